//! The answer to a query: exactly the JSON of the API, of `search --json` and of the page's own data.

mod facets;
mod phrases;
mod why;

pub use facets::{FacetList, FacetValue};
pub use phrases::ReadPhrase;

use crate::query::shortened;
use crate::query::understand::{Interpretation, Knowing, Understood, understand};
use crate::resolve::{Resolved, Surroundings, resolve};
use crate::{Generation, Hit, Hits, Notice, ParameterError, Plan, Query, SearchError};
use serde::Serialize;
use vacancy::{Message, Vacancy};

/// The version of the answer's shape.
const VERSION: u32 = 1;

/// What one query finds in one generation.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    /// The version of this shape.
    pub version: u32,
    /// The generation that answered.
    pub generation: u64,
    /// The canonical query string.
    pub query: String,
    /// What was understood of the box.
    pub interpretation: Interpretation,
    /// The phrases of the box that were understood, each with the search that takes it back.
    pub phrases: Vec<ReadPhrase>,
    /// What the searcher should know.
    pub notices: Vec<Notice>,
    /// How many homes meet the query.
    pub total: u64,
    /// How many more would, if adverts that do not say were counted in: [`Query::include_unknown`].
    pub left_out_unknown: u64,
    /// This page of them.
    pub results: Vec<Found>,
    /// For every facet its values and how many homes have each, ignoring the facet's own choice.
    pub facets: FacetList,
    /// Which parts of the query to give up for more homes.
    pub relaxations: Vec<Relaxation>,
    /// The query as it was answered: what the box says added, and in `q` the words left over. Not part of the JSON, where
    /// `query` and `interpretation` say the same.
    #[serde(skip)]
    pub asked: Query,
}

/// One home found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found {
    /// The home.
    #[serde(flatten)]
    pub vacancy: Vacancy,
    /// Metres from the place asked for, to a tenth; none without one, or where the home's place is not known.
    pub distance_m: Option<f64>,
    /// Whether only the home's outcode is known, so that the distance is approximate.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// Why it is here and here in the order.
    pub why: Vec<Message>,
}

/// A part of the query that keeps homes out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Relaxation {
    /// The parameter to give up.
    pub parameter: &'static str,
    /// How many more homes there are without it.
    pub more: u64,
    /// The canonical query string without it.
    pub query: String,
    /// The same in a message.
    pub message: Message,
}

/// Why a query has no answer.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// A parameter cannot be answered, such as a place nobody knows.
    #[error("the query cannot be answered: {}", named(.0))]
    Parameters(Vec<ParameterError>),
    /// The generation failed.
    #[error(transparent)]
    Failed(#[from] SearchError),
}

fn named(errors: &[ParameterError]) -> String {
    let said: Vec<String> =
        errors.iter().map(|error| format!("{} ({})", error.parameter, error.message.code)).collect();
    said.join(", ")
}

impl Generation {
    /// Answers a query: count, page, facets and explanations of one pass.
    ///
    /// # Errors
    /// When a parameter cannot be answered, or the disk fails.
    pub fn answer(&self, query: &Query, around: &Surroundings<'_>) -> Result<Answer, Refused> {
        let understood = self.understand(query, around);
        let mut asked = understood.add_to(query);
        // Said in the box, it is no reason to refuse the rest of the search.
        let unused = asked.household.take_if(|_| query.household.is_none());
        let mut resolved = resolve(&asked, around, self.served()).map_err(Refused::Parameters)?;
        resolved.notices.extend(unused.map(|_| Message::new("household_not_used")));
        let hits = self.run(&resolved.plan)?;
        resolved.notices.extend(taken(&resolved.plan, &hits));
        let mut results = Vec::with_capacity(hits.top.len());
        for hit in &hits.top {
            results.push(found(&asked, &resolved, hit, self.fetch(hit.home)?));
        }
        let read = |query: &Query| {
            let asked = self.understand(query, around).add_to(query);
            Query { household: query.household.clone(), ..asked }
        };
        let asking = Asking { query, asked: &asked, understood: &understood, read: &read };
        Ok(Answer {
            version: VERSION,
            generation: self.number(),
            query: query.to_query_string(),
            relaxations: relaxations(&asking, &resolved, hits.total, &hits.without),
            phrases: phrases::list(query, &understood),
            interpretation: Interpretation { query: understood.query() },
            notices: resolved.notices,
            total: hits.total,
            left_out_unknown: hits.left_out_unknown,
            results,
            facets: facets::list(&resolved.plan, &hits.facets),
            asked,
        })
    }

    /// Reads the box of a query.
    pub fn understand(&self, query: &Query, around: &Surroundings<'_>) -> Understood {
        let knowing = Knowing { gazetteer: around.gazetteer, served: self.served(), now: around.now };
        understand(&query.q, &knowing)
    }
}

/// A query as it was typed, and as it is answered.
struct Asking<'a> {
    /// As given.
    query: &'a Query,
    /// With what its box says as parameters.
    asked: &'a Query,
    understood: &'a Understood,
    /// Adds to a query what its box says.
    read: &'a dyn Fn(&Query) -> Query,
}

impl Asking<'_> {
    /// Returns whether a phrase of the box asks this parameter together with another condition: taking its words back
    /// would give up both.
    fn is_said_with_others(&self, parameter: &str) -> bool {
        let subject = |name: &str| name.trim_start_matches("min_").trim_start_matches("max_").to_owned();
        let others =
            |(name, _): &(&'static str, String)| *name != "within" && subject(name) != subject(parameter);
        let says = |(name, _): &(&'static str, String)| subject(name) == subject(parameter);
        self.understood
            .phrases
            .iter()
            .any(|phrase| phrase.said.iter().any(says) && phrase.said.iter().any(others))
    }

    /// Returns whether a phrase of the box asks this parameter.
    fn is_said_in_box(&self, parameter: &str) -> bool {
        self.understood.phrases.iter().flat_map(|phrase| &phrase.said).any(|(name, _)| *name == parameter)
    }

    /// Returns the query without some parameters, whether they were given as such or said in the box.
    ///
    /// A phrase taken back may let the words around it be read otherwise; then everything is asked by parameters instead.
    fn without(&self, parameters: &[Option<&str>]) -> Query {
        let without = |query: &Query| {
            parameters.iter().flatten().fold(query.clone(), |query, name| query.without(name))
        };
        let wanted = without(self.asked);
        let mut q = self.query.q.clone();
        // From the end, so that the places of earlier phrases stay.
        for phrase in self.understood.phrases.iter().rev() {
            if phrase.said.iter().any(|(name, _)| parameters.contains(&Some(*name))) {
                q = phrase.quoted_in(&q);
            }
        }
        let by_words = Query { q, ..without(self.query) };
        let read = (self.read)(&by_words);
        if (Query { q: String::new(), ..read }) == (Query { q: String::new(), ..wanted.clone() }) {
            return by_words;
        }
        let text = self.understood.text.replace(['"', '“', '”'], " ");
        let text = text.trim();
        Query { q: if text.is_empty() { String::new() } else { format!("\"{text}\"") }, ..wanted }
    }
}

/// Says which words were taken for others.
fn taken<'a>(plan: &'a Plan, hits: &'a Hits) -> impl Iterator<Item = Notice> + 'a {
    hits.taken.iter().filter_map(|taken| {
        let found = shortened(plan.words.get(taken.word)?);
        Some(Message::new("word_taken_as").with("found", found).with("taken", taken.taken.as_str()))
    })
}

fn found(query: &Query, resolved: &Resolved, hit: &Hit, vacancy: Vacancy) -> Found {
    let distance_m = hit.distance_m.map(|distance| (distance * 10.0).round() / 10.0);
    let why = why::why(query, resolved, hit, &vacancy);
    Found { vacancy, distance_m, approximate: hit.approximate && distance_m.is_some(), why }
}

/// Suggests what to give up while there is less than a page of homes: each parameter without which there are more,
/// those with most first. Left out are those whose loss changes more than their own condition.
fn relaxations(
    asking: &Asking<'_>,
    resolved: &Resolved,
    total: u64,
    without: &[Option<u64>],
) -> Vec<Relaxation> {
    let query = asking.asked;
    if total >= u64::from(query.per_page) {
        return Vec::new();
    }
    // Besides the status, which is always asked.
    let conditions = resolved.asked_by.len().saturating_sub(1);
    // With nothing else asked, words must be held: giving up the last condition then changes more than itself.
    let only_words_left = |parameter: &str| {
        let words = !resolved.plan.words.is_empty() || asking.is_said_in_box(parameter);
        words && conditions == 1 && query.status.is_empty()
    };
    let alone = |parameter: &str| {
        let times = resolved.asked_by.iter().filter(|name| **name == parameter).count();
        parameter != "status"
            && times == 1
            && !only_words_left(parameter)
            && !asking.is_said_with_others(parameter)
    };
    let mut relaxations = Vec::new();
    for (parameter, more) in resolved.asked_by.iter().copied().zip(without) {
        let Some(more) = more.filter(|more| *more > 0 && alone(parameter)) else { continue };
        // A range is one condition of two parameters: only giving up both has this effect.
        let other = parameter.strip_prefix("min_").map(|rest| format!("max_{rest}"));
        let relaxed = asking.without(&[Some(parameter), other.as_deref()]);
        let message = Message::new("relax_without").with("parameter", parameter).with("more", more as f64);
        relaxations.push(Relaxation { parameter, more, query: relaxed.to_query_string(), message });
    }
    relaxations.sort_by_key(|relaxation| std::cmp::Reverse(relaxation.more));
    relaxations
}
