//! Points on the earth, and the distance between two of them.

use crate::grid::GridPoint;
use serde::{Deserialize, Serialize};

/// A point on the earth.
///
/// # Units
/// WGS 84 degrees, north and east positive.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LatLon {
    /// Degrees north of the equator.
    pub lat: f64,
    /// Degrees east of Greenwich.
    pub lon: f64,
}

impl LatLon {
    /// The mean radius of the earth.
    ///
    /// # Units
    /// Metres.
    ///
    /// # Source
    /// IUGG mean radius R1, Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000).
    pub const EARTH_RADIUS_M: f64 = 6_371_008.8;

    /// Returns the length of the great circle between two points.
    ///
    /// # Units
    /// Metres, on a sphere: within 0.5% of the ellipsoid's.
    ///
    /// # Source
    /// The haversine formula, R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68 (1984).
    pub fn distance_m(self, other: LatLon) -> f64 {
        let half_lat = (other.lat - self.lat).to_radians() / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let across = self.lat.to_radians().cos() * other.lat.to_radians().cos();
        let chord = half_lat.sin().powi(2) + across * half_lon.sin().powi(2);
        2.0 * Self::EARTH_RADIUS_M * chord.sqrt().min(1.0).asin()
    }

    /// Returns the point of an easting and a northing of the Ordnance Survey's National Grid: about 2 m, at worst 5 m,
    /// from the official transformation.
    ///
    /// # Units
    /// Whole metres; beyond 2,000 km the answer is the grid's corner there, which lies outside the United Kingdom.
    pub fn of_national_grid(east: u32, north: u32) -> LatLon {
        const MOST: u32 = 2_000_000;
        GridPoint { east: east.min(MOST), north: north.min(MOST) }.to_wgs84()
    }

    /// Returns whether the point lies in the box around the United Kingdom.
    pub fn in_united_kingdom(self) -> bool {
        (49.8..=60.9).contains(&self.lat) && (-8.7..=1.8).contains(&self.lon)
    }
}

impl From<LatLon> for geo::Point<f64> {
    fn from(point: LatLon) -> Self {
        geo::Point::new(point.lon, point.lat)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_metres_on_the_mean_sphere() {
        let brixton = LatLon { lat: 51.4625, lon: -0.1145 };
        assert_eq!(brixton.distance_m(brixton), 0.0);
        let degree_north = LatLon { lat: 52.4625, lon: -0.1145 };
        assert!((brixton.distance_m(degree_north) - 111_195.08).abs() < 0.1);
        let antipode = LatLon { lat: -51.4625, lon: 179.8855 };
        assert!((brixton.distance_m(antipode) - 20_015_114.4).abs() < 1.0);
    }

    #[test]
    fn a_point_of_the_national_grid_comes_out_and_absurd_ones_lie_elsewhere() {
        let brixton = LatLon::of_national_grid(530_950, 175_250);
        assert!(brixton.distance_m(LatLon { lat: 51.4610, lon: -0.1156 }) < 200.0, "{brixton:?}");
        assert!(!LatLon::of_national_grid(0, 0).in_united_kingdom());
        assert!(!LatLon::of_national_grid(u32::MAX, u32::MAX).in_united_kingdom());
    }
}
