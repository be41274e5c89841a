//! Points on the Ordnance Survey's National Grid, for councils that give eastings and northings. Written out here, so
//! that the files are not made by the library that reads them.
//!
//! # Source
//! Ordnance Survey, "A guide to coordinate systems in Great Britain": the Airy 1830 and GRS80 ellipsoids, the National
//! Grid's projection (annexe C) and the seven figures that lead from WGS 84 to OSGB36 (section 6.6), good to
//! about five metres.

/// Half the longer axis and half the shorter axis of an ellipsoid, in metres.
type Ellipsoid = (f64, f64);

const WGS84: Ellipsoid = (6_378_137.0, 6_356_752.314_1);
const AIRY: Ellipsoid = (6_377_563.396, 6_356_256.909);

/// Returns the easting and northing of a point in WGS 84 degrees, in whole metres; nought and nought for a point without
/// a place, and exchanged for a point whose latitude and longitude are exchanged.
pub fn metres(lat: f64, lon: f64) -> (i64, i64) {
    if lat == 0.0 && lon == 0.0 {
        return (0, 0);
    }
    if lon > lat {
        let (easting, northing) = metres(lon, lat);
        return (northing, easting);
    }
    let (lat, lon) = to_osgb36(lat.to_radians(), lon.to_radians());
    let (easting, northing) = project(lat, lon);
    (easting.round() as i64, northing.round() as i64)
}

/// Returns the square of an ellipsoid's eccentricity.
fn eccentricity((a, b): Ellipsoid) -> f64 {
    1.0 - (b * b) / (a * a)
}

fn to_osgb36(lat: f64, lon: f64) -> (f64, f64) {
    let e2 = eccentricity(WGS84);
    let nu = WGS84.0 / (1.0 - e2 * lat.sin().powi(2)).sqrt();
    let (x, y, z) = (nu * lat.cos() * lon.cos(), nu * lat.cos() * lon.sin(), nu * (1.0 - e2) * lat.sin());
    let scale = 1.0 + 20.4894e-6;
    let seconds = |seconds: f64| (seconds / 3600.0).to_radians();
    let (rx, ry, rz) = (seconds(-0.1502), seconds(-0.2470), seconds(-0.8421));
    let (x, y, z) = (
        -446.448 + scale * x - rz * y + ry * z,
        125.157 + rz * x + scale * y - rx * z,
        -542.060 - ry * x + rx * y + scale * z,
    );
    let e2 = eccentricity(AIRY);
    let across = x.hypot(y);
    let mut lat = (z / (across * (1.0 - e2))).atan();
    for _ in 0..6 {
        let nu = AIRY.0 / (1.0 - e2 * lat.sin().powi(2)).sqrt();
        lat = ((z + e2 * nu * lat.sin()) / across).atan();
    }
    (lat, y.atan2(x))
}

/// Returns the easting and northing of a point in OSGB36 radians.
fn project(lat: f64, lon: f64) -> (f64, f64) {
    let (a, b) = AIRY;
    let (f0, e2, n) = (0.999_601_271_7, eccentricity(AIRY), (a - b) / (a + b));
    let (lat0, lon0) = (49_f64.to_radians(), (-2_f64).to_radians());
    let (sin, cos, tan) = (lat.sin(), lat.cos(), lat.tan());
    let nu = a * f0 / (1.0 - e2 * sin * sin).sqrt();
    let rho = a * f0 * (1.0 - e2) / (1.0 - e2 * sin * sin).powf(1.5);
    let eta2 = nu / rho - 1.0;
    let (minus, plus) = (lat - lat0, lat + lat0);
    let arc = b
        * f0
        * ((1.0 + n + 1.25 * n.powi(2) + 1.25 * n.powi(3)) * minus
            - (3.0 * n + 3.0 * n.powi(2) + 2.625 * n.powi(3)) * minus.sin() * plus.cos()
            + (1.875 * n.powi(2) + 1.875 * n.powi(3)) * (2.0 * minus).sin() * (2.0 * plus).cos()
            - 35.0 / 24.0 * n.powi(3) * (3.0 * minus).sin() * (3.0 * plus).cos());
    let p = lon - lon0;
    let northing = arc - 100_000.0
        + nu / 2.0 * sin * cos * p.powi(2)
        + nu / 24.0 * sin * cos.powi(3) * (5.0 - tan.powi(2) + 9.0 * eta2) * p.powi(4)
        + nu / 720.0 * sin * cos.powi(5) * (61.0 - 58.0 * tan.powi(2) + tan.powi(4)) * p.powi(6);
    let easting = 400_000.0
        + nu * cos * p
        + nu / 6.0 * cos.powi(3) * (nu / rho - tan.powi(2)) * p.powi(3)
        + nu / 120.0
            * cos.powi(5)
            * (5.0 - 18.0 * tan.powi(2) + tan.powi(4) + 14.0 * eta2 - 58.0 * tan.powi(2) * eta2)
            * p.powi(5);
    (easting, northing)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The guide's worked example, Caister water tower.
    #[test]
    fn the_surveys_own_example() {
        let lat = 52.0 + 39.0 / 60.0 + 27.2531 / 3600.0;
        let lon = 1.0 + 43.0 / 60.0 + 4.5177 / 3600.0;
        let (easting, northing) = project(f64::to_radians(lat), f64::to_radians(lon));
        assert!((easting - 651_409.903).abs() < 0.01, "{easting}");
        assert!((northing - 313_177.270).abs() < 0.01, "{northing}");
    }

    /// The old observatory's meridian lies some 102 metres west of the satellites' (51.4778 N, 0.0015 W); TQ 388 773.
    #[test]
    fn greenwich_lies_where_the_map_has_it() {
        let (easting, northing) = metres(51.4779, -0.0015);
        assert!((easting - 538_880).abs() < 60 && (northing - 177_320).abs() < 60, "{easting} {northing}");
    }
}
