//! Floors: the lowest level the home is entered from, and a lift mentioned in passing.

use super::clean::plain;
use super::tokens::{Token, spelt_ordinal, tokens};
use crate::codes;
use vacancy::Message;

/// What a cell says of the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Floor {
    /// −1 basement, 0 ground.
    pub level: i8,
    /// Whether there is a lift, where the cell says.
    pub lift: Option<bool>,
}

const GROUND: &[&str] = &["g", "gf", "gnd", "grd", "ground", "gr", "grnd", "groundfloor"];
const BASEMENT: &[&str] = &["b", "bsmt", "basement", "lg", "lgf", "lower", "base", "lowerground"];
const SMALL: &[&str] = &[
    "floor", "floors", "fl", "flr", "level", "f", "and", "to", "upper", "st", "nd", "rd", "th", "the", "on",
];

/// Returns the lowest level a cell names.
pub(crate) fn read(text: &str) -> Result<Floor, Message> {
    let unknown = || Message::new(codes::FLOOR_UNKNOWN);
    let plain = plain(text);
    if looks_like_day(&plain) {
        return Err(Message::new(codes::CELL_SPOILT_BY_SPREADSHEET));
    }
    let lift = lift_in(&plain);
    let mut levels: Vec<i64> = Vec::new();
    let without_lift = plain
        .replace("no lift", " ")
        .replace("without lift", " ")
        .replace("with lift", " ")
        .replace("lift", " ");
    let pieces = tokens(&without_lift);
    let mut below = false;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Token::Word(word) if BASEMENT.contains(&word.as_str()) => {
                below = true;
                levels.push(-1);
            }
            // "Lower ground" is one level, not two.
            Token::Word(word) if GROUND.contains(&word.as_str()) => levels.push(if below { -1 } else { 0 }),
            Token::Word(word) if SMALL.contains(&word.as_str()) => {}
            Token::Word(word) => levels.push(i64::from(spelt_ordinal(word).ok_or_else(unknown)?)),
            Token::Number(number) => {
                let minus = at == 0 || pieces[at - 1].is('-') && at == 1;
                let number: i64 = number.trim_end_matches(".0").parse().map_err(|_| unknown())?;
                levels.push(if minus && at == 1 { -number } else { number });
            }
            Token::Mark('/' | '-' | '–' | '&' | ',' | '.' | '(' | ')' | '+' | ':' | ';') => {}
            Token::Mark(_) => return Err(unknown()),
        }
    }
    let lowest = levels.into_iter().min().ok_or_else(unknown)?;
    let level = super::number::within(lowest, -3, 70)?;
    Ok(Floor { level: i8::try_from(level).map_err(|_| unknown())?, lift })
}

/// Returns the level that a cell names beside other things, "2B3P 1st flr flat"; nothing where it names none.
pub(crate) fn beside_size(text: &str) -> Option<i8> {
    let pieces = tokens(&plain(text));
    let is_floor = |piece: &Token| piece.is_word_of(&["floor", "flr", "fl"]);
    if pieces.iter().any(|piece| piece.is_word_of(&["gff", "gf"])) {
        return Some(0);
    }
    let at = pieces.iter().position(is_floor)?;
    let before = pieces[..at].iter().rev().find(|piece| !piece.is_word_of(&["st", "nd", "rd", "th"]))?;
    let level = match before {
        Token::Word(word) if GROUND.contains(&word.as_str()) => 0,
        Token::Word(word) if BASEMENT.contains(&word.as_str()) => -1,
        Token::Word(word) => i64::from(spelt_ordinal(word)?),
        Token::Number(number) => number.parse().ok()?,
        Token::Mark(_) => return None,
    };
    i8::try_from(super::number::within(level, -3, 70).ok()?).ok()
}

fn lift_in(plain: &str) -> Option<bool> {
    if !plain.contains("lift") {
        return None;
    }
    Some(!(plain.contains("no lift") || plain.contains("without lift")))
}

/// Returns whether a spreadsheet has made a day of it: "1-2" turns into "01-Feb".
pub(super) fn looks_like_day(plain: &str) -> bool {
    let parts: Vec<&str> = plain.split(['-', ' ', '/']).filter(|part| !part.is_empty()).collect();
    let is_number = |part: &&str| part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |part: &&str| part.len() == 3 && super::date::month_named(part).is_some();
    match parts.as_slice() {
        [one, other] => (is_number(one) && is_month(other)) || (is_month(one) && is_number(other)),
        [day, month, year] => {
            is_number(day) && is_number(year) && (is_month(month) || is_number(month) && year.len() == 4)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, level: i8, lift: Option<bool>) {
        assert_eq!(read(text), Ok(Floor { level, lift }), "{text}");
    }

    #[test]
    fn floors_in_figures_and_words() {
        for text in ["G", "Grd", "Ground", "Ground floor", "0", "GF", "Ground/1st", "upper ground"] {
            check(text, 0, None);
        }
        for text in ["LG", "Bsmt", "Basement", "-1", "Lower ground", "Basement & ground"] {
            check(text, -1, None);
        }
        for text in ["1", "1st", "First floor", "Floor 1", "1.0", "1st & 2nd"] {
            check(text, 1, None);
        }
        check("12th & 13th", 12, None);
        check("2nd (lift)", 2, Some(true));
        check("2nd floor, no lift", 2, Some(false));
        check("3rd - 4th", 3, None);
    }

    #[test]
    fn a_floor_is_found_beside_a_size() {
        for (text, level) in [
            ("2B3P 1st flr flat", Some(1)),
            ("1B2P flat, 3rd floor", Some(3)),
            ("2B3P GFF", Some(0)),
            ("2B3P ground floor flat", Some(0)),
            ("2B3P hse", None),
            ("3B4P top floor", None),
        ] {
            assert_eq!(beside_size(text), level, "{text}");
        }
    }

    #[test]
    fn what_names_no_level_is_unknown() {
        for text in ["Various", "top", "TBC", "second to none", "99", "01-Feb"] {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(
            read("01-Feb").map_err(|message| message.code),
            Err(codes::CELL_SPOILT_BY_SPREADSHEET.into())
        );
    }
}
