//! Comparing any two: what was published once, what is live, and what a file says, whatever became of it.

use crate::difference::ChangedHome;
use crate::reading::Processing;
use crate::{Actor, Difference, Permission, PublicationId, PublishError, Publisher, UploadId};
use jiff::Timestamp;
use std::collections::BTreeMap;
use store::{Feed, FeedKind, Stored};
use vacancy::{AuthorityCode, Message, Vacancy, VacancyId, changes};

/// One of the two that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Version {
    /// The homes as a publication left them.
    Publication(PublicationId),
    /// The homes as a received file says, with what is put right by hand laid over it: as it would be published.
    Upload(UploadId),
    /// The homes as they are published now.
    Live,
}

/// One side of a comparison.
struct Side {
    /// Each home, and whether it is on offer there.
    homes: BTreeMap<VacancyId, (Vacancy, bool)>,
    /// References of rows refused: of those homes nothing is said.
    refused: Vec<String>,
    /// Whether it speaks for every home of the feed.
    whole: bool,
}

impl Publisher {
    /// Compares two versions of one feed's homes: what is new, changed, gone or returned in `to` against `from`. The feed
    /// is that of the publication or upload named.
    ///
    /// # Errors
    /// When the actor may not see the authority's uploads, there is no such version of that authority and feed, the two
    /// are of different feeds, a file can no longer be read ([`PublishError::NotTaken`] says why), or the disk fails.
    pub async fn compare(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
        feed: Option<&str>,
        (from, to): (Version, Version),
        now: Timestamp,
    ) -> Result<Difference, PublishError> {
        actor.need(Permission::ViewUploads, authority)?;
        let feeds = [
            self.feed_of(actor, authority, feed, from).await?,
            self.feed_of(actor, authority, feed, to).await?,
        ];
        let feed = match feeds {
            [Some(one), Some(other)] if one != other => {
                let what = format!("the two are of different feeds, {} and {}", one.name, other.name);
                return Err(PublishError::Invalid(what));
            }
            [Some(feed), _] | [None, Some(feed)] => feed,
            [None, None] => {
                let (name, _) = self.feed(authority, feed)?;
                let found = self.inner.store.feed(authority, &name).await?;
                found.ok_or_else(|| PublishError::NotFound(format!("feed {name} of {authority}")))?
            }
        };
        let from = self.side(actor, &feed, from, now).await?;
        let to = self.side(actor, &feed, to, now).await?;
        Ok(difference(from, to))
    }

    /// Returns the feed a version is of; what is live is of any.
    async fn feed_of(
        &self,
        actor: &Actor,
        authority: &AuthorityCode,
        feed: Option<&str>,
        version: Version,
    ) -> Result<Option<Feed>, PublishError> {
        match version {
            Version::Live => Ok(None),
            Version::Publication(id) => Ok(Some(self.target(authority, feed, id).await?.feed)),
            Version::Upload(id) => {
                let found = self.own_upload(actor, id).await?.feed;
                let fits = found.authority == *authority && feed.is_none_or(|feed| found.name == feed);
                match fits {
                    true => Ok(Some(found)),
                    false => Err(PublishError::NotFound(format!("upload {id} of {authority}"))),
                }
            }
        }
    }

    async fn side(
        &self,
        actor: &Actor,
        feed: &Feed,
        version: Version,
        now: Timestamp,
    ) -> Result<Side, PublishError> {
        let stored = match version {
            Version::Upload(id) => return self.side_of_file(actor, id, now).await,
            Version::Publication(id) => self.inner.store.homes_at(feed.id, id).await?,
            Version::Live => self.inner.store.homes_of(&feed.authority).await?,
        };
        let own = stored.into_iter().filter(|home| home.feed == feed.id);
        let homes = own.map(|home| (home.record.id.clone(), on_offer(home))).collect();
        Ok(Side { homes, refused: Vec::new(), whole: true })
    }

    async fn side_of_file(&self, actor: &Actor, id: UploadId, now: Timestamp) -> Result<Side, PublishError> {
        let upload = self.own_upload(actor, id).await?;
        let Some(how) = Processing::kept(&upload.how) else {
            let message = Message::new("compare_layout_not_kept").with("upload", id.to_string());
            return Err(PublishError::NotTaken(message));
        };
        // Read as on the day it came: "available now" is that day.
        let reading = self.read(&upload, &how, upload.received_at).await?;
        let overlay = self.overlay(&upload.feed.authority, now).await?;
        let mut homes = BTreeMap::new();
        for home in reading.checked.vacancies {
            let laid = overlay.lay(home);
            homes.insert(laid.record.id.clone(), (laid.record, !laid.withheld));
        }
        let whole = upload.feed.kind == FeedKind::Full;
        Ok(Side { homes, refused: reading.checked.rejected_references, whole })
    }
}

fn on_offer(home: Stored) -> (Vacancy, bool) {
    let present = home.listed && home.absent_since.is_none();
    (home.record, present)
}

fn difference(mut from: Side, to: Side) -> Difference {
    let mut difference = Difference::default();
    for (id, (is, present)) in to.homes {
        match (from.homes.remove(&id), present) {
            (None, true) if from.whole => difference.new.push(id),
            (Some((_, false)), true) => difference.returned.push(id),
            (Some((_, true)), false) => difference.gone.push(id),
            (Some((was, true)), true) => match changes(&was, &is) {
                changes if changes.is_empty() => difference.unchanged += 1,
                changes => difference.changed.push(ChangedHome { id, changes }),
            },
            _ => {}
        }
    }
    for (id, (was, _)) in from.homes.into_iter().filter(|(_, (_, present))| *present) {
        if to
            .refused
            .iter()
            .any(|spoilt| *spoilt == was.reference || ingest::may_be_spoilt_form(spoilt, &was.reference))
        {
            difference.kept.push(id);
        } else if to.whole {
            difference.gone.push(id);
        } else {
            difference.unchanged += 1;
        }
    }
    difference
}
