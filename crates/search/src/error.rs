//! What can go wrong with a generation: disks, damage and bugs, never content.

use std::path::{Path, PathBuf};
use vacancy::{AuthorityCode, VacancyId};

/// Why a generation could not be built, opened or searched.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// A file or folder could not be read or written.
    #[error("cannot {doing} {path}: {source}")]
    Io {
        /// What was being done, such as `read`.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// A generation is not as its manifest says.
    #[error("generation {path} is damaged: {what}; rebuild it from the store")]
    Damaged {
        /// The generation's folder.
        path: PathBuf,
        /// What differs.
        what: String,
    },
    /// A generation was made by another version of the program, or with another gazetteer.
    #[error("generation {path} has {what} {found}, this program has {expected}; rebuild it from the store")]
    Outdated {
        /// The generation's folder.
        path: PathBuf,
        /// What differs: `schema`, `record` or `gazetteer`.
        what: &'static str,
        /// The version it was made with.
        found: String,
        /// The version of this program.
        expected: String,
    },
    /// The folder to build in is already there.
    #[error("{0} already exists; a generation is built in a new folder")]
    TargetExists(PathBuf),
    /// A replacement holds a home of another authority.
    #[error("{id} is not a home of {authority}")]
    WrongAuthority {
        /// The home.
        id: VacancyId,
        /// The authority whose homes were being replaced.
        authority: AuthorityCode,
    },
    /// A replacement holds the same home twice, or an authority is replaced twice at once.
    #[error("{0} is there twice")]
    Twice(String),
    /// What was built does not answer as it should.
    #[error("the new generation {path} fails its own check: {what}")]
    SelfCheck {
        /// The generation's folder.
        path: PathBuf,
        /// What is wrong.
        what: String,
    },
    /// A plan asks for more than is allowed.
    #[error("the plan asks for {what}, at most {most} are allowed")]
    TooMuch {
        /// What there is too much of.
        what: &'static str,
        /// How much is allowed.
        most: usize,
    },
    /// A plan names a facet that does not exist.
    #[error("there is no facet `{0}`")]
    NoFacet(String),
    /// The index library failed.
    #[error("the index failed: {0}")]
    Index(#[from] tantivy::TantivyError),
    /// A stored record cannot be read back.
    #[error("a stored record cannot be read: {0}")]
    Record(#[from] serde_json::Error),
}

impl SearchError {
    /// Returns a closure that says which file an I/O error was about.
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| SearchError::Io { doing, path, source }
    }

    /// Returns the error of a generation that is not as its manifest says.
    pub(crate) fn damaged(path: &Path, what: impl Into<String>) -> Self {
        SearchError::Damaged { path: path.to_owned(), what: what.into() }
    }
}
