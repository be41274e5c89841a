//! `/officers/link/{secret}`: an officer sets a password, by an invitation or a reset link.

use super::oidc::{self, Offer};
use super::{Form, Frame, Wrong, fault_of, go_on, of_refusal};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use publish::{Officer, PASSWORD_LEAST};
use vacancy::Message;

#[derive(Template)]
#[template(path = "officers_link.html")]
struct LinkPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    greeting: String,
    email: &'a str,
    rule: String,
    /// With what an invitation may be taken instead of a password.
    offers: Vec<Offer>,
}

/// `GET /officers/link/{secret}`: looking at it does not use it up, for those whose mail is looked at on the way.
pub async fn form(State(site): State<SharedSite>, Path(secret): Path<String>) -> Result<Response, Fault> {
    let officer = holder(&site, &secret).await?;
    Ok(page(&site, &secret, &officer, Frame::default()))
}

/// `POST /officers/link/{secret}`
pub async fn set_password(
    State(site): State<SharedSite>,
    Path(secret): Path<String>,
    form: Form,
) -> Result<Response, Fault> {
    let officer = holder(&site, &secret).await?;
    let refuse = |wrong| Ok(as_wrong(page(&site, &secret, &officer, Frame::default().refusing(vec![wrong]))));
    if form.get("password") != form.get("again") {
        return refuse(Wrong { field: "again", why: site.words.t("officers_passwords_differ") });
    }
    match site.publisher.use_link(&secret, form.get("password"), site.clock.now()).await {
        Ok(Some(_)) => Ok(go_on(&format!("{}?said=password_set", super::sign_in::PATH))),
        Ok(None) => Err(ended()),
        Err(error) => refuse(of_refusal(&site.words, error, &[("password", "password")])?),
    }
}

/// Returns whose link a secret is.
pub async fn holder(site: &Site, secret: &str) -> Result<Officer, Fault> {
    let found = site.publisher.link_holder(secret, site.clock.now()).await.map_err(fault_of)?;
    found.ok_or_else(ended)
}

/// Returns the fault of a link that works no longer, or never did.
pub fn ended() -> Fault {
    Fault::new(StatusCode::NOT_FOUND, Message::new("officers_link_ended"))
}

fn page(site: &Site, secret: &str, officer: &Officer, frame: Frame) -> Response {
    let w = &site.words;
    let title = if officer.has_password { "officers_reset_title" } else { "officers_welcome_title" };
    render(&LinkPage {
        shell: Shell::new(site, &w.t(title), Here::Elsewhere),
        frame,
        greeting: w.with("officers_greeting", "name", officer.name.as_str()),
        email: &officer.email,
        offers: if officer.has_password { Vec::new() } else { oidc::offers_for(site, secret) },
        rule: w.with("officers_password_rule", "least", PASSWORD_LEAST),
    })
}
