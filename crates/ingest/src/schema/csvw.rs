//! The columns as metadata for CSV on the Web.

use super::{Column, columns, missing_values};
use crate::fields::form::{
    FIRST_DAY, Form, LAST_DAY, POUNDS_AT_MOST, TEXT_AT_MOST, TEXT_PATTERN, moment_regex,
};
use crate::fields::{REFERENCE, TYPED_AT_MOST};
use serde_json::{Value, json};
use vacancy::Wording;

/// Returns the template's columns as metadata for CSV on the Web, of the table at that address.
///
/// # Source
/// W3C, Metadata Vocabulary for Tabular Data, 17 December 2015: <https://www.w3.org/TR/tabular-metadata/>.
pub fn csvw_metadata(wording: &Wording, url: &str) -> Value {
    json!({
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
        "url": url,
        "dialect": { "encoding": "utf-8", "header": true },
        "null": missing_values(),
        "tableSchema": {
            "columns": columns().map(|column| of_column(&column, wording)).collect::<Vec<_>>(),
            "primaryKey": [REFERENCE],
        },
    })
}

fn of_column(column: &Column, wording: &Wording) -> Value {
    json!({
        "name": column.field.name,
        "titles": column.field.name,
        "dc:description": column.meaning(wording),
        "required": column.is_required(),
        "datatype": datatype(column.written.form),
    })
}

fn datatype(form: Form) -> Value {
    let string = |pattern: String, most: usize| json!({ "base": "string", "format": format!("({pattern})"), "maxLength": most });
    match form {
        Form::Text => string(TEXT_PATTERN.to_owned(), TEXT_AT_MOST),
        Form::Pattern(pattern) => string(pattern.regex(), pattern.at_most()),
        Form::List(words) => string(words.list_regex(), TYPED_AT_MOST),
        Form::Moment => string(moment_regex(), TYPED_AT_MOST),
        // `E+` is a category.
        Form::Choice(words) => string(words.all().join("|").replace('+', "\\+"), TYPED_AT_MOST),
        Form::YesNo => json!({ "base": "boolean", "format": "yes|no" }),
        Form::Whole { least, most } => json!({ "base": "integer", "minimum": least, "maximum": most }),
        Form::Degrees { least, most } => json!({ "base": "decimal", "minimum": least, "maximum": most }),
        Form::Pounds { least_pence } => json!({
            "base": "decimal",
            "minimum": least_pence as f64 / 100.0,
            "maximum": POUNDS_AT_MOST,
        }),
        Form::Day => json!({
            "base": "date",
            "format": "yyyy-MM-dd",
            "minimum": FIRST_DAY,
            "maximum": LAST_DAY,
        }),
    }
}
