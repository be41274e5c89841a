//! Facet: what kind of dwelling it is.

use super::Facet;
use vacancy::Vacancy;

/// Flat, house and so on.
pub(super) struct PropertyType;

impl Facet for PropertyType {
    fn name(&self) -> &'static str {
        "property_type"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::PropertyType::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.property_type.map(|value| value.as_str())
    }
}
