//! Attempts to sign in: counted before the password is looked at, so that many at once count as well.

use crate::writing::{Numbered, Writing};
use crate::{OfficerId, Store, StoreError, instant, row_id, sha256_hex};
use jiff::Timestamp;
use serde_json::json;
use sqlx::Row;

row_id! {
    /// Names an attempt to sign in.
    AttemptId
}

/// Somebody tries to sign in.
#[derive(Clone, Copy)]
pub struct Attempt<'a> {
    /// The e-mail address typed, in lower case; only its hash is kept.
    pub email: &'a str,
    /// From where: an IPv4 address, or the network of an IPv6 one.
    pub address: &'a str,
}

/// How many failures are allowed within how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowance {
    /// How many.
    pub failures: i64,
    /// Within so many seconds.
    pub within_s: i64,
}

/// How many failures are allowed of whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Allowances {
    /// Of one account, from all the addresses its officer never signed in from, together.
    pub account: Allowance,
    /// Of one address, at all the accounts that never signed in from it, together.
    pub address: Allowance,
    /// Of one account from one address its officer signed in from before: strangers' failures do not count here.
    pub familiar: Allowance,
    /// For how many seconds an address stays one the officer signed in from.
    pub familiar_for_s: i64,
}

/// Whether an attempt is to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Look at it. Until it succeeds it counts as a failure.
    Admitted(AttemptId),
    /// There were too many.
    TooOften {
        /// When the next is admitted.
        until: Timestamp,
    },
}

/// For how long attempts are kept, in seconds.
const KEPT_S: i64 = 24 * 3600;

impl Store {
    /// Decides whether an attempt is looked at, and counts it.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn admit_attempt(
        &self,
        attempt: &Attempt<'_>,
        allowed: &Allowances,
        now: Timestamp,
    ) -> Result<Admission, StoreError> {
        let account = sha256_hex(attempt.email.as_bytes());
        let mut writing = self.write().await?;
        let familiar = writing.is_familiar(attempt, now.as_second() - allowed.familiar_for_s).await?;
        let counts = match familiar {
            true => vec![(BY_BOTH, allowed.familiar)],
            false => vec![(BY_ACCOUNT, allowed.account), (BY_ADDRESS, allowed.address)],
        };
        for (count, allowance) in counts {
            let after = now.as_second() - allowance.within_s;
            let row = sqlx::query(count)
                .bind(account.as_str())
                .bind(attempt.address)
                .bind(after)
                .fetch_one(&mut *writing.tx)
                .await?;
            if row.try_get::<i64, _>("failures")? < allowance.failures {
                continue;
            }
            let first: i64 = row.try_get("first")?;
            // One line a time, not one for each of thousands.
            if row.try_get::<i64, _>("noted")? == 0 {
                writing.insert_attempt(&account, attempt.address, familiar, true, now).await?;
                let detail = json!({"familiar_address": familiar});
                writing
                    .audit_for(&[], "stranger", "sign_in_too_often", "officer".into(), detail, now)
                    .await?;
                writing.commit().await?;
            }
            return Ok(Admission::TooOften { until: instant(first + allowance.within_s + 1)? });
        }
        sqlx::query("DELETE FROM sign_in_attempts WHERE at < $1")
            .bind(now.as_second() - KEPT_S)
            .execute(&mut *writing.tx)
            .await?;
        sqlx::query("DELETE FROM officer_addresses WHERE last_at < $1")
            .bind(now.as_second() - allowed.familiar_for_s)
            .execute(&mut *writing.tx)
            .await?;
        let id = writing.insert_attempt(&account, attempt.address, familiar, false, now).await?;
        writing.commit().await?;
        Ok(Admission::Admitted(id))
    }

    /// Forgets attempts like this one, after one that succeeded.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn forget_attempt(&self, attempt: &Attempt<'_>) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM sign_in_attempts WHERE account = $1 AND address = $2")
            .bind(sha256_hex(attempt.email.as_bytes()))
            .bind(attempt.address)
            .execute(&self.pool)
            .await?;
        Ok(())
    }

    /// Notes in the audit that an attempt was refused: of an officer, or of nobody known.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn note_refusal(
        &self,
        officer: Option<OfficerId>,
        why: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let object = officer.map_or_else(|| "officer".to_owned(), |id| format!("officer/{id}"));
        let mut writing = self.write().await?;
        writing.audit("stranger", "sign_in_refused", object, json!({"why": why}), now).await?;
        writing.commit().await
    }
}

const BY_ACCOUNT: &str =
    "SELECT COUNT(CASE WHEN unseen = 0 THEN 1 END) AS failures, COALESCE(MIN(at), 0) AS first,
        COUNT(CASE WHEN unseen = 1 THEN 1 END) AS noted FROM sign_in_attempts
     WHERE account = $1 AND familiar = 0 AND at > $3 AND $2 <> ''";
const BY_ADDRESS: &str =
    "SELECT COUNT(CASE WHEN unseen = 0 THEN 1 END) AS failures, COALESCE(MIN(at), 0) AS first,
        COUNT(CASE WHEN unseen = 1 THEN 1 END) AS noted FROM sign_in_attempts
     WHERE $1 <> '' AND address = $2 AND familiar = 0 AND at > $3";
const BY_BOTH: &str =
    "SELECT COUNT(CASE WHEN unseen = 0 THEN 1 END) AS failures, COALESCE(MIN(at), 0) AS first,
        COUNT(CASE WHEN unseen = 1 THEN 1 END) AS noted FROM sign_in_attempts
     WHERE account = $1 AND address = $2 AND familiar = 1 AND at > $3";

impl Writing {
    async fn is_familiar(&mut self, attempt: &Attempt<'_>, after: i64) -> Result<bool, StoreError> {
        let found = sqlx::query(
            "SELECT a.officer FROM officer_addresses a JOIN officers o ON o.id = a.officer
             WHERE o.email = $1 AND a.address = $2 AND a.last_at > $3",
        )
        .bind(attempt.email)
        .bind(attempt.address)
        .bind(after)
        .fetch_optional(&mut *self.tx)
        .await?;
        Ok(found.is_some())
    }

    async fn insert_attempt(
        &mut self,
        account: &str,
        address: &str,
        familiar: bool,
        unseen: bool,
        now: Timestamp,
    ) -> Result<AttemptId, StoreError> {
        let id = self.next_id(Numbered::Attempts).await?;
        sqlx::query(
            "INSERT INTO sign_in_attempts (id, at, account, address, familiar, unseen) VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id)
        .bind(now.as_second())
        .bind(account)
        .bind(address)
        .bind(i64::from(familiar))
        .bind(i64::from(unseen))
        .execute(&mut *self.tx)
        .await?;
        Ok(AttemptId(id))
    }

    /// Forgets the failures of an officer's account from an address, after an attempt that succeeded.
    pub(crate) async fn forget_attempts(
        &mut self,
        officer: OfficerId,
        address: &str,
    ) -> Result<(), StoreError> {
        // By account and address, not by an attempt's number: numbers are given again once rows are forgotten.
        let row = sqlx::query("SELECT email FROM officers WHERE id = $1")
            .bind(officer.0)
            .fetch_one(&mut *self.tx)
            .await?;
        let email: String = row.try_get("email")?;
        sqlx::query("DELETE FROM sign_in_attempts WHERE account = $1 AND address = $2")
            .bind(sha256_hex(email.as_bytes()))
            .bind(address)
            .execute(&mut *self.tx)
            .await?;
        Ok(())
    }

    /// Notes that an officer signed in from an address.
    pub(crate) async fn know_address(
        &mut self,
        officer: OfficerId,
        address: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO officer_addresses (officer, address, last_at) VALUES ($1, $2, $3)
             ON CONFLICT (officer, address) DO UPDATE SET last_at = excluded.last_at",
        )
        .bind(officer.0)
        .bind(address)
        .bind(now.as_second())
        .execute(&mut *self.tx)
        .await?;
        Ok(())
    }
}
