//! `indexer schema`: the fields an export may have, for programs, and an empty table for people to begin with.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::files;
use std::path::PathBuf;

/// The arguments of `schema`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer schema > schema.json                    the fields, as a Frictionless Table Schema
  indexer schema --template homes.csv             an empty table: one column a field, read without a layout")]
pub struct Args {
    /// Write an empty table with a column for every field; the file must not be there yet
    #[arg(long, value_name = "OUT.csv")]
    template: Option<PathBuf>,
}

/// Prints the schema, or writes the template.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let Some(path) = &args.template else {
        console.document(&ingest::table_schema())?;
        return Ok(Exit::Done);
    };
    files::write_new(path, &ingest::template_csv()).map_err(Failure::io("write", path))?;
    console.line(format!(
        "{} written: fill in a row a home. Only `reference` is required; leave out the columns you have nothing for.",
        path.display()
    ))?;
    Ok(Exit::Done)
}
