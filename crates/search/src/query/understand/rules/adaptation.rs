//! Adaptations by the names people give them.

use super::{Claim, Knowing, Line, Rule, Said, Scope, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("wet room", "feature", "wet_room"),
    ("wetroom", "feature", "wet_room"),
    ("wet rm", "feature", "wet_room"),
    ("level access shower", "feature", "level_access_shower"),
    ("level access showers", "feature", "level_access_shower"),
    ("walk in shower", "feature", "level_access_shower"),
    ("walkin shower", "feature", "level_access_shower"),
    ("flat floor shower", "feature", "level_access_shower"),
    ("stairlift", "feature", "stairlift"),
    ("stair lift", "feature", "stairlift"),
    ("stairs lift", "feature", "stairlift"),
    ("through floor lift", "feature", "through_floor_lift"),
    ("thru floor lift", "feature", "through_floor_lift"),
    ("hoist", "feature", "hoist"),
    ("ceiling hoist", "feature", "hoist"),
    ("ceiling track hoist", "feature", "hoist"),
    ("ramp", "feature", "ramp"),
    ("ramped access", "feature", "ramp"),
    ("ramp access", "feature", "ramp"),
];

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    listed(line, at, PHRASES)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn adaptations_are_features() {
        check("wet room", json!({"feature": ["wet_room"], "text": ""}));
        check("level access shower", json!({"feature": ["level_access_shower"], "text": ""}));
        check("through floor lift", json!({"feature": ["through_floor_lift"], "text": ""}));
        check("no stairlift", json!({"text": "no stairlift"}));
    }
}
