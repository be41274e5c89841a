//! Processing a received file: check, compare, brake, publish, index.

use crate::difference::{Compared, compare, whole_second};
use crate::outcome::Settled;
use crate::publisher::{Inner, Writer};
use crate::shift::shift;
use crate::steps::Step;
use crate::{
    Actor, Difference, Outcome, PublishError, Publisher, Received, UploadId, UploadState, Verdict, brakes,
};
use ingest::{CheckRequest, Checked, Layout, Mapping, Report, Severity};
use jiff::Timestamp;
use serde_json::{Value, json};
use store::{FeedKind, NewPublication, PublicationKind, Stage, Upload, Write, sha256_hex};
use vacancy::{Message, RECORD_VERSION};

/// By which layout a file is read.
#[derive(Debug, Clone, Default)]
pub enum LayoutChoice {
    /// The authority's saved one; where there is none, it is inferred.
    #[default]
    Saved,
    /// From the file itself.
    Infer,
    /// This one.
    Given(Box<Mapping>),
}

/// How a file is to be processed.
#[derive(Debug, Clone, Default)]
pub struct Processing {
    /// By which layout it is read.
    pub layout: LayoutChoice,
    /// Why it is published whatever the safety brakes find; kept in the audit.
    pub accept_held: Option<String>,
    /// Whether it is only looked at.
    pub dry_run: bool,
    /// By how many days every date in it is moved; for demonstrations only.
    pub shift_days: i64,
}

/// A file, read.
pub(crate) struct Reading {
    pub checked: Checked,
    /// What else than the bytes decided how it was read.
    pub fingerprint: String,
}

/// What is to become of a file.
struct Decision {
    verdict: Verdict,
    settled: Settled,
    writes: Vec<Write>,
}

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
        let root = &self.inner.folders.root;
        let upload = self.receive_for(actor, file, how, now).await.map_err(|error| error.below(root))?;
        self.process(actor, upload.id, how, now).await
    }

    /// Checks a received file, compares it with what is live, and publishes it unless a safety brake holds it.
    ///
    /// A file that was processed already keeps its outcome, except that a held one is published once `accept_held`
    /// says why.
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
        self.process_inner(actor, upload, how, now)
            .await
            .map_err(|error| error.below(&self.inner.folders.root))
    }

    async fn process_inner(
        &self,
        actor: &Actor,
        id: UploadId,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        if how.accept_held.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            return Err(PublishError::Invalid("a held file is accepted with a reason, which is kept".into()));
        }
        let upload = self.own_upload(actor, id).await?;
        let reading = match upload.stage {
            Stage::Published | Stage::Unchanged | Stage::Refused => None,
            Stage::Held if how.accept_held.is_none() => None,
            _ => Some(self.read(&upload, how, now).await?),
        };
        let Some(reading) = reading else {
            return self.as_it_ended(&upload, now).await;
        };
        if how.dry_run {
            let decision = self.decide(&upload, reading.checked, &reading.fingerprint, how, now).await?;
            self.inner.store.note_preview(id, &decision.settled.to_json()?, now).await?;
            return Ok(decision.outcome(&upload, None, None));
        }
        let writer = self.writer().await?;
        // Somebody else may have finished it while this call waited for its turn.
        let upload = self.own_upload(actor, id).await?;
        if Verdict::of(upload.stage).is_some_and(|verdict| verdict != Verdict::Held) {
            drop(writer);
            return self.as_it_ended(&upload, now).await;
        }
        self.settle(&writer, actor, &upload, reading, how, now).await
    }

    /// Returns the upload, if the actor may act for its authority.
    async fn own_upload(&self, actor: &Actor, id: UploadId) -> Result<Upload, PublishError> {
        let found = self.inner.store.upload(id).await?;
        // Numbers of other authorities' uploads are nobody else's business: they look unused.
        found
            .filter(|upload| actor.may_act_for(&upload.feed.authority))
            .ok_or_else(|| PublishError::NotFound(format!("upload {id}")))
    }

    /// Returns the outcome of an upload processed before; its index is finished first, should that be behind.
    async fn as_it_ended(&self, upload: &Upload, now: Timestamp) -> Result<Outcome, PublishError> {
        if upload.publication.is_some() && upload.generation.is_none() {
            let writer = self.writer().await?;
            self.catch_up(&writer, &upload.by, now).await?;
        }
        let again = self.inner.store.upload(upload.id).await?;
        let outcome = again.as_ref().and_then(|again| self.outcome(again).transpose()).transpose()?;
        outcome.ok_or_else(|| PublishError::NotFound(format!("outcome of upload {}", upload.id)))
    }

    /// Reads and checks the file on a thread of its own.
    async fn read(&self, upload: &Upload, how: &Processing, now: Timestamp) -> Result<Reading, PublishError> {
        let bytes = self.inner.blobs.read(&upload.sha256).await?;
        let (feed, how) = (upload.feed.clone(), how.clone());
        self.blocking(move |inner| inner.read(&bytes, &feed.authority, &how, now)).await
    }

    /// Decides about a file that was read, and does it.
    async fn settle(
        &self,
        writer: &Writer<'_>,
        actor: &Actor,
        upload: &Upload,
        reading: Reading,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let store = &self.inner.store;
        let decision = self.decide(upload, reading.checked, &reading.fingerprint, how, now).await?;
        let result = decision.settled.to_json()?;
        if decision.verdict != Verdict::Published {
            let stage = decision.verdict.stage();
            store.finish_upload(writer.epoch, upload.id, stage, &result, &actor.name, now).await?;
            let head = self.head().await?.map(|head| head.generation);
            return Ok(decision.outcome(upload, None, head));
        }
        let new = NewPublication {
            feed: upload.feed.id,
            kind: PublicationKind::Export,
            upload: Some((upload.id, &result)),
            restores: None,
            fingerprint: &reading.fingerprint,
            reason: how.accept_held.as_deref().map(str::trim),
            by: &actor.name,
            counts: decision.settled.difference.counts(),
            writes: &decision.writes,
        };
        let publication = store.publish(writer.epoch, &new, now).await?;
        self.inner.faults.passed(Step::Recorded)?;
        let generation = self.follow(writer, &actor.name, now).await?;
        Ok(decision.outcome(upload, Some(publication), generation))
    }

    /// Decides what is to become of a file; changes nothing.
    async fn decide(
        &self,
        upload: &Upload,
        checked: Checked,
        fingerprint: &str,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Decision, PublishError> {
        let Checked { report, vacancies, rejected_references } = checked;
        let latest = self.inner.store.latest_publication(upload.feed.id).await?;
        let same = latest.as_ref().is_some_and(|latest| {
            latest.kind == PublicationKind::Export
                && latest.sha256.as_deref() == Some(upload.sha256.as_str())
                && latest.fingerprint == fingerprint
        });
        if same {
            return Ok(Decision::nothing(Verdict::Unchanged, report, Vec::new()));
        }
        let later = latest.and_then(|latest| latest.upload).is_some_and(|latest| latest > upload.id);
        let refused = match refusal(&report) {
            reasons if reasons.is_empty() && later && upload.feed.kind == FeedKind::Full => {
                vec![Message::new("refused_superseded")]
            }
            reasons => reasons,
        };
        if !refused.is_empty() {
            return Ok(Decision::nothing(Verdict::Refused, report, refused));
        }
        let stored = self.inner.store.homes_of(&upload.feed.authority).await?;
        let elsewhere = brakes::elsewhere(&upload.feed.authority, &vacancies, self.inner.gazetteer);
        let compared = compare(stored, &upload.feed, vacancies, &rejected_references, now)?;
        let Compared { difference, writes, live } = compared;
        let reasons: Vec<Message> = [
            brakes::empty(&report),
            brakes::too_many_refused(&report),
            brakes::too_many_gone(difference.gone.len(), live),
            elsewhere,
        ]
        .into_iter()
        .flatten()
        .collect();
        let held = !reasons.is_empty() && how.accept_held.is_none();
        let verdict = if held { Verdict::Held } else { Verdict::Published };
        Ok(Decision { verdict, settled: Settled { report, reasons, difference }, writes })
    }

    /// Returns an upload of an authority the actor may act for, and what became of it.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn upload(&self, actor: &Actor, id: UploadId) -> Result<Option<UploadState>, PublishError> {
        let found = self.inner.store.upload(id).await?;
        let Some(upload) = found.filter(|upload| actor.may_act_for(&upload.feed.authority)) else {
            return Ok(None);
        };
        Ok(Some(UploadState {
            id: upload.id,
            authority: upload.feed.authority.clone(),
            feed: upload.feed.name.clone(),
            outcome: self.outcome(&upload)?,
            file_name: upload.file_name,
            sha256: upload.sha256,
            size: upload.size,
            received_at: upload.received_at,
            stage: upload.stage,
            finished_at: upload.finished_at,
        }))
    }

    /// Returns the outcome kept with an upload.
    fn outcome(&self, upload: &Upload) -> Result<Option<Outcome>, PublishError> {
        let (Some(verdict), Some(result)) = (Verdict::of(upload.stage), &upload.result) else {
            return Ok(None);
        };
        let settled: Settled = serde_json::from_str(result)
            .map_err(|error| PublishError::Bug(format!("the result of upload {}: {error}", upload.id)))?;
        Ok(Some(Outcome {
            upload: upload.id,
            authority: upload.feed.authority.clone(),
            feed: upload.feed.name.clone(),
            outcome: verdict,
            reasons: settled.reasons,
            publication: upload.publication,
            generation: upload.generation,
            report: settled.report,
            difference: settled.difference,
        }))
    }
}

impl Inner {
    /// Reads and checks an export.
    fn read(
        &self,
        bytes: &[u8],
        authority: &vacancy::AuthorityCode,
        how: &Processing,
        now: Timestamp,
    ) -> Reading {
        let saved = self.authorities.get(authority).map(|file| &file.mapping);
        let layout = match (&how.layout, saved) {
            (LayoutChoice::Given(mapping), _) => Layout::Saved(mapping),
            (LayoutChoice::Saved, Some(mapping)) => Layout::Saved(mapping),
            (LayoutChoice::Saved, None) | (LayoutChoice::Infer, _) => Layout::Infer,
        };
        let layout_text = match &layout {
            Layout::Saved(mapping) => format!("{mapping:?}"),
            Layout::Infer => "infer".to_owned(),
        };
        let parts = [
            RECORD_VERSION.to_string(),
            self.gazetteer.version().to_owned(),
            layout_text,
            how.shift_days.to_string(),
        ];
        let now = whole_second(now);
        let request = CheckRequest { bytes, authority, layout, now, gazetteer: self.gazetteer };
        let mut checked = ingest::check(&request);
        for home in &mut checked.vacancies {
            shift(home, how.shift_days);
        }
        Reading { checked, fingerprint: sha256_hex(parts.join("\n").as_bytes()) }
    }
}

impl Decision {
    fn nothing(verdict: Verdict, report: Report, reasons: Vec<Message>) -> Self {
        let settled = Settled { report, reasons, difference: Difference::default() };
        Self { verdict, settled, writes: Vec::new() }
    }

    fn outcome(
        self,
        upload: &Upload,
        publication: Option<store::PublicationId>,
        generation: Option<u64>,
    ) -> Outcome {
        let live = matches!(self.verdict, Verdict::Published | Verdict::Unchanged);
        Outcome {
            upload: upload.id,
            authority: upload.feed.authority.clone(),
            feed: upload.feed.name.clone(),
            outcome: self.verdict,
            reasons: self.settled.reasons,
            publication,
            generation: generation.filter(|_| live),
            report: self.settled.report,
            difference: self.settled.difference,
        }
    }
}

impl Settled {
    fn to_json(&self) -> Result<String, PublishError> {
        serde_json::to_string(self).map_err(|error| PublishError::Bug(format!("an upload's result: {error}")))
    }
}

/// Returns why nothing of a file can be taken.
fn refusal(report: &Report) -> Vec<Message> {
    let of_file = report.problems.iter().filter(|problem| problem.severity == Severity::File);
    let mut reasons: Vec<Message> = of_file.map(|problem| problem.message.clone()).collect();
    if reasons.is_empty() && report.rows.total > 0 && report.rows.accepted == 0 {
        reasons.push(Message::new("refused_no_row_taken").with("total", report.rows.total));
    }
    reasons
}

impl Processing {
    /// Returns what is kept with an upload, so that a restart can finish it.
    pub(crate) fn to_json(&self) -> String {
        let layout = match self.layout {
            LayoutChoice::Saved => "saved",
            LayoutChoice::Infer => "infer",
            LayoutChoice::Given(_) => "given",
        };
        json!({
            "layout": layout,
            "accept_held": self.accept_held,
            "dry_run": self.dry_run,
            "shift_days": self.shift_days,
        })
        .to_string()
    }

    /// Returns what was kept, unless only a person can finish it: a layout given by hand is not kept, and what was
    /// only to be looked at is not published.
    pub(crate) fn from_json(text: &str) -> Option<Self> {
        let kept: Value = serde_json::from_str(text).ok()?;
        let layout = match kept.get("layout")?.as_str()? {
            "saved" => LayoutChoice::Saved,
            "infer" => LayoutChoice::Infer,
            _ => return None,
        };
        if kept.get("dry_run")?.as_bool()? {
            return None;
        }
        Some(Self {
            layout,
            accept_held: kept.get("accept_held")?.as_str().map(str::to_owned),
            dry_run: false,
            shift_days: kept.get("shift_days")?.as_i64()?,
        })
    }
}
