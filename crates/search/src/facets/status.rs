//! Facet: where an advert stands.

use super::Facet;
use vacancy::Vacancy;

/// The status as the authority states it. What a plan asks for and what is counted is the status *at its instant*,
/// judged by the engine: an open advert past its closing time is closed, one that has not opened yet is in no status.
pub(super) struct Status;

impl Facet for Status {
    fn name(&self) -> &'static str {
        "status"
    }

    fn values(&self) -> Vec<&'static str> {
        vacancy::Status::ALL.iter().map(|value| value.as_str()).collect()
    }

    fn value_of(&self, vacancy: &Vacancy) -> Option<&'static str> {
        Some(vacancy.status.as_str())
    }
}
