//! Coordinates: degrees (`51.4624`), or metres of the National Grid (`530950`); alone in a cell or two in one.

use crate::codes;
use vacancy::Message;

/// The most metres an easting or a northing can be in Great Britain.
const METRES_AT_MOST: f64 = 1_300_000.0;

/// From this number on, a coordinate cannot be degrees.
const METRES_FROM: f64 = 1_000.0;

/// One coordinate, in the unit it is written in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum One {
    /// Degrees.
    Degrees(f64),
    /// Metres of the National Grid.
    Metres(u32),
}

/// Returns the coordinate a cell states; its size tells the unit.
pub(crate) fn read(text: &str) -> Result<One, Message> {
    let number = decimal(text, "degrees")?;
    if number < METRES_FROM { Ok(One::Degrees(number)) } else { metres(text).map(One::Metres) }
}

/// Returns the easting or northing a cell states, to the metre.
pub(crate) fn metres(text: &str) -> Result<u32, Message> {
    let number = decimal(&text.replace(',', ""), "grid")?;
    // Whole and in range, so nothing is lost.
    (0.0..=METRES_AT_MOST).contains(&number).then(|| number.round() as u32).ok_or_else(|| unreadable("grid"))
}

/// Returns the two coordinates of a cell, in the order they stand.
pub(crate) fn pair(text: &str) -> Result<[One; 2], Message> {
    let text = text.trim().trim_start_matches("POINT").trim().trim_matches(['(', ')', '[', ']']);
    let mut parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty());
    // "E412490 N128940" says which is which; metres east come first.
    let bare = |part: &str| part.trim_start_matches(['E', 'N', 'e', 'n', ':', '=']).to_owned();
    match (parts.next(), parts.next(), parts.next()) {
        (Some(first), Some(second), None) => {
            let north_first = first.starts_with(['N', 'n']) && second.starts_with(['E', 'e']);
            let (one, other) = (read(&bare(first))?, read(&bare(second))?);
            match (one, other) {
                (One::Metres(_), One::Metres(_)) if north_first => Ok([other, one]),
                _ => Ok([one, other]),
            }
        }
        _ => Err(unreadable("degrees")),
    }
}

fn decimal(text: &str, kind: &'static str) -> Result<f64, Message> {
    let text = text.trim().trim_end_matches(['°', ' ']);
    let digits = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    let number = text.parse::<f64>().ok().filter(|number| digits && number.is_finite());
    number.ok_or_else(|| unreadable(kind))
}

fn unreadable(kind: &'static str) -> Message {
    Message::new(codes::COORDINATE_UNREADABLE).with("kind", kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_say_which_is_which() {
        let metres = Ok([One::Metres(412_490), One::Metres(128_940)]);
        assert_eq!(pair("E412490 N128940"), metres);
        assert_eq!(pair("N128940, E412490"), metres);
        assert_eq!(pair("412490,128940"), metres);
    }

    #[test]
    fn two_numbers_and_only_two() {
        let degrees = Ok([One::Degrees(51.4624), One::Degrees(-0.1157)]);
        assert_eq!(pair("51.4624, -0.1157"), degrees);
        assert_eq!(pair("(51.4624 -0.1157)"), degrees);
        assert_eq!(pair("530950,175250"), Ok([One::Metres(530_950), One::Metres(175_250)]));
        for text in ["51.4", "51.4, x", "1,2,3", "nan nan"] {
            assert!(pair(text).is_err(), "{text}");
        }
    }

    #[test]
    fn metres_are_told_from_degrees_by_their_size() {
        assert_eq!(read("51.4624°"), Ok(One::Degrees(51.4624)));
        assert_eq!(read("175250.4"), Ok(One::Metres(175_250)));
        assert_eq!(metres("530,950.00"), Ok(530_950));
        for text in ["north", "-5", "9999999", "TQ 309 752", ""] {
            assert!(metres(text).is_err(), "{text}");
        }
    }
}
