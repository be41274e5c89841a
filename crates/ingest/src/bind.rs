//! Columns to fields: by the authority's saved mapping, or inferred from names and values.

mod infer;

pub(crate) use infer::values::Values;
pub(crate) use infer::words::has_words;
pub(crate) use infer::{Purpose, Reading, Understood, infer, is_shared, names, reading_of, understand};

use crate::cells::{clean, personal};
use crate::codes;
use crate::fields;
use crate::header;
use crate::mapping::{Mapping, Use};
use crate::problems::Problems;
use crate::report::{Column, How, Severity, column_letter};
use crate::table::{HeaderScore, Row};
use std::collections::BTreeSet;
use vacancy::Message;

/// A column that feeds fields.
#[derive(Debug, Clone)]
pub(crate) struct Binding {
    /// Its place, from 0.
    pub column: usize,
    /// The fields.
    pub uses: Vec<Use>,
    /// The columns whose cells are read behind its own, as one text.
    pub beside: Vec<usize>,
}

impl Binding {
    /// Returns a column that is read alone.
    pub fn alone(column: usize, uses: Vec<Use>) -> Self {
        Self { column, uses, beside: Vec::new() }
    }
}

/// A column by which rows are known that are no adverts.
pub(crate) struct Skip {
    column: usize,
    /// What it says in them, in plain form.
    words: Vec<String>,
}

/// What became of a file's columns.
pub(crate) struct Bound {
    /// The columns that feed fields, in order.
    pub bindings: Vec<Binding>,
    /// Every column, for the report.
    pub columns: Vec<Column>,
    /// How rows are known that are no adverts.
    pub skips: Vec<Skip>,
}

impl Bound {
    /// Returns the column of the references.
    pub fn reference(&self) -> Option<usize> {
        self.column_of(fields::REFERENCE)
    }

    /// Returns whether a row is known to be no advert: another kind of record, the units of the columns.
    pub fn skips(&self, row: &Row) -> bool {
        skips(&self.skips, row)
    }

    /// Returns the first column that feeds a field.
    pub fn column_of(&self, field: &str) -> Option<usize> {
        let feeds = |binding: &&Binding| binding.uses.iter().any(|used| used.field.name == field);
        self.bindings.iter().find(feeds).map(|binding| binding.column)
    }
}

/// Returns how well a row would do as the header of a mapping's file, or of any.
pub(crate) fn score(row: &Row, mapping: Option<&Mapping>) -> HeaderScore {
    let mut mapped: BTreeSet<&String> = BTreeSet::new();
    let mut known: BTreeSet<&'static str> = BTreeSet::new();
    let names = row.cells.iter().filter(|cell| !cell.is_empty() && cell.len() <= 200);
    for (cell, nth) in header::counted(names) {
        mapped.extend(mapping.and_then(|mapping| mapping.uses(cell, nth)).map(|(name, _)| name));
        let known_name = fields::known_as(cell).or_else(|| infer::names::surely(cell));
        known.extend(known_name.map(|field| field.name));
    }
    // One familiar word may stand in any title.
    let known = if known.len() >= 2 { known.len() } else { 0 };
    let known = if known == 0 && are_numbered(row) { 2 } else { known };
    HeaderScore { mapped: if mapped.len() >= 2 { mapped.len() } else { 0 }, known }
}

/// Returns whether a row's cells are one name with a number that counts up: "C001", "C002", "C003".
fn are_numbered(row: &Row) -> bool {
    const AT_LEAST: usize = 5;
    let of = |cell: &str| {
        let stem = cell.trim().trim_end_matches(|c: char| c.is_ascii_digit());
        let number: Option<usize> = cell.trim().get(stem.len()..)?.parse().ok();
        number.filter(|_| stem.chars().any(char::is_alphabetic)).map(|number| (stem.to_lowercase(), number))
    };
    let cells: Option<Vec<(String, usize)>> = row.cells.iter().map(of).collect();
    cells.is_some_and(|cells| {
        cells.len() >= AT_LEAST
            && cells.windows(2).all(|pair| pair[0].0 == pair[1].0 && pair[0].1 + 1 == pair[1].1)
    })
}

/// Binds the columns as a saved mapping says.
///
/// # Errors
/// When the mapping does not fit: no reference column, or under half of its columns there.
pub(crate) fn saved(
    headers: &[String],
    rows: &[Row],
    mapping: &Mapping,
    problems: &mut Problems,
) -> Result<Bound, (Message, Vec<Column>)> {
    let mut bindings = Vec::new();
    let mut columns = Vec::new();
    let mut met: BTreeSet<&String> = BTreeSet::new();
    let mut strangers = Vec::new();
    for (column, (name, nth)) in header::counted(headers.iter().map(String::as_str)).enumerate() {
        let uses = mapping.uses(name, nth).filter(|_| !mapping.ignores(name, nth));
        match uses {
            Some((mapped, uses)) => {
                met.insert(mapped);
                if leave_out_personal(column, name, uses, rows, problems) == Personal::Held {
                    columns.push(described(column, name, None, How::Ignored));
                    continue;
                }
                let beside = uses.iter().flat_map(|used| &used.with);
                let beside = beside.filter_map(|mapped| place_of(mapped, headers)).collect();
                bindings.push(Binding { column, uses: with_what_name_tells(uses, name), beside });
                columns.push(described(column, name, Some(uses.as_slice()), How::Saved));
            }
            None => {
                let forms = [Some(name), header::before_brackets(name)];
                let known = |form: &str| mapping.ignores(form, nth) || mapping.tells(form, nth);
                if !header::plain(name).is_empty() && !forms.into_iter().flatten().any(known) {
                    strangers.push(column);
                }
                columns.push(described(column, name, None, How::Ignored));
            }
        }
    }
    let bound = Bound { bindings, columns, skips: skips_of(headers, mapping) };
    let expected = mapping.columns.len();
    if bound.reference().is_none() || met.len() * 2 < expected {
        return Err((does_not_fit(mapping, &met), bound.columns));
    }
    tell_differences(headers, rows, mapping, &met, &strangers, problems);
    Ok(bound)
}

/// Returns how a mapping knows rows that are no adverts.
pub(crate) fn skips_of(headers: &[String], mapping: &Mapping) -> Vec<Skip> {
    let skips = mapping.skip_rows.iter().filter_map(|(mapped, words)| {
        place_of(mapped, headers).map(|column| Skip { column, words: words.clone() })
    });
    skips.collect()
}

/// Returns whether a row is known to be no advert.
pub(crate) fn skips(skips: &[Skip], row: &Row) -> bool {
    skips.iter().any(|skip| skip.words.contains(&header::plain(row.cell(skip.column))))
}

/// Returns the place of the first column that a mapping calls so.
fn place_of(mapped: &str, headers: &[String]) -> Option<usize> {
    let names = header::counted(headers.iter().map(String::as_str));
    names.enumerate().find(|(_, (name, nth))| header::is_named(mapped, name, *nth)).map(|(place, _)| place)
}

/// How many cells of a column are tried.
const CELLS_TRIED: usize = 50;

/// Returns cells of a column that say something, so many of them from all over the table.
fn some_cells(rows: &[Row], column: usize) -> impl Iterator<Item = &str> {
    let step = rows.len().div_ceil(CELLS_TRIED * 4).max(1);
    let cells = rows.iter().step_by(step).map(move |row| row.cell(column));
    cells.filter(|cell| !clean::says_nothing(cell)).take(CELLS_TRIED)
}

/// Whether a column holds what must not be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Personal {
    /// It does: it feeds no field.
    Held,
    /// It does not.
    NotHeld,
}

/// Tells of a column that must feed no field for what it holds.
fn leave_out_personal(
    column: usize,
    name: &str,
    uses: &[Use],
    rows: &[Row],
    problems: &mut Problems,
) -> Personal {
    let held = |used: &Use| personal::held_by(used.field, name, some_cells(rows, column));
    match uses.iter().find_map(held) {
        Some(reason) => {
            problems.of_column(Severity::Warn, column, reason.message());
            Personal::Held
        }
        None => Personal::NotHeld,
    }
}

/// Returns what to say of a file that a mapping does not fit; `met` are the mapping's columns it has.
pub(crate) fn does_not_fit(mapping: &Mapping, met: &BTreeSet<&String>) -> Message {
    const NAMED_AT_MOST: usize = 5;
    let missing = mapping.columns.keys().filter(|name| !met.contains(name));
    let missing: Vec<&str> = missing.map(String::as_str).take(NAMED_AT_MOST).collect();
    Message::new(codes::MAPPING_DOES_NOT_FIT)
        .with("mapping", mapping.name.as_str())
        .with("expected", mapping.columns.len())
        .with("present", met.len())
        .with("missing", missing.join(", "))
}

/// Tells of columns nobody expected and of expected ones that are absent; a misspelt name is told once, not twice.
fn tell_differences(
    headers: &[String],
    rows: &[Row],
    mapping: &Mapping,
    met: &BTreeSet<&String>,
    strangers: &[usize],
    problems: &mut Problems,
) {
    let mut missing: BTreeSet<&String> = mapping.columns.keys().filter(|name| !met.contains(name)).collect();
    for &column in strangers {
        let Some(name) = headers.get(column) else { continue };
        let near = header::nearest(name, missing.iter().copied()).cloned();
        match near.or_else(|| renamed(column, name, rows, mapping, &missing)) {
            Some(near) => {
                missing.remove(&near);
                let message = Message::new(codes::HEADER_MISSPELT).with("meant", near);
                problems.of_column(Severity::Warn, column, message);
            }
            None => problems.of_column(Severity::Note, column, Message::new(codes::HEADER_UNKNOWN)),
        }
    }
    missing.extend(mapping.beside().filter(|mapped| place_of(mapped, headers).is_none()));
    for name in missing {
        if !mapping.optional.iter().any(|optional| header::plain(optional) == header::plain(name)) {
            let message = Message::new(codes::HEADER_MISSING).with("name", name.as_str());
            problems.of_file(Severity::Warn, message);
        }
    }
}

/// Returns the absent column that a strange one is under another name: its name means the same, or its values are of a
/// kind that tells itself, and the values read as that column's would.
fn renamed(
    column: usize,
    name: &str,
    rows: &[Row],
    mapping: &Mapping,
    missing: &BTreeSet<&String>,
) -> Option<String> {
    const FITS: f64 = 0.8;
    let values = Values::of(column, rows);
    let means: BTreeSet<&str> = names::meanings(name)
        .iter()
        .flat_map(|named| named.fields.iter().map(|field| field.name))
        .chain(values.alone().iter().map(|(field, _)| field.name))
        .collect();
    let is = |absent: &&&String| {
        mapping.columns.get(**absent).is_some_and(|uses| {
            uses.iter().all(|used| means.contains(used.field.name) && values.agree(used).share() >= FITS)
        })
    };
    let mut alike = missing.iter().filter(is);
    // Of two it might be, neither is guessed.
    let found = alike.next()?;
    alike.next().is_none().then(|| (*found).clone())
}

/// Returns the uses with what the column's own name tells: its language, and the period where the mapping tells none.
fn with_what_name_tells(uses: &[Use], name: &str) -> Vec<Use> {
    let mut uses = uses.to_vec();
    uses.iter_mut().for_each(|used| used.half = fields::half_known(name));
    for used in uses.iter_mut().filter(|used| fields::is_money(used.field)) {
        used.due = used.due.or_else(|| crate::cells::period::in_header(name));
    }
    uses
}

fn described(column: usize, name: &str, uses: Option<&[Use]>, how: How) -> Column {
    let fields = |uses: &[Use]| uses.iter().map(|used| used.field.name).collect::<Vec<_>>().join(" + ");
    Column {
        column: column_letter(column),
        header: header::shown(name),
        field: uses.map(fields),
        how,
        confidence: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use csv::StringRecord;

    #[test]
    fn columns_that_are_only_numbered_are_a_header() {
        let row = |cells: &[&str]| Row {
            number: 1,
            line: 1,
            cells: StringRecord::from(cells.to_vec()),
            width: cells.len(),
            unclosed: false,
        };
        assert_eq!(score(&row(&["C001", "C002", "C003", "C004", "C005"]), None).known, 2);
        assert_eq!(score(&row(&["C001", "C003", "C002", "C004", "C005"]), None).known, 0);
        assert_eq!(score(&row(&["1", "2", "3", "4", "5"]), None).known, 0);
    }
}
