//! Shapes of texts that tell what they are.

use crate::cells::{clean, size};
use crate::fields;

/// Returns whether a text says how many persons a home is for: "3 person", "4P".
pub(super) fn tells_persons(text: &str) -> bool {
    let plain = clean::plain(text);
    let plain = plain.strip_prefix("up to ").or_else(|| plain.strip_prefix("max ")).unwrap_or(&plain);
    // "2-4 people" is a range of them.
    let figures = |c: char| c.is_ascii_digit();
    let rest = plain.trim_start_matches(figures);
    let behind = rest.strip_prefix('-').or_else(|| rest.strip_prefix(" to "));
    let rest =
        behind.filter(|rest| rest.starts_with(figures)).map_or(rest, |rest| rest.trim_start_matches(figures));
    rest.len() < plain.len()
        && matches!(rest.trim_matches([' ', '-']), "person" | "persons" | "people" | "p" | "per" | "pers")
}

/// Returns whether a text is a floor and says so: "1st floor", "Ground flr".
pub(super) fn names_a_floor(text: &str) -> bool {
    let plain = clean::plain(text);
    plain.split_whitespace().any(|word| matches!(word, "floor" | "flr" | "fl"))
        && !size::tells_both(text)
        && fields::named("floor").is_some_and(|field| field.reads(text))
}

/// Words that streets and buildings end with.
const STREETS: &[&str] = &[
    "street",
    "road",
    "avenue",
    "close",
    "lane",
    "gardens",
    "way",
    "drive",
    "court",
    "house",
    "place",
    "terrace",
    "square",
    "grove",
    "walk",
    "crescent",
    "lodge",
    "mansions",
    "point",
    "tower",
    "row",
    "hill",
    "buildings",
    "heights",
    "mews",
    "parade",
    "villas",
    "cottages",
    "estate",
    "wharf",
    "quay",
    "apartments",
    "block",
    "rise",
    "green",
    "park",
    "view",
    "gate",
    "towers",
    "yard",
];

/// Returns whether a text is a line of an address: a number, a flat's or a house's, and a street or a building.
pub(super) fn is_address(text: &str) -> bool {
    let plain = clean::plain(text);
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let numbered = words.iter().take(2).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    words.len() <= 14 && numbered && words.iter().any(|word| STREETS.contains(word))
}

/// Returns whether a text is the name of a street or a building without a number: "Tanner Road".
pub(super) fn ends_in_a_street(text: &str) -> bool {
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return false;
    }
    let plain = clean::plain(text);
    let mut words = plain.split_whitespace();
    let last = words.next_back();
    (1..=4).contains(&words.count())
        && last.is_some_and(|last| STREETS.contains(&last))
        && !plain.bytes().any(|byte| byte.is_ascii_digit())
}
