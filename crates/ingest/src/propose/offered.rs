//! What a person may say of a column: the fields there are, the words each is told in.

use super::ProposedField;
use crate::fields::form::Form;
use crate::fields::{self, Field};

/// A field a column may feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its name in mappings.
    pub name: &'static str,
    /// What it may be, where it is one of some words; nothing where it may be anything.
    pub words: Vec<String>,
    /// How its cells may be read.
    pub kind: OfferedKind,
}

/// What there is to say of how a field's cells are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfferedKind {
    /// Amounts that are due every so often: the period, pence or pounds.
    Money,
    /// Dates: the order of their figures.
    Date,
    /// Nothing.
    Plain,
}

impl Offered {
    fn of(field: &'static Field) -> Self {
        let words = match field.written.map(|written| written.form) {
            Some(Form::Choice(words) | Form::List(words)) => {
                words.all().into_iter().map(|word| word.into_owned()).collect()
            }
            Some(Form::YesNo) => vec!["yes".to_owned(), "no".to_owned()],
            _ => Vec::new(),
        };
        let kind = match field {
            money if fields::is_money(money) => OfferedKind::Money,
            date if fields::is_date(date) => OfferedKind::Date,
            _ => OfferedKind::Plain,
        };
        Self { name: field.name, words, kind }
    }

    /// Returns every field a column may feed.
    pub fn all() -> Vec<Self> {
        fields::all().map(Self::of).collect()
    }

    /// Returns the field of that name.
    pub fn named(name: &str) -> Option<Self> {
        fields::named(name).map(Self::of)
    }
}

impl ProposedField {
    /// Returns the words a cell of it may be, as they are told.
    pub(super) fn field_words(&self) -> Vec<String> {
        Offered::named(&self.field).map(|offered| offered.words).unwrap_or_default()
    }
}
