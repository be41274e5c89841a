//! What a searcher may ask, and its one written form: the query string of the page, the API, the feeds, alerts
//! and the command line.
//!
//! [`Query::parse`] never fails, panics or hangs: what it cannot take is a [`ParameterError`] that names the
//! parameter, and the rest of the search is kept. [`Query::to_query_string`] prints the canonical form: the
//! parameters in the order of [`PARAMETERS`], the values of a repeatable one sorted, nothing that only repeats a
//! default. So `Query::parse(&query.to_query_string()).query == query` for every query that was parsed.
//!
//! This module knows no place, no clock and no index: those come in when the query is resolved.

mod applicant;
mod cost;
mod errors;
mod feature;
mod level;
mod order;
mod parameter;
mod place;
mod sets;
mod shape;
mod size;
mod string;
mod text;
pub mod understand;
mod values;
mod when;

#[cfg(test)]
mod tests;

pub use applicant::APPLICANT;
pub(crate) use errors::shortened;
pub use errors::{Notice, ParameterError};
pub use feature::Feature;
pub use order::{MAX_DEPTH, PER_PAGE, PER_PAGE_MOST};
pub(crate) use parameter::bounded;
pub use parameter::{PAGE_PARAMETERS, PARAMETERS, Parameter};
pub use place::{DEFAULT_WITHIN, Distance, LengthUnit, WITHIN_MOST_M};
pub use shape::{BoundingBox, POLYGON_POINTS_MOST, Polygon};
pub use text::TEXT_MOST;

use crate::Sort;
use jiff::civil::Date;
use vacancy::household::{Answer, Benefits, Household, Tenant};
use vacancy::{AccessCategory, Designation, PropertyType, RentType, Status, Tenancy};

/// A search: every parameter with its value, and nothing that was not asked.
///
/// # Invariants
/// As parsed, every list is sorted and holds each value once, and a value equal to a fixed default (`status` open
/// alone, page 1, 20 a page) is held as not asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// The one box, as typed, trimmed.
    pub q: String,
    /// A place, postcode or `lat,lon`, as typed.
    pub near: Option<String>,
    /// How far from `near`; 3 km unless told.
    pub within: Option<Distance>,
    /// Authorities and neighbourhoods, as typed; any of them.
    pub area: Vec<String>,
    /// Authorities and neighbourhoods to leave out, as typed.
    pub not_area: Vec<String>,
    /// A box on the map.
    pub bbox: Option<BoundingBox>,
    /// A shape drawn on the map.
    pub polygon: Option<Polygon>,
    /// Bedrooms; any of these numbers.
    pub bedrooms: Vec<u8>,
    /// At least this many bedrooms.
    pub min_bedrooms: Option<u8>,
    /// At most this many bedrooms.
    pub max_bedrooms: Option<u8>,
    /// At least this many people may live there.
    pub persons: Option<u8>,
    /// Kinds of dwelling; any of them.
    pub property_type: Vec<PropertyType>,
    /// Kinds of rent; any of them.
    pub rent_type: Vec<RentType>,
    /// Kinds of tenancy; any of them.
    pub tenancy: Vec<Tenancy>,
    /// Whom the home is set aside for; any of them.
    pub designation: Vec<Designation>,
    /// Landlords by name; any of them.
    pub landlord: Vec<String>,
    /// Labels; any of them.
    pub labels: Vec<String>,
    /// The least weekly cost, pence, inclusive.
    pub min_cost: Option<u64>,
    /// The greatest weekly cost, pence, inclusive.
    pub max_cost: Option<u64>,
    /// The lowest floor.
    pub min_floor: Option<i8>,
    /// The highest floor.
    pub max_floor: Option<i8>,
    /// This access category or one more accessible.
    pub access: Option<AccessCategory>,
    /// What the home must have; all of them.
    pub feature: Vec<Feature>,
    /// What the advert must say the home has not; all of them.
    pub not_feature: Vec<Feature>,
    /// The applicant's age, years.
    pub age: Option<u8>,
    /// Who will live there.
    pub household: Option<Household>,
    /// Bedrooms needed besides, such as for a carer at night.
    pub extra_bedrooms: Option<u8>,
    /// The access category the applicant was assessed as needing.
    pub access_need: Option<AccessCategory>,
    /// Whether the applicant lives on benefits that are capped.
    pub benefits: Option<Benefits>,
    /// From whom the applicant rents today.
    pub tenant: Option<Tenant>,
    /// The authority the applicant lives in, as typed.
    pub lives_in: Option<String>,
    /// The authority the applicant works in, as typed, or `nowhere`.
    pub works_in: Option<String>,
    /// The authority whose housing register the applicant is on, as typed, or `nowhere`.
    pub registered_with: Option<String>,
    /// The bands the applicant holds where they live.
    pub bands: Vec<String>,
    /// What the applicant can pay, pounds a week.
    pub budget: Option<u32>,
    /// The income of the applicant's household, pounds a year.
    pub income: Option<u32>,
    /// The least that is kept of what the applicant may ask for; all unless told.
    pub eligible: Option<Answer>,
    /// Closing within so many London days; 0 is today.
    pub closing_within: Option<u16>,
    /// Opened for bids on this day or later.
    pub opens_since: Option<Date>,
    /// Free to move into by this day.
    pub available_by: Option<Date>,
    /// Statuses; any of them; none means open.
    pub status: Vec<Status>,
    /// The order asked for.
    pub sort: Option<Sort>,
    /// Which page, from 1.
    pub page: u32,
    /// How many homes a page.
    pub per_page: u32,
    /// Whether homes are kept whose advert does not say what was asked.
    pub include_unknown: bool,
}

impl Default for Query {
    fn default() -> Self {
        Self {
            q: String::new(),
            near: None,
            within: None,
            area: Vec::new(),
            not_area: Vec::new(),
            bbox: None,
            polygon: None,
            bedrooms: Vec::new(),
            min_bedrooms: None,
            max_bedrooms: None,
            persons: None,
            property_type: Vec::new(),
            rent_type: Vec::new(),
            tenancy: Vec::new(),
            designation: Vec::new(),
            landlord: Vec::new(),
            labels: Vec::new(),
            min_cost: None,
            max_cost: None,
            min_floor: None,
            max_floor: None,
            access: None,
            feature: Vec::new(),
            not_feature: Vec::new(),
            age: None,
            household: None,
            extra_bedrooms: None,
            access_need: None,
            benefits: None,
            tenant: None,
            lives_in: None,
            works_in: None,
            registered_with: None,
            bands: Vec::new(),
            budget: None,
            income: None,
            eligible: None,
            closing_within: None,
            opens_since: None,
            available_by: None,
            status: Vec::new(),
            sort: None,
            page: 1,
            per_page: PER_PAGE,
            include_unknown: false,
        }
    }
}

/// A query string as read: the query, and what could not be taken.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parsed {
    /// What was understood; a parameter with an error is held as not asked.
    pub query: Query,
    /// What the searcher should know although it is no error.
    pub notices: Vec<Notice>,
    /// What could not be taken, in the order written.
    pub errors: Vec<ParameterError>,
    /// The parameters of pages ([`PAGE_PARAMETERS`]), decoded, in the order written.
    pub page_parameters: Vec<(String, String)>,
}

impl Query {
    /// Reads a query string, with or without its leading `?`.
    pub fn parse(query_string: &str) -> Parsed {
        let mut parsed = Parsed::default();
        let mut given: Vec<(&'static Parameter, usize)> = Vec::new();
        for pair in string::pairs(query_string) {
            let (name, value) = match pair {
                Ok(pair) => pair,
                Err(error) => {
                    parsed.errors.push(error);
                    continue;
                }
            };
            if PAGE_PARAMETERS.contains(&name.as_str()) {
                parsed.page_parameters.push((name, value));
            } else if let Some(parameter) = Parameter::named(&name) {
                parsed.take(parameter, &value, &mut given);
            } else {
                parsed.errors.push(errors::unknown_parameter(&name));
            }
        }
        parsed.settle();
        parsed
    }

    /// Returns the canonical query string, without a leading `?`; empty when nothing is asked.
    pub fn to_query_string(&self) -> String {
        string::print(&self.pairs(|_| true))
    }

    fn pairs(&self, keep: impl Fn(&Parameter) -> bool) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        for parameter in PARAMETERS.iter().filter(|parameter| keep(parameter)) {
            let mut values = (parameter.write)(self);
            values.dedup();
            pairs.extend(values.into_iter().map(|value| (parameter.name, value)));
        }
        pairs
    }

    /// Returns the query without a parameter.
    pub fn without(&self, parameter: &str) -> Query {
        Query::parse(&string::print(&self.pairs(|known| known.name != parameter))).query
    }

    /// Returns whether a parameter of that name is asked.
    pub fn asks(&self, parameter: &str) -> bool {
        Parameter::named(parameter).is_some_and(|parameter| !(parameter.write)(self).is_empty())
    }

    /// Returns whether `other` asks the same, whichever page of it.
    pub fn asks_the_same(&self, other: &Query) -> bool {
        let first = |query: &Query| Query { page: 1, ..query.clone() };
        first(self) == first(other)
    }
}

impl Parsed {
    fn take(
        &mut self,
        parameter: &'static Parameter,
        value: &str,
        given: &mut Vec<(&'static Parameter, usize)>,
    ) {
        // A form without scripts sends every field it has; an empty one asks nothing.
        if value.trim().is_empty() {
            return;
        }
        let times = match given.iter_mut().find(|(known, _)| known.name == parameter.name) {
            Some((_, times)) => {
                *times += 1;
                *times
            }
            None => {
                given.push((parameter, 1));
                1
            }
        };
        let limit = if parameter.repeatable { parameter::VALUES_MOST } else { 1 };
        // One error for however many values too many.
        if times == limit + 1 {
            self.errors.push(errors::too_many_values(parameter, limit));
        }
        if times > limit {
            return;
        }
        if let Err(message) = (parameter.read)(&mut self.query, value) {
            self.errors.push(ParameterError::new(parameter.name, message));
        }
    }

    /// Makes lists canonical and finds what is wrong between parameters.
    fn settle(&mut self) {
        let query = &mut self.query;
        sets::settle(query);
        size::settle(query, &mut self.errors);
        cost::settle(query, &mut self.errors);
        level::settle(query, &mut self.errors);
        order::settle(query, &mut self.errors);
    }
}
