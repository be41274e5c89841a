//! Head: which generation readers serve, and who may move it on.

use crate::{Epoch, PublicationId, Store, StoreError, instant};
use jiff::Timestamp;
use serde_json::json;
use sqlx::Row;

/// The generation that is live.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its number.
    pub generation: u64,
    /// Its folder, below the state folder.
    pub directory: String,
    /// The SHA-256 of its manifest.
    pub manifest_sha256: String,
    /// The last publication it holds.
    pub upload_seq: PublicationId,
    /// When it went live.
    pub published_at: Timestamp,
}

/// The generation that shall be live.
#[derive(Debug, Clone)]
pub struct NewHead<'a> {
    /// The generation it follows; 0 for the first.
    pub after: u64,
    /// Its number.
    pub generation: u64,
    /// Its folder, below the state folder.
    pub directory: &'a str,
    /// The SHA-256 of its manifest.
    pub manifest_sha256: &'a str,
    /// The last publication it holds.
    pub upload_seq: PublicationId,
}

/// A generation that was live once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GenerationRow {
    /// Its number.
    pub number: u64,
    /// Its folder, below the state folder.
    pub directory: String,
    /// When it went live.
    pub published_at: Timestamp,
}

impl Store {
    /// Returns the live generation; nothing before the first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn head(&self) -> Result<Option<Head>, StoreError> {
        let row = sqlx::query("SELECT * FROM head WHERE one = 1").fetch_one(&self.pool).await?;
        let generation = row.try_get::<i64, _>("generation")?.unsigned_abs();
        if generation == 0 {
            return Ok(None);
        }
        Ok(Some(Head {
            generation,
            directory: row.try_get("directory")?,
            manifest_sha256: row.try_get("manifest_sha256")?,
            upload_seq: PublicationId(row.try_get("upload_seq")?),
            published_at: instant(row.try_get("published_at")?)?,
        }))
    }

    /// Takes over as the writer: every earlier one can change nothing from now on.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn take_over(&self) -> Result<Epoch, StoreError> {
        let mut writing = self.write().await?;
        let row = sqlx::query("UPDATE head SET epoch = epoch + 1 WHERE one = 1 RETURNING epoch")
            .fetch_one(&mut *writing.tx)
            .await?;
        let epoch = Epoch(row.try_get("epoch")?);
        writing.commit().await?;
        Ok(epoch)
    }

    /// Makes a generation live: the one commit point. Exactly one writer can follow any generation.
    ///
    /// # Errors
    /// When another writer has taken over or moved on, or the record cannot be written; then nothing was changed.
    pub async fn advance_head(
        &self,
        epoch: Epoch,
        new: &NewHead<'_>,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
        let mut writing = self.write().await?;
        let moved = sqlx::query(
            "UPDATE head SET generation = $1, directory = $2, manifest_sha256 = $3, upload_seq = $4, published_at = $5
             WHERE one = 1 AND epoch = $6 AND generation = $7",
        )
        .bind(number(new.generation))
        .bind(new.directory)
        .bind(new.manifest_sha256)
        .bind(new.upload_seq.0)
        .bind(now.as_second())
        .bind(epoch.0)
        .bind(number(new.after))
        .execute(&mut *writing.tx)
        .await?;
        if moved.rows_affected() != 1 {
            return Err(StoreError::Superseded);
        }
        sqlx::query(
            "INSERT INTO generations (number, directory, manifest_sha256, upload_seq, published_at)
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(number(new.generation))
        .bind(new.directory)
        .bind(new.manifest_sha256)
        .bind(new.upload_seq.0)
        .bind(now.as_second())
        .execute(&mut *writing.tx)
        .await?;
        sqlx::query("UPDATE publications SET generation = $1 WHERE generation IS NULL AND id <= $2")
            .bind(number(new.generation))
            .bind(new.upload_seq.0)
            .execute(&mut *writing.tx)
            .await?;
        let detail = json!({"upload_seq": new.upload_seq, "manifest_sha256": new.manifest_sha256});
        writing.audit(by, "generation", format!("generation/{}", new.generation), detail, now).await?;
        writing.commit().await
    }

    /// Returns the generations whose folders were not collected yet, newest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn generations(&self) -> Result<Vec<GenerationRow>, StoreError> {
        let rows = sqlx::query("SELECT * FROM generations WHERE collected_at IS NULL ORDER BY number DESC")
            .fetch_all(&self.pool)
            .await?;
        rows.iter()
            .map(|row| {
                Ok(GenerationRow {
                    number: row.try_get::<i64, _>("number")?.unsigned_abs(),
                    directory: row.try_get("directory")?,
                    published_at: instant(row.try_get("published_at")?)?,
                })
            })
            .collect()
    }

    /// Notes that a generation's folder is about to be removed.
    ///
    /// # Errors
    /// When the generation is live, another writer has taken over, or the record cannot be written.
    pub async fn collect_generation(
        &self,
        epoch: Epoch,
        number: u64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write_as(epoch).await?;
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        let noted = sqlx::query(
            "UPDATE generations SET collected_at = $1
             WHERE number = $2 AND number <> (SELECT generation FROM head WHERE one = 1)",
        )
        .bind(now.as_second())
        .bind(number)
        .execute(&mut *writing.tx)
        .await?;
        if noted.rows_affected() != 1 {
            return Err(StoreError::Superseded);
        }
        writing.commit().await
    }
}
