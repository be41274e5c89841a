//! The published homes, read out of the record.

use crate::{PublishError, Publisher, VacancyHistory};
use jiff::Timestamp;
use vacancy::{AuthorityCode, Vacancy, VacancyId};

/// How many homes are read at a time.
const PAGE: u32 = 1000;

impl Publisher {
    /// Hands over the published homes of one authority or all, by id: those open at `now`, or those of every status.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn export(
        &self,
        authority: Option<&AuthorityCode>,
        all_statuses: bool,
        now: Timestamp,
        f: &mut (dyn FnMut(&Vacancy) + Send),
    ) -> Result<(), PublishError> {
        let mut after = String::new();
        loop {
            let page = self.inner.store.listed_page(authority, &after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(()) };
            after = last.id.to_string();
            for home in page.iter().filter(|home| all_statuses || home.is_open_at(now)) {
                f(home);
            }
        }
    }

    /// Returns what happened to a home, also after it left; nothing where none was ever published under that id.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn vacancy_history(&self, id: &VacancyId) -> Result<Option<VacancyHistory>, PublishError> {
        Ok(self.inner.store.vacancy_history(id).await?)
    }
}
