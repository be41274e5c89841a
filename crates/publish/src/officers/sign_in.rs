//! Signing in and out, and sessions.
//!
//! Every attempt is counted before its password is looked at, and hashes once whoever it is for: how long it takes
//! tells nobody which addresses have accounts. Failures are counted by account and by address apart, and an address an
//! officer signed in from before has an allowance of its own, so that no stranger can lock an officer out.

use super::{not_taken, passwords::check_password};
use crate::{
    Actor, NewSession, Officer, OfficerId, OfficerState, PublishError, Publisher, Session, SessionId,
};
use jiff::Timestamp;
use std::net::{IpAddr, Ipv6Addr};
use store::{Admission, Allowance, Allowances, Attempt, AttemptId};

/// After so many minutes without a request a session ends.
pub const SESSION_IDLE_MINUTES: i64 = 30;
/// After so many hours a session ends, used or not.
pub const SESSION_HOURS: i64 = 12;

/// How many failures are looked at.
///
/// An account: 10 an hour from addresses its officer never signed in from; an address: 20 in a quarter of an hour;
/// an account from an address its officer signed in from within 90 days: 10 in a quarter of an hour.
pub const ALLOWANCES: Allowances = Allowances {
    account: Allowance { failures: 10, within_s: 3600 },
    address: Allowance { failures: 20, within_s: 15 * 60 },
    familiar: Allowance { failures: 10, within_s: 15 * 60 },
    familiar_for_s: 90 * 24 * 3600,
};

/// How officers who give a password sign in, in the audit.
const BY_PASSWORD: &str = "password";

/// Somebody tries to sign in.
#[derive(Clone, Copy)]
pub struct SignIn<'a> {
    /// The e-mail address as typed.
    pub email: &'a str,
    /// The password as typed.
    pub password: &'a str,
    /// From where.
    pub address: IpAddr,
    /// The secret of the session the browser had before, which ends: nobody who knew it is signed in with it.
    pub before: Option<&'a str>,
}

/// How an attempt ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedIn {
    /// The session that begins.
    In(NewSession),
    /// Address and password do not go together, or the officer may not sign in: which, is told to nobody.
    Refused,
    /// There were too many attempts; this one was not looked at.
    TooOften {
        /// When the next is.
        until: Timestamp,
    },
}

/// Who makes a request, by the session its browser holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// The officer as an actor, with the roles they hold now.
    pub actor: Actor,
    /// The officer.
    pub officer: Officer,
    /// The session.
    pub session: Session,
}

impl Publisher {
    /// Tries to sign somebody in.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be read or written.
    pub async fn sign_in(&self, who: &SignIn<'_>, now: Timestamp) -> Result<SignedIn, PublishError> {
        let email = who.email.trim().to_lowercase();
        let address = network(who.address);
        let attempt = match self.admit(&email, &address, now).await? {
            Ok(attempt) => attempt,
            Err(until) => return Ok(SignedIn::TooOften { until }),
        };
        let found = self.inner.store.officer_by_email(&email).await?;
        let kept = found.as_ref().filter(|(officer, _)| officer.state == OfficerState::Active);
        let kept = kept.and_then(|(_, hash)| hash.clone());
        let fits = self.password_fits(who.password, kept).await?;
        let officer = found.map(|(officer, _)| officer);
        if let Some(officer) = officer.as_ref().filter(|_| fits) {
            let session =
                self.inner.store.add_session(officer.id, &address, BY_PASSWORD, Some(attempt), now).await?;
            // Suspended since it was looked up.
            let Some(session) = session else { return Ok(SignedIn::Refused) };
            if let Some(before) = who.before {
                self.end_replaced(before, now).await?;
            }
            return Ok(SignedIn::In(session));
        }
        let why = match &officer {
            None => "unknown",
            Some(officer) if officer.state == OfficerState::Suspended => "suspended",
            Some(officer) if !officer.has_password => "no_password",
            Some(_) => "wrong_password",
        };
        self.inner.store.note_refusal(officer.map(|officer| officer.id), why, now).await?;
        Ok(SignedIn::Refused)
    }

    /// Returns who a session's secret speaks for, while it works: until it is ended, unused for
    /// [`SESSION_IDLE_MINUTES`] or [`SESSION_HOURS`] old.
    ///
    /// # Errors
    /// When the record cannot be read or written.
    pub async fn session(&self, secret: &str, now: Timestamp) -> Result<Option<Verified>, PublishError> {
        let Some(session) = self.inner.store.session(secret).await?.filter(|session| works(session, now))
        else {
            return Ok(None);
        };
        let officer = self.inner.store.officer(session.officer).await?;
        let Some(officer) = officer.filter(|officer| officer.state == OfficerState::Active) else {
            return Ok(None);
        };
        self.inner.store.touch_session(&session, now).await?;
        let actor = self.actor_of(&officer).await?;
        Ok(Some(Verified { actor, officer, session }))
    }

    /// Ends the session somebody signs out of.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn sign_out(&self, who: &Verified, now: Timestamp) -> Result<(), PublishError> {
        self.inner.store.end_session(who.officer.id, who.session.id, &who.actor.name, now).await?;
        Ok(())
    }

    /// Changes an officer's own password, ends all their sessions and begins a new one in their place.
    ///
    /// Whoever sits down at a browser somebody left cannot try passwords: attempts count as those to sign in do.
    ///
    /// # Errors
    /// [`PublishError::NotTaken`] when the present password is another, there were too many attempts, or the new one
    /// cannot be taken; or when the record cannot be read or written.
    pub async fn change_password(
        &self,
        who: &Verified,
        present: &str,
        new: &str,
        now: Timestamp,
    ) -> Result<NewSession, PublishError> {
        check_password(new, &self.inner.owner(&who.officer)).map_err(PublishError::NotTaken)?;
        let address = &who.session.address;
        if self.admit(&who.officer.email, address, now).await?.is_err() {
            return Err(not_taken("too_many_attempts"));
        }
        let kept = self.inner.store.officer_by_email(&who.officer.email).await?.and_then(|(_, hash)| hash);
        if !self.password_fits(present, kept).await? {
            self.inner.store.note_refusal(Some(who.officer.id), "change_password", now).await?;
            return Err(not_taken("present_password_wrong"));
        }
        let hash = self.hash_password(new).await?;
        Ok(self.inner.store.change_password(who.officer.id, &hash, address, now).await?)
    }

    /// Returns an officer's sessions that work, newest first.
    ///
    /// # Errors
    /// When they are not the actor's own and the actor may not look after the officer, or the record cannot be read.
    pub async fn sessions(
        &self,
        actor: &Actor,
        officer: OfficerId,
        now: Timestamp,
    ) -> Result<Vec<Session>, PublishError> {
        self.need_own_or_managed(actor, officer).await?;
        let mut sessions = self.inner.store.sessions_of(officer).await?;
        sessions.retain(|session| works(session, now));
        Ok(sessions)
    }

    /// Ends one of an officer's sessions, at once.
    ///
    /// # Errors
    /// When there is no such session, it is not the actor's own and the actor may not look after the officer, or the
    /// record cannot be written.
    pub async fn end_session(
        &self,
        actor: &Actor,
        officer: OfficerId,
        session: SessionId,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        self.need_own_or_managed(actor, officer).await?;
        match self.inner.store.end_session(officer, session, &actor.name, now).await? {
            true => Ok(()),
            false => Err(PublishError::NotFound(format!("session {session} of officer {officer}"))),
        }
    }

    async fn need_own_or_managed(&self, actor: &Actor, officer: OfficerId) -> Result<(), PublishError> {
        if actor.officer_id() != Some(officer) {
            self.managed(actor, officer).await?;
        }
        Ok(())
    }

    /// Counts an attempt; the error says when the next is looked at.
    async fn admit(
        &self,
        email: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<Result<AttemptId, Timestamp>, PublishError> {
        let attempt = Attempt { email, address };
        Ok(match self.inner.store.admit_attempt(&attempt, &ALLOWANCES, now).await? {
            Admission::Admitted(attempt) => Ok(attempt),
            Admission::TooOften { until } => Err(until),
        })
    }

    pub(super) async fn end_replaced(&self, secret: &str, now: Timestamp) -> Result<(), PublishError> {
        if let Some(old) = self.inner.store.session(secret).await? {
            let by = format!("officer/{}", old.officer);
            self.inner.store.end_session(old.officer, old.id, &by, now).await?;
        }
        Ok(())
    }
}

/// Returns whether a session nobody ended still works.
fn works(session: &Session, now: Timestamp) -> bool {
    let seconds_since = |then: Timestamp| now.as_second() - then.as_second();
    seconds_since(session.last_seen_at) < SESSION_IDLE_MINUTES * 60
        && seconds_since(session.created_at) < SESSION_HOURS * 3600
}

/// Returns what attempts are counted by: an IPv4 address, or the network of an IPv6 one (/64), which is what one
/// household or office has.
pub(crate) fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
    }
}
