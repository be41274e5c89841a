//! Coordinates as one sortable number.
//!
//! The record gives coordinates to six decimals, so a point is a pair of whole millionths of a degree and its Morton
//! code (the bits of both, interleaved) holds it without loss: the sorted column *is* the location.

use gazetteer::LatLon;

/// The levels of the quadtree: 360 million steps around the earth need 29 bits.
pub(super) const LEVELS: u32 = 29;

/// The code of a home without a location of any use: after every point.
pub(crate) const NOWHERE: u64 = 1 << (2 * LEVELS);

const PER_DEGREE: f64 = 1e6;
const HALF_TURN: i64 = 180_000_000;
const QUARTER_TURN: i64 = 90_000_000;

/// A point in whole millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Point {
    /// Steps east of the date line.
    pub(super) x: u32,
    /// Steps north of the south pole.
    pub(super) y: u32,
}

impl Point {
    /// Returns the nearest point; nothing for coordinates that are not on the earth.
    pub(crate) fn nearest(at: LatLon) -> Option<Point> {
        if !(-90.0..=90.0).contains(&at.lat) || !(-180.0..=180.0).contains(&at.lon) {
            return None;
        }
        let steps =
            |degrees: f64, offset: i64| u32::try_from((degrees * PER_DEGREE).round() as i64 + offset).ok();
        Some(Point { x: steps(at.lon, HALF_TURN)?, y: steps(at.lat, QUARTER_TURN)? })
    }

    /// Returns the point a code stands for.
    pub(crate) fn of_code(code: u64) -> Point {
        Point { x: every_other_bit(code), y: every_other_bit(code >> 1) }
    }

    /// Returns the point's Morton code.
    pub(crate) fn code(self) -> u64 {
        spread(self.x) | (spread(self.y) << 1)
    }

    /// How much a step is.
    ///
    /// # Units
    /// Radians.
    pub(crate) const RADIANS: f64 = std::f64::consts::PI / (HALF_TURN as f64);

    /// Returns coordinates in steps east of the date line and north of the south pole, not rounded.
    pub(crate) fn steps(at: LatLon) -> (f64, f64) {
        (at.lon * PER_DEGREE + HALF_TURN as f64, at.lat * PER_DEGREE + QUARTER_TURN as f64)
    }

    /// Returns how many steps east and north another point is.
    pub(crate) fn steps_to(self, other: (f64, f64)) -> (f64, f64) {
        (other.0 - f64::from(self.x), other.1 - f64::from(self.y))
    }

    /// Returns the coordinates, equal to the record's to the last bit.
    pub(crate) fn lat_lon(self) -> LatLon {
        LatLon { lat: degrees(self.y, QUARTER_TURN), lon: degrees(self.x, HALF_TURN) }
    }
}

/// A rectangle of points, edges included; in the descent always a square of the quadtree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Square {
    pub(super) west: u32,
    pub(super) south: u32,
    pub(super) east: u32,
    pub(super) north: u32,
}

impl Square {
    /// All there is.
    pub(super) const WORLD: Square =
        Square { west: 0, south: 0, east: (1 << LEVELS) - 1, north: (1 << LEVELS) - 1 };

    /// Returns the smallest rectangle of points that holds these degrees, and a step more on every side.
    pub(super) fn around(west: f64, south: f64, east: f64, north: f64) -> Square {
        let steps = |degrees: f64, offset: i64, more: i64| {
            let step = (degrees * PER_DEGREE).floor() as i64 + offset + more;
            u32::try_from(step.clamp(0, (1 << LEVELS) - 1)).unwrap_or(0)
        };
        Square {
            west: steps(west, HALF_TURN, -1),
            south: steps(south, QUARTER_TURN, -1),
            east: steps(east, HALF_TURN, 2),
            north: steps(north, QUARTER_TURN, 2),
        }
    }

    /// Returns the square of `2^level` steps whose south-western corner has this code.
    pub(super) fn of_code(code: u64, level: u32) -> Square {
        let corner = Point::of_code(code);
        let more = (1 << level) - 1;
        Square { west: corner.x, south: corner.y, east: corner.x + more, north: corner.y + more }
    }

    /// Returns the corner nearest to the south pole and the date line.
    pub(super) fn south_west(&self) -> Point {
        Point { x: self.west, y: self.south }
    }

    /// Returns the corner opposite [`Square::south_west`].
    pub(super) fn north_east(&self) -> Point {
        Point { x: self.east, y: self.north }
    }
}

/// Returns the first step whose degrees are at least these; `offset` is where the degrees are 0.
pub(super) fn first_step_from(at_least: f64, axis: Axis) -> i64 {
    let offset = axis.offset();
    let mut step = (at_least * PER_DEGREE).floor() as i64 - 1;
    while (step as f64 / PER_DEGREE) < at_least {
        step += 1;
    }
    step.saturating_add(offset)
}

/// Which way a coordinate counts.
#[derive(Debug, Clone, Copy)]
pub(super) enum Axis {
    East,
    North,
}

impl Axis {
    fn offset(self) -> i64 {
        match self {
            Axis::East => HALF_TURN,
            Axis::North => QUARTER_TURN,
        }
    }
}

fn degrees(steps: u32, offset: i64) -> f64 {
    (i64::from(steps) - offset) as f64 / PER_DEGREE
}

/// Puts a blank bit before every bit.
fn spread(bits: u32) -> u64 {
    let mut x = u64::from(bits);
    x = (x | (x << 16)) & 0x0000_ffff_0000_ffff;
    x = (x | (x << 8)) & 0x00ff_00ff_00ff_00ff;
    x = (x | (x << 4)) & 0x0f0f_0f0f_0f0f_0f0f;
    x = (x | (x << 2)) & 0x3333_3333_3333_3333;
    (x | (x << 1)) & 0x5555_5555_5555_5555
}

/// Undoes [`spread`]; the bits between are dropped.
fn every_other_bit(code: u64) -> u32 {
    let mut x = code & 0x5555_5555_5555_5555;
    x = (x | (x >> 1)) & 0x3333_3333_3333_3333;
    x = (x | (x >> 2)) & 0x0f0f_0f0f_0f0f_0f0f;
    x = (x | (x >> 4)) & 0x00ff_00ff_00ff_00ff;
    x = (x | (x >> 8)) & 0x0000_ffff_0000_ffff;
    ((x | (x >> 16)) & 0xffff_ffff) as u32
}
