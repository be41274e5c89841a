//! Query strings at random, of every parameter.

use super::homes::{AUTHORITIES, MIDDLE, WORDS};
use proptest::prelude::*;
use search::query::{PARAMETERS, Parameter};

/// Returns query strings that mostly find something.
pub fn any() -> impl Strategy<Value = String> {
    let mut names: Vec<&'static str> = PARAMETERS.iter().map(|parameter| parameter.name).collect();
    // Places and words are where the engine has most to get wrong.
    names.extend(["near", "near", "bbox", "polygon", "q", "q", "sort", "page", "household", "household"]);
    let pair = prop::sample::select(names).prop_flat_map(|name| (Just(name), value(name)));
    let pairs = prop::collection::vec(pair, 0..6);
    (somebody(), pairs).prop_map(|(somebody, pairs)| {
        let mut given = Vec::new();
        for (name, value) in somebody.into_iter().chain(pairs) {
            let repeatable = Parameter::named(name).is_some_and(|parameter| parameter.repeatable);
            if repeatable || !given.iter().any(|(known, _)| *known == name) {
                given.push((name, value));
            }
        }
        let printed = given.iter().map(|(name, value)| format!("{name}={}", value.replace('+', "%2B")));
        printed.collect::<Vec<_>>().join("&")
    })
}

/// Somebody of whom so much is known that they may have some homes for certain, or nobody.
fn somebody() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let told = ["household", "lives_in", "age", "budget", "benefits", "eligible"];
    let told = told.map(|name| value(name).prop_map(move |value| (name, value)));
    let told = prop::collection::vec(prop::bool::weighted(0.7), told.len()).prop_flat_map(move |which| {
        let told = told.iter().zip(which).filter(|(_, told)| *told).map(|(pair, _)| pair.clone());
        told.collect::<Vec<_>>()
    });
    let known = told.prop_map(|mut pairs| {
        pairs.extend([("bands", "A,B,C".to_owned()), ("tenant", "none".to_owned())]);
        pairs
    });
    prop_oneof![2 => Just(Vec::new()), 1 => known]
}

/// What the box understands.
const PHRASES: &[&str] = &[
    "2 bed",
    "2b4p",
    "under £150",
    "ground floor",
    "no stairs",
    "not ground floor",
    "studio",
    "lift or",
    "closing today",
    // Slips, synonyms and words that only join.
    "kitchn",
    "strete",
    "roomm",
    "zzzzzz",
    "\"apartment\"",
    "\"the\"",
    "\"quiet in the street\"",
    "DG",
];

fn value(name: &'static str) -> BoxedStrategy<String> {
    let parameter = Parameter::named(name).expect("a parameter");
    let listed = (parameter.values)();
    if !listed.is_empty() {
        return prop::sample::select(listed).prop_map(str::to_owned).boxed();
    }
    let of = |values: &'static [&'static str]| prop::sample::select(values).prop_map(str::to_owned).boxed();
    match name {
        "q" => {
            let words = prop::sample::select(WORDS);
            let phrases = prop::sample::select(PHRASES);
            prop::collection::vec(prop_oneof![3 => words, 1 => phrases], 1..4)
                .prop_map(|words| words.join(" "))
                .boxed()
        }
        "near" => point().prop_map(|(lat, lon)| format!("{lat},{lon}")).boxed(),
        "within" => of(&["300m", "1km", "1mi", "2.5km", "8km", "20km"]),
        "area" | "not_area" => {
            let codes = prop::sample::select(AUTHORITIES.as_slice()).prop_map(str::to_owned);
            prop_oneof![3 => codes, 1 => point().prop_map(|(lat, lon)| format!("{lat},{lon}"))].boxed()
        }
        "bbox" => (point(), point())
            .prop_map(|(one, other)| {
                let (west, east) = (one.1.min(other.1), one.1.max(other.1));
                format!("{west},{},{east},{}", one.0.min(other.0), one.0.max(other.0))
            })
            .boxed(),
        "polygon" => polygon().boxed(),
        "landlord" => of(&["example homes", "Specimen  Trust", "Lambeth", "Nobody"]),
        "labels" => of(&["mobility", "new_build", "unheard_of"]),
        "household" => {
            of(&["1 adult", "2 adults", "1 adult, boy 17", "2 adults, girl 9, child 5", "3 single adults"])
        }
        "lives_in" => of(&AUTHORITIES),
        "works_in" | "registered_with" => of(&[AUTHORITIES[0], AUTHORITIES[1], "nowhere"]),
        "bands" => of(&["A", "a,B", "C"]),
        "budget" => of(&["100", "150", "199"]),
        "income" => of(&["20000", "60000"]),
        "min_cost" => of(&["80", "99.99", "100", "150"]),
        "max_cost" => of(&["150", "199.99", "200.00", "290"]),
        "age" => of(&["18", "34", "35", "55", "61"]),
        "opens_since" => of(&["2026-06-29", "2026-06-30", "2026-07-01"]),
        "available_by" => of(&["2026-07-01", "2026-07-10", "2026-07-19"]),
        "closing_within" => of(&["0", "1", "3"]),
        "min_floor" | "max_floor" => of(&["-1", "0", "1", "3"]),
        "page" => of(&["1", "2", "3"]),
        "per_page" => of(&["5", "50"]),
        _ => of(&["0", "1", "2", "3", "4"]),
    }
}

/// A point of the grid, or any.
fn point() -> impl Strategy<Value = (f64, f64)> {
    let grid = (-9i32..=9, -9i32..=9)
        .prop_map(|(lat, lon)| rounded(MIDDLE.0 + f64::from(lat) * 0.005, MIDDLE.1 + f64::from(lon) * 0.005));
    let anywhere =
        (-0.2f64..0.2, -0.3f64..0.3).prop_map(|(lat, lon)| rounded(MIDDLE.0 + lat, MIDDLE.1 + lon));
    prop_oneof![grid, anywhere]
}

fn rounded(lat: f64, lon: f64) -> (f64, f64) {
    let round = |degrees: f64| (degrees * 1e5).round() / 1e5;
    (round(lat), round(lon))
}

/// A star around a point: its corners at growing angles, so that its edges do not cross.
fn polygon() -> impl Strategy<Value = String> {
    let corner = (0.0f64..1.0, 0.01f64..0.15);
    (point(), prop::collection::vec(corner, 3..9)).prop_map(|((lat, lon), mut corners)| {
        corners.sort_by(|one, other| one.0.total_cmp(&other.0));
        let corner = |(turn, radius): &(f64, f64)| {
            let angle = turn * std::f64::consts::TAU;
            let (lat, lon) = rounded(lat + radius * angle.sin(), lon + radius * angle.cos());
            format!("{lon},{lat}")
        };
        corners.iter().map(corner).collect::<Vec<_>>().join(";")
    })
}
