//! What is asked, as a row of chips that each take one thing back; and the other places a name may mean.

use super::form::option_text;
use crate::site::Site;
use crate::web::links;
use gazetteer::{Place, PlaceKind};
use search::query::APPLICANT;
use search::query::understand::quoted;
use search::{Answer, Query, ReadPhrase};
use vacancy::Message;

/// How many other places are offered.
const PLACES_MOST: usize = 6;
/// How many words that are searched for as they stand are told of one by one.
const QUOTED_MOST: usize = 6;

/// One thing asked, and the search without it.
pub struct Chip {
    pub text: String,
    /// The attributes of what holds it, where it is not said by us.
    pub lang: &'static str,
    pub link: String,
}

/// Words of the box that are searched for as they stand, and the search without them.
pub struct Quoted {
    pub text: String,
    pub action: String,
    pub link: String,
}

/// Another place the name may mean, and the search around it.
pub struct Elsewhere {
    pub text: String,
    pub link: String,
}

/// Returns a chip for every phrase understood of the box, then one for everything else asked but its text.
pub fn chips(site: &Site, query: &Query, answer: &Answer, place: Option<&str>) -> Vec<Chip> {
    let understood = answer.phrases.iter().filter(|phrase| !phrase.beaten);
    let mut chips: Vec<Chip> =
        understood.filter_map(|phrase| of_phrase(site, answer, phrase, place)).collect();
    chips.extend(of_parameters(site, query, place));
    chips
}

/// Returns the chip of a phrase; none where it asks for nothing.
fn of_phrase(site: &Site, answer: &Answer, phrase: &ReadPhrase, place: Option<&str>) -> Option<Chip> {
    let pairs = links::pairs(&phrase.asks.query.to_query_string());
    let one_floor = phrase.asks.query.min_floor.filter(|floor| phrase.asks.query.max_floor == Some(*floor));
    let shown = pairs.iter().filter(|(name, _)| match name.as_str() {
        "within" => phrase.asks.query.near.is_none(),
        "min_floor" | "max_floor" => one_floor.is_none(),
        _ => true,
    });
    let value = |(name, value): &(String, String)| match name.as_str() {
        "min_floor" => site.words.with("chip_min_floor", "floor", floor(site, value)),
        "max_floor" => site.words.with("chip_max_floor", "floor", floor(site, value)),
        name => text(site, &answer.asked, name, value, place),
    };
    let mut said: Vec<String> = shown.map(value).collect();
    said.extend(one_floor.map(|number| floor(site, &number.to_string())));
    let mut without = links::pairs(&phrase.without);
    if phrase.asks.query.asks_for_answers() {
        drop_idle_choice(&mut without);
    }
    let link = links::search(&without);
    (!said.is_empty()).then(|| Chip { text: site.words.list(&said), lang: "", link })
}

/// Homes are chosen by what somebody may ask for only while it is told who asks.
fn drop_idle_choice(pairs: &mut Vec<(String, String)>) {
    if !Query::parse(&links::query(pairs)).query.asks_for_answers() {
        pairs.retain(|(name, _)| name != "eligible");
    }
}

/// Returns a line for each thing of the box in double quotes, which is how a chip that was taken back is written: nothing is
/// understood of it any more, and it can go altogether.
pub fn as_words(site: &Site, query: &Query) -> Vec<Quoted> {
    let line = |span: std::ops::Range<usize>| {
        let words = query.q.get(span.clone())?.trim_matches(is_quote_or_blank);
        let (before, after) = (query.q.get(..span.start)?, query.q.get(span.end..)?);
        let q = format!("{} {}", before.trim_end(), after.trim_start()).trim().to_owned();
        let without = Query { q, page: 1, ..query.clone() };
        (!words.is_empty()).then(|| Quoted {
            text: site.words.with("quoted_words", "words", words),
            action: site.words.with("quoted_drop", "words", words),
            link: links::search(&links::pairs(&without.to_query_string())),
        })
    };
    quoted(&query.q).into_iter().filter_map(line).take(QUOTED_MOST).collect()
}

/// Returns the words left over that [`as_words`] does not tell of.
pub fn other_words(text: &str) -> String {
    let mut other = String::new();
    let mut from = 0;
    let told = quoted(text).into_iter().filter(|span| {
        text.get(span.clone()).is_some_and(|words| !words.trim_matches(is_quote_or_blank).is_empty())
    });
    for span in told.take(QUOTED_MOST) {
        other.push_str(text.get(from..span.start).unwrap_or_default());
        from = span.end;
    }
    other.push_str(text.get(from..).unwrap_or_default());
    other.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_quote_or_blank(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”') || letter.is_whitespace()
}

fn floor(site: &Site, number: &str) -> String {
    match number {
        "0" => site.words.t("floor_ground"),
        "-1" => site.words.t("floor_basement"),
        number => site.words.with("floor_number", "floor", number),
    }
}

/// Returns a chip for every parameter given as such.
pub fn of_parameters(site: &Site, query: &Query, place: Option<&str>) -> Vec<Chip> {
    let pairs = links::pairs(&query.to_query_string());
    let is_chip =
        |name: &str| !matches!(name, "q" | "within" | "sort" | "page" | "per_page" | "include_unknown");
    let chip = |index: usize| {
        let (name, value) = &pairs[index];
        let mut rest = pairs.clone();
        rest.remove(index);
        rest.retain(|(other, _)| other != "page" && !(name == "near" && other == "within"));
        // An order by distance needs the place that goes.
        rest.retain(|(other, value)| !(name == "near" && other == "sort" && value == "distance"));
        if APPLICANT.contains(&name.as_str()) {
            drop_idle_choice(&mut rest);
        }
        let lang = if matches!(name.as_str(), "household" | "landlord") { site.words.theirs() } else { "" };
        Chip { text: text(site, query, name, value, place), lang, link: links::search(&rest) }
    };
    (0..pairs.len()).filter(|index| is_chip(&pairs[*index].0)).map(chip).collect()
}

fn text(site: &Site, query: &Query, name: &str, value: &str, place: Option<&str>) -> String {
    let w = &site.words;
    match name {
        "near" => {
            let within =
                query.within.map_or_else(|| w.t("within_default"), |within| w.miles(within.metres()));
            let message = Message::new("chip_near").with("within", within);
            w.say(&message.with("place", place.unwrap_or(value)))
        }
        "not_area" | "not_feature" => w.with("chip_not", "text", option_text(site, name, value)),
        "access" => w.with("chip_access", "category", value),
        "persons" => w.with("chip_persons", "count", value.parse::<usize>().unwrap_or_default()),
        "closing_within" => w.with("chip_closing", "when", option_text(site, name, value)),
        "max_cost" => w.with("chip_max_cost", "pounds", value),
        "min_cost" => w.with("chip_min_cost", "pounds", value),
        "area" | "bedrooms" | "property_type" | "rent_type" | "tenancy" | "designation" | "feature"
        | "labels" | "landlord" | "eligible" => option_text(site, name, value),
        "household" => w.as_written(value),
        "lives_in" => w.with("chip_lives_in", "council", option_text(site, "area", value)),
        "works_in" if !value.eq_ignore_ascii_case("nowhere") => {
            w.with("chip_works_in", "council", option_text(site, "area", value))
        }
        "registered_with" if !value.eq_ignore_ascii_case("nowhere") => {
            w.with("chip_registered_with", "council", option_text(site, "area", value))
        }
        "bbox" | "polygon" => w.t("chip_map"),
        "budget" => w.with("chip_budget", "pounds", value),
        name => {
            let message = Message::new("chip_parameter").with("name", w.field(name));
            w.say(&message.with("value", w.value(name, value)))
        }
    }
}

/// The place asked for, and what else its name may mean.
#[derive(Default)]
pub struct Places {
    /// Its full name: `Clapham, Lambeth`.
    pub name: Option<String>,
    /// Its name alone: `Clapham`.
    pub short: String,
    pub others: Vec<Elsewhere>,
    /// Whether one of them has homes of ours, is of exactly this name and far away.
    pub far: bool,
}

/// Returns the place asked for and the others its name may mean; `asked` is the query as answered.
pub fn places(site: &Site, query: &Query, asked: &Query) -> Places {
    let Some(near) = &asked.near else { return Places::default() };
    let served: Vec<_> =
        site.live.generation().map(|generation| generation.served().to_vec()).unwrap_or_default();
    let found = site.gazetteer.find(near, &served);
    let name = found.first().map(|place| match place.kind {
        PlaceKind::Coordinates => near.clone(),
        _ => name(site, place),
    });
    let pairs = links::pairs(&query.to_query_string());
    let elsewhere = |place: &Place| {
        let mut pairs = pairs.clone();
        // A place given as such beats the one the box says.
        pairs.retain(|(name, _)| name != "page" && name != "near");
        pairs.push(("near".to_owned(), asked_for(site, place, &served)));
        Elsewhere { text: name_and_kind(site, place), link: links::search(&pairs) }
    };
    Places {
        name,
        short: found.first().map(|place| place.name.clone()).unwrap_or_default(),
        others: found.iter().skip(1).take(PLACES_MOST).map(elsewhere).collect(),
        far: found
            .first()
            .is_some_and(|first| found.iter().skip(1).any(|other| mistaken(first, other, &served))),
    }
}

/// Returns whether somebody who means the other place would be misled: it has the very name and lies elsewhere, where there
/// are homes of ours too.
fn mistaken(taken: &Place, other: &Place, served: &[vacancy::AuthorityCode]) -> bool {
    const ELSEWHERE_M: f64 = 5_000.0;
    let has_homes = other.authority.as_ref().is_some_and(|code| served.contains(code));
    has_homes
        && taken.name.eq_ignore_ascii_case(&other.name)
        && taken.point.distance_m(other.point) > ELSEWHERE_M
}

/// Returns the text that means this place and no other: its full name where that is enough, else its point.
fn asked_for(site: &Site, place: &Place, served: &[vacancy::AuthorityCode]) -> String {
    let full = name(site, place);
    let means_it = site.gazetteer.find(&full, served).first().is_some_and(|found| found.point == place.point);
    if means_it { full } else { format!("{:.5},{:.5}", place.point.lat, place.point.lon) }
}

fn name(site: &Site, place: &Place) -> String {
    if place.detail.is_empty() {
        return place.name.clone();
    }
    let message = Message::new("place_with_detail").with("name", place.name.as_str());
    site.words.say(&message.with("detail", place.detail.as_str()))
}

fn name_and_kind(site: &Site, place: &Place) -> String {
    match place.kind {
        PlaceKind::Station => site.words.with("place_station", "place", name(site, place)),
        _ => name(site, place),
    }
}
