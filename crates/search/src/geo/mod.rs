//! Which homes lie in a shape, by descending an implicit quadtree over their sorted locations.
//!
//! A home's location is one number, the Morton code of its coordinates ([`code`]). In a table sorted by that number
//! every square of a quadtree is a run of rows, found by binary search. A shape says of a square whether it lies
//! inside, outside or across its edge ([`Region`]): runs of inner squares are taken whole, and in a small square on
//! the edge each home is judged on its own coordinates ([`descent`]). There is no index besides the sorted column,
//! and the answer is exact.

mod area;
mod circle;
mod code;
mod descent;
mod rectangle;
mod runs;

pub(crate) use code::{NOWHERE, Point};
pub(crate) use runs::{RowSet, Runs};

use crate::plan::Shape;
use code::Square;

/// How a square lies to a region.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    /// Every point of the square is inside.
    Inside,
    /// No point of the square is inside.
    Outside,
    /// Either, or not known: look closer.
    Across,
}

/// A part of the map, as the descent asks about it.
trait Region {
    /// Returns a rectangle that holds every point inside.
    fn bounds(&self) -> Square;

    /// Goes down into a square of the one entered last, and returns how it lies. [`Side::Across`] is always a right
    /// answer; the others must be certain.
    fn enter(&mut self, square: &Square) -> Side;

    /// Goes back up from the square entered last.
    fn leave(&mut self) {}

    /// Returns how many of its edges a point of the square entered last is compared with.
    fn edges_here(&self) -> usize {
        0
    }

    /// Returns whether a point of the square entered last is inside.
    fn contains(&self, point: Point) -> bool;
}

/// What finding the rows of some shapes took, counted so that tests can hold it within bounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Work {
    /// Squares that hold homes, asked how they lie.
    pub squares: usize,
    /// Homes judged by their own coordinates.
    pub judged: usize,
    /// Edges of polygons asked for both.
    pub edges: usize,
}

/// Returns the rows whose code lies in at least one of the shapes. `codes` is sorted and holds no [`NOWHERE`].
pub(crate) fn rows_within(codes: &[u64], shapes: &[Shape]) -> Runs {
    rows_within_counted(codes, shapes, &mut Work::default())
}

/// The same, adding to `work` what it took.
pub(crate) fn rows_within_counted(codes: &[u64], shapes: &[Shape], work: &mut Work) -> Runs {
    Runs::union_of(shapes.iter().map(|shape| rows_in(codes, shape, work)))
}

fn rows_in(codes: &[u64], shape: &Shape, work: &mut Work) -> Runs {
    match shape {
        Shape::Circle { centre, radius_m } => {
            descent::descend(codes, &mut circle::Circle::new(*centre, *radius_m), work)
        }
        Shape::Box { west, south, east, north } => {
            descent::descend(codes, &mut rectangle::Rectangle::new(*west, *south, *east, *north), work)
        }
        Shape::Area(polygons) => descent::descend(codes, &mut area::Area::new(polygons), work),
    }
}

#[cfg(test)]
mod tests;
