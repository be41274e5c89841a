//! `GET /lite`: the same search in plain HTML of at most [`MOST_BYTES`] in English (letters of other scripts are two or three
//! bytes each), for text browsers, old phones and connections paid
//! for by the kilobyte. No style sheet, no script, no image, and one request a page.

pub mod home;

use crate::counting::Form;
use crate::pages::card::{Around, Card, kind};
use crate::pages::marked::Piece;
use crate::pages::search::results::Results;
use crate::pages::search::{chips, known_pairs};
use crate::searching::answer;
use crate::shortlist::Trail;
use crate::site::Site;
use crate::web::etag::{ETag, keep_nowhere};
use crate::web::fault::{Fault, WrongParameter, as_wrong, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderName, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use search::{Answer, Found, Query};
use vacancy::{Message, london_date};

/// How large a page may be before it is compressed, bytes.
pub const MOST_BYTES: usize = 4096;
/// How many homes are on a page.
const HOMES: u32 = 8;
/// The fields of the form; whatever else is asked is sent along unseen.
const FIELDS: [&str; 4] = ["q", "near", "bedrooms", "max_cost"];
/// How many other searches are offered.
const WAYS_MOST: usize = 4;

/// How much is said of each home; the first that fits is taken, else the last.
const DETAIL: [Detail; 4] = [
    Detail { title: 70, place: 60 },
    Detail { title: 50, place: 30 },
    Detail { title: 30, place: 0 },
    Detail { title: 16, place: 0 },
];

/// How long the texts of a home may be, characters.
#[derive(Debug, Clone, Copy)]
struct Detail {
    title: usize,
    place: usize,
}

#[derive(Template)]
#[template(path = "lite.html")]
struct LitePage<'a> {
    shell: Shell<'a>,
    heading: String,
    wrong: Vec<String>,
    /// The form's fields, each with its label and how many letters it shows.
    fields: Vec<Field>,
    carried: Vec<(String, String)>,
    asked: Option<String>,
    notes: Vec<String>,
    homes: Vec<Line>,
    /// The number of the first home.
    first: u32,
    ways: Vec<(String, String)>,
    next: Option<String>,
    /// The same search with everything.
    full: String,
}

struct Field {
    name: &'static str,
    label: String,
    value: String,
    size: u8,
}

/// What is said of one home.
struct Line {
    link: String,
    title: String,
    title_lang: &'static str,
    place: Option<String>,
    facts: Vec<String>,
}

/// `GET /lite`
pub async fn lite(
    InLanguage(site): InLanguage,
    RawQuery(raw): RawQuery,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let raw = raw.unwrap_or_default();
    let parsed = Query::parse(&raw);
    if parsed.errors.iter().any(search::ParameterError::is_unknown_parameter) {
        return Ok(Redirect::to(&short(&links::search(&known_pairs(&raw)))).into_response());
    }
    let query = Query { per_page: HOMES, ..parsed.query };
    if !parsed.errors.is_empty() {
        let wrong = parsed.errors.into_iter().map(WrongParameter::from).collect();
        return Ok(refused(&site, &query, wrong));
    }
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let day = london_date(now).to_string();
    let freshness = generation.freshness(now);
    let print = site.live.councils().print.clone();
    let tag =
        ETag::of(&["lite", &site.words.language().code, &freshness, &query.to_query_string(), &day, &print]);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let answer = match answer(&site, generation, query.clone(), None, now).await? {
        Ok(answer) => answer,
        Err(wrong) => return Ok(refused(&site, &query, wrong)),
    };
    site.counts.note(Form::Lite, &query, &answer, now);
    let mut response = fitting(DETAIL, |detail| found(&site, &query, &answer, &parsed.notices, detail, now));
    if private || answer.asked.is_private() {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}

/// Renders the first page that fits, else the last; search engines list the whole page, not this one.
fn fitting<D, P: Template>(details: impl IntoIterator<Item = D>, page: impl Fn(D) -> P) -> Response {
    let mut pages = details.into_iter().map(page).peekable();
    let mut response = Response::default();
    while let Some(page) = pages.next() {
        let fits = page.render().is_ok_and(|html| html.len() <= MOST_BYTES);
        if fits || pages.peek().is_none() {
            response = render(&page);
            break;
        }
    }
    let noindex = HeaderValue::from_static("noindex");
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), noindex);
    response
}

/// Returns the address of a search in its short form.
fn short(address: &str) -> String {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    let pairs: Vec<_> = links::pairs(query).into_iter().filter(|(name, _)| name != "per_page").collect();
    if pairs.is_empty() { "/lite".to_owned() } else { format!("/lite?{}", links::query(&pairs)) }
}

fn found<'a>(
    site: &'a Site,
    query: &Query,
    answer: &Answer,
    notices: &[Message],
    detail: Detail,
    now: Timestamp,
) -> LitePage<'a> {
    let w = &site.words;
    let place = chips::places(site, query, &answer.asked).name;
    let around = Around { words: w, now, place: place.as_deref(), trail: &Trail::default() };
    let results = Results::of(site, query, answer, &around, "");
    let asked: Vec<String> =
        chips::chips(site, query, answer, place.as_deref()).into_iter().map(|chip| chip.text).collect();
    let mut ways: Vec<(String, String)> =
        results.ways.into_iter().take(WAYS_MOST).map(|way| (short(&way.link), way.text)).collect();
    let mut notes: Vec<String> = notices.iter().chain(&answer.notices).map(|note| w.on_page(note)).collect();
    if let Some(left_out) = results.left_out {
        ways.push((short(&left_out.link), left_out.text));
    }
    if results.cards.is_empty() {
        notes.push(w.t("no_results_council"));
    }
    LitePage {
        asked: (!asked.is_empty()).then(|| w.with("lite_asked", "asked", asked.join(", "))),
        notes,
        homes: results
            .cards
            .iter()
            .zip(&answer.results)
            .map(|(card, home)| line(site, card, home, detail))
            .collect(),
        first: (query.page - 1) * HOMES + 1,
        ways,
        next: results.next.map(|next| short(&next)),
        ..bare(site, query, results.count)
    }
}

/// Returns the page with its form alone.
fn bare<'a>(site: &'a Site, query: &Query, heading: String) -> LitePage<'a> {
    let w = &site.words;
    let mut pairs = links::pairs(&query.to_query_string());
    pairs.retain(|(name, _)| !matches!(name.as_str(), "page" | "per_page"));
    let count = |name: &str| pairs.iter().filter(|(known, _)| known == name).count();
    let labels = [w.t("box_label"), w.t("near_label"), w.field("bedrooms"), w.field("max_cost")];
    let field = |((name, label), size): ((&'static str, String), u8)| {
        let value = pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
        Field { name, label, value: value.unwrap_or_default(), size }
    };
    // One of several values has no field: all are sent along.
    let has_field = |name: &str| FIELDS.contains(&name) && count(name) < 2;
    let fields = FIELDS.into_iter().zip(labels).zip([30, 20, 4, 4]);
    LitePage {
        shell: Shell::new(site, &heading, Here::Elsewhere),
        heading,
        wrong: Vec::new(),
        fields: fields.filter(|((name, _), _)| has_field(name)).map(field).collect(),
        carried: pairs.iter().filter(|(name, _)| !has_field(name)).cloned().collect(),
        asked: None,
        notes: Vec::new(),
        homes: Vec::new(),
        first: 1,
        ways: Vec::new(),
        next: None,
        full: links::search(&pairs),
    }
}

fn refused(site: &Site, query: &Query, wrong: Vec<WrongParameter>) -> Response {
    let mut page = bare(site, query, site.words.t("search_errors_title"));
    page.wrong = wrong.iter().map(|wrong| site.words.on_page(&wrong.message)).collect();
    let mut response = as_wrong(render(&page));
    keep_nowhere(&mut response);
    response
}

fn line(site: &Site, card: &Card, found: &Found, detail: Detail) -> Line {
    let w = &site.words;
    let title = text(&card.title);
    let cost = card.weekly_cost.as_ref().map(|cost| w.with("lite_cost", "cost", cost.as_str()));
    let place = card.address.as_ref().filter(|_| detail.place > 0);
    let facts = [
        card.told.as_ref().map(|told| told.sentence.clone()),
        Some(card.authority.clone()),
        Some(cost.unwrap_or_else(|| w.t("cost_unsaid"))),
        // Without a heading of its own, a home is called what it is.
        found.vacancy.title.as_ref().map(|_| kind(w, &found.vacancy)),
        card.distance.clone(),
        card.status.clone(),
        Some(card.closing.clone().unwrap_or_else(|| w.t("closing_unsaid"))),
    ];
    Line {
        link: format!("/lite{}", card.link),
        title: cut(&title, detail.title),
        title_lang: card.title_lang,
        place: place.map(|place| cut(&text(place), detail.place)),
        facts: facts.into_iter().flatten().collect(),
    }
}

fn text(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

/// Returns at most so many characters of a text.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
