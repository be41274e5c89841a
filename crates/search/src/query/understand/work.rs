//! What reading a text took, counted where the work is done, so that tests can hold it within bounds.

use std::cell::Cell;

/// What reading one text took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Work {
    /// How often a token was looked at.
    pub tokens: usize,
    /// How often the gazetteer was asked for a name.
    pub lookups: usize,
    /// How often every name of the gazetteer was compared, to find one a slip away.
    pub scans: usize,
}

/// The same while it is counted; a text is read on one thread.
#[derive(Debug, Default)]
pub(super) struct Counter {
    tokens: Cell<usize>,
    lookups: Cell<usize>,
    scans: Cell<usize>,
}

impl Counter {
    pub(super) fn token(&self) {
        self.tokens.set(self.tokens.get() + 1);
    }

    pub(super) fn lookup(&self) {
        self.lookups.set(self.lookups.get() + 1);
    }

    pub(super) fn scan(&self) {
        self.scans.set(self.scans.get() + 1);
    }

    pub(super) fn total(&self) -> Work {
        Work { tokens: self.tokens.get(), lookups: self.lookups.get(), scans: self.scans.get() }
    }
}
