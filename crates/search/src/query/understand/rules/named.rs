//! One place by its name: a postcode, an authority, a neighbourhood, town or station, perhaps a letter off.

use super::super::cut::Token;
use super::super::spelling;
use super::outcode::postcode;
use super::place_words::{is_a_word, is_county, is_generic, may_be_a_slip};
use super::spelt::{in_full, past_station, short, usual, usual_beginning, usual_ending};
use super::{Knowing, Line};
use gazetteer::PlaceKind;

/// Words after a name that make it part of another.
const OTHER_AFTER: &[&str] = &[
    "park",
    "common",
    "hill",
    "heath",
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
    "pub",
    "shop",
    "factory",
    "stadium",
    "arena",
    "theatre",
    "arms",
    "inn",
    "hotel",
    "cemetery",
    "church",
    "depot",
];

/// Those who have names of their own.
const HAVE_NAMES: &[&str] = &[
    "dog", "cat", "son", "daughter", "called", "named", "mr", "mrs", "ms", "miss", "dr", "im", "am", "baby",
];

/// How many words that stand for themselves are taken for slips of a name, at most.
const SLIPS_MOST: usize = 8;

/// How many names are looked for one slip away, at most, wherever they stand: each goes through every name.
const SCANS_MOST: usize = 24;

/// How many places are looked at for the one that letters are a slip of.
const CANDIDATES: usize = 12;

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
        line.work.lookup();
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
    line.work.lookup();
    if !first.is_alphanumeric()
        || !knowing.gazetteer.begins_a_name(in_full(usual_beginning(&first.plain)))
            && !matches!(first.plain.as_str(), "the" | "st")
    {
        return None;
    }
    (1..=6).rev().find_map(|count| {
        let plain = joined(line, at, count)?;
        let end = at + count;
        line.work.lookup();
        let position = if in_a_county(line, at..end) { Position::Told } else { position };
        let found = known(&plain, knowing, position).filter(|_| !goes_on(line, end))?;
        // Hyphens as they were written: "Barrow-in-Furness".
        let hyphens = line.written(at..end).contains('-') && gazetteer::fold(&found.name) == plain;
        let name = if hyphens { found.name.replace(' ', "-") } else { found.name.clone() };
        let meant = is_meant(line, at..end, &plain, position) || is_joined(line, end, &plain, knowing);
        meant.then_some(Named { end: past_station(line, end), name, ..found })
    })
}

/// Returns whether a name seems to go on behind what is known of it: "Newington Green" is not Newington.
fn goes_on(line: &Line<'_>, end: usize) -> bool {
    is_part(line, end) && line.token(end).is_some_and(|next| next.capital) && !line.all_capitals()
}

/// Returns whether another word with a capital letter follows that nobody has claimed.
fn goes_on_with_a_name(line: &Line<'_>, end: usize) -> bool {
    !line.all_capitals()
        && line.token(end.saturating_sub(1)).is_some_and(|last| last.capital)
        && line.free(end).is_some_and(|next| next.capital && next.plain.len() > 2 && next.plain == next.word)
}

/// Returns whether a word that many names of places end in stands there.
fn is_part(line: &Line<'_>, at: usize) -> bool {
    const PARTS: &[&str] = &[
        "green", "park", "hill", "common", "heath", "cross", "gate", "wood", "bridge", "end", "hatch",
        "rise", "vale",
    ];
    !line.glued(at) && line.token(at).is_some_and(|next| PARTS.contains(&next.plain.as_str()))
}

/// Returns whether an authority's name ends before this token.
pub(super) fn ends_in_an_authority(line: &Line<'_>, end: usize, knowing: &Knowing<'_>) -> bool {
    (1..=4).any(|count| {
        let name = end.checked_sub(count).and_then(|start| joined(line, start, count));
        line.work.lookup();
        name.is_some_and(|name| knowing.gazetteer.authority(&name).is_some_and(|found| found.until.is_none()))
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
    let plain: Vec<&str> = tokens
        .iter()
        .enumerate()
        .map(|(place, token)| match token.plain.as_str() {
            "-" => " ",
            // "Elephant n Castle".
            "n" if place > 0 => "and",
            last if place > 0 => usual_ending(last),
            first if count > 1 => usual_beginning(first),
            whole => in_full(whole),
        })
        .collect();
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
        return whole.then(|| Named { name: usual(&authority.name), is_authority: true, end: 0 });
    }
    let places = match position {
        Position::Told => gazetteer.named(plain, served),
        Position::Bare => gazetteer.well_known(plain, served),
    };
    // "Hackney Central" is the station of that name before it is another name of Hackney.
    let exact = places.iter().position(|place| gazetteer::fold(&usual(&place.name)) == plain);
    let place = places.into_iter().nth(exact.unwrap_or_default())?;
    Some(Named {
        is_authority: place.kind == PlaceKind::Authority,
        name: short(plain, &usual(&place.name), knowing).unwrap_or_else(|| usual(&place.name)),
        end: 0,
    })
}

/// Returns whether the name means the place here and not the word it also is, a street, a person.
fn is_meant(line: &Line<'_>, tokens: std::ops::Range<usize>, plain: &str, position: Position) -> bool {
    // "3 bed Cornwall house" is a house; "Dunton House" is a name.
    let way =
        line.is(tokens.end, &["way", "house"]) && line.token(tokens.end).is_some_and(|way| !way.capital);
    let close_to = line.is(tokens.end, &["close"]) && line.is(tokens.end + 1, &["to", "by"])
        || line.is(tokens.end, &["school", "hospital", "college"])
            && line.is(tokens.end + 1, &["nearby", "close", "near", "run"]);
    // "Caerphilly, bus to Cardiff".
    let bus_to = line.is(tokens.end, &["bus"]) && line.is(tokens.end + 1, &["to", "into"]);
    if line.is(tokens.end, OTHER_AFTER) && !way && !close_to && !bus_to && !line.parts_after(tokens.end - 1) {
        return false;
    }
    let capital = line.token(tokens.start).is_some_and(|token| token.capital);
    // "The Angel of the North".
    if is_a_word(plain) && line.is(tokens.end, &["of"]) {
        return false;
    }
    let article = tokens.start > 0 && line.is(tokens.start - 1, &["the", "a", "an"]);
    match (is_a_word(plain), position) {
        (false, _) => true,
        // "Moving in March".
        (true, Position::Told) if plain == "march" => {
            tokens.start > 0 && line.is(tokens.start - 1, &["near"])
        }
        (true, Position::Told) => capital && !line.all_capitals() || !is_generic(plain) && !article,
        (true, Position::Bare) if plain == "march" => false,
        (true, Position::Bare) => {
            capital
                && (tokens.start > 0 || both_capital(line, &tokens) || heads(line, tokens.end))
                && !line.all_capitals()
                && !line.is(tokens.end, &["is", "was", "with"])
                && stands_apart(line, tokens)
        }
    }
}

/// "Hove or Worthing": a name that is also a word, joined to one that is none.
fn is_joined(line: &Line<'_>, end: usize, plain: &str, knowing: &Knowing<'_>) -> bool {
    let is_place = |next: String| !is_a_word(&next) && known(&next, knowing, Position::Bare).is_some();
    line.is(end, &["or"]) && !is_generic(plain) && joined(line, end + 1, 1).is_some_and(is_place)
}

/// "Battle, East Sussex", "Street Somerset": with its county, a name with its capital letter is as good as told.
fn in_a_county(line: &Line<'_>, tokens: std::ops::Range<usize>) -> bool {
    if !line.token(tokens.start).is_some_and(|token| token.capital) {
        return false;
    }
    let county = line.past_all(tokens.end, &[",", "east", "west", "north", "south"]);
    line.token(county).is_some_and(|token| token.capital && is_county(&token.plain))
}

/// Returns whether a comma and a size follow: "Sandwich, 2 bed bungalow".
fn heads(line: &Line<'_>, end: usize) -> bool {
    let word = |at: usize| line.token(at).map_or("", |token| token.word.as_str());
    let sized = word(end + 1).parse::<u8>().is_ok() || spelling::number(word(end + 1)).is_some();
    word(end) == "," && sized && [word(end + 2), word(end + 3)].contains(&"bed")
}

/// Returns whether it is two words, each with its capital letter: "Manor House 2 bed".
fn both_capital(line: &Line<'_>, tokens: &std::ops::Range<usize>) -> bool {
    tokens.len() > 1 && tokens.clone().all(|at| line.token(at).is_some_and(|token| token.capital))
}

/// Returns whether no other capitalised word that nobody has claimed stands beside the name.
fn stands_apart(line: &Line<'_>, tokens: std::ops::Range<usize>) -> bool {
    let capital = |at: usize| line.free(at).is_some_and(|token| token.capital && token.plain.len() > 1);
    !capital(tokens.end) && (tokens.start == 0 || !capital(tokens.start - 1))
}

/// A name one slip of a letter away, in a place where a place must be, or with its capital letter.
fn slip(line: &Line<'_>, at: usize, knowing: &Knowing<'_>, position: Position) -> Option<Named> {
    let first = line.free(at)?;
    // "Stoke newingtn": the first word is right.
    let second_only = !may_be_a_slip(&first.plain);
    let second = line.free(at + 1).is_some_and(|second| may_be_a_slip(&second.plain));
    line.work.lookup();
    if second_only && !(second && knowing.gazetteer.begins_a_name(&first.plain)) {
        return None;
    }
    // "My cat Marley", "my son Aston".
    if at > 0 && line.token(at - 1).is_some_and(|before| HAVE_NAMES.contains(&before.word.as_str())) {
        return None;
    }
    let is_told = position == Position::Told;
    if !is_told && at > line.last_to_try(may_be_a_slip, SLIPS_MOST) {
        return None;
    }
    // Of five letters, standing for themselves, only a name's with one left out.
    let least = if is_told || first.plain.len() > 5 { 0 } else { 6 };
    let counts: &[usize] = if second_only { &[2] } else { &[2, 1] };
    counts.iter().find_map(|&count| {
        let plain = joined(line, at, count)?;
        // "Tenbury Wells" is no slip of Tetbury: a name that goes on is another.
        if goes_on_with_a_name(line, at + count) {
            return None;
        }
        // "Goose Green" is a name nobody here knows; its first word is no slip of Goole.
        if is_part(line, at + count) {
            return None;
        }
        let name = line
            .slip_of(&plain, SCANS_MOST, || meant_by_slip(&plain, knowing))
            .filter(|name| name.len() >= least)?;
        Some(Named {
            is_authority: knowing.gazetteer.authority(&name).is_some_and(|found| found.until.is_none()),
            end: past_station(line, at + count),
            name,
        })
    })
}

/// Returns the name of a place near the authorities served that these letters are a slip of.
fn meant_by_slip(plain: &str, knowing: &Knowing<'_>) -> Option<String> {
    // "Enfild" is first a beginning of the other names that place has, such as Enfield Town.
    knowing.gazetteer.places(plain, knowing.served, CANDIDATES).into_iter().find_map(|place| {
        let name = usual(&place.name);
        let folded = name.to_lowercase().replace(['\'', '’', '.'], "").replace('-', " ");
        let is_slip = gazetteer::one_slip_apart(folded.as_bytes(), plain.as_bytes());
        let near = !knowing.gazetteer.familiar(&name, knowing.served).is_empty();
        let first_stays = folded.bytes().next() == plain.bytes().next();
        // "In barkng" is no dog.
        let is_word = is_generic(&folded) || is_a_word(&folded) && folded.len() < 7;
        (is_slip && near && first_stays && !is_word).then_some(name)
    })
}
