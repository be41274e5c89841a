//! Officers: who they are, how they sign in, and their roles over authorities, partnerships or everything.

use crate::feeds::authority;
use crate::writing::{Numbered, Writing};
use crate::{Store, StoreError, code, instant, maybe_instant, row_id};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use sqlx::{Row, any::AnyRow};
use vacancy::{AuthorityCode, codes};

row_id! {
    /// Names an officer.
    OfficerId
}

codes! {
    /// Whether an officer may sign in.
    OfficerState {
        /// May sign in.
        Active = "active",
        /// May not, until somebody lets them again.
        Suspended = "suspended",
    }
}

/// What a role is held over.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Over {
    /// One authority.
    Authority(AuthorityCode),
    /// Every authority of a partnership, by its name.
    Partnership(String),
    /// Every authority there is.
    Everything,
}

impl Over {
    fn kind(&self) -> &'static str {
        match self {
            Over::Authority(_) => "authority",
            Over::Partnership(_) => "partnership",
            Over::Everything => "everything",
        }
    }

    fn name(&self) -> &str {
        match self {
            Over::Authority(code) => code.as_str(),
            Over::Partnership(name) => name,
            Over::Everything => "",
        }
    }
}

/// A role somebody holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GrantedRole {
    /// Over what.
    pub over: Over,
    /// Which, as `publish` spells it.
    pub role: String,
}

/// A person with an account.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Officer {
    /// Their number.
    pub id: OfficerId,
    /// Their e-mail address, in lower case.
    pub email: String,
    /// Their name.
    pub name: String,
    /// Whether they may sign in.
    pub state: OfficerState,
    /// Whether they have set a password.
    pub has_password: bool,
    /// Whether they sign in at their employer's (OpenID Connect).
    pub has_oidc: bool,
    /// Who made the account.
    pub created_by: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// When they last signed in.
    pub last_signed_in_at: Option<Timestamp>,
    /// Their roles.
    pub roles: Vec<GrantedRole>,
}

impl std::fmt::Debug for Officer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Names and addresses of people never reach a log by way of `{:?}`.
        f.debug_struct("Officer")
            .field("id", &self.id)
            .field("state", &self.state)
            .field("roles", &self.roles)
            .finish_non_exhaustive()
    }
}

/// An officer to be added.
#[derive(Clone, Copy)]
pub struct NewOfficer<'a> {
    /// Their e-mail address, in lower case.
    pub email: &'a str,
    /// Their name.
    pub name: &'a str,
    /// Their first role.
    pub role: &'a GrantedRole,
}

const SELECT: &str =
    "SELECT o.*, CASE WHEN o.password_hash IS NULL THEN 0 ELSE 1 END AS has_password FROM officers o";

impl Store {
    /// Adds an officer with a first role; nothing where the e-mail address is somebody's already.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn add_officer(
        &self,
        new: &NewOfficer<'_>,
        by: &str,
        now: Timestamp,
    ) -> Result<Option<OfficerId>, StoreError> {
        let mut writing = self.write().await?;
        let taken = sqlx::query("SELECT id FROM officers WHERE email = $1")
            .bind(new.email)
            .fetch_optional(&mut *writing.tx)
            .await?;
        if taken.is_some() {
            return Ok(None);
        }
        let id = OfficerId(writing.next_id(Numbered::Officers).await?);
        sqlx::query(
            "INSERT INTO officers (id, email, name, state, created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(new.email)
        .bind(new.name)
        .bind(OfficerState::Active.as_str())
        .bind(by)
        .bind(now.as_second())
        .execute(&mut *writing.tx)
        .await?;
        writing.set_role(id, new.role, by, now).await?;
        let detail = json!({"over": new.role.over, "role": new.role.role});
        writing.audit(by, "add_officer", format!("officer/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(Some(id))
    }

    /// Returns an officer.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn officer(&self, id: OfficerId) -> Result<Option<Officer>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE o.id = $1"));
        let row = sqlx::query(sql).bind(id.0).fetch_optional(&self.pool).await?;
        self.with_roles(row).await
    }

    /// Returns the officer of an e-mail address, in lower case, and the hash of their password.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn officer_by_email(
        &self,
        email: &str,
    ) -> Result<Option<(Officer, Option<String>)>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE o.email = $1"));
        let Some(row) = sqlx::query(sql).bind(email).fetch_optional(&self.pool).await? else {
            return Ok(None);
        };
        let hash: Option<String> = row.try_get("password_hash")?;
        Ok(self.with_roles(Some(row)).await?.map(|officer| (officer, hash)))
    }

    /// Returns the officer known so at their employer's sign-in.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn officer_by_oidc(&self, issuer: &str, subject: &str) -> Result<Option<Officer>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} WHERE o.oidc_issuer = $1 AND o.oidc_subject = $2"));
        let row = sqlx::query(sql).bind(issuer).bind(subject).fetch_optional(&self.pool).await?;
        self.with_roles(row).await
    }

    /// Returns all officers, by name.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn officers(&self) -> Result<Vec<Officer>, StoreError> {
        let sql = sqlx::AssertSqlSafe(format!("{SELECT} ORDER BY o.name, o.id"));
        let mut officers = Vec::new();
        for row in sqlx::query(sql).fetch_all(&self.pool).await? {
            officers.extend(self.with_roles(Some(row)).await?);
        }
        Ok(officers)
    }

    /// Suspends an officer, which ends their sessions and links at once, or lets them sign in again.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn set_officer_state(
        &self,
        id: OfficerId,
        state: OfficerState,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        sqlx::query("UPDATE officers SET state = $1 WHERE id = $2")
            .bind(state.as_str())
            .bind(id.0)
            .execute(&mut *writing.tx)
            .await?;
        let action = match state {
            OfficerState::Active => "reactivate_officer",
            OfficerState::Suspended => "suspend_officer",
        };
        if state == OfficerState::Suspended {
            writing.end_sessions(id, now).await?;
            writing.end_links(id).await?;
        }
        writing.audit(by, action, format!("officer/{id}"), json!({}), now).await?;
        writing.commit().await
    }

    /// Gives an officer a role, in place of the one they had over the same thing.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn grant_role(
        &self,
        id: OfficerId,
        role: &GrantedRole,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        writing.set_role(id, role, by, now).await?;
        let authorities = writing.authorities_of(&role.over).await?;
        let detail = json!({"over": role.over, "role": role.role});
        writing.audit_for(&authorities, by, "grant_role", format!("officer/{id}"), detail, now).await?;
        writing.commit().await
    }

    /// Takes an officer's role over something away; returns whether there was one.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn revoke_role(
        &self,
        id: OfficerId,
        over: &Over,
        by: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        if !writing.take_role(id, over).await? {
            return Ok(false);
        }
        let authorities = writing.authorities_of(over).await?;
        let detail = json!({"over": over});
        writing.audit_for(&authorities, by, "revoke_role", format!("officer/{id}"), detail, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    async fn with_roles(&self, row: Option<AnyRow>) -> Result<Option<Officer>, StoreError> {
        let Some(row) = row else { return Ok(None) };
        let mut officer = officer(&row)?;
        let roles = sqlx::query(
            "SELECT over_kind, over_name, role FROM officer_roles WHERE officer = $1
             ORDER BY over_kind, over_name",
        )
        .bind(officer.id.0)
        .fetch_all(&self.pool)
        .await?;
        officer.roles = roles.iter().map(granted).collect::<Result<_, _>>()?;
        Ok(Some(officer))
    }
}

impl Writing {
    async fn set_role(
        &mut self,
        id: OfficerId,
        role: &GrantedRole,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        self.take_role(id, &role.over).await?;
        sqlx::query(
            "INSERT INTO officer_roles (officer, over_kind, over_name, role, granted_by, granted_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id.0)
        .bind(role.over.kind())
        .bind(role.over.name())
        .bind(role.role.as_str())
        .bind(by)
        .bind(now.as_second())
        .execute(&mut *self.tx)
        .await?;
        Ok(())
    }

    async fn take_role(&mut self, id: OfficerId, over: &Over) -> Result<bool, StoreError> {
        let taken =
            sqlx::query("DELETE FROM officer_roles WHERE officer = $1 AND over_kind = $2 AND over_name = $3")
                .bind(id.0)
                .bind(over.kind())
                .bind(over.name())
                .execute(&mut *self.tx)
                .await?;
        Ok(taken.rows_affected() > 0)
    }

    /// Returns the codes of the authorities something is over; of everything, none by name.
    async fn authorities_of(&mut self, over: &Over) -> Result<Vec<String>, StoreError> {
        match over {
            Over::Everything => Ok(Vec::new()),
            Over::Authority(code) => Ok(vec![code.to_string()]),
            Over::Partnership(name) => self.members(name).await,
        }
    }
}

fn officer(row: &AnyRow) -> Result<Officer, StoreError> {
    Ok(Officer {
        id: OfficerId(row.try_get("id")?),
        email: row.try_get("email")?,
        name: row.try_get("name")?,
        state: code(OfficerState::parse, row.try_get::<String, _>("state")?.as_str())?,
        has_password: row.try_get::<i64, _>("has_password")? == 1,
        has_oidc: row.try_get::<Option<String>, _>("oidc_subject")?.is_some(),
        created_by: row.try_get("created_by")?,
        created_at: instant(row.try_get("created_at")?)?,
        last_signed_in_at: maybe_instant(row.try_get("last_signed_in_at")?)?,
        roles: Vec::new(),
    })
}

fn granted(row: &AnyRow) -> Result<GrantedRole, StoreError> {
    let name: String = row.try_get("over_name")?;
    let over = match row.try_get::<String, _>("over_kind")?.as_str() {
        "authority" => Over::Authority(authority(&name)?),
        "partnership" => Over::Partnership(name),
        "everything" => Over::Everything,
        other => return Err(StoreError::Damaged(format!("`{other}` is nothing a role can be over"))),
    };
    Ok(GrantedRole { over, role: row.try_get("role")? })
}
