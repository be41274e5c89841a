//! Deciding what is to become of a file that was read: published, unchanged, held or refused. It changes nothing.

use crate::difference::{Compared, compare};
use crate::outcome::Settled;
use crate::reading::{Processing, Reading};
use crate::{Difference, PublishError, Publisher, Verdict, brakes};
use ingest::{Brake, Brakes, Checked, Report, Severity};
use jiff::Timestamp;
use store::{CorrectionId, EndedAs, FeedKind, PublicationKind, Upload, Write};
use vacancy::{AuthorityCode, Message};

/// What is to become of a file.
pub(crate) struct Decision {
    pub verdict: Verdict,
    pub settled: Settled,
    /// What is then to be kept.
    pub writes: Vec<Write>,
    /// The corrections that have then done their work.
    pub ended: Vec<(CorrectionId, EndedAs)>,
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
        let set = self.brakes_of(&upload.feed.authority);
        let elsewhere = brakes::elsewhere(&upload.feed.authority, &vacancies, self.inner.gazetteer, &set);
        let rents = brakes::rents_out_of_scale(&stored, &vacancies);
        let overlay = self.overlay(&upload.feed.authority, now).await?;
        let Compared { difference, writes, live, ended, notes } =
            compare(stored, &upload.feed, vacancies, &rejected_references, &overlay, now)?;
        let gone = brakes::too_many_gone(difference.gone.len(), live, &set);
        let older = brakes::older(&report, self.last_report(upload).await?.as_ref());
        let found = [
            (Brake::Empty, brakes::empty(&report)),
            (Brake::Refused, brakes::too_many_refused(&report, &set)),
            (Brake::CutShort, cut_short),
            (Brake::Older, older),
            (Brake::Gone, gone),
            (Brake::Elsewhere, elsewhere),
            (Brake::Rents, rents),
        ];
        let held = found.into_iter().filter(|(brake, _)| set.has(*brake)).filter_map(|(_, reason)| reason);
        // A guess is nobody's setting: there is no file of the authority that could say so.
        let guessed = brakes::layout_guessed(&report, &how.layout);
        let reasons: Vec<Message> = guessed.into_iter().chain(held).collect();
        let held = !reasons.is_empty() && how.accept_held.is_none();
        let verdict = if held { Verdict::Held } else { Verdict::Published };
        let settled = Settled { report, reasons, notes, difference, generation: None };
        Ok(Decision { verdict, settled, writes, ended })
    }

    /// Returns whether these bytes, read the same way, are what the feed published last, and no other feed has spoken
    /// for its homes since. What was put right by hand since is laid over the same word still.
    async fn says_the_same(&self, upload: &Upload, fingerprint: &str) -> Result<bool, PublishError> {
        let store = &self.inner.store;
        let Some(latest) = store.latest_publication(upload.feed.id, None).await? else { return Ok(false) };
        let same = latest.kind == PublicationKind::Export
            && latest.sha256.as_deref() == Some(upload.sha256.as_str())
            && latest.fingerprint == fingerprint;
        Ok(same && !store.touched_after(upload.feed.id, latest.id).await?)
    }

    /// Returns what holds an authority's files.
    fn brakes_of(&self, authority: &AuthorityCode) -> Brakes {
        self.inner.authorities().get(authority).map(|file| file.brakes.clone()).unwrap_or_default()
    }

    /// Returns the report of the feed's export whose homes are live: the one published last, or the one a rollback
    /// went back to.
    async fn last_report(&self, upload: &Upload) -> Result<Option<Report>, PublishError> {
        let store = &self.inner.store;
        let mut live = store.latest_publication(upload.feed.id, None).await?;
        // Every restored publication is an earlier one; where it was no export's, the export before it held then.
        while let Some(restored) = live.as_ref().and_then(|publication| publication.restores) {
            live = store.latest_publication(upload.feed.id, Some(restored)).await?;
        }
        let Some(id) = live.and_then(|publication| publication.upload) else { return Ok(None) };
        let last = store.upload(id).await?.filter(|last| last.result.is_some());
        Ok(last.map(|last| self.settled(&last)).transpose()?.map(|settled| settled.report))
    }

    /// Returns whether a later full export of the feed was published already: going back is a rollback's business.
    pub(crate) async fn is_overtaken(&self, upload: &Upload) -> Result<bool, PublishError> {
        let newest = self.inner.store.newest_published_upload(upload.feed.id).await?;
        Ok(upload.feed.kind == FeedKind::Full && newest.is_some_and(|newest| newest > upload.id))
    }
}

impl Decision {
    fn nothing(verdict: Verdict, report: Report, reasons: Vec<Message>) -> Self {
        let difference = Difference::default();
        let settled = Settled { report, reasons, notes: Vec::new(), difference, generation: None };
        Self { verdict, settled, writes: Vec::new(), ended: Vec::new() }
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
