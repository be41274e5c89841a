//! A vacancy as a document of the index.

use super::schema::{FIELDS, STAMP};
use super::words::Stemmer;
use crate::facets::packed;
use crate::geo::{NOWHERE, Point};
use crate::{Quantity, Stamp};
use gazetteer::{Gazetteer, LatLon};
use tantivy::TantivyDocument;
use vacancy::{Precision, Vacancy};

/// The small numbers of a home, 16 bits each, in one column. 0 is unknown.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Small(pub(crate) u64);

impl Small {
    /// Returns the small numbers of a home.
    fn of(vacancy: &Vacancy) -> Self {
        let floor = vacancy.floor.map(|floor| i32::from(floor) + FLOOR_OFFSET);
        let one_more = |number: Option<u8>| number.map(|number| i32::from(number) + 1);
        let lanes =
            [floor, one_more(vacancy.max_persons), one_more(vacancy.age_min), one_more(vacancy.age_max)];
        let word = |word: u64, lane: &Option<i32>| word << 16 | u64::from(lane.unwrap_or(0).unsigned_abs());
        Self(lanes.iter().rev().fold(0, word))
    }

    /// Returns the lowest entrance level.
    pub(crate) fn floor(&self) -> Option<i64> {
        self.lane(0, i64::from(FLOOR_OFFSET))
    }

    /// Returns how many people may live there.
    pub(crate) fn max_persons(&self) -> Option<i64> {
        self.lane(1, 1)
    }

    /// Returns whether a tenant of that age may live there.
    pub(crate) fn admits(&self, age: u8) -> bool {
        let age = i64::from(age);
        self.lane(2, 1).is_none_or(|least| least <= age) && self.lane(3, 1).is_none_or(|most| age <= most)
    }

    fn lane(&self, lane: u32, offset: i64) -> Option<i64> {
        let stored = i64::from((self.0 >> (16 * lane)) as u16);
        (stored != 0).then_some(stored - offset)
    }
}

/// Makes the lowest floor there can be (−128) a stored 1.
const FLOOR_OFFSET: i32 = 129;

/// Returns the Morton code of where a home is, [`NOWHERE`] where that is not known or only by the authority.
pub(crate) fn cell(vacancy: &Vacancy) -> u64 {
    let location = vacancy.location.filter(|location| location.precision != Precision::Authority);
    let point = location.and_then(|at| Point::nearest(LatLon { lat: at.lat, lon: at.lon }));
    point.map_or(NOWHERE, Point::code)
}

/// Returns the document of a home whose canonical record is `json`.
pub(crate) fn document(
    vacancy: &Vacancy,
    json: &str,
    gazetteer: &Gazetteer,
    stemmer: &mut Stemmer,
) -> TantivyDocument {
    let fields = &*FIELDS;
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, vacancy.id.to_string());
    document.add_text(fields.authority, vacancy.authority.as_str());
    document.add_text(fields.landlord, landlord(vacancy, gazetteer));
    vacancy.labels.iter().for_each(|label| document.add_text(fields.labels, label));
    vacancy.adaptations.iter().for_each(|adaptation| document.add_text(fields.adaptations, adaptation));
    if let Some(terms) = super::terms::written(vacancy) {
        document.add_text(fields.terms, terms);
    }
    let weighed = stemmer.weighed(vacancy);
    document.add_pre_tokenized_text(fields.text, weighed.words);
    document.add_pre_tokenized_text(fields.pairs, weighed.pairs);
    document.add_bytes(fields.record, json.as_bytes());
    document.add_u64(fields.cell, cell(vacancy));
    document.add_u64(fields.facets, packed::pack(vacancy));
    document.add_u64(fields.small, Small::of(vacancy).0);
    let numbers = [
        (fields.cost, vacancy.weekly_cost_pence.map(|pence| i64::try_from(pence).unwrap_or(i64::MAX))),
        (fields.opens_at, vacancy.opens_at.map(|at| Quantity::instant(at.0))),
        (fields.closes_at, vacancy.closes_at.map(|at| Quantity::instant(at.0))),
        (fields.first_seen, Some(Quantity::instant(vacancy.provenance.first_seen.0))),
        (fields.available_from, vacancy.available_from.map(Quantity::day)),
    ];
    for (field, number) in numbers {
        if let Some(number) = number {
            document.add_i64(field, number);
        }
    }
    document
}

/// Returns the document that proves which generation a folder holds. It is never found.
pub(crate) fn stamp(stamp: &Stamp) -> TantivyDocument {
    let fields = &*FIELDS;
    let mut document = TantivyDocument::default();
    document.add_text(fields.id, STAMP);
    document.add_text(fields.authority, STAMP);
    document.add_bytes(fields.record, stamp.generation.to_string().as_bytes());
    document.add_u64(fields.cell, NOWHERE);
    document
}

/// Returns who lets a home: the authority itself where the advert names nobody.
fn landlord(vacancy: &Vacancy, gazetteer: &Gazetteer) -> String {
    let authority = || gazetteer.by_code(&vacancy.authority).map(|authority| authority.name.clone());
    let named = vacancy.landlord.clone().or_else(authority).filter(|name| !name.trim().is_empty());
    named.unwrap_or_else(|| vacancy.authority.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_read_back_and_unknown_is_not_nought() {
        let json = r#"{"id":"E09000022/1","authority":"E09000022","reference":"1","status":"open",
            "provenance":{"upload":"","row":1,"first_seen":"2026-07-01T00:00:00Z","last_seen":"2026-07-01T00:00:00Z"}}"#;
        let mut vacancy: Vacancy = serde_json::from_str(json).unwrap();
        let none = Small::of(&vacancy);
        assert_eq!((none.0, none.floor(), none.max_persons()), (0, None, None));
        assert!(none.admits(0) && none.admits(255));
        for floor in [-128, -1, 0, 1, 127] {
            (vacancy.floor, vacancy.max_persons) = (Some(floor), Some(0));
            (vacancy.age_min, vacancy.age_max) = (Some(55), Some(255));
            let small = Small::of(&vacancy);
            assert_eq!((small.floor(), small.max_persons()), (Some(i64::from(floor)), Some(0)));
            assert!(!small.admits(54) && small.admits(55) && small.admits(255));
        }
    }
}
