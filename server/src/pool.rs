//! Searches run on a bounded number of threads; a short queue forms behind them, and beyond it the answer is
//! "busy, try again" at once. So no rush of searches can starve health checks, uploads or one another.

use crate::web::fault::Fault;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// How many searches may wait for a thread.
const QUEUE: usize = 64;

/// The bound on searches running and waiting.
#[derive(Clone)]
pub struct Pool {
    admitted: Arc<Semaphore>,
    running: Arc<Semaphore>,
}

impl Pool {
    /// Returns a pool that runs two searches a processor core.
    pub fn for_this_machine() -> Self {
        let cores = std::thread::available_parallelism().map_or(2, usize::from);
        Self::new(cores * 2, QUEUE)
    }

    /// Returns a pool that runs `threads` searches while `queue` more may wait.
    pub fn new(threads: usize, queue: usize) -> Self {
        Self {
            admitted: Arc::new(Semaphore::new(threads + queue)),
            running: Arc::new(Semaphore::new(threads)),
        }
    }

    /// Runs blocking work on a thread of the pool.
    ///
    /// # Errors
    /// A fault with status 503 when the queue is full, 500 when the work panicked.
    pub async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Fault> {
        let admitted = self.admitted.clone().try_acquire_owned().map_err(|_| Fault::busy())?;
        let running = self.running.clone().acquire_owned().await.map_err(|_| Fault::busy())?;
        // The permits go with the work: a client that hangs up does not free a thread that is still busy.
        let done = tokio::task::spawn_blocking(move || {
            let value = work();
            drop((running, admitted));
            value
        });
        done.await.map_err(|error| {
            tracing::error!(%error, "a search did not finish");
            Fault::internal()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::StatusCode;
    use std::sync::mpsc::channel;

    #[tokio::test(flavor = "multi_thread")]
    async fn a_full_queue_is_told_to_come_back_and_frees_itself() {
        let pool = Pool::new(1, 1);
        let (release, held) = channel::<()>();
        let (started, has_started) = channel::<()>();
        let first = tokio::spawn({
            let pool = pool.clone();
            async move { pool.run(move || (started.send(()), held.recv())).await.is_ok() }
        });
        has_started.recv().unwrap();
        let mut waiting = Box::pin(pool.run(|| 2));
        assert!(
            std::future::poll_fn(|cx| std::task::Poll::Ready(waiting.as_mut().poll(cx).is_pending())).await
        );
        assert_eq!(pool.run(|| 3).await.unwrap_err().status, StatusCode::SERVICE_UNAVAILABLE);
        release.send(()).unwrap();
        assert!(first.await.unwrap());
        assert_eq!(waiting.await.unwrap(), 2);
        assert_eq!(pool.run(|| 4).await.unwrap(), 4);
    }

    #[tokio::test]
    async fn a_panicking_search_costs_one_answer_only() {
        let pool = Pool::new(1, 0);
        let fault = pool.run(|| -> u8 { panic!("planned") }).await.unwrap_err();
        assert_eq!(fault.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(pool.run(|| 1).await.unwrap(), 1);
    }
}
