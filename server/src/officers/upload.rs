//! `/officers/uploads/{id}`: one file: what was understood of it, what it changes, and what is to become of it.

use super::changes::{self, Changes};
use super::people::Standing;
use super::uploads::{self, PATH};
use super::{CurrentOfficer, Form, Frame, Wrong, account, fault_of, go_on, lists};
use crate::api::upload::uploads_busy;
use crate::live;
use crate::pages::understood::Understood;
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use crate::words::Words;
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use publish::{Outcome, Permission, PublishError, Stage, UploadId, UploadState, Verdict};
use std::future::Future;
use vacancy::Message;

#[derive(Template)]
#[template(path = "officers_upload.html")]
struct UploadPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    path: String,
    council: String,
    by: String,
    at: String,
    size: String,
    state: Standing,
    /// What is to be said first: that it can be published, is held and why, was refused and why.
    verdict: String,
    reasons: Vec<Reason>,
    /// What became of what was put right by hand.
    notes: Vec<Reason>,
    deciding: Deciding,
    /// Whether it waits for its sender's word, and was not held.
    waits: bool,
    changes: Option<Changes>,
    /// Where every home that changes is listed.
    all: String,
    /// Whether the difference is still to come about.
    is_preview: bool,
    seen: Option<Understood>,
    /// Where one says how its columns are read, where the officer may.
    layout: Option<String>,
    /// What one does there.
    to_layout: String,
    /// Whether its bytes are kept.
    kept: bool,
}

/// Something the safety brakes found, and what to do about it.
struct Reason {
    said: String,
    hint: Option<String>,
    /// Whether saying how the file's columns are read may mend it.
    of_columns: bool,
}

/// What the officer may decide.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deciding {
    Nothing,
    /// To publish it or not.
    Publish,
    /// To publish it for a reason, or not.
    Accept,
    /// To lay it aside: it cannot be published.
    LayAside,
}

/// `GET /officers/uploads/{id}`
pub async fn upload(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let said = account::said(query.as_deref());
    let frame = Frame::new(&site.words, &who.0, PATH).saying(&site.words, said.as_deref());
    page(&site, &who, id, frame, changes::at_most(query.as_deref())).await
}

/// `POST /officers/uploads/{id}/publish`
pub async fn publish(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    form: Form,
) -> Result<Response, Fault> {
    let state = known(&site, &who, id).await?;
    let reason = form.get("reason").trim().to_owned();
    let must_say = state.stage == Stage::Held || form.get("held") == "yes";
    if must_say && reason.is_empty() {
        return refuse(&site, &who, id, "reason", "desk_no_reason").await;
    }
    let (work_site, actor, now) = (site.clone(), who.actor().clone(), site.clock.now());
    let outcome = to_the_end(async move {
        let publisher = &work_site.publisher;
        let done = match state.stage {
            Stage::Held => publisher.accept(&actor, id, &reason, now).await,
            _ => {
                let reason = Some(reason.as_str()).filter(|reason| !reason.is_empty());
                publisher.publish_waiting(&actor, id, reason, now).await
            }
        };
        catch_up(&work_site).await;
        done
    });
    let said = match outcome.await.map_err(fault_of)?.outcome {
        Verdict::Published => "upload_published",
        Verdict::Unchanged => "upload_unchanged",
        Verdict::Held => "upload_held_now",
        Verdict::Refused => "upload_refused",
    };
    Ok(go_on(&format!("{PATH}/{id}?said={said}")))
}

/// `POST /officers/uploads/{id}/refuse`
pub async fn set_aside(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    form: Form,
) -> Result<Response, Fault> {
    let state = known(&site, &who, id).await?;
    let (actor, now, reason) = (who.actor(), site.clock.now(), form.get("refusal").trim());
    let done = match state.stage {
        Stage::Held if reason.is_empty() => {
            return refuse(&site, &who, id, "refusal", "desk_no_refusal").await;
        }
        Stage::Held => site.publisher.refuse(actor, id, reason, now).await,
        _ => site.publisher.lay_aside(actor, id, now).await,
    };
    done.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}/{id}?said=upload_refused")))
}

/// Returns an upload the officer may see.
///
/// # Errors
/// A fault where there is none.
pub async fn known(site: &Site, who: &CurrentOfficer, id: UploadId) -> Result<UploadState, Fault> {
    let found = site.publisher.upload(who.actor(), id).await.map_err(fault_of)?;
    found.ok_or_else(Fault::not_found)
}

/// Does work to its end, whoever hangs up meanwhile.
///
/// # Errors
/// As the work; or when it ended early, which is a bug.
pub async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = Result<T, PublishError>> + Send + 'static,
) -> Result<T, PublishError> {
    match tokio::spawn(work).await {
        Ok(done) => done,
        Err(error) => Err(PublishError::Bug(format!("work for an officer ended early: {error}"))),
    }
}

/// Has what was just published served before anybody is told.
pub async fn catch_up(site: &Site) {
    live::catch_up(site).await;
    live::refresh_councils(site).await;
}

async fn refuse(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    field: &'static str,
    why: &'static str,
) -> Result<Response, Fault> {
    let wrong = Wrong { field, why: site.words.t(why) };
    let frame = Frame::new(&site.words, &who.0, PATH).refusing(vec![wrong]);
    Ok(as_wrong(page(site, who, id, frame, changes::FEW).await?))
}

async fn page(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
    frame: Frame,
    at_most: usize,
) -> Result<Response, Fault> {
    let w = &site.words;
    let state = known(site, who, id).await?;
    let names = uploads::names(site).await?;
    let kept = state.bytes_deleted_at.is_none();
    let open = kept && (state.waits || state.stage == Stage::Held);
    let outcome = match open {
        true => looked_at(site, who, id).await?,
        false => state.outcome.clone().map(Ok),
    };
    let path = format!("{PATH}/{id}");
    let correct = format!("{path}/cell");
    let correct = (kept && who.actor().may(Permission::Upload, &state.authority)).then_some(correct.as_str());
    let said = told(site, &state, outcome.as_ref());
    let outcome = outcome.and_then(Result::ok);
    let seen = outcome.as_ref().map(|outcome| Understood::of(site, &outcome.report, correct));
    let guessed = seen.as_ref().is_some_and(|seen| seen.guessed.is_some());
    Ok(render(&UploadPage {
        shell: Shell::new(site, &state.file_name, Here::Elsewhere),
        frame,
        council: lists::name(site, &state.authority, &state.feed),
        by: uploads::by(site, &names, &state.by),
        at: w.instant(state.received_at),
        size: w.count("desk_size", usize::try_from(state.size.div_ceil(1000)).unwrap_or(usize::MAX)),
        state: uploads::standing(site, &state),
        verdict: said.0,
        reasons: said.1,
        notes: outcome.as_ref().map_or_else(Vec::new, |outcome| reasons(w, &outcome.notes)),
        deciding: if open { deciding(who, &state, outcome.as_ref()) } else { Deciding::Nothing },
        changes: outcome.as_ref().and_then(|outcome| changes_of(site, outcome, at_most)),
        is_preview: open,
        to_layout: w.t(if guessed { "desk_layout_answer" } else { "desk_layout_change" }),
        seen,
        waits: state.waits,
        layout: (open && who.actor().may(Permission::ManageLayout, &state.authority))
            .then(|| format!("{path}/layout")),
        all: format!("{path}?all=yes"),
        path,
        kept,
    }))
}

/// Returns what would become of a file now, or why that cannot be said.
async fn looked_at(
    site: &Site,
    who: &CurrentOfficer,
    id: UploadId,
) -> Result<Option<Result<Outcome, Message>>, Fault> {
    // A large file takes as much memory to read again as to receive.
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    match site.publisher.preview(who.actor(), id, site.clock.now()).await {
        Ok(outcome) => Ok(Some(Ok(outcome))),
        Err(PublishError::NotTaken(message)) => Ok(Some(Err(message))),
        Err(error) => Err(fault_of(error)),
    }
}

fn changes_of(site: &Site, outcome: &Outcome, at_most: usize) -> Option<Changes> {
    let told = matches!(outcome.outcome, Verdict::Published | Verdict::Held);
    told.then(|| Changes::of(site, &outcome.difference, at_most))
}

fn deciding(who: &CurrentOfficer, state: &UploadState, outcome: Option<&Outcome>) -> Deciding {
    if !who.actor().may(Permission::Publish, &state.authority) {
        return Deciding::Nothing;
    }
    match outcome.map(|outcome| outcome.outcome) {
        _ if state.stage == Stage::Held => Deciding::Accept,
        Some(Verdict::Published) => Deciding::Publish,
        Some(Verdict::Held) => Deciding::Accept,
        Some(Verdict::Refused | Verdict::Unchanged) => Deciding::LayAside,
        None => Deciding::Nothing,
    }
}

/// Returns what is to be said of an upload first, and its reasons.
fn told(
    site: &Site,
    state: &UploadState,
    outcome: Option<&Result<Outcome, Message>>,
) -> (String, Vec<Reason>) {
    let w = &site.words;
    let outcome = match outcome {
        Some(Ok(outcome)) => outcome,
        Some(Err(message)) => {
            return (w.t("desk_not_readable"), reasons(w, std::slice::from_ref(message)));
        }
        None if state.waits => return (w.t("desk_forgotten"), Vec::new()),
        None => return (w.t("desk_under_way"), Vec::new()),
    };
    let code = match (outcome.outcome, state.stage) {
        (verdict, Stage::Published | Stage::Unchanged | Stage::Refused) => {
            return (w.say(&verdict.message()), reasons(w, &outcome.reasons));
        }
        (_, Stage::Held) => "desk_held",
        (Verdict::Published, _) => "desk_would_publish",
        (Verdict::Held, _) => "desk_would_hold",
        (Verdict::Unchanged, _) => "desk_would_change_nothing",
        (Verdict::Refused, _) => "desk_would_refuse",
    };
    (w.t(code), reasons(w, &outcome.reasons))
}

fn reasons(w: &Words, messages: &[Message]) -> Vec<Reason> {
    let reason = |message: &Message| Reason {
        said: w.say(message),
        hint: w.hint(message),
        of_columns: is_of_columns(&message.code),
    };
    messages.iter().map(reason).collect()
}

/// Returns whether what a message tells may come of how the columns are read.
fn is_of_columns(code: &str) -> bool {
    const OF_COLUMNS: &[&str] = &[
        "held_layout_guessed",
        "held_too_many_refused",
        "refused_no_row_taken",
        "mapping_does_not_fit",
        "no_reference_column",
    ];
    OF_COLUMNS.contains(&code) || code.starts_with("held_rents_")
}
