//! References: strings, never numbers.

use super::clean::is_formula_error;
use crate::codes;
use vacancy::Message;

/// The longest reference, in characters.
const REFERENCE_AT_MOST: usize = 100;

/// Returns the reference as the authority writes it, trimmed.
pub(crate) fn read(text: &str) -> Result<&str, Message> {
    if text.is_empty() {
        return Err(Message::new(codes::REFERENCE_MISSING));
    }
    if is_scientific(text) || is_formula_error(text) || text.chars().count() > REFERENCE_AT_MOST {
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

/// Returns whether a reference may be what a spreadsheet has rounded to the spoilt one: `1.23E+05` may be `123456`.
///
/// A home whose row was refused for a spoilt reference is not absent; this tells which homes that may be.
pub fn may_be_spoilt_form(spoilt: &str, reference: &str) -> bool {
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
        for text in ["0012345", "LBL/0012-3", "1E5", "12E+5X", "A1.2E+05", "é #7"] {
            assert_eq!(read(text), Ok(text));
        }
        for text in ["1.23E+05", "1E+05", "4.5e-03", "#REF!", "########"] {
            assert_eq!(
                read(text).map_err(|message| message.code),
                Err(codes::REFERENCE_SPOILT.into()),
                "{text}"
            );
        }
        assert!(read("").is_err());
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
    }
}
