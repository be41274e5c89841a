//! Kinds of dwelling.

use super::{Claim, Knowing, Line, Rule, Said, Scope, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("flat", "property_type", "flat"),
    ("maisonette", "property_type", "maisonette"),
    ("house", "property_type", "house"),
    ("bungalow", "property_type", "bungalow"),
];

/// What makes another thing of the word.
const AFTER: &[&str] = &[
    "share",
    "sharing",
    "exchange",
    "swap",
    "hunting",
    "number",
    "no",
    "work",
    "point",
    "hold",
    "mate",
    "mates",
    "screen",
    "pack",
    "floor",
    "wife",
    "bound",
    "rate",
    "too",
    "proud",
    "us",
    "my",
    "him",
    "her",
    "them",
    "keeper",
    "building",
    "association",
    "assoc",
    "assocn",
    "tyre",
    "tyres",
];
const BEFORE: &[&str] = &[
    "shared",
    "school",
    "guest",
    "current",
    "present",
    "mansion",
    "rye",
    "manor",
    "clock",
    "custom",
    "town",
    "public",
    "council's",
    "opera",
    "coffee",
    "full",
    "open",
    "half",
    "tower",
    "whole",
    "share",
    "sharing",
    "every",
    "each",
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    let claim = listed(line, at, PHRASES)?;
    let end = claim.tokens.end;
    // "Flat 4", "Dr Johnson House", "Flat 12 Dunton House" are addresses.
    let numbered = line.is(at, &["flat"])
        && line.figures(end).is_some()
        && !line.is(
            end + 1,
            &[
                "bed", "b", "min", "mins", "minute", "minutes", "minimum", "mile", "miles", "km", "people",
                "room", "rooms",
            ],
        )
        && !line.glued(end + 1);
    let named = line.token(at).is_some_and(|token| token.capital)
        && at > 0
        && line
            .token(at - 1)
            .is_some_and(|before| before.capital && before.is_alphanumeric() && before.plain.len() > 2)
        && line.free(at - 1).is_some()
        && line.is(at, &["house"]);
    // "Flat me up" is no wish; "2 bed flat me and my mate" is.
    let of_another = line.is(end, &["me"])
        && !(line.is(at, &["flat"]) && line.is(end + 1, &["and", "&", "plus", "+"]))
        || line.is(end, &["-"]) && line.is(end + 1, &["proud"])
        || line.is(end, AFTER) && !(line.is(end, &["no"]) && line.figures(end + 1).is_none())
        || at > 0 && line.is(at - 1, BEFORE);
    // "The house of the boss".
    let of_another = of_another || line.says(end, "of the").is_some() || line.says(end, "of my").is_some();
    (!numbered && !named && !of_another).then_some(claim)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn kinds_of_dwelling() {
        check("flat or house", json!({"property_type": ["flat", "house"], "text": ""}));
        check("masionette", json!({"property_type": ["maisonette"], "text": ""}));
        check("not a flat", json!({"text": "not flat"}));
        check("house share", json!({"text": "house share"}));
        check("Flat 12 Dunton House", json!({"text": "Flat 12 Dunton House"}));
    }
}
