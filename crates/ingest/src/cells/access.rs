//! Access categories on the London scale; other scales are an authority's map.

use super::clean::plain;
use super::personal;
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

/// Returns a category as it is published, and what was masked in it, by code. No category has as many figures as a
/// door's code, which "access code" may mean too.
pub(crate) fn as_published(cell: &str) -> (Option<String>, Vec<&'static str>) {
    const FIGURES_AT_MOST: usize = 2;
    let Some(plain) = super::text::read(cell) else { return (None, Vec::new()) };
    let (mut masked, mut kinds) = personal::mask(&plain);
    let mut published = String::with_capacity(masked.len());
    for word in masked.split_inclusive(|c: char| !(c.is_alphanumeric() || "#*".contains(c))) {
        let code = word.trim_end_matches(|c: char| !(c.is_alphanumeric() || "#*".contains(c)));
        if code.bytes().filter(u8::is_ascii_digit).count() > FIGURES_AT_MOST {
            published.push_str(personal::MASK);
            published.push_str(&word[code.len()..]);
        } else {
            published.push_str(word);
        }
    }
    if published != masked {
        masked = published;
        kinds.push(codes::PERSONAL_ENTRY_CODE);
        kinds.dedup();
    }
    (Some(masked), kinds)
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

    #[test]
    fn a_code_of_a_door_is_masked_and_a_category_is_not() {
        let published = |text: &str| as_published(text).0.unwrap_or_default();
        for text in ["Cat C", "A/B", "M4(3)", "Mobility 3", "E+ (not assessed)"] {
            assert_eq!(published(text), text);
        }
        assert_eq!(published("C4821Y"), "•••");
        assert_eq!(published("C, door 2580#"), "C, door •••");
        assert_eq!(as_published("4821").1, [codes::PERSONAL_ENTRY_CODE]);
    }
}
