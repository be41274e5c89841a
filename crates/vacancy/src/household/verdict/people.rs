//! Who will live there: how many, how old, and what access they need.

use super::{Answer, Reasons};
use crate::household::bedrooms::rooms_needed;
use crate::household::rules::standard_rules;
use crate::household::{Applicant, AuthorityRules, Basis, Household, Terms};
use crate::{AccessCategory, Designation, Message};

pub(super) fn size(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant, rules: &AuthorityRules) {
    let Some(household) = &applicant.household else {
        reasons.not_told("household");
        return;
    };
    let persons = household.persons();
    if let Some(most) = terms.max_persons.filter(|most| persons > *most) {
        let message = || Message::new("too_many_people").with("persons", u32::from(persons));
        reasons.add(Answer::No, || message().with("most", u32::from(most)));
    }
    if let Some(least) = terms.eligibility.min_persons.filter(|least| persons < *least) {
        let message = || Message::new("too_few_people").with("persons", u32::from(persons));
        reasons.add(Answer::No, || message().with("least", u32::from(least)));
    }
    match terms.bedrooms {
        Some(bedrooms) => self::bedrooms(reasons, bedrooms, household, applicant.extra_bedrooms, rules),
        None => reasons.not_said("bedrooms"),
    }
    if let Some(meant) = &terms.eligibility.household {
        reasons.add(Answer::Probably, || Message::new("meant_for").with("household", meant.as_str()));
    }
}

/// Compares bedrooms with the need. What a national standard stands in for is "no" only where no council gives otherwise.
fn bedrooms(reasons: &mut Reasons, has: u8, household: &Household, extra: u8, rules: &AuthorityRules) {
    let set = &rules.bedrooms;
    let (least, most) = rooms_needed(household, extra, &set.rules);
    let own = set.basis == Basis::Own;
    let (code, need, answer) = if has < least {
        let allowed = least - has <= set.rules.max_under;
        // A studio takes a couple at some councils; a household whose need differs by the standard may differ here.
        let in_doubt = allowed || has == 0 && least == 1 || !own && has >= least_anywhere(household, extra);
        // One person in a studio lacks nothing.
        if has == 0 && extra == 0 && household.is_one_person() {
            ("bedrooms_fit", least, Answer::Yes)
        } else {
            let code = if allowed { "too_few_bedrooms_allowed" } else { "too_few_bedrooms" };
            (code, least, if in_doubt { Answer::Probably } else { Answer::No })
        }
    } else if has > most {
        let over = has - most;
        let allowed = over <= set.rules.max_over;
        let code = if allowed { "too_many_bedrooms_allowed" } else { "too_many_bedrooms" };
        // Whether one more is given is each council's own rule.
        (code, most, if allowed || !own && over == 1 { Answer::Probably } else { Answer::No })
    } else if least < most {
        return reasons.not_told("sexes");
    } else {
        ("bedrooms_fit", least, Answer::Yes)
    };
    let message = || {
        let message = Message::new(code).with("need", u32::from(need)).with("has", u32::from(has));
        message.with("basis", set.basis.as_str())
    };
    reasons.by_rule(answer, message, || set.rule.clone());
}

/// The bedroom standard: the guidance asks councils to give no less.
fn least_anywhere(household: &Household, extra: u8) -> u8 {
    rooms_needed(household, extra, &standard_rules()).0
}

pub(super) fn age(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant) {
    let limited = terms.age_min.is_some() || terms.age_max.is_some();
    match applicant.age {
        Some(age) => {
            if let Some(least) = terms.age_min.filter(|least| age < *least) {
                reasons.add(Answer::No, || Message::new("age_min").with("age", u32::from(least)));
            }
            if let Some(most) = terms.age_max.filter(|most| age > *most) {
                reasons.add(Answer::No, || Message::new("age_max").with("age", u32::from(most)));
            }
        }
        None if limited => reasons.not_told("age"),
        None => {}
    }
    let aside = terms.designation.filter(|aside| *aside != Designation::General);
    // An older person who is old enough by the advert may have sheltered housing; care and support are assessed.
    let old_enough = aside == Some(Designation::Sheltered)
        && applicant.age.zip(terms.age_min).is_some_and(|(age, least)| age >= least);
    if let Some(aside) = aside.filter(|_| !old_enough) {
        reasons.add(Answer::Probably, || Message::new("set_aside").with("designation", aside.as_str()));
    }
}

pub(super) fn access(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant) {
    let assessed = terms.access_category.filter(|category| *category != AccessCategory::G);
    let message = |code: &'static str, has: AccessCategory| {
        let need = applicant.access_need.map_or("", AccessCategory::as_str);
        Message::new(code).with("need", need).with("has", has.as_str())
    };
    let needs_some = applicant.access_need.filter(|need| *need < AccessCategory::F);
    match (needs_some, assessed) {
        (Some(_), None) => reasons.not_said("access_category"),
        (Some(need), Some(has)) if !has.serves(need) => {
            // A bid one category below the assessed one is taken in.
            let next =
                AccessCategory::ALL.iter().position(|category| *category == need).map(|place| place + 1);
            let is_next = next.and_then(|place| AccessCategory::ALL.get(place)) == Some(&has);
            let answer = if is_next { Answer::Probably } else { Answer::No };
            reasons.add(answer, || message("access_category", has));
        }
        _ => {}
    }
    let wheelchair = |category: AccessCategory| category <= AccessCategory::B;
    let uses_one = applicant.access_need.is_some_and(wheelchair);
    if let Some(has) = assessed.filter(|has| wheelchair(*has) && !uses_one) {
        reasons.add(Answer::Probably, || message("access_reserved", has));
    }
}
