//! Facet counts, home by home.

use super::World;
use super::judge::{Judged, Judgement};
use gazetteer::Gazetteer;
use proptest::prelude::*;
use search::Answer;
use serde_json::Value;
use std::collections::BTreeMap;
use vacancy::Vacancy;

pub fn check(answer: &Answer, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let names: Vec<&str> = answer.facets.0.iter().map(|(name, _)| *name).collect();
    prop_assert_eq!(names, search::facets::names().collect::<Vec<_>>());
    let mut asked = None::<[u64; 3]>;
    for judged in judgement.all.iter().filter(|judged| judgement.meets(judged, Some("eligible"))) {
        if let Some(verdict) = &judged.verdict {
            asked.get_or_insert_default()[verdict.answer as usize] += 1;
        }
    }
    let counted = answer.verdicts.as_ref().map(|known| [known.yes, known.probably, known.no]);
    prop_assert_eq!(counted.filter(|counts| *counts != [0; 3]), asked);
    prop_assert_eq!(counted.is_some(), judgement.known);
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

/// What a home counts for: what its record says in the field of the facet's name, unless the facet has rules of its own.
fn values_of(facet: &str, judged: &Judged<'_>, world: &World) -> Vec<String> {
    let home = judged.home;
    match facet {
        "status" => judged.status.map(|value| value.as_str().to_owned()).into_iter().collect(),
        "access" => home.access_category.map(|value| value.as_str().to_owned()).into_iter().collect(),
        "cost_band" => home.weekly_cost_pence.map(band).into_iter().collect(),
        "landlord" => vec![landlord(home, world)],
        field => texts(&serde_json::to_value(home).expect("a record is JSON")[field]),
    }
}

fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
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
