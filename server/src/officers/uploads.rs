//! `/officers/uploads`: the files that came in, and sending another.

use super::changes::only_counted;
use super::choices::{self, Choice};
use super::people::Standing;
use super::{CurrentOfficer, Frame, Wrong, account, fault_of, go_on, lists};
use crate::pages::check;
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Multipart, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use publish::{Actor, Permission, PublishError, Received, Stage, UploadId, UploadState};
use std::collections::BTreeMap;
use vacancy::AuthorityCode;

/// Where it is.
pub const PATH: &str = "/officers/uploads";
/// How many files are shown at once.
const SHOWN: u32 = 30;

#[derive(Template)]
#[template(path = "officers_uploads.html")]
struct UploadsPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// The councils a file may be sent for; none where the officer may only look on.
    councils: Vec<Choice>,
    /// The lists a file may be of; none where each council sends one.
    lists: Vec<Choice>,
    /// The councils whose files may be shown; none where there is but one.
    shown: Vec<Choice>,
    uploads: Vec<UploadRow>,
    /// Where older ones are.
    older: Option<String>,
}

struct UploadRow {
    link: String,
    file: String,
    council: String,
    by: String,
    at: String,
    state: Standing,
    changed: String,
}

/// `GET /officers/uploads`
pub async fn list(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let said = account::said(query.as_deref());
    let frame = Frame::new(&site.words, &who.0, PATH).saying(&site.words, said.as_deref());
    page(&site, &who, frame, query.as_deref().unwrap_or_default(), Told::default()).await
}

/// `POST /officers/uploads`
pub async fn send(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    form: Multipart,
) -> Result<Response, Fault> {
    let (sent, _leave) = check::received(&site, form).await?;
    let w = &site.words;
    let mut wrong = Vec::new();
    if sent.bytes.is_empty() {
        wrong.push(Wrong { field: "file", why: w.t("check_no_file") });
    }
    let authority = chosen_council(&site, who.actor(), &sent.council).await?;
    let list = authority.as_ref().map(|authority| lists::chosen(&site, authority, &sent.list));
    match (authority, list) {
        (Some(authority), Some(Ok(list))) if wrong.is_empty() => {
            let (file_name, bytes) = (sent.file_name.as_str(), &sent.bytes[..]);
            let file = Received { authority: &authority, feed: list.as_deref(), file_name, bytes };
            let received = site.publisher.receive_waiting(who.actor(), file, site.clock.now()).await;
            Ok(go_on(&format!("{PATH}/{}", received.map_err(fault_of)?.id)))
        }
        (_, list) => {
            match list {
                None => wrong.push(Wrong { field: "council", why: w.t("officers_no_council") }),
                Some(Err(why)) => wrong.push(Wrong { field: "list", why: w.t(why) }),
                Some(Ok(_)) => {}
            }
            let frame = Frame::new(w, &who.0, PATH).refusing(wrong);
            let told = Told { council: &sent.council, list: &sent.list };
            Ok(as_wrong(page(&site, &who, frame, "", told).await?))
        }
    }
}

/// What a form said of whose file it is.
#[derive(Clone, Copy, Default)]
struct Told<'a> {
    council: &'a str,
    list: &'a str,
}

/// Returns whose file it is: as chosen, or the only council the officer may send files for.
async fn chosen_council(site: &Site, actor: &Actor, told: &str) -> Result<Option<AuthorityCode>, Fault> {
    let offered = choices::councils(site, actor, Permission::Upload, told).await.map_err(fault_of)?;
    Ok(match (told.is_empty(), offered.as_slice()) {
        (true, [only]) => AuthorityCode::parse(&only.value).ok(),
        (true, _) => None,
        (false, _) => AuthorityCode::parse(told).ok(),
    })
}

/// Returns an authority's code out of an address, where it holds one.
///
/// # Errors
/// A fault when it holds something else.
pub fn told_authority(query: &str) -> Result<Option<AuthorityCode>, Fault> {
    let pairs = links::pairs(query);
    let told = pairs.iter().find(|(name, value)| name == "authority" && !value.is_empty());
    let parse =
        |text: &str| AuthorityCode::parse(text).map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST));
    told.map(|(_, text)| parse(text)).transpose()
}

/// Returns a number out of an address, where it holds one of that name.
///
/// # Errors
/// A fault when it is no number.
pub fn told_number(query: &str, name: &str) -> Result<Option<i64>, Fault> {
    let pairs = links::pairs(query);
    let told = pairs.iter().find(|(key, value)| key == name && !value.is_empty());
    told.map(|(_, text)| text.parse().map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))).transpose()
}

async fn page(
    site: &Site,
    who: &CurrentOfficer,
    frame: Frame,
    query: &str,
    told: Told<'_>,
) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    if !actor.may_somewhere(Permission::ViewUploads) {
        return Err(super::not_allowed());
    }
    let authority = told_authority(query)?;
    let before = told_number(query, "before")?.map(UploadId);
    let uploads = site.publisher.uploads(actor, authority.as_ref(), None, before, SHOWN).await;
    let uploads = uploads.map_err(fault_of)?;
    let names = site.publisher.officer_names().await.map_err(fault_of)?;
    let code = authority.as_ref().map_or("", AuthorityCode::as_str);
    let full = uploads.len() == SHOWN as usize;
    let last = uploads.last().filter(|_| full);
    let shown = choices::councils(site, actor, Permission::ViewUploads, code).await.map_err(fault_of)?;
    let councils =
        choices::councils(site, actor, Permission::Upload, told.council).await.map_err(fault_of)?;
    Ok(render(&UploadsPage {
        shell: Shell::new(site, &w.t("officers_nav_uploads"), Here::Elsewhere),
        frame,
        lists: lists::offered(site, &councils, told.list),
        councils: choices::asking(site, councils),
        shown: if shown.len() > 1 { shown } else { Vec::new() },
        older: last.map(|last| format!("{PATH}?authority={code}&before={}", last.id)),
        uploads: uploads.iter().map(|upload| row(site, upload, &names)).collect(),
    }))
}

fn row(site: &Site, upload: &UploadState, names: &BTreeMap<String, String>) -> UploadRow {
    let w = &site.words;
    let published = upload.outcome.as_ref().filter(|_| upload.stage == Stage::Published);
    UploadRow {
        link: format!("{PATH}/{}", upload.id),
        file: upload.file_name.clone(),
        council: lists::name(site, &upload.authority, &upload.feed),
        by: by(site, names, &upload.by),
        at: w.instant(upload.received_at),
        state: standing(site, upload),
        changed: published.map_or_else(String::new, |outcome| only_counted(w, &outcome.difference.counts())),
    }
}

/// Returns how far an upload has come.
pub fn standing(site: &Site, upload: &UploadState) -> Standing {
    let (code, colour) = match upload.stage {
        _ if upload.waits && upload.bytes_deleted_at.is_some() => ("desk_stage_forgotten", "grey"),
        _ if upload.waits => ("desk_stage_waits", "yellow"),
        Stage::Received | Stage::Previewed => ("desk_stage_received", "grey"),
        Stage::Published => ("desk_stage_published", "green"),
        Stage::Unchanged => ("desk_stage_unchanged", "grey"),
        Stage::Held => ("desk_stage_held", "orange"),
        Stage::Refused => ("desk_stage_refused", "red"),
    };
    Standing { name: site.words.t(code), colour }
}

/// Returns who did something: an officer's name, a token, a program.
pub fn by(site: &Site, names: &BTreeMap<String, String>, by: &str) -> String {
    match (names.get(by), by.strip_prefix("token/")) {
        (Some(name), _) => name.clone(),
        (None, Some(token)) => site.words.with("desk_by_token", "token", token),
        (None, None) => by.replace('/', " "),
    }
}

/// Returns names of officers, by how the record writes who acted.
///
/// # Errors
/// When the record cannot be read.
pub async fn names(site: &Site) -> Result<BTreeMap<String, String>, Fault> {
    let names: Result<_, PublishError> = site.publisher.officer_names().await;
    names.map_err(fault_of)
}
