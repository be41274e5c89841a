//! Maps, home by home.

use super::World;
use super::judge::Judgement;
use proptest::prelude::*;
use search::query::BoundingBox;
use search::{Answer, MAP_COLUMNS, MAP_ROWS, Map, MapAsked, Query, Surroundings};
use std::collections::BTreeMap;
use vacancy::Precision;

/// Frames asked for: none, one that cuts through the homes, one that holds none.
const FRAMES: [Option<BoundingBox>; 3] = [
    None,
    Some(BoundingBox { west: -0.14, south: 51.45, east: -0.09, north: 51.475 }),
    Some(BoundingBox { west: -5.0, south: 50.0, east: -4.9, north: 50.1 }),
];

pub fn check(
    world: &World,
    around: &Surroundings<'_>,
    given: &Query,
    plain: &Answer,
    judgement: &Judgement<'_>,
) -> Result<(), TestCaseError> {
    for frame in FRAMES {
        let answer = world.generation.answer_with_map(given, around, MapAsked { frame });
        let mut answer = answer.map_err(|failed| TestCaseError::fail(failed.to_string()))?;
        let map = answer.map.take();
        prop_assert_eq!(&answer, plain, "a map changes nothing else");
        cells(&map.expect("a map was asked for"), judgement)?;
    }
    Ok(())
}

fn cells(map: &Map, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let BoundingBox { west, south, east, north } = map.frame;
    let mut expected: BTreeMap<(usize, usize), Vec<(f64, f64)>> = BTreeMap::new();
    let (mut outside, mut nowhere) = (0, 0);
    for judged in judgement.hits() {
        let Some(at) = judged.home.location.filter(|at| at.precision != Precision::Authority) else {
            nowhere += 1;
            continue;
        };
        if at.lon < west || at.lon > east || at.lat < south || at.lat > north {
            outside += 1;
            continue;
        }
        // The cells before a place are those whose far edge it has reached.
        let before = |at: f64, from: f64, to: f64, parts: usize| {
            (1..parts).filter(|part| (at - from) / (to - from) * parts as f64 >= *part as f64).count()
        };
        let cell = (before(at.lat, south, north, MAP_ROWS), before(at.lon, west, east, MAP_COLUMNS));
        expected.entry(cell).or_default().push((at.lat, at.lon));
    }
    prop_assert_eq!((map.outside, map.nowhere), (outside, nowhere));
    let counts: Vec<u64> = map.cells.iter().map(|cell| cell.count).collect();
    let expected: Vec<Vec<(f64, f64)>> = expected.into_values().collect();
    prop_assert_eq!(counts, expected.iter().map(|homes| homes.len() as u64).collect::<Vec<_>>());
    for (cell, homes) in map.cells.iter().zip(&expected) {
        let b = cell.bbox;
        prop_assert!(b.west < b.east && b.south < b.north);
        for (lat, lon) in homes {
            prop_assert!((b.west..=b.east).contains(lon) && (b.south..=b.north).contains(lat));
        }
        prop_assert!((b.south..=b.north).contains(&cell.centre.lat));
        prop_assert!((b.west..=b.east).contains(&cell.centre.lon));
    }
    Ok(())
}
