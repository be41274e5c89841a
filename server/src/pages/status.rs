//! `GET /status`: how fresh each council's homes are.

use crate::site::Site;
use crate::web::etag::keep_nowhere;
use crate::web::fault::render;
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::response::Response;
use jiff::Timestamp;
use publish::AuthorityStatus;
use vacancy::Message;

#[derive(Template)]
#[template(path = "status.html")]
struct StatusPage<'a> {
    shell: Shell<'a>,
    summary: String,
    councils: Vec<Council>,
}

struct Council {
    link: String,
    name: String,
    open: String,
    last_file: String,
    stale: bool,
    missing: bool,
    result: String,
}

/// `GET /status`
pub async fn status(InLanguage(site): InLanguage) -> Response {
    let councils = site.live.councils();
    let now = site.clock.now();
    let homes: u64 = councils.list.iter().map(|council| council.open).sum();
    let summary =
        Message::new("status_summary").with("homes", homes as usize).with("shown", site.words.number(homes));
    let page = StatusPage {
        shell: Shell::new(&site, &site.words.t("status_title"), Here::Status).at("/status"),
        summary: site.words.say(&summary.with("councils", councils.list.len())),
        councils: councils.list.iter().map(|council| row(&site, council, now)).collect(),
    };
    let mut response = render(&page);
    keep_nowhere(&mut response);
    response
}

fn row(site: &Site, council: &AuthorityStatus, now: Timestamp) -> Council {
    let w = &site.words;
    let verdict = council.last_outcome.as_ref().map(|verdict| format!("verdict_{}", verdict.as_str()));
    let verdict = verdict.unwrap_or_else(|| "verdict_none".to_owned());
    let last_file = match council.last_upload_at {
        Some(at) => format!("{} ({})", w.instant(at), w.days_ago(at, now)),
        None => w.t("status_never"),
    };
    Council {
        link: links::search(&[("area".to_owned(), council.slug.clone())]),
        name: council.name.clone(),
        open: council.open.to_string(),
        last_file,
        stale: council.stale,
        missing: council.missing_since.is_some(),
        result: w.of_code(&verdict),
    }
}
