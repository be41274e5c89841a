//! Who will live there: "couple with 2 kids 5 and 9", "single mum, girl 9 and boy 4". Children without ages say too
//! little and stay text.

use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

/// Who the adults are, and how many.
const ADULTS: &[(&str, u32)] = &[
    ("couple", 2),
    ("a couple", 2),
    ("me and my", 1),
    ("me and", 1),
    ("me plus", 1),
    ("me +", 1),
    ("me &", 1),
    ("me & my", 1),
    ("myself and my", 1),
    ("myself and", 1),
    ("me and my partner", 2),
    ("me and my husband", 2),
    ("me and my wife", 2),
    ("me and partner", 2),
    ("me and husband", 2),
    ("me and wife", 2),
    ("my partner and i", 2),
    ("my husband and i", 2),
    ("my wife and i", 2),
    ("my wife and me", 2),
    ("my husband and me", 2),
    ("my partner and me", 2),
    ("me , my wife", 2),
    ("me , my husband", 2),
    ("me , my partner", 2),
    ("myself , my wife", 2),
    ("me my husband", 2),
    ("me my wife", 2),
    ("me my partner", 2),
    ("i my wife", 2),
    ("husband and wife", 2),
    ("mum and dad", 2),
    ("mother and father", 2),
    ("father and mother", 2),
    ("dad and mum", 2),
    ("mum dad", 2),
    ("married couple", 2),
    ("two parents", 2),
    ("2 parents", 2),
    ("single mum", 1),
    ("single mother", 1),
    ("single dad", 1),
    ("single father", 1),
    ("single parent", 1),
    ("lone parent", 1),
    ("lone mum", 1),
    ("lone mother", 1),
    ("one parent", 1),
    ("1 parent", 1),
    ("single woman", 1),
    ("single man", 1),
];

/// Somebody who asks for themselves alone; as a whole text only, for others may follow it in a longer one.
const ALONE: &[&str] = &["me", "just me", "only me", "myself", "one person", "1 person", "single person"];

/// How one child is called, and the word of the parameter for it.
const CHILDREN: &[(&str, &str)] = &[
    ("girl", "girl"),
    ("girls", "girl"),
    ("daughter", "girl"),
    ("daughters", "girl"),
    ("boy", "boy"),
    ("boys", "boy"),
    ("son", "boy"),
    ("sons", "boy"),
    ("child", "child"),
    ("children", "child"),
];

/// How many children a household may have.
const CHILDREN_MOST: usize = 12;

const JOINING: &[&str] = &[
    "and", "&", ",", "with", "+", "plus", "my", "our", "a", "of", "w", "/", ":", "-", "the", "one", "have",
    "has", "i",
];
const BEFORE_AGE: &[&str] =
    &["aged", "age", "ages", "is", "are", "who", "(", ":", "-", "of", "year", "old", "they", "hes", "shes"];
const AFTER_AGE: &[&str] = &["years", "year", "yrs", "yr", "yo", "y", "old", "o", ")", "-", "/"];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let (said, end) = said(line, at)?;
    Some(Claim::one(at..end, "household", said))
}

/// Returns the household that a text is about from its first word to its last, as its parameter is written.
pub(crate) fn household(text: &str) -> Option<String> {
    let line = Line::read(text);
    if ALONE.iter().any(|alone| line.says(0, alone) == Some(line.len())) {
        return Some("1 adult".to_owned());
    }
    if adults(&line, 0) == Some((2, line.len())) {
        return Some("2 adults".to_owned());
    }
    let (said, end) = said(&line, 0)?;
    (end == line.len()).then_some(said)
}

/// Returns the household told from a place on, and where it ends.
fn said(line: &Line<'_>, at: usize) -> Option<(String, usize)> {
    let (adults, after) = adults(line, at)?;
    // "single mother of two": the children follow.
    let after = line.says(after, "of").and_then(|next| line.number(next)).map_or(after, |(_, end)| end);
    let (children, end) = children(line, after)?;
    let noun = if adults == 1 { "adult" } else { "adults" };
    let mut said = format!("{adults} {noun}");
    for (word, age) in children {
        said.push_str(&format!(", {word} {age}"));
    }
    Some((said, end))
}

fn adults(line: &Line<'_>, at: usize) -> Option<(u32, usize)> {
    let found = ADULTS.iter().filter_map(|(phrase, count)| Some((*count, line.says(at, phrase)?)));
    found.max_by_key(|(_, end)| *end).or_else(|| {
        let (count, next) = line.number(at)?;
        line.is(next, &["adult", "adults"]).then_some((count, next + 1))
    })
}

/// Returns the children, each with its age, and where their list ends; nothing where any age is missing.
fn children(line: &Line<'_>, from: usize) -> Option<(Vec<(&'static str, u32)>, usize)> {
    let mut children = Vec::new();
    // "2 children (girl 9, boy 7)": how many, and then each.
    let heading = line.past_all(from, JOINING);
    let told = line.number(heading).and_then(|(count, next)| Some((count, child_word(line, next)?.1)));
    let told = told.filter(|(count, next)| {
        let first = line.past_all(*next, &["(", ":", "-", ","]);
        *count > 0 && some_children(line, heading).is_none() && some_children(line, first).is_some()
    });
    let mut end = told.map_or(from, |(_, next)| line.past_all(next, &["(", ":", "-", ","]));
    while children.len() <= CHILDREN_MOST {
        let start = line.past_all(end, JOINING);
        let Some((mut found, next)) = some_children(line, start) else { break };
        children.append(&mut found);
        end = next;
    }
    let unsaid = line.past_all(end, JOINING);
    let more_without_age = child_word(line, unsaid).is_some()
        || line.number(unsaid).is_some_and(|(_, next)| child_word(line, next).is_some());
    (!children.is_empty() && children.len() <= CHILDREN_MOST && !more_without_age).then_some((children, end))
}

/// "2 kids 5 and 9", "girl 9", "9 year old girl", "daughters 9, 12".
fn some_children(line: &Line<'_>, at: usize) -> Option<(Vec<(&'static str, u32)>, usize)> {
    if let Some(found) = age_before(line, at) {
        return Some(found);
    }
    let (count, after_count) = match line.number(at) {
        Some((count, next)) if child_word(line, next).is_some() => (Some(count), next),
        _ => (None, at),
    };
    let (word, after) = child_word(line, after_count)?;
    let (ages, end) = ages(line, after, count)?;
    let as_many = match count {
        Some(count) => ages.len() == count as usize,
        None => !ages.is_empty(),
    };
    as_many.then(|| (ages.into_iter().map(|age| (word, age)).collect(), end))
}

/// "9 year old girl", "7yo boy".
fn age_before(line: &Line<'_>, at: usize) -> Option<(Vec<(&'static str, u32)>, usize)> {
    let (age, next) = line.number(at)?;
    let after = line.past_all(next, &["year", "years", "yr", "yrs", "old", "yo", "y", "o", "-", "/"]);
    let (word, end) = child_word(line, after).filter(|_| after > next)?;
    (age <= 17 && line.figures(line.past_all(end, BEFORE_AGE)).is_none()).then(|| (vec![(word, age)], end))
}

fn child_word(line: &Line<'_>, at: usize) -> Option<(&'static str, usize)> {
    let word = line.word(at)?;
    CHILDREN.iter().find(|(known, _)| *known == word).map(|(_, said)| (*said, at + 1))
}

/// Returns ages that follow, joined by "and" and commas: as many as told, else as many as there are.
fn ages(line: &Line<'_>, from: usize, count: Option<u32>) -> Option<(Vec<u32>, usize)> {
    let mut ages = Vec::new();
    let mut end = from;
    while count.is_none_or(|count| ages.len() < count as usize) {
        let start = if ages.is_empty() {
            line.past_all(end, BEFORE_AGE)
        } else {
            line.past_all(end, &["and", "&", ",", "+", "/"])
        };
        let Some((age, next)) = line.number(start).filter(|(age, _)| *age <= 17) else { break };
        // "girl 9, 2 bed": the second number is of something else.
        let after = line.past_all(next, AFTER_AGE);
        let counts = line.is(next, &["child", "children", "girl", "boy", "girls", "boys", "adults", "adult"]);
        let of_another = counts && !ages.is_empty()
            || line.is(next, &["bed", "b", "people", "/"])
            || !ages.is_empty() && line.is(next, &["or", "-"])
            || line.is(after, &["girl", "boy", "child", "son", "daughter"]) && after > next
            || line.is(next, &["mile", "miles", "km", "st", "nd", "rd", "th"]);
        if of_another {
            break;
        }
        ages.push(age);
        end = after;
    }
    (!ages.is_empty()).then_some((ages, end))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn a_household_is_its_adults_and_children_with_ages() {
        check("couple with 2 kids 5 and 9", json!({"household": "2 adults, child 5, child 9", "text": ""}));
        check("single mum, girl 9 and boy 4", json!({"household": "1 adult, girl 9, boy 4", "text": ""}));
        check(
            "2 adults and a 7 year old girl need 2 bed",
            json!({"household": "2 adults, girl 7", "bedrooms": [2], "text": ""}),
        );
    }

    #[test]
    fn children_without_ages_stay_text() {
        check("couple with 2 kids", json!({"text": "couple 2 kids"}));
        check("3 kids 5, 9 and single mum", json!({"text": "3 kids 5 9 single mum"}));
    }
}
