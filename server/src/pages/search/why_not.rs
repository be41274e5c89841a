//! "Looking for a home you have seen?": why a home somebody knows of is not among those found.

use crate::homes;
use crate::searching;
use crate::site::SharedSite;
use crate::web::fault::Fault;
use crate::web::links;
use jiff::Timestamp;
use search::{Generation, Query, WhyNot};
use std::sync::Arc;
use vacancy::{Message, VacancyId};

/// The parameter of the page that names the home.
pub const PARAMETER: &str = "why_not";

/// How many characters of what was typed are looked at.
const LETTERS: usize = 300;

/// The little form, and what it was answered.
pub struct Asking {
    /// The search, sent along unseen.
    pub carried: Vec<(String, String)>,
    pub typed: String,
    pub told: Vec<Told>,
}

/// What is said of one home.
pub struct Told {
    pub text: String,
    /// Its page.
    pub link: Option<String>,
    pub reasons: Vec<String>,
}

/// Returns what was typed into the form; empty where it was not sent.
pub fn typed(page_parameters: &[(String, String)]) -> String {
    let typed = page_parameters.iter().find(|(name, _)| name == PARAMETER);
    typed.map_or_else(String::new, |(_, text)| text.trim().chars().take(LETTERS).collect())
}

/// Returns the form, and where it was sent what keeps each home out that its text may mean.
///
/// # Errors
/// Faults with status 503 when the pool is full, 500 when the index fails.
pub async fn asking(
    site: &SharedSite,
    generation: &Arc<Generation>,
    query: &Query,
    typed: String,
    now: Timestamp,
) -> Result<Asking, Fault> {
    let mut carried = links::pairs(&query.to_query_string());
    carried.retain(|(name, _)| name != "page");
    let mut told = Vec::new();
    for id in meant(site, generation, &typed).await? {
        let answered = searching::why_not(site, generation.clone(), query.clone(), id.clone(), now).await?;
        // The search itself was answered, so nothing is wrong with it.
        told.extend(answered.ok().map(|answer| tell(site, &id, &answer)));
    }
    if told.is_empty() && !typed.is_empty() {
        let text = site.words.say(&Message::new("why_not_no_such_home"));
        told.push(Told { text, link: None, reasons: Vec::new() });
    }
    Ok(Asking { carried, typed, told })
}

async fn meant(
    site: &SharedSite,
    generation: &Arc<Generation>,
    typed: &str,
) -> Result<Vec<VacancyId>, Fault> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let (asked, generation, text) = (site.clone(), generation.clone(), typed.to_owned());
    let named = site.pool.run(move || homes::named(&asked, &generation, &text)).await?;
    named.map_err(|error| {
        tracing::error!(%error, "cannot look a home up in the index");
        Fault::internal()
    })
}

fn tell(site: &SharedSite, id: &VacancyId, answer: &WhyNot) -> Told {
    let w = &site.words;
    let message =
        if answer.found { Message::new("home_is_found") } else { Message::new("home_is_not_found") };
    let message = message.with("reference", id.reference());
    Told {
        text: w.say(&message.with("authority", site.authority_name(id.authority()))),
        link: Some(links::home(id)),
        reasons: answer.reasons.iter().map(|reason| w.on_page(&reason.message)).collect(),
    }
}
