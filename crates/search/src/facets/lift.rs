//! Facet: whether there is a lift.

use super::{Facet, YES_NO, yes_no};
use vacancy::Vacancy;

/// `true` or `false`.
pub(super) struct Lift;

impl Facet for Lift {
    fn name(&self) -> &'static str {
        "lift"
    }

    fn values(&self) -> Vec<&'static str> {
        YES_NO.to_vec()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        yes_no(vacancy.lift)
    }
}
