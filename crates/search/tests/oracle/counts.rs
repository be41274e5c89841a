//! Facet counts, home by home.

use super::World;
use super::judge::{Judged, Judgement};
use gazetteer::Gazetteer;
use proptest::prelude::*;
use search::Answer;
use std::collections::BTreeMap;
use vacancy::Vacancy;

const FACETS: [&str; 19] = [
    "bedrooms",
    "property_type",
    "status",
    "rent_type",
    "tenancy",
    "designation",
    "access",
    "cost_band",
    "garden",
    "parking",
    "pets",
    "lift",
    "step_free",
    "balcony",
    "furnished",
    "authority",
    "landlord",
    "labels",
    "adaptations",
];

pub fn check(answer: &Answer, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let names: Vec<&str> = answer.facets.0.iter().map(|(name, _)| *name).collect();
    prop_assert_eq!(names, FACETS.to_vec());
    for (facet, values) in &answer.facets.0 {
        let mut expected: BTreeMap<String, u64> = BTreeMap::new();
        for judged in judgement.all.iter().filter(|judged| judgement.meets(judged, Some(facet))) {
            for value in values_of(facet, judged, judgement.world) {
                *expected.entry(value).or_default() += 1;
            }
        }
        let counted: BTreeMap<String, u64> = values
            .iter()
            .filter(|value| value.count > 0)
            .map(|value| (value.value.clone(), value.count))
            .collect();
        prop_assert_eq!(counted, expected, "facet {}", facet);
        prop_assert!(values.iter().all(|value| value.count > 0 || value.selected), "facet {}", facet);
    }
    Ok(())
}

/// Who lets a home; the authority itself where the advert names nobody.
pub fn landlord(home: &Vacancy, _world: &World) -> String {
    let authority = || Gazetteer::embedded().by_code(&home.authority).map(|authority| authority.name.clone());
    home.landlord.clone().or_else(authority).unwrap_or_else(|| home.authority.to_string())
}

fn values_of(facet: &str, judged: &Judged<'_>, world: &World) -> Vec<String> {
    let home = judged.home;
    let one = |value: Option<&str>| value.map(str::to_owned).into_iter().collect();
    let said = |value: Option<bool>| value.map(|value| value.to_string()).into_iter().collect();
    match facet {
        "bedrooms" => home.bedrooms.map(|bedrooms| bedrooms.to_string()).into_iter().collect(),
        "property_type" => one(home.property_type.map(|value| value.as_str())),
        "status" => one(judged.status.map(|value| value.as_str())),
        "rent_type" => one(home.rent_type.map(|value| value.as_str())),
        "tenancy" => one(home.tenancy.map(|value| value.as_str())),
        "designation" => one(home.designation.map(|value| value.as_str())),
        "access" => one(home.access_category.map(|value| value.as_str())),
        "cost_band" => home.weekly_cost_pence.map(band).into_iter().collect(),
        "garden" => one(home.garden.map(|value| value.as_str())),
        "parking" => one(home.parking.map(|value| value.as_str())),
        "pets" => one(home.pets.map(|value| value.as_str())),
        "lift" => said(home.lift),
        "step_free" => said(home.step_free),
        "balcony" => said(home.balcony),
        "furnished" => said(home.furnished),
        "authority" => vec![home.authority.to_string()],
        "landlord" => vec![landlord(home, world)],
        "labels" => home.labels.clone(),
        "adaptations" => home.adaptations.clone(),
        other => panic!("an unknown facet {other}"),
    }
}

fn band(pence: u64) -> String {
    let ends = [75, 100, 125, 150, 175, 200, 225, 250, 300, 350, 400, 500];
    let pounds = pence / 100;
    match ends.iter().position(|end| pounds < *end) {
        Some(0) => format!("-{}", ends[0]),
        Some(place) => format!("{}-{}", ends[place - 1], ends[place]),
        None => "500-".to_owned(),
    }
}
