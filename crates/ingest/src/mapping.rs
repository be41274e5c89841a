//! An authority's layout: which column feeds which field, in which words and units.

mod arrangements;
mod column;
mod document;
mod outline;

pub use arrangements::{ClockTime, Day, Expected, Notify, Pull};
pub use column::DateOrder;
pub(crate) use column::{Half, Use, near};
pub use document::{Bedrooms, Brake, Brakes, Contact, Feed, FeedKind, Rules};
pub(crate) use document::{Document, Export};
pub use outline::Outline;

use crate::cells::period::Due;
use crate::header;
use crate::{IngestError, fields};
use column::columns_of;
use encoding_rs::Encoding;
use std::collections::BTreeMap;
use vacancy::{Designation, Period, RentType, Tenancy};

/// The layout of an authority's export, as its file in `data/authorities` tells it.
#[derive(Debug, Clone)]
pub struct Mapping {
    /// The file it came from, for messages.
    pub(crate) name: String,
    fingerprint: String,
    /// The encoding the file insists on.
    pub(crate) encoding: Option<&'static Encoding>,
    /// The delimiter the file names.
    pub(crate) delimiter: Option<char>,
    /// Whether quotation marks may hold a cell together.
    pub(crate) quotes: bool,
    /// What each column feeds, by its name as written.
    pub(crate) columns: BTreeMap<String, Vec<Use>>,
    /// The names as written, by their plain and their squeezed forms.
    names: BTreeMap<String, String>,
    /// Columns known to feed nothing.
    pub(crate) ignored: Vec<String>,
    /// Columns that are not always there.
    pub(crate) optional: Vec<String>,
    /// By a column's name, what it says in rows that are no adverts, in plain form.
    pub(crate) skip_rows: BTreeMap<String, Vec<String>>,
    /// What holds where a column says nothing.
    pub(crate) defaults: Defaults,
}

/// What holds for every home of an authority whose row does not say otherwise.
#[derive(Debug, Clone, Default)]
pub(crate) struct Defaults {
    /// How often rents are due, and in how many weeks.
    pub due: Option<Due>,
    /// The kind of rent.
    pub rent_type: Option<RentType>,
    /// The tenancy.
    pub tenancy: Option<Tenancy>,
    /// Whom homes are set aside for.
    pub designation: Option<Designation>,
}

impl Mapping {
    /// Reads a mapping: an authority's file, or its layout alone. `name` is what messages call it.
    ///
    /// # Errors
    /// When the text is not TOML, a key is unknown, or a field or value is none of ours; the message names the key.
    pub fn from_toml(text: &str, name: &str) -> Result<Self, IngestError> {
        Self::from_document(Document::read(text, name)?, name)
    }

    pub(crate) fn from_document(document: Document, name: &str) -> Result<Self, IngestError> {
        let Document { export, columns, values, defaults, fingerprint, .. } = document;
        let columns = columns_of(columns, &values, name)?;
        if !columns.values().flatten().any(|used| used.field.name == fields::REFERENCE) {
            return Err(IngestError::mapping(name, "[columns] binds no column to `reference`"));
        }
        let due = defaults.rent_period.map(Due::every);
        let due = match (due, defaults.weeks_per_year) {
            (None, None) => None,
            (due, weeks) => Some(Due { period: due.map_or(Period::Weekly, |due| due.period), weeks }),
        };
        if let Some(weeks) = defaults.weeks_per_year.filter(|weeks| !(46..=53).contains(weeks)) {
            let message = format!("defaults.weeks_per_year is {weeks}: expected 46 to 53");
            return Err(IngestError::mapping(name, message));
        }
        let Export { encoding, delimiter, quotes, ignore, optional, skip_rows } = export;
        Ok(Self {
            name: name.to_owned(),
            fingerprint,
            encoding: encoding.map(|label| encoding_named(&label, name)).transpose()?,
            delimiter: delimiter.map(|text| delimiter_named(&text, name)).transpose()?,
            quotes: quotes.unwrap_or(true),
            names: names_of(&columns),
            columns,
            ignored: ignore,
            optional,
            skip_rows: plain_words(skip_rows, name)?,
            defaults: Defaults {
                due,
                rent_type: defaults.rent_type,
                tenancy: defaults.tenancy,
                designation: defaults.designation,
            },
        })
    }

    /// Returns a hash of what the mapping was read from: the same hash, the same reading of a file.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// Returns what the column of that name feeds: by its name, else by its letters and digits alone, else by those
    /// before any brackets. `nth` tells it from others of its name, from 1; "NOTES#2" is the second of them, and "#2"
    /// the second without any.
    pub(crate) fn uses(&self, name: &str, nth: usize) -> Option<(&String, &Vec<Use>)> {
        let (plain, squeezed) = (header::plain(name), header::squeezed(name));
        let keys = [header::numbered(&plain, nth), plain, header::numbered(&squeezed, nth), squeezed];
        let before_brackets = || self.names.get(&header::squeezed(header::before_brackets(name)?));
        let mapped = keys.iter().find_map(|key| self.names.get(key)).or_else(before_brackets)?;
        self.columns.get_key_value(mapped)
    }

    /// Returns whether the column of that name is known to feed nothing.
    pub(crate) fn ignores(&self, name: &str, nth: usize) -> bool {
        self.ignored.iter().any(|ignored| header::is_named(ignored, name, nth))
    }

    /// Returns whether the column of that name is one of those that tell something of others.
    pub(crate) fn tells(&self, name: &str, nth: usize) -> bool {
        self.beside().any(|mapped| header::is_named(mapped, name, nth))
    }

    /// Returns the columns that tell something of others: read with them, or of rows that are no adverts.
    pub(crate) fn beside(&self) -> impl Iterator<Item = &String> {
        let with = self.columns.values().flatten().flat_map(|used| &used.with);
        with.chain(self.skip_rows.keys())
    }
}

/// Returns the names as written by their plain forms, then by their squeezed ones where those are free.
fn names_of(columns: &BTreeMap<String, Vec<Use>>) -> BTreeMap<String, String> {
    let mut names: BTreeMap<String, String> =
        columns.keys().map(|mapped| (header::plain(mapped), mapped.clone())).collect();
    for mapped in columns.keys() {
        let squeezed = match header::with_number(mapped) {
            Some((name, nth)) => header::numbered(&header::squeezed(name), nth),
            None => header::squeezed(mapped),
        };
        if !squeezed.is_empty() {
            names.entry(squeezed).or_insert_with(|| mapped.clone());
        }
    }
    names
}

/// Returns the words by which rows are known that are no adverts, in plain form.
fn plain_words(
    skip_rows: BTreeMap<String, Vec<String>>,
    name: &str,
) -> Result<BTreeMap<String, Vec<String>>, IngestError> {
    let mut plain = BTreeMap::new();
    for (column, words) in skip_rows {
        let words: Vec<String> = words.iter().map(|word| header::plain(word)).collect();
        // A row that lacks a cell is a damaged advert, which is told.
        if words.iter().any(String::is_empty) {
            let message = format!("export.skip_rows.\"{column}\": a blank cell cannot tell such a row");
            return Err(IngestError::mapping(name, message));
        }
        plain.insert(column, words);
    }
    Ok(plain)
}

fn encoding_named(label: &str, name: &str) -> Result<&'static Encoding, IngestError> {
    Encoding::for_label(label.as_bytes())
        .ok_or_else(|| IngestError::mapping(name, format!("export.encoding `{label}` is no encoding")))
}

fn delimiter_named(text: &str, name: &str) -> Result<char, IngestError> {
    let named = match text {
        "comma" => Some(','),
        "semicolon" => Some(';'),
        "tab" => Some('\t'),
        "pipe" => Some('|'),
        other => other.chars().next().filter(|c| other.chars().count() == 1 && c.is_ascii() && *c != '"'),
    };
    named.ok_or_else(|| {
        IngestError::mapping(
            name,
            format!("export.delimiter `{text}`: expected one character, or comma, semicolon, tab, pipe"),
        )
    })
}

#[cfg(test)]
mod tests;
