//! An export's rows once more, as its report says it was read.

use super::{AnnotateError, codes};
use crate::decode::{Damaged, Encoded, Text};
use crate::report::Report;
use crate::survey::next_chunk;
use crate::table::{BEGINNING_BYTES, Row, Shape, Splitter, added, separator_line};
use crate::upload::Opened;
use crate::workbook;
use encoding_rs::UTF_8;
use std::ops::ControlFlow;
use vacancy::Message;

/// How much of the text is split at a time, in bytes.
const CHUNK_BYTES: usize = 256 * 1024;

/// An export to be read again.
pub(super) struct Source<'u> {
    text: Opened<'u>,
    encoded: Encoded,
    shape: Shape,
    /// Its sheet's name, where it is a workbook.
    pub sheet: Option<String>,
    /// The line above the first row that names the delimiter, where there is one.
    pub separator_line: String,
}

/// What is done with a row.
type Visit<'v> = &'v mut dyn FnMut(Row) -> Result<ControlFlow<()>, AnnotateError>;

impl<'u> Source<'u> {
    /// Opens a file as its report says it was read.
    pub fn open(received: Opened<'u>, report: &Report) -> Result<Self, AnnotateError> {
        let failed = |file: &Opened, error| AnnotateError::Failed(file.failed(error));
        let text = match &report.sheet {
            Some(sheet) => {
                let text = workbook::text_of(&received, sheet).map_err(|error| failed(&received, error))?;
                Opened::Bytes(text.map_err(AnnotateError::Refused)?.into())
            }
            None => received,
        };
        let told =
            report.problems.iter().any(|problem| problem.message.code == crate::codes::ENCODING_DAMAGED);
        let damaged = if told { Damaged::Yes } else { Damaged::No };
        let name = if report.sheet.is_some() { Some(UTF_8.name()) } else { report.encoding.as_deref() };
        let no_table = || AnnotateError::Refused(Message::new(codes::NO_TABLE));
        let encoded = Encoded::named(&text, name.ok_or_else(no_table)?, damaged);
        let encoded = encoded.map_err(|error| failed(&text, error))?.ok_or_else(no_table)?;
        let delimiter = match &report.sheet {
            Some(_) => workbook::DELIMITER,
            None => report.delimiter.unwrap_or(','),
        };
        let shape = Shape {
            delimiter,
            quotes: report.quotes,
            begins: 0,
            lines: 0,
            header_row: report.header_row.unwrap_or(0),
            added: None,
        };
        let mut source =
            Self { text, encoded, shape, sheet: report.sheet.clone(), separator_line: String::new() };
        source.look_at_beginning()?;
        source.shape.added = source.added()?;
        Ok(source)
    }

    /// Returns the delimiter it is written with again.
    pub fn delimiter(&self) -> char {
        if self.sheet.is_some() { ',' } else { self.shape.delimiter }
    }

    /// Returns whether quotation marks hold cells together.
    pub fn quotes(&self) -> bool {
        self.shape.quotes
    }

    fn look_at_beginning(&mut self) -> Result<(), AnnotateError> {
        let (_, beginning) = self.beginning()?;
        if self.sheet.is_none() {
            let (_, rest, lines) = separator_line(&beginning);
            self.shape.begins = beginning.len() - rest.len();
            self.shape.lines = lines;
            self.separator_line = beginning[..self.shape.begins].to_owned();
        }
        Ok(())
    }

    fn beginning(&self) -> Result<(Text<'_>, String), AnnotateError> {
        let failed = |error| AnnotateError::Failed(self.text.failed(error));
        let mut text = Text::open(&self.text, self.encoded).map_err(failed)?;
        let mut beginning = String::new();
        while beginning.len() < BEGINNING_BYTES && text.read(&mut beginning).map_err(failed)? {}
        Ok((text, beginning))
    }

    /// Returns where columns begin that were added before.
    fn added(&self) -> Result<Option<usize>, AnnotateError> {
        let mut found = None;
        self.each_row(&mut |row| {
            if row.number == self.shape.header_row {
                found = added::begin_in(&row);
            }
            let passed = row.number >= self.shape.header_row;
            Ok(if passed { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
        })?;
        Ok(found)
    }

    /// Reads its rows in order, but for empty lines, until the visitor has enough.
    pub fn each_row(&self, visit: Visit) -> Result<(), AnnotateError> {
        let failed = |error| AnnotateError::Failed(self.text.failed(error));
        let (mut text, beginning) = self.beginning()?;
        let mut splitter = Splitter::new(beginning, self.shape, CHUNK_BYTES);
        while let Some(chunk) = next_chunk(&mut splitter, &mut text).map_err(failed)? {
            for row in chunk.rows() {
                if visit(row)?.is_break() {
                    return Ok(());
                }
            }
        }
        Ok(())
    }
}

/// How far a table goes.
pub(super) struct Extent {
    /// The row that names the added columns: the header, where there is one.
    pub header_row: u32,
    /// Where the added columns begin: behind the last cell of the widest row.
    pub width: usize,
    /// The last row.
    pub last_row: u32,
    /// How many cells there are.
    pub cells: usize,
}

impl Extent {
    /// Measures a table.
    pub fn of(source: &Source, report: &Report) -> Result<Self, AnnotateError> {
        let mut extent = Self { header_row: report.header_row.unwrap_or(0), width: 0, last_row: 0, cells: 0 };
        source.each_row(&mut |row| {
            // The mark of an open quotation mark stands behind the last cell.
            extent.width = extent.width.max(row.cells.len() + usize::from(row.unclosed));
            extent.last_row = row.number;
            extent.cells += row.cells.len();
            if extent.header_row == 0 && !row.is_blank() {
                extent.header_row = row.number;
            }
            Ok(ControlFlow::Continue(()))
        })?;
        if extent.header_row == 0 {
            return Err(AnnotateError::Refused(Message::new(codes::NO_TABLE)));
        }
        Ok(extent)
    }

    /// Returns whether cells are added to a row: not to titles above the column names, and not to blank rows.
    pub fn adds_to(&self, row: &Row) -> bool {
        row.number >= self.header_row && !row.is_blank()
    }

    /// Returns the mark to put behind a row's last cell, where there is room for cells it does not have.
    pub fn mark(&self, row: &Row) -> Option<&'static str> {
        if row.unclosed {
            return Some(added::QUOTE_OPEN);
        }
        (row.cells.len() < self.width).then_some(added::ROW_ENDS)
    }
}
