//! The outbox: who is to be told of what, written with what it tells, and how far telling them has come.

use crate::feeds::{authority, owned_by};
use crate::secrets::random_hex;
use crate::writing::Writing;
use crate::{ReportId, Stage, Store, StoreError, UploadId, code, instant, maybe_instant};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use std::collections::BTreeSet;
use vacancy::{AuthorityCode, codes};

codes! {
    /// How somebody is told.
    Channel {
        /// By e-mail.
        Mail = "mail",
        /// By a signed request to an address of theirs.
        Webhook = "webhook",
    }
}

codes! {
    /// What somebody is told of.
    DeliveryEvent {
        /// A file was published.
        Published = "upload.published",
        /// A file said what was published already.
        Unchanged = "upload.unchanged",
        /// A file waits for a decision.
        Held = "upload.held",
        /// A file could not be used.
        Refused = "upload.refused",
        /// A file that was expected did not come.
        Missing = "upload.missing",
        /// It came after all.
        Late = "upload.late",
        /// Somebody reported a problem with a home: to its authority.
        ReportReceived = "report.received",
        /// The same, to whoever looks after the site.
        ReportCopy = "report.copy",
        /// A problem was taken down: to whoever reported it.
        ReportReceipt = "report.receipt",
    }
}

codes! {
    /// How far a delivery has come.
    DeliveryState {
        /// It is still to be made, or made again.
        Waiting = "waiting",
        /// It was taken.
        Delivered = "delivered",
        /// It was tried often enough.
        Failed = "failed",
        /// What it would have told is no longer so; another delivery tells what is.
        Overtaken = "overtaken",
    }
}

impl DeliveryEvent {
    /// Returns what is told of an upload that has come so far; nothing of one that is not at its end.
    pub fn of(stage: Stage) -> Option<Self> {
        match stage {
            Stage::Published => Some(Self::Published),
            Stage::Unchanged => Some(Self::Unchanged),
            Stage::Held => Some(Self::Held),
            Stage::Refused => Some(Self::Refused),
            Stage::Received | Stage::Previewed => None,
        }
    }
}

/// Somebody who is to be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// How.
    pub channel: Channel,
    /// Where: an e-mail address or a URL.
    pub target: String,
}

/// One thing to be told to one addressee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Delivery {
    /// What the receiver drops repeats by.
    pub id: String,
    /// Whose files it is about.
    pub authority: AuthorityCode,
    /// What it tells.
    pub event: DeliveryEvent,
    /// The upload it is about.
    pub upload: Option<UploadId>,
    /// The report it is about.
    pub report: Option<ReportId>,
    /// When the file was expected, where it did not come by then.
    pub due_at: Option<Timestamp>,
    /// How it is told.
    pub channel: Channel,
    /// Where.
    pub target: String,
    /// When what it tells happened.
    pub created_at: Timestamp,
    /// How often it was tried.
    pub attempts: u32,
    /// Not before this is it tried again.
    pub next_at: Timestamp,
    /// How far it has come.
    pub state: DeliveryState,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
    /// What went wrong at the last try.
    pub problem: Option<String>,
}

/// What a delivery is about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct About<'a> {
    pub authority: &'a str,
    pub event: DeliveryEvent,
    pub upload: Option<UploadId>,
    pub report: Option<ReportId>,
    pub due_at: Option<Timestamp>,
}

impl Writing {
    /// Puts what is told of a finished upload into the outbox.
    pub(crate) async fn tell_of_upload(
        &mut self,
        upload: UploadId,
        stage: Stage,
        to: &[Addressee],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let Some(event) = DeliveryEvent::of(stage).filter(|_| !to.is_empty()) else { return Ok(()) };
        for authority in self.concerned(&format!("upload/{upload}")).await? {
            let about =
                About { authority: &authority, event, upload: Some(upload), report: None, due_at: None };
            self.tell(&about, to, now).await?;
        }
        Ok(())
    }

    /// Puts one thing to be told into the outbox, once for each addressee.
    pub(crate) async fn tell(
        &mut self,
        about: &About<'_>,
        to: &[Addressee],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for addressee in to {
            sqlx::query(
                "INSERT INTO deliveries (id, authority, event, upload, report, due_at, channel, target, created_at, next_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            )
            .bind(format!("msg_{}", random_hex::<16>()?))
            .bind(about.authority)
            .bind(about.event.as_str())
            .bind(about.upload.map(|upload| upload.0))
            .bind(about.report.map(|report| report.0))
            .bind(about.due_at.map(Timestamp::as_second))
            .bind(addressee.channel.as_str())
            .bind(addressee.target.as_str())
            .bind(now.as_second())
            .bind(now.as_second())
            .execute(&mut *self.tx)
            .await?;
        }
        Ok(())
    }
}

impl Store {
    /// Returns the deliveries whose time has come, the longest waiting first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn due_deliveries(&self, now: Timestamp, limit: u32) -> Result<Vec<Delivery>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM deliveries WHERE state = 'waiting' AND next_at <= $1
             ORDER BY next_at, created_at, id LIMIT $2",
        )
        .bind(now.as_second())
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(delivery).collect()
    }

    /// Takes a due delivery for oneself until then, and counts the try; returns whether nobody else had taken it.
    /// Whoever is killed meanwhile leaves it to be taken again after that.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn claim_delivery(
        &self,
        id: &str,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query(
            "UPDATE deliveries SET next_at = $1, attempts = attempts + 1
             WHERE id = $2 AND state = 'waiting' AND next_at <= $3",
        )
        .bind(until.as_second())
        .bind(id)
        .bind(now.as_second())
        .execute(&self.pool)
        .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Notes how a delivery ended.
    ///
    /// # Errors
    /// When the record cannot be written; it is then made again.
    pub async fn end_delivery(
        &self,
        id: &str,
        state: DeliveryState,
        problem: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE deliveries SET state = $1, problem = $2, ended_at = $3 WHERE id = $4")
            .bind(state.as_str())
            .bind(problem)
            .bind(now.as_second())
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Notes what went wrong with a delivery, and not before when it is tried again.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn put_off_delivery(
        &self,
        id: &str,
        next_at: Timestamp,
        problem: &str,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE deliveries SET next_at = $1, problem = $2 WHERE id = $3 AND state = 'waiting'")
            .bind(next_at.as_second())
            .bind(problem)
            .bind(id)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Returns the latest deliveries, newest first; only those of some authorities, and that have come so far,
    /// where they are told.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn deliveries(
        &self,
        authorities: Option<&BTreeSet<AuthorityCode>>,
        state: Option<DeliveryState>,
        limit: u32,
    ) -> Result<Vec<Delivery>, StoreError> {
        let owned = owned_by(authorities, 3).replace("f.owner", "authority");
        let sql = sqlx::AssertSqlSafe(format!(
            "SELECT * FROM deliveries WHERE ($1 = '' OR state = $1) AND {owned}
             ORDER BY created_at DESC, id LIMIT $2"
        ));
        let mut query = sqlx::query(sql).bind(state.map_or("", DeliveryState::as_str)).bind(i64::from(limit));
        for authority in authorities.into_iter().flatten() {
            query = query.bind(authority.as_str());
        }
        query.fetch_all(&self.pool).await?.iter().map(delivery).collect()
    }

    /// Returns a delivery.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn delivery(&self, id: &str) -> Result<Option<Delivery>, StoreError> {
        let row = sqlx::query("SELECT * FROM deliveries WHERE id = $1").bind(id).fetch_optional(&self.pool);
        row.await?.as_ref().map(delivery).transpose()
    }

    /// Has a delivery that failed or waits tried anew, at once; returns whether there is one.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn retry_delivery(&self, id: &str, by: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let rows = sqlx::query(
            "UPDATE deliveries SET state = 'waiting', attempts = 0, next_at = $1, ended_at = NULL
             WHERE id = $2 AND state IN ('waiting', 'failed') RETURNING authority",
        )
        .bind(now.as_second())
        .bind(id)
        .fetch_all(&mut *writing.tx)
        .await?;
        let Some(row) = rows.first() else { return Ok(false) };
        let authorities = [row.try_get::<String, _>("authority")?];
        let object = format!("delivery/{id}");
        writing.audit_for(&authorities, by, "retry", object, json!({}), now).await?;
        writing.commit().await?;
        Ok(true)
    }
}

fn delivery(row: &AnyRow) -> Result<Delivery, StoreError> {
    let text = |name: &str| row.try_get::<String, _>(name);
    Ok(Delivery {
        id: text("id")?,
        authority: authority(&text("authority")?)?,
        event: code(DeliveryEvent::parse, &text("event")?)?,
        upload: row.try_get::<Option<i64>, _>("upload")?.map(UploadId),
        report: row.try_get::<Option<i64>, _>("report")?.map(ReportId),
        due_at: maybe_instant(row.try_get("due_at")?)?,
        channel: code(Channel::parse, &text("channel")?)?,
        target: text("target")?,
        created_at: instant(row.try_get("created_at")?)?,
        attempts: u32::try_from(row.try_get::<i64, _>("attempts")?).unwrap_or(u32::MAX),
        next_at: instant(row.try_get("next_at")?)?,
        state: code(DeliveryState::parse, &text("state")?)?,
        ended_at: maybe_instant(row.try_get("ended_at")?)?,
        problem: row.try_get("problem")?,
    })
}
