//! When bidding closes, for a calendar (RFC 5545), in London's time: of homes that are named, and of every home of a search.

use super::Form;
use crate::homes::{self, Found};
use crate::pages::card;
use crate::shortlist::{LISTED, Shortlist};
use crate::site::{SharedSite, Site};
use crate::web::etag::keep_nowhere;
use crate::web::fault::Fault;
use crate::web::links;
use crate::web::origin::Origin;
use axum::extract::{RawQuery, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use search::{DEEPEST, Sort};
use vacancy::{Vacancy, zone};

/// London's clock as calendars need it told: since 1996 its changes are those of the European Union.
const LONDON: &[&str] = &[
    "BEGIN:VTIMEZONE",
    "TZID:Europe/London",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T010000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZOFFSETFROM:+0000",
    "TZOFFSETTO:+0100",
    "TZNAME:BST",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0000",
    "TZNAME:GMT",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// `GET /homes.ics`: the closing times of the homes of a search, the next first; a calendar may follow it.
pub(super) static FORM: Form = Form {
    path: "/homes.ics",
    called: "shortlist_deadlines",
    kind: KIND,
    most: DEEPEST,
    sort: Some(Sort::Closing),
    saved_as: None,
    write: |homes| {
        let event = |found: &search::Found| event(homes.site, homes.origin, &found.vacancy, homes.now);
        calendar(homes.site, Some(&homes.title), homes.found.iter().flat_map(event).collect())
    },
};

const KIND: &str = "text/calendar; charset=utf-8";

/// Returns a calendar of some events; what is searched for is its name.
fn calendar(site: &Site, name: Option<&str>, events: Vec<String>) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!("PRODID:-//{}//EN", escaped(&site.words.t("site_name"))),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
    ];
    // RFC 7986, section 5.1, and what programs knew before it.
    lines.extend(
        name.iter()
            .flat_map(|name| [format!("NAME:{}", escaped(name)), format!("X-WR-CALNAME:{}", escaped(name))]),
    );
    lines.extend(LONDON.iter().map(|line| (*line).to_owned()));
    lines.extend(events);
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// `GET /deadlines.ics?id=…`: the closing times of the homes named, of those that have yet to close.
pub async fn deadlines(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    origin: Origin,
) -> Result<Response, Fault> {
    let named = Shortlist::of(&site, &links::pairs(&raw.unwrap_or_default()), LISTED);
    let now = site.clock.now();
    let mut events = Vec::new();
    for id in named.ids() {
        if let Found::Here(history) = homes::find(&site, id.authority().as_str(), id.reference()).await? {
            events.extend(event(&site, &origin, &history.record, now));
        }
    }
    let text = calendar(&site, None, events);
    let headers = [
        (header::CONTENT_TYPE, KIND),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"closing-times.ics\""),
    ];
    let mut response = (headers, text).into_response();
    keep_nowhere(&mut response);
    Ok(response)
}

/// Returns the lines of one closing time: a moment that takes up no time, with a word the day before.
fn event(site: &Site, origin: &Origin, home: &Vacancy, now: Timestamp) -> Vec<String> {
    let Some(closes) = home.closes_at.map(|closes| closes.0).filter(|closes| *closes >= now) else {
        return Vec::new();
    };
    let w = &site.words;
    let title = w.with("deadline_title", "home", card::title(w, home));
    let address = origin.to(&links::home(&home.id));
    let place = home.address.clone().or_else(|| home.postcode.clone());
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@{}", links::encode(&home.id.to_string()), origin.host()),
        format!("DTSTAMP:{}", in_utc(now)),
        starts(closes),
        format!("SUMMARY:{}", escaped(&title)),
    ];
    lines.extend(place.map(|place| format!("LOCATION:{}", escaped(&place))));
    lines.extend([
        format!("DESCRIPTION:{}", escaped(&w.with("deadline_text", "address", address.as_str()))),
        format!("URL:{address}"),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escaped(&title)),
        "TRIGGER:-P1D".to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
    ]);
    lines
}

/// The hour that comes twice in October is told by Greenwich, which has it once.
fn starts(at: Timestamp) -> String {
    let local: DateTime = at.to_zoned(zone()).datetime();
    match zone().to_ambiguous_timestamp(local).is_ambiguous() {
        true => format!("DTSTART:{}", in_utc(at)),
        false => format!("DTSTART;TZID=Europe/London:{}", local.strftime("%Y%m%dT%H%M%S")),
    }
}

fn in_utc(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n").replace(|letter: char| letter.is_control(), "")
}

/// Returns a line as RFC 5545 sends it: at most 75 octets, going on behind a blank, and never within a letter.
fn folded(line: &str) -> String {
    const OCTETS: usize = 75;
    let (mut written, mut octets) = (String::with_capacity(line.len() + 8), 0);
    for letter in line.chars() {
        if octets + letter.len_utf8() > OCTETS {
            written.push_str("\r\n ");
            octets = 1;
        }
        written.push(letter);
        octets += letter.len_utf8();
    }
    written + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_londons_in_winter_in_summer_and_between() {
        for (at, line) in [
            ("2026-11-24T23:59:00Z", "DTSTART;TZID=Europe/London:20261124T235900"),
            ("2026-07-01T22:59:59Z", "DTSTART;TZID=Europe/London:20260701T235959"),
            // Half past one comes twice on 25 October 2026.
            ("2026-10-25T00:30:00Z", "DTSTART:20261025T003000Z"),
            ("2026-10-25T01:30:00Z", "DTSTART:20261025T013000Z"),
        ] {
            assert_eq!(starts(at.parse().unwrap()), line);
        }
    }

    #[test]
    fn long_lines_are_folded_within_75_octets_and_between_letters() {
        let text = format!("SUMMARY:{}", "é, ".repeat(60));
        let folded = folded(&text);
        assert!(folded.split("\r\n").all(|line| line.len() <= 75), "{folded}");
        assert_eq!(folded.replace("\r\n ", "").trim_end_matches("\r\n"), text);
        assert_eq!(escaped("a;b,c\\d\r\ne"), "a\\;b\\,c\\\\d\\ne");
    }
}
