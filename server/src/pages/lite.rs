//! `GET /lite`: the same search in plain HTML of at most [`MOST_BYTES`], for text browsers, old phones and connections paid
//! for by the kilobyte. No style sheet, no script, no image, and one request a page.
//!
//! A page holds as many homes as fit; the next one begins with the home after the last (`begin`, its number).

pub mod fitting;
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
use crate::web::fault::{Fault, WrongParameter, as_wrong};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use fitting::{Sent, cut, fitting};
use jiff::Timestamp;
use search::query::{MAX_DEPTH, PER_PAGE_MOST};
use search::{Answer, Found, Query};
use vacancy::{Message, london_date};

/// How many homes are on a page at most.
const HOMES: u32 = 8;
/// How many homes there is room for before less is said of each.
const FEWEST: usize = 4;
/// The parameter of this page alone: the number of the first home on it.
const BEGIN: &str = "begin";
/// The fields of the form; whatever else is asked is sent along unseen.
const FIELDS: [&str; 4] = ["q", "near", "bedrooms", "max_cost"];

/// How much is said; the first with room for [`FEWEST`] homes is taken, else the last. What is left out first: other
/// searches but one; the kind and the distance of each home; long titles and addresses; why the answer to who asks is what
/// it is, addresses, the last other search and notes but two.
const DETAIL: [Detail; 5] = [
    Detail { title: 70, place: 60, ways: 4, each: Each::Everything, notes: 9 },
    Detail { title: 70, place: 60, ways: 1, each: Each::Everything, notes: 9 },
    Detail { title: 70, place: 60, ways: 1, each: Each::Deciding, notes: 9 },
    Detail { title: 40, place: 30, ways: 1, each: Each::Deciding, notes: 9 },
    Detail { title: 30, place: 0, ways: 0, each: Each::Least, notes: 2 },
];

/// How much is said.
#[derive(Debug, Clone, Copy)]
struct Detail {
    /// How long a council's own title may be, characters.
    title: usize,
    /// How long an address may be, characters.
    place: usize,
    /// How many other searches are offered.
    ways: usize,
    each: Each,
    /// How many notes there are above the homes.
    notes: usize,
}

/// What is said of each home.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Each {
    Everything,
    /// All but its kind and how far it is.
    Deciding,
    /// Nor why it may be asked for or not.
    Least,
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

#[derive(Clone)]
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
    /// The answer to whoever asks, in a word.
    told: Option<String>,
    facts: Vec<String>,
}

/// `GET /lite`
pub async fn lite(
    InLanguage(site): InLanguage,
    RawQuery(raw): RawQuery,
    uri: Uri,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let (raw, begin) = begun(&raw.unwrap_or_default());
    let parsed = Query::parse(&raw);
    if parsed.errors.iter().any(search::ParameterError::is_unknown_parameter) {
        return Ok(Redirect::to(&short(&known_pairs(&raw), begin.as_deref())).into_response());
    }
    let sent = Sent { language: site.words.language(), here: &uri };
    let asked = Query { per_page: if begin.is_some() { 1 } else { HOMES }, ..parsed.query };
    if !parsed.errors.is_empty() {
        let wrong = parsed.errors.into_iter().map(WrongParameter::from).collect();
        return Ok(refused(&site, &asked, wrong, &sent));
    }
    // Counted from 0.
    let first = ((asked.page - 1) * asked.per_page).min(MAX_DEPTH - 1);
    let (page, per_page) = around(first);
    let query = Query { page, per_page, ..asked.clone() };
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let tag = tag(&site, &[&generation.freshness(now), &asked.to_query_string()], now);
    let private = query.is_private();
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let answer = match answer(&site, generation, query.clone(), None, now).await? {
        Ok(answer) => answer,
        Err(wrong) => return Ok(refused(&site, &query, wrong, &sent)),
    };
    site.counts.note(Form::Lite, &asked, &answer, now);
    let mut notices = parsed.notices;
    notices.extend(answer.notices.iter().cloned());
    let found = Whole::of(&site, &query, &answer, &notices, first, now);
    let mut response = fitting(&sent, found.details().map(|(detail, homes)| found.page(detail, homes)));
    if private || answer.asked.is_private() {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}

/// Takes the number of the first home out of a query string, and asks for the page of one home it stands for instead, so that
/// a number that is none is refused as that page's would be.
fn begun(raw: &str) -> (String, Option<String>) {
    let (begins, mut rest): (Vec<_>, Vec<_>) =
        links::pairs(raw).into_iter().partition(|(name, _)| name == BEGIN);
    let Some((_, begin)) = begins.into_iter().next_back().filter(|(_, begin)| !begin.trim().is_empty())
    else {
        return (raw.to_owned(), None);
    };
    rest.retain(|(name, _)| !matches!(name.as_str(), "page" | "per_page"));
    rest.push(("page".to_owned(), begin.clone()));
    rest.push(("per_page".to_owned(), "1".to_owned()));
    (links::query(&rest), Some(begin))
}

/// Returns the page of a search, and of how many homes it is, that holds [`HOMES`] from a place in its order, counted from 0;
/// at the far end of what may be asked, as many as there can be.
fn around(first: u32) -> (u32, u32) {
    let holds = |homes: u32, per_page: u32| {
        let page = first / per_page;
        page == (first + homes - 1) / per_page && (page + 1) * per_page <= MAX_DEPTH
    };
    let sizes = (1..=HOMES).rev().flat_map(|homes| (homes..=PER_PAGE_MOST).map(move |size| (homes, size)));
    let per_page = sizes.into_iter().find(|(homes, size)| holds(*homes, *size)).map_or(1, |(_, size)| size);
    (first / per_page + 1, per_page)
}

fn tag(site: &Site, asked: &[&str], now: Timestamp) -> ETag {
    let print = site.live.councils().print.clone();
    let day = london_date(now).to_string();
    ETag::of(&[&["lite", &site.words.language().code, &day, &print], asked].concat())
}

/// Returns the address of a search in its short form, from the home of a number on.
fn short(pairs: &[(String, String)], begin: Option<&str>) -> String {
    let mut pairs: Vec<_> =
        pairs.iter().filter(|(name, _)| !matches!(name.as_str(), "page" | "per_page")).cloned().collect();
    pairs.extend(begin.map(|begin| (BEGIN.to_owned(), begin.to_owned())));
    if pairs.is_empty() { "/lite".to_owned() } else { format!("/lite?{}", links::query(&pairs)) }
}

/// Returns the short form of the address of a search.
fn shortened(address: &str) -> String {
    short(&links::pairs(address.split_once('?').map_or("", |(_, query)| query)), None)
}

/// Everything there is to say of an answer, of which a page says what it has room for.
struct Whole<'a> {
    site: &'a Site,
    query: &'a Query,
    heading: String,
    asked: Option<String>,
    notes: Vec<String>,
    /// The homes of the page and those behind it, with their cards.
    homes: Vec<(&'a Found, Card)>,
    /// The place of the first, counted from 0, and how many there are in all.
    first: u32,
    total: u64,
    ways: Vec<(String, String)>,
}

impl<'a> Whole<'a> {
    fn of(
        site: &'a Site,
        query: &'a Query,
        answer: &'a Answer,
        notices: &[Message],
        first: u32,
        now: Timestamp,
    ) -> Self {
        let w = &site.words;
        let place = chips::places(site, query, &answer.asked).name;
        let around = Around { words: w, now, place: place.as_deref(), trail: &Trail::default() };
        let results = Results::of(site, query, answer, &around, "");
        let asked: Vec<String> =
            chips::chips(site, query, answer, place.as_deref()).into_iter().map(|chip| chip.text).collect();
        let ways = results.ways.into_iter().map(|way| (shortened(&way.link), way.text));
        let left_out = results.left_out.map(|left_out| (shortened(&left_out.link), left_out.text));
        let counted = results.counted.map(|counted| format!("{} {}", counted.text, counted.guidance));
        let before = ((query.page - 1) * query.per_page) as usize;
        let homes = answer.results.iter().zip(results.cards).skip((first as usize).saturating_sub(before));
        let homes: Vec<_> = homes.take(HOMES as usize).collect();
        let none = homes.is_empty().then(|| w.t("no_results_council"));
        Self {
            heading: results.count,
            asked: (!asked.is_empty()).then(|| w.with("lite_asked", "asked", asked.join(", "))),
            notes: counted
                .into_iter()
                .chain(notices.iter().map(|note| w.on_page(note)))
                .chain(none)
                .collect(),
            homes,
            first,
            total: answer.total,
            ways: left_out.into_iter().chain(ways).collect(),
            site,
            query,
        }
    }

    /// Returns how much may be said and of how many homes, the most first.
    fn details(&self) -> impl Iterator<Item = (Detail, usize)> {
        let most = self.homes.len();
        let fewest = most.min(FEWEST);
        let all = DETAIL
            .into_iter()
            .flat_map(move |detail| (fewest..=most).rev().map(move |homes| (detail, homes)));
        let last =
            DETAIL.last().into_iter().flat_map(move |detail| (1..fewest).rev().map(|homes| (*detail, homes)));
        all.chain(last)
    }

    fn page(&self, detail: Detail, homes: usize) -> LitePage<'a> {
        let behind = self.first + homes as u32;
        let more = homes > 0 && u64::from(behind) < self.total && behind < MAX_DEPTH;
        let pairs = links::pairs(&self.query.to_query_string());
        LitePage {
            asked: self.asked.clone(),
            notes: self.notes.iter().take(detail.notes).cloned().collect(),
            homes: self.homes[..homes]
                .iter()
                .map(|(found, card)| line(self.site, card, found, detail))
                .collect(),
            first: self.first + 1,
            ways: self.ways.iter().take(detail.ways).cloned().collect(),
            next: more.then(|| short(&pairs, Some(&(behind + 1).to_string()))),
            ..bare(self.site, self.query, self.heading.clone())
        }
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

fn refused(site: &Site, query: &Query, wrong: Vec<WrongParameter>, sent: &Sent) -> Response {
    let wrong: Vec<String> = wrong.iter().map(|wrong| site.words.on_page(&wrong.message)).collect();
    let page = |said: usize| LitePage {
        wrong: wrong[..said].to_vec(),
        ..bare(site, query, site.words.t("search_errors_title"))
    };
    let mut response = as_wrong(fitting(sent, (1..=wrong.len()).rev().map(page)));
    keep_nowhere(&mut response);
    response
}

fn line(site: &Site, card: &Card, found: &Found, detail: Detail) -> Line {
    let w = &site.words;
    let home = &found.vacancy;
    let cost = card.weekly_cost.as_ref().map(|cost| w.with("lite_cost", "cost", cost.as_str()));
    let place = card.address.as_ref().filter(|_| detail.place > 0);
    let why = card.told.iter().filter(|_| detail.each != Each::Least).flat_map(|told| told.reasons.first());
    let everything = detail.each == Each::Everything;
    let facts = [
        Some(card.authority.clone()),
        Some(cost.unwrap_or_else(|| w.t("cost_unsaid"))),
        // Without a heading of its own, a home is called what it is.
        home.title.as_ref().filter(|_| everything).map(|_| kind(w, home)),
        card.distance.clone().filter(|_| everything),
        card.status.clone(),
        Some(card.closing.clone().unwrap_or_else(|| w.t("closing_unsaid"))),
    ];
    let title = text(&card.title);
    Line {
        link: format!("/lite{}", card.link),
        title: if home.title.is_some() { cut(&title, detail.title) } else { title },
        title_lang: card.title_lang,
        told: card.told.as_ref().map(|told| told.word.clone()),
        place: place.map(|place| cut(&text(place), detail.place)),
        facts: why.map(|why| why.text.clone()).chain(facts.into_iter().flatten()).collect(),
    }
}

fn text(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_a_search_may_be_asked_for_holds_the_homes_from_its_first_on() {
        for first in 0..MAX_DEPTH {
            let (page, per_page) = around(first);
            let (from, to) = ((page - 1) * per_page, page * per_page);
            assert!(per_page <= PER_PAGE_MOST && from <= first && to <= MAX_DEPTH, "{first}");
            assert!(
                to >= (first + HOMES).min(MAX_DEPTH) || to > first && first + HOMES > 9_900,
                "{first}: {to}"
            );
        }
    }

    #[test]
    fn the_number_of_the_first_home_is_the_last_that_is_given() {
        let begun = |raw: &str| begun(raw);
        assert_eq!(begun("q=a&page=3"), ("q=a&page=3".to_owned(), None));
        assert_eq!(begun("begin=&q=a"), ("begin=&q=a".to_owned(), None));
        let page = |begin: &str| (format!("q=a&page={begin}&per_page=1"), Some(begin.to_owned()));
        assert_eq!(begun("begin=5&q=a&page=3&per_page=50&begin=9"), page("9"));
        assert_eq!(begun("begin=many&q=a"), page("many"));
    }
}
