//! Words as they are searched: lower case, stemmed, each weighed by where it stands.

use crate::text::is_joining;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tantivy::tokenizer::{PreTokenizedString, TextAnalyzer, Token, TokenizerManager};
use vacancy::{Garden, Parking, Pets, Vacancy};

/// The weight of a word in the title; elsewhere it counts for less.
const TITLE: u32 = 4;
/// The weight of a word in the address, the landlord's name or the features.
const PARTICULARS: u32 = 2;
/// The weight of any other word.
const DESCRIPTION: u32 = 1;

/// Cuts texts into stems.
#[derive(Clone)]
pub(crate) struct Stemmer(TextAnalyzer);

impl Stemmer {
    /// Returns the stemmer of English texts.
    pub(crate) fn english() -> Self {
        // The library registers `en_stem` itself; its default analyser keeps this total.
        static ENGLISH: LazyLock<TextAnalyzer> =
            LazyLock::new(|| TokenizerManager::default().get("en_stem").unwrap_or_default());
        Self(ENGLISH.clone())
    }

    /// Returns the stems of a text, in order.
    pub(crate) fn stems(&mut self, text: &str) -> Vec<String> {
        let mut stems = Vec::new();
        let mut stream = self.0.token_stream(text);
        while let Some(token) = stream.next() {
            stems.push(token.text.clone());
        }
        stems
    }

    /// Returns the words of an advert for the index: every stem once for each unit of its weight, so that its
    /// frequency *is* its weight. One list of homes a stem then answers both whether and how well. Pairs of words that
    /// stand beside each other are weighed likewise.
    pub(crate) fn weighed(&mut self, vacancy: &Vacancy) -> Weighed {
        let mut weights = Weights::default();
        let mut weigh = |text: &str, weight: u32| weights.add(&self.stems(text), weight);
        weigh(vacancy.title.as_deref().unwrap_or_default(), TITLE);
        for text in [&vacancy.address, &vacancy.postcode, &vacancy.landlord, &vacancy.heating] {
            weigh(text.as_deref().unwrap_or_default(), PARTICULARS);
        }
        features(vacancy).iter().for_each(|feature| weigh(&feature.replace('_', " "), PARTICULARS));
        weigh(vacancy.description.as_deref().unwrap_or_default(), DESCRIPTION);
        weigh(vacancy.eligibility.household.as_deref().unwrap_or_default(), DESCRIPTION);
        weigh(&vacancy.reference, DESCRIPTION);
        Weighed { words: repeated(weights.words), pairs: repeated(weights.pairs) }
    }
}

/// An advert's words and pairs of words, each as often as it weighs.
pub(crate) struct Weighed {
    pub(crate) words: PreTokenizedString,
    pub(crate) pairs: PreTokenizedString,
}

/// Returns the term of two words that stand beside each other. A stem holds no blank.
pub(crate) fn pair(one: &str, other: &str) -> String {
    format!("{one} {other}")
}

/// The best weight of every stem and pair.
#[derive(Default)]
struct Weights {
    words: BTreeMap<String, u32>,
    pairs: BTreeMap<String, u32>,
}

impl Weights {
    fn add(&mut self, stems: &[String], weight: u32) {
        let weigh = |weights: &mut BTreeMap<String, u32>, term: String| {
            let known = weights.entry(term).or_default();
            *known = weight.max(*known);
        };
        let telling: Vec<&String> = stems.iter().filter(|stem| !is_joining(stem)).collect();
        telling.windows(2).for_each(|two| weigh(&mut self.pairs, pair(two[0], two[1])));
        stems.iter().for_each(|stem| weigh(&mut self.words, stem.clone()));
    }
}

fn repeated(weights: BTreeMap<String, u32>) -> PreTokenizedString {
    let tokens = weights
        .into_iter()
        .flat_map(|(term, weight)| std::iter::repeat_n(term, weight as usize))
        .map(|text| Token { text, position: 0, ..Token::default() })
        .collect();
    PreTokenizedString { text: String::new(), tokens }
}

/// Returns what an advert's structured fields say the home is and has, in words; those of one text stand together.
fn features(vacancy: &Vacancy) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let kind = vacancy.property_type.map(|kind| kind.to_string()).unwrap_or_default();
    let level = vacancy.floor.and_then(level).unwrap_or_default();
    words.push(format!("{kind} {level}"));
    words.extend(vacancy.designation.map(|whom| whom.to_string()));
    words.extend(vacancy.adaptations.iter().chain(&vacancy.labels).cloned());
    let garden = vacancy.garden.filter(|garden| *garden != Garden::None);
    words.extend(garden.map(|garden| format!("{garden} garden")));
    let parking = vacancy.parking.filter(|parking| *parking != Parking::None);
    words.extend(parking.map(|parking| format!("{parking} parking")));
    let pets = vacancy.pets.filter(|pets| *pets != Pets::No);
    words.extend(pets.map(|pets| format!("pets {pets}")));
    let stated = [
        (vacancy.lift, "lift"),
        (vacancy.balcony, "balcony"),
        (vacancy.furnished, "furnished"),
        (vacancy.step_free, "step free"),
    ];
    words.extend(stated.iter().filter(|(has, _)| *has == Some(true)).map(|(_, word)| (*word).to_owned()));
    words
}

/// Returns what adverts call the lowest entrance levels.
fn level(floor: i8) -> Option<&'static str> {
    match floor {
        -1 => Some("lower ground floor"),
        0 => Some("ground floor"),
        1 => Some("first floor"),
        2 => Some("second floor"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_repeated_by_its_weight_wherever_it_stands_best() {
        let json = r#"{"id":"E09000022/1","authority":"E09000022","reference":"1","title":"Gardens Flat",
            "description":"A flat with gardens and a garden shed","address":"4 Shed Lane","status":"open",
            "adaptations":["wet_room"],
            "provenance":{"upload":"","row":1,"first_seen":"2026-07-01T00:00:00Z","last_seen":"2026-07-01T00:00:00Z"}}"#;
        let vacancy: Vacancy = serde_json::from_str(json).unwrap();
        let weighed = Stemmer::english().weighed(&vacancy);
        let count = |stem: &str| weighed.words.tokens.iter().filter(|token| token.text == stem).count();
        assert_eq!((count("garden"), count("flat"), count("shed")), (4, 4, 2));
        assert_eq!((count("room"), count("with"), count("gardens")), (2, 1, 0));
        let count = |pair: &str| weighed.pairs.tokens.iter().filter(|token| token.text == pair).count();
        assert_eq!((count("garden flat"), count("shed lane"), count("wet room")), (4, 2, 2));
        // Over words that only join, but not from one text into the next.
        assert_eq!((count("flat garden"), count("garden shed"), count("with garden")), (1, 1, 0));
        assert_eq!((count("shed 4"), count("lane flat")), (0, 0));
    }
}
