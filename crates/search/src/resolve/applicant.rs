//! Who asks: `age`, `household` and what else decides what they may ask for, and `eligible`.

use super::Resolving;
use crate::plan::{Asker, Condition};
use vacancy::Message;

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let query = resolving.query;
    if let Some(age) = query.age {
        resolving.must("age", Condition::AdmitsAge(age));
    }
    let known = query.asks_for_answers();
    if known {
        match query.applicant(resolving.around.gazetteer) {
            Ok(applicant) => {
                let rules = resolving.around.rules.clone();
                resolving.resolved.plan.asker = Some(Asker { applicant, rules });
            }
            Err(errors) => resolving.errors.extend(errors),
        }
    }
    match query.eligible {
        Some(least) if known => resolving.must("eligible", Condition::Eligible(least)),
        Some(_) => resolving.refuse("eligible", Message::new("eligible_needs_household")),
        None => {}
    }
}
