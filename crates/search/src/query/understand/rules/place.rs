//! Places: postcodes, neighbourhoods, towns, stations, authorities; one or several, to be near, in or kept out of.

use super::super::cut::Token;
use super::named::{Named, Position, one};
use super::outcode::postcode;
use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

/// Words before a place that make it the middle of the search, longest first.
const NEAR: &[&str] = &[
    "near",
    "near to",
    "around",
    "close to",
    "nearby",
    "near by",
    "close by",
    "next to",
    "not far from",
    "in or near",
    "in or around",
    "in and around",
    "round",
    "anywhere near",
    "somewhere near",
    "near the",
    "around the",
    "close to the",
    "walking distance to",
    "walking distance of",
    "walking distance from",
    "easy reach of",
    "as near as possible to",
    "by",
    "beside",
    "somewhere around",
];
const IN: &[&str] = &[
    "move to",
    "moving to",
    "go to",
    "come to",
    "relocate to",
    "relocating to",
    "relocation to",
    "in",
    "within",
    "anywhere in",
    "somewhere in",
    "inside",
    "in the",
    "only in",
    "just in",
    "area",
    "location",
    "location :",
    "area :",
];
const NOT_IN: &[&str] = &[
    "not in",
    "not near",
    "not around",
    "not",
    "anywhere but",
    "anywhere but in",
    "anywhere except",
    "except",
    "except for",
    "excluding",
    "but not",
    "but not in",
    "avoid",
    "avoiding",
    "outside",
    "outside of",
    "not to",
    "other than",
    "not anywhere near",
    "not in the",
    "no",
    "dont want",
    "dont want to live in",
    "dont want to be in",
    "dont want to move to",
    "everywhere but",
    "everywhere except",
    "apart from",
    "not including",
    "anywhere apart from",
    "not interested in",
    "dont show me",
    "dont show",
    "never",
];
/// Words after which nothing but a place is looked for.
pub(super) const BEFORE_A_PLACE: [&[&str]; 2] = [NEAR, IN];
/// How one place is joined to the next.
pub(super) const JOINED: &[&str] =
    &["or", "and", ",", "/", "&", "nor", "in", "near", "+", "around", "even", "maybe"];

/// Words before a bare name that make it something else than where to live.
const OTHER_BEFORE: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "dr",
    "to",
    "from",
    "via",
    "into",
    "past",
    "towards",
    "daughter",
    "son",
    "called",
    "named",
    "band",
    "unit",
    "number",
    "bus",
    "queen",
    "king",
    "ref",
    "reference",
    "saint",
    "my",
    "have",
    "has",
    "are",
    "greater",
    "support",
    "supports",
    "like",
    "school",
    "hospital",
    "university",
    "work",
    "name",
    "agent",
    "sister",
    "brother",
    "friend",
    "uncle",
    "auntie",
    "wife",
    "husband",
    "of",
    "on",
    "route",
    "hmp",
    "nth",
    "sth",
    "gt",
];
fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    kept_out(line, at, knowing).or_else(|| told(line, at, knowing)).or_else(|| bare(line, at, knowing))
}

/// "not in Croydon or Sutton".
fn kept_out(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let start = line.says_one(at, NOT_IN)?;
    // "No barking dogs": a word by itself says less of a place than "not in".
    let position = if start == at + 1 { Position::Bare } else { Position::Told };
    let (places, end) = several(line, start, knowing, position)?;
    Some(Claim::of(at..end, places.into_iter().map(|place| ("not_area", place.name)).collect()))
}

/// "near Brixton", "in Lambeth or Southwark".
fn told(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let near = line.says_one(at, NEAR);
    let inside = line.says_one(at, IN);
    // "Near station Stratford".
    let start = line.past(near.max(inside)?, &["station", "tube", "of", "from"]);
    if is_where_others_are(line, at) {
        return None;
    }
    // Before the places are read: a long list of them that is turned away would be read again from its next place.
    if is_turned(line, at) {
        return None;
    }
    let (places, end) = several(line, start, knowing, Position::Told)?;
    claim(line, at, places, end, near > inside)
}

/// "2 bed Peckham".
fn bare(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if at > 0 && line.is(at - 1, &["at"]) && !is_home_at(line, at - 1) {
        return None;
    }
    let after_in =
        at > 0 && line.is(at - 1, &["in", "at", "round", "around"]) && is_where_others_are(line, at - 1);
    if after_in || is_turned(line, at) {
        return None;
    }
    let before = at.checked_sub(1).and_then(|before| line.token(before));
    // "My name is Lee".
    let is_named = at > 1 && line.is(at - 1, &["is", ":"]) && line.is(at - 2, &["name"]);
    let of_another = is_named
        || before.is_some_and(|before| OTHER_BEFORE.contains(&before.plain.as_str()))
            && line.free(at.wrapping_sub(1)).is_some();
    if of_another {
        return None;
    }
    let (places, end) = several(line, at, knowing, Position::Bare)?;
    claim(line, at, places, end, false)
}

/// "A flat at Snaresbrook" is looked for; "a court usher at Snaresbrook" is somebody.
fn is_home_at(line: &Line<'_>, at: usize) -> bool {
    const HOMES: &[&str] = &[
        "bed",
        "flat",
        "house",
        "home",
        "homes",
        "place",
        "property",
        "properties",
        "studio",
        "bungalow",
        "maisonette",
        "looking",
        "look",
        "anything",
        "something",
        "available",
        "garden",
        "live",
        "room",
    ];
    at == 0
        || line.free(at - 1).is_none()
        || line.is(at - 1, HOMES)
        || !line.token(at - 1).is_some_and(Token::is_alphanumeric)
}

/// "Near my mum in Bow" is where she lives: whether somebody else, or work, stands right before.
fn is_where_others_are(line: &Line<'_>, at: usize) -> bool {
    const OTHERS: &[&str] = &[
        "mum", "mother", "dad", "father", "sister", "brother", "family", "parents", "nan", "friend",
        "friends", "mums", "mams", "dads", "nans", "sisters", "brothers", "mates", "parents", "work", "job",
        "school", "surfing", "stranded", "stuck",
    ];
    if at == 0 || !line.is(at - 1, OTHERS) {
        return false;
    }
    // "A bungalow for my old father in Rugby" is looked for there.
    let whose = line.back_over(at - 1, &["my", "our", "his", "her", "old", "elderly", "disabled"]);
    !(whose > 0 && whose + 1 < at && line.is(whose - 1, &["for"]))
}

fn is_turned(line: &Line<'_>, at: usize) -> bool {
    super::is_denied(line, at) || super::is_wished(line, at..at)
}

fn claim(line: &Line<'_>, at: usize, places: Vec<Named>, end: usize, near: bool) -> Option<Claim> {
    let (within, end) = match super::distance::after_place(line, end) {
        Some((within, end)) => (Some(within), end),
        None => (None, end),
    };
    let mut said: Vec<(&'static str, String)> = match places.as_slice() {
        [one] if one.is_authority && !near && within.is_none() => vec![("area", one.name.clone())],
        [one] => vec![("near", one.name.clone())],
        several => several.iter().map(|place| ("area", place.name.clone())).collect(),
    };
    said.extend(within.map(|within| ("within", within)));
    Some(Claim::of(at..end, said))
}

/// Returns the places named here, joined by "or", "and", a comma or a stroke.
pub(super) fn several(
    line: &Line<'_>,
    at: usize,
    knowing: &Knowing<'_>,
    position: Position,
) -> Option<(Vec<Named>, usize)> {
    let first = one(line, at, knowing, position)?;
    let mut end = first.end;
    let mut places = vec![first];
    loop {
        let joined = line.past_all(end, JOINED);
        // "Golders Green, bath not shower": a comma alone tells of no place.
        let comma = joined == end + 1
            && line.is(end, &[","])
            && line.token(joined).is_some_and(|next| {
                !next.capital && (next.plain == "bath" || super::place_words::is_generic(&next.plain))
            });
        let position = if comma { Position::Bare } else { Position::Told };
        let next = if joined > end { one(line, joined, knowing, position) } else { None };
        // A list may leave its commas out: "SE15 SE22 SE5".
        let next =
            next.or_else(|| if joined == end { outcode_of_list(line, end, knowing, &places) } else { None });
        let Some(next) = next else {
            // "Stratford E15" is one place, said twice; "Leeds LS6" is a part of Leeds.
            if let ([place], Some(outcode)) = (places.as_mut_slice(), postcode(line, end, knowing)) {
                end = outcode.end;
                if place.is_authority {
                    *place = outcode;
                }
            }
            break;
        };
        // "In Bath, bath not shower": a name said again is a word.
        if places.iter().any(|known| known.name == next.name) {
            break;
        }
        end = next.end;
        places.push(next);
    }
    Some((places, end))
}

fn outcode_of_list(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, places: &[Named]) -> Option<Named> {
    let is_postcode = |place: &Named| place.name.bytes().any(|byte| byte.is_ascii_digit());
    postcode(line, at, knowing).filter(|_| places.iter().all(is_postcode))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn a_place_is_near_and_an_authority_an_area() {
        check("2 bed Peckham", json!({"bedrooms": [2], "near": "Peckham", "text": ""}));
        check("near Brixton", json!({"near": "Brixton", "text": ""}));
        check("in Lambeth", json!({"area": ["Lambeth"], "text": ""}));
        check("near Lambeth", json!({"near": "Lambeth", "text": ""}));
        check("London Borough of Hackney", json!({"area": ["Hackney"], "text": ""}));
        check("elephant and castle", json!({"near": "Elephant and Castle", "text": ""}));
        check("brixten", json!({"near": "Brixton", "text": ""}));
    }

    #[test]
    fn postcodes_and_lists() {
        check("SW9", json!({"near": "SW9", "text": ""}));
        check("sw9 8hq", json!({"near": "SW9 8HQ", "text": ""}));
        check("SE1 2 bed", json!({"near": "SE1", "bedrooms": [2], "text": ""}));
        check("Brixton or Peckham", json!({"area": ["Brixton", "Peckham"], "text": ""}));
        check("not in Croydon", json!({"not_area": ["Croydon"], "text": ""}));
        check("within 2 miles of Brixton", json!({"near": "Brixton", "within": "2mi", "text": ""}));
    }

    #[test]
    fn places_that_are_words_need_to_be_told() {
        check("quiet street", json!({"text": "quiet street"}));
        check("near the bank", json!({"text": "the bank"}));
        check("in Rye", json!({"near": "Rye", "text": ""}));
        check("flat with bath", json!({"property_type": ["flat"], "text": "bath"}));
        check("Manchester Road E14", json!({"near": "E14", "text": "Manchester Road"}));
    }
}
