//! Asks the generation being served, on the pool, for the page and for the API.

use crate::site::SharedSite;
use crate::web::fault::{Fault, WrongParameter};
use jiff::Timestamp;
use search::{Answer, Generation, ParameterError, Query, Refused, Surroundings};
use std::sync::Arc;

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
    let gazetteer = site.gazetteer;
    let answered = site.pool.run(move || generation.answer(&query, &Surroundings { gazetteer, now })).await?;
    match answered {
        Ok(answer) => Ok(Ok(answer)),
        Err(Refused::Parameters(errors)) => Ok(Err(errors.into_iter().map(WrongParameter::from).collect())),
        Err(Refused::Failed(error)) => {
            tracing::error!(%error, "a search failed");
            Err(Fault::internal())
        }
    }
}

/// Returns whether a query says who is asking: its answer is kept nowhere.
pub fn is_private(query: &Query) -> bool {
    query.household.is_some() || query.age.is_some()
}
