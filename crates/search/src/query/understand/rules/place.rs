//! Places: postcodes, neighbourhoods, towns, stations, authorities; one or several, to be near, in or kept out of.

use super::super::line::Token;
use super::place_words::{is_a_word, is_generic, may_be_a_slip};
use super::{Claim, Knowing, Line, Rule, Scope};
use gazetteer::{PlaceKind, Postcode};

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
    "in",
    "within",
    "at",
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
/// How one place is joined to the next.
const JOINED: &[&str] = &["or", "and", ",", "/", "&", "nor", "in", "near", "+", "around", "even", "maybe"];

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
];
/// Words after a name that make it part of another.
const OTHER_AFTER: &[&str] = &[
    "bay",
    "airport",
    "docks",
    "road",
    "rd",
    "street",
    "avenue",
    "ave",
    "lane",
    "close",
    "court",
    "house",
    "tower",
    "crescent",
    "drive",
    "terrace",
    "walk",
    "gardens",
    "mansions",
    "lodge",
    "school",
    "hospital",
    "college",
    "university",
    "fc",
    "united",
    "bus",
    "motorway",
    "line",
    "cheese",
    "spa",
    "way",
    "square",
    "buildings",
    "point",
    "place",
    "prison",
    "market",
    "cathedral",
    "high",
    "bank",
    "building",
    "football",
    "rovers",
    "club",
    "based",
    "festival",
    "terrier",
    "pudding",
];

/// How many names are looked for one slip away, at most: it goes through every name.
const SLIPS_MOST: usize = 8;

/// A place as the text names it.
pub(super) struct Named {
    /// Its usual name.
    pub name: String,
    /// Whether it is an authority of today.
    pub is_authority: bool,
    /// The token after it.
    pub end: usize,
}

/// How sure the words before make it that a place follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// After "near", "in" or another place.
    Told,
    /// Standing for itself.
    Bare,
}

fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    kept_out(line, at, knowing).or_else(|| told(line, at, knowing)).or_else(|| bare(line, at, knowing))
}

/// "not in Croydon or Sutton".
fn kept_out(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let start = line.says_one(at, NOT_IN)?;
    let (places, end) = several(line, start, knowing, Position::Told)?;
    Some(Claim::of(at..end, places.into_iter().map(|place| ("not_area", place.name)).collect()))
}

/// "near Brixton", "in Lambeth or Southwark".
fn told(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let near = line.says_one(at, NEAR);
    let inside = line.says_one(at, IN);
    let start = near.max(inside)?;
    let (places, end) = several(line, start, knowing, Position::Told)?;
    if is_turned(line, at) {
        return None;
    }
    claim(line, at, places, end, near > inside)
}

/// "2 bed Peckham".
fn bare(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    if is_no_outcode(line, at) {
        return None;
    }
    let (places, end) = several(line, at, knowing, Position::Bare)?;
    let before = at.checked_sub(1).and_then(|before| line.token(before));
    let of_another = before.is_some_and(|before| OTHER_BEFORE.contains(&before.plain.as_str()))
        && line.free(at.wrapping_sub(1)).is_some();
    if of_another || is_turned(line, at) {
        return None;
    }
    claim(line, at, places, end, false)
}

/// Sections of housing law ("s21 notice") and words of text messages ("b4", "m8") look like outcodes.
fn is_no_outcode(line: &Line<'_>, at: usize) -> bool {
    let written = line.written(at..at + 2);
    let small = line.token(at).is_some_and(|token| !token.capital);
    let law = ["s8", "s17", "s20", "s21"].contains(&written.to_lowercase().as_str());
    line.glued(at + 1) && line.ends(at + 2) && (law || small && ["b4", "m8", "w8", "l8"].contains(&written))
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
        let next = if joined > end { one(line, joined, knowing, Position::Told) } else { None };
        // A list may leave its commas out: "SE15 SE22 SE5".
        let next =
            next.or_else(|| if joined == end { outcode_of_list(line, end, knowing, &places) } else { None });
        let Some(next) = next else { break };
        end = next.end;
        if !places.iter().any(|known| known.name == next.name) {
            places.push(next);
        }
    }
    Some((places, end))
}

fn outcode_of_list(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, places: &[Named]) -> Option<Named> {
    let is_postcode = |place: &Named| place.name.bytes().any(|byte| byte.is_ascii_digit());
    postcode(line, at, knowing).filter(|_| places.iter().all(is_postcode))
}

/// Returns the place named here: the longest name there is.
pub(super) fn one(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, position: Position) -> Option<Named> {
    if !line.begins(at) {
        return None;
    }
    postcode(line, at, knowing)
        .or_else(|| formal(line, at, knowing))
        .or_else(|| name(line, at, knowing, position))
        .or_else(|| slip(line, at, knowing, position))
}

/// `SW9`, `SW9 8HQ`, `SW9 8`; "SE1 2 bed" is an outcode and a size.
fn postcode(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Named> {
    let letters = line.free(at)?;
    let is_area =
        (1..=2).contains(&letters.plain.len()) && letters.plain.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_area || !line.glued(at + 1) || line.figures(at + 1).is_none_or(|district| district > 99) {
        return None;
    }
    let mut outward = at + 2;
    if line.glued(outward)
        && line
            .word(outward)
            .is_some_and(|letter| letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_lowercase()))
    {
        outward += 1;
    }
    // The whole may be written together: "sw98hq" cuts as sw|98|hq.
    let together = line.glued(at + 2) && line.word(at + 2).is_some_and(|letters| letters.len() == 2);
    let mut ends = vec![];
    if together {
        ends.push(at + 3);
    }
    let inward = line.figures(outward).is_some_and(|sector| sector <= 9)
        && line.token(outward).is_some_and(|token| token.plain.len() == 1);
    if inward && line.glued(outward + 1) && line.word(outward + 1).is_some_and(|unit| unit.len() == 2) {
        ends.push(outward + 2);
    } else if inward
        && !line.is(line.past_all(outward + 1, &["-", "or", "/"]), &["bed", "b"])
        && line.ends(outward + 1)
        && !is_counting(line, outward + 1)
    {
        ends.push(outward + 1);
    }
    ends.push(outward);
    let found = ends.into_iter().filter(|end| line.ends(*end)).find_map(|end| {
        let postcode = Postcode::parse(line.written(at..end))?;
        let known = !postcode.repaired() && knowing.gazetteer.locate(&postcode).is_some();
        known.then(|| Named { name: postcode.to_string(), is_authority: false, end })
    })?;
    (!line.is(found.end, &["bus", "motorway", "notice", "notices", "eviction"])
        && !line.is(at.wrapping_sub(1), &["band", "unit", "type", "cat", "class", "the"]))
    .then_some(found)
}

/// Returns whether a number before this token counts something: "SE1 2 children", "E8 3 people".
fn is_counting(line: &Line<'_>, at: usize) -> bool {
    line.word(at).is_some_and(|word| {
        word.bytes().all(|byte| byte.is_ascii_lowercase())
            && !JOINED.contains(&word)
            && !matches!(word, "area" | "with" | "under" | "please")
    })
}

/// "London Borough of Lambeth", "Lambeth council".
fn formal(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Named> {
    const BEFORE: &[&str] = &[
        "london borough of",
        "royal borough of",
        "borough of",
        "city of",
        "lb of",
        "lb",
        "the london borough of",
    ];
    const AFTER: &[&str] = &[
        "council",
        "borough council",
        "city council",
        "district council",
        "borough",
        "london borough council",
    ];
    let before = line.says_one(at, BEFORE);
    let start = before.unwrap_or(at);
    (1..=5).rev().find_map(|count| {
        let plain = joined(line, start, count)?;
        let found = knowing.gazetteer.authority(&plain).filter(|authority| authority.until.is_none())?;
        let end = start + count;
        let after = line
            .says_one(end, AFTER)
            .filter(|after| !line.is(*after, &["tax", "flat", "house", "home", "homes", "property"]));
        (before.is_some() || after.is_some()).then(|| Named {
            name: found.name.clone(),
            is_authority: true,
            end: after.unwrap_or(end),
        })
    })
}

fn name(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, position: Position) -> Option<Named> {
    let first = line.free(at)?;
    if !first.is_alphanumeric()
        || !knowing.gazetteer.begins_a_name(&first.plain) && !matches!(first.plain.as_str(), "the" | "st")
    {
        return None;
    }
    (1..=6).rev().find_map(|count| {
        let plain = joined(line, at, count)?;
        let end = at + count;
        let found = known(&plain, knowing, position)?;
        (is_meant(line, at..end, &plain, position)).then_some(Named { end: past_station(line, end), ..found })
    })
}

/// Returns the tokens as one name, in small letters; nothing where they hold signs that are no hyphens.
fn joined(line: &Line<'_>, at: usize, count: usize) -> Option<String> {
    let tokens: Option<Vec<&Token>> = (at..at + count).map(|at| line.free(at)).collect();
    let tokens = tokens?;
    let fits = |token: &&Token| {
        token.is_alphanumeric() || matches!(token.plain.as_str(), "-" | "&" | "'" | "’" | ".")
    };
    if !tokens.iter().all(fits)
        || !tokens.last().is_some_and(|token| token.is_alphanumeric())
        || !line.ends(at + count)
    {
        return None;
    }
    let plain: Vec<&str> =
        tokens.iter().map(|token| if token.plain == "-" { " " } else { &token.plain }).collect();
    Some(plain.join(" "))
}

fn known(plain: &str, knowing: &Knowing<'_>, position: Position) -> Option<Named> {
    // The whole of London is no place to be near.
    if matches!(plain, "london" | "england" | "wales" | "scotland" | "greater london" | "uk" | "britain") {
        return None;
    }
    let Knowing { gazetteer, served, .. } = *knowing;
    if let Some(authority) = gazetteer.authority(plain).filter(|found| found.until.is_none()) {
        // "City" and letters are aliases nobody means by themselves.
        let whole = plain.len() > 3 || position == Position::Told;
        return whole.then(|| Named { name: authority.name.clone(), is_authority: true, end: 0 });
    }
    let places = match position {
        Position::Told => gazetteer.named(plain, served),
        Position::Bare => gazetteer.well_known(plain, served),
    };
    let place = places.into_iter().next()?;
    Some(Named {
        is_authority: place.kind == PlaceKind::Authority,
        name: usual(&place.name).to_owned(),
        end: 0,
    })
}

/// Returns a place's name without what only tells it from others: `Sutton (London)`.
fn usual(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

/// Returns whether the name means the place here and not the word it also is, a street, a person.
fn is_meant(line: &Line<'_>, tokens: std::ops::Range<usize>, plain: &str, position: Position) -> bool {
    let way = line.is(tokens.end, &["way"]) && line.token(tokens.end).is_some_and(|way| !way.capital);
    if line.is(tokens.end, OTHER_AFTER) && !way && !line.parts_after(tokens.end - 1) {
        return false;
    }
    let capital = line.token(tokens.start).is_some_and(|token| token.capital);
    let article = tokens.start > 0 && line.is(tokens.start - 1, &["the", "a", "an"]);
    match (is_a_word(plain), position) {
        (false, _) => true,
        // "Moving in March".
        (true, Position::Told) if plain == "march" => {
            tokens.start > 0 && line.is(tokens.start - 1, &["near"])
        }
        (true, Position::Told) => capital && !all_capitals(line) || !is_generic(plain) && !article,
        (true, Position::Bare) if plain == "march" => false,
        (true, Position::Bare) => {
            capital
                && tokens.start > 0
                && !all_capitals(line)
                && !line.is(tokens.end, &["is", "was", "with"])
                && stands_apart(line, tokens)
        }
    }
}

/// Returns whether every word of the text begins with a capital letter, so that capitals say nothing.
fn all_capitals(line: &Line<'_>) -> bool {
    let words = (0..line.len())
        .filter_map(|at| line.token(at))
        .filter(|token| token.plain.chars().next().is_some_and(char::is_alphabetic));
    words.filter(|word| word.plain.len() > 2).all(|word| word.capital)
}

/// Returns whether no other capitalised word that nobody has claimed stands beside the name.
fn stands_apart(line: &Line<'_>, tokens: std::ops::Range<usize>) -> bool {
    let capital = |at: usize| line.free(at).is_some_and(|token| token.capital && token.plain.len() > 1);
    !capital(tokens.end) && (tokens.start == 0 || !capital(tokens.start - 1))
}

/// A name one slip of a letter away, in a place where a place must be, or with its capital letter.
fn slip(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, position: Position) -> Option<Named> {
    let tried = (0..at).filter(|at| line.token(*at).is_some_and(|token| may_be_a_slip(&token.plain))).count();
    let first = line.free(at).filter(|token| may_be_a_slip(&token.plain))?;
    if tried >= SLIPS_MOST && position == Position::Bare
        || !(position == Position::Told || first.plain.len() >= 6)
    {
        return None;
    }
    [2usize, 1].into_iter().find_map(|count| {
        let plain = joined(line, at, count)?;
        let place = knowing.gazetteer.places(&plain, knowing.served, 1).into_iter().next()?;
        let name = usual(&place.name).to_owned();
        let folded = name.to_lowercase().replace(['\'', '’', '.'], "").replace('-', " ");
        let is_slip = gazetteer::one_slip_apart(folded.as_bytes(), plain.as_bytes());
        let near = !knowing.gazetteer.well_known(&name, knowing.served).is_empty();
        let first_stays = folded.bytes().next() == plain.bytes().next();
        (is_slip && near && first_stays && !is_a_word(&folded)).then(|| Named {
            is_authority: knowing.gazetteer.authority(&name).is_some_and(|found| found.until.is_none()),
            end: past_station(line, at + count),
            name,
        })
    })
}

fn past_station(line: &Line<'_>, end: usize) -> usize {
    let phrases = [
        "station",
        "tube station",
        "tube",
        "train station",
        "underground station",
        "overground station",
        "dlr station",
        "rail station",
        "stn",
        "area",
        "way",
    ];
    line.says_one(end, &phrases).unwrap_or(end)
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
