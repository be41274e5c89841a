//! What must not be published in free text: telephone numbers, e-mail addresses, codes that open doors.
//!
//! A simple and sound form: it masks what looks so, wherever it stands. It does not look for names.

use crate::codes;
use std::ops::Range;

/// What stands where something was taken out.
pub(crate) const MASK: &str = "•••";

/// Words before a code that opens something.
const ENTRY_WORDS: &[&str] = &[
    "key safe",
    "keysafe",
    "key-safe",
    "key code",
    "keycode",
    "entry code",
    "door code",
    "access code",
    "alarm code",
    "alarm",
    "gate code",
    "lock box",
    "lockbox",
    "security code",
    "entry phone code",
    "fob code",
    "pin code",
    "key box",
    "keybox",
    "intercom code",
    "entrance code",
    "safe code",
    "lock code",
];

/// One of these is in each of those.
const IN_ENTRY_WORDS: &[&str] = &["safe", "code", "alarm", "box"];

/// Words that may stand between those and the code itself.
const BETWEEN: &[&str] = &[
    "code", "codes", "is", "no", "number", "num", "box", "safe", "at", "door", "front", "the", "by", "on",
    "pin", "for", "entry", "set", "to",
];

/// Returns the text with everything personal masked, and which kinds there were, by code.
pub(crate) fn mask(text: &str) -> (String, Vec<&'static str>) {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let mut found: Vec<(Range<usize>, &'static str)> = Vec::new();
    found.extend(emails(text).into_iter().map(|range| (range, codes::PERSONAL_EMAIL)));
    // Most texts hold too few digits for either.
    if digits >= 10 {
        found.extend(telephones(text).into_iter().map(|range| (range, codes::PERSONAL_TELEPHONE)));
    }
    if digits >= 2 {
        found.extend(entry_codes(text).into_iter().map(|range| (range, codes::PERSONAL_ENTRY_CODE)));
    }
    found.sort_by_key(|(range, _)| (range.start, range.end));
    let mut masked = String::with_capacity(text.len());
    let mut kinds = Vec::new();
    let mut done = 0;
    for (range, kind) in found {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
        if range.start >= done {
            masked.push_str(&text[done..range.start]);
            masked.push_str(MASK);
        }
        done = done.max(range.end);
    }
    masked.push_str(&text[done..]);
    (masked, kinds)
}

/// Returns the text with everything personal masked.
pub(crate) fn masked(text: &str) -> String {
    mask(text).0
}

/// Returns the words around the first thing masked.
pub(crate) fn excerpt(masked: &str) -> String {
    const AROUND: usize = 36;
    let Some(at) = masked.find(MASK) else { return String::new() };
    let before: Vec<char> = masked[..at].chars().rev().take(AROUND).collect();
    let after: String = masked[at + MASK.len()..].chars().take(AROUND).collect();
    let before: String = before.into_iter().rev().collect();
    let cut = if before.len() < at { "…" } else { "" };
    let rest = if at + MASK.len() + after.len() < masked.len() { "…" } else { "" };
    format!("{cut}{before}{MASK}{after}{rest}")
}

/// Returns where e-mail addresses stand: something, `@`, something with a dot in it.
fn emails(text: &str) -> Vec<Range<usize>> {
    let is_part = |c: char| c.is_alphanumeric() || "._%+-'".contains(c);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find('@').map(|offset| from + offset) {
        let local =
            text[from..at].chars().rev().take_while(|&c| is_part(c)).map(char::len_utf8).sum::<usize>();
        let domain = text[at + 1..].chars().take_while(|&c| is_part(c)).map(char::len_utf8).sum::<usize>();
        let dotted = text[at + 1..at + 1 + domain].trim_end_matches('.').contains('.');
        if local > 0 && dotted {
            let end = at + 1 + text[at + 1..at + 1 + domain].trim_end_matches('.').len();
            found.push(at - local..end);
        }
        from = at + 1 + domain;
    }
    found
}

/// Returns where telephone numbers stand: `0` or `+44` and nine or ten more digits, in groups of at least two
/// held together by single blanks, hyphens, dots or brackets.
fn telephones(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts = matches!(bytes[at], b'0' | b'+' | b'(')
            && (at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'.'));
        match starts.then(|| telephone_at(bytes, at)).flatten() {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

/// Returns where the telephone number that begins here ends.
fn telephone_at(bytes: &[u8], start: usize) -> Option<usize> {
    let mut digits = Vec::with_capacity(14);
    let (mut at, mut end, mut gap) = (start, start, 0);
    while at < bytes.len() && digits.len() < 15 {
        match bytes[at] {
            digit @ b'0'..=b'9' => {
                digits.push(digit);
                end = at + 1;
                gap = 0;
            }
            b' ' | b'-' | b'.' | b'(' | b')' if gap < 2 => gap += 1,
            b'+' if at == start => {}
            _ => break,
        }
        at += 1;
    }
    let international = bytes[start] == b'+' || digits.starts_with(b"0044");
    let national = digits.first() == Some(&b'0') && digits.get(1).is_some_and(|digit| *digit != b'0');
    let long_enough =
        if international { (11..=15).contains(&digits.len()) } else { (10..=11).contains(&digits.len()) };
    let apart = bytes.get(end).is_none_or(|byte| !byte.is_ascii_alphanumeric());
    (long_enough && apart && (international || national)).then_some(end)
}

/// Returns where codes stand that follow a word such as "key safe": a short word with a digit in it.
fn entry_codes(text: &str) -> Vec<Range<usize>> {
    // ASCII lower case keeps every byte's place.
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    if !IN_ENTRY_WORDS.iter().any(|part| lower.contains(part)) {
        return found;
    }
    for word in ENTRY_WORDS {
        let mut from = 0;
        while let Some(start) = lower[from..].find(word).map(|offset| from + offset) {
            from = start + word.len();
            if let Some(code) = code_after(&lower, from) {
                found.push(code);
            }
        }
    }
    found
}

/// Returns the code after an entry word: the first word with a digit, with only small words between.
fn code_after(lower: &str, from: usize) -> Option<Range<usize>> {
    let mut at = from;
    for _ in 0..6 {
        let rest = &lower[at..];
        let skip = rest.find(|c: char| c.is_alphanumeric() || c == '#' || c == '*')?;
        // A sentence or line that ends in between ends the thought; the dot of "no." ends nothing.
        let abbreviated = lower[..at].ends_with("no") || lower[..at].ends_with("num");
        if rest[..skip].contains(['\n', ';', '!', '?']) || (rest[..skip].contains(". ") && !abbreviated) {
            return None;
        }
        let start = at + skip;
        let length = lower[start..]
            .find(|c: char| !(c.is_alphanumeric() || "#*".contains(c)))
            .unwrap_or(lower.len() - start);
        let word = &lower[start..start + length];
        if word.chars().any(|c| c.is_ascii_digit()) {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            return (digits >= 2 && length <= 12).then_some(start..start + length);
        }
        if !BETWEEN.contains(&word) {
            return None;
        }
        at = start + length;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(masked(text), expected, "{text}");
    }

    #[test]
    fn telephone_numbers_are_masked() {
        check("Call 020 7946 0123 to view", "Call ••• to view");
        check("Ring Tenant Example on 07700 900123.", "Ring Tenant Example on •••.");
        check("+44 (0)20 7946 0123 or (01632) 960 001", "••• or •••");
        check("Tel:07700900456", "Tel:•••");
        check("0113-496-0001", "•••");
    }

    #[test]
    fn e_mail_addresses_are_masked() {
        check("Write to tenant.example@example.org.", "Write to •••.");
        check("lettings@example.gov.uk, 9 @ 10am", "•••, 9 @ 10am");
    }

    #[test]
    fn codes_that_open_doors_are_masked() {
        check("Key safe code: 1234 by the door", "Key safe code: ••• by the door");
        check("keysafe 4821C", "keysafe •••");
        check("Alarm is 2580#, entry code is C1357", "Alarm is •••, entry code is •••");
        check("Door code no. 90210", "Door code no. •••");
    }

    #[test]
    fn every_entry_word_is_looked_for() {
        for word in ENTRY_WORDS {
            assert!(IN_ENTRY_WORDS.iter().any(|part| word.contains(part)), "{word}");
        }
    }

    #[test]
    fn ordinary_figures_stay() {
        for text in [
            "Rent £123.45, 2 bedrooms, SW9 8HQ, built 2019",
            "Available 01/12/2026 10:00-11:00",
            "Smoke alarm fitted. 24 hour concierge",
            "Reference 0012345678901234567890",
            "Key safe. 3 bedrooms",
            "ref 0012/45/7",
        ] {
            check(text, text);
        }
    }
}
