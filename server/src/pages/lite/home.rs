//! `GET /lite/homes/{authority}/{*reference}`: what an advert says, in as few bytes.

use super::{cut, fitting};
use crate::homes::{Found, find};
use crate::pages::card;
use crate::pages::facts::{Fact, sections};
use crate::pages::home::state;
use crate::site::Site;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use vacancy::{Message, Vacancy, london_date};

/// How much is said; the first that fits is taken, else the last.
const DETAIL: [Detail; 5] = [
    Detail { title: 120, description: 2_000, facts: 60 },
    Detail { title: 120, description: 900, facts: 60 },
    Detail { title: 120, description: 400, facts: 40 },
    Detail { title: 80, description: 150, facts: 20 },
    Detail { title: 40, description: 0, facts: 8 },
];

/// How long the texts may be, characters, and how many facts there may be.
#[derive(Debug, Clone, Copy)]
struct Detail {
    title: usize,
    description: usize,
    facts: usize,
}

#[derive(Template)]
#[template(path = "lite_home.html")]
struct LiteHome<'a> {
    shell: Shell<'a>,
    heading: String,
    state: Option<String>,
    place: Option<String>,
    /// Who advertises it, what it is, what it costs, when it closes.
    lines: Vec<String>,
    link: Option<(String, String)>,
    no_link: String,
    description: Option<String>,
    facts: Vec<Fact>,
    /// The whole page of it.
    full: String,
}

/// `GET /lite/homes/{authority}/{*reference}`
pub async fn home(
    InLanguage(site): InLanguage,
    Path((authority, reference)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let home = match find(&site, &authority, &reference).await? {
        Found::Here(history) => history.record,
        Found::Under(id) => {
            return Ok(Redirect::permanent(&format!("/lite{}", links::home(&id))).into_response());
        }
    };
    let now = site.clock.now();
    let open = home.is_open_at(now).to_string();
    let tag = ETag::of(&[
        "lite",
        &site.words.language().code,
        &home.content_hash(),
        &open,
        &london_date(now).to_string(),
    ]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let mut response = fitting(DETAIL, |detail| page(&site, &home, detail, now));
    tag.mark(&mut response);
    Ok(response)
}

fn page<'a>(site: &'a Site, home: &Vacancy, detail: Detail, now: Timestamp) -> LiteHome<'a> {
    let w = &site.words;
    let authority = site.authority_name(&home.authority);
    let heading = cut(&card::title(w, home), detail.title);
    let cost = home.weekly_cost_pence.map(|pence| w.with("each_week", "amount", w.money(pence)));
    let lines = vec![
        w.with("advertised_by", "authority", authority.as_str()),
        card::kind(w, home),
        cost.unwrap_or_else(|| w.t("cost_unsaid")),
        home.closes_at.map_or_else(|| w.t("closing_unsaid"), |closes| w.closing(closes.0, now)),
    ];
    let no_link = Message::new("no_council_link").with("authority", authority.as_str());
    let description = home.description.as_ref().filter(|_| detail.description > 0);
    let facts = sections(w, home).into_iter().flat_map(|section| section.facts);
    LiteHome {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        heading,
        state: state(home, now).map(|state| w.say(&state)),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        lines,
        link: card::apply_at(home)
            .map(|url| (url.to_owned(), w.with("to_council", "authority", authority.as_str()))),
        no_link: w.say(&no_link.with("reference", home.reference.as_str())),
        description: description.map(|text| cut(text, detail.description)),
        facts: facts.take(detail.facts).collect(),
        full: links::home(&home.id),
    }
}
