//! The alarm when tonight's file has not come, and that it came after all.

use crate::notify::schedule::last_due;
use crate::{PublishError, Publisher};
use jiff::Timestamp;
use serde::Serialize;
use vacancy::AuthorityCode;

/// A file that was expected and has not come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Whose.
    pub authority: AuthorityCode,
    /// When it was expected.
    pub expected_by: Timestamp,
}

impl Publisher {
    /// Looks which authorities' files have not come by when their files say they are expected, and puts one alarm a
    /// missed night into the outbox; where one came after all, that is told too. Returns what was missed anew.
    ///
    /// # Errors
    /// When the record cannot be read or written.
    pub async fn check_expected(&self, now: Timestamp) -> Result<Vec<Missing>, PublishError> {
        let store = &self.inner.store;
        let known = store.missing_files().await?;
        let mut missed = Vec::new();
        for file in self.inner.authorities().iter() {
            let Some(expected) = &file.expected else { continue };
            let last_file = store.last_file_at(&file.code).await?;
            let to = self.addressees(&file.code);
            let open = known.iter().find(|(authority, _)| *authority == file.code).map(|(_, due_at)| *due_at);
            // Asked of the record only where there is something to change: this is looked at all day long.
            if let (Some(_), Some(came_at)) = (open, last_file)
                && store.note_came(&file.code, came_at, &to, now).await?
            {
                tracing::info!(authority = %file.code, "a missing file came after all");
            }
            let Some(due) = last_due(expected, last_file, now) else { continue };
            if open == Some(due.at) || last_file.is_some_and(|last| last > due.after) {
                continue;
            }
            if store.note_missed(&file.code, due.at, &to, now).await? {
                tracing::error!(authority = %file.code, due.at = %due.at, "a file that was expected has not come");
                missed.push(Missing { authority: file.code.clone(), expected_by: due.at });
            }
        }
        Ok(missed)
    }

    /// Returns the files that were expected and have not come yet.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn missing_files(&self) -> Result<Vec<Missing>, PublishError> {
        let missing = self.inner.store.missing_files().await?;
        Ok(missing.into_iter().map(|(authority, expected_by)| Missing { authority, expected_by }).collect())
    }
}
