//! Counts and hashes over what is published: for the status page and for checking an index against the record.

use crate::feeds::authority;
use crate::{PublicationId, Stage, Store, StoreError, code, maybe_instant};
use jiff::Timestamp;
use sqlx::Row;
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, VacancyId};

/// How an authority stands.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct AuthorityCounts {
    /// Homes open to bids.
    pub open: u64,
    /// Homes published.
    pub total: u64,
    /// When a file last came.
    pub last_upload_at: Option<Timestamp>,
    /// When a file last came that was good: published, or saying what was published already.
    pub last_good_upload_at: Option<Timestamp>,
    /// When what is published last changed by a file or a rollback.
    pub last_published_at: Option<Timestamp>,
    /// What became of the last file.
    pub last_stage: Option<Stage>,
}

/// A published home and the hash of its record.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ListedHash {
    /// The home.
    pub id: VacancyId,
    /// [`vacancy::Vacancy::content_hash`] of its record.
    pub content_hash: String,
}

impl Store {
    /// Returns how every authority stands that ever sent a file.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn authority_counts(
        &self,
        now: Timestamp,
    ) -> Result<BTreeMap<AuthorityCode, AuthorityCounts>, StoreError> {
        let mut counts: BTreeMap<AuthorityCode, AuthorityCounts> = BTreeMap::new();
        // A closing time is a whole second: a fraction of a second later it has passed.
        let closes_after = now.as_second() + i64::from(now.subsec_nanosecond() > 0);
        let homes = sqlx::query(
            "SELECT authority, COUNT(*) AS total, COUNT(CASE WHEN status = 'open'
                 AND (opens_at IS NULL OR opens_at <= $1) AND (closes_at IS NULL OR closes_at >= $2) THEN 1 END) AS open
             FROM vacancies WHERE listed = 1 GROUP BY authority",
        )
        .bind(now.as_second())
        .bind(closes_after)
        .fetch_all(&self.pool)
        .await?;
        for row in homes {
            let found =
                counts.entry(authority(row.try_get::<String, _>("authority")?.as_str())?).or_default();
            found.total = row.try_get::<i64, _>("total")?.unsigned_abs();
            found.open = row.try_get::<i64, _>("open")?.unsigned_abs();
        }
        let uploads = sqlx::query(
            "SELECT f.owner, MAX(u.received_at) AS last, MAX(p.published_at) AS published,
                 MAX(CASE WHEN u.stage IN ('published', 'unchanged') THEN u.received_at END) AS good,
                 (SELECT l.stage FROM uploads l JOIN feeds lf ON lf.id = l.feed
                  WHERE lf.owner = f.owner ORDER BY l.id DESC LIMIT 1) AS stage
             FROM feeds f JOIN uploads u ON u.feed = f.id
             LEFT JOIN publications p ON p.feed = f.id AND p.kind <> 'expiry' GROUP BY f.owner",
        )
        .fetch_all(&self.pool)
        .await?;
        for row in uploads {
            let found = counts.entry(authority(row.try_get::<String, _>("owner")?.as_str())?).or_default();
            found.last_upload_at = maybe_instant(row.try_get("last")?)?;
            found.last_good_upload_at = maybe_instant(row.try_get("good")?)?;
            found.last_published_at = maybe_instant(row.try_get("published")?)?;
            found.last_stage = row
                .try_get::<Option<String>, _>("stage")?
                .as_deref()
                .map(|stage| code(Stage::parse, stage))
                .transpose()?;
        }
        Ok(counts)
    }

    /// Returns the authorities whose homes a publication after this one touched.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn touched_since(&self, since: PublicationId) -> Result<Vec<AuthorityCode>, StoreError> {
        let rows =
            sqlx::query("SELECT DISTINCT authority FROM vacancies WHERE publication > $1 ORDER BY authority")
                .bind(since.0)
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(|row| authority(row.try_get::<String, _>("authority")?.as_str())).collect()
    }

    /// Returns every published home with the hash of its record, by id.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn listed_hashes(&self) -> Result<Vec<ListedHash>, StoreError> {
        let rows = sqlx::query("SELECT id, content_hash FROM vacancies WHERE listed = 1 ORDER BY id")
            .fetch_all(&self.pool)
            .await?;
        rows.iter()
            .map(|row| {
                let id: String = row.try_get("id")?;
                let id = VacancyId::parse(&id).map_err(|error| StoreError::Damaged(error.to_string()))?;
                Ok(ListedHash { id, content_hash: row.try_get("content_hash")? })
            })
            .collect()
    }

    /// Returns the hashes of all bytes that are kept.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn received_hashes(&self) -> Result<Vec<String>, StoreError> {
        let rows =
            sqlx::query("SELECT DISTINCT sha256 FROM uploads WHERE bytes_deleted_at IS NULL ORDER BY sha256")
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(|row| Ok(row.try_get("sha256")?)).collect()
    }

    /// Asks the database whether its file is sound; returns what it complains about.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn integrity(&self) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query("PRAGMA integrity_check").fetch_all(&self.pool).await?;
        let mut complaints = Vec::new();
        for row in rows {
            let line: String = row.try_get(0)?;
            if line != "ok" {
                complaints.push(line);
            }
        }
        Ok(complaints)
    }
}
