//! How well the box understands people: two corpora of texts with their right readings (`tests/interpret`), one the rules
//! were written against and one they were not. Prints the share read exactly and, for each parameter, precision,
//! recall and F1:
//!
//! `cargo test -p search --test interpret -- --nocapture` (with `SHOW=known` every known text read otherwise; with
//! `BATCH=new.ndjson` only that file of `tests/interpret`, for texts nobody here has read yet)

use gazetteer::Gazetteer;
use search::{Interpretation, Knowing, understand};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use vacancy::AuthorityCode;

/// Friday 20 November 2026, nine in the morning.
const NOW: &str = "2026-11-20T09:00:00Z";

/// The authorities of the example exports.
const SERVED: &[&str] = &[
    "E09000022",
    "E09000028",
    "E09000012",
    "E09000007",
    "E09000030",
    "E08000003",
    "E09000023",
    "E09000025",
    "E09000014",
    "E09000032",
    "E06000052",
    "W06000015",
];

/// Words that say nothing by themselves: two texts are compared without those the engine drops, nor these.
const FURTHER: &[&str] = &["i'd", "i'll", "i'm", "i've", "nr", "pls", "plz", "we're", "we've"];

/// The words the engine drops, one a line.
const SMALL: &str = include_str!("../../src/query/understand/small-words.txt");

struct Case {
    q: String,
    expected: BTreeSet<(String, String)>,
    text: String,
}

/// What is counted of one parameter.
#[derive(Default)]
struct Slot {
    right: usize,
    wrong: usize,
    missed: usize,
}

#[derive(Default)]
struct Score {
    cases: usize,
    exact: usize,
    parameters_exact: usize,
    /// Texts of which something was read that should not have been.
    misread: usize,
    slots: BTreeMap<String, Slot>,
}

fn corpus(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/interpret").join(name);
    let lines = std::fs::read_to_string(&path).expect("the corpus");
    let case = |line: &str| {
        let value: Value = serde_json::from_str(line).unwrap_or_else(|error| panic!("{line}: {error}"));
        let interpretation = value["interpretation"].as_object().expect("an interpretation");
        Case {
            q: value["q"].as_str().expect("a text").to_owned(),
            expected: values(interpretation),
            text: words(interpretation["text"].as_str().expect("a text")),
        }
    };
    lines.lines().filter(|line| !line.trim().is_empty()).map(case).collect()
}

/// Returns each value with its parameter; numbers as numbers are printed once.
fn values(interpretation: &Map<String, Value>) -> BTreeSet<(String, String)> {
    let mut values = BTreeSet::new();
    for (name, value) in interpretation.iter().filter(|(name, _)| *name != "text") {
        for value in value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice) {
            values.insert((
                name.clone(),
                value.as_f64().map_or_else(|| value.to_string(), |number| number.to_string()),
            ));
        }
    }
    values
}

/// Returns the words of a text in their order, without signs and small words.
fn words(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'' && letter != '’');
    let words = words.map(|word| word.trim_matches('\'').to_lowercase());
    words
        .filter(|word| {
            !word.is_empty() && !FURTHER.contains(&word.as_str()) && !SMALL.lines().any(|small| small == word)
        })
        .collect::<Vec<_>>()
        .join(" ")
}

fn score(name: &str) -> Score {
    let served: Vec<AuthorityCode> =
        SERVED.iter().map(|code| AuthorityCode::parse(code).expect("a code")).collect();
    let knowing =
        Knowing { gazetteer: Gazetteer::embedded(), served: &served, now: NOW.parse().expect("an instant") };
    let show = std::env::vars().any(|(key, value)| key == "SHOW" && name.starts_with(&value));
    let mut score = Score::default();
    for case in corpus(name) {
        let understood = understand(&case.q, &knowing);
        let found = serde_json::to_value(Interpretation { query: understood.query() }).expect("JSON");
        let found_values = values(found.as_object().expect("an object"));
        let found_text = words(&understood.text);
        score.cases += 1;
        let same = found_values == case.expected;
        score.parameters_exact += usize::from(same);
        score.exact += usize::from(same && found_text == case.text);
        score.misread += usize::from(found_values.difference(&case.expected).next().is_some());
        for (slot, _) in found_values.intersection(&case.expected) {
            score.slots.entry(slot.clone()).or_default().right += 1;
        }
        for (slot, _) in found_values.difference(&case.expected) {
            score.slots.entry(slot.clone()).or_default().wrong += 1;
        }
        for (slot, _) in case.expected.difference(&found_values) {
            score.slots.entry(slot.clone()).or_default().missed += 1;
        }
        if show && !(same && found_text == case.text) {
            println!(
                "{:?}\n   found    {found_values:?} {found_text:?}\n   expected {:?} {:?}",
                case.q, case.expected, case.text
            );
        }
    }
    score
}

fn print(name: &str, score: &Score) {
    let percent = |part: usize, whole: usize| 100.0 * part as f64 / whole.max(1) as f64;
    println!(
        "{name}: {} texts, {:.1} % exact with the words left over, {:.1} % exact in every parameter, {:.1} % with anything misread",
        score.cases,
        percent(score.exact, score.cases),
        percent(score.parameters_exact, score.cases),
        percent(score.misread, score.cases)
    );
    for (slot, Slot { right, wrong, missed }) in &score.slots {
        let (precision, recall) = (percent(*right, right + wrong), percent(*right, right + missed));
        let f1 = percent(2 * right, 2 * right + wrong + missed);
        println!(
            "  {slot:16} {right:4} right {wrong:3} wrong {missed:3} missed   precision {precision:5.1}  recall {recall:5.1}  F1 {f1:5.1}"
        );
    }
}

#[test]
fn people_are_understood() {
    if let Some((_, batch)) = std::env::vars().find(|(key, _)| key == "BATCH") {
        return print(&batch, &score(&batch));
    }
    let (known, unseen) = (score("known.ndjson"), score("unseen.ndjson"));
    print("known", &known);
    print("unseen", &unseen);
    assert!(known.cases >= 350 && unseen.cases >= 175, "the corpora are whole");
    assert!(known.parameters_exact * 1000 >= known.cases * KNOWN_LEAST, "known: worse than it was");
    assert!(unseen.parameters_exact * 1000 >= unseen.cases * UNSEEN_LEAST, "unseen: worse than it was");
}

/// Texts of a thousand that must be read exactly in every parameter.
const KNOWN_LEAST: usize = 990;
const UNSEEN_LEAST: usize = 976;
