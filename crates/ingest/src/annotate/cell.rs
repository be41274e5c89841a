//! One cell of an export written anew, everything else as it is.

use super::csv::Writer;
use super::source::Source;
use super::{AnnotateError, codes};
use crate::report::{Report, column_of_letter};
use crate::table::Row;
use crate::upload::Upload;
use csv::StringRecord;
use std::fmt;
use std::ops::ControlFlow;
use vacancy::Message;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The place of a cell, as a spreadsheet names it: `F27`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellPlace {
    letters: String,
    column: usize,
    row: u32,
}

impl CellPlace {
    /// Returns the place of that name.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.find(|c: char| c.is_ascii_digit())?;
        let (letters, row) = text.split_at_checked(digits)?;
        let plain = row.bytes().all(|byte| byte.is_ascii_digit());
        let row = row.parse().ok().filter(|row| plain && *row > 0)?;
        Some(Self { letters: letters.to_owned(), column: column_of_letter(letters)?, row })
    }

    /// Returns the letter of its column.
    pub fn letter(&self) -> &str {
        &self.letters
    }

    /// Returns its row, as a spreadsheet counts.
    pub fn row(&self) -> u32 {
        self.row
    }

    fn missing(&self) -> AnnotateError {
        AnnotateError::Refused(Message::new(codes::CELL_MISSING).with("cell", self.to_string()))
    }
}

impl fmt::Display for CellPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.letters, self.row)
    }
}

/// Returns what stands in a cell of an export that was read as its report says.
///
/// # Errors
/// When there is no such cell, the file is no table, or it cannot be read.
pub fn cell_text(upload: Upload, report: &Report, place: &CellPlace) -> Result<String, AnnotateError> {
    let mut found = None;
    Source::open(upload.open()?, report)?.each_row(&mut |row| {
        if row.number == place.row {
            found = row.cells.get(place.column).map(str::to_owned);
        }
        Ok(if row.number < place.row { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
    })?;
    found.ok_or_else(|| place.missing())
}

/// Returns an export with another text in one cell, as CSV in UTF-8; every other cell as it stands, and in its place.
///
/// # Errors
/// When there is no such cell, the text or the file cannot be written so that it would be read the same, the file is no
/// table, or it cannot be read.
pub fn with_cell(
    upload: Upload,
    report: &Report,
    place: &CellPlace,
    text: &str,
) -> Result<Vec<u8>, AnnotateError> {
    let source = Source::open(upload.open()?, report)?;
    let writer = Writer { delimiter: source.delimiter(), quotes: source.quotes() };
    if !writer.can_hold(text) {
        return Err(unwritable(place));
    }
    let mut written = BYTE_ORDER_MARK.to_owned();
    written.push_str(&source.separator_line);
    let (mut next, mut replaced) = (1, false);
    source.each_row(&mut |row| {
        // Where a quotation mark was never closed, or cells were left out, the row would not come back as it is.
        if row.unclosed || row.width > row.cells.len() {
            return Err(unwritable(place));
        }
        for _ in next..row.number {
            written.push_str("\r\n");
        }
        next = row.number + 1;
        let row = match row.number == place.row && place.column < row.cells.len() {
            true => {
                replaced = true;
                with_text(row, place.column, text)
            }
            false => row,
        };
        writer.push_row(&mut written, &row);
        Ok(ControlFlow::Continue(()))
    })?;
    match replaced {
        true => Ok(written.into_bytes()),
        false => Err(place.missing()),
    }
}

fn with_text(row: Row, column: usize, text: &str) -> Row {
    let cells = row.cells.iter().enumerate();
    let cells: StringRecord = cells.map(|(at, cell)| if at == column { text } else { cell }).collect();
    Row { cells, ..row }
}

fn unwritable(place: &CellPlace) -> AnnotateError {
    AnnotateError::Refused(Message::new(codes::CELL_UNWRITABLE).with("cell", place.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_named_as_in_a_spreadsheet() {
        let place = CellPlace::parse("AB27").unwrap();
        assert_eq!((place.column, place.row, place.to_string().as_str()), (27, 27, "AB27"));
        for other in ["", "A", "27", "A0", "a1", "A1B", "A-1", "A+1", "A99999999999", "Ä1"] {
            assert_eq!(CellPlace::parse(other), None, "{other}");
        }
    }
}
