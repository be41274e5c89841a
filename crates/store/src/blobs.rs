//! Files as received, each under the hash of its bytes.

use crate::{StoreError, sha256_hex};
use futures::TryStreamExt;
use jiff::Timestamp;
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path::Path as BlobPath};
use std::path::Path;
use std::sync::Arc;

/// A store of immutable bytes, each under its own SHA-256: writing the same bytes twice is harmless.
#[derive(Clone)]
pub struct Blobs {
    store: Arc<dyn ObjectStore>,
}

impl Blobs {
    /// Opens the blobs of a folder that exists.
    ///
    /// # Errors
    /// When the folder cannot be opened.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        // `with_fsync`: off by default. It syncs the file, then (after the rename) its folder, and every folder made.
        let local = LocalFileSystem::new_with_prefix(folder)
            .map_err(|source| StoreError::Blob { name: folder.display().to_string(), source })?
            .with_fsync(true);
        Ok(Self { store: Arc::new(local) })
    }

    /// Keeps the bytes and returns their SHA-256 in hexadecimal; they are durable when this returns.
    ///
    /// # Errors
    /// When they could not be written; then none of them count.
    pub async fn keep(&self, bytes: &[u8]) -> Result<String, StoreError> {
        let sha256 = sha256_hex(bytes);
        // Written even where a file of that name stands: it may be a damaged one, or not yet durable.
        self.store
            .put(&BlobPath::from(sha256.as_str()), bytes.to_vec().into())
            .await
            .map_err(|source| StoreError::Blob { name: sha256.clone(), source })?;
        Ok(sha256)
    }

    /// Returns the bytes that hash so.
    ///
    /// # Errors
    /// When they are missing, unreadable, or hash to something else.
    pub async fn read(&self, sha256: &str) -> Result<Vec<u8>, StoreError> {
        let failed = |source| StoreError::Blob { name: sha256.to_owned(), source };
        let found = self.store.get(&BlobPath::from(sha256)).await.map_err(failed)?;
        let bytes = found.bytes().await.map_err(failed)?;
        match sha256_hex(&bytes) {
            // Nobody else holds these bytes: they are handed on, not copied.
            hash if hash == sha256 => Ok(bytes.into()),
            found => Err(StoreError::BlobDamaged { sha256: sha256.to_owned(), found }),
        }
    }

    /// Removes what interrupted writes left behind more than a day before `now`; returns how many there were.
    ///
    /// # Errors
    /// When the folder cannot be listed or a file not removed.
    pub async fn sweep(folder: &Path, now: Timestamp) -> Result<usize, std::io::Error> {
        let mut swept = 0;
        let mut entries = tokio::fs::read_dir(folder).await?;
        while let Some(entry) = entries.next_entry().await? {
            // object_store stages as `<name>#<n>`; such names are never listed as blobs.
            if !entry.file_name().to_string_lossy().contains('#') {
                continue;
            }
            let modified = Timestamp::try_from(entry.metadata().await?.modified()?).unwrap_or(now);
            if now.as_second() - modified.as_second() > 24 * 3600 {
                tokio::fs::remove_file(entry.path()).await?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    /// Deletes the bytes that hash so; that there are none is no error.
    ///
    /// # Errors
    /// When they could not be deleted.
    pub async fn delete(&self, sha256: &str) -> Result<(), StoreError> {
        match self.store.delete(&BlobPath::from(sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(source) => Err(StoreError::Blob { name: sha256.to_owned(), source }),
        }
    }

    /// Returns the names of all blobs, sorted.
    ///
    /// # Errors
    /// When they cannot be listed.
    pub async fn names(&self) -> Result<Vec<String>, StoreError> {
        let mut names: Vec<String> = self
            .store
            .list(None)
            .map_ok(|found| found.location.to_string())
            .try_collect()
            .await
            .map_err(|source| StoreError::Blob { name: String::new(), source })?;
        names.sort();
        Ok(names)
    }
}
