use super::*;
use vacancy::LondonInstant;

/// A Thursday.
const TODAY: Date = date(2026, 11, 19);

fn opens(text: &str) -> Result<String, String> {
    instant(text, DayEnd::Start)
}

fn closes(text: &str) -> Result<String, String> {
    instant(text, DayEnd::End)
}

fn instant(text: &str, alone: DayEnd) -> Result<String, String> {
    read(text, TODAY)
        .map(|moment| LondonInstant(moment.instant(alone)).to_string())
        .map_err(|message| message.code.to_string())
}

fn check(text: &str, expected: &str) {
    assert_eq!(closes(text).as_deref(), Ok(expected), "{text}");
}

fn refused(text: &str, code: &str) {
    assert_eq!(closes(text), Err(code.to_owned()), "{text}");
}

#[test]
fn one_day_in_every_way_of_writing_it() {
    for text in [
        "22/11/2026",
        "22/11/26",
        "22-11-2026",
        "22.11.2026",
        "22.11.26",
        "2026-11-22",
        "2026/11/22",
        "20261122",
        "22112026",
        "22 November 2026",
        "22nd Nov 2026",
        "22-Nov-26",
        "22-NOV-2026",
        "Sunday 22 November 2026",
        "Sun, 22/11/2026",
        "November 22, 2026",
        "46348",
        "46348.0",
        "22 Nov '26",
        "Sunday",
        "the 22nd of November 2026",
    ] {
        check(text, "2026-11-22T23:59:59+00:00");
        assert_eq!(opens(text).as_deref(), Ok("2026-11-22T00:00:00+00:00"), "{text}");
    }
    check("3/6/2026", "2026-06-03T23:59:59+01:00");
    check("today", "2026-11-19T23:59:59+00:00");
}

#[test]
fn a_time_may_stand_before_or_after_the_day() {
    for text in [
        "22/11/2026 17:30",
        "22/11/2026 5.30pm",
        "22/11/26 17:30:00",
        "5:30 pm on 22 Nov 2026",
        "2026-11-22 17:30:00",
        "2026-11-22T17:30:00Z",
        "2026-11-22T17:30:00.000+00:00",
        "22/11/2026 at 17:30hrs",
        "Sunday 5.30pm",
        "22.11.2026 17.30",
        "22/11/2026, 1730",
        "46348.729166667",
    ] {
        check(text, "2026-11-22T17:30:00+00:00");
    }
    check("22/11/2026 12 noon", "2026-11-22T12:00:00+00:00");
    check("22/11/2026 12am", "2026-11-22T00:00:00+00:00");
    check("22/11/2026 12:15pm", "2026-11-22T12:15:00+00:00");
    check("2026-07-01T23:59:00Z", "2026-07-02T00:59:00+01:00");
}

#[test]
fn midnight_is_the_end_of_its_day() {
    for text in [
        "Midnight Sunday",
        "Sunday midnight",
        "22/11/2026 midnight",
        "12 midnight, Sun 22 Nov 2026",
        "22/11/2026 24:00",
    ] {
        check(text, "2026-11-22T23:59:59+00:00");
    }
}

#[test]
fn what_is_no_day_is_refused_and_the_month_never_comes_first() {
    refused("31/02/2026", codes::DATE_NOT_IN_CALENDAR);
    refused("11/25/2026", codes::DATE_NOT_IN_CALENDAR);
    refused("00/00/0000", codes::DATE_NOT_IN_CALENDAR);
    refused("22 Nov", codes::DATE_WITHOUT_YEAR);
    refused("22/11", codes::DATE_WITHOUT_YEAR);
    refused("22/11/2206", codes::DATE_FAR_AWAY);
    refused("17:30", codes::TIME_WITHOUT_DATE);
    for text in [
        "TBC",
        "soon",
        "12",
        "end of November",
        "22/11/2026 or later",
        "22/11/2026 23/11/2026",
        "1.5",
        "99999",
    ] {
        refused(text, codes::DATE_NOT_A_DATE);
    }
    refused("22/11/2026 25:00", codes::DATE_NOT_A_DATE);
}

#[test]
fn asap_is_known_in_its_forms() {
    for text in ["ASAP", "Now", "Available now", "immediately."] {
        assert!(is_now(text), "{text}");
    }
    assert!(!is_now("not now"));
}

#[test]
fn two_days_are_the_first_and_the_last() {
    for (text, first, last) in [
        ("19/11/2026 - 25/11/2026", "19/11/2026", "25/11/2026"),
        ("19 Nov 2026 to 25 Nov 2026", "19 Nov 2026", "25 Nov 2026"),
        ("26 Nov – 2 Dec 2026", "26 Nov 2026", "2 Dec 2026"),
        ("30 Dec - 5 Jan 2027", "30 Dec 2026", "5 Jan 2027"),
    ] {
        let (from, to) = first_and_last(text).unwrap();
        assert_eq!((from.as_ref(), to), (first, last), "{text}");
    }
    for text in ["25/11/2026", "25/11/2026 - 12:00", "2026-11-25", "Mon - Fri", "now - 25/11/2026", ""] {
        assert_eq!(first_and_last(text), None, "{text}");
    }
}

#[test]
fn months_are_read_in_welsh() {
    assert_eq!(month_named("tachwedd"), Some(11));
    // Half of it is as often a maisonette's.
    assert_eq!(month_named("mai"), None);
}
