//! Machine tokens: made by the admin, each for one authority.

use crate::{Actor, NewToken, PublishError, Publisher, Scope, Token};
use jiff::{SignedDuration, Timestamp};
use vacancy::AuthorityCode;

/// For how many days a token works unless told otherwise, and at most.
pub const TOKEN_DAYS: i64 = 90;

impl Publisher {
    /// Makes a token that may act for one authority; without an end, it works for [`TOKEN_DAYS`].
    ///
    /// # Errors
    /// When the actor is not the admin, nobody knows the authority, the end has passed or is too far away, or the
    /// record cannot be written.
    pub async fn add_token(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
        label: &str,
        expires_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<NewToken, PublishError> {
        actor.for_everything("make tokens")?;
        self.feed(authority, None)?;
        let latest = now
            .checked_add(SignedDuration::from_hours(24 * TOKEN_DAYS))
            .map_err(|_| PublishError::Invalid("the calendar ends before the token would".into()))?;
        let expires_at = expires_at.unwrap_or(latest);
        if expires_at <= now || expires_at > latest {
            let what = format!("a token ends after now and within {TOKEN_DAYS} days, not at {expires_at}");
            return Err(PublishError::Invalid(what));
        }
        Ok(self.inner.store.add_token(authority, label, &actor.name, expires_at, now).await?)
    }

    /// Returns whom a token's secret speaks for, while it works.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn authenticate(&self, secret: &str, now: Timestamp) -> Result<Option<Actor>, PublishError> {
        let token = self.inner.store.token(secret, now).await?;
        Ok(token.map(|token| Actor {
            name: format!("token/{}", token.id),
            scope: Scope::Authority(token.authority),
        }))
    }

    /// Returns all tokens without their secrets, newest first.
    ///
    /// # Errors
    /// When the actor is not the admin, or the record cannot be read.
    pub async fn tokens(&self, actor: &Actor) -> Result<Vec<Token>, PublishError> {
        actor.for_everything("list tokens")?;
        Ok(self.inner.store.tokens().await?)
    }

    /// Takes a token back, at once.
    ///
    /// # Errors
    /// When the actor is not the admin, there is no such working token, or the record cannot be written.
    pub async fn revoke_token(&self, actor: &Actor, id: &str, now: Timestamp) -> Result<(), PublishError> {
        actor.for_everything("take tokens back")?;
        match self.inner.store.revoke_token(id, &actor.name, now).await? {
            true => Ok(()),
            false => Err(PublishError::NotFound(format!("working token {id}"))),
        }
    }
}
