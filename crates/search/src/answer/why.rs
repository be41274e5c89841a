//! Why a home was found and stands where it does: the words it holds, how far it is, how well it meets a feature, and
//! what its advert does not say.

use crate::resolve::{Resolved, full_name};
use crate::{Hit, Query, query::Feature};
use vacancy::{Message, Parking, Pets, Precision, Vacancy};

/// Whether a query asks about something, and whether an advert leaves it unsaid.
struct Said {
    /// The record's field.
    field: &'static str,
    asked: fn(&Query) -> bool,
    unsaid: fn(&Vacancy) -> bool,
}

/// What is kept although its advert does not say, once unknown is taken in.
const SAID: &[Said] = &[
    Said {
        field: "location",
        asked: |query| query.near.is_some() || query.bbox.is_some() || query.polygon.is_some(),
        unsaid: nowhere,
    },
    Said { field: "bedrooms", asked: bedrooms, unsaid: |vacancy| vacancy.bedrooms.is_none() },
    Said {
        field: "max_persons",
        asked: |query| query.persons.is_some(),
        unsaid: |vacancy| vacancy.max_persons.is_none(),
    },
    Said {
        field: "property_type",
        asked: |query| !query.property_type.is_empty(),
        unsaid: |vacancy| vacancy.property_type.is_none(),
    },
    Said {
        field: "rent_type",
        asked: |query| !query.rent_type.is_empty(),
        unsaid: |vacancy| vacancy.rent_type.is_none(),
    },
    Said {
        field: "tenancy",
        asked: |query| !query.tenancy.is_empty(),
        unsaid: |vacancy| vacancy.tenancy.is_none(),
    },
    Said {
        field: "designation",
        asked: |query| !query.designation.is_empty(),
        unsaid: |vacancy| vacancy.designation.is_none(),
    },
    Said {
        field: "weekly_cost_pence",
        asked: |query| query.min_cost.is_some() || query.max_cost.is_some(),
        unsaid: |vacancy| vacancy.weekly_cost_pence.is_none(),
    },
    Said {
        field: "floor",
        asked: |query| query.min_floor.is_some() || query.max_floor.is_some(),
        unsaid: |vacancy| vacancy.floor.is_none(),
    },
    Said {
        field: "access_category",
        asked: |query| query.access.is_some(),
        unsaid: |vacancy| vacancy.access_category.is_none(),
    },
    Said {
        field: "closes_at",
        asked: |query| query.closing_within.is_some(),
        unsaid: |vacancy| vacancy.closes_at.is_none(),
    },
    Said {
        field: "opens_at",
        asked: |query| query.opens_since.is_some(),
        unsaid: |vacancy| vacancy.opens_at.is_none(),
    },
    Said {
        field: "available_from",
        asked: |query| query.available_by.is_some(),
        unsaid: |vacancy| vacancy.available_from.is_none(),
    },
];

pub(super) fn why(query: &Query, resolved: &Resolved, hit: &Hit, vacancy: &Vacancy) -> Vec<Message> {
    let mut why = Vec::new();
    why.extend(words(resolved, hit));
    why.extend(distance(resolved, hit));
    why.extend(query.feature.iter().filter_map(|feature| lesser(*feature, vacancy)));
    if query.include_unknown {
        let unsaid = SAID.iter().filter(|said| (said.asked)(query) && (said.unsaid)(vacancy));
        why.extend(unsaid.map(|said| not_said(said.field)));
        let features = query.feature.iter().chain(&query.not_feature);
        let unsaid = features.filter(|feature| feature_unsaid(**feature, vacancy));
        why.extend(unsaid.map(|feature| not_said(feature.as_str())));
    }
    why
}

/// Names the words the advert has as the searcher wrote them, and those it has by other words.
fn words(resolved: &Resolved, hit: &Hit) -> Vec<Message> {
    let written = |bits: u32| {
        let words = resolved.plan.words.iter().enumerate().filter(|(place, _)| bits >> place & 1 == 1);
        words.map(|(_, word)| word.as_str()).collect::<Vec<_>>()
    };
    let others = hit.through.iter().fold(0, |bits, through| bits | through.words);
    let held = written(hit.words & !others);
    let mut messages = Vec::new();
    if !held.is_empty() {
        messages.push(Message::new("why_words").with("count", held.len()).with("words", held.join(", ")));
    }
    messages.extend(hit.through.iter().map(|through| {
        let found = written(through.words).join(" ");
        Message::new("why_word_as").with("found", found).with("said", through.said.as_str())
    }));
    messages
}

fn distance(resolved: &Resolved, hit: &Hit) -> Option<Message> {
    let (place, metres) = (resolved.near.as_ref()?, hit.distance_m?);
    let message = if hit.approximate { Message::new("why_near_outcode") } else { Message::new("why_near") };
    Some(message.with("place", full_name(place)).with("metres", metres.round()))
}

/// Says that a feature is met by less than the best.
fn lesser(feature: Feature, vacancy: &Vacancy) -> Option<Message> {
    match feature {
        Feature::Parking => match vacancy.parking {
            Some(Parking::Permit) => Some(Message::new("why_parking_permit")),
            Some(Parking::Street) => Some(Message::new("why_parking_street")),
            _ => None,
        },
        Feature::Pets => {
            (vacancy.pets == Some(Pets::WithPermission)).then(|| Message::new("why_pets_with_permission"))
        }
        Feature::StepFree if vacancy.step_free != Some(true) => {
            let category = vacancy.access_category?;
            Some(Message::new("why_step_free_by_category").with("category", category.as_str()))
        }
        _ => None,
    }
}

/// Adds how far away something is: metres for programs, miles to a tenth for people.
pub(super) fn far(message: Message, metres: f64) -> Message {
    message.with("metres", metres.round()).with("miles", miles(metres))
}

/// Returns miles to a tenth.
pub(super) fn miles(metres: f64) -> f64 {
    (metres / 160.934_4).round() / 10.0
}

/// Returns pence as pounds: `150`, `149.50`.
pub(super) fn pounds(pence: u64) -> String {
    match pence % 100 {
        0 => (pence / 100).to_string(),
        rest => format!("{}.{rest:02}", pence / 100),
    }
}

fn not_said(what: &'static str) -> Message {
    Message::new("why_unknown").with("what", what)
}

fn feature_unsaid(feature: Feature, vacancy: &Vacancy) -> bool {
    match feature {
        Feature::Garden | Feature::PrivateGarden => vacancy.garden.is_none(),
        Feature::Balcony => vacancy.balcony.is_none(),
        Feature::Parking => vacancy.parking.is_none(),
        Feature::Lift => vacancy.lift.is_none(),
        Feature::StepFree => vacancy.step_free.is_none() && vacancy.access_category.is_none(),
        Feature::Pets => vacancy.pets.is_none(),
        Feature::Furnished => vacancy.furnished.is_none(),
        Feature::Adaptation(_) => vacancy.adaptations.is_empty(),
    }
}

fn bedrooms(query: &Query) -> bool {
    !query.bedrooms.is_empty() || query.min_bedrooms.is_some() || query.max_bedrooms.is_some()
}

fn nowhere(vacancy: &Vacancy) -> bool {
    vacancy.location.is_none_or(|location| location.precision == Precision::Authority)
}
