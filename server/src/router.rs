//! Which address is answered by which file, and the layers around them.

use crate::api;
use crate::feeds;
use crate::pages::{about, check, compare, home, search, shortlist, sources, status};
use crate::site::SharedSite;
use crate::uploads::MOST_BYTES;
use crate::web::{assets, fault, guard, headers};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// How large the body of a read may be, bytes: reads have none.
const READ_BODY: usize = 16 * 1024;

/// Returns the whole site.
pub fn router(site: SharedSite) -> Router {
    dressed(routes(), site)
}

fn routes() -> Router<SharedSite> {
    let reads = Router::new()
        .route("/", get(search::search))
        .route("/homes/{authority}/{*reference}", get(home::home))
        .route("/shortlist", get(shortlist::shortlist))
        .route("/status", get(status::status))
        .route("/compare-councils", get(compare::compare))
        .route("/sources", get(sources::sources))
        .route("/accessibility", get(about::accessibility))
        .route("/privacy", get(about::privacy))
        .route("/developers", get(about::developers))
        .route("/robots.txt", get(about::robots))
        .route("/api/v1/vacancies", get(api::vacancies::vacancies))
        .route("/api/v1/vacancies/{authority}/{*reference}", get(api::home::home))
        .route("/api/v1/similar/{authority}/{*reference}", get(api::similar::similar))
        .route("/api/v1/why-not", get(api::why_not::why_not))
        .route("/api/v1/eligibility", get(api::eligibility::eligibility))
        .route("/api/v1/authorities", get(api::authorities::authorities))
        .route("/api/v1/places", get(api::places::places))
        .route("/api/v1/suggest", get(api::suggest::suggest))
        .route("/openapi.json", get(api::openapi::openapi))
        .route("/healthz", get(api::health::healthz))
        .route("/readyz", get(api::health::readyz))
        .route("/assets/{name}", get(assets::asset))
        .merge(feeds::routes())
        .layer(RequestBodyLimitLayer::new(READ_BODY))
        .layer(from_fn(guard::read_time));
    // `GET` takes an upload's number, `PUT` an authority: one pattern, two meanings, told apart by the method.
    let uploads = Router::new()
        .route("/api/v1/uploads/{name}", get(api::upload_state::upload_state).put(api::upload::upload))
        .route("/check", get(check::form).post(check::check))
        // The limit below stands for the extractors' own.
        .layer(DefaultBodyLimit::disable())
        .layer(RequestBodyLimitLayer::new(MOST_BYTES));
    Router::new().merge(reads).merge(uploads)
}

/// Puts the layers every answer passes around routes; the outermost comes last.
pub fn dressed(routes: Router<SharedSite>, site: SharedSite) -> Router {
    routes
        .layer(CatchPanicLayer::custom(guard::panicked))
        .layer(from_fn(guard::url_length))
        .layer(from_fn_with_state(site.clone(), fault::faults))
        .layer(CompressionLayer::new())
        .layer(from_fn(headers::on_every_answer))
        .layer(from_fn(guard::numbered_and_logged))
        .with_state(site)
}
