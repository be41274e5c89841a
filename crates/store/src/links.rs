//! Links handed over once: each sets an officer's password, one time, for a time; an invitation may be taken with a
//! sign-in elsewhere instead.

use crate::secrets::random_hex;
use crate::writing::Writing;
use crate::{OfficerId, Store, StoreError, sha256_hex};
use jiff::Timestamp;
use serde_json::json;
use sqlx::Row;
use vacancy::codes;

codes! {
    /// What a link is for.
    LinkKind {
        /// Welcomes an officer.
        Invitation = "invitation",
        /// Sets a password anew.
        Reset = "reset",
    }
}

/// What became of an invitation taken with a sign-in elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Joined {
    /// It was this officer's, who is known by that sign-in from now on.
    Officer(OfficerId),
    /// It does not work (any more), or is no invitation.
    LinkEnded,
    /// Another officer is known by that sign-in; the invitation still works.
    Taken,
}

impl Store {
    /// Makes a link for an officer and returns its secret; their earlier links end.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be written.
    pub async fn add_link(
        &self,
        officer: OfficerId,
        kind: LinkKind,
        by: &str,
        expires_at: Timestamp,
        now: Timestamp,
    ) -> Result<String, StoreError> {
        let secret = random_hex::<32>()?;
        let mut writing = self.write().await?;
        sqlx::query("UPDATE officer_links SET ended_at = $1 WHERE officer = $2 AND ended_at IS NULL")
            .bind(now.as_second())
            .bind(officer.0)
            .execute(&mut *writing.tx)
            .await?;
        sqlx::query(
            "INSERT INTO officer_links (secret_sha256, officer, kind, created_by, created_at, expires_at)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(sha256_hex(secret.as_bytes()))
        .bind(officer.0)
        .bind(kind.as_str())
        .bind(by)
        .bind(now.as_second())
        .bind(expires_at.as_second())
        .execute(&mut *writing.tx)
        .await?;
        let detail = json!({"kind": kind, "expires_at": expires_at});
        writing.audit(by, "add_link", format!("officer/{officer}"), detail, now).await?;
        writing.commit().await?;
        Ok(secret)
    }

    /// Returns whose link a secret is, while it works.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn link(&self, secret: &str, now: Timestamp) -> Result<Option<OfficerId>, StoreError> {
        let row = sqlx::query(
            "SELECT l.officer FROM officer_links l JOIN officers o ON o.id = l.officer
             WHERE l.secret_sha256 = $1 AND l.ended_at IS NULL AND l.expires_at > $2 AND o.state = 'active'",
        )
        .bind(sha256_hex(secret.as_bytes()))
        .bind(now.as_second())
        .fetch_optional(&self.pool)
        .await?;
        row.map(|row| Ok(OfficerId(row.try_get("officer")?))).transpose()
    }

    /// Uses a link up: sets the officer's password and ends their sessions. Of two uses at once, one counts.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn use_link(
        &self,
        secret: &str,
        password_hash: &str,
        now: Timestamp,
    ) -> Result<Option<OfficerId>, StoreError> {
        let mut writing = self.write().await?;
        let used = sqlx::query(
            "UPDATE officer_links SET ended_at = $1 WHERE secret_sha256 = $2 AND ended_at IS NULL AND expires_at > $1
                AND officer IN (SELECT id FROM officers WHERE state = 'active')
             RETURNING officer, kind",
        )
        .bind(now.as_second())
        .bind(sha256_hex(secret.as_bytes()))
        .fetch_optional(&mut *writing.tx)
        .await?;
        let Some(used) = used else { return Ok(None) };
        let officer = OfficerId(used.try_get("officer")?);
        writing.set_password(officer, password_hash).await?;
        writing.end_sessions(officer, now).await?;
        let object = format!("officer/{officer}");
        let detail = json!({"kind": used.try_get::<String, _>("kind")?});
        writing.audit(&object, "use_link", object.clone(), detail, now).await?;
        writing.commit().await?;
        Ok(Some(officer))
    }

    /// Uses an invitation up: notes who its officer is at their employer's sign-in (OpenID Connect), in place of what was
    /// noted before, and ends their sessions. Nothing else ever notes it, so that nobody can take an account over by it.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn use_invitation(
        &self,
        secret: &str,
        issuer: &str,
        subject: &str,
        now: Timestamp,
    ) -> Result<Joined, StoreError> {
        let mut writing = self.write().await?;
        let found = sqlx::query(
            "SELECT l.officer FROM officer_links l JOIN officers o ON o.id = l.officer
             WHERE l.secret_sha256 = $1 AND l.ended_at IS NULL AND l.expires_at > $2 AND l.kind = 'invitation'
                AND o.state = 'active'",
        )
        .bind(sha256_hex(secret.as_bytes()))
        .bind(now.as_second())
        .fetch_optional(&mut *writing.tx)
        .await?;
        let Some(found) = found else { return Ok(Joined::LinkEnded) };
        let officer = OfficerId(found.try_get("officer")?);
        if !writing.set_identity(officer, issuer, subject).await? {
            return Ok(Joined::Taken);
        }
        writing.end_links(officer).await?;
        writing.end_sessions(officer, now).await?;
        let object = format!("officer/{officer}");
        writing.audit(&object, "link_oidc", object.clone(), json!({"issuer": issuer}), now).await?;
        writing.commit().await?;
        Ok(Joined::Officer(officer))
    }
}

impl Writing {
    /// Notes who an officer is at their employer's sign-in, unless another officer is that.
    async fn set_identity(
        &mut self,
        officer: OfficerId,
        issuer: &str,
        subject: &str,
    ) -> Result<bool, StoreError> {
        let set = sqlx::query(
            "UPDATE officers SET oidc_issuer = $1, oidc_subject = $2 WHERE id = $3 AND NOT EXISTS (
                SELECT 1 FROM officers o WHERE o.oidc_issuer = $1 AND o.oidc_subject = $2 AND o.id <> $3)",
        )
        .bind(issuer)
        .bind(subject)
        .bind(officer.0)
        .execute(&mut *self.tx)
        .await?;
        Ok(set.rows_affected() == 1)
    }
}
