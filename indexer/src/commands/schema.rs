//! `indexer schema`: the columns an export is best made of, for programs, and an empty table for people to begin with.

use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::{files, words};
use ingest::TableForm;
use std::path::{Path, PathBuf};
use vacancy::Wording;

/// The arguments of `schema`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer schema > schema.json                    the columns, as a Frictionless Table Schema
  indexer schema --csvw > homes.csv-metadata.json the same, as metadata for CSV on the Web
  indexer schema --template homes.xlsx            an empty workbook with the words to choose from
  indexer schema --template homes.csv             an empty table: one column a fact, read without a layout")]
pub struct Args {
    /// Write an empty table, as CSV or as a workbook with drop-downs; the file must not be there yet
    #[arg(long, value_name = "OUT.csv|OUT.xlsx")]
    template: Option<PathBuf>,
    /// Print metadata for CSV on the Web instead, of a table called homes.csv
    #[arg(long, conflicts_with = "template")]
    csvw: bool,
}

/// The table that the metadata speak of.
const TABLE: &str = "homes.csv";

/// Prints the schema, or writes the template.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let wording = words::english()?;
    let Some(path) = &args.template else {
        let document = match args.csvw {
            true => ingest::csvw_metadata(&wording, TABLE),
            false => ingest::table_schema(&wording),
        };
        console.document(&document)?;
        return Ok(Exit::Done);
    };
    files::write_new(path, &template(path, &wording)?).map_err(Failure::io("write", path))?;
    console.line(format!(
        "{} written: fill in a row a home. Only `reference` is required; leave out the columns you have nothing for.",
        path.display()
    ))?;
    Ok(Exit::Done)
}

fn template(path: &Path, wording: &Wording) -> Result<Vec<u8>, Failure> {
    match files::form_of("--template", path)? {
        TableForm::Csv => Ok(ingest::template_csv()),
        TableForm::Xlsx => ingest::template_xlsx(wording).map_err(|error| Failure::new(Exit::Failed, error)),
    }
}
