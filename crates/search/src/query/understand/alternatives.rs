//! "Ground floor or with a lift": two things of which either would do. Filters narrow together, so what cannot be
//! asked as one filter with several values stays text, both halves of it.

use super::Claim;
use super::line::Line;
use super::small_words::is_small;
use std::collections::BTreeSet;

/// Words that may stand between an alternative and its "or".
const BETWEEN: &[&str] =
    &["on", ",", "there", "is", "its", "a", "an", "the", "with", "in", "near", "at", "even", "else", "maybe"];

/// Gives up the claims on both sides of an "or" that ask different things, or things that are all required.
pub(super) fn give_up(line: &mut Line<'_>, claims: &mut Vec<Claim>) {
    let mut given_up = BTreeSet::new();
    for place in 1..claims.len() {
        let [before, after] = [&claims[place - 1], &claims[place]];
        if joined_by_or(line, before.tokens.end, after.tokens.start) && !may_widen(before, after) {
            given_up.extend([place - 1, place]);
            // "A bungalow or ground floor flat": the flat belongs to its floor.
            let goes_on = claims.get(place + 1).is_some_and(|next| {
                next.tokens.start == after.tokens.end
                    && next.said.iter().any(|(name, _)| *name == "property_type")
            });
            if goes_on {
                given_up.insert(place + 1);
            }
        }
    }
    for (place, claim) in claims.iter().enumerate() {
        if claim.said.iter().any(|(name, _)| *name == "feature")
            && (or_something(line, claim.tokens.end) || something_or(line, claim.tokens.start))
        {
            given_up.insert(place);
        }
    }
    let mut place = 0;
    claims.retain(|claim| {
        let gives_up = given_up.contains(&place) && !claim.aside;
        place += 1;
        if gives_up {
            line.give_back(claim.tokens.clone());
        }
        !gives_up
    });
}

/// Returns whether "or" and something follow that nobody has understood: "parking or a bus stop".
fn or_something(line: &Line<'_>, end: usize) -> bool {
    const NOTHING: &[&str] = &[
        "whatever",
        "similar",
        "more",
        "something",
        "anything",
        "other",
        "not",
        "no",
        "any",
        "else",
        "nearby",
        "close",
        "without",
    ];
    let next = line.past_all(end + 1, BETWEEN);
    line.is(end, &["or"])
        && line.free(next).is_some_and(|next| next.is_alphanumeric() && !is_small(&next.plain))
        && !line.is(next, NOTHING)
}

/// Returns whether something that nobody has understood and "or" stand before: "GF or lift".
fn something_or(line: &Line<'_>, start: usize) -> bool {
    let unknown =
        |at: usize| line.free(at).is_some_and(|word| word.is_alphanumeric() && !is_small(&word.plain));
    start > 1 && line.is(start - 1, &["or"]) && unknown(start - 2)
}

fn joined_by_or(line: &Line<'_>, from: usize, to: usize) -> bool {
    let or = line.past_all(from, BETWEEN);
    (line.is(or, &["or", "unless"]) || line.is(or, &["/"]) && line.glued(or))
        && line.past_all(or + 1, BETWEEN) == to
}

/// Returns whether the two ask values of one parameter of which any will do.
fn may_widen(one: &Claim, other: &Claim) -> bool {
    const ANY_OF: &[&str] = &[
        "area",
        "not_area",
        "bedrooms",
        "property_type",
        "rent_type",
        "tenancy",
        "designation",
        "labels",
        "landlord",
    ];
    let any_of = |claim: &Claim| claim.said.iter().all(|(name, _)| ANY_OF.contains(name));
    let names = |claim: &Claim| claim.said.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    one.said.is_empty() || other.said.is_empty() || any_of(one) && any_of(other) && names(one) == names(other)
}
