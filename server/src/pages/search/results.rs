//! The homes found, a page of them, and what else to try.

use crate::live::last_good;
use crate::pages::card::{Around, Card, Keep};
use crate::pages::eligibility::Counted;
use crate::pages::search::map;
use crate::site::Site;
use crate::web::links;
use search::query::MAX_DEPTH;
use search::{Answer, Query, Relaxation};
use vacancy::Message;

/// A page of homes.
pub struct Results {
    pub count: String,
    pub cards: Vec<Card>,
    pub counted: Option<Counted>,
    pub left_out: Option<LeftOut>,
    pub ways: Vec<Way>,
    pub previous: Option<String>,
    pub next: Option<String>,
    pub page: String,
}

/// Homes left out because their adverts do not say.
pub struct LeftOut {
    pub text: String,
    pub action: String,
    pub link: String,
}

/// Another search worth trying.
pub struct Way {
    pub text: String,
    pub link: String,
}

impl Results {
    /// Returns what the page at `here` shows of an answer.
    pub fn of(site: &Site, query: &Query, answer: &Answer, around: &Around, here: &str) -> Self {
        let w = &site.words;
        let pairs = links::pairs(&answer.query);
        let pages = pages(query, answer.total);
        let turn = |page: u32| links::search(&with(&pairs, "page", (page > 1).then(|| page.to_string())));
        let counted = Message::new("page_of").with("page", query.page);
        Self {
            count: w.count("search_title_results", answer.total as usize),
            cards: cards(site, answer, around, here, map::first(query)),
            counted: Counted::of(w, query, answer),
            left_out: (answer.left_out_unknown > 0).then(|| left_out(site, answer, &pairs)),
            ways: ways(site, query, answer),
            previous: (query.page > 1).then(|| turn((query.page - 1).min(pages))),
            next: (query.page < pages).then(|| turn(query.page + 1)),
            page: w.say(&counted.with("pages", pages)),
        }
    }

    /// Returns every address of another search.
    pub fn links(&mut self) -> impl Iterator<Item = &mut String> {
        let ways = self.ways.iter_mut().map(|way| &mut way.link);
        let left_out = self.left_out.iter_mut().map(|left_out| &mut left_out.link);
        let counted = self.counted.iter_mut().filter_map(|counted| counted.other.as_mut());
        let ways = ways.chain(counted.map(|other| &mut other.link));
        ways.chain(left_out).chain(&mut self.previous).chain(&mut self.next)
    }
}

/// Returns how many pages there are, at least one; deeper ones than may be asked for are not counted.
fn pages(query: &Query, total: u64) -> u32 {
    let deepest = MAX_DEPTH / query.per_page.max(1);
    let pages = total.div_ceil(u64::from(query.per_page.max(1))).max(1);
    u32::try_from(pages).unwrap_or(deepest).min(deepest)
}

fn with(pairs: &[(String, String)], name: &str, value: Option<String>) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = pairs.iter().filter(|(known, _)| known != name).cloned().collect();
    pairs.extend(value.map(|value| (name.to_owned(), value)));
    pairs
}

fn cards(site: &Site, answer: &Answer, around: &Around, here: &str, first: usize) -> Vec<Card> {
    let councils = site.live.councils();
    let mut cards = Vec::with_capacity(answer.results.len());
    for (index, found) in answer.results.iter().enumerate() {
        let home = &found.vacancy;
        let authority = site.authority_name(&home.authority);
        let fresh = councils.of_code(&home.authority).and_then(|council| {
            let code = if council.stale { "council_updated_stale" } else { "council_updated" };
            let when = site.words.days_ago(last_good(council)?, around.now);
            let message = Message::new(code).with("authority", authority.as_str());
            Some(site.words.say(&message.with("when", when)))
        });
        let mut card = Card::of(found, authority, found.distance_m, around);
        // The distance is said already.
        let why = found.why.iter().filter(|why| !why.code.starts_with("why_near"));
        card.why = why.map(|why| site.words.on_page(why)).collect();
        card.fresh = fresh;
        card.anchor = map::anchor(first + index);
        card.keep = Keep::of(&site.words, around.trail, &home.id, here, &card.anchor);
        cards.push(card);
    }
    cards
}

fn left_out(site: &Site, answer: &Answer, pairs: &[(String, String)]) -> LeftOut {
    let count = answer.left_out_unknown as usize;
    let included = with(&with(pairs, "page", None), "include_unknown", Some("true".to_owned()));
    LeftOut {
        text: site.words.count("left_out_unknown", count),
        action: site.words.count("left_out_show", count),
        link: links::search(&included),
    }
}

fn ways(site: &Site, query: &Query, answer: &Answer) -> Vec<Way> {
    let w = &site.words;
    let way = |relaxation: &Relaxation| Way {
        text: w.on_page(&relaxation.message),
        link: links::search(&links::pairs(&relaxation.query)),
    };
    // Adverts that do not say have a note of their own, above.
    let relaxations = answer.relaxations.iter().filter(|one| one.parameter != "include_unknown");
    let mut ways: Vec<Way> = relaxations.map(way).collect();
    if answer.results.is_empty() {
        if answer.total > 0 {
            let first = with(&links::pairs(&answer.query), "page", None);
            ways.insert(0, Way { text: w.t("way_first_page"), link: links::search(&first) });
        }
        if *query != Query::default() {
            ways.push(Way { text: w.t("way_everywhere"), link: "/".to_owned() });
        }
    }
    ways
}
