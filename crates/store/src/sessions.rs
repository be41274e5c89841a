//! Sessions: who is signed in. The secret is 256 random bits, known to the browser only.

use crate::secrets::random_hex;
use crate::writing::{Numbered, Writing};
use crate::{AttemptId, OfficerId, Store, StoreError, instant, row_id, sha256_hex};
use jiff::Timestamp;
use serde::Serialize;
use serde_json::json;
use sqlx::{Row, any::AnyRow};

/// For how long sessions are kept, in seconds: 30 days, and so none that could still work.
const KEPT_S: i64 = 30 * 24 * 3600;

row_id! {
    /// Names a session to people; its secret is another thing.
    SessionId
}

/// A session just begun: the only time its secret is known.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Names it.
    pub id: SessionId,
    /// Whose it is.
    pub officer: OfficerId,
    /// What the browser is to keep.
    pub secret: String,
}

impl std::fmt::Debug for NewSession {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewSession")
            .field("id", &self.id)
            .field("officer", &self.officer)
            .finish_non_exhaustive()
    }
}

/// A session that was not ended by anybody; whether it is too old is for the caller to say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Session {
    /// Names it.
    pub id: SessionId,
    /// Whose it is.
    pub officer: OfficerId,
    /// From where it was begun: an IPv4 address, or the network (/64) of an IPv6 one.
    pub address: String,
    /// When it was begun.
    pub created_at: Timestamp,
    /// When it was last used, to within a minute.
    pub last_seen_at: Timestamp,
}

impl Store {
    /// Begins a session for an officer, after whichever attempt succeeded; nothing if they may not sign in (any more).
    /// The address becomes one the officer is known to sign in from.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be written.
    pub async fn add_session(
        &self,
        officer: OfficerId,
        address: &str,
        how: &str,
        attempt: Option<AttemptId>,
        now: Timestamp,
    ) -> Result<Option<NewSession>, StoreError> {
        let mut writing = self.write().await?;
        let signed_in =
            sqlx::query("UPDATE officers SET last_signed_in_at = $1 WHERE id = $2 AND state = 'active'")
                .bind(now.as_second())
                .bind(officer.0)
                .execute(&mut *writing.tx)
                .await?;
        if signed_in.rows_affected() != 1 {
            return Ok(None);
        }
        let session = writing.insert_session(officer, address, now).await?;
        writing.forget_sessions(now.as_second() - KEPT_S).await?;
        writing.know_address(officer, address, now).await?;
        if attempt.is_some() {
            writing.forget_attempts(officer, address).await?;
        }
        let object = format!("officer/{officer}");
        let detail = json!({"how": how, "session": session.id});
        writing.audit(&object, "sign_in", object.clone(), detail, now).await?;
        writing.commit().await?;
        Ok(Some(session))
    }

    /// Returns the session of a secret, unless somebody ended it.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn session(&self, secret: &str) -> Result<Option<Session>, StoreError> {
        // Found by its hash: nothing that is compared here is a secret.
        let row = sqlx::query("SELECT * FROM sessions WHERE secret_sha256 = $1 AND ended_at IS NULL")
            .bind(sha256_hex(secret.as_bytes()))
            .fetch_optional(&self.pool)
            .await?;
        row.as_ref().map(session).transpose()
    }

    /// Notes that a session was used, at most once a minute.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn touch_session(&self, session: &Session, now: Timestamp) -> Result<(), StoreError> {
        if now.as_second() - session.last_seen_at.as_second() < 60 {
            return Ok(());
        }
        sqlx::query("UPDATE sessions SET last_seen_at = $1 WHERE id = $2 AND ended_at IS NULL")
            .bind(now.as_second())
            .bind(session.id.0)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Returns an officer's sessions that nobody ended, newest first.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn sessions_of(&self, officer: OfficerId) -> Result<Vec<Session>, StoreError> {
        let rows =
            sqlx::query("SELECT * FROM sessions WHERE officer = $1 AND ended_at IS NULL ORDER BY id DESC")
                .bind(officer.0)
                .fetch_all(&self.pool)
                .await?;
        rows.iter().map(session).collect()
    }

    /// Ends one session of an officer, at once; returns whether there was one to end.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn end_session(
        &self,
        officer: OfficerId,
        id: SessionId,
        by: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let mut writing = self.write().await?;
        let ended = sqlx::query(
            "UPDATE sessions SET ended_at = $1 WHERE id = $2 AND officer = $3 AND ended_at IS NULL",
        )
        .bind(now.as_second())
        .bind(id.0)
        .bind(officer.0)
        .execute(&mut *writing.tx)
        .await?;
        if ended.rows_affected() == 0 {
            return Ok(false);
        }
        let detail = json!({"session": id});
        writing.audit(by, "end_session", format!("officer/{officer}"), detail, now).await?;
        writing.commit().await?;
        Ok(true)
    }

    /// Sets an officer's password, after an attempt from that address that gave the one before; ends all their sessions
    /// and begins a new one in their place.
    ///
    /// # Errors
    /// When there is no randomness, or the record cannot be written.
    pub async fn change_password(
        &self,
        officer: OfficerId,
        password_hash: &str,
        address: &str,
        now: Timestamp,
    ) -> Result<NewSession, StoreError> {
        let mut writing = self.write().await?;
        writing.forget_attempts(officer, address).await?;
        writing.set_password(officer, password_hash).await?;
        writing.end_sessions(officer, now).await?;
        let session = writing.insert_session(officer, address, now).await?;
        let object = format!("officer/{officer}");
        let detail = json!({"session": session.id});
        writing.audit(&object, "change_password", object.clone(), detail, now).await?;
        writing.commit().await?;
        Ok(session)
    }
}

impl Writing {
    /// Sets a password; links handed out before set none any more.
    pub(crate) async fn set_password(&mut self, officer: OfficerId, hash: &str) -> Result<(), StoreError> {
        sqlx::query("UPDATE officers SET password_hash = $1 WHERE id = $2")
            .bind(hash)
            .bind(officer.0)
            .execute(&mut *self.tx)
            .await?;
        self.end_links(officer).await
    }

    /// Ends every link of an officer.
    pub(crate) async fn end_links(&mut self, officer: OfficerId) -> Result<(), StoreError> {
        sqlx::query("UPDATE officer_links SET ended_at = created_at WHERE officer = $1 AND ended_at IS NULL")
            .bind(officer.0)
            .execute(&mut *self.tx)
            .await?;
        Ok(())
    }

    /// Ends every session of an officer.
    pub(crate) async fn end_sessions(
        &mut self,
        officer: OfficerId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE sessions SET ended_at = $1 WHERE officer = $2 AND ended_at IS NULL")
            .bind(now.as_second())
            .bind(officer.0)
            .execute(&mut *self.tx)
            .await?;
        Ok(())
    }

    /// Forgets sessions begun before an instant, and with them from where they were used.
    async fn forget_sessions(&mut self, before: i64) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sessions WHERE created_at < $1").bind(before).execute(&mut *self.tx).await?;
        Ok(())
    }

    async fn insert_session(
        &mut self,
        officer: OfficerId,
        address: &str,
        now: Timestamp,
    ) -> Result<NewSession, StoreError> {
        let id = SessionId(self.next_id(Numbered::Sessions).await?);
        let secret = random_hex::<32>()?;
        sqlx::query(
            "INSERT INTO sessions (id, secret_sha256, officer, address, created_at, last_seen_at)
             VALUES ($1, $2, $3, $4, $5, $5)",
        )
        .bind(id.0)
        .bind(sha256_hex(secret.as_bytes()))
        .bind(officer.0)
        .bind(address)
        .bind(now.as_second())
        .execute(&mut *self.tx)
        .await?;
        Ok(NewSession { id, officer, secret })
    }
}

fn session(row: &AnyRow) -> Result<Session, StoreError> {
    Ok(Session {
        id: SessionId(row.try_get("id")?),
        officer: OfficerId(row.try_get("officer")?),
        address: row.try_get("address")?,
        created_at: instant(row.try_get("created_at")?)?,
        last_seen_at: instant(row.try_get("last_seen_at")?)?,
    })
}
