//! The facets of an answer: a list a facet, a value and its count each.

use crate::facets::by_name;
use crate::{Condition, FacetCounts, Plan};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// Every facet by name, in the order they are shown; in JSON an object.
#[derive(Debug, Clone, PartialEq)]
pub struct FacetList(pub Vec<(&'static str, Vec<FacetValue>)>);

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FacetValue {
    /// The value, as its parameter takes it.
    pub value: String,
    /// How many homes have it, whatever else of this facet was chosen.
    pub count: u64,
    /// Whether the query asks for it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub selected: bool,
}

impl FacetList {
    /// Returns the values of a facet.
    pub fn get(&self, facet: &str) -> &[FacetValue] {
        self.0.iter().find(|(name, _)| *name == facet).map_or(&[], |(_, values)| values)
    }
}

impl Serialize for FacetList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, values)| (name, values)))
    }
}

/// Returns the facets with the values some home has or the query asks for.
pub(super) fn list(plan: &Plan, counts: &[FacetCounts]) -> FacetList {
    let mut chosen = BTreeMap::new();
    for condition in &plan.conditions {
        choose(condition, &mut chosen);
    }
    let lists = counts.iter().map(|counts| {
        let chosen = chosen.get(counts.facet).map_or(&[][..], Vec::as_slice);
        (counts.facet, values(counts, chosen))
    });
    FacetList(lists.collect())
}

fn values(counts: &FacetCounts, chosen: &[String]) -> Vec<FacetValue> {
    let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    let mut values: Vec<FacetValue> = Vec::new();
    for (value, count) in &counts.values {
        let selected = chosen.iter().any(|chosen| same(chosen, value));
        if *count > 0 || selected {
            values.push(FacetValue { value: value.clone(), count: *count, selected });
        }
    }
    // What is asked for must be shown, or it could not be taken back.
    for value in chosen {
        if !values.iter().any(|known| same(&known.value, value)) {
            values.push(FacetValue { value: value.clone(), count: 0, selected: true });
        }
    }
    values
}

/// Notes the values a condition chooses of its facet.
fn choose(condition: &Condition, chosen: &mut BTreeMap<&'static str, Vec<String>>) {
    match condition {
        Condition::Facet { facet, values } => {
            let Some(known) = by_name(facet) else { return };
            let texts = values.iter().filter_map(|ordinal| known.text(*ordinal)).map(str::to_owned);
            chosen.entry(facet).or_default().extend(texts);
        }
        Condition::Tag { tag, values } => {
            chosen.entry(tag.name()).or_default().extend(values.iter().cloned());
        }
        Condition::AnyOf { any, facet: Some(facet) } => {
            let own = any.iter().filter(|inner| inner.facet() == Some(*facet));
            own.for_each(|inner| choose(inner, chosen));
        }
        _ => {}
    }
}
