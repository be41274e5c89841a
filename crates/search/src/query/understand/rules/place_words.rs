//! Names of places that are ordinary words too, and ordinary words a slip away from names; one a line in the files of
//! `place_words/`.
//!
//! # Source
//! Found by comparing the gazetteer's names with a British English word list; kept by hand since.

use std::collections::HashSet;
use std::sync::LazyLock;

/// Places that are also words: read only after a preposition, or with their capital letter.
static WORDS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("place_words/words.txt").lines().collect());

/// Those of them that, in small letters, are hardly ever the place even after "near" or "in".
static GENERIC: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("place_words/generic.txt").lines().collect());

/// Ordinary words that are one slip away from the name of a place.
static NOT_A_SLIP: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("place_words/not-a-slip.txt").lines().collect());

/// Counties, past and present, as people write them after a place.
static COUNTIES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("place_words/counties.txt").lines().collect());

/// Returns whether a word is a county's name, or its usual short form.
pub(super) fn is_county(word: &str) -> bool {
    COUNTIES.contains(word)
}

/// Returns whether a folded name is an ordinary word too.
pub(super) fn is_a_word(name: &str) -> bool {
    WORDS.contains(name) || GENERIC.contains(name)
}

/// Returns whether a name in small letters is hardly ever the place.
pub(super) fn is_generic(name: &str) -> bool {
    GENERIC.contains(name)
}

/// Returns whether a word may be a slip of a place's name.
pub(crate) fn may_be_a_slip(word: &str) -> bool {
    let is_plain = word.len() >= 5 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    is_plain && !NOT_A_SLIP.contains(word) && !is_a_word(word)
}
