//! What of a home decides who may ask for it, besides its price and whether it is still open.

use crate::{AccessCategory, AuthorityCode, Designation, Eligibility, Vacancy};
use serde::{Deserialize, Serialize};

/// The terms of an advert. Many adverts share the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Whose it is.
    pub authority: AuthorityCode,
    /// Bedrooms.
    pub bedrooms: Option<u8>,
    /// How many may live there.
    pub max_persons: Option<u8>,
    /// The youngest a tenant may be, years.
    pub age_min: Option<u8>,
    /// The oldest a tenant may be, years.
    pub age_max: Option<u8>,
    /// Whom it is set aside for.
    pub designation: Option<Designation>,
    /// How accessible it is.
    pub access_category: Option<AccessCategory>,
    /// Who may apply.
    pub eligibility: Eligibility,
    /// Whether tenants of other authorities may ask for it: labelled `mobility`.
    pub mobility: bool,
}

impl Terms {
    /// Returns the terms of an advert.
    pub fn of(vacancy: &Vacancy) -> Self {
        Self {
            authority: vacancy.authority.clone(),
            bedrooms: vacancy.bedrooms,
            max_persons: vacancy.max_persons,
            age_min: vacancy.age_min,
            age_max: vacancy.age_max,
            designation: vacancy.designation,
            access_category: vacancy.access_category,
            eligibility: vacancy.eligibility.clone(),
            mobility: vacancy.labels.iter().any(|label| label == "mobility"),
        }
    }

    /// Returns what of the terms decides the answer alone. Whom an advert says it is meant for is a doubt whatever the
    /// words, so that they are left out: more adverts share the same terms then.
    pub fn deciding(vacancy: &Vacancy) -> Self {
        let mut terms = Self::of(vacancy);
        terms.eligibility.household = terms.eligibility.household.map(|_| String::new());
        terms
    }
}
