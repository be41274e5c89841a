//! A layout understood from the columns' names and their values, all columns at once.

mod assign;
mod companions;
mod doubted;
pub(crate) mod names;
pub(crate) mod relations;
pub(crate) mod values;
pub(crate) mod words;

use super::{Binding, Bound, described, some_cells};
use crate::cells::{ages, clean, money::Unit, period, personal};
use crate::codes;
use crate::fields::{self, Field};
use crate::header::squeezed;
use crate::mapping::{DateOrder, Use};
use crate::note::{self, OfColumn, Told};
use crate::problems::Problems;
use crate::report::{How, Severity};
use crate::table::Row;
use assign::Edge;
use std::collections::BTreeMap;
use vacancy::Message;
use values::{Agreement, Values};

/// The longest name that is guessed at, in bytes, and the first columns that are.
const NAME_AT_MOST: usize = 60;
const QUESTION_AT_MOST: usize = 240;
const COLUMNS_AT_MOST: usize = 300;

/// How sure a reading must be to be used without being asked about, and to be thought of at all, 0 to 1.
const SURE_ENOUGH: f64 = 0.5;
const WORTH_A_THOUGHT: f64 = 0.2;

/// How sure a reading must be to be asked about, and how sure a note makes.
const WORTH_ASKING: f64 = 0.32;
const NOTE_SAYS: f64 = 0.97;

/// How strongly a name must say it for codes nobody knows to be a field's, how many there may be and how long, and how
/// far they then agree.
const CODES_NAMED: f64 = 0.75;
const CODES_AT_MOST: usize = 14;
const CODE_LONGEST: usize = 48;
const CODES_FIT: f64 = 0.86;

/// How strongly a name must say it for a person to be asked though the values speak against it.
const PLAINLY_NAMED: f64 = 0.5;

/// Of so many values less than this share fit: the reading is at most so sure, which is asked about.
const FEW_TRIED: usize = 4;
const MOSTLY_FITS: f64 = 0.6;
const AT_ODDS: f64 = 0.6;

/// How sure values alone make of a column without a name: it is asked about.
const NAMELESS: f64 = 0.6;

/// Fields that several columns may feed.
const SHARED: &[&str] =
    &["address", "viewing_at", "images", "labels", "adaptations", "service_charge", "description"];

/// Returns whether several columns may feed a field.
pub(crate) fn is_shared(field: &Field) -> bool {
    SHARED.contains(&field.name)
}

/// How far the values must agree, 0 to 1, with a field that the column's name names among others.
const NAMED_FITS: f64 = 0.5;

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
    let of = |(column, name): (usize, &String)| considered(column, name, rows, told, purpose);
    let mut columns: Vec<Understood> = headers.iter().enumerate().map(of).collect();
    for total in relations::sums(headers.len(), rows) {
        if let Some(column) = columns.get_mut(total) {
            column.is_sum = true;
            column.readings.retain(|reading| !reading.uses.iter().any(|used| fields::is_money(used.field)));
        }
    }
    let at_least = if purpose == Purpose::Use { SURE_ENOUGH } else { WORTH_ASKING };
    choose(&mut columns, headers, at_least);
    companions::add_companions(&mut columns, rows);
    columns
}

/// Returns every way a column may be read.
fn considered(column: usize, name: &str, rows: &[Row], told: &Told, purpose: Purpose) -> Understood {
    let mut understood = Understood::default();
    let of = told.columns.get(&column);
    let longest = if purpose == Purpose::Use { NAME_AT_MOST } else { QUESTION_AT_MOST };
    if column > COLUMNS_AT_MOST
        || name.len() > longest
        || of.is_some_and(|of| of.fate != crate::note::Fate::Read)
    {
        return understood;
    }
    let values = Values::of(column, rows);
    let look = Look { name, values: &values, told, of, purpose };
    for named in names::meanings(name) {
        understood.readings.extend(look.reading(&named.fields, named.strength, named.strength));
    }
    if let Some(of) = of.filter(|of| !of.fields.is_empty()) {
        let same = |reading: &Reading| {
            reading.uses.iter().map(|u| u.field.name).eq(of.fields.iter().map(|f| f.name))
        };
        understood.readings.retain(|reading| !same(reading));
        understood.readings.extend(look.reading(&of.fields, NOTE_SAYS, NOTE_SAYS));
    }
    let nameless = squeezed(name).is_empty();
    if !nameless || purpose == Purpose::Propose {
        for (field, strength) in values.alone() {
            let strength = if nameless { strength.min(NAMELESS) } else { strength };
            let same = |reading: &Reading| reading.uses.iter().any(|used| used.field.name == field.name);
            if !understood.readings.iter().any(same) {
                understood.readings.extend(look.reading(&[field], strength, 0.0));
            }
        }
    }
    understood.readings.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
    let held = |reading: &Reading| {
        reading.uses.iter().find_map(|used| personal::held_by(used.field, name, some_cells(rows, column)))
    };
    let best = understood.readings.first().filter(|best| best.confidence >= SURE_ENOUGH);
    if let Some(reason) = best.and_then(held) {
        understood.held = Some(reason.message());
        understood.readings.clear();
    }
    understood.readings.retain(|reading| reading.confidence >= WORTH_A_THOUGHT && held(reading).is_none());
    understood
}

/// A column looked at.
struct Look<'l> {
    name: &'l str,
    values: &'l Values<'l>,
    told: &'l Told,
    of: Option<&'l OfColumn>,
    purpose: Purpose,
}

impl Look<'_> {
    /// Returns the column read as feeding these fields; of several, those that its values agree with.
    fn reading(&self, fields: &[&'static Field], strength: f64, by_name: f64) -> Option<Reading> {
        let several = fields.len() > 1;
        let mut strange = Vec::new();
        let mut in_codes = false;
        let mut worst: Option<(f64, Agreement)> = None;
        let mut uses = Vec::new();
        for field in fields.iter().map(|field| self.nearer(field)) {
            let (used, unknown) = self.used(field);
            let agreement = self.values.agree(&used);
            if several && agreement.tried > 0 && agreement.share() < NAMED_FITS {
                continue;
            }
            let codes = self.purpose == Purpose::Propose
                && by_name >= CODES_NAMED
                && words::has_words(field)
                && self.values.distinct() <= CODES_AT_MOST
                && !unknown.is_empty()
                && unknown.iter().all(|word| word.len() <= CODE_LONGEST);
            in_codes |= codes;
            let factor = if codes { agreement.factor().max(CODES_FIT) } else { agreement.factor() };
            if worst.is_none_or(|(known, _)| factor < known) {
                worst = Some((factor, agreement));
            }
            strange.extend(unknown);
            uses.push(used);
        }
        let (factor, agreement) = worst?;
        let mut confidence = strength * factor;
        if self.purpose == Purpose::Propose {
            // What a name says plainly and the values do not is for a person to tell.
            if by_name >= PLAINLY_NAMED && agreement.plausible >= 1.0 {
                confidence = confidence.max(WORTH_ASKING);
            }
            // Words nobody knows are asked about one by one.
            if by_name < NOTE_SAYS
                && !in_codes
                && agreement.tried >= FEW_TRIED
                && agreement.share() < MOSTLY_FITS
            {
                confidence = confidence.min(AT_ODDS);
            }
        }
        Some(Reading { uses, by_name, agreement, confidence, strange })
    }

    /// Returns the least age for an age, where nothing says more than the least: "55+" and "Any".
    fn nearer(&self, field: &'static Field) -> &'static Field {
        let least = fields::named("age_min").filter(|least| {
            let only_least =
                |text: &str| least.reads(text) && ages::read(text).is_ok_and(|ages| ages.most.is_none());
            field.name == "age"
                && self.purpose == Purpose::Propose
                && !self.values.cells.is_empty()
                && self.values.texts().all(only_least)
        });
        least.unwrap_or(field)
    }

    /// Returns how the column would feed the field, and which of its words stand for nothing known.
    fn used(&self, field: &'static Field) -> (Use, Vec<String>) {
        let mut used = used(field, self.name);
        if let Some(of) = self.of {
            used.due = used.due.or(of.due).filter(|_| fields::is_money(field));
            if let (Some(due), Some(told)) = (used.due.as_mut(), of.due) {
                due.weeks = due.weeks.or(told.weeks);
            }
            used.includes_charges |= of.includes_charges && field.name == fields::RENT;
            if fields::is_money(field) && of.unit == Unit::Pence {
                used.unit = Unit::Pence;
            }
            used.run_together = of.run_together && field.name == "bands";
        }
        if let Some((due, _)) = self.told.due.as_ref().filter(|_| fields::is_money(field)) {
            let own = used.due.get_or_insert(*due);
            own.weeks = own.weeks.or(due.weeks.filter(|_| own.period == due.period));
        }
        if field.name == "bands" && self.purpose == Purpose::Propose && self.values.are_labels_together() {
            used.run_together = true;
        }
        if fields::is_date(field) {
            let told = self.told.date_order.as_ref().map(|(order, _)| *order);
            let month_first = || self.purpose == Purpose::Propose && self.values.month_comes_first();
            used.date_order = match told {
                Some(order) => order,
                None if month_first() => DateOrder::Mdy,
                None => DateOrder::Dmy,
            };
        }
        if self.purpose == Purpose::Use {
            return (used, Vec::new());
        }
        let told =
            self.of.map(|of| note::words_told(&of.beside, self.values.texts(), field)).unwrap_or_default();
        let words::Vocabulary { known, strange } = words::vocabulary(field, self.values, &told);
        used.values = known;
        let strange = if used.run_together { Vec::new() } else { strange };
        (used, strange)
    }
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
