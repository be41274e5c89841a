//! Homes like one home, for somebody who looks at it.
//!
//! # The rule
//! Open for bids now; of the same kind; with as many bedrooms, else one more or fewer; costing at most a fifth more or
//! less each week; within [`WITHIN_M`]; and not set aside for other people. What this home's advert does not say is
//! not compared, and an advert that does not say what this one does is not like it (but for whom it is set aside).
//! Those with as many bedrooms come first, then the nearest, then by id: [`MOST`] of them, never the home itself. A
//! home that is nowhere is compared with others of its authority, newest first.

use super::why::{far, pounds};
use super::{Found, VERSION};
use crate::facets::Tag;
use crate::plan::{Condition, Place, Plan, Preference, Quantity, Shape, Sort};
use crate::resolve::{Surroundings, facet, ordinals};
use crate::{Generation, SearchError};
use gazetteer::LatLon;
use serde::Serialize;
use vacancy::{Message, Precision, Status, Vacancy};

/// How far away a home may be, metres: five miles.
const WITHIN_M: f64 = 5.0 * 1_609.344;
/// How many homes are returned.
const MOST: usize = 4;
/// By what part of the weekly cost another may differ: a fifth.
const COST_PART: u64 = 5;

/// Homes like one home.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Similar {
    /// The version of this shape.
    pub version: u32,
    /// The generation that answered.
    pub generation: u64,
    /// The home they are like.
    pub id: String,
    /// Those homes, and how each is like it.
    pub results: Vec<Found>,
}

impl Generation {
    /// Returns open homes like this one, which need not be of this generation.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn similar(&self, home: &Vacancy, around: &Surroundings<'_>) -> Result<Similar, SearchError> {
        let hits = self.run(&plan(home, around))?;
        let mut results = Vec::new();
        for hit in &hits.top {
            let other = self.fetch(hit.home)?;
            if other.id != home.id && results.len() < MOST {
                let why = why(home, &other, hit.distance_m);
                results.push(Found::of(hit, other, why, Vec::new()));
            }
        }
        Ok(Similar { version: VERSION, generation: self.number(), id: home.id.to_string(), results })
    }
}

fn plan(home: &Vacancy, around: &Surroundings<'_>) -> Plan {
    let mut plan = Plan { limit: MOST + 1, ..Plan::new(around.now) };
    let mut must = |condition| plan.conditions.push(condition);
    must(facet("status", [Status::Open.as_str()]));
    if let Some(kind) = home.property_type {
        must(facet("property_type", [kind.as_str()]));
    }
    if let Some(bedrooms) = home.bedrooms {
        let near = [Some(bedrooms), bedrooms.checked_add(1), bedrooms.checked_sub(1)].into_iter().flatten();
        let near: Vec<String> = near.map(|count| count.to_string()).collect();
        must(facet("bedrooms", near.iter().map(String::as_str)));
        let same = ordinals("bedrooms", [near[0].as_str()]);
        plan.preferences.push(Preference { facet: "bedrooms", order: same, place: Place::BeforeSort });
    }
    let mut must = |condition| plan.conditions.push(condition);
    if let Some(cost) = home.weekly_cost_pence {
        let pence = |cost: u64| i64::try_from(cost).ok();
        let (min, max) = (pence(cost - cost / COST_PART), pence(cost.saturating_add(cost / COST_PART)));
        must(Condition::Range { of: Quantity::WeeklyCost, min, max });
    }
    if let Some(whom) = home.designation {
        let mut values = ordinals("designation", [whom.as_str()]);
        values.push(0);
        must(Condition::Facet { facet: "designation", values });
    }
    match home.location.filter(|location| location.precision != Precision::Authority) {
        Some(location) => {
            let centre = LatLon { lat: location.lat, lon: location.lon };
            must(Condition::Within(vec![Shape::Circle { centre, radius_m: WITHIN_M }]));
            (plan.origin, plan.sort) = (Some(centre), Sort::Distance);
        }
        None => must(Condition::Tag { tag: Tag::Authority, values: vec![home.authority.to_string()] }),
    }
    plan
}

/// Says how another home is like this one.
fn why(home: &Vacancy, other: &Vacancy, distance_m: Option<f64>) -> Vec<Message> {
    let mut why = Vec::new();
    why.extend(distance_m.map(|metres| far(Message::new("similar_near"), metres)));
    if home.property_type.is_some() {
        why.push(Message::new("similar_kind"));
    }
    if let (Some(bedrooms), Some(here)) = (other.bedrooms, home.bedrooms) {
        let more = i32::from(bedrooms) - i32::from(here);
        why.push(Message::new("similar_bedrooms").with("more", more));
    }
    if let (Some(cost), Some(here)) = (other.weekly_cost_pence, home.weekly_cost_pence) {
        let message = match cost.cmp(&here) {
            std::cmp::Ordering::Less => Message::new("similar_cost_less"),
            std::cmp::Ordering::Equal => Message::new("similar_cost_same"),
            std::cmp::Ordering::Greater => Message::new("similar_cost_more"),
        };
        why.push(message.with("pounds", pounds(cost.abs_diff(here))));
    }
    why
}
