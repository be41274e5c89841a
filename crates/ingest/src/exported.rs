//! The day an export was made, where the file says so.

use crate::cells::{clean, date};
use crate::table::Row;
use jiff::Span;
use jiff::civil::Date;

/// Words that stand in a line about the export itself.
const WORDS: &[&str] = &[
    "export",
    "extract",
    "run",
    "report",
    "generated",
    "produced",
    "printed",
    "as at",
    "as of",
    "created",
    "date",
    "downloaded",
    "issued",
];

/// Returns the day told in the rows above the header or in one below that is no advert. A day that cannot be the
/// export's, in the future or over a year back, is not taken.
pub(crate) fn told<'r>(rows: impl Iterator<Item = &'r Row>, today: Date) -> Option<Date> {
    rows.filter(|row| row.width < 200).find_map(|row| told_in(row, today))
}

fn told_in(row: &Row, today: Date) -> Option<Date> {
    let cells: Vec<&str> = row.cells.iter().map(clean::clean).filter(|cell| !cell.is_empty()).collect();
    let line = clean::plain(&cells.join(" ")).into_owned();
    if line.len() > 300 || !WORDS.iter().any(|word| line.contains(word)) {
        return None;
    }
    cells.iter().find_map(|cell| day_within(cell, today)).filter(|day| is_believable(*day, today))
}

/// Returns the day a cell ends with, whatever words stand before it.
fn day_within(cell: &str, today: Date) -> Option<Date> {
    let words: Vec<&str> = cell.split_whitespace().collect();
    (0..words.len()).find_map(|from| {
        let tail = words[from..].join(" ");
        let figures = tail.bytes().filter(u8::is_ascii_digit).count();
        (figures >= 3).then(|| date::read(&tail, today).ok()).flatten().map(|moment| moment.day)
    })
}

/// Returns whether an export read today can have been made on that day.
pub(crate) fn is_believable(day: Date, today: Date) -> bool {
    let earliest = today.checked_sub(Span::new().days(366)).unwrap_or(Date::MIN);
    let latest = today.checked_add(Span::new().days(1)).unwrap_or(Date::MAX);
    (earliest..=latest).contains(&day)
}
