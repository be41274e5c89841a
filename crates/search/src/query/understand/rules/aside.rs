//! Clauses about something else than the home looked for: where somebody lives today, what they earn or owe. They stay
//! text, and no rule reads them.

use super::{Claim, Knowing, Line, Rule};

pub(super) const RULE: Rule = Rule { read };

/// How such a clause begins.
const BEGINNINGS: &[&str] = &[
    "i live in",
    "i live on",
    "live on",
    "living on",
    "lived on",
    "lived in",
    "my ex",
    "ex lives",
    "ex partner lives",
    "lives close to",
    "lives near",
    "neighbours",
    "i live at",
    "i live with",
    "we live in",
    "we live at",
    "live in a",
    "lives in",
    "living in",
    "living at",
    "living with",
    "i am living",
    "currently",
    "presently",
    "at the moment",
    "im in a",
    "im in",
    "i am in a",
    "we are in a",
    "were in a",
    "stuck in",
    "overcrowded in",
    "staying in",
    "staying with",
    "staying at",
    "moving from",
    "move from",
    "moved from",
    "moving out of",
    "move out of",
    "came from",
    "come from",
    "downsizing from",
    "downsize from",
    "giving up",
    "swap my",
    "swapping my",
    "exchange my",
    "i have a 1 bed",
    "i have a 2 bed",
    "i have a 3 bed",
    "i have a 4 bed",
    "i have 1 bed",
    "i have 2 bed",
    "i have 3 bed",
    "i have one bed",
    "i have two bed",
    "i have three bed",
    "i got 1 bed",
    "i got 2 bed",
    "have 1 bed",
    "my flat",
    "my house",
    "my current",
    "my home",
    "my place",
    "our flat",
    "our house",
    "our home",
    "our current",
    "my studio",
    "my bedsit",
    "my 1 bed",
    "my 2 bed",
    "my 3 bed",
    "my 4 bed",
    "my one bed",
    "my two bed",
    "my three bed",
    "my landlord",
    "i work in",
    "i work at",
    "i work near",
    "work in",
    "works in",
    "working in",
    "my mum lives",
    "my family lives",
    "my family live",
    "born in",
    "grew up in",
    "away from",
    "far from",
    "i earn",
    "we earn",
    "i owe",
    "my income",
    "income of",
    "my salary",
    "salary of",
    "savings of",
    "my savings",
    "i get",
    "we get",
    "i receive",
    "deposit of",
    "arrears of",
];

/// What ends it.
const ENDINGS: &[&str] = &[
    "want",
    "wanting",
    "need",
    "needs",
    "needing",
    "look",
    "looking",
    "seeking",
    "seek",
    "searching",
    "but",
    "would",
    "please",
    "hoping",
    "hope",
    "wish",
    "require",
    "requires",
    "and",
    "so",
    "can",
];

/// How many tokens such a clause has at most.
const MOST: usize = 24;

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    let after = line.says_one(at, BEGINNINGS)?;
    let goes_on = |at: &usize| {
        let ends = line.is(*at, ENDINGS)
            || line.is(*at, &[",", ".", ";", "!", "?", "-", "("])
            || line.free(*at).is_none();
        ends || line.is(*at, &["to"]) && line.is(*at + 1, &["a", "an", "move"])
    };
    let end = (after..line.len().min(at + MOST)).find(goes_on).unwrap_or(line.len().min(at + MOST));
    Some(Claim::aside(at..end))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn where_somebody_lives_today_is_not_what_they_look_for() {
        check(
            "currently in a 1 bed flat in Croydon, need 2 bed in Peckham",
            json!({"bedrooms": [2], "near": "Peckham", "text": "currently 1 bed flat Croydon"}),
        );
        check(
            "my flat has no garden and I need a house",
            json!({"property_type": ["house"], "text": "flat has no garden"}),
        );
    }
}
