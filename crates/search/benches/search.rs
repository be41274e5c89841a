//! How long one pass takes over a hundred thousand invented homes in 33 boroughs: `cargo bench -p search`.
//!
//! Each plan counts every facet and ranks twenty homes; the centres wander over London so that no answer is warm.
//! The median printed is the p50. Nothing here reads records: a page adds its own reading and rendering.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up should stop")]

#[path = "../src/samples.rs"]
mod samples;

use divan::Bencher;
use gazetteer::{Gazetteer, LatLon};
use geo::{LineString, MultiPolygon, Polygon};
use samples::{boroughs, homes, now};
use search::{
    Condition, Generation, Plan, Query, Replacement, Shape, Sort, Stamp, Surroundings, build_generation,
    facets,
};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, LazyLock};
use vacancy::Vacancy;

fn main() {
    divan::main();
}

const HOMES: u32 = 100_000;

static GENERATION: LazyLock<Generation> = LazyLock::new(|| {
    let codes = boroughs(33);
    let share = HOMES.div_ceil(33);
    let all: Vec<Vec<Vacancy>> = codes.iter().zip(0..).map(|(code, seed)| homes(code, seed, share)).collect();
    let replacements: Vec<Replacement> =
        codes.iter().zip(&all).map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
    build_generation(None, &target, &stamp, &replacements, Gazetteer::embedded()).unwrap();
    Generation::open(&target).unwrap()
});

/// Returns one of many places in London, another each time.
fn somewhere() -> LatLon {
    static TURN: AtomicUsize = AtomicUsize::new(0);
    let turn = TURN.fetch_add(1, Ordering::Relaxed) as f64;
    LatLon { lat: 51.49 + 0.12 * (turn * 0.7).sin(), lon: -0.1 + 0.25 * (turn * 1.3).cos() }
}

/// Returns the conditions of a usual search: open, of one or two bedrooms.
fn usual(shape: Shape) -> Vec<Condition> {
    let facet = |name: &'static str, values: &[&str]| {
        let facet = facets::by_name(name).unwrap();
        Condition::Facet {
            facet: name,
            values: values.iter().filter_map(|value| facet.parse(value)).collect(),
        }
    };
    vec![Condition::Within(vec![shape]), facet("status", &["open"]), facet("bedrooms", &["1", "2"])]
}

fn bench(bencher: Bencher, sort: Sort, shape: impl Fn(LatLon) -> Shape + Sync) {
    bench_words(bencher, sort, if sort == Sort::Relevance { &["garden", "canal"] } else { &[] }, shape);
}

fn bench_words(bencher: Bencher, sort: Sort, words: &[&str], shape: impl Fn(LatLon) -> Shape + Sync) {
    let generation = &*GENERATION;
    let plan = || {
        let centre = somewhere();
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        Plan { conditions: usual(shape(centre)), origin: Some(centre), sort, words, ..Plan::new(now()) }
    };
    bencher.with_inputs(plan).bench_refs(|plan| generation.run(plan).unwrap().total);
}

#[divan::bench(args = [1, 5, 20])]
fn circle_km(bencher: Bencher, km: u32) {
    bench(bencher, Sort::Distance, |centre| Shape::Circle { centre, radius_m: f64::from(km) * 1000.0 });
}

#[divan::bench(args = [1, 5, 20])]
fn circle_km_with_words(bencher: Bencher, km: u32) {
    bench(bencher, Sort::Relevance, |centre| Shape::Circle { centre, radius_m: f64::from(km) * 1000.0 });
}

/// Words beside each other in many adverts, with synonyms (`dbl glazing`), and one with a slip.
#[divan::bench(args = ["quiet street", "dbl glazing", "kitchn"])]
fn five_km_with(bencher: Bencher, words: &str) {
    let words: Vec<&str> = words.split(' ').collect();
    bench_words(bencher, Sort::Relevance, &words, |centre| Shape::Circle { centre, radius_m: 5_000.0 });
}

#[divan::bench]
fn map_box(bencher: Bencher) {
    bench(bencher, Sort::Distance, |LatLon { lat, lon }| Shape::Box {
        west: lon - 0.03,
        south: lat - 0.02,
        east: lon + 0.03,
        north: lat + 0.02,
    });
}

/// An outline of 500 corners about as large as a borough.
#[divan::bench]
fn borough_outline(bencher: Bencher) {
    bench(bencher, Sort::Distance, |LatLon { lat, lon }| {
        let corner = |number: usize| {
            let turn = number as f64 / 500.0 * std::f64::consts::TAU;
            let reach = 1.0 + 0.15 * (turn * 23.0).sin();
            (lon + 0.06 * reach * turn.cos(), lat + 0.035 * reach * turn.sin())
        };
        let ring = LineString::from_iter((0..500).map(corner));
        Shape::Area(MultiPolygon::new(vec![Polygon::new(ring, vec![])]))
    });
}

/// Who asks, from nothing said to everything that is judged.
const ASKERS: [&str; 3] = [
    "",
    "household=2+adults,girl+9,boy+4&lives_in=lambeth",
    "household=2+adults,girl+9,child+4&lives_in=lambeth&benefits=yes&budget=150&age=40",
];

fn asked_by(asker: &str, more: &str) -> Plan {
    let query = Query::parse(&format!("{asker}{more}")).query;
    let around = Surroundings { gazetteer: Gazetteer::embedded(), now: now(), rules: &Arc::default() };
    search::resolve(&query, &around, GENERATION.served()).unwrap().plan
}

#[divan::bench(args = ASKERS)]
fn everything_for(bencher: Bencher, asker: &str) {
    let plan = asked_by(asker, "");
    bencher.bench(|| GENERATION.run(&plan).unwrap().total);
}

#[divan::bench(args = ASKERS)]
fn five_km_for(bencher: Bencher, asker: &str) {
    let plan = asked_by(asker, "&near=51.5,-0.1&within=5km&bedrooms=1&bedrooms=2");
    bencher.bench(|| GENERATION.run(&plan).unwrap().total);
}

#[divan::bench]
fn everything_newest_first(bencher: Bencher) {
    let generation = &*GENERATION;
    bencher.bench(|| generation.run(&Plan::new(now())).unwrap().total);
}
