//! Verifying that the index says what the record says, and that nothing was damaged.

use crate::index::{disagreement, manifest_sha256};
use crate::publisher::Inner;
use crate::{PublishError, Publisher};
use jiff::Timestamp;
use search::{Generation, SearchError, verify_generation};
use serde::Serialize;
use std::collections::BTreeMap;
use store::{Head, ListedHash};
use vacancy::{Message, VacancyId, changes};

/// So many homes are named that differ; the rest are counted.
const MOST_HOMES: usize = 20;

/// What verifying found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Verification {
    /// The generation that is live.
    pub generation: Option<u64>,
    /// Homes compared one by one.
    pub vacancies: u64,
    /// Authorities they belong to.
    pub authorities: usize,
    /// Files of the generation whose bytes were read.
    pub files: usize,
    /// Received files whose bytes were read.
    pub blobs: usize,
    /// Entries of the audit.
    pub audit_entries: u64,
    /// The hash of the last of them; kept elsewhere, it witnesses the whole.
    pub audit_hash: String,
    /// Everything that is not as it should be; empty when all is well.
    pub problems: Vec<Message>,
}

impl Verification {
    /// Returns whether all is well.
    pub fn sound(&self) -> bool {
        self.problems.is_empty()
    }

    fn note(&mut self, problem: Message) {
        self.problems.push(problem);
    }
}

impl Publisher {
    /// Reads everything and compares: each home in the index with the record, the generation's files with its
    /// manifest, versions, counts, the audit's chain of hashes, received files with their hashes, the database itself.
    ///
    /// # Errors
    /// When another program is writing, or the record cannot be read. What is wrong with what was read is no error
    /// but in [`Verification::problems`].
    pub async fn verify(&self) -> Result<Verification, PublishError> {
        // Nothing may move while index and record are compared.
        let _leave = self.leave().await?;
        let mut found = Verification::default();
        self.verify_record(&mut found).await?;
        self.verify_corrections(&mut found).await?;
        self.verify_blobs(&mut found).await?;
        let Some(head) = self.inner.store.head().await? else {
            if self.inner.store.last_publication().await?.0 > 0 {
                found.note(Message::new("verify_no_generation"));
            }
            return Ok(found);
        };
        found.generation = Some(head.generation);
        let behind = head.upload_seq < self.inner.store.last_publication().await?;
        if behind {
            found.note(Message::new("verify_index_behind"));
        }
        // An index that is behind differs from the record, and need not be told so home by home.
        let listed = if behind { None } else { Some(self.inner.store.listed_hashes().await?) };
        self.blocking(move |inner| inner.verify_generation(&head, listed, found)).await
    }

    async fn verify_record(&self, found: &mut Verification) -> Result<(), PublishError> {
        for complaint in self.inner.store.integrity().await? {
            found.note(Message::new("verify_record_damaged").with("found", complaint));
        }
        let altered = self.inner.store.altered().await?;
        note_homes(altered.into_iter().map(|id| Message::new("verify_home_altered").with("id", id)), found);
        let audit = self.inner.store.check_audit().await?;
        found.audit_entries = audit.entries;
        found.audit_hash = audit.last_hash;
        if let Some(seq) = audit.broken_at {
            found.note(Message::new("verify_audit_broken").with("entry", seq as f64));
        }
        Ok(())
    }

    /// Looks whether each home says what was put right of it by hand, and no other is said to differ from its file.
    async fn verify_corrections(&self, found: &mut Verification) -> Result<(), PublishError> {
        let mut problems = Vec::new();
        for authority in self.inner.store.corrected_authorities().await? {
            let overlay = self.overlay(&authority, Timestamp::UNIX_EPOCH).await?;
            for home in self.inner.store.homes_of(&authority).await? {
                let laid = overlay.lay(home.said().clone());
                let withheld = laid.withheld && home.listed_by_feed();
                if !changes(&home.record, &laid.record).is_empty() || withheld != home.withheld {
                    let id = home.record.id.to_string();
                    problems.push(Message::new("verify_correction_lost").with("id", id));
                }
            }
        }
        note_homes(problems.into_iter(), found);
        Ok(())
    }

    async fn verify_blobs(&self, found: &mut Verification) -> Result<(), PublishError> {
        for sha256 in self.inner.store.received_hashes().await? {
            found.blobs += 1;
            if let Err(error) = self.inner.blobs.read(&sha256).await {
                found.note(
                    Message::new("verify_blob_damaged").with("file", sha256).with("found", error.to_string()),
                );
            }
        }
        Ok(())
    }
}

impl Inner {
    fn verify_generation(
        &self,
        head: &Head,
        listed: Option<Vec<ListedHash>>,
        mut found: Verification,
    ) -> Verification {
        let folder = self.folders.root.join(&head.directory);
        let damaged = |what: String| Message::new("verify_generation_damaged").with("found", what);
        let manifest = match verify_generation(&folder) {
            Ok(manifest) => manifest,
            Err(SearchError::Outdated { .. }) => {
                found.note(Message::new("verify_other_version"));
                return found;
            }
            Err(error) => {
                found.note(damaged(error.to_string()));
                return found;
            }
        };
        found.files = manifest.files.len();
        if !manifest_sha256(&folder).is_ok_and(|sha256| sha256 == head.manifest_sha256) {
            found.note(damaged("manifest.json is not the one that was published".into()));
        }
        if !manifest.is_current(self.gazetteer) {
            found.note(Message::new("verify_other_version"));
        }
        if (manifest.generation, manifest.upload_seq) != (head.generation, head.upload_seq.0.unsigned_abs()) {
            found.note(damaged(format!("its manifest calls itself generation {}", manifest.generation)));
        }
        found.authorities = manifest.counts.len();
        let Some(listed) = listed else { return found };
        if let Some(authority) = disagreement(&manifest, &listed) {
            found.note(Message::new("verify_counts_differ").with("authority", authority.to_string()));
        }
        match Generation::open(&folder) {
            Ok(generation) => compare_homes(&generation, listed, &mut found),
            Err(error) => found.note(damaged(error.to_string())),
        }
        found
    }
}

/// Notes what is wrong with homes: the first few, and how many more.
fn note_homes(mut problems: impl Iterator<Item = Message>, found: &mut Verification) {
    found.problems.extend(problems.by_ref().take(MOST_HOMES));
    let unsaid = problems.count();
    if unsaid > 0 {
        found.note(Message::new("verify_more_homes").with("count", unsaid));
    }
}

/// Compares every home in the index with the record.
fn compare_homes(generation: &Generation, listed: Vec<ListedHash>, found: &mut Verification) {
    let mut recorded: BTreeMap<VacancyId, String> =
        listed.into_iter().map(|home| (home.id, home.content_hash)).collect();
    let mut problems = Vec::new();
    let mut vacancies = 0;
    let read = generation.for_each(&mut |home| {
        vacancies += 1;
        let code = match recorded.remove(&home.id) {
            Some(hash) if hash == home.content_hash() => return,
            Some(_) => "verify_home_differs",
            None => "verify_home_extra",
        };
        problems.push(Message::new(code).with("id", home.id.to_string()));
    });
    let missing =
        recorded.into_keys().map(|id| Message::new("verify_home_missing").with("id", id.to_string()));
    problems.extend(missing);
    found.vacancies = vacancies;
    note_homes(problems.into_iter(), found);
    if let Err(error) = read {
        found.note(Message::new("verify_generation_damaged").with("found", error.to_string()));
    }
}
