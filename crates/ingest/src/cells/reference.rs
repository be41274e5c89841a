//! References: strings, never numbers.

use super::clean::{is_formula, is_formula_error, says_nothing};
use super::date::month_named;
use crate::codes;
use vacancy::Message;

/// The longest reference, in characters.
const REFERENCE_AT_MOST: usize = 100;

/// Returns the reference as the authority writes it, trimmed.
pub(crate) fn read(text: &str) -> Result<&str, Message> {
    if says_nothing(text) {
        return Err(Message::new(codes::REFERENCE_MISSING));
    }
    let made_by_spreadsheet = is_scientific(text) || day_made(text).is_some();
    let broken = is_formula(text) || is_formula_error(text) || text.chars().count() > REFERENCE_AT_MOST;
    if made_by_spreadsheet || broken {
        return Err(Message::new(codes::REFERENCE_SPOILT));
    }
    Ok(text)
}

/// Returns whether a spreadsheet has rounded a number: `1.23E+05`.
pub(crate) fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    exponent.strip_prefix(['+', '-']).is_some_and(digits)
        && whole.len() == 1
        && digits(whole)
        && digits(fraction)
}

/// Returns the two numbers of which a spreadsheet has made a day: 3 and 4 of `03-Apr`.
fn day_made(text: &str) -> Option<[u32; 2]> {
    let (one, other) = text.split_once('-')?;
    let number = |part: &str| {
        let digits = (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse().ok()).flatten()
    };
    let month = |part: &str| {
        let capital = part.len() == 3 && part.starts_with(|c: char| c.is_ascii_uppercase());
        capital.then(|| month_named(&part.to_ascii_lowercase())).flatten()
    };
    match (number(one).zip(month(other)), month(one).zip(number(other))) {
        (Some((day, month)), _) => Some([day, month]),
        (_, Some((month, year))) => Some([month, year]),
        _ => None,
    }
}

/// Returns whether a reference may be the one of which a spreadsheet made a day: `03-Apr` of `3-4`, `4/3` or `04/2003`.
fn may_be_day_made(numbers: [u32; 2], reference: &str) -> bool {
    let parts: Option<Vec<u32>> =
        reference.split(['-', '/', ' ', '.']).map(|part| part.parse().ok()).collect();
    let Some([one, other]) = parts.as_deref().and_then(|parts| <[u32; 2]>::try_from(parts).ok()) else {
        return false;
    };
    let short = |number: u32| if (1900..2100).contains(&number) { number % 100 } else { number };
    let stands = [short(one), short(other)];
    stands == numbers || stands == [numbers[1], numbers[0]]
}

/// Returns whether a reference may be what a spreadsheet has rounded to the spoilt one, `1.23E+05` of `123456`, or made
/// a day of, `03-Apr` of `3-4`.
///
/// A home whose row was refused for a spoilt reference is not absent; this tells which homes that may be.
pub fn may_be_spoilt_form(spoilt: &str, reference: &str) -> bool {
    if let Some(numbers) = day_made(spoilt) {
        return may_be_day_made(numbers, reference);
    }
    if !is_scientific(spoilt)
        || !reference.bytes().all(|byte| byte.is_ascii_digit() || byte == b'E' || byte == b'e')
    {
        return false;
    }
    let (Ok(rounded), Ok(number)) = (spoilt.parse::<f64>(), reference.parse::<f64>()) else { return false };
    let (mantissa, exponent) = spoilt.split_once(['E', 'e']).unwrap_or((spoilt, "0"));
    let decimals = i32::try_from(mantissa.len().saturating_sub(2)).unwrap_or(0);
    let last_digit = 10f64.powi(exponent.parse::<i32>().unwrap_or(0).saturating_sub(decimals));
    (number - rounded).abs() <= last_digit / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_stay_as_written_unless_a_spreadsheet_spoilt_them() {
        for text in [
            "0012345",
            "LBL/0012-3",
            "1E5",
            "12E+5X",
            "A1.2E+05",
            "é #7",
            "12/03/2026",
            "3-APRIL",
            "APR-2026",
        ] {
            assert_eq!(read(text), Ok(text));
        }
        for text in ["1.23E+05", "1E+05", "4.5e-03", "#REF!", "########", "03-Apr", "Apr-03"] {
            assert_eq!(
                read(text).map_err(|message| message.code),
                Err(codes::REFERENCE_SPOILT.into()),
                "{text}"
            );
        }
        for text in ["", "-", "N/A"] {
            assert_eq!(read(text).map_err(|message| message.code), Err(codes::REFERENCE_MISSING.into()));
        }
    }

    #[test]
    fn a_spoilt_reference_may_be_those_that_round_to_it() {
        for reference in ["123456", "0123456", "123E3", "122500"] {
            assert!(may_be_spoilt_form("1.23E+05", reference), "{reference}");
        }
        for reference in ["124000", "12345", "AB123456", "1.23E+05", ""] {
            assert!(!may_be_spoilt_form("1.23E+05", reference), "{reference}");
        }
        assert!(!may_be_spoilt_form("0012", "12"));
        for reference in ["3-4", "04/03", "03-04"] {
            assert!(may_be_spoilt_form("03-Apr", reference), "{reference}");
        }
        assert!(may_be_spoilt_form("Apr-03", "4/2003"));
        for reference in ["3-5", "34", "3-4-1", "A3-4"] {
            assert!(!may_be_spoilt_form("03-Apr", reference), "{reference}");
        }
    }
}
