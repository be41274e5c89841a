//! Sets of rows: as runs to walk, and as bits to ask.

use std::ops::Range;

/// Rows as runs in order, none empty, no two touching.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Runs(Vec<Range<usize>>);

impl Runs {
    /// Returns one run; none when it is empty.
    pub(crate) fn one(rows: Range<usize>) -> Self {
        let mut runs = Self::default();
        runs.push(rows);
        runs
    }

    /// Adds a run that starts at or after the end of the last.
    pub(crate) fn push(&mut self, rows: Range<usize>) {
        if rows.is_empty() {
            return;
        }
        match self.0.last_mut() {
            Some(last) if last.end >= rows.start => last.end = last.end.max(rows.end),
            _ => self.0.push(rows),
        }
    }

    /// Returns the runs, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Range<usize>> {
        self.0.iter().cloned()
    }

    /// Returns the rows in either.
    pub(crate) fn union(&self, other: &Runs) -> Runs {
        Self::union_of([self.clone(), other.clone()])
    }

    /// Returns the rows in any of these: sorted once, however many there are.
    pub(crate) fn union_of(these: impl IntoIterator<Item = Runs>) -> Runs {
        let mut all: Vec<_> = these.into_iter().flat_map(|runs| runs.0).collect();
        all.sort_unstable_by_key(|run| run.start);
        let mut union = Runs::default();
        all.into_iter().for_each(|run| union.push(run));
        union
    }

    /// Returns the rows in both.
    pub(crate) fn intersection(&self, other: &Runs) -> Runs {
        let mut both = Runs::default();
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            both.push(a.start.max(b.start)..a.end.min(b.end));
            if a.end <= b.end {
                left.next();
            } else {
                right.next();
            }
        }
        both
    }
}

/// Rows as one bit each.
#[derive(Debug, Clone)]
pub(crate) struct RowSet(Vec<u64>);

impl RowSet {
    /// Returns the set of these rows, all below `rows`.
    pub(crate) fn of(runs: &Runs, rows: usize) -> Self {
        let mut set = Self(vec![0; rows.div_ceil(64)]);
        for row in runs.iter().flatten() {
            set.0[row / 64] |= 1 << (row % 64);
        }
        set
    }

    /// Returns whether the row is in the set.
    pub(crate) fn contains(&self, row: usize) -> bool {
        self.0.get(row / 64).is_some_and(|word| word & (1 << (row % 64)) != 0)
    }
}
