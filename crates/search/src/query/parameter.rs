//! The list of parameters: one line each drives reading, printing, help and the API's description.

use super::{Query, applicant, cost, feature, level, order, place, sets, shape, size, text, when};
use vacancy::Message;

/// One parameter of a search: its name, and how its values are read and written.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in URLs.
    pub name: &'static str,
    /// Whether it may be given more than once.
    pub repeatable: bool,
    /// Every value it may take, where that is a short closed list; empty otherwise.
    pub values: fn() -> Vec<&'static str>,
    /// Takes one value into the query; what is wrong with it otherwise.
    pub(in crate::query) read: fn(&mut Query, &str) -> Result<(), Message>,
    /// Returns its values in canonical order; none when it was not asked.
    pub(in crate::query) write: fn(&Query) -> Vec<String>,
}

/// Every parameter of a search, in the order they are printed.
pub static PARAMETERS: &[&Parameter] = &[
    &text::Q,
    &place::NEAR,
    &place::WITHIN,
    &place::AREA,
    &place::NOT_AREA,
    &shape::BBOX,
    &shape::POLYGON,
    &size::BEDROOMS,
    &size::MIN_BEDROOMS,
    &size::MAX_BEDROOMS,
    &size::PERSONS,
    &sets::PROPERTY_TYPE,
    &sets::RENT_TYPE,
    &sets::TENANCY,
    &sets::DESIGNATION,
    &sets::LANDLORD,
    &sets::LABELS,
    &cost::MIN_COST,
    &cost::MAX_COST,
    &level::MIN_FLOOR,
    &level::MAX_FLOOR,
    &level::ACCESS,
    &feature::FEATURE,
    &feature::NOT_FEATURE,
    &applicant::AGE,
    &applicant::HOUSEHOLD,
    &applicant::EXTRA_BEDROOMS,
    &applicant::ACCESS_NEED,
    &applicant::BENEFITS,
    &applicant::TENANT,
    &applicant::LIVES_IN,
    &applicant::WORKS_IN,
    &applicant::REGISTERED_WITH,
    &applicant::BANDS,
    &applicant::BUDGET,
    &applicant::INCOME,
    &applicant::ELIGIBLE,
    &when::CLOSING_WITHIN,
    &when::OPENS_SINCE,
    &when::AVAILABLE_BY,
    &sets::STATUS,
    &order::SORT,
    &order::PAGE,
    &order::PER_PAGE_PARAMETER,
    &order::INCLUDE_UNKNOWN,
];

/// The parameters that belong to pages and say nothing about which homes are found.
pub const PAGE_PARAMETERS: &[&str] = &["lang", "view", "format", "shortlist", "why_not", "map"];

/// How many values a repeatable parameter may have.
pub(super) const VALUES_MOST: usize = 100;

impl Parameter {
    /// Returns the parameter of that name.
    pub fn named(name: &str) -> Option<&'static Parameter> {
        PARAMETERS.iter().copied().find(|parameter| parameter.name == name)
    }
}

/// Returns what a parameter bounds: `min_cost` and `max_cost` are both of `cost`; any other is its own.
pub(crate) fn bounded(name: &str) -> &str {
    name.strip_prefix("min_").or_else(|| name.strip_prefix("max_")).unwrap_or(name)
}

/// The `values` of a parameter whose values are not a short list.
pub(super) fn open() -> Vec<&'static str> {
    Vec::new()
}
