//! `/officers/publications`: every change of what is published, by whom and why; comparing any two; going back to one.

use super::changes::{self, Changes, only_counted};
use super::choices::{self, Choice};
use super::upload::{catch_up, to_the_end};
use super::uploads::{self, by, told_authority, told_number};
use super::{CurrentOfficer, Form, Frame, Wrong, account, fault_of, go_on, lists};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use publish::{Happened, Permission, PublicationId, PublicationSummary, PublishError, Version};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message};

/// Where it is.
pub const PATH: &str = "/officers/publications";
/// How many are shown at once.
const SHOWN: u32 = 30;

#[derive(Template)]
#[template(path = "officers_publications.html")]
struct PublicationsPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// The councils whose publications may be shown; none where there is but one.
    shown: Vec<Choice>,
    publications: Vec<PublicationRow>,
    /// Where older ones are.
    older: Option<String>,
}

struct PublicationRow {
    id: PublicationId,
    at: String,
    council: String,
    what: String,
    by: String,
    reason: Option<String>,
    changed: String,
    /// The page of the file it was made of.
    file: Option<String>,
    /// Where one goes back to it.
    back: Option<String>,
}

#[derive(Template)]
#[template(path = "officers_compare.html")]
struct ComparePage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    council: String,
    from: String,
    to: String,
    changes: Changes,
    /// Where every home is listed.
    all: String,
}

#[derive(Template)]
#[template(path = "officers_back.html")]
struct BackPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    council: String,
    to: String,
    path: String,
    changes: Changes,
    /// Where every home is listed.
    all: String,
}

/// `GET /officers/publications`
pub async fn list(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let said = account::said(query.as_deref());
    let frame = Frame::new(&site.words, &who.0, uploads::PATH).saying(&site.words, said.as_deref());
    page(&site, &who, frame, query.as_deref().unwrap_or_default()).await
}

/// `GET /officers/publications/compare?of=3&of=5`
pub async fn compare(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let w = &site.words;
    let refuse =
        |code| Frame::new(w, &who.0, uploads::PATH).refusing(vec![Wrong { field: "of", why: w.t(code) }]);
    let (mut ids, live) = told(&query);
    ids.sort();
    ids.dedup();
    let (from, to) = match (ids.as_slice(), live) {
        ([from, to], false) => (*from, Some(*to)),
        ([from], true) => (*from, None),
        _ => return Ok(as_wrong(page(&site, &who, refuse("desk_tick_two"), &query).await?)),
    };
    let first = known(&site, &who, from).await?;
    let second = match to {
        Some(to) => Some(known(&site, &who, to).await?),
        None => None,
    };
    let feed = |one: &PublicationSummary| (one.authority.clone(), one.feed.clone());
    if second.as_ref().is_some_and(|second| feed(second) != feed(&first)) {
        return Ok(as_wrong(page(&site, &who, refuse("desk_other_feeds"), &query).await?));
    }
    let versions = (Version::Publication(from), to.map_or(Version::Live, Version::Publication));
    let compared =
        site.publisher.compare(who.actor(), &first.authority, Some(&first.feed), versions, site.clock.now());
    let difference = compared.await.map_err(fault_of)?;
    Ok(render(&ComparePage {
        shell: Shell::new(&site, &w.t("desk_compared"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, uploads::PATH),
        council: lists::name(&site, &first.authority, &first.feed),
        from: named(&site, &first),
        to: second.map_or_else(|| w.t("desk_now"), |second| named(&site, &second)),
        changes: Changes::of(&site, &difference, changes::at_most(Some(&query))),
        all: format!(
            "{PATH}/compare?of={from}&of={}&all=yes",
            to.map_or("now".to_owned(), |to| to.to_string())
        ),
    }))
}

/// `GET /officers/publications/{id}/back`
pub async fn back_form(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<PublicationId>,
) -> Result<Response, Fault> {
    let frame = Frame::new(&site.words, &who.0, uploads::PATH);
    back_page(&site, &who, id, frame).await
}

/// `POST /officers/publications/{id}/back`
pub async fn go_back(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<PublicationId>,
    form: Form,
) -> Result<Response, Fault> {
    let target = known(&site, &who, id).await?;
    let reason = form.get("reason").trim().to_owned();
    if reason.is_empty() {
        let wrong = Wrong { field: "reason", why: site.words.t("desk_no_back_reason") };
        let frame = Frame::new(&site.words, &who.0, uploads::PATH).refusing(vec![wrong]);
        return Ok(as_wrong(back_page(&site, &who, id, frame).await?));
    }
    let (work_site, actor, now) = (site.clone(), who.actor().clone(), site.clock.now());
    let done = to_the_end(async move {
        let publisher = &work_site.publisher;
        let done = publisher.rollback(&actor, &target.authority, Some(&target.feed), id, &reason, now).await;
        catch_up(&work_site).await;
        done
    });
    done.await.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}?said=rolled_back")))
}

/// Returns the publications an address names, and whether it names what is live.
fn told(query: &str) -> (Vec<PublicationId>, bool) {
    let pairs = links::pairs(query);
    let of = || pairs.iter().filter(|(name, _)| name == "of").map(|(_, value)| value.as_str());
    let ids = of().filter_map(|value| value.parse().ok()).map(PublicationId).collect();
    (ids, of().any(|value| value == "now"))
}

/// Returns a publication the officer may see.
async fn known(site: &Site, who: &CurrentOfficer, id: PublicationId) -> Result<PublicationSummary, Fault> {
    let next = PublicationId(id.0.saturating_add(1));
    let found = site.publisher.publications(who.actor(), None, Some(next), 1).await.map_err(fault_of)?;
    found.into_iter().find(|found| found.publication == Some(id)).ok_or_else(Fault::not_found)
}

async fn page(site: &Site, who: &CurrentOfficer, frame: Frame, query: &str) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    if !actor.may_somewhere(Permission::ViewUploads) {
        return Err(super::not_allowed());
    }
    let authority = told_authority(query)?;
    let before = told_number(query, "before")?.map(PublicationId);
    let found = site.publisher.publications(actor, authority.as_ref(), before, SHOWN).await;
    let found = found.map_err(fault_of)?;
    let names = uploads::names(site).await?;
    let code = authority.as_ref().map_or("", AuthorityCode::as_str);
    let last = found.last().filter(|_| found.len() == SHOWN as usize).and_then(|last| last.publication);
    let shown = choices::councils(site, actor, Permission::ViewUploads, code).await.map_err(fault_of)?;
    Ok(render(&PublicationsPage {
        shell: Shell::new(site, &w.t("desk_publications"), Here::Elsewhere),
        frame,
        shown: if shown.len() > 1 { shown } else { Vec::new() },
        publications: found.iter().filter_map(|one| row(site, who, one, &names)).collect(),
        older: last.map(|last| format!("{PATH}?authority={code}&before={last}")),
    }))
}

fn row(
    site: &Site,
    who: &CurrentOfficer,
    one: &PublicationSummary,
    names: &BTreeMap<String, String>,
) -> Option<PublicationRow> {
    let id = one.publication?;
    let w = &site.words;
    let may = who.actor().may(Permission::Publish, &one.authority);
    Some(PublicationRow {
        id,
        at: w.instant(one.at),
        council: lists::name(site, &one.authority, &one.feed),
        what: what(site, one),
        by: by(site, names, &one.by),
        reason: one.reason.clone(),
        changed: only_counted(w, &one.counts),
        file: one.upload.map(|upload| format!("{}/{upload}", uploads::PATH)),
        back: may.then(|| format!("{PATH}/{id}/back")),
    })
}

/// Returns what a publication did, in words.
fn what(site: &Site, one: &PublicationSummary) -> String {
    let w = &site.words;
    let home = one.by_hand.as_ref().map_or("", |change| change.home.reference());
    let field = one.by_hand.as_ref().and_then(|change| change.field.as_deref());
    match (one.what, &one.file_name, one.restores) {
        (Happened::Published, Some(file), _) => w.with("desk_did_publish", "file", file.as_str()),
        (Happened::RolledBack, _, Some(restored)) => {
            w.with("desk_did_go_back", "publication", restored.to_string())
        }
        (Happened::Expired, ..) => w.t("desk_did_expire"),
        (Happened::Withdrawn, ..) => w.with("desk_did_withdraw", "home", home),
        (Happened::TakenBack, ..) => w.with("desk_did_take_back", "home", home),
        (Happened::Corrected, ..) => {
            let message = Message::new("desk_did_correct").with("home", home);
            w.say(&message.with("field", field.map_or_else(String::new, |field| w.field(field))))
        }
        _ => w.t("desk_did_change"),
    }
}

/// Returns a publication by its number and time.
fn named(site: &Site, one: &PublicationSummary) -> String {
    let id = one.publication.map_or_else(String::new, |id| id.to_string());
    let message = Message::new("desk_publication").with("publication", id);
    site.words.say(&message.with("at", site.words.instant(one.at)))
}

async fn back_page(
    site: &Site,
    who: &CurrentOfficer,
    id: PublicationId,
    frame: Frame,
) -> Result<Response, Fault> {
    let target = known(site, who, id).await?;
    if !who.actor().may(Permission::Publish, &target.authority) {
        return Err(super::not_allowed());
    }
    let versions = (Version::Live, Version::Publication(id));
    let compared: Result<_, PublishError> = site
        .publisher
        .compare(who.actor(), &target.authority, Some(&target.feed), versions, site.clock.now())
        .await;
    Ok(render(&BackPage {
        shell: Shell::new(site, &site.words.t("desk_go_back"), Here::Elsewhere),
        frame,
        council: lists::name(site, &target.authority, &target.feed),
        to: named(site, &target),
        path: format!("{PATH}/{id}/back"),
        all: format!("{PATH}/compare?of={id}&of=now&all=yes"),
        changes: Changes::of(site, &compared.map_err(fault_of)?, changes::FEW),
    }))
}
