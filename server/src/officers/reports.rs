//! `/officers/reports`: what people report of homes, and noting that it was dealt with.

use super::choices::{self, Choice};
use super::{CurrentOfficer, Frame, account, fault_of, go_on};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::http::StatusCode;
use axum::response::Response;
use publish::{Actor, Permission, PublishError, REPORT_DAYS, Report, ReportId, ReportState};
use vacancy::{AuthorityCode, Message, VacancyId, london_date};

/// Where it is.
pub const PATH: &str = "/officers/reports";
/// How many reports are listed.
const SHOWN: u32 = 200;

#[derive(Template)]
#[template(path = "officers_reports.html")]
struct ReportsPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    councils: Vec<Choice>,
    reports: Vec<ReportRow>,
    /// The list of the others: those dealt with, or those that are open.
    others: (String, String),
}

#[derive(Template)]
#[template(path = "officers_report.html")]
struct ReportPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    report: ReportRow,
    text: String,
    contact: Option<String>,
    forgotten: Option<String>,
    /// Where it is marked as dealt with, while it is open.
    close: Option<String>,
    close_lead: String,
    closed: Option<String>,
    /// The home among the officers' own pages, and as everybody sees it.
    homes: [(String, String); 2],
}

struct ReportRow {
    link: String,
    number: String,
    home: String,
    kind: String,
    at: String,
    open: bool,
}

/// `GET /officers/reports?authority=E09000022&state=closed`
pub async fn list(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    let query = query.unwrap_or_default();
    let pairs = links::pairs(&query);
    let told = |name: &str| pairs.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let closed = told("state") == ReportState::Closed.as_str();
    let authority = chosen(actor, told("authority"))?;
    let state = if closed { ReportState::Closed } else { ReportState::Open };
    let found = site.publisher.reports(actor, authority.as_ref(), Some(state), SHOWN).await;
    let code = authority.as_ref().map_or("", |code| code.as_str());
    let others = match closed {
        true => ("report_desk_show_open", String::new()),
        false => ("report_desk_show_closed", "&state=closed".to_owned()),
    };
    let councils =
        choices::councils(&site, actor, Permission::DealWithReports, code).await.map_err(fault_of)?;
    Ok(render(&ReportsPage {
        shell: Shell::new(&site, &w.t("officers_nav_reports"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).saying(w, account::said(Some(&query)).as_deref()),
        councils: if councils.len() > 1 { councils } else { Vec::new() },
        reports: found.map_err(fault_of)?.iter().map(|report| row(&site, report)).collect(),
        others: (format!("{PATH}?authority={code}{}", others.1), w.t(others.0)),
    }))
}

/// Returns whose reports are meant; nothing for all of them. Told none, whoever may not see all sees the first they may.
fn chosen(actor: &Actor, told: &str) -> Result<Option<AuthorityCode>, Fault> {
    if !told.is_empty() {
        let code = AuthorityCode::parse(told).map_err(|_| Fault::of_status(StatusCode::BAD_REQUEST))?;
        return Ok(Some(code));
    }
    match actor.authorities(Permission::DealWithReports) {
        Some(codes) => codes.into_iter().next().map(Some).ok_or_else(super::not_allowed),
        None => Ok(None),
    }
}

/// `GET /officers/reports/{id}`
pub async fn report(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    let w = &site.words;
    let report = site.publisher.report(who.actor(), ReportId(id)).await.map_err(fault_of)?;
    let days = REPORT_DAYS.to_string();
    Ok(render(&ReportPage {
        shell: Shell::new(&site, &w.with("report_desk_one", "number", id.to_string()), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH),
        close: (report.state == ReportState::Open).then(|| format!("{PATH}/{id}/close")),
        close_lead: w.with("report_desk_close_lead", "days", days),
        closed: report.closed_at.map(|at| w.with("report_desk_closed_by", "at", w.instant(at))),
        forgotten: report
            .forgotten_at
            .map(|at| w.with("report_desk_forgotten", "day", w.day(london_date(at)))),
        homes: [
            (desk(&report.home), w.t("officers_nav_homes")),
            (links::home(&report.home), w.t("officers_to_public")),
        ],
        report: row(&site, &report),
        text: report.text,
        contact: report.contact,
    }))
}

/// `POST /officers/reports/{id}/close`
pub async fn close(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<i64>,
) -> Result<Response, Fault> {
    match site.publisher.close_report(who.actor(), ReportId(id), site.clock.now()).await {
        // Somebody else was quicker, or the form was sent twice: it is dealt with either way.
        Ok(_) | Err(PublishError::NotTaken(_)) => Ok(go_on(&format!("{PATH}?said=report_closed"))),
        Err(error) => Err(fault_of(error)),
    }
}

fn desk(id: &VacancyId) -> String {
    let pairs = [("authority", id.authority().as_str()), ("reference", id.reference())];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    format!("{}?{}", super::homes::PATH, links::query(&pairs))
}

fn row(site: &Site, report: &Report) -> ReportRow {
    let w = &site.words;
    let home = Message::new("report_desk_of").with("reference", report.home.reference());
    let home = home.with("authority", site.authority_name(report.home.authority()));
    ReportRow {
        link: format!("{PATH}/{}", report.id),
        number: report.id.to_string(),
        home: w.say(&home),
        kind: w.of_code(&format!("report_kind_{}", report.kind)),
        at: w.instant(report.at),
        open: report.state == ReportState::Open,
    }
}
