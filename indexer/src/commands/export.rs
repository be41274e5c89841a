//! `indexer export`: the published homes, one canonical record a line.

use crate::args::{ClockArgs, StateArgs};
use crate::console::{Console, count};
use crate::failure::{Exit, Failure};
use crate::{state, whose};
use std::io::{BufWriter, Write};

/// The arguments of `export`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer export > homes.ndjson                         every home whose advert is public now
  indexer export --authority lambeth --all-statuses     let and withdrawn ones too")]
pub struct Args {
    /// Only this authority's homes
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Homes that are let, withdrawn, closed or not open yet too
    #[arg(long)]
    all_statuses: bool,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Writes the records. They are JSON already, so `--json` changes nothing.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let now = args.clock.now();
    let publisher = state::open_existing(&args.state, now).await?;
    let authority = whose::told(args.authority.as_deref(), &args.state)?;
    let mut out = BufWriter::new(std::io::stdout());
    let mut written = 0;
    let mut result = Ok(());
    publisher
        .export(authority.as_ref(), args.all_statuses, now, &mut |vacancy| {
            if result.is_ok() {
                result = writeln!(out, "{}", vacancy.canonical_json());
                written += 1;
            }
        })
        .await
        .map_err(state::failed)?;
    result?;
    out.flush()?;
    drop(out);
    console.say(count(written, "home", "homes"));
    Ok(Exit::Done)
}
