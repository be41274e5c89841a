//! A search in other forms: what programs follow (Atom, JSON Feed), maps draw (GeoJSON), spreadsheets open (CSV)
//! and calendars hold (closing times). Each
//! takes the parameters of the search itself, and is a [`Form`] in a file of its own.
//!
//! An address given to a feed reader is kept by other people's machines, so one that says who is asking is refused.

mod atom;
mod csv;
mod deadlines;
mod geojson;
mod json;
mod sitemap;

use crate::api::vacancies::read;
use crate::pages::card::{Around, Card};
use crate::pages::search::in_words;
use crate::router::{Route, get};
use crate::searching::answer;
use crate::shortlist::Trail;
use crate::site::{SharedSite, Site};
use crate::web::etag::ETag;
use crate::web::fault::{Fault, WrongParameter};
use crate::web::headers::GENERATION;
use crate::web::links;
use crate::web::origin::Origin;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use search::{Answer, DEEPEST, Found, Query, Sort};
use vacancy::{Message, london_date};

/// One form of a search.
struct Form {
    /// Its path.
    path: &'static str,
    /// The code of what it is called.
    called: &'static str,
    /// The type of its content.
    kind: &'static str,
    /// How many homes it holds at most.
    most: usize,
    /// The order of its homes where none is asked for.
    sort: Option<Sort>,
    /// The name it is saved under; none where it is shown.
    saved_as: Option<&'static str>,
    /// Writes it.
    write: fn(&Homes) -> String,
}

/// How many homes somebody who follows a search is told of: the newest.
const FOLLOWED: usize = 50;

/// The homes of a search, and what surrounds them.
struct Homes<'a> {
    site: &'a Site,
    origin: &'a Origin,
    /// What is searched for, in words.
    title: String,
    /// The path of the page of this search.
    page: String,
    /// The path of this form of it.
    own: String,
    found: &'a [Found],
    now: Timestamp,
}

/// Every form, in the order the pages offer them.
static FORMS: [&Form; 5] = [&atom::FORM, &json::FORM, &csv::FORM, &geojson::FORM, &deadlines::FORM];

/// Returns the routes of everything here.
pub fn routes() -> Vec<Route> {
    let route = |form: &'static Form| {
        let answer =
            async |State(site): State<SharedSite>, raw: RawQuery, origin: Origin, headers: HeaderMap| {
                ask(&site, raw, &origin, &headers, form).await
            };
        get(form.path, answer)
    };
    let mut routes: Vec<Route> = FORMS.into_iter().map(route).collect();
    routes.push(get("/deadlines.ics", deadlines::deadlines));
    routes.push(get("/sitemap.xml", sitemap::sitemap));
    routes
}

/// Returns the paths of every form, with the code of what each is called.
pub fn forms() -> impl Iterator<Item = (&'static str, &'static str)> {
    FORMS.iter().map(|form| (form.path, form.called))
}

/// Returns whether programs ask at this path: for a form of a search, a calendar or a map of the site.
pub fn is_at(path: &str) -> bool {
    FORMS.iter().any(|form| form.path == path) || matches!(path, "/deadlines.ics" | "/sitemap.xml")
}

async fn ask(
    site: &SharedSite,
    RawQuery(raw): RawQuery,
    origin: &Origin,
    headers: &HeaderMap,
    form: &Form,
) -> Result<Response, Fault> {
    let (parsed, wrong) = read(raw.as_deref().unwrap_or_default());
    if !wrong.is_empty() {
        return Err(Fault::wrong_parameters(wrong));
    }
    // Whatever page of the search it was asked from, a form begins at its first home.
    let query = Query { page: 1, per_page: form.most.min(DEEPEST) as u32, ..parsed.query };
    let query = Query { sort: query.sort.or(form.sort), ..query };
    if query.is_private() {
        return Err(private());
    }
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let tag = tag(site, form, origin, &[&generation.freshness(now), &query.to_query_string()], now);
    if tag.is_held(headers) {
        return Ok(tag.not_modified());
    }
    let answered = answer(site, generation, query, None, now).await?.map_err(Fault::wrong_parameters)?;
    if answered.asked.is_private() {
        return Err(private());
    }
    let mut response = respond(site, form, origin, &answered, now);
    tag.mark(&mut response);
    Ok(response)
}

fn tag(site: &Site, form: &Form, origin: &Origin, answered: &[&str], now: Timestamp) -> ETag {
    // Days are told in words, so the day is part of the tag.
    let day = london_date(now).to_string();
    let own = [form.path, &origin.to(""), &day, &site.live.councils().print];
    ETag::of(&[&own[..], answered].concat())
}

fn respond(site: &Site, form: &Form, origin: &Origin, answer: &Answer, now: Timestamp) -> Response {
    let mut asked = links::pairs(&answer.query);
    asked.retain(|(name, _)| name != "per_page");
    let own = links::query(&asked);
    // The order of a feed is its own; the page has one for people.
    asked.retain(|(name, value)| name != "sort" || form.sort.is_none_or(|sort| sort.as_str() != value));
    let homes = Homes {
        site,
        origin,
        title: in_words(site, answer),
        page: links::search(&asked),
        own: if own.is_empty() { form.path.to_owned() } else { format!("{}?{own}", form.path) },
        found: &answer.results,
        now,
    };
    let mut response = ([(header::CONTENT_TYPE, form.kind)], (form.write)(&homes)).into_response();
    response.headers_mut().insert(GENERATION, HeaderValue::from(answer.generation));
    if let Some(name) = form.saved_as {
        let saved = HeaderValue::from_str(&format!("attachment; filename=\"{name}\""));
        response.headers_mut().extend(saved.ok().map(|saved| (header::CONTENT_DISPOSITION, saved)));
    }
    response
}

/// Returns the fault of a feed whose address would say who is asking.
fn private() -> Fault {
    let message = Message::new("feed_private");
    Fault::wrong_parameters(vec![WrongParameter { parameter: "household".to_owned(), message }])
}

impl Homes<'_> {
    /// Returns what a list says of a home.
    fn card(&self, found: &Found) -> Card {
        let trail = Trail::default();
        let around = Around { words: &self.site.words, now: self.now, place: None, trail: &trail };
        Card::of(found, self.site.authority_name(&found.vacancy.authority), found.distance_m, &around)
    }

    /// Returns the whole address of a home's page.
    fn address(&self, found: &Found) -> String {
        self.origin.to(&links::home(&found.vacancy.id))
    }

    /// Returns a home in a few lines.
    fn lines(&self, found: &Found) -> Vec<String> {
        let (w, card) = (&self.site.words, self.card(found));
        let cost = card.weekly_cost.map(|cost| format!("{cost} {}", w.t("a_week_all_in")));
        let where_it_is = found.vacancy.address.clone().or_else(|| found.vacancy.postcode.clone());
        let mut lines: Vec<String> = where_it_is.into_iter().collect();
        lines.push(w.with("advertised_by", "authority", card.authority));
        lines.push(cost.unwrap_or_else(|| w.t("cost_unsaid")));
        lines.extend([card.facts.join(" · "), card.who]);
        lines.push(card.closing.unwrap_or_else(|| w.t("closing_unsaid")));
        lines
    }

    /// Returns a home's heading.
    fn heading(&self, found: &Found) -> String {
        crate::pages::card::title(&self.site.words, &found.vacancy)
    }

    /// Returns when the latest of the homes was first seen; where there are none, the present instant.
    fn updated(&self) -> Timestamp {
        self.found.iter().map(|found| found.vacancy.provenance.first_seen.0).max().unwrap_or(self.now)
    }
}
