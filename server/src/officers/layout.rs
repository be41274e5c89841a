//! `/officers/uploads/{id}/layout`: how the columns of a file are read: what is unsure is asked, and what is settled is
//! kept for the next night's file.

mod answers;
mod columns;

use super::changes::{self, Changes};
use super::upload::{known, to_the_end};
use super::uploads::{self, PATH};
use super::{CurrentOfficer, Form, Frame, Wrong, account, fault_of, go_on, lists};
use crate::api::upload::uploads_busy;
use crate::pages::understood::Understood;
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use columns::ColumnForm;
use ingest::Proposal;
use publish::{LayoutAnswers, LayoutVersion, PublishError, UploadId, UploadState, Verdict};
use std::collections::BTreeMap;
use vacancy::Message;

#[derive(Template)]
#[template(path = "officers_layout.html")]
struct LayoutPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// The page of the file.
    upload: String,
    file: &'a str,
    council: String,
    /// What there is to say of the whole file.
    findings: Vec<String>,
    /// How many columns are read, asked about and left out.
    counts: String,
    /// Columns that are asked about, then the others, in the file's order.
    asked: Vec<ColumnForm>,
    others: Vec<ColumnForm>,
    note: String,
    /// What the file gives with these answers, where that was asked for.
    given: Option<Given>,
    versions: Vec<VersionRow>,
}

/// What a file gives when it is read so.
struct Given {
    verdict: String,
    reasons: Vec<String>,
    seen: Understood,
    changes: Option<Changes>,
}

/// A layout the authority's files are or were read by.
struct VersionRow {
    revision: u32,
    name: String,
    by: String,
    current: bool,
    can_go_back: bool,
}

/// `GET /officers/uploads/{id}/layout`
pub async fn form(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let looked = links::pairs(&query).iter().any(|(name, _)| name == "looked");
    let shown = if looked { Shown::WithWhatItGives } else { Shown::Columns };
    let said = account::said(Some(&query));
    let frame = Frame::new(&site.words, &who.0, PATH).saying(&site.words, said.as_deref());
    page(&site, &who, id, frame, shown).await
}

/// `POST /officers/uploads/{id}/layout`
pub async fn answer(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    form: Form,
) -> Result<Response, Fault> {
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    known(&site, &who, id).await?;
    let (publisher, actor, now) = (&site.publisher, who.actor(), site.clock.now());
    let before = publisher.layout_answers(actor, id).await.map_err(fault_of)?;
    // What the page showed before anything was answered: what is the same is no answer.
    let shown = LayoutAnswers { note: before.note, columns: Vec::new() };
    let proposed = publisher.learn(actor, id, &shown, now).await.map_err(fault_of)?;
    let answers = answers::of_form(&form, &proposed);
    let learnt = match noted(&site, &who, id, &answers).await {
        Ok(learnt) => learnt,
        Err(PublishError::NotTaken(message)) => return refuse(&site, &who, id, &message).await,
        Err(error) => return Err(fault_of(error)),
    };
    if form.get("do") != "keep" {
        return Ok(go_on(&format!("{PATH}/{id}/layout?looked=yes#gives")));
    }
    let (work_site, actor) = (site.clone(), actor.clone());
    let kept = to_the_end(async move { work_site.publisher.keep_layout(&actor, &learnt, now).await });
    match kept.await {
        Ok(_) => Ok(go_on(&format!("{PATH}/{id}?said=layout_kept"))),
        Err(PublishError::NotTaken(message)) => refuse(&site, &who, id, &message).await,
        Err(error) => Err(fault_of(error)),
    }
}

/// `POST /officers/uploads/{id}/layout/back`
pub async fn go_back(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    form: Form,
) -> Result<Response, Fault> {
    let state = known(&site, &who, id).await?;
    let revision = form.get("revision").parse().map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))?;
    let (work_site, actor, now) = (site.clone(), who.actor().clone(), site.clock.now());
    let back =
        to_the_end(
            async move { work_site.publisher.layout_back(&actor, &state.authority, revision, now).await },
        );
    back.await.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}/{id}?said=layout_back")))
}

/// Keeps answers with the file, and returns what they make of its layout.
async fn noted(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    answers: &LayoutAnswers,
) -> Result<Proposal, PublishError> {
    let learnt = site.publisher.learn(who.actor(), id, answers, site.clock.now()).await?;
    site.publisher.note_layout_answers(who.actor(), id, answers).await?;
    Ok(learnt)
}

async fn refuse(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    message: &Message,
) -> Result<Response, Fault> {
    let field = if message.code == "layout_note_too_long" { "note" } else { "columns" };
    let wrong = Wrong::new(&site.words, field, message);
    let frame = Frame::new(&site.words, &who.0, PATH).refusing(vec![wrong]);
    Ok(as_wrong(page_of(site, who, id, frame, Shown::Columns).await?))
}

/// What a page shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The columns alone.
    Columns,
    /// What the file gives, too.
    WithWhatItGives,
}

async fn page(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    frame: Frame,
    shown: Shown,
) -> Result<Response, Fault> {
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    page_of(site, who, id, frame, shown).await
}

async fn page_of(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    frame: Frame,
    shown: Shown,
) -> Result<Response, Fault> {
    let (w, actor, now) = (&site.words, who.actor(), site.clock.now());
    let state = known(site, who, id).await?;
    let answers = site.publisher.layout_answers(actor, id).await.map_err(fault_of)?;
    let learnt = site.publisher.learn(actor, id, &answers, now).await.map_err(fault_of)?;
    let given = match shown {
        Shown::WithWhatItGives if learnt.has_reference() => Some(given(site, who, id, &learnt).await?),
        _ => None,
    };
    let columns = columns::forms(site, &learnt);
    let counts = Message::new("desk_layout_counts")
        .with("total", columns.len())
        .with("asked", columns.iter().filter(|column| !column.asks.is_empty()).count());
    let (asked, others) = columns.into_iter().partition(|column| !column.asks.is_empty());
    Ok(render(&LayoutPage {
        shell: Shell::new(site, &w.t("desk_layout"), Here::Elsewhere),
        frame,
        upload: format!("{PATH}/{id}"),
        file: &state.file_name,
        council: lists::name(site, &state.authority, &state.feed),
        findings: learnt.findings.iter().map(|message| w.say(message)).collect(),
        counts: w.say(&counts),
        asked,
        others,
        note: answers.note,
        given,
        versions: versions(site, who, &state).await?,
    }))
}

/// Returns what the file gives when it is read so.
async fn given(site: &Site, who: &CurrentOfficer, id: UploadId, learnt: &Proposal) -> Result<Given, Fault> {
    let w = &site.words;
    let outcome = site.publisher.preview_learnt(who.actor(), id, learnt, site.clock.now()).await;
    let outcome = outcome.map_err(fault_of)?;
    let verdict = match outcome.outcome {
        Verdict::Published => "desk_layout_would_publish",
        Verdict::Held => "desk_would_hold",
        Verdict::Unchanged => "desk_would_change_nothing",
        Verdict::Refused => "desk_would_refuse",
    };
    let told = matches!(outcome.outcome, Verdict::Published | Verdict::Held);
    Ok(Given {
        verdict: w.t(verdict),
        reasons: outcome.reasons.iter().map(|message| w.say(message)).collect(),
        seen: Understood::of(site, &outcome.report, None),
        changes: told.then(|| Changes::of(site, &outcome.difference, changes::FEW)),
    })
}

async fn versions(site: &Site, who: &CurrentOfficer, state: &UploadState) -> Result<Vec<VersionRow>, Fault> {
    let names = uploads::names(site).await?;
    let found = site.publisher.layout_versions(who.actor(), &state.authority).await.map_err(fault_of)?;
    Ok(found.into_iter().map(|version| version_row(site, &names, version)).collect())
}

fn version_row(site: &Site, names: &BTreeMap<String, String>, version: LayoutVersion) -> VersionRow {
    let w = &site.words;
    let by = match (&version.by, version.at) {
        (Some(by), Some(at)) => format!("{}, {}", uploads::by(site, names, by), w.instant(at)),
        _ => w.t("desk_layout_from_before"),
    };
    let back = |to: u32| {
        format!(" {}", w.say(&Message::new("desk_layout_was_back").with("revision", to.to_string())))
    };
    VersionRow {
        revision: version.revision,
        name: w.with("desk_layout_version", "revision", version.revision.to_string()),
        by: format!("{by}{}", version.back_to.map(back).unwrap_or_default()),
        current: version.current,
        can_go_back: version.kept && !version.current,
    }
}
