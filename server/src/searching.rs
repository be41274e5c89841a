//! Asks the generation being served, on the pool, for the page and for the API.

use crate::site::SharedSite;
use crate::web::fault::{Fault, WrongParameter};
use jiff::Timestamp;
use search::{Answer, Generation, ParameterError, Query, Refused, Similar, Surroundings, WhyNot};
use std::sync::Arc;
use vacancy::{Vacancy, VacancyId};

impl From<ParameterError> for WrongParameter {
    fn from(error: ParameterError) -> Self {
        Self { parameter: error.parameter, message: error.message }
    }
}

/// Answers a query; the inner error is what is wrong with it once places are looked up.
///
/// # Errors
/// Faults with status 503 when the pool is full, 500 when the index fails.
pub async fn answer(
    site: &SharedSite,
    generation: Arc<Generation>,
    query: Query,
    now: Timestamp,
) -> Result<Result<Answer, Vec<WrongParameter>>, Fault> {
    let (gazetteer, rules) = (site.gazetteer, site.publisher.rules().clone());
    let answer = move || generation.answer(&query, &Surroundings { gazetteer, now, rules: &rules });
    let answered = site.pool.run(answer).await?;
    refused_or_failed(answered)
}

/// Says whether a query finds a home, and if not why not; the inner error is what is wrong with the query.
///
/// # Errors
/// As [`answer`].
pub async fn why_not(
    site: &SharedSite,
    generation: Arc<Generation>,
    query: Query,
    id: VacancyId,
    now: Timestamp,
) -> Result<Result<WhyNot, Vec<WrongParameter>>, Fault> {
    let (gazetteer, rules) = (site.gazetteer, site.publisher.rules().clone());
    let tell = move || generation.why_not(&query, &id, &Surroundings { gazetteer, now, rules: &rules });
    let told = site.pool.run(tell).await?;
    refused_or_failed(told)
}

/// Returns open homes like one home.
///
/// # Errors
/// As [`answer`].
pub async fn similar(
    site: &SharedSite,
    generation: Arc<Generation>,
    home: Vacancy,
    now: Timestamp,
) -> Result<Similar, Fault> {
    let (gazetteer, rules) = (site.gazetteer, site.publisher.rules().clone());
    let look = move || generation.similar(&home, &Surroundings { gazetteer, now, rules: &rules });
    let found = site.pool.run(look).await?;
    found.map_err(|error| {
        tracing::error!(%error, "cannot look for similar homes");
        Fault::internal()
    })
}

fn refused_or_failed<T>(answered: Result<T, Refused>) -> Result<Result<T, Vec<WrongParameter>>, Fault> {
    match answered {
        Ok(answer) => Ok(Ok(answer)),
        Err(Refused::Parameters(errors)) => Ok(Err(errors.into_iter().map(WrongParameter::from).collect())),
        Err(Refused::Failed(error)) => {
            tracing::error!(%error, "a search failed");
            Err(Fault::internal())
        }
    }
}
