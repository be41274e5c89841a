//! An export given back with what is wrong written into it: two columns more, at the end of every row.
//!
//! Every cell stays as it is, as text. Such a file may be corrected and sent in as it is: the columns are known and taken
//! out again (`table::added`), and it is read as the export would be.

mod cell;
mod codes;
mod csv;
mod remarks;
mod source;
mod xlsx;

use crate::{IngestError, Report, Upload};
pub use cell::{CellPlace, cell_text, with_cell};
pub use codes::ANNOTATION_CODES;
use remarks::Remarks;
use source::{Extent, Source};
use vacancy::{Message, Wording};

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableForm {
    /// CSV, in UTF-8 with a byte order mark, so that a spreadsheet reads its letters.
    Csv,
    /// A workbook (XLSX).
    Xlsx,
}

impl TableForm {
    /// Every form.
    pub const ALL: &'static [Self] = &[Self::Csv, Self::Xlsx];

    /// Returns how the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    /// Returns the form of that ending, whatever its case.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }

    /// Returns the media type.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// An export to be given back.
pub struct AnnotateRequest<'a> {
    /// The file as received.
    pub upload: Upload<'a>,
    /// The report on that very file.
    pub report: &'a Report,
    /// How it is to be written.
    pub form: TableForm,
    /// The sentences of the report's messages, and those of [`ANNOTATION_CODES`].
    pub wording: &'a Wording,
}

/// Why an export cannot be given back.
#[derive(Debug, thiserror::Error)]
pub enum AnnotateError {
    /// It cannot be read, has changed, or cannot be written.
    #[error(transparent)]
    Failed(#[from] IngestError),
    /// It holds no table, or one that a workbook cannot hold; one of [`ANNOTATION_CODES`] or of a report's.
    #[error("the file cannot be given back: {}", .0.code)]
    Refused(Message),
}

/// Returns an export with two columns more: what is wrong in the row, and what to do about it. What is wrong with the
/// whole file stands behind the first one's name.
///
/// Cells a spreadsheet might take for formulas have an apostrophe put before them.
///
/// # Errors
/// When the file is no table, does not fit into a workbook, or cannot be read.
pub fn annotate(request: &AnnotateRequest) -> Result<Vec<u8>, AnnotateError> {
    let AnnotateRequest { upload, report, form, wording } = request;
    let received = upload.open()?;
    let source = Source::open(received, report)?;
    let extent = Extent::of(&source, report)?;
    let remarks = Remarks::of(report, wording);
    match form {
        TableForm::Csv => csv::write(&source, &extent, &remarks),
        TableForm::Xlsx => xlsx::write(&source, &extent, &remarks),
    }
}
