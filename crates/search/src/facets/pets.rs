//! Facet: whether pets may be kept.

use super::Facet;
use vacancy::Vacancy;

/// Allowed, with permission or no.
pub(super) struct Pets;

impl Facet for Pets {
    fn name(&self) -> &'static str {
        "pets"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Pets::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.pets.map(|value| value.as_str())
    }
}
