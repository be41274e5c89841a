//! A layout understood from the columns' names and their values, all columns at once.

mod assign;
pub(crate) mod names;
pub(crate) mod relations;
pub(crate) mod values;

use super::{Binding, Bound, described, some_cells};
use crate::cells::{clean, period, personal};
use crate::codes;
use crate::fields::{self, Field};
use crate::header::squeezed;
use crate::mapping::Use;
use crate::problems::Problems;
use crate::report::{How, Severity};
use crate::table::Row;
use assign::Edge;
use std::collections::BTreeMap;
use vacancy::Message;
use values::Values;

/// The longest name that is guessed at, in bytes, and the first columns that are.
const NAME_AT_MOST: usize = 60;
const COLUMNS_AT_MOST: usize = 300;

/// How sure a reading must be to be used without being asked about, and to be thought of at all, 0 to 1.
const SURE_ENOUGH: f64 = 0.5;
const WORTH_A_THOUGHT: f64 = 0.2;

/// Fields that several columns may feed.
const SHARED: &[&str] =
    &["address", "viewing_at", "images", "labels", "adaptations", "service_charge", "description"];

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

/// One way to read a column.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    /// What it feeds.
    pub uses: Vec<Use>,
    /// How sure that is together, 0 to 1.
    pub confidence: f64,
}

/// What is understood of a column.
#[derive(Debug, Default)]
pub(crate) struct Understood {
    /// The ways it may be read, the likeliest first.
    pub readings: Vec<Reading>,
    /// The one that goes best with the other columns.
    pub chosen: Option<Reading>,
    /// Why it must feed nothing, where what it holds must not be published.
    pub held: Option<Message>,
}

/// Understands the columns of a table. A reading is chosen where it is at least so sure.
pub(crate) fn understand(headers: &[String], rows: &[Row], at_least: f64) -> Vec<Understood> {
    let mut columns: Vec<Understood> =
        headers.iter().enumerate().map(|(column, name)| considered(column, name, rows)).collect();
    for total in relations::sums(headers.len(), rows) {
        if let Some(column) = columns.get_mut(total) {
            column.readings.retain(|reading| !reading.uses.iter().any(|used| fields::is_money(used.field)));
        }
    }
    choose(&mut columns, headers, at_least);
    add_companions(&mut columns, rows);
    columns
}

/// Returns every way a column may be read.
fn considered(column: usize, name: &str, rows: &[Row]) -> Understood {
    let mut understood = Understood::default();
    if column > COLUMNS_AT_MOST || name.len() > NAME_AT_MOST {
        return understood;
    }
    let values = Values::of(column, rows);
    for named in names::meanings(name) {
        let several = named.fields.len() > 1;
        let uses: Vec<Use> = named.fields.into_iter().map(|field| used(field, name)).collect();
        let fits = |used: &Use| {
            let agreement = values.agree(used);
            !several || agreement.tried == 0 || agreement.share() >= NAMED_FITS
        };
        understood.readings.extend(reading(uses.into_iter().filter(fits).collect(), named.strength, &values));
    }
    if !squeezed(name).is_empty() {
        for (field, strength) in values.alone() {
            let same = |reading: &Reading| reading.uses.iter().any(|used| used.field.name == field.name);
            if !understood.readings.iter().any(same) {
                understood.readings.extend(reading(vec![used(field, name)], strength, &values));
            }
        }
    }
    understood.readings.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    let held = |reading: &Reading| {
        reading.uses.iter().find_map(|used| personal::held_by(used.field, name, some_cells(rows, column)))
    };
    if let Some(reason) =
        understood.readings.first().filter(|best| best.confidence >= SURE_ENOUGH).and_then(held)
    {
        understood.held = Some(reason.message());
        understood.readings.clear();
    }
    understood.readings.retain(|reading| reading.confidence >= WORTH_A_THOUGHT && held(reading).is_none());
    understood
}

fn reading(uses: Vec<Use>, strength: f64, values: &Values) -> Option<Reading> {
    let agreements = uses.iter().map(|used| values.agree(used));
    let agreement =
        agreements.reduce(|one, other| if other.factor() < one.factor() { other } else { one })?;
    Some(Reading { uses, confidence: strength * agreement.factor() })
}

/// Chooses for each column the reading that goes best with those of the others: no field has two columns, but for
/// those that may have several, and columns of one name.
fn choose(columns: &mut [Understood], headers: &[String], at_least: f64) {
    let mut places: BTreeMap<(&'static str, Option<usize>), usize> = BTreeMap::new();
    let mut edges = Vec::new();
    for (column, understood) in columns.iter().enumerate() {
        for reading in understood.readings.iter().filter(|reading| reading.confidence >= at_least) {
            let Some(name) = reading.uses.first().map(|used| used.field.name) else { continue };
            let next = places.len();
            let field = *places.entry((name, SHARED.contains(&name).then_some(column))).or_insert(next);
            // One good reading is worth more than two doubtful ones, and a column of one field's own comes first.
            let own = if reading.uses.len() == 1 { 1.0 } else { 0.9 };
            let nearer = 1e-6 * (headers.len() - column) as f64;
            edges.push(Edge { column, field, weight: (reading.confidence * own).powi(3) + nearer });
        }
    }
    let names: BTreeMap<usize, &'static str> = places.iter().map(|((name, _), at)| (*at, *name)).collect();
    let assigned = assign::best(columns.len(), places.len(), &edges);
    for (column, field) in assigned.into_iter().enumerate() {
        let Some(name) = field.and_then(|field| names.get(&field)) else { continue };
        let reading = columns[column].readings.iter().find(|reading| feeds(reading, name) == Feeds::First);
        columns[column].chosen = reading.cloned();
    }
    share_out(columns, headers, at_least);
}

/// Lets columns without a reading have what is left: of several fields those that are free, and what a column of the
/// same name has; of several fields a column was given, those go that another feeds alone.
fn share_out(columns: &mut [Understood], headers: &[String], at_least: f64) {
    for column in 0..columns.len() {
        let is_free = |field: &Field| {
            let others = columns.iter().enumerate().filter(|(other, _)| *other != column);
            others.filter_map(|(other, understood)| Some((other, understood.chosen.as_ref()?))).all(
                |(other, chosen)| {
                    SHARED.contains(&field.name)
                        || feeds(chosen, field.name) == Feeds::No
                        || squeezed(&headers[other]) == squeezed(&headers[column])
                },
            )
        };
        let alone = |reading: &&Reading| reading.uses.len() == 1;
        let own = columns[column].chosen.as_ref();
        let one = match own {
            Some(chosen) if alone(&chosen) => continue,
            Some(chosen) => Some(chosen),
            None => columns[column].readings.iter().find(|reading| reading.confidence >= at_least),
        };
        let Some(mut reading) = one.cloned() else { continue };
        let keep: Vec<bool> = reading.uses.iter().map(|used| is_free(used.field)).collect();
        let mut keep = keep.into_iter();
        reading.uses.retain(|_| keep.next().unwrap_or(false));
        columns[column].chosen = Some(reading).filter(|reading| !reading.uses.is_empty());
    }
}

/// Whether a reading feeds a field.
#[derive(PartialEq, Eq)]
enum Feeds {
    No,
    First,
    Also,
}

fn feeds(reading: &Reading, field: &str) -> Feeds {
    match reading.uses.iter().position(|used| used.field.name == field) {
        None => Feeds::No,
        Some(0) => Feeds::First,
        Some(_) => Feeds::Also,
    }
}

fn is_taken(columns: &[Understood], field: &str) -> bool {
    columns.iter().filter_map(|column| column.chosen.as_ref()).any(|chosen| feeds(chosen, field) != Feeds::No)
}

/// Lets columns feed a second field that most of their values hold as well.
fn add_companions(columns: &mut [Understood], rows: &[Row]) {
    for (host, companion, said_by) in COMPANIONS {
        let said = said_by.iter().any(|field| is_taken(columns, field));
        let Some(field) = fields::named(companion).filter(|_| !said) else { continue };
        for (column, understood) in columns.iter_mut().enumerate() {
            let Some(chosen) = understood.chosen.as_mut() else { continue };
            let agreement = Values::of(column, rows).agree(&Use::of(field));
            if feeds(chosen, host) != Feeds::No && agreement.share() >= COMPANION_FITS {
                chosen.uses.push(Use::of(field));
                break;
            }
        }
    }
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
    let understood = understand(headers, rows, SURE_ENOUGH);
    tell_of_doubts(headers, &understood, rows, problems);
    let mut bindings = Vec::new();
    let mut columns = Vec::new();
    for (column, (name, understood)) in headers.iter().zip(&understood).enumerate() {
        if let Some(message) = &understood.held {
            problems.of_column(Severity::Warn, column, message.clone());
        }
        let Some(chosen) = &understood.chosen else {
            columns.push(described(column, name, None, How::Ignored));
            continue;
        };
        let mut description = described(column, name, Some(&chosen.uses), How::Inferred);
        description.confidence = Some((chosen.confidence * 100.0).round() / 100.0);
        columns.push(description);
        bindings.push(Binding::alone(column, chosen.uses.clone()));
    }
    let bound = Bound { bindings, columns, skips: Vec::new() };
    if bound.reference().is_none() {
        return Err((Message::new(codes::NO_REFERENCE_COLUMN), bound.columns));
    }
    Ok(bound)
}

/// Returns how a column of this name feeds the field: a rent's name may tell its period and what it includes.
pub(crate) fn used(field: &'static Field, name: &str) -> Use {
    let mut used = Use { half: fields::half_known(name), ..Use::of(field) };
    if fields::is_money(field) {
        used.due = period::in_header(name);
        let plain = clean::plain(name);
        let whole = |words: &[&str]| words.iter().any(|word| plain.contains(word));
        used.includes_charges = field.name == fields::RENT
            && whole(&["inc", "gross", "total rent", "all in", "all-in", "total charge"]);
    }
    used
}

/// Tells of columns that have the name of a field no column feeds, and cells that cannot be it.
fn tell_of_doubts(headers: &[String], columns: &[Understood], rows: &[Row], problems: &mut Problems) {
    let names =
        headers.iter().enumerate().take(COLUMNS_AT_MOST).filter(|(_, name)| name.len() <= NAME_AT_MOST);
    for (column, name) in names.filter(|(column, _)| columns[*column].held.is_none()) {
        let free = |field: &&Field| !is_taken(columns, field.name) && columns[column].chosen.is_none();
        let Some(field) = fields::known_as(name).filter(free) else { continue };
        let used = used(field, name);
        // What a column holds that feeds no field is not quoted: it may be anybody's.
        if let Some((row, _)) =
            Values::of(column, rows).cells.into_iter().find(|(_, value)| !field.fits(&used, value))
        {
            let message = Message::new(codes::HEADER_DOUBTED)
                .with("field", field.name.replace('_', " "))
                .with("row", row);
            problems.of_column(Severity::Warn, column, message);
        }
    }
}
