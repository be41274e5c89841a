//! `indexer audit`: who did what, and whether nobody tampered with that.

use crate::clock;
use crate::console::{Console, count};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::whose;
use jiff::Timestamp;
use serde_json::json;

/// The commands of `audit`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer audit list --authority lambeth --limit 20
  indexer audit verify                                 is it as it was written?")]
pub enum Command {
    /// List the last entries, newest first
    #[command(before_help = "\
Examples:
  indexer audit list
  indexer audit list --authority lambeth --limit 20 --json")]
    List(List),
    /// Work out every hash of the audit's chain again (`indexer verify` does so too, and much more)
    #[command(before_help = "\
Example:
  indexer audit verify --json")]
    Verify(Verify),
}

/// The arguments of `audit list`.
#[derive(Debug, clap::Args)]
pub struct List {
    /// Only what concerns this authority
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// How many entries at most
    #[arg(long, value_name = "N", default_value_t = 50)]
    limit: u32,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `audit verify`.
#[derive(Debug, clap::Args)]
pub struct Verify {
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::List(args) => list(args, console).await,
        Command::Verify(args) => verify(args, console).await,
    }
}

async fn list(args: &List, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let authority = whose::told(args.authority.as_deref(), &args.desk.state)?;
    let entries = publisher.audit(&args.desk.actor(), authority.as_ref(), args.limit).await;
    let entries = entries.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "entries": entries }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["no", "when", "who", "what", "to what", "detail"].map(String::from).to_vec()];
    rows.extend(entries.into_iter().map(|entry| {
        let at = Timestamp::from_second(entry.at).map_or_else(|_| entry.at.to_string(), clock::shown);
        vec![entry.seq.to_string(), at, entry.actor, entry.action, entry.object, entry.detail]
    }));
    console.table(&rows)
}

async fn verify(args: &Verify, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let found = publisher.check_audit(&args.desk.actor()).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({
            "version": 1, "sound": found.broken_at.is_none(), "entries": found.entries,
            "last_hash": found.last_hash, "broken_at": found.broken_at,
        }))?;
        return Ok(if found.broken_at.is_none() { Exit::Done } else { Exit::Failed });
    }
    let entries = count(usize::try_from(found.entries).unwrap_or(usize::MAX), "entry", "entries");
    let Some(seq) = found.broken_at else {
        console.line(format!("Sound: {entries}, the last with hash {}", found.last_hash))?;
        return Ok(Exit::Done);
    };
    let what = format!("the audit ({entries}) is not as it was written from entry {seq} on");
    Err(Failure::new(Exit::Failed, what)
        .remedy("keep a copy of the state folder as it is, then compare it with the last backup"))
}
