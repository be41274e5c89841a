//! A layout guessed from the columns' names and checked against their values.

use super::{Binding, Bound, Personal, described, leave_out_personal};
use crate::cells::{clean, period};
use crate::codes;
use crate::fields::{self, Field, Kind};
use crate::header::squeezed;
use crate::mapping::Use;
use crate::problems::Problems;
use crate::report::{How, Severity};
use crate::table::Row;
use std::collections::BTreeSet;
use vacancy::Message;

/// How many values of a column are tried.
const VALUES_TRIED: usize = 50;

/// How many rows are looked at for them; a column that says nothing in so many says little.
const ROWS_LOOKED_AT: usize = 5_000;

/// The longest name that is guessed at, in bytes, and the first columns that are.
const NAME_AT_MOST: usize = 60;
const COLUMNS_AT_MOST: usize = 300;

/// How sure a guess must be, 0 to 1.
const SURE_ENOUGH: f64 = 0.5;

/// How sure a name alone makes: known, or like a known one.
const NAME_KNOWN: f64 = 0.95;
const NAME_LIKE: f64 = 0.7;

/// Fields that several columns may feed.
const SHARED: &[&str] = &["address", "viewing_at", "images", "labels", "adaptations", "service_charge"];

/// A column's field, another that its cells may hold too ("2B4P Flat" under "Type"), and the fields that say the same
/// in columns of their own.
const COMPANIONS: &[(&str, &str, &[&str])] = &[
    ("property_type", "bedrooms", &["bedrooms"]),
    ("bedrooms", "property_type", &["property_type"]),
    ("address", "postcode", &["postcode", "postcode_outward"]),
];

/// How far the values must agree, 0 to 1, with a field that the column's name names among others, and with one that it
/// does not name.
const NAMED_FITS: f64 = 0.5;
const COMPANION_FITS: f64 = 0.8;

/// A guess of what a column feeds.
struct Guess {
    column: usize,
    fields: Vec<&'static Field>,
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
    let mut held: BTreeSet<usize> = BTreeSet::new();
    guesses.retain(|guess| {
        let uses: Vec<Use> = guess.fields.iter().map(|field| Use::of(field)).collect();
        let left_out =
            leave_out_personal(guess.column, &headers[guess.column], &uses, rows, problems) == Personal::Held;
        left_out.then(|| held.insert(guess.column)).is_none()
    });
    // A column of one field's own comes before one that holds several.
    guesses.sort_by(|one, other| {
        let several = |guess: &Guess| guess.fields.len() > 1;
        let surer = other.confidence.total_cmp(&one.confidence);
        several(one).cmp(&several(other)).then(surer).then(one.column.cmp(&other.column))
    });
    let mut taken: Vec<Guess> = Vec::new();
    for mut guess in guesses {
        let alike = |other: &Guess| same_name(headers, other.column, guess.column);
        let shared = |field: &Field| {
            SHARED.contains(&field.name) || taken.iter().filter(|other| feeds(other, field.name)).all(alike)
        };
        guess.fields.retain(|field| shared(field));
        if !guess.fields.is_empty() {
            taken.push(guess);
        }
    }
    taken.sort_by_key(|guess| guess.column);
    add_companions(&mut taken, rows);
    tell_of_doubts(headers, &taken, &held, rows, problems);
    let mut bindings = Vec::new();
    let mut columns = Vec::new();
    for (column, name) in headers.iter().enumerate() {
        let Some(guess) = taken.iter().find(|guess| guess.column == column) else {
            columns.push(described(column, name, None, How::Ignored));
            continue;
        };
        let uses: Vec<Use> = guess.fields.iter().map(|field| used(field, name)).collect();
        let mut description = described(column, name, Some(&uses), How::Inferred);
        description.confidence = Some((guess.confidence * 100.0).round() / 100.0);
        columns.push(description);
        bindings.push(Binding::alone(column, uses));
    }
    let bound = Bound { bindings, columns, skips: Vec::new() };
    if bound.reference().is_none() {
        return Err((Message::new(codes::NO_REFERENCE_COLUMN), bound.columns));
    }
    Ok(bound)
}

/// Returns how a column of this name feeds the field: a rent's name may tell its period and what it includes.
fn used(field: &'static Field, name: &str) -> Use {
    let mut used = Use { half: fields::half_known(name), ..Use::of(field) };
    if fields::is_money(field) {
        used.due = period::in_header(name);
        let plain = clean::plain(name);
        used.includes_charges = field.name == "rent"
            && (plain.contains("inc") || plain.contains("gross") || plain.contains("total rent"));
    }
    used
}

fn is_taken(taken: &[Guess], field: &str) -> bool {
    taken.iter().any(|guess| feeds(guess, field))
}

fn feeds(guess: &Guess, field: &str) -> bool {
    guess.fields.iter().any(|other| other.name == field)
}

/// Returns whether two columns have one name.
fn same_name(headers: &[String], one: usize, other: usize) -> bool {
    headers.get(one).map(|name| squeezed(name)) == headers.get(other).map(|name| squeezed(name))
}

/// Tells of columns that have the name of a field no column feeds, and cells that cannot be it.
fn tell_of_doubts(
    headers: &[String],
    taken: &[Guess],
    held: &BTreeSet<usize>,
    rows: &[Row],
    problems: &mut Problems,
) {
    let names =
        headers.iter().enumerate().take(COLUMNS_AT_MOST).filter(|(_, name)| name.len() <= NAME_AT_MOST);
    for (column, name) in names.filter(|(column, _)| !held.contains(column)) {
        let free = |field: &&Field| !is_taken(taken, field.name);
        let Some(field) = fields::known_as(name).filter(free) else { continue };
        let used = used(field, name);
        // What a column holds that feeds no field is not quoted: it may be anybody's.
        if let Some((row, _)) = values(column, rows).find(|(_, value)| !field.fits(&used, value)) {
            let message = Message::new(codes::HEADER_DOUBTED)
                .with("field", field.name.replace('_', " "))
                .with("row", row);
            problems.of_column(Severity::Warn, column, message);
        }
    }
}

/// Lets columns feed a second field that most of their values hold as well.
fn add_companions(taken: &mut [Guess], rows: &[Row]) {
    for (host, companion, said_by) in COMPANIONS {
        let said = said_by.iter().any(|field| is_taken(taken, field));
        let Some(field) = fields::named(companion).filter(|_| !said) else { continue };
        let holds = |guess: &&mut Guess| {
            feeds(guess, host)
                && fitting(&Use::of(field), guess.column, rows).is_some_and(|share| share >= COMPANION_FITS)
        };
        if let Some(guess) = taken.iter_mut().find(holds) {
            guess.fields.push(field);
        }
    }
}

fn guess(column: usize, name: &str, rows: &[Row]) -> Option<Guess> {
    if squeezed(name).is_empty() || name.len() > NAME_AT_MOST || column > COLUMNS_AT_MOST {
        return None;
    }
    if let Some(field) = fields::known_as(name) {
        return guess_of(column, vec![field], NAME_KNOWN, name, rows);
    }
    let several = several(name);
    if !several.is_empty() {
        let fits = |field: &&'static Field| {
            fitting(&used(field, name), column, rows).is_none_or(|share| share >= NAMED_FITS)
        };
        let fields: Vec<&'static Field> = several.into_iter().filter(fits).collect();
        return guess_of(column, fields, NAME_KNOWN, name, rows);
    }
    guess_of(column, vec![like(name)?], NAME_LIKE, name, rows)
}

fn guess_of(
    column: usize,
    fields: Vec<&'static Field>,
    by_name: f64,
    name: &str,
    rows: &[Row],
) -> Option<Guess> {
    let by_values = fields.iter().map(|field| by_values(&used(field, name), column, rows));
    let confidence = by_name * by_values.reduce(f64::min)?;
    (confidence >= SURE_ENOUGH).then_some(Guess { column, fields, confidence })
}

/// Returns the fields a name names together, "Size & Type", each once; none unless every part of it is known.
fn several(name: &str) -> Vec<&'static Field> {
    let plain = clean::plain(name).replace(" and ", "&");
    let parts = plain.split(['&', '/', '+', ',']).map(fields::known_as);
    let Some(mut found) = parts.collect::<Option<Vec<_>>>() else { return Vec::new() };
    // The reader of a rent takes the charge beside it.
    if found.iter().any(|field| field.name == fields::RENT) {
        found.retain(|field| field.name != "service_charge");
    }
    let mut names = BTreeSet::new();
    found.retain(|field| names.insert(field.name));
    found
}

/// Returns the field whose names are most like this one, if they are alike enough: a slip of the pen, not a word more.
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
    let near = |known: &str| strsim::normalized_damerau_levenshtein(&wanted, known) >= 0.8;
    let spelt_alike = near(&squeezed(field.name)) || field.known_as.iter().any(|known| near(known));
    (likeness >= 0.92 && spelt_alike).then_some(field)
}

/// Returns how far the values agree with the field, 0 to 1. A column that says nothing agrees.
fn by_values(used: &Use, column: usize, rows: &[Row]) -> f64 {
    fitting(used, column, rows).map_or(0.8, |share| 0.3 + 0.7 * share)
}

/// Returns the share of a column's values that the field's reader takes; nothing where the column says nothing.
fn fitting(used: &Use, column: usize, rows: &[Row]) -> Option<f64> {
    let (mut tried, mut fitting) = (0u32, 0u32);
    for (_, value) in values(column, rows).take(VALUES_TRIED) {
        tried += 1;
        let any = used.field.kind == Kind::Text || used.field.name == fields::REFERENCE;
        fitting += u32::from(any || used.field.fits(used, value));
    }
    (tried > 0).then(|| f64::from(fitting) / f64::from(tried))
}

/// Returns the cells of a column that say something, each with its row's number.
fn values(column: usize, rows: &[Row]) -> impl Iterator<Item = (u32, &str)> {
    let cells = rows.iter().take(ROWS_LOOKED_AT).map(move |row| (row.number, row.cell(column)));
    cells.filter(|(_, cell)| !clean::says_nothing(cell))
}
