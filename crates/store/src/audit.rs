//! The audit, read back and checked.

use crate::{AuditEntry, Store, StoreError};
use sqlx::{Row, any::AnyRow};
use vacancy::AuthorityCode;

/// What checking the audit's chain of hashes found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditCheck {
    /// How many entries there are.
    pub entries: u64,
    /// The hash of the last one; write it down elsewhere to witness the whole.
    pub last_hash: String,
    /// The first entry whose place or hash is wrong, or that is missing.
    pub broken_at: Option<i64>,
}

impl Store {
    /// Returns the last entries of the audit, newest first: all, or those that concern an authority.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn audit(
        &self,
        authority: Option<&AuthorityCode>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, StoreError> {
        let query = match authority {
            None => sqlx::query("SELECT * FROM audit ORDER BY seq DESC LIMIT $1"),
            Some(_) => sqlx::query(
                "SELECT a.* FROM audit a JOIN audit_authorities x ON x.seq = a.seq WHERE x.authority = $2
                 ORDER BY a.seq DESC LIMIT $1",
            ),
        };
        let mut query = query.bind(i64::from(limit));
        if let Some(authority) = authority {
            query = query.bind(authority.as_str());
        }
        query.fetch_all(&self.pool).await?.iter().map(entry).collect()
    }

    /// Returns whether the audit has an entry of that hash: kept elsewhere, the hash of an entry is a witness of
    /// everything up to it, which even who can write to the whole record cannot forge.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn audit_holds(&self, hash: &str) -> Result<bool, StoreError> {
        let found = sqlx::query("SELECT seq FROM audit WHERE hash = $1")
            .bind(hash)
            .fetch_optional(&self.pool)
            .await?;
        Ok(found.is_some())
    }

    /// Works out every hash of the audit again.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn check_audit(&self) -> Result<AuditCheck, StoreError> {
        const PAGE: i64 = 1000;
        let mut check = AuditCheck { entries: 0, last_hash: String::new(), broken_at: None };
        let mut seq = 0;
        loop {
            let rows = sqlx::query("SELECT * FROM audit WHERE seq > $1 ORDER BY seq LIMIT $2")
                .bind(seq)
                .bind(PAGE)
                .fetch_all(&self.pool)
                .await?;
            if rows.is_empty() {
                break;
            }
            for row in &rows {
                let found = entry(row)?;
                let prev: String = row.try_get("prev_hash")?;
                let hash: String = row.try_get("hash")?;
                let sound = found.seq == seq + 1 && prev == check.last_hash && found.hash(&prev) == hash;
                if !sound && check.broken_at.is_none() {
                    check.broken_at = Some(seq + 1);
                }
                seq = found.seq;
                check.entries += 1;
                check.last_hash = hash;
            }
        }
        let tail =
            sqlx::query("SELECT seq, hash FROM audit_tail WHERE one = 1").fetch_one(&self.pool).await?;
        let ends =
            tail.try_get::<i64, _>("seq")? == seq && tail.try_get::<String, _>("hash")? == check.last_hash;
        if !ends && check.broken_at.is_none() {
            check.broken_at = Some(seq + 1);
        }
        Ok(check)
    }
}

pub(crate) fn entry(row: &AnyRow) -> Result<AuditEntry, StoreError> {
    Ok(AuditEntry {
        seq: row.try_get("seq")?,
        at: row.try_get("at")?,
        actor: row.try_get("actor")?,
        action: row.try_get("action")?,
        object: row.try_get("object")?,
        detail: row.try_get("detail")?,
    })
}
