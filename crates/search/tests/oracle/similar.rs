//! Homes like one home, by the rule as it is written.

use super::geometry::metres;
use super::{WORLDS, World};
use gazetteer::Gazetteer;
use search::{Found, Surroundings};
use std::sync::Arc;
use vacancy::{Precision, Vacancy};

/// What decides the order: bedrooms that differ, a place known roughly, metres.
type Key = (bool, bool, f64);

/// Returns the key of a home that is like another by the rule, nothing where it is not.
fn like(world: &World, home: &Vacancy, other: &Vacancy) -> Option<Key> {
    let at = |home: &Vacancy| {
        let location = home.location.filter(|location| location.precision != Precision::Authority)?;
        Some((location.lat, location.lon))
    };
    let metres = match at(home) {
        Some(here) => Some(metres(here, at(other)?)).filter(|metres| *metres <= 8_046.72)?,
        None if home.authority == other.authority => 0.0,
        None => return None,
    };
    let bedrooms = match (home.bedrooms, other.bedrooms) {
        (None, _) => 0,
        (Some(here), there) => here.abs_diff(there?),
    };
    let cost = match (home.weekly_cost_pence, other.weekly_cost_pence) {
        (None, _) => true,
        (Some(here), there) => here.abs_diff(there?) <= here / 5,
    };
    let kind = home.property_type.is_none() || home.property_type == other.property_type;
    let whom =
        home.designation.is_none() || other.designation.is_none() || home.designation == other.designation;
    let alike = other.is_open_at(world.now) && home.id != other.id && bedrooms <= 1 && cost && kind && whom;
    let rough = other.location.is_some_and(|location| location.precision == Precision::Outcode);
    alike.then_some((bedrooms != 0, at(home).is_some() && rough, metres))
}

#[test]
fn similar_homes_are_the_first_by_the_rule() {
    let mut found_some = 0;
    for (world, home) in WORLDS.iter().flat_map(|world| world.homes.iter().map(move |home| (world, home))) {
        let around =
            Surroundings { gazetteer: Gazetteer::embedded(), now: world.now, rules: &Arc::default() };
        let mut expected: Vec<Key> =
            world.homes.iter().filter_map(|other| like(world, home, other)).collect();
        expected
            .sort_by(|one, other| (one.0, one.1).cmp(&(other.0, other.1)).then(one.2.total_cmp(&other.2)));
        expected.truncate(4);
        let results = world.generation.similar(home, &around).expect("an answer").results;
        let key = |found: &Found| like(world, home, &found.vacancy).expect("it is like it");
        let found: Vec<Key> = results.iter().map(key).collect();
        assert_eq!(found.len(), expected.len(), "{}", home.id);
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!((found.0, found.1), (expected.0, expected.1), "{}", home.id);
            assert!((found.2 - expected.2).abs() < 0.05, "{}", home.id);
        }
        let mut ids: Vec<_> = results.iter().map(|found| &found.vacancy.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), results.len(), "no home twice");
        found_some += usize::from(results.len() == 4);
    }
    assert!(found_some > 20, "{found_some}");
}
