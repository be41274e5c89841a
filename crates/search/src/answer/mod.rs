//! The answer to a query: exactly the JSON of the API, of `search --json` and of the page's own data.

mod asking;
mod facets;
mod highlight;
mod phrases;
mod relax;
mod similar;
mod verdicts;
mod why;
mod why_not;

pub use facets::{FacetList, FacetValue};
pub use highlight::Highlight;
pub use phrases::ReadPhrase;
pub use similar::Similar;
pub use verdicts::Verdicts;
pub use why_not::{Reason, WhyNot};

use crate::query::shortened;
use crate::query::understand::{Interpretation, Knowing, Understood, understand};
use crate::resolve::{Surroundings, resolve};
use crate::{Generation, Hit, Hits, Notice, ParameterError, Plan, Query, SearchError, Sort};
use asking::Asking;
use highlight::Marker;
use relax::Relaxing;
use serde::Serialize;
use vacancy::household::Verdict;
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
    /// What the one who asks may ask for; absent where nobody says who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdicts: Option<Verdicts>,
    /// This page of them.
    pub results: Vec<Found>,
    /// For every facet its values and how many homes have each, ignoring the facet's own choice.
    pub facets: FacetList,
    /// What to ask otherwise for more homes, most useful first; only while there is less than a page of them.
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
    /// Whether the one who asks may ask for it, and why; absent where nobody says who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Why it is here and here in the order.
    pub why: Vec<Message>,
    /// Where its title, address and description hold the words searched for.
    pub highlights: Vec<Highlight>,
}

impl Found {
    fn of(hit: &Hit, vacancy: Vacancy, why: Vec<Message>, highlights: Vec<Highlight>) -> Self {
        let distance_m = hit.distance_m.map(|distance| (distance * 10.0).round() / 10.0);
        Self {
            vacancy,
            distance_m,
            approximate: hit.approximate && distance_m.is_some(),
            verdict: None,
            why,
            highlights,
        }
    }
}

/// Something to ask otherwise for more homes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Relaxation {
    /// The parameter to change, add or give up.
    pub parameter: &'static str,
    /// How many more homes there are then.
    pub more: u64,
    /// The canonical query string that asks so.
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
        let asked = understood.add_to(query);
        let mut resolved = resolve(&asked, around, self.served()).map_err(Refused::Parameters)?;
        let hits = self.run(&resolved.plan)?;
        resolved.notices.extend(taken(&resolved.plan, &hits));
        let mut marker = Marker::of(&held(&resolved.plan, &hits));
        let mut results = Vec::with_capacity(hits.top.len());
        for hit in &hits.top {
            let vacancy = self.fetch(hit.home)?;
            let why = why::why(&asked, &resolved, hit, &vacancy);
            let highlights = marker.marks(&vacancy);
            let verdict = verdicts::verdict(&resolved.plan, &vacancy);
            results.push(Found { verdict, ..Found::of(hit, vacancy, why, highlights) });
        }
        let read = |query: &Query| self.asked(query, around);
        let asking = Asking { query, asked: &asked, understood: &understood, read: &read };
        let count = |query: &Query| self.count(&read(query), around);
        let relaxing = Relaxing { asking: &asking, resolved: &resolved, hits: &hits, count: &count };
        let relaxations = relaxing.suggestions()?;
        Ok(Answer {
            version: VERSION,
            generation: self.number(),
            query: query.to_query_string(),
            relaxations,
            phrases: phrases::list(query, &understood),
            interpretation: Interpretation { query: understood.query() },
            notices: resolved.notices,
            total: hits.total,
            left_out_unknown: hits.left_out_unknown,
            verdicts: hits.eligible.map(Verdicts::of),
            results,
            facets: facets::list(&resolved.plan, &hits.facets),
            asked,
        })
    }

    /// Returns the query as it is answered: with what its box says as parameters.
    fn asked(&self, query: &Query, around: &Surroundings<'_>) -> Query {
        self.understand(query, around).add_to(query)
    }

    /// Counts the homes a query finds whose box is read already.
    fn count(&self, asked: &Query, around: &Surroundings<'_>) -> Result<u64, Refused> {
        let resolved = resolve(asked, around, self.served()).map_err(Refused::Parameters)?;
        let plan = Plan { offset: 0, limit: 0, sort: Sort::Newest, ..resolved.plan };
        Ok(self.run(&plan)?.total)
    }

    /// Reads the box of a query.
    pub fn understand(&self, query: &Query, around: &Surroundings<'_>) -> Understood {
        let knowing = Knowing { gazetteer: around.gazetteer, served: self.served(), now: around.now };
        understand(&query.q, &knowing)
    }
}

/// Returns the words that make a home fit: those asked, and what they were taken for or held by.
fn held(plan: &Plan, hits: &Hits) -> Vec<String> {
    let taken = hits.taken.iter().map(|taken| taken.taken.clone());
    let through = hits.top.iter().flat_map(|hit| &hit.through).map(|through| through.said.clone());
    plan.words.iter().cloned().chain(taken).chain(through).collect()
}

/// Says which words were taken for others.
fn taken<'a>(plan: &'a Plan, hits: &'a Hits) -> impl Iterator<Item = Notice> + 'a {
    hits.taken.iter().filter_map(|taken| {
        let found = shortened(plan.words.get(taken.word)?);
        Some(Message::new("word_taken_as").with("found", found).with("taken", taken.taken.as_str()))
    })
}
