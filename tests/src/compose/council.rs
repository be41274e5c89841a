//! What is particular to one council: its rents, areas, landlords, bands and calendar.

use super::dice::Dice;
use super::prose::Manner;
use jiff::civil::DateTime;
use vacancy::{Period, RentType};

/// Draws the opening and closing of one advert.
pub type Window = fn(&mut Dice) -> (DateTime, DateTime);

/// When a rent is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// How often.
    pub period: Period,
    /// In how many weeks of the year, for a weekly rent.
    pub weeks_per_year: u64,
}

impl Due {
    /// Returns a rent due in so many weeks of the year.
    pub const fn weekly(weeks_per_year: u64) -> Due {
        Due { period: Period::Weekly, weeks_per_year }
    }

    /// Returns a rent due every so often, all the year round.
    pub const fn every(period: Period) -> Due {
        Due { period, weeks_per_year: 52 }
    }

    /// Returns the payments a year.
    pub fn payments_per_year(self) -> u64 {
        match self.period {
            Period::Weekly => self.weeks_per_year,
            Period::Fortnightly => 26,
            Period::FourWeekly => 13,
            Period::Monthly => 12,
            Period::Yearly => 1,
        }
    }

    /// Returns what an amount a week, in pence, comes to in each period.
    pub fn per_period(self, weekly: u64) -> u64 {
        weekly * 52 / self.payments_per_year()
    }

    /// Returns what an amount in each period comes to a week, in pence, half a penny up.
    pub fn per_week(self, amount: u64) -> u64 {
        (2 * amount * self.payments_per_year() + 52) / 104
    }
}

/// One council's facts, as constants in its layout's file.
pub struct Council {
    /// The slug its file name begins with.
    pub slug: &'static str,
    /// Its ONS code.
    pub code: &'static str,
    /// A neighbouring authority, whose postcodes slip in.
    pub neighbour: &'static str,
    /// Outcode, neighbourhood, and a station people there would name. Homes are put only in these outcodes.
    pub areas: &'static [(&'static str, &'static str, &'static str)],
    /// Landlords and how often they advertise; blank is the council itself. The others are invented.
    pub landlords: &'static [(usize, &'static str)],
    /// The rents other landlords ask.
    pub rent_types: &'static [(usize, RentType)],
    /// The lowest and highest usual social rent, in pence a week, for 1, 2, 3 and 4 bedrooms.
    ///
    /// # Source
    /// MHCLG CORE rent ranges 2026 (soft limits, let type 3).
    pub social_rents: [(u64, u64); 4],
    /// The same for affordable rents (let type 5).
    pub affordable_rents: [(u64, u64); 4],
    /// When its rents are due, and how often each way is found.
    pub dues: &'static [(usize, Due)],
    /// Bedrooms and how often such a home comes up.
    pub sizes: &'static [(usize, u8)],
    /// How often a larger home is a house, in a hundred.
    pub houses: usize,
    /// How many storeys its tallest blocks have, up to 16.
    pub tallest: usize,
    /// Who may bid, in the council's words.
    pub bands: &'static [(usize, &'static str)],
    /// Its bidding calendar.
    pub window: Window,
    /// Whether it advertises several alike homes at once.
    pub alike: bool,
    /// Whether its export says where each advert stands; without that every advert in it is open.
    pub states_status: bool,
    /// Makes the reference of home `number`.
    pub reference: fn(usize) -> String,
    /// How many homes in a hundred have the last letters of their postcode starred.
    pub withheld: usize,
    /// How its officers write and what its streets are called; none for the plain way of [`super::words`].
    pub manner: Option<&'static Manner>,
    /// Whether its officers put each sentence on a line of its own.
    pub line_breaks: bool,
}

impl Council {
    /// Draws when a home's rent is due. Chance is asked only where there is a choice.
    pub fn due(&self, dice: &mut Dice) -> Due {
        match self.dues {
            [(_, only)] => *only,
            several => dice.weighted(several),
        }
    }

    /// Returns the entry of `areas` a postcode lies in; the first for a postcode of elsewhere.
    pub fn area(&self, postcode: &str) -> (&'static str, &'static str, &'static str) {
        let outcode = postcode.split(' ').next().unwrap_or_default();
        self.areas.iter().copied().find(|area| area.0 == outcode).unwrap_or(self.areas[0])
    }
}
