//! Why a home somebody knows of is not among those found: every condition that keeps it out, and what its advert says.
//!
//! Which conditions those are is for the engine to say, by the very tests of a search; the record only supplies the
//! figures that explain them.

use super::Refused;
use super::verdicts;
use super::why::{far, pounds};
use crate::collect::{Judged, Verdict};
use crate::resolve::{Resolved, Surroundings, full_name, resolve};
use crate::{Generation, Query};
use gazetteer::LatLon;
use serde::Serialize;
use vacancy::{LondonInstant, Message, Status, Vacancy, VacancyId, london_date};

/// The version of this answer's shape.
const VERSION: u32 = 1;

/// Whether a query finds a home, and if not why not.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct WhyNot {
    /// The version of this shape.
    pub version: u32,
    /// The generation that answered.
    pub generation: u64,
    /// The canonical query string.
    pub query: String,
    /// The home asked about.
    pub id: String,
    /// Whether it is among the homes found, on whichever page.
    pub found: bool,
    /// Everything that keeps it out, where it stands first; none where it is found.
    pub reasons: Vec<Reason>,
    /// The query as it was answered: what the box says added. Not part of the JSON.
    #[serde(skip)]
    pub asked: Query,
}

/// One thing that keeps a home out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reason {
    /// The parameter that does; `id` where there is no such home.
    pub parameter: &'static str,
    /// How.
    pub message: Message,
}

impl Generation {
    /// Says whether a query finds a home of this generation, and if not why not.
    ///
    /// # Errors
    /// When a parameter cannot be answered, or the disk fails.
    pub fn why_not(
        &self,
        query: &Query,
        id: &VacancyId,
        around: &Surroundings<'_>,
    ) -> Result<WhyNot, Refused> {
        let asked = self.asked(query, around);
        let resolved = resolve(&asked, around, self.served()).map_err(Refused::Parameters)?;
        let reasons = match self.home(id)? {
            None => vec![Reason { parameter: "id", message: Message::new("why_not_no_such_home") }],
            Some(home) => {
                let judged = self.judge(&resolved.plan, home)?;
                let vacancy = self.fetch(home)?;
                Telling { query: &asked, resolved: &resolved, around, vacancy: &vacancy }.reasons(&judged)
            }
        };
        Ok(WhyNot {
            version: VERSION,
            generation: self.number(),
            query: query.to_query_string(),
            id: id.to_string(),
            found: reasons.is_empty(),
            reasons,
            asked,
        })
    }
}

/// What is known while reasons are told.
struct Telling<'a> {
    query: &'a Query,
    resolved: &'a Resolved,
    around: &'a Surroundings<'a>,
    vacancy: &'a Vacancy,
}

impl Telling<'_> {
    fn reasons(&self, judged: &Judged) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let conditions = self.resolved.asked_by.iter().copied().zip(&judged.verdicts).enumerate();
        for (place, (parameter, verdict)) in conditions {
            let turn = self.resolved.turn(place);
            let reason = match verdict {
                Verdict::Yes => continue,
                Verdict::No if parameter == "status" => {
                    reasons.insert(0, Reason { parameter, message: self.status(judged.status) });
                    continue;
                }
                Verdict::No if parameter == "eligible" => {
                    reasons.extend(self.eligible());
                    continue;
                }
                Verdict::No => self.no(parameter, turn),
                Verdict::Unknown => {
                    let what = self.field(parameter, turn);
                    Reason { parameter, message: Message::new("why_not_unknown").with("what", what) }
                }
            };
            reasons.push(reason);
        }
        if !judged.worded {
            reasons.push(Reason { parameter: "q", message: Message::new("why_not_words") });
        }
        reasons
    }

    /// Says where the advert stands, at the instant of the search.
    fn status(&self, status: Option<Status>) -> Message {
        match status {
            None => dated(Message::new("why_not_opens_later"), self.vacancy.opens_at),
            Some(Status::Open) => Message::new("why_not_open"),
            Some(Status::Closed) => match self.vacancy.closes_at {
                Some(at) if at.0 < self.around.now => dated(Message::new("why_not_closed_on"), Some(at)),
                _ => Message::new("why_not_closed"),
            },
            Some(Status::UnderOffer) => Message::new("why_not_under_offer"),
            Some(Status::Let) => Message::new("why_not_let"),
            Some(Status::Withdrawn) => Message::new("why_not_withdrawn"),
        }
    }

    fn no(&self, parameter: &'static str, turn: usize) -> Reason {
        let home = self.vacancy;
        let message = match parameter {
            "near" => self.too_far(),
            "area" => Message::new("why_not_area").with("authority", self.authority()),
            "not_area" => Message::new("why_not_not_area").with("authority", self.authority()),
            "bbox" | "polygon" => Message::new("why_not_shape"),
            "bedrooms" | "min_bedrooms" | "max_bedrooms" => {
                Message::new("why_not_bedrooms").with("bedrooms", u32::from(home.bedrooms.unwrap_or(0)))
            }
            "persons" => {
                Message::new("why_not_persons").with("persons", u32::from(home.max_persons.unwrap_or(0)))
            }
            "min_cost" | "max_cost" => return self.cost(),
            "min_floor" | "max_floor" => {
                Message::new("why_not_floor").with("floor", i32::from(home.floor.unwrap_or(0)))
            }
            "access" => {
                let category = home.access_category.map_or("G", |category| category.as_str());
                Message::new("why_not_access").with("category", category)
            }
            "age" => self.age(),
            "feature" => Message::new("why_not_feature").with("what", self.field(parameter, turn)),
            "not_feature" => Message::new("why_not_not_feature").with("what", self.field(parameter, turn)),
            "closing_within" => dated(Message::new("why_not_closes"), home.closes_at),
            "opens_since" => dated(Message::new("why_not_opened"), home.opens_at),
            "available_by" => {
                let day = home.available_from.map_or_else(String::new, |day| day.to_string());
                Message::new("why_not_available").with("day", day)
            }
            parameter => self.value(parameter),
        };
        Reason { parameter, message }
    }

    /// Says what keeps the one who asks from the home.
    fn eligible(&self) -> impl Iterator<Item = Reason> {
        let verdict = verdicts::verdict(&self.resolved.plan, self.vacancy);
        let (worst, reasons) =
            verdict.map_or_else(Default::default, |verdict| (Some(verdict.answer), verdict.reasons));
        let worst = reasons.into_iter().filter(move |reason| Some(reason.answer) == worst);
        worst.map(|reason| Reason { parameter: "eligible", message: reason.message })
    }

    fn too_far(&self) -> Message {
        let within = self.query.within.unwrap_or(crate::query::DEFAULT_WITHIN).metres();
        let Some(place) = &self.resolved.near else { return Message::new("why_not_shape") };
        let at = self.vacancy.location.map(|location| LatLon { lat: location.lat, lon: location.lon });
        let metres = at.map_or(0.0, |at| place.point.distance_m(at));
        let message = far(Message::new("why_not_near"), metres).with("place", full_name(place));
        message.with("within_m", within.round()).with("within_miles", super::why::miles(within))
    }

    fn cost(&self) -> Reason {
        let cost = self.vacancy.weekly_cost_pence.unwrap_or(0);
        let (parameter, message) = match self.query.max_cost.filter(|most| cost > *most) {
            Some(_) => ("max_cost", Message::new("why_not_cost_above")),
            None => ("min_cost", Message::new("why_not_cost_below")),
        };
        Reason { parameter, message: message.with("pounds", pounds(cost)) }
    }

    /// Says whom the home is for; not how old the searcher is.
    fn age(&self) -> Message {
        let (least, most) = (self.vacancy.age_min, self.vacancy.age_max);
        let age = self.query.age.unwrap_or(0);
        match (least.filter(|least| age < *least), most) {
            (Some(least), _) => Message::new("why_not_age_under").with("age", u32::from(least)),
            (None, Some(most)) => Message::new("why_not_age_over").with("age", u32::from(most)),
            (None, None) => Message::new("why_not_other").with("parameter", "age"),
        }
    }

    /// Says what the home is instead of one of the values chosen.
    fn value(&self, parameter: &'static str) -> Message {
        let home = self.vacancy;
        let value = match parameter {
            "property_type" => home.property_type.map(|value| value.as_str()),
            "rent_type" => home.rent_type.map(|value| value.as_str()),
            "tenancy" => home.tenancy.map(|value| value.as_str()),
            "designation" => home.designation.map(|value| value.as_str()),
            "landlord" => home.landlord.as_deref(),
            _ => None,
        };
        match value {
            Some(value) => Message::new("why_not_value").with("parameter", parameter).with("value", value),
            None => Message::new("why_not_other").with("parameter", parameter),
        }
    }

    /// Returns the record's field, or the feature, that a parameter is about.
    fn field(&self, parameter: &'static str, turn: usize) -> &'static str {
        match parameter {
            "near" | "area" | "not_area" | "bbox" | "polygon" => "location",
            "min_bedrooms" | "max_bedrooms" => "bedrooms",
            "persons" => "max_persons",
            "min_cost" | "max_cost" => "weekly_cost_pence",
            "min_floor" | "max_floor" => "floor",
            "access" => "access_category",
            "closing_within" => "closes_at",
            "opens_since" => "opens_at",
            "available_by" => "available_from",
            "feature" => self.query.feature.get(turn).map_or(parameter, |feature| feature.as_str()),
            "not_feature" => self.query.not_feature.get(turn).map_or(parameter, |feature| feature.as_str()),
            other => other,
        }
    }

    fn authority(&self) -> String {
        let code = &self.vacancy.authority;
        self.around.gazetteer.by_code(code).map_or_else(|| code.to_string(), |known| known.name.clone())
    }
}

/// Adds the London day of an instant.
fn dated(message: Message, at: Option<LondonInstant>) -> Message {
    message.with("day", at.map_or_else(String::new, |at| london_date(at.0).to_string()))
}
