//! `indexer pull`: fetches exports from where authorities put them.

use crate::args::{ClockArgs, StateArgs};
use crate::console::Console;
use crate::couriers::{CourierArgs, ROUND};
use crate::failure::{Exit, Failure};
use crate::{state, whose, words};
use publish::{Pulled, PulledFile, Verdict};
use serde_json::{Value, json};
use vacancy::Wording;

/// The commands of `pull`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer pull run --once                       fetch what is due now, and end
  indexer pull run --authority lambeth --once   fetch Lambeth's now, whatever the time
Where from and when stands in the authority's file: [pull] url = \"https://…\", at = [\"02:30\"].
A token to show there is in the state folder's secrets/pull-<slug>.")]
pub enum Command {
    /// Fetch what is due, every half minute (the server does so too)
    #[command(before_help = "\
Example:
  indexer pull run --once --json")]
    Run(RunArgs),
}

/// The arguments of `pull run`.
#[derive(Debug, clap::Args)]
pub struct RunArgs {
    /// Only this authority's; with --once now, whatever the time
    #[arg(long, value_name = "A", requires = "once")]
    authority: Option<String>,
    /// One round, then end: for a timer
    #[arg(long)]
    once: bool,
    #[command(flatten)]
    couriers: CourierArgs,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    let Command::Run(args) = command;
    let publisher = state::open(&args.state, args.clock.now()).await?;
    let (couriers, wording) = (args.couriers.open(&args.state)?, words::english()?);
    let authority = whose::told(args.authority.as_deref(), &args.state)?;
    loop {
        let now = args.clock.now();
        let pulled = match &authority {
            Some(authority) => publisher.pull_now(&couriers.web, authority, now).await.map(|one| vec![one]),
            None => publisher.pull_due(&couriers.web, now).await,
        };
        let exit = show(&pulled.map_err(state::failed)?, &wording, console)?;
        if args.once {
            return Ok(exit);
        }
        tokio::time::sleep(ROUND).await;
    }
}

fn show(pulled: &[Pulled], wording: &Wording, console: &Console) -> Result<Exit, Failure> {
    let mut exit = Exit::Done;
    for one in pulled {
        exit = exit.worse(ending(one));
        if !console.json() {
            console.line(said(one))?;
        }
    }
    if console.json() {
        let pulled: Vec<Value> = pulled.iter().map(|one| document(one, wording)).collect();
        console.document(&json!({ "version": 1, "pulled": pulled }))?;
    }
    Ok(exit)
}

fn ending(pulled: &Pulled) -> Exit {
    match &pulled.result {
        Ok(PulledFile::Unchanged) => Exit::Done,
        Ok(PulledFile::New(outcome)) => match outcome.outcome {
            Verdict::Published | Verdict::Unchanged => Exit::Done,
            Verdict::Held => Exit::Held,
            Verdict::Refused => Exit::NothingTaken,
        },
        Err(_) => Exit::Failed,
    }
}

fn said(pulled: &Pulled) -> String {
    let authority = &pulled.authority;
    match &pulled.result {
        Ok(PulledFile::Unchanged) => format!("{authority}: nothing new there"),
        Ok(PulledFile::New(outcome)) => {
            format!("{authority}: fetched as upload {}, {}", outcome.upload, outcome.outcome)
        }
        Err(problem) => format!("{authority}: not fetched: {problem}; it is tried again"),
    }
}

fn document(pulled: &Pulled, wording: &Wording) -> Value {
    let mut document = json!({ "authority": pulled.authority });
    match &pulled.result {
        Ok(PulledFile::Unchanged) => document["unchanged"] = json!(true),
        Ok(PulledFile::New(outcome)) => document["report"] = outcome.worded(wording),
        Err(problem) => document["problem"] = json!(problem),
    }
    document
}
