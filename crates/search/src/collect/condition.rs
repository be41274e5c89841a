//! Conditions made ready to be asked of every home.

use crate::SearchError;
use crate::facets::{self, Tag, packed};
use crate::geo::{RowSet, rows_within};
use crate::index::table::{Table, UNKNOWN};
use crate::plan::{Condition, Quantity};
use jiff::Timestamp;
use packed::Slot;

/// What a condition says of a home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    Yes,
    No,
    /// The advert does not say.
    Unknown,
}

impl Verdict {
    fn of(holds: bool) -> Self {
        if holds { Verdict::Yes } else { Verdict::No }
    }
}

/// A condition of a plan, ready to be asked.
pub(super) struct Asked {
    test: Test,
    /// The facet whose own counts ignore it, as a place in [`facets::names`].
    pub(super) facet: Option<usize>,
}

impl Asked {
    /// Makes a condition of [`crate::Plan::conditions`] ready.
    pub(super) fn compile(condition: &Condition, table: &Table) -> Result<Self, SearchError> {
        let test = match condition {
            // The pass only visits rows inside, and those that are nowhere.
            Condition::Within(_) => Test::Somewhere,
            other => Test::compile(other, table)?,
        };
        let facet = match condition.facet() {
            Some(name) => Some(place(name)?),
            None => None,
        };
        Ok(Self { test, facet })
    }

    /// Returns what the condition says of a row whose packed word at the plan's instant is `word`.
    pub(super) fn verdict(&self, table: &Table, row: usize, word: u64) -> Verdict {
        self.test.verdict(table, row, word)
    }
}

enum Test {
    /// The ordinal is one of those whose bits are set; bit 0 stands for unknown.
    Facet {
        slot: Slot,
        taken: u64,
    },
    /// The same, of a facet that is never unknown.
    Status {
        slot: Slot,
        taken: u64,
    },
    /// What each combination of the tag's values comes to.
    Tag {
        tag: Tag,
        verdicts: Vec<Verdict>,
    },
    /// The number lies between.
    Range {
        of: Quantity,
        min: i64,
        max: i64,
    },
    /// The age is admitted.
    AdmitsAge(u8),
    /// The home is known to be somewhere.
    Somewhere,
    /// The row is in the set; rows that are nowhere are unknown.
    Inside(RowSet),
    Not(Box<Test>),
    AllOf(Vec<Test>),
    AnyOf(Vec<Test>),
}

impl Test {
    fn compile(condition: &Condition, table: &Table) -> Result<Self, SearchError> {
        let each = |all: &[Condition]| -> Result<Vec<Test>, SearchError> {
            all.iter().map(|one| Test::compile(one, table)).collect()
        };
        Ok(match condition {
            Condition::Facet { facet, values } => facet_test(facet, values)?,
            Condition::Tag { tag, values } => tag_test(table, *tag, values),
            Condition::Range { of, min, max } => {
                Test::Range { of: *of, min: min.unwrap_or(i64::MIN), max: max.unwrap_or(i64::MAX) }
            }
            Condition::AdmitsAge(age) => Test::AdmitsAge(*age),
            Condition::Within(shapes) => {
                let inside = rows_within(&table.codes[..table.located], shapes);
                Test::Inside(RowSet::of(&inside, table.located))
            }
            Condition::Not(inner) => Test::Not(Box::new(Test::compile(inner, table)?)),
            Condition::AllOf(all) => Test::AllOf(each(all)?),
            Condition::AnyOf { any, .. } => Test::AnyOf(each(any)?),
        })
    }

    fn verdict(&self, table: &Table, row: usize, word: u64) -> Verdict {
        match self {
            Test::Facet { slot, taken } => match slot.of(word) {
                0 if taken & 1 == 0 => Verdict::Unknown,
                ordinal => Verdict::of(taken >> ordinal & 1 == 1),
            },
            Test::Status { slot, taken } => Verdict::of(taken >> slot.of(word) & 1 == 1),
            Test::Tag { tag, verdicts } => verdicts[table.tag(*tag).rows[row] as usize],
            Test::Range { of, min, max } => match table.quantity(*of, row) {
                UNKNOWN => Verdict::Unknown,
                number => Verdict::of(*min <= number && number <= *max),
            },
            Test::AdmitsAge(age) => Verdict::of(table.small(row).admits(*age)),
            Test::Somewhere if row < table.located => Verdict::Yes,
            Test::Inside(rows) if row < table.located => Verdict::of(rows.contains(row)),
            Test::Somewhere | Test::Inside(_) => Verdict::Unknown,
            Test::Not(inner) => match inner.verdict(table, row, word) {
                Verdict::Yes => Verdict::No,
                Verdict::No => Verdict::Yes,
                Verdict::Unknown => Verdict::Unknown,
            },
            Test::AllOf(all) => first_of(all, Verdict::No, table, row, word).unwrap_or(Verdict::Yes),
            Test::AnyOf(any) => first_of(any, Verdict::Yes, table, row, word).unwrap_or(Verdict::No),
        }
    }
}

/// Returns the deciding verdict if one test gives it, else unknown if one does, else nothing.
fn first_of(tests: &[Test], deciding: Verdict, table: &Table, row: usize, word: u64) -> Option<Verdict> {
    let mut unknown = None;
    for test in tests {
        match test.verdict(table, row, word) {
            Verdict::Unknown => unknown = Some(Verdict::Unknown),
            verdict if verdict == deciding => return Some(deciding),
            _ => {}
        }
    }
    unknown
}

/// Returns the place of a facet in [`facets::names`].
fn place(name: &str) -> Result<usize, SearchError> {
    facets::names().position(|known| known == name).ok_or_else(|| SearchError::NoFacet(name.to_owned()))
}

/// Returns the slot of a closed facet.
pub(super) fn slot(name: &str) -> Result<Slot, SearchError> {
    let place = packed::place(name).ok_or_else(|| SearchError::NoFacet(name.to_owned()))?;
    Ok(packed::SLOTS[place])
}

fn facet_test(facet: &str, values: &[u16]) -> Result<Test, SearchError> {
    let slot = slot(facet)?;
    // A closed set has fewer than 64 values; an ordinal beyond them is no home's.
    let taken = values.iter().filter(|value| **value < 64).fold(0, |taken, value| taken | 1 << value);
    Ok(if facet == packed::STATUS { Test::Status { slot, taken } } else { Test::Facet { slot, taken } })
}

fn tag_test(table: &Table, tag: Tag, values: &[String]) -> Test {
    let column = table.tag(tag);
    let mut verdicts: Vec<Verdict> = column.holding(values).into_iter().map(Verdict::of).collect();
    if tag == Tag::Adaptations {
        // An advert that does not list an adaptation has not said that the home lacks it.
        for verdict in verdicts.iter_mut().filter(|verdict| **verdict == Verdict::No) {
            *verdict = Verdict::Unknown;
        }
    }
    Test::Tag { tag, verdicts }
}

/// Judges statuses at an instant.
pub(super) struct Clock {
    slot: Slot,
    open: u64,
    closed: u64,
    /// An advert that closes before this is closed.
    closes_from: i64,
    /// An advert that opens after this is not open yet.
    opens_until: i64,
}

impl Clock {
    /// Returns the clock that shows [`crate::Plan::now`].
    pub(super) fn at(now: Timestamp) -> Self {
        // Adverts keep whole microseconds; an instant between two of them is past the first and before the second.
        let microsecond = now.as_nanosecond().div_euclid(1000) as i64;
        let between = now.as_nanosecond().rem_euclid(1000) != 0;
        Self {
            slot: *packed::STATUS_SLOT,
            open: packed::status_ordinal(vacancy::Status::Open),
            closed: packed::status_ordinal(vacancy::Status::Closed),
            closes_from: microsecond + i64::from(between),
            opens_until: microsecond,
        }
    }

    /// Returns the packed word of a row with the status it has now: an open advert past its closing time is closed,
    /// one that has not opened yet has no status.
    pub(super) fn word(&self, table: &Table, row: usize) -> u64 {
        let word = table.facets[row];
        if self.slot.of(word) != self.open {
            return word;
        }
        let (opens_at, closes_at) = (table.opens_at[row], table.closes_at[row]);
        if closes_at != UNKNOWN && closes_at < self.closes_from {
            return self.slot.put(word, self.closed);
        }
        // An unknown opening is the least number there is.
        if opens_at > self.opens_until { self.slot.put(word, 0) } else { word }
    }
}
