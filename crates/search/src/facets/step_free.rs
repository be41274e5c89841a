//! Facet: whether it can be reached without a step.

use super::{Facet, YES_NO, yes_no};
use vacancy::Vacancy;

/// `true` or `false`.
pub(super) struct StepFree;

impl Facet for StepFree {
    fn name(&self) -> &'static str {
        "step_free"
    }

    fn values(&self) -> Vec<&'static str> {
        YES_NO.to_vec()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        yes_no(vacancy.step_free)
    }
}
