//! `GET /schema.json`, `/schema-csvw.json`, `/template.csv` and `/template.xlsx`: the columns an export is best made of,
//! for programs and for people who begin with an empty table.

use crate::site::SharedSite;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use ingest::TableForm;
use std::sync::OnceLock;

/// The columns in every form, made once.
struct Columns {
    table_schema: Vec<u8>,
    csvw_metadata: Vec<u8>,
    template_csv: Vec<u8>,
    template_xlsx: Vec<u8>,
}

/// How a form is sent, and whether it is to be saved as a file of that name.
struct Sent {
    kind: &'static str,
    saved_as: Option<&'static str>,
}

/// `GET /schema.json`: a Frictionless Table Schema.
pub async fn table_schema(State(site): State<SharedSite>, headers: HeaderMap) -> Result<Response, Fault> {
    let sent = Sent { kind: "application/json", saved_as: None };
    answer(&site, &headers, |columns| &columns.table_schema, sent)
}

/// `GET /schema-csvw.json`: metadata for CSV on the Web, of `/template.csv`.
pub async fn csvw_metadata(State(site): State<SharedSite>, headers: HeaderMap) -> Result<Response, Fault> {
    let sent = Sent { kind: "application/csvm+json", saved_as: None };
    answer(&site, &headers, |columns| &columns.csvw_metadata, sent)
}

/// `GET /template.csv`
pub async fn template_csv(State(site): State<SharedSite>, headers: HeaderMap) -> Result<Response, Fault> {
    let saved_as = Some("attachment; filename=\"template.csv\"");
    let sent = Sent { kind: TableForm::Csv.media_type(), saved_as };
    answer(&site, &headers, |columns| &columns.template_csv, sent)
}

/// `GET /template.xlsx`
pub async fn template_xlsx(State(site): State<SharedSite>, headers: HeaderMap) -> Result<Response, Fault> {
    let saved_as = Some("attachment; filename=\"template.xlsx\"");
    let sent = Sent { kind: TableForm::Xlsx.media_type(), saved_as };
    answer(&site, &headers, |columns| &columns.template_xlsx, sent)
}

fn answer(
    site: &SharedSite,
    headers: &HeaderMap,
    form: fn(&Columns) -> &Vec<u8>,
    sent: Sent,
) -> Result<Response, Fault> {
    let columns = columns(site)?;
    let tag = ETag::of(&[sent.kind, &String::from_utf8_lossy(&columns.table_schema)]);
    if tag.is_held(headers) {
        return Ok(tag.not_modified());
    }
    let mut response = ([(header::CONTENT_TYPE, sent.kind)], form(columns).clone()).into_response();
    if let Some(name) = sent.saved_as {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, header::HeaderValue::from_static(name));
    }
    tag.mark(&mut response);
    Ok(response)
}

fn columns(site: &SharedSite) -> Result<&'static Columns, Fault> {
    static MADE: OnceLock<Columns> = OnceLock::new();
    if let Some(made) = MADE.get() {
        return Ok(made);
    }
    let wording = site.words.in_english();
    let template_xlsx = ingest::template_xlsx(wording).map_err(|error| {
        tracing::error!(%error, "the template cannot be made");
        Fault::internal()
    })?;
    let made = Columns {
        table_schema: format!("{:#}", ingest::table_schema(wording)).into_bytes(),
        csvw_metadata: format!("{:#}", ingest::csvw_metadata(wording, "template.csv")).into_bytes(),
        template_csv: ingest::template_csv(),
        template_xlsx,
    };
    Ok(MADE.get_or_init(|| made))
}
