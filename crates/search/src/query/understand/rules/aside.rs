//! Clauses about something else than the home looked for: where somebody lives today, what they earn or owe. They stay
//! text, and no rule reads them.

use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

/// How such a clause begins.
const BEGINNINGS: &[&str] = &[
    "my rent is",
    "my rent now",
    "my rent was",
    "our rent is",
    "our rent now",
    "a job in",
    "job starting in",
    "starting a job in",
    "start a job in",
    "starting work in",
    "start work in",
    "new job in",
    "new job at",
    "job offer in",
    "job in",
    "offered a job",
    "call back",
    "ring back",
    "call us",
    "contact me",
    "to leave",
    "duty accepted in",
    "accepted in",
    "homeless in",
    "registered in",
    "on the register in",
    "on the list in",
    "im on",
    "i am on",
    "i rent",
    "we rent",
    "and pay",
    "ask for",
    "speak to",
    "call me",
    "phone me",
    "ring me",
    "text me",
    "email me",
    "not safe",
    "unsafe",
    "exclusion zone",
    "fled",
    "fleeing",
    "at risk in",
    "in ta",
    "in temporary accommodation",
    "in temp accommodation",
    "temporary accommodation in",
    "placed in",
    "refused",
    "unable to return",
    "return to own",
    "local connection to",
    "local connection in",
    "we can offer",
    "i can offer",
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
    "we live in",
    "we live at",
    "live in a",
    "lives in",
    "living in",
    "living at",
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
    "still in",
    "still living in",
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
    "giving back",
    "give back",
    "must leave",
    "cant return",
    "cant go back",
    "releasing",
    "vacating",
    "my brothers house",
    "my brothers flat",
    "my sisters house",
    "my sisters flat",
    "my mums house",
    "my mums flat",
    "my dads house",
    "my dads flat",
    "my friends house",
    "my friends flat",
    "my parents house",
    "my parents flat",
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
    "clients flat",
    "clients home",
    "his flat",
    "her flat",
    "their flat",
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
    "my mum lives",
    "my family lives",
    "my family live",
    "born in",
    "grew up in",
    "away from",
    "far from",
    "i pay",
    "we pay",
    "paying",
    "current rent",
    "rent now",
    "i had to leave",
    "had to leave",
    "leaving",
    "refuge in",
    "hostel in",
    "hotel in",
    "my sister in",
    "my brother in",
    "and my sister in",
];

/// How such a clause about work or money begins: no home is told in it.
const OF_WORK: &[&str] = &[
    "i work in",
    "i work nights",
    "i work days",
    "i work shifts",
    "i work at",
    "i work near",
    "work in",
    "works in",
    "working in",
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
    "about",
    "regarding",
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
    // "Can I get a flat", "so I ask for sheltered" ask.
    let asks = line.is(at, &["i", "we"])
        && at > 0
        && line.is(at - 1, &["can", "could", "may", "do", "where", "how"])
        || line.is(at, &["ask"]) && at > 0 && line.is(at - 1, &["i", "we", "only", "all"]);
    let may_have = line.is(at, &["have"])
        && at > 1
        && line.is(at - 1, &["i", "we"])
        && line.is(at - 2, &["can", "could", "may", "please"]);
    // "Quiet neighbours" are what somebody hopes for.
    let hoped =
        line.is(at, &["neighbours"]) && at > 0 && line.is(at - 1, &["quiet", "nice", "good", "friendly"]);
    // "I pay maximum £115" asks.
    let may_pay = line.is(at, &["i", "we", "and"])
        && line.is(at + 1, &["pay"])
        && line
            .says_one(at + 2, &["maximum", "up to", "no more", "at most", "not more", "only up to"])
            .is_some();
    if asks || may_have || hoped || may_pay {
        return None;
    }
    let of_work = line.says_one(at, OF_WORK);
    let beginning = line.says_one(at, BEGINNINGS).max(of_work);
    let related = relation(line, at);
    // "I live in Bow 2 bed flat" may go on telling; "my nan lives in Bow 2 bed flat", "still in a hostel 2 bed flat" ask.
    let may_end = beginning.is_none() && related.is_some() || line.is(at, &["still"]);
    let after = beginning.or(related).or_else(|| from_size(line, at))?;
    // "Call me on 07700 900123 2 bed Brixton", "I earn £28k 2 bed Lambeth" ask again where a size is told.
    let of_no_home = line.is(at, &["call", "phone", "ring", "text", "email", "contact", "ask", "speak"])
        || of_work.is_some();
    let ends = |at: &usize| {
        if (of_no_home || may_end && *at > after + 1 && asks_at_last(line, *at))
            && line.number(*at).is_some_and(|(_, next)| line.is(next, &["bed"]))
        {
            return true;
        }
        // "…, no lift", "…, 3rd floor" go on telling.
        let told_more = line.is(*at, &[",", "("])
            && (line.is(*at + 1, &["no", "with", "without"]) || line.is(*at + 2, &["st", "nd", "rd", "th"]));
        if told_more {
            return false;
        }
        let ends = line.is(*at, ENDINGS)
            || line.is(*at, &[",", ".", ";", "!", "?", "-", "("])
            || line.free(*at).is_none()
            || line.says(*at, "not in").is_some();
        ends || line.is(*at, &["to"]) && line.is(*at + 1, &["a", "an", "move"])
    };
    // "… 07700 900461 call me Tulse Hill": without a number or a time behind it, it is over at once.
    let called = line.says_one(at, &["call me", "phone me", "ring me", "text me"]);
    let told_how = |at: usize| {
        line.figures(at).is_some()
            || line.is(
                at,
                &["on", "at", "back", "if", "when", "after", "before", "by", "any", "tomorrow", "today"],
            )
    };
    if let Some(called) = called.filter(|called| *called == after && !told_how(*called)) {
        return Some(Claim::aside(at..called));
    }
    let end = (after..line.len().min(at + MOST)).find(ends).unwrap_or(line.len().min(at + MOST));
    Some(Claim::aside(at..end))
}

/// Returns whether the size that stands here is the last of the text, and of nobody's home: "lives in Bow 1 bed Leyton".
fn asks_at_last(line: &Line<'_>, at: usize) -> bool {
    let sized =
        |at: usize| line.number(at).is_some_and(|(_, next)| line.is(line.past(next, &["-"]), &["bed"]));
    let theirs = line.is(at - 1, &["a", "in", "my", "our", "her", "his", "the", "own", "with", "from"]);
    !theirs && sized(at) && !(at + 1..line.len()).any(sized)
}

/// "my brother is living", "mum lives", "job is".
fn relation(line: &Line<'_>, at: usize) -> Option<usize> {
    const RELATIONS: &[&str] = &[
        "brother", "sister", "brothers", "sisters", "worker", "boss", "gp", "doctor", "mum", "mother", "dad",
        "father", "son", "daughter", "family", "friend", "ex", "nan", "parents", "cousin", "uncle", "aunt",
        "husband", "wife", "partner", "job", "work", "school", "schools", "children", "college", "hospital",
        "nursery", "mosque", "church",
    ];
    const LIVING: &[&str] = &[
        "live", "lives", "living", "stay", "stays", "based", "works", "work", "working", "is in", "are in",
        "is at", "school", "goes to", "go to", "is on", "hospital", "is near",
    ];
    let subject = line.past_all(at, &["my", "our", "the", "his", "her", "old", "social", "support"]);
    // "The kids schools", "my sons nursery".
    let theirs = line.past_all(subject, &["children", "childrens", "sons", "daughters", "girls", "boys"]);
    let subject =
        if line.is(theirs, &["school", "schools", "college", "nursery"]) { theirs } else { subject };
    if !line.is(subject, RELATIONS) {
        return None;
    }
    let verb = line.past_all(subject + 1, &["is", "are", "who", "also", "still", "both", "all"]);
    // "My nan is 91 and lives in Bow".
    let aged = if line.is(verb.saturating_sub(1), &["is"]) && line.number(verb).is_some() {
        line.past_all(verb + 1, &["and", ",", "now", "years", "old"])
    } else {
        verb
    };
    let verb = if line.is(aged, &["lives", "living"]) { aged } else { verb };
    let there = line.is(verb.saturating_sub(1), &["is", "are", "both", "all"])
        && line.is(verb, &["in", "at", "near"]);
    line.says_one(subject + 1, LIVING).or_else(|| line.says_one(verb, LIVING)).or(there.then_some(verb + 1))
}

/// "from three bedrooms (to one)", "from a 4 bed house".
fn from_size(line: &Line<'_>, at: usize) -> Option<usize> {
    let start = line.says_one(at, &["from a", "from", "own", "my", "our"])?;
    let (_, next) = line.number(start)?;
    let floor =
        line.is(next, &["st", "nd", "rd", "th"]) && line.is(next + 1, &["floor"]) && !line.is(at, &["from"]);
    let sized = line.is(line.past(next, &["-"]), &["bed"]) || line.is(next, &["b"]) && line.glued(next);
    (sized || floor).then_some(next + 1)
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
