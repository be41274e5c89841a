//! Which address is answered by which file, and the layers around them.

use crate::api;
use crate::feeds;
use crate::officers::{
    self, account, audit, cell, deliveries, files, homes, layout, link, oidc, people, person, publications,
    reports, sign_in, start, tokens, upload, uploads,
};
use crate::pages::{
    about, check, columns, compare, home, landing, lite, poster, report, search, shortlist, sources, status,
    widget,
};
use crate::site::SharedSite;
use crate::uploads::MOST_BYTES;
use crate::web::{assets, fault, guard, headers, language};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{self, MethodRouter};
use std::collections::BTreeSet;
use std::sync::OnceLock;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;

/// How large the body of a request may be that is no export, bytes: reads have none, forms are small.
const SMALL_BODY: usize = 16 * 1024;
/// How large a form that goes through every column of a file may be, bytes.
const LONG_FORM: usize = 512 * 1024;

/// A method at an address, and what answers it. The site is built from the list of these, and the test of who may do
/// what goes through it (`tests/matrix.rs`).
pub struct Route {
    /// The method.
    pub method: Method,
    /// The address, with its parameters in braces.
    pub path: &'static str,
    /// What answers.
    answer: MethodRouter<SharedSite>,
    takes: Body,
}

/// How large the body of a request may be.
#[derive(Clone, Copy)]
enum Body {
    /// None, or a form.
    Small,
    /// A form that goes through every column of a file.
    LongForm,
    /// An export, and reading it may take as long as that does.
    Export,
}

/// Returns what answers a read of an address.
pub fn get<T: 'static>(path: &'static str, handler: impl Handler<T, SharedSite>) -> Route {
    Route { method: Method::GET, path, answer: routing::get(handler), takes: Body::Small }
}

fn post<T: 'static>(path: &'static str, handler: impl Handler<T, SharedSite>) -> Route {
    Route { method: Method::POST, path, answer: routing::post(handler), takes: Body::Small }
}

fn put<T: 'static>(path: &'static str, handler: impl Handler<T, SharedSite>) -> Route {
    Route { method: Method::PUT, path, answer: routing::put(handler), takes: Body::Small }
}

impl Route {
    fn taking_export(self) -> Self {
        Self { takes: Body::Export, ..self }
    }

    fn taking_long_form(self) -> Self {
        Self { takes: Body::LongForm, ..self }
    }
}

/// Returns every address and method the site answers.
pub fn routes() -> Vec<Route> {
    let mut routes = public();
    routes.extend(for_seekers());
    routes.extend(feeds::routes());
    routes.extend(for_officers());
    routes.extend(for_publishing());
    routes
}

fn public() -> Vec<Route> {
    vec![
        get("/", search::search),
        get("/homes/{authority}/{*reference}", home::home),
        get("/shortlist", shortlist::shortlist),
        get("/status", status::status),
        get("/compare-councils", compare::compare),
        get("/sources", sources::sources),
        get("/accessibility", about::accessibility),
        get("/privacy", about::privacy),
        get("/developers", about::developers),
        get("/robots.txt", about::robots),
        get("/schema.json", columns::table_schema),
        get("/schema-csvw.json", columns::csvw_metadata),
        get("/template.csv", columns::template_csv),
        get("/template.xlsx", columns::template_xlsx),
        get("/check", check::form),
        post("/check", check::check).taking_export(),
        get("/api/v1/vacancies", api::vacancies::vacancies),
        get("/api/v1/vacancies/{authority}/{*reference}", api::home::home),
        get("/api/v1/similar/{authority}/{*reference}", api::similar::similar),
        get("/api/v1/why-not", api::why_not::why_not),
        get("/api/v1/eligibility", api::eligibility::eligibility),
        get("/api/v1/authorities", api::authorities::authorities),
        get("/api/v1/places", api::places::places),
        get("/api/v1/suggest", api::suggest::suggest),
        // `GET` takes an upload's number, `PUT` an authority: one pattern, two meanings, told apart by the method.
        get("/api/v1/uploads/{name}", api::upload_state::upload_state),
        put("/api/v1/uploads/{name}", api::upload::upload).taking_export(),
        get("/api/v1/deliveries", api::deliveries::deliveries),
        post("/api/v1/deliveries/{id}/retry", api::deliveries::retry),
        get("/openapi.json", api::openapi::openapi),
        get("/healthz", api::health::healthz),
        get("/readyz", api::health::readyz),
        get("/map.svg", search::map::ground::ground),
        get("/assets/{name}", assets::asset),
    ]
}

/// Pages about a home or a place beside the search's own.
fn for_seekers() -> Vec<Route> {
    vec![
        get("/poster/{authority}/{*reference}", poster::poster),
        get(widget::PATH, widget::widget),
        get("/widget.js", widget::script),
        get("/widget.css", widget::look),
        get("/widget-help", widget::help::help),
        post(report::PATTERN, report::send),
        get("/report/{authority}/{*reference}", report::moved),
        post("/report/{authority}/{*reference}", report::moved),
        get("/lite", lite::lite),
        get("/lite/homes/{authority}/{*reference}", lite::home::home),
        get("/find/{place}", landing::place),
        get("/find/{place}/{what}", landing::what),
    ]
}

fn for_officers() -> Vec<Route> {
    vec![
        get("/officers", start::start),
        get(sign_in::PATH, sign_in::form),
        post(sign_in::PATH, sign_in::sign_in),
        post("/officers/sign-out", sign_in::sign_out),
        get("/officers/link/{secret}", link::form),
        post("/officers/link/{secret}", link::set_password),
        get("/officers/link/{secret}/oidc/{provider}", oidc::accept),
        get("/officers/oidc/{provider}", oidc::begin),
        get("/officers/oidc/{provider}/callback", oidc::back),
        get(account::PATH, account::account),
        get("/officers/account/password", account::password_form),
        post("/officers/account/password", account::change_password),
        post("/officers/account/sessions/{session}/end", account::end_session),
        get(people::PATH, people::list),
        get("/officers/people/add", people::form),
        post("/officers/people/add", people::add),
        get("/officers/people/{id}", person::person),
        post("/officers/people/{id}/state", person::set_state),
        post("/officers/people/{id}/grant", person::grant),
        post("/officers/people/{id}/revoke", person::revoke),
        post("/officers/people/{id}/link", person::link),
        post("/officers/people/{id}/sessions/{session}/end", person::end_session),
        get(tokens::PATH, tokens::list),
        get("/officers/tokens/add", tokens::form),
        post("/officers/tokens/add", tokens::add),
        post("/officers/tokens/{id}/revoke", tokens::revoke),
        get(deliveries::PATH, deliveries::list),
        post("/officers/deliveries/{id}/retry", deliveries::retry),
        get(audit::PATH, audit::audit),
    ]
}

fn for_publishing() -> Vec<Route> {
    vec![
        get(uploads::PATH, uploads::list),
        post(uploads::PATH, uploads::send).taking_export(),
        get("/officers/uploads/{id}", upload::upload),
        get("/officers/uploads/{id}/file", files::file),
        get("/officers/uploads/{id}/annotated", files::annotated),
        get("/officers/uploads/{id}/cell", cell::form),
        post("/officers/uploads/{id}/cell", cell::correct),
        get("/officers/uploads/{id}/layout", layout::form),
        post("/officers/uploads/{id}/layout", layout::answer).taking_long_form(),
        post("/officers/uploads/{id}/layout/back", layout::go_back),
        post("/officers/uploads/{id}/publish", upload::publish),
        post("/officers/uploads/{id}/refuse", upload::set_aside),
        get(publications::PATH, publications::list),
        get("/officers/publications/compare", publications::compare),
        get("/officers/publications/{id}/back", publications::back_form),
        post("/officers/publications/{id}/back", publications::go_back),
        get(reports::PATH, reports::list),
        get("/officers/reports/{id}", reports::report),
        post("/officers/reports/{id}/close", reports::close),
        get(homes::PATH, homes::homes),
        get("/officers/homes/correct", homes::preview),
        post("/officers/homes/correct", homes::correct),
        post("/officers/homes/withdraw", homes::withdraw),
        post("/officers/homes/restore", homes::restore),
    ]
}

/// Returns whether the site has a page at an address without parameters.
pub fn answers(path: &str) -> bool {
    static PAGES: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    let pages = PAGES.get_or_init(|| {
        let pages = routes().into_iter().filter(|route| route.method == Method::GET);
        pages.map(|route| route.path).collect()
    });
    pages.contains(path)
}

/// Returns the whole site.
pub fn router(site: SharedSite) -> Router {
    let (mut small, mut long, mut exports) = (Router::new(), Router::new(), Router::new());
    for Route { path, answer, takes, .. } in routes() {
        let answer = match officers::is_here(path) {
            // Only our own pages may send forms to officers' pages, and nobody may keep what those say.
            true => answer.layer(CsrfLayer::new()).layer(from_fn(officers::unkept)),
            false if path == report::PATTERN => answer.layer(CsrfLayer::new()),
            false => answer,
        };
        match takes {
            Body::Small => small = small.route(path, answer),
            Body::LongForm => long = long.route(path, answer),
            Body::Export => exports = exports.route(path, answer),
        }
    }
    let small = small.layer(RequestBodyLimitLayer::new(SMALL_BODY)).layer(from_fn(guard::read_time));
    let long = long.layer(RequestBodyLimitLayer::new(LONG_FORM)).layer(from_fn(guard::read_time));
    // The limit below stands for the extractors' own.
    let exports = exports.layer(DefaultBodyLimit::disable()).layer(RequestBodyLimitLayer::new(MOST_BYTES));
    dressed(small.merge(long).merge(exports), site)
}

/// Puts the layers every answer passes around routes; the outermost comes last.
pub fn dressed(routes: Router<SharedSite>, site: SharedSite) -> Router {
    routes
        .layer(CatchPanicLayer::custom(guard::panicked))
        .layer(from_fn(guard::url_length))
        .layer(from_fn_with_state(site.clone(), fault::faults))
        .layer(from_fn_with_state(site.clone(), language::carried_on))
        .layer(CompressionLayer::new())
        .layer(from_fn(headers::on_every_answer))
        .layer(from_fn(guard::numbered_and_logged))
        .with_state(site)
}
