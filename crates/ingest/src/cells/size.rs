//! How big a home is: bedrooms and people, apart or together (`2B4P`, "2 bed 4 person", "Studio").

use super::clean::plain;
use super::floor::looks_like_day;
use super::number::within;
use super::tokens::{Token, spelt_number, tokens};
use crate::codes;
use vacancy::Message;

/// What a cell says of a home's size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// Bedrooms, 0 to 12.
    pub bedrooms: Option<u8>,
    /// The most people who may live there.
    pub max_persons: Option<u8>,
    /// The fewest.
    pub min_persons: Option<u8>,
}

const BED: &[&str] = &["b", "bed", "beds", "bedroom", "bedrooms", "br", "bedroomed", "bdrm", "bedded"];
const PERSON: &[&str] =
    &["p", "person", "persons", "people", "ppl", "pers", "bedspace", "bedspaces", "bs", "tenants"];
const NO_BEDROOM: &[&str] = &["studio", "bedsit", "bedsitter", "bs"];

/// Returns the size a cell of bedrooms states.
pub(crate) fn bedrooms(text: &str) -> Result<Size, Message> {
    let plain =
        plain(text).replace("bed sit", "bedsit").replace("bed-sit", "bedsit").replace("b/sit", "bedsit");
    if looks_like_day(&plain) {
        return Err(Message::new(codes::CELL_SPOILT_BY_SPREADSHEET));
    }
    let pieces = tokens(&plain);
    let is_studio = |piece: &Token| piece.is_word_of(NO_BEDROOM);
    if pieces.iter().any(is_studio)
        && !pieces.iter().any(|piece| piece.is_word_of(&["bed", "beds", "bedroom"]))
    {
        // "1 (studio)": the word tells more than the figure.
        let max_persons = labelled(&pieces, PERSON).map(|persons| count(persons, 1, 20)).transpose()?;
        return Ok(Size { bedrooms: Some(0), max_persons, min_persons: None });
    }
    if let Some(both) = both(&pieces)? {
        return Ok(both);
    }
    let unreadable = || Message::new(codes::BEDROOMS_UNREADABLE);
    let number = match pieces.as_slice() {
        [piece] => figure(piece),
        // "2 bed flat": the only number, right before the word.
        _ if only_number(&pieces) => labelled(&pieces, BED),
        [Token::Mark('-'), Token::Number(_)] => Some(-1),
        _ => None,
    };
    Ok(Size { bedrooms: Some(count(number.ok_or_else(unreadable)?, 0, 12)?), ..Size::default() })
}

/// Returns whether a cell says both how many bedrooms and how many people, whatever else it says.
pub(crate) fn tells_both(text: &str) -> bool {
    bedrooms(text).is_ok_and(|size| size.bedrooms.is_some() && size.max_persons.is_some())
}

/// Returns how many people a cell says, or the range of them.
pub(crate) fn persons(text: &str) -> Result<Size, Message> {
    let pieces = tokens(&plain(text));
    if let Some(both) = both(&pieces)? {
        return Ok(both);
    }
    let numbers: Vec<i64> = pieces.iter().filter_map(figure).collect();
    let known = |piece: &Token| {
        figure(piece).is_some()
            || piece.is_word_of(PERSON)
            || piece.is_word_of(&["to", "up", "max", "maximum"])
            || piece.is('-')
            || piece.is('–')
    };
    match numbers.as_slice() {
        _ if !pieces.iter().all(known) => Err(Message::new(codes::NOT_A_WHOLE_NUMBER)),
        [most] if !pieces.first().is_some_and(|piece| piece.is('-')) => {
            Ok(Size { max_persons: Some(count(*most, 1, 20)?), ..Size::default() })
        }
        [fewest, most] if fewest <= most => Ok(Size {
            max_persons: Some(count(*most, 1, 20)?),
            min_persons: Some(count(*fewest, 1, 20)?),
            ..Size::default()
        }),
        _ => Err(Message::new(codes::NOT_A_WHOLE_NUMBER)),
    }
}

/// Returns bedrooms and people where the cell labels both: `2B4P`, `2b/4p`, "2 bed 4 person".
fn both(pieces: &[Token]) -> Result<Option<Size>, Message> {
    let (Some(bedrooms), Some(persons)) = (labelled(pieces, BED), labelled(pieces, PERSON)) else {
        return Ok(None);
    };
    Ok(Some(Size {
        bedrooms: Some(count(bedrooms, 0, 12)?),
        max_persons: Some(count(persons, 1, 20)?),
        min_persons: None,
    }))
}

fn only_number(pieces: &[Token]) -> bool {
    pieces.iter().filter(|piece| figure(piece).is_some()).count() == 1
}

/// Returns the number right before one of these words.
fn labelled(pieces: &[Token], words: &[&str]) -> Option<i64> {
    let at = pieces.iter().position(|piece| piece.is_word_of(words))?;
    let before = at.checked_sub(1)?;
    let before = if pieces[before].is('-') { before.saturating_sub(1) } else { before };
    figure(&pieces[before])
}

fn figure(piece: &Token) -> Option<i64> {
    match piece {
        Token::Number(number) => number.trim_end_matches(".0").parse().ok(),
        Token::Word(word) => spelt_number(word).map(i64::from),
        Token::Mark(_) => None,
    }
}

fn count(number: i64, least: i64, most: i64) -> Result<u8, Message> {
    let number = within(number, least, most)?;
    u8::try_from(number).map_err(|_| Message::new(codes::NOT_A_WHOLE_NUMBER))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, bedrooms: u8, max_persons: Option<u8>) {
        let expected = Size { bedrooms: Some(bedrooms), max_persons, min_persons: None };
        assert_eq!(super::bedrooms(text), Ok(expected), "{text}");
    }

    #[test]
    fn bedrooms_in_figures_words_and_codes() {
        for text in ["2", "2 bed", "2 bed flat", "2-bed", "Two", "two bedrooms", "2.0", "2br"] {
            check(text, 2, None);
        }
        for text in ["Studio", "Bedsit", "BS", "0", "1 (studio)", "Bed-sit", "B/sit"] {
            check(text, 0, None);
        }
        for text in ["2B4P", "2b/4p", "2 bed 4 person", "2 Bed, 4 people", "2BR 4 PERSONS"] {
            check(text, 2, Some(4));
        }
        for text in ["99", "-1", "2-3", "1+1", "TBC", "2/3 bed", "02-Mar", "13"] {
            assert!(super::bedrooms(text).is_err(), "{text}");
        }
    }

    #[test]
    fn people_may_be_a_range() {
        let size = |min_persons, max_persons| Ok(Size { bedrooms: None, max_persons, min_persons });
        assert_eq!(persons("4"), size(None, Some(4)));
        assert_eq!(persons("4P"), size(None, Some(4)));
        assert_eq!(persons("2 to 3"), size(Some(2), Some(3)));
        assert_eq!(persons("2-3 people"), size(Some(2), Some(3)));
        assert_eq!(persons("2B4P").map(|size| size.max_persons), Ok(Some(4)));
        for text in ["0", "99", "3-2", "TBC", "-4"] {
            assert!(persons(text).is_err(), "{text}");
        }
    }
}
