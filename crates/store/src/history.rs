//! What happened to one home, from its first sight on.

use crate::vacancies::record;
use crate::{EventKind, PublicationId, Store, StoreError, code, instant, maybe_instant};
use jiff::Timestamp;
use serde::Serialize;
use sqlx::Row;
use vacancy::{FieldChange, Vacancy, VacancyId};

/// The life of one home's advert.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VacancyHistory {
    /// When an export first held it.
    pub first_seen: Timestamp,
    /// When an export last held it.
    pub last_seen: Timestamp,
    /// Since when it has been missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent_since: Option<Timestamp>,
    /// Whether it is still published; when it is not, its address answers "gone".
    pub listed: bool,
    /// When it was last put right by hand, while that is in force; never by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corrected_at: Option<Timestamp>,
    /// The latest record.
    pub record: Vacancy,
    /// What happened, oldest first.
    pub events: Vec<Event>,
}

/// One thing that happened to a home.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// The publication that did it.
    pub publication: PublicationId,
    /// What it did.
    pub kind: EventKind,
    /// Whether somebody did it by hand, whatever the file says; never who.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
    /// Field by field.
    pub changes: Vec<FieldChange>,
}

impl Store {
    /// Returns the history of a home, or nothing where none was ever published under that id.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn vacancy_history(&self, id: &VacancyId) -> Result<Option<VacancyHistory>, StoreError> {
        let Some(row) = sqlx::query("SELECT * FROM vacancies WHERE id = $1")
            .bind(id.to_string())
            .fetch_optional(&self.pool)
            .await?
        else {
            return Ok(None);
        };
        Ok(Some(VacancyHistory {
            first_seen: instant(row.try_get("first_seen")?)?,
            last_seen: instant(row.try_get("last_seen")?)?,
            absent_since: maybe_instant(row.try_get("absent_since")?)?,
            listed: row.try_get::<i64, _>("listed")? == 1,
            corrected_at: self.corrected_at(id).await?,
            record: record(row.try_get::<String, _>("record")?.as_str())?,
            events: self.events(id).await?,
        }))
    }

    async fn corrected_at(&self, id: &VacancyId) -> Result<Option<Timestamp>, StoreError> {
        let row = sqlx::query(
            "SELECT MAX(made_at) AS made FROM corrections
             WHERE vacancy = $1 AND ended_at IS NULL AND field IS NOT NULL",
        )
        .bind(id.to_string())
        .fetch_one(&self.pool)
        .await?;
        maybe_instant(row.try_get("made")?)
    }

    async fn events(&self, id: &VacancyId) -> Result<Vec<Event>, StoreError> {
        // A change without fields only keeps what the feed says beneath a correction.
        let rows = sqlx::query(
            "SELECT e.publication, e.kind, e.changes, p.published_at, p.corrects FROM vacancy_events e
             JOIN publications p ON p.id = e.publication
             WHERE e.vacancy = $1 AND NOT (e.kind = 'changed' AND e.changes = '[]')
             ORDER BY p.published_at, e.publication",
        )
        .bind(id.to_string())
        .fetch_all(&self.pool)
        .await?;
        let mut events = Vec::new();
        for row in rows {
            let changes: String = row.try_get("changes")?;
            events.push(Event {
                at: instant(row.try_get("published_at")?)?,
                publication: PublicationId(row.try_get("publication")?),
                kind: code(EventKind::parse, row.try_get::<String, _>("kind")?.as_str())?,
                by_hand: row.try_get::<Option<i64>, _>("corrects")?.is_some(),
                changes: serde_json::from_str(&changes)
                    .map_err(|error| StoreError::Damaged(format!("changes of {id}: {error}")))?,
            });
        }
        Ok(events)
    }
}
