//! How long a suggestion takes over 3,300 invented homes in 33 boroughs and the whole gazetteer:
//! `cargo bench -p search --bench suggest`. The median printed is the p50.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up should stop")]

#[path = "../src/samples.rs"]
mod samples;

use divan::Bencher;
use gazetteer::Gazetteer;
use samples::{boroughs, homes, now};
use search::{Generation, Replacement, Stamp, Suggester, build_generation};
use std::sync::LazyLock;
use vacancy::Vacancy;

fn main() {
    divan::main();
}

static GENERATION: LazyLock<Generation> = LazyLock::new(|| {
    let codes = boroughs(33);
    let all: Vec<Vec<Vacancy>> = codes.iter().zip(0..).map(|(code, seed)| homes(code, seed, 100)).collect();
    let replacements: Vec<Replacement> =
        codes.iter().zip(&all).map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: now().as_second().unsigned_abs() };
    build_generation(None, &target, &stamp, &replacements, Gazetteer::embedded()).unwrap();
    Generation::open(&target).unwrap()
});

static SUGGESTER: LazyLock<Suggester> = LazyLock::new(|| GENERATION.suggester(Gazetteer::embedded()));

#[divan::bench(args = ["st", "sw", "2 bed flat near bri", "elephant and c", "brixtn", "sxqzw sxqzw sxqzw sxqzw sxqzw"])]
fn suggest(bencher: Bencher, text: &str) {
    let suggester = &*SUGGESTER;
    bencher.bench(|| suggester.suggest(text, 8).list.len());
}

/// What serving a new generation waits for.
#[divan::bench]
fn made_for_a_generation(bencher: Bencher) {
    let generation = &*GENERATION;
    bencher.bench(|| generation.suggester(Gazetteer::embedded()).generation());
}
