//! The homes a plan finds, counted on a map: a grid over a frame, every cell with what lies in it.
//!
//! The cells are counted from the very hits of the pass that counts, ranks and facets, so a map never disagrees with its
//! list. A home lies in exactly one cell; every home that lies in none is counted too.

use crate::plan::{Condition, Shape};
use crate::query::BoundingBox;
use gazetteer::LatLon;
use geo::BoundingRect;
use serde::Serialize;
use std::collections::BTreeMap;

/// How many cells a map has from west to east.
pub const MAP_COLUMNS: usize = 9;
/// How many cells a map has from south to north.
pub const MAP_ROWS: usize = 6;
/// How wide a map is for its height, on the ground.
const ASPECT: f64 = 1.5;
/// The least height of a map, degrees: about 330 m.
const LEAST: f64 = 0.003;
/// How much of its size is left free on each side of what a map is to show.
const MARGIN: f64 = 0.08;
/// What a map shows that has nothing to show: London, degrees.
const LONDON: BoundingBox = BoundingBox { west: -0.51, south: 51.28, east: 0.33, north: 51.7 };
/// Half the least distance of two places, degrees: a box so much wider than a point holds no other.
const HALF_STEP: f64 = 5e-7;

/// Which part of the country a map is to show.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct MapAsked {
    /// The part; without one, where the query looks, or else where the homes found are.
    pub frame: Option<BoundingBox>,
}

/// The homes found, on a map.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Map {
    /// What the map shows, WGS 84 degrees: what was asked for, made as wide for its height as maps are.
    pub frame: BoundingBox,
    /// The cells that hold homes, row by row from the south-west.
    pub cells: Vec<MapCell>,
    /// How many homes found lie beyond the frame.
    pub outside: u64,
    /// How many homes found have no place closer than their council.
    pub nowhere: u64,
    /// The circles searched.
    pub circles: Vec<MapCircle>,
}

/// Homes near each other.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MapCell {
    /// How many.
    pub count: u64,
    /// The middle of them, degrees.
    pub centre: LatLon,
    /// The least box around them; a search with it as `bbox` finds exactly these.
    pub bbox: BoundingBox,
}

/// A circle searched.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct MapCircle {
    /// Its middle.
    pub centre: LatLon,
    /// Metres.
    pub radius_m: f64,
}

impl Map {
    /// Returns the map of places found; `nowhere` are the homes found without one.
    pub(crate) fn of(
        asked: &MapAsked,
        conditions: &[Condition],
        places: impl Iterator<Item = LatLon> + Clone,
        nowhere: u64,
    ) -> Self {
        let padded = |shown: BoundingBox| fitted(shown, MARGIN);
        let frame = asked
            .frame
            .map(|frame| fitted(frame, 0.0))
            .or_else(|| searched(conditions).map(padded))
            .or_else(|| around(places.clone()).map(padded))
            .unwrap_or_else(|| fitted(LONDON, 0.0));
        let mut cells: BTreeMap<(usize, usize), Gathered> = BTreeMap::new();
        let mut outside = 0;
        for place in places {
            match cell_of(&frame, place) {
                Some(cell) => cells.entry(cell).or_default().add(place),
                None => outside += 1,
            }
        }
        let cells = cells.into_values().filter_map(Gathered::finish).collect();
        Self { frame, cells, outside, nowhere, circles: circles(conditions) }
    }
}

/// The homes of a cell so far. Degrees are summed in whole millionths, so that their order counts for nothing.
#[derive(Default)]
struct Gathered {
    count: u64,
    lat: i64,
    lon: i64,
    bounds: Option<BoundingBox>,
}

impl Gathered {
    fn add(&mut self, place: LatLon) {
        self.count += 1;
        self.lat += (place.lat * 1e6).round() as i64;
        self.lon += (place.lon * 1e6).round() as i64;
        self.bounds = Some(grown(self.bounds, place));
    }

    fn finish(self) -> Option<MapCell> {
        let BoundingBox { mut west, mut south, mut east, mut north } = self.bounds?;
        if west == east {
            (west, east) = (short(west - HALF_STEP), short(east + HALF_STEP));
        }
        if south == north {
            (south, north) = (short(south - HALF_STEP), short(north + HALF_STEP));
        }
        let mean = |sum: i64| (sum as f64 / self.count as f64).round() / 1e6;
        Some(MapCell {
            count: self.count,
            centre: LatLon { lat: mean(self.lat), lon: mean(self.lon) },
            bbox: BoundingBox { west, south, east, north },
        })
    }
}

/// Returns degrees with seven decimals, as half a step between two places needs: addresses stay short.
fn short(degrees: f64) -> f64 {
    (degrees * 1e7).round() / 1e7
}

fn grown(bounds: Option<BoundingBox>, LatLon { lat, lon }: LatLon) -> BoundingBox {
    let known = bounds.unwrap_or(BoundingBox { west: lon, south: lat, east: lon, north: lat });
    BoundingBox {
        west: known.west.min(lon),
        south: known.south.min(lat),
        east: known.east.max(lon),
        north: known.north.max(lat),
    }
}

fn around(places: impl Iterator<Item = LatLon>) -> Option<BoundingBox> {
    places.fold(None, |bounds, place| Some(grown(bounds, place)))
}

/// Returns the row and the column of a place in a frame; edges are inside.
fn cell_of(frame: &BoundingBox, LatLon { lat, lon }: LatLon) -> Option<(usize, usize)> {
    let inside = (frame.west..=frame.east).contains(&lon) && (frame.south..=frame.north).contains(&lat);
    let part = |at: f64, from: f64, to: f64, parts: usize| {
        (((at - from) / (to - from) * parts as f64) as usize).min(parts - 1)
    };
    inside.then(|| {
        let row = part(lat, frame.south, frame.north, MAP_ROWS);
        (row, part(lon, frame.west, frame.east, MAP_COLUMNS))
    })
}

/// Returns the frame around a box, as wide for its height as maps are.
fn fitted(shown: BoundingBox, margin: f64) -> BoundingBox {
    let (lat, lon) = ((shown.south + shown.north) / 2.0, (shown.west + shown.east) / 2.0);
    let narrowing = lat.to_radians().cos().max(0.01);
    let wide = (shown.east - shown.west) * narrowing * (1.0 + 2.0 * margin);
    let high = ((shown.north - shown.south) * (1.0 + 2.0 * margin)).max(wide / ASPECT).clamp(LEAST, 120.0);
    let half = high * ASPECT / narrowing / 2.0;
    let whole = |degrees: f64| (degrees * 1e5).round() / 1e5;
    BoundingBox {
        west: whole((lon - half).max(-180.0)),
        south: whole((lat - high / 2.0).max(-90.0)),
        east: whole((lon + half).min(180.0)),
        north: whole((lat + high / 2.0).min(90.0)),
    }
}

/// Returns the box around where a plan looks.
fn searched(conditions: &[Condition]) -> Option<BoundingBox> {
    shapes(conditions).filter_map(bounds).fold(None, |known, shape| {
        let known = grown(known, LatLon { lat: shape.south, lon: shape.west });
        Some(grown(Some(known), LatLon { lat: shape.north, lon: shape.east }))
    })
}

fn shapes(conditions: &[Condition]) -> impl Iterator<Item = &Shape> {
    // A box is what was drawn last: beside it the circle searched is only where it lies.
    let lists = || {
        conditions.iter().filter_map(|condition| match condition {
            Condition::Within(shapes) => Some(shapes),
            _ => None,
        })
    };
    let is_box = |shape: &Shape| matches!(shape, Shape::Box { .. });
    let boxed = lists().flatten().any(is_box);
    lists().flatten().filter(move |shape| !boxed || is_box(shape))
}

fn circles(conditions: &[Condition]) -> Vec<MapCircle> {
    let shapes = conditions.iter().filter_map(|condition| match condition {
        Condition::Within(shapes) => Some(shapes),
        _ => None,
    });
    let circle = |shape: &Shape| match shape {
        Shape::Circle { centre, radius_m } => Some(MapCircle { centre: *centre, radius_m: *radius_m }),
        _ => None,
    };
    shapes.flatten().filter_map(circle).collect()
}

fn bounds(shape: &Shape) -> Option<BoundingBox> {
    match shape {
        Shape::Circle { centre, radius_m } => {
            let lat = (radius_m / LatLon::EARTH_RADIUS_M).to_degrees();
            let lon = lat / centre.lat.to_radians().cos().max(0.01);
            Some(BoundingBox {
                west: centre.lon - lon,
                south: centre.lat - lat,
                east: centre.lon + lon,
                north: centre.lat + lat,
            })
        }
        Shape::Box { west, south, east, north } => {
            Some(BoundingBox { west: *west, south: *south, east: *east, north: *north })
        }
        Shape::Area(area) => area.bounding_rect().map(|rect| BoundingBox {
            west: rect.min().x,
            south: rect.min().y,
            east: rect.max().x,
            north: rect.max().y,
        }),
    }
}
