//! The rules, in the order they read. What one claims the next do not see, so the order is: what must not be
//! interpreted, people and their ages, kinds of rent (their words are also said of money), then
//! phrases with numbers of their own kind (money, sizes, floors), then distances, days, places, and at last plain words.

mod access;
mod adaptation;
mod age;
mod aside;
mod crowded;
mod days;
mod denial;
mod distance;
mod feature;
mod floor;
mod household;
mod label;
mod money;
mod named;
mod other_sums;
mod outcode;
mod persons;
mod pets;
mod place;
mod place_words;
mod property_type;
mod rent_type;
mod size;
mod spelt;
mod tenancy;
mod whom;

pub(crate) use household::household;
pub(crate) use place_words::may_be_a_slip;

use super::line::{Line, Scope, begins_with};
use super::{Claim, Knowing, small_words};

/// One kind of phrase.
pub(super) struct Rule {
    /// Where it reads.
    pub scope: Scope,
    /// Claims a phrase that begins at a token, if one does.
    pub read: fn(&Line<'_>, usize, &Knowing<'_>) -> Option<Claim>,
}

/// Every rule, first come first served.
pub(super) const RULES: &[Rule] = &[
    aside::RULE,
    crowded::RULE,
    denial::RULE,
    household::RULE,
    age::RULE,
    rent_type::RULE,
    tenancy::RULE,
    money::RULE,
    size::RULE,
    persons::RULE,
    floor::RULE,
    access::RULE,
    adaptation::RULE,
    distance::RULE,
    days::RULE,
    whom::RULE,
    label::RULE,
    place::RULE,
    pets::RULE,
    feature::RULE,
    property_type::RULE,
];

/// Words that turn what follows into its opposite, or into something else than a wish.
const NO: &[&str] = &[
    "no",
    "not",
    "without",
    "except",
    "excluding",
    "avoid",
    "never",
    "dont",
    "isnt",
    "arent",
    "havent",
    "wont",
    "cant",
    "hate",
    "non",
    "nor",
    "neither",
    "didnt",
    "couldnt",
    "wouldnt",
    "ex",
    "scared",
    "afraid",
];

/// Words between such a word and what it turns.
const AFTER_NO: &[&str] = &[
    "upstairs",
    "owned",
    "had",
    "shared",
    "communal",
    "own",
    "big",
    "keep",
    "use",
    "using",
    "looking",
    "interested",
    "suitable",
    "apply",
    "a",
    "an",
    "the",
    "any",
    "in",
    "on",
    "at",
    "near",
    "with",
    "want",
    "need",
    "like",
    "have",
    "to",
    "be",
    "for",
    "has",
    "live",
    "more",
    "of",
    "really",
    "mind",
    "care",
    "about",
    "do",
];

/// Words that make of what follows a wish and no condition.
const WISHES: &[&str] = &[
    "ideally",
    "preferably",
    "prefer",
    "preferred",
    "hopefully",
    "maybe",
    "perhaps",
    "possibly",
    "love",
    "preference",
    "pref",
];

/// Words between such a word and what is wished.
const AFTER_WISH: &[&str] = &[
    ",", "a", "an", "the", "with", "in", "near", "on", "some", "own", "to", "have", "it", "be", "for", "of",
    "and", "around",
];

/// Phrases that make of what came before a wish.
const IF_POSSIBLE: &[&str] = &[
    "is better",
    "would be better",
    "better",
    "if possible",
    "if you can",
    "if available",
    "if there is one",
    "would be nice",
    "would be good",
    "would be great",
    "would be lovely",
    "would be ideal",
    "would be a bonus",
    "would be helpful",
    "would help",
    "pref",
    "prefd",
    "preferred",
    "preferably",
    "preferable",
    "ideally",
    "a bonus",
    "is a bonus",
    "a plus",
    "is a plus",
    "bonus",
    "be nice",
];

/// Returns whether what stands here is denied: "no", "not in a", "don't want to".
fn is_denied(line: &Line<'_>, at: usize) -> bool {
    // "Landlord dont care 2 bed Thamesmead": what nobody cares about was told before.
    if at > 0 && line.is(at - 1, &["care"]) && line.number(at).is_some() {
        return false;
    }
    let from = line.back_over(at, AFTER_NO);
    // "Anything but a bungalow".
    let all_but =
        from > 1 && line.is(from - 1, &["but"]) && line.is(from - 2, &["anything", "any", "everything"]);
    all_but || from > 0 && (line.is(from - 1, NO) || (from..at).any(|at| line.is(at, NO)))
}

/// Returns whether what stands here is only wished for: "ideally with a", "… if possible".
fn is_wished(line: &Line<'_>, tokens: std::ops::Range<usize>) -> bool {
    let from = line.back_over(tokens.start, AFTER_WISH);
    let after = line.past_all(tokens.end, &[",", "-"]);
    // "I would like a sheltered flat" asks for the flat, and says which.
    let homes = ["flat", "house", "bungalow", "maisonette", "studio", "bedsit", "home"];
    let of_home = line.is(tokens.start, &homes) || line.is(tokens.end, &homes);
    let would_like = line.said_before(tokens.start, WOULD_LIKE).is_some() && !of_home;
    // "…, ideally with a garden" is about what follows; "…, ideally." about what came before.
    let softened = line
        .says_one(after, IF_POSSIBLE)
        .is_some_and(|end| line.parts_after(end - 1) || line.is(after, &["if", "would"]));
    // "High floor preferred, W6": it is about what came before.
    let looks_back = from > 1
        && (line.is(from - 1, &["preferred", "preferable"])
            || line.is(from - 1, &["pref"]) && line.is(from, &[","]))
        && !line.is(from - 2, &[",", ".", ";", "!", "?"]);
    from > 0 && line.is(from - 1, WISHES) && !looks_back || softened || would_like
}

/// What before a feature makes it a wish; before a home ("I would like a flat") it does not.
const WOULD_LIKE: &[&str] = &[
    "would like a",
    "would like",
    "would like some",
    "would love a",
    "would love",
    "id like a",
    "id love a",
    "would prefer",
    "would prefer a",
    "nice to have a",
    "nice to have",
];

/// Phrases that deny what came before.
const NOT_SO: &[&str] = &[
    "broke",
    "broken",
    "breaks",
    "not working",
    "is not working",
    "isnt working",
    "dont work",
    "never works",
    "is broken",
    "are broken",
    "is out of order",
    "was broken",
    "keeps breaking",
    "no good",
    "not suitable",
    "not good",
    "not suit",
    "would not suit",
    "wouldnt suit",
    "is not suitable",
    "isnt suitable",
    "does not apply",
    "dont apply",
    "do not apply",
    "would not do",
    "wouldnt do",
    "no use",
    "is no good",
    "not for me",
    "wont do",
    "not needed",
    "not wanted",
    "is not for me",
    "would not work",
    "wont work",
    "scares me",
    "frightens me",
    "terrifies me",
    "scares her",
    "scares him",
];

/// Returns whether what stands here is a condition: neither denied nor only wished for.
fn is_condition(line: &Line<'_>, tokens: std::ops::Range<usize>) -> bool {
    let enough = ["enough of", "sick of", "tired of", "fed up with", "fed up of"];
    let denied_after =
        line.says_one(tokens.end, NOT_SO).is_some() || line.said_before(tokens.start, &enough).is_some();
    !denied_after && !is_denied(line, tokens.start) && !is_wished(line, tokens)
}

/// A phrase, and what it asks.
type Said = (&'static str, &'static str, &'static str);

/// Returns every phrase of the trade that may stand by itself, and what it asks: what is suggested to those who type.
pub(crate) fn phrases() -> impl Iterator<Item = Said> {
    let lists = [
        property_type::PHRASES,
        feature::PHRASES,
        adaptation::PHRASES,
        whom::PHRASES,
        rent_type::PHRASES,
        tenancy::PHRASES,
        label::PHRASES,
    ];
    let step_free = access::NO_STAIRS.iter().map(|phrase| (*phrase, "feature", "step_free"));
    let studio = size::STUDIO.iter().map(|word| (*word, "bedrooms", "0"));
    // "Bring my dog" is how a sentence goes on, not a name for what is looked for; nor is what begins with a small word.
    let pets =
        pets::PHRASES.iter().filter(|(phrase, ..)| phrase.starts_with("pets") || phrase.starts_with("dog"));
    let all = studio.chain(lists.into_iter().flatten().copied()).chain(pets.copied()).chain(step_free);
    all.filter(|(phrase, ..)| {
        let first = phrase.split(' ').next().unwrap_or_default();
        !small_words::is_small(first) && phrase.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
    })
}

/// Returns whether words, folded as names are, end so that a place follows.
pub(crate) fn place_follows(words: &str) -> bool {
    place::BEFORE_A_PLACE.iter().flat_map(|list| *list).any(|phrase| {
        words.strip_suffix(phrase).is_some_and(|before| before.is_empty() || before.ends_with(' '))
    })
}

/// Claims the longest of the phrases that stands here, where it is a condition.
fn listed(line: &Line<'_>, at: usize, phrases: &[Said]) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let word = line.word(at)?;
    let may_stand = phrases.iter().filter(|(phrase, ..)| begins_with(phrase, word));
    let found = may_stand.filter_map(|(phrase, name, value)| Some((line.says(at, phrase)?, *name, *value)));
    let (end, name, value) = found.max_by_key(|(end, ..)| *end)?;
    (line.ends(end) && is_condition(line, at..end)).then(|| Claim::one(at..end, name, value))
}

/// A rule's cases: a text and the interpretation's JSON.
#[cfg(test)]
fn check(text: &str, expected: serde_json::Value) {
    super::tests::check(text, expected);
}
