//! The columns of a generation in memory: a row for each home, sorted by location.

use super::document::Small;
use super::schema::{
    AVAILABLE_FROM, CELL, CLOSES_AT, COST, FACETS, FIELDS, FIRST_SEEN, ID, OPENS_AT, SMALL, STAMP,
};
use super::tags::TagColumn;
use crate::facets::Tag;
use crate::geo::{NOWHERE, Point};
use crate::{Quantity, SearchError};
use gazetteer::LatLon;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use tantivy::columnar::{Column, DynamicColumn, HasAssociatedColumnType, StrColumn};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, SegmentReader, TERMINATED, TantivyError, Term};

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
}

/// Every home of a generation, a row each, in the order of their Morton codes.
pub(crate) struct Table {
    /// The Morton codes; those of homes that are nowhere come last.
    pub(crate) codes: Vec<u64>,
    /// How many homes are somewhere: they are the first rows.
    pub(crate) located: usize,
    /// The packed facets.
    pub(crate) facets: Vec<u64>,
    /// Where each home is stored.
    pub(crate) places: Vec<Place>,
    /// Each home's place among all ids in order.
    pub(crate) ranks: Vec<u32>,
    pub(crate) opens_at: Vec<i64>,
    pub(crate) closes_at: Vec<i64>,
    pub(crate) first_seen: Vec<i64>,
    pub(crate) cost: Vec<i64>,
    pub(crate) available_from: Vec<i64>,
    small: Vec<u64>,
    /// The open sets, in the order of [`Tag::ALL`].
    pub(crate) tags: Vec<TagColumn>,
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
        let tags =
            Tag::ALL.iter().map(|tag| TagColumn::read(*tag, segments, &places)).collect::<Result<_, _>>()?;
        Ok(Self {
            located: codes.partition_point(|code| *code < NOWHERE),
            codes,
            facets: gather(&places, &columns(segments, FACETS)?, 0),
            small: gather(&places, &columns(segments, SMALL)?, 0),
            ranks: ranks(segments, &places)?,
            opens_at: number(OPENS_AT)?,
            closes_at: number(CLOSES_AT)?,
            first_seen: number(FIRST_SEEN)?,
            cost: number(COST)?,
            available_from: number(AVAILABLE_FROM)?,
            tags,
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
        (row < self.located).then(|| Point::of_code(self.codes[row]).lat_lon())
    }

    /// Returns the small numbers of a row.
    pub(crate) fn small(&self, row: usize) -> Small {
        Small(self.small[row])
    }

    /// Returns a number of a row, [`UNKNOWN`] where it is not known.
    pub(crate) fn quantity(&self, of: Quantity, row: usize) -> i64 {
        match of {
            Quantity::WeeklyCost => self.cost[row],
            Quantity::MaxPersons => self.small(row).max_persons().unwrap_or(UNKNOWN),
            Quantity::Floor => self.small(row).floor().unwrap_or(UNKNOWN),
            Quantity::OpensAt => self.opens_at[row],
            Quantity::ClosesAt => self.closes_at[row],
            Quantity::AvailableFrom => self.available_from[row],
        }
    }

    /// Returns the column of an open set.
    pub(crate) fn tag(&self, tag: Tag) -> &TagColumn {
        &self.tags[tag as usize]
    }
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
    places.iter().map(|place| columns[place.segment()].first(place.doc).unwrap_or(missing)).collect()
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

/// Returns the place of each home's id among all ids in order, so that ties are broken by comparing numbers.
fn ranks(segments: &[SegmentReader], places: &[Place]) -> Result<Vec<u32>, SearchError> {
    let ids: Vec<Option<StrColumn>> =
        segments.iter().map(|segment| segment.fast_fields().str(ID)).collect::<Result<_, _>>()?;
    let ranks = merged_ranks(&ids)?;
    let rank = |place: &Place| {
        let ord = ids[place.segment()].as_ref().and_then(|column| column.ords().first(place.doc));
        ord.map_or(0, |ord| ranks[place.segment()][ord as usize])
    };
    Ok(places.iter().map(rank).collect())
}

/// Returns for each segment and ordinal of its dictionary the rank among the terms of all segments.
fn merged_ranks(columns: &[Option<StrColumn>]) -> Result<Vec<Vec<u32>>, SearchError> {
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
    let mut last: Vec<u8> = Vec::new();
    let mut rank = 0;
    while let Some(Reverse((mut term, number))) = heads.pop() {
        if term != last {
            rank += 1;
            last.clone_from(&term);
        }
        let (segment, stream) = &mut streams[number];
        ranks[*segment].push(rank);
        if stream.advance() {
            term.clear();
            term.extend_from_slice(stream.key());
            heads.push(Reverse((term, number)));
        }
    }
    Ok(ranks)
}
