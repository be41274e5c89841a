//! `GET /widget`: the homes of a search for somebody else's page, which puts it in a frame: by hand, or with `widget.js`.
//!
//! This is the one page other sites may frame; the links on it open pages of their own, and it takes nothing in.

pub mod help;
mod theme;

use crate::counting::Form;
use crate::live::Councils;
use crate::pages::card;
use crate::searching::answer;
use crate::site::Site;
use crate::web::assets::{self, FRAME};
use crate::web::etag::{ETag, keep_nowhere};
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use search::{Answer, Found, Query};
use theme::Theme;
use vacancy::london_date;

/// Where the frame's page is.
pub const PATH: &str = "/widget";
/// How long browsers may keep the script and the look, seconds: its address stays the same, so a new one must come soon.
const KEPT_S: u32 = 3600;

#[derive(Template)]
#[template(path = "widget.html")]
struct WidgetPage<'a> {
    shell: Shell<'a>,
    css: String,
    js: &'static str,
    title: String,
    count: Option<String>,
    homes: Vec<Home>,
    all: (String, String),
}

struct Home {
    link: String,
    title: String,
    title_lang: &'static str,
    place: Option<String>,
    facts: Vec<String>,
    closing: String,
}

/// `GET /widget?area=hackney&bedrooms=2&colour=0b5d57&count=5`
pub async fn widget(
    InLanguage(site): InLanguage,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (theme, asked) = Theme::read(links::pairs(&raw.unwrap_or_default()));
    let parsed = Query::parse(&links::query(&asked));
    // Whoever sets the page up does not know who looks at it.
    let query = Query { per_page: theme.count, page: 1, ..parsed.query.without_applicant() };
    if !parsed.errors.is_empty() {
        return Ok(wrong(&site, &theme));
    }
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let day = london_date(now).to_string();
    let (freshness, councils) = (generation.freshness(now), site.live.councils());
    let Councils { print, .. } = &*councils;
    let parts = [
        "widget",
        &site.words.language().code,
        &freshness,
        &query.to_query_string(),
        &theme.title,
        &theme.css(),
        &day,
        print,
    ];
    let tag = ETag::of(&parts);
    if tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let Ok(answer) = answer(&site, generation, query.clone(), None, now).await? else {
        return Ok(wrong(&site, &theme));
    };
    site.counts.note(Form::Widget, &query, &answer, now);
    let mut response = render(&page(&site, &theme, &answer, now));
    tag.mark(&mut response);
    Ok(response)
}

/// `GET /widget.css?colour=0b5d57&ink=222222&size=16`: the look, made of what was checked.
pub async fn look(RawQuery(raw): RawQuery) -> Response {
    let (theme, _) = Theme::read(links::pairs(&raw.unwrap_or_default()));
    kept("text/css; charset=utf-8", theme.sheet())
}

/// `GET /widget.js`: what puts the frame there.
pub async fn script() -> Response {
    kept("text/javascript; charset=utf-8", assets::WIDGET.content().to_owned())
}

fn kept(kind: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CACHE_CONTROL, format!("public, max-age={KEPT_S}")),
    ];
    (headers, body).into_response()
}

fn page<'a>(site: &'a Site, theme: &Theme, answer: &Answer, now: Timestamp) -> WidgetPage<'a> {
    let mut asked = links::pairs(&answer.query);
    asked.retain(|(name, _)| name != "per_page");
    WidgetPage {
        count: Some(site.words.count("widget_count", answer.total as usize)),
        homes: answer.results.iter().map(|found| home(site, found, now)).collect(),
        all: (links::search(&asked), site.words.t("widget_all")),
        ..bare(site, theme)
    }
}

fn bare<'a>(site: &'a Site, theme: &Theme) -> WidgetPage<'a> {
    let w = &site.words;
    let title = if theme.title.is_empty() { w.t("search_title") } else { theme.title.clone() };
    WidgetPage {
        shell: Shell::new(site, &title, Here::Elsewhere),
        css: theme.css(),
        js: FRAME.address(),
        title,
        count: None,
        homes: Vec::new(),
        all: ("/".to_owned(), w.t("widget_wrong_next")),
    }
}

fn home(site: &Site, found: &Found, now: Timestamp) -> Home {
    let (w, home) = (&site.words, &found.vacancy);
    let cost = home.weekly_cost_pence.map(|pence| w.with("lite_cost", "cost", w.money(pence)));
    Home {
        link: links::home(&home.id),
        title: card::title(w, home),
        title_lang: card::title_lang(w, home),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        facts: vec![site.authority_name(&home.authority), cost.unwrap_or_else(|| w.t("cost_unsaid"))],
        closing: home.closes_at.map_or_else(|| w.t("closing_unsaid"), |closes| w.closing(closes.0, now)),
    }
}

fn wrong(site: &Site, theme: &Theme) -> Response {
    let page = WidgetPage { count: Some(site.words.t("widget_wrong")), ..bare(site, theme) };
    let mut response = as_wrong(render(&page));
    keep_nowhere(&mut response);
    response
}
