//! How each authority stands, and what happened lately.

use crate::{Actor, Counts, Permission, PublicationId, PublishError, Publisher, Stage, UploadId, Verdict};
use ingest::Rules;
use jiff::Timestamp;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use store::{AuthorityCounts, HandChange, Over, Publication, PublicationKind, Upload};
use vacancy::AuthorityCode;

/// An authority whose last good file is older than this is stale, in hours: two nights and a morning.
pub const STALE_HOURS: i64 = 36;

/// How an authority stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AuthorityStatus {
    /// Its code.
    pub code: AuthorityCode,
    /// Its short name in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Homes open to bids.
    pub open: u64,
    /// Homes published, whatever their status.
    pub total: u64,
    /// When a file last came.
    pub last_upload_at: Option<Timestamp>,
    /// When what is published last changed.
    pub last_published_at: Option<Timestamp>,
    /// What became of the last file; nothing while it is being looked at.
    pub last_outcome: Option<Verdict>,
    /// Whether its last good file (published, or saying the same again) is older than [`STALE_HOURS`].
    pub stale: bool,
    /// When its file was expected, where none has come since ([`Publisher::check_expected`] looks).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing_since: Option<Timestamp>,
    /// Where it says who may apply, and when that was read.
    pub rules: Rules,
}

/// What an entry of the history is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// A file was published.
    Published,
    /// A file said what was published already.
    Unchanged,
    /// A file waits for somebody to accept it.
    Held,
    /// A file could not be used.
    Refused,
    /// A file was received and not looked at to the end.
    Received,
    /// A file was only looked at.
    Previewed,
    /// Somebody put back what an earlier publication had said.
    RolledBack,
    /// Homes absent for long enough left.
    Expired,
    /// Somebody corrected a field of one home.
    Corrected,
    /// Somebody withdrew one home.
    Withdrawn,
    /// Somebody took a correction or a withdrawal back.
    TakenBack,
}

/// One entry of the history.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PublicationSummary {
    /// What happened.
    pub what: Happened,
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: String,
    /// Whose homes.
    pub authority: AuthorityCode,
    /// Of which feed.
    pub feed: String,
    /// The publication, where there is one: what a rollback can name.
    pub publication: Option<PublicationId>,
    /// The upload, where there is one.
    pub upload: Option<UploadId>,
    /// The file's name as sent.
    pub file_name: Option<String>,
    /// The publication a rollback put back.
    pub restores: Option<PublicationId>,
    /// The home that was put right by hand, or is so no longer.
    pub by_hand: Option<HandChange>,
    /// Why, where somebody had to say.
    pub reason: Option<String>,
    /// How many homes it touched.
    pub counts: Counts,
    /// The first generation that holds it.
    pub generation: Option<u64>,
}

impl Publisher {
    /// Returns how every authority stands that has a layout or ever sent a file, by name.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn authorities_status(&self, now: Timestamp) -> Result<Vec<AuthorityStatus>, PublishError> {
        let mut counts: BTreeMap<AuthorityCode, AuthorityCounts> =
            self.inner.store.authority_counts(now).await?;
        for file in self.inner.authorities().iter() {
            counts.entry(file.code.clone()).or_default();
        }
        let missing = self.inner.store.missing_files().await?;
        let mut statuses: Vec<AuthorityStatus> =
            counts.into_iter().map(|(code, counts)| self.status(code, &counts, now)).collect();
        for status in &mut statuses {
            let found = missing.iter().find(|(authority, _)| *authority == status.code);
            status.missing_since = found.map(|(_, expected_by)| *expected_by);
        }
        statuses.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
        Ok(statuses)
    }

    /// Returns the authorities somebody has to do with, for programs to offer beside those there are today: a role, a working
    /// token or a partnership reaches them, or files came of them.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn authorities_in_use(&self, now: Timestamp) -> Result<BTreeSet<AuthorityCode>, PublishError> {
        let store = &self.inner.store;
        let mut used: BTreeSet<AuthorityCode> = store.authority_counts(now).await?.into_keys().collect();
        let roles = store.officers().await?.into_iter().flat_map(|officer| officer.roles);
        used.extend(roles.filter_map(|held| match held.over {
            Over::Authority(code) => Some(code),
            Over::Partnership(_) | Over::Everything => None,
        }));
        let tokens = store.tokens().await?.into_iter().filter(|token| token.revoked_at.is_none());
        used.extend(tokens.map(|token| token.authority));
        used.extend(store.partnerships().await?.into_values().flatten());
        Ok(used)
    }

    fn status(&self, code: AuthorityCode, counts: &AuthorityCounts, now: Timestamp) -> AuthorityStatus {
        let (name, slug) = self.named(&code);
        let stale = counts
            .last_good_upload_at
            .is_none_or(|last| now.as_second() - last.as_second() > STALE_HOURS * 3600);
        let rules = self.inner.authorities().get(&code).map(|file| file.rules.clone()).unwrap_or_default();
        AuthorityStatus {
            rules,
            slug,
            name,
            open: counts.open,
            total: counts.total,
            last_upload_at: counts.last_upload_at,
            last_published_at: counts.last_published_at,
            last_outcome: counts.last_stage.and_then(Verdict::of),
            stale,
            missing_since: None,
            code,
        }
    }

    /// Returns the latest publications of an authority, or of all the actor may see, newest first; only those before
    /// another, where one is told: the next page.
    ///
    /// # Errors
    /// When the actor may not see the authority's, or the record cannot be read.
    pub async fn publications(
        &self,
        actor: &Actor,
        authority: Option<&AuthorityCode>,
        before: Option<PublicationId>,
        limit: u32,
    ) -> Result<Vec<PublicationSummary>, PublishError> {
        let within = actor.within(Permission::ViewUploads, authority)?;
        let found = self.inner.store.publications(within.as_ref(), before, limit).await?;
        Ok(found.into_iter().map(published).collect())
    }

    /// Returns what happened lately, newest first: what was published, and the files that were not.
    ///
    /// # Errors
    /// When the record cannot be read.
    pub async fn history(
        &self,
        authority: Option<&AuthorityCode>,
        limit: u32,
    ) -> Result<Vec<PublicationSummary>, PublishError> {
        let of = authority.map(|authority| BTreeSet::from([authority.clone()]));
        let publications = self.inner.store.publications(of.as_ref(), None, limit).await?;
        let others = self.inner.store.unpublished_uploads(authority, limit).await?;
        let mut history: Vec<PublicationSummary> = publications.into_iter().map(published).collect();
        history.extend(others.into_iter().map(unpublished));
        history.sort_by_key(|entry| std::cmp::Reverse((entry.at, entry.upload, entry.publication)));
        history.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        Ok(history)
    }
}

fn published(publication: Publication) -> PublicationSummary {
    PublicationSummary {
        what: match publication.kind {
            PublicationKind::Export => Happened::Published,
            PublicationKind::Rollback => Happened::RolledBack,
            PublicationKind::Expiry => Happened::Expired,
            PublicationKind::Correction => by_hand(publication.by_hand.as_ref()),
        },
        at: publication.at,
        by: publication.by,
        authority: publication.feed.authority,
        feed: publication.feed.name,
        publication: Some(publication.id),
        upload: publication.upload,
        file_name: publication.file_name,
        restores: publication.restores,
        by_hand: publication.by_hand,
        reason: publication.reason,
        counts: publication.counts,
        generation: publication.generation,
    }
}

fn by_hand(change: Option<&HandChange>) -> Happened {
    match change {
        Some(HandChange { taken_back: true, .. }) => Happened::TakenBack,
        Some(HandChange { field: None, .. }) => Happened::Withdrawn,
        _ => Happened::Corrected,
    }
}

fn unpublished(upload: Upload) -> PublicationSummary {
    PublicationSummary {
        what: match upload.stage {
            Stage::Received => Happened::Received,
            Stage::Previewed => Happened::Previewed,
            Stage::Published => Happened::Published,
            Stage::Unchanged => Happened::Unchanged,
            Stage::Held => Happened::Held,
            Stage::Refused => Happened::Refused,
        },
        at: upload.finished_at.unwrap_or(upload.received_at),
        by: upload.by,
        authority: upload.feed.authority,
        feed: upload.feed.name,
        publication: None,
        upload: Some(upload.id),
        file_name: Some(upload.file_name),
        restores: None,
        by_hand: None,
        reason: None,
        counts: Counts::default(),
        generation: None,
    }
}
