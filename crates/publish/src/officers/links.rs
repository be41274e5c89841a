//! Links handed over once: they welcome an officer, or set a forgotten password anew.

use super::not_taken;
use super::passwords::check_password;
use crate::{Actor, LinkKind, Officer, OfficerId, OfficerState, PublishError, Publisher};
use jiff::{SignedDuration, Timestamp};

/// For how many hours an invitation works: one sent on Friday is still good on Monday.
pub const INVITATION_HOURS: i64 = 96;
/// For how many hours a link works that sets a forgotten password anew.
pub const RESET_HOURS: i64 = 24;

/// A link just made: the only time its secret is known.
#[derive(Clone, PartialEq, Eq)]
pub struct Link {
    /// Whose password it sets.
    pub officer: OfficerId,
    /// What it is for.
    pub kind: LinkKind,
    /// What the link is made with.
    pub secret: String,
    /// Until when it works, unless it is used, another is made, or the password is changed before.
    pub expires_at: Timestamp,
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Link")
            .field("officer", &self.officer)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl Publisher {
    /// Makes a link with which an officer sets a password: an invitation where they have none yet. Links made for
    /// them before work no longer; their password and sessions stay as they are until it is used.
    ///
    /// # Errors
    /// When the actor may not look after the officer, the officer is suspended, or the record cannot be written.
    pub async fn officer_link(
        &self,
        actor: &Actor,
        id: OfficerId,
        now: Timestamp,
    ) -> Result<Link, PublishError> {
        let officer = self.managed(actor, id).await?;
        if officer.state == OfficerState::Suspended {
            return Err(not_taken("officer_suspended"));
        }
        let kind = if officer.has_password { LinkKind::Reset } else { LinkKind::Invitation };
        self.make_link(id, kind, &actor.name, now).await
    }

    pub(super) async fn make_link(
        &self,
        officer: OfficerId,
        kind: LinkKind,
        by: &str,
        now: Timestamp,
    ) -> Result<Link, PublishError> {
        let hours = match kind {
            LinkKind::Invitation => INVITATION_HOURS,
            LinkKind::Reset => RESET_HOURS,
        };
        let expires_at = now
            .checked_add(SignedDuration::from_hours(hours))
            .map_err(|_| PublishError::Invalid("the calendar ends before the link would".into()))?;
        let secret = self.inner.store.add_link(officer, kind, by, expires_at, now).await?;
        Ok(Link { officer, kind, secret, expires_at })
    }

    /// Returns whose password a link's secret sets, while it works.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn link_holder(&self, secret: &str, now: Timestamp) -> Result<Option<Officer>, PublishError> {
        match self.inner.store.link(secret, now).await? {
            Some(id) => Ok(self.inner.store.officer(id).await?),
            None => Ok(None),
        }
    }

    /// Sets an officer's password by a link, which then works no longer; their sessions end. Returns whose it was;
    /// nothing where the link does not work (any more).
    ///
    /// # Errors
    /// [`PublishError::NotTaken`] when the password cannot be taken (the link still works then); or when the record
    /// cannot be written.
    pub async fn use_link(
        &self,
        secret: &str,
        password: &str,
        now: Timestamp,
    ) -> Result<Option<OfficerId>, PublishError> {
        // Nothing is hashed for strangers: only who holds a link can make this work.
        let Some(officer) = self.link_holder(secret, now).await? else { return Ok(None) };
        check_password(password, &self.inner.owner(&officer)).map_err(PublishError::NotTaken)?;
        let hash = self.hash_password(password).await?;
        Ok(self.inner.store.use_link(secret, &hash, now).await?)
    }
}
