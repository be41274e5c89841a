//! `GET` and `POST /check`: what would be understood of an export, as a page or written into the file. Nobody signs in,
//! and nothing is kept.

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
use ingest::{AnnotateError, AnnotateRequest, ColumnProblems, How, Problem, Report, TableForm, Upload};
use publish::LayoutChoice;
use tokio::sync::OwnedSemaphorePermit;
use tokio::task::spawn_blocking;
use vacancy::{AuthorityCode, Message};

/// How many cells of one kind of problem are named; the command line and the API have them all.
const CELLS_NAMED: usize = 20;

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
    summary: String,
    read_as: String,
    /// That no layout is saved, where none is.
    guessed: Option<String>,
    /// Why the file was not given back, where somebody asked for it.
    not_given_back: Option<String>,
    groups: Vec<Group>,
    columns: Vec<ColumnRow>,
}

/// The problems of one column, or of the file and whole rows.
struct Group {
    title: String,
    kinds: Vec<Kind>,
}

/// Problems alike.
struct Kind {
    cost: String,
    /// Each with its cell.
    cells: Vec<(String, String)>,
    more: Option<String>,
    expected: Option<String>,
    hint: Option<String>,
}

struct ColumnRow {
    letter: String,
    header: String,
    field: String,
    how: String,
}

/// What the form sent.
#[derive(Default)]
struct Sent {
    council: String,
    file_name: String,
    bytes: Bytes,
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
    let leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let read = tokio::time::timeout(MOST_TIME, sent(form)).await;
    let sent =
        read.map_err(|_| Fault::new(StatusCode::REQUEST_TIMEOUT, Message::new("upload_too_slow")))??;
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

/// Returns the file with what is wrong written into it, or why it cannot be given back. It has leave to be worked on
/// until that is done, even where nobody waits any more.
async fn given_back(
    site: &SharedSite,
    bytes: Bytes,
    report: Report,
    form: TableForm,
    leave: OwnedSemaphorePermit,
) -> Result<Result<Vec<u8>, Message>, Fault> {
    let site = site.clone();
    let write = move || {
        let _leave = leave;
        let (upload, wording) = (Upload::Bytes(&bytes), site.words.wording());
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
fn attached(file: Vec<u8>, name: &str, form: TableForm) -> Response {
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
    let w = &site.words;
    let rows = report.rows;
    let summary = Message::new("check_summary")
        .with("total", rows.total)
        .with("accepted", rows.accepted)
        .with("warned", rows.warned)
        .with("rejected", rows.rejected);
    let unread = report.columns.iter().filter(|column| column.field.is_none()).count();
    let is_guessed = report.columns.iter().any(|column| column.how == How::Inferred);
    let title = Message::new("check_found").with("file", sent.file_name.as_str());
    Seen {
        title: w.say(&title.with("council", site.authority_name(&report.authority))),
        summary: w.say(&summary),
        read_as: w.say(&read_as(report)),
        guessed: is_guessed.then(|| w.say(&Message::new("check_guessed").with("unread", unread))),
        not_given_back: None,
        groups: report.by_column().iter().map(|problems| group(site, problems)).collect(),
        columns: report.columns.iter().map(|column| column_row(site, column)).collect(),
    }
}

fn read_as(report: &Report) -> Message {
    let header = report.header_row.map_or(0, |row| row as usize);
    match (&report.sheet, report.delimiter) {
        (Some(sheet), _) => {
            Message::new("check_read_sheet").with("sheet", sheet.as_str()).with("header", header)
        }
        (None, Some(delimiter)) => Message::new("check_read_text")
            .with("encoding", report.encoding.as_deref().unwrap_or_default())
            .with("delimiter", if delimiter == '\t' { "tab".to_owned() } else { delimiter.to_string() })
            .with("header", header),
        (None, None) => Message::new("check_read_nothing"),
    }
}

fn column_row(site: &Site, column: &ingest::Column) -> ColumnRow {
    let how = match (column.how, column.confidence) {
        (How::Saved, _) => site.words.t("check_how_saved"),
        (How::Ignored, _) => site.words.t("check_how_unused"),
        (How::Inferred, sure) => {
            let percent = (sure.unwrap_or_default() * 100.0).round() as usize;
            site.words.say(&Message::new("check_how_guessed").with("percent", percent))
        }
    };
    ColumnRow {
        letter: column.column.clone(),
        header: column.header.clone(),
        field: column.field.clone().unwrap_or_default().replace('_', " "),
        how,
    }
}

fn group(site: &Site, problems: &ColumnProblems) -> Group {
    let title = match problems.column {
        Some(letter) => site.words.say(
            &Message::new("check_column")
                .with("letter", letter)
                .with("header", problems.header.unwrap_or_default()),
        ),
        None => site.words.t("check_whole"),
    };
    Group { title, kinds: problems.alike.iter().filter_map(|alike| kind(site, alike)).collect() }
}

fn kind(site: &Site, alike: &[&Problem]) -> Option<Kind> {
    let first = alike.first()?;
    let wording = site.words.wording();
    let cell = |problem: &&Problem| match (&problem.column, problem.row) {
        (Some(column), Some(row)) => format!("{column}{row}"),
        (None, Some(row)) => site.words.say(&Message::new("check_row").with("row", row)),
        (_, None) => String::new(),
    };
    let named = alike.iter().take(CELLS_NAMED);
    let more = alike.len().saturating_sub(CELLS_NAMED);
    Some(Kind {
        cost: site.words.of_code(&format!("check_cost_{}", first.severity.as_str())),
        cells: named.map(|problem| (cell(problem), wording.say(&problem.message))).collect(),
        more: (more > 0).then(|| site.words.say(&Message::new("check_more").with("more", more))),
        expected: wording.attribute(&first.message, "expected"),
        hint: wording.attribute(&first.message, "hint"),
    })
}
