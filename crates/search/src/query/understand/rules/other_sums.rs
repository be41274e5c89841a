//! Sums that are no rent looked for: what is earned, owed, saved, or too much.

use super::Line;

/// Words before a sum that is no rent looked for.
const OTHER_SUMS: &[&str] = &[
    "food",
    "heating",
    "electric",
    "energy",
    "earn",
    "earning",
    "earns",
    "income",
    "wage",
    "wages",
    "salary",
    "savings",
    "saved",
    "deposit",
    "benefit",
    "benefits",
    "pip",
    "uc",
    "esa",
    "jsa",
    "dla",
    "allowance",
    "owe",
    "arrears",
    "debt",
    "credit",
    "get",
    "gets",
    "receive",
    "paying",
    "pays",
    "paid",
    "lha",
    "pension",
    "about",
    "around",
    "roughly",
    "approx",
    "circa",
    "ish",
    "was",
    "fee",
    "tax",
    "bill",
    "bills",
    "per",
    "charge",
    "charges",
    "claim",
    "costs",
    "shortfall",
    "rebate",
    "grant",
    "loan",
    "bond",
    "fine",
];

/// Returns whether the words around make it another sum than the rent looked for.
pub(super) fn is_another_sum(line: &Line<'_>, sum: std::ops::Range<usize>) -> bool {
    const BETWEEN: &[&str] = &[
        "are", "of", "is", "only", "a", "just", "my", "our", "on", "at", ":", "the", "i", "we", "total",
        "under", "below", "over", "less", "more", "than", "up", "to", "maximum", "about", "£",
    ];
    let from = line.back_over(sum.start, BETWEEN);
    // "About £150" is neither a least nor a most.
    let about = sum.start > 0 && line.is(sum.start - 1, &["about", "around"]);
    // "Over 60 quid is too much" asks for nothing above it.
    let too_much =
        line.says_one(sum.end, &["is too much", "too much", "is too high", "is too dear"]).is_some();
    // "They pay £140 now".
    let pays = sum.start > 0 && line.is(sum.start - 1, &["pay"]) || line.is(sum.start, &["pay"]);
    let today = ["now", "at the moment", "currently", "atm", "at present", "already"];
    let paid = pays && line.says_one(sum.end, &today).is_some();
    about || too_much || paid || from > 0 && line.is(from - 1, OTHER_SUMS)
}
