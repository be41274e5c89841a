//! `/homes/{authority}/{reference}/report`: a problem with a home's page, told to its council and to whoever runs the site.
//!
//! Nothing that is written is shown on the site or logged. No cookie, no account; how often is bounded in [`Bounds`].

use crate::homes::{Found, find};
use crate::officers::{Form, Wrong, go_on};
use crate::pages::card;
use crate::site::Site;
use crate::web::assets::SEEKERS;
use crate::web::client::Client;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{Fault, as_wrong, render};
use crate::web::language::InLanguage;
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::Path;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use publish::{Problem, PublishError, REPORT_DAYS, REPORT_MOST, ReportKind};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use vacancy::{Message, Vacancy, VacancyId};

/// What stands behind the address of a home. A slash of a reference is written `%2F`, so that this ends no home's own address.
const TAIL: &str = "/report";
/// The pattern of what is sent: of the addresses it takes, those that are [`is_here`].
pub const PATTERN: &str = "/homes/{authority}/{*reference}";
/// How many reports are taken from one client, and from all together, within [`WINDOW_S`].
const OF_ONE: usize = 10;
const OF_ALL: usize = 200;
/// The length of the window, seconds.
const WINDOW_S: i64 = 3600;

/// How many reports came from whom lately: in memory alone, and forgotten within the hour.
#[derive(Debug, Default)]
pub struct Bounds(Mutex<HashMap<IpAddr, Vec<i64>>>);

impl Bounds {
    /// Counts a report; returns whether it may still be taken.
    pub fn admit(&self, client: IpAddr, now: Timestamp) -> bool {
        let mut lately = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let since = now.as_second() - WINDOW_S;
        lately.retain(|_, times| {
            times.retain(|at| *at > since);
            !times.is_empty()
        });
        let all: usize = lately.values().map(Vec::len).sum();
        let key = network(client);
        if all >= OF_ALL || lately.get(&key).is_some_and(|times| times.len() >= OF_ONE) {
            return false;
        }
        lately.entry(key).or_default().push(now.as_second());
        true
    }
}

/// Returns what counts as one client: an IPv6 address stands for its whole network of 64 bits.
fn network(client: IpAddr) -> IpAddr {
    match client {
        IpAddr::V4(_) => client,
        IpAddr::V6(address) => IpAddr::from((u128::from(address) & !u128::from(u64::MAX)).to_be_bytes()),
    }
}

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage<'a> {
    shell: Shell<'a>,
    css: &'static str,
    home: String,
    home_lang: &'static str,
    place: Option<String>,
    back: String,
    action: String,
    lead: String,
    kinds: Vec<Kind>,
    text: String,
    text_hint: String,
    contact: String,
    contact_hint: String,
    wrong: Vec<Wrong>,
}

#[derive(Template)]
#[template(path = "report_thanks.html")]
struct ThanksPage<'a> {
    shell: Shell<'a>,
    thanks: String,
    urgent: String,
    back: String,
}

struct Kind {
    value: &'static str,
    text: String,
    chosen: bool,
}

impl ReportPage<'_> {
    fn why(&self, field: &str) -> Option<&str> {
        self.wrong.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.why.as_str())
    }
}

/// Returns whether a path, as it was sent, is that of a report's form.
pub fn is_here(path: &str) -> bool {
    let behind = path.strip_prefix("/homes/").and_then(|home| home.strip_suffix(TAIL));
    // "/homes/E09000022/report" is a home whose reference is "report".
    behind.is_some_and(|home| home.split_once('/').is_some_and(|(_, reference)| !reference.is_empty()))
}

/// `/report/{authority}/{*reference}`: where the form was before.
pub async fn moved(Path((authority, reference)): Path<(String, String)>) -> Redirect {
    let part = |text: &str| links::encode(text);
    Redirect::permanent(&format!("/homes/{}/{}{TAIL}", part(&authority), part(&reference)))
}

/// `GET /homes/{authority}/{reference}/report`: the form; with `?received=…`, the receipt.
///
/// # Errors
/// As for the home's own page.
pub async fn form(site: &Site, authority: &str, reference: &str, raw: &str) -> Result<Response, Fault> {
    let home = match of(site, authority, reference).await? {
        Ok(home) => home,
        Err(moved) => return Ok(moved),
    };
    let pairs = links::pairs(raw);
    let received = pairs.iter().find(|(name, _)| name == "received");
    let mut response = match received.and_then(|(_, number)| number.parse::<u32>().ok()) {
        Some(number) => render(&thanks(site, &home, number)),
        None => render(&page(site, &home, &Form::default(), Vec::new())),
    };
    keep_nowhere(&mut response);
    Ok(response)
}

/// `POST /homes/{authority}/{reference}/report`
pub async fn send(
    InLanguage(site): InLanguage,
    Path((authority, reference)): Path<(String, String)>,
    uri: Uri,
    Client(client): Client,
    form: Form,
) -> Result<Response, Fault> {
    if !is_here(uri.path()) {
        return Err(Fault::not_found());
    }
    let home = match of(&site, &authority, &reference).await? {
        Ok(home) => home,
        Err(moved) => return Ok(moved),
    };
    let Some(kind) = ReportKind::parse(form.get("kind")) else {
        let wrong = Wrong { field: "kind", why: site.words.t("report_kind_missing") };
        return Ok(as_wrong(render(&page(&site, &home, &form, vec![wrong]))));
    };
    let now = site.clock.now();
    if !site.report_bounds.admit(client, now) {
        let fault = Fault::new(StatusCode::TOO_MANY_REQUESTS, Message::new("report_too_often"));
        return Err(Fault { retry_after: Some(WINDOW_S as u32), ..fault });
    }
    let problem = Problem { home: &home.id, kind, text: form.get("text"), contact: form.get("contact") };
    match site.publisher.report_problem(&problem, site.operator.as_deref(), now).await {
        Ok(id) => Ok(go_on(&format!("{}?received={id}", address(&home.id)))),
        Err(PublishError::NotTaken(message)) => {
            let field = if message.code.starts_with("report_contact") { "contact" } else { "text" };
            let wrong = vec![Wrong::new(&site.words, field, &message)];
            Ok(as_wrong(render(&page(&site, &home, &form, wrong))))
        }
        Err(error) => {
            tracing::error!(%error, "cannot take down a report");
            Err(Fault::internal())
        }
    }
}

/// Returns the address of the form about a home.
pub fn address(id: &VacancyId) -> String {
    format!("{}{TAIL}", links::home(id))
}

/// Returns the home an address names, or where its form is instead; `reference` is what the address says, its end included.
async fn of(site: &Site, authority: &str, reference: &str) -> Result<Result<Vacancy, Response>, Fault> {
    let reference = reference.strip_suffix(TAIL).unwrap_or(reference);
    Ok(match find(site, authority, reference).await? {
        Found::Here(history) => Ok(history.record),
        Found::Under(id) => Err(Redirect::permanent(&address(&id)).into_response()),
    })
}

fn page<'a>(site: &'a Site, home: &Vacancy, form: &Form, wrong: Vec<Wrong>) -> ReportPage<'a> {
    let w = &site.words;
    let authority = site.authority_name(&home.authority);
    let kind = |kind: &ReportKind| Kind {
        value: kind.as_str(),
        text: w.of_code(&format!("report_kind_{kind}")),
        chosen: form.get("kind") == kind.as_str(),
    };
    let hint = Message::new("report_contact_hint").with("authority", authority.as_str());
    ReportPage {
        shell: Shell::new(site, &w.t("report_title"), Here::Elsewhere),
        css: SEEKERS.address(),
        home: card::title(w, home),
        home_lang: card::title_lang(w, home),
        place: home.address.clone().or_else(|| home.postcode.clone()),
        back: links::home(&home.id),
        action: address(&home.id),
        lead: w.with("report_lead", "authority", authority.as_str()),
        kinds: ReportKind::ALL.iter().map(kind).collect(),
        text: form.get("text").to_owned(),
        text_hint: w.with("report_text_hint", "most", w.number(REPORT_MOST as u64)),
        contact: form.get("contact").to_owned(),
        contact_hint: w.say(&hint.with("days", REPORT_DAYS.to_string())),
        wrong,
    }
}

fn thanks<'a>(site: &'a Site, home: &Vacancy, number: u32) -> ThanksPage<'a> {
    let w = &site.words;
    let authority = site.authority_name(&home.authority);
    let thanks = Message::new("report_thanks").with("authority", authority.as_str());
    ThanksPage {
        shell: Shell::new(site, &w.t("report_thanks_title"), Here::Elsewhere),
        thanks: w.say(&thanks.with("number", number.to_string())),
        urgent: w.with("report_thanks_urgent", "authority", authority.as_str()),
        back: links::home(&home.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_client_and_all_together_may_report_so_often_within_the_hour() {
        let at = |second: i64| Timestamp::from_second(1_780_000_000 + second).unwrap();
        let bounds = Bounds::default();
        let one: IpAddr = "2001:db8::1".parse().unwrap();
        let beside: IpAddr = "2001:db8::ffff:2".parse().unwrap();
        for _ in 0..OF_ONE {
            assert!(bounds.admit(one, at(0)));
        }
        assert!(!bounds.admit(beside, at(10)), "the same network");
        let other = |number: usize| IpAddr::from([10, 0, (number / 250) as u8, (number % 250) as u8]);
        let taken = (0..OF_ALL).filter(|number| bounds.admit(other(*number), at(20))).count();
        assert_eq!(taken, OF_ALL - OF_ONE);
        assert!(bounds.admit(one, at(WINDOW_S + 1)));
    }
}
