//! What it costs each week, against a budget and the benefit cap. Nobody is forbidden a home for its price: at most a doubt.

use super::{Answer, Reasons};
use crate::household::{Applicant, Benefits, benefit_cap_pence};
use crate::{AuthorityCode, Message};

/// From this age, years, the cap certainly no longer applies: State Pension age is at most 67 until 2044.
const PENSION_AGE: u8 = 67;

/// Returns what a weekly cost, pence, allows.
pub fn cost_answer(weekly_cost: Option<u64>, authority: &AuthorityCode, applicant: &Applicant) -> Answer {
    let mut found = Reasons::default();
    reasons(&mut found, weekly_cost, authority, applicant);
    found.answer()
}

pub(super) fn reasons(
    reasons: &mut Reasons,
    weekly_cost: Option<u64>,
    authority: &AuthorityCode,
    applicant: &Applicant,
) {
    let capped =
        applicant.benefits == Some(Benefits::Yes) && applicant.age.is_none_or(|age| age < PENSION_AGE);
    let Some(cost) = weekly_cost else {
        if applicant.budget.is_some() || capped {
            reasons.not_said("weekly_cost_pence");
        }
        return;
    };
    if let Some(budget) = applicant.budget.filter(|budget| cost > *budget) {
        let message = Message::new("rent_over_budget").with("over", pounds(cost - budget));
        reasons.add(Answer::Probably, message.with("cost", pounds(cost)).with("budget", pounds(budget)));
    }
    if let Some(household) = applicant.household.as_ref().filter(|_| capped) {
        let (cap, rule) = benefit_cap_pence(household, authority);
        let (code, answer) = match cost >= cap {
            true => ("benefit_cap_risk", Answer::Probably),
            false => ("benefit_cap_leaves", Answer::Yes),
        };
        let message = Message::new(code).with("cap", pounds(cap)).with("cost", pounds(cost));
        reasons.by_rule(answer, message.with("left", pounds(cap.saturating_sub(cost))), &rule);
    }
}

/// Returns pence as pounds: `486.98`.
fn pounds(pence: u64) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}
