//! `GET /healthz` (the process answers) and `GET /readyz` (it has homes to search).

use crate::site::SharedSite;
use crate::web::fault::Fault;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderName, header};
use serde_json::{Value, json};

type NeverKept = ([(HeaderName, &'static str); 1], Json<Value>);

/// Returns whether the process answers.
#[utoipa::path(get, path = "/healthz", tag = "health", responses((status = 200, description = "The process answers")))]
pub async fn healthz() -> NeverKept {
    never_kept(json!({"status": "ok"}))
}

/// Returns whether there are homes to search.
#[utoipa::path(
    get,
    path = "/readyz",
    tag = "health",
    responses(
        (status = 200, description = "A generation is being served"),
        (status = 503, description = "Nothing is published yet"),
    )
)]
pub async fn readyz(State(site): State<SharedSite>) -> Result<NeverKept, Fault> {
    let generation = site.live.generation()?;
    Ok(never_kept(json!({"status": "ready", "generation": generation.number()})))
}

fn never_kept(body: Value) -> NeverKept {
    ([(header::CACHE_CONTROL, "no-store")], Json(body))
}
