//! Homes that have been absent for long enough leave the index; their history stays, so that their address can say so.

use crate::publisher::Writer;
use crate::{PublishError, Publisher};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use store::{CorrectionId, Counts, EndedAs, EventKind, FeedId, NewPublication, PublicationKind, Write};

/// For how many days an absent home stays published, as withdrawn.
pub const ABSENT_DAYS: i64 = 90;

/// The homes of a feed that leave, and their corrections, which end with that.
#[derive(Default)]
struct Leaving {
    writes: Vec<Write>,
    ended: Vec<(CorrectionId, EndedAs)>,
}

impl Publisher {
    /// Takes out every home that has been absent for longer than [`ABSENT_DAYS`]: one publication for each feed.
    pub(crate) async fn expire(&self, writer: &Writer, now: Timestamp) -> Result<(), PublishError> {
        let before =
            now.saturating_sub(SignedDuration::from_hours(24 * ABSENT_DAYS)).unwrap_or(Timestamp::MIN);
        let leaving = self.inner.store.absent_before(before).await?;
        if leaving.is_empty() {
            return Ok(());
        }
        let corrections = self.inner.store.corrections_in_force(None).await?;
        let mut feeds: BTreeMap<FeedId, Leaving> = BTreeMap::new();
        for home in leaving {
            let Leaving { writes, ended } = feeds.entry(home.feed).or_default();
            let of_home = corrections.iter().filter(|correction| correction.home == home.record.id);
            ended.extend(of_home.map(|correction| (correction.id, EndedAs::Expired)));
            writes.push(Write {
                // Its corrections end with it.
                record: home.said().clone(),
                feed: home.feed,
                absent_since: home.absent_since,
                listed: false,
                said: None,
                withheld: false,
                event: home.listed.then(|| (EventKind::Delisted, Vec::new())),
            });
        }
        for (feed, Leaving { writes, ended }) in feeds {
            let new = NewPublication {
                feed,
                kind: PublicationKind::Expiry,
                upload: None,
                restores: None,
                corrects: None,
                ended: &ended,
                fingerprint: "",
                reason: None,
                by: "expiry",
                counts: Counts::default(),
                writes: &writes,
                tell: &[],
            };
            self.inner.store.publish(writer.epoch, &new, now).await?;
        }
        Ok(())
    }
}
