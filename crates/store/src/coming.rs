//! Files that are to come: those that did not, and what is known of the addresses they are fetched from.

use crate::deliveries::About;
use crate::feeds::authority;
use crate::{Addressee, DeliveryEvent, Store, StoreError, instant, maybe_instant};
use jiff::Timestamp;
use sqlx::Row;
use vacancy::AuthorityCode;

/// What is known of the address an authority's exports are fetched from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullState {
    /// The address.
    pub url: String,
    /// What the address called what it last gave.
    pub etag: Option<String>,
    /// When that was made, as the address says it.
    pub last_modified: Option<String>,
    /// When it was last tried.
    pub tried_at: Timestamp,
    /// When it last answered as it should.
    pub succeeded_at: Option<Timestamp>,
    /// Failures since then.
    pub failures: u32,
    /// After a failure, not before this is it tried again.
    pub next_at: Timestamp,
    /// What went wrong at the last try.
    pub problem: Option<String>,
}

impl Store {
    /// Returns when an authority's last file came that was to be published, whatever became of it.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn last_file_at(&self, authority: &AuthorityCode) -> Result<Option<Timestamp>, StoreError> {
        let row = sqlx::query(
            "SELECT MAX(u.received_at) AS last FROM uploads u JOIN feeds f ON f.id = u.feed
             WHERE f.owner = $1 AND u.stage <> 'previewed'",
        )
        .bind(authority.as_str())
        .fetch_one(&self.pool)
        .await?;
        maybe_instant(row.try_get("last")?)
    }

    /// Notes that the file expected by then did not come, and puts the alarm into the outbox; returns whether that was
    /// not noted yet.
    ///
    /// # Errors
    /// When the record cannot be written; then nothing was noted.
    pub async fn note_missed(
        &self,
        authority: &AuthorityCode,
        due_at: Timestamp,
        to: &[Addressee],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let done = sqlx::query(
            "INSERT INTO missed_files (authority, due_at, told_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        )
        .bind(authority.as_str())
        .bind(due_at.as_second())
        .bind(now.as_second())
        .execute(&mut *writing.tx)
        .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        let about = About {
            report: None,
            authority: authority.as_str(),
            event: DeliveryEvent::Missing,
            upload: None,
            due_at: Some(due_at),
        };
        writing.tell(&about, to, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Notes that a file came after all: whatever was missed until then is missed no longer, and that is put into the
    /// outbox once. Returns whether anything was missed.
    ///
    /// # Errors
    /// When the record cannot be written; then nothing was noted.
    pub async fn note_came(
        &self,
        authority: &AuthorityCode,
        came_at: Timestamp,
        to: &[Addressee],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let rows = sqlx::query(
            "UPDATE missed_files SET came_at = $1 WHERE authority = $2 AND came_at IS NULL AND due_at < $1
             RETURNING due_at",
        )
        .bind(came_at.as_second())
        .bind(authority.as_str())
        .fetch_all(&mut *writing.tx)
        .await?;
        let dues = rows.iter().map(|row| Ok(row.try_get::<i64, _>("due_at")?));
        let dues = dues.collect::<Result<Vec<i64>, StoreError>>()?;
        let Some(last) = dues.into_iter().max() else { return Ok(false) };
        let about = About {
            report: None,
            authority: authority.as_str(),
            event: DeliveryEvent::Late,
            upload: None,
            due_at: Some(instant(last)?),
        };
        writing.tell(&about, to, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Returns which authorities' files are missing, each with when the last was expected.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn missing_files(&self) -> Result<Vec<(AuthorityCode, Timestamp)>, StoreError> {
        let rows = sqlx::query(
            "SELECT authority, MAX(due_at) AS due_at FROM missed_files WHERE came_at IS NULL
             GROUP BY authority ORDER BY authority",
        )
        .fetch_all(&self.pool)
        .await?;
        let missing = rows.iter().map(|row| {
            Ok((authority(&row.try_get::<String, _>("authority")?)?, instant(row.try_get("due_at")?)?))
        });
        missing.collect()
    }

    /// Returns what is known of the address an authority's exports are fetched from.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn pull_state(&self, authority: &AuthorityCode) -> Result<Option<PullState>, StoreError> {
        let row = sqlx::query("SELECT * FROM pulls WHERE authority = $1")
            .bind(authority.as_str())
            .fetch_optional(&self.pool)
            .await?;
        let Some(row) = row else { return Ok(None) };
        Ok(Some(PullState {
            url: row.try_get("url")?,
            etag: row.try_get("etag")?,
            last_modified: row.try_get("last_modified")?,
            tried_at: instant(row.try_get("tried_at")?)?,
            succeeded_at: maybe_instant(row.try_get("succeeded_at")?)?,
            failures: u32::try_from(row.try_get::<i64, _>("failures")?).unwrap_or(u32::MAX),
            next_at: instant(row.try_get("next_at")?)?,
            problem: row.try_get("problem")?,
        }))
    }

    /// Notes what is known of that address now.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn note_pull(&self, authority: &AuthorityCode, state: &PullState) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO pulls (authority, url, etag, last_modified, tried_at, succeeded_at, failures, next_at, problem)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (authority) DO UPDATE SET url = excluded.url, etag = excluded.etag,
                last_modified = excluded.last_modified, tried_at = excluded.tried_at,
                succeeded_at = excluded.succeeded_at, failures = excluded.failures, next_at = excluded.next_at,
                problem = excluded.problem",
        )
        .bind(authority.as_str())
        .bind(state.url.as_str())
        .bind(state.etag.as_deref())
        .bind(state.last_modified.as_deref())
        .bind(state.tried_at.as_second())
        .bind(state.succeeded_at.map(Timestamp::as_second))
        .bind(i64::from(state.failures))
        .bind(state.next_at.as_second())
        .bind(state.problem.as_deref())
        .execute(&self.pool)
        .await?;
        Ok(())
    }
}
