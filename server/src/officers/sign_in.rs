//! `/officers/sign-in`, `/officers/sign-out`.

use super::oidc::{self, Offer};
use super::{CurrentOfficer, Form, Frame, Wrong, cookie, current, fault_of, go_on};
use crate::site::{SharedSite, Site};
use crate::web::client::Client;
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use jiff::Timestamp;
use publish::{SignIn, SignedIn};
use vacancy::Message;

/// Where officers sign in.
pub const PATH: &str = "/officers/sign-in";

#[derive(Template)]
#[template(path = "officers_sign_in.html")]
struct SignInPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    email: &'a str,
    then: &'a str,
    /// Where else officers may sign in.
    offers: Vec<Offer>,
}

/// `GET /officers/sign-in`
pub async fn form(
    State(site): State<SharedSite>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let query = links::pairs(query.as_deref().unwrap_or_default());
    let told = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let then = told("then").unwrap_or_default();
    if current::of(&site, &headers).await?.is_some() {
        return Ok(go_on(within(then)));
    }
    Ok(page(&site, Frame::default().saying(&site.words, told("said")), "", then))
}

/// `POST /officers/sign-in`
pub async fn sign_in(
    State(site): State<SharedSite>,
    Client(address): Client,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Fault> {
    let (email, password) = (form.get("email"), form.get("password"));
    let w = &site.words;
    let empty = [("email", email, "officers_no_email"), ("password", password, "officers_no_password")];
    let missing = empty.iter().filter(|(_, value, _)| value.trim().is_empty());
    let wrong: Vec<Wrong> = missing.map(|(field, _, code)| Wrong { field, why: w.t(code) }).collect();
    if !wrong.is_empty() {
        return Ok(refused(&site, wrong, &form));
    }
    let attempt = SignIn { email, password, address, before: cookie::secret(&headers) };
    let now = site.clock.now();
    match site.publisher.sign_in(&attempt, now).await.map_err(fault_of)? {
        SignedIn::In(session) => {
            let mut response = go_on(within(form.get("then")));
            cookie::give(&mut response, &session.secret);
            Ok(response)
        }
        SignedIn::Refused => {
            let why = w.t("officers_sign_in_refused");
            Ok(refused(&site, vec![Wrong { field: "email", why }], &form))
        }
        SignedIn::TooOften { until } => {
            let (message, seconds) = too_often(until, now);
            let why = w.say(&message);
            let mut response = refused(&site, vec![Wrong { field: "email", why }], &form);
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
            Ok(response)
        }
    }
}

/// `POST /officers/sign-out`
pub async fn sign_out(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    site.publisher.sign_out(&who.0, site.clock.now()).await.map_err(fault_of)?;
    let mut response = go_on(&format!("{PATH}?said=signed_out"));
    cookie::take(&mut response);
    Ok(response)
}

/// Returns what to say of too many attempts, and after how many seconds there may be another.
pub fn too_often(until: Timestamp, now: Timestamp) -> (Message, i64) {
    let seconds = until.as_second().saturating_sub(now.as_second()).max(1);
    let minutes = usize::try_from(seconds.div_euclid(60) + 1).unwrap_or(60);
    (Message::new("officers_sign_in_too_often").with("minutes", minutes), seconds)
}

fn refused(site: &Site, wrong: Vec<Wrong>, form: &Form) -> Response {
    as_wrong(page(site, Frame::default().refusing(wrong), form.get("email"), form.get("then")))
}

fn page(site: &Site, frame: Frame, email: &str, then: &str) -> Response {
    let shell = Shell::new(site, &site.words.t("officers_sign_in"), Here::Elsewhere);
    render(&SignInPage { shell, frame, email, then, offers: oidc::offers(site, then) })
}

/// Returns the page to go on to, if it is one of the area's own: an address nobody made up for us.
pub fn within(then: &str) -> &str {
    let plain = then.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let path = then.split('?').next().unwrap_or_default();
    if plain && super::is_here(path) && !path.contains("//") && path != PATH { then } else { super::HOME }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signing_in_leads_to_our_own_pages_only() {
        for (then, expected) in [
            ("/officers/audit?authority=E09000022", "/officers/audit?authority=E09000022"),
            ("/officers", "/officers"),
            ("", "/officers"),
            ("/", "/officers"),
            ("https://elsewhere.example.org/officers", "/officers"),
            ("//elsewhere.example.org/officers", "/officers"),
            ("/officers//elsewhere.example.org", "/officers"),
            ("/officers\\elsewhere", "/officers"),
            ("/officers.elsewhere.example.org", "/officers"),
            ("/officers/x\r\nSet-Cookie: a=b", "/officers"),
            (PATH, "/officers"),
        ] {
            assert_eq!(within(then), expected, "{then:?}");
        }
    }
}
