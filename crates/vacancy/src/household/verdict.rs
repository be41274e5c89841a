//! Whether somebody may ask for a home: yes, probably or no, and why.
//!
//! Every reason says what it alone allows; the answer is the least any allows. What an advert does not restrict is no
//! restriction; what it restricts and the applicant did not tell allows "probably", never "no".

mod cost;
mod people;
mod standing;

pub use cost::{cost_answer, cost_limit};
pub use standing::status_answer;

use super::{Applicant, AuthorityRules, RuleRef, Terms};
use crate::{Message, Vacancy};
use jiff::Timestamp;
use serde::Serialize;

crate::codes! {
    /// Whether somebody may ask for a home, the best first.
    Answer {
        /// Nothing known forbids it.
        Yes = "yes",
        /// Something is not known, or left to the council.
        Probably = "probably",
        /// Something forbids it.
        No = "no",
    }
}

/// Something that bears on the answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    /// What it alone allows.
    pub answer: Answer,
    /// What it says.
    #[serde(flatten)]
    pub message: Message,
    /// The rule behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleRef>,
}

/// The answer for one home, and every reason, what forbids first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdict {
    /// Whether it may be asked for.
    pub answer: Answer,
    /// Why.
    pub reasons: Vec<Reason>,
}

/// Every code a reason may have.
pub const REASON_CODES: &[&str] = &[
    "too_few_bedrooms",
    "too_few_bedrooms_allowed",
    "too_many_bedrooms",
    "too_many_bedrooms_allowed",
    "too_many_people",
    "too_few_people",
    "bedrooms_fit",
    "age_min",
    "age_max",
    "set_aside",
    "access_category",
    "access_reserved",
    "band_not_included",
    "local_connection",
    "right_to_move_overrides",
    "mobility_label_only",
    "transfer_only",
    "homeseeker_only",
    "not_registered_with",
    "income_above",
    "meant_for",
    "closed",
    "not_open",
    "withdrawn",
    "rent_over_budget",
    "benefit_cap_risk",
    "benefit_cap_leaves",
    "not_told",
    "advert_silent_on",
];

/// The reasons found so far.
/// What was found so far. Where only the answer is asked for no reason is kept, and none worded: a search asks so of many
/// homes.
struct Reasons {
    answer: Answer,
    kept: Option<Vec<Reason>>,
}

impl Reasons {
    fn kept() -> Self {
        Self { answer: Answer::Yes, kept: Some(Vec::new()) }
    }

    fn answer_alone() -> Self {
        Self { answer: Answer::Yes, kept: None }
    }

    fn put(&mut self, answer: Answer, reason: impl FnOnce() -> (Message, Option<RuleRef>)) {
        self.answer = self.answer.max(answer);
        if let Some(kept) = &mut self.kept {
            let (message, rule) = reason();
            kept.push(Reason { answer, message, rule });
        }
    }

    fn add(&mut self, answer: Answer, message: impl FnOnce() -> Message) {
        self.put(answer, || (message(), None));
    }

    fn by_rule(&mut self, answer: Answer, message: impl FnOnce() -> Message, rule: impl FnOnce() -> RuleRef) {
        self.put(answer, || (message(), Some(rule())));
    }

    /// The applicant did not tell what a limit of the advert is compared with.
    fn not_told(&mut self, what: &'static str) {
        self.add(Answer::Probably, || Message::new("not_told").with("what", what));
    }

    /// The advert does not tell what the applicant asks about.
    fn not_said(&mut self, what: &'static str) {
        self.add(Answer::Probably, || Message::new("advert_silent_on").with("what", what));
    }
}

/// Returns whether an applicant may ask for a home at `now`, and why.
pub fn verdict(vacancy: &Vacancy, applicant: &Applicant, rules: &AuthorityRules, now: Timestamp) -> Verdict {
    let mut found = Reasons::kept();
    terms_reasons(&mut found, &Terms::of(vacancy), applicant, rules);
    cost::reasons(&mut found, vacancy.weekly_cost_pence, &vacancy.authority, applicant);
    standing::reasons(&mut found, vacancy, now);
    let mut reasons = found.kept.unwrap_or_default();
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.answer));
    Verdict { answer: found.answer, reasons }
}

/// Returns what the terms of an advert allow, whatever its price and wherever it stands.
pub fn terms_answer(terms: &Terms, applicant: &Applicant, rules: &AuthorityRules) -> Answer {
    let mut found = Reasons::answer_alone();
    terms_reasons(&mut found, terms, applicant, rules);
    found.answer
}

fn terms_reasons(reasons: &mut Reasons, terms: &Terms, applicant: &Applicant, rules: &AuthorityRules) {
    people::size(reasons, terms, applicant, rules);
    people::age(reasons, terms, applicant);
    people::access(reasons, terms, applicant);
    standing::kind_of_applicant(reasons, terms, applicant);
    standing::connection(reasons, terms, applicant, rules);
}
