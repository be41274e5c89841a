//! `GET /api/v1/places?q=`: every place a text may mean, likeliest first.

use crate::api::parameters::{Parameters, missing};
use crate::api::schema;
use crate::site::SharedSite;
use crate::web::fault::Fault;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderName, header};
use serde_json::{Value, json};

/// How many places are answered.
const MOST: usize = 20;
/// How many letters of the text are looked at.
const LETTERS: usize = 100;

/// Finds places by name, postcode or coordinates.
#[utoipa::path(
    get,
    path = "/api/v1/places",
    tag = "places",
    params(("q" = String, Query, description = "A place, station, postcode, council or `lat,lon`", example = "Clapham")),
    responses(
        (status = 200, description = "The places it may mean, likeliest first; none is an empty list", body = schema::PlaceList),
        (status = 400, description = "`q` is missing", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn places(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
) -> Result<([(HeaderName, &'static str); 1], Json<Value>), Fault> {
    let parameters = Parameters::read(raw.as_deref(), &["q"])?;
    let text: String = parameters.get("q").ok_or_else(|| missing("q"))?.chars().take(LETTERS).collect();
    let served: Vec<_> =
        site.live.generation().map(|generation| generation.served().to_vec()).unwrap_or_default();
    let gazetteer = site.gazetteer;
    let wanted = text.clone();
    let mut places = site.pool.run(move || gazetteer.find(&wanted, &served)).await?;
    places.truncate(MOST);
    let answer = json!({"version": 1, "query": text, "places": places});
    Ok(([(header::CACHE_CONTROL, "public, no-cache")], Json(answer)))
}
