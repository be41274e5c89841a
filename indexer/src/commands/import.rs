//! `indexer import`: receives exports, checks them and publishes their homes.

use super::check::{self, Told};
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::progress::Progress;
use crate::state::{self, Desk};
use crate::{report, whose, words};
use ingest::Authorities;
use publish::{LayoutChoice, Outcome, Processing, Publisher, Received, Verdict};
use std::path::{Path, PathBuf};
use vacancy::Wording;

/// The arguments of `import`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer import lambeth_tonight.csv --state-dir homes          the authority is the name's first word
  indexer import exports/*.csv                                  several; each publishes on its own
  indexer import lambeth_tonight.csv --dry-run                  what would change; publishes nothing
  indexer import lambeth_tonight.csv --accept-held \"the council let 40 homes at once\"")]
pub struct Args {
    /// The exports, as the authorities' systems wrote them
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Whose exports they are: a code, slug or name [default: each file's name up to the first `_`]
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Which of the authority's feeds they belong to [default: its only or first one]
    #[arg(long, value_name = "F")]
    feed: Option<String>,
    /// How their columns are read: a mapping's file, or `infer` [default: as saved for the authority]
    #[arg(long, value_name = "FILE|infer")]
    mapping: Option<String>,
    /// Publish although a safety brake holds the file back; the reason is kept in the audit
    #[arg(long, value_name = "REASON")]
    accept_held: Option<String>,
    /// Say what would change, and publish nothing
    #[arg(long)]
    dry_run: bool,
    /// End with code 4 when a row is refused or taken with a warning
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    desk: Desk,
}

/// Imports one file after the other; the worst of them decides how the program ends.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let wording = words::english()?;
    let authorities = whose::authorities(Some(&args.desk.state.state_dir))?;
    let publisher = state::open(&args.desk.state, args.desk.now()).await?;
    let mut exit = Exit::Done;
    for file in &args.files {
        let outcome = import(args, &publisher, &authorities, file).await?;
        if console.json() {
            console.document(&outcome.worded(&wording))?;
        } else {
            print(&outcome, file, &authorities, &wording, args.dry_run, console)?;
        }
        exit = exit.worse(ending(&outcome, args.strict));
    }
    Ok(exit)
}

async fn import(
    args: &Args,
    publisher: &Publisher,
    authorities: &Authorities,
    file: &Path,
) -> Result<Outcome, Failure> {
    let bytes = std::fs::read(file).map_err(Failure::io("read", file))?;
    let authority = whose::of_file(args.authority.as_deref(), file, authorities)?;
    let how = processing(args)?;
    let (actor, now) = (args.desk.actor(), args.desk.now());
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let received =
        Received { authority: &authority, feed: args.feed.as_deref(), file_name: &name, bytes: &bytes };
    // Received and processed in one call: what was asked of the file is kept with it, should this program be killed.
    let _progress = Progress::new(format!("importing {}", file.display()));
    publisher.import(&actor, received, &how, now).await.map_err(state::failed)
}

fn processing(args: &Args) -> Result<Processing, Failure> {
    Ok(Processing {
        layout: match check::told_mapping(args.mapping.as_deref())? {
            Told::Nothing => LayoutChoice::Saved,
            Told::Infer => LayoutChoice::Infer,
            Told::Mapping(mapping) => LayoutChoice::Given(Box::new(mapping)),
        },
        accept_held: args.accept_held.clone(),
        dry_run: args.dry_run,
        shift_days: 0,
    })
}

fn ending(outcome: &Outcome, strict: bool) -> Exit {
    match outcome.outcome {
        Verdict::Held => Exit::Held,
        Verdict::Refused => Exit::NothingTaken,
        Verdict::Published | Verdict::Unchanged => check::ending(&outcome.report, strict),
    }
}

fn print(
    outcome: &Outcome,
    file: &Path,
    authorities: &Authorities,
    wording: &Wording,
    dry_run: bool,
    console: &Console,
) -> Result<(), Failure> {
    let heading = report::Heading { file, authority: &outcome.report.authority, authorities };
    report::print(&outcome.report, &heading, wording, console)?;
    console.line("")?;
    console.line(verdict(outcome, dry_run))?;
    report::reasons(outcome, wording, console)?;
    if outcome.outcome == Verdict::Held {
        console.say(format!(
            "Look at the file. If it is right, publish it: indexer import {} --accept-held \"why it is right\"\n\
             The same from the record: indexer uploads accept {} --reason …, or refuse",
            file.display(),
            outcome.upload
        ));
    }
    Ok(())
}

fn verdict(outcome: &Outcome, dry_run: bool) -> String {
    let difference = &outcome.difference;
    let change = format!(
        "{} new, {} changed, {} gone, {} returned",
        difference.new.len(),
        difference.changed.len(),
        difference.gone.len(),
        difference.returned.len()
    );
    match (outcome.outcome, outcome.generation) {
        (Verdict::Published, _) if dry_run => format!("Would be published: {change}. Nothing was changed."),
        (Verdict::Published, Some(generation)) => format!("Published as generation {generation}: {change}."),
        (Verdict::Published, None) => format!("Published: {change}."),
        (Verdict::Unchanged, _) => "Unchanged: everything in it is published already.".to_owned(),
        (Verdict::Held, _) => format!("Held back, nothing published ({change}):"),
        (Verdict::Refused, _) => "Refused: nothing published, what is live stays as it is.".to_owned(),
    }
}
