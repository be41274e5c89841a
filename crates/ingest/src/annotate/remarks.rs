//! What is said of a file's rows and cells, in words.

use super::codes;
use crate::codes::ROW_JOINED;
use crate::report::{Problem, Report, Severity, column_letter, column_of_letter};
use crate::table::added::{PROBLEM, WHAT_TO_DO};
use std::collections::BTreeMap;
use vacancy::{Arg, Message, Wording};

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

/// What is said of a row, or of the whole file, as it comes together.
#[derive(Default)]
struct Row {
    problem: String,
    /// Each piece of advice once, with the cells it is for.
    advice: Vec<(String, Vec<String>)>,
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
        let (mut cells, apart) = (BTreeMap::new(), Apart::of(report));
        // Row 0 is the file.
        let mut rows: BTreeMap<u32, Row> = BTreeMap::new();
        for problem in &report.problems {
            let sentence = wording.say(&problem.message);
            let row = problem.row.unwrap_or(0);
            let column = apart.column(problem);
            if let Some(column) = column {
                let expected = wording.attribute(&problem.message, "expected");
                add_to_cell(
                    &mut cells,
                    (row, column),
                    problem.severity,
                    [Some(&sentence), expected.as_ref()],
                );
            }
            // What is only worth knowing of a whole column stands at its name, where there is room.
            if row > 0 || problem.severity != Severity::Note {
                let cell = column.zip(problem.row).map(|(at, row)| format!("{}{row}", column_letter(at)));
                rows.entry(row).or_default().add(problem, cell, sentence, wording);
            }
        }
        let mut rows: BTreeMap<u32, Said> =
            rows.into_iter().map(|(number, row)| (number, row.said(wording))).collect();
        Self { file: rows.remove(&0).unwrap_or_default(), rows, cells }
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

fn add_to_cell(
    cells: &mut BTreeMap<(u32, usize), OfCell>,
    place: (u32, usize),
    severity: Severity,
    sentences: [Option<&String>; 2],
) {
    let of_cell = cells.entry(place).or_insert_with(|| OfCell { severity, said: String::new() });
    of_cell.severity = of_cell.severity.min(severity);
    for sentence in sentences.into_iter().flatten() {
        append(&mut of_cell.said, sentence);
    }
}

impl Row {
    fn add(&mut self, problem: &Problem, cell: Option<String>, sentence: String, wording: &Wording) {
        append(&mut self.problem, &wording.say(&composed(problem, cell.as_ref(), sentence)));
        let Some(hint) = wording.page_hint(&problem.message) else { return };
        let at = self.advice.iter().position(|(known, _)| *known == hint).unwrap_or_else(|| {
            self.advice.push((hint, Vec::new()));
            self.advice.len() - 1
        });
        self.advice[at].1.extend(cell);
    }

    fn said(self, wording: &Wording) -> Said {
        let mut what_to_do = String::new();
        let several = self.advice.len() > 1;
        for (hint, cells) in self.advice {
            let advice = match cells.join(", ") {
                cells if several && !cells.is_empty() => {
                    wording.say(&Message::new(codes::ADVICE).with("cells", cells).with("hint", hint))
                }
                _ => hint,
            };
            append(&mut what_to_do, &advice);
        }
        Said { problem: self.problem, what_to_do }
    }
}

fn append(text: &mut String, sentence: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(sentence);
}

/// Returns the message that says where a problem is, what it costs and what is wrong.
fn composed(problem: &Problem, cell: Option<&String>, sentence: String) -> Message {
    let refused = problem.severity == Severity::Reject;
    let code = match (problem.row, cell) {
        (Some(_), Some(_)) if refused => codes::OF_CELL_REFUSED,
        (Some(_), Some(_)) => codes::OF_CELL,
        (Some(_), None) if refused => codes::OF_ROW_REFUSED,
        (Some(_), None) => codes::OF_ROW,
        (None, _) => codes::OF_FILE,
    };
    let message = Message::new(code).with("sentence", sentence);
    match cell {
        Some(cell) => message.with("cell", cell.as_str()),
        None => message,
    }
}

/// Rows in which a text fell apart into several cells and was put together again: from there on the file's own cells
/// stand further to the right than the columns they were read as.
struct Apart {
    /// By row: the text's column, and how many cells too many it made.
    rows: BTreeMap<u32, (usize, usize)>,
}

impl Apart {
    fn of(report: &Report) -> Self {
        let joined = report.problems.iter().filter(|problem| problem.message.code == ROW_JOINED);
        let number = |problem: &Problem, name: &str| match problem.message.args.get(name) {
            Some(Arg::Number(number)) => *number as usize,
            _ => 0,
        };
        let rows = joined.filter_map(|problem| {
            let column = column_of_letter(problem.column.as_deref()?)?;
            let surplus = number(problem, "cells").saturating_sub(number(problem, "columns"));
            Some((problem.row?, (column, surplus)))
        });
        Self { rows: rows.collect() }
    }

    /// Returns the column of the file that a problem is in.
    fn column(&self, problem: &Problem) -> Option<usize> {
        let column = column_of_letter(problem.column.as_deref()?)?;
        match problem.row.and_then(|row| self.rows.get(&row)) {
            Some((text, surplus)) if column > *text => Some(column + surplus),
            _ => Some(column),
        }
    }
}
