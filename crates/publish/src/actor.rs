//! Who acts, and for whom they may.

use crate::PublishError;
use vacancy::AuthorityCode;

/// Somebody, or some machine, that asks for a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Written into the audit: an account or token's name, never a secret.
    pub name: String,
    /// What they may change.
    pub scope: Scope,
}

/// What an actor may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everything: the admin at the command line.
    Everything,
    /// One authority's homes, and nothing else.
    Authority(AuthorityCode),
}

impl Actor {
    /// Returns the admin at the command line, by the name of their account.
    pub fn admin(name: impl Into<String>) -> Self {
        Self { name: name.into(), scope: Scope::Everything }
    }

    /// Returns whether this actor may change that authority's homes.
    pub fn may_act_for(&self, authority: &AuthorityCode) -> bool {
        match &self.scope {
            Scope::Everything => true,
            Scope::Authority(own) => own == authority,
        }
    }

    /// Refuses whoever may not change that authority's homes.
    pub(crate) fn for_authority(&self, authority: &AuthorityCode) -> Result<(), PublishError> {
        if self.may_act_for(authority) {
            return Ok(());
        }
        Err(PublishError::NotAllowed { actor: self.name.clone(), what: format!("act for {authority}") })
    }

    /// Refuses everybody but the admin.
    pub(crate) fn for_everything(&self, what: &str) -> Result<(), PublishError> {
        if self.scope == Scope::Everything {
            return Ok(());
        }
        Err(PublishError::NotAllowed { actor: self.name.clone(), what: what.to_owned() })
    }
}
