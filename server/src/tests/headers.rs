//! Every header, on every kind of answer.

use super::*;
use crate::router::dressed;
use axum::routing::get;

async fn panics() -> &'static str {
    panic!("planned")
}

/// Returns one answer of every status the site gives.
async fn answers(site: &TestSite) -> Vec<(String, Answer)> {
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let put = |path: &str| Request::put(path).body(Body::empty()).unwrap();
    let etag = site.get("/").await.header("etag").to_owned();
    let requests = [
        (200, get("/")),
        (200, get("/status")),
        (200, get("/accessibility")),
        (200, get("/privacy")),
        (200, get("/developers")),
        (200, get("/robots.txt")),
        (200, get("/homes/E09000022/0041873")),
        (200, get("/api/v1/vacancies")),
        (200, get("/api/v1/authorities")),
        (200, get("/api/v1/places?q=SW9")),
        (200, get("/api/v1/suggest?q=bri")),
        (200, get("/openapi.json")),
        (200, get("/healthz")),
        (200, get("/readyz")),
        (303, get("/?utm_source=x")),
        (304, Request::get("/").header("if-none-match", etag).body(Body::empty()).unwrap()),
        (308, get("/homes/lambeth/0041873")),
        (400, get("/?bedrooms=many")),
        (400, get("/api/v1/vacancies?bedrooms=many")),
        (400, get("/homes/E09000022/%ff")),
        (401, put("/api/v1/uploads/lambeth")),
        (404, get("/nowhere")),
        (404, get("/api/v1/nowhere")),
        (404, get("/assets/site-0.css")),
        (405, put("/")),
        (405, put("/api/v1/vacancies")),
        (413, Request::get("/").header("content-length", "20000000").body(Body::empty()).unwrap()),
        (414, get(&format!("/?q={}", "a".repeat(9_000)))),
    ];
    let mut answers = Vec::new();
    for (status, request) in requests {
        let name = format!("{} {} ({status})", request.method(), request.uri().path());
        let answer = site.send(request).await;
        assert_eq!(answer.status.as_u16(), status, "{name}");
        answers.push((name, answer));
    }
    let broken = dressed(Router::new().route("/", axum::routing::get(panics)), site.site.clone());
    answers.push(("panic (500)".to_owned(), send(&broken, get("/")).await));
    let empty = TestSite::empty().await;
    answers.push(("nothing published (503)".to_owned(), empty.get("/api/v1/vacancies").await));
    answers
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_people() {
    let site = TestSite::with(&[HOME]).await;
    for (name, answer) in answers(&site).await {
        let policy = answer.header("content-security-policy");
        for part in [
            "default-src 'none'",
            "style-src 'self'",
            "script-src 'self';",
            "connect-src 'self';",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{name}: {policy}");
        }
        assert!(!policy.contains("unsafe") && !policy.contains("http"), "{name}: {policy}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{name}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{name}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{name}");
        assert!(answer.header("strict-transport-security").starts_with("max-age="), "{name}");
        assert_eq!(answer.header("x-request-id").len(), 16, "{name}");
        assert_eq!(answer.header("set-cookie"), "", "{name}");
        let status = answer.status;
        if status.is_client_error() || status.is_server_error() {
            assert_eq!(answer.header("cache-control"), "no-store", "{name}");
            let kind = answer.header("content-type");
            let for_programs = name.contains("/api/") || name.contains("published");
            let expected = if for_programs { "application/problem+json" } else { "text/html; charset=utf-8" };
            assert_eq!(kind, expected, "{name}");
            assert!(!answer.body.is_empty(), "{name}");
        }
        if status == StatusCode::SERVICE_UNAVAILABLE {
            assert_ne!(answer.header("retry-after"), "", "{name}");
        }
        if status == StatusCode::METHOD_NOT_ALLOWED {
            assert!(answer.header("allow").contains("GET"), "{name}");
        }
    }
}

#[tokio::test]
async fn what_is_published_is_open_to_every_site_and_uploads_to_none() {
    let site = TestSite::with(&[HOME]).await;
    for path in [
        "/api/v1/vacancies",
        "/api/v1/authorities",
        "/api/v1/places?q=a",
        "/api/v1/suggest?q=bri",
        "/openapi.json",
        "/api/v1/nowhere",
    ] {
        assert_eq!(site.get(path).await.header("access-control-allow-origin"), "*", "{path}");
    }
    for path in ["/", "/status", "/api/v1/uploads/1", "/api/v1/deliveries"] {
        assert_eq!(site.get(path).await.header("access-control-allow-origin"), "", "{path}");
    }
    let preflight = |path: &str| {
        Request::options(path)
            .header("origin", "https://example.org")
            .header("access-control-request-method", "GET")
    };
    let allowed = site.send(preflight("/api/v1/vacancies").body(Body::empty()).unwrap()).await;
    assert_eq!(allowed.status, StatusCode::NO_CONTENT);
    assert_eq!(allowed.header("access-control-allow-methods"), "GET, HEAD");
    let refused = site.send(preflight("/api/v1/uploads/lambeth").body(Body::empty()).unwrap()).await;
    assert_eq!(refused.header("access-control-allow-origin"), "");
}

#[tokio::test]
async fn the_style_sheet_and_the_script_are_kept_for_ever_at_addresses_of_their_own() {
    let site = TestSite::with(&[HOME]).await;
    let (css, js) = (crate::web::assets::CSS.address(), crate::web::assets::JS.address());
    for (address, kind) in [(css, "text/css; charset=utf-8"), (js, "text/javascript; charset=utf-8")] {
        let asset = site.get(address).await;
        assert_eq!(asset.status, StatusCode::OK);
        assert!(asset.header("cache-control").contains("immutable"));
        assert_eq!(asset.header("content-type"), kind);
    }
    let small = site.get_bytes(js).await;
    // It suggests, and keeps who asks; the first view as a whole is held in `assets`.
    assert!(small <= 3_000, "{small}");
}

#[tokio::test]
async fn a_handler_that_panics_costs_its_own_answer_only() {
    let site = TestSite::with(&[HOME]).await;
    let routes = Router::new().route("/api/v1/boom", get(panics)).route("/fine", get(|| async { "fine" }));
    let router = dressed(routes, site.site.clone());
    let ask = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let broken = send(&router, ask("/api/v1/boom")).await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(broken.json()["code"], "internal");
    assert!(!broken.body.contains("planned"));
    assert_eq!(send(&router, ask("/fine")).await.body, "fine");
}
