//! Problems that people report of homes: taken from anybody, told to the home's authority, dealt with by its officers.

use crate::officers::plain_email;
use crate::{Actor, Permission, PublishError, Publisher};
use jiff::{SignedDuration, Timestamp};
use store::{NewReport, Report, ReportId, ReportKind, ReportReaders, ReportState};
use vacancy::{AuthorityCode, Message, VacancyId};

/// How long what is written may be, characters.
pub const REPORT_MOST: usize = 1_000;
/// What was written and the contact are removed so many days after a report was dealt with.
pub const REPORT_DAYS: i64 = 90;
/// They are removed so many days after it was made, though nobody dealt with it.
pub const REPORT_DAYS_OPEN: i64 = 365;
/// One address gets one receipt a day, whoever types it in.
const RECEIPT_EVERY_S: i64 = 24 * 3600;

/// A problem as it was typed.
#[derive(Debug, Clone, Copy)]
pub struct Problem<'a> {
    /// The home.
    pub home: &'a VacancyId,
    /// What is wrong.
    pub kind: ReportKind,
    /// What was written.
    pub text: &'a str,
    /// Where an answer is wanted; empty for nowhere.
    pub contact: &'a str,
}

impl Publisher {
    /// Takes down a problem that anybody reports; the home's authority and the operator are told, and whoever reports it,
    /// where they gave an address. How often somebody may is for the caller to bound: this takes no actor, since nobody
    /// who searches is known.
    ///
    /// # Errors
    /// [`PublishError::NotTaken`] says what of it cannot be taken; else the record cannot be written.
    pub async fn report_problem(
        &self,
        problem: &Problem<'_>,
        operator: Option<&str>,
        now: Timestamp,
    ) -> Result<ReportId, PublishError> {
        let text = plain(problem.text);
        let contact = match problem.contact.trim() {
            "" => None,
            typed => Some(plain_email(typed).ok_or_else(|| refused("report_contact_wrong"))?),
        };
        if text.is_empty() && problem.kind == ReportKind::Other {
            return Err(refused("report_text_missing"));
        }
        if text.chars().count() > REPORT_MOST {
            return Err(refused("report_text_long"));
        }
        let authority = problem.home.authority();
        let owners = self.inner.authorities().get(authority).map(|file| file.notify.emails.clone());
        let owners = owners.unwrap_or_default();
        let readers = ReportReaders { owners: &owners, operator, receipt_every_s: RECEIPT_EVERY_S };
        let new =
            NewReport { home: problem.home, kind: problem.kind, text: &text, contact: contact.as_deref() };
        Ok(self.inner.store.add_report(&new, &readers, now).await?)
    }

    /// Returns what was reported of an authority's homes, or of all, newest first.
    ///
    /// # Errors
    /// When the actor may not deal with reports there, or the record cannot be read.
    pub async fn reports(
        &self,
        actor: &Actor,
        authority: Option<&AuthorityCode>,
        state: Option<ReportState>,
        limit: u32,
    ) -> Result<Vec<Report>, PublishError> {
        match authority {
            Some(authority) => actor.need(Permission::DealWithReports, authority)?,
            None => actor.need_everywhere(Permission::DealWithReports)?,
        }
        Ok(self.inner.store.reports(authority, state, limit).await?)
    }

    /// Returns one report.
    ///
    /// # Errors
    /// When there is none or the actor may not see it, which is the same to them, or the record cannot be read.
    pub async fn report(&self, actor: &Actor, id: ReportId) -> Result<Report, PublishError> {
        let found = self.inner.store.report(id).await?;
        let theirs = found.filter(|found| actor.may(Permission::DealWithReports, found.home.authority()));
        theirs.ok_or_else(|| PublishError::NotFound(format!("report {id}")))
    }

    /// Notes that a report was dealt with.
    ///
    /// # Errors
    /// As [`Publisher::report`], and when it was dealt with already.
    pub async fn close_report(
        &self,
        actor: &Actor,
        id: ReportId,
        now: Timestamp,
    ) -> Result<Report, PublishError> {
        self.report(actor, id).await?;
        match self.inner.store.close_report(id, &actor.name, now).await? {
            true => self.report(actor, id).await,
            false => Err(refused("report_closed_already")),
        }
    }

    /// Removes what was written and who wrote it of reports dealt with long ago; returns of how many.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn forget_reporters(&self, now: Timestamp) -> Result<usize, PublishError> {
        let before =
            |days: i64| now.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN);
        let store = &self.inner.store;
        Ok(store.forget_reporters(before(REPORT_DAYS), before(REPORT_DAYS_OPEN), now).await?)
    }
}

/// Returns a text without what is no letter, sign, blank or line.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let text: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    text.trim().to_owned()
}

fn refused(code: &'static str) -> PublishError {
    PublishError::NotTaken(Message { code: code.into(), args: Default::default() })
}
