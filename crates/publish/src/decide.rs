//! Deciding what is to become of a file that was read: published, unchanged, held or refused. It changes nothing.

use crate::difference::{Compared, compare};
use crate::outcome::Settled;
use crate::reading::{Processing, Reading};
use crate::{Difference, PublishError, Publisher, Verdict, brakes};
use ingest::{Checked, Report, Severity};
use jiff::Timestamp;
use store::{FeedKind, PublicationKind, Upload, Write};
use vacancy::Message;

/// What is to become of a file.
pub(crate) struct Decision {
    pub verdict: Verdict,
    pub settled: Settled,
    /// What is then to be kept.
    pub writes: Vec<Write>,
}

impl Publisher {
    /// Decides what is to become of a file.
    pub(crate) async fn decide(
        &self,
        upload: &Upload,
        reading: Reading,
        how: &Processing,
        now: Timestamp,
    ) -> Result<Decision, PublishError> {
        if self.says_the_same(upload, &reading.fingerprint).await? {
            return Ok(Decision::nothing(Verdict::Unchanged, reading.checked.report, Vec::new()));
        }
        let cut_short = brakes::cut_short(reading.ending, &reading.checked);
        let Checked { report, vacancies, rejected_references } = reading.checked;
        let mut refused = refusal(&report);
        if refused.is_empty() && self.is_overtaken(upload).await? {
            refused.push(Message::new("refused_superseded"));
        }
        if !refused.is_empty() {
            return Ok(Decision::nothing(Verdict::Refused, report, refused));
        }
        let stored = self.inner.store.homes_of(&upload.feed.authority).await?;
        let elsewhere = brakes::elsewhere(&upload.feed.authority, &vacancies, self.inner.gazetteer);
        let rents = brakes::rents_out_of_scale(&stored, &vacancies);
        let Compared { difference, writes, live } =
            compare(stored, &upload.feed, vacancies, &rejected_references, now)?;
        let gone = brakes::too_many_gone(difference.gone.len(), live);
        let (empty, refused) = (brakes::empty(&report), brakes::too_many_refused(&report));
        let last = self.last_report(upload).await?;
        let older = brakes::older(&report, last.as_ref());
        let guessed = brakes::layout_guessed(&report, &how.layout);
        let brakes = [guessed, empty, refused, cut_short, older, gone, elsewhere, rents];
        let reasons: Vec<Message> = brakes.into_iter().flatten().collect();
        let held = !reasons.is_empty() && how.accept_held.is_none();
        let verdict = if held { Verdict::Held } else { Verdict::Published };
        Ok(Decision { verdict, settled: Settled { report, reasons, difference, generation: None }, writes })
    }

    /// Returns whether these bytes, read the same way, are what the feed published last, and nobody has spoken for its
    /// homes since.
    async fn says_the_same(&self, upload: &Upload, fingerprint: &str) -> Result<bool, PublishError> {
        let store = &self.inner.store;
        let Some(latest) = store.latest_publication(upload.feed.id).await? else { return Ok(false) };
        let same = latest.kind == PublicationKind::Export
            && latest.sha256.as_deref() == Some(upload.sha256.as_str())
            && latest.fingerprint == fingerprint;
        Ok(same && !store.touched_after(upload.feed.id, latest.id).await?)
    }

    /// Returns the report of the feed's export that was published last.
    async fn last_report(&self, upload: &Upload) -> Result<Option<Report>, PublishError> {
        let Some(newest) = self.inner.store.newest_published_upload(upload.feed.id).await? else {
            return Ok(None);
        };
        let last = self.inner.store.upload(newest).await?.filter(|last| last.result.is_some());
        Ok(last.map(|last| self.settled(&last)).transpose()?.map(|settled| settled.report))
    }

    /// Returns whether a later full export of the feed was published already: going back is a rollback's business.
    async fn is_overtaken(&self, upload: &Upload) -> Result<bool, PublishError> {
        let newest = self.inner.store.newest_published_upload(upload.feed.id).await?;
        Ok(upload.feed.kind == FeedKind::Full && newest.is_some_and(|newest| newest > upload.id))
    }
}

impl Decision {
    fn nothing(verdict: Verdict, report: Report, reasons: Vec<Message>) -> Self {
        let settled = Settled { report, reasons, difference: Difference::default(), generation: None };
        Self { verdict, settled, writes: Vec::new() }
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
