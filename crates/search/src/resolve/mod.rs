//! From a query to a plan: places become points and areas, days become instants, names become ordinals.
//!
//! Every parameter the query holds either becomes a condition, an order or a part of the answer here, or is refused by
//! name. Each rule of what a parameter means stands in one small file beside this one.

mod applicant;
mod feature;
mod kind;
mod order;
mod place;
mod size;
mod when;

#[cfg(test)]
mod tests;

pub(crate) use place::full_name;

use crate::plan::{Condition, Plan, Preference};
use crate::{Notice, ParameterError, Query, text};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use std::sync::Arc;
use vacancy::household::RuleBook;
use vacancy::{AuthorityCode, Message};

/// What a query is resolved against, besides a generation.
#[derive(Clone, Copy)]
pub struct Surroundings<'a> {
    /// Where places are.
    pub gazetteer: &'a Gazetteer,
    /// The instant of the search.
    pub now: Timestamp,
    /// By which rules councils say who may ask for a home.
    pub rules: &'a Arc<RuleBook>,
}

/// A query made ready for the engine.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved {
    /// What the engine is to do.
    pub plan: Plan,
    /// What each condition of the plan came from: a parameter's name, in the order of the conditions.
    pub asked_by: Vec<&'static str>,
    /// The place `near` was taken to mean.
    pub near: Option<gazetteer::Place>,
    /// What the searcher should know.
    pub notices: Vec<Notice>,
}

impl Resolved {
    /// Returns which of its parameter's conditions a condition is, from 0: each feature asked for has its own, in the
    /// order of the query.
    pub(crate) fn turn(&self, condition: usize) -> usize {
        let earlier = self.asked_by.iter().take(condition);
        earlier.filter(|name| Some(*name) == self.asked_by.get(condition)).count()
    }
}

/// What a resolution gathers.
struct Resolving<'a> {
    query: &'a Query,
    around: Surroundings<'a>,
    served: &'a [AuthorityCode],
    resolved: Resolved,
    errors: Vec<ParameterError>,
}

/// Resolves a query; `served` are the authorities whose homes there are, which rank the places a name may mean.
///
/// # Errors
/// When a place is unknown or a parameter cannot be answered, each by its parameter's name.
pub fn resolve(
    query: &Query,
    around: &Surroundings<'_>,
    served: &[AuthorityCode],
) -> Result<Resolved, Vec<ParameterError>> {
    let plan = Plan::new(around.now);
    let resolved = Resolved { plan, asked_by: Vec::new(), near: None, notices: Vec::new() };
    let mut resolving = Resolving { query, around: *around, served, resolved, errors: Vec::new() };
    place::resolve(&mut resolving);
    size::resolve(&mut resolving);
    kind::resolve(&mut resolving);
    feature::resolve(&mut resolving);
    applicant::resolve(&mut resolving);
    when::resolve(&mut resolving);
    let filtered = !resolving.resolved.plan.conditions.is_empty() || !query.status.is_empty();
    kind::resolve_status(&mut resolving);
    resolving.take_words(filtered);
    order::resolve(&mut resolving);
    if resolving.errors.is_empty() { Ok(resolving.resolved) } else { Err(resolving.errors) }
}

impl Resolving<'_> {
    fn must(&mut self, parameter: &'static str, condition: Condition) {
        self.resolved.plan.conditions.push(condition);
        self.resolved.asked_by.push(parameter);
    }

    fn prefer(&mut self, preference: Preference) {
        self.resolved.plan.preferences.push(preference);
    }

    fn notice(&mut self, message: Message) {
        self.resolved.notices.push(message);
    }

    fn refuse(&mut self, parameter: &'static str, message: Message) {
        self.errors.push(ParameterError::new(parameter, message));
    }

    /// Words rank; they must occur only where nothing else was asked.
    fn take_words(&mut self, filtered: bool) {
        let (words, beyond) = text::words(&self.query.q);
        if beyond > 0 {
            let message = Message::new("words_beyond").with("used", crate::MOST_WORDS).with("beyond", beyond);
            self.notice(message);
        }
        if words.is_empty() && !self.query.q.is_empty() {
            self.notice(Message::new("no_words").with("found", self.query.q.as_str()));
        }
        self.resolved.plan.words_required = !filtered && !words.is_empty();
        self.resolved.plan.words = words;
    }
}

/// Returns the condition that a facet has one of these values; a value that is none of the facet's never matches.
pub(crate) fn facet<'v>(name: &'static str, values: impl IntoIterator<Item = &'v str>) -> Condition {
    Condition::Facet { facet: name, values: ordinals(name, values) }
}

/// Returns the ordinals of a facet's values; a value that is none of its is left out.
pub(crate) fn ordinals<'v>(name: &'static str, values: impl IntoIterator<Item = &'v str>) -> Vec<u16> {
    let Some(facet) = crate::facets::by_name(name) else { return Vec::new() };
    values.into_iter().filter_map(|value| facet.parse(value)).collect()
}
