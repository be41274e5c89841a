//! What somebody decides about a file that the safety brakes held, and the files as they came in.

use crate::reading::Processing;
use crate::waiting::as_published;
use crate::{Actor, Outcome, Permission, PublishError, Publisher, Stage, UploadId, UploadState, Verdict};
use jiff::Timestamp;
use store::Finished;
use vacancy::{AuthorityCode, Message};

/// A file as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedFile {
    /// Its name as sent.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Publisher {
    /// Publishes a file that the safety brakes held. It is read again by the layout it was received with; what is
    /// published meanwhile is compared anew.
    ///
    /// # Errors
    /// When the file is not held, a newer one was published since, no reason is given, it was received with a layout of its own, the actor may not act
    /// for its authority, or it cannot be published ([`Publisher::process`]).
    pub async fn accept(
        &self,
        actor: &Actor,
        id: UploadId,
        reason: &str,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.held(actor, id).await?;
        if self.is_overtaken(&upload).await? {
            let message = Message::new("file_overtaken").with("upload", id.to_string());
            return Err(PublishError::NotTaken(message));
        }
        let Some(kept) = as_published(&upload).ok() else {
            let message = Message::new("file_layout_not_kept").with("upload", id.to_string());
            return Err(PublishError::NotTaken(message));
        };
        self.process(actor, id, &Processing { accept_held: Some(reason.to_owned()), ..kept }, now).await
    }

    /// Refuses a file that the safety brakes held: it can no longer be published. Nothing that is live changes.
    ///
    /// # Errors
    /// When the file is not held, no reason is given, the actor may not act for its authority, another program is
    /// writing, or the record cannot be written.
    pub async fn refuse(
        &self,
        actor: &Actor,
        id: UploadId,
        reason: &str,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(PublishError::Invalid("a held file is refused with a reason, which is kept".into()));
        }
        let writer = self.writer().await?;
        // Looked at while nobody else may write: it may have been accepted a moment ago.
        let upload = self.held(actor, id).await?;
        let mut settled = self.settled(&upload)?;
        let refused = Message::new("refused_by_hand").with("by", actor.name.as_str()).with("reason", reason);
        settled.reasons.insert(0, refused);
        let result = settled.to_json()?;
        let tell = self.addressees(&upload.feed.authority);
        let refused = Finished { stage: Stage::Refused, result: &result, reason: Some(reason), tell: &tell };
        self.inner.store.finish_upload(writer.epoch, id, &refused, &actor.name, now).await?;
        Ok(settled.outcome(&upload, Verdict::Refused))
    }

    /// Returns the latest uploads of an authority, or of all the actor may see, newest first; only those that have come
    /// so far, or were received before another (the next page), where they are told.
    ///
    /// # Errors
    /// When the actor may not act for them, or the record cannot be read.
    pub async fn uploads(
        &self,
        actor: &Actor,
        authority: Option<&AuthorityCode>,
        stage: Option<Stage>,
        before: Option<UploadId>,
        limit: u32,
    ) -> Result<Vec<UploadState>, PublishError> {
        let within = actor.within(Permission::ViewUploads, authority)?;
        let uploads = self.inner.store.uploads(within.as_ref(), stage, before, limit).await?;
        uploads.into_iter().map(|upload| self.state(upload)).collect()
    }

    /// Returns a file as it was received.
    ///
    /// # Errors
    /// When there is none of an authority the actor may act for, its bytes were deleted because they had been kept for
    /// long enough ([`PublishError::NotTaken`]), or cannot be read.
    pub async fn received_file(&self, actor: &Actor, id: UploadId) -> Result<ReceivedFile, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        let bytes = self.bytes(&upload).await?;
        Ok(ReceivedFile { name: upload.file_name, bytes })
    }

    /// Returns an upload that waits for somebody's decision.
    async fn held(&self, actor: &Actor, id: UploadId) -> Result<store::Upload, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        actor.need(Permission::Publish, &upload.feed.authority)?;
        if upload.stage == Stage::Held {
            return Ok(upload);
        }
        let message = Message::new("file_not_held").with("upload", id.to_string());
        Err(PublishError::NotTaken(message.with("stage", upload.stage.as_str())))
    }
}
