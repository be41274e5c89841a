//! Kinds of rent.

use super::{Claim, Knowing, Line, Rule, Said, Scope, listed};

pub(super) const RULE: Rule = Rule { scope: Scope::Asking, read };

pub(super) const PHRASES: &[Said] = &[
    ("social rent", "rent_type", "social"),
    ("social rented", "rent_type", "social"),
    ("social housing", "rent_type", "social"),
    ("affordable rent", "rent_type", "affordable"),
    ("affordable rented", "rent_type", "affordable"),
    ("london affordable rent", "rent_type", "london_affordable"),
    ("london affordable", "rent_type", "london_affordable"),
    ("lar", "rent_type", "london_affordable"),
    ("london living rent", "rent_type", "london_living"),
    ("llr", "rent_type", "london_living"),
    ("intermediate rent", "rent_type", "intermediate"),
    ("intermediate", "rent_type", "intermediate"),
    ("rent to buy", "rent_type", "rent_to_buy"),
    ("shared ownership", "rent_type", "shared_ownership"),
    ("s / o", "rent_type", "shared_ownership"),
    ("part buy part rent", "rent_type", "shared_ownership"),
];

/// What a council lets: "council flat", "council home".
const HOMES: &[&str] = &[
    "flat",
    "house",
    "home",
    "homes",
    "property",
    "properties",
    "bungalow",
    "maisonette",
    "studio",
    "bedsit",
    "housing",
    "place",
    "tenancy",
    "rent",
    "bed",
    "accommodation",
];

fn read(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    listed(line, at, PHRASES).or_else(|| council(line, at, knowing))
}

/// "council flat"; "council tax", "ex-council" and "Lambeth council" are something else.
fn council(line: &Line<'_>, at: usize, knowing: &Knowing<'_>) -> Option<Claim> {
    let claim = listed(line, at, &[("council", "rent_type", "social")])?;
    let next = claim.tokens.end;
    let sized = line.number(next).is_some_and(|(_, after)| line.is(line.past(after, &["-"]), &["bed", "b"]));
    // "Hackney council 3 bed flat" names the council; "Hackney council flat", what it lets.
    let sized = sized && !super::named::ends_in_an_authority(line, at, knowing);
    let of_homes = line.is(next, HOMES) || sized || line.is(next, &["rented"]);
    let stands_alone = line.len() == 1;
    let former = at > 0 && line.is(at - 1, &["ex", "-", "former", "private"]);
    ((of_homes || stands_alone) && !former).then_some(claim)
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn kinds_of_rent() {
        check("social rent", json!({"rent_type": ["social"], "text": ""}));
        check("council flat", json!({"rent_type": ["social"], "property_type": ["flat"], "text": ""}));
        check("council tax", json!({"text": "council tax"}));
        check("London living rent", json!({"rent_type": ["london_living"], "text": ""}));
        check("S/O", json!({"rent_type": ["shared_ownership"], "text": ""}));
        check("cheap affordable", json!({"text": "cheap affordable"}));
    }
}
