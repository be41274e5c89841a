//! `GET /`: the box, the filters, and the homes found. The address is the whole state of the page.

pub mod chips;
mod fields;
mod form;
pub mod map;
pub mod results;
mod why_not;

use crate::counting;
use crate::feeds;
use crate::pages::card::Around;
use crate::pages::landing::Landing;
use crate::searching::answer;
use crate::shortlist::{CARRIED, Shortlist, Trail};
use crate::site::{SharedSite, Site};
use crate::web::etag::{ETag, keep_nowhere};
use crate::web::fault::{Fault, WrongParameter, as_wrong, render};
use crate::web::headers::GENERATION;
use crate::web::language::{self, InLanguage};
use crate::web::links;
use crate::web::origin::Origin;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Redirect, Response};
use chips::{Chip, Elsewhere, Quoted};
use fields::Kind;
use form::Form;
use jiff::Timestamp;
use results::Results;
use search::query::{PAGE_PARAMETERS, Parameter};
use search::{Answer, Generation, MapAsked, Query};
use std::sync::Arc;
use vacancy::{Message, london_date};

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage<'a> {
    shell: Shell<'a>,
    /// The page's own heading; without one, the number of homes is it.
    heading: Option<String>,
    lead: Option<String>,
    wrong: Vec<Wrong>,
    form: Form,
    filters_button: String,
    chips: Vec<Chip>,
    notices: Vec<String>,
    /// What of the box is searched for as it stands.
    quoted: Vec<Quoted>,
    /// Which other words were searched for.
    searched_for: Option<String>,
    places_question: String,
    /// Which of the places of that name was taken.
    places_taken: String,
    /// Whether another has homes of ours too, so that the wrong one would mislead.
    places_open: bool,
    places: Vec<Elsewhere>,
    results: Option<Results>,
    map_switch: map::Link,
    map: Option<map::MapView>,
    why_not: Option<why_not::Asking>,
    /// What is sent along unseen: the homes put by, and that the map is shown.
    along: Vec<(String, String)>,
    /// The search in other forms.
    follow: Vec<(String, String)>,
    /// What a page about one place says besides.
    landing: Option<Landing>,
}

/// One line of the summary of errors.
struct Wrong {
    /// The id of the field it is about.
    field: String,
    text: String,
    hint: Option<String>,
}

/// `GET /`
pub async fn search(
    InLanguage(site): InLanguage,
    RawQuery(raw): RawQuery,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let raw = raw.unwrap_or_default();
    let parsed = Query::parse(&raw);
    if parsed.errors.iter().any(search::ParameterError::is_unknown_parameter) {
        return Ok(Redirect::to(&links::search(&known_pairs(&raw))).into_response());
    }
    if !parsed.errors.is_empty() {
        let wrong = parsed.errors.into_iter().map(WrongParameter::from).collect();
        return Ok(problem_page(&site, &parsed.query, &raw, wrong));
    }
    let query = parsed.query;
    let shortlist = Shortlist::of(&site, &parsed.page_parameters, CARRIED);
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let typed = why_not::typed(&parsed.page_parameters);
    let on_map = map::asked(&parsed.page_parameters);
    let map_print = format!("{on_map:?}");
    let tag = tag(&site, &generation, &query, &[&typed, &shortlist.address(), &map_print], now);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let answer =
        match answer(&site, generation.clone(), query.clone(), on_map.as_ref().map(|(map, _)| *map), now)
            .await?
        {
            Ok(answer) => answer,
            Err(wrong) => return Ok(problem_page(&site, &query, &raw, wrong)),
        };
    site.counts.note(counting::Form::Page, &query, &answer, now);
    let why_not = why_not::asking(&site, &generation, &query, typed, now).await?;
    let mut notices = parsed.notices;
    let (on_map, notice) = on_map.unzip();
    notices.extend(notice.flatten());
    let (answer, map) = drawn(&site, &query, answer, on_map).await?;
    let mut page = results_page(&site, &query, &answer, notices, Beside { shortlist, map }, now);
    let private = private || answer.asked.is_private();
    page.why_not = Some(why_not);
    page.form.link = private.then(|| origin.to(&telling(&site, &query)));
    let mut response = render(&page);
    response.headers_mut().insert(GENERATION, HeaderValue::from(answer.generation));
    if private {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}

/// Answers a page about one place with the search it stands for.
///
/// # Errors
/// Faults with status 503 when the pool is full, 500 when the index fails.
pub async fn answered(
    site: &SharedSite,
    generation: &Arc<Generation>,
    query: &Query,
    answer: &Answer,
    landing: Landing,
    now: Timestamp,
) -> Result<Response, Fault> {
    let why_not = why_not::asking(site, generation, query, String::new(), now).await?;
    let page = results_page(site, query, answer, Vec::new(), Beside::default(), now);
    let shell = Shell::new(site, &landing.title, Here::Elsewhere);
    let shell = shell.listed_if(landing.listed).at(landing.address.clone());
    Ok(render(&SearchPage {
        shell,
        heading: Some(landing.title.clone()),
        lead: Some(landing.lead.clone()),
        why_not: Some(why_not),
        landing: Some(landing),
        ..page
    }))
}

/// Links from elsewhere carry parameters of their own; the search without them is the same search.
pub fn known_pairs(raw: &str) -> Vec<(String, String)> {
    let mut pairs = links::pairs(raw);
    pairs.retain(|(name, value)| {
        !value.is_empty() && (Parameter::named(name).is_some() || PAGE_PARAMETERS.contains(&name.as_str()))
    });
    pairs
}

/// The page says days and how fresh the homes are, so both are part of its tag.
fn tag(site: &Site, generation: &Arc<Generation>, query: &Query, of_page: &[&str], now: Timestamp) -> ETag {
    let own = [
        "page",
        &site.words.language().code,
        &generation.freshness(now),
        &query.to_query_string(),
        &london_date(now).to_string(),
        &site.live.councils().print,
        &site.demo.to_string(),
    ];
    ETag::of(&[&own[..], of_page].concat())
}

/// What stands beside the homes found.
#[derive(Default)]
struct Beside {
    /// The homes put by.
    shortlist: Shortlist,
    /// The map, as it was asked for and as it is drawn.
    map: Option<(MapAsked, map::MapView)>,
}

/// Draws the map of an answer where one is asked for: where searches run, as it takes a processor as they do.
async fn drawn(
    site: &SharedSite,
    query: &Query,
    answer: Answer,
    on_map: Option<MapAsked>,
) -> Result<(Answer, Option<(MapAsked, map::MapView)>), Fault> {
    let Some(asked) = on_map else { return Ok((answer, None)) };
    let (site_of_map, query) = (site.clone(), query.clone());
    let draw = move || {
        let view = map::draw(&site_of_map, &query, &answer);
        (answer, view.map(|view| (asked, view)))
    };
    site.pool.run(draw).await
}

fn results_page<'a>(
    site: &'a Site,
    query: &Query,
    answer: &Answer,
    mut notices: Vec<Message>,
    Beside { shortlist, map }: Beside,
    now: Timestamp,
) -> SearchPage<'a> {
    let w = &site.words;
    let landing = answer.query.is_empty();
    let homes = w.count("search_title_results", answer.total as usize);
    let title = if landing { w.t("search_title") } else { homes };
    let chips::Places { name: place, short, others, far } = chips::places(site, query, &answer.asked);
    // The page asks "Which Clapham?" in its own way.
    notices.extend(answer.notices.iter().filter(|notice| notice.code != "place_taken_as").cloned());
    let form = Form::of(site, query, Some(answer), &[], "");
    let (on_map, map) = map.unzip();
    let address = shareable(query, answer);
    let from = Some(map::carried(&address, on_map.as_ref())).filter(|from| from != "/");
    let trail = Trail { from, shortlist, applicant: answer.asked.applicant_alone() };
    let here = map::carried(&links::search(&links::pairs(&answer.query)), on_map.as_ref());
    let around = Around { words: w, now, place: place.as_deref(), trail: &trail };
    let mut results = Results::of(site, query, answer, &around, &here);
    if map.is_some() {
        map::number(&mut results, query);
    }
    let mut page = SearchPage {
        follow: follow(site, &address),
        shell: Shell::new(site, &title, if landing { Here::Search } else { Here::Elsewhere })
            .keeping(&trail)
            .at(address),
        along: Vec::new(),
        lead: landing.then(|| lead(site, answer)),
        heading: landing.then_some(title),
        wrong: Vec::new(),
        filters_button: filters_button(site, &form),
        form,
        chips: chips::chips(site, query, answer, place.as_deref()),
        quoted: chips::as_words(site, query),
        searched_for: searched_for(site, answer),
        notices: notices.iter().map(|notice| w.on_page(notice)).collect(),
        places_question: w.with("which_place", "place", short),
        places_taken: w.with("which_place_taken", "place", place.clone().unwrap_or_default()),
        places_open: far,
        places: others,
        results: Some(results),
        map_switch: map::switch(site, query, map.is_some()),
        map,
        why_not: None,
        landing: None,
    };
    page.carry(&trail.shortlist, on_map.as_ref());
    page
}

/// Returns the address of a search that says who asks, for those who choose to pass it on; the page suggests none.
fn telling(site: &Site, query: &Query) -> String {
    let address = links::search(&links::pairs(&Query { page: 1, ..query.clone() }.to_query_string()));
    language::carried(&address, site.words.language())
}

/// Returns the forms a search may be followed in, each with what it is called; none says who is asking.
fn follow(site: &Site, address: &str) -> Vec<(String, String)> {
    let asked = address.strip_prefix("/").unwrap_or_default();
    let unpaged: Vec<_> =
        links::pairs(asked.trim_start_matches('?')).into_iter().filter(|(name, _)| name != "page").collect();
    let query = links::search(&unpaged).trim_start_matches('/').to_owned();
    let forms = feeds::forms().map(|(path, code)| (format!("{path}{query}"), site.words.of_code(code)));
    forms.chain([(format!("/lite{query}"), site.words.t("lite_link"))]).collect()
}

/// Returns what a search asks, in words.
pub fn in_words(site: &Site, answer: &Answer) -> String {
    let query = Query::parse(&answer.query).query;
    let place = chips::places(site, &query, &answer.asked).name;
    let mut asked: Vec<String> =
        chips::chips(site, &query, answer, place.as_deref()).into_iter().map(|chip| chip.text).collect();
    let text = answer.interpretation.text();
    if !text.is_empty() {
        asked.push(text.to_owned());
    }
    if asked.is_empty() {
        site.words.t("feed_title_all")
    } else {
        site.words.with("feed_title", "asked", site.words.list(&asked))
    }
}

impl SearchPage<'_> {
    /// Carries what is put by along every way on from this page.
    fn carry(&mut self, shortlist: &Shortlist, on_map: Option<&MapAsked>) {
        let put_by = shortlist.ids().iter().map(|id| (CARRIED.to_owned(), id.to_string()));
        self.along = put_by.chain(on_map.map(|_| map::shown())).collect();
        let ways = self.chips.iter_mut().map(|chip| &mut chip.link);
        let places = self.places.iter_mut().map(|place| &mut place.link);
        let results = self.results.iter_mut().flat_map(Results::links);
        let quoted = self.quoted.iter_mut().map(|quoted| &mut quoted.link);
        for link in ways.chain(places).chain(quoted).chain(results) {
            *link = shortlist.carried(&map::carried(link, on_map));
        }
        self.map_switch.link = shortlist.carried(&self.map_switch.link);
        for link in self.map.iter_mut().flat_map(map::MapView::links) {
            *link = shortlist.carried(link);
        }
    }
}

fn lead(site: &Site, answer: &Answer) -> String {
    let councils = site.live.councils();
    let with_homes = councils.list.iter().filter(|council| council.open > 0).count();
    let w = &site.words;
    let message = Message::new("search_lead").with("homes", answer.total as usize);
    let message = message.with("shown", w.number(answer.total));
    site.words.say(&message.with("councils", with_homes))
}

fn filters_button(site: &Site, form: &Form) -> String {
    match form.chosen() {
        0 => site.words.t("filters_button"),
        chosen => site.words.count("filters_button_chosen", chosen),
    }
}

/// The address to share leaves out who is asking, also where the box says it.
fn shareable(query: &Query, answer: &Answer) -> String {
    let mut q: Vec<char> = query.q.chars().collect();
    for phrase in answer.phrases.iter().rev().filter(|phrase| phrase.asks.query.is_private()) {
        q.drain(phrase.start.min(q.len())..phrase.end.min(q.len()));
    }
    let q: String = q.into_iter().collect();
    let shared = Query { q: q.trim().to_owned(), ..query.without_applicant() };
    links::search(&links::pairs(&shared.to_query_string()))
}

/// Says which words were searched for.
fn searched_for(site: &Site, answer: &Answer) -> Option<String> {
    let text = chips::other_words(answer.interpretation.text());
    let code = if answer.phrases.is_empty() { "searched_for_alone" } else { "searched_for" };
    (!text.is_empty()).then(|| site.words.with(code, "text", text))
}

/// Returns the page for a search that could not be done as asked: what is wrong, and the rest of the search kept.
fn problem_page(site: &Site, query: &Query, raw: &str, wrong: Vec<WrongParameter>) -> Response {
    let w = &site.words;
    let form = Form::of(site, query, None, &wrong, raw);
    let trail = Trail { from: None, ..Trail::read(site, raw) };
    let heading = w.t("search_title_errors");
    let mut page = SearchPage {
        shell: Shell::new(site, &w.t("search_errors_title"), Here::Elsewhere).keeping(&trail),
        along: Vec::new(),
        follow: Vec::new(),
        heading: Some(heading),
        lead: None,
        wrong: wrong.iter().map(|wrong| line(site, &form, wrong)).collect(),
        filters_button: filters_button(site, &form),
        form,
        chips: chips::of_parameters(site, query, query.near.as_deref()),
        notices: Vec::new(),
        quoted: Vec::new(),
        searched_for: None,
        places_question: String::new(),
        places_taken: String::new(),
        places_open: false,
        places: Vec::new(),
        results: None,
        map_switch: map::switch(site, query, false),
        map: None,
        why_not: None,
        landing: None,
    };
    page.carry(&trail.shortlist, None);
    let mut response = as_wrong(render(&page));
    keep_nowhere(&mut response);
    response
}

fn line(site: &Site, form: &Form, wrong: &WrongParameter) -> Wrong {
    Wrong {
        field: form.field_of(&wrong.parameter),
        text: site.words.on_page(&wrong.message),
        hint: site.words.companion_on_page(&wrong.message, "hint"),
    }
}
