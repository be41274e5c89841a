//! `near`, `within`, `area`, `not_area`, `bbox`, `polygon`.

use super::Resolving;
use crate::facets::Tag;
use crate::plan::{Condition, Shape};
use crate::query::DEFAULT_WITHIN;
use gazetteer::{Authority, Place, PlaceKind};
use geo::MultiPolygon;
use vacancy::Message;

pub(super) fn resolve(resolving: &mut Resolving<'_>) {
    let around_places = near(resolving) | area(resolving) | not_area(resolving);
    if resolving.query.within.is_some() && !around_places {
        resolving.notice(Message::new("within_without_place"));
    }
    if let Some(bbox) = resolving.query.bbox {
        let shape = Shape::Box { west: bbox.west, south: bbox.south, east: bbox.east, north: bbox.north };
        resolving.must("bbox", Condition::Within(vec![shape]));
    }
    if let Some(polygon) = &resolving.query.polygon {
        let area = Shape::Area(MultiPolygon::new(vec![polygon.to_geo()]));
        resolving.must("polygon", Condition::Within(vec![area]));
    }
}

/// Each of these returns whether a distance was asked from some place.
fn near(resolving: &mut Resolving<'_>) -> bool {
    let Some(text) = &resolving.query.near else { return false };
    let Some(place) = find(resolving, "near", text) else { return true };
    resolving.resolved.plan.origin = Some(place.point);
    let circle = circle(resolving, &place);
    resolving.must("near", Condition::Within(vec![circle]));
    resolving.resolved.near = Some(place);
    true
}

fn area(resolving: &mut Resolving<'_>) -> bool {
    let (authorities, circles) = areas(resolving, "area", &resolving.query.area);
    let around_places = !circles.is_empty();
    let authorities = (!authorities.is_empty()).then(|| advertised_by(authorities));
    let circles = (!circles.is_empty()).then_some(Condition::Within(circles));
    match (authorities, circles) {
        (Some(authorities), Some(circles)) => {
            let any = vec![authorities, circles];
            resolving.must("area", Condition::AnyOf { any, facet: Some(Tag::Authority.name()) });
        }
        (Some(condition), None) | (None, Some(condition)) => resolving.must("area", condition),
        (None, None) => {}
    }
    around_places
}

fn not_area(resolving: &mut Resolving<'_>) -> bool {
    let (authorities, circles) = areas(resolving, "not_area", &resolving.query.not_area);
    let around_places = !circles.is_empty();
    if !authorities.is_empty() {
        resolving.must("not_area", Condition::Not(Box::new(advertised_by(authorities))));
    }
    if around_places {
        resolving.must("not_area", Condition::Not(Box::new(Condition::Within(circles))));
    }
    around_places
}

fn advertised_by(authorities: Vec<String>) -> Condition {
    Condition::Tag { tag: Tag::Authority, values: authorities }
}

/// Returns what area names mean: authorities' codes, and circles around other places.
fn areas(
    resolving: &mut Resolving<'_>,
    parameter: &'static str,
    names: &[String],
) -> (Vec<String>, Vec<Shape>) {
    let (mut authorities, mut circles) = (Vec::new(), Vec::new());
    for name in names {
        if let Some(authority) = resolving.around.gazetteer.authority(name) {
            succession(resolving, authority);
            if parameter == "area" && !resolving.served.contains(&authority.code) {
                // "No homes found" would be read as "Bromley has none".
                resolving.notice(Message::new("area_not_served").with("name", authority.name.as_str()));
            }
            authorities.push(authority.code.to_string());
        } else if let Some(place) = find(resolving, parameter, name) {
            match (&place.kind, &place.authority) {
                (PlaceKind::Authority, Some(code)) => authorities.push(code.to_string()),
                _ => circles.push(circle(resolving, &place)),
            }
        }
    }
    authorities.sort();
    authorities.dedup();
    (authorities, circles)
}

/// Homes keep the code they were published under, so an authority that is no more is still asked by its own.
fn succession(resolving: &mut Resolving<'_>, authority: &Authority) {
    let Some(successor) = &authority.successor else { return };
    let name = resolving.around.gazetteer.by_code(successor).map_or(successor.as_str(), |found| &found.name);
    let message =
        Message::new("area_succeeded").with("name", authority.name.as_str()).with("successor", name);
    resolving.notice(message);
}

/// How far away another place of the same name must be to be worth a word, metres.
const ELSEWHERE_M: f64 = 5_000.0;

/// Returns the place a name means most likely, and says so where it may mean one elsewhere.
fn find(resolving: &mut Resolving<'_>, parameter: &'static str, text: &str) -> Option<Place> {
    let mut found = resolving.around.gazetteer.find(text, resolving.served).into_iter();
    let Some(place) = found.next() else {
        resolving.refuse(parameter, Message::new("unknown_place").with("found", text));
        return None;
    };
    if let Some(note) = &place.note {
        resolving.notice(note.clone());
    }
    let mut others = found.filter(|other| other.point.distance_m(place.point) > ELSEWHERE_M);
    if let Some(other) = others.next() {
        let message = Message::new("place_taken_as")
            .with("found", text)
            .with("place", full_name(&place))
            .with("other", full_name(&other))
            .with("others", others.count() + 1);
        resolving.notice(message);
    }
    Some(place)
}

/// Returns a place's name with what tells it from others of that name.
pub(crate) fn full_name(place: &Place) -> String {
    if place.detail.is_empty() { place.name.clone() } else { format!("{}, {}", place.name, place.detail) }
}

fn circle(resolving: &Resolving<'_>, place: &Place) -> Shape {
    let radius_m = resolving.query.within.unwrap_or(DEFAULT_WITHIN).metres();
    Shape::Circle { centre: place.point, radius_m }
}
