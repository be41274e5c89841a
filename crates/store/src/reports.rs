//! Problems that people report of homes: kept with what is to be told of them, dealt with, and forgotten.

use crate::deliveries::About;
use crate::feeds::authority;
use crate::writing::Numbered;
use crate::{Addressee, Channel, DeliveryEvent, Store, StoreError, code, instant, maybe_instant, row_id};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use vacancy::{AuthorityCode, VacancyId, codes};

row_id! {
    /// Names a report.
    ReportId
}

codes! {
    /// What is wrong with a home's page.
    ReportKind {
        /// Details are wrong.
        Details = "details",
        /// The home has gone.
        Gone = "gone",
        /// It says something about a person.
        Personal = "personal",
        /// The link to the council does not open.
        Link = "link",
        /// Something else.
        Other = "other",
    }
}

codes! {
    /// How far a report has come.
    ReportState {
        /// Nobody has dealt with it.
        Open = "open",
        /// Somebody has.
        Closed = "closed",
    }
}

/// A report to be kept.
#[derive(Debug, Clone)]
pub struct NewReport<'a> {
    /// The home.
    pub home: &'a VacancyId,
    /// What is wrong.
    pub kind: ReportKind,
    /// What was written.
    pub text: &'a str,
    /// Where an answer is wanted: an e-mail address.
    pub contact: Option<&'a str>,
}

/// A problem somebody reported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Its number.
    pub id: ReportId,
    /// The home.
    pub home: VacancyId,
    /// What is wrong.
    pub kind: ReportKind,
    /// What was written; empty once it is forgotten.
    pub text: String,
    /// Where an answer is wanted; none once it is forgotten.
    pub contact: Option<String>,
    /// When.
    pub at: Timestamp,
    /// How far it has come.
    pub state: ReportState,
    /// When somebody dealt with it.
    pub closed_at: Option<Timestamp>,
    /// Who did.
    pub closed_by: Option<String>,
    /// When what was written and the contact were removed.
    pub forgotten_at: Option<Timestamp>,
}

/// Who is told of a report.
#[derive(Debug, Clone, Copy)]
pub struct ReportReaders<'a> {
    /// The authority's addresses.
    pub owners: &'a [String],
    /// The address of whoever looks after the site.
    pub operator: Option<&'a str>,
    /// An address gets no second receipt within so many seconds.
    pub receipt_every_s: i64,
}

impl Store {
    /// Keeps a report, and puts what is told of it into the outbox in the same transaction.
    ///
    /// # Errors
    /// When the record cannot be written; then nothing was.
    pub async fn add_report(
        &self,
        new: &NewReport<'_>,
        readers: &ReportReaders<'_>,
        now: Timestamp,
    ) -> Result<ReportId, StoreError> {
        let mut writing = self.write().await?;
        let had = sqlx::query("SELECT COUNT(*) AS had FROM reports WHERE contact = $1 AND at > $2")
            .bind(new.contact.unwrap_or_default())
            .bind(now.as_second() - readers.receipt_every_s)
            .fetch_one(&mut *writing.tx)
            .await?;
        let receipt = new.contact.filter(|_| had.try_get::<i64, _>("had").is_ok_and(|had| had == 0));
        let id = ReportId(writing.next_id(Numbered::Reports).await?);
        let code = new.home.authority().as_str();
        sqlx::query(
            "INSERT INTO reports (id, authority, reference, kind, said, contact, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
        )
        .bind(id.0)
        .bind(code)
        .bind(new.home.reference())
        .bind(new.kind.as_str())
        .bind(new.text)
        .bind(new.contact)
        .bind(now.as_second())
        .execute(&mut *writing.tx)
        .await?;
        let owners = readers.owners.iter().map(|owner| (DeliveryEvent::ReportReceived, owner.as_str()));
        let operator = readers.operator.map(|operator| (DeliveryEvent::ReportCopy, operator));
        let receipt = receipt.map(|contact| (DeliveryEvent::ReportReceipt, contact));
        for (event, target) in owners.chain(operator).chain(receipt) {
            let about = About { authority: code, event, upload: None, report: Some(id), due_at: None };
            let to = Addressee { channel: Channel::Mail, target: target.to_owned() };
            writing.tell(&about, &[to], now).await?;
        }
        let detail = json!({ "kind": new.kind.as_str() });
        let authorities = [code.to_owned()];
        writing.audit_for(&authorities, "visitor", "report", format!("report/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(id)
    }

    /// Returns reports, newest first: an authority's, and those that have come so far, where they are told.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn reports(
        &self,
        authority: Option<&AuthorityCode>,
        state: Option<ReportState>,
        limit: u32,
    ) -> Result<Vec<Report>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM reports WHERE ($1 = '' OR authority = $1) AND ($2 = '' OR state = $2)
             ORDER BY id DESC LIMIT $3",
        )
        .bind(authority.map_or("", AuthorityCode::as_str))
        .bind(state.map_or("", ReportState::as_str))
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(report).collect()
    }

    /// Returns one report.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn report(&self, id: ReportId) -> Result<Option<Report>, StoreError> {
        let row =
            sqlx::query("SELECT * FROM reports WHERE id = $1").bind(id.0).fetch_optional(&self.pool).await?;
        row.as_ref().map(report).transpose()
    }

    /// Notes that an open report was dealt with; returns whether it was open.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn close_report(&self, id: ReportId, by: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let closed = sqlx::query(
            "UPDATE reports SET state = 'closed', closed_at = $1, closed_by = $2 WHERE id = $3 AND state = 'open'
             RETURNING authority",
        )
        .bind(now.as_second())
        .bind(by)
        .bind(id.0)
        .fetch_all(&mut *writing.tx)
        .await?;
        let Some(row) = closed.first() else { return Ok(false) };
        let authorities = [row.try_get::<String, _>("authority")?];
        writing.audit_for(&authorities, by, "close_report", format!("report/{id}"), json!({}), now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Removes what was written and the contact of reports dealt with before `closed_before`, or never and made before
    /// `made_before`, and the addresses their receipts went to; returns how many.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn forget_reporters(
        &self,
        closed_before: Timestamp,
        made_before: Timestamp,
        now: Timestamp,
    ) -> Result<usize, StoreError> {
        let mut writing = self.write().await?;
        let rows = sqlx::query(
            "UPDATE reports SET said = '', contact = NULL, forgotten_at = $1
             WHERE forgotten_at IS NULL AND (closed_at < $2 OR at < $3) RETURNING id",
        )
        .bind(now.as_second())
        .bind(closed_before.as_second())
        .bind(made_before.as_second())
        .fetch_all(&mut *writing.tx)
        .await?;
        if rows.is_empty() {
            return Ok(0);
        }
        for row in &rows {
            let id: i64 = row.try_get("id")?;
            sqlx::query(
                "UPDATE deliveries SET target = '', problem = NULL,
                    state = CASE state WHEN 'waiting' THEN 'overtaken' ELSE state END
                 WHERE report = $1 AND event = 'report.receipt'",
            )
            .bind(id)
            .execute(&mut *writing.tx)
            .await?;
            writing.audit("retention", "forget_reporter", format!("report/{id}"), json!({}), now).await?;
        }
        writing.commit().await?;
        Ok(rows.len())
    }
}

fn report(row: &AnyRow) -> Result<Report, StoreError> {
    let text = |name: &str| row.try_get::<String, _>(name);
    let reference = text("reference")?;
    let home = VacancyId::new(authority(&text("authority")?)?, &reference)
        .map_err(|_| StoreError::Damaged(format!("a report of {reference:?}, which is no reference")))?;
    Ok(Report {
        id: ReportId(row.try_get("id")?),
        home,
        kind: code(ReportKind::parse, &text("kind")?)?,
        text: text("said")?,
        contact: row.try_get("contact")?,
        at: instant(row.try_get("at")?)?,
        state: code(ReportState::parse, &text("state")?)?,
        closed_at: maybe_instant(row.try_get("closed_at")?)?,
        closed_by: row.try_get("closed_by")?,
        forgotten_at: maybe_instant(row.try_get("forgotten_at")?)?,
    })
}
