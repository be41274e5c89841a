//! Where the home is: supplied coordinates first, then the postcode, else no better than the authority.

use super::Around;
use crate::codes;
use crate::draft::{Coordinates, Draft};
use crate::findings::Findings;
use gazetteer::{LatLon, Located};
use vacancy::{Location, LocationSource, Message, Precision};

/// How far supplied coordinates may lie from the postcode's point, in metres, before it is told.
const FAR_FROM_POSTCODE_M: f64 = 5_000.0;

/// Sets the location, and tells what does not agree.
pub(super) fn check(draft: &mut Draft, around: &Around, findings: &mut Findings) {
    let by_postcode = draft.postcode.whole.as_ref().and_then(|postcode| around.gazetteer.locate(postcode));
    tell_of_postcode(draft, by_postcode.as_ref(), around, findings);
    let supplied = supplied(draft.coordinates, findings);
    if let Some(point) = supplied {
        tell_of_coordinates(point, by_postcode.as_ref(), around, findings);
    }
    let by_authority = || around.gazetteer.by_code(around.authority).and_then(|authority| authority.centre);
    draft.vacancy.location = if let Some(point) = supplied {
        Some(Location::new(point.lat, point.lon, Precision::Exact, LocationSource::Supplied))
    } else if let Some(located) = &by_postcode {
        let LatLon { lat, lon } = located.point;
        Some(Location::new(lat, lon, located.precision, LocationSource::Postcode))
    } else {
        by_authority()
            .map(|point| Location::new(point.lat, point.lon, Precision::Authority, LocationSource::Authority))
    };
}

/// Returns the supplied point; a swapped pair exchanged, one outside the United Kingdom left out.
fn supplied(coordinates: Coordinates, findings: &mut Findings) -> Option<LatLon> {
    let (lat, lon) = match (coordinates.lat, coordinates.lon) {
        (Some(lat), Some(lon)) => (lat, lon),
        (None, None) => return None,
        (Some(_), None) => {
            findings.warn("latitude", Message::new(codes::COORDINATES_INCOMPLETE));
            return None;
        }
        (None, Some(_)) => {
            findings.warn("longitude", Message::new(codes::COORDINATES_INCOMPLETE));
            return None;
        }
    };
    let point = LatLon { lat, lon };
    if point.in_united_kingdom() {
        return Some(point);
    }
    let swapped = LatLon { lat: lon, lon: lat };
    if swapped.in_united_kingdom() {
        findings.warn("latitude", Message::new(codes::COORDINATES_SWAPPED));
        return Some(swapped);
    }
    findings.warn("latitude", Message::new(codes::COORDINATES_OUTSIDE));
    None
}

fn tell_of_postcode(draft: &Draft, located: Option<&Located>, around: &Around, findings: &mut Findings) {
    let Some(postcode) = draft.postcode.whole else { return };
    let field = if draft.fed_by.contains_key("postcode") { "postcode" } else { "postcode_outward" };
    let told = |code| Message::new(code).with("postcode", postcode.to_string());
    let Some(located) = located else {
        findings.warn(field, told(codes::POSTCODE_NOT_FOUND));
        return;
    };
    if postcode.kind() == gazetteer::PostcodeKind::Unit && located.precision != Precision::Postcode {
        findings.note(field, told(codes::POSTCODE_NOT_FOUND));
    } else if !located.live {
        findings.note(field, told(codes::POSTCODE_ENDED));
    }
    // A sector or an outcode may lie in several authorities.
    let lies_in = located.authority.as_ref().filter(|_| located.precision == Precision::Postcode);
    if let Some(authority) = lies_in.filter(|authority| *authority != around.authority) {
        let name =
            around.gazetteer.by_code(authority).map_or(authority.to_string(), |known| known.name.clone());
        findings.warn(field, told(codes::POSTCODE_ELSEWHERE).with("authority", name));
    }
}

fn tell_of_coordinates(
    point: LatLon,
    by_postcode: Option<&Located>,
    around: &Around,
    findings: &mut Findings,
) {
    match by_postcode.filter(|located| located.precision == Precision::Postcode) {
        Some(located) => {
            let apart = point.distance_m(located.point);
            if apart > FAR_FROM_POSTCODE_M {
                let km = (apart / 1_000.0).round();
                findings.warn("latitude", Message::new(codes::COORDINATES_FAR_FROM_POSTCODE).with("km", km));
            }
        }
        None if around.gazetteer.polygon(around.authority).is_some()
            && !around.gazetteer.contains(around.authority, point) =>
        {
            findings.warn("latitude", Message::new(codes::COORDINATES_ELSEWHERE));
        }
        None => {}
    }
}
