//! The whole site over a small state folder, driven in-process.

mod api;
mod assets;
mod columns;
mod connections;
mod demonstration;
mod desk;
mod desk_after;
mod desk_deliveries;
mod desk_layout;
mod desk_lists;
mod errands;
mod feeds;
mod headers;
mod keeping;
mod languages;
mod logs;
mod looking_after;
mod map;
mod matrix;
mod officers;
mod oidc;
mod pages;
mod seekers;
mod short;
mod shortlist;
mod swap;
mod time;
mod uploads;
mod ways;

use crate::clock::Clock;
use crate::live;
use crate::oidc::Oidc;
use crate::router::router;
use crate::site::{Common, SharedSite, Site};
use crate::web::client::Peer;
use crate::words::Words;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use gazetteer::Gazetteer;
use http_body_util::BodyExt;
use ingest::Authorities;
use jiff::Timestamp;
use publish::{
    Actor, Outcome, PasswordCost, Processing, Publisher, Received, Settings, TokenRequest, TokenScope,
    token_end,
};
use serde_json::Value;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;
use tower::ServiceExt;
use vacancy::AuthorityCode;

/// Noon on a Friday: the example exports were made the night before.
const NOW: &str = "2026-11-20T12:00:00Z";
const LAMBETH: &str = "E09000022";

/// The columns of Lambeth's export.
const COLUMNS: &str = "advert_ref,landlord,property_address,neighbourhood,postcode,property_type,bedrooms,\
    max_occupants,floor_level,lift,lahr_category,garden,balcony,parking,pets,weekly_rent,weekly_service_charge,\
    rent_type,tenancy_type,eligible_bands,minimum_age,council_tax_band,epc_rating,available_from,bidding_opens,\
    bidding_closes,status,bids_received,description,advert_url\n";

/// One row of an export; what is not said is as for any other home.
#[derive(Clone)]
struct Row<'a> {
    reference: &'a str,
    address: &'a str,
    bedrooms: &'a str,
    rent: &'a str,
    closes: &'a str,
    description: &'a str,
    url: &'a str,
}

const HOME: Row<'static> = Row {
    reference: "0041873",
    address: "Flat 7 Meadowsweet Lodge",
    bedrooms: "2",
    rent: "120.00",
    closes: "2026-11-24 23:59",
    description: "Second floor flat.",
    url: "https://lettings.example.org/lambeth/0041873",
};

fn export(rows: &[Row]) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let mut text = COLUMNS.to_owned();
    for row in rows {
        text.push_str(&format!(
            "{},,{},Brixton,SW9 8HQ,Flat,{},4,2,yes,F,Shared,no,Permit,With permission,{},10.00,Social rent,Secure,\
             A-C,,C,C,2026-12-14,2026-11-18 00:01,{},Live,3,{},{}\n",
            quoted(row.reference),
            quoted(row.address),
            row.bedrooms,
            row.rent,
            row.closes,
            quoted(row.description),
            quoted(row.url),
        ));
    }
    text
}

/// A site over a state folder of its own.
struct TestSite {
    site: SharedSite,
    router: Router,
    _folder: Arc<TempDir>,
}

/// An answer, read whole.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    fn header(&self, name: impl header::AsHeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl TestSite {
    async fn empty() -> Self {
        Self::signing_in_at(Oidc::default()).await
    }

    /// Returns a site whose officers may sign in at these providers as well.
    async fn signing_in_at(oidc: Oidc) -> Self {
        // In memory where that is to be had: here it is the pages that are tested, not the disk.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let publisher = publisher(folder.path()).await;
        let clock = Clock::Held(now());
        let site = Site::speaking(Common { oidc, ..Common::new(publisher, clock, false) }).unwrap();
        Self { router: router(site.clone()), site, _folder: Arc::new(folder) }
    }

    async fn with(rows: &[Row<'_>]) -> Self {
        let site = Self::empty().await;
        site.publish(rows).await;
        site
    }

    /// Returns a site over the same state folder at another instant.
    async fn at(&self, now: &str) -> TestSite {
        let clock = Clock::Held(now.parse().unwrap());
        let site = Site::speaking(Common::new(self.site.publisher.clone(), clock, false)).unwrap();
        live::catch_up(&site).await;
        live::refresh_councils(&site).await;
        TestSite { router: router(site.clone()), site, _folder: self._folder.clone() }
    }

    /// Publishes an export as the command line would, then serves it.
    async fn publish(&self, rows: &[Row<'_>]) {
        let outcome = self.import(rows).await;
        assert_eq!(outcome.outcome.as_str(), "published", "{:?}", outcome.report.problems);
        assert!(live::catch_up(&self.site).await);
        live::refresh_councils(&self.site).await;
    }

    async fn import(&self, rows: &[Row<'_>]) -> Outcome {
        let authority = lambeth();
        let text = export(rows);
        let file =
            Received { authority: &authority, feed: None, file_name: "lambeth.csv", bytes: text.as_bytes() };
        let how = Processing { accept_held: Some("a test".to_owned()), ..Processing::default() };
        self.site.publisher.import(&Actor::admin("test"), file, &how, now()).await.unwrap()
    }

    async fn token(&self) -> String {
        let new = TokenRequest {
            authority: &lambeth(),
            label: "test",
            scopes: &[TokenScope::Upload],
            expires_at: token_end(now()).unwrap(),
        };
        let made = self.site.publisher.add_token(&Actor::admin("test"), &new, now()).await;
        made.unwrap().secret
    }

    async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    async fn get_with(&self, path: &str, name: &str, value: &str) -> Answer {
        self.send(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    }

    /// Returns how many bytes of an answer go over the wire to a browser that takes Brotli.
    async fn get_bytes(&self, path: &str) -> usize {
        let request = Request::get(path).header("accept-encoding", "gzip, br").body(Body::empty()).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.headers()["content-encoding"], "br", "{path}");
        response.into_body().collect().await.unwrap().to_bytes().len()
    }

    async fn ask(&self, method: Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
    }

    async fn send(&self, request: Request<Body>) -> Answer {
        send(&self.router, request).await
    }
}

async fn send(router: &Router, mut request: Request<Body>) -> Answer {
    // As the accept loop does.
    if request.extensions().get::<Peer>().is_none() {
        request.extensions_mut().insert(Peer(IpAddr::from([192, 0, 2, 1])));
    }
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    // Only a workbook is no text.
    let workbook = parts.headers.get("content-type").is_some_and(|kind| kind.as_bytes().ends_with(b"sheet"));
    let body = match workbook {
        true => String::from_utf8_lossy(&bytes).into_owned(),
        false => String::from_utf8(bytes.to_vec()).unwrap(),
    };
    Answer { status: parts.status, headers: parts.headers, body }
}

async fn publisher(folder: &Path) -> Publisher {
    let settings = Settings {
        state_dir: folder.to_owned(),
        gazetteer: Gazetteer::embedded(),
        authorities: Authorities::bundled().unwrap(),
        password_cost: PasswordCost { memory_kib: 64, passes: 1 },
        file_days: publish::FILE_DAYS,
    };
    Publisher::open(settings, now()).await.unwrap()
}

fn now() -> Timestamp {
    NOW.parse().unwrap()
}

fn lambeth() -> AuthorityCode {
    AuthorityCode::parse(LAMBETH).unwrap()
}
