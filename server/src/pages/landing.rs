//! `GET /find/{place}` and `GET /find/{place}/{what}`: "2-bed homes in Hackney". The search, under an address and a heading
//! that people look for, so that search engines lead them here.

use crate::counting::Form;
use crate::pages::card;
use crate::pages::search::answered;
use crate::pages::structured::for_page;
use crate::searching::answer;
use crate::site::{SharedSite, Site};
use crate::web::etag::ETag;
use crate::web::fault::Fault;
use crate::web::headers::GENERATION;
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::origin::Origin;
use crate::words::Words;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use gazetteer::Authority;
use jiff::Timestamp;
use search::facets::by_name;
use search::query::MAX_DEPTH;
use search::{Answer, FacetList, FacetValue, Generation, Query, Sort};
use serde_json::{Value, json};
use std::sync::Arc;
use vacancy::{Message, PropertyType, Vacancy, london_date};

/// The sizes that have pages.
const BEDROOMS: std::ops::RangeInclusive<u8> = 1..=6;
/// The features that have pages, with the facet and the values that say a home has it.
const FEATURES: [(&str, &[&str]); 4] = [
    ("garden", &["private", "shared"]),
    ("balcony", &["true"]),
    ("lift", &["true"]),
    ("step_free", &["true"]),
];
/// Fewer homes than these have no typical cost.
const COSTED_LEAST: u64 = 4;

/// What the homes of a page have in common beside their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// Nothing.
    Any,
    /// So many bedrooms.
    Bedrooms(u8),
    /// The kind of home.
    Kind(PropertyType),
    /// Something they have.
    Feature(&'static str),
}

/// What a page about a place has that a search has not.
pub struct Landing {
    /// Its own address.
    pub address: String,
    /// Its heading.
    pub title: String,
    /// How many homes, and what they cost.
    pub lead: String,
    /// The homes as JSON-LD, safe to stand in a page as it is.
    pub json_ld: String,
    /// Pages beside this one, under their headings.
    pub beside: Vec<(String, Vec<Link>)>,
    /// Whether search engines may list it.
    pub listed: bool,
}

/// A page beside this one.
pub struct Link {
    pub text: String,
    pub link: String,
}

impl What {
    fn of_slug(slug: &str) -> Option<Self> {
        if let Some(bedrooms) = slug.strip_suffix("-bed") {
            return bedrooms.parse().ok().filter(|count| BEDROOMS.contains(count)).map(Self::Bedrooms);
        }
        let kind = PropertyType::parse(slug).filter(|kind| *kind != PropertyType::Other).map(Self::Kind);
        let named =
            |(feature, _): &(&'static str, _)| (feature.replace('_', "-") == slug).then_some(*feature);
        kind.or_else(|| FEATURES.iter().find_map(named).map(Self::Feature))
    }

    fn slug(self) -> String {
        match self {
            Self::Any => String::new(),
            Self::Bedrooms(count) => format!("{count}-bed"),
            Self::Kind(kind) => kind.as_str().to_owned(),
            Self::Feature(feature) => feature.replace('_', "-"),
        }
    }

    fn title(self, w: &Words, place: &str) -> String {
        let message = match self {
            Self::Any => Message::new("landing_all"),
            Self::Bedrooms(count) => Message::new("landing_bedrooms").with("bedrooms", u32::from(count)),
            Self::Kind(kind) => Message::new("landing_kind").with("kind", kind.as_str()),
            Self::Feature(feature) => Message::new("landing_feature").with("feature", feature),
        };
        w.say(&message.with("place", place))
    }

    fn parameter(self) -> Option<(&'static str, String)> {
        match self {
            Self::Any => None,
            Self::Bedrooms(count) => Some(("bedrooms", count.to_string())),
            Self::Kind(kind) => Some(("property_type", kind.as_str().to_owned())),
            Self::Feature(feature) => Some(("feature", feature.to_owned())),
        }
    }

    /// Returns everything a home is one of.
    fn of_home(home: &Vacancy) -> Vec<Self> {
        let mut all = vec![Self::Any];
        all.extend(home.bedrooms.filter(|count| BEDROOMS.contains(count)).map(Self::Bedrooms));
        all.extend(home.property_type.filter(|kind| *kind != PropertyType::Other).map(Self::Kind));
        all.extend(
            FEATURES
                .iter()
                .filter(|(name, values)| {
                    let value = by_name(name).and_then(|facet| facet.value_of(home));
                    value.is_some_and(|value| values.contains(&value))
                })
                .map(|(name, _)| Self::Feature(name)),
        );
        all
    }

    /// Returns those that some of the homes counted are, this one left out.
    fn counted(self, facets: &FacetList) -> Vec<Self> {
        let values = |facet: &str| facets.get(facet).iter().filter(|value| value.count > 0);
        let text = |value: &FacetValue| value.value.clone();
        let bedrooms = values("bedrooms").filter_map(|value| Self::of_slug(&format!("{}-bed", text(value))));
        let kinds = values("property_type").filter_map(|value| Self::of_slug(&text(value)));
        let has = |(name, yes): &&(&'static str, &[&str])| {
            values(name).any(|value| yes.contains(&value.value.as_str()))
        };
        let features = FEATURES.iter().filter(has).map(|(name, _)| Self::Feature(name));
        bedrooms.chain(kinds).chain(features).filter(|other| *other != self).collect()
    }
}

/// Returns the pages an open home is listed on, by the slug of its authority.
pub fn pages_of(slug: &str, home: &Vacancy) -> impl Iterator<Item = String> {
    What::of_home(home).into_iter().map(move |what| address(slug, what))
}

fn address(slug: &str, what: What) -> String {
    match what {
        What::Any => format!("/find/{slug}"),
        what => format!("/find/{slug}/{}", what.slug()),
    }
}

/// `GET /find/{place}`
pub async fn place(
    InLanguage(site): InLanguage,
    Path(place): Path<String>,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    landing(&site, &place, What::Any, &origin, &headers).await
}

/// `GET /find/{place}/{what}`
pub async fn what(
    InLanguage(site): InLanguage,
    Path((place, what)): Path<(String, String)>,
    origin: Origin,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let what = What::of_slug(&what).ok_or_else(Fault::not_found)?;
    landing(&site, &place, what, &origin, &headers).await
}

async fn landing(
    site: &SharedSite,
    place: &str,
    what: What,
    origin: &Origin,
    headers: &HeaderMap,
) -> Result<Response, Fault> {
    let unknown = || Fault::new(StatusCode::NOT_FOUND, Message::new("authority_not_found"));
    let authority = site.gazetteer.authority(place).ok_or_else(unknown)?;
    if authority.slug != place {
        return Ok(Redirect::permanent(&address(&authority.slug, what)).into_response());
    }
    let now = site.clock.now();
    let generation = site.live.generation()?;
    let path = address(place, what);
    let (freshness, day) = (generation.freshness(now), london_date(now).to_string());
    let print = site.live.councils().print.clone();
    let tag = ETag::of(&[
        "landing",
        &site.words.language().code,
        &path,
        &freshness,
        &day,
        &print,
        &origin.to(""),
        &site.demo.to_string(),
    ]);
    if tag.is_held(headers) {
        return Ok(tag.not_modified());
    }
    let query = query(authority, what);
    let answer = asked(site, &generation, query.clone(), now).await?;
    site.counts.note(Form::Place, &query, &answer, now);
    let half = half(site, &generation, &query, answer.total, now).await?;
    let landing = told(site, authority, what, &answer, half, origin);
    let mut response = answered(site, &generation, &query, &answer, landing, now).await?;
    response.headers_mut().insert(GENERATION, HeaderValue::from(answer.generation));
    tag.mark(&mut response);
    Ok(response)
}

fn query(authority: &Authority, what: What) -> Query {
    let mut pairs = vec![("area".to_owned(), authority.slug.clone())];
    pairs.extend(what.parameter().map(|(name, value)| (name.to_owned(), value)));
    Query::parse(&links::query(&pairs)).query
}

async fn asked(
    site: &SharedSite,
    generation: &Arc<Generation>,
    query: Query,
    now: Timestamp,
) -> Result<Answer, Fault> {
    answer(site, generation.clone(), query, None, now).await?.map_err(Fault::wrong_parameters)
}

/// Returns the cost that half of the homes do not exceed, pence a week: that of the home in the middle, the cheapest first.
/// Those that do not say come last.
async fn half(
    site: &SharedSite,
    generation: &Arc<Generation>,
    query: &Query,
    total: u64,
    now: Timestamp,
) -> Result<Option<u64>, Fault> {
    let middle = u32::try_from(total.div_ceil(2)).unwrap_or(u32::MAX);
    if total < COSTED_LEAST || middle > MAX_DEPTH {
        return Ok(None);
    }
    let query = Query { sort: Some(Sort::Cost), page: middle, per_page: 1, ..query.clone() };
    let answer = asked(site, generation, query, now).await?;
    Ok(answer.results.first().and_then(|found| found.vacancy.weekly_cost_pence))
}

fn told(
    site: &Site,
    authority: &Authority,
    what: What,
    answer: &Answer,
    half: Option<u64>,
    origin: &Origin,
) -> Landing {
    let w = &site.words;
    let title = what.title(w, &authority.name);
    let count = Message::new("landing_count").with("count", answer.total as usize);
    let mut lead = vec![w.say(&count.with("shown", w.number(answer.total)))];
    lead.extend(half.map(|pence| w.with("landing_cost", "cost", w.money(pence))));
    Landing {
        address: address(&authority.slug, what),
        json_ld: for_page(&item_list(site, &title, answer, origin)),
        title,
        lead: lead.join(" "),
        beside: beside(site, authority, what, &answer.facets),
        listed: answer.total > 0 && !site.demo,
    }
}

fn item_list(site: &Site, title: &str, answer: &Answer, origin: &Origin) -> Value {
    let items = answer.results.iter().enumerate().map(|(index, found)| {
        json!({
            "@type": "ListItem",
            "position": index + 1,
            "name": card::title(&site.words, &found.vacancy),
            "url": origin.to(&links::home(&found.vacancy.id)),
        })
    });
    json!({
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": title,
        "numberOfItems": answer.total,
        "itemListElement": items.collect::<Vec<_>>(),
    })
}

/// Returns the pages beside one: others of the same place, and the same of other places.
fn beside(site: &Site, authority: &Authority, what: What, facets: &FacetList) -> Vec<(String, Vec<Link>)> {
    let w = &site.words;
    let link = |authority: &Authority, what: What| Link {
        text: what.title(w, &authority.name),
        link: address(&authority.slug, what),
    };
    let whole = (what != What::Any).then_some(What::Any);
    let here = whole.into_iter().chain(what.counted(facets)).map(|other| link(authority, other));
    let others = facets.get("authority").iter().filter(|value| value.count > 0);
    let others = others.filter_map(|value| site.gazetteer.authority(&value.value));
    let mut elsewhere: Vec<Link> =
        others.filter(|other| other.code != authority.code).map(|other| link(other, what)).collect();
    elsewhere.sort_by(|one, other| one.link.cmp(&other.link));
    let here = (w.with("landing_here", "place", authority.name.as_str()), here.collect());
    let groups = [here, (w.t("landing_elsewhere"), elsewhere)];
    groups.into_iter().filter(|(_, links): &(String, Vec<Link>)| !links.is_empty()).collect()
}
