//! How well homes are ranked by words: nDCG@10 of eighty judged searches over the example exports, beside plain BM25
//! and beside the engine's own first ranking. `cargo test -p tests --test ranking -- --nocapture` prints the figures.

mod judged;
mod peers;

use gazetteer::Gazetteer;
use ingest::{Authorities, CheckRequest, Layout, Upload, check};
use jiff::Timestamp;
use judged::{Judged, Record};
use peers::{Corpus, Score};
use search::{Generation, Query, Replacement, Stamp, Surroundings, build_generation};
use std::collections::BTreeMap;
use std::sync::Arc;
use vacancy::{AuthorityCode, Vacancy};

/// The morning of the exports.
const NOW: &str = "2026-11-20T06:00:00Z";
/// How much of a ranking is judged.
const DEPTH: usize = 10;
/// What the engine reaches at least.
const FLOOR: f64 = 0.96;

fn now() -> Timestamp {
    NOW.parse().expect("an instant")
}

/// Reads the example exports as they are read when they arrive.
fn exports() -> Vec<(AuthorityCode, Vec<Vacancy>)> {
    let authorities = Authorities::bundled().expect("the mappings");
    let folder = std::fs::read_dir(tests::root().join("data/examples")).expect("the examples");
    let mut paths: Vec<_> = folder.map(|entry| entry.expect("an example").path()).collect();
    paths.sort();
    let mut all = Vec::new();
    for path in paths {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let Some((slug, _)) = name.split_once("_2026-11-20") else { continue };
        let bytes = std::fs::read(&path).expect("an export");
        let file = authorities.find(slug).expect("its mapping");
        let layout = Layout::Saved(&file.mapping);
        let upload = Upload::Bytes(&bytes);
        let gazetteer = Gazetteer::embedded();
        let checked = check(&CheckRequest { upload, authority: &file.code, layout, now: now(), gazetteer });
        all.push((file.code.clone(), checked.expect("the export is read").vacancies));
    }
    all
}

/// Returns what a ranking is worth to the searcher, of the best there could be.
///
/// # Source
/// Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (2002), with gains of 2^grade − 1.
fn ndcg(ranking: &[String], grades: &BTreeMap<&str, u8>) -> f64 {
    let gain = |(place, grade): (usize, u8)| (f64::from(grade).exp2() - 1.0) / (place as f64 + 2.0).log2();
    let places = ranking.iter().take(DEPTH).map(|id| grades[id.as_str()]).enumerate();
    let reached = places.map(gain).fold(0.0, |sum, gain| sum + gain);
    let mut best: Vec<u8> = grades.values().copied().collect();
    best.sort_unstable_by(|one, other| other.cmp(one));
    reached / best.into_iter().take(DEPTH).enumerate().map(gain).sum::<f64>()
}

/// Ranks by the engine; quotes keep the box from reading the words as anything but words.
fn engine(generation: &Generation, words: &str) -> Vec<String> {
    let query = Query { q: format!("\"{words}\""), per_page: DEPTH as u32, ..Query::default() };
    let around = Surroundings { gazetteer: Gazetteer::embedded(), now: now(), rules: &Arc::default() };
    let answer = generation.answer(&query, &around).expect("an answer");
    answer.results.iter().map(|found| found.vacancy.id.to_string()).collect()
}

#[test]
fn homes_that_answer_a_search_come_first() {
    if Gazetteer::embedded().authorities().is_empty() {
        return;
    }
    let exports = exports();
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("1");
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
    let replacements: Vec<Replacement<'_>> =
        exports.iter().map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
    build_generation(None, &target, &stamp, &replacements, Gazetteer::embedded()).expect("a generation");
    let generation = Generation::open(&target).expect("a generation");
    let homes: Vec<Vacancy> = exports.into_iter().flat_map(|(_, homes)| homes).collect();
    assert_eq!(homes.len(), 2_686);
    let corpus = Corpus::of(&homes, |home| home.is_open_at(now()));

    let open = homes.iter().filter(|home| home.is_open_at(now()));
    let open: Vec<(String, Record)> = open.map(|home| (home.id.to_string(), Record::of(home))).collect();

    let searches = judged::read();
    assert_eq!(searches.len(), 80);
    let mut scored: Vec<(&Judged, [f64; 3])> = Vec::new();
    for search in &searches {
        let grades: BTreeMap<&str, u8> =
            open.iter().map(|(id, home)| (id.as_str(), search.grade(home))).collect();
        assert!(grades.values().any(|grade| *grade > 1), "no home answers {:?}", search.words);
        let first = |score: Score| ndcg(&corpus.first(&search.words, DEPTH, score), &grades);
        let reached = ndcg(&engine(&generation, &search.words), &grades);
        scored.push((search, [first(Score::Bm25), first(Score::RarityTimesPlace), reached]));
    }
    let mean =
        |which: usize| scored.iter().map(|(_, scores)| scores[which]).sum::<f64>() / scored.len() as f64;
    let [bm25, before, engine] = [0, 1, 2].map(mean);
    println!("nDCG@{DEPTH}: BM25 {bm25:.4}, rarity times place {before:.4}, the engine {engine:.4}");
    scored.sort_by(|one, other| one.1[2].total_cmp(&other.1[2]));
    for (search, [bm25, before, engine]) in scored.iter().take(10) {
        println!("{:<42} {bm25:.3} {before:.3} {engine:.3}", search.words);
    }
    assert!(engine >= FLOOR && engine >= bm25, "{engine:.4}");
}
