//! `/officers/people/{id}`: one officer's account: roles, sessions, suspending, a link for a new password.

use super::account::{self, SessionRow};
use super::choices::{self, Choice};
use super::people::{self, Standing};
use super::{CurrentOfficer, Form, Frame, fault_of, go_on, of_refusal, once, start};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use publish::{GrantedRole, Officer, OfficerId, OfficerState, Role, SessionId};

#[derive(Template)]
#[template(path = "officers_person.html")]
struct PersonPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    path: String,
    email: String,
    state: Standing,
    suspended: bool,
    last: String,
    roles: Vec<RoleRow>,
    /// Whether it is the officer's own account, which others look after.
    own: bool,
    /// Whether the account may be looked after: suspended, given a link, its sessions ended.
    managed: bool,
    sessions: Vec<SessionRow>,
    offered: Vec<Choice>,
    overs: Vec<Choice>,
}

struct RoleRow {
    name: String,
    over: String,
    /// Whether it may be taken away.
    takeable: bool,
}

/// `GET /officers/people/{id}`
pub async fn person(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<OfficerId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let said = account::said(query.as_deref());
    let frame = Frame::new(&site.words, &who.0, people::PATH).saying(&site.words, said.as_deref());
    page(&site, &who, id, frame).await
}

/// `POST /officers/people/{id}/state`
pub async fn set_state(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<OfficerId>,
    form: Form,
) -> Result<Response, Fault> {
    let state = OfficerState::parse(form.get("state"));
    let state = state.ok_or_else(|| Fault::of_status(StatusCode::BAD_REQUEST))?;
    site.publisher.set_officer_state(who.actor(), id, state, site.clock.now()).await.map_err(fault_of)?;
    Ok(back(id, if state == OfficerState::Suspended { "officer_suspended_now" } else { "officer_resumed" }))
}

/// `POST /officers/people/{id}/grant`
pub async fn grant(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<OfficerId>,
    form: Form,
) -> Result<Response, Fault> {
    let w = &site.words;
    let wrong = match choices::granted(w, &form) {
        Err(wrong) => wrong,
        Ok((role, over)) => {
            match site.publisher.grant_role(who.actor(), id, role, &over, site.clock.now()).await {
                Ok(()) => return Ok(back(id, "role_granted")),
                Err(error) => vec![of_refusal(w, error, &[("role", "role")])?],
            }
        }
    };
    let frame = Frame::new(w, &who.0, people::PATH).refusing(wrong);
    Ok(as_wrong(page(&site, &who, id, frame).await?))
}

/// `POST /officers/people/{id}/revoke`
pub async fn revoke(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<OfficerId>,
    form: Form,
) -> Result<Response, Fault> {
    let over = choices::parse_over(form.get("over"));
    let over = over.ok_or_else(|| Fault::of_status(StatusCode::BAD_REQUEST))?;
    site.publisher.revoke_role(who.actor(), id, &over, site.clock.now()).await.map_err(fault_of)?;
    // With the last role that is seen, the officer goes out of sight.
    match site.publisher.officer(who.actor(), id).await {
        Ok(_) => Ok(back(id, "role_revoked")),
        Err(_) => Ok(go_on(people::PATH)),
    }
}

/// `POST /officers/people/{id}/link`
pub async fn link(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<OfficerId>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let officer = site.publisher.officer(who.actor(), id).await.map_err(fault_of)?;
    let link = site.publisher.officer_link(who.actor(), id, site.clock.now()).await.map_err(fault_of)?;
    Ok(once::link(&site, &who, &headers, &link, &officer.name))
}

/// `POST /officers/people/{id}/sessions/{session}/end`
pub async fn end_session(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path((id, session)): Path<(OfficerId, SessionId)>,
) -> Result<Response, Fault> {
    site.publisher.end_session(who.actor(), id, session, site.clock.now()).await.map_err(fault_of)?;
    Ok(back(id, "session_closed"))
}

fn back(id: OfficerId, said: &str) -> Response {
    go_on(&format!("{}/{id}?said={said}", people::PATH))
}

async fn page(site: &Site, who: &CurrentOfficer, id: OfficerId, frame: Frame) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    let officer = site.publisher.officer(actor, id).await.map_err(fault_of)?;
    let own = actor.officer_id() == Some(id);
    let managed = site.publisher.may_manage(actor, &officer);
    let sessions = match managed || own {
        true => site.publisher.sessions(actor, id, site.clock.now()).await.map_err(fault_of)?,
        false => Vec::new(),
    };
    let last = officer.last_signed_in_at;
    Ok(render(&PersonPage {
        shell: Shell::new(site, &officer.name, Here::Elsewhere),
        frame,
        path: format!("{}/{id}", people::PATH),
        state: people::state(site, &officer),
        suspended: officer.state == OfficerState::Suspended,
        last: last.map_or_else(|| w.t("officers_never"), |at| w.instant(at)),
        roles: officer.roles.iter().map(|held| role_row(site, who, &officer, held)).collect(),
        own,
        managed,
        sessions: sessions.iter().map(|session| account::row(site, session, &who.0)).collect(),
        offered: choices::roles(site, actor, ""),
        overs: choices::overs(site, actor, "").await.map_err(fault_of)?,
        email: officer.email,
    }))
}

fn role_row(site: &Site, who: &CurrentOfficer, officer: &Officer, held: &GrantedRole) -> RoleRow {
    let role = Role::parse(&held.role);
    RoleRow {
        name: start::role_over(site, &held.role, &held.over),
        over: choices::over_value(&held.over),
        takeable: who.actor().officer_id() != Some(officer.id)
            && role.is_some_and(|role| who.actor().may_grant(role, &held.over)),
    }
}
