//! The Ordnance Survey's National Grid, turned into latitude and longitude.

use crate::LatLon;

/// A point of the National Grid.
///
/// # Units
/// Whole metres east and north of the grid's false origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct GridPoint {
    pub east: u32,
    pub north: u32,
}

/// Semi-axes of an ellipsoid, in metres.
struct Ellipsoid {
    major: f64,
    minor: f64,
}

impl Ellipsoid {
    fn eccentricity_squared(&self) -> f64 {
        1.0 - (self.minor * self.minor) / (self.major * self.major)
    }
}

const AIRY_1830: Ellipsoid = Ellipsoid { major: 6_377_563.396, minor: 6_356_256.909 };
const WGS_84: Ellipsoid = Ellipsoid { major: 6_378_137.0, minor: 6_356_752.314_245 };

/// The National Grid's projection: scale on the central meridian, true origin in degrees, false origin in metres.
const SCALE: f64 = 0.999_601_271_7;
const ORIGIN_LAT: f64 = 49.0;
const ORIGIN_LON: f64 = -2.0;
const ORIGIN_EAST: f64 = 400_000.0;
const ORIGIN_NORTH: f64 = -100_000.0;

impl GridPoint {
    /// Returns the point in WGS 84 degrees: about 2 m, at worst 5 m, from the official OSTN15 transformation.
    ///
    /// # Source
    /// Ordnance Survey, "A guide to coordinate systems in Great Britain" (v3.6, 2020): C.2 (projection), B.2
    /// (cartesian coordinates), 6.6 (Helmert parameters, sign reversed for OSGB36 to WGS 84).
    pub fn to_wgs84(self) -> LatLon {
        let (lat, lon) = unproject(f64::from(self.east), f64::from(self.north));
        let shifted = helmert(to_cartesian(lat, lon, &AIRY_1830));
        let (lat, lon) = from_cartesian(shifted, &WGS_84);
        LatLon { lat: lat.to_degrees(), lon: lon.to_degrees() }
    }
}

/// Returns latitude and longitude in radians on the Airy ellipsoid.
fn unproject(east: f64, north: f64) -> (f64, f64) {
    let Ellipsoid { major, minor } = AIRY_1830;
    let n = (major - minor) / (major + minor);
    let e2 = AIRY_1830.eccentricity_squared();
    let origin_lat = ORIGIN_LAT.to_radians();
    let mut lat = origin_lat;
    let mut arc = 0.0;
    // Four rounds reach a hundredth of a millimetre anywhere in Great Britain; ten are cheap and certain.
    for _ in 0..10 {
        lat += (north - ORIGIN_NORTH - arc) / (major * SCALE);
        arc = meridional_arc(n, minor, lat, origin_lat);
        if (north - ORIGIN_NORTH - arc).abs() < 1e-5 {
            break;
        }
    }
    let sin2 = lat.sin().powi(2);
    let nu = major * SCALE / (1.0 - e2 * sin2).sqrt();
    let rho = major * SCALE * (1.0 - e2) / (1.0 - e2 * sin2).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let tan = lat.tan();
    let (tan2, tan4, tan6) = (tan.powi(2), tan.powi(4), tan.powi(6));
    let sec = 1.0 / lat.cos();
    let vii = tan / (2.0 * rho * nu);
    let viii = tan / (24.0 * rho * nu.powi(3)) * (5.0 + 3.0 * tan2 + eta2 - 9.0 * tan2 * eta2);
    let ix = tan / (720.0 * rho * nu.powi(5)) * (61.0 + 90.0 * tan2 + 45.0 * tan4);
    let x = sec / nu;
    let xi = sec / (6.0 * nu.powi(3)) * (nu / rho + 2.0 * tan2);
    let xii = sec / (120.0 * nu.powi(5)) * (5.0 + 28.0 * tan2 + 24.0 * tan4);
    let xiia = sec / (5040.0 * nu.powi(7)) * (61.0 + 662.0 * tan2 + 1320.0 * tan4 + 720.0 * tan6);
    let d = east - ORIGIN_EAST;
    let lat = lat - vii * d.powi(2) + viii * d.powi(4) - ix * d.powi(6);
    let lon = ORIGIN_LON.to_radians() + x * d - xi * d.powi(3) + xii * d.powi(5) - xiia * d.powi(7);
    (lat, lon)
}

fn meridional_arc(n: f64, minor: f64, lat: f64, origin: f64) -> f64 {
    let (n2, n3) = (n * n, n * n * n);
    let (difference, sum) = (lat - origin, lat + origin);
    let first = (1.0 + n + 1.25 * n2 + 1.25 * n3) * difference;
    let second = (3.0 * n + 3.0 * n2 + 2.625 * n3) * difference.sin() * sum.cos();
    let third = (1.875 * n2 + 1.875 * n3) * (2.0 * difference).sin() * (2.0 * sum).cos();
    let fourth = 35.0 / 24.0 * n3 * (3.0 * difference).sin() * (3.0 * sum).cos();
    minor * SCALE * (first - second + third - fourth)
}

fn to_cartesian(lat: f64, lon: f64, ellipsoid: &Ellipsoid) -> [f64; 3] {
    let e2 = ellipsoid.eccentricity_squared();
    let nu = ellipsoid.major / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    [nu * lat.cos() * lon.cos(), nu * lat.cos() * lon.sin(), nu * (1.0 - e2) * lat.sin()]
}

fn helmert([x, y, z]: [f64; 3]) -> [f64; 3] {
    const SHIFT: [f64; 3] = [446.448, -125.157, 542.060];
    const SCALE_UP: f64 = 1.0 - 20.4894e-6;
    let [rx, ry, rz] = [0.1502, 0.2470, 0.8421].map(|seconds: f64| (seconds / 3600.0).to_radians());
    [
        SHIFT[0] + SCALE_UP * x - rz * y + ry * z,
        SHIFT[1] + rz * x + SCALE_UP * y - rx * z,
        SHIFT[2] - ry * x + rx * y + SCALE_UP * z,
    ]
}

fn from_cartesian([x, y, z]: [f64; 3], ellipsoid: &Ellipsoid) -> (f64, f64) {
    let e2 = ellipsoid.eccentricity_squared();
    let across = x.hypot(y);
    let mut lat = z.atan2(across * (1.0 - e2));
    for _ in 0..5 {
        let nu = ellipsoid.major / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        lat = (z + e2 * nu * lat.sin()).atan2(across);
    }
    (lat, y.atan2(x))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ordnance_surveys_worked_example_comes_out() {
        let (lat, lon) = unproject(651_409.903, 313_177.270);
        let expected = (52.0 + 39.0 / 60.0 + 27.2531 / 3600.0, 1.0 + 43.0 / 60.0 + 4.5177 / 3600.0);
        assert!((lat.to_degrees() - expected.0).abs() < 1e-8, "{}", lat.to_degrees());
        assert!((lon.to_degrees() - expected.1).abs() < 1e-8, "{}", lon.to_degrees());
    }

    #[test]
    fn the_royal_observatory_lies_on_the_wgs84_meridian_102_m_east_of_its_own() {
        let observatory = GridPoint { east: 538_890, north: 177_320 }.to_wgs84();
        assert!((observatory.lat - 51.4778).abs() < 0.0003, "{observatory:?}");
        assert!((observatory.lon - -0.0015).abs() < 0.0003, "{observatory:?}");
    }
}
