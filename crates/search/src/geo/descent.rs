//! The way down the implicit quadtree.

use super::code::{Point, Square};
use super::runs::Runs;
use super::{Region, Side, Work};
use std::ops::Range;

/// In a square on the edge that holds at most so many homes, each is judged by itself.
const FEW: usize = 64;

/// Returns the rows whose code lies in the region.
pub(super) fn descend(codes: &[u64], region: &mut impl Region, work: &mut Work) -> Runs {
    let mut descent = Descent { codes, region, runs: Runs::default(), work };
    let (corner, level) = smallest_square_around(&descent.region.bounds());
    let size = 1 << (2 * level);
    let first = codes.partition_point(|code| *code < corner);
    let end = first + codes[first..].partition_point(|code| *code < corner + size);
    descent.visit(corner, level, first..end);
    descent.runs
}

struct Descent<'a, R> {
    codes: &'a [u64],
    region: &'a mut R,
    runs: Runs,
    work: &'a mut Work,
}

impl<R: Region> Descent<'_, R> {
    /// Takes what is inside of the square with that corner; `rows` are those that lie in it.
    fn visit(&mut self, corner: u64, level: u32, rows: Range<usize>) {
        if rows.is_empty() {
            return;
        }
        self.work.squares += 1;
        self.work.edges += self.region.edges_here();
        match self.region.enter(&Square::of_code(corner, level)) {
            Side::Outside => {}
            Side::Inside => self.runs.push(rows),
            Side::Across if rows.len() <= FEW || level == 0 => self.judge_each(rows),
            Side::Across => self.visit_quarters(corner, level - 1, rows),
        }
        self.region.leave();
    }

    fn visit_quarters(&mut self, corner: u64, level: u32, rows: Range<usize>) {
        let size = 1 << (2 * level);
        let mut start = rows.start;
        for quarter in 0..4 {
            let corner = corner + quarter * size;
            let end = start + self.codes[start..rows.end].partition_point(|code| *code < corner + size);
            self.visit(corner, level, start..end);
            start = end;
        }
    }

    fn judge_each(&mut self, rows: Range<usize>) {
        self.work.judged += rows.len();
        self.work.edges += rows.len() * self.region.edges_here();
        for row in rows {
            if self.region.contains(Point::of_code(self.codes[row])) {
                self.runs.push(row..row + 1);
            }
        }
    }
}

/// Returns the corner and the level of the smallest square of the quadtree that holds the rectangle.
fn smallest_square_around(bounds: &Square) -> (u64, u32) {
    let (low, high) = (bounds.south_west().code(), bounds.north_east().code());
    let level = (u64::BITS - (low ^ high).leading_zeros()).div_ceil(2);
    (low >> (2 * level) << (2 * level), level)
}
