//! How many people: "room for 5", "sleeps 5", "family of 5", "for 4 people".

use super::{Claim, Knowing, Line, Rule, Scope, is_condition};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

const BEFORE: &[&str] = &[
    "room for",
    "space for",
    "sleeps",
    "family of",
    "household of",
    "big enough for",
    "enough for",
    "suitable for",
    "for a family of",
    "sleeping",
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    if let Some(end) = crowded(line, at) {
        return Some(Claim::aside(at..end));
    }
    let told = line.says_one(at, BEFORE).and_then(|next| line.number(next));
    let told = told.map(|(number, next)| (number, line.past(next, &["people", "of"])));
    let (number, end) = told.or_else(|| people(line, at))?;
    // "Suitable for 2 bedrooms", "room for 2 cars".
    let of_another = line.is(
        end,
        &[
            "bed", "b", "car", "cars", "bikes", "dog", "cat", "year", "month", "week", "children", "child",
            "adults", "pets", "-", "+",
        ],
    );
    let has = (1..=20).contains(&number) && !of_another && line.ends(end) && is_condition(line, at..end);
    has.then(|| Claim::one(at..end, "persons", number))
}

/// "6 people in 2 rooms", "3 people in 1 room in Southall": how somebody lives today.
fn crowded(line: &Line<'_>, at: usize) -> Option<usize> {
    let (_, next) = line.number(at)?;
    // "Six of us in a two bed in Barking".
    // "We are 6 in a 2 bed".
    let in_a = at > 0 && line.is(at - 1, &["are", "were", "re"]);
    let home = line
        .says_one(next, &["of us in a", "of us in one", "of us living in a", "of us squashed in a"])
        .or_else(|| line.says(next, "in a").filter(|_| in_a));
    if let Some((_, size)) = home.and_then(|home| line.number(home))
        && line.is(line.past(size, &["-"]), &["bed"])
    {
        return Some(at_home(line, line.past(size, &["-"]) + 1));
    }
    let (_, rooms) =
        line.says_one(next, &["people in", "of us in", "of us"]).and_then(|next| line.number(next))?;
    let end = line.says_one(rooms, &["room", "rooms"])?;
    Some(at_home(line, end))
}

/// Returns the end of "flat in Barking" and the like behind a home that somebody has.
fn at_home(line: &Line<'_>, end: usize) -> usize {
    let end = line.past(end, &["flat", "house", "place", "now"]);
    if line.all_capitals() {
        return end;
    }
    let place = line.says_one(end, &["in", "at"]).map(|place| {
        (place..line.len())
            .find(|at| !line.token(*at).is_some_and(|token| token.capital))
            .unwrap_or(line.len())
    });
    place.unwrap_or(end).max(end)
}

/// "4 people", "5 of us", "for 4 person".
fn people(line: &Line<'_>, at: usize) -> Option<(u32, usize)> {
    let (number, next) = line.number(at)?;
    // "Ten people on the stairs last time".
    // "Two of us in a caravan".
    let in_a = line.says_one(next, &["of us in a", "of us in one", "of us in the"]);
    let shelter = ["caravan", "van", "car", "tent", "room", "hostel", "hotel", "shed", "garage", "box"];
    if in_a.is_some_and(|end| line.is(end, &shelter)) {
        return None;
    }
    let others = [
        "on", "at", "ahead", "bid", "bidding", "came", "were", "went", "above", "queued", "applied", "before",
    ];
    if line.is(next, &["people"]) && line.is(next + 1, &others) {
        return None;
    }
    if line.is(next, &["people"]) {
        return Some((number, next + 1));
    }
    // "Three of us take turns in one bed" tells of today.
    let today =
        ["take", "share", "sharing", "sleep", "sleeping", "live", "living", "crammed", "squashed", "stuck"];
    if line.says(next, "of us").is_some_and(|end| line.is(end, &today)) {
        return None;
    }
    line.says_one(
        next,
        &["of us", "in family", "in our family", "in the family", "family members", "in my family"],
    )
    .map(|end| (number, end))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn people_are_counted() {
        check(
            "3 people in 1 room in Southall, 2 bed",
            json!({"bedrooms": [2], "text": "3 people 1 room Southall"}),
        );
        for text in ["room for 5", "sleeps 5", "family of 5", "for 5 people", "5 of us"] {
            check(text, json!({"persons": 5, "text": ""}));
        }
        check("room for 2 cars", json!({"text": "room 2 cars"}));
    }
}
