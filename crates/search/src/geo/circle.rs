//! Everywhere at most so far from a point.

use super::code::{Point, Square};
use super::{Region, Side};
use gazetteer::LatLon;
use std::f64::consts::{FRAC_PI_2, PI};

/// Within this much of the edge a point is left to [`LatLon::distance_m`] itself; rounding is a thousandth of it.
const EDGE_M: f64 = 0.01;

/// A circle on the sphere.
///
/// Distances are compared by their *chord*, `sin²(distance / 2r)`, which grows with the distance and needs no
/// arcsine.
pub(super) struct Circle {
    centre: LatLon,
    radius_m: f64,
    /// The centre's latitude and longitude, in radians.
    lat: f64,
    lon: f64,
    cos_lat: f64,
    /// A chord below this is certainly inside.
    inner_chord: f64,
    /// A chord above this is certainly outside.
    outer_chord: f64,
}

impl Circle {
    /// Returns the circle; one of negative radius holds nothing.
    pub(super) fn new(centre: LatLon, radius_m: f64) -> Self {
        let inner_chord = if radius_m > EDGE_M { chord_of(radius_m - EDGE_M) } else { -1.0 };
        let outer_chord = if radius_m >= 0.0 { chord_of(radius_m + EDGE_M) } else { -1.0 };
        let (lat, lon) = (centre.lat.to_radians(), centre.lon.to_radians());
        Self { centre, radius_m, lat, lon, cos_lat: lat.cos(), inner_chord, outer_chord }
    }

    /// Returns the least and the greatest chord a point of the square can have, or less and more.
    fn chords(&self, square: &Square) -> (f64, f64) {
        let (low, high) = (square.south_west().lat_lon(), square.north_east().lat_lon());
        let (south, north) = (low.lat.to_radians(), high.lat.to_radians());
        let (near_lat, far_lat) = span(south, north, self.lat);
        let (near_lon, far_lon) = span(low.lon.to_radians(), high.lon.to_radians(), self.lon);
        // Past half a turn the far side comes nearer again; no square that matters here reaches there.
        let (near_lon, far_lon) = if far_lon > PI { (0.0, PI) } else { (near_lon, far_lon) };
        let (cos_south, cos_north) = (south.cos().max(0.0), north.cos().max(0.0));
        let widest = if south < 0.0 && north > 0.0 { 1.0 } else { cos_south.max(cos_north) };
        let least = half_sine_squared(near_lat)
            + self.cos_lat * cos_south.min(cos_north) * half_sine_squared(near_lon);
        let greatest =
            half_sine_squared(far_lat.min(PI)) + self.cos_lat * widest * half_sine_squared(far_lon);
        (least, greatest)
    }
}

impl Region for Circle {
    fn bounds(&self) -> Square {
        let angle = ((self.radius_m.max(0.0) + EDGE_M) / LatLon::EARTH_RADIUS_M).min(PI);
        let lat = angle.to_degrees();
        if self.lat.abs() + angle >= FRAC_PI_2 {
            return Square::WORLD;
        }
        let lon = (angle.sin() / self.cos_lat).min(1.0).asin().to_degrees();
        let (centre_lat, centre_lon) = (self.centre.lat, self.centre.lon);
        if centre_lon.abs() + lon >= 180.0 {
            return Square::WORLD;
        }
        Square::around(centre_lon - lon, centre_lat - lat, centre_lon + lon, centre_lat + lat)
    }

    fn enter(&mut self, square: &Square) -> Side {
        let (least, greatest) = self.chords(square);
        if least > self.outer_chord {
            Side::Outside
        } else if greatest < self.inner_chord {
            Side::Inside
        } else {
            Side::Across
        }
    }

    fn contains(&self, point: Point) -> bool {
        let at = point.lat_lon();
        let (lat, lon) = (at.lat.to_radians(), at.lon.to_radians());
        let chord =
            half_sine_squared(lat - self.lat) + self.cos_lat * lat.cos() * half_sine_squared(lon - self.lon);
        if chord < self.inner_chord {
            return true;
        }
        chord <= self.outer_chord && self.centre.distance_m(at) <= self.radius_m
    }
}

/// Returns the chord of a distance in metres.
fn chord_of(distance_m: f64) -> f64 {
    half_sine_squared((distance_m / LatLon::EARTH_RADIUS_M).min(PI))
}

fn half_sine_squared(angle: f64) -> f64 {
    (angle / 2.0).sin().powi(2)
}

/// Returns how near and how far from `from` an interval reaches.
fn span(low: f64, high: f64, from: f64) -> (f64, f64) {
    let nearest = (low - from).max(from - high).max(0.0);
    (nearest, (from - low).abs().max((high - from).abs()))
}
