//! The layers around every handler: a number for each request, one log line, limits of time and length.

use crate::web::fault::Fault;
use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::hash::{BuildHasher, RandomState};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The header that names a request in answers and in the log.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// How long a URL may be, bytes.
const URL_BYTES: usize = 8 * 1024;
/// How long a read may take.
const READ_TIME: Duration = Duration::from_secs(30);

/// Numbers the request and logs one line about it: never its query string, its body or its headers.
pub async fn numbered_and_logged(request: Request, next: Next) -> Response {
    let id = request_id();
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "no route".to_owned(), |path| path.as_str().to_owned());
    let started = Instant::now();
    let mut response = next.run(request).await;
    let status = response.status().as_u16();
    let took_ms = started.elapsed().as_secs_f64() * 1e3;
    tracing::info!(request.id = %id, %method, route, status, took_ms, "answered");
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}

/// Refuses an address longer than any search needs.
pub async fn url_length(request: Request, next: Next) -> Response {
    if request.uri().path_and_query().is_some_and(|all| all.as_str().len() > URL_BYTES) {
        return Fault::of_status(StatusCode::URI_TOO_LONG).into_response();
    }
    next.run(request).await
}

/// Gives up on a read that takes too long.
pub async fn read_time(request: Request, next: Next) -> Response {
    match tokio::time::timeout(READ_TIME, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Fault::of_status(StatusCode::GATEWAY_TIMEOUT).into_response(),
    }
}

/// Answers for a handler that panicked.
pub fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response {
    let said = cause
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| cause.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    tracing::error!(panic = said, "a handler panicked");
    Fault::internal().into_response()
}

/// Returns a number no other request of this process has, and that tells nothing about how many there were.
fn request_id() -> String {
    static KEY: OnceLock<RandomState> = OnceLock::new();
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!("{:016x}", KEY.get_or_init(RandomState::new).hash_one(count))
}
