//! What became of an upload.

use crate::waiting::waits;
use crate::{Actor, Difference, PublishError, Publisher, Stage, UploadId};
use ingest::Report;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use store::{PublicationId, Upload};
use vacancy::{AuthorityCode, Message, Wording, codes};

codes! {
    /// How an upload ended.
    Verdict {
        /// Its homes are live.
        Published = "published",
        /// It is the file that was published last: nothing changed.
        Unchanged = "unchanged",
        /// It waits for somebody to accept what the safety brakes found; nothing changed.
        Held = "held",
        /// It cannot be used; nothing changed.
        Refused = "refused",
    }
}

impl Verdict {
    /// Returns the code of the sentence that says so.
    pub fn message(self) -> Message {
        Message::new(match self {
            Verdict::Published => "outcome_published",
            Verdict::Unchanged => "outcome_unchanged",
            Verdict::Held => "outcome_held",
            Verdict::Refused => "outcome_refused",
        })
    }

    pub(crate) fn stage(self) -> Stage {
        match self {
            Verdict::Published => Stage::Published,
            Verdict::Unchanged => Stage::Unchanged,
            Verdict::Held => Stage::Held,
            Verdict::Refused => Stage::Refused,
        }
    }

    /// Returns the verdict of a finished upload.
    pub(crate) fn of(stage: Stage) -> Option<Self> {
        Self::ALL.iter().copied().find(|verdict| verdict.stage() == stage)
    }
}

/// What became of an upload, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The upload.
    pub upload: UploadId,
    /// Whose homes.
    pub authority: AuthorityCode,
    /// Of which feed.
    pub feed: String,
    /// How it ended.
    pub outcome: Verdict,
    /// What the safety brakes found, or why it cannot be used.
    pub reasons: Vec<Message>,
    /// What became of what was put right by hand: what the file now agrees with, or contradicts anew.
    pub notes: Vec<Message>,
    /// The publication it became.
    pub publication: Option<PublicationId>,
    /// The generation that holds what it says: for a file that changed nothing, the one that was live.
    pub generation: Option<u64>,
    /// What the officer is told of the file.
    pub report: Report,
    /// What it changed; or, while it was not published, what it would change.
    pub difference: Difference,
}

impl Outcome {
    /// Returns the report's document with `upload`, `outcome`, `reasons` (codes), `corrections` (what became of
    /// them) and `generation`.
    pub fn worded(&self, wording: &Wording) -> Value {
        let mut document = self.report.worded(wording);
        if let Some(fields) = document.as_object_mut() {
            let reasons: Vec<&str> = self.reasons.iter().map(|reason| reason.code.as_ref()).collect();
            fields.insert("upload".into(), json!(self.upload));
            fields.insert("outcome".into(), json!(self.outcome));
            fields.insert("reasons".into(), json!(reasons));
            let said = |note: &Message| json!({ "code": note.code, "message": wording.say(note) });
            fields.insert("corrections".into(), self.notes.iter().map(said).collect());
            fields.insert("generation".into(), json!(self.generation));
        }
        document
    }
}

/// How far an upload has come.
#[derive(Debug, Clone, PartialEq)]
pub struct UploadState {
    /// Its number.
    pub id: UploadId,
    /// Whose homes.
    pub authority: AuthorityCode,
    /// Of which feed.
    pub feed: String,
    /// The file's name as sent.
    pub file_name: String,
    /// The SHA-256 of its bytes.
    pub sha256: String,
    /// How many bytes there are.
    pub size: u64,
    /// Who sent it.
    pub by: String,
    /// When it was received.
    pub received_at: Timestamp,
    /// When its bytes were deleted, because they had been kept for long enough.
    pub bytes_deleted_at: Option<Timestamp>,
    /// How far it has come.
    pub stage: Stage,
    /// Whether it waits for its sender's word: it was only to be looked at, and can still be published.
    pub waits: bool,
    /// When it came so far.
    pub finished_at: Option<Timestamp>,
    /// What became of it, once that is known.
    pub outcome: Option<Outcome>,
}

/// The part of an outcome kept with the upload.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Settled {
    pub report: Report,
    pub reasons: Vec<Message>,
    /// What became of what was put right by hand.
    #[serde(default)]
    pub notes: Vec<Message>,
    pub difference: Difference,
    /// Of a file that changed nothing, the generation that was live. A published one's is the publication's.
    pub generation: Option<u64>,
}

impl Settled {
    pub fn to_json(&self) -> Result<String, PublishError> {
        serde_json::to_string(self).map_err(|error| PublishError::Bug(format!("an upload's result: {error}")))
    }

    /// Returns the outcome of the upload it was kept with.
    pub fn outcome(self, upload: &Upload, verdict: Verdict) -> Outcome {
        Outcome {
            upload: upload.id,
            authority: upload.feed.authority.clone(),
            feed: upload.feed.name.clone(),
            outcome: verdict,
            reasons: self.reasons,
            notes: self.notes,
            publication: upload.publication,
            generation: upload.generation.or(self.generation),
            report: self.report,
            difference: self.difference,
        }
    }
}

impl Publisher {
    /// Returns an upload the actor may see, and what became of it. Another authority's looks as if it did not exist.
    /// A token that may only upload sees those it sent.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn upload(&self, actor: &Actor, id: UploadId) -> Result<Option<UploadState>, PublishError> {
        let found = self.inner.store.upload(id).await?;
        let Some(upload) = found.filter(|upload| actor.may_see(upload)) else {
            return Ok(None);
        };
        self.state(upload).map(Some)
    }

    /// Returns how far an upload has come, as it is told outside.
    pub(crate) fn state(&self, upload: Upload) -> Result<UploadState, PublishError> {
        Ok(UploadState {
            id: upload.id,
            outcome: self.outcome(&upload)?,
            waits: waits(&upload),
            authority: upload.feed.authority,
            feed: upload.feed.name,
            file_name: upload.file_name,
            sha256: upload.sha256,
            size: upload.size,
            by: upload.by,
            received_at: upload.received_at,
            bytes_deleted_at: upload.bytes_deleted_at,
            stage: upload.stage,
            finished_at: upload.finished_at,
        })
    }

    /// Returns the outcome kept with an upload.
    pub(crate) fn outcome(&self, upload: &Upload) -> Result<Option<Outcome>, PublishError> {
        let Some(verdict) = Verdict::of(upload.stage).filter(|_| upload.result.is_some()) else {
            return Ok(None);
        };
        Ok(Some(self.settled(upload)?.outcome(upload, verdict)))
    }

    /// Returns what is kept with an upload that somebody has looked at.
    pub(crate) fn settled(&self, upload: &Upload) -> Result<Settled, PublishError> {
        serde_json::from_str(upload.result.as_deref().unwrap_or_default())
            .map_err(|error| PublishError::Bug(format!("the result of upload {}: {error}", upload.id)))
    }
}
