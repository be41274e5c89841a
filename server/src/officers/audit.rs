//! `/officers/audit`: who did what, as far as the officer may see it, and whether the whole is as it was written.

use super::choices::{self, Choice};
use super::{CurrentOfficer, Frame, fault_of};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use publish::{Actor, AuditCheck, AuditEntry, Permission};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, zone};

/// Where it is.
pub const PATH: &str = "/officers/audit";
/// How many entries are shown at first.
const SHOWN: u32 = 100;
/// How many are shown when more are asked for.
const MOST: u32 = 2000;

#[derive(Template)]
#[template(path = "officers_audit.html")]
struct AuditPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// Whether the whole audit is as it was written, in words.
    check: String,
    sound: bool,
    /// The councils to choose from; none where there is but one.
    councils: Vec<Choice>,
    /// Whether everything may be chosen as well.
    all: bool,
    entries: Vec<EntryRow>,
    /// Where more of it is shown.
    more: Option<String>,
}

struct EntryRow {
    at: String,
    who: String,
    what: String,
    object: String,
    detail: String,
}

/// `GET /officers/audit`
pub async fn audit(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    let query = links::pairs(query.as_deref().unwrap_or_default());
    let told = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let authority = chosen(actor, told("authority").unwrap_or_default())?;
    let limit = if told("more").is_some() { MOST } else { SHOWN };
    let entries = site.publisher.audit(actor, authority.as_ref(), limit).await.map_err(fault_of)?;
    let check = site.publisher.check_audit(actor).await.map_err(fault_of)?;
    let names = choices::names(&site, actor).await.map_err(fault_of)?;
    let code = authority.as_ref().map_or("", |code| code.as_str());
    let full = entries.len() == usize::try_from(SHOWN).unwrap_or(usize::MAX);
    let councils = choices::councils(&site, actor, Permission::ViewAudit, code).await.map_err(fault_of)?;
    Ok(render(&AuditPage {
        shell: Shell::new(&site, &w.t("officers_nav_audit"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH),
        sound: check.broken_at.is_none(),
        check: w.say(&worded(&check)),
        all: actor.may_everywhere(Permission::Platform),
        councils: if councils.len() > 1 { councils } else { Vec::new() },
        entries: entries.iter().map(|entry| row(&site, entry, &names)).collect(),
        more: full.then(|| format!("{PATH}?authority={code}&more=yes")),
    }))
}

/// Returns whose audit is meant; nothing for all of it. Told none, whoever may not see all sees the first they may.
fn chosen(actor: &Actor, told: &str) -> Result<Option<AuthorityCode>, Fault> {
    if !told.is_empty() {
        let code = AuthorityCode::parse(told).map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))?;
        return Ok(Some(code));
    }
    match actor.authorities(Permission::ViewAudit) {
        Some(codes) => codes.into_iter().next().map(Some).ok_or_else(super::not_allowed),
        None => Ok(None),
    }
}

fn worded(check: &AuditCheck) -> Message {
    let entries = usize::try_from(check.entries).unwrap_or(usize::MAX);
    match check.broken_at {
        None => Message::new("officers_audit_sound").with("entries", entries),
        Some(seq) => Message::new("officers_audit_broken").with("entry", seq.to_string()),
    }
}

fn row(site: &Site, entry: &AuditEntry, names: &BTreeMap<String, String>) -> EntryRow {
    let w = &site.words;
    let named = |text: &str| match names.get(text) {
        Some(name) => format!("{name} ({text})"),
        None if text == "stranger" => w.t("officers_audit_stranger"),
        None => text.replace('/', " "),
    };
    EntryRow {
        at: Timestamp::from_second(entry.at).map_or_else(|_| entry.at.to_string(), short),
        who: named(&entry.actor),
        what: w.value("audit", &entry.action),
        object: named(&entry.object),
        detail: shown(site, &entry.detail),
    }
}

/// Returns an instant for a narrow column: `27 Nov 2026, 14:56`.
fn short(at: Timestamp) -> String {
    at.to_zoned(zone()).strftime("%-d %b %Y, %H:%M").to_string()
}

/// Returns an entry's detail (JSON) for people: `over: authority Lambeth; role: publisher`.
fn shown(site: &Site, detail: &str) -> String {
    match serde_json::from_str(detail) {
        Ok(Value::Object(fields)) => said(site, &fields, ": ", "; "),
        _ => detail.to_owned(),
    }
}

fn said(site: &Site, fields: &Map<String, Value>, is: &str, and: &str) -> String {
    let known = fields.iter().filter(|(_, value)| !value.is_null());
    let fields: Vec<String> =
        known.map(|(name, value)| format!("{}{is}{}", name.replace('_', " "), plain(site, value))).collect();
    fields.join(and)
}

fn plain(site: &Site, value: &Value) -> String {
    match value {
        Value::String(text) => readable(site, text),
        Value::Array(values) => values.iter().map(|value| plain(site, value)).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => said(site, fields, " ", ", "),
        other => other.to_string(),
    }
}

/// Returns a council's name for its code, a short time for an instant, the beginning of a hash.
fn readable(site: &Site, text: &str) -> String {
    if let Ok(code) = AuthorityCode::parse(text) {
        return site.authority_name(&code);
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return short(at);
    }
    match text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        true => format!("{}…", text.get(..12).unwrap_or(text)),
        false => text.to_owned(),
    }
}
