//! Partnerships: authorities that let homes together, under one name.

use crate::feeds::authority;
use crate::writing::Writing;
use crate::{Store, StoreError};
use jiff::Timestamp;
use serde_json::json;
use sqlx::Row;
use std::collections::{BTreeMap, BTreeSet};
use vacancy::AuthorityCode;

impl Store {
    /// Returns every partnership and its authorities, by name.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn partnerships(&self) -> Result<BTreeMap<String, BTreeSet<AuthorityCode>>, StoreError> {
        let rows = sqlx::query("SELECT partnership, authority FROM partnership_authorities")
            .fetch_all(&self.pool)
            .await?;
        let mut partnerships: BTreeMap<String, BTreeSet<AuthorityCode>> = BTreeMap::new();
        for row in rows {
            let member = authority(row.try_get::<String, _>("authority")?.as_str())?;
            partnerships.entry(row.try_get("partnership")?).or_default().insert(member);
        }
        Ok(partnerships)
    }

    /// Says which authorities a partnership has; none ends it.
    ///
    /// # Errors
    /// When the record cannot be written.
    pub async fn set_partnership(
        &self,
        name: &str,
        members: &BTreeSet<AuthorityCode>,
        by: &str,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let mut writing = self.write().await?;
        // Both those that were in it and those that will be are told.
        let mut told = writing.members(name).await?;
        sqlx::query("DELETE FROM partnership_authorities WHERE partnership = $1")
            .bind(name)
            .execute(&mut *writing.tx)
            .await?;
        for member in members {
            sqlx::query("INSERT INTO partnership_authorities (partnership, authority) VALUES ($1, $2)")
                .bind(name)
                .bind(member.as_str())
                .execute(&mut *writing.tx)
                .await?;
            told.push(member.to_string());
        }
        told.sort();
        told.dedup();
        let detail = json!({"authorities": members});
        writing.audit_for(&told, by, "set_partnership", format!("partnership/{name}"), detail, now).await?;
        writing.commit().await
    }
}

impl Writing {
    /// Returns the codes of a partnership's authorities.
    pub(crate) async fn members(&mut self, name: &str) -> Result<Vec<String>, StoreError> {
        let rows = sqlx::query("SELECT authority FROM partnership_authorities WHERE partnership = $1")
            .bind(name)
            .fetch_all(&mut *self.tx)
            .await?;
        rows.iter().map(|row| Ok(row.try_get("authority")?)).collect()
    }
}
