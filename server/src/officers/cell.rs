//! `/officers/uploads/{id}/cell`: one cell of a file corrected: a file of its own, which is looked at like any other.

use super::upload::known;
use super::uploads::PATH;
use super::{CurrentOfficer, Form, Frame, Wrong, fault_of, files, go_on};
use crate::api::upload::uploads_busy;
use crate::pages::understood::place_of;
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use ingest::{AnnotateError, CellPlace, Report, Upload, cell_text, with_cell};
use publish::{Permission, Received, UploadId, UploadState};
use tokio::task::spawn_blocking;

#[derive(Template)]
#[template(path = "officers_cell.html")]
struct CellPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    upload: String,
    file: &'a str,
    cell: String,
    column: String,
    value: String,
    problems: Vec<Said>,
}

struct Said {
    said: String,
    expected: Option<String>,
    hint: Option<String>,
}

/// A file and one of its cells.
struct Opened {
    state: UploadState,
    place: CellPlace,
    bytes: Bytes,
    report: Report,
    text: String,
}

/// `GET /officers/uploads/{id}/cell?cell=F27`
pub async fn form(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let form = Form::from_query(&query.unwrap_or_default());
    let opened = open(&site, &who, id, &form).await?;
    Ok(page(&site, &who, &opened, &opened.text, Vec::new()))
}

/// `POST /officers/uploads/{id}/cell`
pub async fn correct(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    form: Form,
) -> Result<Response, Fault> {
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let opened = open(&site, &who, id, &form).await?;
    let value = form.get("value");
    if value == opened.text {
        let wrong = vec![Wrong { field: "value", why: site.words.t("desk_cell_same") }];
        return Ok(as_wrong(page(&site, &who, &opened, value, wrong)));
    }
    let (bytes, report) = (opened.bytes.clone(), opened.report.clone());
    let (place, text) = (opened.place.clone(), value.to_owned());
    let made = working(move || with_cell(Upload::Bytes(&bytes), &report, &place, &text)).await?;
    let stem = opened.state.file_name.rsplit_once('.').map_or(&*opened.state.file_name, |(stem, _)| stem);
    let file = Received {
        authority: &opened.state.authority,
        feed: Some(&opened.state.feed),
        file_name: &format!("{stem}.csv"),
        bytes: &made,
    };
    let received = site.publisher.receive_waiting(who.actor(), file, site.clock.now()).await;
    Ok(go_on(&format!("{PATH}/{}?said=cell_corrected", received.map_err(fault_of)?.id)))
}

/// Reads a file and the cell a form means.
async fn open(site: &Site, who: &CurrentOfficer, id: UploadId, form: &Form) -> Result<Opened, Fault> {
    let state = known(site, who, id).await?;
    who.actor().need(Permission::Upload, &state.authority).map_err(fault_of)?;
    let place = CellPlace::parse(form.get("cell"));
    let place = place.ok_or_else(|| Fault::of_status(StatusCode::BAD_REQUEST))?;
    let file = site.publisher.received_file(who.actor(), id).await.map_err(fault_of)?;
    let bytes = Bytes::from(file.bytes);
    let report = files::report_of(site, &state, &bytes).await?;
    let (read, told, at) = (bytes.clone(), report.clone(), place.clone());
    let text = working(move || cell_text(Upload::Bytes(&read), &told, &at)).await?;
    Ok(Opened { state, place, bytes, report, text })
}

/// Works on a file on a thread of its own.
async fn working<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AnnotateError> + Send + 'static,
) -> Result<T, Fault> {
    match spawn_blocking(work).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(AnnotateError::Refused(message))) => Err(Fault::new(StatusCode::BAD_REQUEST, message)),
        Ok(Err(error)) => {
            tracing::error!(%error, "a cell could not be corrected");
            Err(Fault::internal())
        }
        Err(error) => {
            tracing::error!(%error, "correcting a cell ended early");
            Err(Fault::internal())
        }
    }
}

fn page(site: &Site, who: &CurrentOfficer, opened: &Opened, value: &str, wrong: Vec<Wrong>) -> Response {
    let w = &site.words;
    let wording = w.in_english();
    let Opened { state, place, report, .. } = opened;
    let here = report.problems.iter().filter(|problem| place_of(site, problem) == place.to_string());
    let said = here.map(|problem| Said {
        said: wording.say(&problem.message),
        expected: wording.attribute(&problem.message, "expected"),
        hint: w.hint(&problem.message),
    });
    let column = report.columns.iter().find(|column| column.column == place.letter());
    render(&CellPage {
        shell: Shell::new(
            site,
            &w.with("desk_correct_cell_title", "cell", place.to_string()),
            Here::Elsewhere,
        ),
        frame: Frame::new(w, &who.0, PATH).refusing(wrong),
        upload: format!("{PATH}/{}", state.id),
        file: &state.file_name,
        cell: place.to_string(),
        column: column.map_or_else(String::new, |column| column.header.clone()),
        value: value.to_owned(),
        problems: said.collect(),
    })
}
