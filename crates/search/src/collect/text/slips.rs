//! Typing slips: what a word that no home holds may have been meant to be.
//!
//! The index holds stems, and the stem of a word with a slip may be far from the stem of the word meant (`decoratd`,
//! `decor`). So the slips are undone in the word as written, and the stem of each result is looked up: how many are looked
//! up depends on the word's length alone.

use super::lists::Lists;
use crate::SearchError;
use crate::index::words::Stemmer;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// The shortest word a slip is undone in; shorter ones have too many neighbours.
const SHORTEST: usize = 5;
/// The longest.
const LONGEST: usize = 24;
/// The most terms looked up for all words of a search; words beyond stay as they are.
pub(super) const MOST_LOOKED_UP: usize = 4_000;

/// Undoes slips until the terms to look up are used up.
pub(super) struct Slips {
    /// How many terms may still be looked up.
    left: usize,
}

impl Slips {
    /// Returns the start of a search.
    pub(super) fn new() -> Self {
        Self { left: MOST_LOOKED_UP }
    }

    /// Returns the word that most homes hold and that one slip turns into this one, with its stem; the first by the
    /// alphabet among equals.
    pub(super) fn undone(
        &mut self,
        word: &str,
        lists: &Lists<'_>,
        stemmer: &mut Stemmer,
    ) -> Result<Option<(String, String)>, SearchError> {
        let neighbours = neighbours(&word.to_lowercase());
        let Some(left) = self.left.checked_sub(neighbours.len()) else {
            self.left = 0;
            return Ok(None);
        };
        self.left = left;
        let mut best: Option<(Reverse<u64>, String, String)> = None;
        for neighbour in neighbours {
            let Some(stem) = stemmer.stems(&neighbour).pop() else { continue };
            let homes = lists.homes(&stem)?;
            let found = (Reverse(homes), neighbour, stem);
            if homes > 0 && best.as_ref().is_none_or(|best| found < *best) {
                best = Some(found);
            }
        }
        Ok(best.map(|(_, word, stem)| (word, stem)))
    }
}

/// Returns every word one slip away: a letter more, less or other, or two exchanged. The first letter is seldom wrong, and
/// keeping it keeps `gated` from becoming `rated`. None of a word that is too short, too long or not in plain letters.
fn neighbours(word: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let plain = word.bytes().all(|letter| letter.is_ascii_lowercase());
    if !plain || !(SHORTEST..=LONGEST).contains(&word.len()) {
        return all;
    }
    for at in 1..=word.len() {
        let (before, after) = word.split_at(at);
        let rest = after.get(1..);
        all.extend(('a'..='z').map(|letter| format!("{before}{letter}{after}")));
        all.extend(
            rest.into_iter()
                .flat_map(|rest| ('a'..='z').map(move |letter| format!("{before}{letter}{rest}"))),
        );
        all.extend(rest.map(|rest| format!("{before}{rest}")));
        if let (Some(two), Some(rest)) = (after.get(..2), after.get(2..)) {
            all.insert(format!("{before}{}{}{rest}", &two[1..], &two[..1]));
        }
    }
    all.remove(word);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use gazetteer::one_slip_apart;

    #[test]
    fn neighbours_are_one_slip_away_and_so_many() {
        for (word, meant) in [
            ("balconny", "balcony"),
            ("kitchn", "kitchen"),
            ("decoratd", "decorated"),
            ("qiuet", "quiet"),
            ("lavendar", "lavender"),
        ] {
            let all = neighbours(word);
            assert!(all.contains(meant), "{word}");
            assert!(all.iter().all(|one| one_slip_apart(one.as_bytes(), word.as_bytes())), "{word}");
            assert!(all.len() <= 53 * word.len(), "{word}: {}", all.len());
        }
        let longest = neighbours(&"abcdefgh".repeat(3)).len();
        assert!((1_000..MOST_LOOKED_UP).contains(&longest), "{longest}");
    }

    #[test]
    fn short_words_numbers_and_names_with_accents_are_left_alone() {
        for word in ["gadn", "", "12345", "café's", "cafés", &"a".repeat(25)] {
            assert_eq!(neighbours(word), BTreeSet::new(), "{word}");
        }
    }
}
