//! What must not be published in free text: names of people, telephone numbers, e-mail addresses, codes that open
//! something, words about someone's health or safety. One kind a file, each a few rules with their cases.
//!
//! What each kind prefers where it cannot be sure:
//!
//! - telephone numbers, e-mail addresses and codes are masked in doubt: a figure too few costs an advert little, and a
//!   code too many costs someone much. A council's or a landlord's own number is masked as any other, for nothing in it
//!   tells whose it is;
//! - names and words about health stay in doubt: streets and blocks bear names, and adverts have to say whom a home
//!   suits. They are masked where the words around them speak of a person.
//!
//! Links are not looked into, nor is the reference, which is the authority's own and stays as written.
//!
//! The rules find what is written as people write; someone who hides a name from them will succeed. How much they find
//! is measured on `tests/personal` by `tests/it/personal.rs`.

mod columns;
mod emails;
mod entry;
mod health;
mod identity;
mod lists;
mod names;
mod telephones;
mod words;

use crate::codes;
pub(crate) use columns::{held_by, named};
use std::ops::Range;
use words::Words;

/// What stands where something was taken out.
pub(crate) const MASK: &str = "•••";

/// Something in a text that must not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// What it is, by the code it is reported under.
    pub code: &'static str,
}

/// Returns what of a text must not be published, in order; no two overlap.
pub fn personal_in(text: &str) -> Vec<Personal> {
    let words = Words::of(text);
    let kinds = [
        (codes::PERSONAL_EMAIL, emails::find(&words)),
        (codes::PERSONAL_TELEPHONE, telephones::find(&words)),
        (codes::PERSONAL_ENTRY_CODE, entry::find(&words)),
        (codes::PERSONAL_NAME, names::find(&words)),
        (codes::PERSONAL_HEALTH, health::find(&words)),
    ];
    let of_kind = |(code, ranges): (&'static str, Vec<Range<usize>>)| {
        ranges.into_iter().map(move |range| Personal { range, code })
    };
    let mut found: Vec<Personal> = kinds.into_iter().flat_map(of_kind).collect();
    found.sort_by_key(|personal| (personal.range.start, std::cmp::Reverse(personal.range.end)));
    let mut apart: Vec<Personal> = Vec::with_capacity(found.len());
    for personal in found {
        match apart.last_mut() {
            Some(last) if personal.range.start < last.range.end => {
                last.range.end = last.range.end.max(personal.range.end);
            }
            _ => apart.push(personal),
        }
    }
    apart
}

/// Returns the text with everything personal masked, and which kinds there were, by code.
pub(crate) fn mask(text: &str) -> (String, Vec<&'static str>) {
    let mut masked = String::with_capacity(text.len());
    let mut kinds = Vec::new();
    let mut done = 0;
    for Personal { range, code } in personal_in(text) {
        if !kinds.contains(&code) {
            kinds.push(code);
        }
        masked.push_str(&text[done..range.start]);
        masked.push_str(MASK);
        done = range.end;
    }
    masked.push_str(&text[done..]);
    (masked, kinds)
}

/// Returns the text with everything personal masked.
pub(crate) fn masked(text: &str) -> String {
    mask(text).0
}

/// Returns the words around the first thing masked.
pub(crate) fn excerpt(masked: &str) -> String {
    const AROUND: usize = 36;
    let Some(at) = masked.find(MASK) else { return String::new() };
    let before: Vec<char> = masked[..at].chars().rev().take(AROUND).collect();
    let after: String = masked[at + MASK.len()..].chars().take(AROUND).collect();
    let before: String = before.into_iter().rev().collect();
    let cut = if before.len() < at { "…" } else { "" };
    let rest = if at + MASK.len() + after.len() < masked.len() { "…" } else { "" };
    format!("{cut}{before}{MASK}{after}{rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asserts what a text is masked to.
    pub(super) fn check(text: &str, expected: &str) {
        assert_eq!(masked(text), expected, "{text}");
    }

    #[test]
    fn everything_personal_is_masked_and_each_kind_told_once() {
        let (masked, kinds) = mask("Tenant Mr Example has MS: 07700 900123 or 07700 900124, key safe 4821");
        assert_eq!(masked, "Tenant ••• has •••: ••• or •••, key safe •••");
        let expected = [
            codes::PERSONAL_NAME,
            codes::PERSONAL_HEALTH,
            codes::PERSONAL_TELEPHONE,
            codes::PERSONAL_ENTRY_CODE,
        ];
        assert_eq!(kinds, expected);
    }

    #[test]
    fn a_masked_text_holds_nothing_more_to_mask() {
        let text = "Ring Sarah Sample on 07700 900123. Key safe 4821. Tenant has dementia.";
        assert_eq!(masked(&masked(text)), masked(text));
    }
}
