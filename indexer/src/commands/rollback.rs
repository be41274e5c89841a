//! `indexer rollback`: puts one authority's homes back to what an earlier publication said.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::whose;
use publish::PublicationId;
use serde_json::json;

/// The arguments of `rollback`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Example:
  indexer history --authority lambeth                    the publications and their numbers
  indexer rollback --authority lambeth --to 12 --reason \"tonight's file was last year's\"

What was put right by hand (`indexer home corrections`) stays so.")]
pub struct Args {
    /// Whose homes
    #[arg(long, value_name = "A")]
    authority: String,
    /// Which of the authority's feeds [default: the publication's own]
    #[arg(long, value_name = "F")]
    feed: Option<String>,
    /// The publication to put back, by its number in `history`
    #[arg(long, value_name = "N")]
    to: i64,
    /// Why; kept in the audit
    #[arg(long, value_name = "WHY")]
    reason: String,
    #[command(flatten)]
    desk: Desk,
}

/// Rolls back.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let publisher = args.desk.open().await?;
    let authority = whose::required(&args.authority, &args.desk.state)?;
    let to = PublicationId(args.to);
    let done = publisher
        .rollback(&args.desk.actor(), &authority, args.feed.as_deref(), to, &args.reason, now)
        .await
        .map_err(state::failed)?;
    let counts = done.difference.counts();
    if console.json() {
        console.document(&json!({
            "version": 1,
            "publication": done.publication,
            "restores": done.restores,
            "generation": done.generation,
            "counts": counts,
        }))?;
    } else {
        console.line(format!(
            "Publication {} is live again, as publication {}: {} new, {} changed, {} gone, {} returned.",
            done.restores, done.publication, counts.new, counts.changed, counts.gone, counts.returned
        ))?;
    }
    Ok(Exit::Done)
}
