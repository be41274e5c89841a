//! A generation: one immutable folder that holds every published home, and its whole life.

mod build;
mod check;
mod directory;
mod manifest;

pub use build::build_generation;
pub use check::verify_generation;
pub use manifest::{Manifest, ManifestFile, SCHEMA_VERSION, content_digest};

use crate::SearchError;
use crate::collect::{self, Judged};
use crate::facets::packed;
use crate::index::schema::{FIELDS, STAMP};
use crate::index::table::{NO_ROW, Table, UNKNOWN, find};
use crate::plan::{Hits, HomeRef, Plan, Quantity};
use directory::ReadOnly;
use jiff::Timestamp;
use std::path::Path;
use tantivy::directory::MmapDirectory;
use tantivy::schema::Value;
use tantivy::store::StoreReader;
use tantivy::{DocId, Index, SegmentReader, TantivyDocument, TantivyError};
use vacancy::{AuthorityCode, Vacancy, VacancyId};

/// How many blocks of stored records each segment keeps decompressed: a few hundred records.
const CACHED_BLOCKS: usize = 64;

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

/// An open generation, ready to be searched from any number of threads.
pub struct Generation {
    manifest: Manifest,
    served: Vec<AuthorityCode>,
    segments: Vec<SegmentReader>,
    stores: Vec<StoreReader>,
    pub(crate) table: Table,
    /// The instants at which an advert's status changes, in order.
    turns: Vec<i64>,
}

impl std::fmt::Debug for Generation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Generation({}, {} homes)", self.number(), self.table.len())
    }
}

impl Generation {
    /// Opens a generation read-only, checks the names and sizes in its manifest, and reads its columns into memory.
    ///
    /// # Errors
    /// When the folder cannot be read, is not as its manifest says, or is [`SearchError::Outdated`].
    pub fn open(dir: &Path) -> Result<Generation, SearchError> {
        let manifest = Manifest::read(dir)?;
        manifest.check_sizes(dir)?;
        let directory = MmapDirectory::open(dir).map_err(TantivyError::from)?;
        let index = Index::open(ReadOnly(directory))?;
        let opened = index.searchable_segments()?;
        let segments: Vec<SegmentReader> =
            opened.iter().map(SegmentReader::open).collect::<Result<_, TantivyError>>()?;
        let stores = segments
            .iter()
            .map(|segment| segment.get_store_reader(CACHED_BLOCKS).map_err(TantivyError::from))
            .collect::<Result<_, _>>()?;
        let table = Table::read(&segments)?;
        let turns = turns(&table);
        let mut generation = Self { served: Vec::new(), manifest, segments, stores, table, turns };
        generation.served = check::counts(&generation).into_keys().collect();
        Ok(generation)
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
    pub fn freshness(&self, now: Timestamp) -> String {
        let passed = self.turns.partition_point(|turn| *turn <= Quantity::instant(now));
        let last = passed.checked_sub(1).and_then(|last| self.turns.get(last)).copied();
        format!("{}-{}", self.number(), last.unwrap_or_default())
    }

    /// Runs a plan: one pass over the homes it may concern.
    ///
    /// # Errors
    /// When the plan asks for too much or names no facet, or the disk fails.
    pub fn run(&self, plan: &Plan) -> Result<Hits, SearchError> {
        self.run_counted(plan, &mut collect::Work::default())
    }

    /// The same, adding to `work` what it took.
    pub(crate) fn run_counted(&self, plan: &Plan, work: &mut collect::Work) -> Result<Hits, SearchError> {
        collect::run(&self.table, &self.segments, plan, work)
    }

    /// Returns a home found by [`Generation::run`] on this generation.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn fetch(&self, home: HomeRef) -> Result<Vacancy, SearchError> {
        Ok(serde_json::from_slice(&self.record(home.0 as usize)?)?)
    }

    /// Returns the home of that id, whatever its status.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn vacancy(&self, id: &VacancyId) -> Result<Option<Vacancy>, SearchError> {
        self.home(id)?.map(|home| self.fetch(home)).transpose()
    }

    /// Returns where the home of that id is.
    pub(crate) fn home(&self, id: &VacancyId) -> Result<Option<HomeRef>, SearchError> {
        let id = id.to_string();
        for (segment, rows) in self.segments.iter().zip(&self.table.rows) {
            let row = find(segment, &id)?.map(|doc| rows[doc as usize]);
            if let Some(row) = row.filter(|row| *row != NO_ROW) {
                return Ok(Some(HomeRef(row)));
            }
        }
        Ok(None)
    }

    /// Returns what a plan makes of one home.
    pub(crate) fn judge(&self, plan: &Plan, home: HomeRef) -> Result<Judged, SearchError> {
        collect::judge(&self.table, &self.segments, plan, home.0 as usize)
    }

    /// Hands over every home, in no particular order.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn for_each(&self, f: &mut dyn FnMut(Vacancy)) -> Result<(), SearchError> {
        (0..self.table.len()).try_for_each(|row| {
            f(serde_json::from_slice(&self.record(row)?)?);
            Ok(())
        })
    }

    /// Returns the canonical JSON of a row's home.
    fn record(&self, row: usize) -> Result<Vec<u8>, SearchError> {
        let place = self.table.places[row];
        self.stored(place.segment(), place.doc)
    }

    /// Returns the generation's number as the stamp document has it.
    fn stamped(&self) -> Result<Option<u64>, SearchError> {
        for (number, segment) in self.segments.iter().enumerate() {
            if let Some(doc) = find(segment, STAMP)? {
                let stamped = self.stored(number, doc)?;
                return Ok(String::from_utf8_lossy(&stamped).parse().ok());
            }
        }
        Ok(None)
    }

    fn stored(&self, segment: usize, doc: DocId) -> Result<Vec<u8>, SearchError> {
        let document: TantivyDocument = self.stores[segment].get(doc)?;
        let record = document.get_first(FIELDS.record).and_then(|value| value.as_bytes());
        Ok(record.unwrap_or_default().to_vec())
    }
}

/// Returns the instants at which a status changes: when an open advert opens, and just after it closes.
fn turns(table: &Table) -> Vec<i64> {
    let open = packed::status_ordinal(vacancy::Status::Open);
    let open = table.homes.iter().filter(|home| packed::STATUS_SLOT.of(home.facets) == open);
    let mut turns: Vec<i64> = open
        .flat_map(|home| [home.opens_at, home.closes_at.saturating_add(1)])
        .filter(|turn| *turn > UNKNOWN + 1)
        .collect();
    turns.sort_unstable();
    turns.dedup();
    turns
}

#[cfg(test)]
mod tests;
