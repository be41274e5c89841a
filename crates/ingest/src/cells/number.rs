//! Whole numbers.

use super::tokens::{Token, spelt_number, tokens};
use crate::codes;
use vacancy::Message;

/// Returns the whole number a cell states, in figures or words, that lies in a range.
pub(crate) fn whole(text: &str, least: i64, most: i64) -> Result<i64, Message> {
    let number = integer(text).ok_or_else(|| Message::new(codes::NOT_A_WHOLE_NUMBER))?;
    within(number, least, most)
}

/// Returns the number if it lies in the range.
pub(crate) fn within(number: i64, least: i64, most: i64) -> Result<i64, Message> {
    if (least..=most).contains(&number) {
        return Ok(number);
    }
    Err(Message::new(codes::NUMBER_OUT_OF_RANGE)
        .with("least", least.to_string())
        .with("most", most.to_string()))
}

fn integer(text: &str) -> Option<i64> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let sign = if unsigned.len() < text.len() { -1 } else { 1 };
    let whole = match unsigned.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|byte| byte == b'0') => whole,
        Some(_) => return None,
        None => unsigned,
    };
    match tokens(whole).as_slice() {
        [Token::Number(number)] => number.replace(',', "").parse::<i64>().ok().map(|number| sign * number),
        [Token::Word(word)] => spelt_number(word).map(i64::from),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_told_from_everything_else() {
        for (text, number) in [("2", 2), ("2.0", 2), ("two", 2), ("1,250", 1250), ("-1", -1), ("007", 7)] {
            assert_eq!(whole(text, -10, 10_000), Ok(number), "{text}");
        }
        for text in ["2.5", "TBC", "2 to 3", "", "1e3", "99999999999999999999"] {
            assert!(whole(text, -10, 10_000).is_err(), "{text}");
        }
        assert_eq!(
            whole("99", 0, 12).map_err(|message| message.code),
            Err(codes::NUMBER_OUT_OF_RANGE.into())
        );
    }
}
