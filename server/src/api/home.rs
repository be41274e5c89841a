//! `GET /api/v1/vacancies/{authority}/{reference}`: one home's record.

use crate::api::schema;
use crate::homes::{Found, find};
use crate::site::SharedSite;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::headers::GENERATION;
use crate::web::links;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};

/// Returns one home, open or not.
#[utoipa::path(
    get,
    path = "/api/v1/vacancies/{authority}/{reference}",
    tag = "homes",
    params(
        ("authority" = String, Path, description = "The authority's ONS code; its slug redirects", example = "E09000022"),
        ("reference" = String, Path, description = "The authority's own reference, percent-encoded"),
    ),
    responses(
        (status = 200, description = "The home's record", body = schema::Vacancy),
        (status = 308, description = "The home's proper address"),
        (status = 404, description = "There never was such a home", body = schema::Problem, content_type = "application/problem+json"),
        (status = 410, description = "It has not been advertised for more than 90 days", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn home(
    State(site): State<SharedSite>,
    Path((authority, reference)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let history = match find(&site, &authority, &reference).await? {
        Found::Here(history) => history,
        Found::Under(id) => return Ok(Redirect::permanent(&links::home_in_api(&id)).into_response()),
    };
    let id = history.record.id.clone();
    let tag = ETag::of(&["home", &history.record.content_hash(), &history.last_seen.to_string()]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let generation = site.live.generation()?;
    let number = generation.number();
    let served = site.pool.run(move || generation.vacancy(&id)).await?;
    // The generation is what searches answer from; the record is the truth it will catch up with in a moment.
    let mut response = match served {
        Ok(Some(home)) if home.content_hash() == history.record.content_hash() => {
            let mut response = Json(home).into_response();
            response.headers_mut().insert(GENERATION, HeaderValue::from(number));
            response
        }
        Ok(_) => Json(history.record).into_response(),
        Err(error) => {
            tracing::error!(%error, "cannot read a home from the index");
            return Err(Fault::internal());
        }
    };
    tag.mark(&mut response);
    Ok(response)
}
