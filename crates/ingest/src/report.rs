//! What the officer is told of a file: the layout it was read in, the rows taken and refused, every problem.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, Wording};

/// The version of the report document.
pub const REPORT_VERSION: u32 = 1;

/// What became of one export.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Whose export it is.
    pub authority: AuthorityCode,
    /// The sheet it was read from; absent when it is no workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The encoding it was read in, such as `windows-1252`; absent when it is no text.
    pub encoding: Option<String>,
    /// What separates its cells; absent when no table was found.
    pub delimiter: Option<char>,
    /// Whether quotation marks held cells together, as they do nearly everywhere.
    #[serde(default = "usual_quotes", skip_serializing_if = "is_usual")]
    pub quotes: bool,
    /// The row of its column names, as a spreadsheet counts; absent when none was found.
    pub header_row: Option<u32>,
    /// The day it was made, where the file tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exported_on: Option<Date>,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// How many rows there were, and what became of them.
    pub rows: Rows,
    /// Everything there is to say, by row and column; what concerns the whole file first.
    pub problems: Vec<Problem>,
}

fn usual_quotes() -> bool {
    true
}

fn is_usual(quotes: &bool) -> bool {
    *quotes
}

/// A column of the file, and what it is taken for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// Its letter in a spreadsheet.
    pub column: String,
    /// Its name, as in the file.
    pub header: String,
    /// The field it feeds; several are joined with ` + `. Absent: it feeds none.
    pub field: Option<String>,
    /// How that was decided.
    pub how: How,
    /// For an inferred column, how sure that is, 0 to 1.
    pub confidence: Option<f64>,
}

/// How a column came to its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The authority's saved mapping says so.
    Saved,
    /// From its name and its values.
    Inferred,
    /// It feeds no field.
    Ignored,
}

impl How {
    /// Returns the word the report uses.
    pub fn as_str(self) -> &'static str {
        match self {
            How::Saved => "saved",
            How::Inferred => "inferred",
            How::Ignored => "ignored",
        }
    }
}

/// Counts of rows; title, header, blank and total rows are in none of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// Rows that should be adverts.
    pub total: usize,
    /// Rows taken.
    pub accepted: usize,
    /// Rows not taken.
    pub rejected: usize,
    /// Rows taken with at least one warning.
    pub warned: usize,
}

/// How much a problem costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing of the file is taken.
    File,
    /// The row is not taken.
    Reject,
    /// The row is taken, a cell left unknown or mended.
    Warn,
    /// Worth knowing.
    Note,
}

impl Severity {
    /// Returns the word the report uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::File => "file",
            Severity::Reject => "reject",
            Severity::Warn => "warn",
            Severity::Note => "note",
        }
    }
}

/// One thing to tell the officer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// The row a spreadsheet shows; absent when it concerns the whole file or column.
    pub row: Option<u32>,
    /// The physical line the row begins on.
    pub line: Option<u64>,
    /// The column's letter.
    pub column: Option<String>,
    /// The column's name.
    pub header: Option<String>,
    /// What it costs.
    pub severity: Severity,
    /// What stands there, shortened, and masked where it may be personal.
    pub found: Option<String>,
    /// What is wrong; its arguments also feed `.expected` and `.hint` of its wording.
    pub message: Message,
}

impl Problem {
    /// Returns a problem of the whole file.
    pub(crate) fn of_file(severity: Severity, message: Message) -> Self {
        Self { row: None, line: None, column: None, header: None, severity, found: None, message }
    }

    /// Returns the document of this problem in the words of a language.
    fn worded(&self, wording: &Wording) -> Value {
        json!({
            "row": self.row,
            "line": self.line,
            "column": self.column,
            "header": self.header,
            "code": self.message.code,
            "severity": self.severity.as_str(),
            "found": self.found,
            "expected": wording.attribute(&self.message, "expected"),
            "hint": wording.attribute(&self.message, "hint"),
        })
    }
}

impl Report {
    /// Returns the report document, version 1, in the words of a language.
    pub fn worded(&self, wording: &Wording) -> Value {
        let mut document = json!({
            "version": REPORT_VERSION,
            "authority": self.authority,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
            "header_row": self.header_row,
            "columns": self.columns.iter().map(Column::document).collect::<Vec<_>>(),
            "rows": {
                "total": self.rows.total,
                "accepted": self.rows.accepted,
                "rejected": self.rows.rejected,
                "warned": self.rows.warned,
            },
            "problems": self.problems.iter().map(|problem| problem.worded(wording)).collect::<Vec<_>>(),
        });
        if let Some(sheet) = &self.sheet {
            document["sheet"] = json!(sheet);
        }
        if let Some(day) = self.exported_on {
            document["exported_on"] = json!(day);
        }
        document
    }

    /// Returns the problems as a person looks at them: by column in the file's order, those of the whole file and of
    /// whole rows first; in each column those alike together, in the order of their first.
    pub fn by_column(&self) -> Vec<ColumnProblems<'_>> {
        let place = |problem: &Problem| {
            let letter = problem.column.as_ref();
            letter.map_or(0, |letter| {
                1 + self.columns.iter().position(|column| column.column == *letter).unwrap_or(usize::MAX - 1)
            })
        };
        let mut columns: BTreeMap<usize, ColumnProblems> = BTreeMap::new();
        for problem in &self.problems {
            columns.entry(place(problem)).or_insert_with(|| ColumnProblems::of(problem)).add(problem);
        }
        columns.into_values().collect()
    }

    /// Returns whether anything of the file can be taken: no problem of the whole file, and not every row refused.
    pub fn taken(&self) -> bool {
        let refused = self.problems.iter().any(|problem| problem.severity == Severity::File);
        !refused && (self.rows.accepted > 0 || self.rows.total == 0)
    }
}

/// The problems of one column, or of the file and whole rows together.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnProblems<'r> {
    /// The column's letter; absent for the file and whole rows.
    pub column: Option<&'r str>,
    /// The column's name.
    pub header: Option<&'r str>,
    /// Problems with one code that cost the same; never none.
    pub alike: Vec<Vec<&'r Problem>>,
}

impl<'r> ColumnProblems<'r> {
    fn of(first: &'r Problem) -> Self {
        Self { column: first.column.as_deref(), header: first.header.as_deref(), alike: Vec::new() }
    }

    fn add(&mut self, problem: &'r Problem) {
        let is_alike = |known: &&mut Vec<&Problem>| {
            known.first().is_some_and(|first| {
                first.message.code == problem.message.code && first.severity == problem.severity
            })
        };
        match self.alike.iter_mut().find(is_alike) {
            Some(known) => known.push(problem),
            None => self.alike.push(vec![problem]),
        }
    }
}

impl Column {
    fn document(&self) -> Value {
        let mut document = json!({
            "column": self.column,
            "header": self.header,
            "field": self.field,
            "how": self.how.as_str(),
        });
        if let Some(confidence) = self.confidence {
            document["confidence"] = json!(confidence);
        }
        document
    }
}

/// Returns the letter a spreadsheet gives a column, counted from 0: A, B, … Z, AA.
pub(crate) fn column_letter(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Returns the place of the column that a spreadsheet gives that letter, from 0.
pub(crate) fn column_of_letter(letter: &str) -> Option<usize> {
    let digit = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A') + 1);
    let number = |so_far: usize, byte: u8| so_far.checked_mul(26)?.checked_add(digit(byte)?);
    letter.bytes().try_fold(0, number)?.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let letters: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 701, 702].map(column_letter).into();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA"]);
        let places: Vec<Option<usize>> = letters.iter().map(|letter| column_of_letter(letter)).collect();
        assert_eq!(places, [0, 1, 25, 26, 27, 51, 52, 701, 702].map(Some));
        assert_eq!(["", "a", "A1"].map(column_of_letter), [None; 3]);
    }
}
