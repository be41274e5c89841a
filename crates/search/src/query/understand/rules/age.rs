//! The applicant's own age: "I'm 62", "aged 62", "62 year old". A child's or a relative's is text.

use super::{Claim, Knowing, Line, Rule, Scope};

pub(super) const RULE: Rule = Rule { scope: Scope::Everywhere, read };

const BEFORE: &[&str] = &[
    "applicant",
    "client",
    "applicant is",
    "client is",
    "im",
    "i am",
    "i m",
    "am",
    "aged",
    "applicant aged",
    "client aged",
    "age",
    "i will be",
    "tenant aged",
];
const OTHERS: &[&str] = &[
    "son",
    "daughter",
    "boy",
    "girl",
    "child",
    "children",
    "mum",
    "dad",
    "mother",
    "father",
    "baby",
    "kids",
    "partner",
    "wife",
    "husband",
    "brother",
    "sister",
    "nan",
    "grandmother",
    "grandson",
    "they",
    "he",
    "she",
    "hes",
    "shes",
    "building",
    "house",
    "flat",
    "twins",
    "teenager",
    "uncle",
    "aunt",
    "parents",
    "dog",
    "cat",
];

/// The ages an applicant may have.
const ADULT: std::ops::RangeInclusive<u32> = 16..=110;

fn read(line: &Line<'_>, at: usize, _: &Knowing<'_>) -> Option<Claim> {
    if !line.begins(at) {
        return None;
    }
    told(line, at).or_else(|| year_old(line, at))
}

fn told(line: &Line<'_>, at: usize) -> Option<Claim> {
    let number = line.says_one(at, BEFORE)?;
    let number = line.past_all(number, &["age", "aged", ":"]);
    let (age, next) = line.number(number).filter(|(age, _)| ADULT.contains(age))?;
    let end =
        line.past_all(next, &["years", "year", "yrs", "yr", "yo", "y", "old", "o", "/", "-", "of", "age"]);
    let of_another = line
        .is(end, &["next", "weeks", "months", "mins", "minutes", "miles", "km", "%", "bed", "people", "b"])
        || line.glued(next) && !line.ends(next);
    (!of_another && !is_of_somebody_else(line, at) && !line.parts_money(end))
        .then(|| Claim::one(at..end, "age", age))
}

/// "62 year old looking for …", "19yo care leaver".
fn year_old(line: &Line<'_>, at: usize) -> Option<Claim> {
    let (age, next) = line.number(at).filter(|(age, _)| ADULT.contains(age))?;
    let end = line
        .says_one(
            next,
            &[
                "years old",
                "year old",
                "yrs old",
                "yr old",
                "years of age",
                "yo",
                "y o",
                "y / o",
                "yrs of age",
            ],
        )
        .filter(|end| line.ends(*end))?;
    let of_another = line.is(end, OTHERS) || line.is(end + 1, &["building", "house", "block"]);
    (!of_another && !is_of_somebody_else(line, at)).then(|| Claim::one(at..end, "age", age))
}

/// Returns whether a relative, or anybody but the applicant, is spoken of right before.
fn is_of_somebody_else(line: &Line<'_>, at: usize) -> bool {
    let from = line.back_over(
        at,
        &["is", "who", "a", "aged", "age", ",", "(", "and", "my", "years", "old", "has", "with"],
    );
    // "Sheltered flat, aged 73" is the applicant.
    let flat = line.is(at, &["aged"]) && line.is(from.wrapping_sub(1), &["flat", "house"]);
    from > 0 && line.is(from - 1, OTHERS) && !flat
        || (from..at).any(|at| line.is(at, &["my", "and"])) && !line.is(at, &["im", "i", "aged"])
}

impl Line<'_> {
    /// Returns whether what follows makes the number before it money or another measure.
    fn parts_money(&self, at: usize) -> bool {
        self.is(at, &["k", "£", "pounds", "pw", "pcm"])
    }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use serde_json::json;

    #[test]
    fn the_applicants_age_is_read_and_a_childs_is_not() {
        check("I'm 62 and need ground floor", json!({"age": 62, "min_floor": 0, "max_floor": 0, "text": ""}));
        check("19 year old care leaver", json!({"age": 19, "text": "care leaver"}));
        check("my son is 17", json!({"text": "son 17"}));
        check("my mum is 78", json!({"text": "mum 78"}));
    }
}
