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
use search::query::BoundingBox;
use search::{Generation, MapAsked, Parsed, Query};
use vacancy::{Message, london_date};

/// Searches the published homes.
#[utoipa::path(
    get,
    path = "/api/v1/vacancies",
    tag = "homes",
    params(("map" = Option<String>, Query, description = "Counts the homes found on a map as well: `west,south,east,north` in degrees, or `all` for where they are", example = "-0.15,51.44,-0.07,51.48")),
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
    let (map, rest) = map_apart(raw.as_deref().unwrap_or_default());
    let (parsed, mut wrong) = read(&rest);
    let map = map.map(|text| asked_map(&text)).transpose();
    let map = map.unwrap_or_else(|error| {
        wrong.push(error);
        None
    });
    if !wrong.is_empty() {
        return Err(Fault::wrong_parameters(wrong));
    }
    let query = parsed.query;
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let tag = tag(&format!("api {map:?}"), &generation, &query, now);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let mut answer =
        answer(&site, generation, query.clone(), map, now).await?.map_err(Fault::wrong_parameters)?;
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

/// The parameter that asks for a map.
const MAP: &str = "map";

/// Returns the value of `map`, the last where there are several, and the query string without it.
fn map_apart(raw: &str) -> (Option<String>, String) {
    let is_map = |pair: &&str| pair.split('=').next() == Some(MAP);
    let (maps, rest): (Vec<&str>, Vec<&str>) = raw.split('&').partition(is_map);
    let map = maps.last().and_then(|pair| links::pairs(pair).pop());
    (map.map(|(_, value)| value), rest.join("&"))
}

/// Reads which part of the country a map is to show.
fn asked_map(text: &str) -> Result<MapAsked, WrongParameter> {
    let wrong = |message| WrongParameter { parameter: MAP.to_owned(), message };
    match text.trim() {
        "all" => Ok(MapAsked::default()),
        text => Ok(MapAsked { frame: Some(BoundingBox::read(text).map_err(wrong)?) }),
    }
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
