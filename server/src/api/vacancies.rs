//! `GET /api/v1/vacancies`: a search, answered exactly as `search --json` answers it.

use crate::api::schema;
use crate::counting::Form;
use crate::searching::answer;
use crate::site::SharedSite;
use crate::web::etag::{ETag, keep_nowhere};
use crate::web::fault::{Fault, WrongParameter};
use crate::web::headers::GENERATION;
use crate::web::links;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use search::{Generation, Parsed, Query};
use vacancy::{Message, london_date};

/// Searches the published homes.
#[utoipa::path(
    get,
    path = "/api/v1/vacancies",
    tag = "homes",
    responses(
        (status = 200, description = "The homes found", body = schema::Answer),
        (status = 304, description = "The answer is the one you hold (If-None-Match)"),
        (status = 400, description = "A parameter cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Busy, or nothing published yet: see Retry-After", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn vacancies(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (parsed, wrong) = read(raw.as_deref().unwrap_or_default());
    if !wrong.is_empty() {
        return Err(Fault::wrong_parameters(wrong));
    }
    let query = parsed.query;
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let tag = tag("api", &generation, &query, now);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let mut answer = answer(&site, generation, query.clone(), now).await?.map_err(Fault::wrong_parameters)?;
    site.counts.note(Form::Api, &query, &answer, now);
    answer.notices.splice(0..0, parsed.notices);
    let number = answer.generation;
    let private = private || answer.asked.is_private();
    let mut response = Json(answer).into_response();
    response.headers_mut().insert(GENERATION, HeaderValue::from(number));
    if private {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}

/// Reads a search, and what is wrong with it.
pub fn read(raw: &str) -> (Parsed, Vec<WrongParameter>) {
    let mut parsed = Query::parse(raw);
    let errors = std::mem::take(&mut parsed.errors);
    let mut wrong: Vec<WrongParameter> = errors.into_iter().map(WrongParameter::from).collect();
    wrong.extend(parsed.page_parameters.drain(..).map(|(name, _)| of_pages(name)));
    (parsed, wrong)
}

/// Returns the tag of an answer of that kind to a search.
pub fn tag(kind: &str, generation: &Generation, query: &Query, now: Timestamp) -> ETag {
    // "Closing within two days" means another two days tomorrow, so the day is part of the tag.
    let day = london_date(now).to_string();
    ETag::of(&[kind, &generation.freshness(now), &query.to_query_string(), &day])
}

fn of_pages(name: String) -> WrongParameter {
    let message = Message::new("parameter_of_pages").with("parameter", name.as_str());
    WrongParameter { parameter: name, message }
}

/// Returns the values of `id`, and the query string without them.
pub fn apart(raw: &str) -> (Vec<String>, String) {
    let (mut ids, mut rest) = (Vec::new(), Vec::new());
    for pair in raw.split('&') {
        match pair.strip_prefix("id=") {
            Some(_) => ids.extend(links::pairs(pair).into_iter().map(|(_, value)| value)),
            None => rest.push(pair),
        }
    }
    ids.retain(|id| !id.trim().is_empty());
    (ids, rest.join("&"))
}
