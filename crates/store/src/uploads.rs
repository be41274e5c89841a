//! Uploads: files as received, and what became of them.

use crate::feeds::{feed, owned_by};
use crate::writing::Numbered;
use crate::{
    Addressee, Epoch, Feed, FeedId, FeedKind, PublicationId, Store, StoreError, code, instant, maybe_instant,
    row_id,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use std::collections::BTreeSet;
use vacancy::{AuthorityCode, codes};

row_id! {
    /// Names an upload.
    UploadId
}

codes! {
    /// How far an upload has come.
    Stage {
        /// Its bytes are kept; nobody has looked at them to the end.
        Received = "received",
        /// It was only looked at: nothing will come of it by itself.
        Previewed = "previewed",
        /// Its homes are published.
        Published = "published",
        /// It said what the latest published file of its feed had said.
        Unchanged = "unchanged",
        /// It waits for somebody to accept what the safety brakes found.
        Held = "held",
        /// It could not be used.
        Refused = "refused",
    }
}

/// A file to be kept.
#[derive(Debug, Clone)]
pub struct NewUpload<'a> {
    /// Who advertises.
    pub authority: &'a AuthorityCode,
    /// The feed's name.
    pub feed: &'a str,
    /// What the feed's exports leave out.
    pub kind: FeedKind,
    /// The file's name as sent.
    pub file_name: &'a str,
    /// The hash of its bytes, which are kept already.
    pub sha256: &'a str,
    /// How many bytes there are.
    pub size: u64,
    /// Who sent it.
    pub by: &'a str,
    /// How it is to be read (JSON).
    pub how: &'a str,
    /// What the sender calls this upload: for [`KEY_HOURS`] the same file under the same name is the same upload.
    pub idempotency_key: Option<&'a str>,
}

/// For how many hours the name a sender gave an upload keeps its meaning.
pub const KEY_HOURS: i64 = 48;

/// What became of an upload that changes nothing live.
#[derive(Debug, Clone, Copy)]
pub struct Finished<'a> {
    /// How far it came.
    pub stage: Stage,
    /// Report, reasons and difference (JSON).
    pub result: &'a str,
    /// Why, where somebody had to say; kept in the audit.
    pub reason: Option<&'a str>,
    /// Who is told.
    pub tell: &'a [Addressee],
}

/// A file that was received.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// Its number.
    pub id: UploadId,
    /// The feed it belongs to.
    pub feed: Feed,
    /// The file's name as sent.
    pub file_name: String,
    /// The hash of its bytes.
    pub sha256: String,
    /// How many bytes there are.
    pub size: u64,
    /// Who sent it.
    pub by: String,
    /// When it was received.
    pub received_at: Timestamp,
    /// How it is to be read (JSON).
    pub how: String,
    /// How often a restart has tried to finish it.
    pub attempts: u32,
    /// How far it has come.
    pub stage: Stage,
    /// When it came so far.
    pub finished_at: Option<Timestamp>,
    /// Report, reasons and difference (JSON), once there are any.
    pub result: Option<String>,
    /// The publication made of it.
    pub publication: Option<PublicationId>,
    /// The first generation that holds that publication.
    pub generation: Option<u64>,
    /// When its bytes were deleted, because they had been kept for long enough.
    pub bytes_deleted_at: Option<Timestamp>,
}

const SELECT: &str = "SELECT u.*, p.id AS publication_id, p.generation AS publication_generation,
        f.owner AS feed_owner, f.name AS feed_name, f.kind AS feed_kind, f.id AS feed_id
     FROM uploads u JOIN feeds f ON f.id = u.feed
     LEFT JOIN publications p ON p.upload = u.id AND p.kind = 'export'";

impl Store {
    /// Notes a received file whose bytes are kept already; durable when this returns.
    ///
    /// # Errors
    /// When the record cannot be written, or its name was given to another file ([`StoreError::KeyReused`]); then
    /// nothing was noted.
    pub async fn add_upload(&self, new: &NewUpload<'_>, now: Timestamp) -> Result<UploadId, StoreError> {
        let mut writing = self.write().await?;
        let feed = writing.ensure_feed(new.authority, new.feed, new.kind).await?;
        if let Some(known) = writing.same_upload(feed, new, now).await? {
            return Ok(known);
        }
        let id = writing.next_id(Numbered::Uploads).await?;
        sqlx::query(
            "INSERT INTO uploads
               (id, feed, file_name, sha256, size, received_by, received_at, how, idempotency_key)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(id)
        .bind(feed.0)
        .bind(new.file_name)
        .bind(new.sha256)
        .bind(i64::try_from(new.size).unwrap_or(i64::MAX))
        .bind(new.by)
        .bind(now.as_second())
        .bind(new.how)
        .bind(new.idempotency_key)
        .execute(&mut *writing.tx)
        .await?;
        let detail =
            json!({"authority": new.authority, "feed": new.feed, "sha256": new.sha256, "size": new.size});
        writing.audit(new.by, "receive", format!("upload/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(UploadId(id))
    }

    /// Returns an upload.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn upload(&self, id: UploadId) -> Result<Option<Upload>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE u.id = $1"));
        let row = sqlx::query(sql).bind(id.0).fetch_optional(&self.pool).await?;
        row.as_ref().map(upload).transpose()
    }

    /// Returns the uploads nobody has looked at to the end, oldest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn unfinished_uploads(&self) -> Result<Vec<Upload>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE u.stage = 'received' ORDER BY u.id"));
        let rows = sqlx::query(sql).fetch_all(&self.pool).await?;
        rows.iter().map(upload).collect()
    }

    /// Returns the latest uploads that were not published, newest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn unpublished_uploads(
        &self,
        authority: Option<&AuthorityCode>,
        limit: u32,
    ) -> Result<Vec<Upload>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{SELECT} WHERE u.stage <> 'published' AND ($1 = '' OR f.owner = $1) ORDER BY u.id DESC LIMIT $2"
        ));
        let rows = sqlx::query(sql)
            .bind(authority.map_or("", AuthorityCode::as_str))
            .bind(i64::from(limit))
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(upload).collect()
    }

    /// Returns the latest uploads, newest first; only those of some authorities, that have come so far, or before
    /// another, where they are told.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn uploads(
        &self,
        authorities: Option<&BTreeSet<AuthorityCode>>,
        stage: Option<Stage>,
        before: Option<UploadId>,
        limit: u32,
    ) -> Result<Vec<Upload>, StoreError> {
        let owned = owned_by(authorities, 4);
        let sql = sqlx::AssertSqlSafe(format!(
            "{SELECT} WHERE u.id < $1 AND ($2 = '' OR u.stage = $2) AND {owned} ORDER BY u.id DESC LIMIT $3"
        ));
        let mut query = sqlx::query(sql)
            .bind(before.map_or(i64::MAX, |before| before.0))
            .bind(stage.map_or("", Stage::as_str))
            .bind(i64::from(limit));
        for authority in authorities.into_iter().flatten() {
            query = query.bind(authority.as_str());
        }
        query.fetch_all(&self.pool).await?.iter().map(upload).collect()
    }

    /// Notes how often a restart has tried to finish an upload.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn set_attempts(&self, id: UploadId, attempts: u32) -> Result<(), StoreError> {
        let query = sqlx::query("UPDATE uploads SET attempts = $1 WHERE id = $2")
            .bind(i64::from(attempts))
            .bind(id.0);
        query.execute(&self.pool).await?;
        Ok(())
    }

    /// Notes what looking at an upload found; it then waits for somebody to process it.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn note_preview(&self, id: UploadId, result: &str, now: Timestamp) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE uploads SET stage = 'previewed', result = $1, finished_at = $2
             WHERE id = $3 AND stage IN ('received', 'previewed')",
        )
        .bind(result)
        .bind(now.as_second())
        .bind(id.0)
        .execute(&self.pool)
        .await?;
        Ok(())
    }

    /// Notes what became of an upload that changes nothing live.
    ///
    /// # Errors
    /// When another writer has taken over, or the record cannot be written; then nothing was noted.
    pub async fn finish_upload(
        &self,
        epoch: Epoch,
        id: UploadId,
        finished: &Finished<'_>,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write_as(epoch).await?;
        writing.set_stage(id, finished.stage, finished.result, now).await?;
        writing.tell_of_upload(id, finished.stage, finished.tell, now).await?;
        let detail = finished.reason.map_or_else(|| json!({}), |reason| json!({ "reason": reason }));
        writing.audit(by, finished.stage.as_str(), format!("upload/{id}"), detail, now).await?;
        writing.commit().await
    }
}

impl crate::writing::Writing {
    /// Returns the upload that the sender gave the same name lately.
    async fn same_upload(
        &mut self,
        feed: FeedId,
        new: &NewUpload<'_>,
        now: Timestamp,
    ) -> Result<Option<UploadId>, StoreError> {
        let Some(key) = new.idempotency_key else { return Ok(None) };
        let row = sqlx::query(
            "SELECT id, sha256 FROM uploads
             WHERE feed = $1 AND idempotency_key = $2 AND received_at > $3 ORDER BY id DESC LIMIT 1",
        )
        .bind(feed.0)
        .bind(key)
        .bind(now.as_second() - KEY_HOURS * 3600)
        .fetch_optional(&mut *self.tx)
        .await?;
        let Some(row) = row else { return Ok(None) };
        let known = UploadId(row.try_get("id")?);
        match row.try_get::<String, _>("sha256")? == new.sha256 {
            true => Ok(Some(known)),
            false => Err(StoreError::KeyReused(known)),
        }
    }

    pub(crate) async fn set_stage(
        &mut self,
        id: UploadId,
        stage: Stage,
        result: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE uploads SET stage = $1, result = $2, finished_at = $3 WHERE id = $4")
            .bind(stage.as_str())
            .bind(result)
            .bind(now.as_second())
            .bind(id.0)
            .execute(&mut *self.tx)
            .await?;
        Ok(())
    }
}

fn upload(row: &AnyRow) -> Result<Upload, StoreError> {
    Ok(Upload {
        id: UploadId(row.try_get("id")?),
        feed: feed(row)?,
        file_name: row.try_get("file_name")?,
        sha256: row.try_get("sha256")?,
        size: row.try_get::<i64, _>("size")?.unsigned_abs(),
        by: row.try_get("received_by")?,
        received_at: instant(row.try_get("received_at")?)?,
        how: row.try_get("how")?,
        attempts: u32::try_from(row.try_get::<i64, _>("attempts")?).unwrap_or(u32::MAX),
        stage: code(Stage::parse, row.try_get::<String, _>("stage")?.as_str())?,
        finished_at: maybe_instant(row.try_get("finished_at")?)?,
        result: row.try_get("result")?,
        publication: row.try_get::<Option<i64>, _>("publication_id")?.map(PublicationId),
        generation: row.try_get::<Option<i64>, _>("publication_generation")?.map(i64::unsigned_abs),
        bytes_deleted_at: maybe_instant(row.try_get("bytes_deleted_at")?)?,
    })
}
