//! What surrounds every officers' page: where one may go, who is signed in, what was just done, what of a form is wrong.

use super::{Wrong, fault_of};
use crate::router;
use crate::site::Site;
use crate::web::fault::{self, Fault};
use crate::web::shell::{Here, Shell};
use crate::words::Words;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use publish::{Permission, PublishError, Verified};

/// Parts of the area: where each is, what it is called, and what one must be allowed somewhere to see it.
const SECTIONS: &[(&str, &str, Option<Permission>)] = &[
    ("/officers/uploads", "officers_nav_uploads", Some(Permission::ViewUploads)),
    ("/officers/homes", "officers_nav_homes", Some(Permission::ViewUploads)),
    ("/officers/reports", "officers_nav_reports", Some(Permission::DealWithReports)),
    ("/officers/people", "officers_nav_people", Some(Permission::ManageOfficers)),
    ("/officers/tokens", "officers_nav_tokens", Some(Permission::ManageTokens)),
    ("/officers/deliveries", "officers_nav_deliveries", Some(Permission::ViewDeliveries)),
    ("/officers/audit", "officers_nav_audit", Some(Permission::ViewAudit)),
    ("/officers/account", "officers_nav_account", None),
];

/// What may be said after a form was taken (`?said=…`): nothing else in an address is ever shown.
const SAID: &[&str] = &[
    "session_ended",
    "signed_out",
    "password_set",
    "password_changed",
    "session_closed",
    "officer_suspended_now",
    "officer_resumed",
    "role_granted",
    "role_revoked",
    "token_revoked",
    "upload_published",
    "upload_unchanged",
    "upload_held_now",
    "upload_refused",
    "rolled_back",
    "cell_corrected",
    "layout_kept",
    "layout_back",
    "home_corrected",
    "home_withdrawn",
    "home_restored",
    "report_closed",
    "delivery_retried",
];

/// A part of the area in the navigation.
pub struct Entry {
    /// Its address.
    pub path: &'static str,
    /// What it is called.
    pub name: String,
    /// Whether this page belongs to it.
    pub current: bool,
}

/// What `officers_base.html` needs beside the shell.
#[derive(Default)]
pub struct Frame {
    /// The parts the officer may see; none while nobody is signed in.
    pub entries: Vec<Entry>,
    /// The officer's name.
    pub officer: Option<String>,
    /// What was just done.
    pub said: Option<String>,
    /// What of the form cannot be taken.
    pub wrong: Vec<Wrong>,
}

impl Frame {
    /// Returns what surrounds a page of an officer that belongs to the part at `here`.
    pub fn new(w: &Words, who: &Verified, here: &str) -> Self {
        let may = |needs: &Option<Permission>| needs.is_none_or(|needs| who.actor.may_somewhere(needs));
        let shown = SECTIONS.iter().filter(|(path, _, needs)| may(needs) && router::answers(path));
        let entries = shown.map(|(path, name, _)| Entry { path, name: w.t(name), current: *path == here });
        Self { entries: entries.collect(), officer: Some(who.officer.name.clone()), ..Self::default() }
    }

    /// Returns the frame with what an address says was just done.
    pub fn saying(mut self, w: &Words, said: Option<&str>) -> Self {
        let known = said.and_then(|said| SAID.iter().find(|known| **known == said));
        self.said = known.map(|code| w.of_code(&format!("officers_said_{code}")));
        self
    }

    /// Returns the frame with what of the form cannot be taken.
    pub fn refusing(mut self, wrong: Vec<Wrong>) -> Self {
        self.wrong = wrong;
        self
    }

    /// Returns what is wrong with a field.
    pub fn error(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.why.as_str())
    }
}

/// Returns what of a form `publish` did not take, beside the field it is about; any other error is a fault.
pub fn of_refusal(w: &Words, error: PublishError, fields: &[(&str, &'static str)]) -> Result<Wrong, Fault> {
    let PublishError::NotTaken(message) = error else { return Err(fault_of(error)) };
    let field = fields.iter().find(|(prefix, _)| message.code.starts_with(prefix));
    let field = field.or(fields.first()).map_or("", |(_, field)| *field);
    Ok(Wrong::new(w, field, &message))
}

#[derive(Template)]
#[template(path = "officers_fault.html")]
struct FaultPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    heading: String,
    detail: Option<String>,
    way_on: Option<String>,
}

/// Renders a fault as a page of the area.
pub async fn fault_page(site: &Site, headers: &HeaderMap, fault: &Fault) -> Response {
    // The page itself is about an error; if nobody can be made out, it just has no navigation.
    let who = super::current::of(site, headers).await.ok().flatten();
    let w = &site.words;
    let heading = w.say(&fault.message);
    fault::render(&FaultPage {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        frame: who.map(|who| Frame::new(w, &who, "")).unwrap_or_default(),
        detail: w.companion(&fault.message, "detail").or_else(|| w.hint(&fault.message)),
        way_on: w.companion(&fault.message, "way-on"),
        heading,
    })
}
