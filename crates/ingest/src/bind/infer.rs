//! A layout understood from the columns' names and their values, all columns at once.

mod assign;
mod companions;
mod doubted;
mod look;
pub(crate) mod names;
mod neighbours;
pub(crate) mod relations;
pub(crate) mod values;
pub(crate) mod words;

use super::{Binding, Bound, described};
use crate::cells::{clean, money::Unit, period};
use crate::codes;
use crate::fields::{self, Field};
use crate::header::squeezed;
use crate::mapping::Use;
use crate::note::Told;
use crate::problems::Problems;
use crate::report::{How, Severity};
use crate::table::Row;
use assign::Edge;
use std::collections::BTreeMap;
use vacancy::Message;
use values::Agreement;

/// The longest name that is guessed at without a person to ask, in bytes, and the first columns that are.
const NAME_AT_MOST: usize = 60;
const COLUMNS_AT_MOST: usize = 300;

/// How sure a reading must be to be used without being asked about, and to be thought of at all, 0 to 1.
const SURE_ENOUGH: f64 = 0.5;
const WORTH_A_THOUGHT: f64 = 0.2;

/// How sure a reading must be to be asked about.
const WORTH_ASKING: f64 = 0.32;

/// Fields that several columns may feed.
const SHARED: &[&str] =
    &["address", "viewing_at", "images", "labels", "adaptations", "service_charge", "description"];

/// Returns whether several columns may feed a field.
pub(crate) fn is_shared(field: &Field) -> bool {
    SHARED.contains(&field.name)
}

/// One way to read a column.
#[derive(Debug, Clone)]
pub(crate) struct Reading {
    /// What it feeds.
    pub uses: Vec<Use>,
    /// How strongly its name or a note says so, 0 to 1; 0 where only the values do.
    pub by_name: f64,
    /// How far the values agree: the worst of its fields.
    pub agreement: Agreement,
    /// How sure that is together, 0 to 1.
    pub confidence: f64,
    /// The words of the column that stand for nothing known yet.
    pub strange: Vec<String>,
}

/// What a layout is understood for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To be used at once: what is not sure feeds nothing.
    Use,
    /// To be shown to a person: codes nobody knows yet may still be the field's.
    Propose,
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
    /// Whether it only adds up two others.
    pub is_sum: bool,
}

/// Understands the columns of a table, with what a covering note tells of them.
pub(crate) fn understand(headers: &[String], rows: &[Row], told: &Told, purpose: Purpose) -> Vec<Understood> {
    let of = |(column, name): (usize, &String)| look::considered(column, name, rows, told, purpose);
    let mut columns: Vec<Understood> = headers.iter().enumerate().map(of).collect();
    neighbours::compare(&mut columns, headers, rows, told, purpose);
    let at_least = if purpose == Purpose::Use { SURE_ENOUGH } else { WORTH_ASKING };
    choose(&mut columns, headers, at_least);
    companions::add_companions(&mut columns, rows);
    columns
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

/// Guesses the layout of a table.
///
/// # Errors
/// When no column can be taken for the reference; every column is described all the same.
pub(crate) fn infer(
    headers: &[String],
    rows: &[Row],
    problems: &mut Problems,
) -> Result<Bound, (Message, Vec<crate::report::Column>)> {
    let understood = understand(headers, rows, &Told::default(), Purpose::Use);
    doubted::tell_of_doubts(headers, &understood, rows, problems);
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

/// Returns a field a column of this name might feed, by nothing but the form of its values.
pub(crate) fn reading_of(field: &'static Field, name: &str, confidence: f64) -> Reading {
    let agreement = Agreement { tried: 0, fitting: 0, plausible: 1.0 };
    Reading { uses: vec![used(field, name)], by_name: 0.0, agreement, confidence, strange: Vec::new() }
}

/// Returns how a column of this name feeds the field: a rent's name may tell its period and what it includes.
pub(crate) fn used(field: &'static Field, name: &str) -> Use {
    let mut used = Use { half: fields::half_known(name), ..Use::of(field) };
    if fields::is_money(field) {
        let spoken = names::words(name).join(" ");
        used.due = period::in_header(name).or_else(|| period::in_header(&spoken));
        used.unit = if spoken.split(' ').any(|word| word == "pence") { Unit::Pence } else { Unit::Pounds };
        let plain = clean::plain(name);
        let whole = |words: &[&str]| words.iter().any(|word| plain.contains(word));
        used.includes_charges = field.name == fields::RENT
            && whole(&["inc", "gross", "total rent", "all in", "all-in", "total charge"]);
    }
    used
}
