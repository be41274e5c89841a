//! `GET /api/v1/suggest?q=&limit=`: how a text that is being typed may go on.

use crate::api::parameters::{Parameters, missing};
use crate::api::schema;
use crate::site::SharedSite;
use crate::web::etag::ETag;
use crate::web::fault::{Fault, WrongParameter};
use crate::web::headers::GENERATION;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use search::SUGGESTIONS_MOST;
use search::query::TEXT_MOST;
use serde_json::json;
use vacancy::Message;

/// How many suggestions are answered unless told.
const LIMIT: usize = 8;

/// Suggests how the last words of a text may go on: places, stations, outcodes, councils, landlords and words of the trade.
#[utoipa::path(
    get,
    path = "/api/v1/suggest",
    tag = "places",
    params(
        ("q" = String, Query, description = "What has been typed so far, a whole sentence too", example = "2 bed flat near bri"),
        ("limit" = Option<u8>, Query, description = "How many suggestions at most, 8 unless told", minimum = 1, maximum = 20),
    ),
    responses(
        (status = 200, description = "The suggestions, likeliest first; none is an empty list", body = schema::SuggestionList),
        (status = 304, description = "The answer is the one you hold (If-None-Match)"),
        (status = 400, description = "A parameter is missing or cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Nothing published yet: see Retry-After", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn suggest(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let parameters = Parameters::read(raw.as_deref(), &["q", "limit"])?;
    let text = parameters.written("q").ok_or_else(|| missing("q"))?;
    let length = text.chars().count();
    if length > TEXT_MOST {
        let message = Message::new("text_too_long")
            .with("parameter", "q")
            .with("found", length)
            .with("most", TEXT_MOST);
        return Err(Fault::wrong_parameters(vec![WrongParameter { parameter: "q".to_owned(), message }]));
    }
    let limit = parameters.count("limit", SUGGESTIONS_MOST, LIMIT)?;
    let suggester = site.live.suggester()?;
    let generation = suggester.generation();
    let tag = ETag::of(&["suggest", &generation.to_string(), &limit.to_string(), text]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    // Some tens of microseconds: less than handing it to another thread.
    let suggestions = suggester.suggest(text, limit).list;
    let answer = json!({ "version": 1, "generation": generation, "suggestions": suggestions });
    let mut response = Json(answer).into_response();
    response.headers_mut().insert(GENERATION, HeaderValue::from(generation));
    tag.mark(&mut response);
    Ok(response)
}
