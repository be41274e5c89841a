//! Publications: every change of what is published, each in one transaction with the homes it touches.

use crate::corrections::home_id;
use crate::feeds::{feed, owned_by};
use crate::writing::{Numbered, Writing};
use crate::{
    Addressee, CorrectionId, Corrects, EndedAs, Epoch, Feed, FeedId, Stage, Store, StoreError, UploadId,
    Write, code, instant, row_id,
};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use std::collections::BTreeSet;
use vacancy::{AuthorityCode, VacancyId, codes};

row_id! {
    /// Names a publication; later ones have higher numbers.
    PublicationId
}

codes! {
    /// What made a publication.
    PublicationKind {
        /// An export.
        Export = "export",
        /// Somebody put back what an earlier publication had said.
        Rollback = "rollback",
        /// Homes absent for long enough left.
        Expiry = "expiry",
        /// Somebody put one home right by hand, or took that back.
        Correction = "correction",
    }
}

/// How many homes a publication touched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Counts {
    /// Published for the first time.
    pub new: u64,
    /// With changed fields.
    pub changed: u64,
    /// Vanished.
    pub gone: u64,
    /// Come back.
    pub returned: u64,
}

/// A change of what is published.
#[derive(Debug, Clone)]
pub struct NewPublication<'a> {
    /// The feed whose homes change.
    pub feed: FeedId,
    /// What made it.
    pub kind: PublicationKind,
    /// The upload it was made of, and that upload's result (JSON).
    pub upload: Option<(UploadId, &'a str)>,
    /// The earlier publication it puts back.
    pub restores: Option<PublicationId>,
    /// The correction it makes or takes back.
    pub corrects: Option<Corrects<'a>>,
    /// The corrections it ends, and how.
    pub ended: &'a [(CorrectionId, EndedAs)],
    /// What else decided how the bytes were read.
    pub fingerprint: &'a str,
    /// Why, in the words of whoever decided.
    pub reason: Option<&'a str>,
    /// Who decided.
    pub by: &'a str,
    /// How many homes it touches.
    pub counts: Counts,
    /// The homes.
    pub writes: &'a [Write],
    /// Who is told what became of the upload.
    pub tell: &'a [Addressee],
}

/// A change of what was published.
#[derive(Debug, Clone, PartialEq)]
pub struct Publication {
    /// Its number.
    pub id: PublicationId,
    /// The feed whose homes changed.
    pub feed: Feed,
    /// What made it.
    pub kind: PublicationKind,
    /// The upload it was made of.
    pub upload: Option<UploadId>,
    /// That upload's file name.
    pub file_name: Option<String>,
    /// The hash of that upload's bytes.
    pub sha256: Option<String>,
    /// The earlier publication it put back.
    pub restores: Option<PublicationId>,
    /// What it put right by hand.
    pub by_hand: Option<HandChange>,
    /// What else decided how the bytes were read.
    pub fingerprint: String,
    /// Why, where somebody had to say.
    pub reason: Option<String>,
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// How many homes it touched.
    pub counts: Counts,
    /// The first generation that holds it.
    pub generation: Option<u64>,
}

/// What a publication put right by hand.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct HandChange {
    /// The correction it made or took back.
    pub correction: CorrectionId,
    /// The home.
    pub home: VacancyId,
    /// The field, as mappings name it; none where the home was withdrawn.
    pub field: Option<String>,
    /// Whether it took the correction back.
    pub taken_back: bool,
}

const SELECT: &str = "SELECT p.*, u.file_name, u.sha256,
        c.vacancy AS corrected_home, c.field AS corrected_field, c.publication AS corrected_by,
        f.owner AS feed_owner, f.name AS feed_name, f.kind AS feed_kind, f.id AS feed_id
     FROM publications p JOIN feeds f ON f.id = p.feed LEFT JOIN uploads u ON u.id = p.upload
     LEFT JOIN corrections c ON c.id = p.corrects";

impl Store {
    /// Changes what is published: homes, history, publication, upload and audit in one transaction.
    ///
    /// # Errors
    /// When another writer has taken over, or the record cannot be written; then nothing was changed.
    pub async fn publish(
        &self,
        epoch: Epoch,
        new: &NewPublication<'_>,
        now: Timestamp,
    ) -> Result<PublicationId, StoreError> {
        let mut writing = self.write_as(epoch).await?;
        let correction = match &new.corrects {
            None => None,
            Some(Corrects::Make(_)) => Some(CorrectionId(writing.next_id(Numbered::Corrections).await?)),
            Some(Corrects::TakeBack(id)) => Some(*id),
        };
        let id = writing.insert_publication(new, correction, now).await?;
        writing.write_homes(id, new.writes).await?;
        if let (Some(correction), Some(Corrects::Make(made))) = (correction, &new.corrects) {
            let why = (new.by, new.reason.unwrap_or_default());
            writing.insert_correction(correction, id, made, why, now).await?;
        }
        writing.end_corrections(id, new.ended, new.by, now).await?;
        if let Some((upload, result)) = new.upload {
            writing.set_stage(upload, Stage::Published, result, now).await?;
            writing.tell_of_upload(upload, Stage::Published, new.tell, now).await?;
        }
        let detail = json!({
            "feed": new.feed, "kind": new.kind, "upload": new.upload.map(|(upload, _)| upload),
            "restores": new.restores, "reason": new.reason, "counts": new.counts, "correction": correction,
            "ended": new.ended,
        });
        writing.audit(new.by, new.action(), format!("publication/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(id)
    }

    /// Returns a publication.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn publication(&self, id: PublicationId) -> Result<Option<Publication>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE p.id = $1"));
        let row = sqlx::query(sql).bind(id.0).fetch_optional(&self.pool).await?;
        row.as_ref().map(publication).transpose()
    }

    /// Returns a feed's latest publication of an export or by a rollback, up to `until` where that is told.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn latest_publication(
        &self,
        feed: FeedId,
        until: Option<PublicationId>,
    ) -> Result<Option<Publication>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!(
            "{SELECT} WHERE p.feed = $1 AND p.id <= $2 AND p.kind <> 'expiry' AND p.corrects IS NULL
             ORDER BY p.id DESC LIMIT 1"
        ));
        let until = until.map_or(i64::MAX, |until| until.0);
        let row = sqlx::query(sql).bind(feed.0).bind(until).fetch_optional(&self.pool).await?;
        row.as_ref().map(publication).transpose()
    }

    /// Returns the newest upload of a feed that was ever published.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn newest_published_upload(&self, feed: FeedId) -> Result<Option<UploadId>, StoreError> {
        let row = sqlx::query("SELECT MAX(upload) AS newest FROM publications WHERE feed = $1")
            .bind(feed.0)
            .fetch_one(&self.pool)
            .await?;
        Ok(row.try_get::<Option<i64>, _>("newest")?.map(UploadId))
    }

    /// Returns the number of the last publication; 0 before the first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn last_publication(&self) -> Result<PublicationId, StoreError> {
        let row = sqlx::query("SELECT COALESCE(MAX(id), 0) AS last FROM publications")
            .fetch_one(&self.pool)
            .await?;
        Ok(PublicationId(row.try_get("last")?))
    }

    /// Returns the latest publications of some authorities, or of all, newest first; only those before another, where
    /// one is told.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn publications(
        &self,
        authorities: Option<&BTreeSet<AuthorityCode>>,
        before: Option<PublicationId>,
        limit: u32,
    ) -> Result<Vec<Publication>, StoreError> {
        let owned = owned_by(authorities, 3);
        let sql =
            sqlx::AssertSqlSafe(format!("{SELECT} WHERE p.id < $1 AND {owned} ORDER BY p.id DESC LIMIT $2"));
        let mut query =
            sqlx::query(sql).bind(before.map_or(i64::MAX, |before| before.0)).bind(i64::from(limit));
        for authority in authorities.into_iter().flatten() {
            query = query.bind(authority.as_str());
        }
        query.fetch_all(&self.pool).await?.iter().map(publication).collect()
    }
}

impl PublicationKind {
    /// Returns the word its column keeps: one that programs made before there were corrections know.
    fn kept_as(self) -> &'static str {
        match self {
            Self::Correction => Self::Rollback.as_str(),
            kind => kind.as_str(),
        }
    }
}

impl NewPublication<'_> {
    /// Returns what the audit calls it.
    fn action(&self) -> &'static str {
        match &self.corrects {
            None => "publish",
            Some(Corrects::Make(made)) if made.field.is_none() => "withdraw",
            Some(Corrects::Make(_)) => "correct",
            Some(Corrects::TakeBack(_)) => "restore",
        }
    }
}

impl Writing {
    async fn insert_publication(
        &mut self,
        new: &NewPublication<'_>,
        correction: Option<CorrectionId>,
        now: Timestamp,
    ) -> Result<PublicationId, StoreError> {
        let id = self.next_id(Numbered::Publications).await?;
        let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        sqlx::query(
            "INSERT INTO publications (id, feed, kind, upload, restores, fingerprint, reason, published_by,
                published_at, homes_new, homes_changed, homes_gone, homes_returned, corrects)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        )
        .bind(id)
        .bind(new.feed.0)
        .bind(new.kind.kept_as())
        .bind(new.upload.map(|(upload, _)| upload.0))
        .bind(new.restores.map(|restores| restores.0))
        .bind(new.fingerprint)
        .bind(new.reason)
        .bind(new.by)
        .bind(now.as_second())
        .bind(count(new.counts.new))
        .bind(count(new.counts.changed))
        .bind(count(new.counts.gone))
        .bind(count(new.counts.returned))
        .bind(correction.map(|correction| correction.0))
        .execute(&mut *self.tx)
        .await?;
        Ok(PublicationId(id))
    }
}

fn publication(row: &AnyRow) -> Result<Publication, StoreError> {
    let count = |name: &str| Ok::<u64, StoreError>(row.try_get::<i64, _>(name)?.unsigned_abs());
    let id = PublicationId(row.try_get("id")?);
    let by_hand = by_hand(row, id)?;
    Ok(Publication {
        id,
        feed: feed(row)?,
        kind: match by_hand {
            Some(_) => PublicationKind::Correction,
            None => code(PublicationKind::parse, row.try_get::<String, _>("kind")?.as_str())?,
        },
        by_hand,
        upload: row.try_get::<Option<i64>, _>("upload")?.map(UploadId),
        file_name: row.try_get("file_name")?,
        sha256: row.try_get("sha256")?,
        restores: row.try_get::<Option<i64>, _>("restores")?.map(PublicationId),
        fingerprint: row.try_get("fingerprint")?,
        reason: row.try_get("reason")?,
        by: row.try_get("published_by")?,
        at: instant(row.try_get("published_at")?)?,
        counts: Counts {
            new: count("homes_new")?,
            changed: count("homes_changed")?,
            gone: count("homes_gone")?,
            returned: count("homes_returned")?,
        },
        generation: row.try_get::<Option<i64>, _>("generation")?.map(i64::unsigned_abs),
    })
}

/// Returns what a publication put right by hand.
fn by_hand(row: &AnyRow, publication: PublicationId) -> Result<Option<HandChange>, StoreError> {
    let Some(correction) = row.try_get::<Option<i64>, _>("corrects")? else { return Ok(None) };
    Ok(Some(HandChange {
        correction: CorrectionId(correction),
        home: home_id(row.try_get::<String, _>("corrected_home")?.as_str())?,
        field: row.try_get("corrected_field")?,
        taken_back: row.try_get::<i64, _>("corrected_by")? != publication.0,
    }))
}
