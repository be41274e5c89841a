//! Pets: "dog ok", "have 2 cats", "pet friendly". A dog that is only mentioned stays text.

use super::{Claim, Knowing, Line, Rule, Said, Scope, is_condition, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

pub(super) const PHRASES: &[Said] = &[
    ("pets ok", "feature", "pets"),
    ("pets okay", "feature", "pets"),
    ("pets allowed", "feature", "pets"),
    ("pets welcome", "feature", "pets"),
    ("pets accepted", "feature", "pets"),
    ("pets friendly", "feature", "pets"),
    ("pets", "feature", "pets"),
    ("allow pets", "feature", "pets"),
    ("allows pets", "feature", "pets"),
    ("accept pets", "feature", "pets"),
    ("accepts pets", "feature", "pets"),
    ("takes pets", "feature", "pets"),
    ("dog ok", "feature", "pets"),
    ("dog okay", "feature", "pets"),
    ("dog allowed", "feature", "pets"),
    ("dog welcome", "feature", "pets"),
    ("dog friendly", "feature", "pets"),
    ("dog accepted", "feature", "pets"),
    ("cat ok", "feature", "pets"),
    ("cat okay", "feature", "pets"),
    ("cat allowed", "feature", "pets"),
    ("cat friendly", "feature", "pets"),
    ("cat welcome", "feature", "pets"),
    ("have a dog", "feature", "pets"),
    ("have a cat", "feature", "pets"),
    ("have dog", "feature", "pets"),
    ("have cat", "feature", "pets"),
    ("got a dog", "feature", "pets"),
    ("got a cat", "feature", "pets"),
    ("small dog", "feature", "pets"),
    ("a small dog", "feature", "pets"),
    ("can have a dog", "feature", "pets"),
    ("can have a cat", "feature", "pets"),
    ("can have pets", "feature", "pets"),
    ("pets ok please", "feature", "pets"),
    ("dog is ok", "feature", "pets"),
    ("cat is ok", "feature", "pets"),
    ("dog must be allowed", "feature", "pets"),
    ("have my dog", "feature", "pets"),
    ("bring my dog", "feature", "pets"),
    ("bring my cat", "feature", "pets"),
    ("bring a dog", "feature", "pets"),
    ("keep a dog", "feature", "pets"),
    ("keep a cat", "feature", "pets"),
    ("keep my dog", "feature", "pets"),
    ("keep my cat", "feature", "pets"),
    ("pets permitted", "feature", "pets"),
    ("dog permitted", "feature", "pets"),
    ("cat permitted", "feature", "pets"),
    ("accept a dog", "feature", "pets"),
    ("accept a cat", "feature", "pets"),
    ("accepts a dog", "feature", "pets"),
    ("accepts a cat", "feature", "pets"),
    ("accept dog", "feature", "pets"),
    ("accept cat", "feature", "pets"),
    ("have the dog", "feature", "pets"),
    ("have the cat", "feature", "pets"),
    ("have one dog", "feature", "pets"),
    ("have one cat", "feature", "pets"),
    ("has dog", "feature", "pets"),
    ("has cat", "feature", "pets"),
    ("has a dog", "feature", "pets"),
    ("has a cat", "feature", "pets"),
    ("has one dog", "feature", "pets"),
    ("has one cat", "feature", "pets"),
    ("my cat comes", "feature", "pets"),
    ("my dog comes", "feature", "pets"),
    ("cat comes too", "feature", "pets"),
    ("dog comes too", "feature", "pets"),
];

/// An animal by itself, which is a wish only where it ends a part of the sentence: "flat with garden, dog".
const ALONE: &[Said] = &[
    ("dog", "feature", "pets"),
    ("cat", "feature", "pets"),
    ("my dog", "feature", "pets"),
    ("my cat", "feature", "pets"),
    ("a dog", "feature", "pets"),
    ("a cat", "feature", "pets"),
];

/// What may follow an animal by itself.
const THEN: &[&str] = &[
    "(", "and", "n", "&", "please", "+", "near", "in", "under", "max", "maximum", "with", "garden", "lift",
    "balcony", "need", "needs", "want", "wants", "looking", "seeking", "requires",
];

/// What makes of it somebody else's.
const BEFORE: &[&str] = &[
    "to",
    "hate",
    "against",
    "rains",
    "raining",
    "the",
    "neighbours",
    "neighbour",
    "guide",
    "guard",
    "noisy",
    "his",
    "her",
    "their",
    "loud",
    "barking",
    "no",
    "hot",
    "of",
    "assistance",
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if at > 0 && line.is(at - 1, BEFORE) && !line.is(at, &["have", "got", "keep", "bring"]) {
        return None;
    }
    // "My neighbour has a dog" tells of hers.
    if line.is(at, &["has"])
        && at > 0
        && line.is(at - 1, &["neighbour", "neighbours", "landlord", "upstairs", "downstairs", "who", "he"])
    {
        return None;
    }
    // "Two kids and a dog in one room" tells; "I have a dog" asks wherever it stands.
    let with = line.back_over(at, &["a", "my", "small"]);
    let own = with > 0 && line.is(with - 1, &["with"]);
    // "Me and my dog need a flat".
    let asking = line
        .says_one(at, &["my dog", "my cat"])
        .is_some_and(|end| line.is(end, &["need", "needs", "want", "looking", "seeking"]));
    if line.is_context(at) && !own && !asking && !line.is(at, &["have", "has", "got", "i"]) {
        return None;
    }
    let claim = counted(line, at).or_else(|| listed(line, at, PHRASES)).or_else(|| alone(line, at))?;
    let end = claim.tokens.end;
    // "Ta, pet" is a greeting.
    if claim.tokens.len() == 1 && line.token(at).is_some_and(|token| token.plain == "pet") {
        return None;
    }
    // "cat A/B" is a category; "dog walker", "cat flap" are things.
    let is_category = line.is(end - 1, &["cat"])
        && (line.figures(end).is_some()
            || line.token(end).is_some_and(|letter| letter.capital && letter.plain.len() == 1));
    let of_another = line.is(
        end,
        &[
            "walker", "walking", "flap", "food", "kept", "keeps", "barks", "barking", "mess", "bite", "bit",
            "shop",
        ],
    );
    (!is_category && !of_another).then_some(claim)
}

fn alone(line: &Line<'_>, at: usize) -> Option<Claim> {
    let claim = listed(line, at, ALONE)?;
    let end = claim.tokens.end;
    // "With my cat in Acton", where the place is claimed already.
    let own = line.is(end.saturating_sub(2), &["my"]);
    let called = line.says_one(end, &["is called", "called"]).is_some();
    (line.parts_after(end - 1) || called || line.is(end, THEN) || own && line.free(end).is_none())
        .then_some(claim)
}

/// "have 2 dogs", "two cats".
fn counted(line: &Line<'_>, at: usize) -> Option<Claim> {
    let start = line
        .says_one(at, &["have", "hav", "i have", "i hav", "have got", "got", "with", "and", "own"])
        .unwrap_or(at);
    let (count, next) = line.number(start)?;
    let animals = line.is(next, &["dog", "cat", "pets"]).then_some(next + 1)?;
    let end = line.says_one(animals, &["ok", "allowed", "welcome"]).unwrap_or(animals);
    let fits = line.begins(at) && line.ends(end) && (1..=9).contains(&count) && is_condition(line, at..end);
    fits.then(|| Claim::one(at..end, "feature", "pets"))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn pets_are_read() {
        for text in ["dog ok", "pet friendly", "have 2 cats", "I have a dog"] {
            check(text, json!({"feature": ["pets"], "text": ""}));
        }
        check(
            "flat with garden, dog",
            json!({"property_type": ["flat"], "feature": ["garden", "pets"], "text": ""}),
        );
    }

    #[test]
    fn an_animal_that_is_only_mentioned_is_text() {
        check("the dog kept barking", json!({"text": "dog kept barking"}));
        check("cat A/B", json!({"text": "cat A/B"}));
    }
}
