//! `indexer suggest`: how a text that is being typed may go on, as the API answers it.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::state;
use ::gazetteer::Gazetteer;
use ::search::{Generation, SUGGESTIONS_MOST};
use serde_json::json;

/// The arguments of `suggest`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer suggest \"2 bed flat near bri\"
  indexer suggest sw --limit 20 --json      exactly what the API answers")]
pub struct Args {
    /// What has been typed so far
    #[arg(allow_hyphen_values = true)]
    text: String,
    /// How many suggestions at most
    #[arg(long, default_value_t = 8, value_parser = clap::value_parser!(u8).range(1..=SUGGESTIONS_MOST as i64))]
    limit: u8,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Prints the suggestions, likeliest first.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let publisher = state::open_existing(&args.state, args.clock.now()).await?;
    let Some(head) = publisher.head().await.map_err(state::failed)? else {
        return Err(Failure::new(Exit::Failed, "nothing is published yet").remedy("indexer import FILE"));
    };
    let generation = Generation::open(&head.directory).map_err(|error| {
        Failure::new(Exit::Failed, error).remedy("`indexer rebuild` makes the index anew from the record")
    })?;
    let suggester = generation.suggester(Gazetteer::embedded());
    let suggestions = suggester.suggest(&args.text, usize::from(args.limit)).list;
    if console.json() {
        console.document(
            &json!({ "version": 1, "generation": generation.number(), "suggestions": suggestions }),
        )?;
        return Ok(Exit::Done);
    }
    let row =
        |one: &::search::Suggestion| vec![one.kind.as_str().to_owned(), one.text.clone(), one.detail.clone()];
    let rows: Vec<Vec<String>> = suggestions.iter().map(row).collect();
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}
