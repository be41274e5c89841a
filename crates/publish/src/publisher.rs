//! The open state folder.

use crate::folders::Folders;
use crate::lock::WriterLock;
use crate::officers::Passwords;
use crate::steps::Faults;
use crate::{PasswordCost, PublishError};
use gazetteer::Gazetteer;
use ingest::{Authorities, IngestError};
use jiff::Timestamp;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use store::{Blobs, Epoch, Store};
use tokio::sync::{Mutex, OwnedMutexGuard};
use vacancy::household::RuleBook;

/// What a publisher works with.
pub struct Settings {
    /// The folder that holds everything received and published; made where it is missing.
    pub state_dir: PathBuf,
    /// Where places are.
    pub gazetteer: &'static Gazetteer,
    /// The authorities' layouts and rules.
    pub authorities: Authorities,
    /// What hashing an officer's password takes.
    pub password_cost: PasswordCost,
    /// For how many days a received file is kept, [`crate::FILE_DAYS`] unless told otherwise; longer where it is still needed.
    pub file_days: u32,
}

/// The one way to change what is published. Cloning shares it.
#[derive(Clone)]
pub struct Publisher {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub folders: Folders,
    pub gazetteer: &'static Gazetteer,
    authorities: RwLock<Arc<Authorities>>,
    pub rules: Arc<RuleBook>,
    pub store: Store,
    pub blobs: Blobs,
    pub file_days: u32,
    pub faults: Faults,
    pub passwords: Passwords,
    /// Writers of this program queue here; against other programs stands the lock file.
    turn: Arc<Mutex<()>>,
}

/// The generation readers serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub generation: u64,
    /// Its folder.
    pub directory: PathBuf,
    /// When it went live.
    pub published_at: Timestamp,
}

/// Leave to write, until dropped.
pub(crate) struct Writer {
    pub epoch: Epoch,
    pub leave: Leave,
}

/// What keeps other writers out. Work on a thread of its own holds a share of it: when the call that began the work
/// is dropped, nobody else may write before the work has ended.
pub(crate) type Leave = Arc<(WriterLock, OwnedMutexGuard<()>)>;

impl Inner {
    /// Returns the authorities' layouts and rules as they are now.
    pub fn authorities(&self) -> Arc<Authorities> {
        Arc::clone(&self.authorities.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts an authority's file in place of the one known of it: its exports are read by it from now on.
    pub fn put_authority(&self, text: &str, name: &str) -> Result<(), IngestError> {
        let mut known = self.authorities.write().unwrap_or_else(PoisonError::into_inner);
        let mut authorities = (**known).clone();
        authorities.put(text, name)?;
        *known = Arc::new(authorities);
        Ok(())
    }
}

impl Publisher {
    /// Opens a state folder, making it where there is none; brings its tables up to date; finishes what a crash
    /// interrupted, unless another program is writing (which then does so itself).
    ///
    /// # Errors
    /// When the folder cannot be made or opened, was written by a newer program, or another program is setting it up.
    pub async fn open(settings: Settings, now: Timestamp) -> Result<Publisher, PublishError> {
        let folders = Folders::create(&settings.state_dir)?;
        let store = open_store(&folders).await.map_err(|error| error.below(&folders.root))?;
        let blobs = Blobs::open(&folders.blobs())?;
        let publisher = Publisher {
            inner: Arc::new(Inner {
                folders,
                gazetteer: settings.gazetteer,
                rules: Arc::new(settings.authorities.rule_book()),
                authorities: RwLock::new(Arc::new(settings.authorities)),
                store,
                blobs,
                file_days: settings.file_days,
                faults: Faults::default(),
                passwords: Passwords::new(settings.password_cost)?,
                turn: Arc::default(),
            }),
        };
        publisher.heal(now).await?;
        Ok(publisher)
    }

    /// Returns the generation readers serve; nothing before the first publication.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn head(&self) -> Result<Option<Head>, PublishError> {
        let head = self.inner.store.head().await?;
        Ok(head.map(|head| Head {
            generation: head.generation,
            directory: self.inner.folders.root.join(&head.directory),
            published_at: head.published_at,
        }))
    }

    /// Returns by which rules authorities say who may ask for a home.
    pub fn rules(&self) -> &Arc<RuleBook> {
        &self.inner.rules
    }

    /// Closes the record. Nothing is lost without it; it only lets go of the files sooner.
    pub async fn close(&self) {
        self.inner.store.close().await;
    }

    /// Waits for this program's turn, then takes the lock against other programs, without waiting.
    pub(crate) async fn writer(&self) -> Result<Writer, PublishError> {
        let leave = self.leave().await?;
        let epoch = self.inner.store.take_over().await?;
        Ok(Writer { epoch, leave })
    }

    /// Keeps writers out, without being one.
    pub(crate) async fn leave(&self) -> Result<Leave, PublishError> {
        let turn = Arc::clone(&self.inner.turn).lock_owned().await;
        Ok(Arc::new((WriterLock::take(&self.inner.folders.lock())?, turn)))
    }

    /// Runs work that would hold up other tasks on a thread of its own.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Inner) -> T + Send + 'static,
    ) -> Result<T, PublishError> {
        let inner = Arc::clone(&self.inner);
        tokio::task::spawn_blocking(move || work(&inner))
            .await
            .map_err(|error| PublishError::Bug(error.to_string()))
    }
}

/// Opens the record; only the holder of the lock changes its tables, and only who must change them takes it.
async fn open_store(folders: &Folders) -> Result<Store, PublishError> {
    let path = folders.record();
    if let Some(store) = Store::open_current(&path).await? {
        return Ok(store);
    }
    let _lock = WriterLock::take(&folders.lock())?;
    Ok(Store::open(&path).await?)
}
