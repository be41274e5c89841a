//! What can go wrong with an authority's file. The content of an export never ends here: it ends in a report.

use std::path::PathBuf;

/// An authority's file, or a mapping, that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum IngestError {
    /// Not the TOML that was expected; the message names the line and the key.
    #[error("cannot read mapping {name}: {message}")]
    Mapping {
        /// The file.
        name: String,
        /// What is wrong, and where.
        message: String,
    },
    /// Two files for one authority.
    #[error("{first} and {second} are both for {code}: keep one")]
    Twice {
        /// The authority.
        code: String,
        /// One file.
        first: String,
        /// The other.
        second: String,
    },
    /// A folder or file that cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A workbook that cannot be written.
    #[error("cannot write the workbook: {0}")]
    Workbook(String),
    /// An export that was written to between its two readings.
    #[error("{} changed while it was read: check it again once it is whole", path.display())]
    Changed {
        /// Which.
        path: PathBuf,
    },
}

impl IngestError {
    /// Returns the error of a mapping, naming the file and what is wrong in it.
    pub(crate) fn mapping(name: &str, message: impl Into<String>) -> Self {
        Self::Mapping { name: name.to_owned(), message: message.into() }
    }
}

impl From<rust_xlsxwriter::XlsxError> for IngestError {
    fn from(error: rust_xlsxwriter::XlsxError) -> Self {
        Self::Workbook(error.to_string())
    }
}
