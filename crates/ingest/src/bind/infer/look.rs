//! One column looked at by itself: every way it may be read, by its name, its values and what a note says of it.

use super::values::{Agreement, Values};
use super::{
    COLUMNS_AT_MOST, NAME_AT_MOST, Purpose, Reading, SURE_ENOUGH, Understood, WORTH_A_THOUGHT, WORTH_ASKING,
    names, used, words,
};
use crate::bind::some_cells;
use crate::cells::{ages, money::Unit, personal};
use crate::fields::{self, Field};
use crate::header::squeezed;
use crate::mapping::{DateOrder, Use};
use crate::note::{self, OfColumn, Told};
use crate::table::Row;

/// The longest question that is guessed at, in bytes.
const QUESTION_AT_MOST: usize = 240;

/// How sure a note makes.
const NOTE_SAYS: f64 = 0.97;

/// How strongly a name must say it for codes nobody knows to be a field's, how many there may be and how long, and how
/// far they then agree.
const CODES_NAMED: f64 = 0.75;
const CODES_AT_MOST: usize = 14;
const CODE_LONGEST: usize = 48;
const CODES_FIT: f64 = 0.86;

/// How strongly values must tell another field for what they hold to be no codes of this one.
const TELLS_ANOTHER: f64 = 0.7;

/// How strongly a name must say it for a person to be asked though the values speak against it.
const PLAINLY_NAMED: f64 = 0.5;

/// Of so many values less than this share fit: the reading is at most so sure, which is asked about.
const FEW_TRIED: usize = 4;
const MOSTLY_FITS: f64 = 0.6;
const AT_ODDS: f64 = 0.6;

/// How sure values alone make of a column without a name: it is asked about.
const NAMELESS: f64 = 0.6;

/// How strongly values must tell a field to be read without a name, and how sure that then is.
const TELLS_ITSELF: f64 = 0.76;
const NAMELESS_TOLD: f64 = 0.7;

/// How strongly values tell that a text is the advert's, and a number one that adverts have.
const ADVERTS: f64 = 0.74;
const PREFIXED: f64 = 0.6;

/// How far what values say by themselves is independent of what the name says.
const CORROBORATES: f64 = 0.7;

/// How far the values must agree, 0 to 1, with a field that the column's name names among others.
const NAMED_FITS: f64 = 0.5;

/// Returns every way a column may be read.
pub(super) fn considered(
    column: usize,
    name: &str,
    rows: &[Row],
    told: &Told,
    purpose: Purpose,
) -> Understood {
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
    let alone = values.alone();
    let look = Look { name, values: &values, alone: &alone, told, of, purpose };
    for named in names::meanings(name) {
        understood.readings.extend(look.reading(&named.fields, named.strength, named.strength));
    }
    if let Some(of) = of {
        let table = words::of_a_table(&of.beside, &values).filter(|_| purpose == Purpose::Propose);
        let named = if table.is_some() { table.into_iter().collect() } else { of.fields.clone() };
        let same = |reading: &Reading| {
            reading.uses.iter().map(|used| used.field.name).eq(named.iter().map(|field| field.name))
        };
        if !named.is_empty() {
            understood.readings.retain(|reading| !same(reading));
            understood.readings.extend(look.reading(&named, NOTE_SAYS, NOTE_SAYS));
        }
    }
    let nameless = squeezed(name).is_empty();
    if !nameless || purpose == Purpose::Propose {
        for (field, strength) in alone.iter().copied() {
            let strength = if nameless { nameless_at(strength) } else { strength };
            let of_field =
                |reading: &&mut Reading| reading.uses.iter().any(|used| used.field.name == field.name);
            match understood.readings.iter_mut().find(of_field) {
                None => understood.readings.extend(look.reading(&[field], strength, 0.0)),
                Some(named) if purpose == Purpose::Propose => corroborate(named, field, strength),
                Some(_) => {}
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

/// Returns how sure values alone make of a column without a name: what hardly anything else looks like is read.
fn nameless_at(strength: f64) -> f64 {
    if strength >= TELLS_ITSELF { NAMELESS_TOLD } else { strength.min(NAMELESS) }
}

/// Believes a name more whose values say the same by themselves.
fn corroborate(named: &mut Reading, field: &Field, strength: f64) {
    let first = named.uses.first().is_some_and(|used| used.field.name == field.name);
    let by_note = named.by_name >= NOTE_SAYS;
    let tells = match field.name {
        // That a text is the advert's, or a number people bid by, values alone do not say.
        "description" => strength >= ADVERTS,
        fields::REFERENCE => strength >= PREFIXED,
        _ => true,
    };
    if first && !by_note && tells && named.agreement.share() >= MOSTLY_FITS {
        named.confidence = 1.0 - (1.0 - named.confidence) * (1.0 - CORROBORATES * strength);
    }
}

/// A column looked at.
pub(super) struct Look<'l> {
    pub name: &'l str,
    pub values: &'l Values<'l>,
    /// What the values tell by themselves.
    pub alone: &'l [(&'static Field, f64)],
    pub told: &'l Told,
    pub of: Option<&'l OfColumn>,
    pub purpose: Purpose,
}

impl Look<'_> {
    /// Returns the column read as feeding these fields; of several, those that its values agree with.
    pub fn reading(&self, fields: &[&'static Field], strength: f64, by_name: f64) -> Option<Reading> {
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
                && agreement.plausible >= 1.0
                && words::has_words(field)
                && self.values.distinct() <= CODES_AT_MOST
                && !unknown.is_empty()
                && unknown.iter().all(|word| word.len() <= CODE_LONGEST)
                // Words that tell another field are no codes of this one.
                && !self.alone.iter().any(|(other, strength)| {
                    other.name != field.name && *strength >= TELLS_ANOTHER
                });
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
            if field.name == "landlord" && self.purpose == Purpose::Propose {
                used.values = note::words_told(&of.beside, self.values.texts(), field);
            }
            used.run_together = of.run_together && field.name == "bands";
        }
        if let Some((due, _)) = self.told.due.as_ref().filter(|_| fields::is_money(field)) {
            let own = used.due.get_or_insert(*due);
            own.weeks = own.weeks.or(due.weeks.filter(|_| own.period == due.period));
        }
        if let Some((unit, _)) = self.told.unit.as_ref().filter(|_| fields::is_money(field)) {
            used.unit = *unit;
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
        used.values.extend(known);
        let strange = if used.run_together { Vec::new() } else { strange };
        (used, strange)
    }
}
