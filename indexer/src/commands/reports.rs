//! `indexer reports`: the problems that people report of homes.

use crate::clock;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::whose;
use publish::{Report, ReportId, ReportState};
use serde_json::json;

/// The commands of `reports`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer reports list                       what waits to be dealt with
  indexer reports show 12                    one, with what was written
  indexer reports close 12                   it is dealt with
Who is told stands in the authority's file: [notify] emails = [\"…\"]; the server tells --operator as well.")]
pub enum Command {
    /// List reports, newest first: open ones unless told otherwise
    #[command(before_help = "\
Example:
  indexer reports list --authority lambeth --state closed --json")]
    List(ListArgs),
    /// Show one, with what was written and where an answer is wanted
    #[command(before_help = "\
Example:
  indexer reports show 12")]
    Show(OneArgs),
    /// Note that one was dealt with
    #[command(before_help = "\
Example:
  indexer reports close 12")]
    Close(OneArgs),
}

/// The arguments of `reports list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Only this authority's
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Only those that have come so far
    #[arg(long = "state", value_name = "S", value_parser = ["open", "closed"], default_value = "open")]
    stage: String,
    /// How many
    #[arg(short = 'n', long, value_name = "N", default_value_t = 50)]
    limit: u32,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments that name one report.
#[derive(Debug, clap::Args)]
pub struct OneArgs {
    /// Its number
    id: i64,
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::List(args) => list(args, console).await,
        Command::Show(args) => show(args, console).await,
        Command::Close(args) => close(args, console).await,
    }
}

async fn list(args: &ListArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let authority = whose::told(args.authority.as_deref(), &args.desk.state)?;
    let stage = ReportState::parse(&args.stage);
    let found = publisher.reports(&args.desk.actor(), authority.as_ref(), stage, args.limit).await;
    let found = found.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "reports": found }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["no", "when", "home", "what is wrong", "state"].map(String::from).to_vec()];
    rows.extend(found.iter().map(|one| {
        let when = clock::shown(one.at);
        vec![one.id.to_string(), when, one.home.to_string(), one.kind.to_string(), one.state.to_string()]
    }));
    console.table(&rows)
}

async fn show(args: &OneArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let found = publisher.report(&args.desk.actor(), ReportId(args.id)).await.map_err(state::failed)?;
    say(&found, console)
}

async fn close(args: &OneArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let closed = publisher.close_report(&args.desk.actor(), ReportId(args.id), args.desk.now()).await;
    say(&closed.map_err(state::failed)?, console)
}

fn say(report: &Report, console: &Console) -> Result<Exit, Failure> {
    if console.json() {
        console.document(&json!({ "version": 1, "report": report }))?;
        return Ok(Exit::Done);
    }
    let (id, home, at) = (report.id, &report.home, clock::shown(report.at));
    console.line(format!("report {id} of {home}, {at}: {} ({})", report.kind, report.state))?;
    if let Some(at) = report.forgotten_at {
        console.line(format!("what was written and who wrote it were removed, {}", clock::shown(at)))?;
    }
    for line in report.text.lines() {
        console.line(format!("> {line}"))?;
    }
    if let Some(contact) = &report.contact {
        console.line(format!("an answer is wanted at {contact}"))?;
    }
    Ok(Exit::Done)
}
