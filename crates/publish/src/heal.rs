//! Opening after a crash: sweep what was half built, let the index catch up, finish what was acknowledged.

use crate::folders::remove_folder;
use crate::index::manifest_sha256;
use crate::publisher::Inner;
use crate::{Actor, Outcome, Processing, PublishError, Publisher};
use jiff::Timestamp;
use search::Manifest;
use store::Upload;

/// How often a restart tries to finish an upload before leaving it to a person: one that ends the program each time
/// must not keep it from starting.
const MOST_ATTEMPTS: u32 = 3;

impl Publisher {
    /// Puts right what a crash left. While another program is writing, it leaves that to it.
    pub(crate) async fn heal(&self, now: Timestamp) -> Result<(), PublishError> {
        match self.heal_index(now).await {
            Err(PublishError::Locked { .. }) => return Ok(()),
            // What was live still is: better to serve that than not to start.
            Err(error) => {
                tracing::error!(%error, "the index could not be brought up to date; the last one stays live")
            }
            Ok(()) => {}
        }
        match self.finish_received(now).await {
            Err(PublishError::Locked { .. }) => Ok(()),
            finished => finished.map(drop),
        }
    }

    /// Finishes the uploads that were received and never looked at to the end, oldest first, each in the name of
    /// whoever sent it. A server calls it when it found another program writing; opening does it too.
    ///
    /// # Errors
    /// When another program is writing, or the record cannot be read. What goes wrong with one upload keeps none of
    /// the others.
    pub async fn finish_received(&self, now: Timestamp) -> Result<Vec<Outcome>, PublishError> {
        let mut finished = Vec::new();
        for upload in self.inner.store.unfinished_uploads().await? {
            match self.finish(&upload, now).await {
                Ok(outcome) => finished.extend(outcome),
                Err(locked @ PublishError::Locked { .. }) => return Err(locked),
                Err(error) => {
                    tracing::error!(upload.id = upload.id.0, %error, "an upload could not be finished")
                }
            }
        }
        Ok(finished)
    }

    async fn heal_index(&self, now: Timestamp) -> Result<(), PublishError> {
        if !self.needs_healing().await? {
            return Ok(());
        }
        let writer = self.writer().await?;
        self.sweep().await?;
        if self.live_folder_is_sound().await? {
            self.catch_up(&writer, "start", now).await?;
            return Ok(());
        }
        drop(writer);
        tracing::warn!("the live generation is missing, damaged or of another version; building it again");
        self.rebuild(&Actor::admin("start"), now).await?;
        Ok(())
    }

    /// Returns whether a crash, or another version of the program, left anything to do.
    async fn needs_healing(&self) -> Result<bool, PublishError> {
        let last = self.inner.store.last_publication().await?;
        let head = self.inner.store.head().await?;
        if head.map_or(0, |head| head.upload_seq.0) < last.0 || !self.live_folder_is_sound().await? {
            return Ok(true);
        }
        let leftovers = self.leftovers().await?;
        Ok(!leftovers.is_empty())
    }

    /// Returns whether head's folder is there, as head says, and of this program's version; before the first
    /// generation there is nothing to be unsound. Cheap: `verify` reads every byte.
    pub(crate) async fn live_folder_is_sound(&self) -> Result<bool, PublishError> {
        let Some(head) = self.inner.store.head().await? else { return Ok(true) };
        let folder = self.inner.folders.root.join(&head.directory);
        let sound = self
            .blocking(move |inner| {
                manifest_sha256(&folder).is_ok_and(|found| found == head.manifest_sha256)
                    && inner.manifest_fits(&folder)
            })
            .await?;
        Ok(sound)
    }

    /// Removes folders that head never named: nobody reads them.
    pub(crate) async fn sweep(&self) -> Result<(), PublishError> {
        for folder in self.leftovers().await? {
            tracing::info!(folder = %folder.display(), "removing what a crash left");
            remove_folder(&folder)?;
        }
        Ok(())
    }

    /// Returns the folders below `generations/` that were never live.
    async fn leftovers(&self) -> Result<Vec<std::path::PathBuf>, PublishError> {
        let live = self.inner.store.head().await?.map_or(0, |head| head.generation);
        let generations = self.inner.folders.generations();
        let entries = std::fs::read_dir(&generations).map_err(PublishError::io("read", &generations))?;
        let mut found = Vec::new();
        for entry in entries {
            let entry = entry.map_err(PublishError::io("read", &generations))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let half_done = name.ends_with(".tmp") || name.ends_with(".gone");
            if half_done || name.parse::<u64>().is_ok_and(|number| number > live) {
                found.push(entry.path());
            }
        }
        Ok(found)
    }

    async fn finish(&self, upload: &Upload, now: Timestamp) -> Result<Option<Outcome>, PublishError> {
        let Some(how) = Processing::from_json(&upload.how) else { return Ok(None) };
        if upload.attempts >= MOST_ATTEMPTS {
            tracing::warn!(
                upload.id = upload.id.0,
                "left to a person: the program ended each time it was tried"
            );
            return Ok(None);
        }
        // Counted only if the program does not come back from it.
        self.inner.store.set_attempts(upload.id, upload.attempts + 1).await?;
        let actor = Actor::finishing(&upload.by, &upload.feed.authority);
        let outcome = self.process(&actor, upload.id, &how, now).await;
        self.inner.store.set_attempts(upload.id, upload.attempts).await?;
        outcome.map(Some)
    }
}

impl Inner {
    /// Returns whether a generation's files are there in their sizes and its versions are this program's.
    fn manifest_fits(&self, folder: &std::path::Path) -> bool {
        let Some(manifest) = std::fs::read(folder.join("manifest.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice::<Manifest>(&bytes).ok())
        else {
            return false;
        };
        let whole = manifest.files.iter().all(|file| {
            std::fs::metadata(folder.join(&file.name)).is_ok_and(|found| found.len() == file.size)
        });
        whole && manifest.is_current(self.gazetteer)
    }
}
