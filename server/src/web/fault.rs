//! What is said when a request cannot be answered. A handler returns a [`Fault`]; the `faults` layer renders it, and any bare
//! error status, as an RFC 9457 problem under `/api` and as a page with ways on elsewhere.

use crate::officers;
use crate::site::SharedSite;
use crate::web::language;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Response};
use serde_json::{Value, json};
use vacancy::{Message, Wording};

/// Why a request was not answered, as a stable code; worded only when it is rendered.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// The answer's status.
    pub status: StatusCode,
    /// What failed and what to do; its code is the problem's `code`.
    pub message: Message,
    /// Which parameters were wrong, and how.
    pub parameters: Vec<WrongParameter>,
    /// When to try again, seconds.
    pub retry_after: Option<u32>,
}

/// One parameter that could not be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct WrongParameter {
    /// Its name in the URL.
    pub parameter: String,
    /// What is wrong with it.
    pub message: Message,
}

impl Fault {
    /// Returns a fault of this status that says this.
    pub fn new(status: StatusCode, message: Message) -> Self {
        Self { status, message, parameters: Vec::new(), retry_after: None }
    }

    /// Returns the fault for an address where nothing is.
    pub fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, Message::new("not_found"))
    }

    /// Returns the fault for a mistake of ours.
    pub fn internal() -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, Message::new("internal"))
    }

    /// Returns the fault for more searches than there are threads and places in the queue.
    pub fn busy() -> Self {
        let fault = Self::new(StatusCode::SERVICE_UNAVAILABLE, Message::new("busy"));
        Self { retry_after: Some(2), ..fault }
    }

    /// Returns the fault for a server that has no published homes to search yet.
    pub fn nothing_published() -> Self {
        let fault = Self::new(StatusCode::SERVICE_UNAVAILABLE, Message::new("nothing_published"));
        Self { retry_after: Some(30), ..fault }
    }

    /// Returns the fault for a request with wrong parameters.
    pub fn wrong_parameters(parameters: Vec<WrongParameter>) -> Self {
        let fault = Self::new(StatusCode::BAD_REQUEST, Message::new("wrong_parameters"));
        Self { parameters, ..fault }
    }

    /// Returns the fault a bare status stands for.
    pub fn of_status(status: StatusCode) -> Self {
        let code = match status {
            StatusCode::NOT_FOUND => "not_found",
            StatusCode::FORBIDDEN => "forbidden",
            StatusCode::METHOD_NOT_ALLOWED => "method_not_allowed",
            StatusCode::REQUEST_TIMEOUT | StatusCode::GATEWAY_TIMEOUT => "took_too_long",
            StatusCode::PAYLOAD_TOO_LARGE => "body_too_large",
            StatusCode::URI_TOO_LONG => "address_too_long",
            StatusCode::SERVICE_UNAVAILABLE => "busy",
            status if status.is_client_error() => "bad_request",
            _ => "internal",
        };
        Self::new(status, Message::new(code))
    }

    /// Returns the RFC 9457 problem document.
    pub fn problem(&self, wording: &Wording) -> Value {
        let mut problem = json!({
            "type": "about:blank",
            "status": self.status.as_u16(),
            "code": self.message.code,
            "title": wording.say(&self.message),
        });
        if let Some(detail) = wording.attribute(&self.message, "detail") {
            problem["detail"] = detail.into();
        }
        if !self.parameters.is_empty() {
            let parameters: Vec<Value> =
                self.parameters.iter().map(|wrong| wrong.document(wording)).collect();
            problem["parameters"] = parameters.into();
        }
        problem
    }
}

impl WrongParameter {
    fn document(&self, wording: &Wording) -> Value {
        let mut document = json!({
            "parameter": self.parameter,
            "code": self.message.code,
            "detail": wording.say(&self.message),
        });
        if let Some(hint) = wording.attribute(&self.message, "hint") {
            document["hint"] = hint.into();
        }
        document
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response.extensions_mut().insert(self);
        response
    }
}

/// Marks an answer of error status whose body is written already.
#[derive(Clone, Copy)]
pub struct Written;

/// Returns a page that says itself what of the form is wrong, as the answer to that form.
pub fn as_wrong(mut page: Response) -> Response {
    *page.status_mut() = StatusCode::BAD_REQUEST;
    page.extensions_mut().insert(Written);
    page
}

#[derive(Template)]
#[template(path = "fault.html")]
struct FaultPage<'a> {
    shell: Shell<'a>,
    heading: String,
    detail: Option<String>,
    way_on: Option<String>,
}

/// Gives every error status its body.
pub async fn faults(State(site): State<SharedSite>, request: Request, next: Next) -> Response {
    let for_programs = is_for_programs(request.uri().path());
    let speaking = language::of_query(&site, request.uri().query());
    // Who is signed in is looked up again for the page's navigation.
    let for_officers = officers::is_here(request.uri().path()).then(|| request.headers().clone());
    let response = next.run(request).await;
    let failed = response.status().is_client_error() || response.status().is_server_error();
    if !failed || response.extensions().get::<Written>().is_some() {
        return response;
    }
    let fault =
        response.extensions().get::<Fault>().cloned().unwrap_or_else(|| Fault::of_status(response.status()));
    let mut rendered = match for_officers {
        Some(headers) => officers::fault_page(&site, &headers, &fault).await,
        None if for_programs => as_problem(&site, &fault),
        None => as_page(&speaking, &fault),
    };
    *rendered.status_mut() = fault.status;
    keep_headers(response.headers(), rendered.headers_mut());
    rendered.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    rendered
}

/// Returns whether an address is asked by programs, which want problems, not pages.
pub fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/")
        || matches!(path, "/openapi.json" | "/healthz" | "/readyz" | "/map.svg")
        || crate::feeds::is_at(path)
}

fn keep_headers(from: &HeaderMap, to: &mut HeaderMap) {
    for name in [header::ALLOW, header::RETRY_AFTER, header::WWW_AUTHENTICATE] {
        if let Some(value) = from.get(&name) {
            to.insert(name, value.clone());
        }
    }
}

fn as_problem(site: &SharedSite, fault: &Fault) -> Response {
    let body = fault.problem(site.words.in_english()).to_string();
    ([(header::CONTENT_TYPE, "application/problem+json")], body).into_response()
}

fn as_page(site: &SharedSite, fault: &Fault) -> Response {
    let heading = site.words.say(&fault.message);
    let page = FaultPage {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        detail: site.words.companion(&fault.message, "detail"),
        way_on: site.words.companion(&fault.message, "way-on"),
        heading,
    };
    render(&page)
}

/// Renders a page's template.
pub fn render(page: &impl Template) -> Response {
    match page.render() {
        Ok(html) => Html(html).into_response(),
        Err(error) => {
            tracing::error!(%error, "cannot render a page");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
