//! Distances by vectors and areas by winding in whole millionths of a degree: nothing of this is the engine's.

/// Metres; the mean radius of the earth.
const RADIUS: f64 = 6_371_008.8;

/// Returns the great-circle distance by the angle between two vectors from the middle of the earth.
pub fn metres(from: (f64, f64), to: (f64, f64)) -> f64 {
    let vector = |(lat, lon): (f64, f64)| {
        let (lat, lon) = (lat.to_radians(), lon.to_radians());
        [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
    };
    let (a, b) = (vector(from), vector(to));
    let cross = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
    let sine = cross.iter().map(|part| part * part).sum::<f64>().sqrt();
    let cosine: f64 = a.iter().zip(b).map(|(a, b)| a * b).sum();
    sine.atan2(cosine) * RADIUS
}

/// Where a point lies to a polygon.
#[derive(Debug, PartialEq, Eq)]
pub enum Lies {
    Inside,
    Outside,
    OnAnEdge,
}

/// Returns where a point `(lon, lat)` lies, by how often the polygon winds around it.
pub fn winding(corners: &[(f64, f64)], point: (f64, f64)) -> Lies {
    let whole = |(lon, lat): (f64, f64)| ((lon * 1e6).round() as i64, (lat * 1e6).round() as i64);
    let (x, y) = whole(point);
    let mut winds = 0;
    for (index, corner) in corners.iter().enumerate() {
        let ((x1, y1), (x2, y2)) = (whole(*corner), whole(corners[(index + 1) % corners.len()]));
        let side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
        let between = x >= x1.min(x2) && x <= x1.max(x2) && y >= y1.min(y2) && y <= y1.max(y2);
        if side == 0 && between {
            return Lies::OnAnEdge;
        }
        if y1 <= y && y2 > y && side > 0 {
            winds += 1;
        }
        if y1 > y && y2 <= y && side < 0 {
            winds -= 1;
        }
    }
    if winds == 0 { Lies::Outside } else { Lies::Inside }
}
