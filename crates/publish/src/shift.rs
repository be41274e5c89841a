//! Moving an example export's dates, for demonstrations: so that it was made last night.

use jiff::{Span, Timestamp, civil::Date};
use vacancy::{LondonInstant, Vacancy, Viewing, zone};

/// Moves every date of a home by whole London days: a closing time keeps its hour when the clocks change.
pub(crate) fn shift(home: &mut Vacancy, days: i64) {
    if days == 0 {
        return;
    }
    home.available_from = home.available_from.map(|day| shifted_day(day, days));
    home.opens_at = home.opens_at.map(|at| shifted(at, days));
    home.closes_at = home.closes_at.map(|at| shifted(at, days));
    for viewing in home.viewing_at.iter_mut().flatten() {
        *viewing = match *viewing {
            Viewing::At(at) => Viewing::At(shifted(at, days)),
            Viewing::On(day) => Viewing::On(shifted_day(day, days)),
        };
    }
}

fn shifted(at: LondonInstant, days: i64) -> LondonInstant {
    LondonInstant(shifted_instant(at.0, days).unwrap_or(at.0))
}

/// Returns the instant, `None` beyond the ends of the calendar.
fn shifted_instant(at: Timestamp, days: i64) -> Option<Timestamp> {
    let span = Span::new().try_days(days).ok()?;
    Some(at.to_zoned(zone()).checked_add(span).ok()?.timestamp())
}

fn shifted_day(day: Date, days: i64) -> Date {
    Span::new().try_days(days).ok().and_then(|span| day.checked_add(span).ok()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_stays_at_the_end_of_the_day_when_the_clocks_change() {
        let closes: LondonInstant = "2026-03-20T23:59:59+00:00".parse().unwrap();
        assert_eq!(shifted(closes, 14).to_string(), "2026-04-03T23:59:59+01:00");
        assert_eq!(shifted(closes, -14).to_string(), "2026-03-06T23:59:59+00:00");
        assert_eq!(shifted(closes, i64::MAX), closes);
    }
}
