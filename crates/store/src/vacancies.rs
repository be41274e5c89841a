//! The published homes: the latest record of each.

use crate::{FeedId, PublicationId, Store, StoreError, maybe_instant};
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};
use vacancy::{AuthorityCode, Vacancy, VacancyId};

/// A home as the record holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The latest record; its provenance says when it was first and last seen.
    pub record: Vacancy,
    /// The feed that last spoke for it.
    pub feed: FeedId,
    /// Since when it has been missing from its feed's full exports.
    pub absent_since: Option<Timestamp>,
    /// Whether it is published at all (absent homes are, for a while).
    pub listed: bool,
    /// What its feed says of it, where corrections made by hand make the record differ.
    pub said: Option<Vacancy>,
    /// Whether its feed has it and somebody has withdrawn it by hand; it is not listed then.
    pub withheld: bool,
    /// The last publication that touched it.
    pub publication: PublicationId,
}

const COLUMNS: &str = "v.record, v.feed, v.absent_since, v.listed, v.publication, v.said, v.withheld";

impl Stored {
    /// Returns what its feed says of it.
    pub fn said(&self) -> &Vacancy {
        self.said.as_ref().unwrap_or(&self.record)
    }

    /// Returns whether it would be published if nobody had withdrawn it by hand.
    pub fn listed_by_feed(&self) -> bool {
        self.listed || self.withheld
    }
}

impl Store {
    /// Returns every home an authority ever advertised, by id.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn homes_of(&self, authority: &AuthorityCode) -> Result<Vec<Stored>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM vacancies v WHERE v.authority = $1 ORDER BY v.id");
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(authority.as_str()).fetch_all(&self.pool).await?;
        rows.iter().map(stored).collect()
    }

    /// Returns a home, published still or not.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn home(&self, id: &VacancyId) -> Result<Option<Stored>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM vacancies v WHERE v.id = $1");
        let row =
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(id.to_string()).fetch_optional(&self.pool).await?;
        row.as_ref().map(stored).transpose()
    }

    /// Returns the published homes of an authority, by id: what its part of the index must hold.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn listed(&self, authority: &AuthorityCode) -> Result<Vec<Vacancy>, StoreError> {
        let rows =
            sqlx::query("SELECT record FROM vacancies WHERE authority = $1 AND listed = 1 ORDER BY id")
                .bind(authority.as_str())
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(|row| record(row.try_get::<String, _>("record")?.as_str())).collect()
    }

    /// Returns the homes that have been absent since before `before` and are still published, or have corrections in force
    /// all the same, by id.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn absent_before(&self, before: Timestamp) -> Result<Vec<Stored>, StoreError> {
        let sql = format!(
            "SELECT {COLUMNS} FROM vacancies v WHERE v.absent_since < $1 AND v.withheld = 0
                AND (v.listed = 1 OR v.id IN (SELECT c.vacancy FROM corrections c WHERE c.ended_at IS NULL))
             ORDER BY v.id"
        );
        let rows =
            sqlx::query(sqlx::AssertSqlSafe(sql)).bind(before.as_second()).fetch_all(&self.pool).await?;
        rows.iter().map(stored).collect()
    }

    /// Returns whether any home a feed speaks for was touched after a publication: by another feed, since a feed's own
    /// change would be a later publication of its own. What is put right by hand is no feed's word.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn touched_after(&self, feed: FeedId, after: PublicationId) -> Result<bool, StoreError> {
        let row = sqlx::query(
            "SELECT COUNT(*) AS touched FROM vacancies v JOIN publications l ON l.id = v.publication
             WHERE v.feed = $1 AND (v.listed = 1 OR v.withheld = 1) AND v.publication > $2
                AND (l.corrects IS NULL OR EXISTS (
                    SELECT 1 FROM vacancy_events e JOIN publications p ON p.id = e.publication
                    WHERE e.vacancy = v.id AND e.publication > $2 AND p.corrects IS NULL))",
        )
        .bind(feed.0)
        .bind(after.0)
        .fetch_one(&self.pool)
        .await?;
        Ok(row.try_get::<i64, _>("touched")? > 0)
    }

    /// Returns the homes of a feed as they stood right after a publication, by id: of each its latest event by then.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn homes_at(&self, feed: FeedId, at: PublicationId) -> Result<Vec<Stored>, StoreError> {
        let rows = sqlx::query(
            "SELECT e.record, e.feed, e.absent_since, e.listed, e.publication, e.said, e.withheld FROM vacancy_events e
             WHERE e.feed = $1 AND e.publication = (
                 SELECT MAX(l.publication) FROM vacancy_events l WHERE l.vacancy = e.vacancy AND l.publication <= $2)
             ORDER BY e.vacancy",
        )
        .bind(feed.0)
        .bind(at.0)
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(stored).collect()
    }

    /// Returns a page of published homes by id, of one authority or all, after `after`.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn listed_page(
        &self,
        authority: Option<&AuthorityCode>,
        after: &str,
        limit: u32,
    ) -> Result<Vec<Vacancy>, StoreError> {
        let rows = sqlx::query(
            "SELECT record FROM vacancies WHERE listed = 1 AND id > $1 AND ($2 = '' OR authority = $2)
             ORDER BY id LIMIT $3",
        )
        .bind(after)
        .bind(authority.map_or("", AuthorityCode::as_str))
        .bind(i64::from(limit))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| record(row.try_get::<String, _>("record")?.as_str())).collect()
    }

    /// Returns the ids of homes whose record is not what its content hash says, published still or not, by id. The
    /// records are read a page at a time.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn altered(&self) -> Result<Vec<String>, StoreError> {
        const PAGE: i64 = 1000;
        let (mut altered, mut after) = (Vec::new(), String::new());
        loop {
            let sql = "SELECT id, record, content_hash FROM vacancies WHERE id > $1 ORDER BY id LIMIT $2";
            let rows = sqlx::query(sql).bind(&after).bind(PAGE).fetch_all(&self.pool).await?;
            for row in &rows {
                let (id, hash): (String, String) = (row.try_get("id")?, row.try_get("content_hash")?);
                let found = record(row.try_get::<String, _>("record")?.as_str());
                if !found.is_ok_and(|found| found.id.to_string() == id && found.content_hash() == hash) {
                    altered.push(id.clone());
                }
                after = id;
            }
            if rows.len() < PAGE as usize {
                return Ok(altered);
            }
        }
    }
}

pub(crate) fn record(json: &str) -> Result<Vacancy, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::Damaged(format!("a vacancy's record: {error}")))
}

fn stored(row: &AnyRow) -> Result<Stored, StoreError> {
    Ok(Stored {
        record: record(row.try_get::<String, _>("record")?.as_str())?,
        feed: FeedId(row.try_get("feed")?),
        absent_since: maybe_instant(row.try_get("absent_since")?)?,
        listed: row.try_get::<i64, _>("listed")? == 1,
        said: row.try_get::<Option<String>, _>("said")?.as_deref().map(record).transpose()?,
        withheld: row.try_get::<i64, _>("withheld")? == 1,
        publication: PublicationId(row.try_get("publication")?),
    })
}
