//! Removing generations nobody can be reading any more.

use crate::folders::{remove_folder, sync_folder};
use crate::publisher::Writer;
use crate::{PublishError, Publisher};
use jiff::Timestamp;
use serde::Serialize;
use store::Blobs;

/// So many of the newest generations are kept.
const KEPT: usize = 10;
/// Generations younger than this are kept, in seconds.
const KEPT_SECONDS: i64 = 24 * 3600;

/// What was removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Collected {
    /// The generations, newest first.
    pub generations: Vec<u64>,
    /// How many half-written files.
    pub half_written: usize,
}

impl Publisher {
    /// Removes generations that are neither among the newest ten nor younger than a day, and homes that have been
    /// absent for long enough. Readers that have such a generation open keep it until they let go.
    ///
    /// # Errors
    /// When another program is writing, or the disk fails.
    pub async fn collect_garbage(&self, now: Timestamp) -> Result<Collected, PublishError> {
        let writer = self.writer().await?;
        self.expire(&writer, now).await?;
        self.catch_up(&writer, "expiry", now).await?;
        self.collect(&writer, now).await
    }

    pub(crate) async fn collect(&self, writer: &Writer, now: Timestamp) -> Result<Collected, PublishError> {
        let mut collected = Collected::default();
        let generations = self.inner.store.generations().await?;
        for old in generations.into_iter().skip(KEPT) {
            if now.as_second() - old.published_at.as_second() < KEPT_SECONDS {
                continue;
            }
            self.inner.store.collect_generation(writer.epoch, old.number, now).await?;
            let folder = self.inner.folders.root.join(&old.directory);
            // Renamed first: a folder with a number is whole, or not there.
            let going = folder.with_extension("gone");
            match std::fs::rename(&folder, &going) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(PublishError::io("rename", &folder)(error));
                }
                _ => remove_folder(&going)?,
            }
            collected.generations.push(old.number);
        }
        if !collected.generations.is_empty() {
            sync_folder(&self.inner.folders.generations())?;
        }
        let blobs = self.inner.folders.blobs();
        collected.half_written =
            Blobs::sweep(&blobs, now).await.map_err(PublishError::io("sweep", &blobs))?;
        Ok(collected)
    }
}
