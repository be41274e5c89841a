//! A file that waits for its sender's word: received only to be looked at, and published once somebody says so.
//!
//! It is received with [`Processing::dry_run`], so that no restart publishes it by itself; garbage collection lets its
//! bytes go after [`WAITING_HOURS`].

use crate::reading::Processing;
use crate::{
    Actor, Outcome, Permission, PublishError, Publisher, Received, Stage, Upload, UploadId, Verdict,
};
use jiff::Timestamp;
use std::collections::BTreeMap;
use store::Finished;
use vacancy::Message;

/// For how long a file that was only looked at can still be published, in hours.
pub const WAITING_HOURS: i64 = 24;

impl Publisher {
    /// Keeps a file that is published only once its sender says so ([`Publisher::publish_waiting`]).
    ///
    /// # Errors
    /// As [`Publisher::receive`].
    pub async fn receive_waiting(
        &self,
        actor: &Actor,
        file: Received<'_>,
        now: Timestamp,
    ) -> Result<Upload, PublishError> {
        let how = Processing { dry_run: true, ..Processing::default() };
        let received = self.receive_for(actor, file, &how, None, now).await;
        received.map_err(|error| error.below(&self.inner.folders.root))
    }

    /// Says what would become of a file that is not published, were it processed now. Nothing is noted.
    ///
    /// # Errors
    /// When there is none of an authority the actor may see, its bytes or its layout are not kept
    /// ([`PublishError::NotTaken`] says which), or the record cannot be read.
    pub async fn preview(
        &self,
        actor: &Actor,
        id: UploadId,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        let how = as_published(&upload)?;
        let reading = self.read(&upload, &how, now).await?;
        let decision = self.decide(&upload, reading, &how, now).await?;
        Ok(decision.settled.outcome(&upload, decision.verdict))
    }

    /// Publishes a file that waits for its sender's word; unless the safety brakes hold it and no reason is given why it
    /// is right all the same.
    ///
    /// # Errors
    /// As [`Publisher::process`], when the file does not wait, and as [`Publisher::preview`].
    pub async fn publish_waiting(
        &self,
        actor: &Actor,
        id: UploadId,
        reason: Option<&str>,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.waiting(actor, id).await?;
        let how = Processing { accept_held: reason.map(str::to_owned), ..as_published(&upload)? };
        self.process(actor, id, &how, now).await
    }

    /// Lays a file that waits for its sender's word aside: it can no longer be published. Nothing that is live changes.
    ///
    /// # Errors
    /// When the file does not wait, the actor may not send files for its authority, another program is writing, or the
    /// record cannot be written.
    pub async fn lay_aside(
        &self,
        actor: &Actor,
        id: UploadId,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let upload = self.waiting(actor, id).await?;
        let mut settled = match upload.result {
            Some(_) => self.settled(&upload)?,
            // It was received, and nobody has noted yet what it says.
            None => {
                let how = as_published(&upload)?;
                let reading = self.read(&upload, &how, now).await?;
                self.decide(&upload, reading, &how, now).await?.settled
            }
        };
        settled.reasons = vec![Message::new("refused_by_sender")];
        let result = settled.to_json()?;
        let writer = self.writer().await?;
        // Looked at again while nobody else may write: it may have been published a moment ago.
        let upload = self.waiting(actor, id).await?;
        let finished = Finished { stage: Stage::Refused, result: &result, reason: None, tell: &[] };
        self.inner.store.finish_upload(writer.epoch, id, &finished, &actor.name, now).await?;
        Ok(settled.outcome(&upload, Verdict::Refused))
    }

    /// Returns officers' names by how uploads and publications write who acted, for programs to put beside what somebody
    /// was allowed to see.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn officer_names(&self) -> Result<BTreeMap<String, String>, PublishError> {
        let officers = self.inner.store.officers().await?;
        Ok(officers.into_iter().map(|officer| (format!("officer/{}", officer.id), officer.name)).collect())
    }

    /// Returns an upload that waits for its sender's word.
    async fn waiting(&self, actor: &Actor, id: UploadId) -> Result<store::Upload, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        actor.need(Permission::Upload, &upload.feed.authority)?;
        match waits(&upload) {
            true => Ok(upload),
            false => {
                let message = Message::new("file_not_waiting").with("upload", id.to_string());
                Err(PublishError::NotTaken(message.with("stage", upload.stage.as_str())))
            }
        }
    }
}

/// Returns whether an upload waits for its sender's word.
pub(crate) fn waits(upload: &store::Upload) -> bool {
    match upload.stage {
        Stage::Previewed => true,
        Stage::Received => Processing::kept(&upload.how).is_some_and(|how| how.dry_run),
        Stage::Published | Stage::Unchanged | Stage::Held | Stage::Refused => false,
    }
}

/// Returns how an upload is read when it is to be published after all.
pub(crate) fn as_published(upload: &store::Upload) -> Result<Processing, PublishError> {
    let kept = Processing::kept(&upload.how);
    let kept = kept.map(|how| Processing { dry_run: false, ..how });
    kept.ok_or_else(|| {
        let message = Message::new("compare_layout_not_kept").with("upload", upload.id.to_string());
        PublishError::NotTaken(message)
    })
}
