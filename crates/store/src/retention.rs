//! Received files whose bytes are kept no longer: their rows stay, and say so.

use crate::{Epoch, Store, StoreError, UploadId};
use jiff::Timestamp;
use serde_json::json;
use sqlx::Row;

impl Store {
    /// Returns the uploads received before `before` whose bytes nobody needs any more: not those that wait to be looked
    /// at or decided about, nor the latest one published of each feed, nor the one a rollback went back to. Those that
    /// were only to be looked at are needed no more once they were received before `looked_at_before`.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn uploads_kept_long_enough(
        &self,
        before: Timestamp,
        looked_at_before: Timestamp,
    ) -> Result<Vec<UploadId>, StoreError> {
        let rows = sqlx::query(
            "SELECT u.id FROM uploads u
             WHERE u.bytes_deleted_at IS NULL
                AND (u.received_at < $1 AND u.stage NOT IN ('received', 'held')
                    OR u.received_at < $2 AND (u.stage = 'previewed'
                        OR u.stage = 'received' AND json_extract(u.how, '$.dry_run')))
                AND u.id NOT IN (
                    SELECT MAX(p.upload) FROM publications p WHERE p.upload IS NOT NULL GROUP BY p.feed)
                AND u.id NOT IN (
                    SELECT r.upload FROM publications l JOIN publications r ON r.id = l.restores
                    WHERE r.upload IS NOT NULL AND l.id = (
                        SELECT MAX(m.id) FROM publications m
                        WHERE m.feed = l.feed AND m.kind <> 'expiry' AND m.corrects IS NULL))
             ORDER BY u.id",
        )
        .bind(before.as_second())
        .bind(looked_at_before.as_second())
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok(UploadId(row.try_get("id")?))).collect()
    }

    /// Notes that the bytes of uploads are about to be deleted.
    ///
    /// # Errors
    /// When another writer has taken over, or the record cannot be written; then nothing was noted.
    pub async fn let_bytes_go(
        &self,
        epoch: Epoch,
        uploads: &[UploadId],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write_as(epoch).await?;
        for upload in uploads {
            sqlx::query(
                "UPDATE uploads SET bytes_deleted_at = $1 WHERE id = $2 AND bytes_deleted_at IS NULL",
            )
            .bind(now.as_second())
            .bind(upload.0)
            .execute(&mut *writing.tx)
            .await?;
            writing.audit("retention", "delete_file", format!("upload/{upload}"), json!({}), now).await?;
        }
        writing.commit().await
    }

    /// Returns the hashes of bytes that no upload needs any more.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn hashes_let_go(&self) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query(
            "SELECT sha256 FROM uploads GROUP BY sha256 HAVING COUNT(*) = COUNT(bytes_deleted_at) ORDER BY sha256",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| Ok(row.try_get("sha256")?)).collect()
    }
}
