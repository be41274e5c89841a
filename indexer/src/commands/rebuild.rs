//! `indexer rebuild`: the search index anew from the record. The live one serves until the new one is ready.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::progress::Progress;
use crate::state::{self, Desk};
use serde_json::json;

/// The arguments of `rebuild`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer rebuild                       a new generation from the record; searches go on meanwhile
  indexer rebuild && indexer verify")]
pub struct Args {
    #[command(flatten)]
    desk: Desk,
}

/// Builds the new generation.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let publisher = args.desk.open().await?;
    let progress = Progress::new("building the index from the record");
    let built = publisher.rebuild(&args.desk.actor(), now).await.map_err(state::failed)?;
    drop(progress);
    let (generation, homes, authorities) = (built.generation, built.vacancies, built.authorities);
    match console.json() {
        true => console.document(&json!({
            "version": 1, "generation": generation, "vacancies": homes, "authorities": authorities,
        }))?,
        false => console.line(format!(
            "Generation {generation} is built from the record and live: {homes} homes of {authorities} authorities."
        ))?,
    }
    Ok(Exit::Done)
}
