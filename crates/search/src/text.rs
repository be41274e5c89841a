//! The words of the box: cut here, stemmed by the engine the way the adverts were.
//!
//! Searchers' text never reaches a query language: quotes, signs and brackets only part words.

use crate::plan::MOST_WORDS;
use std::collections::BTreeSet;

/// Returns the words that rank, each once, in the order written, and how many words beyond the first
/// [`MOST_WORDS`] are not used.
pub(crate) fn words(text: &str) -> (Vec<String>, usize) {
    let mut written = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut seen = BTreeSet::new();
    let first = written.by_ref().take(MOST_WORDS);
    let words = first.filter(|word| seen.insert(word.to_lowercase())).map(str::to_owned).collect();
    (words, written.count())
}

/// Words that only join others: "walk to the shops" and "walk shops" say the same.
const JOINING: &[&str] =
    &["a", "an", "and", "at", "by", "for", "from", "in", "is", "of", "on", "or", "the", "to", "with"];

/// Returns whether a stem only joins other words.
pub(crate) fn is_joining(stem: &str) -> bool {
    JOINING.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(words(text).0, expected, "{text}");
    }

    #[test]
    fn signs_part_words_and_mean_nothing() {
        check(
            "two-bed flat, \"quiet street\" -title:x [a TO b]*",
            &["two", "bed", "flat", "quiet", "street", "title", "x", "a", "TO", "b"],
        );
        check("  £150pw!  ", &["150pw"]);
        check("Flat flat FLAT café", &["Flat", "café"]);
        check("'\"()", &[]);
    }

    #[test]
    fn thirty_two_words_rank() {
        let text: Vec<String> = (0..40).map(|number| format!("w{number}")).collect();
        let (words, beyond) = words(&text.join(" "));
        assert_eq!((words.len(), beyond), (MOST_WORDS, 8));
    }
}
