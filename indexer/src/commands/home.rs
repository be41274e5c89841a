//! `indexer home`: puts one home right by hand, whatever its file says, and lists what is put right so.

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{clock, report, whose, words};
use ingest::ByHand;
use publish::{Correction, Difference, PublishError, Publisher, PutRight, shown};
use serde_json::json;
use vacancy::Message;

/// What can be done with one home.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer home withdraw lambeth/0041873 --reason \"let by mistake to two\"     published no longer, from now on
  indexer home correct lambeth/0041873 rent \"142.50\" --reason \"misprint\"    until the file says so too
  indexer home restore lambeth/0041873 --reason \"mended in the system\"      take the withdrawal back
  indexer home restore lambeth/0041873 --field rent --reason \"was right\"    take the correction back
  indexer home corrections --authority lambeth                              what is in force")]
pub enum Command {
    /// Publish a home no longer, though its file still has it
    #[command(before_help = "\
Example:
  indexer home withdraw lambeth/0041873 --reason \"let by mistake to two\"")]
    Withdraw(WithdrawArgs),
    /// Publish another value of one field than the file gives, until the file gives the same
    #[command(before_help = "\
Examples:
  indexer home correct lambeth/0041873 rent \"142.50 pw\" --reason \"a misprint\"
  indexer home correct lambeth/0041873 rent \"142.50 pw\" --reason \"a misprint\" --dry-run
  indexer home correct lambeth/0041873 lift no --reason \"tenants say so\"
  indexer home correct lambeth/0041873 floor \"\" --reason \"nobody knows\"     not known")]
    Correct(CorrectArgs),
    /// Take a withdrawal back, or the correction of a field
    #[command(before_help = "\
Examples:
  indexer home restore lambeth/0041873 --reason \"mended in the system\"
  indexer home restore lambeth/0041873 --field rent --reason \"the file was right\"")]
    Restore(RestoreArgs),
    /// List what is put right by hand for an authority's homes, in force
    #[command(before_help = "\
Examples:
  indexer home corrections --authority lambeth
  indexer home corrections --home lambeth/0041873     of one home, those that have ended too")]
    Corrections(CorrectionsArgs),
    /// List the fields that can be corrected
    #[command(before_help = "\
Example:
  indexer home fields")]
    Fields,
}

/// The arguments of `home withdraw`.
#[derive(Debug, clap::Args)]
pub struct WithdrawArgs {
    #[command(flatten)]
    one: OneHome,
}

/// The arguments of `home correct`.
#[derive(Debug, clap::Args)]
pub struct CorrectArgs {
    #[command(flatten)]
    one: OneHome,
    /// The field: a name of `home fields`
    field: String,
    /// What it is to say, written as in a file; empty for "not known"
    value: String,
    /// Only say what it would change
    #[arg(long)]
    dry_run: bool,
}

/// The arguments of `home restore`.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    #[command(flatten)]
    one: OneHome,
    /// The field whose correction is taken back [default: the withdrawal of the whole home]
    #[arg(long, value_name = "F")]
    field: Option<String>,
}

/// A home, why, where, who and when.
#[derive(Debug, clap::Args)]
struct OneHome {
    /// The home: AUTHORITY/REFERENCE, the authority by code, slug or name
    id: String,
    /// Why; kept in the history and the audit
    #[arg(long, value_name = "WHY")]
    reason: String,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `home corrections`.
#[derive(Debug, clap::Args)]
pub struct CorrectionsArgs {
    /// Whose homes
    #[arg(long, value_name = "A", required_unless_present = "home")]
    authority: Option<String>,
    /// All of this home, in force or ended: AUTHORITY/REFERENCE
    #[arg(long, value_name = "ID", conflicts_with = "authority")]
    home: Option<String>,
    #[command(flatten)]
    desk: Desk,
}

/// Does it.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Withdraw(args) => {
            let (publisher, actor, id, now) = args.one.opened().await?;
            let done = publisher.withdraw(&actor, &id, &args.one.reason, now).await;
            print(done, "is withdrawn: it is published no longer", console)
        }
        Command::Correct(args) => {
            let (publisher, actor, id, now) = args.one.opened().await?;
            let (field, value) = (args.field.as_str(), args.value.as_str());
            if args.dry_run {
                let preview = publisher.preview_correction(&actor, &id, field, value, now).await;
                let (difference, told) = preview.map_err(state::failed)?;
                return looked_at(&difference, &told, console);
            }
            let done = publisher.correct(&actor, &id, field, value, &args.one.reason, now).await;
            print(done, "is corrected", console)
        }
        Command::Restore(args) => {
            let (publisher, actor, id, now) = args.one.opened().await?;
            let done = publisher.restore(&actor, &id, args.field.as_deref(), &args.one.reason, now).await;
            print(done, "is published as its file says again", console)
        }
        Command::Corrections(args) => corrections(args, console).await,
        Command::Fields => {
            let fields: Vec<&str> = ByHand::fields().collect();
            match console.json() {
                true => console.document(&json!({ "version": 1, "fields": fields }))?,
                false => console.line(fields.join("\n"))?,
            }
            Ok(Exit::Done)
        }
    }
}

impl OneHome {
    async fn opened(
        &self,
    ) -> Result<(Publisher, publish::Actor, vacancy::VacancyId, jiff::Timestamp), Failure> {
        let now = self.desk.now();
        let id = whose::home(&self.id, &self.desk.state)?;
        Ok((self.desk.open().await?, self.desk.actor(), id, now))
    }
}

fn print(done: Result<PutRight, PublishError>, what: &str, console: &Console) -> Result<Exit, Failure> {
    let done = done.map_err(state::failed)?;
    if console.json() {
        let mut document = json!(done);
        document["version"] = json!(1);
        console.document(&document)?;
        return Ok(Exit::Done);
    }
    let generation = done.generation.map(|number| format!(", generation {number}")).unwrap_or_default();
    console.line(format!("{} {what} (publication {}{generation}).", done.home, done.publication))?;
    changes(&done.difference, &done.told, console)
}

fn looked_at(difference: &Difference, told: &[Message], console: &Console) -> Result<Exit, Failure> {
    if console.json() {
        console.document(&json!({ "version": 1, "difference": difference, "told": told }))?;
        return Ok(Exit::Done);
    }
    console.line("Nothing was changed. It would be:")?;
    changes(difference, told, console)
}

fn changes(difference: &Difference, told: &[Message], console: &Console) -> Result<Exit, Failure> {
    report::difference(difference, console)?;
    let wording = words::english()?;
    for told in told {
        console.line(format!("  {}", wording.say(told)))?;
    }
    Ok(Exit::Done)
}

async fn corrections(args: &CorrectionsArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let actor = args.desk.actor();
    let found = match &args.home {
        Some(home) => publisher.home_corrections(&actor, &whose::home(home, &args.desk.state)?).await,
        None => {
            let authority = args.authority.as_deref().unwrap_or_default();
            publisher.corrections(&actor, &whose::required(authority, &args.desk.state)?).await
        }
    };
    let found = found.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "corrections": found }))?;
        return Ok(Exit::Done);
    }
    let heads = ["home", "field", "published as", "the file says", "since", "until", "by", "reason"];
    let mut rows = vec![heads.map(String::from).to_vec()];
    rows.extend(found.iter().map(row));
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

fn row(one: &Correction) -> Vec<String> {
    let withdrawn = one.field.is_none();
    let says = match (withdrawn, one.conflict) {
        (true, _) => String::new(),
        (false, true) => format!("{} (changed since)", shown(&one.says)),
        (false, false) => shown(&one.says),
    };
    vec![
        one.home.to_string(),
        one.field.clone().unwrap_or_default(),
        if withdrawn { "withdrawn".to_owned() } else { shown(&one.value) },
        says,
        clock::shown(one.at),
        one.ended.as_ref().map_or(String::new(), |end| format!("{} ({})", clock::shown(end.at), end.how)),
        one.by.clone(),
        one.reason.clone(),
    ]
}
