//! A box between two meridians and two parallels.

use super::code::{Axis, Point, Square, first_step_from};
use super::{Region, Side};

/// The whole steps inside a box given in degrees; comparing steps is comparing the degrees, exactly.
pub(super) struct Rectangle {
    /// Absent when no point of the earth is inside.
    inside: Option<Square>,
}

impl Rectangle {
    /// Returns the box between these, each included.
    pub(super) fn new(west: f64, south: f64, east: f64, north: f64) -> Self {
        Self { inside: inside(west, south, east, north) }
    }
}

fn inside(west: f64, south: f64, east: f64, north: f64) -> Option<Square> {
    let in_order = west <= east && south <= north;
    let finite = [west, south, east, north].iter().all(|edge| edge.abs() <= 1000.0);
    if !in_order || !finite {
        return None;
    }
    let first = |edge: f64, axis: Axis| first_step_from(edge, axis);
    // The last step at most at an edge is the mirror image of the first at least at it.
    let last = |edge: f64, axis: Axis| 2 * first_step_from(0.0, axis) - first_step_from(-edge, axis);
    let (west, east) = (first(west, Axis::East).max(0), last(east, Axis::East));
    let (south, north) = (first(south, Axis::North).max(0), last(north, Axis::North));
    let step = |at: i64| u32::try_from(at).ok();
    let square = Square { west: step(west)?, south: step(south)?, east: step(east)?, north: step(north)? };
    (square.west <= square.east && square.south <= square.north).then_some(square)
}

impl Region for Rectangle {
    fn bounds(&self) -> Square {
        // Without an inside any square will do: nothing in it will be taken.
        let Some(inside) = self.inside else { return Square::of_code(0, 0) };
        Square {
            east: inside.east.min(Square::WORLD.east),
            north: inside.north.min(Square::WORLD.north),
            ..inside
        }
    }

    fn enter(&mut self, square: &Square) -> Side {
        let Some(inside) = &self.inside else { return Side::Outside };
        let apart = square.east < inside.west
            || square.west > inside.east
            || square.north < inside.south
            || square.south > inside.north;
        let within = square.west >= inside.west
            && square.east <= inside.east
            && square.south >= inside.south
            && square.north <= inside.north;
        match (apart, within) {
            (true, _) => Side::Outside,
            (_, true) => Side::Inside,
            _ => Side::Across,
        }
    }

    fn contains(&self, point: Point) -> bool {
        self.inside.is_some_and(|inside| {
            (inside.west..=inside.east).contains(&point.x) && (inside.south..=inside.north).contains(&point.y)
        })
    }
}
