//! A layout guessed from the columns' names and checked against their values.

use super::{Binding, Bound, Personal, described, is_money, leave_out_personal};
use crate::cells::{clean, period};
use crate::fields::{self, Field, Kind};
use crate::header::squeezed;
use crate::mapping::Use;
use crate::problems::Problems;
use crate::report::How;
use crate::table::Row;
use vacancy::Message;

/// How many values of a column are tried.
const VALUES_TRIED: usize = 50;

/// How sure a guess must be, 0 to 1.
const SURE_ENOUGH: f64 = 0.5;

/// How sure a name alone makes: known, or like a known one.
const NAME_KNOWN: f64 = 0.95;
const NAME_LIKE: f64 = 0.7;

/// Fields that several columns may feed.
const SHARED: &[&str] = &["address", "viewing_at", "images", "labels", "adaptations", "service_charge"];

/// A guess of what a column feeds.
struct Guess {
    column: usize,
    field: &'static Field,
    confidence: f64,
}

/// Guesses the layout of a table.
///
/// # Errors
/// When no column can be taken for the reference; every column is described all the same.
pub(crate) fn infer(
    headers: &[String],
    rows: &[Row],
    problems: &mut Problems,
) -> Result<Bound, (Message, Vec<crate::report::Column>)> {
    let mut guesses: Vec<Guess> =
        headers.iter().enumerate().filter_map(|(column, name)| guess(column, name, rows)).collect();
    guesses.retain(|guess| {
        let (column, uses) = (guess.column, [Use::of(guess.field)]);
        leave_out_personal(column, &headers[column], &uses, rows, problems) == Personal::NotHeld
    });
    guesses.sort_by(|one, other| {
        other.confidence.total_cmp(&one.confidence).then(one.column.cmp(&other.column))
    });
    let mut taken: Vec<Guess> = Vec::new();
    for guess in guesses {
        let free = !taken.iter().any(|other| other.field.name == guess.field.name);
        if free || SHARED.contains(&guess.field.name) {
            taken.push(guess);
        }
    }
    taken.sort_by_key(|guess| guess.column);
    let mut bindings = Vec::new();
    let mut columns = Vec::new();
    for (column, name) in headers.iter().enumerate() {
        let Some(guess) = taken.iter().find(|guess| guess.column == column) else {
            columns.push(described(column, name, None, How::Ignored));
            continue;
        };
        let uses = vec![used(guess.field, name)];
        let mut description = described(column, name, Some(&uses), How::Inferred);
        description.confidence = Some((guess.confidence * 100.0).round() / 100.0);
        columns.push(description);
        bindings.push(Binding { column, uses });
    }
    let bound = Bound { bindings, columns };
    if bound.reference().is_none() {
        return Err((Message::new(crate::codes::NO_REFERENCE_COLUMN), bound.columns));
    }
    Ok(bound)
}

/// Returns how a column of this name feeds the field: a rent's name may tell its period and what it includes.
fn used(field: &'static Field, name: &str) -> Use {
    let mut used = Use::of(field);
    if is_money(field) {
        used.due = period::in_header(name);
        let plain = clean::plain(name);
        used.includes_charges = field.name == "rent"
            && (plain.contains("inc") || plain.contains("gross") || plain.contains("total rent"));
    }
    used
}

fn guess(column: usize, name: &str, rows: &[Row]) -> Option<Guess> {
    if squeezed(name).is_empty() || name.len() > 60 || column > 300 {
        return None;
    }
    let (field, by_name) = match fields::known_as(name) {
        Some(field) => (field, NAME_KNOWN),
        None => (like(name)?, NAME_LIKE),
    };
    let confidence = by_name * by_values(&used(field, name), column, rows);
    (confidence >= SURE_ENOUGH).then_some(Guess { column, field, confidence })
}

/// Returns the field whose names are most like this one, if they are alike enough.
fn like(name: &str) -> Option<&'static Field> {
    let wanted = squeezed(name);
    let likeness = |known: &str| strsim::jaro_winkler(&wanted, known);
    let of_field = |field: &'static Field| {
        let own = likeness(&squeezed(field.name));
        field.known_as.iter().map(|known| likeness(known)).fold(own, f64::max)
    };
    let (field, likeness) = fields::all()
        .map(|field| (field, of_field(field)))
        .max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    (likeness >= 0.92).then_some(field)
}

/// Returns how far the values agree with the field, 0 to 1. A column that says nothing agrees.
fn by_values(used: &Use, column: usize, rows: &[Row]) -> f64 {
    let values = rows.iter().map(|row| row.cell(column)).filter(|cell| !clean::says_nothing(cell));
    let (mut tried, mut fitting) = (0u32, 0u32);
    for value in values.take(VALUES_TRIED) {
        tried += 1;
        fitting += u32::from(used.field.kind == Kind::Text || used.field.fits(used, value));
    }
    if tried == 0 { 0.8 } else { 0.3 + 0.7 * f64::from(fitting) / f64::from(tried) }
}
