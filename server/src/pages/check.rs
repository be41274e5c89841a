//! `GET` and `POST /check`: what would be understood of an export, as a page or written into the file. Nobody signs in,
//! and nothing is kept.

use super::understood::Understood;
use crate::api::upload::{fault_of, uploads_busy};
use crate::site::{SharedSite, Site};
use crate::uploads::MOST_TIME;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use ingest::{AnnotateError, AnnotateRequest, Report, TableForm, Upload};
use publish::LayoutChoice;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::spawn_blocking;
use vacancy::{AuthorityCode, Message};

#[derive(Template)]
#[template(path = "check.html")]
struct CheckPage<'a> {
    shell: Shell<'a>,
    /// What is wrong with the form, and beside which field.
    wrong: Option<Wrong>,
    council: String,
    seen: Option<Seen>,
}

/// A field of the form that cannot be taken.
struct Wrong {
    field: &'static str,
    why: String,
}

/// What was understood of a file.
struct Seen {
    title: String,
    understood: Understood,
    /// Why the file was not given back, where somebody asked for it.
    not_given_back: Option<String>,
}

/// What a form sent with a file.
#[derive(Default)]
pub struct Sent {
    /// Whose file it is, as typed or chosen.
    pub council: String,
    /// Which of its lists it is of, as chosen.
    pub list: String,
    /// The file's name.
    pub file_name: String,
    /// What is in it.
    pub bytes: Bytes,
    /// How the file is to be given back, with what is wrong written into it.
    give_back: Option<TableForm>,
}

impl CheckPage<'_> {
    /// Returns what is wrong with a field.
    fn why_not(&self, field: &str) -> Option<&str> {
        self.wrong.as_ref().filter(|wrong| wrong.field == field).map(|wrong| wrong.why.as_str())
    }
}

/// `GET /check`
pub async fn form(State(site): State<SharedSite>) -> Response {
    page(&site, None, String::new(), None)
}

/// `POST /check`
pub async fn check(State(site): State<SharedSite>, form: Multipart) -> Result<Response, Fault> {
    let (sent, leave) = received(&site, form).await?;
    let refuse = |field, code| {
        let wrong = Wrong { field, why: site.words.t(code) };
        Ok(as_wrong(page(&site, Some(wrong), sent.council.clone(), None)))
    };
    if sent.bytes.is_empty() {
        return refuse("file", "check_no_file");
    }
    let Some(authority) = council(&site, &sent) else {
        return refuse("council", "check_no_council");
    };
    let now = site.clock.now();
    let looked = site.publisher.look_at(&authority, sent.bytes.clone(), LayoutChoice::Saved, now).await;
    let report = looked.map_err(fault_of)?.report;
    let mut seen = seen(&site, &sent, &report);
    if let Some(form) = sent.give_back {
        match given_back(&site, sent.bytes, report, form, leave).await? {
            Ok(file) => return Ok(attached(file, &sent.file_name, form)),
            Err(message) => seen.not_given_back = Some(site.words.say(&message)),
        }
    }
    Ok(page(&site, None, sent.council, Some(seen)))
}

/// Returns what a form sent with a file, and the leave to work on it.
///
/// # Errors
/// Faults when too many files are being received, or it is sent too slowly or not as forms are.
pub async fn received(site: &Site, form: Multipart) -> Result<(Sent, OwnedSemaphorePermit), Fault> {
    let leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    match tokio::time::timeout(MOST_TIME, sent(form)).await {
        Ok(sent) => Ok((sent?, leave)),
        Err(_) => Err(Fault::new(StatusCode::REQUEST_TIMEOUT, Message::new("upload_too_slow"))),
    }
}

/// Returns the file with what is wrong written into it, or why it cannot be given back. It has leave to be worked on
/// until that is done, even where nobody waits any more.
///
/// # Errors
/// A fault when the program itself fails.
pub async fn given_back(
    site: &SharedSite,
    bytes: Bytes,
    report: Report,
    form: TableForm,
    leave: OwnedSemaphorePermit,
) -> Result<Result<Vec<u8>, Message>, Fault> {
    let site = site.clone();
    let write = move || {
        let _leave = leave;
        let (upload, wording) = (Upload::Bytes(&bytes), site.words.in_english());
        ingest::annotate(&AnnotateRequest { upload, report: &report, form, wording })
    };
    match spawn_blocking(write).await {
        Ok(Ok(file)) => Ok(Ok(file)),
        Ok(Err(AnnotateError::Refused(message))) => Ok(Err(message)),
        Ok(Err(error)) => {
            tracing::error!(%error, "a file could not be given back");
            Err(Fault::internal())
        }
        Err(error) => {
            tracing::error!(%error, "giving a file back ended early");
            Err(Fault::internal())
        }
    }
}

/// Returns a file to be saved, under the name it came with and a word more.
pub fn attached(file: Vec<u8>, name: &str, form: TableForm) -> Response {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_safe = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let stem: String = stem.chars().take(80).map(|c| if is_safe(c) { c } else { '_' }).collect();
    let stem = if stem.is_empty() { "export" } else { &stem };
    let named = format!("attachment; filename=\"{stem}_checked.{}\"", form.ending());
    let headers =
        [(header::CONTENT_TYPE, form.media_type().to_owned()), (header::CONTENT_DISPOSITION, named)];
    let mut response = (headers, file).into_response();
    keep_nowhere(&mut response);
    response
}

fn page(site: &Site, wrong: Option<Wrong>, council: String, seen: Option<Seen>) -> Response {
    let shell = Shell::new(site, &site.words.t("check_title"), Here::Elsewhere);
    let mut response = render(&CheckPage { shell, wrong, council, seen });
    keep_nowhere(&mut response);
    response
}

async fn sent(mut form: Multipart) -> Result<Sent, Fault> {
    let mut sent = Sent::default();
    let bad = |error: axum::extract::multipart::MultipartError| Fault::of_status(error.status());
    while let Some(field) = form.next_field().await.map_err(bad)? {
        match field.name() {
            Some("give_back") => {
                sent.give_back = TableForm::of_ending(&field.text().await.map_err(bad)?);
            }
            Some("council") => sent.council = field.text().await.map_err(bad)?,
            Some("list") => sent.list = field.text().await.map_err(bad)?,
            Some("file") => {
                sent.file_name = field.file_name().unwrap_or_default().to_owned();
                sent.bytes = field.bytes().await.map_err(bad)?;
            }
            _ => {}
        }
    }
    Ok(sent)
}

/// Returns whose file it is: as told, else as the file's name begins.
fn council(site: &Site, sent: &Sent) -> Option<AuthorityCode> {
    let told = sent.council.trim();
    let named = sent.file_name.split(['_', '.', ' ']).next().unwrap_or_default();
    let text = if told.is_empty() { named } else { told };
    site.authority(text).filter(|code| site.gazetteer.by_code(code).is_some())
}

fn seen(site: &Site, sent: &Sent, report: &Report) -> Seen {
    let title = Message::new("check_found").with("file", sent.file_name.as_str());
    Seen {
        title: site.words.say(&title.with("council", site.authority_name(&report.authority))),
        understood: Understood::of(site, report, None),
        not_given_back: None,
    }
}
