//! Problems as they are met, each at its row, line, column and header.

use crate::report::{Problem, Severity, column_letter};
use crate::{
    cells::{personal, text},
    codes, header,
    table::Row,
};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use vacancy::{Arg, Message};

/// The longest piece of a cell a report quotes, in characters.
const FOUND_AT_MOST: usize = 90;

/// How much of a cell is read to quote its beginning, in characters.
const READ_AT_MOST: usize = 4_000;

/// How many problems of one kind are listed of one column; more are counted.
const LISTED_AT_MOST: usize = 2_000;

/// Collects the problems of a file, or of some of its rows.
pub(crate) struct Problems {
    headers: Arc<[String]>,
    list: Vec<Located>,
    counts: BTreeMap<Kind, usize>,
    warnings: usize,
}

/// A column, a severity and a code: problems that agree in them are alike.
type Kind = (Option<usize>, Severity, Cow<'static, str>);

/// A problem with the column's place, by which the list is sorted.
struct Located {
    column: Option<usize>,
    problem: Problem,
}

impl Problems {
    /// Returns an empty list for a file whose headers are not known yet.
    pub fn new() -> Self {
        Self::of(Arc::default())
    }

    fn of(headers: Arc<[String]>) -> Self {
        Self { headers, list: Vec::new(), counts: BTreeMap::new(), warnings: 0 }
    }

    /// Returns an empty list for some rows of the same file.
    pub fn of_rows(&self) -> Self {
        Self::of(Arc::clone(&self.headers))
    }

    /// Names the columns for the problems to come.
    pub fn set_headers(&mut self, headers: &[String]) {
        self.headers = headers.iter().map(|name| header::shown(name)).collect();
    }

    /// Adds the problems of rows that follow.
    pub fn append(&mut self, rows: Problems) {
        self.warnings += rows.warnings;
        for located in rows.list {
            if self.is_listed(located.kind()) {
                self.list.push(located);
            }
        }
        for (kind, count) in rows.counts {
            *self.counts.entry(kind).or_default() += count.saturating_sub(LISTED_AT_MOST);
        }
    }

    /// Adds a problem of the whole file.
    pub fn of_file(&mut self, severity: Severity, message: Message) {
        self.push(None, None, severity, None, message);
    }

    /// Adds a problem of a whole column.
    pub fn of_column(&mut self, severity: Severity, column: usize, message: Message) {
        let found = self.headers.get(column).cloned();
        self.push(None, Some(column), severity, found, message);
    }

    /// Adds a problem of a row, at a cell of it where there is one to blame.
    pub fn of_cell(&mut self, severity: Severity, row: &Row, cell: Option<(usize, &str)>, message: Message) {
        self.of_place(severity, (row.number, row.line), cell, message);
    }

    /// Adds a problem of the row with that number and line, as [`Problems::of_cell`].
    pub fn of_place(
        &mut self,
        severity: Severity,
        place: (u32, u64),
        cell: Option<(usize, &str)>,
        message: Message,
    ) {
        let told = match message.args.get("found") {
            Some(Arg::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let found = told.or(cell.map(|(_, text)| text)).map(quoted);
        self.push(Some(place), cell.map(|(column, _)| column), severity, found, message);
    }

    /// Returns how many warnings there are so far.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Returns the problems by row, then column; those of the whole file and its columns first.
    pub fn into_sorted(mut self) -> Vec<Problem> {
        self.tell_of_unlisted();
        self.list.sort_by_key(|entry| (entry.problem.row, entry.problem.line, entry.column));
        self.list.into_iter().map(|entry| entry.problem).collect()
    }

    /// Counts a problem; returns whether it is to be listed.
    fn is_listed(&mut self, kind: Kind) -> bool {
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        *count <= LISTED_AT_MOST
    }

    /// Tells at the column how many of its problems of a kind are not listed.
    fn tell_of_unlisted(&mut self) {
        for (kind, count) in std::mem::take(&mut self.counts) {
            let unlisted = count.saturating_sub(LISTED_AT_MOST);
            if unlisted == 0 {
                continue;
            }
            let last = self.list.iter().rev().find(|located| located.kind() == kind);
            let row = last.and_then(|located| located.problem.row).unwrap_or_default();
            let message = Message::new(codes::PROBLEMS_NOT_LISTED).with("count", unlisted).with("row", row);
            match kind {
                (Some(column), ..) => self.of_column(Severity::Note, column, message),
                (None, ..) => self.of_file(Severity::Note, message),
            }
        }
    }

    fn push(
        &mut self,
        place: Option<(u32, u64)>,
        column: Option<usize>,
        severity: Severity,
        found: Option<String>,
        message: Message,
    ) {
        self.warnings += usize::from(severity == Severity::Warn);
        if !self.is_listed((column, severity, message.code.clone())) {
            return;
        }
        let header = column.and_then(|column| self.headers.get(column)).cloned();
        let message = argued(message, "found", found.as_deref());
        let message = argued(message, "header", header.as_deref());
        let problem = Problem {
            row: place.map(|(row, _)| row),
            line: place.map(|(_, line)| line),
            column: column.map(column_letter),
            header,
            severity,
            found,
            message,
        };
        self.list.push(Located { column, problem });
    }
}

impl Located {
    fn kind(&self) -> Kind {
        (self.column, self.problem.severity, self.problem.message.code.clone())
    }
}

/// Returns the message with one more argument, where there is a value for it.
fn argued(message: Message, name: &'static str, value: Option<&str>) -> Message {
    match value {
        Some(value) => message.with(name, value),
        None => message,
    }
}

/// Returns a cell as a report may quote it: on one line, shortened, personal data masked.
pub(crate) fn quoted(cell: &str) -> String {
    let start = text::start(cell, READ_AT_MOST);
    // Tags and entities may stand inside what has to be masked.
    let plain = text::read(start).unwrap_or_default();
    let masked = personal::masked(&plain);
    let line = masked.split_whitespace().collect::<Vec<_>>().join(" ");
    let quoted = text::start(&line, FOUND_AT_MOST);
    if quoted.len() == line.len() && start.len() == cell.len() {
        return line;
    }
    format!("{quoted}…")
}
