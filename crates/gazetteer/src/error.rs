//! What can go wrong when tables are made or read.

use std::path::PathBuf;

/// A failure of the gazetteer.
#[derive(Debug, thiserror::Error)]
pub enum GazetteerError {
    /// A text that should be a postcode.
    #[error("`{0}` is not a postcode, sector or outcode")]
    Postcode(String),
    /// A file that cannot be read or written.
    #[error("cannot use {path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        source: std::io::Error,
    },
    /// A package that is not the pinned one.
    #[error("{path} is not the pinned package: its SHA-256 is {found}, expected {expected}")]
    Checksum {
        /// The package's file.
        path: PathBuf,
        /// What it hashes to.
        found: String,
        /// What it should hash to.
        expected: &'static str,
    },
    /// A package or table whose inside is not as expected.
    #[error("cannot read {what}: {reason}")]
    Format {
        /// The package's file or the table.
        what: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl GazetteerError {
    pub(crate) fn format(what: &str, reason: impl std::fmt::Display) -> Self {
        GazetteerError::Format { what: what.to_owned(), reason: reason.to_string() }
    }

    pub(crate) fn io(path: &std::path::Path, source: std::io::Error) -> Self {
        GazetteerError::Io { path: path.to_owned(), source }
    }
}
