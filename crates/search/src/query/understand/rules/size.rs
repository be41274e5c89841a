//! How many bedrooms: "two bed", "2/3 bed", "at least 3 bedrooms", "2b4p", "studio".

use super::{Claim, Knowing, Line, Rule, Scope, is_condition};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

const AT_LEAST: &[&str] =
    &["at least", "minimum", "minimum of", "no less than", "not less than", "no fewer than", "atleast"];
const AT_MOST: &[&str] =
    &["up to", "upto", "maximum", "maximum of", "no more than", "at most", "not more than"];
const OR_MORE: &[&str] = &[
    "or more",
    "or bigger",
    "or larger",
    "or above",
    "plus",
    "+",
    "minimum",
    "and above",
    "or over",
    "upwards",
    "and up",
    "or greater",
    "at least",
    "and more",
    "and bigger",
];
const OR_LESS: &[&str] = &["or less", "or fewer", "or smaller", "maximum", "or under", "at most", "or below"];
/// How many numbers of bedrooms may be named one after another: one for each size there is.
const NUMBERS_MOST: usize = 13;
/// Homes without a bedroom.
pub(super) const STUDIO: &[&str] = &["studio", "bedsit"];
/// Words that may stand between a number and "bedrooms".
const BETWEEN: &[&str] =
    &["-", "x", "double", "dbl", "separate", "large", "big", "good", "sized", "size", "proper"];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    studio(line, at).or_else(|| bedrooms(line, at))
}

fn studio(line: &Line<'_>, at: usize) -> Option<Claim> {
    if !line.is(at, STUDIO) {
        return None;
    }
    let of_another = at > 0
        && line.is(
            at - 1,
            &[
                "dance",
                "yoga",
                "art",
                "arts",
                "music",
                "recording",
                "fitness",
                "photo",
                "tv",
                "film",
                "pilates",
                "my",
            ],
        );
    if of_another {
        return None;
    }
    let end = line.past(at + 1, &["flat", "apartment", "room"]);
    is_condition(line, at..end).then(|| Claim::one(at..end, "bedrooms", 0))
}

fn bedrooms(line: &Line<'_>, at: usize) -> Option<Claim> {
    let least = line.says_one(at, AT_LEAST);
    let most = line.says_one(at, AT_MOST);
    let more_than = line.says_one(at, &["more than", "over", "bigger than", "larger than"]);
    let start = least.or(most).or(more_than).unwrap_or(at);
    if at > 0 && line.is(at - 1, &["ward", "bay", "zone", "ref", "route", "number"]) {
        return None;
    }
    // "Family of 4, 2 or 3 bed": the first number is another's.
    if line.said_before(at, &["family of", "household of"]).is_some() {
        return None;
    }
    let (numbers, after) = numbers(line, start)?;
    let plus = line.past(after, &["+"]);
    let (persons, end) = bed_word(line, plus)?;
    // "2 bed max 1st floor": the bound is another's.
    let of_another = |end: &usize| {
        line.figures(*end).is_some() || line.is(*end, &["£", "ground", "first", "second", "third"])
    };
    let bounded = |phrases: &[&str]| line.says_one(end, phrases).filter(|end| !of_another(end));
    let (more, less) = (bounded(OR_MORE), bounded(OR_LESS));
    let or_more = plus > after || more.is_some();
    let or_less = !or_more && less.is_some();
    let bound = more.or(less);
    let end = bound.unwrap_or(end);
    if !line.ends(end) || !is_condition(line, at..end) {
        return None;
    }
    let mut said: Vec<(&'static str, String)> =
        match (numbers.as_slice(), least.is_some() || or_more, most.is_some() || or_less) {
            ([number], true, false) => vec![("min_bedrooms", number.to_string())],
            ([number], false, true) => vec![("max_bedrooms", number.to_string())],
            ([number], false, false) if more_than.is_some() => {
                vec![("min_bedrooms", (number + 1).to_string())]
            }
            (numbers, false, false) if more_than.is_none() => {
                numbers.iter().map(|number| ("bedrooms", number.to_string())).collect()
            }
            _ => return None,
        };
    said.extend(persons.map(|persons| ("persons", persons.to_string())));
    Some(Claim::of(at..end, said))
}

/// Returns the numbers that stand here: `2`, `2/3`, `2 or 3`, `2-4`, `1, 2 or 3`.
fn numbers(line: &Line<'_>, at: usize) -> Option<(Vec<u32>, usize)> {
    let (first, mut end) = line.number(at).filter(|(number, _)| *number <= 12)?;
    let mut numbers = vec![first];
    // A longer list is nobody's wish, and would be read again from each of its numbers.
    while numbers.len() < NUMBERS_MOST {
        let joined = line.past_all(end, &["bed", "-", "/", "or", "to", ",", "and", "&"]);
        let is_joined = joined > end && joined - end <= 3 && (end..joined).any(|at| !line.is(at, &["bed"]));
        let Some((next, after)) = line.number(joined).filter(|(number, _)| is_joined && *number <= 12) else {
            break;
        };
        let between: Vec<&str> = (end..joined).filter_map(|at| line.word(at)).collect();
        if between.first() == Some(&"bed") && !between.iter().any(|word| matches!(*word, "or" | "/")) {
            break;
        }
        // Commas alone join nothing: "aged 7, 2 bed".
        let after_list = line.past_all(after, &["bed", "-", "/", "or", ",", "and", "&"]);
        let goes_on = (after..after_list).any(|at| line.is(at, &["or", "/", "and", "&"]))
            && line.number(after_list).is_some();
        if between.as_slice() == [","] && !goes_on {
            break;
        }
        let last = numbers.last().copied().unwrap_or(first);
        let is_range = between.iter().any(|word| matches!(*word, "to" | "-"));
        if is_range && next > last && next - last <= 4 {
            numbers.extend(last + 1..=next);
        } else if is_range {
            break;
        } else {
            numbers.push(next);
        }
        end = after;
    }
    Some((numbers, end))
}

/// Returns where the word for bedrooms ends that stands here, and the persons told with it: `bed`, `b4p`, `bed 4 person`.
fn bed_word(line: &Line<'_>, at: usize) -> Option<(Option<u32>, usize)> {
    let between = line.past_all(at, BETWEEN);
    let after = match line.word(between)? {
        "bed" => between + 1,
        "b" if between == at && persons(line, at + 1).is_some() => at + 1,
        _ => return None,
    };
    let with_persons = persons(line, line.past(after, &["-", "/", ","]));
    let (persons, mut end) = with_persons.map_or((None, after), |(persons, end)| (Some(persons), end));
    // "2 bed room" and "2 bed roomed" are bedrooms too.
    if persons.is_none()
        && line.is(end, &["room", "rooms", "roomed", "rm"])
        && !(line.glued(end + 1) && line.is(end, &["rm"]))
    {
        end += 1;
    }
    Some((persons, end))
}

fn persons(line: &Line<'_>, at: usize) -> Option<(u32, usize)> {
    let (number, next) = line.number(at)?;
    (line.is(next, &["p", "people"]) && line.ends(next + 1)).then_some((number, next + 1))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn bedrooms_are_told_in_many_ways() {
        for text in ["two bed", "2-bed", "2bdrm", "2 br", "2 bedroom", "2 double bedrooms", "2 bed room"] {
            check(text, json!({"bedrooms": [2], "text": ""}));
        }
        for text in ["2/3 bed", "2 or 3 bed", "2-3 bed", "2 bed or 3 bed", "2 to 3 bedrooms"] {
            check(text, json!({"bedrooms": [2, 3], "text": ""}));
        }
        check("2b4p", json!({"bedrooms": [2], "persons": 4, "text": ""}));
        check("2 bed 4 person", json!({"bedrooms": [2], "persons": 4, "text": ""}));
        check("studio flat", json!({"bedrooms": [0], "text": ""}));
        check("studio or 1 bed", json!({"bedrooms": [0, 1], "text": ""}));
    }

    #[test]
    fn bounds() {
        for text in ["at least 3 bedrooms", "3+ bed", "3 bed or more", "min 3 bed", "more than 2 bed"] {
            check(text, json!({"min_bedrooms": 3, "text": ""}));
        }
        check("up to 3 bed", json!({"max_bedrooms": 3, "text": ""}));
    }

    #[test]
    fn what_is_no_size_stays_text() {
        check("bed and breakfast", json!({"text": "bed breakfast"}));
        check("not 1 bed", json!({"text": "not 1 bed"}));
    }
}
