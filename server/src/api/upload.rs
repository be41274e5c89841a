//! `PUT /api/v1/uploads/{authority}`: an authority's export, as its system wrote it.

use crate::api::parameters::Parameters;
use crate::api::schema;
use crate::site::{SharedSite, Site};
use crate::uploads::MOST_TIME;
use crate::web::etag::keep_nowhere;
use crate::web::fault::Fault;
use axum::Json;
use axum::body::{Body, Bytes};
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use http_body_util::{BodyExt, LengthLimitError};
use publish::{Actor, Permission, Processing, PublishError, Received, UploadId};
use serde_json::json;
use std::time::Duration;
use vacancy::{AuthorityCode, Message};

/// How long between two tries while another program is writing to the state folder.
const TRY_AGAIN: Duration = Duration::from_secs(2);
/// How often to try: about ten minutes. After that the next start, or the next command, takes it up.
const TRIES: u32 = 300;

/// Receives an export; it is durable when this answers, and is checked and published right after.
#[utoipa::path(
    put,
    path = "/api/v1/uploads/{name}",
    tag = "uploads",
    security(("token" = [])),
    params(
        ("name" = String, Path, description = "The authority's ONS code or slug", example = "lambeth"),
        ("feed" = Option<String>, Query, description = "Which of the authority's feeds; its only one unless told"),
        ("dry_run" = Option<bool>, Query, description = "true: check and compare, publish nothing. The file is kept for one day, in which an officer may still publish it, and then deleted"),
        ("file_name" = Option<String>, Query, description = "The file's own name, for the record"),
        ("Idempotency-Key" = Option<String>, Header, description = "Your name for this upload: sent again with the same file within 48 hours it is the same upload"),
    ),
    request_body(content = schema::FileBytes, description = "The file's bytes, at most 50 MB", content_type = "application/octet-stream"),
    responses(
        (status = 200, description = "With dry_run=true: what would become of it", body = schema::UploadReport),
        (status = 202, description = "Kept; Location says where its report will be", body = schema::UploadReceived),
        (status = 400, description = "The file is empty, or a parameter cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 401, description = "No token, or one that is not known", body = schema::Problem, content_type = "application/problem+json"),
        (status = 403, description = "The token is another authority's", body = schema::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such authority", body = schema::Problem, content_type = "application/problem+json"),
        (status = 422, description = "The Idempotency-Key was given to another file already", body = schema::Problem, content_type = "application/problem+json"),
        (status = 413, description = "More than 50 MB", body = schema::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Too many uploads at once: see Retry-After", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn upload(
    State(site): State<SharedSite>,
    Path(authority): Path<String>,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Fault> {
    // Who is asking comes first: nothing is read, looked up or told to strangers.
    let actor = bearer(&site, &headers).await?;
    let authority = known_authority(&site, &authority)?;
    if !actor.may(Permission::Upload, &authority) {
        return Err(Fault::new(StatusCode::FORBIDDEN, Message::new("not_allowed")));
    }
    let parameters = Parameters::read(raw.as_deref(), &["feed", "dry_run", "file_name"])?;
    let dry_run = parameters.flag("dry_run")?;
    let key = idempotency_key(&headers)?;
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let bytes = read_body(body).await?;
    let received = Received {
        authority: &authority,
        feed: parameters.get("feed"),
        file_name: parameters.get("file_name").unwrap_or("upload.csv"),
        bytes: &bytes,
    };
    if dry_run {
        return tried(&site, &actor, received).await;
    }
    let received = site.publisher.receive_once(&actor, received, key.as_deref(), site.clock.now()).await;
    let upload = received.map_err(fault_of)?;
    let id = upload.id;
    site.uploads.work_on(process(site.clone(), actor, id)).await;
    Ok(accepted(id))
}

/// Says what would become of a file. Nothing happens to it by itself later, so the report is the answer.
async fn tried(site: &Site, actor: &Actor, received: Received<'_>) -> Result<Response, Fault> {
    let how = Processing { dry_run: true, ..Processing::default() };
    let outcome = site.publisher.import(actor, received, &how, site.clock.now()).await.map_err(fault_of)?;
    let mut response = Json(outcome.worded(site.words.in_english())).into_response();
    keep_nowhere(&mut response);
    Ok(response)
}

fn accepted(id: UploadId) -> Response {
    let address = format!("/api/v1/uploads/{id}");
    let document = json!({"version": 1, "upload": id, "outcome": "received", "report": address});
    let mut response = (StatusCode::ACCEPTED, Json(document)).into_response();
    if let Ok(location) = HeaderValue::from_str(&address) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    keep_nowhere(&mut response);
    response
}

/// Checks and publishes what was received, then has the new generation served at once.
async fn process(site: SharedSite, actor: Actor, id: UploadId) {
    let how = Processing::default();
    for _ in 0..TRIES {
        match site.publisher.process(&actor, id, &how, site.clock.now()).await {
            Ok(outcome) => {
                tracing::info!(upload.id = %id, outcome = outcome.outcome.as_str(), "dealt with an upload");
                site.live.nudge();
                return;
            }
            Err(PublishError::Locked { .. }) => tokio::time::sleep(TRY_AGAIN).await,
            Err(error) => {
                tracing::error!(upload.id = %id, %error, "cannot deal with an upload; it is kept");
                site.live.nudge();
                return;
            }
        }
    }
    tracing::error!(upload.id = %id, "another program kept writing; the upload is kept for the next start");
}

/// Returns who holds the token of the `Authorization` header.
///
/// # Errors
/// Faults with status 401 without a token, or with one that is not known.
pub async fn bearer(site: &Site, headers: &HeaderMap) -> Result<Actor, Fault> {
    let unauthorised = |code| Fault::new(StatusCode::UNAUTHORIZED, Message::new(code));
    let secret = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, secret)| secret.trim())
        .ok_or_else(|| unauthorised("token_missing"))?;
    let actor = site.publisher.authenticate(secret, site.clock.now()).await.map_err(fault_of)?;
    actor.ok_or_else(|| unauthorised("token_unknown"))
}

/// The longest name a sender may give an upload, bytes.
const KEY_AT_MOST: usize = 255;

/// Returns what the sender calls this upload.
fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Fault> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    let text = value.to_str().ok().map(str::trim);
    match text.filter(|text| !text.is_empty() && text.len() <= KEY_AT_MOST) {
        Some(text) => Ok(Some(text.to_owned())),
        None => Err(Fault::new(StatusCode::BAD_REQUEST, Message::new("idempotency_key_wrong"))),
    }
}

/// Returns the authority a request names.
///
/// # Errors
/// A fault with status 404 where there is none.
pub fn known_authority(site: &Site, text: &str) -> Result<AuthorityCode, Fault> {
    site.authority(text).ok_or_else(|| Fault::new(StatusCode::NOT_FOUND, Message::new("authority_not_found")))
}

/// Returns that too many files are being received at once.
pub fn uploads_busy() -> Fault {
    let fault = Fault::new(StatusCode::SERVICE_UNAVAILABLE, Message::new("uploads_busy"));
    Fault { retry_after: Some(5), ..fault }
}

async fn read_body(body: Body) -> Result<Bytes, Fault> {
    // The route's limit on bodies stops the reading of larger ones.
    let read = tokio::time::timeout(MOST_TIME, body.collect()).await;
    let bytes = match read {
        Ok(Ok(collected)) => collected.to_bytes(),
        Ok(Err(error)) if is_too_long(&error) => {
            return Err(Fault::of_status(StatusCode::PAYLOAD_TOO_LARGE));
        }
        Ok(Err(_)) => return Err(Fault::of_status(StatusCode::BAD_REQUEST)),
        Err(_) => return Err(Fault::new(StatusCode::REQUEST_TIMEOUT, Message::new("upload_too_slow"))),
    };
    if bytes.is_empty() {
        return Err(Fault::new(StatusCode::BAD_REQUEST, Message::new("upload_empty")));
    }
    Ok(bytes)
}

/// The limit's error comes wrapped in those of the layers it passed.
fn is_too_long(error: &(dyn std::error::Error + 'static)) -> bool {
    error.is::<LengthLimitError>() || error.source().is_some_and(is_too_long)
}

/// Returns what to say of a call of the publisher that failed.
pub fn fault_of(error: PublishError) -> Fault {
    match error {
        PublishError::NotAllowed { .. } => Fault::new(StatusCode::FORBIDDEN, Message::new("not_allowed")),
        PublishError::NotFound(_) => Fault::new(StatusCode::NOT_FOUND, Message::new("upload_not_found")),
        PublishError::Locked { .. } => uploads_busy(),
        PublishError::Full { .. } => {
            tracing::error!(%error, "the disk is full");
            Fault::new(StatusCode::INSUFFICIENT_STORAGE, Message::new("disk_full"))
        }
        PublishError::KeyReused(upload) => Fault::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            Message::new("idempotency_key_reused").with("upload", upload.to_string()),
        ),
        PublishError::Invalid(found) => {
            Fault::new(StatusCode::BAD_REQUEST, Message::new("upload_not_taken").with("found", found))
        }
        PublishError::NotTaken(message) => Fault::new(StatusCode::BAD_REQUEST, message),
        error => {
            tracing::error!(%error, "a call of the publisher failed");
            Fault::internal()
        }
    }
}
