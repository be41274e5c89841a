//! A proposal as the authority's mapping file: what is sure is bound, and everything else feeds nothing.

use super::{Kept, LearnError, Options, Proposal, ProposedColumn, ProposedField, State};
use crate::cells::money::Unit;
use crate::header;
use crate::mapping::DateOrder;
use crate::{AuthorityFile, Mapping};
use toml::{Table, Value};
use vacancy::AuthorityCode;

/// Whose mapping is written.
#[derive(Debug, Clone, Copy)]
pub struct Whose<'a> {
    /// Its ONS code.
    pub code: &'a AuthorityCode,
    /// Its name in addresses and file names: small letters and hyphens.
    pub slug: &'a str,
    /// Its name.
    pub name: &'a str,
    /// The text of its file so far, where it has one: what that says of other things stays.
    pub so_far: Option<&'a str>,
}

/// Returns an authority's file with the layout of an earlier text of it, its revision one more than before: what it says
/// of other things stays as it is now.
///
/// # Errors
/// When either cannot be read.
pub fn with_layout_of(earlier: &str, now: &str) -> Result<String, LearnError> {
    let unreadable = |error: &dyn std::fmt::Display| LearnError::Unreadable(error.to_string());
    let read = |text: &str| text.parse::<Table>().map_err(|error| unreadable(&error));
    let (earlier, mut file) = (read(earlier)?, read(now)?);
    let revision = file.get("revision").and_then(Value::as_integer).unwrap_or(1);
    file.insert("revision".to_owned(), Value::Integer(revision + 1));
    for key in ["export", "columns", "values", "defaults"] {
        match earlier.get(key) {
            Some(value) => drop(file.insert(key.to_owned(), value.clone())),
            None => drop(file.remove(key)),
        }
    }
    let text = toml::to_string(&file).map_err(|error| unreadable(&error))?;
    AuthorityFile::from_toml(&text, "the layout").map_err(|error| unreadable(&error))?;
    Ok(text)
}

impl Proposal {
    /// Returns the authority's file with this layout, its revision one more than before. Columns that are asked about
    /// are left out, as if they were ignored.
    ///
    /// # Errors
    /// When no column is surely the reference, or the file so far cannot be read.
    pub fn to_toml(&self, whose: &Whose) -> Result<String, LearnError> {
        if !self.has_reference() {
            return Err(LearnError::NoReference);
        }
        let unreadable = |error: &dyn std::fmt::Display| LearnError::Unreadable(error.to_string());
        let mut file: Table = match whose.so_far {
            Some(text) => text.parse().map_err(|error: toml::de::Error| unreadable(&error))?,
            None => Table::new(),
        };
        let revision =
            file.get("revision").and_then(Value::as_integer).unwrap_or(i64::from(whose.so_far.is_some()));
        file.insert("revision".to_owned(), Value::Integer(revision + 1));
        file.insert("version".to_owned(), Value::Integer(1));
        for (key, value) in [("code", whose.code.as_str()), ("slug", whose.slug), ("name", whose.name)] {
            file.insert(key.to_owned(), Value::from(value));
        }
        if whose.so_far.is_none() {
            let feed = Table::from_iter(
                [("name", "nightly"), ("kind", "full")].map(|(k, v)| (k.to_owned(), Value::from(v))),
            );
            file.insert("feeds".to_owned(), Value::Array(vec![Value::Table(feed)]));
        }
        let before = Before::of(&mut file, self.kept.as_ref());
        file.insert("export".to_owned(), Value::Table(self.export(before.export)));
        file.insert("columns".to_owned(), Value::Table(self.columns_table(&before.columns)));
        let words = self.words_of_several(before.values);
        if !words.is_empty() {
            file.insert("values".to_owned(), Value::Table(words));
        }
        let text = toml::to_string(&file).map_err(|error| unreadable(&error))?;
        let text = format!(
            "# How {}'s export is read: learnt from a file and its covering note.\n{text}",
            whose.name.replace(char::is_control, " ")
        );
        AuthorityFile::from_toml(&text, "the layout").map_err(|error| unreadable(&error))?;
        Ok(text)
    }

    /// Returns the layout alone, to read a file with.
    ///
    /// # Errors
    /// As [`Proposal::to_toml`].
    pub fn mapping(&self, whose: &Whose) -> Result<Mapping, LearnError> {
        let text = self.to_toml(whose)?;
        Mapping::from_toml(&text, "the layout").map_err(|error| LearnError::Unreadable(error.to_string()))
    }

    /// Returns what each column feeds; what was written by hand, as it was written.
    fn columns_table(&self, before: &Table) -> Table {
        let mut table = Table::new();
        for column in self.columns.iter().filter(|column| column.state == State::Sure) {
            let hand = column.by_hand.as_ref().filter(|hand| hand.stays).and_then(|hand| hand.key.as_ref());
            match hand.and_then(|key| Some((key, before.get(key)?))) {
                Some((key, written)) => table.insert(key.clone(), written.clone()),
                None => table.insert(column.key.clone(), bound(column)),
            };
        }
        for key in self.kept.iter().flat_map(|kept| &kept.absent) {
            table.extend(before.get(key).map(|written| (key.clone(), written.clone())));
        }
        table
    }

    /// Returns the words of columns that feed several fields, by field, for one word may mean something to each; beside those
    /// that stood there before, which columns written by hand may need.
    fn words_of_several(&self, before: Table) -> Table {
        let mut words = before;
        let several = self
            .columns
            .iter()
            .filter(|column| column.state == State::Sure && column.fields.len() > 1 && !column.is_by_hand());
        for field in
            several.flat_map(|column| &column.fields).filter(|field| !field.options.values.is_empty())
        {
            let of_field = words.entry(field.field.clone()).or_insert_with(|| Value::Table(Table::new()));
            if let Value::Table(of_field) = of_field {
                let meanings = &field.options.values;
                // As somebody wrote them by hand, "FLT" is the word "flt" too.
                of_field.retain(|word, _| !meanings.contains_key(&header::plain(word)));
                of_field.extend(
                    meanings.iter().map(|(word, meaning)| (word.clone(), Value::from(meaning.as_str()))),
                );
            }
        }
        words
    }

    /// Returns the file's form, over what was said of it before.
    fn export(&self, before: Table) -> Table {
        let mut export = before;
        let delimiter = match self.delimiter {
            Some('\t') => Some("tab".to_owned()),
            Some(',') => Some("comma".to_owned()),
            Some(';') => Some("semicolon".to_owned()),
            Some('|') => Some("pipe".to_owned()),
            other => other.map(String::from),
        };
        // A layout that leaves it to be found out each night goes on so.
        let told = self.kept.is_none() || export.contains_key("delimiter");
        if let Some(delimiter) = delimiter.filter(|_| told) {
            export.insert("delimiter".to_owned(), Value::from(delimiter));
        }
        let read = self.columns.iter().filter(|column| column.state == State::Sure);
        let read: Vec<&str> = read.map(|column| column.key.as_str()).collect();
        let is = |one: &str, other: &str| header::plain(one) == header::plain(other);
        let mut names: Vec<Value> = match export.remove("ignore") {
            Some(Value::Array(names)) => names,
            _ => Vec::new(),
        };
        names.retain(|name| !name.as_str().is_some_and(|name| read.iter().any(|key| is(key, name))));
        // A column that tells something of others is no stranger, and is read with them.
        let ignored =
            self.columns.iter().filter(|column| column.state != State::Sure && !column.is_by_hand());
        for column in ignored.filter(|column| !column.header.trim().is_empty()) {
            if !names.iter().any(|name| name.as_str().is_some_and(|name| is(name, &column.key))) {
                names.push(Value::from(column.key.as_str()));
            }
        }
        export.insert("ignore".to_owned(), Value::Array(names));
        export
    }
}

/// What a file said before of the layout, as far as it stays.
struct Before {
    export: Table,
    columns: Table,
    values: Table,
}

impl Before {
    /// Takes it out of the file; nothing of it stays of another layout, which was not begun with.
    fn of(file: &mut Table, kept: Option<&Kept>) -> Self {
        let mut take = |key: &str| match file.remove(key) {
            Some(Value::Table(table)) if kept.is_some() => table,
            _ => Table::new(),
        };
        let before = Self { export: take("export"), columns: take("columns"), values: take("values") };
        if kept.is_none() {
            file.remove("defaults");
        }
        before
    }
}

/// Returns what a column feeds, as a mapping says it.
fn bound(column: &ProposedColumn) -> Value {
    let plain = column.fields.iter().all(|field| field.options == Options::default());
    match column.fields.as_slice() {
        [one] if plain => Value::from(one.field.as_str()),
        several if plain => {
            Value::Array(several.iter().map(|field| Value::from(field.field.as_str())).collect())
        }
        several => Value::Table(with_options(several)),
    }
}

fn with_options(fields: &[ProposedField]) -> Table {
    let mut table = Table::new();
    let names = fields.iter().map(|field| Value::from(field.field.as_str())).collect();
    table.insert("fields".to_owned(), Value::Array(names));
    for options in fields.iter().map(|field| &field.options) {
        let mut put = |key: &str, value: Value| drop(table.insert(key.to_owned(), value));
        if let Some(period) = options.period.and_then(|period| Value::try_from(period).ok()) {
            put("period", period);
        }
        if let Some(weeks) = options.weeks_per_year {
            put("weeks_per_year", Value::Integer(i64::from(weeks)));
        }
        if options.unit == Unit::Pence {
            put("unit", Value::from("pence"));
        }
        for (key, holds) in
            [("includes_charges", options.includes_charges), ("run_together", options.run_together)]
        {
            if holds {
                put(key, Value::Boolean(true));
            }
        }
        if options.date_order == DateOrder::Mdy {
            put("date_order", Value::from("mdy"));
        }
        if !options.values.is_empty() && fields.len() == 1 {
            let words =
                options.values.iter().map(|(word, meaning)| (word.clone(), Value::from(meaning.as_str())));
            put("values", Value::Table(words.collect()));
        }
    }
    table
}
