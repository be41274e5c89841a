//! `GET /api/v1/deliveries` and `POST /api/v1/deliveries/{id}/retry`: who was told what, whether it arrived, and telling them
//! again.

use crate::api::parameters::Parameters;
use crate::api::schema;
use crate::api::upload::{bearer, fault_of, known_authority};
use crate::site::SharedSite;
use crate::web::fault::{Fault, WrongParameter};
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use publish::{DeliveryState, PublishError, Told};
use serde_json::{Value, json};
use vacancy::Message;

/// Most that are listed, and how many unless told.
const MOST: usize = 200;
const USUAL: usize = 50;

/// What is answered: nobody keeps it.
type Answer = Result<([(HeaderName, &'static str); 1], Json<Value>), Fault>;

/// Lists who was told what became of a council's files, newest first.
#[utoipa::path(
    get,
    path = "/api/v1/deliveries",
    tag = "uploads",
    security(("token" = [])),
    params(
        ("authority" = Option<String>, Query, description = "Only this authority's: an ONS code or slug"),
        ("state" = Option<String>, Query, description = "Only those that have come so far: waiting, delivered, failed or overtaken"),
        ("limit" = Option<usize>, Query, description = "How many: 50 unless told, 200 at most"),
    ),
    responses(
        (status = 200, description = "They are listed; an address is never repeated whole", body = schema::Deliveries),
        (status = 400, description = "A parameter cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 401, description = "No token, or one that is not known", body = schema::Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token may not read, or is another authority's", body = schema::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such authority", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn deliveries(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Answer {
    let actor = bearer(&site, &headers).await?;
    let parameters = Parameters::read(raw.as_deref(), &["authority", "state", "limit"])?;
    let authority = parameters.get("authority").map(|text| known_authority(&site, text)).transpose()?;
    let state = parameters.get("state").map(|text| DeliveryState::parse(text).ok_or(text)).transpose();
    let state = state.map_err(|text| {
        let message = Message::new("delivery_state_unknown").with("value", text);
        Fault::wrong_parameters(vec![WrongParameter { parameter: "state".to_owned(), message }])
    })?;
    let limit = u32::try_from(parameters.count("limit", MOST, USUAL)?).unwrap_or(u32::MAX);
    let found = site.publisher.deliveries(&actor, authority.as_ref(), state, limit).await;
    let found: Vec<Told> = found.map_err(fault_of)?.into_iter().map(Told::from).collect();
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(json!({ "version": 1, "deliveries": found }))))
}

/// Has somebody told again, at once, who could not be told or has not been yet.
#[utoipa::path(
    post,
    path = "/api/v1/deliveries/{id}/retry",
    tag = "uploads",
    security(("token" = [])),
    params(("id" = String, Path, description = "The delivery's id", example = "msg_5f0c")),
    responses(
        (status = 200, description = "It is tried at the next round, within a minute", body = schema::Retried),
        (status = 401, description = "No token, or one that is not known", body = schema::Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token may not upload", body = schema::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such delivery that waits or failed", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn retry(State(site): State<SharedSite>, Path(id): Path<String>, headers: HeaderMap) -> Answer {
    let actor = bearer(&site, &headers).await?;
    let now = site.clock.now();
    match site.publisher.retry_delivery(&actor, &id, now).await {
        Ok(()) => {}
        Err(PublishError::NotFound(_)) => {
            return Err(Fault::new(StatusCode::NOT_FOUND, Message::new("delivery_not_found")));
        }
        Err(error) => return Err(fault_of(error)),
    }
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(json!({ "version": 1, "id": id, "next_at": now }))))
}
