//! A home as one row states it, before its parts are put together.

use crate::cells::date::Moment;
use crate::cells::money::Charge;
use crate::cells::period::Due;
use crate::cells::time::Clock;
use gazetteer::Postcode;
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, Vacancy};

/// What a row has stated so far.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The fields that one cell states alone.
    pub vacancy: Vacancy,
    /// The lines of the address, in the order of their columns.
    pub address: Vec<String>,
    /// The unit or plot, where a column names it.
    pub unit: Option<String>,
    /// The postcode, and its halves where they stand apart.
    pub postcode: PostcodeParts,
    /// The coordinates, as supplied.
    pub coordinates: Coordinates,
    /// The rent, the charge, how often.
    pub rent: RentParts,
    /// When bidding opens.
    pub opens: MomentParts,
    /// When it closes.
    pub closes: MomentParts,
    /// From when it can be moved into.
    pub available: MomentParts,
    /// Whether that is "as soon as possible".
    pub available_now: bool,
    /// When it may be viewed.
    pub viewings: Vec<Moment>,
    /// A viewing whose day and time stand apart.
    pub viewing: MomentParts,
    /// The authority a column names.
    pub named_authority: Option<NamedAuthority>,
    /// The first column that fed each field.
    pub fed_by: BTreeMap<&'static str, usize>,
    /// Cells mended while they were read, to be warned of.
    pub mended: Vec<Message>,
}

/// The authority a column names.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum NamedAuthority {
    /// This one.
    Known(AuthorityCode),
    /// None that is known.
    Unknown,
}

/// A postcode, and its halves.
#[derive(Debug, Clone, Default)]
pub(crate) struct PostcodeParts {
    /// The whole.
    pub whole: Option<Postcode>,
    /// `SW9`.
    pub outward: Option<String>,
    /// `8HQ`.
    pub inward: Option<String>,
}

/// Coordinates as supplied: degrees, or metres of the National Grid.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Coordinates {
    /// Degrees north, if the columns are not swapped.
    pub lat: Option<f64>,
    /// Degrees east.
    pub lon: Option<f64>,
    /// Metres east, if the columns are not swapped.
    pub east: Option<u32>,
    /// Metres north.
    pub north: Option<u32>,
}

/// A rent and what belongs to it.
#[derive(Debug, Clone, Default)]
pub(crate) struct RentParts {
    /// The amount.
    pub pence: Option<u64>,
    /// How often by the cell itself.
    pub due_in_cell: Option<Due>,
    /// How often by a column of its own.
    pub due_in_column: Option<Due>,
    /// Whether that column said something that names no period.
    pub due_unreadable: bool,
    /// How often by the column's mapping or name.
    pub due_of_column: Option<Due>,
    /// In how many weeks, by a column of its own.
    pub weeks: Option<u8>,
    /// Whether that column said something that is no number of weeks.
    pub weeks_unreadable: bool,
    /// The charge stated beside the rent.
    pub charge_beside: Option<Charge>,
    /// Charges in columns of their own, each with its period where told.
    pub charges: Vec<(u64, Option<Due>)>,
    /// Whether a charge is stated to exist that is not known.
    pub charge_unknown: bool,
    /// Whether the rent includes charges.
    pub includes_charges: bool,
}

/// A moment whose parts may stand in several columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct MomentParts {
    /// The moment, or the day.
    pub moment: Option<Moment>,
    /// The time of day, in a column of its own.
    pub clock: Option<Clock>,
    /// The day of the month.
    pub day: Option<u32>,
    /// The month.
    pub month: Option<u32>,
    /// The year.
    pub year: Option<u32>,
}

impl Draft {
    /// Tells what kinds of thing were masked in a cell, by code, with the words around the first.
    pub fn tell_masked(&mut self, kinds: &[&'static str], masked: &str) {
        if kinds.is_empty() {
            return;
        }
        let excerpt = crate::cells::personal::excerpt(masked);
        self.mended.extend(kinds.iter().map(|kind| Message::new(kind).with("found", excerpt.as_str())));
    }

    /// Returns a draft of which only reference and provenance are known.
    pub fn new(vacancy: Vacancy) -> Self {
        Self {
            vacancy,
            address: Vec::new(),
            unit: None,
            postcode: PostcodeParts::default(),
            coordinates: Coordinates::default(),
            rent: RentParts::default(),
            opens: MomentParts::default(),
            closes: MomentParts::default(),
            available: MomentParts::default(),
            available_now: false,
            viewings: Vec::new(),
            viewing: MomentParts::default(),
            named_authority: None,
            fed_by: BTreeMap::new(),
            mended: Vec::new(),
        }
    }
}
