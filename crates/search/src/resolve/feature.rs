//! `feature` and `not_feature`: which values say a home has something, which say it has not, and which are better.

use super::{Resolving, facet, ordinals};
use crate::facets::Tag;
use crate::plan::{Condition, Place, Preference};
use crate::query::Feature;

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    for feature in &query.feature {
        resolving.must("feature", has(*feature));
        if let Some((name, better)) = ranked(*feature) {
            // Whoever asks for an order gets it; the rank then decides only between equals.
            let place = if query.sort.is_some() { Place::AmongEquals } else { Place::BeforeSort };
            let order = ordinals(name, better.iter().copied());
            resolving.prefer(Preference { facet: name, order, place });
        }
    }
    for feature in &query.not_feature {
        resolving.must("not_feature", has_not(*feature));
    }
}

/// Returns the condition that an advert says a home has this.
fn has(feature: Feature) -> Condition {
    match feature {
        Feature::Garden => facet("garden", ["private", "shared"]),
        Feature::PrivateGarden => facet("garden", ["private"]),
        Feature::Balcony => facet("balcony", ["true"]),
        Feature::Parking => facet("parking", ["private", "permit", "street"]),
        Feature::Lift => facet("lift", ["true"]),
        Feature::StepFree => Condition::AnyOf {
            any: vec![facet("step_free", ["true"]), facet("access", ["A", "B", "C", "D", "E"])],
            facet: Some("step_free"),
        },
        Feature::Pets => facet("pets", ["allowed", "with_permission"]),
        Feature::Furnished => facet("furnished", ["true"]),
        Feature::Adaptation(name) => adaptation(name),
    }
}

/// Returns the condition that an advert says a home has not this; silence is unknown.
fn has_not(feature: Feature) -> Condition {
    match feature {
        Feature::Garden => facet("garden", ["none"]),
        Feature::PrivateGarden => facet("garden", ["shared", "none"]),
        Feature::Balcony => facet("balcony", ["false"]),
        Feature::Parking => facet("parking", ["none"]),
        Feature::Lift => facet("lift", ["false"]),
        Feature::StepFree => facet("step_free", ["false"]),
        Feature::Pets => facet("pets", ["no"]),
        Feature::Furnished => facet("furnished", ["false"]),
        Feature::Adaptation(name) => Condition::Not(Box::new(adaptation(name))),
    }
}

fn adaptation(name: &str) -> Condition {
    Condition::Tag { tag: Tag::Adaptations, values: vec![name.to_owned()] }
}

/// Returns the facet whose values rank homes that have this, best first.
fn ranked(feature: Feature) -> Option<(&'static str, &'static [&'static str])> {
    match feature {
        Feature::Parking => Some(("parking", &["private", "permit", "street"])),
        Feature::StepFree => Some(("step_free", &["true"])),
        Feature::Pets => Some(("pets", &["allowed", "with_permission"])),
        _ => None,
    }
}
