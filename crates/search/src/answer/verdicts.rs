//! What the one who asks may ask for: guidance, never a decision.

use crate::{Eligible, Plan};
use serde::Serialize;
use vacancy::household::{self, Verdict};
use vacancy::{Message, Vacancy};

/// How many homes the one who asks may ask for; a choice of them ([`crate::Query::eligible`]) does not change the counts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Verdicts {
    /// They may ask for so many, as far as anybody knows.
    pub yes: u64,
    /// For so many they probably may: something is not known, or left to the council.
    pub probably: u64,
    /// For so many they may not.
    pub no: u64,
    /// Says that this is guidance: the council decides.
    pub guidance: Message,
}

impl Verdicts {
    pub(super) fn of(Eligible { yes, probably, no }: Eligible) -> Self {
        Self { yes, probably, no, guidance: Message::new("eligibility_guidance") }
    }
}

/// Judges one home with every reason.
pub(super) fn verdict(plan: &Plan, vacancy: &Vacancy) -> Option<Verdict> {
    let asker = plan.asker.as_ref()?;
    let rules = asker.rules.of(&vacancy.authority);
    Some(household::verdict(vacancy, &asker.applicant, rules, plan.now))
}
