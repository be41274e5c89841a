//! Homes that have been absent for long enough leave the index; their history stays, so that their address can say so.

use crate::publisher::Writer;
use crate::{PublishError, Publisher};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use store::{Counts, EventKind, FeedId, NewPublication, PublicationKind, Write};

/// For how many days an absent home stays published, as withdrawn.
pub const ABSENT_DAYS: i64 = 90;

impl Publisher {
    /// Takes out every home that has been absent for longer than [`ABSENT_DAYS`]: one publication for each feed.
    pub(crate) async fn expire(&self, writer: &Writer, now: Timestamp) -> Result<(), PublishError> {
        let before =
            now.saturating_sub(SignedDuration::from_hours(24 * ABSENT_DAYS)).unwrap_or(Timestamp::MIN);
        let mut feeds: BTreeMap<FeedId, Vec<Write>> = BTreeMap::new();
        for home in self.inner.store.absent_before(before).await? {
            feeds.entry(home.feed).or_default().push(Write {
                record: home.record,
                feed: home.feed,
                absent_since: home.absent_since,
                listed: false,
                event: Some((EventKind::Delisted, Vec::new())),
            });
        }
        for (feed, writes) in feeds {
            let new = NewPublication {
                feed,
                kind: PublicationKind::Expiry,
                upload: None,
                restores: None,
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
