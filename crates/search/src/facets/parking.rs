//! Facet: where a car may be left.

use super::Facet;
use vacancy::Vacancy;

/// Private, permit, street or none.
pub(super) struct Parking;

impl Facet for Parking {
    fn name(&self) -> &'static str {
        "parking"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Parking::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        vacancy.parking.map(|value| value.as_str())
    }
}
