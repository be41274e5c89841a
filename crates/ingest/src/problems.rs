//! Problems as they are met, each at its row, line, column and header.

use crate::report::{Problem, Severity, column_letter};
use crate::{
    cells::{personal, text},
    header,
    table::Row,
};
use vacancy::{Arg, Message};

/// The longest piece of a cell a report quotes, in characters.
const FOUND_AT_MOST: usize = 90;

/// How much of a cell is read to quote its beginning, in characters.
const READ_AT_MOST: usize = 4_000;

/// Collects the problems of a file.
pub(crate) struct Problems {
    headers: Vec<String>,
    list: Vec<Located>,
    warnings: usize,
}

/// A problem with the column's place, by which the list is sorted.
struct Located {
    column: Option<usize>,
    problem: Problem,
}

impl Problems {
    /// Returns an empty list for a file whose headers are not known yet.
    pub fn new() -> Self {
        Self { headers: Vec::new(), list: Vec::new(), warnings: 0 }
    }

    /// Names the columns for the problems to come.
    pub fn set_headers(&mut self, headers: &[String]) {
        self.headers = headers.iter().map(|name| header::shown(name)).collect();
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
        let told = match message.args.get("found") {
            Some(Arg::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let found = told.or(cell.map(|(_, text)| text)).map(quoted);
        self.push(Some((row.number, row.line)), cell.map(|(column, _)| column), severity, found, message);
    }

    /// Returns how many warnings there are so far.
    pub fn warnings(&self) -> usize {
        self.warnings
    }

    /// Returns the problems by row, then column; those of the whole file and its columns first.
    pub fn into_sorted(mut self) -> Vec<Problem> {
        self.list.sort_by_key(|entry| (entry.problem.row, entry.problem.line, entry.column));
        self.list.into_iter().map(|entry| entry.problem).collect()
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
