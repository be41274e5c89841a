//! Facet: whom the home is set aside for.

use super::Facet;
use vacancy::Vacancy;

/// General, sheltered and so on.
pub(super) struct Designation;

impl Facet for Designation {
    fn name(&self) -> &'static str {
        "designation"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Designation::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.designation.map(|value| value.as_str())
    }
}
