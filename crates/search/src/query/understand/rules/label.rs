//! Labels of schemes.

use super::outcode::postcode;
use super::{Claim, Knowing, Line, Rule, Said, Scope, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

pub(super) const PHRASES: &[Said] = &[
    ("mobility scheme", "labels", "mobility"),
    ("mobility move", "labels", "mobility"),
    ("mobility moves", "labels", "mobility"),
    ("right to move", "labels", "right_to_move"),
    ("right to move to", "labels", "right_to_move"),
    ("new build", "labels", "new_build"),
    ("newbuild", "labels", "new_build"),
    ("new builds", "labels", "new_build"),
    ("local lettings", "labels", "local_lettings_plan"),
    ("local lettings plan", "labels", "local_lettings_plan"),
    ("local letting plan", "labels", "local_lettings_plan"),
    ("direct offer", "labels", "direct_offer"),
    ("direct offers", "labels", "direct_offer"),
];

fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let begins = at == 0 || line.is(at - 1, &[",", "/"]);
    let alone = line.is(at, &["mobility"])
        && begins
        && (line.len() == 1 || line.is(at + 1, &[",", "/"]) || postcode(line, at + 1, knowing).is_some());
    if alone {
        return Some(Claim::one(at..at + 1, "labels", "mobility"));
    }
    listed(line, at, PHRASES)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn schemes() {
        check("mobility scheme", json!({"labels": ["mobility"], "text": ""}));
        check("right to move", json!({"labels": ["right_to_move"], "text": ""}));
        check("mobility scooter", json!({"text": "mobility scooter"}));
    }
}
