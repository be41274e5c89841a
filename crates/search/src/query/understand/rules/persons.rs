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

/// "4 people", "5 of us", "for 4 person".
fn people(line: &Line<'_>, at: usize) -> Option<(u32, usize)> {
    let (number, next) = line.number(at)?;
    // "Ten people on the stairs last time".
    // "Two of us in a caravan".
    let in_a = line.says_one(
        next,
        &["of us in a", "of us in one", "of us in the", "people in a", "people in one", "people in the"],
    );
    // "House share with 4 people", "a kitchen used by 8 people": others.
    if at > 0 && line.is(at - 1, &["with", "by", "other", "between", "about", "around", "over"]) {
        return None;
    }
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
    if line
        .says(next, "of us")
        .is_some_and(|end| line.token(end).is_some_and(|next| today.contains(&next.plain.as_str())))
    {
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
        for text in ["room for 5", "sleeps 5", "family of 5", "for 5 people", "5 of us"] {
            check(text, json!({"persons": 5, "text": ""}));
        }
        check("room for 2 cars", json!({"text": "room 2 cars"}));
    }
}
