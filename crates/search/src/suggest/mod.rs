//! Suggestions while somebody types: places, stations, outcodes, authorities, landlords and words of the trade.
//!
//! A [`Suggester`] is made once for a generation ([`Generation::suggester`](crate::Generation::suggester)). Each sort of
//! name stands on a [`shelf`]: its beginnings sorted, over them a tree of which is best, so that the best few of a
//! beginning are found without looking at the others, however many there are. What is being typed are the last words
//! of a text ([`tail`]): the longest run of them that begins a name. What this does not do: learn from what people type.

mod gather;
mod shelf;
mod tail;
#[cfg(test)]
mod tests;

use crate::query::understand::place_follows;
use serde::Serialize;
use shelf::{Entry, Match, Shelf};
use std::collections::BTreeSet;
use tail::Tail;

/// How many suggestions there may be.
pub const SUGGESTIONS_MOST: usize = 20;

/// What is suggested for each text, over one generation.
pub struct Suggester {
    generation: u64,
    places: Shelf,
    postcodes: Shelf,
    landlords: Shelf,
    words: Shelf,
}

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// What it is.
    pub kind: Kind,
    /// The whole text, with the words being typed made complete.
    pub text: String,
    /// The words alone: `Brixton`, `Lambeth council`, `garden`.
    pub label: String,
    /// The county or borough that tells it from others of its name; empty where nothing does.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// Where in the label the typed letters stand, in characters; absent where they stand in another of its names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched: Option<[usize; 2]>,
}

/// What a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A city, town, village or part of one.
    Place,
    /// A railway, underground or tram station.
    Station,
    /// An outcode.
    Postcode,
    /// A local authority of today.
    Authority,
    /// Who lets homes of the generation.
    Landlord,
    /// What a home has, or has not.
    Feature,
    /// A kind of dwelling.
    PropertyType,
    /// A size that has a name, such as a studio.
    Size,
    /// A kind of rent.
    RentType,
    /// A kind of tenancy.
    Tenancy,
    /// Whom a home is set aside for.
    Designation,
    /// A label of a scheme.
    Label,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Kind] = &[
        Kind::Place,
        Kind::Station,
        Kind::Postcode,
        Kind::Authority,
        Kind::Landlord,
        Kind::Feature,
        Kind::PropertyType,
        Kind::Size,
        Kind::RentType,
        Kind::Tenancy,
        Kind::Designation,
        Kind::Label,
    ];

    /// Returns the name used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Kind::Place => "place",
            Kind::Station => "station",
            Kind::Postcode => "postcode",
            Kind::Authority => "authority",
            Kind::Landlord => "landlord",
            Kind::Feature => "feature",
            Kind::PropertyType => "property_type",
            Kind::Size => "size",
            Kind::RentType => "rent_type",
            Kind::Tenancy => "tenancy",
            Kind::Designation => "designation",
            Kind::Label => "label",
        }
    }
}

/// What is suggested, and what finding it took.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestions {
    /// Likeliest first.
    pub list: Vec<Suggestion>,
    /// How many entries, and places in the trees over them, were looked at.
    pub visited: usize,
}

/// How typed letters may stand in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    /// They begin the name, or one of its words.
    Beginning,
    /// The name begins with letters one slip away.
    OneSlip,
}

/// What the words before make of those being typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    /// "Near …": a place.
    Place,
    /// "With a …": a word of the trade.
    Word,
    Anything,
}

/// Words after which a home is described.
const DESCRIBING: &[&str] = &["with", "without", "a", "an", "no", "own", "any"];

impl Suggester {
    /// Returns the number of the generation whose homes and landlords these are.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Returns how the last words of a text may go on, at most `limit` ways ([`SUGGESTIONS_MOST`] at most).
    pub fn suggest(&self, text: &str, limit: usize) -> Suggestions {
        let limit = limit.min(SUGGESTIONS_MOST);
        let tails = tail::tails(text);
        let mut visited = 0;
        for fit in [Fit::Beginning, Fit::OneSlip] {
            for tail in tails.iter().filter(|tail| fit == Fit::Beginning || tail.may_be_a_slip()) {
                let found = self.look(text, tail, limit, fit, &mut visited);
                if !found.is_empty() {
                    let list = found.into_iter().map(|entry| entry.suggestion(text, tail)).collect();
                    return Suggestions { list, visited };
                }
            }
        }
        Suggestions { list: Vec::new(), visited }
    }

    /// Returns the best entries of all shelves together.
    fn look(&self, text: &str, tail: &Tail, limit: usize, fit: Fit, visited: &mut usize) -> Vec<&Entry> {
        let expected = Expected::after(text.get(..tail.start).unwrap_or_default());
        let (mut first, mut more) = (Vec::new(), Vec::new());
        for (turn, (shelf, share)) in self.shelves(expected, limit).into_iter().enumerate() {
            let found = match fit {
                Fit::Beginning => shelf.beginning_with(tail, limit, visited),
                Fit::OneSlip => shelf.one_slip_from(tail, limit, visited),
            };
            for (place, Match { later, whole, entry }) in found.into_iter().enumerate() {
                let list = if place < share { &mut first } else { &mut more };
                list.push(((later, !whole, entry.merit, turn), entry));
            }
        }
        // A stable sort: equals stay in the order of their shelf.
        first.sort_by_key(|(key, _)| *key);
        more.sort_by_key(|(key, _)| *key);
        let mut seen = BTreeSet::new();
        let all = first.into_iter().chain(more).map(|(_, entry)| entry);
        all.filter(|entry| seen.insert(&entry.same)).take(limit).collect()
    }

    /// Returns the shelves in the order of their turn among equals, each with how many of it come before the rest of all:
    /// a sort of which there are many must not hide the others.
    fn shelves(&self, expected: Expected, limit: usize) -> [(&Shelf, usize); 4] {
        let (most, few) = (limit - limit / 4, limit.div_ceil(4));
        let Self { places, postcodes, landlords, words, .. } = self;
        match expected {
            Expected::Place => [(places, limit), (postcodes, most), (landlords, 0), (words, 0)],
            Expected::Word => [(words, limit), (places, 0), (postcodes, 0), (landlords, 0)],
            Expected::Anything => [(words, few), (places, limit), (postcodes, most), (landlords, few)],
        }
    }
}

impl Expected {
    fn after(before: &str) -> Self {
        let folded = gazetteer::fold(tail::end_of(before));
        let last = folded.rsplit(' ').next().unwrap_or_default();
        match () {
            () if place_follows(&folded) => Expected::Place,
            () if DESCRIBING.contains(&last) => Expected::Word,
            () => Expected::Anything,
        }
    }
}

impl Entry {
    fn suggestion(&self, text: &str, tail: &Tail) -> Suggestion {
        let before = text.get(..tail.start).unwrap_or_default();
        Suggestion {
            kind: self.kind,
            text: format!("{before}{}", self.label),
            label: self.label.clone(),
            detail: self.detail.clone(),
            matched: tail::matched(&self.label, &tail.folded),
        }
    }
}
