//! What may be done, and which role may do it: one table.

use vacancy::codes;

codes! {
    /// A role of a person, each with all the powers of those before it.
    Role {
        /// Looks on.
        Viewer = "viewer",
        /// Sends exports and decides what is published.
        Publisher = "publisher",
        /// Also looks after the authority's officers and tokens.
        AuthorityAdmin = "authority_admin",
        /// Also looks after the platform: held over everything only.
        PlatformAdmin = "platform_admin",
    }
}

codes! {
    /// Something that may be done for an authority; the last, for all of them at once.
    Permission {
        /// See uploads, their reports and what was published.
        ViewUploads = "view_uploads",
        /// Send an export.
        Upload = "upload",
        /// Decide what is published: accept what was held, roll back, correct, withdraw.
        Publish = "publish",
        /// Read what people report of homes, and note that it was dealt with.
        DealWithReports = "deal_with_reports",
        /// Say how the authority's exports are laid out.
        ManageLayout = "manage_layout",
        /// Add, suspend and reset officers, and grant and revoke their roles.
        ManageOfficers = "manage_officers",
        /// Make, list and take back machine tokens.
        ManageTokens = "manage_tokens",
        /// See who was told what, and whether it arrived.
        ViewDeliveries = "view_deliveries",
        /// Have somebody told again.
        RetryDeliveries = "retry_deliveries",
        /// Read the audit.
        ViewAudit = "view_audit",
        /// Look after the platform: rebuild the index, name partnerships, read the whole audit.
        Platform = "platform",
    }
}

impl Permission {
    /// Returns the least role that has it.
    ///
    /// A publisher may say how exports are laid out: that publishes nothing the publisher could not publish anyway, and
    /// a column renamed overnight must not wait for an admin.
    pub const fn least_role(self) -> Role {
        match self {
            Permission::ViewUploads => Role::Viewer,
            Permission::Upload
            | Permission::Publish
            | Permission::DealWithReports
            | Permission::ManageLayout => Role::Publisher,
            Permission::ManageOfficers
            | Permission::ManageTokens
            | Permission::ViewDeliveries
            | Permission::RetryDeliveries
            | Permission::ViewAudit => Role::AuthorityAdmin,
            Permission::Platform => Role::PlatformAdmin,
        }
    }
}

impl Role {
    /// Returns whether the role has the permission, over whatever it is held.
    pub fn allows(self, permission: Permission) -> bool {
        self >= permission.least_role()
    }
}
