//! Looking after officers: adding, suspending, roles, sessions; and reading the audit.

use super::{Link, not_taken, roles, sees};
use crate::{
    Actor, AuditCheck, AuditEntry, GrantedRole, LinkKind, Officer, OfficerId, OfficerState, Over, Permission,
    PublishError, Publisher, Role,
};
use jiff::Timestamp;
use store::NewOfficer;
use vacancy::AuthorityCode;

/// Most characters of an officer's name.
const NAME_MOST: usize = 100;
/// Most bytes of an e-mail address.
///
/// # Source
/// RFC 5321, 4.5.3.1.3 (a path is 256 octets with its angle brackets).
const EMAIL_MOST: usize = 254;

/// Somebody who is to have an account.
#[derive(Clone)]
pub struct Invitation<'a> {
    /// Their e-mail address, in any case.
    pub email: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their first role.
    pub role: Role,
    /// Over what.
    pub over: Over,
}

impl Publisher {
    /// Adds an officer with a first role, and makes the link that welcomes them.
    ///
    /// # Errors
    /// When the actor may not grant that role; [`PublishError::NotTaken`] when the address or the name cannot be taken
    /// or somebody has an account of that address; when nobody knows the authority or partnership; or when the record
    /// cannot be written.
    pub async fn add_officer(
        &self,
        actor: &Actor,
        new: &Invitation<'_>,
        now: Timestamp,
    ) -> Result<Link, PublishError> {
        self.check_grant(actor, new.role, &new.over).await?;
        let email = plain_email(new.email).ok_or_else(|| not_taken("email_malformed"))?;
        let name = new.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(not_taken("name_missing"));
        }
        if name.chars().count() > NAME_MOST || name.chars().any(char::is_control) {
            return Err(not_taken("name_unusable"));
        }
        let role = granted(new.role, &new.over);
        let new = NewOfficer { email: &email, name: &name, role: &role };
        let added = self.inner.store.add_officer(&new, &actor.name, now).await?;
        let officer = added.ok_or_else(|| not_taken("email_taken"))?;
        self.make_link(officer, LinkKind::Invitation, &actor.name, now).await
    }

    /// Returns the officers with a role the actor may see, by name; to a platform admin, all.
    ///
    /// # Errors
    /// When the actor may manage no officers, or the record cannot be read.
    pub async fn officers(&self, actor: &Actor) -> Result<Vec<Officer>, PublishError> {
        if !actor.may_somewhere(Permission::ManageOfficers) {
            return Err(actor.refused("manage officers"));
        }
        let mut officers = self.inner.store.officers().await?;
        officers.retain(|officer| visible(actor, officer));
        Ok(officers)
    }

    /// Returns an officer with a role the actor may see, or the actor themselves.
    ///
    /// # Errors
    /// When there is no such officer, or the record cannot be read.
    pub async fn officer(&self, actor: &Actor, id: OfficerId) -> Result<Officer, PublishError> {
        let found = self.inner.store.officer(id).await?;
        let own = actor.officer_id() == Some(id);
        found.filter(|officer| own || visible(actor, officer)).ok_or_else(|| unknown(id))
    }

    /// Returns the officer of an e-mail address, in any case, if the actor may see them.
    ///
    /// # Errors
    /// When there is no such officer, or the record cannot be read.
    pub async fn officer_by_email(&self, actor: &Actor, email: &str) -> Result<Officer, PublishError> {
        let missing = || PublishError::NotFound("officer with that e-mail address".into());
        let email = plain_email(email).ok_or_else(missing)?;
        let found = self.inner.store.officer_by_email(&email).await?.map(|(officer, _)| officer);
        found.filter(|officer| visible(actor, officer)).ok_or_else(missing)
    }

    /// Returns whether the actor may look after that officer's account: suspend it, make links, end its sessions.
    pub fn may_manage(&self, actor: &Actor, officer: &Officer) -> bool {
        super::may_manage(actor, officer)
    }

    /// Suspends an officer, which ends their sessions and links at once, or lets them sign in again.
    ///
    /// # Errors
    /// When the actor may not look after the officer or is that officer, or the record cannot be written.
    pub async fn set_officer_state(
        &self,
        actor: &Actor,
        id: OfficerId,
        state: OfficerState,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let officer = self.managed(actor, id).await?;
        if actor.officer_id() == Some(id) {
            return Err(not_taken("own_account"));
        }
        if officer.state == state {
            return Ok(());
        }
        Ok(self.inner.store.set_officer_state(id, state, &actor.name, now).await?)
    }

    /// Gives an officer a role, in place of the one they had over the same thing, from their next request on.
    ///
    /// # Errors
    /// When the actor may not grant it, or may not take away the one it replaces, or may not see the officer or is
    /// that officer; when nobody knows what it is over; or when the record cannot be written.
    pub async fn grant_role(
        &self,
        actor: &Actor,
        id: OfficerId,
        role: Role,
        over: &Over,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let officer = self.other(actor, id).await?;
        self.check_grant(actor, role, over).await?;
        if let Some((held, _)) = roles(&officer)?.into_iter().find(|(_, held)| held == over) {
            self.check_grant(actor, held, over).await?;
            if held == role {
                return Ok(());
            }
        }
        Ok(self.inner.store.grant_role(id, &granted(role, over), &actor.name, now).await?)
    }

    /// Takes an officer's role over something away, from their next request on.
    ///
    /// # Errors
    /// When there is no such role, the actor could not grant it, may not see the officer or is that officer, or the
    /// record cannot be written.
    pub async fn revoke_role(
        &self,
        actor: &Actor,
        id: OfficerId,
        over: &Over,
        now: Timestamp,
    ) -> Result<(), PublishError> {
        let officer = self.other(actor, id).await?;
        let held = roles(&officer)?.into_iter().find(|(_, held)| held == over);
        let missing = || PublishError::NotFound(format!("role of officer {id} over that"));
        let (role, _) = held.ok_or_else(missing)?;
        if !actor.may_grant(role, over) {
            return Err(actor.refused(format!("take {role} away from officer {id}")));
        }
        match self.inner.store.revoke_role(id, over, &actor.name, now).await? {
            true => Ok(()),
            false => Err(missing()),
        }
    }

    /// Returns the last entries of the audit, newest first: those of an authority, or all of them.
    ///
    /// # Errors
    /// When the actor may not read the authority's audit (or, for all, is no platform admin), or the record cannot be
    /// read.
    pub async fn audit(
        &self,
        actor: &Actor,
        authority: Option<&AuthorityCode>,
        limit: u32,
    ) -> Result<Vec<AuditEntry>, PublishError> {
        match authority {
            Some(authority) => actor.need(Permission::ViewAudit, authority)?,
            None => actor.need_everywhere(Permission::Platform)?,
        }
        Ok(self.inner.store.audit(authority, limit).await?)
    }

    /// Works out every hash of the audit again.
    ///
    /// # Errors
    /// When the actor may read no audit, or the record cannot be read.
    pub async fn check_audit(&self, actor: &Actor) -> Result<AuditCheck, PublishError> {
        if !actor.may_somewhere(Permission::ViewAudit) {
            return Err(actor.refused("check the audit"));
        }
        Ok(self.inner.store.check_audit().await?)
    }

    /// Returns an officer the actor sees and is not.
    async fn other(&self, actor: &Actor, id: OfficerId) -> Result<Officer, PublishError> {
        let officer = self.inner.store.officer(id).await?;
        let officer = officer.filter(|officer| visible(actor, officer)).ok_or_else(|| unknown(id))?;
        // Whoever changes their own roles can only lose by mistake what nobody near may give back.
        match actor.officer_id() == Some(id) {
            true => Err(not_taken("own_account")),
            false => Ok(officer),
        }
    }

    /// Refuses a role the actor may not grant, or that makes no sense.
    async fn check_grant(&self, actor: &Actor, role: Role, over: &Over) -> Result<(), PublishError> {
        if !actor.may_grant(role, over) {
            // Only who could grant it over everything is told what is wrong with it.
            if role == Role::PlatformAdmin && actor.may_grant(role, &Over::Everything) {
                return Err(not_taken("role_needs_everything"));
            }
            return Err(actor.refused(format!("grant the role {role} there")));
        }
        match over {
            Over::Everything => Ok(()),
            Over::Authority(authority) => self.feed(authority, None).map(drop),
            Over::Partnership(name) => match self.inner.store.partnerships().await?.contains_key(name) {
                true => Ok(()),
                false => Err(PublishError::NotFound(format!("partnership {name}"))),
            },
        }
    }
}

/// Returns whether an officer has a role the actor may see; a platform admin sees those without any as well.
fn visible(actor: &Actor, officer: &Officer) -> bool {
    actor.may_everywhere(Permission::Platform) || officer.roles.iter().any(|held| sees(actor, &held.over))
}

fn unknown(id: OfficerId) -> PublishError {
    PublishError::NotFound(format!("officer {id}"))
}

fn granted(role: Role, over: &Over) -> GrantedRole {
    GrantedRole { over: over.clone(), role: role.as_str().to_owned() }
}

/// Returns an e-mail address in lower case, if it looks like one: something, one `@`, and a name with a dot.
pub(crate) fn plain_email(text: &str) -> Option<String> {
    let email = text.trim().to_lowercase();
    let (local, domain) = email.split_once('@')?;
    let good = |part: &str| !part.is_empty() && !part.chars().any(|c| c.is_whitespace() || c.is_control());
    let labels = domain.contains('.') && domain.split('.').all(|label| !label.is_empty());
    let usual =
        email.len() <= EMAIL_MOST && !domain.contains('@') && !email.contains(['<', '>', ',', ';', '"']);
    (good(local) && good(domain) && labels && usual).then_some(email)
}
