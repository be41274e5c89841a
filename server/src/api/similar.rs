//! `GET /api/v1/similar/{authority}/{reference}`: open homes like one home. A reference may hold `/`, so the address
//! cannot be a part of the home's own.

use crate::api::schema;
use crate::homes::{Found, find};
use crate::searching::similar as similar_to;
use crate::site::SharedSite;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::headers::GENERATION;
use crate::web::links;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};

/// Returns at most four open homes like one home, open or not.
///
/// Of the same kind, with as many bedrooms (else one more or fewer), costing at most a fifth more or less, within five
/// miles, and not set aside for other people; what the home's advert does not say is not compared. Those with as many
/// bedrooms come first, then the nearest.
#[utoipa::path(
    get,
    path = "/api/v1/similar/{authority}/{reference}",
    tag = "homes",
    params(
        ("authority" = String, Path, description = "The authority's ONS code; its slug redirects", example = "E09000022"),
        ("reference" = String, Path, description = "The authority's own reference, percent-encoded"),
    ),
    responses(
        (status = 200, description = "Homes like it, the most alike first; none is an empty list", body = schema::Similar),
        (status = 304, description = "The answer is the one you hold (If-None-Match)"),
        (status = 308, description = "The home's proper address"),
        (status = 404, description = "There never was such a home", body = schema::Problem, content_type = "application/problem+json"),
        (status = 410, description = "It has not been advertised for more than 90 days", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Busy, or nothing published yet: see Retry-After", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn similar(
    State(site): State<SharedSite>,
    Path((authority, reference)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let history = match find(&site, &authority, &reference).await? {
        Found::Here(history) => history,
        Found::Under(id) => return Ok(Redirect::permanent(&links::similar_in_api(&id)).into_response()),
    };
    let generation = site.live.generation()?;
    let now = site.clock.now();
    let tag = ETag::of(&["similar", &history.record.content_hash(), &generation.freshness(now)]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let similar = similar_to(&site, generation, history.record, now).await?;
    let number = similar.generation;
    let mut response = Json(similar).into_response();
    response.headers_mut().insert(GENERATION, HeaderValue::from(number));
    tag.mark(&mut response);
    Ok(response)
}
