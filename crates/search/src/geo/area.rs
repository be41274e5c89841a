//! Polygons with holes, inside by parity.

use super::code::{Point, Square};
use super::{Region, Side};
use geo::{LinesIter, MultiPolygon};

/// How far from an edge a square must keep to be certain not to touch it: a tenth of a step of the coordinates, a
/// million times more than rounding comes to.
const CLEAR_DEGREES: f64 = 1e-7;

/// Polygons as a heap of edges. A point is inside when a ray from it to the east crosses an odd number of them.
///
/// On the way down each square keeps only the edges that a ray from *some* of its points may cross and one from
/// another may not; edges that every ray crosses are remembered by their parity. The test of a point is thus always
/// the same test of the same edges, only with fewer of them left to ask.
pub(super) struct Area {
    edges: Vec<Edge>,
    bounds: Square,
    /// The edges each square entered keeps, one after another.
    kept: Vec<usize>,
    squares: Vec<Entered>,
}

/// A square gone down into.
#[derive(Clone, Copy)]
struct Entered {
    /// Where its edges begin in [`Area::kept`].
    start: usize,
    /// Whether an odd number of edges lies east of the whole square.
    odd: bool,
}

/// An edge from one point to another, in degrees.
#[derive(Clone, Copy)]
struct Edge {
    from: (f64, f64),
    to: (f64, f64),
}

/// What rays to the east from the points of a square do to an edge.
enum Rays {
    Miss,
    Cross,
    Differ,
}

/// A square in degrees.
struct Degrees {
    west: f64,
    south: f64,
    east: f64,
    north: f64,
}

impl Area {
    /// Returns the area of these polygons.
    pub(super) fn new(polygons: &MultiPolygon<f64>) -> Self {
        let edges: Vec<Edge> = polygons
            .lines_iter()
            .map(|line| Edge { from: (line.start.x, line.start.y), to: (line.end.x, line.end.y) })
            .filter(|edge| [edge.from.0, edge.from.1, edge.to.0, edge.to.1].iter().all(|at| at.is_finite()))
            .collect();
        let kept = (0..edges.len()).collect();
        Self { bounds: bounds(&edges), edges, kept, squares: vec![Entered { start: 0, odd: false }] }
    }

    fn top(&self) -> Entered {
        self.squares.last().copied().unwrap_or(Entered { start: 0, odd: false })
    }
}

impl Region for Area {
    fn bounds(&self) -> Square {
        self.bounds
    }

    fn enter(&mut self, square: &Square) -> Side {
        let degrees = Degrees::of(square);
        let Entered { start, mut odd } = self.top();
        let end = self.kept.len();
        let mut touched = false;
        for place in start..end {
            let kept = self.kept[place];
            let edge = &self.edges[kept];
            match edge.rays(&degrees) {
                Rays::Miss => {}
                Rays::Cross => odd = !odd,
                Rays::Differ => {
                    touched |= edge.touches(&degrees);
                    self.kept.push(kept);
                }
            }
        }
        self.squares.push(Entered { start: end, odd });
        if touched {
            Side::Across
        } else if self.contains(square.south_west()) {
            Side::Inside
        } else {
            Side::Outside
        }
    }

    fn leave(&mut self) {
        if let Some(Entered { start, .. }) = self.squares.pop() {
            self.kept.truncate(start);
        }
    }

    fn edges_here(&self) -> usize {
        self.kept.len() - self.top().start
    }

    fn contains(&self, point: Point) -> bool {
        let at = point.lat_lon();
        let Entered { start, odd } = self.top();
        self.kept[start..].iter().filter(|kept| self.edges[**kept].crosses(at.lon, at.lat)).count() % 2
            != usize::from(odd)
    }
}

impl Edge {
    /// Returns whether the ray from a point to the east crosses the edge; its lower end counts, its upper does not.
    fn crosses(&self, x: f64, y: f64) -> bool {
        let ((x1, y1), (x2, y2)) = (self.from, self.to);
        (y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
    }

    fn rays(&self, square: &Degrees) -> Rays {
        let ((x1, y1), (x2, y2)) = (self.from, self.to);
        let (low, high) = (y1.min(y2), y1.max(y2));
        if high <= square.south || low > square.north || x1.max(x2) < square.west - CLEAR_DEGREES {
            return Rays::Miss;
        }
        let beyond = x1.min(x2) > square.east + CLEAR_DEGREES;
        if beyond && low <= square.south && high > square.north { Rays::Cross } else { Rays::Differ }
    }

    /// Returns whether the edge may touch the square; false is certain.
    fn touches(&self, square: &Degrees) -> bool {
        let ((x1, y1), (x2, y2)) = (self.from, self.to);
        let (west, south) = (square.west - CLEAR_DEGREES, square.south - CLEAR_DEGREES);
        let (east, north) = (square.east + CLEAR_DEGREES, square.north + CLEAR_DEGREES);
        if x1.max(x2) < west || x1.min(x2) > east || y1.max(y2) < south || y1.min(y2) > north {
            return false;
        }
        let (along_x, along_y) = (x2 - x1, y2 - y1);
        let beside = |x: f64, y: f64| along_x * (y - y1) - along_y * (x - x1);
        let corners = [beside(west, south), beside(west, north), beside(east, south), beside(east, north)];
        !(corners.iter().all(|side| *side > 0.0) || corners.iter().all(|side| *side < 0.0))
    }
}

impl Degrees {
    fn of(square: &Square) -> Self {
        let (low, high) = (square.south_west().lat_lon(), square.north_east().lat_lon());
        Self { west: low.lon, south: low.lat, east: high.lon, north: high.lat }
    }
}

fn bounds(edges: &[Edge]) -> Square {
    let ends = || edges.iter().flat_map(|edge| [edge.from, edge.to]);
    let least = |coordinate: fn((f64, f64)) -> f64| ends().map(coordinate).fold(f64::INFINITY, f64::min);
    let most = |coordinate: fn((f64, f64)) -> f64| ends().map(coordinate).fold(f64::NEG_INFINITY, f64::max);
    if edges.is_empty() {
        return Square::of_code(0, 0);
    }
    Square::around(least(|end| end.0), least(|end| end.1), most(|end| end.0), most(|end| end.1))
}
