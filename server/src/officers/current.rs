//! The officer who makes a request, by the session of their browser.

use super::{cookie, fault_of, go_on};
use crate::site::{SharedSite, Site};
use crate::web::fault::Fault;
use crate::web::links;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse, Response};
use publish::{Actor, Verified};

/// Who makes a request. A handler that takes one is called for officers who are signed in only; others are sent to
/// sign in, and come back to the page they wanted.
pub struct CurrentOfficer(pub Verified);

impl CurrentOfficer {
    /// Returns the officer as an actor, for calls of `publish`.
    pub fn actor(&self) -> &Actor {
        &self.0.actor
    }
}

impl FromRequestParts<SharedSite> for CurrentOfficer {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Response> {
        match of(site, &parts.headers).await {
            Ok(Some(who)) => Ok(Self(who)),
            Ok(None) => Err(to_sign_in(parts)),
            Err(fault) => Err(fault.into_response()),
        }
    }
}

/// Returns who a browser's session speaks for.
pub async fn of(site: &Site, headers: &HeaderMap) -> Result<Option<Verified>, Fault> {
    match cookie::secret(headers) {
        Some(secret) => site.publisher.session(secret, site.clock.now()).await.map_err(fault_of),
        None => Ok(None),
    }
}

fn to_sign_in(parts: &Parts) -> Response {
    let mut pairs = Vec::new();
    // What a form said is lost; the page it was on is not known. A page can be gone back to.
    if parts.method == Method::GET
        && let Some(wanted) = parts.uri.path_and_query().map(|wanted| wanted.as_str())
        && wanted != super::HOME
    {
        pairs.push(("then".to_owned(), wanted.to_owned()));
    }
    let had_one = cookie::secret(&parts.headers).is_some();
    if had_one {
        pairs.push(("said".to_owned(), "session_ended".to_owned()));
    }
    let query = links::query(&pairs);
    let mut response = match query.is_empty() {
        true => go_on(super::sign_in::PATH),
        false => go_on(&format!("{}?{query}", super::sign_in::PATH)),
    };
    if had_one {
        cookie::take(&mut response);
    }
    response
}
