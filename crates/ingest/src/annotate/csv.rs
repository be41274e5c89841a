//! An annotated file as CSV, with the delimiter it had: a row put together from pieces is put together with that.

use super::AnnotateError;
use super::remarks::{Remarks, Said};
use super::source::{Extent, Source};
use crate::table::Row;
use crate::table::added::guarded;
use std::ops::ControlFlow;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Writes the file.
pub(super) fn write(source: &Source, extent: &Extent, remarks: &Remarks) -> Result<Vec<u8>, AnnotateError> {
    let mut text = BYTE_ORDER_MARK.to_owned();
    text.push_str(&source.separator_line);
    let writer = Writer { delimiter: source.delimiter(), quotes: source.quotes() };
    let mut next = 1;
    source.each_row(&mut |row| {
        for _ in next..row.number {
            text.push_str("\r\n");
        }
        next = row.number + 1;
        let added = match row.number {
            number if number == extent.header_row => Some(remarks.names()),
            number => remarks.row(number).cloned(),
        };
        writer.write_row(&mut text, &row, extent, added.unwrap_or_default());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(text.into_bytes())
}

/// Writes cells so that they are read as they were.
pub(super) struct Writer {
    /// What stands between cells.
    pub delimiter: char,
    /// Whether quotation marks may hold cells together.
    pub quotes: bool,
}

impl Writer {
    /// Returns whether a cell can hold that text.
    pub fn can_hold(&self, text: &str) -> bool {
        self.quotes || !text.contains([self.delimiter, '\r', '\n'])
    }

    /// Adds a row as it stands.
    pub fn push_row(&self, text: &mut String, row: &Row) {
        for (at, cell) in row.cells.iter().enumerate() {
            if at > 0 {
                text.push(self.delimiter);
            }
            self.push(text, cell);
        }
        text.push_str("\r\n");
    }

    fn write_row(&self, text: &mut String, row: &Row, extent: &Extent, added: Said) {
        for (at, cell) in row.cells.iter().enumerate() {
            if at > 0 {
                text.push(self.delimiter);
            }
            self.push(text, &guarded(cell));
        }
        if extent.adds_to(row) {
            let mark = extent.mark(row);
            for at in row.cells.len()..extent.width {
                text.push(self.delimiter);
                text.push_str(mark.filter(|_| at == row.cells.len()).unwrap_or_default());
            }
            for cell in [added.problem, added.what_to_do] {
                text.push(self.delimiter);
                self.push(text, &guarded(&self.fitting(cell)));
            }
        }
        text.push_str("\r\n");
    }

    /// Returns an added cell as it fits between delimiters that nothing can hold off.
    fn fitting(&self, cell: String) -> String {
        if self.quotes {
            return cell;
        }
        cell.replace([self.delimiter, '\r', '\n'], " ")
    }

    /// Adds a cell, between quotation marks where it holds what would end it.
    fn push(&self, text: &mut String, cell: &str) {
        let plain = !cell.contains([self.delimiter, '"', '\r', '\n']);
        if plain || !self.quotes {
            text.push_str(cell);
            return;
        }
        text.push('"');
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
}
