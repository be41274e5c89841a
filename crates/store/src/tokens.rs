//! Machine tokens: `btb_<id>_<256 random bits>`, shown once, kept only as a hash, for one authority, for a time.

use crate::feeds::authority;
use crate::secrets::{random_hex, same};
use crate::{Store, StoreError, code, instant, maybe_instant, sha256_hex};
use jiff::Timestamp;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use vacancy::{AuthorityCode, codes};

/// How many working tokens of one label an authority may have: the one in use, and the one that takes its place.
pub const MOST_TOKENS: usize = 2;

codes! {
    /// What a token may do.
    TokenScope {
        /// Send exports, and read what became of those it sent.
        Upload = "upload",
        /// Read what became of any of the authority's exports.
        Read = "read",
    }
}

/// What a token shall be.
#[derive(Debug, Clone, Copy)]
pub struct TokenRequest<'a> {
    /// The only authority it may act for.
    pub authority: &'a AuthorityCode,
    /// What it is for; at most [`MOST_TOKENS`] of a label work at a time.
    pub label: &'a str,
    /// What it may do.
    pub scopes: &'a [TokenScope],
    /// When it ends.
    pub expires_at: Timestamp,
}

/// A token just made: the only time its secret is known.
#[derive(Clone)]
pub struct NewToken {
    /// Names it from now on.
    pub id: String,
    /// The whole token, to be handed over once.
    pub secret: String,
}

impl std::fmt::Debug for NewToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A secret never reaches a log by way of `{:?}`.
        f.debug_struct("NewToken").field("id", &self.id).finish_non_exhaustive()
    }
}

/// A token as the record knows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Token {
    /// Names it.
    pub id: String,
    /// The only authority it may act for.
    pub authority: AuthorityCode,
    /// What it is for.
    pub label: String,
    /// What it may do.
    pub scopes: Vec<TokenScope>,
    /// Who made it.
    pub created_by: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When it was taken back.
    pub revoked_at: Option<Timestamp>,
    /// When it was last used, to within a minute.
    pub last_used_at: Option<Timestamp>,
}

impl Store {
    /// Makes a token; nothing where [`MOST_TOKENS`] of its label work already.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be written.
    pub async fn add_token(
        &self,
        new: &TokenRequest<'_>,
        by: &str,
        now: Timestamp,
    ) -> Result<Option<NewToken>, StoreError> {
        let id = random_hex::<4>()?;
        let secret = format!("btb_{id}_{}", random_hex::<32>()?);
        let mut writing = self.write().await?;
        let working = sqlx::query(
            "SELECT id FROM tokens WHERE authority = $1 AND label = $2 AND revoked_at IS NULL AND expires_at > $3",
        )
        .bind(new.authority.as_str())
        .bind(new.label)
        .bind(now.as_second())
        .fetch_all(&mut *writing.tx)
        .await?;
        if working.len() >= MOST_TOKENS {
            return Ok(None);
        }
        let scopes: Vec<&str> = new.scopes.iter().map(|scope| scope.as_str()).collect();
        sqlx::query(
            "INSERT INTO tokens (id, authority, label, secret_sha256, created_by, created_at, expires_at, scopes)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        )
        .bind(id.as_str())
        .bind(new.authority.as_str())
        .bind(new.label)
        .bind(sha256_hex(secret.as_bytes()))
        .bind(by)
        .bind(now.as_second())
        .bind(new.expires_at.as_second())
        .bind(scopes.join(" "))
        .execute(&mut *writing.tx)
        .await?;
        let detail = json!({
            "authority": new.authority, "label": new.label, "scopes": scopes, "expires_at": new.expires_at,
        });
        writing.audit(by, "add_token", format!("token/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(Some(NewToken { id, secret }))
    }

    /// Returns the token of that secret while it may be used.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn token(&self, secret: &str, now: Timestamp) -> Result<Option<Token>, StoreError> {
        let Some(id) = token_id(secret) else { return Ok(None) };
        let Some(row) =
            sqlx::query("SELECT * FROM tokens WHERE id = $1").bind(id).fetch_optional(&self.pool).await?
        else {
            return Ok(None);
        };
        let kept: String = row.try_get("secret_sha256")?;
        let found = token(&row)?;
        let good = same(kept.as_bytes(), sha256_hex(secret.as_bytes()).as_bytes())
            && found.revoked_at.is_none()
            && now < found.expires_at;
        if !good {
            return Ok(None);
        }
        if found.last_used_at.is_none_or(|last| now.as_second() - last.as_second() >= 60) {
            sqlx::query("UPDATE tokens SET last_used_at = $1 WHERE id = $2")
                .bind(now.as_second())
                .bind(id)
                .execute(&self.pool)
                .await?;
        }
        Ok(Some(found))
    }

    /// Returns all tokens, without their secrets, newest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn tokens(&self) -> Result<Vec<Token>, StoreError> {
        let rows =
            sqlx::query("SELECT * FROM tokens ORDER BY created_at DESC, id").fetch_all(&self.pool).await?;
        rows.iter().map(token).collect()
    }

    /// Takes a token back, at once; returns whether there was one to take back.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn revoke_token(&self, id: &str, by: &str, now: Timestamp) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let done = sqlx::query("UPDATE tokens SET revoked_at = $1 WHERE id = $2 AND revoked_at IS NULL")
            .bind(now.as_second())
            .bind(id)
            .execute(&mut *writing.tx)
            .await?;
        if done.rows_affected() == 0 {
            return Ok(false);
        }
        writing.audit(by, "revoke_token", format!("token/{id}"), json!({}), now).await?;
        writing.commit().await?;
        Ok(true)
    }
}

/// Returns the id in `btb_<id>_<secret>`.
fn token_id(secret: &str) -> Option<&str> {
    let (id, rest) = secret.strip_prefix("btb_")?.split_once('_')?;
    (id.len() == 8 && rest.len() == 64).then_some(id)
}

fn token(row: &AnyRow) -> Result<Token, StoreError> {
    Ok(Token {
        id: row.try_get("id")?,
        authority: authority(row.try_get::<String, _>("authority")?.as_str())?,
        label: row.try_get("label")?,
        scopes: row
            .try_get::<String, _>("scopes")?
            .split_whitespace()
            .map(|scope| code(TokenScope::parse, scope))
            .collect::<Result<_, _>>()?,
        created_by: row.try_get("created_by")?,
        created_at: instant(row.try_get("created_at")?)?,
        expires_at: instant(row.try_get("expires_at")?)?,
        revoked_at: maybe_instant(row.try_get("revoked_at")?)?,
        last_used_at: maybe_instant(row.try_get("last_used_at")?)?,
    })
}
