//! Where homes may be put: live postcodes of an authority.

use super::dice::hash;
use gazetteer::Gazetteer;
use vacancy::AuthorityCode;

/// A live postcode and its point.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot {
    /// Such as `SW9 8HQ`.
    pub postcode: String,
    /// Degrees north, WGS 84.
    pub lat: f64,
    /// Degrees east, WGS 84.
    pub lon: f64,
}

/// Returns the live postcodes of the authority with this code, in an order that looks random and that a new
/// edition of the postcode table disturbs only where postcodes came or went.
pub fn spots(code: &str) -> Vec<Spot> {
    let Ok(code) = AuthorityCode::parse(code) else { return Vec::new() };
    let mut spots: Vec<Spot> = Gazetteer::embedded()
        .postcodes_in(&code)
        .map(|(postcode, point)| Spot { postcode: postcode.to_string(), lat: point.lat, lon: point.lon })
        .collect();
    spots.sort_by_key(|spot| hash(&spot.postcode));
    spots
}
