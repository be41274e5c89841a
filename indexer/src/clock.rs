//! The one place in the command line that reads the clock, and how `--now` is written.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use vacancy::{start_of_day, zone};

/// Returns the present instant.
#[expect(clippy::disallowed_methods, reason = "the command line's edge: everything else is given `now`")]
pub fn machine() -> Timestamp {
    Timestamp::now()
}

/// Reads an instant: RFC 3339, a London date and time, or a London date, meaning its first instant.
pub fn parse(text: &str) -> Result<Timestamp, String> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    // A date is a date and time to the parser too, so the shorter form is tried first.
    if let Ok(date) = Date::strptime("%Y-%m-%d", text) {
        return Ok(start_of_day(date));
    }
    let local: Option<DateTime> = text.parse().ok();
    local.and_then(|local| local.to_zoned(zone()).ok()).map(|zoned| zoned.timestamp()).ok_or_else(|| {
        "expected a time such as 2026-07-01T18:30:00+01:00, or a date such as 2026-07-01".to_owned()
    })
}

/// Returns an instant as a table shows it: London's, to the minute.
pub fn shown(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%Y-%m-%d %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_londons_unless_it_says_otherwise() {
        for (text, expected) in [
            ("2026-07-01T18:30:00Z", "2026-07-01T18:30:00Z"),
            ("2026-07-01T18:30:00+01:00", "2026-07-01T17:30:00Z"),
            ("2026-07-01T18:30", "2026-07-01T17:30:00Z"),
            ("2026-07-01", "2026-06-30T23:00:00Z"),
            ("2026-12-01", "2026-12-01T00:00:00Z"),
        ] {
            assert_eq!(parse(text).map(|at| at.to_string()).as_deref(), Ok(expected), "{text}");
        }
        assert!(parse("tomorrow").is_err());
    }
}
