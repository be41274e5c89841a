//! What a resolved query asks of the engine, and what the engine answers.
//!
//! This is the one place where the two halves of the crate meet. The query half turns parameters, places and words
//! into a [`Plan`]; the engine runs it over one generation in one pass and answers with [`Hits`]. A plan holds no
//! text that still needs understanding and no place that still needs looking up.
//!
//! # How a condition meets an unknown
//! Every condition says yes, no or *unknown* of a home. A home is a hit when every condition says yes. It is *left
//! out as unknown* when none says no and at least one says unknown; with [`Plan::include_unknown`] an unknown counts
//! as a yes instead.

use crate::facets::Tag;
use crate::{Map, MapAsked};
use gazetteer::LatLon;
use geo::MultiPolygon;
use jiff::{Timestamp, civil::Date};
use std::sync::Arc;
use vacancy::household::{Answer, Applicant, RuleBook};

/// The deepest place of a ranking that may be asked for: `offset + limit` at most.
pub const DEEPEST: usize = 10_000;

/// The most words that rank; the engine refuses a plan with more.
pub const MOST_WORDS: usize = 32;

/// The most conditions a plan may have side by side; the engine refuses a plan with more.
pub const MOST_CONDITIONS: usize = 64;

/// What to find, in which order, and which part of it to return.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// The instant at which statuses are judged.
    pub now: Timestamp,
    /// Who asks, if that is told: homes they may ask for then come before those they probably may, and those before the
    /// others, whatever the order is besides.
    pub asker: Option<Asker>,
    /// What a home must meet: all of these. At most [`MOST_CONDITIONS`].
    pub conditions: Vec<Condition>,
    /// Words that rank, as the searcher wrote them; stemmed here the way the adverts were. At most [`MOST_WORDS`].
    pub words: Vec<String>,
    /// Whether a home must hold at least one of the words (where nothing else was asked).
    pub words_required: bool,
    /// The point distances are measured from; without one every distance is absent.
    pub origin: Option<LatLon>,
    /// Which of several acceptable values are better, such as a private parking space before a permit.
    pub preferences: Vec<Preference>,
    /// The order of the answer.
    pub sort: Sort,
    /// How many hits to pass over.
    pub offset: usize,
    /// How many hits to return; `offset + limit` is at most [`DEEPEST`].
    pub limit: usize,
    /// Whether a home whose advert does not say is kept.
    pub include_unknown: bool,
    /// The map to count the hits on, if one is wanted.
    pub map: Option<MapAsked>,
}

impl Plan {
    /// Returns a plan that finds every home, newest first, twenty of them.
    pub fn new(now: Timestamp) -> Self {
        Self {
            now,
            asker: None,
            conditions: Vec::new(),
            words: Vec::new(),
            words_required: false,
            origin: None,
            preferences: Vec::new(),
            sort: Sort::Newest,
            offset: 0,
            limit: 20,
            include_unknown: false,
            map: None,
        }
    }
}

/// Who asks, and by whose rules that is judged.
#[derive(Debug, Clone, PartialEq)]
pub struct Asker {
    /// What they told.
    pub applicant: Applicant,
    /// Each authority's rules.
    pub rules: Arc<RuleBook>,
}

/// Something a home must meet.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The home's value of a facet of [`crate::facets::ALL`] is one of these ordinals ([`crate::facets::Facet::parse`]).
    /// Ordinal 0 is unknown, and may be asked for. The facet `status` is judged at [`Plan::now`].
    Facet {
        /// The facet's name.
        facet: &'static str,
        /// The ordinals taken.
        values: Vec<u16>,
    },
    /// One of the home's values of an open set is one of these, compared without regard to case and blanks.
    /// An adaptation the advert does not list is unknown; labels, landlords and authorities are never unknown.
    Tag {
        /// Which open set.
        tag: Tag,
        /// The values taken.
        values: Vec<String>,
    },
    /// A number lies between both ends, each included; an end left out is open.
    Range {
        /// Which number.
        of: Quantity,
        /// The least taken.
        min: Option<i64>,
        /// The most taken.
        max: Option<i64>,
    },
    /// A tenant of this age may live there. An age the advert does not limit is no restriction, never unknown.
    AdmitsAge(u8),
    /// [`Plan::asker`] may ask for the home: yes, or with [`Answer::Probably`] at least probably. Where nobody says who asks
    /// that is unknown.
    Eligible(Answer),
    /// The home lies in at least one of these shapes, edges included. A home that is nowhere, or known only by its
    /// authority, is unknown; one known by its outcode is judged by the outcode's point.
    Within(Vec<Shape>),
    /// The condition does not hold; unknown stays unknown.
    Not(Box<Condition>),
    /// All of these hold. None at all holds always.
    AllOf(Vec<Condition>),
    /// One of these holds: yes if any says yes, else unknown if any does.
    AnyOf {
        /// The alternatives; none at all never holds.
        any: Vec<Condition>,
        /// The facet this choice belongs to: its own counts ignore it.
        facet: Option<&'static str>,
    },
}

impl Condition {
    /// Returns the facet this condition is a choice of; that facet's counts ignore the condition.
    pub fn facet(&self) -> Option<&'static str> {
        match self {
            Condition::Facet { facet, .. } => Some(facet),
            Condition::Tag { tag, .. } => Some(tag.name()),
            Condition::Range { of: Quantity::WeeklyCost, .. } => Some("cost_band"),
            Condition::AnyOf { facet, .. } => *facet,
            Condition::Not(inner) => inner.facet(),
            Condition::Range { .. }
            | Condition::AdmitsAge(_)
            | Condition::Eligible(_)
            | Condition::Within(_)
            | Condition::AllOf(_) => None,
        }
    }
}

/// A number a home may have, to be compared with both ends of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// The weekly cost, in pence.
    WeeklyCost,
    /// How many people may live there.
    MaxPersons,
    /// The lowest entrance level.
    Floor,
    /// When bidding opens: [`Quantity::instant`].
    OpensAt,
    /// When bidding closes: [`Quantity::instant`].
    ClosesAt,
    /// The day it can be moved into: [`Quantity::day`].
    AvailableFrom,
}

impl Quantity {
    /// Returns the number an instant is compared by.
    ///
    /// # Units
    /// Microseconds since 1970.
    pub fn instant(at: Timestamp) -> i64 {
        at.as_microsecond()
    }

    /// Returns by what steps a searcher may move an end of a range of it: whole pounds, whole floors; nothing where
    /// no step is worth suggesting.
    pub fn step(self) -> Option<i64> {
        match self {
            Quantity::WeeklyCost => Some(100),
            Quantity::Floor => Some(1),
            Quantity::MaxPersons | Quantity::OpensAt | Quantity::ClosesAt | Quantity::AvailableFrom => None,
        }
    }

    /// Returns the number a day is compared by.
    ///
    /// # Units
    /// Days since 1970, proleptic Gregorian.
    pub fn day(day: Date) -> i64 {
        let midnight = day.at(0, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
        midnight.map_or(i64::from(day.year()) * 366, |at| at.timestamp().as_second().div_euclid(86_400))
    }
}

/// A part of the map.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// Everywhere at most so far from a point, by [`LatLon::distance_m`].
    Circle {
        /// The middle.
        centre: LatLon,
        /// Metres.
        radius_m: f64,
    },
    /// Between two meridians and two parallels, all four included. Never across the date line.
    Box {
        /// Degrees east of the western edge.
        west: f64,
        /// Degrees north of the southern edge.
        south: f64,
        /// Degrees east of the eastern edge.
        east: f64,
        /// Degrees north of the northern edge.
        north: f64,
    },
    /// Polygons in degrees, x east and y north; a point is inside when a ray from it crosses an odd number of edges,
    /// so holes work, rings may run either way and a doubly covered part is outside.
    Area(MultiPolygon<f64>),
}

/// Which of the values a condition takes are better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preference {
    /// The facet's name.
    pub facet: &'static str,
    /// Its ordinals, best first; a home with another value comes after all of them.
    pub order: Vec<u16>,
    /// Where the preference counts.
    pub place: Place,
}

/// Where a preference counts in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the sort: worse homes come after all better ones.
    BeforeSort,
    /// Only among homes the sort holds equal.
    AmongEquals,
}

/// The order of the answer. Homes first seen the same night are equally new; equals go by a lot that always falls the same, so that paging
/// is stable and no authority comes first for its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    /// Those that hold more and rarer of the words, beside each other and in the title, first. Those that hold them about
    /// as well: nearest to [`Plan::origin`] by half kilometres, then soonest to close by days, then latest first seen.
    Relevance,
    /// Nearest to [`Plan::origin`] first; then those known only by outcode, nearest first; then those that are
    /// nowhere or known only by their authority.
    Distance,
    /// Cheapest each week first, unknown last.
    Cost,
    /// Soonest to close first, unknown last.
    Closing,
    /// Latest first seen first.
    Newest,
}

/// What one pass over one generation found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hits {
    /// How many homes meet every condition.
    pub total: u64,
    /// How many are left out only because their adverts do not say.
    pub left_out_unknown: u64,
    /// What [`Plan::asker`] may ask for; the counts ignore [`Condition::Eligible`]. Absent where nobody says who asks.
    pub eligible: Option<Eligible>,
    /// The part of the ranking asked for.
    pub top: Vec<Hit>,
    /// How many hits have each value, for every facet, in the order of [`crate::facets::names`]. A facet's counts
    /// ignore the conditions that are its own choice.
    pub facets: Vec<FacetCounts>,
    /// For each condition of the plan, how many more homes would be hits without it alone; absent for
    /// [`Condition::Within`], outside which nothing is looked at.
    pub without: Vec<Option<u64>>,
    /// For each condition of the plan that is a range which [`Quantity::step`] can widen, the homes nearest to it that
    /// would be hits if it reached so far.
    pub beyond: Vec<Beyond>,
    /// For each word of the plan, how many homes of the generation hold it at least.
    pub word_homes: Vec<u64>,
    /// The words of the plan that no home holds and that were taken for others.
    pub taken: Vec<Taken>,
    /// The hits on [`Plan::map`].
    pub map: Option<Map>,
}

/// How many homes somebody may ask for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Eligible {
    /// These they may.
    pub yes: u64,
    /// These they probably may.
    pub probably: u64,
    /// These they may not.
    pub no: u64,
}

/// A word that no home holds, taken for one that is a typing slip away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its place among the plan's words.
    pub word: usize,
    /// The word it was taken for.
    pub taken: String,
}

/// Words of the plan that a home holds by other words only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Through {
    /// Which words of the plan: bit n for word n.
    pub words: u32,
    /// What stands in the advert: a synonym, or what a word was taken for.
    pub said: String,
}

/// What lies just beyond both ends of a range.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beyond {
    /// The nearest step below its least, if any home that nothing else keeps out is there.
    pub below: Option<Step>,
    /// The nearest step above its most.
    pub above: Option<Step>,
}

/// A wider end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// Where the end would be, a whole number of [`Quantity::step`].
    pub to: i64,
    /// How many more homes would be hits.
    pub more: u64,
}

/// One home found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Which home, in this generation; [`crate::Generation::fetch`] reads it.
    pub home: HomeRef,
    /// Metres from the plan's origin; absent without an origin, or where the home is nowhere or known only by its
    /// authority.
    pub distance_m: Option<f64>,
    /// Whether the home is known only by its outcode, so that the distance is approximate.
    pub approximate: bool,
    /// How well the words fit; 0 without words or in another order than relevance.
    pub score: u32,
    /// Which words the home holds: bit n for word n. 0 in another order than relevance.
    pub words: u32,
    /// Which of them it holds by other words only. None in another order than relevance.
    pub through: Vec<Through>,
}

/// A home within one generation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct HomeRef(pub(crate) u32);

/// How many homes have each value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet's name.
    pub facet: &'static str,
    /// Value and count. For a closed set every value, in its own order; for an open set those that occur, by value.
    pub values: Vec<(String, u64)>,
    /// How many do not say.
    pub unknown: u64,
}
