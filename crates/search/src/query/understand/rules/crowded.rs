//! How somebody lives today, too many in too few rooms: "6 people in 2 rooms", "eight of us in a 2 bed flat in Poplar". It
//! stays text.

use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let home = people(line, at)
        .or_else(|| family(line, at))
        .or_else(|| household(line, at))
        .or_else(|| sleeping(line, at))?;
    Some(Claim::aside(at..at_home(line, home)))
}

/// "Six of us in a two bed", "3 people in 1 room", "(we are) 6 in a 2 bed": returns where the size of the home ends.
fn people(line: &Line<'_>, at: usize) -> Option<usize> {
    const IN: &[&str] = &[
        "of us in",
        "of us in a",
        "of us in one",
        "of us living in a",
        "of us squashed in a",
        "people in",
        "people in a",
        "of us",
        "people living in a",
    ];
    let (_, next) = line.number(at)?;
    let are = at > 0 && line.is(at - 1, &["are", "were", "re"]);
    let home = line.says_one(next, IN).or_else(|| line.says(next, "in a").filter(|_| are))?;
    let (_, size) = line.number(home)?;
    let word = line.past(size, &["-"]);
    // "3 of us 2 bed" may ask; "3 of us 2 rooms" tells.
    let inside = (next..home).any(|at| line.is(at, &["in"]));
    let sized = inside && line.is(word, &["bed"]) || line.is(word, &["room", "rooms"]);
    sized.then_some(word + 1)
}

/// "2 adults 4 kids in 2 bed flat, … 4 bed": it tells of today where another size is told after it.
fn household(line: &Line<'_>, at: usize) -> Option<usize> {
    const WHO: &[&str] = &["children", "child", "baby", "babies", "adults", ")", "boys", "girls"];
    let home = line.says_one(at, &["in a", "in", "in one"]).filter(|_| at > 0 && line.is(at - 1, WHO))?;
    let end = bed(line, home)?;
    (end..line.len()).any(|at| bed(line, at).is_some()).then_some(end)
}

/// Returns where "2 bed" ends that stands here.
fn bed(line: &Line<'_>, at: usize) -> Option<usize> {
    let (_, size) = line.number(at)?;
    let word = line.past(size, &["-"]);
    line.is(word, &["bed"]).then_some(word + 1)
}

/// "Sleeping in two bedrooms", "we share a 1 bed".
fn sleeping(line: &Line<'_>, at: usize) -> Option<usize> {
    const HOW: &[&str] = &[
        "sleep in",
        "sleeps in",
        "sleeping in",
        "crammed in",
        "crammed into",
        "squashed in",
        "squashed into",
        "squeezed in",
        "squeezed into",
        "share",
        "shares",
        "sharing",
        "packed in",
        "packed into",
    ];
    let (_, size) = line.number(line.past(line.says_one(at, HOW)?, &["a", "the", "our", "just", "only"]))?;
    let word = line.past(size, &["-"]);
    line.is(word, &["bed", "room", "rooms"]).then_some(word + 1)
}

/// "Family of 5 in a 1 bed flat, need 3 bed": it tells of today where another size is told after it.
fn family(line: &Line<'_>, at: usize) -> Option<usize> {
    let (_, next) = line.number(line.says_one(at, &["family of", "a family of"])?)?;
    let home =
        line.says_one(next, &["in a", "in", "in one", "living in a", "stuck in a", "squashed in a"])?;
    let end = bed(line, home)?;
    (end..line.len()).any(|at| bed(line, at).is_some()).then_some(end)
}

/// Returns the end of "flat in Barking" and the like behind a home that somebody has.
fn at_home(line: &Line<'_>, end: usize) -> usize {
    let end = on_a_floor(line, line.past(end, &["flat", "house", "place", "now"]));
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

/// Returns the end of "3rd floor no lift" and the like.
fn on_a_floor(line: &Line<'_>, end: usize) -> usize {
    let floor = line.past_all(end, &["on", "the", ","]);
    let number = line.figures(floor).is_some() && line.is(floor + 2, &["floor"]);
    let told = if number { floor + 3 } else { end };
    if number && line.is(told, &["no", "without"]) && line.is(told + 1, &["lift"]) { told + 2 } else { told }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn too_many_in_too_few_rooms_is_a_tale() {
        check(
            "3 people in 1 room in Southall, 2 bed",
            json!({"bedrooms": [2], "text": "3 people 1 room Southall"}),
        );
        check(
            "8 of us in 2 bed flat in Poplar, need 4 bed",
            json!({"bedrooms": [4], "text": "8 2 bed flat Poplar"}),
        );
        check(
            "family of 5 in a 1 bed flat, need 3 bed",
            json!({"bedrooms": [3], "text": "family 5 1 bed flat"}),
        );
        check("family of 5, 3 bed", json!({"persons": 5, "bedrooms": [3], "text": ""}));
    }
}
