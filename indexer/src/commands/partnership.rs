//! `indexer partnership`: authorities that let homes together, for roles over all of them.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::state::{self, Desk};
use crate::whose;
use serde_json::json;
use std::collections::BTreeSet;

/// The commands of `partnership`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer partnership set \"South Example\" lambeth southwark
  indexer partnership list")]
pub enum Command {
    /// Say which authorities a partnership has; none ends it
    #[command(before_help = "\
Examples:
  indexer partnership set \"South Example\" lambeth southwark
  indexer partnership set \"South Example\"                      ends it")]
    Set(Set),
    /// List the partnerships
    #[command(before_help = "\
Example:
  indexer partnership list --json")]
    List(List),
}

/// The arguments of `partnership set`.
#[derive(Debug, clap::Args)]
pub struct Set {
    /// Its name
    name: String,
    /// Its authorities, all of them
    authorities: Vec<String>,
    #[command(flatten)]
    desk: Desk,
}

/// The arguments of `partnership list`.
#[derive(Debug, clap::Args)]
pub struct List {
    #[command(flatten)]
    desk: Desk,
}

/// Runs the command.
pub async fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Set(args) => set(args, console).await,
        Command::List(args) => list(args, console).await,
    }
}

async fn set(args: &Set, console: &Console) -> Result<Exit, Failure> {
    let now = args.desk.now();
    let publisher = state::open(&args.desk.state, now).await?;
    let members = args.authorities.iter().map(|text| whose::required(text, &args.desk.state));
    let members: BTreeSet<_> = members.collect::<Result<_, _>>()?;
    let set = publisher.set_partnership(&args.desk.actor(), &args.name, &members, now).await;
    set.map_err(state::failed)?;
    match console.json() {
        true => {
            console.document(&json!({ "version": 1, "partnership": args.name, "authorities": members }))?;
        }
        false => console.line(format!("{} has {} authorities", args.name, members.len()))?,
    }
    Ok(Exit::Done)
}

async fn list(args: &List, console: &Console) -> Result<Exit, Failure> {
    let publisher = args.desk.open().await?;
    let partnerships = publisher.partnerships().await.map_err(state::failed)?;
    if console.json() {
        console.document(&json!({ "version": 1, "partnerships": partnerships }))?;
        return Ok(Exit::Done);
    }
    let mut rows = vec![["partnership", "authorities"].map(String::from).to_vec()];
    rows.extend(partnerships.into_iter().map(|(name, members)| {
        vec![name, members.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")]
    }));
    console.table(&rows)
}
