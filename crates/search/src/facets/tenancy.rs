//! Facet: the tenancy offered.

use super::Facet;
use vacancy::Vacancy;

/// Secure, assured and so on.
pub(super) struct Tenancy;

impl Facet for Tenancy {
    fn name(&self) -> &'static str {
        "tenancy"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Tenancy::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.tenancy.map(|value| value.as_str())
    }
}
