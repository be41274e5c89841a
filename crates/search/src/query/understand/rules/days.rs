//! Days: "closing this week", "available now", "available by 1 December", "new today". A bare date is text.

use super::{Claim, Knowing, Line, Rule, Scope, is_condition};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use vacancy::london_date;

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

const CLOSING: &[&str] = &[
    "closing",
    "closes",
    "ending",
    "ends",
    "bidding closes",
    "bids close",
    "close",
    "bidding ends",
    "deadline",
    "bidding closing",
    "closing date",
];
const NOW: &[&str] = &[
    "available now",
    "avail now",
    "avail asap",
    "avail immediately",
    "available immediately",
    "available asap",
    "available straight away",
    "available today",
    "asap",
    "as soon as possible",
    "move in as soon as possible",
    "available as soon as possible",
    "move in now",
    "move in straight away",
    "move in immediately",
    "move in asap",
    "move in today",
    "ready now",
    "ready to move into",
    "immediately available",
    "available right away",
    "move straight in",
    "ready to move in",
    "available right now",
    "vacant now",
];
const AVAILABLE: &[&str] = &[
    "available by",
    "available before",
    "available from",
    "move in by",
    "move in before",
    "ready by",
    "move by",
    "available on",
    "free by",
    "move in date by",
];
const NEW: &[&str] = &[
    "new",
    "newly added",
    "added",
    "posted",
    "listed",
    "advertised",
    "new homes",
    "new adverts",
    "newly listed",
    "just added",
    "new listings",
    "new ones",
    "opened",
];

fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let today = london_date(knowing.now);
    let claim =
        closing(line, at, today).or_else(|| now(line, at, today)).or_else(|| available(line, at, today));
    let claim = claim.or_else(|| new(line, at, today))?;
    is_condition(line, claim.tokens.clone()).then_some(claim)
}

fn closing(line: &Line<'_>, at: usize, today: Date) -> Option<Claim> {
    let after = line.says_one(at, CLOSING)?;
    if is_of_no_home(line, at) {
        return None;
    }
    let after = line.past(after, &["is", "on", ":"]);
    let to_sunday = i32::from(Weekday::Sunday.since(today.weekday()));
    let plain: &[(&str, i32)] = &[
        ("today", 0),
        ("tonight", 0),
        ("tomorrow", 1),
        ("tmrw", 1),
        ("tomoz", 1),
        ("this week", to_sunday),
        ("by the end of the week", to_sunday),
        ("by end of week", to_sunday),
        ("this weekend", to_sunday),
        ("within a week", 7),
        ("within the week", 7),
        ("in a week", 7),
        ("in the next week", 7),
    ];
    let found = plain.iter().filter_map(|(phrase, days)| Some((line.says(after, phrase)?, *days)));
    let in_days = || {
        let start =
            line.says_one(after, &["in", "within", "in the next", "within the next", "in next", "next"])?;
        let (days, next) = line.number(start)?;
        line.is(next, &["day", "days"]).then(|| (next + 1, i32::try_from(days).unwrap_or(i32::MAX)))
    };
    let weekday = || {
        let start = line.past_all(after, &["by", "before", "this", "on"]);
        let day = weekday(line.word(start)?)?;
        Some((start + 1, i32::from(day.since(today.weekday()))))
    };
    let (end, days) = found.max_by_key(|(end, _)| *end).or_else(in_days).or_else(weekday)?;
    line.ends(end).then(|| Claim::one(at..end, "closing_within", days))
}

/// Returns whether something else than a home ends: "my hostel is closing this week", "tenancy ends in 10 days".
fn is_of_no_home(line: &Line<'_>, at: usize) -> bool {
    let of_homes = at > 1
        && line.is(at - 1, &["is", "are"])
        && line.is(
            at - 2,
            &["home", "homes", "flat", "flats", "house", "houses", "ones", "bidding", "what", "which"],
        );
    at > 0
        && !of_homes
        && line.is(
            at - 1,
            &[
                "is",
                "are",
                "was",
                "its",
                "hostel",
                "shelter",
                "refuge",
                "place",
                "cas2",
                "cas3",
                "tenancy",
                "lease",
                "ast",
                "notice",
                "contract",
                "placement",
                "bail",
                "licence",
                "funding",
                "job",
                "visa",
                "it",
                "leave",
            ],
        )
}

fn now(line: &Line<'_>, at: usize, today: Date) -> Option<Claim> {
    let end = line.says_one(at, NOW)?;
    // "I am available now for a viewing", "call me asap" are about the person.
    let of_person = line
        .says_one(end, &["for a viewing", "for viewing", "for viewings", "to view", "for a call", "on"])
        .is_some();
    if of_person
        || at > 0 && line.is(at - 1, &["im", "call", "back", "me", "ring", "reply", "respond"])
        || line.says_one(at.saturating_sub(2), &["i am", "i m"]) == Some(at)
    {
        return None;
    }
    line.ends(end).then(|| Claim::one(at..end, "available_by", today))
}

fn available(line: &Line<'_>, at: usize, today: Date) -> Option<Claim> {
    let after = line.says_one(at, AVAILABLE)?;
    let (date, end) = date(line, line.past(after, &["the"]), today)?;
    line.ends(end).then(|| Claim::one(at..end, "available_by", date))
}

fn new(line: &Line<'_>, at: usize, today: Date) -> Option<Claim> {
    let after = line.says_one(at, NEW)?;
    let monday = today.checked_sub(i32::from(today.weekday().since(Weekday::Monday)).days()).ok()?;
    let plain: &[(&str, Date)] = &[
        ("today", today),
        ("this week", monday),
        ("yesterday", today.yesterday().ok()?),
        ("since yesterday", today.yesterday().ok()?),
    ];
    let found = plain.iter().filter_map(|(phrase, day)| Some((line.says(after, phrase)?, *day)));
    let since = || {
        let start = line.says_one(after, &["since", "since last", "after"])?;
        if let Some(day) = line.word(start).and_then(weekday) {
            return Some((start + 1, today.checked_sub(i32::from(today.weekday().since(day)).days()).ok()?));
        }
        None
    };
    let (end, day) = found.max_by_key(|(end, _)| *end).or_else(since)?;
    line.ends(end).then(|| Claim::one(at..end, "opens_since", day))
}

/// Returns a day written here: `1 December`, `1st of December 2026`, `December 1`, `1/12`, `1/12/2026`, `Monday`.
fn date(line: &Line<'_>, at: usize, today: Date) -> Option<(Date, usize)> {
    if let Some(day) = line.word(at).and_then(weekday) {
        return Some((today.checked_add(i32::from(day.since(today.weekday())).days()).ok()?, at + 1));
    }
    if line.is(at, &["today"]) {
        return Some((today, at + 1));
    }
    if line.is(at, &["tomorrow"]) {
        return Some((today.tomorrow().ok()?, at + 1));
    }
    let (day, month, after) = if let Some(month) = line.word(at).and_then(month) {
        let (day, after) = day_of_month(line, at + 1)?;
        (day, month, after)
    } else {
        let (day, after) = day_of_month(line, at)?;
        if line.is(after, &["/"]) {
            let month = line.figures(after + 1).and_then(|month| i8::try_from(month).ok())?;
            (day, month, after + 2)
        } else {
            let after = line.past(after, &["of"]);
            (day, line.word(after).and_then(month)?, after + 1)
        }
    };
    let year_at = line.past(after, &["/", ","]);
    let told = line
        .figures(year_at)
        .filter(|year| (2000..2100).contains(year))
        .and_then(|year| i16::try_from(year).ok());
    let end = if told.is_some() { year_at + 1 } else { after };
    let this = Date::new(told.unwrap_or(today.year()), month, day).ok()?;
    // Without a year it is the next such day.
    let next =
        if told.is_none() && this < today { Date::new(today.year() + 1, month, day).ok()? } else { this };
    Some((next, end))
}

fn day_of_month(line: &Line<'_>, at: usize) -> Option<(i8, usize)> {
    let day = line.figures(at).and_then(|day| i8::try_from(day).ok()).filter(|day| (1..=31).contains(day))?;
    let ordinal = line.glued(at + 1) && line.is(at + 1, &["st", "nd", "rd", "th"]);
    Some((day, if ordinal { at + 2 } else { at + 1 }))
}

fn month(word: &str) -> Option<i8> {
    const MONTHS: &[&str] =
        &["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const FULL: &[&str] = &[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = MONTHS
        .iter()
        .position(|month| *month == word)
        .or_else(|| FULL.iter().position(|month| *month == word))?;
    i8::try_from(at + 1).ok()
}

fn weekday(word: &str) -> Option<Weekday> {
    const DAYS: &[(&str, &str, Weekday)] = &[
        ("mon", "monday", Weekday::Monday),
        ("tue", "tuesday", Weekday::Tuesday),
        ("wed", "wednesday", Weekday::Wednesday),
        ("thu", "thursday", Weekday::Thursday),
        ("fri", "friday", Weekday::Friday),
        ("sat", "saturday", Weekday::Saturday),
        ("sun", "sunday", Weekday::Sunday),
    ];
    DAYS.iter().find(|(short, long, _)| *short == word || *long == word).map(|(.., day)| *day)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn days_are_counted_from_today() {
        // Friday 20 November 2026.
        check("closing this week", json!({"closing_within": 2, "text": ""}));
        check("closing in 3 days", json!({"closing_within": 3, "text": ""}));
        check("closing soon", json!({"text": "closing soon"}));
        check("available now", json!({"available_by": "2026-11-20", "text": ""}));
        check("available by 1 December", json!({"available_by": "2026-12-01", "text": ""}));
        check("available by 3rd March", json!({"available_by": "2027-03-03", "text": ""}));
        check("new today", json!({"opens_since": "2026-11-20", "text": ""}));
        check("added since Monday", json!({"opens_since": "2026-11-16", "text": ""}));
    }
}
