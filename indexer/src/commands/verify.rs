//! `indexer verify`: compares the search index with the record, home by home, and every file with its hash.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, count};
use crate::failure::{Exit, Failure};
use crate::progress::Progress;
use crate::{state, words};
use serde_json::json;

/// The arguments of `verify`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer verify            reads everything; ends with 1 when anything is not as it should be
  indexer verify --json     with the audit's last hash, to be kept elsewhere as a witness")]
pub struct Args {
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Verifies and lists what is wrong.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let publisher = state::open_existing(&args.state, args.clock.now()).await?;
    let progress = Progress::new("comparing the index with the record");
    let found = publisher.verify().await.map_err(state::failed)?;
    drop(progress);
    let wording = words::english()?;
    if console.json() {
        let mut document = json!(found);
        document["version"] = json!(1);
        document["sound"] = json!(found.sound());
        console.document(&document)?;
    } else {
        console.line(match found.generation {
            Some(generation) => format!(
                "Generation {generation}: {} of {} in {}; {} received; {} in the audit.",
                count(usize::try_from(found.vacancies).unwrap_or(usize::MAX), "home", "homes"),
                count(found.authorities, "authority", "authorities"),
                count(found.files, "file", "files"),
                count(found.blobs, "file", "files"),
                count(usize::try_from(found.audit_entries).unwrap_or(usize::MAX), "entry", "entries"),
            ),
            None => "Nothing is published yet.".to_owned(),
        })?;
        for problem in &found.problems {
            console.line(format!("  {}", wording.say(problem)))?;
            if let Some(hint) = wording.attribute(problem, "hint") {
                console.line(format!("      what to do: {hint}"))?;
            }
        }
        console.line(if found.sound() {
            "All is as it should be."
        } else {
            "Not all is as it should be."
        })?;
    }
    Ok(if found.sound() { Exit::Done } else { Exit::Failed })
}
