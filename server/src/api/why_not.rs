//! `GET /api/v1/why-not?id=`: whether a search finds a home, and if not what keeps it out.

use crate::api::parameters::missing;
use crate::api::schema;
use crate::api::vacancies::{apart, read, tag};
use crate::homes;
use crate::searching;
use crate::site::SharedSite;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{Fault, WrongParameter};
use crate::web::headers::GENERATION;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use vacancy::Message;

/// Says whether a search finds a home, on whichever page, and if not what keeps it out.
///
/// Besides `id` it takes every parameter of a search.
#[utoipa::path(
    get,
    path = "/api/v1/why-not",
    tag = "homes",
    params(("id" = String, Query, description = "The home: `{authority}/{reference}`, the authority by code or slug", example = "E09000022/0042343")),
    responses(
        (status = 200, description = "Whether it is found, and everything that keeps it out; an id nobody knows is a reason too", body = schema::WhyNot),
        (status = 304, description = "The answer is the one you hold (If-None-Match)"),
        (status = 400, description = "A parameter cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Busy, or nothing published yet: see Retry-After", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn why_not(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (ids, rest) = apart(raw.as_deref().unwrap_or_default());
    let (parsed, mut wrong) = read(&rest);
    let id = match ids.as_slice() {
        [] => return Err(missing("id")),
        [id] => homes::named_in_full(&site, id),
        [..] => None,
    };
    if id.is_none() {
        let message = match ids.len() {
            1 => Message::new("not_a_home_id"),
            _ => Message::new("parameter_repeated"),
        };
        wrong.push(WrongParameter { parameter: "id".to_owned(), message: message.with("parameter", "id") });
    }
    let (Some(id), true) = (id, wrong.is_empty()) else { return Err(Fault::wrong_parameters(wrong)) };
    let query = parsed.query;
    let (now, generation) = (site.clock.now(), site.live.generation()?);
    let tag = tag(&format!("why-not {id}"), &generation, &query, now);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let told =
        searching::why_not(&site, generation, query, id, now).await?.map_err(Fault::wrong_parameters)?;
    let private = private || told.asked.is_private();
    let number = told.generation;
    let mut response = Json(told).into_response();
    response.headers_mut().insert(GENERATION, HeaderValue::from(number));
    if private {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}
