//! The ages a home is for: "55+", "over 60", "18-35", "under 35".

use super::clean::plain;
use super::number::within;
use super::tokens::{Token, tokens};
use crate::codes;
use vacancy::Message;

/// The youngest and the oldest a tenant may be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Ages {
    /// The youngest.
    pub least: Option<u8>,
    /// The oldest.
    pub most: Option<u8>,
}

const OTHER: &[&str] = &[
    "age", "aged", "ages", "years", "yrs", "year", "old", "only", "to", "and", "the", "s", "min", "minimum",
    "from", "of", "must", "be", "at", "least", "max", "maximum", "up",
];

/// Returns the ages a cell states; "any" is no restriction.
pub(crate) fn read(text: &str) -> Result<Ages, Message> {
    let unreadable = || Message::new(codes::AGES_UNREADABLE);
    let plain = plain(text);
    if matches!(
        plain.as_ref(),
        "00" | "any" | "all" | "none" | "nil" | "no" | "any age" | "all ages" | "no restriction" | "0"
    ) {
        return Ok(Ages::default());
    }
    // A whole number as some systems write it: "55.0".
    let pieces = tokens(plain.strip_suffix(".0").unwrap_or(&plain));
    let has = |words: &[&str]| pieces.iter().any(|piece| piece.is_word_of(words));
    let known = |piece: &Token| match piece {
        Token::Number(_) => true,
        Token::Word(word) => {
            OTHER.contains(&word.as_str())
                || matches!(word.as_str(), "over" | "under" | "below" | "above" | "plus")
        }
        Token::Mark(mark) => "+-–/().,:'’".contains(*mark),
    };
    if !pieces.iter().all(known) {
        return Err(unreadable());
    }
    let numbers: Vec<i64> = pieces.iter().filter_map(Token::integer).map(i64::from).collect();
    match numbers.as_slice() {
        [age] if has(&["under", "below"]) => Ok(Ages { least: None, most: Some(years(age - 1)?) }),
        [age] if has(&["max", "maximum", "up"]) => Ok(Ages { least: None, most: Some(years(*age)?) }),
        [age] => Ok(Ages { least: Some(years(*age)?), most: None }),
        [least, most] if least <= most => Ok(Ages { least: Some(years(*least)?), most: Some(years(*most)?) }),
        _ => Err(unreadable()),
    }
}

/// Returns an age in a range a tenant can have.
pub(crate) fn years(age: i64) -> Result<u8, Message> {
    let age = within(age, 16, 120)?;
    u8::try_from(age).map_err(|_| Message::new(codes::AGES_UNREADABLE))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, least: Option<u8>, most: Option<u8>) {
        assert_eq!(read(text), Ok(Ages { least, most }), "{text}");
    }

    #[test]
    fn ages_are_a_least_a_most_or_both() {
        for text in ["55+", "55", "Over 55", "over 55s", "Aged 55 and over", "min age 55", "55 years plus"] {
            check(text, Some(55), None);
        }
        check("18-35", Some(18), Some(35));
        check("under 35", None, Some(34));
        check("Any", None, None);
        for text in ["TBC", "5", "35-18", "older people", "200"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
