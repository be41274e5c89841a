//! Facet: the access category.

use super::Facet;
use vacancy::Vacancy;

/// The London Accessible Housing Register category, most accessible first.
pub(super) struct Access;

impl Facet for Access {
    fn name(&self) -> &'static str {
        "access"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::AccessCategory::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.access_category.map(|value| value.as_str())
    }
}
