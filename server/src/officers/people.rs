//! `/officers/people`: the officers one looks after, and inviting another.

use super::choices::{self, Choice};
use super::{CurrentOfficer, Form, Frame, Wrong, fault_of, of_refusal, once, start};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use publish::{Invitation, Officer, OfficerState, Permission};

/// Where it is.
pub const PATH: &str = "/officers/people";

#[derive(Template)]
#[template(path = "officers_people.html")]
struct PeoplePage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    people: Vec<Person>,
}

struct Person {
    link: String,
    name: String,
    email: String,
    state: Standing,
    roles: Vec<String>,
    last: String,
}

/// How an account stands, in words, and the colour of its tag.
pub struct Standing {
    /// In words.
    pub name: String,
    /// The tag's colour: part of its class.
    pub colour: &'static str,
}

#[derive(Template)]
#[template(path = "officers_add.html")]
struct AddPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    name: &'a str,
    email: &'a str,
    roles: Vec<Choice>,
    overs: Vec<Choice>,
}

/// `GET /officers/people`
pub async fn list(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    let officers = site.publisher.officers(who.actor()).await.map_err(fault_of)?;
    Ok(render(&PeoplePage {
        shell: Shell::new(&site, &site.words.t("officers_nav_people"), Here::Elsewhere),
        frame: Frame::new(&site.words, &who.0, PATH),
        people: officers.iter().map(|officer| person(&site, officer)).collect(),
    }))
}

fn person(site: &Site, officer: &Officer) -> Person {
    let last = officer.last_signed_in_at;
    Person {
        link: format!("{PATH}/{}", officer.id),
        name: officer.name.clone(),
        email: officer.email.clone(),
        state: state(site, officer),
        roles: start::roles(site, officer),
        last: last.map_or_else(|| site.words.t("officers_never"), |at| site.words.instant(at)),
    }
}

/// Returns how an account stands.
pub fn state(site: &Site, officer: &Officer) -> Standing {
    let (code, colour) = match officer.state {
        OfficerState::Suspended => ("officers_state_suspended", "red"),
        OfficerState::Active if officer.has_password || officer.has_oidc => {
            ("officers_state_active", "green")
        }
        OfficerState::Active => ("officers_state_invited", "yellow"),
    };
    Standing { name: site.words.t(code), colour }
}

/// `GET /officers/people/add`
pub async fn form(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    if !who.actor().may_somewhere(Permission::ManageOfficers) {
        return Err(super::not_allowed());
    }
    page(&site, &who, &Form::default(), Vec::new()).await
}

/// `POST /officers/people/add`
pub async fn add(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    headers: HeaderMap,
    form: Form,
) -> Result<Response, Fault> {
    let w = &site.words;
    let (role, over) = match choices::granted(w, &form) {
        Ok(granted) => granted,
        Err(wrong) => return Ok(as_wrong(page(&site, &who, &form, wrong).await?)),
    };
    let new = Invitation { email: form.get("email"), name: form.get("name"), role, over };
    match site.publisher.add_officer(who.actor(), &new, site.clock.now()).await {
        Ok(link) => Ok(once::link(&site, &who, &headers, &link, form.get("name"))),
        Err(error) => {
            let fields = [("email", "email"), ("name", "name"), ("role", "role")];
            let wrong = of_refusal(w, error, &fields)?;
            Ok(as_wrong(page(&site, &who, &form, vec![wrong]).await?))
        }
    }
}

async fn page(site: &Site, who: &CurrentOfficer, form: &Form, wrong: Vec<Wrong>) -> Result<Response, Fault> {
    let overs = choices::overs(site, who.actor(), form.get("over")).await.map_err(fault_of)?;
    Ok(render(&AddPage {
        shell: Shell::new(site, &site.words.t("officers_add"), Here::Elsewhere),
        frame: Frame::new(&site.words, &who.0, PATH).refusing(wrong),
        name: form.get("name"),
        email: form.get("email"),
        roles: choices::roles(site, who.actor(), form.get("role")),
        overs,
    }))
}
