//! Columns nothing is known of, whose values look like something a home seeker might be shown: a lost field is asked
//! for, not passed over in silence.

use super::columns::{Context, choice, field};
use super::{ProposedColumn, State, codes};
use crate::bind::{Reading, Understood, Values, is_shared, names, reading_of};
use crate::cells::{clean, date, personal};
use crate::fields;
use jiff::civil::Date;
use std::collections::BTreeSet;
use vacancy::Message;

/// How many of the fields a column may be are named.
const NAMED_AT_MOST: usize = 4;

/// How sure a column's form alone makes of a field, 0 to 1.
const BY_FORM: f64 = 0.2;

/// Words of names of what councils keep for themselves.
const THEIR_OWN: &[&str] = &[
    "id",
    "uprn",
    "usrn",
    "guid",
    "sys",
    "system",
    "gl",
    "ledger",
    "cost",
    "centre",
    "patch",
    "officer",
    "user",
    "usr",
    "modified",
    "modstamp",
    "updated",
    "upd",
    "created",
    "deleted",
    "timestamp",
    "stamp",
    "void",
    "days",
    "target",
    "formula",
    "last",
    "previous",
    "former",
    "outgoing",
    "asbestos",
    "gas",
    "cert",
    "certificate",
    "eicr",
    "key",
    "keys",
    "account",
    "mgt",
    "management",
    "cycle",
    "batch",
    "sqft",
    "sqm",
    "m2",
    "bathroom",
    "bathrooms",
    "storeys",
    "double",
    "single",
    "points",
    "ward",
    "parish",
    "total",
    "gross",
    "equiv",
    "equivalent",
    "internal",
    "int",
    "staff",
    "private",
    "team",
    "office",
    "manager",
    "garage",
    "garages",
    "hb",
    "lha",
    "benefit",
    "ineligible",
    "support",
    "works",
    "repairs",
    "repair",
    "contractor",
    "inspection",
    "survey",
    "version",
    "row",
    "line",
    "seq",
    "sequence",
    "partner",
    "source",
    "feed",
    "record",
    "audit",
    "sheet",
    "costcentre",
    "costcode",
    "glcode",
    "storeys",
    "hab",
    "habitable",
    "me",
    "chk",
    "check",
    "checked",
    "by",
    "tenant",
    "applicant",
    "nominee",
    "target",
    "budget",
    "stock",
    "asset",
    "region",
];

/// Asks for columns that feed nothing and look like something.
pub(super) fn ask_of_unread(columns: &mut [ProposedColumn], understood: &[Understood], context: &Context) {
    let fed = |columns: &[ProposedColumn]| -> BTreeSet<String> {
        let fed = columns.iter().filter(|column| matches!(column.state, State::Sure | State::Ask));
        fed.flat_map(|column| column.fields.iter().map(|field| field.field.clone())).collect()
    };
    for at in 0..columns.len() {
        let known = fed(columns);
        let Some((column, this)) = columns.get_mut(at).zip(understood.get(at)) else { continue };
        // A note that sets it aside, a person, or what must not be published have decided already.
        if column.state != State::Ignored || column.confidence > 0.0 || this.is_sum {
            continue;
        }
        let own = context.headers.get(at).is_some_and(|name| is_their_own(name));
        let free = |reading: &Reading| {
            !(own && reading.by_name == 0.0)
                && reading.uses.iter().all(|used| is_shared(used.field) || !known.contains(used.field.name))
        };
        let mut readings: Vec<Reading> =
            this.readings.iter().filter(|reading| free(reading)).cloned().collect();
        readings.extend(of_form(at, context).into_iter().filter(free));
        let Some(first) = readings.first() else { continue };
        column.state = State::Ask;
        column.confidence = (first.confidence * 100.0).round() / 100.0;
        column.fields = first.uses.iter().map(field).collect();
        column.alternatives = readings[1..].iter().take(NAMED_AT_MOST).map(choice).collect();
        column.why.push(Message::new(codes::UNREAD));
    }
}

/// Returns the fields whose values have this form, the likeliest first.
fn of_form(column: usize, context: &Context) -> Vec<Reading> {
    let Some(name) = context.headers.get(column) else { return Vec::new() };
    let values = Values::of(column, context.rows);
    let may_be = form(&values).iter().filter_map(|name| fields::named(name));
    may_be.map(|field| reading_of(field, name, BY_FORM)).collect()
}

/// Returns whether a column's name says that it is the council's own.
pub(super) fn is_their_own(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut parts = lower.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).chain(names::words(name));
    parts.any(|part| THEIR_OWN.contains(&part.as_str()))
}

/// What values of a form may be, the likeliest first.
const OF_YES_AND_NO: &[&str] = &[
    "lift",
    "step_free",
    "balcony",
    "furnished",
    "pets",
    "local_connection",
    "transfer_only",
    "parking",
    "garden",
];
const OF_LETTERS: &[&str] = &["epc", "council_tax_band", "access_category", "bands", "tenancy"];
const OF_DAYS: &[&str] = &["opens_at", "closes_at", "available_from", "viewing_at"];
const OF_CODES: &[&str] = &[
    "property_type",
    "tenancy",
    "rent_type",
    "status",
    "designation",
    "garden",
    "parking",
    "heating",
    "landlord",
];
const OF_WORDS: &[&str] = &["landlord", "heating", "address", "tenancy"];

/// Returns the fields that values of this form may be.
fn form(values: &Values) -> &'static [&'static str] {
    const ENOUGH: usize = 4;
    let different = values.distinct();
    let all = |holds: &dyn Fn(&str) -> bool| values.share(holds) > 0.95;
    let letter = |text: &str| matches!(text.trim().trim_end_matches('+').as_bytes(), [b'A'..=b'H']);
    let wordy = |text: &str| {
        text.len() <= 30
            && text.split_whitespace().count() <= 3
            && text.chars().filter(|c| c.is_alphabetic()).count() >= 3
            && !text.bytes().any(|byte| byte.is_ascii_digit())
    };
    let again = different * 3 <= values.cells.len() && different <= 9;
    if values.cells.len() < ENOUGH {
        &[]
    } else if all(&says_yes_or_no) {
        OF_YES_AND_NO
    } else if different < 2 {
        &[]
    } else if all(&letter) {
        OF_LETTERS
    } else if all(&is_day) {
        OF_DAYS
    } else if values.texts().any(is_somebodys) {
        &[]
    } else if again && all(&|text: &str| text.trim().len() <= 6) {
        OF_CODES
    } else if all(&wordy) {
        OF_WORDS
    } else {
        &[]
    }
}

fn says_yes_or_no(text: &str) -> bool {
    let plain = clean::plain(text);
    ["y", "n", "yes", "no", "true", "false", "t", "f", "0", "1", "-1", "x", "✓"].contains(&plain.as_ref())
}

fn is_day(text: &str) -> bool {
    let today = Date::constant(2026, 11, 1);
    text.len() >= 6 && !text.bytes().all(|byte| byte.is_ascii_digit()) && date::read(text, today).is_ok()
}

/// Returns whether a value is somebody's: a name, a number to ring, or an initial and a word, "J Officer".
fn is_somebodys(text: &str) -> bool {
    const AGAIN: usize = 4;
    let held = fields::named("address")
        .and_then(|field| personal::held_by(field, "", std::iter::repeat_n(text, AGAIN)));
    let mut words = text.split_whitespace();
    let initial = words.next().is_some_and(|word| {
        let letter = word.trim_end_matches('.');
        letter.len() == 1 && letter.chars().all(|c| c.is_ascii_uppercase())
    });
    let surname = words.next().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_uppercase()));
    held.is_some() || initial && surname || !personal::personal_in(text).is_empty()
}
