//! How well homes fit words, counted home by home: synonyms, slips, neighbours and the band of the score.

use gazetteer::one_slip_apart;
use search::Query;
use std::collections::{BTreeMap, BTreeSet};
use vacancy::{Parking, Pets, Vacancy};

/// Those of the table's groups whose words are drawn here; in brackets what is only typed.
const GROUPS: &[&[&str]] = &[
    &["kitchen", "kit"],
    &["flat", "apartment", "apt"],
    &["garden", "gdn"],
    &["double", "dbl", "dble"],
    &["double glaze", "dbl glaze", "d g", "d glaze", "(dg)"],
];

/// Words that only join others.
const JOINING: &[&str] =
    &["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"];

/// The words and the pairs of words of an advert, each with the weight of the best place it stands in.
type Weights = BTreeMap<Vec<String>, u64>;

/// What the homes have to do with the words of a query.
pub struct Scores {
    ideas: Vec<Idea>,
    /// The words taken for others.
    pub taken: Vec<(String, String)>,
}

struct Idea {
    /// Whether it is words of the query; otherwise only that two of them stand beside each other.
    words: bool,
    worth: u64,
    /// Rows of words any of which is held, and what it counts for then, percent.
    ways: Vec<(Vec<String>, u64)>,
}

impl Scores {
    pub fn of(query: &Query, homes: &[Vacancy]) -> Self {
        let homes: Vec<Weights> = homes.iter().map(weights).collect();
        let mut scores = Self { ideas: Vec::new(), taken: Vec::new() };
        let mut words = scores.asked(query, &homes);
        let mut before: Option<Vec<String>> = None;
        while !words.is_empty() {
            let mut length = group(&words).map_or(1, |(length, _)| length);
            let mut ways = ways(&words[..length], &homes);
            if ways.is_empty() {
                length = 1;
                ways = self::ways(&words[..1], &homes);
            }
            let single =
                |(row, _): &(Vec<String>, u64)| (length == 1 && row.len() == 1).then(|| row[0].clone());
            let here: Vec<String> = ways.iter().filter_map(single).collect();
            let beside = before.iter().flatten().flat_map(|one| here.iter().map(move |other| [one, other]));
            let pairs = beside.map(|pair| (pair.map(Clone::clone).to_vec(), 50));
            scores.add(false, pairs.filter(|(row, _)| holding(row, &homes) > 0).collect(), &homes);
            scores.add(true, ways, &homes);
            before = Some(here);
            words.drain(..length);
        }
        scores
    }

    /// The stems of the query's words, as they are taken.
    fn asked(&mut self, query: &Query, homes: &[Weights]) -> Vec<(String, bool)> {
        let mut written: Vec<String> = Vec::new();
        for word in query.q.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            if written.iter().all(|known| known.to_lowercase() != word.to_lowercase()) {
                written.push(word.to_owned());
            }
        }
        let telling = |word: &String| !JOINING.contains(&word.to_lowercase().as_str());
        if written.iter().any(telling) {
            written.retain(telling);
        }
        let row_of = |row: &&'static str| row.trim_matches(['(', ')']).split(' ');
        let joined: BTreeSet<&str> = GROUPS.iter().copied().flatten().flat_map(row_of).collect();
        let mut asked = Vec::new();
        for found in written {
            let word = stem(&found.to_lowercase());
            let unheard = !joined.contains(word.as_str()) && holding(std::slice::from_ref(&word), homes) == 0;
            match if unheard { meant(&found.to_lowercase(), homes) } else { None } {
                Some(taken) => {
                    asked.push((stem(&taken), true));
                    self.taken.push((found, taken));
                }
                None => asked.push((word, false)),
            }
        }
        asked
    }

    fn add(&mut self, words: bool, ways: Vec<(Vec<String>, u64)>, homes: &[Weights]) {
        let most = ways.iter().map(|(row, _)| holding(row, homes)).max().unwrap_or(0) as f64;
        let worth = (1.0 + (homes.len() as f64 - most + 0.5) / (most + 0.5)).ln() * 1000.0;
        if !ways.is_empty() {
            self.ideas.push(Idea { words, worth: worth.round() as u64, ways });
        }
    }

    /// Whether a home holds any of the words.
    pub fn holds(&self, home: &Vacancy) -> bool {
        let weights = weights(home);
        let words = self.ideas.iter().filter(|idea| idea.words);
        words.flat_map(|idea| &idea.ways).any(|(row, _)| weight(row, &weights) > 0)
    }

    /// How well a home fits: in 32nds of one that holds every word in its plain text.
    pub fn band(&self, home: &Vacancy) -> u64 {
        let weights = weights(home);
        let score = |idea: &Idea| {
            let share = |(row, share): &(Vec<String>, u64)| match weight(row, &weights) {
                0 => 0,
                1 => *share,
                2 => 130 * share / 100,
                _ => 160 * share / 100,
            };
            idea.worth * idea.ways.iter().map(share).max().unwrap_or(0) / 100
        };
        let full: u64 = self.ideas.iter().filter(|idea| idea.words).map(|idea| idea.worth).sum();
        self.ideas.iter().map(score).sum::<u64>() * 32 / full.max(1)
    }
}

/// The group of the longest row that these words begin with.
fn group(words: &[(String, bool)]) -> Option<(usize, &'static [&'static str])> {
    let begins = |row: &str| {
        let row: Vec<&str> = row.trim_matches(['(', ')']).split(' ').collect();
        let same =
            words.len() >= row.len() && words.iter().zip(&row).all(|((word, _), wanted)| word == wanted);
        same.then_some(row.len())
    };
    let found =
        GROUPS.iter().flat_map(|group| group.iter().filter_map(move |row| Some((begins(row)?, *group))));
    found.max_by_key(|(length, _)| *length)
}

/// Every way somebody says these words, and what it counts for.
fn ways(words: &[(String, bool)], homes: &[Weights]) -> Vec<(Vec<String>, u64)> {
    let slipped = words.iter().any(|(_, slipped)| *slipped);
    let written: Vec<String> = words.iter().map(|(word, _)| word.clone()).collect();
    let group =
        group(words).filter(|(length, _)| *length == words.len()).map_or([].as_slice(), |(_, group)| group);
    let only_typed = group.contains(&format!("({})", written.join(" ")).as_str());
    let mut ways = vec![(written.clone(), if slipped || only_typed { 70 } else { 100 })];
    for row in group.iter().filter(|row| !row.starts_with('(')) {
        let row: Vec<String> = row.split(' ').map(str::to_owned).collect();
        if row != written {
            ways.push((
                row,
                if slipped {
                    70
                } else if only_typed {
                    100
                } else {
                    90
                },
            ));
        }
    }
    ways.retain(|(row, _)| holding(row, homes) > 0);
    ways
}

/// The word of an advert that most homes hold and that a slip turns into this one.
fn meant(word: &str, homes: &[Weights]) -> Option<String> {
    let held =
        homes.iter().flat_map(|home| home.keys()).filter(|row| row.len() == 1).map(|row| row[0].as_str());
    let near = |known: &&str| {
        word.len() >= 5
            && known.chars().next() == word.chars().next()
            && one_slip_apart(known.as_bytes(), word.as_bytes())
    };
    let near: BTreeSet<&str> = held.filter(near).collect();
    let homes = |known: &&str| holding(&[(*known).to_owned()], homes);
    near.into_iter().rev().max_by_key(homes).map(str::to_owned)
}

/// How many homes hold a row of words at most: those that hold its rarest two.
fn holding(row: &[String], homes: &[Weights]) -> u64 {
    let holding = |part: &[String]| homes.iter().filter(|home| home.contains_key(part)).count() as u64;
    if row.len() == 1 { holding(row) } else { row.windows(2).map(holding).min().unwrap_or(0) }
}

/// The weight a home holds a row of words with: that of its worst two.
fn weight(row: &[String], home: &Weights) -> u64 {
    let weight = |part: &[String]| home.get(part).copied().unwrap_or(0);
    if row.len() == 1 { weight(row) } else { row.windows(2).map(weight).min().unwrap_or(0) }
}

/// The stem of the words used here: without the `s` of many and the endings of glazing.
fn stem(word: &str) -> String {
    match word {
        "glazing" | "glazed" => "glaze".to_owned(),
        _ if word.len() > 3 && word.ends_with('s') && !word.ends_with("ss") => {
            word[..word.len() - 1].to_owned()
        }
        _ => word.to_owned(),
    }
}

fn weights(home: &Vacancy) -> Weights {
    let mut weights = Weights::new();
    let mut weigh = |text: &str, weight: u64| {
        let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<String> = words.map(|word| stem(&word.to_lowercase())).collect();
        let telling: Vec<String> =
            words.iter().filter(|word| !JOINING.contains(&word.as_str())).cloned().collect();
        for row in words.chunks(1).chain(telling.windows(2)) {
            let known = weights.entry(row.to_vec()).or_default();
            *known = weight.max(*known);
        }
    };
    weigh(home.title.as_deref().unwrap_or(""), 4);
    for text in [&home.address, &home.postcode, &home.landlord, &home.heating].into_iter().flatten() {
        weigh(text, 2);
    }
    features(home).iter().for_each(|feature| weigh(&feature.replace('_', " "), 2));
    weigh(home.description.as_deref().unwrap_or(""), 1);
    weigh(&home.reference, 1);
    weights
}

/// What the home is and has, each in words.
fn features(home: &Vacancy) -> Vec<String> {
    let mut features = [home.adaptations.clone(), home.labels.clone()].concat();
    let level = match home.floor {
        Some(-1) => "lower ground floor",
        Some(0) => "ground floor",
        Some(1) => "first floor",
        Some(2) => "second floor",
        _ => "",
    };
    features.push(format!("{} {level}", home.property_type.map(|kind| kind.to_string()).unwrap_or_default()));
    features.extend(home.designation.map(|whom| whom.to_string()));
    features.extend(
        home.garden.filter(|garden| garden.as_str() != "none").map(|garden| format!("{garden} garden")),
    );
    features.extend(
        home.parking.filter(|parking| *parking != Parking::None).map(|kind| format!("{kind} parking")),
    );
    features.extend(home.pets.filter(|pets| *pets != Pets::No).map(|pets| format!("pets {pets}")));
    for (has, word) in [
        (home.lift, "lift"),
        (home.balcony, "balcony"),
        (home.furnished, "furnished"),
        (home.step_free, "step free"),
    ] {
        features.extend((has == Some(true)).then(|| word.to_owned()));
    }
    features
}
