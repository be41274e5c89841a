//! What it costs each week, against a budget and the benefit cap. Nobody is forbidden a home for its price: at most a doubt.

use super::{Answer, Reasons};
use crate::household::rules::cap_pence;
use crate::household::{Adults, Applicant, Benefits, Household, benefit_cap_pence};
use crate::{AuthorityCode, Message};

/// From this age, years, somebody certainly has their State Pension.
///
/// State Pension age rises from 66 to 67 between 6 May 2026 and 6 March 2028 by the day somebody was born, and whole years
/// do not tell that day: at 66 the cap may still apply, so it stays a doubt. Nobody's is above 67 before April 2044, when
/// those born from 6 April 1977 turn 67.
///
/// # Source
/// Pensions Act 2014 s.26 and Pensions Act 1995 Sch. 4 as amended; the government's "State Pension age timetable".
const PENSION_AGE: u8 = 67;

/// Returns whether a cap on benefits may apply. Of a couple both must have reached State Pension age to be out of it, and
/// only one tells theirs.
///
/// # Source
/// <https://www.gov.uk/benefit-cap/when-youre-not-affected>, read 27 November 2026.
fn may_be_capped(applicant: &Applicant) -> bool {
    let couple = |household: &Household| household.adults > 1 && household.as_adults == Adults::Couple;
    let pensioner = applicant.age.is_some_and(|age| age >= PENSION_AGE)
        && !applicant.household.as_ref().is_some_and(couple);
    applicant.benefits == Some(Benefits::Yes) && !pensioner
}

/// Returns the greatest weekly cost, pence, that leaves no doubt for an applicant at an authority; nothing where they said
/// nothing that a cost is compared with.
pub fn cost_limit(authority: &AuthorityCode, applicant: &Applicant) -> Option<u64> {
    let capped = may_be_capped(applicant);
    if applicant.budget.is_none() && !capped {
        return None;
    }
    let household = applicant.household.as_ref().filter(|_| capped);
    let below_cap = household.map(|household| cap_pence(household, authority) - 1);
    Some(applicant.budget.into_iter().chain(below_cap).min().unwrap_or(u64::MAX))
}

/// Returns what a weekly cost, pence, allows within a limit of [`cost_limit`].
pub fn cost_answer(weekly_cost: Option<u64>, limit: Option<u64>) -> Answer {
    match limit {
        Some(limit) if weekly_cost.is_none_or(|cost| cost > limit) => Answer::Probably,
        _ => Answer::Yes,
    }
}

pub(super) fn reasons(
    reasons: &mut Reasons,
    weekly_cost: Option<u64>,
    authority: &AuthorityCode,
    applicant: &Applicant,
) {
    let capped = may_be_capped(applicant);
    let Some(cost) = weekly_cost else {
        if applicant.budget.is_some() || capped {
            reasons.not_said("weekly_cost_pence");
        }
        return;
    };
    if let Some(budget) = applicant.budget.filter(|budget| cost > *budget) {
        let message = || Message::new("rent_over_budget").with("over", pounds(cost - budget));
        reasons.add(Answer::Probably, || message().with("cost", pounds(cost)).with("budget", pounds(budget)));
    }
    if let Some(household) = applicant.household.as_ref().filter(|_| capped) {
        let (cap, rule) = benefit_cap_pence(household, authority);
        let (code, answer) = match cost >= cap {
            true => ("benefit_cap_risk", Answer::Probably),
            false => ("benefit_cap_leaves", Answer::Yes),
        };
        let message = || Message::new(code).with("cap", pounds(cap)).with("cost", pounds(cost));
        reasons.by_rule(answer, || message().with("left", pounds(cap.saturating_sub(cost))), || rule);
    }
}

/// Returns pence as pounds: `486.98`.
fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}
