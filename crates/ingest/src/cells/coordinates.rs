//! Two coordinates in one cell: `51.4624, -0.1157`.

use super::number::decimal;
use crate::codes;
use vacancy::Message;

/// Returns the two numbers of a cell, in the order they stand.
pub(crate) fn pair(text: &str) -> Result<(f64, f64), Message> {
    let unreadable = || Message::new(codes::COORDINATE_UNREADABLE);
    let text = text.trim().trim_start_matches("POINT").trim().trim_matches(['(', ')', '[', ']']);
    let mut parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty());
    let (first, second) = (parts.next().ok_or_else(unreadable)?, parts.next().ok_or_else(unreadable)?);
    if parts.next().is_some() {
        return Err(unreadable());
    }
    Ok((decimal(first)?, decimal(second)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_and_only_two() {
        assert_eq!(pair("51.4624, -0.1157"), Ok((51.4624, -0.1157)));
        assert_eq!(pair("(51.4624 -0.1157)"), Ok((51.4624, -0.1157)));
        for text in ["51.4", "51.4, x", "1,2,3", "nan nan"] {
            assert!(pair(text).is_err(), "{text}");
        }
    }
}
