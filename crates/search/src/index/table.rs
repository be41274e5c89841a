//! The columns of a generation in memory: a row for each home, sorted by location.

use super::document::Small;
use super::schema::{
    AVAILABLE_FROM, CELL, CLOSES_AT, COST, FACETS, FIELDS, FIRST_SEEN, ID, OPENS_AT, SMALL, STAMP,
};
use super::tags::TagColumn;
use super::terms;
use crate::facets::Tag;
use crate::geo::{NOWHERE, Point};
use crate::{Quantity, SearchError};
use gazetteer::LatLon;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use tantivy::columnar::{Column, DynamicColumn, HasAssociatedColumnType, StrColumn};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED, TantivyError, Term};
use vacancy::household::Terms;

/// Stands for an unknown number.
pub(crate) const UNKNOWN: i64 = i64::MIN;

/// Stands for a document that is no home: deleted, or the stamp.
pub(crate) const NO_ROW: u32 = u32::MAX;

/// Where a home is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    segment: u32,
    pub(crate) doc: DocId,
}

impl Place {
    /// Returns which segment.
    pub(crate) fn segment(self) -> usize {
        self.segment as usize
    }

    /// Returns the value there of a column, opened in every segment.
    fn read<T>(self, columns: &[Column<T>], missing: T) -> T
    where
        T: PartialOrd + Copy + Send + Sync + std::fmt::Debug + 'static,
    {
        columns[self.segment()].first(self.doc).unwrap_or(missing)
    }
}

/// What the pass asks of every home, in one line of the processor's cache.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Home {
    /// The packed facets.
    pub(crate) facets: u64,
    pub(crate) small: Small,
    pub(crate) opens_at: i64,
    pub(crate) closes_at: i64,
    /// For each of [`Tag::ALL`] the place of the home's combination in its column.
    pub(crate) tags: [u32; Tag::ALL.len()],
    /// Where it is, if it is somewhere.
    pub(crate) point: Point,
    /// Its place among all homes in the order of [`shuffled`], then of ids.
    pub(crate) rank: u32,
    /// The place of its terms in [`Table::terms`].
    pub(crate) terms: u32,
}

/// Every home of a generation, a row each, in the order of their Morton codes.
pub(crate) struct Table {
    /// The Morton codes; those of homes that are nowhere come last.
    pub(crate) codes: Vec<u64>,
    /// How many homes are somewhere: they are the first rows.
    pub(crate) located: usize,
    pub(crate) homes: Vec<Home>,
    /// Where each home is stored.
    pub(crate) places: Vec<Place>,
    pub(crate) first_seen: Vec<i64>,
    pub(crate) cost: Vec<i64>,
    pub(crate) available_from: Vec<i64>,
    /// The open sets, in the order of [`Tag::ALL`].
    pub(crate) tags: [TagColumn; Tag::ALL.len()],
    /// What decides who may ask for homes, each once; none stands for terms too long for the index.
    pub(crate) terms: Vec<Option<Terms>>,
    /// For each segment the row of each document, [`NO_ROW`] for what is no home.
    pub(crate) rows: Vec<Vec<u32>>,
}

impl Table {
    /// Reads the columns of every home in the segments.
    pub(crate) fn read(segments: &[SegmentReader]) -> Result<Self, SearchError> {
        let cells = columns::<u64>(segments, CELL)?;
        let places = sorted_places(segments, &cells)?;
        let codes = gather(&places, &cells, NOWHERE);
        let number = |name: &str| -> Result<Vec<i64>, SearchError> {
            Ok(gather(&places, &columns::<i64>(segments, name)?, UNKNOWN))
        };
        let mut homes = homes(segments, &places, &codes)?;
        let tag = |homes: &mut [Home], tag: Tag| TagColumn::read(tag, segments, &places, homes);
        Ok(Self {
            tags: [
                tag(&mut homes, Tag::Authority)?,
                tag(&mut homes, Tag::Landlord)?,
                tag(&mut homes, Tag::Labels)?,
                tag(&mut homes, Tag::Adaptations)?,
            ],
            terms: terms::read(segments, &places, &mut homes)?,
            located: codes.partition_point(|code| *code < NOWHERE),
            codes,
            homes,
            first_seen: number(FIRST_SEEN)?,
            cost: number(COST)?,
            available_from: number(AVAILABLE_FROM)?,
            rows: rows(segments, &places),
            places,
        })
    }

    /// Returns how many homes there are.
    pub(crate) fn len(&self) -> usize {
        self.codes.len()
    }

    /// Returns the coordinates of a row, if it is somewhere.
    pub(crate) fn at(&self, row: usize) -> Option<LatLon> {
        (row < self.located).then(|| self.homes[row].point.lat_lon())
    }

    /// Returns a number of a row, [`UNKNOWN`] where it is not known.
    pub(crate) fn quantity(&self, of: Quantity, row: usize) -> i64 {
        let home = &self.homes[row];
        match of {
            Quantity::WeeklyCost => self.cost[row],
            Quantity::MaxPersons => home.small.max_persons().unwrap_or(UNKNOWN),
            Quantity::Floor => home.small.floor().unwrap_or(UNKNOWN),
            Quantity::OpensAt => home.opens_at,
            Quantity::ClosesAt => home.closes_at,
            Quantity::AvailableFrom => self.available_from[row],
        }
    }

    /// Returns the column of an open set.
    pub(crate) fn tag(&self, tag: Tag) -> &TagColumn {
        &self.tags[tag as usize]
    }
}

/// Reads what the pass asks of every home; the open sets are filled in by their columns.
fn homes(segments: &[SegmentReader], places: &[Place], codes: &[u64]) -> Result<Vec<Home>, SearchError> {
    let (facets, small) = (columns::<u64>(segments, FACETS)?, columns::<u64>(segments, SMALL)?);
    let (opens_at, closes_at) = (columns::<i64>(segments, OPENS_AT)?, columns::<i64>(segments, CLOSES_AT)?);
    let ranks = ranks(segments, places)?;
    let home = |(place, (code, rank)): (&Place, (&u64, u32))| Home {
        facets: place.read(&facets, 0),
        small: Small(place.read(&small, 0)),
        opens_at: place.read(&opens_at, UNKNOWN),
        closes_at: place.read(&closes_at, UNKNOWN),
        tags: [0; Tag::ALL.len()],
        point: Point::of_code(*code),
        rank,
        terms: 0,
    };
    Ok(places.iter().zip(codes.iter().zip(ranks)).map(home).collect())
}

/// Opens a column in every segment; one that no document of a segment has is empty there.
fn columns<T>(segments: &[SegmentReader], name: &str) -> Result<Vec<Column<T>>, SearchError>
where
    T: HasAssociatedColumnType + PartialOrd + Default + Copy + Send + Sync + std::fmt::Debug + 'static,
    DynamicColumn: Into<Option<Column<T>>>,
{
    let open = |segment: &SegmentReader| -> Result<Column<T>, SearchError> {
        let column = segment.fast_fields().column_opt::<T>(name)?;
        Ok(column.unwrap_or_else(|| Column::build_empty_column(segment.max_doc())))
    };
    segments.iter().map(open).collect()
}

fn gather<T>(places: &[Place], columns: &[Column<T>], missing: T) -> Vec<T>
where
    T: PartialOrd + Copy + Send + Sync + std::fmt::Debug + 'static,
{
    places.iter().map(|place| place.read(columns, missing)).collect()
}

/// Returns where the homes are stored, in the order of their codes.
fn sorted_places(segments: &[SegmentReader], cells: &[Column<u64>]) -> Result<Vec<Place>, SearchError> {
    let mut sorted: Vec<(u64, Place)> = Vec::new();
    for (number, segment) in segments.iter().enumerate() {
        let stamp = find(segment, STAMP)?;
        for doc in segment.doc_ids_alive().filter(|doc| Some(*doc) != stamp) {
            let code = cells[number].first(doc).unwrap_or(NOWHERE);
            sorted.push((code, Place { segment: number as u32, doc }));
        }
    }
    // Each segment is sorted already; the sort merges such runs.
    sorted.sort();
    Ok(sorted.into_iter().map(|(_, place)| place).collect())
}

/// Returns the living document of that id in a segment.
pub(crate) fn find(segment: &SegmentReader, id: &str) -> Result<Option<DocId>, SearchError> {
    let term = Term::from_field_text(FIELDS.id, id);
    let ids = segment.inverted_index(FIELDS.id)?;
    let found = ids.read_postings(&term, IndexRecordOption::Basic).map_err(TantivyError::from)?;
    let Some(mut docs) = found else { return Ok(None) };
    while docs.doc() != TERMINATED {
        if !segment.is_deleted(docs.doc()) {
            return Ok(Some(docs.doc()));
        }
        docs.advance();
    }
    Ok(None)
}

fn rows(segments: &[SegmentReader], places: &[Place]) -> Vec<Vec<u32>> {
    let mut rows: Vec<Vec<u32>> =
        segments.iter().map(|segment| vec![NO_ROW; segment.max_doc() as usize]).collect();
    for (row, place) in places.iter().enumerate() {
        rows[place.segment()][place.doc as usize] = row as u32;
    }
    rows
}

/// Returns the place of each home among all in the order of [`shuffled`], so that ties are broken by comparing numbers.
fn ranks(segments: &[SegmentReader], places: &[Place]) -> Result<Vec<u32>, SearchError> {
    let ids: Vec<Option<StrColumn>> =
        segments.iter().map(|segment| segment.fast_fields().str(ID)).collect::<Result<_, _>>()?;
    let (ranks, keys) = merged_ranks(&ids)?;
    let fair = places_of(&keys);
    let rank = |place: &Place| {
        let ord = ids[place.segment()].as_ref().and_then(|column| column.ords().first(place.doc));
        ord.map_or(0, |ord| fair[ranks[place.segment()][ord as usize] as usize])
    };
    Ok(places.iter().map(rank).collect())
}

/// Returns a number for an id that looks drawn by lot and is always the same: in its order neither an authority nor a
/// reference comes first for how it is written. FNV-1a, then MurmurHash3's finaliser, which carries every bit everywhere.
pub(crate) fn shuffled(id: &[u8]) -> u64 {
    let fnv = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
    let mut hash = id.iter().fold(0xcbf2_9ce4_8422_2325, fnv);
    for factor in [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53] {
        hash = (hash ^ (hash >> 33)).wrapping_mul(factor);
    }
    hash ^ (hash >> 33)
}

/// Returns for each key its place among all in order; equal ones stay as they are.
fn places_of(keys: &[u64]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..keys.len() as u32).collect();
    order.sort_unstable_by_key(|at| (keys[*at as usize], *at));
    let mut places = vec![0; keys.len()];
    for (place, at) in order.into_iter().enumerate() {
        places[at as usize] = place as u32;
    }
    places
}

/// Returns for each segment and ordinal of its dictionary the rank among the ids of all segments, and for each rank its
/// id's [`shuffled`] number.
fn merged_ranks(columns: &[Option<StrColumn>]) -> Result<(Vec<Vec<u32>>, Vec<u64>), SearchError> {
    let mut streams = Vec::new();
    let mut heads = BinaryHeap::new();
    for (segment, column) in columns.iter().enumerate() {
        let Some(column) = column else { continue };
        let mut stream = column.dictionary().stream().map_err(TantivyError::from)?;
        if stream.advance() {
            heads.push(Reverse((stream.key().to_vec(), streams.len())));
            streams.push((segment, stream));
        }
    }
    let mut ranks: Vec<Vec<u32>> = vec![Vec::new(); columns.len()];
    let mut keys: Vec<u64> = Vec::new();
    let mut last: Option<Vec<u8>> = None;
    while let Some(Reverse((mut term, number))) = heads.pop() {
        if last.as_ref() != Some(&term) {
            keys.push(shuffled(&term));
            last = Some(term.clone());
        }
        let (segment, stream) = &mut streams[number];
        ranks[*segment].push(keys.len() as u32 - 1);
        if stream.advance() {
            term.clear();
            term.extend_from_slice(stream.key());
            heads.push(Reverse((term, number)));
        }
    }
    Ok((ranks, keys))
}
