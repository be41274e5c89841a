//! Machine tokens: each for one authority, with scopes, for a time; two of a label, so that one can take the other's
//! place without a night between them.

use crate::{Actor, NewToken, Permission, PublishError, Publisher, Token};
use jiff::{SignedDuration, Timestamp};
use store::{MOST_TOKENS, TokenRequest};

/// For how many days a token works at most.
pub const TOKEN_DAYS: i64 = 90;

impl Publisher {
    /// Makes a token. Its secret is returned this once.
    ///
    /// To rotate one, make a second of the same label, hand it over, and take the first back.
    ///
    /// # Errors
    /// When the actor may not manage the authority's tokens, nobody knows the authority, there is no scope, the end
    /// has passed or is further away than [`TOKEN_DAYS`], two of its label work already, or the record cannot be
    /// written.
    pub async fn add_token(
        &self,
        actor: &Actor,
        new: &TokenRequest<'_>,
        now: Timestamp,
    ) -> Result<NewToken, PublishError> {
        actor.need(Permission::ManageTokens, new.authority)?;
        self.feed(new.authority, None)?;
        if new.scopes.is_empty() {
            return Err(PublishError::Invalid("a token needs a scope: upload, read or both".into()));
        }
        let latest = token_end(now)?;
        if new.expires_at <= now || new.expires_at > latest {
            let what =
                format!("a token ends after now and within {TOKEN_DAYS} days, not at {}", new.expires_at);
            return Err(PublishError::Invalid(what));
        }
        self.inner.store.add_token(new, &actor.name, now).await?.ok_or_else(|| {
            PublishError::Invalid(format!(
                "{MOST_TOKENS} tokens labelled \"{}\" work for {} already: take one back first",
                new.label, new.authority
            ))
        })
    }

    /// Returns whom a token's secret speaks for, while it works.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn authenticate(&self, secret: &str, now: Timestamp) -> Result<Option<Actor>, PublishError> {
        Ok(self.inner.store.token(secret, now).await?.map(Actor::machine))
    }

    /// Returns the tokens of the authorities whose tokens the actor may manage, without their secrets, newest first.
    ///
    /// # Errors
    /// When the actor may manage no tokens, or the record cannot be read.
    pub async fn tokens(&self, actor: &Actor) -> Result<Vec<Token>, PublishError> {
        if !actor.may_somewhere(Permission::ManageTokens) {
            return Err(actor.refused("manage tokens"));
        }
        let mut tokens = self.inner.store.tokens().await?;
        tokens.retain(|token| actor.may(Permission::ManageTokens, &token.authority));
        Ok(tokens)
    }

    /// Takes a token back, at once.
    ///
    /// # Errors
    /// When there is no such working token that the actor may manage, or the record cannot be written.
    pub async fn revoke_token(&self, actor: &Actor, id: &str, now: Timestamp) -> Result<(), PublishError> {
        let own = self.tokens(actor).await?.iter().any(|token| token.id == id);
        match own && self.inner.store.revoke_token(id, &actor.name, now).await? {
            true => Ok(()),
            false => Err(PublishError::NotFound(format!("working token {id}"))),
        }
    }
}

/// Returns when a token made now ends at the latest.
///
/// # Errors
/// When the calendar ends before.
pub fn token_end(now: Timestamp) -> Result<Timestamp, PublishError> {
    now.checked_add(SignedDuration::from_hours(24 * TOKEN_DAYS))
        .map_err(|_| PublishError::Invalid("the calendar ends before the token would".into()))
}
