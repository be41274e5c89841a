//! Whose export a file is: as `--authority` says, else by the file's name.

use crate::args::StateArgs;
use crate::failure::{Exit, Failure};
use gazetteer::Gazetteer;
use ingest::Authorities;
use std::path::Path;
use vacancy::{AuthorityCode, VacancyId};

/// Returns the authorities' files: those compiled in, and over them those of the state folder, where it has any.
pub fn authorities(state_dir: Option<&Path>) -> Result<Authorities, Failure> {
    let broken = |error: ingest::IngestError| {
        Failure::new(Exit::Configuration, error).remedy("mend the file named, or move it away")
    };
    let bundled = Authorities::bundled().map_err(broken)?;
    match state_dir.map(|state| state.join("authorities")).filter(|folder| folder.is_dir()) {
        Some(folder) => bundled.overlay(&folder).map_err(broken),
        None => Ok(bundled),
    }
}

/// Returns the authority of a file: the one told, else the one its name begins with, up to the first `_`.
pub fn of_file(told: Option<&str>, file: &Path, known: &Authorities) -> Result<AuthorityCode, Failure> {
    if let Some(text) = told {
        return named(text, known).ok_or_else(|| unknown(format!("`{text}` is no authority known here")));
    }
    let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let slug = name.split(['_', '.']).next().unwrap_or_default();
    named(slug, known).ok_or_else(|| {
        unknown(format!(
            "cannot tell whose export {} is: `{slug}` is no authority known here",
            file.display()
        ))
    })
}

/// Returns the authority told, where one was.
pub fn told(text: Option<&str>, state: &StateArgs) -> Result<Option<AuthorityCode>, Failure> {
    text.map(|text| required(text, state)).transpose()
}

/// Returns the authority told.
pub fn required(text: &str, state: &StateArgs) -> Result<AuthorityCode, Failure> {
    let known = authorities(Some(&state.state_dir))?;
    named(text, &known).ok_or_else(|| unknown(format!("`{text}` is no authority known here")))
}

/// Returns the id of a home written `AUTHORITY/REFERENCE`.
pub fn home(text: &str, state: &StateArgs) -> Result<VacancyId, Failure> {
    let (authority, reference) = text.split_once('/').unwrap_or((text, ""));
    let code = required(authority, state)?;
    VacancyId::new(code, reference).map_err(|error| Failure::usage(error, "write it as lambeth/0041873"))
}

/// Returns the authority of a code, slug or name.
pub fn named(text: &str, known: &Authorities) -> Option<AuthorityCode> {
    if let Some(file) = known.find(text) {
        return Some(file.code.clone());
    }
    Gazetteer::embedded().authority(text).map(|authority| authority.code.clone())
}

fn unknown(what: String) -> Failure {
    Failure::usage(
        what,
        "name it: --authority lambeth, or --authority E09000022 (`indexer authority list` has them all)",
    )
}
