//! The columns an export is best made of, published for programs and for people who begin with an empty table: one column
//! for each thing there is to say, in the form the importer never mistakes.
//!
//! The importer reads far more than this; a cell the schema accepts it accepts, and as the same. What only several cells
//! tell together, or only a look at the map, no schema says.

mod csvw;
mod table;
mod template;

use crate::cells::clean::NOTHING;
use crate::fields::form::{FIRST_DAY, Form, LAST_DAY, POUNDS_AT_MOST, Words};
use crate::fields::{self, Field, Written};
use crate::mapping::Mapping;
pub use csvw::csvw_metadata;
pub use table::table_schema;
pub use template::{template_csv, template_xlsx};
use vacancy::{Message, Wording};

/// A column of the template.
struct Column {
    field: &'static Field,
    written: Written,
}

/// Returns the template's columns, in order.
fn columns() -> impl Iterator<Item = Column> {
    fields::all().filter_map(|field| field.written.map(|written| Column { field, written }))
}

/// Returns whether a table is the template, filled in instead of an export of that layout: every name is one of its
/// columns', in its order, and the reference is the template's and not the layout's. Columns may have been deleted.
pub(crate) fn is_template(headers: &[String], mapping: &Mapping) -> bool {
    let feeds_reference = |name: &str| {
        let uses = mapping.uses(name, 1).filter(|_| !mapping.ignores(name, 1));
        uses.is_some_and(|(_, uses)| uses.iter().any(|used| used.field.name == fields::REFERENCE))
    };
    let mut left = columns();
    let mut names = headers.iter().map(String::as_str).filter(|name| !name.is_empty());
    let in_order = names.all(|name| left.any(|column| column.field.name == name));
    let has_reference = headers.iter().any(|name| name == fields::REFERENCE);
    in_order && has_reference && !headers.iter().any(|name| feeds_reference(name))
}

impl Column {
    fn is_required(&self) -> bool {
        self.field.name == fields::REFERENCE
    }

    /// Returns what it says of a home.
    fn meaning(&self, wording: &Wording) -> String {
        wording.say(&of_code(format!("column_{}", self.field.name)))
    }

    /// Returns how its cells are written.
    fn how(&self, wording: &Wording) -> String {
        let message = match self.written.form {
            Form::Text => Message::new("form_text"),
            Form::Pattern(pattern) => of_code(format!("form_pattern_{}", pattern.as_str())),
            Form::Choice(words) => Message::new("form_choice").with("words", listed(words)),
            Form::List(words) => Message::new("form_list").with("words", listed(words)),
            Form::YesNo => Message::new("form_yes_no"),
            Form::Whole { least, most } => {
                Message::new("form_whole").with("least", least.to_string()).with("most", most.to_string())
            }
            Form::Degrees { .. } => Message::new("form_degrees"),
            Form::Pounds { .. } => Message::new("form_pounds").with("most", POUNDS_AT_MOST.to_string()),
            Form::Day => Message::new("form_day").with("first", FIRST_DAY).with("last", LAST_DAY),
            Form::Moment => Message::new("form_moment").with("first", FIRST_DAY).with("last", LAST_DAY),
        };
        wording.say(&message)
    }
}

fn of_code(code: String) -> Message {
    Message { code: code.into(), args: Default::default() }
}

fn listed(words: Words) -> String {
    words.all().join(", ")
}

/// Returns what a cell may say that says nothing, in the ways people write it.
fn missing_values() -> Vec<String> {
    let mut missing = vec![String::new()];
    for nothing in NOTHING {
        let mut rest = nothing.chars();
        let capital = rest.next().map(|first| first.to_uppercase().to_string() + rest.as_str());
        for written in [(*nothing).to_owned(), capital.unwrap_or_default(), nothing.to_uppercase()] {
            if !missing.contains(&written) {
                missing.push(written);
            }
        }
    }
    missing
}

#[cfg(test)]
mod tests;
