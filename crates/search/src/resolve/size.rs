//! `bedrooms`, `min_bedrooms`, `max_bedrooms`, `persons`, `min_cost`, `max_cost`, `min_floor`, `max_floor`.

use super::{Resolving, facet};
use crate::plan::{Condition, Quantity};

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    if !query.bedrooms.is_empty() {
        let counts: Vec<String> = query.bedrooms.iter().map(ToString::to_string).collect();
        resolving.must("bedrooms", facet("bedrooms", counts.iter().map(String::as_str)));
    }
    if let Some(parameter) = first_of(query.min_bedrooms, "min_bedrooms", query.max_bedrooms, "max_bedrooms")
    {
        let between = query.min_bedrooms.unwrap_or(0)..=query.max_bedrooms.unwrap_or(u8::MAX);
        let counts: Vec<String> = between.map(|count| count.to_string()).collect();
        resolving.must(parameter, facet("bedrooms", counts.iter().map(String::as_str)));
    }
    if let Some(persons) = query.persons {
        let condition =
            Condition::Range { of: Quantity::MaxPersons, min: Some(i64::from(persons)), max: None };
        resolving.must("persons", condition);
    }
    if let Some(parameter) = first_of(query.min_cost, "min_cost", query.max_cost, "max_cost") {
        let pence = |cost: Option<u64>| cost.map(|cost| i64::try_from(cost).unwrap_or(i64::MAX));
        let (min, max) = (pence(query.min_cost), pence(query.max_cost));
        resolving.must(parameter, Condition::Range { of: Quantity::WeeklyCost, min, max });
    }
    if let Some(parameter) = first_of(query.min_floor, "min_floor", query.max_floor, "max_floor") {
        let (min, max) = (query.min_floor.map(i64::from), query.max_floor.map(i64::from));
        resolving.must(parameter, Condition::Range { of: Quantity::Floor, min, max });
    }
}

/// Returns the name of the first of two ends of a range that was asked.
fn first_of<T>(
    min: Option<T>,
    min_name: &'static str,
    max: Option<T>,
    max_name: &'static str,
) -> Option<&'static str> {
    min.map(|_| min_name).or(max.map(|_| max_name))
}
