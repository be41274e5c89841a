//! Uploads under way: how many may be received at once, and the work that goes on after the answer.

use std::future::Future;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;

/// How large one upload may be, bytes.
pub const MOST_BYTES: usize = 50 * 1024 * 1024;
/// How long an upload's body may take to arrive.
pub const MOST_TIME: Duration = Duration::from_secs(60);
/// How many bodies are held in memory at once: the memory they need is bounded by this × [`MOST_BYTES`].
const AT_ONCE: usize = 4;

/// Uploads being received, and those being worked on.
pub struct Uploads {
    receiving: Arc<Semaphore>,
    working: Mutex<JoinSet<()>>,
}

impl Default for Uploads {
    fn default() -> Self {
        Self { receiving: Arc::new(Semaphore::new(AT_ONCE)), working: Mutex::new(JoinSet::new()) }
    }
}

impl Uploads {
    /// Returns leave to receive one more upload now, where there is any.
    pub fn admit(&self) -> Option<OwnedSemaphorePermit> {
        self.receiving.clone().try_acquire_owned().ok()
    }

    /// Does work that outlives the request that began it.
    pub async fn work_on(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut working = self.working.lock().await;
        while working.try_join_next().is_some() {}
        working.spawn(work);
    }

    /// Waits until everything begun is done. What is cut off here is finished by the next start.
    pub async fn finish(&self) {
        while self.working.lock().await.join_next().await.is_some() {}
    }
}
