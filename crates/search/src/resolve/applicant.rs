//! `age` and `household`.

use super::Resolving;
use crate::plan::Condition;
use vacancy::Message;

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    if let Some(age) = resolving.query.age {
        resolving.must("age", Condition::AdmitsAge(age));
    }
    // The bedroom need follows each authority's own rules, which do not reach this crate yet: better refused than ignored.
    if resolving.query.household.is_some() {
        resolving.refuse("household", Message::new("not_yet_supported"));
    }
}
