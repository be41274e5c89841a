//! Putting one feed back to what an earlier publication had said: a new publication, never a step back in time, so that
//! a rebuild cannot bring the other back.

use crate::difference::{ChangedHome, Difference};
use crate::overlay::Overlay;
use crate::steps::Step;
use crate::{Actor, Permission, PublishError, Publisher};
use jiff::Timestamp;
use std::collections::BTreeMap;
use store::{EventKind, Feed, NewPublication, Publication, PublicationId, PublicationKind, Stored, Write};
use vacancy::{AuthorityCode, VacancyId, changes};

/// A rollback done.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct RolledBack {
    /// The publication that did it.
    pub publication: PublicationId,
    /// The earlier one it puts back.
    pub restores: PublicationId,
    /// The generation that holds it.
    pub generation: Option<u64>,
    /// What it changed.
    pub difference: Difference,
}

impl Publisher {
    /// Puts one feed of an authority back to what a publication had said; without a feed's name, the feed of that
    /// publication. What is put right by hand stays so: only taking it back ([`Publisher::restore`]) ends it.
    ///
    /// # Errors
    /// When the actor may not act for the authority, no reason is given, there is no such publication of that
    /// authority and feed, another program is writing, or the disk fails.
    pub async fn rollback(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
        feed: Option<&str>,
        to: PublicationId,
        reason: &str,
        now: Timestamp,
    ) -> Result<RolledBack, PublishError> {
        actor.need(Permission::Publish, authority)?;
        if reason.trim().is_empty() {
            return Err(PublishError::Invalid("a rollback needs a reason, which is kept".into()));
        }
        let target = self.target(authority, feed, to).await?;
        let done = self.roll_back(actor, &target, reason.trim(), now).await;
        done.map_err(|error| error.below(&self.inner.folders.root))
    }

    pub(crate) async fn target(
        &self,
        authority: &AuthorityCode,
        feed: Option<&str>,
        to: PublicationId,
    ) -> Result<Publication, PublishError> {
        let found = self.inner.store.publication(to).await?;
        found
            .filter(|found| found.feed.authority == *authority)
            .filter(|found| feed.is_none_or(|feed| found.feed.name == feed))
            .ok_or_else(|| PublishError::NotFound(format!("publication {to} of {authority}")))
    }

    async fn roll_back(
        &self,
        actor: &Actor,
        target: &Publication,
        reason: &str,
        now: Timestamp,
    ) -> Result<RolledBack, PublishError> {
        let writer = self.writer().await?;
        let store = &self.inner.store;
        let then = store.homes_at(target.feed.id, target.id).await?;
        let current = store.homes_of(&target.feed.authority).await?;
        let overlay = self.overlay(&target.feed.authority, now).await?;
        let (difference, writes) = restore(&target.feed, then, current, &overlay);
        let new = NewPublication {
            feed: target.feed.id,
            kind: PublicationKind::Rollback,
            upload: None,
            restores: Some(target.id),
            corrects: None,
            ended: &[],
            fingerprint: "",
            reason: Some(reason),
            by: &actor.name,
            counts: difference.counts(),
            writes: &writes,
            tell: &[],
        };
        let publication = store.publish(writer.epoch, &new, now).await?;
        self.inner.faults.passed(Step::Recorded)?;
        let generation = self.follow(&writer, &actor.name, now).await?;
        Ok(RolledBack { publication, restores: target.id, generation, difference })
    }
}

/// Works out what puts a feed's homes back: each as it stood, those that came later taken out. Homes another feed
/// speaks for now are left alone. When a home was first and last seen stays as it is: that did happen. It is the feed's
/// own word that is put back: what is put right by hand now is laid over it, and nothing that was taken back since.
fn restore(
    feed: &Feed,
    then: Vec<Stored>,
    current: Vec<Stored>,
    overlay: &Overlay,
) -> (Difference, Vec<Write>) {
    let mut current: BTreeMap<VacancyId, Stored> = current
        .into_iter()
        .filter(|home| home.feed == feed.id)
        .map(|home| (home.record.id.clone(), home))
        .collect();
    let mut difference = Difference::default();
    let mut writes = Vec::new();
    for home in then.into_iter().filter(Stored::listed_by_feed) {
        let Some(now) = current.remove(&home.record.id) else { continue };
        let mut said = home.said().clone();
        said.provenance.first_seen = now.record.provenance.first_seen;
        said.provenance.last_seen = now.record.provenance.last_seen;
        let laid = overlay.lay(said);
        let changed = changes(&now.record, &laid.record);
        let same_word = changes(now.said(), laid.said()).is_empty();
        let (was, is) = (now.listed, !laid.withheld);
        if changed.is_empty() && same_word && was == is && now.absent_since == home.absent_since {
            difference.unchanged += 1;
            continue;
        }
        let id = home.record.id.clone();
        match (was && now.absent_since.is_none(), is && home.absent_since.is_none()) {
            (true, false) => difference.gone.push(id),
            (false, true) => difference.returned.push(id),
            _ if is => difference.changed.push(ChangedHome { id, changes: changed.clone() }),
            _ => {}
        }
        writes.push(Write {
            record: laid.record,
            feed: feed.id,
            absent_since: home.absent_since,
            listed: is,
            said: laid.said,
            withheld: laid.withheld,
            event: Some((EventKind::Restored, changed)),
        });
    }
    for later in current.into_values().filter(Stored::listed_by_feed) {
        if later.listed {
            difference.gone.push(later.record.id.clone());
        }
        writes.push(Write {
            record: later.record,
            feed: feed.id,
            absent_since: later.absent_since,
            listed: false,
            said: later.said,
            withheld: false,
            event: Some((EventKind::Delisted, Vec::new())),
        });
    }
    (difference, writes)
}
