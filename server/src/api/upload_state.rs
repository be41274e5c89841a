//! `GET /api/v1/uploads/{id}`: what became of an upload.

use crate::api::schema;
use crate::api::upload::{bearer, fault_of};
use crate::site::SharedSite;
use crate::web::fault::Fault;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use publish::UploadId;
use serde_json::{Value, json};
use vacancy::Message;

/// Returns an upload's report: the document `import --json` prints.
#[utoipa::path(
    get,
    path = "/api/v1/uploads/{name}",
    tag = "uploads",
    security(("token" = [])),
    params(("name" = String, Path, description = "The upload's number", example = "12")),
    responses(
        (status = 200, description = "What became of it", body = schema::UploadReport),
        (status = 401, description = "No token, or one that is not known", body = schema::Problem, content_type = "application/problem+json"),
        (status = 403, description = "Another authority's upload", body = schema::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such upload", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn upload_state(
    State(site): State<SharedSite>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<([(HeaderName, &'static str); 1], Json<Value>), Fault> {
    let actor = bearer(&site, &headers).await?;
    let not_found = || Fault::new(StatusCode::NOT_FOUND, Message::new("upload_not_found"));
    let id: i64 = id.parse().map_err(|_| not_found())?;
    let state = site.publisher.upload(&actor, UploadId(id)).await.map_err(fault_of)?.ok_or_else(not_found)?;
    let document = match &state.outcome {
        Some(outcome) => outcome.worded(site.words.in_english()),
        None => json!({
            "version": 1,
            "upload": state.id,
            "authority": state.authority,
            "outcome": state.stage.as_str(),
        }),
    };
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(document)))
}
