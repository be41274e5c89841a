//! `indexer show`: one home, and what became of it.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::{clock, state, whose};
use publish::{EventKind, VacancyHistory};
use serde_json::{Value, json};

/// The arguments of `show`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer show E09000022/0041873        the record, and every change to it
  indexer show lambeth/0041873 --json")]
pub struct Args {
    /// The home: AUTHORITY/REFERENCE, the authority by code, slug or name
    id: String,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Shows the home.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let id = whose::home(&args.id, &args.state)?;
    let publisher = state::open_existing(&args.state, args.clock.now()).await?;
    let Some(history) = publisher.vacancy_history(&id).await.map_err(state::failed)? else {
        return Err(Failure::new(Exit::Failed, format!("no home {id} was ever published"))
            .remedy("`indexer export --all-statuses` lists every home's id"));
    };
    if console.json() {
        let mut document = json!(history);
        document["version"] = json!(1);
        console.document(&document)?;
    } else {
        print(&history, console)?;
    }
    Ok(Exit::Done)
}

fn print(history: &VacancyHistory, console: &Console) -> Result<(), Failure> {
    let record = serde_json::to_value(&history.record).unwrap_or_default();
    let said = |value: &Value| !value.is_null() && *value != json!([]) && *value != json!({ "bands": [] });
    let fields = record.as_object().into_iter().flatten().filter(|(_, value)| said(value));
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let rows: Vec<Vec<String>> = fields.map(|(name, value)| vec![name.clone(), text(value)]).collect();
    for line in columns(&rows) {
        console.line(line)?;
    }
    console.line("")?;
    for event in &history.events {
        let what = match event.kind {
            EventKind::New => "first published",
            EventKind::Changed => "changed",
            EventKind::Gone => "gone from the export",
            EventKind::Returned => "returned",
            EventKind::Moved => "moved to another feed",
            EventKind::Restored => "put back by a rollback",
            EventKind::Delisted => "no longer shown",
        };
        let by_hand = if event.by_hand { ", by hand" } else { "" };
        let at = clock::shown(event.at);
        console.line(format!("{at}  {what}{by_hand} (publication {})", event.publication))?;
        for change in &event.changes {
            let before = change.before.as_ref().map_or("not said".to_owned(), text);
            let after = change.after.as_ref().map_or("not said".to_owned(), text);
            console.line(format!("    {}: {before} → {after}", change.field))?;
        }
    }
    if !history.listed {
        console.say("It is no longer published: its address answers that it is gone.");
    }
    Ok(())
}
