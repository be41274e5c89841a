//! What is being served: the open generation and how fresh each council's homes are, swapped while requests run.
//!
//! The head is asked for about once a second, and at once after an upload of our own. A new generation is opened and
//! warmed before the swap; requests under way keep the one they began with; one that cannot be opened is not served.

use crate::site::Site;
use crate::web::fault::Fault;
use arc_swap::{ArcSwap, ArcSwapOption};
use jiff::Timestamp;
use publish::{AuthorityStatus, Head, PublishError, Verdict};
use search::{Generation, SearchError, Suggester};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::Notify;
use vacancy::AuthorityCode;

/// How long between two looks at the head.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How many looks at the head there are to one at the councils' freshness.
const COUNCILS_EVERY: u64 = 15;

/// What is being served.
#[derive(Default)]
pub struct Live {
    generation: ArcSwapOption<Generation>,
    suggester: ArcSwapOption<Suggester>,
    councils: ArcSwap<Councils>,
    nudge: Notify,
    /// The generation that could not be opened last, so that it is complained of once.
    failed: AtomicU64,
}

/// How fresh each council's homes are.
#[derive(Default)]
pub struct Councils {
    /// One entry a council, in the order of their names.
    pub list: Vec<AuthorityStatus>,
    /// A hash of the list: part of the tag of every page that shows any of it.
    pub print: String,
}

impl Councils {
    fn of(mut list: Vec<AuthorityStatus>) -> Self {
        list.sort_by(|one, other| one.name.cmp(&other.name));
        let mut hash = Sha256::new();
        for council in &list {
            hash.update(format!("{:?}", (&council.code, last_good(council), council.stale)));
        }
        let print = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self { list, print }
    }

    /// Returns how fresh one council's homes are.
    pub fn of_code(&self, code: &AuthorityCode) -> Option<&AuthorityStatus> {
        self.list.iter().find(|council| council.code == *code)
    }
}

/// Returns when a council last sent a list that could be used: the one shown, or one that said the same.
pub fn last_good(council: &AuthorityStatus) -> Option<Timestamp> {
    match council.last_outcome {
        Some(Verdict::Published | Verdict::Unchanged) => council.last_upload_at,
        _ => council.last_published_at,
    }
}

/// Why a new generation is not served.
#[derive(Debug, thiserror::Error)]
pub enum SwapError {
    /// The record cannot say which generation is the head.
    #[error("cannot read the head: {0}")]
    Head(#[from] PublishError),
    /// The head's generation cannot be opened.
    #[error("cannot open generation {number}: {source}")]
    Open {
        /// Its number.
        number: u64,
        /// Why not.
        source: SearchError,
    },
}

impl Live {
    /// Returns the generation being served.
    ///
    /// # Errors
    /// A fault with status 503 while there is none.
    pub fn generation(&self) -> Result<Arc<Generation>, Fault> {
        self.generation.load_full().ok_or_else(Fault::nothing_published)
    }

    /// Returns what suggests for the generation being served, or for the moment of a swap the one before.
    ///
    /// # Errors
    /// A fault with status 503 while there is none.
    pub fn suggester(&self) -> Result<Arc<Suggester>, Fault> {
        self.suggester.load_full().ok_or_else(Fault::nothing_published)
    }

    /// Returns how fresh each council's homes are.
    pub fn councils(&self) -> Arc<Councils> {
        self.councils.load_full()
    }

    /// Asks for a look at the head now.
    pub fn nudge(&self) {
        self.nudge.notify_one();
    }
}

/// Looks at the head for ever, and swaps whenever it has moved.
pub async fn follow(site: Arc<Site>) {
    for look in 1u64.. {
        let nudged = tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => false,
            () = site.live.nudge.notified() => true,
        };
        let swapped = catch_up(&site).await;
        if swapped || nudged || look % COUNCILS_EVERY == 0 {
            refresh_councils(&site).await;
        }
    }
}

/// Serves the head's generation if another is served now; says so in the log when it cannot.
pub async fn catch_up(site: &Site) -> bool {
    match swap(site).await {
        Ok(swapped) => swapped,
        Err(SwapError::Open { number, source }) => {
            if site.live.failed.swap(number, Ordering::Relaxed) != number {
                tracing::error!(generation = number, error = %source, "cannot open the new generation: the old one is kept");
            }
            false
        }
        Err(error) => {
            tracing::warn!(%error, "cannot look for a new generation");
            false
        }
    }
}

async fn swap(site: &Site) -> Result<bool, SwapError> {
    let Some(Head { generation: number, directory, .. }) = site.publisher.head().await? else {
        return Ok(false);
    };
    if site.live.generation.load().as_ref().is_some_and(|now| now.number() == number) {
        return Ok(false);
    }
    let gazetteer = site.gazetteer;
    let opened = tokio::task::spawn_blocking(move || {
        let generation = Generation::open(&directory)?;
        let suggester = generation.suggester(gazetteer);
        Ok((generation, suggester))
    });
    let opened = opened.await;
    let (generation, suggester) = match opened {
        Ok(opened) => opened.map_err(|source| SwapError::Open { number, source })?,
        Err(error) => {
            tracing::error!(generation = number, %error, "opening a generation panicked");
            return Ok(false);
        }
    };
    site.live.generation.store(Some(Arc::new(generation)));
    site.live.suggester.store(Some(Arc::new(suggester)));
    tracing::info!(generation = number, "serving a new generation");
    Ok(true)
}

/// Reads how fresh each council's homes are.
pub async fn refresh_councils(site: &Site) {
    match site.publisher.authorities_status(site.clock.now()).await {
        Ok(list) => site.live.councils.store(Arc::new(Councils::of(list))),
        Err(error) => tracing::warn!(%error, "cannot read how fresh the councils' homes are"),
    }
}
