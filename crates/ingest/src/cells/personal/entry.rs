//! Codes that open a door, a gate, a key safe, or silence an alarm.
//!
//! Of all that can leak this harms soonest, so figures are masked in doubt wherever a word for a lock stands before
//! them; a year or a flat's number may go with them.

use super::lists::{List, list};
use super::words::{ENTRY, Words};
use std::ops::Range;

/// Words that may set something off here.
pub(super) static TRIGGERS: &[&List] = &[&LOCKS, &CODES, &KEYS, &DOORS, &ALARMS, &ACTS, &SECRETS];

/// What keeps keys, in one word.
static LOCKS: List = list(
    "keysafe, keysafes, keybox, lockbox, keypad, padlock, safe, ks, k, keycode, doorcode, gatecode, combi,
     combination, digilock, keylock, lock, box",
);

/// Words that call something a code.
static CODES: List = list("code, codes, passcode, pin, pincode, combination, entrycode, passnumber");

/// Keys and fobs, which bear numbers.
static KEYS: List = list("fob, fobs, key, keys");

/// What is locked.
static DOORS: List = list(
    "gate, gates, door, doors, store, barrier, entryphone, intercom, entry, entrance, shed, bins, bin,
     trades, tradesman, tradesmans",
);

/// What a code silences.
static ALARMS: List = list("alarm, alarms");

/// What one does with a code.
static ACTS: List =
    list("enter, press, dial, type, punch, key, tap, buzz, input, unset, disarm, silence, deactivate");

/// Words before a code made of letters.
static SECRETS: List = list("password, passcode, passphrase, passwd");

/// Words between what one does with a code and the code.
static TO_ENTER: List = list("code, the, pin, number, in, no, it, alarm, with, by, using");

/// Words that make a code another code, or an alarm another alarm.
static OTHER: List = list(
    "post, zip, dialling, dialing, area, std, property, advert, scheme, reference, tax, la, ons, uprn, ward,
     authority, local, smoke, fire, heat, co, carbon, monoxide, dress, qr, unit, country, colour, promo,
     discount, cost, bid, council, borough, highway",
);

/// Words that may stand between a word for a lock and its code.
static BETWEEN: List = list(
    "code, codes, is, no, number, num, nos, box, safe, at, door, doors, front, the, by, on, pin, for, entry,
     set, to, and, in, of, left, right, hand, side, outside, inside, rear, back, behind, under, above,
     beside, next, near, wall, post, gate, meter, cupboard, porch, located, railings, railing, store,
     communal, main, block, combination, now, currently, then, with, using, via, use, both, building, panel,
     new, old, fob, lock, access, a, keys, key, it, will, be, changed, are, was, also, has, flat, as, step,
     steps, drainpipe, locks, off, button, exit, entrance, alarm, alarms, please, press, enter, keypad,
     which, unset, disarm, same, that, gates",
);

/// How many words may stand between.
const BETWEEN_AT_MOST: usize = 10;

/// Words after a figure that counts something.
static UNITS: List = list(
    "hour, hours, hr, hrs, am, pm, bed, beds, bedroom, bedrooms, min, mins, minute, minutes, week, weeks,
     floor, floors, storey, mile, miles, m, mm, cm, sq, flats, homes, units, years, year, person, persons,
     people, days, day, months, steps, stairs, properties, yards, metres, meters, st, road, street, avenue,
     sets, keys, fobs, doubles, dwellings, lifts, rooms, weekly, pw, pcm",
);

/// Words after a figure of four digits or more that counts something.
static LONG_UNITS: List = list("mm, cm, m, sq, metres, meters, pw, pcm, weekly, homes, years, hrs, hours");

/// Returns where codes stand.
pub(super) fn find(words: &Words) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for at in words.triggers(ENTRY) {
        let Some((after, wanted)) = lock_at(words, at) else { continue };
        if let Some(code) = first_code(words, after, wanted) {
            found.extend(more_codes(words, code.clone()));
            found.extend(Some(place_of(words, code)));
        }
        found.extend(code_before(words, at));
    }
    if words.text.contains('#') {
        found.extend(hashed(words));
    }
    found
}

/// How much like a code the figures after a word must look.
#[derive(Clone, Copy)]
struct Wanted {
    /// How many figures it has at least.
    digits: usize,
    /// Words that may stand before it.
    between: &'static List,
    /// Whether what may be a year is taken for one.
    years: Years,
}

/// Whether 2024 may be a code.
#[derive(Clone, Copy, PartialEq)]
enum Years {
    Taken,
    Left,
}

/// Words between a key and its number.
static NUMBERED: List = list("no, number, num, code, tag, ref, is, nos, numbers");

/// Returns the word after what is locked or keeps keys, and what its code must look like.
fn lock_at(words: &Words, at: usize) -> Option<(usize, Wanted)> {
    let word = words.plain(at);
    let before = at.checked_sub(1).map_or("", |before| words.plain(before));
    let joined = !words.ends_before(at);
    if joined && OTHER.contains(before) && !(before == "property" && words.plain(at + 1) == "alarm") {
        return None;
    }
    let sure = Wanted { digits: 2, between: &BETWEEN, years: Years::Taken };
    let numbered = Wanted { digits: 2, between: &NUMBERED, years: Years::Taken };
    let bare = Wanted { digits: 4, between: &NUMBERED, years: Years::Left };
    Some(match word {
        // A safe of keys, in one word or two; "K/S".
        "safe" if joined && matches!(before, "key" | "keys") => (at + 1, sure),
        "safe" if words.sentence(at).any(|at| matches!(words.plain(at), "key" | "keys")) => (at + 1, sure),
        "box" | "lock" if joined && matches!(before, "key" | "lock" | "combination" | "digi" | "keys") => {
            (at + 1, sure)
        }
        "safe" | "box" | "lock" => return None,
        "k" if words.plain(at + 1) == "s" && words.before(at + 1) == "/" => (at + 2, sure),
        "k" => return None,
        "ks" | "combi" => (at + 1, Wanted { digits: 3, ..numbered }),
        "fob" | "fobs" => (at + 1, Wanted { digits: 3, ..numbered }),
        "key" | "keys" if NUMBERED.contains(words.plain(at + 1)) => (at + 1, numbered),
        "key" if words.plain(at + 1) == "in" => (at + 2, Wanted { digits: 3, ..numbered }),
        "key" | "keys" => return None,
        "alarm" | "alarms" => (at + 1, Wanted { digits: 3, ..sure }),
        _ if ACTS.contains(word) => (at + 1, Wanted { digits: 3, between: &TO_ENTER, years: Years::Left }),
        _ if DOORS.contains(word) => (at + 1, bare),
        _ if SECRETS.contains(word) && !CODES.contains(word) => (at + 1, sure),
        _ => (at + 1, sure),
    })
}

/// Returns the words of the first code from here on, with only small words before it.
fn first_code(words: &Words, from: usize, wanted: Wanted) -> Option<Range<usize>> {
    let secret = from.checked_sub(1).is_some_and(|at| SECRETS.contains(words.plain(at)));
    for at in from..(from + BETWEEN_AT_MOST).min(words.len()) {
        if words.ends_before(at) {
            return alone(words, at);
        }
        if let Some(code) = code_at(words, at, wanted) {
            return Some(code);
        }
        let word = words.plain(at);
        let said = words.before(at).contains([':', '=']) || words.plain(at.saturating_sub(1)) == "is";
        if secret && said {
            return Some(at..at + 1);
        }
        if !wanted.between.contains(word) && !word.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
    }
    None
}

/// Returns a code that is a whole sentence or line of its own.
fn alone(words: &Words, at: usize) -> Option<Range<usize>> {
    let code = code_at(words, at, Wanted { digits: 4, between: &NUMBERED, years: Years::Left })?;
    (words.ends_before(code.end) && words.lower(at).len() <= 8).then_some(code)
}

/// Returns the words that are a code from this one on, if they look as much like one as is wanted.
fn code_at(words: &Words, at: usize, wanted: Wanted) -> Option<Range<usize>> {
    const PLACED_BY: &[&str] =
        &["at", "near", "flat", "outside", "by", "next", "step", "to", "floor", "opposite"];
    let (end, digits) = figures_at(words, at).or_else(|| spoken_at(words, at))?;
    // "Key safe at 12 Some Street": a short figure after such a word is a house's or a flat's.
    let placed = at.checked_sub(1).is_some_and(|before| PLACED_BY.contains(&words.plain(before)));
    let least = match (placed, end - at) {
        (false, _) => wanted.digits,
        (true, 1) => wanted.digits.max(3),
        (true, _) => wanted.digits.max(4),
    };
    let year = wanted.years == Years::Left && is_year(words.lower(at));
    (digits >= least && !year).then_some(at..end)
}

/// Returns where a code in figures ends, and how many figures it has: one word with figures in it ("C4821Y"), single
/// ones one by one ("4 8 2 1", "48-21"), a letter before or after them ("C 4821", "C-4821-Y").
fn figures_at(words: &Words, at: usize) -> Option<(usize, usize)> {
    const WORDS_AT_MOST: usize = 8;
    const LENGTH_AT_MOST: usize = 12;
    let close = |gap: &str| matches!(gap, " " | "-" | " - " | "." | "," | ", " | "/" | "–");
    let (mut end, mut digits, mut whole) = (at, 0, false);
    while end < words.len() && end - at < WORDS_AT_MOST {
        let word = words.lower(end);
        let figures = word.bytes().filter(u8::is_ascii_digit).count();
        let bare = figures == word.len();
        let gap = words.before(end);
        let fits = match (end == at, whole) {
            (true, _) => figures > 0 || code_letter(words, end),
            (_, true) => matches!(gap, "-" | "–") && ((bare && word.len() <= 4) || word.len() == 1),
            (_, false) if digits == 0 => figures > 0 && close(gap),
            _ => bare && word.len() <= 2 && close(gap) && !words.ends_before(end),
        };
        if !fits || word.len() > LENGTH_AT_MOST || counts(words, end) {
            break;
        }
        whole |= figures > 2 || (figures > 0 && !bare);
        digits += figures;
        end += 1;
    }
    (digits > 0).then_some((end, digits))
}

/// Returns where a code spelt in words ends, and how many figures it has: "one two three four".
fn spoken_at(words: &Words, at: usize) -> Option<(usize, usize)> {
    const FIGURES: &[&str] = &[
        "zero", "nought", "oh", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        "double",
    ];
    const FIGURES_AT_LEAST: usize = 3;
    let end = (at..words.len().min(at + 8))
        .take_while(|next| {
            FIGURES.contains(&words.lower(*next)) && (*next == at || !words.ends_before(*next))
        })
        .last()?
        + 1;
    (end - at >= FIGURES_AT_LEAST).then_some((end, end - at))
}

/// Returns whether a single letter begins a code: `C 1357`.
fn code_letter(words: &Words, at: usize) -> bool {
    words.as_written(at).chars().all(|c| c.is_ascii_uppercase())
        && words.lower(at + 1).bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns whether a figure counts or prices something, or is part of a date or a time.
fn counts(words: &Words, at: usize) -> bool {
    let place = words.place(at);
    let priced = words.text[..place.start].ends_with(['£', '$', '€']);
    let bytes = words.text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let joined = |mark: u8| bytes.get(place.end) == Some(&mark) && digit(place.end + 1);
    let behind = |mark: u8| place.start >= 2 && bytes[place.start - 1] == mark && digit(place.start - 2);
    let short = place.len() <= 2;
    let time = joined(b':')
        || behind(b':')
        || (short && (date_around(words, at) || bytes.get(place.end) == Some(&b'%')));
    // Nobody writes "4821 keys": a long figure counts nothing but a length or a price.
    let units = if place.len() < 4 { &UNITS } else { &LONG_UNITS };
    let unit = units.contains(words.plain(at + 1)) && matches!(words.before(at + 1), " " | "-");
    let ordinal =
        ["st", "nd", "rd", "th", "am", "pm", "mm", "cm", "hr", "hrs", "m", "sqm", "w", "min", "mins"];
    let word = words.lower(at);
    let figures = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffixed = !figures.is_empty() && figures.len() < 3 && ordinal.contains(&&word[figures.len()..]);
    priced || time || unit || suffixed
}

/// Returns whether a short figure stands in a date such as 24/11/2026.
fn date_around(words: &Words, at: usize) -> bool {
    let parts = |first: usize| (0..3).map(|part| words.lower(first + part).len()).collect::<Vec<_>>();
    let slashed = |first: usize| {
        (1..3).all(|part| matches!(words.before(first + part), "/" | "." | "-"))
            && matches!(parts(first)[..], [1 | 2, 1 | 2, 2 | 4])
            && words.before(first + 1) == "/"
    };
    slashed(at) || at.checked_sub(1).is_some_and(slashed) || at.checked_sub(2).is_some_and(slashed)
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns where a code stands, with the `#` and `*` around it.
fn place_of(words: &Words, code: Range<usize>) -> Range<usize> {
    let mut place = words.place(code.start).start..words.place(code.end - 1).end;
    let is_mark = |byte: Option<&u8>| matches!(byte, Some(b'#' | b'*'));
    let bytes = words.text.as_bytes();
    while is_mark(bytes.get(place.end)) {
        place.end += 1;
    }
    while place.start > 0 && is_mark(bytes.get(place.start - 1)) {
        place.start -= 1;
    }
    place
}

/// Returns further codes of as many characters: "1234 or 5678".
fn more_codes(words: &Words, first: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = first.end;
    let length = words.lower(first.start).len();
    while at < words.len() && !words.ends_before(at) {
        let linked = matches!(
            words.plain(at),
            "and" | "or" | "then" | "followed" | "by" | "inner" | "outer" | "rear" | "front" | "is" | "for"
        );
        let alike = words.lower(at).len().abs_diff(length) <= 1 && length >= 3;
        let digits = words.lower(at).bytes().filter(u8::is_ascii_digit).count() >= 3;
        if alike && digits && !counts(words, at) {
            found.push(place_of(words, at..at + 1));
        } else if !linked {
            break;
        }
        at += 1;
    }
    found
}

/// Returns the code that stands before its lock: "1234 is the code", "2580 on the keypad".
fn code_before(words: &Words, trigger: usize) -> Option<Range<usize>> {
    const LINKS: &[&str] = &[
        "is", "the", "our", "for", "on", "opens", "open", "to", "at", "a", "front", "main", "key", "door",
        "entry", "into", "in", "alarm", "gate", "unlocks", "new", "communal", "from", "into",
    ];
    const LINKED_BY: &[&str] = &["is", "for", "on", "opens", "to", "into", "at", "in", "unlocks"];
    if ACTS.contains(words.plain(trigger)) || KEYS.contains(words.plain(trigger)) {
        return None;
    }
    let mut linked = false;
    for at in (trigger.saturating_sub(5)..trigger).rev() {
        if words.ends_before(at + 1) {
            return None;
        }
        let word = words.plain(at);
        let wanted = Wanted { digits: 4, between: &NUMBERED, years: Years::Left };
        if linked && code_at(words, at, wanted).is_some() && words.lower(at).len() <= 8 {
            return Some(place_of(words, at..at + 1));
        }
        if !LINKS.contains(&word) {
            return None;
        }
        linked |= LINKED_BY.contains(&word);
    }
    None
}

/// Returns figures that end with `#`, which nothing but a lock asks for.
fn hashed(words: &Words) -> Vec<Range<usize>> {
    let ends = |at: &usize| {
        let word = words.lower(*at);
        let figures = word.bytes().filter(u8::is_ascii_digit).count();
        figures >= 3 && word.len() <= 10 && words.text.as_bytes().get(words.place(*at).end) == Some(&b'#')
    };
    (0..words.len()).filter(ends).map(|at| place_of(words, at..at + 1)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn codes_that_open_doors_are_masked() {
        check("Key safe code: 1234 by the door", "Key safe code: ••• by the door");
        check("keysafe 4821C", "keysafe •••");
        check("Alarm is 2580#, entry code is C1357", "Alarm is •••, entry code is •••");
        check("Door code no. 90210", "Door code no. •••");
        check("K/S 2580 on the railings", "K/S ••• on the railings");
        check("Keys in safe, 4471, caretaker has spares", "Keys in safe, •••, caretaker has spares");
        check("Gate code = 7788, bin store 7788", "Gate code = •••, bin store •••");
        check("then enter 2580#", "then enter •••");
        check("Key safe:\n1234", "Key safe:\n•••");
    }

    #[test]
    fn codes_are_masked_however_they_are_written() {
        check("Key safe 1 2 3 4", "Key safe •••");
        check("Key safe C 1357", "Key safe •••");
        check("code 12-34", "code •••");
        check("Key safe to left of front door, 4821", "Key safe to left of front door, •••");
        check("codes 1234 and 5678", "codes ••• and •••");
        check("4821 is the code for the gate", "••• is the code for the gate");
        check("Key safe on wall. 4821.", "Key safe on wall. •••.");
        check("Key safe C-4821-Y, gate code 48-21", "Key safe •••, gate code •••");
        check("Key safe 4821 keys inside", "Key safe ••• keys inside");
        check("The code is one two three four", "The code is •••");
        check("Alarm set, unset with 7410", "Alarm set, unset with •••");
        check("Wifi password: bluedoor", "Wifi password: •••");
    }

    #[test]
    fn other_figures_stay() {
        for text in [
            "Smoke alarm fitted. 24 hour concierge",
            "Key safe. 3 bedrooms",
            "Key safe, 2 bedrooms",
            "Code for Sustainable Homes level 4",
            "Alarm cord in every room, 24 hour concierge, smoke alarm fitted",
            "Entry phone, CCTV and key fob access. Key safe can be fitted.",
            "Entry from £120.00, door widths 900mm, gate 2",
            "Property code 12345. Postcode SE5 0AA",
            "Fob access 24 hours. Keys 10:30 at gate",
            "Key safe at 12 Example Road",
            "New front door 2021, intercom 2022, two keys 3 fobs",
        ] {
            check(text, text);
        }
    }
}
