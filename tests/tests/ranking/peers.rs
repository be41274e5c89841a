//! What the engine's ranking is measured against, over the same homes, texts and stems: plain BM25, and rarity times
//! place, which was the engine's own before it knew synonyms, slips and nearness.

use frostem::{Algorithm, Stemmer};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use vacancy::Vacancy;

/// The weights of the title, of particulars and of the rest.
const WEIGHTS: [f64; 3] = [4.0, 2.0, 1.0];
/// BM25's usual parameters.
const K1: f64 = 1.2;
const B: f64 = 0.75;

/// The words of every home.
pub struct Corpus {
    homes: Vec<Words>,
    /// In how many homes each stem stands.
    holding: BTreeMap<String, f64>,
    mean_length: f64,
}

/// The words of one home.
struct Words {
    id: String,
    open: bool,
    /// How often each stem stands in the advert, and the best weight of a place it stands in.
    stems: BTreeMap<String, (f64, f64)>,
    length: f64,
}

/// How homes are scored.
#[derive(Clone, Copy)]
pub enum Score {
    Bm25,
    RarityTimesPlace,
}

impl Corpus {
    pub fn of(homes: &[Vacancy], open: impl Fn(&Vacancy) -> bool) -> Self {
        let words = |home: &Vacancy| Words::of(home, open(home));
        let homes: Vec<Words> = homes.iter().map(words).collect();
        let mut holding = BTreeMap::new();
        for stem in homes.iter().flat_map(|home| home.stems.keys()) {
            *holding.entry(stem.clone()).or_default() += 1.0;
        }
        let mean_length = homes.iter().map(|home| home.length).sum::<f64>() / homes.len() as f64;
        Self { homes, holding, mean_length }
    }

    /// Returns the ids of the first open homes, best first.
    pub fn first(&self, words: &str, most: usize, score: Score) -> Vec<String> {
        let asked: BTreeSet<String> = stems(words).collect();
        let mut scored: Vec<(f64, &str)> = Vec::new();
        for home in self.homes.iter().filter(|home| home.open) {
            let score: f64 = asked.iter().map(|stem| self.score(home, stem, score)).sum();
            if score > 0.0 {
                scored.push((score, &home.id));
            }
        }
        scored.sort_by(|one, other| other.0.total_cmp(&one.0).then_with(|| one.1.cmp(other.1)));
        scored.into_iter().take(most).map(|(_, id)| id.to_owned()).collect()
    }

    fn score(&self, home: &Words, stem: &str, score: Score) -> f64 {
        let Some((often, weight)) = home.stems.get(stem) else { return 0.0 };
        let (all, holding) = (self.homes.len() as f64, self.holding[stem]);
        let rarity = (1.0 + (all - holding + 0.5) / (holding + 0.5)).ln();
        match score {
            Score::RarityTimesPlace => (rarity * 1000.0).round() * weight,
            Score::Bm25 => {
                let long = 1.0 - B + B * home.length / self.mean_length;
                rarity * often * (K1 + 1.0) / (often + K1 * long)
            }
        }
    }
}

impl Words {
    fn of(home: &Vacancy, open: bool) -> Self {
        let mut words = Self { id: home.id.to_string(), open, stems: BTreeMap::new(), length: 0.0 };
        let [title, particular, rest] = WEIGHTS;
        let record = serde_json::to_value(home).expect("a record is JSON");
        words.add(&record["title"], title);
        for field in ["address", "postcode", "landlord", "heating"] {
            words.add(&record[field], particular);
        }
        words.add(&Value::from(features(&record)), particular);
        words.add(&record["description"], rest);
        words.add(&record["eligibility"]["household"], rest);
        words.add(&record["reference"], rest);
        words
    }

    fn add(&mut self, text: &Value, weight: f64) {
        for stem in stems(text.as_str().unwrap_or_default()) {
            let (often, best) = self.stems.entry(stem).or_default();
            *often += 1.0;
            *best = best.max(weight);
            self.length += 1.0;
        }
    }
}

/// What the record's fields say the home is and has, in words.
fn features(record: &Value) -> String {
    let mut words: Vec<String> = Vec::new();
    for field in ["property_type", "designation"] {
        words.extend(record[field].as_str().map(str::to_owned));
    }
    for field in ["adaptations", "labels"] {
        let values = record[field].as_array().into_iter().flatten();
        words.extend(values.filter_map(Value::as_str).map(str::to_owned));
    }
    for (field, none) in [("garden", "none"), ("parking", "none"), ("pets", "no")] {
        words.extend(
            record[field].as_str().filter(|kind| *kind != none).map(|kind| format!("{kind} {field}")),
        );
    }
    for field in ["lift", "balcony", "furnished", "step_free"] {
        words.extend((record[field] == true).then(|| field.to_owned()));
    }
    words.join(" ").replace('_', " ")
}

fn stems(text: &str) -> impl Iterator<Item = String> {
    let stemmer = Stemmer::new(Algorithm::English);
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(move |word| stemmer.stem(&word.to_lowercase()).into_owned())
}
