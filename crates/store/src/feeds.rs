//! Feeds: the streams of exports an authority sends.

use crate::writing::{Numbered, Writing};
use crate::{Store, StoreError, code, row_id};
use sqlx::{Row, any::AnyRow};
use std::collections::BTreeSet;
use vacancy::{AuthorityCode, codes};

row_id! {
    /// Names a feed.
    FeedId
}

codes! {
    /// What an export of a feed says about homes it leaves out.
    FeedKind {
        /// All there is: a home left out has gone.
        Full = "full",
        /// Only what changed: a home left out stays as it was.
        Changes = "changes",
    }
}

/// A stream of exports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// Its number.
    pub id: FeedId,
    /// The authority that sends it.
    pub authority: AuthorityCode,
    /// Its name, unique for the authority.
    pub name: String,
    /// What leaving a home out means.
    pub kind: FeedKind,
}

impl Store {
    /// Returns an authority's feed of that name.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn feed(&self, authority: &AuthorityCode, name: &str) -> Result<Option<Feed>, StoreError> {
        let row = sqlx::query(
            "SELECT f.owner AS feed_owner, f.name AS feed_name, f.kind AS feed_kind, f.id AS feed_id
             FROM feeds f WHERE f.owner = $1 AND f.name = $2",
        )
        .bind(authority.as_str())
        .bind(name)
        .fetch_optional(&self.pool)
        .await?;
        row.as_ref().map(feed).transpose()
    }
}

impl Writing {
    /// Returns the feed, made where there was none and changed in kind where that differs.
    pub(crate) async fn ensure_feed(
        &mut self,
        authority: &AuthorityCode,
        name: &str,
        kind: FeedKind,
    ) -> Result<FeedId, StoreError> {
        let found = sqlx::query("SELECT id, kind FROM feeds WHERE owner = $1 AND name = $2")
            .bind(authority.as_str())
            .bind(name)
            .fetch_optional(&mut *self.tx)
            .await?;
        if let Some(row) = found {
            let id: i64 = row.try_get("id")?;
            if row.try_get::<String, _>("kind")? != kind.as_str() {
                sqlx::query("UPDATE feeds SET kind = $1 WHERE id = $2")
                    .bind(kind.as_str())
                    .bind(id)
                    .execute(&mut *self.tx)
                    .await?;
            }
            return Ok(FeedId(id));
        }
        let id = self.next_id(Numbered::Feeds).await?;
        sqlx::query("INSERT INTO feeds (id, owner, name, kind) VALUES ($1, $2, $3, $4)")
            .bind(id)
            .bind(authority.as_str())
            .bind(name)
            .bind(kind.as_str())
            .execute(&mut *self.tx)
            .await?;
        sqlx::query("INSERT INTO feed_authorities (feed, authority) VALUES ($1, $2)")
            .bind(id)
            .bind(authority.as_str())
            .execute(&mut *self.tx)
            .await?;
        Ok(FeedId(id))
    }
}

/// Reads the columns `feed_id`, `feed_owner`, `feed_name` and `feed_kind`.
pub(crate) fn feed(row: &AnyRow) -> Result<Feed, StoreError> {
    let owner: String = row.try_get("feed_owner")?;
    Ok(Feed {
        id: FeedId(row.try_get("feed_id")?),
        authority: authority(&owner)?,
        name: row.try_get("feed_name")?,
        kind: code(FeedKind::parse, row.try_get::<String, _>("feed_kind")?.as_str())?,
    })
}

/// Returns the SQL that holds for feeds `f` of these authorities, bound from parameter `first` on; of all, where none
/// are told.
pub(crate) fn owned_by(authorities: Option<&BTreeSet<AuthorityCode>>, first: usize) -> String {
    let Some(authorities) = authorities else { return "1 = 1".to_owned() };
    if authorities.is_empty() {
        return "1 = 0".to_owned();
    }
    let bound: Vec<String> = (first..first + authorities.len()).map(|at| format!("${at}")).collect();
    format!("f.owner IN ({})", bound.join(", "))
}

/// Reads an authority's code.
pub(crate) fn authority(text: &str) -> Result<AuthorityCode, StoreError> {
    AuthorityCode::parse(text).map_err(|error| StoreError::Damaged(error.to_string()))
}
