//! `GET /api/v1/eligibility?household=`: what each council would give a household, and with `id` whether one home may be
//! asked for and why. What is said of the applicant is used for this one answer, never stored, logged or kept by caches.

use crate::api::parameters::{Parameters, missing};
use crate::api::schema;
use crate::api::vacancies::apart;
use crate::homes;
use crate::site::SharedSite;
use crate::web::etag::keep_nowhere;
use crate::web::fault::{Fault, WrongParameter};
use axum::Json;
use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use publish::AuthorityStatus;
use search::Query;
use search::query::APPLICANT;
use serde_json::{Value, json};
use vacancy::household::{Applicant, Household, bedroom_need, verdict};
use vacancy::{Message, VacancyId};

/// Compares what councils would give a household.
#[utoipa::path(
    get,
    path = "/api/v1/eligibility",
    tag = "homes",
    params(
        ("household" = String, Query, description = "Who will live there. Two adults are a couple unless written `2 single adults`", example = "2 adults, girl 9, boy 4"),
        ("id" = Option<String>, Query, description = "A home to judge: `{authority}/{reference}`"),
        ("extra_bedrooms" = Option<u8>, Query, description = "Bedrooms needed besides, such as for a carer at night: at most 4"),
        ("age" = Option<u8>, Query, description = "The applicant's age"),
        ("access_need" = Option<String>, Query, description = "The access category they were assessed as needing: A to F"),
        ("benefits" = Option<String>, Query, description = "Whether they live on benefits that are capped: `yes` or `no`"),
        ("tenant" = Option<String>, Query, description = "From whom they rent today: `council`, `housing_association` or `none`"),
        ("lives_in" = Option<String>, Query, description = "The council they live in, by code, slug or name"),
        ("works_in" = Option<String>, Query, description = "The council they work in, or `nowhere`"),
        ("registered_with" = Option<String>, Query, description = "The council whose housing register they are on, or `nowhere`"),
        ("bands" = Option<String>, Query, description = "The bands they hold where they live, with commas between", example = "A,B"),
        ("budget" = Option<u64>, Query, description = "What they can pay, whole pounds a week"),
        ("income" = Option<u64>, Query, description = "Their household's income, whole pounds a year"),
    ),
    responses(
        (status = 200, description = "What each council would give, and the rules it follows", body = schema::HouseholdAnswer),
        (status = 400, description = "A parameter cannot be taken", body = schema::Problem, content_type = "application/problem+json"),
        (status = 404, description = "No such home", body = schema::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn eligibility(State(site): State<SharedSite>, RawQuery(raw): RawQuery) -> Result<Response, Fault> {
    let raw = raw.unwrap_or_default();
    let names: Vec<&str> =
        APPLICANT.iter().copied().filter(|name| *name != "eligible").chain(["id"]).collect();
    let parameters = Parameters::read(Some(&raw), &names)?;
    let applicant = applicant(&site, &apart(&raw).1)?;
    let household = applicant.household.clone().ok_or_else(|| missing("household"))?;
    let councils = site.live.councils();
    let mut answer = json!({
        "version": 1,
        "household": household.to_string(),
        "guidance": Message::new("eligibility_guidance"),
        "authorities":
            councils.list.iter().map(|one| given(&site, one, &household, &applicant)).collect::<Vec<_>>(),
    });
    if let Some(id) = parameters.get("id") {
        let id = homes::named_in_full(&site, id).ok_or_else(|| {
            let message = Message::new("not_a_home_id").with("parameter", "id");
            Fault::wrong_parameters(vec![WrongParameter { parameter: "id".to_owned(), message }])
        })?;
        answer["home"] = judged(&site, &id, &applicant).await?;
    }
    let mut response = Json(answer).into_response();
    keep_nowhere(&mut response);
    Ok(response)
}

/// Reads the applicant; every parameter that cannot be taken is named.
fn applicant(site: &SharedSite, raw: &str) -> Result<Applicant, Fault> {
    let parsed = Query::parse(raw);
    let applicant = parsed.query.applicant(site.gazetteer);
    match applicant {
        Ok(applicant) if parsed.errors.is_empty() => Ok(applicant),
        read => {
            let errors = parsed.errors.into_iter().chain(read.err().into_iter().flatten());
            Err(Fault::wrong_parameters(errors.map(WrongParameter::from).collect()))
        }
    }
}

/// Returns what one council would give.
fn given(
    site: &SharedSite,
    council: &AuthorityStatus,
    household: &Household,
    applicant: &Applicant,
) -> Value {
    let set = &site.publisher.rules().of(&council.code).bedrooms;
    let need = bedroom_need(household, applicant.extra_bedrooms, &set.rules);
    json!({
        "code": council.code,
        "name": council.name,
        "bedrooms": need.bedrooms,
        "most": need.most,
        "why": need.why,
        "basis": set.basis,
        "source": set.rule.source,
        "date": set.rule.date,
    })
}

/// Judges one home of the generation being served.
async fn judged(site: &SharedSite, id: &VacancyId, applicant: &Applicant) -> Result<Value, Fault> {
    let (generation, now) = (site.live.generation()?, site.clock.now());
    let wanted = id.clone();
    let found = site.pool.run(move || generation.vacancy(&wanted)).await?.map_err(|error| {
        tracing::error!(%error, "cannot read a home");
        Fault::internal()
    })?;
    let Some(home) = found else {
        return Err(Fault::new(StatusCode::NOT_FOUND, Message::new("home_not_found")));
    };
    let verdict = verdict(&home, applicant, site.publisher.rules().of(id.authority()), now);
    Ok(json!({ "id": id.to_string(), "answer": verdict.answer, "reasons": verdict.reasons }))
}
