//! Fetching exports from where authorities put them: at set times, only when they changed, and only whole.

use crate::net::{Answer, Web};
use crate::notify::schedule::last_at;
use crate::{Actor, MAX_UPLOAD_BYTES, Outcome, Processing, PublishError, Publisher, Received};
use ingest::{AuthorityFile, Pull};
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use store::PullState;
use vacancy::AuthorityCode;

/// The pause after the first failure, in minutes; it doubles with each.
const FIRST_PAUSE: i64 = 1;
/// The longest pause, in minutes.
const LONGEST_PAUSE: i64 = 60;

/// What came of fetching an authority's export.
#[derive(Debug, Clone, PartialEq)]
pub struct Pulled {
    /// Whose.
    pub authority: AuthorityCode,
    /// What came of it; the error is in words for whoever looks after the program.
    pub result: Result<PulledFile, String>,
}

/// What an address gave.
#[derive(Debug, Clone, PartialEq)]
pub enum PulledFile {
    /// What it gave the last time.
    Unchanged,
    /// A file, and what became of it.
    New(Box<Outcome>),
}

/// Which authorities' exports are fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which<'a> {
    /// Those whose time has come.
    Due,
    /// This one's, whatever the time.
    This(&'a AuthorityCode),
}

impl Publisher {
    /// Fetches every export whose time has come (`[pull]` in the authority's file) and processes it as any other
    /// upload, in the name `pull/<slug>`. What fails is tried again, with growing pauses.
    ///
    /// # Errors
    /// When the record cannot be read or written. What goes wrong with one authority keeps none of the others.
    pub async fn pull_due(&self, web: &Web, now: Timestamp) -> Result<Vec<Pulled>, PublishError> {
        self.pull(web, Which::Due, now).await
    }

    /// Fetches an authority's export, whatever the time.
    ///
    /// # Errors
    /// When there is no address for it, or the record cannot be read or written.
    pub async fn pull_now(
        &self,
        web: &Web,
        authority: &AuthorityCode,
        now: Timestamp,
    ) -> Result<Pulled, PublishError> {
        let mut pulled = self.pull(web, Which::This(authority), now).await?;
        let none = || PublishError::Configuration(format!("the file of {authority} has no [pull]"));
        pulled.pop().ok_or_else(none)
    }

    async fn pull(&self, web: &Web, which: Which<'_>, now: Timestamp) -> Result<Vec<Pulled>, PublishError> {
        let mut pulled = Vec::new();
        for file in self.inner.authorities().iter() {
            let Some(pull) = &file.pull else { continue };
            let known = self.inner.store.pull_state(&file.code).await?;
            // Another address: what is known of the former says nothing of it.
            let known = known.filter(|known| known.url == pull.url);
            let slot = match which {
                Which::Due => due(pull, known.as_ref(), now),
                Which::This(authority) => (file.code == *authority).then_some(now),
            };
            let Some(slot) = slot else { continue };
            let result = self.fetch(web, file, pull, known, slot, now).await?;
            if let Err(problem) = &result {
                tracing::warn!(authority = %file.code, problem, "an export could not be fetched");
            }
            pulled.push(Pulled { authority: file.code.clone(), result });
        }
        Ok(pulled)
    }

    /// Fetches one and notes what came of it.
    async fn fetch(
        &self,
        web: &Web,
        file: &AuthorityFile,
        pull: &Pull,
        known: Option<PullState>,
        slot: Timestamp,
        now: Timestamp,
    ) -> Result<Result<PulledFile, String>, PublishError> {
        let mut state = known.unwrap_or_else(|| PullState {
            url: pull.url.clone(),
            etag: None,
            last_modified: None,
            tried_at: now,
            succeeded_at: None,
            failures: 0,
            next_at: now,
            problem: None,
        });
        let result = match self.ask(web, file, pull, &state).await {
            Ok(Answer::Unchanged) => Ok(PulledFile::Unchanged),
            Ok(Answer::File { bytes, etag, last_modified }) => {
                let taken = self.take(file, pull, &bytes, slot, now).await;
                if taken.is_ok() {
                    // Only now: had it not been taken, it would have to be sent again.
                    (state.etag, state.last_modified) = (etag, last_modified);
                }
                taken.map(|outcome| PulledFile::New(Box::new(outcome))).map_err(|error| error.to_string())
            }
            Err(problem) => Err(problem),
        };
        state.tried_at = now;
        match &result {
            Ok(_) => {
                (state.succeeded_at, state.failures) = (Some(now), 0);
                (state.next_at, state.problem) = (now, None);
            }
            Err(problem) => {
                state.next_at = now.saturating_add(pause(state.failures)).unwrap_or(Timestamp::MAX);
                (state.failures, state.problem) = (state.failures.saturating_add(1), Some(problem.clone()));
            }
        }
        self.inner.store.note_pull(&file.code, &state).await?;
        Ok(result)
    }

    async fn ask(
        &self,
        web: &Web,
        file: &AuthorityFile,
        pull: &Pull,
        known: &PullState,
    ) -> Result<Answer, String> {
        let mut headers: Vec<(&str, String)> = Vec::new();
        let token = self.secret(&format!("pull-{}", file.slug)).map_err(|error| error.to_string())?;
        headers.extend(token.map(|token| ("authorization", format!("Bearer {token}"))));
        headers.extend(known.etag.clone().map(|etag| ("if-none-match", etag)));
        headers.extend(known.last_modified.clone().map(|at| ("if-modified-since", at)));
        let (web, url) = (web.clone(), pull.url.clone());
        let asked =
            tokio::task::spawn_blocking(move || web.get(&url, &headers, MAX_UPLOAD_BYTES as u64)).await;
        asked.map_err(|error| error.to_string())?.map_err(|error| error.to_string())
    }

    /// Receives and processes a file that was fetched. Killed in between, the next try is the same upload again.
    async fn take(
        &self,
        file: &AuthorityFile,
        pull: &Pull,
        bytes: &[u8],
        slot: Timestamp,
        now: Timestamp,
    ) -> Result<Outcome, PublishError> {
        let actor = Actor::finishing(&format!("pull/{}", file.slug), &file.code);
        let path = pull.url.split(['?', '#']).next().unwrap_or_default();
        let last = path.rsplit('/').next().filter(|name| !name.is_empty());
        let name = last.map_or_else(|| format!("{}.csv", file.slug), str::to_owned);
        let received =
            Received { authority: &file.code, feed: pull.feed.as_deref(), file_name: &name, bytes };
        let key = format!("pull/{}/{}", slot.as_second(), store::sha256_hex(bytes));
        let upload = self.receive_once(&actor, received, Some(&key), now).await?;
        self.process(&actor, upload.id, &Processing::default(), now).await
    }
}

fn pause(failures: u32) -> SignedDuration {
    let minutes = FIRST_PAUSE << failures.min(6);
    SignedDuration::from_mins(minutes.min(LONGEST_PAUSE))
}

/// Returns the time that has come to fetch it, if one has and it was not fetched since.
fn due(pull: &Pull, known: Option<&PullState>, now: Timestamp) -> Option<Timestamp> {
    let last = known.and_then(|known| known.succeeded_at);
    let slot = match pull.every_minutes {
        Some(minutes) => {
            let every = SignedDuration::from_mins(i64::from(minutes));
            // Before the first success the same for every try of a while, so that one killed half-way is gone on with.
            let begun = SignedDuration::from_secs(now.as_second().rem_euclid(every.as_secs()));
            let first = now.saturating_sub(begun).unwrap_or(now);
            last.map_or(first, |last| last.saturating_add(every).unwrap_or(Timestamp::MAX))
        }
        None => {
            let times: Vec<Time> = pull.at.iter().map(|time| time.0).collect();
            last_at(&times, &[], now)?
        }
    };
    let comes = slot <= now && last.is_none_or(|last| last < slot);
    let waits = known.is_some_and(|known| known.failures > 0 && now < known.next_at);
    (comes && !waits).then_some(slot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ingest::ClockTime;

    fn at(text: &str) -> Timestamp {
        vacancy::london_instant(text).unwrap()
    }

    fn known(succeeded_at: Option<&str>, failures: u32, next_at: &str) -> PullState {
        PullState {
            url: String::new(),
            etag: None,
            last_modified: None,
            tried_at: at("2026-07-01"),
            succeeded_at: succeeded_at.map(at),
            failures,
            next_at: at(next_at),
            problem: None,
        }
    }

    #[test]
    fn at_a_time_of_the_day_it_is_due_once() {
        let times = ["02:30:00", "05:00:00"].map(|time| ClockTime(time.parse().unwrap()));
        let pull = Pull { url: String::new(), at: times.to_vec(), every_minutes: None, feed: None };
        let due = |known: Option<PullState>, now: &str| due(&pull, known.as_ref(), at(now));
        assert_eq!(due(None, "2026-07-01T02:29"), Some(at("2026-06-30T05:00")));
        assert_eq!(due(None, "2026-07-01T02:30"), Some(at("2026-07-01T02:30")));
        let done = known(Some("2026-07-01T02:30:20"), 0, "2026-07-01");
        assert_eq!(due(Some(done.clone()), "2026-07-01T04:59"), None);
        assert_eq!(due(Some(done), "2026-07-01T05:00"), Some(at("2026-07-01T05:00")));
        let failing = known(Some("2026-06-30T05:01"), 2, "2026-07-01T02:34");
        assert_eq!(due(Some(failing.clone()), "2026-07-01T02:33"), None, "it waits after a failure");
        assert_eq!(due(Some(failing), "2026-07-01T02:34"), Some(at("2026-07-01T02:30")));
    }

    #[test]
    fn every_so_many_minutes_after_the_last_success() {
        let pull = Pull { url: String::new(), at: Vec::new(), every_minutes: Some(60), feed: None };
        let done = known(Some("2026-07-01T02:30"), 0, "2026-07-01");
        assert_eq!(due(&pull, None, at("2026-07-01T02:29")), Some(at("2026-07-01T02:00")));
        assert_eq!(due(&pull, Some(&done), at("2026-07-01T03:29")), None);
        assert_eq!(due(&pull, Some(&done), at("2026-07-01T03:30")), Some(at("2026-07-01T03:30")));
    }

    #[test]
    fn pauses_grow_up_to_an_hour() {
        let minutes: Vec<i64> = [0, 1, 2, 5, 6, 63, 64, u32::MAX].map(|n| pause(n).as_mins()).to_vec();
        assert_eq!(minutes, [1, 2, 4, 32, 60, 60, 60, 60]);
    }
}
