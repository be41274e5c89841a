//! Who acts, and for whom they may do what.

use crate::{Permission, PublishError, Role};
use std::collections::BTreeSet;
use store::{OfficerId, Over, TokenScope};
use vacancy::AuthorityCode;

/// Somebody, or some machine, that asks for something.
///
/// One is made from a session or a token for each request, and so has whatever it was granted at that moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Written into the audit: `officer/3`, `token/0f3a9c21`, or a name at the command line; never a secret.
    pub name: String,
    officer: Option<OfficerId>,
    grants: Vec<Grant>,
}

/// Something an actor was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Grant {
    /// A role of a person.
    Role {
        role: Role,
        over: Over,
        /// The authorities of a partnership; unused otherwise.
        members: BTreeSet<AuthorityCode>,
    },
    /// What a token may do.
    Token { authority: AuthorityCode, scopes: Vec<TokenScope> },
}

impl Actor {
    /// Returns the admin at the command line, by the name of their account: a platform admin.
    pub fn admin(name: impl Into<String>) -> Self {
        Self::with(name.into(), Role::PlatformAdmin, Over::Everything)
    }

    /// Returns whoever sent a file, when it is finished in their name.
    pub(crate) fn finishing(name: &str, authority: &AuthorityCode) -> Self {
        Self::with(name.to_owned(), Role::Publisher, Over::Authority(authority.clone()))
    }

    fn with(name: String, role: Role, over: Over) -> Self {
        Self { name, officer: None, grants: vec![Grant::Role { role, over, members: BTreeSet::new() }] }
    }

    /// Returns a machine, by its token.
    pub(crate) fn machine(token: store::Token) -> Self {
        Self {
            name: format!("token/{}", token.id),
            officer: None,
            grants: vec![Grant::Token { authority: token.authority, scopes: token.scopes }],
        }
    }

    /// Returns an officer with their roles; each with the authorities of its partnership.
    pub fn officer(
        id: OfficerId,
        roles: impl Iterator<Item = (Role, Over, BTreeSet<AuthorityCode>)>,
    ) -> Self {
        let grants = roles.map(|(role, over, members)| Grant::Role { role, over, members }).collect();
        Self { name: format!("officer/{id}"), officer: Some(id), grants }
    }

    /// Returns the officer who acts; of a token and at the command line, nobody.
    pub fn officer_id(&self) -> Option<OfficerId> {
        self.officer
    }

    /// Returns whether this actor may do that for that authority.
    pub fn may(&self, permission: Permission, authority: &AuthorityCode) -> bool {
        self.grants.iter().any(|grant| grant.allows(permission) && grant.reaches(authority))
    }

    /// Returns whether this actor may do that for every authority there is or will be.
    pub fn may_everywhere(&self, permission: Permission) -> bool {
        self.grants.iter().any(|grant| {
            grant.allows(permission) && matches!(grant, Grant::Role { over: Over::Everything, .. })
        })
    }

    /// Returns whether this actor may do that for any authority at all: whether a menu shows it.
    pub fn may_somewhere(&self, permission: Permission) -> bool {
        self.grants.iter().any(|grant| grant.allows(permission))
    }

    /// Returns the authorities this actor may do that for; `None` for all of them.
    pub fn authorities(&self, permission: Permission) -> Option<BTreeSet<AuthorityCode>> {
        if self.may_everywhere(permission) {
            return None;
        }
        let allowed = self.grants.iter().filter(|grant| grant.allows(permission));
        Some(allowed.flat_map(Grant::named).collect())
    }

    /// Returns the authorities meant by one, or without one by all this actor may do that for; `None` for every one.
    pub(crate) fn within(
        &self,
        permission: Permission,
        authority: Option<&AuthorityCode>,
    ) -> Result<Option<BTreeSet<AuthorityCode>>, PublishError> {
        let Some(authority) = authority else { return Ok(self.authorities(permission)) };
        self.need(permission, authority)?;
        Ok(Some(BTreeSet::from([authority.clone()])))
    }

    /// Returns whether this actor may grant or take away that role over that.
    ///
    /// It takes the leave to manage officers over the whole of it, by one grant, and a role there that is no lower.
    pub fn may_grant(&self, role: Role, over: &Over) -> bool {
        if role == Role::PlatformAdmin && *over != Over::Everything {
            return false;
        }
        self.grants.iter().any(|grant| match grant {
            Grant::Role { role: own, .. } => {
                *own >= role && grant.allows(Permission::ManageOfficers) && grant.covers(over)
            }
            Grant::Token { .. } => false,
        })
    }

    /// Returns whether an upload is theirs to see: any, or the ones they sent.
    pub(crate) fn may_see(&self, upload: &store::Upload) -> bool {
        let authority = &upload.feed.authority;
        self.may(Permission::ViewUploads, authority)
            || (self.may(Permission::Upload, authority) && upload.by == self.name)
    }

    /// Refuses whoever may not do that for that authority.
    ///
    /// # Errors
    /// [`PublishError::NotAllowed`].
    pub fn need(&self, permission: Permission, authority: &AuthorityCode) -> Result<(), PublishError> {
        match self.may(permission, authority) {
            true => Ok(()),
            false => Err(self.refused(format!("{permission} for {authority}"))),
        }
    }

    /// Refuses whoever may not do that for every authority.
    ///
    /// # Errors
    /// [`PublishError::NotAllowed`].
    pub fn need_everywhere(&self, permission: Permission) -> Result<(), PublishError> {
        match self.may_everywhere(permission) {
            true => Ok(()),
            false => Err(self.refused(format!("{permission} for every authority"))),
        }
    }

    pub(crate) fn refused(&self, what: impl Into<String>) -> PublishError {
        PublishError::NotAllowed { actor: self.name.clone(), what: what.into() }
    }
}

impl Grant {
    fn allows(&self, permission: Permission) -> bool {
        match self {
            // The platform is everything: a role over less has no hold on it.
            Grant::Role { role, over, .. } => {
                role.allows(permission) && (permission != Permission::Platform || *over == Over::Everything)
            }
            Grant::Token { scopes, .. } => scopes.iter().any(|scope| match scope {
                TokenScope::Upload => matches!(permission, Permission::Upload | Permission::RetryDeliveries),
                TokenScope::Read => {
                    matches!(permission, Permission::ViewUploads | Permission::ViewDeliveries)
                }
            }),
        }
    }

    fn reaches(&self, authority: &AuthorityCode) -> bool {
        match self {
            Grant::Role { over: Over::Everything, .. } => true,
            Grant::Role { over: Over::Authority(own), .. } | Grant::Token { authority: own, .. } => {
                own == authority
            }
            Grant::Role { over: Over::Partnership(_), members, .. } => members.contains(authority),
        }
    }

    /// Returns whether the whole of something lies within this grant, and will whatever a partnership becomes.
    fn covers(&self, other: &Over) -> bool {
        match (self, other) {
            (Grant::Role { over: Over::Everything, .. }, _) => true,
            (_, Over::Authority(authority)) => self.reaches(authority),
            (Grant::Role { over, .. }, other) => over == other,
            (Grant::Token { .. }, _) => false,
        }
    }

    fn named(&self) -> BTreeSet<AuthorityCode> {
        match self {
            Grant::Role { over: Over::Everything, .. } => BTreeSet::new(),
            Grant::Role { over: Over::Authority(own), .. } | Grant::Token { authority: own, .. } => {
                BTreeSet::from([own.clone()])
            }
            Grant::Role { over: Over::Partnership(_), members, .. } => members.clone(),
        }
    }
}
