//! Days, and instants of a day, as UK councils write them: the day always before the month.

use super::time::{self, Clock};
use super::tokens::{Token, tokens};
use crate::codes;
use jiff::civil::{Date, Time, Weekday, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{Span, Timestamp};
use std::borrow::Cow;
use vacancy::{Message, end_of_day, start_of_day, zone};

/// What a cell of a date says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Moment {
    /// The day.
    pub day: Date,
    /// The time of that day, where told.
    pub clock: Option<Clock>,
    /// The offset from UTC, where told; London's otherwise.
    pub offset: Option<Offset>,
    /// The weekday, where it was all that was told: the day is then the next such one.
    pub weekday: Option<Weekday>,
}

/// Which end of a day a date alone means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayEnd {
    /// Its first instant.
    Start,
    /// Its last second.
    End,
}

impl Moment {
    /// Returns a whole day.
    pub fn on(day: Date) -> Self {
        Self { day, clock: None, offset: None, weekday: None }
    }

    /// Returns the instant meant; a day alone is its start or its end.
    pub fn instant(&self, alone: DayEnd) -> Timestamp {
        match (self.clock, alone) {
            (Some(Clock::EndOfDay), _) | (None, DayEnd::End) => end_of_day(self.day),
            (None, DayEnd::Start) => start_of_day(self.day),
            (Some(Clock::At(time)), _) => {
                let zone = self.offset.map_or_else(zone, TimeZone::fixed);
                let at = self.day.to_datetime(time).to_zoned(zone);
                at.map_or_else(|_| start_of_day(self.day), |zoned| zoned.timestamp())
            }
        }
    }
}

/// Returns the moment a cell names. `today` is the day of the export, from which "Sunday", "ASAP" and the like are
/// counted.
pub(crate) fn read(text: &str, today: Date) -> Result<Moment, Message> {
    if let Some(moment) = iso_instant(text) {
        return in_range(moment);
    }
    if let Some(moment) = spreadsheet_serial(text) {
        return Ok(moment);
    }
    let mut pieces = tokens(text);
    pieces.retain(|piece| {
        !piece.is_word_of(&["at", "on", "by", "until", "till", "before", "of", "the", "from"])
    });
    if let Some(moment) = compact(&pieces) {
        return moment.and_then(in_range);
    }
    let weekday = take_weekday(&mut pieces);
    let day = take_day(&mut pieces, today)?;
    let clock = time::take(&mut pieces)?;
    let rest = pieces
        .iter()
        .any(|piece| !matches!(piece, Token::Mark(',' | '.' | '-' | '–' | '(' | ')' | ':' | '/')));
    if rest {
        return Err(Message::new(codes::DATE_NOT_A_DATE));
    }
    match (day, weekday) {
        (Some(day), _) => in_range(Moment { clock, ..Moment::on(day) }),
        (None, Some(weekday)) => {
            Ok(Moment { clock, weekday: Some(weekday), ..Moment::on(next(weekday, today)) })
        }
        (None, None) if clock.is_some() => Err(Message::new(codes::TIME_WITHOUT_DATE)),
        (None, None) => Err(Message::new(codes::DATE_NOT_A_DATE)),
    }
}

/// Returns whether a cell means "as soon as may be".
pub(crate) fn is_now(text: &str) -> bool {
    matches!(
        super::clean::plain(text).trim_end_matches(['.', '!']),
        "asap"
            | "a.s.a.p"
            | "now"
            | "immediate"
            | "immediately"
            | "available now"
            | "today"
            | "available"
            | "available immediately"
            | "as soon as possible"
            | "vacant"
            | "vacant now"
            | "ready now"
            | "ready"
    )
}

/// Returns the day of the given numbers, a year of two digits in this century.
pub(crate) fn day_of(year: u32, month: u32, day: u32) -> Result<Date, Message> {
    let year = if year < 100 { year + 2000 } else { year };
    let made = i16::try_from(year).ok().zip(i8::try_from(month).ok()).zip(i8::try_from(day).ok());
    made.and_then(|((year, month), day)| Date::new(year, month, day).ok())
        .ok_or_else(|| Message::new(codes::DATE_NOT_IN_CALENDAR))
}

/// Returns the month a word names, in full or by at least three letters.
pub(crate) fn month_named(word: &str) -> Option<u32> {
    const MONTHS: &[&str] = &[
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
    // May is left out: "2 mai" is a maisonette's.
    const WELSH: &[(&str, u32)] = &[
        ("ionawr", 1),
        ("chwefror", 2),
        ("mawrth", 3),
        ("ebrill", 4),
        ("mehefin", 6),
        ("gorffennaf", 7),
        ("awst", 8),
        ("medi", 9),
        ("hydref", 10),
        ("tachwedd", 11),
        ("rhagfyr", 12),
    ];
    if let Some((_, number)) = WELSH.iter().find(|(month, _)| *month == word) {
        return Some(*number);
    }
    (word.len() >= 3)
        .then(|| {
            MONTHS.iter().position(|month| month.starts_with(word) || word == "sept" && *month == "september")
        })
        .flatten()
        .map(|index| index as u32 + 1)
}

/// The years an advert's dates can lie in.
const YEARS: std::ops::RangeInclusive<u32> = 1990..=2100;

fn in_range(moment: Moment) -> Result<Moment, Message> {
    let believable = u32::try_from(moment.day.year()).is_ok_and(|year| YEARS.contains(&year));
    believable.then_some(moment).ok_or_else(|| Message::new(codes::DATE_FAR_AWAY))
}

/// Reads `2026-11-22T23:59:00Z`, with `T` or a blank, an offset or none.
fn iso_instant(text: &str) -> Option<Moment> {
    let bytes = text.as_bytes();
    let dashed = bytes.len() >= 16 && bytes[4] == b'-' && bytes[7] == b'-' && text.is_char_boundary(10);
    if !dashed || !matches!(bytes[10], b'T' | b't' | b' ') {
        return None;
    }
    let day: Date = text[..10].parse().ok()?;
    let rest = text.get(11..)?.trim();
    let split = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let time: Time = rest[..split].trim().parse().ok()?;
    let offset = offset(&rest[split..])?;
    Some(Moment { day, clock: Some(Clock::At(time)), offset: offset.0, weekday: None })
}

/// An offset that may be absent, told apart from one that cannot be read.
struct MaybeOffset(Option<Offset>);

fn offset(text: &str) -> Option<MaybeOffset> {
    match text {
        "" => Some(MaybeOffset(None)),
        "Z" | "z" => Some(MaybeOffset(Some(Offset::UTC))),
        _ => {
            let sign = if text.starts_with('-') { -1 } else { 1 };
            let digits: String = text.get(1..)?.chars().filter(|c| *c != ':').collect();
            let number: i32 = digits.parse().ok().filter(|_| digits.len() == 4 || digits.len() == 2)?;
            let (hours, minutes) = if digits.len() == 4 { (number / 100, number % 100) } else { (number, 0) };
            let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
            Some(MaybeOffset(Some(offset)))
        }
    }
}

/// Reads the number a spreadsheet keeps for a day, 36526 (2000) to 73050 (2099), a fraction for the time.
fn spreadsheet_serial(text: &str) -> Option<Moment> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.len() != 5 || !digits(whole) || !digits(fraction) || text.ends_with('.') {
        return None;
    }
    let serial: i32 = whole.parse().ok().filter(|serial| (36_526..=73_050).contains(serial))?;
    let day = date(1899, 12, 30).checked_add(Span::new().days(serial)).ok()?;
    let part: f64 = format!("0.{fraction}0").parse().ok()?;
    let minutes = (part * 24.0 * 60.0).round() as i64;
    let clock = (minutes > 0 && minutes < 24 * 60)
        .then(|| Time::midnight().checked_add(Span::new().minutes(minutes)).ok())
        .flatten()
        .map(Clock::At);
    Some(Moment { clock, ..Moment::on(day) })
}

/// Reads `20261122`, and `22112026`: what ends in a year of ours begins with none that has such a month.
fn compact(pieces: &[Token]) -> Option<Result<Moment, Message>> {
    let [Token::Number(digits)] = pieces else { return None };
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number = |range: std::ops::Range<usize>| digits[range].parse::<u32>().ok();
    let year_last = number(4..8)?;
    if YEARS.contains(&year_last) {
        return Some(day_of(year_last, number(2..4)?, number(0..2)?).map(Moment::on));
    }
    day_of(number(0..4)?, number(4..6)?, number(6..8)?).ok().map(|day| Ok(Moment::on(day)))
}

fn take_weekday(pieces: &mut Vec<Token>) -> Option<Weekday> {
    const DAYS: &[(&str, Weekday)] = &[
        ("monday", Weekday::Monday),
        ("tuesday", Weekday::Tuesday),
        ("wednesday", Weekday::Wednesday),
        ("thursday", Weekday::Thursday),
        ("friday", Weekday::Friday),
        ("saturday", Weekday::Saturday),
        ("sunday", Weekday::Sunday),
    ];
    let named = |piece: &Token| {
        let word = piece.word().filter(|word| word.len() >= 3)?;
        let is = |name: &str| name.starts_with(word) || matches!((word, name), ("thurs", "thursday"));
        DAYS.iter().find(|(name, _)| is(name)).map(|(_, day)| *day)
    };
    let at = pieces.iter().position(|piece| named(piece).is_some())?;
    named(&pieces.remove(at))
}

/// Returns that weekday on or after a day.
pub(crate) fn next(weekday: Weekday, today: Date) -> Date {
    let ahead = today.weekday().until(weekday);
    today.checked_add(Span::new().days(i64::from(ahead))).unwrap_or(today)
}

/// Takes the day out of the pieces: `22/11/2026`, `2026-11-22`, `22 Nov 26`, `November 22nd, 2026`, "today".
fn take_day(pieces: &mut Vec<Token>, today: Date) -> Result<Option<Date>, Message> {
    if let Some(at) = pieces.iter().position(|piece| piece.is_word_of(&["today", "tomorrow"])) {
        let ahead = i64::from(pieces.remove(at).word() == Some("tomorrow"));
        return Ok(today.checked_add(Span::new().days(ahead)).ok());
    }
    drop_ordinal_endings(pieces);
    if let Some(at) =
        pieces.iter().position(|piece| piece.word().is_some_and(|word| month_named(word).is_some()))
    {
        return named_month(pieces, at);
    }
    if let Some(day) = (0..pieces.len()).find_map(|at| dotted(pieces, at)) {
        return day.map(Some);
    }
    let separator =
        |piece: Option<&Token>| piece.is_some_and(|piece| matches!(piece, Token::Mark('/' | '-' | '.')));
    let number = |piece: Option<&Token>| matches!(piece, Some(Token::Number(_)));
    let begins =
        |at: &usize| number(pieces.get(*at)) && separator(pieces.get(at + 1)) && number(pieces.get(at + 2));
    let Some(at) = (0..pieces.len()).find(begins) else { return Ok(None) };
    let (first, second) = (pieces[at].integer(), pieces.get(at + 2).and_then(Token::integer));
    let third = separator(pieces.get(at + 3)).then(|| pieces.get(at + 4).and_then(Token::integer)).flatten();
    let year_first = matches!(&pieces[at], Token::Number(digits) if digits.len() == 4);
    match (first, second, third) {
        (Some(first), Some(second), Some(third)) => {
            pieces.drain(at..at + 5);
            let day = if year_first { day_of(first, second, third) } else { day_of(third, second, first) };
            day.map(Some)
        }
        (Some(_), Some(_), None) if pieces[at + 1].is('/') => Err(Message::new(codes::DATE_WITHOUT_YEAR)),
        _ => Ok(None),
    }
}

/// Reads `22.11.2026`, which is one piece with two dots, and takes it out.
fn dotted(pieces: &mut Vec<Token>, at: usize) -> Option<Result<Date, Message>> {
    let Token::Number(number) = &pieces[at] else { return None };
    let parts: Vec<u32> = number.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    let [day, month, year] = parts[..] else { return None };
    pieces.remove(at);
    Some(if day > 999 { day_of(day, month, year) } else { day_of(year, month, day) })
}

/// Takes `22 Nov 2026`, `22-Nov-26`, `Nov 22, 2026` out of the pieces; the month's name stands at `at`.
fn named_month(pieces: &mut Vec<Token>, at: usize) -> Result<Option<Date>, Message> {
    let month = pieces[at].word().and_then(month_named).unwrap_or_default();
    let is_gap = |piece: &Token| matches!(piece, Token::Mark('-' | '/' | ',' | '.' | '\'' | '’' | ' '));
    let number_after = |pieces: &mut Vec<Token>, at: usize| {
        while pieces.get(at).is_some_and(is_gap) {
            pieces.remove(at);
        }
        let number = pieces.get(at).and_then(Token::integer)?;
        pieces.remove(at);
        Some(number)
    };
    let mut before = at;
    while before > 0 && is_gap(&pieces[before - 1]) {
        before -= 1;
    }
    let day_before = before.checked_sub(1).and_then(|place| pieces[place].integer());
    if let Some(day) = day_before {
        pieces.drain(before - 1..=at);
        let Some(year) = number_after(pieces, before - 1) else {
            return Err(Message::new(codes::DATE_WITHOUT_YEAR));
        };
        return day_of(year, month, day).map(Some);
    }
    pieces.remove(at);
    let Some(day) = number_after(pieces, at) else { return Err(Message::new(codes::DATE_NOT_A_DATE)) };
    let Some(year) = number_after(pieces, at) else { return Err(Message::new(codes::DATE_WITHOUT_YEAR)) };
    day_of(year, month, day).map(Some)
}

/// Takes the `nd` out of `22nd`.
fn drop_ordinal_endings(pieces: &mut Vec<Token>) {
    let mut at = 1;
    while at < pieces.len() {
        let follows = matches!(pieces[at - 1], Token::Number(_));
        if follows && pieces[at].is_word_of(&["st", "nd", "rd", "th"]) {
            pieces.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Returns the two days a text is from and to, "19/11/2026 - 25/11/2026"; none of a text that is one moment.
pub(crate) fn first_and_last(text: &str) -> Option<(Cow<'_, str>, &str)> {
    const LONGEST: usize = 80;
    if text.len() > LONGEST {
        return None;
    }
    let today = Date::constant(2026, 1, 1);
    let is_day = |text: &str| text.len() >= 6 && read(text, today).is_ok();
    if is_day(text) {
        return None;
    }
    [" - ", " – ", " to ", "–", " until ", " till "].iter().find_map(|mark| {
        let (first, last) = text.split_once(mark)?;
        let (first, last) = (first.trim(), last.trim());
        if !is_day(last) {
            return None;
        }
        if is_day(first) {
            return Some((Cow::Borrowed(first), last));
        }
        // "26 Nov – 2 Dec 2026": the year is said once, unless it turns between them.
        let year: i16 =
            last.rsplit(|c: char| !c.is_ascii_digit()).find(|part| part.len() == 4)?.parse().ok()?;
        let until = read(last, today).ok()?.day;
        let this = format!("{first} {year}");
        let begins = [this, format!("{first} {}", year - 1)];
        let before = |text: &String| read(text, today).is_ok_and(|from| from.day <= until);
        begins.into_iter().find(before).map(|first| (Cow::Owned(first), last))
    })
}

#[cfg(test)]
mod tests;
