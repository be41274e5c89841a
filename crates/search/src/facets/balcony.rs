//! Facet: whether there is a balcony.

use super::{Facet, YES_NO, yes_no};
use vacancy::Vacancy;

/// `true` or `false`.
pub(super) struct Balcony;

impl Facet for Balcony {
    fn name(&self) -> &'static str {
        "balcony"
    }

    fn values(&self) -> Vec<&'static str> {
        YES_NO.to_vec()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        yes_no(vacancy.balcony)
    }
}
