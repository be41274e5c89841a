//! Access categories on the London scale; other scales are an authority's map.

use super::clean::plain;
use super::tokens::{Token, tokens};
use crate::codes;
use vacancy::{AccessCategory, Message};

/// Words before or after the letter that say nothing more.
const SMALL: &[&str] =
    &["cat", "category", "ahr", "lahr", "access", "code", "and", "or", "grade", "level", "to"];

/// Returns the category a cell states; of a merged code ("A/B") the less accessible end.
pub(crate) fn read(text: &str) -> Result<AccessCategory, Message> {
    let unknown = || Message::new(codes::ACCESS_UNKNOWN);
    let plain = plain(text);
    match plain.as_ref() {
        "general needs" | "general" => return Ok(AccessCategory::F),
        "not assessed" | "unassessed" | "not yet assessed" => return Ok(AccessCategory::G),
        _ => {}
    }
    let pieces = tokens(&plain);
    let mut worst: Option<AccessCategory> = None;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Token::Word(word) if SMALL.contains(&word.as_str()) => {}
            Token::Word(word) => {
                let plus = pieces.get(at + 1).is_some_and(|next| next.is('+'))
                    || pieces.get(at + 1).is_some_and(|next| next.is_word_of(&["plus"]));
                if word == "plus" && at > 0 {
                    continue;
                }
                let label = format!("{}{}", word.to_ascii_uppercase(), if plus { "+" } else { "" });
                let category = AccessCategory::parse(&label).ok_or_else(unknown)?;
                worst = Some(worst.map_or(category, |worst| worst.max(category)));
            }
            Token::Mark('/' | '-' | '–' | '+' | ',' | '&' | '.' | ':' | '(' | ')') => {}
            _ => return Err(unknown()),
        }
    }
    worst.ok_or_else(unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_and_merged_codes_take_the_less_accessible_end() {
        for (text, expected) in [
            ("A", AccessCategory::A),
            ("cat c", AccessCategory::C),
            ("Category E+", AccessCategory::EPlus),
            ("E plus", AccessCategory::EPlus),
            ("A/B", AccessCategory::B),
            ("C-D", AccessCategory::D),
            ("E+/F", AccessCategory::F),
            ("E/E+", AccessCategory::EPlus),
            ("AHR F", AccessCategory::F),
            ("General needs", AccessCategory::F),
            ("Not assessed", AccessCategory::G),
        ] {
            assert_eq!(read(text), Ok(expected), "{text}");
        }
        for text in ["Mobility 1", "A+", "H", "TBC", "A1", "+", "wheelchair"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
