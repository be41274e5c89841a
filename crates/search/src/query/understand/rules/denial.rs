//! "No garden needed", "don't need parking", "lift not essential": understood, and asking nothing.

use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

const NOT_NEEDED_BEFORE: &[&str] = &[
    "do not need it",
    "dont need it",
    "need not be",
    "dont have to be",
    "do not need to be",
    "dont need to be",
    "dont need",
    "do not need",
    "dont need any",
    "dont require",
    "no need for",
    "no need of",
    "not bothered about",
    "not fussed about",
    "not worried about",
    "dont mind no",
    "dont mind if no",
    "dont mind about",
    "dont mind not having",
    "dont care about",
    "doesnt need",
    "not needing",
    "i have no",
    "has no",
    "who has no",
    "have no",
    "havent got",
    "i dont have",
    "dont have",
    "havent any",
    "we have no",
    "got no",
    "can do without",
    "happy without",
    "fine without",
    "ok without",
];

const NOT_NEEDED_AFTER: &[&str] = &[
    "needed",
    "required",
    "necessary",
    "not needed",
    "not essential",
    "not necessary",
    "not required",
    "not important",
    "isnt needed",
    "isnt essential",
    "isnt important",
    "isnt necessary",
    "is not needed",
    "is not essential",
    "is not important",
    "is not necessary",
    "is not required",
    "not a must",
    "dont matter",
    "not bothered",
    "not an issue",
    "no matter",
    "optional",
    "is optional",
];

/// What may be said not to be needed.
const THINGS: &[&str] = &[
    "garden",
    "own garden",
    "private garden",
    "balcony",
    "parking",
    "parking space",
    "car parking",
    "driveway",
    "lift",
    "pets",
    "furnished",
    "furniture",
    "wheelchair access",
    "wheelchair",
    "step free",
    "wet room",
    "level access shower",
    "ground floor",
    "stairlift",
];

/// What somebody may say they have not: no wish about a home.
const OWN: &[&str] = &["pets", "dog", "cat"];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    before(line, at).or_else(|| after(line, at)).or_else(|| either_way(line, at)).map(Claim::nothing)
}

/// "Don't need a garden or parking".
fn before(line: &Line<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    let mut end = line.says_one(at, NOT_NEEDED_BEFORE)?;
    let of_oneself = (at..end).any(|at| line.is(at, &["have", "havent", "got", "has"]))
        && !(at..end).any(|at| line.is(at, &["mind"]));
    let things_meant = if of_oneself { OWN } else { THINGS };
    let mut things = 0;
    loop {
        let start = line.past_all(end, &["a", "an", "the", "any", "or", "and"]);
        let Some(next) = line.says_one(start, things_meant) else { break };
        end = next;
        things += 1;
    }
    (things > 0).then_some(at..end)
}

/// "With or without a garden", "garden or no garden".
fn either_way(line: &Line<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    if let Some(start) = line.says_one(at, &["with or without", "w or w / o"]) {
        return line.says_one(line.past(start, &["a", "an"]), THINGS).map(|end| at..end);
    }
    let or_no = line.says_one(line.says_one(at, THINGS)?, &["or no", "or without", "or not"])?;
    Some(at..line.says_one(or_no, THINGS).unwrap_or(or_no))
}

/// "No garden needed", "parking not essential".
fn after(line: &Line<'_>, at: usize) -> Option<std::ops::Range<usize>> {
    let denied = line.is(at, &["no"]);
    let start = if denied { at + 1 } else { at };
    let thing = line.says_one(start, THINGS)?;
    let end = line.says_one(thing, NOT_NEEDED_AFTER)?;
    let says_no = denied || (thing..end).any(|at| line.is(at, &["not", "isnt", "optional", "dont", "no"]));
    says_no.then_some(at..end)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn what_is_not_needed_asks_nothing() {
        check("2 bed, no garden needed", json!({"bedrooms": [2], "text": ""}));
        check("don't need a garden or parking", json!({"text": ""}));
        check("parking not essential", json!({"text": ""}));
        check("garden needed", json!({"feature": ["garden"], "text": ""}));
    }
}
