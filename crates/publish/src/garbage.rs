//! Removing generations nobody can be reading any more, and files received long ago.

use crate::folders::{remove_folder, sync_folder};
use crate::lock::ReceivingLock;
use crate::publisher::Writer;
use crate::waiting::WAITING_HOURS;
use crate::{PublishError, Publisher};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::collections::BTreeSet;
use store::Blobs;

/// So many of the newest generations are kept.
const KEPT: usize = 10;
/// Generations younger than this are kept, in seconds.
const KEPT_SECONDS: i64 = 24 * 3600;

/// For how many days a received file is kept, unless the settings say otherwise: long enough to look into what a quarter's
/// files said, and no longer, since a file may hold more than is published of it.
pub const FILE_DAYS: u32 = 90;

/// What was removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Collected {
    /// The generations, newest first.
    pub generations: Vec<u64>,
    /// How many half-written files.
    pub half_written: usize,
    /// How many received files, kept for long enough.
    pub files: usize,
    /// Of how many reports what was written and who wrote it, dealt with long ago.
    pub reporters: usize,
}

impl Publisher {
    /// Removes generations that are neither among the newest ten nor younger than a day, homes that have been absent for
    /// long enough, and the bytes of files received more than [`crate::Settings::file_days`] ago: not of those that wait
    /// for a decision, nor of the latest one published of each feed; those only looked at go after [`WAITING_HOURS`]. What is known of them stays. Readers that have such
    /// a generation open keep it until they let go.
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
        collected.files = self.delete_files(writer, now).await?;
        collected.reporters = self.forget_reporters(now).await?;
        self.forget_layout_answers().await?;
        Ok(collected)
    }

    /// Deletes the bytes of files that were kept for long enough; returns how many. Their rows say so first: what a crash
    /// leaves is deleted the next time.
    async fn delete_files(&self, writer: &Writer, now: Timestamp) -> Result<usize, PublishError> {
        let store = &self.inner.store;
        let days = SignedDuration::from_hours(24 * i64::from(self.inner.file_days));
        let waiting = SignedDuration::from_hours(WAITING_HOURS);
        let before = |length: SignedDuration| now.saturating_sub(length).unwrap_or(Timestamp::MIN);
        let due = store.uploads_kept_long_enough(before(days), before(waiting)).await?;
        if !due.is_empty() {
            store.let_bytes_go(writer.epoch, &due, now).await?;
        }
        let kept: BTreeSet<String> = self.inner.blobs.names().await?.into_iter().collect();
        if !store.hashes_let_go().await?.iter().any(|sha256| kept.contains(sha256)) {
            return Ok(0);
        }
        // While somebody receives a file, perhaps the same bytes again, nothing is deleted: there is always a next time.
        let Some(_alone) = ReceivingLock::alone(&self.inner.folders.receiving())? else { return Ok(0) };
        let mut deleted = 0;
        for sha256 in store.hashes_let_go().await?.iter().filter(|sha256| kept.contains(*sha256)) {
            self.inner.blobs.delete(sha256).await?;
            deleted += 1;
        }
        Ok(deleted)
    }
}
