//! `GET /officers`: where an officer begins.

use super::searches::{self, Day};
use super::{CurrentOfficer, Frame};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use publish::{Officer, Over};
use vacancy::Message;

#[derive(Template)]
#[template(path = "officers_start.html")]
struct StartPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    greeting: String,
    roles: Vec<String>,
    /// How often people searched lately, for whoever looks after the platform.
    searches: Option<Vec<Day>>,
}

/// `GET /officers`
pub async fn start(State(site): State<SharedSite>, who: CurrentOfficer) -> Result<Response, Fault> {
    let w = &site.words;
    let searches = searches::lately(&site, &who).await?;
    Ok(render(&StartPage {
        shell: Shell::new(&site, &w.t("officers_title"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, super::HOME),
        greeting: w.with("officers_greeting", "name", who.0.officer.name.as_str()),
        roles: roles(&site, &who.0.officer),
        searches,
    }))
}

/// Returns an officer's roles in words: `Publisher of Lambeth`.
pub fn roles(site: &Site, officer: &Officer) -> Vec<String> {
    officer.roles.iter().map(|held| role_over(site, &held.role, &held.over)).collect()
}

/// Returns a role over something in words.
pub fn role_over(site: &Site, role: &str, over: &Over) -> String {
    let w = &site.words;
    let message = Message::new("officers_role_over").with("role", w.of_code(&format!("role_{role}")));
    w.say(&message.with("over", over_name(site, over)))
}

/// Returns what a role is over, in words.
pub fn over_name(site: &Site, over: &Over) -> String {
    match over {
        Over::Authority(code) => site.authority_name(code),
        Over::Partnership(name) => name.clone(),
        Over::Everything => site.words.t("officers_everything"),
    }
}
