//! Facet: the kind of rent.

use super::Facet;
use vacancy::Vacancy;

/// Social, affordable and so on.
pub(super) struct RentType;

impl Facet for RentType {
    fn name(&self) -> &'static str {
        "rent_type"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::RentType::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.rent_type.map(|value| value.as_str())
    }
}
