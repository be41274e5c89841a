//! The columns as a Frictionless Table Schema.

use super::{Column, columns, missing_values};
use crate::fields::form::{
    FIRST_DAY, Form, LAST_DAY, POUNDS_AT_MOST, TEXT_AT_MOST, TEXT_PATTERN, moment_regex,
};
use crate::fields::{REFERENCE, TYPED_AT_MOST};
use serde_json::{Value, json};
use vacancy::Wording;

/// Returns the template's columns as a Frictionless Table Schema, each with its type, its constraints, an example and,
/// in the words of a language, its meaning.
///
/// # Source
/// <https://specs.frictionlessdata.io/table-schema/>, version 1.
pub fn table_schema(wording: &Wording) -> Value {
    json!({
        "fields": columns().map(|column| field(&column, wording)).collect::<Vec<_>>(),
        "missingValues": missing_values(),
        "primaryKey": [REFERENCE],
    })
}

fn field(column: &Column, wording: &Wording) -> Value {
    let mut field = of_form(column.written.form);
    field["name"] = json!(column.field.name);
    field["description"] = json!(column.meaning(wording));
    field["example"] = json!(column.written.example);
    if column.is_required() {
        field["constraints"]["required"] = json!(true);
    }
    field
}

/// Returns the type of a form, and its constraints.
fn of_form(form: Form) -> Value {
    let string = |pattern: String, most: usize| {
        // Some programs put a mark before a pattern and one behind it, which would then hold for its first and last
        // choice alone.
        json!({ "type": "string", "constraints": { "pattern": format!("({pattern})"), "maxLength": most } })
    };
    match form {
        Form::Text => string(TEXT_PATTERN.to_owned(), TEXT_AT_MOST),
        Form::Pattern(pattern) => string(pattern.regex(), pattern.at_most()),
        Form::List(words) => string(words.list_regex(), TYPED_AT_MOST),
        Form::Moment => string(moment_regex(), TYPED_AT_MOST),
        Form::Choice(words) => json!({ "type": "string", "constraints": { "enum": words.all() } }),
        Form::YesNo => json!({
            "type": "boolean",
            "trueValues": ["yes", "Yes", "YES"],
            "falseValues": ["no", "No", "NO"],
            "constraints": {},
        }),
        Form::Whole { least, most } => {
            json!({ "type": "integer", "constraints": { "minimum": least, "maximum": most } })
        }
        Form::Degrees { least, most } => {
            json!({ "type": "number", "constraints": { "minimum": least, "maximum": most } })
        }
        Form::Pounds { least_pence } => json!({
            "type": "number",
            "constraints": { "minimum": least_pence as f64 / 100.0, "maximum": POUNDS_AT_MOST },
        }),
        Form::Day => json!({
            "type": "date",
            "format": "default",
            "constraints": { "minimum": FIRST_DAY, "maximum": LAST_DAY },
        }),
    }
}
