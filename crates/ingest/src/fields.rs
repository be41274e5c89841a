//! Every field a column may feed: its name in mappings, the column names it is known by, and how its cells are read.
//!
//! To add one: one entry in the list of its subject; mappings, inference and reading follow from it.

mod access;
mod advert;
mod dates;
mod eligibility;
pub(crate) mod form;
pub(crate) mod home;
mod identity;
mod place;
mod rent;

use crate::draft::Draft;
use crate::header::{self, squeezed};
use crate::mapping::{Half, Use};
use crate::{cells, codes};
use form::Form;
use gazetteer::Gazetteer;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use vacancy::{AuthorityCode, Message, Provenance, Vacancy, VacancyId};

/// The field every export must feed.
pub(crate) const REFERENCE: &str = "reference";

/// The field of the rent.
pub(crate) const RENT: &str = "rent";

/// The longest cell of a field that is not free text, in bytes. What is longer is never handed to a reader: readers of
/// short cells may go over their pieces again and again.
pub(crate) const TYPED_AT_MOST: usize = 2_000;

/// Reads a cell into a draft; an error leaves the field unknown.
type Reader = fn(&mut Draft, &Cell) -> Result<(), Message>;

/// A field of the record, or a part of one.
#[derive(Debug)]
pub(crate) struct Field {
    /// Its name in mappings.
    pub name: &'static str,
    /// Column names it is known by, letters and digits alone.
    pub known_as: &'static [&'static str],
    /// Whether any text will do.
    pub kind: Kind,
    /// Reads its cells.
    pub read: Reader,
    /// How its cells are best written; none where another column of the template says the same, or where it says nothing
    /// of a home.
    pub written: Option<Written>,
}

/// How a field's cells are best written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Written {
    /// The form.
    pub form: Form,
    /// A cell.
    pub example: &'static str,
}

/// Whether a field's cells can be told from others'.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Any text will do.
    Text,
    /// Only some texts can be read.
    Typed,
}

/// A cell that says something.
pub(crate) struct Cell<'a> {
    /// What it says, cleaned, the authority's word exchanged for what it stands for.
    pub text: &'a str,
    /// How it is to be read.
    pub used: &'a Use,
    /// The day the export was made.
    pub today: Date,
    /// Places; none while a cell is only tried.
    pub gazetteer: Option<&'a Gazetteer>,
}

impl Field {
    const fn text(name: &'static str, known_as: &'static [&'static str], read: Reader) -> Self {
        Self { name, known_as, kind: Kind::Text, read, written: None }
    }

    const fn typed(name: &'static str, known_as: &'static [&'static str], read: Reader) -> Self {
        Self { name, known_as, kind: Kind::Typed, read, written: None }
    }

    const fn in_form(self, form: Form, example: &'static str) -> Self {
        Self { written: Some(Written { form, example }), ..self }
    }

    /// Returns whether a cell with this text can be read without complaint.
    pub fn reads(&'static self, text: &str) -> bool {
        self.fits(&Use::of(self), text)
    }

    /// Returns whether a cell with this text can be read without complaint the way a column is used.
    pub fn fits(&self, used: &Use, text: &str) -> bool {
        if self.kind == Kind::Typed && text.len() > TYPED_AT_MOST {
            return false;
        }
        let text = used.own_half(text);
        let Some(mut draft) = blank_draft() else { return false };
        let today = jiff::civil::date(2026, 1, 1);
        let cell = Cell { text, used, today, gazetteer: None };
        (self.read)(&mut draft, &cell).is_ok()
    }
}

/// Returns every field.
pub(crate) fn all() -> impl Iterator<Item = &'static Field> {
    const LISTS: &[&[Field]] = &[
        identity::FIELDS,
        place::FIELDS,
        home::FIELDS,
        access::FIELDS,
        rent::FIELDS,
        eligibility::FIELDS,
        dates::FIELDS,
        advert::FIELDS,
    ];
    LISTS.iter().flat_map(|list| list.iter())
}

/// Returns the field of that name.
pub(crate) fn named(name: &str) -> Option<&'static Field> {
    all().find(|field| field.name == name)
}

/// Returns the field a column of this name is known to feed.
pub(crate) fn known_as(header: &str) -> Option<&'static Field> {
    static KNOWN: LazyLock<BTreeMap<String, &'static Field>> = LazyLock::new(|| {
        let mut known = BTreeMap::new();
        for field in all() {
            known.insert(squeezed(field.name), field);
            for name in field.known_as {
                known.entry((*name).to_owned()).or_insert(field);
            }
        }
        known
    });
    let known = |name: &str| KNOWN.get(&squeezed(name)).copied();
    let prefixed = || KNOWN.get(squeezed(header.strip_prefix("u_")?).as_str()).copied();
    let money = |name: &str| known(&cells::period::without(name)?).filter(|field| is_money(field));
    let either = || {
        let halves = header::in_two_languages(header)?;
        let of_half = |name: &str| known(name).or_else(|| money(name));
        of_half(halves.0).xor(of_half(halves.1))
    };
    known(header)
        .or_else(prefixed)
        .or_else(|| known(header::before_brackets(header)?))
        .or_else(either)
        .or_else(|| money(header))
}

/// Returns which half of a name in two languages is known.
pub(crate) fn half_known(header: &str) -> Option<Half> {
    let (first, second) = header::in_two_languages(header)?;
    match (known_as(first), known_as(second)) {
        (Some(_), None) => Some(Half::First),
        (None, Some(_)) => Some(Half::Second),
        _ => None,
    }
}

/// Returns whether a field's amounts are due every so often.
pub(crate) fn is_money(field: &Field) -> bool {
    matches!(field.name, "rent" | "service_charge")
}

/// Returns whether a field's cells are whole dates.
pub(crate) fn is_date(field: &Field) -> bool {
    matches!(field.name, "opens_at" | "closes_at" | "available_from" | "viewing_at")
}

/// Returns a draft to try a cell on.
fn blank_draft() -> Option<Draft> {
    static BLANK: LazyLock<Option<Draft>> = LazyLock::new(|| {
        let authority = AuthorityCode::parse("E09000001").ok()?;
        let id = VacancyId::new(authority, "0").ok()?;
        let seen = jiff::Timestamp::UNIX_EPOCH.into();
        let provenance = Provenance { upload: String::new(), row: 0, first_seen: seen, last_seen: seen };
        Some(Draft::new(Vacancy::new(id, provenance)))
    });
    BLANK.clone()
}

/// Sets a value that is not known yet; a second column that says otherwise is told, and the first stands.
fn set<T: PartialEq>(slot: &mut Option<T>, value: T) -> Result<(), Message> {
    match slot {
        Some(known) if *known != value => Err(Message::new(codes::COLUMNS_DISAGREE)),
        Some(_) => Ok(()),
        None => {
            *slot = Some(value);
            Ok(())
        }
    }
}

/// Sets a value mentioned in passing, unless a column of its own has said it.
fn mention<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// Returns free text made plain, what is personal masked and told.
fn free_text(draft: &mut Draft, text: &str) -> Option<String> {
    // A telephone number that the end cuts in two is masked while it is whole.
    const BEYOND_THE_END: usize = 200;
    let plain = cells::text::read(text)?;
    let whole = cells::text::start(&plain, cells::text::TEXT_AT_MOST + BEYOND_THE_END);
    let (masked, kinds) = cells::personal::mask(whole);
    if cells::text::start(&plain, cells::text::TEXT_AT_MOST).len() < plain.len() {
        draft.mended.push(Message::new(codes::TEXT_SHORTENED).with("most", cells::text::TEXT_AT_MOST));
    }
    draft.tell_masked(&kinds, &masked);
    Some(cells::text::start(&masked, cells::text::TEXT_AT_MOST).to_owned())
}

/// Sets free text; more of it from another column is added on a line of its own.
fn add_text(draft: &mut Draft, slot: fn(&mut Draft) -> &mut Option<String>, text: &str) {
    let Some(text) = free_text(draft, text) else { return };
    match slot(draft) {
        Some(known) if known.lines().any(|line| line == text) => {}
        Some(known) => {
            known.push('\n');
            known.push_str(&text);
        }
        empty => *empty = Some(text),
    }
}

/// Adds to a sorted list, each value once.
fn add_sorted(list: &mut Vec<String>, value: String) {
    if let Err(place) = list.binary_search(&value) {
        list.insert(place, value);
    }
}

#[cfg(test)]
mod tests;
