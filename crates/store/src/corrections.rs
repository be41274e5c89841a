//! What is put right by hand: homes withdrawn, fields corrected, and how each came to an end.

use crate::feeds::authority;
use crate::writing::Writing;
use crate::{PublicationId, Store, StoreError, code, instant, maybe_instant, row_id};
use jiff::Timestamp;
use sqlx::{Row, any::AnyRow};
use vacancy::{AuthorityCode, VacancyId, codes};

row_id! {
    /// Names a correction.
    CorrectionId
}

codes! {
    /// How a correction came to its end.
    EndedAs {
        /// A file says the same.
        Agreed = "agreed",
        /// A file no longer has the home.
        Gone = "gone",
        /// Somebody took it back.
        TakenBack = "taken_back",
        /// Another correction of the same field took its place.
        Replaced = "replaced",
        /// The home had been absent for long enough to leave.
        Expired = "expired",
    }
}

/// A correction to be kept.
#[derive(Debug, Clone)]
pub struct NewCorrection<'a> {
    /// The home.
    pub home: &'a VacancyId,
    /// The field, as mappings name it; none to withdraw the home.
    pub field: Option<&'a str>,
    /// What was typed.
    pub typed: &'a str,
    /// What it sets in the record (JSON).
    pub sets: &'a str,
    /// What the feed says there (JSON).
    pub said: &'a str,
}

/// What a publication by hand does to a correction.
#[derive(Debug, Clone)]
pub enum Corrects<'a> {
    /// It makes one.
    Make(NewCorrection<'a>),
    /// It takes one back.
    TakeBack(CorrectionId),
}

/// Something put right by hand.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// Its number.
    pub id: CorrectionId,
    /// The home.
    pub home: VacancyId,
    /// The field, as mappings name it; none where the home is withdrawn.
    pub field: Option<String>,
    /// What was typed.
    pub typed: String,
    /// What it sets in the record (JSON).
    pub sets: String,
    /// What the feed said there when it was made (JSON).
    pub said: String,
    /// Why.
    pub reason: String,
    /// Who made it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// The publication that made it.
    pub publication: PublicationId,
    /// How it ended; nothing while it is in force.
    pub ended: Option<CorrectionEnd>,
}

/// The end of a correction.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct CorrectionEnd {
    /// How it ended.
    pub how: EndedAs,
    /// When.
    pub at: Timestamp,
    /// By whom, or by whose file.
    pub by: String,
    /// The publication that ended it.
    pub publication: PublicationId,
}

impl Store {
    /// Returns the corrections in force, of an authority or of all, by home and number.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn corrections_in_force(
        &self,
        authority: Option<&AuthorityCode>,
    ) -> Result<Vec<Correction>, StoreError> {
        let rows = sqlx::query(
            "SELECT * FROM corrections WHERE ended_at IS NULL AND ($1 = '' OR authority = $1) ORDER BY vacancy, id",
        )
        .bind(authority.map_or("", AuthorityCode::as_str))
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(correction).collect()
    }

    /// Returns every correction of a home, in force or ended, oldest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn corrections_of(&self, home: &VacancyId) -> Result<Vec<Correction>, StoreError> {
        let rows = sqlx::query("SELECT * FROM corrections WHERE vacancy = $1 ORDER BY id")
            .bind(home.to_string())
            .fetch_all(&self.pool)
            .await?;
        rows.iter().map(correction).collect()
    }

    /// Returns the authorities of homes whose record is said to differ from what their feed says, or that are withheld.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn corrected_authorities(&self) -> Result<Vec<AuthorityCode>, StoreError> {
        let rows = sqlx::query(
            "SELECT authority FROM vacancies WHERE said IS NOT NULL OR withheld = 1
             UNION SELECT authority FROM corrections WHERE ended_at IS NULL ORDER BY authority",
        )
        .fetch_all(&self.pool)
        .await?;
        rows.iter().map(|row| authority(row.try_get::<String, _>("authority")?.as_str())).collect()
    }
}

impl Writing {
    /// Keeps a correction that a publication makes.
    pub(crate) async fn insert_correction(
        &mut self,
        id: CorrectionId,
        publication: PublicationId,
        new: &NewCorrection<'_>,
        (by, reason): (&str, &str),
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO corrections
               (id, vacancy, authority, field, typed, sets, said, reason, made_by, made_at, publication)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        )
        .bind(id.0)
        .bind(new.home.to_string())
        .bind(new.home.authority().as_str())
        .bind(new.field)
        .bind(new.typed)
        .bind(new.sets)
        .bind(new.said)
        .bind(reason)
        .bind(by)
        .bind(now.as_second())
        .bind(publication.0)
        .execute(&mut *self.tx)
        .await?;
        Ok(())
    }

    /// Ends corrections that are in force.
    pub(crate) async fn end_corrections(
        &mut self,
        publication: PublicationId,
        ended: &[(CorrectionId, EndedAs)],
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for (id, how) in ended {
            sqlx::query(
                "UPDATE corrections SET ended_at = $1, ended_by = $2, ended_as = $3, ended_publication = $4
                 WHERE id = $5 AND ended_at IS NULL",
            )
            .bind(now.as_second())
            .bind(by)
            .bind(how.as_str())
            .bind(publication.0)
            .bind(id.0)
            .execute(&mut *self.tx)
            .await?;
        }
        Ok(())
    }
}

/// Reads a home's id.
pub(crate) fn home_id(text: &str) -> Result<VacancyId, StoreError> {
    VacancyId::parse(text).map_err(|error| StoreError::Damaged(error.to_string()))
}

fn correction(row: &AnyRow) -> Result<Correction, StoreError> {
    let ended = match maybe_instant(row.try_get("ended_at")?)? {
        None => None,
        Some(at) => Some(CorrectionEnd {
            how: code(EndedAs::parse, row.try_get::<String, _>("ended_as")?.as_str())?,
            at,
            by: row.try_get("ended_by")?,
            publication: PublicationId(row.try_get("ended_publication")?),
        }),
    };
    Ok(Correction {
        id: CorrectionId(row.try_get("id")?),
        home: home_id(row.try_get::<String, _>("vacancy")?.as_str())?,
        field: row.try_get("field")?,
        typed: row.try_get("typed")?,
        sets: row.try_get("sets")?,
        said: row.try_get("said")?,
        reason: row.try_get("reason")?,
        by: row.try_get("made_by")?,
        at: instant(row.try_get("made_at")?)?,
        publication: PublicationId(row.try_get("publication")?),
        ended,
    })
}
