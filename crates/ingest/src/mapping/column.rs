//! What a column feeds: a field's name, several, or a table with units and words.

use crate::cells::clean::plain;
use crate::cells::period::Due;
use crate::fields::{self, Field};
use crate::{IngestError, cells, header};
use serde::Deserialize;
use std::collections::BTreeMap;
use vacancy::Period;

/// Which half of a cell in two languages is read: the one whose half of the column's name is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Half {
    /// The one before the stroke.
    First,
    /// The one after it.
    Second,
}

/// One field a column feeds, and how its cells are to be read.
#[derive(Debug, Clone)]
pub(crate) struct Use {
    /// The field.
    pub field: &'static Field,
    /// The authority's own words, and what each stands for; nothing = unknown.
    pub values: BTreeMap<String, String>,
    /// For a column of yes and no: the label or adaptation that yes means.
    pub when_yes: Option<String>,
    /// How often the amounts are due.
    pub due: Option<Due>,
    /// Whether whole numbers are pence.
    pub pence: bool,
    /// Whether the rent includes charges.
    pub includes_charges: bool,
    /// Whether a time of 00:00 means the end of its day.
    pub midnight_ends_day: bool,
    /// For a column whose name stands in two languages ("Lifft / Lift"): the half of its cells to read.
    pub half: Option<Half>,
}

impl Use {
    /// Returns a use of the field without anything special.
    pub fn of(field: &'static Field) -> Self {
        Self {
            field,
            values: BTreeMap::new(),
            when_yes: None,
            due: None,
            pence: false,
            includes_charges: false,
            midnight_ends_day: false,
            half: None,
        }
    }

    /// Returns what of a cell is read: of "Nac oes / No", under a name in two languages, the half that can be.
    pub fn own_half<'t>(&self, text: &'t str) -> &'t str {
        let typed = self.field.kind == fields::Kind::Typed;
        match (self.half, header::in_two_languages(text).filter(|_| typed)) {
            (Some(Half::First), Some((first, _))) => first.trim(),
            (Some(Half::Second), Some((_, second))) => second.trim(),
            _ => text,
        }
    }
}

/// The long form of a column.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ColumnTable {
    field: String,
    #[serde(default)]
    values: BTreeMap<String, String>,
    when_yes: Option<String>,
    period: Option<Period>,
    weeks_per_year: Option<u8>,
    unit: Option<Unit>,
    #[serde(default)]
    includes_charges: bool,
    #[serde(default)]
    midnight_ends_day: bool,
}

/// What the numbers of a money column count.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Unit {
    Pounds,
    Pence,
}

/// Returns the uses of every column, the authority's words joined in.
pub(super) fn columns_of(
    columns: BTreeMap<String, toml::Value>,
    values: &BTreeMap<String, BTreeMap<String, String>>,
    name: &str,
) -> Result<BTreeMap<String, Vec<Use>>, IngestError> {
    for field in values.keys() {
        field_named(field, &format!("values.{field}"), name)?;
    }
    let mut bound = BTreeMap::new();
    for (header, value) in columns {
        let key = format!("columns.\"{header}\"");
        let mut uses = uses_of(value, &key, name)?;
        for used in &mut uses {
            for (word, meaning) in values.get(used.field.name).into_iter().flatten() {
                used.values.entry(plain(word).into_owned()).or_insert_with(|| meaning.clone());
            }
            check_words(used, &key, name)?;
        }
        bound.insert(header, uses);
    }
    Ok(bound)
}

fn uses_of(value: toml::Value, key: &str, name: &str) -> Result<Vec<Use>, IngestError> {
    match value {
        toml::Value::String(field) => Ok(vec![Use::of(field_named(&field, key, name)?)]),
        toml::Value::Array(fields) => fields
            .iter()
            .map(|field| match field {
                toml::Value::String(field) => Ok(Use::of(field_named(field, key, name)?)),
                _ => Err(IngestError::mapping(name, format!("{key}: expected a list of field names"))),
            })
            .collect(),
        toml::Value::Table(table) => {
            let table: ColumnTable = table.try_into().map_err(|error: toml::de::Error| {
                IngestError::mapping(name, format!("{key}: {}", error.message()))
            })?;
            Ok(vec![use_of(table, key, name)?])
        }
        _ => Err(IngestError::mapping(
            name,
            format!("{key}: expected a field, a list of fields, or {{ field = … }}"),
        )),
    }
}

fn use_of(table: ColumnTable, key: &str, name: &str) -> Result<Use, IngestError> {
    let field = field_named(&table.field, key, name)?;
    if let Some(weeks) = table.weeks_per_year.filter(|weeks| !(46..=53).contains(weeks)) {
        return Err(IngestError::mapping(
            name,
            format!("{key}: weeks_per_year is {weeks}: expected 46 to 53"),
        ));
    }
    if let Some(meaning) = &table.when_yes {
        let known = match field.name {
            "labels" => cells::list::label(meaning) == Some(meaning.as_str()),
            "adaptations" => cells::list::adaptation(meaning) == Some(meaning.as_str()),
            _ => {
                return Err(IngestError::mapping(
                    name,
                    format!("{key}: when_yes is for labels and adaptations"),
                ));
            }
        };
        if !known {
            return Err(IngestError::mapping(name, format!("{key}: when_yes `{meaning}` is not known")));
        }
    }
    let due = match (table.period, table.weeks_per_year) {
        (None, None) => None,
        (period, weeks) => Some(Due { period: period.unwrap_or(Period::Weekly), weeks }),
    };
    let values =
        table.values.into_iter().map(|(word, meaning)| (plain(&word).into_owned(), meaning)).collect();
    Ok(Use {
        values,
        when_yes: table.when_yes,
        due,
        pence: table.unit == Some(Unit::Pence),
        includes_charges: table.includes_charges,
        midnight_ends_day: table.midnight_ends_day,
        ..Use::of(field)
    })
}

fn field_named(field: &str, key: &str, name: &str) -> Result<&'static Field, IngestError> {
    fields::named(field).ok_or_else(|| {
        let near = fields::all().max_by(|one, other| {
            let likeness = |known: &Field| strsim::jaro_winkler(known.name, field);
            likeness(one).total_cmp(&likeness(other))
        });
        let near = near.map_or(String::new(), |near| format!("; did you mean `{}`?", near.name));
        IngestError::mapping(name, format!("{key}: unknown field `{field}`{near}"))
    })
}

/// Checks that whatever the authority's words stand for can itself be read.
fn check_words(used: &Use, key: &str, name: &str) -> Result<(), IngestError> {
    for (word, meaning) in &used.values {
        if !meaning.is_empty() && !used.field.reads(meaning) {
            let message = format!("{key}: `{word}` stands for `{meaning}`, which is no {}", used.field.name);
            return Err(IngestError::mapping(name, message));
        }
    }
    Ok(())
}
