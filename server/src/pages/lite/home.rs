//! `GET /lite/homes/{authority}/{*reference}`: what an advert says, in as few bytes.

use super::fitting::{Sent, cut, fitting};
use crate::homes::{Found, find};
use crate::pages::card;
use crate::pages::facts::{Fact, sections};
use crate::pages::home::{fresh, state};
use crate::site::Site;
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use vacancy::{Message, Vacancy, london_date};

/// How much is said; the first that fits is taken, else the last. What is left out first: the end of a long description,
/// long facts, most facts, the description, every fact, and at last the council's own page, which the whole page of the home
/// leads to.
const DETAIL: [Detail; 7] = [
    Detail { title: 120, description: 2_000, facts: 60, fact: 200, link: 2_000 },
    Detail { title: 120, description: 900, facts: 60, fact: 200, link: 2_000 },
    Detail { title: 120, description: 400, facts: 40, fact: 100, link: 2_000 },
    Detail { title: 80, description: 150, facts: 20, fact: 60, link: 2_000 },
    Detail { title: 60, description: 0, facts: 8, fact: 60, link: 2_000 },
    Detail { title: 40, description: 0, facts: 0, fact: 0, link: 1_000 },
    Detail { title: 40, description: 0, facts: 0, fact: 0, link: 0 },
];

/// How long the texts may be, characters, and how many facts there may be.
#[derive(Debug, Clone, Copy)]
struct Detail {
    title: usize,
    description: usize,
    facts: usize,
    /// How long each fact may be, and the address.
    fact: usize,
    /// How long the address of the council's own page may be.
    link: usize,
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
    uri: Uri,
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
        &site.live.councils().print,
    ]);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let sent = Sent { language: site.words.language(), here: &uri };
    let mut response = fitting(&sent, DETAIL.into_iter().map(|detail| page(&site, &home, detail, now)));
    tag.mark(&mut response);
    Ok(response)
}

fn page<'a>(site: &'a Site, home: &Vacancy, detail: Detail, now: Timestamp) -> LiteHome<'a> {
    let w = &site.words;
    let authority = site.authority_name(&home.authority);
    let heading = home.title.as_ref().map_or_else(|| card::kind(w, home), |title| cut(title, detail.title));
    let cost = home.weekly_cost_pence.map(|pence| w.with("each_week", "amount", w.money(pence)));
    let place = home.address.as_ref().map(|place| cut(place, detail.fact.max(60)));
    let lines = [
        Some(w.with("advertised_by", "authority", authority.as_str())),
        // Without a heading of its own, a home is called what it is.
        home.title.as_ref().map(|_| card::kind(w, home)),
        Some(cost.unwrap_or_else(|| w.t("cost_unsaid"))),
        Some(home.closes_at.map_or_else(|| w.t("closing_unsaid"), |closes| w.closing(closes.0, now))),
        fresh(site, home, &authority, |at| w.days_ago(at, now)),
    ];
    let no_link = Message::new("no_council_link").with("authority", authority.as_str());
    let description = home.description.as_ref().filter(|_| detail.description > 0);
    let facts = sections(w, home).into_iter().flat_map(|section| section.facts);
    LiteHome {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        heading,
        state: state(home, now).map(|state| w.say(&state)),
        place: place.or_else(|| home.postcode.clone()),
        lines: lines.into_iter().flatten().collect(),
        link: card::apply_at(home)
            .filter(|url| url.len() <= detail.link)
            .map(|url| (url.to_owned(), w.with("to_council", "authority", authority.as_str()))),
        no_link: w.say(&no_link.with("reference", home.reference.as_str())),
        description: description.map(|text| cut(text, detail.description)),
        facts: facts
            .take(detail.facts)
            .map(|fact| Fact { value: cut(&fact.value, detail.fact), ..fact })
            .collect(),
        full: links::home(&home.id),
    }
}
