//! `/officers/homes`: one home by its reference: its history, and putting it right by hand; what is put right so.

use super::changes::{self, Changes, Field, Named};
use super::choices::{self, Choice};
use super::upload::{catch_up, to_the_end};
use super::uploads::{by, names};
use super::{CurrentOfficer, Form, Frame, Wrong, account, fault_of, go_on, of_refusal};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use ingest::ByHand;
use publish::{Correction, EventKind, Permission, VacancyHistory};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, VacancyId};

/// Where it is.
pub const PATH: &str = "/officers/homes";

#[derive(Template)]
#[template(path = "officers_homes.html")]
struct HomesPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    councils: Vec<Choice>,
    reference: String,
    /// What is put right by hand and in force, where a council is meant.
    corrections: Option<Vec<CorrectionRow>>,
}

#[derive(Template)]
#[template(path = "officers_home.html")]
struct HomePage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    council: String,
    id: IdFields,
    public: String,
    standing: String,
    corrections: Vec<CorrectionRow>,
    /// Whether the officer may put it right.
    may: bool,
    withdrawn: bool,
    fields: Vec<Choice>,
    value: String,
    events: Vec<EventRow>,
}

#[derive(Template)]
#[template(path = "officers_correct.html")]
struct CorrectPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    id: IdFields,
    field: String,
    value: String,
    changes: Changes,
    told: Vec<String>,
}

/// A home, as forms name it.
struct IdFields {
    authority: String,
    reference: String,
    link: String,
}

struct CorrectionRow {
    home: Named,
    what: String,
    said: String,
    says: String,
    conflict: bool,
    reason: String,
    by: String,
    at: String,
    ended: Option<String>,
    /// The field a form takes back; nothing for the withdrawal.
    field: String,
    authority: String,
}

struct EventRow {
    at: String,
    what: String,
    fields: Vec<Field>,
}

/// `GET /officers/homes?authority=E09000022&reference=0041873`
pub async fn homes(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let query = query.unwrap_or_default();
    let w = &site.words;
    let frame = Frame::new(w, &who.0, PATH).saying(w, account::said(Some(&query)).as_deref());
    let form = Form::from_query(&query);
    if form.get("reference").trim().is_empty() {
        return list(&site, &who, frame, &form).await;
    }
    match known(&site, &who, &form).await? {
        Some((id, history)) => home_page(&site, &who, frame, (&id, &history), &form).await,
        None => {
            let wrong = Wrong { field: "reference", why: w.t("desk_no_such_home") };
            Ok(as_wrong(list(&site, &who, frame.refusing(vec![wrong]), &form).await?))
        }
    }
}

/// `GET /officers/homes/correct`: what a correction would change.
pub async fn preview(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let form = Form::from_query(&query.unwrap_or_default());
    correct_page(&site, &who, &form, Vec::new()).await
}

/// `POST /officers/homes/correct`
pub async fn correct(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    form: Form,
) -> Result<Response, Fault> {
    if form.get("reason").trim().is_empty() {
        let wrong = Wrong { field: "reason", why: site.words.t("desk_no_correction_reason") };
        return Ok(as_wrong(correct_page(&site, &who, &form, vec![wrong]).await?));
    }
    put_right(&site, &who, form, What::Correct).await
}

/// `POST /officers/homes/withdraw`
pub async fn withdraw(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    form: Form,
) -> Result<Response, Fault> {
    put_right(&site, &who, form, What::Withdraw).await
}

/// `POST /officers/homes/restore`
pub async fn restore(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    form: Form,
) -> Result<Response, Fault> {
    put_right(&site, &who, form, What::Restore).await
}

#[derive(Clone, Copy)]
enum What {
    Correct,
    Withdraw,
    Restore,
}

async fn put_right(
    site: &SharedSite,
    who: &CurrentOfficer,
    form: Form,
    what: What,
) -> Result<Response, Fault> {
    let (id, history) = known(site, who, &form).await?.ok_or_else(Fault::not_found)?;
    let (work_site, actor, now) = (site.clone(), who.actor().clone(), site.clock.now());
    let (home, sent) = (id.clone(), form.clone());
    let done = to_the_end(async move {
        let publisher = &work_site.publisher;
        let reason = sent.get("reason");
        let field = Some(sent.get("field")).filter(|field| !field.is_empty());
        let done = match what {
            What::Correct => {
                publisher.correct(&actor, &home, sent.get("field"), sent.get("value"), reason, now).await
            }
            What::Withdraw => publisher.withdraw(&actor, &home, reason, now).await,
            What::Restore => publisher.restore(&actor, &home, field, reason, now).await,
        };
        catch_up(&work_site).await;
        done
    });
    let (said, field) = match what {
        What::Correct => ("home_corrected", "value"),
        What::Withdraw => ("home_withdrawn", "reason"),
        What::Restore => ("home_restored", "corrections"),
    };
    match done.await {
        Ok(_) => Ok(go_on(&format!("{}&said={said}", changes::home_page(&id)))),
        Err(error) => {
            let wrong = vec![of_refusal(&site.words, error, &[("", field)])?];
            let frame = Frame::new(&site.words, &who.0, PATH).refusing(wrong);
            Ok(as_wrong(home_page(site, who, frame, (&id, &history), &form).await?))
        }
    }
}

/// Returns the home a form means, where it was ever published and the officer may look at its council's.
async fn known(
    site: &Site,
    who: &CurrentOfficer,
    form: &Form,
) -> Result<Option<(VacancyId, VacancyHistory)>, Fault> {
    let bad = || Fault::of_status(StatusCode::BAD_REQUEST);
    let code = match form.get("authority") {
        "" => only_council(site, who).await?.ok_or_else(bad)?,
        code => AuthorityCode::parse(code).map_err(|_| bad())?,
    };
    who.actor().need(Permission::ViewUploads, &code).map_err(fault_of)?;
    let Ok(id) = VacancyId::new(code, form.get("reference").trim()) else { return Ok(None) };
    let history = site.publisher.vacancy_history(&id).await.map_err(fault_of)?;
    Ok(history.map(|history| (id, history)))
}

async fn only_council(site: &Site, who: &CurrentOfficer) -> Result<Option<AuthorityCode>, Fault> {
    let offered = choices::councils(site, who.actor(), Permission::ViewUploads, "").await;
    Ok(match offered.map_err(fault_of)?.as_slice() {
        [only] => AuthorityCode::parse(&only.value).ok(),
        _ => None,
    })
}

async fn list(site: &Site, who: &CurrentOfficer, frame: Frame, form: &Form) -> Result<Response, Fault> {
    let w = &site.words;
    let told = form.get("authority");
    if !who.actor().may_somewhere(Permission::ViewUploads) {
        return Err(super::not_allowed());
    }
    let code = match told {
        "" => only_council(site, who).await?,
        told => Some(AuthorityCode::parse(told).map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))?),
    };
    let corrections = match code {
        Some(code) => {
            let found = site.publisher.corrections(who.actor(), &code).await.map_err(fault_of)?;
            Some(rows(site, found, &names(site).await?))
        }
        None => None,
    };
    let councils =
        choices::councils(site, who.actor(), Permission::ViewUploads, told).await.map_err(fault_of)?;
    Ok(render(&HomesPage {
        shell: Shell::new(site, &w.t("officers_nav_homes"), Here::Elsewhere),
        frame,
        councils: choices::asking(site, councils),
        reference: form.get("reference").to_owned(),
        corrections,
    }))
}

async fn home_page(
    site: &Site,
    who: &CurrentOfficer,
    frame: Frame,
    (id, history): (&VacancyId, &VacancyHistory),
    form: &Form,
) -> Result<Response, Fault> {
    let w = &site.words;
    let corrections = site.publisher.home_corrections(who.actor(), id).await.map_err(fault_of)?;
    let in_force = |one: &&Correction| one.ended.is_none();
    let withdrawn = corrections.iter().filter(in_force).any(|one| one.field.is_none());
    let standing = match (withdrawn, history.listed, history.absent_since) {
        (true, ..) => w.t("desk_home_withdrawn"),
        (_, true, None) => w.t("desk_home_listed"),
        (_, true, Some(at)) => w.with("desk_home_absent", "at", w.instant(at)),
        (_, false, _) => w.t("desk_home_left"),
    };
    let chosen = form.get("field");
    let choice =
        |name: &'static str| Choice { value: name.to_owned(), name: w.field(name), chosen: name == chosen };
    let mut fields: Vec<Choice> = ByHand::fields().map(choice).collect();
    fields.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(render(&HomePage {
        shell: Shell::new(site, &w.with("desk_home_title", "reference", id.reference()), Here::Elsewhere),
        frame,
        council: site.authority_name(id.authority()),
        id: id_fields(id),
        public: links::home(id),
        standing,
        corrections: rows(site, corrections, &names(site).await?),
        may: who.actor().may(Permission::Publish, id.authority()),
        withdrawn,
        fields: choices::asking(site, fields),
        value: form.get("value").to_owned(),
        events: history.events.iter().rev().map(|event| event_row(site, event)).collect(),
    }))
}

fn event_row(site: &Site, event: &publish::Event) -> EventRow {
    let w = &site.words;
    let code = match event.kind {
        EventKind::New => "desk_event_new",
        EventKind::Gone => "desk_event_gone",
        EventKind::Returned => "desk_event_returned",
        EventKind::Delisted => "desk_event_delisted",
        EventKind::Restored => "desk_event_restored",
        _ if event.by_hand => "desk_event_by_hand",
        _ => "desk_event_changed",
    };
    let fields = changes::fields(w, &event.changes);
    EventRow { at: w.instant(event.at), what: w.t(code), fields }
}

async fn correct_page(
    site: &Site,
    who: &CurrentOfficer,
    form: &Form,
    mut wrong: Vec<Wrong>,
) -> Result<Response, Fault> {
    let w = &site.words;
    let (id, history) = known(site, who, form).await?.ok_or_else(Fault::not_found)?;
    let (field, value) = (form.get("field"), form.get("value"));
    let now = site.clock.now();
    let (difference, told) =
        match site.publisher.preview_correction(who.actor(), &id, field, value, now).await {
            Ok(previewed) => previewed,
            Err(error) => {
                let fields = [("correction_field", "field"), ("", "value")];
                wrong.push(of_refusal(w, error, &fields)?);
                let frame = Frame::new(w, &who.0, PATH).refusing(wrong);
                return Ok(as_wrong(home_page(site, who, frame, (&id, &history), form).await?));
            }
        };
    Ok(render(&CorrectPage {
        shell: Shell::new(site, &w.with("desk_correct_title", "reference", id.reference()), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).refusing(wrong),
        id: id_fields(&id),
        field: field.to_owned(),
        value: value.to_owned(),
        changes: Changes::of(site, &difference, changes::ALL),
        told: told.iter().map(|message| w.say(message)).collect(),
    }))
}

fn id_fields(id: &VacancyId) -> IdFields {
    IdFields {
        authority: id.authority().to_string(),
        reference: id.reference().to_owned(),
        link: changes::home_page(id),
    }
}

fn rows(site: &Site, corrections: Vec<Correction>, names: &BTreeMap<String, String>) -> Vec<CorrectionRow> {
    corrections.into_iter().map(|one| correction_row(site, one, names)).collect()
}

fn correction_row(site: &Site, one: Correction, names: &BTreeMap<String, String>) -> CorrectionRow {
    let w = &site.words;
    let field = one.field.clone().unwrap_or_default();
    let value = |value| changes::value(w, &field, Some(value));
    let what = match one.field.is_some() {
        true => {
            let message = vacancy::Message::new("desk_corrected_to").with("field", w.field(&field));
            w.say(&message.with("value", value(&one.value)))
        }
        false => w.t("desk_withdrawn"),
    };
    let withdrawn = one.field.is_none();
    let said = |told| if withdrawn { String::new() } else { value(told) };
    CorrectionRow {
        what,
        said: said(&one.said),
        says: said(&one.says),
        conflict: one.conflict,
        by: by(site, names, &one.by),
        at: w.instant(one.at),
        ended: one.ended.map(|end| {
            let how = w.of_code(&format!("desk_ended_{}", end.how.as_str()));
            format!("{how}, {}", w.instant(end.at))
        }),
        home: Named { reference: one.home.reference().to_owned(), link: changes::home_page(&one.home) },
        authority: one.home.authority().to_string(),
        reason: one.reason,
        field,
    }
}
