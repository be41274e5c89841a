//! Finds the home an address names, for the page and for the API.

use crate::site::Site;
use crate::web::fault::Fault;
use crate::web::links;
use axum::http::StatusCode;
use jiff::{Span, Timestamp};
use publish::{ABSENT_DAYS, VacancyHistory};
use search::{Generation, SearchError};
use vacancy::{AuthorityCode, Message, VacancyId};

/// What an address of a home leads to.
pub enum Found {
    /// The home and its history.
    Here(Box<VacancyHistory>),
    /// The same home's proper address.
    Under(VacancyId),
}

/// Returns what is at `authority` (a code or a slug) and `reference`.
///
/// # Errors
/// Faults with status 404 where there never was such a home, 410 where it has long gone.
pub async fn find(site: &Site, authority: &str, reference: &str) -> Result<Found, Fault> {
    let id = id(site, authority, reference)?;
    if id.authority().as_str() != authority || id.reference() != reference.trim() {
        return Ok(Found::Under(id));
    }
    let history = site.publisher.vacancy_history(&id).await.map_err(|error| {
        tracing::error!(%error, "cannot read a home's history");
        Fault::internal()
    })?;
    let Some(history) = history else {
        return under_a_successor(site, &id).await;
    };
    if is_long_gone(&history, site.clock.now()) {
        return Err(Fault::new(StatusCode::GONE, Message::new("home_gone")));
    }
    Ok(Found::Here(Box::new(history)))
}

fn id(site: &Site, authority: &str, reference: &str) -> Result<VacancyId, Fault> {
    let not_found = |code| Fault::new(StatusCode::NOT_FOUND, Message::new(code));
    let code = site.authority(authority).ok_or_else(|| not_found("authority_not_found"))?;
    VacancyId::new(code, reference).map_err(|_| not_found("home_not_found"))
}

/// Returns the id written `authority/reference`, whether or not there is such a home.
pub fn named_in_full(site: &Site, text: &str) -> Option<VacancyId> {
    let (authority, reference) = text.split_once('/')?;
    VacancyId::new(site.authority(authority)?, reference).ok()
}

/// How many homes one text may name: some references are of several authorities.
const NAMED_MOST: usize = 5;

/// Returns the homes of a generation that a person may mean by a text: a reference alone, one with its authority, or
/// the address of a home's page.
///
/// # Errors
/// When the index cannot be read.
pub fn named(site: &Site, generation: &Generation, text: &str) -> Result<Vec<VacancyId>, SearchError> {
    let address = text.split_once("/homes/").map(|(_, tail)| tail.split(['?', '#']).next().unwrap_or(tail));
    let text = address.map_or_else(|| text.trim().to_owned(), links::decode);
    let of = |code: &AuthorityCode| VacancyId::new(code.clone(), &text).ok();
    let possible = named_in_full(site, &text).into_iter().chain(generation.served().iter().filter_map(of));
    let mut named = Vec::new();
    for id in possible {
        if named.len() < NAMED_MOST && !named.contains(&id) && generation.vacancy(&id)?.is_some() {
            named.push(id);
        }
    }
    Ok(named)
}

/// An authority's homes keep the code they were published under; old links to a code that was replaced lead on.
async fn under_a_successor(site: &Site, id: &VacancyId) -> Result<Found, Fault> {
    let not_found = || Fault::new(StatusCode::NOT_FOUND, Message::new("home_not_found"));
    let authority = site.gazetteer.by_code(id.authority()).ok_or_else(not_found)?;
    let successor = authority.successor.clone().ok_or_else(not_found)?;
    let moved = VacancyId::new(successor, id.reference()).map_err(|_| not_found())?;
    let known = site.publisher.vacancy_history(&moved).await.ok().flatten();
    known.map(|_| Found::Under(moved)).ok_or_else(not_found)
}

fn is_long_gone(history: &VacancyHistory, now: Timestamp) -> bool {
    if !history.listed {
        return true;
    }
    let Some(since) = history.absent_since else { return false };
    since.checked_add(Span::new().hours(ABSENT_DAYS * 24)).is_ok_and(|until| now > until)
}
