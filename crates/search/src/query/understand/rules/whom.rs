//! Whom a home is set aside for: "over 55s", "sheltered", "extra care", "supported housing".

use super::super::line::Taken;
use super::{Claim, Knowing, Line, Rule, Said, Scope, is_condition, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("sheltered", "designation", "sheltered"),
    ("sheltered housing", "designation", "sheltered"),
    ("sheltered accommodation", "designation", "sheltered"),
    ("sheltered scheme", "designation", "sheltered"),
    ("retirement", "designation", "sheltered"),
    ("retirement living", "designation", "sheltered"),
    ("retirement housing", "designation", "sheltered"),
    ("retirement home", "designation", "sheltered"),
    ("extra care", "designation", "extra_care"),
    ("extra care housing", "designation", "extra_care"),
    ("supported housing", "designation", "supported"),
    ("supported living", "designation", "supported"),
    ("supported accommodation", "designation", "supported"),
    ("general needs", "designation", "general"),
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    let claim = over_years(line, at).or_else(|| listed(line, at, PHRASES)).or_else(|| supported(line, at))?;
    let at_start = claim.tokens.start;
    let told = at_start > 0
        && line.is(at_start - 1, &["my", "our", "his", "her", "early", "since", "took", "their"]);
    if told || line.is(claim.tokens.end, &["from"]) {
        return None;
    }
    let of_another = line.is(claim.tokens.end, &["age", "plan", "plans", "fund", "pension", "officer"]);
    (!of_another).then_some(claim)
}

/// "supported 1 bed", "hostel; supported, Tower Hamlets": by itself where a part begins with it.
fn supported(line: &Line<'_>, at: usize) -> Option<Claim> {
    let begins = at == 0 || line.is(at - 1, &[",", ";", "."]);
    let home = line.is(at + 1, &["flat", "studio", "bedsit"]) || line.taken(at + 1) == Taken::Claimed;
    let alone = begins && line.is(at, &["supported"]) && (home || line.parts_after(at));
    (alone && is_condition(line, at..at + 1)).then(|| Claim::one(at..at + 1, "designation", "supported"))
}

/// "over 55s", "over 60's", "55+ housing".
fn over_years(line: &Line<'_>, at: usize) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let next = line.says_one(at, &["over", "for over", "overs"])?;
    line.figures(next).filter(|years| (50..=75).contains(years))?;
    let apostrophe = line.past(next + 1, &["'", "’"]);
    let plural = line.is(apostrophe, &["s"]) && line.glued(apostrophe);
    let end = if plural { apostrophe + 1 } else { return None };
    let end = line.says_one(end, &["housing", "only", "accommodation", "scheme"]).unwrap_or(end);
    is_condition(line, at..end).then(|| Claim::one(at..end, "designation", "sheltered"))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn homes_set_aside() {
        for text in ["over 55s", "sheltered housing", "over 60's"] {
            check(text, json!({"designation": ["sheltered"], "text": ""}));
        }
        check("extra care", json!({"designation": ["extra_care"], "text": ""}));
        check("not sheltered", json!({"text": "not sheltered"}));
    }
}
