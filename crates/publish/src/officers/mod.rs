//! Officers: adding and suspending them, their roles, passwords, links and sessions.
//!
//! Who may look after whom: a role is granted or taken away by somebody who may manage officers over the whole of what
//! it is over and whose own role there is no lower ([`Actor::may_grant`]); an account (suspending, a reset link, its
//! sessions) by somebody who could grant every role it holds, so that nobody reaches into another authority through
//! an officer of both.

mod elsewhere;
mod links;
mod manage;
mod passwords;
mod sign_in;

pub use elsewhere::{Arrival, BEGINNINGS};
pub use links::{INVITATION_HOURS, Link, RESET_HOURS};
pub use manage::Invitation;
pub(crate) use manage::plain_email;
pub(crate) use passwords::Passwords;
pub use passwords::{PASSWORD_LEAST, PASSWORD_MOST, PasswordCost};
pub use sign_in::{ALLOWANCES, SESSION_HOURS, SESSION_IDLE_MINUTES, SignIn, SignedIn, Verified};

use crate::{Actor, GrantedRole, Officer, Over, Permission, PublishError, Publisher, Role};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use store::OfficerId;
use vacancy::{AuthorityCode, Message};

impl Publisher {
    /// Returns an officer as an actor, with the roles they hold now.
    pub(crate) async fn actor_of(&self, officer: &Officer) -> Result<Actor, PublishError> {
        let partnerships = self.inner.store.partnerships().await?;
        let roles = roles(officer)?.into_iter().map(|(role, over)| {
            let members = match &over {
                Over::Partnership(name) => partnerships.get(name).cloned().unwrap_or_default(),
                Over::Authority(_) | Over::Everything => BTreeSet::new(),
            };
            (role, over, members)
        });
        Ok(Actor::officer(officer.id, roles))
    }

    /// Returns an officer whose account the actor may look after.
    pub(crate) async fn managed(&self, actor: &Actor, id: OfficerId) -> Result<Officer, PublishError> {
        let unknown = || PublishError::NotFound(format!("officer {id}"));
        let officer = self.inner.store.officer(id).await?.ok_or_else(unknown)?;
        if may_manage(actor, &officer) {
            return Ok(officer);
        }
        // Officers of other authorities are nobody else's business: their numbers look unused.
        match officer.roles.iter().any(|held| sees(actor, &held.over)) {
            true => Err(actor.refused(format!("look after officer {id}, who holds more than you may grant"))),
            false => Err(unknown()),
        }
    }

    /// Returns every partnership with its authorities, by name.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn partnerships(&self) -> Result<BTreeMap<String, BTreeSet<AuthorityCode>>, PublishError> {
        Ok(self.inner.store.partnerships().await?)
    }

    /// Says which authorities a partnership has; none ends it. Roles over it follow at once.
    ///
    /// # Errors
    /// When the actor is no platform admin, the name is empty, nobody knows an authority, or the record cannot be
    /// written.
    pub async fn set_partnership(
        &self,
        actor: &Actor,
        name: &str,
        members: &BTreeSet<AuthorityCode>,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        actor.need_everywhere(Permission::Platform)?;
        let name = name.trim();
        if name.is_empty() {
            return Err(not_taken("name_missing"));
        }
        for member in members {
            self.feed(member, None)?;
        }
        Ok(self.inner.store.set_partnership(name, members, &actor.name, now).await?)
    }
}

/// Returns whether the actor could grant every role the officer holds; a role that is none, only to platform admins.
fn may_manage(actor: &Actor, officer: &Officer) -> bool {
    let grants =
        |held: &GrantedRole| Role::parse(&held.role).is_some_and(|role| actor.may_grant(role, &held.over));
    actor.may_everywhere(Permission::Platform)
        || (!officer.roles.is_empty() && officer.roles.iter().all(grants))
}

/// Returns an officer's roles.
pub(crate) fn roles(officer: &Officer) -> Result<Vec<(Role, Over)>, PublishError> {
    let role = |text: &str| {
        Role::parse(text)
            .ok_or_else(|| PublishError::Bug(format!("`{text}` is no role; officer {}", officer.id)))
    };
    officer.roles.iter().map(|granted| Ok((role(&granted.role)?, granted.over.clone()))).collect()
}

/// Returns whether the actor may see who holds roles over that.
fn sees(actor: &Actor, over: &Over) -> bool {
    actor.may_grant(Role::Viewer, over)
}

/// Returns the error of what a person gave that cannot be taken.
fn not_taken(code: &'static str) -> PublishError {
    PublishError::NotTaken(Message::new(code))
}
