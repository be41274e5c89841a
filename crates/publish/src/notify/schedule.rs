//! When something is due: times of the day in London, whatever the clocks do.

use ingest::Expected;
use jiff::civil::{Date, Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use vacancy::{london_date, zone};

/// How far back a due time is looked for, in days: the longest pause between two, and a day.
const DAYS_BACK: usize = 8;

/// A file counts as a night's when it came at most so long before it was due: one that came late in the morning is not
/// the next night's.
const NIGHT: SignedDuration = SignedDuration::from_hours(18);

/// When a file was last due, and from when on one that came counts as that one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Due {
    /// When it was due.
    pub at: Timestamp,
    /// A file that came after this counts.
    pub after: Timestamp,
}

/// Returns the last of these times of the day, on these days, that is not after now. On a night the clocks go forward a
/// time that is skipped is an hour later; when they go back, one that comes twice is the first.
pub(crate) fn last_at(times: &[Time], days: &[Weekday], now: Timestamp) -> Option<Timestamp> {
    nth_last_at(times, days, now, 0)
}

fn nth_last_at(times: &[Time], days: &[Weekday], now: Timestamp, back: usize) -> Option<Timestamp> {
    let mut dates: Vec<Date> = Vec::new();
    let mut date = london_date(now);
    // Two due times may be a week apart.
    for _ in 0..=2 * DAYS_BACK {
        dates.push(date);
        date = date.yesterday().ok()?;
    }
    let wanted = |date: &&Date| days.is_empty() || days.contains(&date.weekday());
    let instants =
        dates.iter().filter(wanted).flat_map(|date| times.iter().filter_map(|time| instant(*date, *time)));
    let mut instants: Vec<Timestamp> = instants.filter(|at| *at <= now).collect();
    instants.sort_unstable();
    instants.dedup();
    instants.iter().rev().nth(back).copied()
}

fn instant(date: Date, time: Time) -> Option<Timestamp> {
    date.to_datetime(time).to_zoned(zone()).ok().map(|zoned| zoned.timestamp())
}

/// Returns when a file was last due; nothing where nothing tells, as when it is to come so many hours after the last one
/// and there was none, or before the first time is over.
pub(crate) fn last_due(expected: &Expected, last_file: Option<Timestamp>, now: Timestamp) -> Option<Due> {
    if let Some(by) = expected.by {
        let days: Vec<Weekday> = expected.days.iter().map(|day| day.weekday()).collect();
        let at = last_at(&[by.0], &days, now)?;
        let night = at.saturating_sub(NIGHT).unwrap_or(Timestamp::MIN);
        return Some(Due { at, after: nth_last_at(&[by.0], &days, now, 1)?.max(night) });
    }
    let (hours, last) = (i64::from(expected.every_hours?), last_file?);
    let whole = (now.as_second() - last.as_second()) / (hours * 3600);
    if whole < 1 {
        return None;
    }
    let at = last.saturating_add(SignedDuration::from_hours(hours * whole)).ok()?;
    Some(Due { at, after: last })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ingest::{ClockTime, Day};

    fn at(text: &str) -> Timestamp {
        vacancy::london_instant(text).unwrap()
    }

    fn by(time: &str, days: &[Day]) -> Expected {
        let by = Some(ClockTime(time.parse().unwrap()));
        Expected { by, days: days.to_vec(), every_hours: None }
    }

    fn check(expected: &Expected, now: &str, due: &str, after: &str) {
        let found = last_due(expected, None, at(now));
        assert_eq!(found, Some(Due { at: at(due), after: at(after) }), "{now}");
    }

    #[test]
    fn a_file_is_due_by_a_time_of_london_s_day() {
        let six = by("06:00:00", &[]);
        check(&six, "2026-07-02T05:59", "2026-07-01T06:00", "2026-06-30T12:00");
        check(&six, "2026-07-02T06:00", "2026-07-02T06:00", "2026-07-01T12:00");
        // 06:00 is 05:00 of universal time in summer, 06:00 in winter.
        assert_eq!(at("2026-07-02T06:00").to_string(), "2026-07-02T05:00:00Z");
        assert_eq!(at("2026-12-02T06:00").to_string(), "2026-12-02T06:00:00Z");
    }

    #[test]
    fn nights_on_which_the_clocks_change_have_one_due_time_as_any_other() {
        // Forward on 29 March 2026 (01:00 becomes 02:00): 01:30 does not exist, and is 02:30.
        let half_one = by("01:30:00", &[]);
        check(&half_one, "2026-03-29T02:29", "2026-03-28T01:30", "2026-03-27T07:30");
        check(&half_one, "2026-03-29T02:30", "2026-03-29T02:30", "2026-03-28T07:30");
        check(&half_one, "2026-03-30T01:30", "2026-03-30T01:30", "2026-03-29T07:30");
        // Back on 25 October 2026 (02:00 becomes 01:00): 01:30 comes twice, and the first is meant.
        check(&half_one, "2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+01:00", "2026-10-24T07:30");
        check(&half_one, "2026-10-25T01:30:00+00:00", "2026-10-25T01:30:00+01:00", "2026-10-24T07:30");
    }

    #[test]
    fn days_without_a_file_are_not_waited_for() {
        let weekdays = by("06:00:00", &[Day::Monday, Day::Friday]);
        // 2026-07-05 is a Sunday.
        check(&weekdays, "2026-07-05T12:00", "2026-07-03T06:00", "2026-07-02T12:00");
        let weekly = by("06:00:00", &[Day::Wednesday]);
        check(&weekly, "2026-07-07T23:00", "2026-07-01T06:00", "2026-06-30T12:00");
    }

    #[test]
    fn so_many_hours_after_the_last_one_and_again_after_as_many() {
        let hourly = Expected { by: None, days: Vec::new(), every_hours: Some(24) };
        let last = at("2026-07-01T02:00");
        assert_eq!(last_due(&hourly, None, last), None);
        assert_eq!(last_due(&hourly, Some(last), at("2026-07-02T01:59")), None);
        let due = |now: &str| last_due(&hourly, Some(last), at(now)).map(|due| due.at);
        assert_eq!(due("2026-07-02T02:00"), Some(at("2026-07-02T02:00")));
        assert_eq!(due("2026-07-03T01:00"), Some(at("2026-07-02T02:00")));
        assert_eq!(due("2026-07-03T02:00"), Some(at("2026-07-03T02:00")));
    }
}
