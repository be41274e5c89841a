//! "Within 2 miles of Brixton", "half a mile from SW9", "Brixton within 1km".

use super::named::Position;
use super::place::several;
use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

const BEFORE: &[&str] = &[
    "within",
    "in",
    "less than",
    "up to",
    "maximum",
    "no more than",
    "under",
    "at most",
    "not more than",
    "inside",
    "max",
    "about",
    "around",
];
const TO: &[&str] = &[
    "of",
    "from",
    "around",
    "to",
    "away from",
    "radius of",
    "radius from",
    "radius around",
    "distance of",
    "distance from",
    "near",
    "out of",
    "outside",
    "round",
    "off",
];

fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let start = line.says_one(at, BEFORE).unwrap_or(at);
    let (within, end) = length(line, start).or_else(|| length(line, line.past(start, &["a", "about"])))?;
    let place = line.says_one(end, TO)?;
    let place = line.past(place, &["the"]);
    if super::is_denied(line, at) {
        return None;
    }
    let (places, end) = several(line, place, knowing, Position::Told)?;
    let mut said: Vec<(&'static str, String)> = match places.as_slice() {
        [one] => vec![("near", one.name.clone())],
        several => several.iter().map(|place| ("area", place.name.clone())).collect(),
    };
    said.push(("within", within));
    (!super::is_wished(line, at..end)).then(|| Claim::of(at..end, said))
}

/// Returns a distance told after a place, and its end: "… within 2 miles", "… 1 mile radius".
pub(super) fn after_place(line: &Line<'_>, at: usize) -> Option<(String, usize)> {
    let start = line.past(at, &[",", "("]);
    let told = line.says_one(
        start,
        &["within", "within a", "up to", "plus", "+", "or within", "and within", "or up to"],
    );
    let (within, end) = length(line, told.unwrap_or(start))?;
    let radius =
        line.says_one(end, &["radius", "around", "distance", "max", "maximum", "of it", "away", "of there"]);
    let closed = |end: usize| line.past(end, &[")"]);
    (told.is_some() || radius.is_some()).then(|| (within, closed(radius.unwrap_or(end))))
}

/// Returns a distance written here, as the parameter takes it.
fn length(line: &Line<'_>, at: usize) -> Option<(String, usize)> {
    let fractions: &[(&str, &str)] = &[
        ("half a mile", "0.5mi"),
        ("half mile", "0.5mi"),
        ("a half mile", "0.5mi"),
        ("a mile", "1mi"),
        ("one and a half miles", "1.5mi"),
        ("quarter of a mile", "0.25mi"),
        ("a quarter mile", "0.25mi"),
        ("quarter mile", "0.25mi"),
        ("a quarter of a mile", "0.25mi"),
        ("a kilometre", "1km"),
        ("a km", "1km"),
    ];
    let fraction = fractions.iter().filter_map(|(phrase, within)| Some((line.says(at, phrase)?, *within)));
    if let Some((end, within)) = fraction.max_by_key(|(end, _)| *end) {
        return Some((within.to_owned(), end));
    }
    let token = line.free(at)?;
    let number = match line.number(at) {
        Some((number, _)) => number.to_string(),
        None if token.plain.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => token.plain.clone(),
        None => return None,
    };
    let unit_at = line.past(at + 1, &["-"]);
    let unit = match line.word(unit_at)? {
        "mile" | "miles" | "mi" | "mls" => "mi",
        "km" | "kms" | "kilometre" | "kilometres" | "kilometer" | "kilometers" => "km",
        "metres" | "meters" | "metre" | "meter" => "m",
        "m" if number.parse::<f64>().is_ok_and(|metres| metres >= 100.0) => "m",
        _ => return None,
    };
    line.ends(unit_at + 1).then(|| (format!("{number}{unit}"), unit_at + 1))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn a_distance_needs_a_place() {
        check("within 2 miles of Brixton", json!({"near": "Brixton", "within": "2mi", "text": ""}));
        check("2km from SW9", json!({"near": "SW9", "within": "2km", "text": ""}));
        check("half a mile of Peckham", json!({"near": "Peckham", "within": "0.5mi", "text": ""}));
        check("Brixton within 1km", json!({"near": "Brixton", "within": "1km", "text": ""}));
        check("2 miles from work", json!({"text": "2 miles from work"}));
    }
}
