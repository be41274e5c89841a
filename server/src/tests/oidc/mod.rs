//! Signing in with an account at one's employer: against a provider of a few answers, and against a real one.

mod failures;
mod fake;
#[cfg(feature = "real-provider")]
mod real;
mod whole;

pub(super) use fake::Fake;

use super::officers::PASSWORD;
use super::*;
use crate::oidc::Oidc;
use crate::web::links;
use publish::{Invitation, OfficerState, Over, Role};
use std::collections::BTreeMap;

/// Where the provider of the tests is known to begin, and to come back to.
const BEGIN: &str = "/officers/oidc/council";
const BACK: &str = "/officers/oidc/council/callback";

/// A browser that keeps every cookie it is given.
struct Jar<'a> {
    site: &'a TestSite,
    cookies: BTreeMap<String, String>,
}

impl<'a> Jar<'a> {
    fn new(site: &'a TestSite) -> Self {
        Self { site, cookies: BTreeMap::new() }
    }

    async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path)).await
    }

    /// Returns to the site from another, as a provider sends browsers back.
    async fn back(&mut self, query: &[(&str, &str)]) -> Answer {
        let pairs: Vec<(String, String)> =
            query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let path = format!("{BACK}?{}", links::query(&pairs));
        self.send(Request::get(path).header("sec-fetch-site", "cross-site")).await
    }

    async fn post(&mut self, path: &str) -> Answer {
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        self.send(request.header("content-type", "application/x-www-form-urlencoded")).await
    }

    async fn send(&mut self, request: axum::http::request::Builder) -> Answer {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header("cookie", pairs.join("; "));
        let answer = self.site.send(request.body(Body::empty()).unwrap()).await;
        for given in answer.headers.get_all(header::SET_COOKIE) {
            let given = given.to_str().unwrap();
            let (name, value) = given.split(';').next().unwrap().split_once('=').unwrap();
            match given.contains("Max-Age=0") {
                true => self.cookies.remove(name),
                false => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        answer
    }

    fn session(&self) -> Option<&String> {
        self.cookies.get("__Host-session")
    }
}

/// Returns what a redirect tells a provider.
fn sent(answer: &Answer) -> BTreeMap<String, String> {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let (_, query) = answer.header("location").split_once('?').unwrap();
    links::pairs(query).into_iter().collect()
}

/// Returns the providers of one at an issuer.
fn providers_at(issuer: &str) -> Oidc {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("secret"), fake::SECRET).unwrap();
    let text = format!(
        "site = \"https://homes.example.org\"\n[[provider]]\nid = \"council\"\ndisplay_name = \"Council account\"\n\
         issuer = \"{issuer}\"\nclient_id = \"homes\"\nclient_secret_file = \"secret\"\n"
    );
    std::fs::write(folder.path().join("oidc.toml"), text).unwrap();
    Oidc::open(&folder.path().join("oidc.toml")).unwrap()
}

fn lambeths() -> Over {
    Over::Authority(lambeth())
}

/// Returns what the audit says was done, newest last.
async fn audited(site: &TestSite) -> Vec<String> {
    let entries = site.site.publisher.audit(&Actor::admin("test"), None, 50).await.unwrap();
    entries.iter().rev().map(|entry| format!("{} {} {}", entry.actor, entry.action, entry.detail)).collect()
}
