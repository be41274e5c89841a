//! Access: "category C", "wheelchair user", "no stairs", "step free". Scales other than A to G ("mobility 2") stay text.

use super::{Claim, Knowing, Line, Rule, Scope, is_condition, is_denied};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

const CATEGORY: &[&str] = &[
    "category",
    "cat",
    "access category",
    "access cat",
    "mobility category",
    "mobility cat",
    "lahr",
    "lahr category",
    "lahr cat",
    "ahr",
    "ahr cat",
    "ahr category",
    "accessibility category",
    "accessible category",
    "acc cat",
    "cat .",
    "mobility cat .",
];
const WHEELCHAIR_AFTER: &[&str] = &[
    "user",
    "users",
    "accessible",
    "access",
    "adapted",
    "friendly",
    "standard",
    "suitable",
    "home",
    "property",
    "accessibility",
    "bound",
    "accesible",
];
pub(super) const NO_STAIRS: &[&str] = &[
    "no stairs",
    "no step",
    "without stairs",
    "step free",
    "step free access",
    "stepfree",
    "stairs free",
    "cant do stairs",
    "cant climb stairs",
    "cant manage stairs",
    "cant use stairs",
    "cant do the stairs",
    "cant climb the stairs",
    "cant manage the stairs",
    "can not climb stairs",
    "can not do stairs",
    "can not manage stairs",
    "unable to climb stairs",
    "unable to use stairs",
    "unable to manage stairs",
    "unable to do stairs",
    "cant walk up stairs",
    "cant go up stairs",
    "cant take stairs",
    "not able to climb stairs",
    "not able to use stairs",
    "cant walk stairs",
    "struggle with stairs",
    "no internal stairs",
    "level access",
    "level entrance",
    "can not use stairs",
    "cant get up stairs",
    "cant cope with stairs",
    "cant climb any stairs",
    "cant do any stairs",
    "not stairs",
    "cant use the stairs",
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    category(line, at).or_else(|| wheelchair(line, at)).or_else(|| step_free(line, at))
}

fn category(line: &Line<'_>, at: usize) -> Option<Claim> {
    let letter = line.says_one(at, CATEGORY)?;
    let value = line.word(letter)?;
    let (category, end) = match value {
        "a" | "b" | "c" | "d" | "f" => (value.to_uppercase(), letter + 1),
        "e" if line.is(letter + 1, &["+", "plus"]) => ("E+".to_owned(), letter + 2),
        "e" => ("E".to_owned(), letter + 1),
        _ => return None,
    };
    // "cat A to C", "cat A/B" are two; "cat a nice flat" is none.
    let one =
        line.ends(end) && !line.is(end, &["to", "-", "or"]) && !(line.is(end, &["/"]) && line.glued(end));
    let written_large = line.token(letter).is_some_and(|token| token.capital) || value != "a";
    (one && written_large && is_condition(line, at..end)).then(|| Claim::one(at..end, "access", category))
}

fn wheelchair(line: &Line<'_>, at: usize) -> Option<Claim> {
    let after = line.says_one(
        at,
        &[
            "wheelchair",
            "wheel chair",
            "in a wheelchair",
            "use a wheelchair",
            "uses a wheelchair",
            "wheelchairs",
        ],
    )?;
    let end = line.past_all(line.past(after, &["-"]), WHEELCHAIR_AFTER);
    let end = if end == line.past(after, &["-"]) { after } else { end };
    const OF_ANOTHER: &[&str] = &[
        "wont",
        "rugby",
        "basketball",
        "sports",
        "dont",
        "cant",
        "broke",
        "broken",
        "fit",
        "fits",
        "store",
        "taxi",
        "race",
        "is",
        "got",
    ];
    if line.is(end, OF_ANOTHER) {
        return None;
    }
    is_condition(line, at..end).then(|| Claim::one(at..end, "access", "B"))
}

fn step_free(line: &Line<'_>, at: usize) -> Option<Claim> {
    let end = line.says_one(at, NO_STAIRS).or_else(|| no_stairs(line, at))?;
    let end = line.past(end, &["access", "entrance"]);
    let is_shower = line.is(at, &["level"]) && line.is(end, &["shower", "bathroom", "wet"]);
    // "No stairs" is a condition by its own "no".
    (!is_shower && line.ends(end) && !is_denied(line, at) && !super::is_wished(line, at..end))
        .then(|| Claim::one(at..end, "feature", "step_free"))
}

/// "can't climb the stairs", "unable to manage any stairs", "struggles with stairs".
fn no_stairs(line: &Line<'_>, at: usize) -> Option<usize> {
    const UNABLE: &[&str] = &[
        "cant",
        "can not",
        "could not",
        "unable to",
        "not able to",
        "struggle with",
        "struggles with",
        "struggling with",
        "struggle to",
        "struggles to",
        "difficulty with",
        "difficulty",
        "trouble with",
        "no longer",
        "not allowed",
        "cant now",
        "should not",
        "unable",
    ];
    const DO: &[&str] = &[
        "climb", "climbing", "manage", "managing", "use", "using", "do", "doing", "walk", "walking", "go",
        "going", "take", "cope", "get", "handle", "up", "with", "on", "the", "any", "many", "more", "down",
        "and", "too", "walk up",
    ];
    let start = line.says_one(at, UNABLE)?;
    let stairs = line.past_all(start, DO);
    line.is(stairs, &["stairs"]).then_some(stairs + 1)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn access_is_read() {
        check("category C", json!({"access": "C", "text": ""}));
        check("mobility cat D", json!({"access": "D", "text": ""}));
        check("cat E+", json!({"access": "E+", "text": ""}));
        check("wheelchair user", json!({"access": "B", "text": ""}));
        for text in ["no stairs", "step-free", "can't do stairs", "level access"] {
            check(text, json!({"feature": ["step_free"], "text": ""}));
        }
    }

    #[test]
    fn other_scales_and_animals_stay_text() {
        check("mobility 2", json!({"text": "mobility 2"}));
        check("cat A/B", json!({"text": "cat A/B"}));
        check("not a wheelchair user", json!({"text": "not wheelchair user"}));
    }
}
