//! Tables of outlines: the authorities' polygons and the Thames.
//!
//! # Layout
//! The mark, then for each outline its name (nine bytes, filled up with blanks) and, as varints, how many polygons, of
//! each how many rings (the first the outer one), of each how many points, of each the steps east and north from the
//! point before (the very first from 0,0) in hundred-thousandths of a degree. A ring's last point is its first, left out.

use crate::bits::read_varint;
use crate::{GazetteerError, LatLon};
use geo::{BoundingRect, Contains, Coord, LineString, MultiPolygon, Point, Polygon, Rect};
use vacancy::AuthorityCode;

pub(crate) const MARK: &[u8; 8] = b"OUTLIN01";
pub(crate) const NAME: usize = 9;

/// Steps in a degree: a step is at most 1.1 m.
pub(crate) const STEPS: f64 = 100_000.0;

/// A named shape and the box around it.
pub(crate) struct Outline<Name> {
    pub name: Name,
    pub shape: MultiPolygon<f64>,
    bounds: Option<Rect<f64>>,
}

impl<Name> Outline<Name> {
    /// Returns whether the point lies inside.
    pub fn contains(&self, point: LatLon) -> bool {
        let point: Point<f64> = point.into();
        self.bounds.is_some_and(|bounds| bounds.contains(&point)) && self.shape.contains(&point)
    }
}

/// Returns the authorities' outlines of a table, sorted by code.
///
/// # Errors
/// When the bytes are not such a table.
pub(crate) fn read_authorities(bytes: &[u8]) -> Result<Vec<Outline<AuthorityCode>>, GazetteerError> {
    let mut outlines = Vec::new();
    for Outline { name, shape, bounds } in read(bytes)? {
        let name = AuthorityCode::parse(&name)
            .map_err(|error| GazetteerError::format("a table of outlines", error))?;
        outlines.push(Outline { name, shape, bounds });
    }
    outlines.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(outlines)
}

/// Returns the outlines of a table.
///
/// # Errors
/// When the bytes are not such a table.
pub(crate) fn read(bytes: &[u8]) -> Result<Vec<Outline<String>>, GazetteerError> {
    let bad = || GazetteerError::format("a table of outlines", "it is cut short or of another kind");
    let mut rest = bytes.strip_prefix(&MARK[..]).ok_or_else(bad)?;
    let mut outlines = Vec::new();
    while let Some((name, after)) = rest.split_at_checked(NAME) {
        rest = after;
        let shape = read_shape(&mut rest).ok_or_else(bad)?;
        let bounds = shape.bounding_rect();
        outlines.push(Outline { name: String::from_utf8_lossy(name).trim().to_owned(), shape, bounds });
    }
    if rest.is_empty() { Ok(outlines) } else { Err(bad()) }
}

fn read_shape(rest: &mut &[u8]) -> Option<MultiPolygon<f64>> {
    let (mut x, mut y) = (0, 0);
    let mut polygons = Vec::new();
    for _ in 0..read_varint(rest)? {
        let mut rings = Vec::new();
        for _ in 0..read_varint(rest)? {
            let mut points = Vec::new();
            for _ in 0..read_varint(rest)? {
                x += read_varint(rest)?;
                y += read_varint(rest)?;
                points.push(Coord { x: x as f64 / STEPS, y: y as f64 / STEPS });
            }
            rings.push(LineString::new(points));
        }
        let mut rings = rings.into_iter();
        // Polygon::new closes every ring.
        polygons.push(Polygon::new(rings.next()?, rings.collect()));
    }
    Some(MultiPolygon::new(polygons))
}
