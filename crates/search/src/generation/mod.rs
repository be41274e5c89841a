//! A generation: one immutable folder that holds every published home, and its whole life.

mod manifest;

pub use manifest::{Manifest, ManifestFile, SCHEMA_VERSION};

use crate::{Hits, HomeRef, Plan, SearchError};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use std::path::Path;
use vacancy::{AuthorityCode, Vacancy, VacancyId};

/// All of an authority's homes.
#[derive(Debug, Clone, Copy)]
pub struct Replacement<'a> {
    /// The authority.
    pub authority: &'a AuthorityCode,
    /// Every home it now has; none takes the authority out.
    pub vacancies: &'a [Vacancy],
}

/// Where a generation stands in the record's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// The generation's number.
    pub generation: u64,
    /// The writer's epoch.
    pub epoch: u64,
    /// The last upload taken in.
    pub upload_seq: u64,
}

/// Builds the generation that follows `previous` in the folder `target`, which must not exist yet, and returns its
/// manifest once every file and the folder are durable and the result has passed its own check.
///
/// Files of `previous` are shared by hard links; only the authorities in `replacements` change. Without `previous`
/// the generation holds the replacements alone. The caller renames `target` and names it as the head.
///
/// # Errors
/// When the disk fails, `target` exists, `previous` is damaged or of another schema, or a replacement is not of one
/// authority. Nothing is left in `target` then.
pub fn build_generation(
    previous: Option<&Path>,
    target: &Path,
    stamp: &Stamp,
    replacements: &[Replacement<'_>],
    gazetteer: &Gazetteer,
) -> Result<Manifest, SearchError> {
    let _ = (previous, stamp, replacements, gazetteer);
    Err(SearchError::damaged(target, "not built yet"))
}

/// Reads every file of a generation and compares it with the manifest, which is returned.
///
/// # Errors
/// When a file is missing, unknown, unreadable or differs by as much as a bit.
pub fn verify_generation(dir: &Path) -> Result<Manifest, SearchError> {
    Err(SearchError::damaged(dir, "not built yet"))
}

/// An open generation, ready to be searched from any number of threads.
pub struct Generation {
    manifest: Manifest,
    served: Vec<AuthorityCode>,
}

impl Generation {
    /// Opens a generation read-only, checks the names and sizes in its manifest, and reads its columns into memory.
    ///
    /// # Errors
    /// When the folder cannot be read, is not as its manifest says, or is of another schema.
    pub fn open(dir: &Path, _gazetteer: &Gazetteer) -> Result<Generation, SearchError> {
        let path = dir.join("manifest.json");
        let bytes = std::fs::read(&path).map_err(SearchError::io("read", &path))?;
        let manifest: Manifest = serde_json::from_slice(&bytes)?;
        Ok(Self { served: manifest.counts.keys().cloned().collect(), manifest })
    }

    /// Returns the generation's number.
    pub fn number(&self) -> u64 {
        self.manifest.generation
    }

    /// Returns what it holds.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Returns the authorities that have homes in it, by code.
    pub fn served(&self) -> &[AuthorityCode] {
        &self.served
    }

    /// Returns the heart of an ETag: equal for two instants exactly when no advert opened or closed between them and
    /// the generation is the same.
    pub fn freshness(&self, _now: Timestamp) -> String {
        self.number().to_string()
    }

    /// Runs a plan: one pass over the homes it may concern.
    ///
    /// # Errors
    /// When the plan asks for too much or names no facet, or the disk fails.
    pub fn run(&self, _plan: &Plan) -> Result<Hits, SearchError> {
        Err(SearchError::NoFacet(String::new()))
    }

    /// Returns a home found by [`Generation::run`] on this generation.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn fetch(&self, _home: HomeRef) -> Result<Vacancy, SearchError> {
        Err(SearchError::NoFacet(String::new()))
    }

    /// Returns the home of that id, whatever its status.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn vacancy(&self, _id: &VacancyId) -> Result<Option<Vacancy>, SearchError> {
        Ok(None)
    }

    /// Hands over every home, in no particular order.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn for_each(&self, _f: &mut dyn FnMut(Vacancy)) -> Result<(), SearchError> {
        Ok(())
    }
}
