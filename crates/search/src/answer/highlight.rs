//! Where the words searched for stand in an advert, for whoever shows it.
//!
//! A text is cut and stemmed again as it was for the index, at the time of the answer and only for the homes of its
//! page. The work is bounded: [`LETTERS`] of each text are looked at, and a word is stemmed once a page.

use crate::index::words::Stemmer;
use serde::Serialize;
use std::collections::{BTreeSet, HashMap};
use vacancy::Vacancy;

/// How many characters of a text are looked at.
const LETTERS: usize = 4_000;

/// A word of an advert that was searched for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Highlight {
    /// The record's field: `title`, `address` or `description`.
    pub field: &'static str,
    /// Where it begins, in characters of the field.
    pub start: usize,
    /// Where it ends, in characters of the field.
    pub end: usize,
}

/// Finds the words of one search.
pub(super) struct Marker {
    stemmer: Stemmer,
    stems: BTreeSet<String>,
    /// Whether a word met before is one of them.
    known: HashMap<String, bool>,
}

impl Marker {
    /// Returns a marker of these words.
    pub(super) fn of(words: &[String]) -> Self {
        let mut stemmer = Stemmer::english();
        let stems = words.iter().flat_map(|word| stemmer.stems(word)).collect();
        Self { stemmer, stems, known: HashMap::new() }
    }

    /// Returns where the words stand in an advert, field by field, in order.
    pub(super) fn marks(&mut self, vacancy: &Vacancy) -> Vec<Highlight> {
        if self.stems.is_empty() {
            return Vec::new();
        }
        let texts =
            [("title", &vacancy.title), ("address", &vacancy.address), ("description", &vacancy.description)];
        let mut marks = Vec::new();
        for (field, text) in texts {
            self.mark(field, text.as_deref().unwrap_or_default(), &mut marks);
        }
        marks
    }

    fn mark(&mut self, field: &'static str, text: &str, marks: &mut Vec<Highlight>) {
        let mut word = String::new();
        let end = text.chars().count().min(LETTERS);
        // One letter more than there is ends the last word.
        for (place, letter) in text.chars().map(Some).chain([None]).take(end + 1).enumerate() {
            match letter.filter(|letter| letter.is_alphanumeric() && place < end) {
                Some(letter) => word.push(letter),
                None if word.is_empty() => {}
                None => {
                    let start = place - word.chars().count();
                    if self.is_searched_for(std::mem::take(&mut word)) {
                        marks.push(Highlight { field, start, end: place });
                    }
                }
            }
        }
    }

    fn is_searched_for(&mut self, word: String) -> bool {
        if let Some(known) = self.known.get(&word) {
            return *known;
        }
        let found = self.stemmer.stems(&word).iter().any(|stem| self.stems.contains(stem));
        self.known.insert(word, found);
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(words: &[&str], text: &str, expected: &[&str]) {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let mut marks = Vec::new();
        Marker::of(&words).mark("description", text, &mut marks);
        let letters: Vec<char> = text.chars().collect();
        let marked: Vec<String> =
            marks.iter().map(|mark| letters[mark.start..mark.end].iter().collect()).collect();
        assert_eq!(marked, expected, "{text}");
    }

    #[test]
    fn words_are_marked_by_their_stems_and_whole() {
        check(&["gardens"], "Garden flat. Two GARDENS, a gardenia", &["Garden", "GARDENS"]);
        check(&["quiet", "street"], "A quiet-street flat", &["quiet", "street"]);
        check(&["café"], "Près du café", &["café"]);
        check(&["1"], "Flat 1, 11 Example Road, E1", &["1"]);
        check(&[], "nothing", &[]);
    }

    #[test]
    fn a_long_text_is_looked_at_so_far() {
        let text = format!("garden {} garden", "a ".repeat(LETTERS));
        check(&["garden"], &text, &["garden"]);
        check(&["garden"], &format!("{}garden", " ".repeat(LETTERS - 6)), &["garden"]);
    }
}
