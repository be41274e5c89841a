//! Which address is answered by which file, and the layers around them.

use crate::site::SharedSite;
use crate::web::{assets, fault, guard, headers};
use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// How large the body of a read may be, bytes: reads have none.
const READ_BODY: usize = 16 * 1024;

/// Returns the whole site.
pub fn router(site: SharedSite) -> Router {
    let reads = Router::new()
        .route("/assets/{name}", get(assets::asset))
        .layer(RequestBodyLimitLayer::new(READ_BODY))
        .layer(from_fn(guard::read_time));
    Router::new()
        .merge(reads)
        .layer(CatchPanicLayer::custom(guard::panicked))
        .layer(from_fn(guard::url_length))
        .layer(from_fn_with_state(site.clone(), fault::faults))
        .layer(CompressionLayer::new())
        .layer(from_fn(headers::on_every_answer))
        .layer(from_fn(guard::numbered_and_logged))
        .with_state(site)
}
