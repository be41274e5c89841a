//! How often homes were searched for: counted by the programs that answer, kept without the searches.

use crate::{Actor, Permission, PublishError, Publisher};
use jiff::civil::Date;
use store::{DayCount, HourCount};

impl Publisher {
    /// Adds to what was counted of searches. No actor: a program counts what it answered itself.
    ///
    /// # Errors
    /// When the record cannot be written; then none was added.
    pub async fn count_searches(&self, counts: &[HourCount]) -> Result<(), PublishError> {
        match counts.is_empty() {
            true => Ok(()),
            false => Ok(self.inner.store.add_search_counts(counts).await?),
        }
    }

    /// Returns what was counted of each day from `since`, the latest first.
    ///
    /// # Errors
    /// When the actor does not look after the platform, or the record cannot be read.
    pub async fn search_counts(&self, actor: &Actor, since: Date) -> Result<Vec<DayCount>, PublishError> {
        actor.need_everywhere(Permission::Platform)?;
        Ok(self.inner.store.search_counts(since).await?)
    }
}
