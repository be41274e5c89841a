//! `indexer notify`: telling authorities what became of their files, and that a file has not come.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::couriers::{CourierArgs, ROUND};
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::{clock, whose, words};
use publish::{Delivery, DeliveryState, Missing};
use serde_json::json;

/// The commands of `notify`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer notify run --once                 deliver what is due now, look for files that have not come, and end
  indexer notify list --state failed        what could not be delivered, and why
  indexer notify retry msg_5f0c…            try one anew
Who is told stands in the authority's file: [notify] webhook = \"https://…\", emails = [\"…\"].
A webhook's secret is in the state folder's secrets/webhook-<slug>, as whsec_ and 32 random bytes in base64.")]
pub enum Command {
    /// Deliver what is due and look for files that have not come, every half minute (the server does so too)
    #[command(before_help = "\
Example:
  indexer notify run --once --smtp-url-file /etc/homes/smtp-url")]
    Run(RunArgs),
    /// List what was told or is still to be told, newest first
    #[command(before_help = "\
Example:
  indexer notify list --authority lambeth --state waiting --json")]
    List(ListArgs),
    /// Have one tried anew that failed or waits
    #[command(before_help = "\
Example:
  indexer notify retry msg_5f0c…")]
    Retry(RetryArgs),
}

/// The arguments of `notify run`.
#[derive(Debug, clap::Args)]
pub struct RunArgs {
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

/// The arguments of `notify list`.
#[derive(Debug, clap::Args)]
pub struct ListArgs {
    /// Only this authority's
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Only those that have come so far
    #[arg(long = "state", value_name = "S", value_parser = ["waiting", "delivered", "failed", "overtaken"])]
    stage: Option<String>,
    /// How many
    #[arg(short = 'n', long, value_name = "N", default_value_t = 20)]
    limit: u32,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `notify retry`.
#[derive(Debug, clap::Args)]
pub struct RetryArgs {
    /// The delivery's id, as `notify list` shows it
    id: String,
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Run(args) => deliver(args, console).await,
        Command::List(args) => list(args, console).await,
        Command::Retry(args) => retry(args, console).await,
    }
}

async fn deliver(args: &RunArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = state::open_existing(&args.state, args.clock.now()).await?;
    let (couriers, wording) = (args.couriers.open(&args.state)?, words::english()?);
    loop {
        let now = args.clock.now();
        let missing = publisher.check_expected(now).await.map_err(state::failed)?;
        let mut tried = Vec::new();
        loop {
            let more = publisher.deliver_due(&couriers, &wording, now).await.map_err(state::failed)?;
            if more.is_empty() {
                break;
            }
            tried.extend(more);
        }
        show(&missing, &tried, console)?;
        if args.once {
            let undone = tried.iter().any(|delivery| delivery.problem.is_some());
            return Ok(if undone { Exit::Failed } else { Exit::Done });
        }
        tokio::time::sleep(ROUND).await;
    }
}

fn show(missing: &[Missing], tried: &[Delivery], console: &Console) -> Result<(), Failure> {
    if console.json() {
        return console.document(&json!({ "version": 1, "missing": missing, "deliveries": tried }));
    }
    for one in missing {
        let by = clock::shown(one.expected_by);
        console.line(format!("{}: the file expected by {by} has not come", one.authority))?;
    }
    for one in tried {
        let why = one.problem.as_ref().map_or_else(String::new, |problem| format!(": {problem}"));
        let (event, channel, stage) = (one.event, one.channel, one.state);
        console.line(format!("{event} of {} by {channel} to {}: {stage}{why}", one.authority, one.target))?;
    }
    Ok(())
}

async fn list(args: &ListArgs, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let authority = whose::told(args.authority.as_deref(), &args.desk.state)?;
    let stage = args.stage.as_deref().and_then(DeliveryState::parse);
    let found = publisher.deliveries(&args.desk.actor(), authority.as_ref(), stage, args.limit).await;
    let found = found.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "deliveries": found }))?;
        return Ok(Exit::Done);
    }
    let heads = ["id", "since", "authority", "event", "by", "state", "tries", "to"];
    let mut rows = vec![heads.map(String::from).to_vec()];
    rows.extend(found.iter().map(|one| {
        vec![
            one.id.clone(),
            clock::shown(one.created_at),
            one.authority.to_string(),
            one.event.to_string(),
            one.channel.to_string(),
            one.state.to_string(),
            one.attempts.to_string(),
            match &one.problem {
                Some(problem) => format!("{} ({problem})", one.target),
                None => one.target.clone(),
            },
        ]
    }));
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

async fn retry(args: &RetryArgs, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let publisher = args.desk.open().await?;
    publisher.retry_delivery(&args.desk.actor(), &args.id, now).await.map_err(state::failed)?;
    match console.json() {
        true => console.document(&json!({ "version": 1, "id": args.id, "next_at": now }))?,
        false => {
            console.line(format!("{} is tried at the next round: indexer notify run --once", args.id))?
        }
    }
    Ok(Exit::Done)
}
