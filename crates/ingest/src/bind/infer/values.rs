//! What a column's values say: how many of them a field's reader takes, and whether they are of its size and kind.

mod alone;
mod doubtful;
mod kinds;
mod shapes;
mod texts;

use crate::cells::money::{self, Charge};
use crate::cells::{clean, size};
use crate::fields::{self, Field, Kind};
use crate::mapping::Use;
use crate::said;
use crate::table::Row;
use shapes::{is_address, names_a_floor, tells_persons};
use std::collections::BTreeSet;

/// How many values of a column are tried.
const VALUES_TRIED: usize = 64;

/// How many rows are looked at for them; a column that says nothing in so many says little.
const ROWS_LOOKED_AT: usize = 5_000;

/// So few values say nothing of sizes and kinds.
const FEW: usize = 4;

/// What a column holds: cells that say something, from its beginning.
pub(crate) struct Values<'r> {
    /// The first of them, each with its row's number.
    pub cells: Vec<(u32, &'r str)>,
}

/// How far values agree with a field.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Agreement {
    /// How many were tried, and how many the field's reader takes.
    pub tried: usize,
    pub fitting: usize,
    /// Whether those are of the size and kind that such values are, 0 to 1.
    pub plausible: f64,
}

impl Agreement {
    /// Returns how far a name is believed over such values, 0 to 1. A column that says nothing agrees.
    pub fn factor(&self) -> f64 {
        if self.tried == 0 { 0.8 } else { (0.3 + 0.7 * self.share()) * self.plausible }
    }

    /// Returns the share of the values that fit, 0 to 1.
    pub fn share(&self) -> f64 {
        if self.tried == 0 { 0.0 } else { self.fitting as f64 / self.tried as f64 }
    }
}

impl<'r> Values<'r> {
    /// Returns the values of a column.
    pub fn of(column: usize, rows: &'r [Row]) -> Self {
        let looked_at = &rows[..rows.len().min(ROWS_LOOKED_AT)];
        let cells = looked_at.iter().map(|row| (row.number, row.cell(column)));
        let cells = cells.filter(|(_, cell)| !clean::says_nothing(cell)).take(VALUES_TRIED).collect();
        Self { cells }
    }

    /// Returns the values.
    pub fn texts(&self) -> impl Iterator<Item = &'r str> {
        self.cells.iter().map(|(_, cell)| *cell)
    }

    /// Returns how many different values there are among those kept.
    pub fn distinct(&self) -> usize {
        self.texts().map(clean::plain).collect::<BTreeSet<_>>().len()
    }

    /// Returns the share of values of which something holds, 0 to 1; of none, 0.
    pub fn share(&self, holds: impl Fn(&str) -> bool) -> f64 {
        if self.cells.is_empty() {
            return 0.0;
        }
        self.texts().filter(|text| holds(text)).count() as f64 / self.cells.len() as f64
    }

    /// Returns the middle one of the values as whole or broken numbers, where most are such.
    pub fn median_number(&self) -> Option<f64> {
        median(self.texts().filter_map(number).collect(), self.cells.len())
    }

    /// Returns the middle one of the values as amounts, in pounds, where most are such.
    pub fn median_pounds(&self, unit: money::Unit) -> Option<f64> {
        let pence = |text: &str| match money::rent(text, unit) {
            Ok(money) => Some(money.pence),
            Err(_) => match money::charge(text, unit) {
                Ok((Charge::Pence(pence), _)) => Some(pence),
                _ => None,
            },
        };
        let amounts = self.texts().filter_map(pence).filter(|pence| *pence > 0);
        median(amounts.map(|pence| pence as f64 / 100.0).collect(), 0)
    }

    /// Returns how far the values agree with how a field would be used.
    pub fn agree(&self, used: &Use) -> Agreement {
        // A reference a spreadsheet has spoilt is told row by row.
        let any = used.field.kind == Kind::Text || used.field.name == fields::REFERENCE;
        let fits = |text: &str| {
            let reads = || said::whole(used, text).is_none_or(|said| used.field.fits(used, said));
            any || ((of_serials(used.field) || !is_serial(text)) && reads())
        };
        let fitting = self.texts().filter(|text| fits(text)).count();
        let tried = self.cells.len();
        let plausible = if tried < FEW { 1.0 } else { self.plausible(used) };
        Agreement { tried, fitting, plausible }
    }

    /// Returns whether values are of the size and kind of the field's, 0 to 1.
    fn plausible(&self, used: &Use) -> f64 {
        let doubted = |holds: bool| if holds { 1.0 } else { 0.4 };
        match used.field.name {
            fields::REFERENCE => self.like_references(),
            fields::RENT => {
                let pounds = self.median_pounds(used.unit);
                doubted(!self.are_weeks() && pounds.is_none_or(|median| (25.0..60_000.0).contains(&median)))
            }
            "service_charge" => doubted(self.median_pounds(used.unit).is_none_or(|median| median < 12_000.0)),
            // Latitude and longitude the wrong way round are told and mended row by row.
            "latitude" | "longitude" => 0.4 + 0.6 * self.within(49.0, 61.5).max(self.within(-9.0, 2.5)),
            "easting" => 0.4 + 0.6 * self.within(50_000.0, 700_000.0),
            "northing" => 0.4 + 0.6 * self.within(4_000.0, 1_300_000.0),
            "bedrooms" => doubted(self.median_number().is_none_or(|median| median <= 8.0)),
            "max_persons" | "min_persons" => {
                doubted(self.median_number().is_none_or(|median| (1.0..=14.0).contains(&median)))
            }
            "floor" => doubted(self.median_number().is_none_or(|median| median <= 40.0)),
            "age_min" | "age" => {
                doubted(self.median_number().is_none_or(|median| median == 0.0 || median >= 16.0))
            }
            "authority" => {
                self.share(|text| gazetteer::Gazetteer::embedded().authority(text).is_some()).max(0.3)
            }
            "address" if self.share(is_postcode) > 0.8 => 0.4,
            "address" if self.share(names_a_floor) > 0.5 => 0.4,
            "address" if self.share(|text| kinds::holds(text, "bed|beds|bedroom|bedrooms")) > 0.5 => 0.4,
            "household" if self.share(tells_persons) > 0.5 => 0.4,
            "household" if self.share(|text| number(text).is_some()) > 0.5 => 0.3,
            "household" if self.share(|text| kinds::holds(text, "band|bands|transfer|transfers")) > 0.5 => {
                0.4
            }
            // Lifts and steps are no category.
            "access_category" if self.share(|text| kinds::holds(text, "lift|steps|stairs|stepped")) > 0.3 => {
                0.4
            }
            // Codes of floors, and no names of places.
            "address" if self.share(names_a_floor) > 0.3 => 0.4,
            "address"
                if self.cells.len() >= FEW && self.share(|text| text.len() <= 3 && !is_whole(text)) > 0.8 =>
            {
                0.4
            }
            "address" => 1.0 - 0.6 * self.share(|text| number(text).is_some_and(|number| number > 9_999.0)),
            // A few short words again and again are codes or kinds, whatever the column is called.
            "description"
                if self.share(|text| text.len() <= 24) > 0.9 && self.distinct() * 3 < self.cells.len() =>
            {
                0.4
            }
            "description" => 1.0 - 0.5 * self.share(|text| number(text).is_some()),
            "landlord" | "title" | "heating" => {
                1.0 - 0.6 * self.share(|text| number(text).is_some_and(|n| n > 9.0))
            }
            _ => 1.0,
        }
    }

    /// Returns how like references values are: different from row to row, short, no days and no amounts.
    fn like_references(&self) -> f64 {
        let different = self.distinct() as f64 / self.cells.len().max(1) as f64;
        let days =
            self.share(|text| !is_whole(text) && fields::named("opens_at").is_some_and(|f| f.reads(text)));
        let amounts = self.share(|text| text.contains('£') || text.contains('.') && number(text).is_some());
        let texts = self.share(|text| text.len() > 40 || text.split_whitespace().count() > 4);
        // Several rows may be of one home: a row for each viewing, photograph or bidder.
        let varied = if self.cells.len() < 8 { 1.0 } else { (different * 1.4 + 0.3).min(1.0) };
        let addresses = self.share(is_address);
        // Keys of a database are nothing to bid by.
        let keys = self.share(|text| {
            text.len() >= 15 && text.bytes().all(|byte| byte.is_ascii_alphanumeric()) && !is_whole(text)
        });
        // Counts come again; a list's own numbers do not.
        let counts =
            if different < 1.0 { self.share(|text| is_whole(text) && text.trim().len() <= 3) } else { 0.0 };
        varied
            * (1.0 - 0.6 * counts)
            * (1.0 - 0.5 * keys)
            * (1.0 - 0.7 * addresses)
            * (1.0 - 0.7 * days)
            * (1.0 - 0.6 * amounts)
            * (1.0 - 0.7 * texts)
    }

    /// Returns whether nearly all values count the weeks of a year that rents are due in.
    pub fn are_weeks(&self) -> bool {
        let weeks =
            |text: &str| is_whole(text) && number(text).is_some_and(|count| (46.0..=53.0).contains(&count));
        self.share(weeks) > 0.9 && self.distinct() <= 4
    }

    /// Returns whether the values are dates whose figures can only be read month first: 11/22/2026.
    pub fn month_comes_first(&self) -> bool {
        let figures = |text: &str| -> Option<(u32, u32)> {
            let mut parts = text.split(['/', '-', '.']);
            let (first, second) = (parts.next()?.trim().parse().ok()?, parts.next()?.parse().ok()?);
            parts.next().map(|_| (first, second))
        };
        let read: Vec<(u32, u32)> = self.texts().filter_map(figures).collect();
        let only = read.iter().filter(|(first, second)| *first <= 12 && (13..=31).contains(second)).count();
        only >= 3 && read.iter().all(|(first, _)| *first <= 12)
    }

    /// Returns whether the values are letters of the alphabet side by side, each once and in order: "ABC", "AB".
    pub fn are_labels_together(&self) -> bool {
        let in_order = |text: &str| {
            text.bytes().all(|byte| byte.is_ascii_uppercase()) && text.as_bytes().is_sorted_by(|a, b| a < b)
        };
        self.cells.len() >= 3 && self.share(in_order) > 0.9 && self.share(|text| text.len() > 1) > 0.2
    }

    /// Returns the share of the numbers, noughts aside, between two, 0 to 1; of none, 1.
    fn within(&self, least: f64, most: f64) -> f64 {
        let numbers: Vec<f64> = self.texts().filter_map(number).filter(|number| *number != 0.0).collect();
        let inside = numbers.iter().filter(|number| (least..=most).contains(*number)).count();
        if numbers.is_empty() { 1.0 } else { inside as f64 / numbers.len() as f64 }
    }

    /// Returns the fields of a home's size that the values name in words.
    fn sizes(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let told = [
            (self.share(size::tells_both) > 0.6, "bedrooms", 0.76),
            (self.share(names_a_floor) > 0.6, "floor", 0.76),
            (self.share(tells_persons) > 0.8, "max_persons", 0.75),
        ];
        told.into_iter().filter(|(holds, ..)| *holds).map(|(_, name, strength)| (name, strength))
    }
}

/// Returns whether a text is a day, or a day and a time, with marks as such have.
fn is_date_like(text: &str) -> bool {
    text.bytes().filter(u8::is_ascii_digit).count() >= 3 && text.contains(['/', '-', ' ', '.'])
}

/// Returns whether a text is a whole postcode as people write it.
pub(crate) fn is_postcode(text: &str) -> bool {
    text.len() <= 9
        && text.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
        && text.chars().any(|c| c.is_ascii_digit())
        && gazetteer::Postcode::parse(text)
            .is_some_and(|found| found.kind() == gazetteer::PostcodeKind::Unit && !found.repaired())
        && !text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a number that is the whole text, a pound sign and commas aside.
pub(crate) fn number(text: &str) -> Option<f64> {
    let bare = text.trim().trim_start_matches('£').replace(',', "");
    let number = bare.trim().parse::<f64>().ok()?;
    number.is_finite().then_some(number)
}

fn is_whole(text: &str) -> bool {
    !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether a text is a long number, as keys of a register of addresses are.
fn is_serial(text: &str) -> bool {
    is_whole(text) && text.trim().len() >= 10
}

fn of_serials(field: &Field) -> bool {
    field.name == fields::REFERENCE
        || matches!(field.kind, Kind::Text)
        || field.name.ends_with("_at")
        || matches!(field.name, "exported_on" | "available_from")
}

fn median(mut numbers: Vec<f64>, of: usize) -> Option<f64> {
    numbers.sort_by(f64::total_cmp);
    (!numbers.is_empty() && numbers.len() * 2 > of).then(|| numbers[numbers.len() / 2])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values<'t>(texts: &[&'t str]) -> Values<'t> {
        let cells: Vec<(u32, &str)> = texts.iter().enumerate().map(|(at, text)| (at as u32, *text)).collect();
        Values { cells }
    }

    fn factor(field: &str, texts: &[&str]) -> f64 {
        values(texts).agree(&Use::of(fields::named(field).unwrap())).factor()
    }

    #[test]
    fn values_speak_against_a_name() {
        assert!(factor("rent", &["52", "48", "52", "52"]) < 0.5);
        assert!(factor("rent_weeks", &["52", "48", "52", "52"]) > 0.9);
        assert!(factor("longitude", &["530950", "531022", "529900", "530100"]) < 0.5);
        assert!(factor("easting", &["530950", "531022", "529900", "530100"]) > 0.9);
        assert!(factor("reference", &["22/11/2026", "23/11/2026", "22/11/2026", "22/11/2026"]) < 0.5);
        assert!(factor("reference", &["V100", "V101", "V102"]) > 0.9);
    }

    #[test]
    fn values_may_tell_a_field_without_a_name() {
        let told = |texts: &[&str]| values(texts).alone().first().map(|(field, _)| field.name);
        assert_eq!(told(&["SW9 6AB", "SE1 7PB", "SW2 1RW"]), Some("postcode"));
        assert_eq!(told(&["Flat", "House", "Maisonette"]), Some("property_type"));
        assert_eq!(told(&["A", "B", "C"]), None);
    }
}
