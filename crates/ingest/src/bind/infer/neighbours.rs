//! What columns tell of each other before each is given its field: the halves of a postcode side by side, a rent and a
//! charge that a third column adds up.

use super::look::Look;
use super::relations::{self, Sum};
use super::values::{Values, is_postcode};
use super::{Purpose, Reading, Understood};
use crate::fields;
use crate::header::squeezed;
use crate::note::Told;
use crate::table::Row;

/// How sure two columns side by side are the halves of a postcode whose cells together are postcodes.
const HALVES: f64 = 0.86;

/// How sure the parts of a sum are a rent and its charge by that alone, which is asked about.
const OF_A_SUM: f64 = 0.5;

/// How sure a column is what the one beside it makes of it.
const SIBLING: f64 = 0.7;

/// Raises or adds what neighbouring columns tell of each other, and marks those that only add up two others.
pub(super) fn compare(
    columns: &mut [Understood],
    headers: &[String],
    rows: &[Row],
    told: &Told,
    purpose: Purpose,
) {
    let sums = relations::sums(headers.len(), rows);
    for sum in &sums {
        if let Some(column) = columns.get_mut(sum.total) {
            column.is_sum = true;
            column.readings.retain(|reading| !reading.uses.iter().any(|used| fields::is_money(used.field)));
        }
    }
    if purpose == Purpose::Use {
        return;
    }
    let told_by_siblings: Vec<_> =
        lines_of_an_address(columns, headers).into_iter().chain(times_beside_days(columns)).collect();
    let mut raise = |column: usize, field: &'static str, strength: f64| {
        let Some((name, this)) = headers.get(column).zip(columns.get_mut(column)) else { return };
        let of = told.columns.get(&column);
        if this.held.is_some() || of.is_some_and(|of| of.fate != crate::note::Fate::Read) {
            return;
        }
        let values = Values::of(column, rows);
        let look = Look { name, values: &values, alone: &[], told, of, purpose };
        let named = this
            .readings
            .iter()
            .position(|reading| reading.uses.first().is_some_and(|used| used.field.name == field));
        match named {
            Some(at) => {
                let reading = &mut this.readings[at];
                reading.confidence = 1.0 - (1.0 - reading.confidence) * (1.0 - strength);
            }
            None => this
                .readings
                .extend(fields::named(field).and_then(|field| look.reading(&[field], strength, 0.0))),
        }
        this.readings.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    };
    for outward in 0..headers.len().saturating_sub(1) {
        for (outward, inward) in [(outward, outward + 1), (outward + 1, outward)] {
            if are_halves(outward, inward, rows) {
                raise(outward, "postcode_outward", HALVES);
                raise(inward, "postcode_inward", HALVES);
            }
        }
    }
    for (column, field, strength) in told_by_siblings {
        raise(column, field, strength);
    }
    for Sum { greater, smaller, .. } in sums {
        raise(greater, fields::RENT, OF_A_SUM);
        raise(smaller, "service_charge", OF_A_SUM);
    }
}

/// Returns the columns whose names differ from an address's only by their number: "AD1", "AD2", "AD3".
fn lines_of_an_address(columns: &[Understood], headers: &[String]) -> Vec<(usize, &'static str, f64)> {
    const SURELY_ONE: f64 = 0.68;
    let stem = |name: &str| -> Option<String> {
        let name = squeezed(name);
        let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
        (stem.len() < name.len() && stem.len() >= 2).then(|| stem.to_owned())
    };
    let is_address = |this: &Understood| this.readings.first().is_some_and(|best| is_of(best, "address"));
    let stems: Vec<Option<String>> = headers.iter().map(|name| stem(name)).collect();
    let of_one = |at: &usize| {
        let own = stems.get(*at).and_then(Option::as_ref);
        own.is_some()
            && columns.iter().enumerate().any(|(other, this)| {
                other != *at
                    && stems.get(other).and_then(Option::as_ref) == own
                    && is_address(this)
                    && this.readings.first().is_some_and(|best| best.confidence >= SURELY_ONE)
            })
    };
    let lines = (0..columns.len()).filter(|at| is_address(&columns[*at])).filter(of_one);
    lines.map(|at| (at, "address", SIBLING)).collect()
}

/// Returns the columns of times that stand right behind a column of days: the day's own.
fn times_beside_days(columns: &[Understood]) -> Vec<(usize, &'static str, f64)> {
    const PAIRS: &[(&str, &str)] =
        &[("opens_at", "opens_time"), ("closes_at", "closes_time"), ("viewing_at", "viewing_time")];
    let mut found = Vec::new();
    for (at, pair) in columns.windows(2).enumerate() {
        let [day, time] = pair else { continue };
        let is_time =
            time.readings.iter().any(|reading| is_of(reading, "opens_time") || is_of(reading, "closes_time"));
        let best = day.readings.first().filter(|best| best.confidence >= 0.5 && is_time);
        let of = PAIRS.iter().find(|(day, _)| best.is_some_and(|best| is_of(best, day)));
        found.extend(of.map(|(_, time)| (at + 1, *time, SIBLING)));
    }
    found
}

fn is_of(reading: &Reading, field: &str) -> bool {
    reading.uses.first().is_some_and(|used| used.field.name == field)
}

/// Returns whether the cells of two columns together are postcodes, and not those of either alone.
fn are_halves(outward: usize, inward: usize, rows: &[Row]) -> bool {
    const AT_LEAST: usize = 4;
    const ROWS_TRIED: usize = 64;
    let (mut met, mut joined) = (0, 0);
    for row in rows.iter().take(ROWS_TRIED) {
        let (first, second) = (row.cell(outward).trim(), row.cell(inward).trim());
        if first.is_empty() || second.is_empty() {
            continue;
        }
        met += 1;
        let short = first.len() <= 4 && second.len() == 3;
        joined += usize::from(short && is_postcode(&format!("{first} {second}")));
    }
    met >= AT_LEAST && joined * 10 >= met * 9
}
