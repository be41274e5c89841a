//! `indexer check`: what would be understood of an export. Needs no state folder and changes nothing.

use crate::args::ClockArgs;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::files::{self, Existing};
use crate::{report, whose, words};
use gazetteer::Gazetteer;
use ingest::{
    AnnotateError, AnnotateRequest, Authorities, CheckRequest, Checked, Layout, Mapping, Report, TableForm,
    Upload,
};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use vacancy::{AuthorityCode, Wording};

/// The arguments of `check`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer check lambeth_tonight.csv                             the authority is the name's first word
  indexer check tonight.csv --authority E09000022 --json        the same report, for a program
  indexer check lambeth_tonight.csv --mapping infer             as if it had never been seen before
  indexer check lambeth_tonight.csv --vacancies homes.ndjson    what would be public
  indexer check lambeth_tonight.csv --annotated mend.xlsx       the file again, every problem written in its row")]
pub struct Args {
    /// The export, as the authority's system wrote it
    file: PathBuf,
    /// Whose export it is: a code, slug or name [default: the file's name up to the first `_`]
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// How its columns are read: a mapping's file, or `infer` [default: as saved for the authority]
    #[arg(long, value_name = "FILE|infer")]
    mapping: Option<String>,
    /// Write what would be public, one canonical record a line
    #[arg(long, value_name = "OUT.ndjson")]
    vacancies: Option<PathBuf>,
    /// Write the file again with two columns more: what is wrong in each row, and what to do. It may be corrected and
    /// imported as it is
    #[arg(long, value_name = "OUT.csv|OUT.xlsx")]
    annotated: Option<PathBuf>,
    /// Let --annotated write over a file that is there already
    #[arg(long, requires = "annotated")]
    force: bool,
    /// End with code 4 when a row is refused or taken with a warning
    #[arg(long)]
    strict: bool,
    /// A state folder whose own authority files should be used
    #[arg(long, value_name = "DIR", env = "INDEXER_STATE_DIR")]
    state_dir: Option<PathBuf>,
    #[command(flatten)]
    clock: ClockArgs,
}

/// Checks the file and prints the report.
pub fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let wording = words::english()?;
    let authorities = whose::authorities(args.state_dir.as_deref())?;
    // A file that is not there is told before anybody wonders whose it is.
    std::fs::metadata(&args.file).map_err(Failure::io("read", &args.file))?;
    let authority = whose::of_file(args.authority.as_deref(), &args.file, &authorities)?;
    let annotated = args.annotated.as_deref().map(Annotated::at).transpose()?;
    let checked = check(args, &authorities, &authority)?;
    if let Some(annotated) = annotated {
        annotated.write(args, &checked.report, &wording)?;
    }
    if let Some(out) = &args.vacancies {
        write_vacancies(&checked, out)?;
    }
    if console.json() {
        console.document(&checked.report.worded(&wording))?;
    } else {
        let heading = report::Heading { file: &args.file, authority: &authority, authorities: &authorities };
        report::print(&checked.report, &heading, &wording, console)?;
        report::next_after_check(&checked.report, &args.file, console);
    }
    Ok(ending(&checked.report, args.strict))
}

/// Returns how the program ends after such a report.
pub fn ending(report: &Report, strict: bool) -> Exit {
    match report.rows {
        _ if !report.taken() => Exit::NothingTaken,
        rows if strict && rows.rejected + rows.warned > 0 => Exit::Strict,
        _ => Exit::Done,
    }
}

fn check(args: &Args, authorities: &Authorities, authority: &AuthorityCode) -> Result<Checked, Failure> {
    let told = told_mapping(args.mapping.as_deref())?;
    let layout = match (&told, authorities.get(authority)) {
        (Told::Mapping(mapping), _) => Layout::Saved(mapping),
        (Told::Nothing, Some(file)) => Layout::Saved(&file.mapping),
        (Told::Nothing, None) | (Told::Infer, _) => Layout::Infer,
    };
    let (now, gazetteer) = (args.clock.now(), Gazetteer::embedded());
    let request = CheckRequest { upload: Upload::File(&args.file), authority, layout, now, gazetteer };
    ingest::check(&request).map_err(|error| Failure::new(Exit::Failed, error))
}

/// What `--mapping` said.
pub enum Told {
    /// It was not given.
    Nothing,
    /// Look at the file alone.
    Infer,
    /// Use this one.
    Mapping(Mapping),
}

/// Reads `--mapping`.
pub fn told_mapping(told: Option<&str>) -> Result<Told, Failure> {
    match told {
        None => Ok(Told::Nothing),
        Some("infer") => Ok(Told::Infer),
        Some(file) => {
            let text = std::fs::read_to_string(file).map_err(Failure::io("read", Path::new(file)))?;
            let broken = |error| {
                Failure::new(Exit::Configuration, error).remedy("mend the mapping, or use --mapping infer")
            };
            Mapping::from_toml(&text, file).map(Told::Mapping).map_err(broken)
        }
    }
}

/// Where the file is to be written again, and how.
struct Annotated<'a> {
    path: &'a Path,
    form: TableForm,
}

impl<'a> Annotated<'a> {
    fn at(path: &'a Path) -> Result<Self, Failure> {
        let form = files::form_of("--annotated", path)?;
        Ok(Self { path, form })
    }

    fn write(&self, args: &Args, report: &Report, wording: &Wording) -> Result<(), Failure> {
        let request = AnnotateRequest { upload: Upload::File(&args.file), report, form: self.form, wording };
        let bytes = ingest::annotate(&request).map_err(|error| match error {
            AnnotateError::Refused(message) => Failure::new(Exit::Failed, wording.say(&message)),
            other => Failure::new(Exit::Failed, other),
        })?;
        let existing = if args.force { Existing::Replaced } else { Existing::Kept };
        files::write(self.path, &bytes, existing).map_err(|error| {
            let is_there = error.kind() == std::io::ErrorKind::AlreadyExists;
            let failure = Failure::io("write", self.path)(error);
            if is_there {
                failure.remedy("choose another name, or write over it with --force")
            } else {
                failure
            }
        })
    }
}

fn write_vacancies(checked: &Checked, out: &Path) -> Result<(), Failure> {
    let write = || {
        let mut file = BufWriter::new(std::fs::File::create(out)?);
        for vacancy in &checked.vacancies {
            writeln!(file, "{}", vacancy.canonical_json())?;
        }
        file.flush()
    };
    write().map_err(Failure::io("write", out))
}
