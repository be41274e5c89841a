//! Conditions made ready to be asked of every home.

use super::answers::Answers;
use crate::SearchError;
use crate::facets::{self, Tag, packed};
use crate::geo::{RowSet, Work, rows_within_counted};
use crate::index::table::{Table, UNKNOWN};
use crate::plan::{Condition, Plan, Quantity};
use jiff::Timestamp;
use packed::Slot;
use vacancy::household::Answer;

/// What a condition says of a home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It is met.
    Yes,
    /// It is not.
    No,
    /// The advert does not say.
    Unknown,
}

impl Verdict {
    fn of(holds: bool) -> Self {
        if holds { Verdict::Yes } else { Verdict::No }
    }
}

/// All conditions of a plan, ready to be asked; each is a bit.
pub(super) struct Conditions<'a> {
    /// Those on one closed facet: by far the most usual, asked without a branch.
    facets: Vec<(u32, FacetTest)>,
    others: Vec<(u32, Test)>,
    /// For each condition the facet whose own counts ignore it, as a place in [`facets::names`], and the bits of all
    /// conditions of that facet.
    choices: Vec<Option<(usize, u64)>>,
    include_unknown: bool,
    /// What the asker may ask for, if anybody says who asks.
    answers: Option<Answers<'a>>,
    /// The bits of the conditions that choose by it.
    eligible: u64,
}

/// What a home fails, a bit for each condition.
#[derive(Debug, Clone, Copy)]
pub(super) struct Failed {
    /// Those that do not say yes.
    pub(super) conditions: u64,
    /// Those of them that say unknown.
    unknown: u64,
}

impl Failed {
    /// Returns whether nothing but unknowns keeps the home out.
    pub(super) fn only_unknown(self) -> bool {
        self.conditions == self.unknown
    }

    /// Returns what one of the conditions says.
    pub(super) fn verdict(self, condition: usize) -> Verdict {
        match (self.conditions >> condition & 1, self.unknown >> condition & 1) {
            (0, _) => Verdict::Yes,
            (_, 0) => Verdict::No,
            _ => Verdict::Unknown,
        }
    }

    /// Returns the one condition that keeps the home out.
    pub(super) fn alone(self) -> Option<usize> {
        (self.conditions.count_ones() == 1).then_some(self.conditions.trailing_zeros() as usize)
    }
}

impl<'a> Conditions<'a> {
    /// Makes the conditions of a plan ready.
    pub(super) fn compile(plan: &'a Plan, table: &'a Table, work: &mut Work) -> Result<Self, SearchError> {
        let (mut facets, mut others) = (Vec::new(), Vec::new());
        let mut chosen = Vec::new();
        let mut eligible = 0;
        for (bit, condition) in (0..).zip(&plan.conditions) {
            eligible |= u64::from(matches!(condition, Condition::Eligible(_))) << bit;
            match condition {
                // The pass only visits rows inside, and those that are nowhere.
                Condition::Within(_) => others.push((bit, Test::Somewhere)),
                Condition::Facet { facet, values } => facets.push((bit, FacetTest::new(facet, values)?)),
                other => others.push((bit, Test::compile(other, table, work)?)),
            }
            chosen.push(condition.facet().map(place).transpose()?);
        }
        let of = |facet: usize| {
            let same = chosen.iter().enumerate().filter(|(_, other)| **other == Some(facet));
            same.fold(0, |bits, (bit, _)| bits | 1 << bit)
        };
        let choices = chosen.iter().map(|facet| facet.map(|facet| (facet, of(facet)))).collect();
        let answers = Answers::of(plan, table);
        Ok(Self { facets, others, choices, include_unknown: plan.include_unknown, answers, eligible })
    }

    /// Returns what a row fails whose packed word at the plan's instant is `word`.
    pub(super) fn failed(&self, table: &Table, row: usize, word: u64) -> Failed {
        let (mut failed, mut unknown) = (0, 0);
        for (bit, test) in &self.facets {
            let (fails, unsaid) = test.fails(word);
            failed |= fails << bit;
            unknown |= unsaid << bit;
        }
        for (bit, test) in &self.others {
            let verdict = test.verdict(&At { table, row, word, answers: self.answers.as_ref() });
            failed |= u64::from(verdict != Verdict::Yes) << bit;
            unknown |= u64::from(verdict == Verdict::Unknown) << bit;
        }
        if self.include_unknown {
            failed &= !unknown;
            unknown = 0;
        }
        Failed { conditions: failed, unknown }
    }

    /// Returns what the asker may ask for; nothing where nobody says who asks.
    pub(super) fn answers(&self) -> Option<&Answers<'a>> {
        self.answers.as_ref()
    }

    /// Returns whether nothing keeps the home out but what the asker may ask for.
    pub(super) fn only_ineligible(&self, failed: Failed) -> bool {
        failed.conditions & !self.eligible == 0
    }

    /// Returns the facet whose own choice alone keeps the home out.
    pub(super) fn only_choice(&self, failed: Failed) -> Option<usize> {
        let first = failed.conditions.trailing_zeros() as usize;
        let (facet, bits) = self.choices.get(first).copied().flatten()?;
        (failed.conditions & !bits == 0).then_some(facet)
    }
}

/// Whether a facet has one of some values.
struct FacetTest {
    slot: Slot,
    /// A bit for each ordinal taken.
    taken: u64,
    /// 1 where it is unknown, rather than no, that the advert does not say.
    unsaid: u64,
}

impl FacetTest {
    fn new(facet: &str, values: &[u16]) -> Result<Self, SearchError> {
        // A closed set has fewer than 64 values; an ordinal beyond them is no home's.
        let taken = values.iter().filter(|value| **value < 64).fold(0, |taken, value| taken | 1 << value);
        // An advert that has not opened yet is in no status, which is not unknown.
        Ok(Self { slot: slot(facet)?, taken, unsaid: u64::from(facet != packed::STATUS) })
    }

    /// Returns 1 or 0 for whether a home fails, and for whether it does because its advert does not say.
    fn fails(&self, word: u64) -> (u64, u64) {
        let ordinal = self.slot.of(word);
        let fails = self.taken >> ordinal & 1 ^ 1;
        (fails, fails & self.unsaid & u64::from(ordinal == 0))
    }

    fn verdict(&self, word: u64) -> Verdict {
        match self.fails(word) {
            (0, _) => Verdict::Yes,
            (_, 0) => Verdict::No,
            _ => Verdict::Unknown,
        }
    }
}

/// The home a test is asked of.
struct At<'a> {
    table: &'a Table,
    row: usize,
    word: u64,
    answers: Option<&'a Answers<'a>>,
}

enum Test {
    /// The ordinal is one of a few.
    Facet(FacetTest),
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
    /// The asker may ask for it.
    Eligible(Answer),
    /// The home is known to be somewhere.
    Somewhere,
    /// The row is in the set; rows that are nowhere are unknown.
    Inside(RowSet),
    Not(Box<Test>),
    AllOf(Vec<Test>),
    AnyOf(Vec<Test>),
}

impl Test {
    fn compile(condition: &Condition, table: &Table, work: &mut Work) -> Result<Self, SearchError> {
        let mut each = |all: &[Condition]| -> Result<Vec<Test>, SearchError> {
            all.iter().map(|one| Test::compile(one, table, work)).collect()
        };
        Ok(match condition {
            Condition::Facet { facet, values } => Test::Facet(FacetTest::new(facet, values)?),
            Condition::Tag { tag, values } => tag_test(table, *tag, values),
            Condition::Range { of, min, max } => {
                Test::Range { of: *of, min: min.unwrap_or(i64::MIN), max: max.unwrap_or(i64::MAX) }
            }
            Condition::AdmitsAge(age) => Test::AdmitsAge(*age),
            Condition::Eligible(least) => Test::Eligible(*least),
            Condition::Within(shapes) => {
                let inside = rows_within_counted(&table.codes[..table.located], shapes, work);
                Test::Inside(RowSet::of(&inside, table.located))
            }
            Condition::Not(inner) => Test::Not(Box::new(Test::compile(inner, table, work)?)),
            Condition::AllOf(all) => Test::AllOf(each(all)?),
            Condition::AnyOf { any, .. } => Test::AnyOf(each(any)?),
        })
    }

    fn verdict(&self, at: &At<'_>) -> Verdict {
        let At { table, row, word, answers } = *at;
        match self {
            Test::Facet(test) => test.verdict(word),
            Test::Tag { tag, verdicts } => verdicts[table.homes[row].tags[*tag as usize] as usize],
            Test::Range { of, min, max } => match table.quantity(*of, row) {
                UNKNOWN => Verdict::Unknown,
                number => Verdict::of(*min <= number && number <= *max),
            },
            Test::AdmitsAge(age) => Verdict::of(table.homes[row].small.admits(*age)),
            Test::Eligible(least) => match answers {
                Some(answers) => Verdict::of(answers.row(row, word) <= *least),
                None => Verdict::Unknown,
            },
            Test::Somewhere if row < table.located => Verdict::Yes,
            Test::Inside(rows) if row < table.located => Verdict::of(rows.contains(row)),
            Test::Somewhere | Test::Inside(_) => Verdict::Unknown,
            Test::Not(inner) => match inner.verdict(at) {
                Verdict::Yes => Verdict::No,
                Verdict::No => Verdict::Yes,
                Verdict::Unknown => Verdict::Unknown,
            },
            Test::AllOf(all) => first_of(all, Verdict::No, at).unwrap_or(Verdict::Yes),
            Test::AnyOf(any) => first_of(any, Verdict::Yes, at).unwrap_or(Verdict::No),
        }
    }
}

/// Returns the deciding verdict if one test gives it, else unknown if one does, else nothing.
fn first_of(tests: &[Test], deciding: Verdict, at: &At<'_>) -> Option<Verdict> {
    let mut unknown = None;
    for test in tests {
        match test.verdict(at) {
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
        let home = &table.homes[row];
        let open = self.slot.of(home.facets) == self.open;
        // No branches: which adverts are open is as good as random. An unknown opening is the least number there is.
        let closed = open & (home.closes_at != UNKNOWN) & (home.closes_at < self.closes_from);
        let early = open & !closed & (home.opens_at > self.opens_until);
        let kept = self.slot.of(home.facets) * u64::from(!closed & !early);
        self.slot.put(home.facets, kept + self.closed * u64::from(closed))
    }
}
