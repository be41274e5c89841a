//! Signing in with an account at one's employer (OpenID Connect): what somebody proved there is all this trusts.
//!
//! Officers are known by who issued the proof and whom it names, never by an e-mail address: only an invitation binds
//! the two, so that nobody becomes an officer by having an address there.

use super::sign_in::network;
use super::{ALLOWANCES, SignedIn};
use crate::{NewSession, OfficerId, OfficerState, PublishError, Publisher};
use jiff::Timestamp;
use std::net::IpAddr;
use store::{Admission, Allowance, Allowances, Attempt, Joined};
use vacancy::Message;

/// How officers who prove who they are elsewhere sign in, in the audit.
const BY_OIDC: &str = "oidc";

/// How many times signing in elsewhere may be begun from one address and not finished: 60 in a quarter of an hour. There
/// is nothing to guess; it is the provider and its answers' room that are spared. Passwords are counted apart.
pub const BEGINNINGS: Allowance = Allowance { failures: 60, within_s: 15 * 60 };

/// Somebody who has just proved who they are elsewhere.
#[derive(Clone, Copy)]
pub struct Arrival<'a> {
    /// Who says so: the provider's issuer.
    pub issuer: &'a str,
    /// Whom it names: the subject, which the issuer gives to nobody else.
    pub subject: &'a str,
    /// From where.
    pub address: IpAddr,
    /// The secret of the session the browser had before, which ends.
    pub before: Option<&'a str>,
}

impl Publisher {
    /// Counts that signing in elsewhere is begun from an address; returns when the next may be, where there were too
    /// many. It counts until somebody arrives from there.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn begin_elsewhere(
        &self,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, PublishError> {
        // For how long addresses stay familiar is the same everywhere: those that are not, are forgotten on the way.
        let allowed = Allowances { account: BEGINNINGS, address: BEGINNINGS, ..ALLOWANCES };
        let from = elsewhere(address);
        let attempt = Attempt { email: &from, address: &from };
        Ok(match self.inner.store.admit_attempt(&attempt, &allowed, now).await? {
            Admission::Admitted(_) => None,
            Admission::TooOften { until } => Some(until),
        })
    }

    /// Signs an officer in who was invited and took the invitation with that identity.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be read or written.
    pub async fn sign_in_elsewhere(
        &self,
        who: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<SignedIn, PublishError> {
        let found = self.inner.store.officer_by_oidc(who.issuer, who.subject).await?;
        let why = match &found {
            None => "unknown",
            Some(officer) if officer.state == OfficerState::Suspended => "suspended",
            Some(officer) => {
                let session = self.arrive(officer.id, who, now).await?;
                return Ok(session.map_or(SignedIn::Refused, SignedIn::In));
            }
        };
        self.inner.store.note_refusal(found.map(|officer| officer.id), why, now).await?;
        Ok(SignedIn::Refused)
    }

    /// Takes an invitation with an identity proved elsewhere instead of a password, and signs its officer in; nothing
    /// where the invitation does not work (any more).
    ///
    /// # Errors
    /// [`PublishError::NotTaken`] when another officer has that identity (the invitation still works then); when there
    /// is no randomness, or the record cannot be written.
    pub async fn accept_elsewhere(
        &self,
        invitation: &str,
        who: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Option<NewSession>, PublishError> {
        match self.inner.store.use_invitation(invitation, who.issuer, who.subject, now).await? {
            Joined::Officer(officer) => self.arrive(officer, who, now).await,
            Joined::LinkEnded => Ok(None),
            Joined::Taken => Err(PublishError::NotTaken(Message::new("identity_taken"))),
        }
    }

    async fn arrive(
        &self,
        officer: OfficerId,
        who: &Arrival<'_>,
        now: Timestamp,
    ) -> Result<Option<NewSession>, PublishError> {
        let address = network(who.address);
        let session = self.inner.store.add_session(officer, &address, BY_OIDC, None, now).await?;
        // Nothing where the officer was suspended since they were looked up.
        if session.is_some() {
            let from = elsewhere(who.address);
            self.inner.store.forget_attempt(&Attempt { email: &from, address: &from }).await?;
            if let Some(before) = who.before {
                self.end_replaced(before, now).await?;
            }
        }
        Ok(session)
    }
}

/// Returns what beginnings are counted by: never what passwords are, so that neither uses up the other's allowance.
fn elsewhere(address: IpAddr) -> String {
    format!("elsewhere {}", network(address))
}
