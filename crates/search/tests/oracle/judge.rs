//! What every home says to a query, one clause after another.

use super::World;
use super::geometry::{Lies, metres, winding};
use super::order::STEP_M;
use super::said::Said::{self, No, Unknown, Yes};
use super::words::Scores;
use jiff::ToSpan;
use search::{Query, query::Feature};
use vacancy::household::{Applicant, Register, Verdict, Workplace, verdict};
use vacancy::{
    AccessCategory, AuthorityCode, Garden, Parking, Pets, Precision, Status, Vacancy, london_date,
};

/// Closer to the edge of a circle than this, metres, the last bit of a sine may decide.
const TOO_CLOSE_M: f64 = 1e-3;

/// What one home says.
pub struct Judged<'a> {
    pub home: &'a Vacancy,
    /// Each clause, with the facet it is a choice of.
    pub clauses: Vec<(Option<&'static str>, Said)>,
    /// Whether the words asked for let it be found at all.
    pub worded: bool,
    /// The status at the instant of the search.
    pub status: Option<Status>,
    /// Metres from the place asked for.
    pub distance: Option<f64>,
    /// Whole days until it closes, unless it has.
    pub days_left: Option<i64>,
    /// Whether the one who asks may ask for it, if anybody says who.
    pub verdict: Option<Verdict>,
}

/// What all homes say.
pub struct Judgement<'a> {
    pub all: Vec<Judged<'a>>,
    pub include_unknown: bool,
    /// Whether a home lies on an edge.
    pub too_close: bool,
    pub world: &'a World,
    /// How well homes fit the words.
    pub scores: Scores,
    /// Whether a home must hold one of the words.
    pub must_hold: bool,
    /// Whether it is told who asks.
    pub known: bool,
}

impl<'a> Judgement<'a> {
    pub fn hits(&self) -> impl Iterator<Item = &Judged<'a>> {
        self.all.iter().filter(|judged| self.meets(judged, None))
    }

    /// Whether a home meets every clause but those of one facet.
    pub fn meets(&self, judged: &Judged<'a>, but: Option<&str>) -> bool {
        judged.worded
            && judged.clauses.iter().filter(|(facet, _)| but.is_none() || *facet != but).all(|(_, said)| {
                match said {
                    Yes => true,
                    No => false,
                    Unknown => self.include_unknown,
                }
            })
    }

    pub fn left_out(&self) -> impl Iterator<Item = &Judged<'a>> {
        self.all.iter().filter(|judged| {
            let says = |wanted| judged.clauses.iter().any(|(_, said)| *said == wanted);
            judged.worded && !self.include_unknown && says(Unknown) && !says(No)
        })
    }
}

pub fn judge<'a>(world: &'a World, query: &Query) -> Judgement<'a> {
    let mut too_close = false;
    let scores = Scores::of(query, &world.homes);
    let all: Vec<Judged<'_>> =
        world.homes.iter().map(|home| judge_home(world, query, home, &scores, &mut too_close)).collect();
    // Words must occur only where nothing else is asked.
    let asked = all.iter().any(|judged| judged.clauses.len() > 1) || !query.status.is_empty();
    let must_hold = !asked && !query.q.is_empty();
    let (include_unknown, known) = (query.include_unknown, is_known(query));
    Judgement { all, include_unknown, too_close, world, scores, must_hold, known }
}

fn judge_home<'a>(
    world: &World,
    query: &Query,
    home: &'a Vacancy,
    scores: &Scores,
    too_close: &mut bool,
) -> Judged<'a> {
    let mut clauses = Vec::new();
    places(query, home, &mut clauses, too_close);
    sizes(query, home, &mut clauses);
    kinds(world, query, home, &mut clauses);
    times(world, query, home, &mut clauses);
    clauses.extend(query.feature.iter().map(|feature| (Some(facet_of(*feature)), has(*feature, home))));
    clauses
        .extend(query.not_feature.iter().map(|feature| (Some(facet_of(*feature)), has_not(*feature, home))));
    let verdict = applicant(query)
        .map(|applicant| verdict(home, &applicant, super::RULES.of(&home.authority), world.now));
    if let (Some(least), Some(verdict)) = (query.eligible, &verdict) {
        clauses.push((Some("eligible"), Said::from(verdict.answer <= least)));
    }
    // Words must occur only where nothing else is asked.
    let asked = !clauses.is_empty() || !query.status.is_empty();
    let worded = asked || query.q.is_empty() || scores.holds(home);
    let status = status(world, home);
    let taken = if query.status.is_empty() { vec![Status::Open] } else { query.status.clone() };
    let in_status = status.is_some_and(|status| taken.contains(&status));
    clauses.push((Some("status"), Said::from(in_status)));
    let near = query.near.as_deref().map(point);
    let distance = near.zip(located(home)).map(|(near, at)| metres(near, at));
    // As far as the next step to the last bit of a sine.
    let step = distance.map_or(0.5, |metres| (metres / STEP_M).fract() * STEP_M);
    *too_close |=
        distance.is_some_and(|metres| metres > 1.0) && !(TOO_CLOSE_M..STEP_M - TOO_CLOSE_M).contains(&step);
    let left = home.closes_at.map(|closes| closes.0.as_microsecond() - world.now.as_microsecond());
    let days_left = left.filter(|left| *left >= 0).map(|left| left / 86_400_000_000);
    Judged { home, clauses, worded, status, distance, days_left, verdict }
}

/// Whether it is told who asks.
pub fn is_known(query: &Query) -> bool {
    applicant(query).is_some()
}

fn applicant(query: &Query) -> Option<Applicant> {
    let code = |text: &str| AuthorityCode::parse(text).expect("places of people here are codes");
    let applicant = Applicant {
        household: query.household.clone(),
        extra_bedrooms: query.extra_bedrooms.unwrap_or(0),
        age: query.age,
        access_need: query.access_need,
        benefits: query.benefits,
        tenant: query.tenant,
        lives_in: query.lives_in.as_deref().map(code),
        works_in: query.works_in.as_deref().map(|text| match text {
            "nowhere" => Workplace::Nowhere,
            text => Workplace::In(code(text)),
        }),
        registered_with: query.registered_with.as_deref().map(|text| match text {
            "nowhere" => Register::Nowhere,
            text => Register::Of(code(text)),
        }),
        bands: query.bands.clone(),
        budget: query.budget.map(|pounds| u64::from(pounds) * 100),
        income: query.income.map(|pounds| u64::from(pounds) * 100),
    };
    let without_age = Applicant { age: None, ..applicant.clone() };
    (!without_age.is_unknown()).then_some(applicant)
}

/// The status at the instant of the search.
fn status(world: &World, home: &Vacancy) -> Option<Status> {
    match home.status {
        Status::Open if home.closes_at.is_some_and(|closes| closes.0 < world.now) => Some(Status::Closed),
        Status::Open if home.opens_at.is_some_and(|opens| opens.0 > world.now) => None,
        status => Some(status),
    }
}

type Clauses = Vec<(Option<&'static str>, Said)>;

fn located(home: &Vacancy) -> Option<(f64, f64)> {
    let location = home.location.filter(|location| location.precision != Precision::Authority)?;
    Some((location.lat, location.lon))
}

fn point(text: &str) -> (f64, f64) {
    let (lat, lon) = text.split_once(',').expect("places here are coordinates");
    (lat.trim().parse().expect("a number"), lon.trim().parse().expect("a number"))
}

fn places(query: &Query, home: &Vacancy, clauses: &mut Clauses, too_close: &mut bool) {
    let at = located(home);
    let radius = query.within.map_or(3_000.0, |within| within.metres());
    let mut around = |place: &str| {
        Said::of(at, |at| {
            let metres = metres(point(place), at);
            *too_close |= (metres - radius).abs() < TOO_CLOSE_M;
            metres <= radius
        })
    };
    if let Some(near) = &query.near {
        clauses.push((None, around(near)));
    }
    let (circles, codes): (Vec<&String>, Vec<&String>) =
        query.area.iter().partition(|area| area.contains(','));
    let advertised = codes.iter().any(|code| home.authority.as_str() == code.as_str());
    let inside = circles.iter().map(|circle| around(circle)).fold(No, Said::or);
    match (codes.is_empty(), circles.is_empty()) {
        (true, true) => {}
        (true, false) => clauses.push((None, inside)),
        (false, _) => clauses.push((Some("authority"), inside.or(Said::from(advertised)))),
    }
    let (circles, codes): (Vec<&String>, Vec<&String>) =
        query.not_area.iter().partition(|area| area.contains(','));
    if !codes.is_empty() {
        let advertised = codes.iter().any(|code| home.authority.as_str() == code.as_str());
        clauses.push((Some("authority"), Said::from(!advertised)));
    }
    if !circles.is_empty() {
        clauses.push((None, circles.iter().map(|circle| around(circle)).fold(No, Said::or).not()));
    }
    if let Some(bbox) = query.bbox {
        let inside =
            |(lat, lon)| bbox.west <= lon && lon <= bbox.east && bbox.south <= lat && lat <= bbox.north;
        clauses.push((None, Said::of(at, inside)));
    }
    if let Some(polygon) = &query.polygon {
        let lies = at.map(|(lat, lon)| winding(&polygon.corners, (lon, lat)));
        *too_close |= lies == Some(Lies::OnAnEdge);
        clauses.push((None, Said::of(lies, |lies| lies == Lies::Inside)));
    }
}

fn sizes(query: &Query, home: &Vacancy, clauses: &mut Clauses) {
    if !query.bedrooms.is_empty() {
        clauses
            .push((Some("bedrooms"), Said::of(home.bedrooms, |bedrooms| query.bedrooms.contains(&bedrooms))));
    }
    let between = |least: Option<i64>, most: Option<i64>| {
        move |number: i64| least.is_none_or(|least| least <= number) && most.is_none_or(|most| number <= most)
    };
    let mut range = |facet, least: Option<i64>, most: Option<i64>, number: Option<i64>| {
        if least.is_some() || most.is_some() {
            clauses.push((facet, Said::of(number, between(least, most))));
        }
    };
    let (least, most) = (query.min_bedrooms.map(i64::from), query.max_bedrooms.map(i64::from));
    range(Some("bedrooms"), least, most, home.bedrooms.map(i64::from));
    range(None, query.persons.map(i64::from), None, home.max_persons.map(i64::from));
    let cost = |pence: Option<u64>| pence.map(|pence| pence as i64);
    range(Some("cost_band"), cost(query.min_cost), cost(query.max_cost), cost(home.weekly_cost_pence));
    let (least, most) = (query.min_floor.map(i64::from), query.max_floor.map(i64::from));
    range(None, least, most, home.floor.map(i64::from));
    if let Some(age) = query.age {
        let admitted =
            home.age_min.is_none_or(|least| least <= age) && home.age_max.is_none_or(|most| age <= most);
        clauses.push((None, Said::from(admitted)));
    }
}

fn kinds(world: &World, query: &Query, home: &Vacancy, clauses: &mut Clauses) {
    let mut choice = |facet, chosen: bool, said: Said| {
        if chosen {
            clauses.push((Some(facet), said));
        }
    };
    let kinds = &query.property_type;
    choice("property_type", !kinds.is_empty(), Said::of(home.property_type, |kind| kinds.contains(&kind)));
    let rents = &query.rent_type;
    choice("rent_type", !rents.is_empty(), Said::of(home.rent_type, |kind| rents.contains(&kind)));
    let tenancies = &query.tenancy;
    choice("tenancy", !tenancies.is_empty(), Said::of(home.tenancy, |kind| tenancies.contains(&kind)));
    let whom = &query.designation;
    choice("designation", !whom.is_empty(), Said::of(home.designation, |kind| whom.contains(&kind)));
    if let Some(need) = query.access {
        choice("access", true, Said::of(home.access_category, |category| serves(category, need)));
    }
    let same = |one: &str, other: &str| {
        let folded = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        folded(one) == folded(other)
    };
    let landlord = super::counts::landlord(home, world);
    let lets = query.landlord.iter().any(|name| same(name, &landlord));
    choice("landlord", !query.landlord.is_empty(), Said::from(lets));
    let labelled = query.labels.iter().any(|label| home.labels.contains(label));
    choice("labels", !query.labels.is_empty(), Said::from(labelled));
}

fn serves(category: AccessCategory, need: AccessCategory) -> bool {
    let scale = ["A", "B", "C", "D", "E", "E+", "F"];
    let rank = |category: AccessCategory| scale.iter().position(|known| *known == category.as_str());
    match (rank(category), rank(need)) {
        (Some(category), Some(need)) => category <= need,
        (None, None) => true,
        _ => false,
    }
}

fn times(world: &World, query: &Query, home: &Vacancy, clauses: &mut Clauses) {
    if let Some(days) = query.closing_within {
        let today = london_date(world.now);
        let last = today.saturating_add(i64::from(days).days());
        let day = home.closes_at.map(|closes| london_date(closes.0));
        clauses.push((None, Said::of(day, |day| today <= day && day <= last)));
    }
    if let Some(since) = query.opens_since {
        let day = home.opens_at.map(|opens| london_date(opens.0));
        clauses.push((None, Said::of(day, |day| day >= since)));
    }
    if let Some(by) = query.available_by {
        clauses.push((None, Said::of(home.available_from, |day| day <= by)));
    }
}

fn facet_of(feature: Feature) -> &'static str {
    match feature {
        Feature::Garden | Feature::PrivateGarden => "garden",
        Feature::Adaptation(_) => "adaptations",
        other => other.as_str(),
    }
}

fn has(feature: Feature, home: &Vacancy) -> Said {
    match feature {
        Feature::Garden => Said::of(home.garden, |garden| garden != Garden::None),
        Feature::PrivateGarden => Said::of(home.garden, |garden| garden == Garden::Private),
        Feature::Balcony => Said::of(home.balcony, |has| has),
        Feature::Parking => Said::of(home.parking, |parking| parking != Parking::None),
        Feature::Lift => Said::of(home.lift, |has| has),
        Feature::StepFree => {
            let by_category = Said::of(home.access_category, |category| serves(category, AccessCategory::E));
            Said::of(home.step_free, |free| free).or(by_category)
        }
        Feature::Pets => Said::of(home.pets, |pets| pets != Pets::No),
        Feature::Furnished => Said::of(home.furnished, |has| has),
        // An advert that lists no such adaptation has not said that there is none.
        Feature::Adaptation(name) => {
            if home.adaptations.iter().any(|known| known == name) {
                Yes
            } else {
                Unknown
            }
        }
    }
}

fn has_not(feature: Feature, home: &Vacancy) -> Said {
    match feature {
        Feature::StepFree => Said::of(home.step_free, |free| !free),
        feature => has(feature, home).not(),
    }
}
