//! Processing a received file: check, compare, brake, publish, index.

use crate::publisher::Writer;
use crate::reading::{Processing, Reading};
use crate::steps::Step;
use crate::{Actor, Outcome, PublishError, Publisher, Received, UploadId, Verdict};
use jiff::Timestamp;
use store::{Finished, NewPublication, PublicationKind, Stage, Upload};
use vacancy::{Message, london_date};

impl Publisher {
    /// Receives a file and processes it.
    ///
    /// # Errors
    /// As [`Publisher::receive`] and [`Publisher::process`].
    pub async fn import(
        &self,
        actor: &Actor,
        file: Received<'_>,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        how.check()?;
        let root = &self.inner.folders.root;
        let upload =
            self.receive_for(actor, file, how, None, now).await.map_err(|error| error.below(root))?;
        self.process(actor, upload.id, how, now).await
    }

    /// Checks a received file, compares it with what is live, and publishes it unless a safety brake holds it.
    ///
    /// A file that was processed already keeps its outcome, except that a held one is published once `accept_held`
    /// says why. Dropping the call is like killing the program: nothing is half done, and the next call or start
    /// finishes what was recorded.
    ///
    /// # Errors
    /// When the actor may not act for the file's authority, another program is writing, or the disk fails. Until the
    /// publication is recorded nothing is changed; after that the error is [`PublishError::IndexBehind`].
    pub async fn process(
        &self,
        actor: &Actor,
        upload: UploadId,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        how.check()?;
        let done = self.process_unless_done(actor, upload, how, now).await;
        done.map_err(|error| error.below(&self.inner.folders.root))
    }

    async fn process_unless_done(
        &self,
        actor: &Actor,
        id: UploadId,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        actor.need(how.permission(), &upload.feed.authority)?;
        if how.leaves_alone(upload.stage) {
            return self.as_it_ended(&upload, now).await;
        }
        let reading = self.read(&upload, how, now).await?;
        if how.dry_run {
            let decision = self.decide(&upload, reading, how, now).await?;
            self.inner.store.note_preview(id, &decision.settled.to_json()?, now).await?;
            return Ok(decision.settled.outcome(&upload, decision.verdict));
        }
        let writer = self.writer().await?;
        // Somebody else may have finished it while this call read it and waited for its turn.
        let upload = self.own_upload(actor, id).await?;
        if how.leaves_alone(upload.stage) {
            drop(writer);
            return self.as_it_ended(&upload, now).await;
        }
        self.settle(&writer, actor, upload, reading, how, now).await
    }

    /// Returns the upload, if the actor may act for its authority.
    pub(crate) async fn own_upload(&self, actor: &Actor, id: UploadId) -> Result<Upload, PublishError> {
        let found = self.inner.store.upload(id).await?;
        // Numbers of other authorities' uploads are nobody else's business: they look unused.
        found
            .filter(|upload| actor.may_see(upload))
            .ok_or_else(|| PublishError::NotFound(format!("upload {id}")))
    }

    /// Returns the outcome of an upload processed before; its index is finished first, should that be behind.
    async fn as_it_ended(&self, upload: &Upload, now: Timestamp) -> Result<Outcome, PublishError> {
        if upload.publication.is_some() && upload.generation.is_none() {
            let writer = self.writer().await?;
            self.follow(&writer, &upload.by, now).await?;
        }
        let again = self.inner.store.upload(upload.id).await?;
        let outcome = again.as_ref().and_then(|again| self.outcome(again).transpose()).transpose()?;
        outcome.ok_or_else(|| PublishError::NotFound(format!("outcome of upload {}", upload.id)))
    }

    /// Returns a received file's bytes.
    pub(crate) async fn bytes(&self, upload: &Upload) -> Result<Vec<u8>, PublishError> {
        if let Some(at) = upload.bytes_deleted_at {
            let message = Message::new("file_no_longer_kept").with("upload", upload.id.to_string());
            return Err(PublishError::NotTaken(message.with("day", london_date(at).to_string())));
        }
        Ok(self.inner.blobs.read(&upload.sha256).await?)
    }

    /// Reads and checks the file on a thread of its own.
    pub(crate) async fn read(
        &self,
        upload: &Upload,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Reading, PublishError> {
        self.newest_layout(&upload.feed.authority)?;
        let bytes = self.bytes(upload).await?;
        let (feed, how) = (upload.feed.clone(), how.clone());
        self.blocking(move |inner| inner.read(&bytes, &feed.authority, &how, now)).await?
    }

    /// Decides about a file that was read, and does it.
    async fn settle(
        &self,
        writer: &Writer,
        actor: &Actor,
        mut upload: Upload,
        reading: Reading,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let store = &self.inner.store;
        let fingerprint = reading.fingerprint.clone();
        let tell = self.addressees(&upload.feed.authority);
        let mut decision = self.decide(&upload, reading, how, now).await?;
        if decision.verdict != Verdict::Published {
            if decision.verdict == Verdict::Unchanged {
                decision.settled.generation = self.follow(writer, &actor.name, now).await?;
            }
            let result = decision.settled.to_json()?;
            let stage = decision.verdict.stage();
            let finished = Finished { stage, result: &result, reason: None, tell: &tell };
            store.finish_upload(writer.epoch, upload.id, &finished, &actor.name, now).await?;
            return Ok(decision.settled.outcome(&upload, decision.verdict));
        }
        let new = NewPublication {
            feed: upload.feed.id,
            kind: PublicationKind::Export,
            upload: Some((upload.id, &decision.settled.to_json()?)),
            restores: None,
            corrects: None,
            ended: &decision.ended,
            fingerprint: &fingerprint,
            reason: how.accept_held.as_deref().map(str::trim),
            by: &actor.name,
            counts: decision.settled.difference.counts(),
            writes: &decision.writes,
            tell: &tell,
        };
        upload.publication = Some(store.publish(writer.epoch, &new, now).await?);
        self.inner.faults.passed(Step::Recorded)?;
        upload.generation = self.follow(writer, &actor.name, now).await?;
        Ok(decision.settled.outcome(&upload, decision.verdict))
    }
}

impl Processing {
    /// Refuses to accept without a reason.
    fn check(&self) -> Result<(), PublishError> {
        match &self.accept_held {
            Some(reason) if reason.trim().is_empty() => {
                Err(PublishError::Invalid("a held file is accepted with a reason, which is kept".into()))
            }
            _ => Ok(()),
        }
    }

    /// Returns whether an upload that has come so far keeps its outcome.
    fn leaves_alone(&self, stage: Stage) -> bool {
        match stage {
            Stage::Published | Stage::Unchanged | Stage::Refused => true,
            Stage::Held => self.accept_held.is_none(),
            Stage::Received | Stage::Previewed => false,
        }
    }
}
