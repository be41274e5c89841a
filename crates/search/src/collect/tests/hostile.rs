//! Queries made to be dear: whatever a query string says, a pass looks at each home once. What is bounded is work counted.

use super::{Town, town};
use crate::collect::Work;
use crate::plan::{MOST_CONDITIONS, MOST_WORDS, Plan};
use crate::query::{PARAMETERS, Parameter};
use crate::samples::now;
use crate::{Query, Surroundings, resolve};
use gazetteer::{Gazetteer, PlaceKind};
use std::sync::Arc;

/// The commonest words of the invented homes, more than are used.
const COMMON: &str = "flat bright garden house near park studio maisonette balcony close shops recently refurbished kitchen \
    gas central heating quiet street good bus links large living room secure entry phone overlooking canal suitable family \
    cycle storage double glazing throughout communal laundry";

/// Runs a query string; returns its plan and what running it took.
#[track_caller]
fn run(town: &Town, query_string: &str) -> (Plan, Work) {
    let parsed = Query::parse(query_string);
    assert_eq!(parsed.errors, [], "{query_string}");
    let around = Surroundings { gazetteer: Gazetteer::embedded(), now: now(), rules: &Arc::default() };
    let plan = resolve(&parsed.query, &around, town.generation.served()).unwrap().plan;
    let mut work = Work::default();
    let hits = town.generation.run_counted(&plan, &mut work).unwrap();
    assert_eq!(hits, town.generation.run(&plan).unwrap());
    (plan, work)
}

#[test]
fn thirty_two_of_the_commonest_words_look_at_each_home_once() {
    let town = town();
    let homes = town.homes.len();
    for rest in [
        "",
        "&near=SE1&within=50km",
        "&near=SE1&within=50km&sort=distance",
        "&status=open&include_unknown=true",
    ] {
        let (plan, work) = run(&town, &format!("q={COMMON}{rest}"));
        assert_eq!(plan.words.len(), MOST_WORDS);
        // A home is asked the conditions once, and its words are looked up once, all of them together.
        assert!(work.homes <= homes && work.read <= work.homes, "{work:?}");
        assert!(work.homes > 0, "tells nothing: {rest}");
    }
}

/// Returns a hundred values of a repeatable parameter, or every one it has.
fn values(parameter: &Parameter) -> Vec<String> {
    let listed = Gazetteer::embedded().listed(&[]);
    let names =
        listed.iter().filter(|place| place.kind == PlaceKind::Station && !place.name.contains(['+', '&']));
    let names = names.map(|place| place.name.to_owned());
    let own = (parameter.values)();
    match parameter.name {
        "area" => names.take(100).collect(),
        "not_area" => names.skip(100).take(100).collect(),
        "bedrooms" => (0..=12).map(|number: u8| number.to_string()).collect(),
        _ if own.is_empty() => (0..100).map(|number| format!("name_{number}")).collect(),
        _ => own.into_iter().map(str::to_owned).collect(),
    }
}

#[test]
fn a_hundred_values_of_everything_at_once_are_bounded() {
    let town = town();
    let homes = town.homes.len();
    let mut pairs: Vec<String> = Vec::new();
    for parameter in PARAMETERS.iter().filter(|parameter| parameter.repeatable) {
        pairs.extend(values(parameter).into_iter().map(|value| format!("{}={value}", parameter.name)));
    }
    assert!(pairs.len() > 400, "{}", pairs.len());
    let corners: Vec<String> = (0..200u32)
        .map(|corner| {
            let reach = f64::from(1 + corner % 2) / 4.0;
            let (sin, cos) = (f64::from(corner) / 200.0 * std::f64::consts::TAU).sin_cos();
            format!("{:.5},{:.5}", -0.1 + reach * cos, 51.5 + reach * sin)
        })
        .collect();
    let shapes = format!("near=SE1&within=50km&bbox=-1,51,1,52&polygon={}", corners.join(";"));
    let everything = format!("q={COMMON}&include_unknown=true&{shapes}&{}", pairs.join("&"));
    let (plan, work) = run(&town, &everything);
    assert!(plan.conditions.len() <= MOST_CONDITIONS, "{}", plan.conditions.len());
    // The point and the areas are circles, 201 at most; then the box and the polygon.
    let asked = 203;
    assert!(work.homes <= homes && work.read <= homes, "{work:?}");
    assert!(work.shapes.judged <= asked * homes, "{work:?}");
    assert!(work.shapes.squares <= asked * (1 + 4 * 29 * (homes / 65)), "{work:?}");
    assert!(work.shapes.edges <= 200 * 2 * homes, "{work:?}");
    let (_, alone) = run(&town, &shapes);
    assert!(alone.shapes.squares > 0 && alone.shapes.edges > 0, "tells nothing: {alone:?}");
}
