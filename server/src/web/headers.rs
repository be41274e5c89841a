//! The headers every answer carries, each with its reason.

use crate::officers;
use crate::pages::{report, widget};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The generation an answer came from.
pub const GENERATION: HeaderName = HeaderName::from_static("x-index-generation");

const SECURITY: &[(&str, &str)] = &[
    // Nothing is loaded but our own style sheet, script and suggestions and icons written into the page; no frame holds us.
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
         frame-ancestors 'none'",
    ),
    // Where somebody looks for a home is told to nobody they go on to.
    ("referrer-policy", "no-referrer"),
    // A browser takes our word for what a body is.
    ("x-content-type-options", "nosniff"),
    // Heard only over TLS, which the proxy in front gives.
    ("strict-transport-security", "max-age=31536000"),
    ("cross-origin-opener-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
];

const IN_FRAMES: &[(&str, &str)] = &[
    // As everywhere else, but that pages of other sites may frame it: it takes nothing in, so nothing can be clicked by mistake.
    (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; \
         frame-ancestors *",
    ),
];

const OPEN_TO_ALL: &[(&str, &str)] = &[
    ("access-control-allow-origin", "*"),
    ("access-control-expose-headers", "etag, retry-after, x-index-generation, x-request-id"),
];

const FOR_FORMS: &[(&str, &str)] = &[
    // With `no-referrer` a browser sends `Origin: null` with our own forms, and an older one nothing else to tell them
    // from those of other sites. No address of these pages leaves the site either way.
    ("referrer-policy", "same-origin"),
    ("x-robots-tag", "noindex"),
];

const PREFLIGHT: &[(&str, &str)] = &[
    ("access-control-allow-methods", "GET, HEAD"),
    ("access-control-allow-headers", "if-none-match"),
    ("access-control-max-age", "86400"),
];

/// Adds the headers every answer carries, and lets pages elsewhere read the open API.
pub async fn on_every_answer(request: Request, next: Next) -> Response {
    let open = is_open(request.uri().path());
    let path = request.uri().path();
    let for_forms = officers::is_here(path) || report::is_here(path);
    let in_frames = path == widget::PATH;
    let preflight = request.method() == Method::OPTIONS
        && request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let mut response = if open && preflight {
        let mut response = StatusCode::NO_CONTENT.into_response();
        add(response.headers_mut(), PREFLIGHT);
        response
    } else {
        next.run(request).await
    };
    add(response.headers_mut(), SECURITY);
    if in_frames {
        add(response.headers_mut(), IN_FRAMES);
    }
    if open {
        add(response.headers_mut(), OPEN_TO_ALL);
    }
    if for_forms {
        add(response.headers_mut(), FOR_FORMS);
    }
    response
}

/// What is councils' own business.
const CLOSED: [&str; 2] = ["/api/v1/uploads", "/api/v1/deliveries"];

/// Returns whether an address may be read by pages of other sites: everything published, never uploads or deliveries.
fn is_open(path: &str) -> bool {
    matches!(
        path,
        "/openapi.json" | "/schema.json" | "/schema-csvw.json" | "/template.csv" | "/template.xlsx"
    ) || crate::feeds::is_at(path)
        || (path.starts_with("/api/") && !CLOSED.iter().any(|closed| path.starts_with(closed)))
}

fn add(headers: &mut HeaderMap, these: &[(&'static str, &'static str)]) {
    for (name, value) in these {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}
