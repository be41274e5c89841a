//! `/officers/oidc/{provider}` and back: signing in, or taking an invitation, with an account at one's employer.
//!
//! A link begins it, not a form: browsers hold a form's redirect to our own site (`form-action`). To begin changes
//! nothing here but what the sender may begin; what comes back is taken only from the browser that was sent.

use super::{cookie, current, fault_of, go_on, link, sign_in};
use crate::oidc::{Provider, Purpose, Trouble};
use crate::site::{SharedSite, Site};
use crate::web::client::Client;
use crate::web::fault::Fault;
use crate::web::links;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use publish::{Arrival, NewSession, SignedIn};
use std::net::IpAddr;
use std::sync::Arc;
use vacancy::Message;

/// A provider as pages offer it.
pub struct Offer {
    /// What it is called.
    pub name: String,
    /// Where signing in there begins.
    pub path: String,
}

/// Returns the providers to sign in at, after which one goes on to a page.
pub fn offers(site: &Site, then: &str) -> Vec<Offer> {
    let then = if then.is_empty() { String::new() } else { links::query(&[("then".into(), then.into())]) };
    let path = |id: &str| match then.is_empty() {
        true => format!("/officers/oidc/{id}"),
        false => format!("/officers/oidc/{id}?{then}"),
    };
    let providers = site.oidc.providers().iter();
    providers.map(|provider| Offer { name: provider.name.clone(), path: path(&provider.id) }).collect()
}

/// Returns the providers to take an invitation with.
pub fn offers_for(site: &Site, link: &str) -> Vec<Offer> {
    let path = |id: &str| format!("/officers/link/{link}/oidc/{id}");
    let providers = site.oidc.providers().iter();
    providers.map(|provider| Offer { name: provider.name.clone(), path: path(&provider.id) }).collect()
}

/// `GET /officers/oidc/{provider}`: sends the browser to sign in there.
pub async fn begin(
    State(site): State<SharedSite>,
    Client(address): Client,
    Path(provider): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let provider = site.oidc.provider(&provider).ok_or_else(Fault::not_found)?;
    if said(&headers, "sec-fetch-mode").is_some_and(|mode| mode != "navigate") {
        // A picture on somebody's page is nobody who signs in, and must not use up what an office may begin.
        return Err(Fault::of_status(StatusCode::FORBIDDEN));
    }
    let query = links::pairs(query.as_deref().unwrap_or_default());
    let then = sign_in::within(told(&query, "then").unwrap_or_default());
    if current::of(&site, &headers).await?.is_some() {
        return Ok(go_on(then));
    }
    send(&site, address, provider, Purpose::SignIn { then: then.to_owned() }).await
}

/// `GET /officers/link/{secret}/oidc/{provider}`: sends the browser there, to take an invitation.
pub async fn accept(
    State(site): State<SharedSite>,
    Client(address): Client,
    Path((secret, provider)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let provider = site.oidc.provider(&provider).ok_or_else(Fault::not_found)?;
    // Followed from elsewhere it would tie whoever follows it to the sender's invitation, unseen: our own page says whose it is.
    if said(&headers, "sec-fetch-site").is_some_and(|from| from != "same-origin") {
        return Ok(go_on(&format!("/officers/link/{secret}")));
    }
    // A link that sets a forgotten password anew makes nobody known elsewhere.
    if link::holder(&site, &secret).await?.has_password {
        return Err(Fault::not_found());
    }
    send(&site, address, provider, Purpose::Accept { link: secret }).await
}

/// Returns what a browser says of a request in a header that no page can set (Fetch Metadata).
fn said<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

async fn send(
    site: &Site,
    address: IpAddr,
    provider: &Arc<Provider>,
    purpose: Purpose,
) -> Result<Response, Fault> {
    let now = site.clock.now();
    if let Some(until) = site.publisher.begin_elsewhere(address, now).await.map_err(fault_of)? {
        let (message, seconds) = sign_in::too_often(until, now);
        let retry_after = u32::try_from(seconds).ok();
        return Err(Fault { retry_after, ..Fault::new(StatusCode::TOO_MANY_REQUESTS, message) });
    }
    let sending = site.oidc.begin(provider, purpose, now).await.map_err(|error| trouble(provider, &error))?;
    let mut response = go_on(&sending.url);
    cookie::give_oidc(&mut response, &sending.browser);
    Ok(response)
}

/// `GET /officers/oidc/{provider}/callback`: the browser comes back.
pub async fn back(
    State(site): State<SharedSite>,
    Client(address): Client,
    Path(provider): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let provider = site.oidc.provider(&provider).ok_or_else(Fault::not_found)?;
    let now = site.clock.now();
    let query = links::pairs(query.as_deref().unwrap_or_default());
    let (state, browser) = (told(&query, "state"), cookie::oidc(&headers));
    // Without its cookie as well it is used up: somebody has the address who should not.
    let begun = state.and_then(|state| site.oidc.take(provider, state, browser.unwrap_or_default(), now));
    let begun =
        begun.ok_or_else(|| Fault::new(StatusCode::BAD_REQUEST, Message::new("officers_oidc_lost")))?;
    if told(&query, "iss").is_some_and(|issuer| !provider.is(issuer)) {
        return Err(trouble(provider, &Trouble::Unproven("the code is another issuer's".to_owned())));
    }
    let code = match (told(&query, "error"), told(&query, "code")) {
        (None, Some(code)) => code.to_owned(),
        (error, _) => return Err(not_given(provider, error.unwrap_or_default())),
    };
    let purpose = begun.purpose.clone();
    let proven = site.oidc.finish(provider, begun, code, now).await;
    let proven = proven.map_err(|error| trouble(provider, &error))?;
    let who = Arrival {
        issuer: &proven.issuer,
        subject: &proven.subject,
        address,
        before: cookie::secret(&headers),
    };
    arrive(&site, provider, &purpose, &who).await
}

async fn arrive(
    site: &Site,
    provider: &Provider,
    purpose: &Purpose,
    who: &Arrival<'_>,
) -> Result<Response, Fault> {
    let now = site.clock.now();
    match purpose {
        Purpose::Accept { link } => {
            let accepted = site.publisher.accept_elsewhere(link, who, now).await.map_err(fault_of)?;
            Ok(welcome(accepted.ok_or_else(link::ended)?, super::HOME))
        }
        Purpose::SignIn { then } => {
            match site.publisher.sign_in_elsewhere(who, now).await.map_err(fault_of)? {
                SignedIn::In(session) => Ok(welcome(session, then)),
                SignedIn::Refused | SignedIn::TooOften { .. } => {
                    Err(of_provider(StatusCode::FORBIDDEN, "officers_oidc_unknown", provider))
                }
            }
        }
    }
}

fn welcome(session: NewSession, then: &str) -> Response {
    let mut response = go_on(then);
    cookie::give(&mut response, &session.secret);
    cookie::take_oidc(&mut response);
    response
}

/// Returns the fault of a provider that sends a browser back without a code.
fn not_given(provider: &Provider, error: &str) -> Fault {
    // RFC 6749, 4.1.2.1, and OpenID Connect Core 1.0, 3.1.2.6: what somebody did not do there.
    let own = ["access_denied", "login_required", "consent_required", "interaction_required"];
    if own.contains(&error) {
        return of_provider(StatusCode::FORBIDDEN, "officers_oidc_denied", provider);
    }
    // Anybody can send anything here: only what reads like a code of the specification is logged.
    let plain = error.len() < 60 && error.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    let error = if plain { error } else { "something unreadable" };
    trouble(provider, &Trouble::Refused(format!("it sent back {error}")))
}

fn trouble(provider: &Provider, trouble: &Trouble) -> Fault {
    tracing::warn!(provider = provider.id, %trouble, "nobody could sign in at a provider");
    match trouble {
        Trouble::Unreachable(_) => {
            let fault = of_provider(StatusCode::SERVICE_UNAVAILABLE, "officers_oidc_unreachable", provider);
            Fault { retry_after: Some(60), ..fault }
        }
        Trouble::Refused(_) | Trouble::Unproven(_) => {
            of_provider(StatusCode::BAD_REQUEST, "officers_oidc_unproven", provider)
        }
    }
}

fn of_provider(status: StatusCode, code: &'static str, provider: &Provider) -> Fault {
    Fault::new(status, Message::new(code).with("provider", provider.name.as_str()))
}

fn told<'a>(query: &'a [(String, String)], name: &str) -> Option<&'a str> {
    query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}
