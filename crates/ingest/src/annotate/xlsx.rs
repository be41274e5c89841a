//! An annotated file as a workbook: every cell as text, those with a problem coloured, the sentence beside them.

use super::remarks::{OfCell, Remarks};
use super::source::{Extent, Source};
use super::{AnnotateError, codes};
use crate::report::{Severity, column_letter};
use crate::table::Row;
use crate::table::added::{ADDED, guarded};
use crate::workbook::sheet::{COLUMNS_AT_MOST, ROWS_AT_MOST, TEXT_AT_MOST};
use crate::workbook::written::{self, Look, Looks};
use rust_xlsxwriter::{IgnoreError, Note, Worksheet, XlsxError};
use std::ops::ControlFlow;
use vacancy::Message;

/// The longest text a workbook's cell can hold, in UTF-16 units.
const CELL_AT_MOST: usize = 32_767;

/// The most cells that are written: each takes some 200 bytes of memory until the workbook is done.
const CELLS_AT_MOST: usize = 1_000_000;

/// How wide the added columns are, in characters.
const ADDED_WIDTH: f64 = 60.0;

/// Writes the workbook.
pub(super) fn write(source: &Source, extent: &Extent, remarks: &Remarks) -> Result<Vec<u8>, AnnotateError> {
    // What could not be read back is not written.
    let too_large = || AnnotateError::Refused(Message::new(codes::TOO_LARGE));
    let too_long = extent.last_row as usize > ROWS_AT_MOST || extent.cells > CELLS_AT_MOST;
    if too_long || extent.width + ADDED > COLUMNS_AT_MOST {
        return Err(too_large());
    }
    let (mut workbook, looks) = (written::workbook()?, Looks::new());
    let sheet = workbook.add_worksheet();
    if let Some(name) = &source.sheet {
        sheet.set_name(name)?;
    }
    let mut writer = Writer { sheet, looks, extent, remarks };
    writer.prepare()?;
    let mut bytes = 0;
    source.each_row(&mut |row| {
        bytes += row.cells.as_slice().len();
        if bytes > TEXT_AT_MOST {
            return Err(too_large());
        }
        writer.write_row(&row)?;
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(workbook.save_to_buffer()?)
}

struct Writer<'w> {
    sheet: &'w mut Worksheet,
    looks: Looks,
    extent: &'w Extent,
    remarks: &'w Remarks,
}

impl Writer<'_> {
    /// Sets what holds for the whole sheet: the column names stay in sight, and rows with a problem can be picked out.
    fn prepare(&mut self) -> Result<(), XlsxError> {
        let (header, last) = (self.extent.header_row, self.extent.last_row);
        let first_added = column(self.extent.width);
        let last_added = first_added + column(ADDED) - 1;
        self.sheet.set_freeze_panes(header, 0)?;
        self.sheet.autofilter(header - 1, 0, last.max(header) - 1, last_added)?;
        self.sheet.ignore_error_range(0, 0, last.max(1) - 1, last_added, IgnoreError::NumberStoredAsText)?;
        for added in first_added..=last_added {
            self.sheet.set_column_width(added, ADDED_WIDTH)?;
        }
        Ok(())
    }

    fn write_row(&mut self, row: &Row) -> Result<(), AnnotateError> {
        let at = row.number - 1;
        let is_header = row.number == self.extent.header_row;
        for (place, cell) in row.cells.iter().enumerate() {
            if cell.encode_utf16().count() > CELL_AT_MOST {
                let message = Message::new(codes::CELL_TOO_LONG);
                let cell = format!("{}{}", column_letter(place), row.number);
                return Err(AnnotateError::Refused(message.with("cell", cell)));
            }
            let of_cell =
                if is_header { self.remarks.column(place) } else { self.remarks.cell(row.number, place) };
            self.write_cell((at, column(place)), cell, of_cell)?;
        }
        if !self.extent.adds_to(row) {
            return Ok(());
        }
        let behind = row.cells.len();
        if let Some(mark) = self.extent.mark(row) {
            self.sheet.write_string_with_format(at, column(behind), mark, self.looks.of(Look::Aside))?;
        }
        let (said, look) = match self.remarks.row(row.number).cloned() {
            _ if is_header => (self.remarks.names(), Look::Name),
            Some(said) => (said, Look::Sentence),
            None => return Ok(()),
        };
        for (place, text) in (self.extent.width..).zip([&said.problem, &said.what_to_do]) {
            let text: String = text.chars().take(CELL_AT_MOST / 2).collect();
            self.sheet.write_string_with_format(at, column(place), text, self.looks.of(look))?;
        }
        Ok(())
    }

    fn write_cell(
        &mut self,
        (row, column): (u32, u16),
        cell: &str,
        remark: Option<&OfCell>,
    ) -> Result<(), XlsxError> {
        let look = match remark.map(|remark| remark.severity) {
            Some(Severity::File | Severity::Reject) => Look::Refused,
            Some(Severity::Warn) => Look::Warned,
            Some(Severity::Note) => Look::Noted,
            None => Look::Plain,
        };
        // A cell that says nothing and has no problem is none. In a workbook text is never a formula; the apostrophe is
        // for whoever saves it as CSV.
        if !cell.is_empty() || remark.is_some() {
            self.sheet.write_string_with_format(row, column, guarded(cell), self.looks.of(look))?;
        }
        if let Some(remark) = remark {
            let note = Note::new(&remark.said).add_author_prefix(false).set_width(320).set_height(100);
            self.sheet.insert_note(row, column, &note)?;
        }
        Ok(())
    }
}

/// Returns a column as the workbook counts; all of them are within [`COLUMNS_AT_MOST`].
fn column(place: usize) -> u16 {
    u16::try_from(place).unwrap_or(u16::MAX)
}

impl From<XlsxError> for AnnotateError {
    fn from(error: XlsxError) -> Self {
        Self::Failed(error.into())
    }
}
