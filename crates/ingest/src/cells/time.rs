//! Times of day: `17:30`, `5.30pm`, "12 noon", "midnight".

use super::tokens::{Token, tokens};
use crate::codes;
use jiff::civil::Time;
use vacancy::Message;

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Clock {
    /// At this time.
    At(Time),
    /// Midnight: the end of the day, not its beginning.
    EndOfDay,
}

/// Returns the time a cell of its own names.
pub(crate) fn read(text: &str) -> Result<Clock, Message> {
    let mut pieces = tokens(text);
    let clock = take(&mut pieces)?;
    let rest = pieces.iter().any(|piece| !matches!(piece, Token::Mark(_)));
    clock.filter(|_| !rest).ok_or_else(|| Message::new(codes::DATE_NOT_A_DATE))
}

/// Takes a time out of the pieces of a cell, where there is one.
///
/// # Errors
/// When something stands there that is written as a time and is none, such as `25:00`.
pub(crate) fn take(pieces: &mut Vec<Token>) -> Result<Option<Clock>, Message> {
    pieces.retain(|piece| !piece.is_word_of(&["hrs", "hours", "hr", "hour", "o'clock", "oclock", "h"]));
    if let Some(at) = pieces.iter().position(|piece| piece.is_word_of(&["midnight", "noon", "midday"])) {
        let noon = !pieces[at].is_word_of(&["midnight"]);
        pieces.remove(at);
        remove_clock_face_twelve(pieces, at);
        return Ok(Some(if noon { Clock::At(Time::constant(12, 0, 0, 0)) } else { Clock::EndOfDay }));
    }
    let Some(found) = written(pieces) else { return Ok(None) };
    pieces.drain(found.from..found.to);
    found.clock().map(Some).ok_or_else(|| Message::new(codes::DATE_NOT_A_DATE))
}

/// Takes the `12` or `12:00` out that stood before "noon" or "midnight".
fn remove_clock_face_twelve(pieces: &mut Vec<Token>, at: usize) {
    let is = |piece: Option<&Token>, number: u32| piece.and_then(Token::integer) == Some(number);
    if at >= 3 && is(pieces.get(at - 1), 0) && pieces[at - 2].is(':') && is(pieces.get(at - 3), 12) {
        pieces.drain(at - 3..at);
    } else if at >= 1 && is(pieces.get(at - 1), 12) {
        pieces.remove(at - 1);
    }
}

/// A time as written, and where among the pieces.
struct Written {
    from: usize,
    to: usize,
    hour: u32,
    minute: u32,
    second: u32,
    /// Whether `pm` stood after it; nothing said is a clock of 24 hours.
    afternoon: Option<bool>,
}

impl Written {
    fn clock(&self) -> Option<Clock> {
        let hour = match (self.afternoon, self.hour) {
            (None, 24) if self.minute == 0 && self.second == 0 => return Some(Clock::EndOfDay),
            (Some(_), 0 | 13..) => return None,
            (Some(false), 12) => 0,
            (Some(true), hour) if hour < 12 => hour + 12,
            (_, hour) => hour,
        };
        let part = |number: u32| i8::try_from(number).ok();
        Time::new(part(hour)?, part(self.minute)?, part(self.second)?, 0).ok().map(Clock::At)
    }
}

/// Finds a time written in figures: `17:30[:00]`, `5.30pm`, `5pm`, `1730`.
fn written(pieces: &[Token]) -> Option<Written> {
    let at = pieces.iter().position(|piece| matches!(piece, Token::Number(_)))?;
    let Token::Number(number) = &pieces[at] else { return None };
    let colon = |place: usize| pieces.get(place).is_some_and(|piece| piece.is(':'));
    let integer = |place: usize| pieces.get(place).and_then(Token::integer);
    let mut found = Written { from: at, to: at + 1, hour: 0, minute: 0, second: 0, afternoon: None };
    let mut clear = true;
    if colon(at + 1) {
        found.hour = integer(at)?;
        found.minute = integer(at + 2)?;
        found.to = at + 3;
        if colon(at + 3) {
            let Token::Number(seconds) = pieces.get(at + 4)? else { return None };
            found.second = seconds.split('.').next()?.parse().ok()?;
            found.to = at + 5;
        }
    } else if let Some((hour, minute)) = number.split_once('.').filter(|(_, minute)| minute.len() == 2) {
        (found.hour, found.minute) = (hour.parse().ok()?, minute.parse().ok()?);
    } else if number.len() == 4 {
        let digits = integer(at)?;
        (found.hour, found.minute) = (digits / 100, digits % 100);
    } else {
        found.hour = integer(at)?;
        clear = false;
    }
    let (afternoon, length) = half_of_day(&pieces[found.to..]);
    found.afternoon = afternoon;
    found.to += length;
    (clear || found.afternoon.is_some()).then_some(found)
}

/// Returns whether `am` or `pm` follows, and over how many pieces (`p.m.`).
fn half_of_day(pieces: &[Token]) -> (Option<bool>, usize) {
    let word = |at: usize| pieces.get(at).and_then(Token::word);
    let dot = |at: usize| usize::from(pieces.get(at).is_some_and(|piece| piece.is('.')));
    match word(0) {
        Some("am") => (Some(false), 1),
        Some("pm") => (Some(true), 1),
        Some(letter @ ("a" | "p")) if word(1 + dot(1)) == Some("m") => {
            let length = 2 + dot(1);
            (Some(letter == "p"), length + dot(length))
        }
        _ => (None, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_its_own_may_hold_the_time() {
        let at = |hour, minute| Ok(Clock::At(Time::constant(hour, minute, 0, 0)));
        assert_eq!(read("17:30"), at(17, 30));
        assert_eq!(read("9am"), at(9, 0));
        assert_eq!(read("5.30 p.m."), at(17, 30));
        assert_eq!(read("12:00 noon"), at(12, 0));
        assert_eq!(read("Midnight"), Ok(Clock::EndOfDay));
        for text in ["9", "25:00", "17:75", "late", "13pm"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
