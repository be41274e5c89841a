//! `GET /api/v1/authorities`: who advertises homes, and how fresh theirs are.

use crate::api::parameters::Parameters;
use crate::api::schema;
use crate::live::last_good;
use crate::site::SharedSite;
use crate::web::fault::Fault;
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderName, header};
use publish::AuthorityStatus;
use serde_json::{Value, json};
use vacancy::LondonInstant;

/// Lists the authorities and how fresh their homes are.
#[utoipa::path(
    get,
    path = "/api/v1/authorities",
    tag = "authorities",
    responses((status = 200, description = "Every authority known to this site", body = schema::AuthorityList))
)]
pub async fn authorities(
    State(site): State<SharedSite>,
    RawQuery(raw): RawQuery,
) -> Result<([(HeaderName, &'static str); 1], Json<Value>), Fault> {
    Parameters::read(raw.as_deref(), &[])?;
    let councils = site.live.councils();
    let list: Vec<Value> = councils.list.iter().map(entry).collect();
    Ok(([(header::CACHE_CONTROL, "public, no-cache")], Json(json!({"version": 1, "authorities": list}))))
}

fn entry(council: &AuthorityStatus) -> Value {
    let mut entry = json!({
        "code": council.code,
        "slug": council.slug,
        "name": council.name,
        "open": council.open,
        "total": council.total,
        "stale": council.stale,
    });
    let instants = [
        ("last_upload_at", council.last_upload_at),
        ("last_good_upload_at", last_good(council)),
        ("last_published_at", council.last_published_at),
    ];
    for (name, at) in instants {
        if let Some(at) = at {
            entry[name] = LondonInstant(at).to_string().into();
        }
    }
    if let Some(source) = &council.rules.source {
        entry["rules"] = json!({ "source": source });
        if let Some(date) = council.rules.date {
            entry["rules"]["date"] = date.to_string().into();
        }
    }
    entry
}
