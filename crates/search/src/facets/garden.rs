//! Facet: the garden.

use super::Facet;
use vacancy::Vacancy;

/// Private, shared or none.
pub(super) struct Garden;

impl Facet for Garden {
    fn name(&self) -> &'static str {
        "garden"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Garden::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.garden.map(|value| value.as_str())
    }
}
