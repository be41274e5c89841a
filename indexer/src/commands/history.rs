//! `indexer history`: what was published, when, from which file and by whom; and the files that were not.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::{clock, state, whose};
use publish::{Happened, PublicationSummary};
use serde_json::json;

/// The arguments of `history`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer history                             what happened lately, of all authorities
  indexer history --authority lambeth -n 5    of one; `rollback --to` takes the publication's number")]
pub struct Args {
    /// Only this authority's
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// How many
    #[arg(short = 'n', long, value_name = "N", default_value_t = 20)]
    limit: u32,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Lists what happened, newest first.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let publisher = state::open_existing(&args.state, args.clock.now()).await?;
    let authority = whose::told(args.authority.as_deref(), &args.state)?;
    let history = publisher.history(authority.as_ref(), args.limit).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "history": history }))?;
        return Ok(Exit::Done);
    }
    let heads = [
        "when",
        "what",
        "authority",
        "publication",
        "new",
        "changed",
        "gone",
        "returned",
        "by",
        "file or reason",
    ];
    let mut rows = vec![heads.map(String::from).to_vec()];
    rows.extend(history.iter().map(row));
    for line in columns(&rows) {
        console.line(line)?;
    }
    Ok(Exit::Done)
}

fn row(entry: &PublicationSummary) -> Vec<String> {
    let what = match entry.what {
        Happened::Published => "published",
        Happened::Unchanged => "unchanged",
        Happened::Held => "held",
        Happened::Refused => "refused",
        Happened::Received => "received",
        Happened::Previewed => "previewed",
        Happened::RolledBack => "rolled back",
        Happened::Expired => "expired",
        Happened::Corrected => "corrected",
        Happened::Withdrawn => "withdrawn",
        Happened::TakenBack => "taken back",
    };
    let counts = entry.counts;
    let mut about = entry.file_name.clone().unwrap_or_default();
    if let Some(restores) = entry.restores {
        about = format!("to publication {restores}");
    }
    if let Some(change) = &entry.by_hand {
        about = format!("{} {}", change.home, change.field.as_deref().unwrap_or_default()).trim().to_owned();
    }
    if let Some(reason) = &entry.reason {
        about = format!("{about} ({reason})");
    }
    vec![
        clock::shown(entry.at),
        what.to_owned(),
        entry.authority.to_string(),
        entry.publication.map(|id| id.to_string()).unwrap_or_default(),
        counts.new.to_string(),
        counts.changed.to_string(),
        counts.gone.to_string(),
        counts.returned.to_string(),
        entry.by.clone(),
        about.trim().to_owned(),
    ]
}
