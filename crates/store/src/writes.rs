//! Keeping homes and what happened to them, many rows a statement: an export may hold a hundred thousand.

use crate::writing::Writing;
use crate::{FeedId, PublicationId, StoreError, sha256_hex};
use jiff::Timestamp;
use std::fmt::Write as _;
use vacancy::{FieldChange, RECORD_VERSION, Vacancy, codes};

/// Rows a statement: fewer, and the way to the database's thread costs most; more, and SQLite's search for each
/// parameter's name among all of them does.
const ROWS: usize = 16;

codes! {
    /// What a publication did to a home.
    EventKind {
        /// It was published for the first time.
        New = "new",
        /// Fields of it changed.
        Changed = "changed",
        /// It vanished from its feed's full export.
        Gone = "gone",
        /// It came back.
        Returned = "returned",
        /// A rollback put it back as it had been.
        Restored = "restored",
        /// It is published no longer; its history stays.
        Delisted = "delisted",
        /// Another feed speaks for it now; no field changed.
        Moved = "moved",
    }
}

/// A home as it is to be kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// The record, its first and last sight already in it.
    pub record: Vacancy,
    /// The feed that speaks for it.
    pub feed: FeedId,
    /// Since when it has been missing.
    pub absent_since: Option<Timestamp>,
    /// Whether it is published.
    pub listed: bool,
    /// What its feed says of it, where the record differs.
    pub said: Option<Vacancy>,
    /// Whether its feed has it and somebody has withdrawn it by hand.
    pub withheld: bool,
    /// What happened to it; nothing where only its last sight moved on.
    pub event: Option<(EventKind, Vec<FieldChange>)>,
}

impl Writing {
    /// Keeps homes and what a publication did to them.
    pub(crate) async fn write_homes(
        &mut self,
        publication: PublicationId,
        writes: &[Write],
    ) -> Result<(), StoreError> {
        for writes in writes.chunks(ROWS) {
            let json: Vec<String> = writes.iter().map(|write| write.record.canonical_json()).collect();
            self.write_records(publication, writes, &json).await?;
            self.write_events(publication, writes, &json).await?;
        }
        Ok(())
    }

    async fn write_records(
        &mut self,
        publication: PublicationId,
        writes: &[Write],
        json: &[String],
    ) -> Result<(), StoreError> {
        let sql = format!(
            "INSERT INTO vacancies (id, authority, feed, record, record_version, content_hash, status, opens_at,
                closes_at, first_seen, last_seen, absent_since, listed, said, withheld, publication)
             VALUES {}
             ON CONFLICT (id) DO UPDATE SET feed = excluded.feed, record = excluded.record,
                record_version = excluded.record_version, content_hash = excluded.content_hash,
                status = excluded.status, opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                last_seen = excluded.last_seen, absent_since = excluded.absent_since, listed = excluded.listed,
                said = excluded.said, withheld = excluded.withheld, publication = excluded.publication",
            placeholders(writes.len(), 16)
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for (write, json) in writes.iter().zip(json) {
            let record = &write.record;
            query = query
                .bind(record.id.to_string())
                .bind(record.authority.as_str())
                .bind(write.feed.0)
                .bind(json.as_str())
                .bind(i64::from(RECORD_VERSION))
                // `Vacancy::content_hash`, of the JSON at hand.
                .bind(sha256_hex(json.as_bytes()))
                .bind(record.status.as_str())
                .bind(record.opens_at.map(|at| at.0.as_second()))
                .bind(record.closes_at.map(|at| at.0.as_second()))
                .bind(record.provenance.first_seen.0.as_second())
                .bind(record.provenance.last_seen.0.as_second())
                .bind(write.absent_since.map(|at| at.as_second()))
                .bind(i64::from(write.listed))
                .bind(write.said.as_ref().map(Vacancy::canonical_json))
                .bind(i64::from(write.withheld))
                .bind(publication.0);
        }
        query.execute(&mut *self.tx).await?;
        Ok(())
    }

    async fn write_events(
        &mut self,
        publication: PublicationId,
        writes: &[Write],
        json: &[String],
    ) -> Result<(), StoreError> {
        let events =
            writes.iter().zip(json).filter_map(|(write, json)| Some((write, json, write.event.as_ref()?)));
        let events: Vec<_> = events.collect();
        if events.is_empty() {
            return Ok(());
        }
        let sql = format!(
            "INSERT INTO vacancy_events (vacancy, publication, feed, kind, changes, record, record_version,
                absent_since, listed, said, withheld)
             VALUES {}",
            placeholders(events.len(), 11)
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
        for (write, json, (kind, changes)) in events {
            let changes =
                serde_json::to_string(changes).map_err(|error| StoreError::Damaged(error.to_string()))?;
            query = query
                .bind(write.record.id.to_string())
                .bind(publication.0)
                .bind(write.feed.0)
                .bind(kind.as_str())
                .bind(changes)
                .bind(json.as_str())
                .bind(i64::from(RECORD_VERSION))
                .bind(write.absent_since.map(|at| at.as_second()))
                .bind(i64::from(write.listed))
                .bind(write.said.as_ref().map(Vacancy::canonical_json))
                .bind(i64::from(write.withheld));
        }
        query.execute(&mut *self.tx).await?;
        Ok(())
    }
}

/// Returns `($1, $2), ($3, $4), …`.
fn placeholders(rows: usize, columns: usize) -> String {
    let mut text = String::new();
    for row in 0..rows {
        text.push_str(if row == 0 { "(" } else { ", (" });
        for column in 1..=columns {
            let comma = if column == 1 { "" } else { ", " };
            // Writing to a String cannot fail.
            let _ = write!(text, "{comma}${}", row * columns + column);
        }
        text.push(')');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_count_on_from_row_to_row() {
        assert_eq!(placeholders(2, 3), "($1, $2, $3), ($4, $5, $6)");
    }
}
