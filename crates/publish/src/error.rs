//! Why a call failed: never because of what an export says.

use search::SearchError;
use std::io;
use std::path::{Path, PathBuf};
use store::StoreError;
use vacancy::{AuthorityCode, Message, VacancyId};

/// A failure of the machine, of the set-up or of the call.
#[derive(Debug, thiserror::Error)]
pub enum PublishError {
    /// Another program is writing to the state folder.
    #[error("{lock} is held by another writer{}; wait for it to finish and try again", named(.holder))]
    Locked {
        /// The lock's file.
        lock: PathBuf,
        /// The process that holds it, where it is known.
        holder: Option<u32>,
    },
    /// The actor may not do this.
    #[error("{actor} may not {what}")]
    NotAllowed {
        /// Who asked.
        actor: String,
        /// For what.
        what: String,
    },
    /// There is no such thing.
    #[error("there is no {0}")]
    NotFound(String),
    /// The call lacks something, or holds too much.
    #[error("{0}")]
    Invalid(String),
    /// The call cannot be done so, or what a person gave cannot be taken: the message says why, for programs to word, and
    /// repeats nothing that was typed.
    #[error("not taken: {}", .0.code)]
    NotTaken(Message),
    /// A sender gave another file the name it has given an upload already.
    #[error(
        "this idempotency key was given to upload {0} already, and its file was another: use a new key for a new file"
    )]
    KeyReused(store::UploadId),
    /// The state folder or the set-up does not fit this program.
    #[error("{0}")]
    Configuration(String),
    /// The disk is full.
    #[error("no room left on the disk of {path}: nothing that is live was changed; make room and try again")]
    Full {
        /// What could not be written.
        path: PathBuf,
    },
    /// The change is recorded and safe, but the index could not follow; what was live before stays live.
    #[error(
        "publication {publication} is recorded, but its index could not be built; what was live before still is, and \
         the next command or start finishes it (check that the disk has room): {source}"
    )]
    IndexBehind {
        /// The last publication that is recorded.
        publication: i64,
        /// Why the index could not be built.
        source: Box<PublishError>,
    },
    /// A home of another authority among an authority's own: a bug in a reader of exports.
    #[error("{id} is not a home of {authority}: nothing was changed")]
    WrongAuthority {
        /// The home.
        id: VacancyId,
        /// The authority.
        authority: AuthorityCode,
    },
    /// The record failed.
    #[error(transparent)]
    Store(StoreError),
    /// The index failed.
    #[error(transparent)]
    Search(SearchError),
    /// A file or folder could not be read or written.
    #[error("cannot {doing} {path}: {source}")]
    Io {
        /// What was being done, such as `create`.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// Why it failed.
        source: io::Error,
    },
    /// The program itself failed; it should be reported.
    #[error("a bug: {0}")]
    Bug(String),
}

impl PublishError {
    /// Returns a closure that says which file an I/O error was about.
    pub(crate) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| match source.kind() {
            io::ErrorKind::StorageFull => PublishError::Full { path },
            _ => PublishError::Io { doing, path, source },
        }
    }

    /// Returns the error with the state folder named where a full disk was not.
    pub(crate) fn below(self, state_dir: &Path) -> Self {
        match self {
            PublishError::Store(error) if error.is_full() => {
                PublishError::Full { path: state_dir.to_owned() }
            }
            error => error,
        }
    }
}

impl From<StoreError> for PublishError {
    fn from(error: StoreError) -> Self {
        match error {
            newer @ (StoreError::Newer { .. } | StoreError::Migration { .. }) => {
                PublishError::Configuration(newer.to_string())
            }
            StoreError::KeyReused(upload) => PublishError::KeyReused(upload),
            error => PublishError::Store(error),
        }
    }
}

impl From<SearchError> for PublishError {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::Io { path, source, .. } if source.kind() == io::ErrorKind::StorageFull => {
                PublishError::Full { path }
            }
            error => PublishError::Search(error),
        }
    }
}

fn named(holder: &Option<u32>) -> String {
    holder.map(|pid| format!(" (process {pid})")).unwrap_or_default()
}
