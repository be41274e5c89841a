//! Receiving a file: its bytes and its row are durable before anybody is told.

use crate::lock::ReceivingLock;
use crate::reading::Processing;
use crate::steps::Step;
use crate::{Actor, Permission, PublishError, Publisher, UploadId};
use ingest::Feed;
use jiff::Timestamp;
use serde::Serialize;
use store::{FeedKind, NewUpload};
use vacancy::AuthorityCode;

/// The largest file taken, in bytes.
pub const MAX_UPLOAD_BYTES: usize = 50 * 1024 * 1024;

/// The feed of a file for which none is named.
const USUAL_FEED: &str = "homes";

/// A file as it came in.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// Whose homes it says it holds; the actor must be allowed to act for it.
    pub authority: &'a AuthorityCode,
    /// Which of the authority's feeds; the usual one where none is named.
    pub feed: Option<&'a str>,
    /// Its name, for people.
    pub file_name: &'a str,
    /// What is in it.
    pub bytes: &'a [u8],
}

/// A file that was received: safe, not looked at yet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Upload {
    /// Its number.
    pub id: UploadId,
    /// Whose it is.
    pub authority: AuthorityCode,
    /// Of which feed.
    pub feed: String,
    /// The SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// How many bytes there are.
    pub size: u64,
    /// When it was received.
    pub received_at: Timestamp,
}

impl Publisher {
    /// Keeps a file. Once this returns it is durable, and is processed at the next start at the latest.
    ///
    /// # Errors
    /// When the actor may not act for the authority, nobody knows the authority or the feed, the file is too large,
    /// or it could not be written; then it does not count as received.
    pub async fn receive(
        &self,
        actor: &Actor,
        file: Received<'_>,
        now: Timestamp,
    ) -> Result<Upload, PublishError> {
        self.receive_once(actor, file, None, now).await
    }

    /// Keeps a file that its sender may send again under the same name, not knowing whether it arrived: the same file
    /// under the same name is the same upload, for [`store::KEY_HOURS`].
    ///
    /// # Errors
    /// As [`Publisher::receive`], and when the name was given to another file.
    pub async fn receive_once(
        &self,
        actor: &Actor,
        file: Received<'_>,
        idempotency_key: Option<&str>,
        now: Timestamp,
    ) -> Result<Upload, PublishError> {
        self.receive_for(actor, file, &Processing::default(), idempotency_key, now)
            .await
            .map_err(|error| error.below(&self.inner.folders.root))
    }

    pub(crate) async fn receive_for(
        &self,
        actor: &Actor,
        file: Received<'_>,
        how: &Processing,
        idempotency_key: Option<&str>,
        now: Timestamp,
    ) -> Result<Upload, PublishError> {
        actor.need(Permission::Upload, file.authority)?;
        // What is kept with the file is done with it later: nobody may ask for more than they may do.
        actor.need(how.permission(), file.authority)?;
        if file.bytes.len() > MAX_UPLOAD_BYTES {
            let megabytes = MAX_UPLOAD_BYTES / (1024 * 1024);
            return Err(PublishError::Invalid(format!("{} is larger than {megabytes} MB", file.file_name)));
        }
        let (feed, kind) = match self.feed(file.authority, file.feed) {
            Err(PublishError::NotFound(_)) => {
                // Another program may have added the authority or the feed since this one started.
                self.newest_layout(file.authority)?;
                self.feed(file.authority, file.feed)?
            }
            known => known?,
        };
        let _receiving = self.blocking(|inner| ReceivingLock::share(&inner.folders.receiving())).await??;
        let sha256 = self.inner.blobs.keep(file.bytes).await?;
        self.inner.faults.passed(Step::Kept)?;
        let size = file.bytes.len() as u64;
        let new = NewUpload {
            authority: file.authority,
            feed: &feed,
            kind,
            file_name: &plain_name(file.file_name),
            sha256: &sha256,
            size,
            by: &actor.name,
            how: &how.to_json(),
            idempotency_key,
        };
        let id = self.inner.store.add_upload(&new, now).await?;
        self.inner.faults.passed(Step::Received)?;
        Ok(Upload { id, authority: file.authority.clone(), feed, sha256, size, received_at: now })
    }

    /// Returns the feeds an authority sends, the usual one first; one that names none has a single, usual feed.
    pub fn feeds(&self, authority: &AuthorityCode) -> Vec<Feed> {
        let authorities = self.inner.authorities();
        let feeds = authorities.get(authority).map_or(&[][..], |file| file.feeds.as_slice());
        match feeds {
            [] => vec![Feed { name: USUAL_FEED.to_owned(), kind: ingest::FeedKind::Full }],
            feeds => feeds.to_vec(),
        }
    }

    /// Returns the name and kind of the feed meant.
    pub(crate) fn feed(
        &self,
        authority: &AuthorityCode,
        name: Option<&str>,
    ) -> Result<(String, FeedKind), PublishError> {
        let authorities = self.inner.authorities();
        let file = authorities.get(authority);
        if file.is_none() && self.inner.gazetteer.by_code(authority).is_none() {
            return Err(PublishError::NotFound(format!("authority {authority}")));
        }
        let feeds = file.map_or(&[][..], |file| file.feeds.as_slice());
        let found = match name {
            None => feeds.first(),
            Some(name) => feeds.iter().find(|feed| feed.name == name),
        };
        match (found, name) {
            (Some(feed), _) => Ok((feed.name.clone(), kind(feed.kind))),
            (None, None) => Ok((USUAL_FEED.to_owned(), FeedKind::Full)),
            (None, Some(USUAL_FEED)) if feeds.is_empty() => Ok((USUAL_FEED.to_owned(), FeedKind::Full)),
            (None, Some(name)) => {
                let known: Vec<&str> = feeds.iter().map(|feed| feed.name.as_str()).collect();
                let known = if known.is_empty() { USUAL_FEED.to_owned() } else { known.join(", ") };
                Err(PublishError::NotFound(format!("feed {name} of {authority}; it has: {known}")))
            }
        }
    }
}

fn kind(kind: ingest::FeedKind) -> FeedKind {
    match kind {
        ingest::FeedKind::Full => FeedKind::Full,
        ingest::FeedKind::Changes => FeedKind::Changes,
    }
}

/// Returns a file's name without folders or control characters, at most 200 characters of it.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.chars().filter(|c| !c.is_control()).take(200).collect()
}
