//! A sheet's cells to lines of text.

use super::{DELIMITER, Workbook, damaged, values};
use crate::codes;
use crate::report::column_letter;
use crate::table::{HeaderScore, Row};
use csv::StringRecord;
use std::collections::BTreeSet;
use vacancy::Message;

/// The most rows with anything in them, and the most columns.
pub(crate) const ROWS_AT_MOST: usize = 100_000;
pub(crate) const COLUMNS_AT_MOST: usize = 300;

/// The rows and columns that a spreadsheet has.
const SHEET_ROWS: u32 = 1_048_576;
const SHEET_COLUMNS: u32 = 16_384;

/// The most text a sheet may come to, in bytes: a cell's text is kept once in the file, however many cells show it.
pub(crate) const TEXT_AT_MOST: usize = 64 * 1024 * 1024;

/// Within how many rows a header is looked for.
const HEADER_WITHIN_ROWS: u32 = 15;

/// What is done for a row: its number, from 1, and its cells up to the last that says anything.
type Visit<'v> = &'v mut dyn FnMut(u32, &[String]) -> Result<(), Message>;

/// How large a sheet is, and how good the best header in it.
#[derive(Default)]
pub(super) struct Size {
    /// Rows with anything in them, counted and, as far as they may be read, by number from 1.
    pub rows: usize,
    pub filled: BTreeSet<u32>,
    /// The last column with anything in it, from 1.
    pub width: usize,
    pub score: HeaderScore,
}

impl Size {
    /// Makes sure that the sheet may be read.
    ///
    /// # Errors
    /// When it is too long or too wide.
    pub fn check(&self) -> Result<(), Message> {
        if self.rows > ROWS_AT_MOST {
            let message = Message::new(codes::WORKBOOK_TOO_LONG).with("count", self.rows);
            return Err(message.with("most", ROWS_AT_MOST));
        }
        if self.width > COLUMNS_AT_MOST {
            let message =
                Message::new(codes::WORKBOOK_TOO_WIDE).with("column", column_letter(self.width - 1));
            return Err(message.with("most", COLUMNS_AT_MOST));
        }
        Ok(())
    }
}

/// Looks at a sheet.
pub(super) fn look(
    workbook: &mut Workbook,
    name: &str,
    score: &dyn Fn(&Row) -> HeaderScore,
) -> Result<Size, Message> {
    let mut size = Size::default();
    each_row(workbook, name, &mut |number, cells| {
        size.rows += 1;
        if size.filled.len() <= ROWS_AT_MOST {
            size.filled.insert(number);
        }
        size.width = size.width.max(cells.len());
        if number <= HEADER_WITHIN_ROWS {
            let cells = StringRecord::from(cells.to_vec());
            let row = Row { number, line: u64::from(number), width: cells.len(), cells, unclosed: false };
            size.score = size.score.max(score(&row));
        }
        Ok(())
    })?;
    Ok(size)
}

/// Returns a sheet's rows as lines of text, each as wide as the sheet, blank rows as blank lines.
pub(super) fn text(workbook: &mut Workbook, name: &str, width: usize) -> Result<Vec<u8>, Message> {
    let mut text = String::new();
    let mut next = 1;
    each_row(workbook, name, &mut |number, cells| {
        for _ in next..number {
            text.push('\n');
        }
        next = number + 1;
        for column in 0..width {
            if column > 0 {
                text.push(DELIMITER);
            }
            push_cell(&mut text, cells.get(column).map_or("", String::as_str));
        }
        text.push('\n');
        if text.len() > TEXT_AT_MOST {
            let most = TEXT_AT_MOST / (1024 * 1024);
            return Err(Message::new(codes::WORKBOOK_TOO_LARGE).with("most", most));
        }
        Ok(())
    })?;
    Ok(text.into_bytes())
}

/// Adds a cell, between quotation marks where it holds what would end it.
fn push_cell(text: &mut String, cell: &str) {
    let plain = !cell.contains(['"', '\n', '\r', DELIMITER]);
    if plain {
        text.push_str(cell);
        return;
    }
    text.push('"');
    text.push_str(&cell.replace('"', "\"\""));
    text.push('"');
}

/// Does something for each row with anything in it.
fn each_row(workbook: &mut Workbook, name: &str, visit: Visit) -> Result<(), Message> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(|error| damaged(&error))?;
    let formats = values::formats(reader.styles());
    let mut row: Vec<String> = Vec::new();
    let mut number = 0;
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|error| damaged(&error))? {
        let (at, column) = cell.get_position();
        // Rows that do not stand in order, and cells beyond any sheet's end, are what no spreadsheet writes.
        if at >= SHEET_ROWS || column >= SHEET_COLUMNS || at + 1 < number {
            return Err(Message::new(codes::WORKBOOK_DAMAGED));
        }
        if at + 1 != number {
            pass(number, &mut row, visit)?;
            number = at + 1;
        }
        let text = values::shown(cell.get_value(), formats.get(style).and_then(Option::as_ref));
        if text.is_empty() {
            continue;
        }
        let column = column as usize;
        if row.len() <= column {
            row.resize(column + 1, String::new());
        }
        row[column] = text;
    }
    pass(number, &mut row, visit)
}

fn pass(number: u32, row: &mut Vec<String>, visit: Visit) -> Result<(), Message> {
    if row.iter().any(|cell| !cell.trim().is_empty()) {
        visit(number, row)?;
    }
    row.clear();
    Ok(())
}
