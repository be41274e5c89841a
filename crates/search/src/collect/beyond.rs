//! What lies just beyond a range: for every range a searcher may widen, the nearest homes that it alone keeps out.
//!
//! Only the nearest step at each end is kept, so the memory is the same however many homes there are.

use crate::index::table::{Table, UNKNOWN};
use crate::plan::{Beyond, Condition, Plan, Quantity, Step};

/// The ranges of a plan, and what lies just beyond each.
pub(super) struct Ranges(Vec<Option<Range>>);

struct Range {
    of: Quantity,
    min: i64,
    max: i64,
    unit: i64,
    beyond: Beyond,
}

impl Ranges {
    /// Returns the ranges of a plan's conditions.
    pub(super) fn of(plan: &Plan) -> Self {
        let range = |condition: &Condition| {
            let Condition::Range { of, min, max } = condition else { return None };
            let (min, max) = (min.unwrap_or(i64::MIN), max.unwrap_or(i64::MAX));
            Some(Range { of: *of, min, max, unit: of.step()?, beyond: Beyond::default() })
        };
        Self(plan.conditions.iter().map(range).collect())
    }

    /// Takes in a home that fails this condition alone.
    pub(super) fn add(&mut self, condition: usize, table: &Table, row: usize) {
        let Some(range) = &mut self.0[condition] else { return };
        let number = table.quantity(range.of, row);
        if number == UNKNOWN {
            return;
        }
        let below = number.div_euclid(range.unit).saturating_mul(range.unit);
        if number > range.max {
            let above = if below == number { number } else { below.saturating_add(range.unit) };
            take(&mut range.beyond.above, above, |known| above < known);
        } else if number < range.min {
            take(&mut range.beyond.below, below, |known| below > known);
        }
    }

    /// Returns what lies beyond each condition.
    pub(super) fn finish(self) -> Vec<Beyond> {
        self.0.into_iter().map(|range| range.map(|range| range.beyond).unwrap_or_default()).collect()
    }
}

/// Counts a home at the step `to`, or begins anew where that is nearer than the step known.
fn take(known: &mut Option<Step>, to: i64, is_nearer_than: impl Fn(i64) -> bool) {
    match known {
        Some(step) if step.to == to => step.more += 1,
        Some(step) if !is_nearer_than(step.to) => {}
        _ => *known = Some(Step { to, more: 1 }),
    }
}
