//! Degrees to a drawing: outlines simplified to what can be seen, and names only where there is room.

use super::Mark;
use gazetteer::{Gazetteer, LatLon, PlaceKind};
use geo::{BoundingRect, LineString, MultiPolygon, Simplify};
use search::query::BoundingBox;
use std::fmt::Write;
use vacancy::AuthorityCode;

/// How wide a drawing is.
pub const WIDTH: i32 = 400;
/// How high a drawing is.
pub const HEIGHT: i32 = 267;
/// What is smaller than this on the drawing is not drawn.
const FINEST: f64 = 1.4;
/// How far beyond its edges lines are still drawn as they run.
const BEYOND: f64 = 40.0;
/// How many names a map has at most.
pub const NAMES: usize = 12;
/// Above this height, degrees, stations are too many and places too small to name.
const STATIONS_UP_TO: f64 = 0.16;

/// Words on the map.
pub struct Label {
    pub x: i32,
    pub y: i32,
    pub text: String,
}

/// A frame and how its degrees become a drawing.
pub struct Canvas {
    frame: BoundingBox,
    width: i32,
    height: i32,
    across: f64,
    up: f64,
}

impl Canvas {
    /// Returns the drawing of a frame.
    pub fn of(frame: BoundingBox) -> Self {
        Self::sized(frame, WIDTH, HEIGHT)
    }

    /// Returns the drawing of a frame that wide, and as high as the frame is on the ground, up to `most`.
    pub fn as_high_as(frame: BoundingBox, width: i32, most: i32) -> Self {
        let middle = ((frame.south + frame.north) / 2.0).to_radians();
        let ratio = (frame.north - frame.south) / ((frame.east - frame.west) * middle.cos());
        let height = (f64::from(width) * ratio).round().clamp(1.0, f64::from(most)) as i32;
        Self::sized(frame, width, height)
    }

    fn sized(frame: BoundingBox, width: i32, height: i32) -> Self {
        let across = f64::from(width) / (frame.east - frame.west);
        Self { across, up: f64::from(height) / (frame.north - frame.south), frame, width, height }
    }

    /// Returns how wide it is.
    pub fn width(&self) -> i32 {
        self.width
    }

    /// Returns how high it is.
    pub fn height(&self) -> i32 {
        self.height
    }

    /// Returns where a place is on the drawing.
    pub fn at(&self, place: LatLon) -> (i32, i32) {
        let (x, y) = self.exactly(place.lon, place.lat);
        (x.round() as i32, y.round() as i32)
    }

    fn exactly(&self, lon: f64, lat: f64) -> (f64, f64) {
        ((lon - self.frame.west) * self.across, (self.frame.north - lat) * self.up)
    }

    /// Returns how long so many metres are.
    pub fn length(&self, metres: f64) -> i32 {
        ((metres / LatLon::EARTH_RADIUS_M).to_degrees() * self.up).round() as i32
    }

    /// Returns the path of the authorities' outlines.
    pub fn outlines(&self, gazetteer: &Gazetteer) -> String {
        let mut path = String::new();
        for authority in gazetteer.authorities().iter().filter(|authority| authority.until.is_none()) {
            if let Some(shape) = gazetteer.polygon(&authority.code) {
                self.shape(shape, &mut path);
            }
        }
        path
    }

    /// Returns the path of the Thames.
    pub fn thames(&self, gazetteer: &Gazetteer) -> String {
        let mut path = String::new();
        self.shape(gazetteer.thames(), &mut path);
        path
    }

    fn shape(&self, shape: &MultiPolygon<f64>, path: &mut String) {
        for polygon in shape {
            let Some(bounds) = polygon.bounding_rect() else { continue };
            let (min, max) = (bounds.min(), bounds.max());
            let apart = min.x > self.frame.east
                || max.x < self.frame.west
                || min.y > self.frame.north
                || max.y < self.frame.south;
            let small = (max.x - min.x) * self.across < 5.0 && (max.y - min.y) * self.up < 5.0;
            if apart || small {
                continue;
            }
            self.ring(polygon.exterior(), path);
            polygon.interiors().iter().for_each(|ring| self.ring(ring, path));
        }
    }

    /// Adds a ring to a path: cut to a little more than the drawing, simplified, in whole steps from point to point.
    fn ring(&self, ring: &LineString<f64>, path: &mut String) {
        let drawn = ring.coords().map(|at| self.exactly(at.x, at.y)).collect();
        let cut = LineString::from(self.cut(drawn)).simplify(FINEST);
        let mut last: Option<(i32, i32)> = None;
        for at in cut.coords() {
            let (x, y) = (at.x.round() as i32, at.y.round() as i32);
            // Writing to a string cannot fail.
            let _ = match last {
                None => write!(path, "M{x} {y}l"),
                Some(before) if before == (x, y) => continue,
                Some((from_x, from_y)) => write!(path, "{} {} ", x - from_x, y - from_y),
            };
            last = Some((x, y));
        }
        if last.is_some() {
            path.push('z');
        }
    }

    /// Returns a ring cut by the four edges of the drawing and a little more, after Sutherland and Hodgman.
    fn cut(&self, ring: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
        let (right, bottom) = (f64::from(self.width) + BEYOND, f64::from(self.height) + BEYOND);
        // How far inside an edge a point is.
        let edges: [&dyn Fn((f64, f64)) -> f64; 4] =
            [&|at| at.0 + BEYOND, &|at| right - at.0, &|at| at.1 + BEYOND, &|at| bottom - at.1];
        edges.into_iter().fold(ring, |ring, inside| {
            let mut kept = Vec::with_capacity(ring.len());
            let before = ring.iter().cycle().skip(ring.len().saturating_sub(1));
            for (from, to) in before.zip(&ring) {
                let (a, b) = (inside(*from), inside(*to));
                if (a < 0.0) != (b < 0.0) {
                    let part = a / (a - b);
                    kept.push((from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
                }
                if b >= 0.0 {
                    kept.push(*to);
                }
            }
            kept
        })
    }

    /// Returns the names for which there is room between the marks: of stations on a near map, of councils on a far one,
    /// those with most homes first.
    pub fn names(
        &self,
        gazetteer: &Gazetteer,
        marks: &[Mark],
        most: usize,
        homes_of: &dyn Fn(&AuthorityCode) -> u32,
    ) -> Vec<Label> {
        let mut names: Vec<(u32, String, LatLon)> = if self.frame.north - self.frame.south > STATIONS_UP_TO {
            let current = gazetteer.authorities().iter().filter(|authority| authority.until.is_none());
            current.filter_map(|one| Some((homes_of(&one.code), one.name.clone(), one.centre?))).collect()
        } else {
            let listed = gazetteer.listed(&[]).into_iter();
            let stations = listed.filter(|one| one.kind == PlaceKind::Station);
            stations.map(|one| (one.importance, one.name.to_owned(), one.point)).collect()
        };
        names.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
        let mut labels: Vec<Label> = Vec::new();
        for (_, text, place) in names {
            let (x, y) = self.at(place);
            let half = half(&text);
            // Places far beyond a small frame lie beyond what can be reckoned with, too.
            if !(x > half && x < self.width - half && y > 14 && y < self.height - 6) {
                continue;
            }
            let marked = marks.iter().any(|mark| {
                let (wide, high) = mark.half();
                (mark.x - x).abs() < half + wide && (mark.y + 4 - y).abs() < high + 8
            });
            let crowded = labels.iter().any(|label| {
                let other = self::half(&label.text);
                (label.x - x).abs() < half + other && (label.y - y).abs() < 16
            });
            if !marked && !crowded && labels.len() < most {
                labels.push(Label { x, y, text });
            }
        }
        labels
    }
}

/// Returns half the room a name takes, in the larger letters of small screens.
fn half(text: &str) -> i32 {
    7 * text.chars().count() as i32 / 2 + 4
}

/// Returns a frame moved by parts of its size and grown; nothing where that leaves the earth.
pub fn moved(frame: &BoundingBox, east: f64, north: f64, size: f64) -> Option<BoundingBox> {
    let (wide, high) = (frame.east - frame.west, frame.north - frame.south);
    let lon = (frame.west + frame.east) / 2.0 + east * wide;
    let lat = (frame.south + frame.north) / 2.0 + north * high;
    let whole = |degrees: f64| (degrees * 1e5).round() / 1e5;
    let moved = BoundingBox {
        west: whole(lon - wide * size / 2.0),
        south: whole(lat - high * size / 2.0),
        east: whole(lon + wide * size / 2.0),
        north: whole(lat + high * size / 2.0),
    };
    drawable(&moved).then_some(moved)
}

/// Returns whether a frame may be drawn: homes lie in the United Kingdom, and a map need not go beyond.
pub fn drawable(frame: &BoundingBox) -> bool {
    frame.west > -20.0 && frame.east < 12.0 && frame.south > 45.0 && frame.north < 65.0
}
