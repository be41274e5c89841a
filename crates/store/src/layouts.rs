//! Which layouts an authority's exports were read by: who kept each, and when. The layouts themselves are files.

use crate::{AuditEntry, Epoch, Store, StoreError};
use jiff::Timestamp;
use serde_json::json;
use vacancy::AuthorityCode;

/// How the audit calls keeping a layout.
const ACTION: &str = "keep_layout";

/// A layout that is kept.
#[derive(Debug, Clone, Copy)]
pub struct KeptLayout<'a> {
    /// Whose exports are read by it.
    pub authority: &'a AuthorityCode,
    /// Which of its layouts it is.
    pub revision: u32,
    /// The SHA-256 of its file's text, in hexadecimal.
    pub sha256: &'a str,
    /// The earlier layout it brings back, where it does.
    pub back_to: Option<u32>,
}

impl Store {
    /// Notes that a layout is kept.
    ///
    /// # Errors
    /// When another program has taken over, or the record cannot be written.
    pub async fn note_layout(
        &self,
        epoch: Epoch,
        kept: &KeptLayout<'_>,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write_as(epoch).await?;
        let object = format!("layout/{}/{}", kept.authority, kept.revision);
        let detail = json!({"sha256": kept.sha256, "back_to": kept.back_to});
        writing.audit_for(&[kept.authority.to_string()], by, ACTION, object, detail, now).await?;
        writing.commit().await
    }

    /// Returns what the audit says of an authority's layouts, newest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn layouts_noted(&self, authority: &AuthorityCode) -> Result<Vec<AuditEntry>, StoreError> {
        let rows = sqlx::query(
            "SELECT a.* FROM audit a JOIN audit_authorities x ON x.seq = a.seq
             WHERE x.authority = $1 AND a.action = $2 ORDER BY a.seq DESC",
        )
        .bind(authority.as_str())
        .bind(ACTION)
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(crate::audit::entry).collect()
    }
}
