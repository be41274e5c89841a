//! What a home may cost a week: "under £150", "max 600 a month", "between £120 and £160". A number is money only beside
//! a sign, a word for money or a period.

use super::super::spelling;
use super::other_sums::is_another_sum;
use super::{Claim, Knowing, Line, Rule, Scope, is_condition};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

const MOST_BEFORE: &[&str] = &[
    "under",
    "below",
    "less than",
    "maximum",
    "maximum of",
    "up to",
    "upto",
    "no more than",
    "cant pay more than",
    "cant afford more than",
    "cant pay over",
    "cant go over",
    "cant go above",
    "can only pay",
    "can pay up to",
    "can only afford",
    "can afford up to",
    "not more than",
    "not over",
    "not above",
    "at most",
    "within",
    "cheaper than",
    "budget",
    "budget of",
    "budget is",
    "my budget is",
    "budget around",
    "maximum budget",
    "maximum budget of",
    "maximum rent",
    "rent under",
    "rent up to",
    "rent below",
    "rent maximum",
    "rent of",
    "rent",
    "can afford",
    "can pay",
    "can pay up to",
    "can afford up to",
    "afford",
    "<",
    "beneath",
    "nothing over",
    "nothing above",
    "only afford",
    "can only afford",
    "can only pay",
    "pay up to",
    "pay maximum",
    "i pay maximum",
    "pay",
    "not exceeding",
    "lower than",
    "limit",
    "limit of",
    "no higher than",
    "rents under",
    "price",
    "price maximum",
    "price under",
    "price up to",
];
const LEAST_BEFORE: &[&str] = &[
    "over",
    "above",
    "more than",
    "at least",
    "minimum",
    "minimum of",
    "from",
    "no less than",
    "not less than",
    ">",
    "rent from",
    "rent over",
];
const MOST_AFTER: &[&str] = &[
    "maximum",
    "or less",
    "or under",
    "or below",
    "or lower",
    "tops",
    "limit",
    "or cheaper",
    "budget",
    "at most",
    "and under",
    "and below",
    "all in",
];
const LEAST_AFTER: &[&str] = &["or more", "or over", "or above", "minimum", "+"];

/// Weekly pounds above which a sum without a period may well be a month's.
const UNSAID_PERIOD_MOST: u64 = 40_000;

/// The least that a number beside "budget" alone may be, pence.
const LEAST_BARE: u64 = 4_000;

/// The least that a sum without a sign or a word for money may be, pence.
const LEAST_UNSIGNED: u64 = 2_000;

/// How often a sum is due, in payments a year.
#[derive(Clone, Copy, PartialEq)]
enum Due {
    Unsaid,
    Times(u64),
    /// A year, or something else than a rent.
    Other,
}

/// A sum as written.
struct Sum {
    pence: u64,
    /// Whether a sign or a word says that it is money.
    is_money: bool,
    due: Due,
    end: usize,
}

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    range(line, at).or_else(|| bound(line, at))
}

/// "between £120 and £160 a week", "£120-£160", "120 to 160 pw".
fn range(line: &Line<'_>, at: usize) -> Option<Claim> {
    let start = line.says_one(at, &["between", "from", "rent between", "budget"]).unwrap_or(at);
    let low = sum(line, start)?;
    let joined = line.past(low.end, &["-", "–", "—", "to", "and", "&"]);
    if joined == low.end || (line.is(low.end, &["and", "&"]) && start == at) {
        return None;
    }
    let high = sum(line, joined)?;
    let due = if low.due == Due::Unsaid { high.due } else { low.due };
    let is_money = low.is_money || high.is_money || matches!(due, Due::Times(_));
    let (low, end, high) = (weekly(low.pence, due)?, high.end, weekly(high.pence, due)?);
    let fits = is_money && low < high && !is_another_sum(line, at..end) && is_condition(line, at..end);
    fits.then(|| Claim::of(at..end, vec![("min_cost", pounds(low)), ("max_cost", pounds(high))]))
}

fn bound(line: &Line<'_>, at: usize) -> Option<Claim> {
    let most = line.says_one(at, MOST_BEFORE);
    let least = line.says_one(at, LEAST_BEFORE);
    let before = most.max(least);
    let least_before = least.is_some() && least > most;
    let start = line.past_all(before.unwrap_or(at), &[":", "is", "rent", "about", "of", "a", "-", "="]);
    if start > before.unwrap_or(at)
        && (before.is_none() || (before.unwrap_or(at)..start).any(|at| line.is(at, &["about"])))
    {
        return None;
    }
    let sum = sum(line, start)?;
    let most_after = line.says_one(sum.end, MOST_AFTER);
    let least_after = line.says_one(sum.end, LEAST_AFTER);
    let is_budget =
        most.is_some_and(|end| (at..end).any(|at| line.is(at, &["budget", "rent", "afford", "pay"])));
    let counts = line.is(
        sum.end,
        &[
            "bed", "b", "people", "p", "mile", "miles", "km", "children", "min", "mins", "minutes", "st",
            "nd", "rd", "th", "year", "years", "-", "/",
        ],
    );
    let is_budget = is_budget && sum.pence >= LEAST_BARE && !counts;
    // "8 month pregnant" is no sum.
    if !sum.is_money && sum.pence < LEAST_UNSIGNED {
        return None;
    }
    if !(sum.is_money || matches!(sum.due, Due::Times(_)) || is_budget) || sum.due == Due::Other {
        return None;
    }
    let pence = weekly(sum.pence, sum.due)?;
    let end = most_after.max(least_after).unwrap_or(sum.end);
    // A number with a sign may still be the beginning of a range, or a sum of something else.
    if is_another_sum(line, at..end)
        || super::is_wished(line, at..end)
        || super::is_denied(line, at) && most.is_none()
    {
        return None;
    }
    let name =
        if (least_before || least_after.is_some()) && most_after.is_none() { "min_cost" } else { "max_cost" };
    Some(Claim::one(at..end, name, pounds(pence)))
}

/// Returns a sum written here: `£150`, `150 pounds`, `150pw`, `1,200 a month`.
fn sum(line: &Line<'_>, at: usize) -> Option<Sum> {
    let signed = line.is(at, &["£", "gbp"]);
    if !signed && at > 0 && line.glued(at) && line.is(at - 1, &["£"]) {
        return None;
    }
    let figures = if signed { at + 1 } else { at };
    let token = line.free(figures)?;
    let in_figures = pence(&token.plain).map(|pence| (pence, figures + 1));
    let (pence, mut end) = in_figures.or_else(|| in_words(line, figures))?;
    let mut is_money = signed;
    if line.is(end, &["k", "m", "%", "th", "st", "nd", "rd"]) && line.glued(end) {
        return None;
    }
    if line.is(end, &["pounds", "pound", "quid", "gbp", "£"]) {
        is_money = true;
        end += 1;
    }
    let (due, end) = due(line, end);
    line.ends(end).then_some(Sum { pence, is_money, due, end })
}

/// Returns the pence of "two hundred and fifty", "ninety five".
fn in_words(line: &Line<'_>, at: usize) -> Option<(u64, usize)> {
    let part = |at: usize| line.free(at).and_then(|token| spelling::part_of_number(&token.plain));
    // "A hundred and forty"; the "a" may be passed already.
    let at = line.past(at, &["a"]);
    let (first, hundred) = if line.is(at, &["hundred"]) { (1, at) } else { (part(at)?, at + 1) };
    let (mut pounds, mut end) = (first, hundred);
    if line.is(end, &["hundred"]) && first < 10 {
        pounds = first * 100;
        end += 1;
        let next = line.past(end, &["and"]);
        if let Some(tens) = part(next) {
            (pounds, end) = (pounds + tens, next + 1);
        }
    }
    // "fifty five": tens, then a unit.
    if pounds % 10 == 0
        && pounds % 100 >= 20
        && let Some(unit) = part(end).filter(|unit| *unit < 10)
    {
        (pounds, end) = (pounds + unit, end + 1);
    }
    (pounds >= 20).then_some((u64::from(pounds) * 100, end))
}

/// Returns how often, and where that ends.
fn due(line: &Line<'_>, at: usize) -> (Due, usize) {
    const PERIODS: &[(&str, Due)] = &[
        ("pw", Due::Times(52)),
        ("p w", Due::Times(52)),
        ("p . w", Due::Times(52)),
        ("p / w", Due::Times(52)),
        ("ppw", Due::Times(52)),
        ("a week", Due::Times(52)),
        ("the week", Due::Times(52)),
        ("for week", Due::Times(52)),
        ("for a week", Due::Times(52)),
        ("per week", Due::Times(52)),
        ("each week", Due::Times(52)),
        ("every week", Due::Times(52)),
        ("week", Due::Times(52)),
        ("/ week", Due::Times(52)),
        ("/ w", Due::Times(52)),
        ("/ pw", Due::Times(52)),
        ("in week", Due::Times(52)),
        ("a fortnight", Due::Times(26)),
        ("per fortnight", Due::Times(26)),
        ("fortnightly", Due::Times(26)),
        ("every four week", Due::Times(13)),
        ("four week", Due::Times(13)),
        ("pcm", Due::Times(12)),
        ("pm", Due::Times(12)),
        ("p m", Due::Times(12)),
        ("p / m", Due::Times(12)),
        ("p c m", Due::Times(12)),
        ("a month", Due::Times(12)),
        ("per month", Due::Times(12)),
        ("each month", Due::Times(12)),
        ("every month", Due::Times(12)),
        ("per calendar month", Due::Times(12)),
        ("a calendar month", Due::Times(12)),
        ("month", Due::Times(12)),
        ("/ month", Due::Times(12)),
        ("/ m", Due::Times(12)),
        ("a year", Due::Other),
        ("per year", Due::Other),
        ("pa", Due::Other),
        ("p a", Due::Other),
        ("per annum", Due::Other),
        ("yearly", Due::Other),
        ("annually", Due::Other),
        ("year", Due::Other),
        ("a day", Due::Other),
        ("a night", Due::Other),
        ("per night", Due::Other),
        ("deposit", Due::Other),
        ("income", Due::Other),
        ("savings", Due::Other),
        ("benefits", Due::Other),
        ("arrears", Due::Other),
        ("of benefits", Due::Other),
    ];
    let found = PERIODS.iter().filter_map(|(phrase, due)| Some((line.says(at, phrase)?, *due)));
    found.max_by_key(|(end, _)| *end).map_or((Due::Unsaid, at), |(end, due)| (due, end))
}

/// Returns the pence of figures with at most two decimals.
fn pence(figures: &str) -> Option<u64> {
    let (pounds, decimals) = figures.split_once('.').unwrap_or((figures, ""));
    let pounds: u64 = pounds.parse().ok().filter(|pounds| *pounds < 100_000)?;
    let pence = match decimals.len() {
        0 => 0,
        1 => decimals.parse::<u64>().ok()? * 10,
        2 => decimals.parse::<u64>().ok()?,
        _ => return None,
    };
    Some(pounds * 100 + pence).filter(|pence| *pence > 0)
}

/// Returns a week's pence, half up; nothing where the sum is no rent.
fn weekly(pence: u64, due: Due) -> Option<u64> {
    match due {
        Due::Times(times) => Some((pence * times + 26) / 52),
        Due::Unsaid if pence <= UNSAID_PERIOD_MOST => Some(pence),
        Due::Unsaid | Due::Other => None,
    }
}

fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn a_greatest_cost_is_told_in_many_ways() {
        for text in [
            "under £150",
            "max 150 pw",
            "£150pw",
            "£150 a week",
            "up to 150 pounds",
            "budget 150",
            "£150 p/w max",
        ] {
            check(text, json!({"max_cost": 150.0, "text": ""}));
        }
        check("max 600 a month", json!({"max_cost": 138.46, "text": ""}));
        check("£1,200.50 pcm", json!({"max_cost": 277.04, "text": ""}));
    }

    #[test]
    fn ranges_and_least_costs() {
        check("between £120 and £160", json!({"min_cost": 120.0, "max_cost": 160.0, "text": ""}));
        check("£120-£160 pw", json!({"min_cost": 120.0, "max_cost": 160.0, "text": ""}));
        check("over £100 pw", json!({"min_cost": 100.0, "text": ""}));
    }

    #[test]
    fn what_is_no_rent_stays_text() {
        check("under 150", json!({"text": "under 150"}));
        check("I earn £25k", json!({"text": "earn £25k"}));
        check("deposit £300", json!({"text": "deposit £300"}));
    }
}
