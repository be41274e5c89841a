//! `closing_within`, `opens_since`, `available_by`: London days become instants.

use super::Resolving;
use crate::plan::{Condition, Quantity};
use jiff::ToSpan;
use jiff::civil::Date;
use vacancy::{london_date, start_of_day};

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    if let Some(days) = query.closing_within {
        let today = london_date(resolving.around.now);
        let last = today.saturating_add(i64::from(days).days());
        let (min, max) = (Some(start(today)), Some(start(after(last)) - 1));
        resolving.must("closing_within", Condition::Range { of: Quantity::ClosesAt, min, max });
    }
    if let Some(day) = query.opens_since {
        let condition = Condition::Range { of: Quantity::OpensAt, min: Some(start(day)), max: None };
        resolving.must("opens_since", condition);
    }
    if let Some(day) = query.available_by {
        let max = Some(Quantity::day(day));
        resolving.must("available_by", Condition::Range { of: Quantity::AvailableFrom, min: None, max });
    }
}

fn start(day: Date) -> i64 {
    Quantity::instant(start_of_day(day))
}

fn after(day: Date) -> Date {
    day.saturating_add(1.day())
}
