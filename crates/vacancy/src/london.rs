//! Instants and days as Londoners count them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::sync::OnceLock;

/// Returns the `Europe/London` time zone, from the database built into the program.
pub fn zone() -> TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    // The bundled database always holds Europe/London; UTC keeps this total.
    ZONE.get_or_init(|| TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC)).clone()
}

/// Returns the London day an instant falls on.
pub fn london_date(at: Timestamp) -> Date {
    at.to_zoned(zone()).date()
}

/// Returns the first instant of a London day.
pub fn start_of_day(day: Date) -> Timestamp {
    instant(day, day.at(0, 0, 0, 0))
}

/// Returns the last second of a London day: an advert that closes on a date closes then.
pub fn end_of_day(day: Date) -> Timestamp {
    instant(day, day.at(23, 59, 59, 0))
}

/// Reads an instant as a person writes it, `--now` for one: RFC 3339, a London date and time, or a London date,
/// meaning its first instant.
///
/// # Errors
/// When it is none of those; the text says what was expected.
pub fn london_instant(text: &str) -> Result<Timestamp, &'static str> {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Ok(instant);
    }
    // A date is a date and time to the parser too, so the shorter form is tried first.
    if let Ok(date) = Date::strptime("%Y-%m-%d", text) {
        return Ok(start_of_day(date));
    }
    let local: Option<DateTime> = text.parse().ok();
    local
        .and_then(|local| local.to_zoned(zone()).ok())
        .map(|zoned| zoned.timestamp())
        .ok_or("expected a time such as 2026-07-01T18:30:00+01:00, or a date such as 2026-07-01")
}

fn instant(day: Date, at: jiff::civil::DateTime) -> Timestamp {
    // A day at the very end of the calendar has no zoned form; it is far outside any advert's life.
    at.to_zoned(zone())
        .map(|zoned| zoned.timestamp())
        .unwrap_or_else(|_| if day.year() > 0 { Timestamp::MAX } else { Timestamp::MIN })
}

/// An instant, written in RFC 3339 with London's offset and no zone suffix: `2026-07-01T23:59:59+01:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LondonInstant(pub Timestamp);

impl fmt::Display for LondonInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let zoned = self.0.to_zoned(zone());
        write!(f, "{}", zoned.timestamp().display_with_offset(zoned.offset()))
    }
}

impl std::str::FromStr for LondonInstant {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        text.parse().map(Self)
    }
}

impl Serialize for LondonInstant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LondonInstant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl From<Timestamp> for LondonInstant {
    fn from(at: Timestamp) -> Self {
        Self(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_begins_and_ends_by_londons_clock_in_winter_and_summer() {
        assert_eq!(LondonInstant(end_of_day(date(2026, 1, 31))).to_string(), "2026-01-31T23:59:59+00:00");
        assert_eq!(LondonInstant(end_of_day(date(2026, 7, 1))).to_string(), "2026-07-01T23:59:59+01:00");
        assert_eq!(LondonInstant(start_of_day(date(2026, 7, 1))).0.to_string(), "2026-06-30T23:00:00Z");
    }

    #[test]
    fn the_day_the_clocks_change_still_has_both_ends() {
        let day = date(2026, 10, 25);
        assert_eq!(end_of_day(day).as_second() - start_of_day(day).as_second(), 25 * 3600 - 1);
        assert_eq!(london_date(end_of_day(day)), day);
    }

    #[test]
    fn a_time_is_londons_unless_it_says_otherwise() {
        for (text, expected) in [
            ("2026-07-01T18:30:00Z", "2026-07-01T18:30:00Z"),
            ("2026-07-01T18:30:00+01:00", "2026-07-01T17:30:00Z"),
            ("2026-07-01T18:30", "2026-07-01T17:30:00Z"),
            ("2026-07-01", "2026-06-30T23:00:00Z"),
            ("2026-12-01", "2026-12-01T00:00:00Z"),
        ] {
            assert_eq!(london_instant(text).map(|at| at.to_string()).as_deref(), Ok(expected), "{text}");
        }
        assert!(london_instant("tomorrow").is_err());
    }
}
