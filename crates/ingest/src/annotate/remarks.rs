//! What is said of a file's rows and cells, in words.

use super::codes;
use crate::report::{Problem, Report, Severity, column_of_letter};
use crate::table::added::{PROBLEM, WHAT_TO_DO};
use std::collections::BTreeMap;
use vacancy::{Message, Wording};

/// What the two added cells of a row say.
#[derive(Debug, Default, Clone, PartialEq)]
pub(super) struct Said {
    pub problem: String,
    pub what_to_do: String,
}

/// What is said of a cell, and the worst it costs.
pub(super) struct OfCell {
    pub severity: Severity,
    pub said: String,
}

/// What is said of all of a file.
pub(super) struct Remarks {
    rows: BTreeMap<u32, Said>,
    file: Said,
    /// By row, then column; of whole columns at row 0.
    cells: BTreeMap<(u32, usize), OfCell>,
}

impl Remarks {
    pub fn of(report: &Report, wording: &Wording) -> Self {
        let mut remarks = Self { rows: BTreeMap::new(), file: Said::default(), cells: BTreeMap::new() };
        for problem in &report.problems {
            remarks.add(problem, wording);
        }
        remarks
    }

    fn add(&mut self, problem: &Problem, wording: &Wording) {
        let sentence = wording.say(&problem.message);
        let hint = wording.attribute(&problem.message, "hint").unwrap_or_default();
        let column = problem.column.as_deref().and_then(column_of_letter);
        if let Some(column) = column {
            self.add_to_cell((problem.row.unwrap_or(0), column), problem.severity, &sentence);
        }
        let said = match problem.row {
            Some(row) => self.rows.entry(row).or_default(),
            // What is only worth knowing of a whole column stands at its name, where there is room.
            None if problem.severity == Severity::Note => return,
            None => &mut self.file,
        };
        said.add(&wording.say(&composed(problem, sentence)), &hint);
    }

    fn add_to_cell(&mut self, place: (u32, usize), severity: Severity, sentence: &str) {
        let of_cell = self.cells.entry(place).or_insert_with(|| OfCell { severity, said: String::new() });
        of_cell.severity = of_cell.severity.min(severity);
        append(&mut of_cell.said, sentence);
    }

    /// Returns what is said in a row; nothing of one in order.
    pub fn row(&self, row: u32) -> Option<&Said> {
        self.rows.get(&row)
    }

    /// Returns the names of the added columns, with what is said of the whole file.
    pub fn names(&self) -> Said {
        let named = |name: &str, said: &str| {
            if said.is_empty() { name.to_owned() } else { format!("{name} ({said})") }
        };
        let Said { problem, what_to_do } = &self.file;
        Said { problem: named(PROBLEM, problem), what_to_do: named(WHAT_TO_DO, what_to_do) }
    }

    /// Returns what is said of a cell.
    pub fn cell(&self, row: u32, column: usize) -> Option<&OfCell> {
        self.cells.get(&(row, column))
    }

    /// Returns what is said of a whole column.
    pub fn column(&self, column: usize) -> Option<&OfCell> {
        self.cells.get(&(0, column))
    }
}

impl Said {
    fn add(&mut self, problem: &str, what_to_do: &str) {
        append(&mut self.problem, problem);
        // The same advice need not be given twice.
        if !self.what_to_do.contains(what_to_do) {
            append(&mut self.what_to_do, what_to_do);
        }
    }
}

fn append(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

/// Returns the message that says where a problem is, what it costs and what is wrong.
fn composed(problem: &Problem, sentence: String) -> Message {
    let refused = problem.severity == Severity::Reject;
    let code = match (problem.row, &problem.column) {
        (Some(_), Some(_)) if refused => codes::OF_CELL_REFUSED,
        (Some(_), Some(_)) => codes::OF_CELL,
        (Some(_), None) if refused => codes::OF_ROW_REFUSED,
        (Some(_), None) => codes::OF_ROW,
        (None, _) => codes::OF_FILE,
    };
    let message = Message::new(code).with("sentence", sentence);
    match (&problem.column, problem.row) {
        (Some(column), Some(row)) => message.with("cell", format!("{column}{row}")),
        _ => message,
    }
}
