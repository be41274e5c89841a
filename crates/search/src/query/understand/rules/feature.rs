//! What a home has, and what it must not have.

use super::{Claim, Knowing, Line, Rule, Said, Scope, is_condition, is_wished, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("garden", "feature", "garden"),
    ("shared garden", "feature", "garden"),
    ("communal garden", "feature", "garden"),
    ("own garden", "feature", "private_garden"),
    ("private garden", "feature", "private_garden"),
    ("my own garden", "feature", "private_garden"),
    ("its own garden", "feature", "private_garden"),
    ("own private garden", "feature", "private_garden"),
    ("back garden", "feature", "garden"),
    ("balcony", "feature", "balcony"),
    ("parking", "feature", "parking"),
    ("parking space", "feature", "parking"),
    ("parking spot", "feature", "parking"),
    ("parking place", "feature", "parking"),
    ("car parking", "feature", "parking"),
    ("car parking space", "feature", "parking"),
    ("car park", "feature", "parking"),
    ("car park space", "feature", "parking"),
    ("car space", "feature", "parking"),
    ("off street parking", "feature", "parking"),
    ("driveway", "feature", "parking"),
    ("somewhere to park", "feature", "parking"),
    ("place to park", "feature", "parking"),
    ("space to park", "feature", "parking"),
    ("somewhere to park my car", "feature", "parking"),
    ("somewhere to park the car", "feature", "parking"),
    ("somewhere to park a car", "feature", "parking"),
    ("somewhere for my car", "feature", "parking"),
    ("somewhere for the car", "feature", "parking"),
    ("place to park my car", "feature", "parking"),
    ("space to park my car", "feature", "parking"),
    ("space for my car", "feature", "parking"),
    ("space for a car", "feature", "parking"),
    ("parking for car", "feature", "parking"),
    ("parking for a car", "feature", "parking"),
    ("parking for my car", "feature", "parking"),
    ("parking for one car", "feature", "parking"),
    ("parking for the car", "feature", "parking"),
    ("lift", "feature", "lift"),
    ("lift access", "feature", "lift"),
    ("furnished", "feature", "furnished"),
    ("fully furnished", "feature", "furnished"),
    ("unfurnished", "not_feature", "furnished"),
    ("not furnished", "not_feature", "furnished"),
    ("un furnished", "not_feature", "furnished"),
];

/// What may be said not to be wanted.
const NOT: &[Said] = &[
    ("garden", "not_feature", "garden"),
    ("balcony", "not_feature", "balcony"),
    ("parking", "not_feature", "parking"),
    ("lift", "not_feature", "lift"),
];

/// What makes another thing of a feature's word.
const OF_ANOTHER: &[&str] = &[
    "if",
    "to",
    "centre",
    "center",
    "city",
    "road",
    "street",
    "close",
    "lane",
    "estate",
    "fines",
    "fine",
    "ticket",
    "permit",
    "permits",
    "house",
    "shed",
    "broken",
    "breaks",
    "keeps",
    "always",
    "never",
    "constantly",
    "often",
    "out",
    "barking",
    "barks",
    "not",
    "isnt",
    "doesnt",
    "dont",
    "square",
    "suburb",
    "court",
    "a",
    "b",
    "c",
    "d",
    "e",
    "f",
    "g",
    "is",
    "off",
    "leave",
    "leaves",
    "engineer",
    "in",
    "shop",
    "cafe",
    "room",
    "walking",
    "walker",
    "flap",
    "door",
    "doors",
    "waste",
    "rubbish",
    "gate",
    "fence",
    "wall",
];
const PART: &[&str] = &[
    "neighbours",
    "neighbour",
    "guide",
    "guard",
    "noisy",
    "part",
    "semi",
    "half",
    "partly",
    "covent",
    "hatton",
    "welwyn",
    "winter",
    "roof",
    "beer",
    "car",
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    without(line, at).or_else(|| with(line, at))
}

fn with(line: &Line<'_>, at: usize) -> Option<Claim> {
    let claim = listed(line, at, PHRASES)?;
    let end = claim.tokens.end;
    let of_another = line.is(end, OF_ANOTHER)
        && !line.is(end, &["in", "is", "a"])
        && !line.is(end - 1, &["furnished", "unfurnished"])
        && !line.parts_after(end.saturating_sub(1))
        || at > 0 && line.is(at - 1, PART);
    let of_today =
        line.says_one(end, &["in my", "in our", "in this", "has been", "was", "hasnt", "has not"]).is_some();
    (!of_another && !of_today).then_some(claim)
}

/// "no garden", "without a balcony".
fn without(line: &Line<'_>, at: usize) -> Option<Claim> {
    // "We have no garden" tells of today.
    if at > 0 && line.is(at - 1, &["have", "has", "had", "got", "theres", "is"]) {
        return None;
    }
    if !line.begins(at) {
        return None;
    }
    let start = line.says_one(
        at,
        &[
            "no",
            "without",
            "without a",
            "without any",
            "with no",
            "dont want a",
            "dont want",
            "dont want any",
        ],
    )?;
    let found =
        NOT.iter().filter_map(|(phrase, name, value)| Some((line.says(start, phrase)?, *name, *value)));
    let (end, name, value) = found.max_by_key(|(end, ..)| *end)?;
    // "No lift or stairs", "no garden please" are fine; "no lift access" and "no parking permits" are something else.
    let of_another = line.is(end, OF_ANOTHER) || line.is(end, &["access", "space", "near"]);
    let fits = line.ends(end) && !of_another && !is_wished(line, at..end) && is_condition(line, at..at);
    fits.then(|| Claim::one(at..end, name, value))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn features_are_read() {
        check("garden and balcony", json!({"feature": ["garden", "balcony"], "text": ""}));
        check("own garden", json!({"feature": ["private_garden"], "text": ""}));
        check("unfurnished", json!({"not_feature": ["furnished"], "text": ""}));
        check("no garden", json!({"not_feature": ["garden"], "text": ""}));
        check("gardn", json!({"feature": ["garden"], "text": ""}));
    }

    #[test]
    fn wishes_and_alternatives_stay_text() {
        check("ideally with a garden", json!({"text": "ideally garden"}));
        check("garden if possible", json!({"text": "garden possible"}));
        check("garden or balcony", json!({"text": "garden balcony"}));
        check("part furnished", json!({"text": "part furnished"}));
    }
}
