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
    let supplied = supplied(draft, by_postcode.as_ref(), around, findings);
    if let Some(point) = supplied {
        tell_of_coordinates(point, blamed(draft), by_postcode.as_ref(), around, findings);
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

/// The fields coordinates may stand in.
const FIELDS: &[&str] = &["latitude", "longitude", "coordinates", "easting", "northing"];

/// A point as supplied, and the one meant if its two numbers had changed places.
struct Supplied {
    point: LatLon,
    exchanged: LatLon,
    kind: &'static str,
}

impl Supplied {
    /// Returns the point of degrees, else that of the National Grid.
    ///
    /// # Errors
    /// When only one of the two numbers is there, with what kind it is.
    fn of(coordinates: Coordinates) -> Result<Option<Self>, &'static str> {
        match coordinates {
            Coordinates { lat: Some(lat), lon: Some(lon), .. } => {
                let exchanged = LatLon { lat: lon, lon: lat };
                Ok(Some(Self { point: LatLon { lat, lon }, exchanged, kind: "degrees" }))
            }
            Coordinates { east: Some(east), north: Some(north), .. } => {
                let point = LatLon::of_national_grid(east, north);
                let exchanged = LatLon::of_national_grid(north, east);
                Ok(Some(Self { point, exchanged, kind: "grid" }))
            }
            Coordinates { lat: None, lon: None, east: None, north: None } => Ok(None),
            Coordinates { lat: None, lon: None, .. } => Err("grid"),
            _ => Err("degrees"),
        }
    }
}

/// Returns the supplied point; a swapped pair exchanged, one outside the United Kingdom left out.
fn supplied(
    draft: &Draft,
    by_postcode: Option<&Located>,
    around: &Around,
    findings: &mut Findings,
) -> Option<LatLon> {
    let mut warn =
        |code, kind: &'static str| findings.warn(blamed(draft), Message::new(code).with("kind", kind));
    let Supplied { point, exchanged, kind } = match Supplied::of(draft.coordinates) {
        Ok(supplied) => supplied?,
        Err(kind) => {
            // Where the other cell says something, that it cannot be read has been told.
            if FIELDS.iter().filter(|field| draft.fed_by.contains_key(*field)).count() == 1 {
                warn(codes::COORDINATES_INCOMPLETE, kind);
            }
            return None;
        }
    };
    // A swapped pair of degrees lies far abroad; one of metres may lie in Argyll, and only the home's place tells.
    let at_home = |point| match by_postcode.filter(|located| located.precision == Precision::Postcode) {
        Some(located) => located.point.distance_m(point) <= FAR_FROM_POSTCODE_M,
        None => around.gazetteer.contains(around.authority, point),
    };
    if exchanged.in_united_kingdom()
        && (!point.in_united_kingdom() || (!at_home(point) && at_home(exchanged)))
    {
        warn(codes::COORDINATES_SWAPPED, kind);
        return Some(exchanged);
    }
    if !point.in_united_kingdom() {
        warn(codes::COORDINATES_OUTSIDE, kind);
        return None;
    }
    Some(point)
}

/// Returns the field of the first column that fed the coordinates.
fn blamed(draft: &Draft) -> &'static str {
    let fed = FIELDS.iter().filter_map(|field| draft.fed_by.get(field).map(|column| (column, *field)));
    fed.min().map_or("latitude", |(_, field)| field)
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
    field: &'static str,
    by_postcode: Option<&Located>,
    around: &Around,
    findings: &mut Findings,
) {
    match by_postcode.filter(|located| located.precision == Precision::Postcode) {
        Some(located) => {
            let apart = point.distance_m(located.point);
            if apart > FAR_FROM_POSTCODE_M {
                let km = (apart / 1_000.0).round();
                findings.warn(field, Message::new(codes::COORDINATES_FAR_FROM_POSTCODE).with("km", km));
            }
        }
        None if around.gazetteer.polygon(around.authority).is_some()
            && !around.gazetteer.contains(around.authority, point) =>
        {
            findings.warn(field, Message::new(codes::COORDINATES_ELSEWHERE));
        }
        None => {}
    }
}
