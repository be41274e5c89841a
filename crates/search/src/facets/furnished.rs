//! Facet: whether it comes furnished.

use super::{Facet, YES_NO, yes_no};
use vacancy::Vacancy;

/// `true` or `false`.
pub(super) struct Furnished;

impl Facet for Furnished {
    fn name(&self) -> &'static str {
        "furnished"
    }

    fn values(&self) -> Vec<&'static str> {
        YES_NO.to_vec()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        yes_no(vacancy.furnished)
    }
}
