//! Kinds of tenancy.

use super::{Claim, Knowing, Line, Rule, Said, Scope, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("secure tenancy", "tenancy", "secure"),
    ("secure tenancies", "tenancy", "secure"),
    ("secure lifetime tenancy", "tenancy", "secure"),
    ("assured tenancy", "tenancy", "assured"),
    ("assured lifetime tenancy", "tenancy", "assured"),
    ("assured", "tenancy", "assured"),
    ("assured shorthold", "tenancy", "assured_shorthold"),
    ("assured shorthold tenancy", "tenancy", "assured_shorthold"),
    ("ast", "tenancy", "assured_shorthold"),
    ("introductory tenancy", "tenancy", "introductory"),
    ("introductory", "tenancy", "introductory"),
    ("starter tenancy", "tenancy", "introductory"),
    ("flexible tenancy", "tenancy", "flexible"),
    ("fixed term tenancy", "tenancy", "flexible"),
    ("licence", "tenancy", "licence"),
    ("licence agreement", "tenancy", "licence"),
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    let claim = either(line, at).or_else(|| listed(line, at, PHRASES))?;
    // "Driving licence", "rest assured".
    let of_another = at > 0
        && line.is(
            at - 1,
            &[
                "off", "on", "premises", "alcohol", "marriage", "hgv", "driving", "prev", "previous", "old",
                "my", "expired", "rest", "tv", "be", "pet", "dog",
            ],
        );
    let ended = line.is(
        claim.tokens.end,
        &[
            "me",
            "us",
            "that",
            "conditions",
            "conds",
            "cond",
            "condition",
            "recall",
            "til",
            "till",
            "until",
            "ended",
            "expired",
            "ends",
            "ending",
            "holder",
        ],
    );
    (!of_another && !ended).then_some(claim)
}

/// "secure or assured tenancy".
fn either(line: &Line<'_>, at: usize) -> Option<Claim> {
    const KINDS: &[&str] = &["secure", "assured", "introductory", "flexible"];
    let kind = |at: usize| KINDS.iter().find(|kind| line.is(at, &[kind])).copied();
    let first = kind(at)?;
    let joined = line.past(at + 1, &["or", "/", "and"]);
    let second = kind(joined).filter(|_| joined > at + 1)?;
    let end = joined + 1;
    let fits = line.is(end, &["tenancy", "tenancies"]) && super::is_condition(line, at..end);
    fits.then(|| Claim::of(at..end + 1, vec![("tenancy", first.to_owned()), ("tenancy", second.to_owned())]))
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn kinds_of_tenancy() {
        check("secure tenancy", json!({"tenancy": ["secure"], "text": ""}));
        check("AST", json!({"tenancy": ["assured_shorthold"], "text": ""}));
        check("secure entrance", json!({"text": "secure entrance"}));
        check("driving licence", json!({"text": "driving licence"}));
    }
}
