//! Telephone numbers: national and international ones wherever they stand, shorter ones after a word such as "tel".
//!
//! A council's or a landlord's public number in an advert is masked as any other: nothing in a number tells whose it
//! is, and the link to the advert is the place for it. A false alarm costs a figure; so a number is masked when in
//! doubt, unless it is called a reference.

use super::lists::{List, list};
use super::words::{TELEPHONE, Words};
use std::ops::Range;

/// Words that may set something off here.
pub(super) static TRIGGERS: &[&List] = &[&CALLED];

/// Words before a number of fewer digits, or one that lost its zero.
static CALLED: List = list(
    "tel, telephone, phone, ph, call, ring, mob, mobile, text, sms, whatsapp, fax, t, m, landline, cell,
     dial, phoning, calling, ringing, texting",
);

/// Words that may stand between those and the number.
const BETWEEN: &[&str] =
    &["no", "number", "num", "is", "on", "us", "me", "him", "her", "the", "them", "office", "direct", "line"];

/// Words before a number that is something else.
const REFERENCES: &[&str] = &["ref", "reference", "uprn", "account", "acct", "advert"];

/// Returns where telephone numbers stand.
pub(super) fn find(words: &Words) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let digits = words.text.bytes().filter(u8::is_ascii_digit).count();
    if digits < 6 {
        return found;
    }
    if digits >= 10 {
        anywhere(words.text, &mut found);
    }
    for at in words.triggers(TELEPHONE) {
        found.extend(after(words, at));
    }
    found
}

/// Adds the numbers that are telephone numbers by their own form.
fn anywhere(text: &str, found: &mut Vec<Range<usize>>) {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let before = at.checked_sub(1).map(|before| bytes[before]);
        let apart = before.is_none_or(|byte| !(byte.is_ascii_alphanumeric() || byte == b'.' || byte == 0xA3));
        let starts = matches!(bytes[at], b'0' | b'+' | b'(' | b'7') && apart;
        match starts.then(|| Number::at(text, at)).flatten().and_then(|number| number.whole(text)) {
            Some(end) => {
                found.push(at..end);
                at = end;
            }
            None => at += 1,
        }
    }
}

/// Returns the number after a word such as "tel", of six digits or more.
fn after(words: &Words, trigger: usize) -> Option<Range<usize>> {
    let mut at = trigger + 1;
    while at <= trigger + 4 && !words.ends_before(at) && BETWEEN.contains(&words.lower(at)) {
        at += 1;
    }
    let start = words.place(at).start;
    let starts = at < words.len()
        && !words.ends_before(at)
        && words.lower(at).bytes().all(|byte| byte.is_ascii_digit());
    let number = starts.then(|| Number::at(words.text, start)).flatten()?;
    let end = number.longest(6..=11)?;
    let follows = words.text.as_bytes().get(end);
    let apart = follows.is_none_or(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'/')));
    (apart && !number.is_date()).then_some(start..end)
}

/// Digits in groups held together by blanks, hyphens, dots and brackets.
struct Number {
    digits: String,
    international: bool,

    /// After how many digits each group ends, and where.
    groups: Vec<(usize, usize)>,
}

impl Number {
    /// Reads the number that begins here.
    fn at(text: &str, start: usize) -> Option<Self> {
        let international = text[start..].starts_with('+');
        let mut number = Self { digits: String::new(), international, groups: Vec::new() };
        let mut gap = 0;
        for (offset, c) in text[start..].char_indices() {
            let place = start + offset;
            match c {
                '0'..='9' => {
                    if gap > 0 && !number.digits.is_empty() {
                        number.groups.push((number.digits.len(), place - gap));
                    }
                    number.digits.push(c);
                    gap = 0;
                    if number.digits.len() > 20 {
                        return None;
                    }
                }
                ' ' | '-' | '.' | '(' | ')' | '–' | '‑' | '\u{A0}' if gap < 6 => gap += c.len_utf8(),
                '+' if offset == 0 => {}
                _ => {
                    // A letter right after a digit: the last group is no number.
                    if gap == 0 && c.is_alphanumeric() {
                        return (!number.groups.is_empty()).then_some(number);
                    }
                    number.groups.push((number.digits.len(), place - gap));
                    return Some(number);
                }
            }
        }
        number.groups.push((number.digits.len(), text.len() - gap));
        Some(number)
    }

    /// Returns where the longest run of groups ends that has so many digits.
    fn longest(&self, lengths: std::ops::RangeInclusive<usize>) -> Option<usize> {
        self.groups.iter().rev().find(|(digits, _)| lengths.contains(digits)).map(|(_, end)| *end)
    }

    /// Returns where a whole telephone number ends, if this is one.
    fn whole(&self, text: &str) -> Option<usize> {
        let digits = self.digits.as_bytes();
        let abroad = self.international || digits.starts_with(b"0044");
        if abroad {
            return self.longest(if digits.starts_with(b"44") { 11..=13 } else { 10..=15 });
        }
        let national = digits.first() == Some(&b'0') && digits.get(1).is_some_and(|digit| *digit != b'0');
        // A spreadsheet takes the zero off.
        let mobile = digits.first() == Some(&b'7') && digits.get(1).is_some_and(|digit| *digit != b'0');
        let end = match (national, mobile) {
            (true, _) => self.longest(10..=11)?,
            (_, true) => self.longest(10..=10)?,
            _ => return None,
        };
        let first_end = self.groups.first().map_or(end, |(_, end)| *end);
        let start = first_end - self.groups.first().map_or(0, |(digits, _)| *digits);
        let called = text.get(..start).unwrap_or_default().trim_end_matches([' ', ':', '.', '#', '=']);
        let word = called.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        let reference = REFERENCES.iter().any(|known| known.eq_ignore_ascii_case(word));
        let referred = reference && first_end == end;
        (!referred && !self.is_date()).then_some(end)
    }

    /// Returns whether the first groups are a day, a month and a year.
    fn is_date(&self) -> bool {
        let mut ends = self.groups.iter().map(|(digits, _)| *digits);
        let (Some(day), Some(month), Some(year)) = (ends.next(), ends.next(), ends.next()) else {
            return false;
        };
        day <= 2 && month - day <= 2 && year - month == 4
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn numbers_are_masked_wherever_they_stand() {
        check("Call 020 7946 0123 to view", "Call ••• to view");
        check("Ring on 07700 900123.", "Ring on •••.");
        check("+44 (0)20 7946 0123 or (01632) 960 001", "••• or •••");
        check("Tel:07700900456", "Tel:•••");
        check("0113-496-0001", "•••");
        check("020 7946 0123 10am to 4pm", "••• 10am to 4pm");
        check("0808 157 0123 24 hours", "••• 24 hours");
        check("call 7700900123", "call •••");
        check("020–7946–0123/020 7946 0124", "•••/•••");
        check("+353 20 910 1234", "•••");
    }

    #[test]
    fn short_numbers_are_masked_after_a_word() {
        check("tel: 7946 0123", "tel: •••");
        check("Phone us on 960001", "Phone us on •••");
        check("call 20 7946 0123", "call •••");
    }

    #[test]
    fn other_figures_stay() {
        for text in [
            "Rent £123.45, 2 bedrooms, SW9 8HQ, built 2019",
            "Available 01/12/2026 10:00-11:00, 05.11.2026 10:00, 01-12-2026 10",
            "Reference 0012345678901234567890, ref 0212345678",
            "ref 0012/45/7, UPRN 100023336956, call by 24 11 2026",
            "Call 3 times. Text 12/11/2026",
        ] {
            check(text, text);
        }
    }
}
