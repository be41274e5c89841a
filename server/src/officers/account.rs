//! `/officers/account`: an officer's own account.

use super::{CurrentOfficer, Form, Frame, Wrong, cookie, fault_of, go_on, of_refusal, start};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use publish::{PASSWORD_LEAST, Session, SessionId, Verified};

/// Where it is.
pub const PATH: &str = "/officers/account";

#[derive(Template)]
#[template(path = "officers_account.html")]
struct AccountPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    name: &'a str,
    email: &'a str,
    roles: Vec<String>,
    has_password: bool,
    has_oidc: bool,
    sessions: Vec<SessionRow>,
}

/// A session in a table.
pub struct SessionRow {
    /// Its number.
    pub id: SessionId,
    /// From where.
    pub address: String,
    /// Since when.
    pub since: String,
    /// When it was last used.
    pub last_seen: String,
    /// Whether it is the one this page was asked for in.
    pub this: bool,
}

#[derive(Template)]
#[template(path = "officers_password.html")]
struct PasswordPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// For the browser's store of passwords.
    email: &'a str,
    rule: String,
}

/// `GET /officers/account`
pub async fn account(
    State(site): State<SharedSite>,
    RawQuery(query): RawQuery,
    who: CurrentOfficer,
) -> Result<Response, Fault> {
    let w = &site.words;
    let officer = &who.0.officer;
    let sessions = site.publisher.sessions(who.actor(), officer.id, site.clock.now()).await;
    let sessions = sessions.map_err(fault_of)?;
    Ok(render(&AccountPage {
        shell: Shell::new(&site, &w.t("officers_nav_account"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).saying(w, said(query.as_deref()).as_deref()),
        name: &officer.name,
        email: &officer.email,
        roles: start::roles(&site, officer),
        has_password: officer.has_password,
        has_oidc: officer.has_oidc,
        sessions: sessions.iter().map(|session| row(&site, session, &who.0)).collect(),
    }))
}

/// `POST /officers/account/sessions/{session}/end`
pub async fn end_session(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(session): Path<SessionId>,
) -> Result<Response, Fault> {
    let ended = site.publisher.end_session(who.actor(), who.0.officer.id, session, site.clock.now()).await;
    ended.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}?said=session_closed")))
}

/// `GET /officers/account/password`
pub async fn password_form(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    // Who signs in elsewhere has none to change.
    if !who.0.officer.has_password {
        return Err(Fault::not_found());
    }
    Ok(password_page(&site, &who, Vec::new()))
}

/// `POST /officers/account/password`
pub async fn change_password(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    form: Form,
) -> Result<Response, Fault> {
    let w = &site.words;
    let refuse = |wrong| Ok(as_wrong(password_page(&site, &who, vec![wrong])));
    if form.get("password") != form.get("again") {
        return refuse(Wrong { field: "again", why: w.t("officers_passwords_differ") });
    }
    let (present, new) = (form.get("present"), form.get("password"));
    match site.publisher.change_password(&who.0, present, new, site.clock.now()).await {
        Ok(session) => {
            let mut response = go_on(&format!("{PATH}?said=password_changed"));
            cookie::give(&mut response, &session.secret);
            Ok(response)
        }
        Err(error) => refuse(of_refusal(w, error, &[("present", "present"), ("password", "password")])?),
    }
}

fn password_page(site: &Site, who: &CurrentOfficer, wrong: Vec<Wrong>) -> Response {
    let w = &site.words;
    render(&PasswordPage {
        shell: Shell::new(site, &w.t("officers_change_password"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).refusing(wrong),
        email: &who.0.officer.email,
        rule: w.with("officers_password_rule", "least", PASSWORD_LEAST),
    })
}

/// Returns a session as a row of a table, for who looks at it.
pub fn row(site: &Site, session: &Session, who: &Verified) -> SessionRow {
    SessionRow {
        id: session.id,
        address: session.address.clone(),
        since: site.words.instant(session.created_at),
        last_seen: site.words.instant(session.last_seen_at),
        this: session.id == who.session.id,
    }
}

/// Returns what an address says was just done.
pub fn said(query: Option<&str>) -> Option<String> {
    let pairs = links::pairs(query.unwrap_or_default());
    pairs.into_iter().find(|(name, _)| name == "said").map(|(_, value)| value)
}
