//! Facet: bedrooms.

use super::Facet;
use vacancy::Vacancy;

/// `0` (studio or bedsit) to `12`.
pub(super) struct Bedrooms;

const COUNTS: [&str; 13] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

impl Facet for Bedrooms {
    fn name(&self) -> &'static str {
        "bedrooms"
    }

    fn values(&self) -> Vec<&'static str> {
        COUNTS.to_vec()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        COUNTS.get(usize::from(vacancy.bedrooms?)).copied()
    }
}
