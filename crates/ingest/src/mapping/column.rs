//! What a column feeds: a field's name, several, or a table with units and words.

use crate::cells::clean::plain;
use crate::cells::money::Unit;
use crate::cells::period::Due;
use crate::fields::{self, Field};
use crate::{IngestError, cells, header};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
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

/// In which order the figures of a date stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    /// The day first, 22/11/2026, as here.
    #[default]
    Dmy,
    /// The month first, 11/22/2026, as in America.
    Mdy,
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
    /// What whole numbers of money count.
    pub unit: Unit,
    /// Whether the rent includes charges.
    pub includes_charges: bool,
    /// Whether a time of 00:00 means the end of its day.
    pub midnight_ends_day: bool,
    /// In which order the figures of its dates stand.
    pub date_order: DateOrder,
    /// Whether labels of one character stand side by side: `123` is 1, 2 and 3.
    pub run_together: bool,
    /// What separates the parts of a cell, each of them a word of the authority's: "+ balcony, - pets".
    pub split: Option<char>,
    /// The columns whose cells are read behind this one's, as one text.
    pub with: Vec<String>,
    /// For a column whose name stands in two languages ("Lifft / Lift"): the half of its cells to read.
    pub half: Option<Half>,
}

impl Use {
    /// Returns whether a proposal can say all that it says; what is written by hand may say more.
    pub fn is_plain(&self) -> bool {
        let Self { when_yes, midnight_ends_day, split, with, half, .. } = self;
        when_yes.is_none() && !midnight_ends_day && split.is_none() && with.is_empty() && half.is_none()
    }

    /// Returns a use of the field without anything special.
    pub fn of(field: &'static Field) -> Self {
        Self {
            field,
            values: BTreeMap::new(),
            when_yes: None,
            due: None,
            unit: Unit::Pounds,
            includes_charges: false,
            midnight_ends_day: false,
            date_order: DateOrder::Dmy,
            run_together: false,
            split: None,
            with: Vec::new(),
            half: None,
        }
    }

    /// Returns a date's text with its day first: of figures that stand month first, the first two change places.
    pub fn day_first<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut parts = text.splitn(3, ['/', '-', '.']);
        let (Some(month), Some(day), Some(rest)) = (parts.next(), parts.next(), parts.next()) else {
            return Cow::Borrowed(text);
        };
        let figures = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if self.date_order == DateOrder::Dmy || !figures(month.trim()) || !figures(day) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(format!("{day}/{}/{rest}", month.trim()))
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
    field: Option<String>,
    #[serde(default)]
    fields: Vec<String>,
    #[serde(default)]
    values: BTreeMap<String, String>,
    when_yes: Option<String>,
    period: Option<Period>,
    weeks_per_year: Option<u8>,
    #[serde(default)]
    unit: Unit,
    #[serde(default)]
    includes_charges: bool,
    #[serde(default)]
    midnight_ends_day: bool,
    #[serde(default)]
    date_order: DateOrder,
    #[serde(default)]
    run_together: bool,
    split: Option<char>,
    #[serde(default)]
    with: Vec<String>,
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
            let fields: Vec<&String> = table.field.iter().chain(&table.fields).collect();
            if fields.is_empty() {
                return Err(IngestError::mapping(name, format!("{key}: expected `field` or `fields`")));
            }
            fields.into_iter().map(|field| use_of(field, &table, key, name)).collect()
        }
        _ => Err(IngestError::mapping(
            name,
            format!("{key}: expected a field, a list of fields, or {{ field = … }}"),
        )),
    }
}

fn use_of(field: &str, table: &ColumnTable, key: &str, name: &str) -> Result<Use, IngestError> {
    let field = field_named(field, key, name)?;
    check_options(field, table).map_err(|message| IngestError::mapping(name, format!("{key}: {message}")))?;
    let due = match (table.period, table.weeks_per_year) {
        (None, None) => None,
        (period, weeks) => Some(Due { period: period.unwrap_or(Period::Weekly), weeks }),
    };
    let words = table.values.iter();
    Ok(Use {
        values: words.map(|(word, meaning)| (plain(word).into_owned(), meaning.clone())).collect(),
        when_yes: table.when_yes.clone(),
        due,
        unit: table.unit,
        includes_charges: table.includes_charges,
        midnight_ends_day: table.midnight_ends_day,
        date_order: table.date_order,
        run_together: table.run_together,
        split: table.split,
        with: table.with.clone(),
        ..Use::of(field)
    })
}

/// Checks that the options of a column go with its field and with each other; the error says which does not.
fn check_options(field: &Field, table: &ColumnTable) -> Result<(), String> {
    if let Some(weeks) = table.weeks_per_year.filter(|weeks| !(46..=53).contains(weeks)) {
        return Err(format!("weeks_per_year is {weeks}: expected 46 to 53"));
    }
    if let Some(meaning) = &table.when_yes {
        let known = match field.name {
            "labels" => cells::list::label(meaning) == Some(meaning.as_str()),
            "adaptations" => cells::list::adaptation(meaning) == Some(meaning.as_str()),
            _ => return Err("when_yes is for labels and adaptations".to_owned()),
        };
        if !known {
            return Err(format!("when_yes `{meaning}` is not known"));
        }
    }
    if table.run_together && field.name != "bands" {
        return Err("run_together is for bands".to_owned());
    }
    // References are read before any other cell, and are no authority's words.
    if field.name == fields::REFERENCE && (table.split.is_some() || !table.with.is_empty()) {
        return Err("a reference is read as it stands, without split or with".to_owned());
    }
    Ok(())
}

fn field_named(field: &str, key: &str, name: &str) -> Result<&'static Field, IngestError> {
    fields::named(field)
        .ok_or_else(|| IngestError::mapping(name, format!("{key}: unknown field `{field}`{}", near(field))))
}

/// Returns "; did you mean …?" with the field whose name is nearest.
pub(crate) fn near(field: &str) -> String {
    let likeness = |known: &Field| strsim::jaro_winkler(known.name, field);
    let near = fields::all().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    near.map_or(String::new(), |near| format!("; did you mean `{}`?", near.name))
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
