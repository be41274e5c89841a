//! What every request needs.

use crate::clock::Clock;
use crate::words::Words;
use std::sync::Arc;

/// What every request needs.
pub struct Site {
    /// The sentences.
    pub words: Words,
    /// The clock.
    pub clock: Clock,
    /// Whether the homes are examples.
    pub demo: bool,
}

/// The site, as handlers hold it.
pub type SharedSite = Arc<Site>;
