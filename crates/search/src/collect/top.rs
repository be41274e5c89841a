//! The best of the hits, in an order that no layout of the index can change. Where it is told who asks, homes they may
//! ask for come first, then those they probably may.
//!
//! # Homes that fit the words about as well
//! In the order of relevance, homes of one band of scores ([`super::text`]) fit equally well. Among them the better
//! preferences come first, and then gentle things decide: the nearer by whole half kilometres where a place is asked for, the
//! sooner to close by whole days, the later first seen by whole nights. So a home round the corner never comes before one
//! that fits better, and a home ten metres nearer not before one that closes tonight.
//!
//! # Homes nothing tells apart
//! Councils send their lists the same night, and whoever was read last is no newer. So homes first seen the same night are
//! equally new, and equals come in an order that looks drawn by lot but is always the same: no council's homes fill the
//! first page because of its code, and pages neither overlap nor leave gaps.

use super::condition::slot;
use super::text::Fit;
use crate::SearchError;
use crate::facets::packed::{APPROXIMATE, Slot};
use crate::geo::Point;
use crate::index::table::{Table, UNKNOWN};
use crate::plan::{Place, Plan, Preference, Quantity, Sort};
use gazetteer::LatLon;
use vacancy::household::Answer;

/// A hit's place in the order, least first. Its rank, which looks drawn by lot, makes every place different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    /// What the asker may ask for; the same of all homes where nobody says who asks.
    answer: Option<Answer>,
    before: u32,
    key: u64,
    among: u32,
    gentle: Gentle,
    rank: u32,
    /// Which home.
    pub(super) row: u32,
    /// How well the words fit.
    pub(super) fit: Fit,
}

/// What decides between homes that fit the words about as well, least first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Gentle {
    /// Half kilometres; those of approximate places come after all others.
    near: u32,
    /// Days until it closes.
    days: u32,
    /// Falls as homes get newer.
    age: u64,
}

/// Comes after everything that is known.
const LAST: u64 = u64::MAX;

/// How far homes are equally near, metres.
const STEP_M: f64 = 500.0;
/// Added to the steps of approximate places: more than there are on earth.
const APPROXIMATE_STEPS: u32 = 1 << 20;
/// How long homes are equally soon to close, microseconds.
const DAY: i64 = 86_400_000_000;

/// Puts the hits of a plan in order.
pub(super) struct Ranking<'a> {
    table: &'a Table,
    origin: Option<Origin>,
    sort: Sort,
    now: i64,
    before: Vec<Preferred>,
    among: Vec<Preferred>,
}

/// A preference made ready: the penalty of each ordinal.
struct Preferred {
    slot: Slot,
    penalties: Vec<u32>,
}

/// A point to measure from.
struct Origin {
    at: LatLon,
    cos_lat: f64,
    /// The same in steps of the coordinates.
    steps: (f64, f64),
}

impl<'a> Ranking<'a> {
    /// Returns the order of a plan.
    pub(super) fn new(table: &'a Table, plan: &Plan) -> Result<Self, SearchError> {
        let ready = |place: Place| {
            let here = plan.preferences.iter().filter(move |preference| preference.place == place);
            here.map(Preferred::new).collect::<Result<Vec<_>, _>>()
        };
        let origin = plan.origin.map(Origin::new);
        let (before, among) = (ready(Place::BeforeSort)?, ready(Place::AmongEquals)?);
        Ok(Self { table, origin, sort: plan.sort, now: Quantity::instant(plan.now), before, among })
    }

    /// Returns the place of a hit.
    pub(super) fn entry(&self, row: usize, fit: Fit, answer: Option<Answer>) -> Entry {
        let word = self.table.homes[row].facets;
        let penalty =
            |all: &[Preferred]| all.iter().map(|one| one.penalties[one.slot.of(word) as usize]).sum();
        Entry {
            answer,
            before: penalty(&self.before),
            key: self.key(row, fit),
            among: penalty(&self.among),
            gentle: self.gentle(row),
            rank: self.table.homes[row].rank,
            row: row as u32,
            fit,
        }
    }

    /// Returns a bound that [`Ranking::entry`] cannot come before, cheaper than the entry itself.
    pub(super) fn least(&self, row: usize, fit: Fit, answer: Option<Answer>) -> Entry {
        let mut least = Entry {
            answer,
            before: 0,
            key: 0,
            among: 0,
            gentle: Gentle::default(),
            rank: 0,
            row: 0,
            fit: Fit::default(),
        };
        let at_least_m = || {
            let origin = self.origin.as_ref().filter(|_| row < self.table.located);
            origin.map(|origin| origin.at_least_m(self.table.homes[row].point))
        };
        least.key = match self.sort {
            Sort::Distance => at_least_m().map_or(LAST, |metres| self.distance_key(row, metres)),
            _ => self.key(row, fit),
        };
        if self.sort == Sort::Relevance {
            least.gentle.near = at_least_m().map_or(0, |metres| self.steps(row, metres));
        }
        least
    }

    /// Returns how far a home is from the plan's origin.
    pub(super) fn distance_m(&self, row: usize) -> Option<f64> {
        Some(self.origin.as_ref()?.at.distance_m(self.table.at(row)?))
    }

    /// Returns whether a home is known only by its outcode.
    pub(super) fn approximate(&self, row: usize) -> bool {
        self.table.homes[row].facets & APPROXIMATE != 0
    }

    fn key(&self, row: usize, fit: Fit) -> u64 {
        let earliest = |number: i64| if number == UNKNOWN { LAST } else { in_order(number) };
        match self.sort {
            Sort::Relevance => u64::MAX - u64::from(fit.band),
            Sort::Distance => self.distance_m(row).map_or(LAST, |metres| self.distance_key(row, metres)),
            Sort::Cost => earliest(self.table.cost[row]),
            Sort::Closing => earliest(self.table.homes[row].closes_at),
            Sort::Newest => u64::MAX - in_order(night(self.table.first_seen[row])),
        }
    }

    fn gentle(&self, row: usize) -> Gentle {
        if self.sort != Sort::Relevance {
            return Gentle::default();
        }
        let closes_at = self.table.homes[row].closes_at;
        // One that has closed is not soon to close.
        let days = if closes_at < self.now { i64::MAX } else { closes_at.saturating_sub(self.now) / DAY };
        Gentle {
            near: self.distance_m(row).map_or(u32::MAX, |metres| self.steps(row, metres)),
            days: u32::try_from(days).unwrap_or(u32::MAX),
            age: u64::MAX - in_order(night(self.table.first_seen[row])),
        }
    }

    /// Returns how many steps away a home is that is so far.
    fn steps(&self, row: usize, metres: f64) -> u32 {
        (metres / STEP_M) as u32 + if self.approximate(row) { APPROXIMATE_STEPS } else { 0 }
    }

    /// Returns a key in the order of distances; approximate ones come after all others.
    fn distance_key(&self, row: usize, metres: f64) -> u64 {
        // The bits of numbers that are not negative are in their order, and the sign bit is free.
        metres.to_bits() | (u64::from(self.approximate(row)) << 63)
    }
}

impl Preferred {
    fn new(preference: &Preference) -> Result<Self, SearchError> {
        let slot = slot(preference.facet)?;
        let penalty = |ordinal: usize| {
            let place = preference.order.iter().position(|value| usize::from(*value) == ordinal);
            place.unwrap_or(preference.order.len()) as u32
        };
        Ok(Self { slot, penalties: (0..1 << slot.bits).map(penalty).collect() })
    }
}

impl Origin {
    fn new(at: LatLon) -> Self {
        Self { at, cos_lat: at.lat.to_radians().cos(), steps: Point::steps(at) }
    }

    /// Returns metres that the distance to a point is not below, without a sine.
    ///
    /// For small angles `sin²(x/2) ≥ (x/2)²(1 − x²/12)`, the arcsine only adds, and the cosine of a latitude falls
    /// by at most the difference of the latitudes.
    fn at_least_m(&self, point: Point) -> f64 {
        let (east, north) = point.steps_to(self.steps);
        let (lon, lat) = (east * Point::RADIANS, north * Point::RADIANS);
        if lat.abs() > 0.2 || lon.abs() > 0.2 {
            return 0.0;
        }
        let cos_there = (self.cos_lat - lat.abs()).max(0.0);
        let square = lat * lat + self.cos_lat * cos_there * lon * lon;
        LatLon::EARTH_RADIUS_M * (square * SMALL_ANGLE).sqrt()
    }
}

/// What `1 − x²/12` is at least for angles up to 0.2, less a little for rounding.
const SMALL_ANGLE: f64 = 0.996;

/// Returns the night of an instant in microseconds: one lasts from noon to noon, by Greenwich.
fn night(at: i64) -> i64 {
    at.saturating_sub(DAY / 2).div_euclid(DAY)
}

/// Returns a number in the order of another that may be negative.
fn in_order(number: i64) -> u64 {
    number.cast_unsigned() ^ (1 << 63)
}

/// Keeps the first of all entries offered.
pub(super) struct Top {
    keep: usize,
    entries: Vec<Entry>,
    /// An entry after this is certainly not among the first.
    worst: Option<Entry>,
}

impl Top {
    /// Returns a ranking of the first `keep`.
    pub(super) fn new(keep: usize) -> Self {
        Self { keep, entries: Vec::new(), worst: None }
    }

    /// Returns whether an entry that comes no earlier than this may be among the first.
    pub(super) fn may_take(&self, least: Entry) -> bool {
        self.keep > 0 && self.worst.is_none_or(|worst| least <= worst)
    }

    /// Takes an entry in, if it is among the first so far.
    pub(super) fn offer(&mut self, entry: Entry) {
        if self.worst.is_some_and(|worst| entry > worst) {
            return;
        }
        self.entries.push(entry);
        if self.entries.len() >= 2 * self.keep.max(32) {
            self.shrink();
        }
    }

    /// Returns the first, in order.
    pub(super) fn best(&self) -> Vec<Entry> {
        let mut entries = self.entries.clone();
        entries.sort_unstable();
        entries.truncate(self.keep);
        entries
    }

    fn shrink(&mut self) {
        if self.keep == 0 || self.entries.len() <= self.keep {
            return;
        }
        let (_, worst, _) = self.entries.select_nth_unstable(self.keep - 1);
        self.worst = Some(*worst);
        self.entries.truncate(self.keep);
    }
}
