//! `bbox` and `polygon`: shapes drawn on a map, longitude before latitude, WGS 84 degrees.

use super::Parameter;
use super::errors::shortened;
use super::parameter::open;
use super::values::printed;
use geo::Coord;
use geo::kernels::{Kernel, Orientation, RobustKernel};
use serde::Serialize;
use std::fmt;
use vacancy::Message;

/// How many corners a drawn shape may have.
pub const POLYGON_POINTS_MOST: usize = 200;

pub(super) static BBOX: Parameter = Parameter {
    name: "bbox",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.bbox = Some(BoundingBox::read(value)?);
        Ok(())
    },
    write: |query| printed(&query.bbox),
};

pub(super) static POLYGON: Parameter = Parameter {
    name: "polygon",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.polygon = Some(Polygon::read(value)?);
        Ok(())
    },
    write: |query| printed(&query.polygon),
};

/// A box between two meridians and two parallels, its edges included.
///
/// # Invariants
/// `west < east` and `south < north`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct BoundingBox {
    /// Degrees east.
    pub west: f64,
    /// Degrees north.
    pub south: f64,
    /// Degrees east.
    pub east: f64,
    /// Degrees north.
    pub north: f64,
}

impl BoundingBox {
    /// Reads a box as `bbox` takes it.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, Message> {
        let wrong = |code| Message::new(code).with("found", shortened(text.trim()));
        let numbers: Option<Vec<f64>> = text.split(',').map(degrees).collect();
        let Some([west, south, east, north]) = numbers.as_deref() else { return Err(wrong("not_a_box")) };
        if !on_earth(*west, *south) || !on_earth(*east, *north) {
            return Err(wrong("off_the_earth"));
        }
        if west >= east || south >= north {
            return Err(wrong("box_reversed"));
        }
        Ok(Self { west: *west, south: *south, east: *east, north: *north })
    }
}

impl fmt::Display for BoundingBox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{},{},{}", self.west, self.south, self.east, self.north)
    }
}

/// A drawn shape.
///
/// # Invariants
/// 3 to 200 corners, none twice in a row, the last not repeating the first; its edges do not cross.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    /// The corners, `(lon, lat)`; the shape closes from the last to the first.
    pub corners: Vec<(f64, f64)>,
}

impl Polygon {
    fn read(text: &str) -> Result<Self, Message> {
        let mut corners: Vec<(f64, f64)> = Vec::new();
        for point in text.split(';').filter(|point| !point.trim().is_empty()) {
            let corner = point.split_once(',').and_then(|(lon, lat)| Some((degrees(lon)?, degrees(lat)?)));
            let wrong = |code| Message::new(code).with("found", shortened(point.trim()));
            let corner = corner.ok_or_else(|| wrong("not_a_point"))?;
            if !on_earth(corner.0, corner.1) {
                return Err(wrong("off_the_earth"));
            }
            if corners.last() != Some(&corner) {
                corners.push(corner);
            }
        }
        // Many tools close a ring by its first point; that is no further corner.
        if corners.len() > 1 && corners.first() == corners.last() {
            corners.pop();
        }
        let count = corners.len();
        if !(3..=POLYGON_POINTS_MOST).contains(&count) {
            let message = Message::new("polygon_points").with("found", count).with("least", 3u32);
            return Err(message.with("most", POLYGON_POINTS_MOST));
        }
        let polygon = Self { corners };
        if polygon.crosses_itself() { Err(Message::new("polygon_crosses_itself")) } else { Ok(polygon) }
    }

    /// Returns whether two edges share more than the corner between them.
    fn crosses_itself(&self) -> bool {
        let corners: Vec<Coord> = self.corners.iter().map(|&corner| Coord::from(corner)).collect();
        let count = corners.len();
        let edge = |index: usize| (corners[index], corners[(index + 1) % count]);
        for one in 0..count {
            let (a, b) = edge(one);
            let after = corners[(one + 2) % count];
            if side(a, b, after) == Orientation::Collinear && turns_back(a, b, after) {
                return true;
            }
            for other in one + 2..count {
                let adjacent = one == 0 && other == count - 1;
                let (c, d) = edge(other);
                if !adjacent && meet(a, b, c, d) {
                    return true;
                }
            }
        }
        false
    }

    /// Returns the shape for geometry.
    pub fn to_geo(&self) -> geo::Polygon<f64> {
        geo::Polygon::new(geo::LineString::from(self.corners.clone()), Vec::new())
    }
}

impl fmt::Display for Polygon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (lon, lat)) in self.corners.iter().enumerate() {
            if index > 0 {
                f.write_str(";")?;
            }
            write!(f, "{lon},{lat}")?;
        }
        Ok(())
    }
}

/// Reads degrees: an optional sign, up to three digits and up to fifteen decimals.
fn degrees(text: &str) -> Option<f64> {
    let text = text.trim();
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(whole, 3) || !digits(fraction, 15) {
        return None;
    }
    // Adding nought makes −0 the same 0 as any other.
    text.parse::<f64>().ok().map(|degrees| degrees + 0.0)
}

fn on_earth(lon: f64, lat: f64) -> bool {
    (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)
}

fn side(a: Coord, b: Coord, c: Coord) -> Orientation {
    RobustKernel::orient2d(a, b, c)
}

/// Returns whether `c`, on the line through `a` and `b`, lies on `a`'s side of `b`.
fn turns_back(a: Coord, b: Coord, c: Coord) -> bool {
    (a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y) > 0.0
}

/// Returns whether two edges share a point.
fn meet(a: Coord, b: Coord, c: Coord, d: Coord) -> bool {
    let sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
    if sides[0] != sides[1] && sides[2] != sides[3] {
        return true;
    }
    let between = |p: Coord, q: Coord, r: Coord| {
        r.x >= p.x.min(q.x) && r.x <= p.x.max(q.x) && r.y >= p.y.min(q.y) && r.y <= p.y.max(q.y)
    };
    let on_edge = [(a, b, c), (a, b, d), (c, d, a), (c, d, b)];
    sides.iter().zip(on_edge).any(|(side, (p, q, r))| *side == Orientation::Collinear && between(p, q, r))
}
