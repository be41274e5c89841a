//! Floors: "ground floor", "2nd or 3rd floor", "no higher than 2nd floor", "not ground floor". "Top floor" and "low
//! floor" say no number and stay text.

use super::super::spelling;
use super::{Claim, Knowing, Line, Rule, Scope, is_condition, is_denied, is_wished};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

const NO_HIGHER: &[&str] = &[
    "no higher than",
    "not higher than",
    "nothing higher than",
    "nothing above",
    "not above",
    "no more than",
    "up to",
    "upto",
    "maximum",
    "no further up than",
    "below or on",
    "not over",
    "dont go above",
    "lower than or",
    "at most",
];
const BELOW: &[&str] = &["below", "lower than", "under", "beneath"];
const NO_LOWER: &[&str] =
    &["at least", "minimum", "no lower than", "not lower than", "not below", "nothing below", "from"];
const ABOVE: &[&str] = &["above", "higher than", "over"];
const OR_LOWER: &[&str] =
    &["or lower", "or below", "or less", "maximum", "or under", "and below", "at most", "or down"];
const OR_HIGHER: &[&str] = &[
    "or above",
    "or higher",
    "or up",
    "and above",
    "upwards",
    "minimum",
    "or over",
    "and up",
    "and higher",
    "or upper",
];
const NOT_ON: &[&str] = &[
    "not on the",
    "not on",
    "not",
    "not the",
    "not a",
    "no",
    "dont want",
    "dont want the",
    "dont want a",
    "anything but",
    "anything but the",
    "not in the",
    "except",
    "except the",
    "avoid",
    "avoid the",
    "not in",
    "never",
    "anywhere but",
    "anywhere but the",
    "other than",
    "other than the",
];

/// How many floors may be named one after another.
const FLOORS_MOST: usize = 8;

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    // "Lift if above second floor" depends on the home.
    if (at.saturating_sub(2)..at).any(|at| line.is(at, &["if", "when", "unless"])) {
        return None;
    }
    bounded(line, at).or_else(|| not_ground(line, at)).or_else(|| plain(line, at))
}

/// "no higher than the 2nd floor", "above ground floor".
fn bounded(line: &Line<'_>, at: usize) -> Option<Claim> {
    let kinds: [(&[&str], &'static str, i32); 4] = [
        (NO_HIGHER, "max_floor", 0),
        (BELOW, "max_floor", -1),
        (NO_LOWER, "min_floor", 0),
        (ABOVE, "min_floor", 1),
    ];
    let found =
        kinds.iter().filter_map(|(phrases, name, step)| Some((line.says_one(at, phrases)?, *name, *step)));
    let (start, name, step) = found.max_by_key(|(end, ..)| *end)?;
    let start = line.past(start, &["the"]);
    // "No higher than 2nd" can only be of floors.
    let of_heights = || {
        (at..start)
            .any(|at| line.is(at, &["higher", "above", "lower"]))
            .then(|| ordinal(line, start))
            .flatten()
    };
    let (floor, end) = named(line, start).or_else(of_heights)?;
    (line.ends(end) && !is_wished(line, at..end)).then(|| Claim::one(at..end, name, floor + step))
}

/// "not ground floor", "anything but the ground floor".
fn not_ground(line: &Line<'_>, at: usize) -> Option<Claim> {
    let start = line.says_one(at, NOT_ON)?;
    let (floor, end) = named(line, start)?;
    // "No first floor or above" is the floors below it.
    if let Some(end) = line.says_one(end, OR_HIGHER).filter(|end| !is_wished(line, at..*end)) {
        return Some(Claim::one(at..end, "max_floor", floor - 1));
    }
    (floor == 0 && !is_wished(line, at..end)).then(|| Claim::one(at..end, "min_floor", 1))
}

/// "ground floor", "1st or 2nd floor", "2nd floor or lower", "GFF".
fn plain(line: &Line<'_>, at: usize) -> Option<Claim> {
    let joined = line.is(at + 1, &["or", "/"]) && several(line, at + 2).is_some();
    if line.is(at, &["gff"]) && line.ends(at + 1) && !joined {
        return is_condition(line, at..at + 1).then(|| both(at..at + 1, 0, 0));
    }
    let start = line.says_one(at, &["on the", "on", "the"]).unwrap_or(at);
    let (low, end) = several(line, start)?;
    let (Some(first), Some(last)) = (low.iter().min(), low.iter().max()) else { return None };
    // "1st floor flat or lower".
    let kind = line.word(end).filter(|word| ["flat", "maisonette"].contains(word));
    let bound = kind.map_or(end, |_| end + 1);
    let lower = line.says_one(bound, OR_LOWER);
    let higher = line.says_one(bound, OR_HIGHER);
    let kind = kind.filter(|_| lower.is_some() || higher.is_some()).map(str::to_owned);
    let end = lower.max(higher).unwrap_or(end);
    let end = line.past(end, &["only"]);
    const PARTS: &[&str] = &[
        "wc",
        "toilet",
        "bathroom",
        "shower",
        "bed",
        "loo",
        "neighbour",
        "neighbours",
        "entrance",
        "extension",
        "room",
        "window",
        "windows",
        "lounge",
        "kitchen",
    ];
    if line.is(end, PARTS) {
        return None;
    }
    if is_denied(line, at) || is_wished(line, at..end) {
        return None;
    }
    let mut claim = match (lower, higher) {
        (Some(_), None) => Claim::one(at..end, "max_floor", last),
        (None, Some(_)) => Claim::one(at..end, "min_floor", first),
        _ => both(at..end, *first, *last),
    };
    claim.said.extend(kind.map(|kind| ("property_type", kind)));
    Some(claim)
}

fn both(tokens: std::ops::Range<usize>, low: i32, high: i32) -> Claim {
    Claim::of(tokens, vec![("min_floor", low.to_string()), ("max_floor", high.to_string())])
}

/// Returns the floors named here, neighbours joined by "or": "ground or first floor".
fn several(line: &Line<'_>, at: usize) -> Option<(Vec<i32>, usize)> {
    let mut floors = Vec::new();
    let mut next = at;
    // A longer list is nobody's wish, and would be read again from each of its floors.
    while floors.len() < FLOORS_MOST {
        if let Some((floor, end)) = named(line, next) {
            floors.push(floor);
            let joined = line.past(end, &["or", "/", "and"]);
            if joined > end && named(line, joined).is_some() {
                next = joined;
                continue;
            }
            return Some((floors, end));
        }
        // "ground or first floor": the word is said once, at the end.
        let (floor, end) = ordinal(line, next)?;
        floors.push(floor);
        let joined = line.past_all(end, &["or", "/", ",", "and", "-"]);
        if joined == end {
            return None;
        }
        next = joined;
    }
    None
}

/// Returns a floor with the word "floor": "2nd floor", "floor 2", "basement".
fn named(line: &Line<'_>, at: usize) -> Option<(i32, usize)> {
    if line.is(at, &["basement"]) {
        return Some((-1, line.past(at + 1, &["flat", "floor"]))).map(|(floor, end)| {
            // The flat is for its own rule to read.
            (floor, if line.is(at + 1, &["floor"]) { end } else { at + 1 })
        });
    }
    if line.is(at, &["floor", "level"]) {
        let (floor, end) = line.number(at + 1)?;
        let of_another = line.is(end, &["bed", "b", "people", "mile", "miles", "pounds"]) || !line.ends(end);
        return (!of_another && floor <= 60 && line.is(at, &["floor"])).then_some((signed(floor), end));
    }
    let (floor, end) = ordinal(line, at)?;
    let end = line.past(end, &["-"]);
    line.is(end, &["floor"]).then_some((floor, end + 1))
}

/// Returns a floor without the word: "ground", "2nd", "second".
fn ordinal(line: &Line<'_>, at: usize) -> Option<(i32, usize)> {
    let word = line.word(at)?;
    if word == "ground" {
        return Some((0, at + 1)).filter(|_| !line.is(at.wrapping_sub(1), &["lower", "raised", "upper"]));
    }
    if word == "gff" || word == "g" && line.is(at + 1, &["floor"]) {
        return Some((0, at + 1));
    }
    if let Some(number) = spelling::ordinal(word) {
        return Some((signed(number), at + 1));
    }
    let number = line.figures(at).filter(|number| (1..=60).contains(number))?;
    (line.glued(at + 1) && line.is(at + 1, &["st", "nd", "rd", "th"])).then_some((signed(number), at + 2))
}

fn signed(floor: u32) -> i32 {
    i32::try_from(floor).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn a_floor_is_its_number() {
        for text in ["ground floor", "grd flr", "GFF", "on the ground floor"] {
            check(text, json!({"min_floor": 0, "max_floor": 0, "text": ""}));
        }
        check("third floor", json!({"min_floor": 3, "max_floor": 3, "text": ""}));
        check("ground or first floor", json!({"min_floor": 0, "max_floor": 1, "text": ""}));
        check("1st or 2nd floor", json!({"min_floor": 1, "max_floor": 2, "text": ""}));
        check("top floor", json!({"text": "top floor"}));
    }

    #[test]
    fn bounds_and_denials() {
        check("not ground floor", json!({"min_floor": 1, "text": ""}));
        check("not on the ground floor", json!({"min_floor": 1, "text": ""}));
        check("no higher than 2nd floor", json!({"max_floor": 2, "text": ""}));
        check("2nd floor or lower", json!({"max_floor": 2, "text": ""}));
        check("1st floor or above", json!({"min_floor": 1, "text": ""}));
        check("ideally ground floor", json!({"text": "ideally ground floor"}));
        check("ground floor or lift", json!({"text": "ground floor lift"}));
    }
}
