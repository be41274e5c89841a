//! `GET /homes/{authority}/{reference}`: everything one advert says, and what it does not.

use crate::homes::{Found, find};
use crate::live::last_good;
use crate::pages::card::{self, Around, Card, Keep};
use crate::pages::eligibility::Told;
use crate::pages::facts::{Section, sections};
use crate::pages::structured::Structured;
use crate::pages::{poster, report};
use crate::searching;
use crate::shortlist::{Shortlist, Trail};
use crate::site::Site;
use crate::web::etag::{ETag, keep_nowhere};
use crate::web::fault::{Fault, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::origin::Origin;
use crate::web::shell::{Here, Shell};
use crate::words::{Words, days_between};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use publish::VacancyHistory;
use search::{Generation, Query};
use serde_json::Value;
use vacancy::household::{Verdict, verdict};
use vacancy::{FieldChange, Message, Status, Vacancy, VacancyId, london_date};

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    shell: Shell<'a>,
    structured: Structured,
    back: Back,
    keep: Option<Keep>,
    /// The closing time for a calendar.
    deadline: Option<String>,
    title: String,
    title_lang: &'static str,
    place: Option<String>,
    advertised_by: String,
    state: Option<String>,
    state_detail: Option<String>,
    weekly_cost: Option<String>,
    kind: String,
    closing: Option<String>,
    soon: bool,
    url: Option<String>,
    to_council: String,
    no_link: String,
    description: Option<String>,
    sections: Vec<Section>,
    pictures: Vec<Picture>,
    rules: Option<Rules>,
    history: Vec<String>,
    fresh: String,
    similar: Vec<Card>,
    /// Whether the one who asks may ask for it.
    told: Option<Told>,
    guidance: String,
    /// Other pages about it.
    about: Vec<(String, String)>,
}

/// The link to where the reader came from.
struct Back {
    link: String,
    text: String,
}

/// Where the council says who may apply.
struct Rules {
    text: String,
    link: String,
    read: Option<String>,
}

struct Picture {
    text: String,
    link: String,
}

/// `GET /homes/{authority}/{*reference}`, and the form of a report, whose address is the home's with its own end: a router
/// takes no pattern that goes on behind a reference with slashes.
pub async fn home(
    InLanguage(site): InLanguage,
    Path((authority, reference)): Path<(String, String)>,
    RawQuery(raw): RawQuery,
    uri: Uri,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let raw = raw.unwrap_or_default();
    if report::is_here(uri.path()) {
        return report::form(&site, &authority, &reference, &raw).await;
    }
    let trail = Trail::read(&site, &raw);
    let private = trail.applicant.is_private();
    let history = match find(&site, &authority, &reference).await? {
        Found::Here(history) => history,
        Found::Under(id) => {
            let mut there = Redirect::permanent(&passed_on(&id, &raw)).into_response();
            if private {
                keep_nowhere(&mut there);
            }
            return Ok(there);
        }
    };
    let now = site.clock.now();
    // The page is there before anything is indexed, and then names no similar homes.
    let generation = site.live.generation().ok();
    let around = [origin.to(&trail.shortlist.address()), trail.back().unwrap_or_default()];
    let tag = tag(&site, &history, generation.as_deref(), &around, now);
    if !private && tag.is_held(&headers) {
        return Ok(tag.not_modified());
    }
    let mut similar = match generation {
        Some(generation) => searching::similar(&site, generation, history.record.clone(), now).await?.results,
        None => Vec::new(),
    };
    let told = |home: &Vacancy| judged(&site, home, &trail.applicant, now);
    similar.iter_mut().for_each(|found| found.verdict = told(&found.vacancy));
    let way = Way { trail: &trail, origin: &origin, now };
    let mut page = page(&site, &history, &similar, &way);
    page.told = told(&history.record).map(|verdict| Told::whole(&site.words, &verdict));
    let mut response = render(&page);
    if private {
        keep_nowhere(&mut response)
    } else {
        tag.mark(&mut response)
    }
    Ok(response)
}

/// What a page is asked with beside its home.
struct Way<'a> {
    trail: &'a Trail,
    origin: &'a Origin,
    now: Timestamp,
}

fn passed_on(id: &VacancyId, raw: &str) -> String {
    if raw.is_empty() { links::home(id) } else { format!("{}?{raw}", links::home(id)) }
}

/// The page tells days, whether bidding is open and which homes are like it, so all three are part of its tag.
fn tag(
    site: &Site,
    history: &VacancyHistory,
    generation: Option<&Generation>,
    around: &[String; 2],
    now: Timestamp,
) -> ETag {
    let record = &history.record;
    ETag::of(&[
        &generation.map_or_else(String::new, |generation| generation.freshness(now)),
        &record.content_hash(),
        &record.is_open_at(now).to_string(),
        &history.events.len().to_string(),
        &history.last_seen.to_string(),
        &london_date(now).to_string(),
        &site.live.councils().print,
        &site.demo.to_string(),
        &site.words.language().code,
        &around[0],
        &around[1],
    ])
}

fn page<'a>(site: &'a Site, history: &VacancyHistory, similar: &[search::Found], way: &Way) -> HomePage<'a> {
    let (w, trail, now) = (&site.words, way.trail, way.now);
    let home = &history.record;
    let authority = site.authority_name(&home.authority);
    let title = card::title(w, home);
    let state = state(home, now);
    let no_link = Message::new("no_council_link").with("authority", authority.as_str());
    HomePage {
        shell: Shell::new(site, &title, Here::Elsewhere)
            .keeping(trail)
            .listed_if(home.is_open_at(now))
            .at(links::home(&home.id)),
        structured: Structured::of(site, home, way.origin, now),
        back: back(w, trail),
        keep: Keep::of(w, trail, &home.id, &trail.here(&home.id), "shortlist"),
        deadline: deadline(home, now),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        advertised_by: w.with("advertised_by", "authority", authority.as_str()),
        state_detail: state.as_ref().and_then(|state| w.companion(state, "detail")),
        state: state.map(|state| w.say(&state)),
        weekly_cost: home.weekly_cost_pence.map(|pence| w.money(pence)),
        kind: card::kind(w, home),
        closing: home.closes_at.map(|closes| w.closing(closes.0, now)),
        soon: home.closes_at.is_some_and(|closes| closes.0 >= now && days_between(now, closes.0) <= 2),
        url: card::apply_at(home).map(str::to_owned),
        to_council: w.with("to_council", "authority", authority.as_str()),
        no_link: w.say(&no_link.with("reference", home.reference.as_str())),
        description: home.description.clone(),
        sections: sections(w, home),
        pictures: pictures(w, home),
        rules: rules(site, home, &authority),
        history: lines(w, history),
        fresh: fresh(site, home, &authority, |at| w.days_ago(at, now)).unwrap_or_default(),
        similar: similar.iter().map(|found| like_it(site, found, way)).collect(),
        told: None,
        guidance: w.t("eligibility_guidance"),
        about: about(site, home, &authority),
        title,
        title_lang: card::title_lang(w, home),
    }
}

/// Says whether the one who asks may ask for a home; nothing where nobody says who asks. Only our own pages write such
/// addresses: one that was altered so that it makes no sense says nothing.
fn judged(site: &Site, home: &Vacancy, asked: &Query, now: Timestamp) -> Option<Verdict> {
    let applicant = asked.applicant(site.gazetteer).ok().filter(|_| asked.asks_for_answers())?;
    Some(verdict(home, &applicant, site.publisher.rules().of(&home.authority), now))
}

/// Returns the card of a similar home; how far it is and what else it shares is among its reasons.
fn like_it(site: &Site, found: &search::Found, way: &Way) -> Card {
    let around = Around { words: &site.words, now: way.now, place: None, trail: way.trail };
    let card = Card::of(found, site.authority_name(&found.vacancy.authority), None, &around);
    let why: Vec<String> = found.why.iter().map(|why| site.words.on_page(why)).collect();
    Card { why: vec![why.join(" · ")], ..card }
}

fn back(w: &Words, trail: &Trail) -> Back {
    let code = match &trail.from {
        Some(_) if trail.leads_to_list() => "back_to_shortlist",
        Some(_) => "back_to_results",
        None => "back_to_search",
    };
    Back {
        link: trail.back().unwrap_or_else(|| trail.shortlist.carried(&trail.personal("/"))),
        text: w.t(code),
    }
}

/// Returns the other pages about a home, each with what it is called.
fn about(site: &Site, home: &Vacancy, authority: &str) -> Vec<(String, String)> {
    let w = &site.words;
    let place = site.gazetteer.by_code(&home.authority);
    let all =
        place.map(|known| (format!("/find/{}", known.slug), w.with("landing_link", "place", authority)));
    let of_home = [
        (report::address(&home.id), w.t("report_link")),
        (poster::address(&home.id), w.t("poster_link")),
        (format!("/lite{}", links::home(&home.id)), w.t("lite_home_link")),
    ];
    of_home.into_iter().chain(all).collect()
}

fn deadline(home: &Vacancy, now: Timestamp) -> Option<String> {
    home.closes_at.filter(|closes| closes.0 >= now)?;
    Some(Shortlist::default().turned(&home.id).deadlines())
}

fn rules(site: &Site, home: &Vacancy, authority: &str) -> Option<Rules> {
    let councils = site.live.councils();
    let known = &councils.of_code(&home.authority)?.rules;
    Some(Rules {
        text: site.words.with("rules_of", "authority", authority),
        link: known.source.clone()?,
        read: known.date.map(|date| site.words.with("rules_read", "day", site.words.day(date))),
    })
}

/// Pictures are links, not images: they are on other sites, and heavy.
fn pictures(w: &Words, home: &Vacancy) -> Vec<Picture> {
    let links = home.images.iter().filter(|url| card::is_https(url)).enumerate();
    links
        .map(|(index, link)| Picture { text: w.count("picture_number", index + 1), link: link.clone() })
        .collect()
}

/// Returns what to say of an advert that cannot be bid for now.
pub fn state(home: &Vacancy, now: Timestamp) -> Option<Message> {
    match home.status {
        Status::Withdrawn => Some(Message::new("home_withdrawn")),
        Status::Let => Some(Message::new("home_let")),
        Status::UnderOffer => Some(Message::new("home_under_offer")),
        Status::Closed => Some(Message::new("home_closed")),
        Status::Open if home.closes_at.is_some_and(|closes| closes.0 < now) => {
            Some(Message::new("home_closed"))
        }
        Status::Open if home.opens_at.is_some_and(|opens| opens.0 > now) => {
            Some(Message::new("home_not_open_yet"))
        }
        Status::Open => None,
    }
}

/// Says when a home's council last sent a list that could be used; `when` words that instant.
pub fn fresh(
    site: &Site,
    home: &Vacancy,
    authority: &str,
    when: impl Fn(Timestamp) -> String,
) -> Option<String> {
    let councils = site.live.councils();
    let council = councils.of_code(&home.authority)?;
    let code = if council.stale { "council_updated_stale" } else { "council_updated" };
    let message = Message::new(code).with("authority", authority);
    Some(site.words.say(&message.with("when", when(last_good(council)?))))
}

fn lines(w: &Words, history: &VacancyHistory) -> Vec<String> {
    let day = |at: Timestamp| w.day(london_date(at));
    let mut lines = vec![w.with("history_first_seen", "day", day(history.first_seen))];
    for event in &history.events {
        let changes: Vec<_> = event.changes.iter().filter(|change| !is_inner(change)).collect();
        if event.by_hand && !changes.is_empty() {
            lines.push(w.with("history_by_hand", "day", day(event.at)));
        }
        lines.extend(changes.into_iter().map(|change| changed(w, change, &day(event.at))));
    }
    let last = if history.absent_since.is_some() { "history_last_listed" } else { "history_last_seen" };
    lines.push(w.with(last, "day", day(history.last_seen)));
    lines
}

/// Fields that follow from others, or that a reader would not recognise.
fn is_inner(change: &FieldChange) -> bool {
    matches!(
        change.field.as_str(),
        "weekly_cost_pence" | "location" | "withdrawn_reason" | "bids" | "provenance"
    )
}

fn changed(w: &Words, change: &FieldChange, day: &str) -> String {
    let short = |value: &Option<Value>| value.as_ref().map(|value| in_words(w, &change.field, value));
    let message = match (short(&change.before), short(&change.after)) {
        (Some(Some(before)), Some(Some(after))) => {
            Message::new("history_changed").with("before", before).with("after", after)
        }
        (None, Some(Some(after))) => Message::new("history_stated").with("after", after),
        (Some(Some(before)), None) => Message::new("history_unstated").with("before", before),
        _ => Message::new("history_changed_long"),
    };
    w.say(&message.with("day", day).with("field", w.field(&change.field)))
}

/// Returns a value in a few words, where it has any.
pub fn in_words(w: &Words, field: &str, value: &Value) -> Option<String> {
    const LONGEST: usize = 60;
    match value {
        Value::Bool(yes) => Some(w.t(if *yes { "yes" } else { "no" })),
        Value::Number(pence) if field == "service_charge" => pence.as_u64().map(|pence| w.money(pence)),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => match text.parse::<Timestamp>() {
            Ok(at) => Some(w.instant(at)),
            Err(_) if text.chars().count() > LONGEST => None,
            Err(_) => Some(w.value(field, text)),
        },
        Value::Object(_) if field == "rent" => {
            serde_json::from_value(value.clone()).ok().map(|rent| card::rent(w, &rent))
        }
        Value::Array(items) => {
            let items: Option<Vec<String>> = items.iter().map(|item| in_words(w, field, item)).collect();
            items.map(|items| w.list(&items)).filter(|list| !list.is_empty() && list.len() <= LONGEST)
        }
        Value::Object(_) | Value::Null => None,
    }
}
