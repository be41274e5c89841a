//! Transactions that change the record: one at a time, each leaving its line in the audit.

use crate::{Store, StoreError, sha256_hex};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;
use sqlx::{Any, Row, Transaction};

/// Names a writer: raised by every writer that takes over, so that a late one can change nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Epoch(pub(crate) i64);

impl Epoch {
    /// Returns the epoch's number.
    pub fn number(self) -> u64 {
        self.0.unsigned_abs()
    }
}

/// One line of the audit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AuditEntry {
    /// Its place, from 1.
    pub seq: i64,
    /// When, in seconds since 1970.
    pub at: i64,
    /// Who.
    pub actor: String,
    /// What was done, such as `publish`.
    pub action: String,
    /// To what, such as `upload/12`.
    pub object: String,
    /// What else matters (JSON).
    pub detail: String,
}

impl AuditEntry {
    /// Returns SHA-256(hash of the entry before ‖ this entry's JSON, fields in the order above).
    pub(crate) fn hash(&self, prev_hash: &str) -> String {
        // Numbers and strings always serialise.
        let json = serde_json::to_string(self).unwrap_or_default();
        sha256_hex(format!("{prev_hash}{json}").as_bytes())
    }
}

/// A transaction that changes the record. Dropped without [`Writing::commit`], it changes nothing.
pub(crate) struct Writing {
    pub(crate) tx: Transaction<'static, Any>,
    seq: i64,
    hash: String,
}

impl Store {
    /// Begins a change. Its first statement takes the audit's tail: in SQLite and in PostgreSQL alike this makes
    /// writers queue (and never fail half-way over a snapshot that went stale).
    pub(crate) async fn write(&self) -> Result<Writing, StoreError> {
        let mut tx = self.pool.begin().await?;
        let tail = sqlx::query("UPDATE audit_tail SET seq = seq WHERE one = 1 RETURNING seq, hash")
            .fetch_one(&mut *tx)
            .await?;
        Ok(Writing { seq: tail.try_get("seq")?, hash: tail.try_get("hash")?, tx })
    }

    /// Begins a change that only the writer of this epoch may make.
    pub(crate) async fn write_as(&self, epoch: Epoch) -> Result<Writing, StoreError> {
        let mut writing = self.write().await?;
        let row = sqlx::query("SELECT epoch FROM head WHERE one = 1").fetch_one(&mut *writing.tx).await?;
        if row.try_get::<i64, _>("epoch")? == epoch.0 { Ok(writing) } else { Err(StoreError::Superseded) }
    }
}

impl Writing {
    /// Adds a line to the audit, for the authorities its object belongs to.
    pub(crate) async fn audit(
        &mut self,
        actor: &str,
        action: &str,
        object: String,
        detail: Value,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let authorities = self.concerned(&object).await?;
        self.audit_for(&authorities, actor, action, object, detail, at).await
    }

    /// Adds a line to the audit, for these authorities.
    pub(crate) async fn audit_for(
        &mut self,
        authorities: &[String],
        actor: &str,
        action: &str,
        object: String,
        detail: Value,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        let entry = AuditEntry {
            seq: self.seq + 1,
            at: at.as_second(),
            actor: actor.to_owned(),
            action: action.to_owned(),
            object,
            detail: detail.to_string(),
        };
        let hash = entry.hash(&self.hash);
        sqlx::query(
            "INSERT INTO audit (seq, at, actor, action, object, detail, prev_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(entry.seq)
        .bind(entry.at)
        .bind(entry.actor)
        .bind(entry.action)
        .bind(entry.object)
        .bind(entry.detail)
        .bind(std::mem::replace(&mut self.hash, hash.clone()))
        .bind(hash)
        .execute(&mut *self.tx)
        .await?;
        self.seq = entry.seq;
        for authority in authorities {
            sqlx::query("INSERT INTO audit_authorities (authority, seq) VALUES ($1, $2)")
                .bind(authority.as_str())
                .bind(self.seq)
                .execute(&mut *self.tx)
                .await?;
        }
        Ok(())
    }

    /// Returns the authorities an object such as `upload/12` belongs to.
    pub(crate) async fn concerned(&mut self, object: &str) -> Result<Vec<String>, StoreError> {
        let (kind, name) = object.split_once('/').unwrap_or((object, ""));
        let sql = match kind {
            "upload" => "SELECT f.owner AS authority FROM uploads u JOIN feeds f ON f.id = u.feed WHERE u.id = $1",
            "publication" => {
                "SELECT f.owner AS authority FROM publications p JOIN feeds f ON f.id = p.feed WHERE p.id = $1"
            }
            "officer" => {
                "SELECT over_name AS authority FROM officer_roles WHERE officer = $1 AND over_kind = 'authority'
                 UNION SELECT p.authority FROM officer_roles r JOIN partnership_authorities p
                    ON p.partnership = r.over_name WHERE r.officer = $1 AND r.over_kind = 'partnership'"
            }
            "token" => "SELECT authority FROM tokens WHERE id = $1",
            "report" => "SELECT authority FROM reports WHERE id = $1",
            _ => return Ok(Vec::new()),
        };
        let query = match (kind, name.parse::<i64>()) {
            // A token's name is not a number, though it may look like one.
            ("token", _) => sqlx::query(sql).bind(name.to_owned()),
            (_, Ok(id)) => sqlx::query(sql).bind(id),
            (_, Err(_)) => return Ok(Vec::new()),
        };
        let rows = query.fetch_all(&mut *self.tx).await?;
        rows.iter().map(|row| Ok(row.try_get("authority")?)).collect()
    }

    /// Returns the next number for a row of `table`; safe because writers queue.
    pub(crate) async fn next_id(&mut self, table: Numbered) -> Result<i64, StoreError> {
        let sql = match table {
            Numbered::Feeds => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM feeds",
            Numbered::Uploads => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM uploads",
            Numbered::Officers => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM officers",
            Numbered::Sessions => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM sessions",
            Numbered::Attempts => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM sign_in_attempts",
            Numbered::Publications => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM publications",
            Numbered::Reports => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM reports",
            Numbered::Corrections => "SELECT COALESCE(MAX(id), 0) + 1 AS next FROM corrections",
        };
        Ok(sqlx::query(sql).fetch_one(&mut *self.tx).await?.try_get("next")?)
    }

    /// Makes it all durable.
    pub(crate) async fn commit(mut self) -> Result<(), StoreError> {
        sqlx::query("UPDATE audit_tail SET seq = $1, hash = $2 WHERE one = 1")
            .bind(self.seq)
            .bind(self.hash)
            .execute(&mut *self.tx)
            .await?;
        Ok(self.tx.commit().await?)
    }
}

/// The tables whose rows are numbered by [`Writing::next_id`].
#[derive(Debug, Clone, Copy)]
pub(crate) enum Numbered {
    Feeds,
    Uploads,
    Publications,
    Corrections,
    Reports,
    Officers,
    Sessions,
    Attempts,
}
