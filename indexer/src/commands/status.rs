//! `indexer status`: how fresh each authority's homes are.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::{clock, state};
use publish::{AuthorityStatus, Verdict};
use serde_json::json;

/// The arguments of `status`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer status            one line an authority; `!` marks those whose homes are stale
  indexer status --json")]
pub struct Args {
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Lists the authorities.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let now = args.clock.now();
    let publisher = state::open_existing(&args.state, now).await?;
    let head = publisher.head().await.map_err(state::failed)?;
    let authorities = publisher.authorities_status(now).await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({
            "version": 1,
            "generation": head.as_ref().map(|head| head.generation),
            "published_at": head.as_ref().map(|head| head.published_at),
            "authorities": authorities,
        }))?;
        return Ok(Exit::Done);
    }
    console.line(match &head {
        Some(head) => {
            format!("Generation {} is live since {}.", head.generation, clock::shown(head.published_at))
        }
        None => "Nothing is published yet.".to_owned(),
    })?;
    let mut rows = vec![
        ["", "authority", "open", "homes", "last file", "outcome", "last change"].map(String::from).to_vec(),
    ];
    rows.extend(authorities.iter().map(row));
    for line in columns(&rows) {
        console.line(line)?;
    }
    for authority in &authorities {
        if let Some(by) = authority.missing_since {
            console.say(format!(
                "{}: the file expected by {} has not come",
                authority.name,
                clock::shown(by)
            ));
        }
    }
    if authorities.iter().any(|authority| authority.stale) {
        console.say("! no good file for a day and a half: ask the authority for tonight's export");
    }
    Ok(Exit::Done)
}

fn row(one: &AuthorityStatus) -> Vec<String> {
    let when = |at: Option<jiff::Timestamp>| at.map_or("never".to_owned(), clock::shown);
    vec![
        if one.stale { "!" } else { "" }.to_owned(),
        one.name.clone(),
        one.open.to_string(),
        one.total.to_string(),
        when(one.last_upload_at),
        one.last_outcome.map_or("", Verdict::as_str).to_owned(),
        when(one.last_published_at),
    ]
}
