//! Every layout. A new one is a file here and a line in [`ALL`]; its council's note goes into
//! `data/examples/README.md`.

mod camden;
mod cardiff;
mod cornwall;
mod hackney;
mod haringey;
mod lambeth;
mod lewisham;
mod manchester;
mod newham;
mod southwark;
mod tower_hamlets;
mod wandsworth;

use super::dice::hash;
use super::home::Home;
use super::layout::Layout;

/// Every layout, in the order the files are listed.
pub const ALL: &[&Layout] = &[
    &lambeth::LAYOUT,
    &southwark::LAYOUT,
    &hackney::LAYOUT,
    &camden::LAYOUT,
    &tower_hamlets::LAYOUT,
    &manchester::LAYOUT,
    &lewisham::LAYOUT,
    &newham::LAYOUT,
    &haringey::LAYOUT,
    &wandsworth::LAYOUT,
    &cornwall::LAYOUT,
    &cardiff::LAYOUT,
];

/// Returns pence as pounds with two places: `125.32`.
fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// Returns pence as pounds, with a comma at the thousand.
fn grouped(pence: u64) -> String {
    let plain = pounds(pence);
    if pence < 100_000 {
        return plain;
    }
    let (thousands, rest) = plain.split_at(plain.len() - 6);
    format!("{thousands},{rest}")
}

/// Returns `yes` or `no` as the council writes them, and nothing for unknown.
fn tick(known: Option<bool>, yes: &str, no: &str) -> String {
    known.map_or(String::new(), |is| if is { yes } else { no }.to_owned())
}

/// Returns what a floor is followed by where the lift stands in brackets behind it.
fn lift_in_brackets(home: &Home) -> &'static str {
    match home.lift {
        Some(true) => " (lift)",
        Some(false) => " (no lift)",
        None => "",
    }
}

/// Returns the lowest age of a tenant, or how the council writes that there is none.
fn age_min(home: &Home, none: &str) -> String {
    if home.age_min > 0 { home.age_min.to_string() } else { none.to_owned() }
}

/// Returns true `percent` times in a hundred: always the same for a home and a question, whatever the dice say.
fn now_and_then(home: &Home, question: &str, percent: u64) -> bool {
    hash(&format!("{question} {}", home.reference)) % 100 < percent
}
