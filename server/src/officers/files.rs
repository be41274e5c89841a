//! `/officers/uploads/{id}/file` and `/annotated`: a file as it came, and with what is wrong written into it.

use super::upload::known;
use super::{CurrentOfficer, fault_of};
use crate::api::upload::uploads_busy;
use crate::pages::check;
use crate::site::{SharedSite, Site};
use crate::web::fault::Fault;
use crate::web::links;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use ingest::{Report, TableForm};
use publish::{LayoutChoice, Stage, UploadId, UploadState};

/// `GET /officers/uploads/{id}/file`
pub async fn file(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
) -> Result<Response, Fault> {
    let _leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let file = site.publisher.received_file(who.actor(), id).await.map_err(fault_of)?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ');
    let plain: String = file.name.chars().map(|c| if is_plain(c) { c } else { '_' }).collect();
    let named = format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", links::encode(&file.name));
    // Whatever it is, no browser shall make anything of it.
    let headers =
        [(header::CONTENT_TYPE, "application/octet-stream".to_owned()), (header::CONTENT_DISPOSITION, named)];
    Ok((headers, file.bytes).into_response())
}

/// `GET /officers/uploads/{id}/annotated?form=csv|xlsx`
pub async fn annotated(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<UploadId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let pairs = links::pairs(query.as_deref().unwrap_or_default());
    let form = pairs.iter().find(|(name, _)| name == "form").map_or("csv", |(_, value)| value);
    let form = TableForm::of_ending(form).ok_or_else(|| Fault::of_status(StatusCode::BAD_REQUEST))?;
    let leave = site.uploads.admit().ok_or_else(uploads_busy)?;
    let state = known(&site, &who, id).await?;
    let file = site.publisher.received_file(who.actor(), id).await.map_err(fault_of)?;
    let bytes = Bytes::from(file.bytes);
    let report = report_of(&site, &state, &bytes).await?;
    match check::given_back(&site, bytes, report, form, leave).await? {
        Ok(made) => Ok(check::attached(made, &file.name, form)),
        Err(message) => Err(Fault::new(StatusCode::BAD_REQUEST, message)),
    }
}

/// Returns the report on a file: the one kept with it or, while it is not decided about, what it would be now.
///
/// # Errors
/// A fault when the program itself fails.
pub async fn report_of(site: &Site, state: &UploadState, bytes: &Bytes) -> Result<Report, Fault> {
    match &state.outcome {
        Some(outcome) if state.stage != Stage::Held => Ok(outcome.report.clone()),
        _ => {
            let layout = LayoutChoice::Saved;
            let looked =
                site.publisher.look_at(&state.authority, bytes.clone(), layout, site.clock.now()).await;
            Ok(looked.map_err(fault_of)?.report)
        }
    }
}
