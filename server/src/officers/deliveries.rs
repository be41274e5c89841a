//! `/officers/deliveries`: who was told what, by e-mail or by their own system, whether it arrived, and telling them again.

use super::choices::{self, Choice};
use super::people::Standing;
use super::uploads::told_authority;
use super::{CurrentOfficer, Frame, account, fault_of, go_on};
use crate::site::{SharedSite, Site};
use crate::web::fault::{Fault, render};
use crate::web::links;
use crate::web::shell::{Here, Shell};
use askama::Template;
use axum::extract::{Path, RawQuery, State};
use axum::response::Response;
use publish::{Actor, Channel, DeliveryState, Permission, Told};
use vacancy::{AuthorityCode, Message};

/// Where it is.
pub const PATH: &str = "/officers/deliveries";
/// How many are listed.
const SHOWN: u32 = 100;

#[derive(Template)]
#[template(path = "officers_deliveries.html")]
struct DeliveriesPage<'a> {
    shell: Shell<'a>,
    frame: Frame,
    /// The councils whose deliveries may be shown; none where there is but one.
    councils: Vec<Choice>,
    deliveries: Vec<Row>,
    /// The list of the others: those that failed alone, or all of them.
    others: (String, String),
}

struct Row {
    what: String,
    /// The page of what it is about.
    about: Option<String>,
    council: String,
    to: String,
    at: String,
    state: Standing,
    /// What was answered, and when it is tried again.
    answer: String,
    retry: Option<String>,
}

/// `GET /officers/deliveries?authority=E09000022&state=failed`
pub async fn list(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    RawQuery(query): RawQuery,
) -> Result<Response, Fault> {
    let (w, actor) = (&site.words, who.actor());
    let query = query.unwrap_or_default();
    let authority = told_authority(&query)?;
    let failed = links::pairs(&query).iter().any(|(name, value)| name == "state" && value == "failed");
    let state = failed.then_some(DeliveryState::Failed);
    let found = site.publisher.deliveries(actor, authority.as_ref(), state, SHOWN).await.map_err(fault_of)?;
    let code = authority.as_ref().map_or("", AuthorityCode::as_str);
    let councils =
        choices::councils(&site, actor, Permission::ViewDeliveries, code).await.map_err(fault_of)?;
    let others = match failed {
        true => (format!("{PATH}?authority={code}"), w.t("delivery_show_all")),
        false => (format!("{PATH}?authority={code}&state=failed"), w.t("delivery_show_failed")),
    };
    Ok(render(&DeliveriesPage {
        shell: Shell::new(&site, &w.t("officers_nav_deliveries"), Here::Elsewhere),
        frame: Frame::new(w, &who.0, PATH).saying(w, account::said(Some(&query)).as_deref()),
        councils: if councils.len() > 1 { councils } else { Vec::new() },
        deliveries: found.into_iter().map(|one| row(&site, actor, &one.into())).collect(),
        others,
    }))
}

/// `POST /officers/deliveries/{id}/retry`
pub async fn retry(
    State(site): State<SharedSite>,
    who: CurrentOfficer,
    Path(id): Path<String>,
) -> Result<Response, Fault> {
    site.publisher.retry_delivery(who.actor(), &id, site.clock.now()).await.map_err(fault_of)?;
    Ok(go_on(&format!("{PATH}?said=delivery_retried")))
}

fn row(site: &Site, actor: &Actor, one: &Told) -> Row {
    let w = &site.words;
    let again = matches!(one.state, DeliveryState::Waiting | DeliveryState::Failed);
    let may = again && actor.may(Permission::RetryDeliveries, &one.authority);
    let upload = one.upload.map(|upload| format!("{}/{upload}", super::uploads::PATH));
    let report = one.report.map(|report| format!("{}/{report}", super::reports::PATH));
    let by = match one.channel {
        Channel::Mail => "delivery_by_mail",
        Channel::Webhook => "delivery_by_webhook",
    };
    Row {
        what: w.of_code(&format!("delivery_event_{}", one.event.as_str().replace('.', "_"))),
        about: upload.or(report),
        council: site.authority_name(&one.authority),
        to: w.with(by, "to", one.to.as_str()),
        at: w.instant(one.created_at),
        state: standing(site, one.state),
        answer: answer(site, one),
        retry: may.then(|| format!("{PATH}/{}/retry", one.id)),
    }
}

fn standing(site: &Site, state: DeliveryState) -> Standing {
    let colour = match state {
        DeliveryState::Waiting => "yellow",
        DeliveryState::Delivered => "green",
        DeliveryState::Failed => "red",
        DeliveryState::Overtaken => "grey",
    };
    Standing { name: site.words.of_code(&format!("delivery_state_{state}")), colour }
}

/// Returns what was answered at the last try, and when the next is made.
fn answer(site: &Site, one: &Told) -> String {
    let w = &site.words;
    let tries = usize::try_from(one.attempts).unwrap_or(usize::MAX);
    let message = match (one.state, &one.problem, one.ended_at) {
        (DeliveryState::Delivered, _, Some(at)) => Message::new("delivery_taken").with("at", w.instant(at)),
        (DeliveryState::Overtaken, ..) => Message::new("delivery_not_told"),
        (_, Some(problem), _) => {
            Message::new("delivery_answered").with("count", tries).with("problem", problem.as_str())
        }
        _ => Message::new("delivery_not_tried"),
    };
    let said = w.say(&message);
    match one.next_at.filter(|_| one.attempts > 0) {
        Some(at) => format!("{said} {}", w.with("delivery_next", "at", w.instant(at))),
        None => said,
    }
}
