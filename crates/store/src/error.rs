//! What can go wrong with the durable record.

use std::path::PathBuf;

/// A failure of the record or of the blobs: never about what an export says.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database was written by a newer program.
    #[error(
        "{path} was written by a newer version of this program (migration {version}): install that version"
    )]
    Newer {
        /// The database.
        path: PathBuf,
        /// The first migration this program does not know.
        version: i64,
    },
    /// The database's tables could not be brought up to date.
    #[error("cannot bring the tables of {path} up to date: {source}")]
    Migration {
        /// The database.
        path: PathBuf,
        /// What the database said.
        source: sqlx::migrate::MigrateError,
    },
    /// The database could not be opened.
    #[error("cannot open the record {path}: {source}")]
    Open {
        /// The database.
        path: PathBuf,
        /// What the database said.
        source: sqlx::Error,
    },
    /// There is no room left for the database.
    #[error("no room left on the disk for the record: nothing was changed")]
    Full,
    /// The database failed.
    #[error("the record failed: {0}")]
    Database(sqlx::Error),
    /// A file of bytes could not be written or read.
    #[error("cannot write or read the file {name}: {source}")]
    Blob {
        /// Its name below `blobs/`.
        name: String,
        /// What the file system said.
        source: object_store::Error,
    },
    /// A file of bytes does not hash to its name.
    #[error("the file {sha256} below blobs/ is damaged: its bytes hash to {found}; restore it from a backup")]
    BlobDamaged {
        /// What they should hash to.
        sha256: String,
        /// What they do hash to.
        found: String,
    },
    /// A row holds what this program never writes.
    #[error("the record is damaged: {0}")]
    Damaged(String),
    /// Another writer has taken over since this one began.
    #[error("another writer has taken over: nothing was changed; try again")]
    Superseded,
    /// A sender gave another file a name it has used already.
    #[error("this name was given to upload {0} already, and its file was another")]
    KeyReused(crate::UploadId),
    /// The system gave no random bytes.
    #[error("the system gave no random bytes for a new token")]
    NoRandomness,
}

impl StoreError {
    /// Returns whether the disk is full.
    pub fn is_full(&self) -> bool {
        match self {
            StoreError::Full => true,
            StoreError::Blob { source, .. } => is_storage_full(source),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        // 13 is SQLITE_FULL; 4874 SQLITE_IOERR_SHMSIZE, no room for the log's index beside the database; 53100
        // PostgreSQL's disk_full.
        let full = error
            .as_database_error()
            .and_then(|error| error.code())
            .is_some_and(|code| matches!(code.as_ref(), "13" | "4874" | "53100"));
        if full { StoreError::Full } else { StoreError::Database(error) }
    }
}

/// Looks for "no space left" anywhere in an error's chain of causes.
fn is_storage_full(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>() {
            return io.kind() == std::io::ErrorKind::StorageFull;
        }
        cause = error.source();
    }
    false
}
