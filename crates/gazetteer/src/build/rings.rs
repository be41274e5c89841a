//! Dissolving polygons that share their edges: an edge walked both ways lies inside, the others are the outline.

use std::collections::BTreeMap;

/// A point in whole steps east and north.
pub(super) type Step = (i64, i64);

/// A closed line; its last point joins its first and is not repeated.
pub(super) type Ring = Vec<Step>;

/// Rings smaller than this many square steps are slivers between edges that do not quite meet: about half a hectare.
const SLIVER: i64 = 6_000;

/// Returns the outlines of the rings' union.
///
/// The rings must meet edge to edge and be [`oriented`].
pub(super) fn dissolve(rings: &[Ring]) -> Vec<Ring> {
    let mut onward: BTreeMap<Step, Vec<Step>> = BTreeMap::new();
    for ring in rings {
        let next = ring.iter().skip(1).chain(ring.first());
        for (&from, &to) in ring.iter().zip(next).filter(|(from, to)| from != to) {
            let back = onward.entry(to).or_default();
            match back.iter().position(|step| *step == from) {
                Some(at) => {
                    back.remove(at);
                }
                None => onward.entry(from).or_default().push(to),
            }
        }
    }
    walk(onward)
}

/// Returns a polygon's rings, the outer one going round against the clock, its holes with it.
pub(super) fn oriented(polygon: &[Ring]) -> Vec<Ring> {
    let turned = |(at, ring): (usize, &Ring)| {
        let mut ring = ring.clone();
        if (doubled_area(&ring) > 0) != (at == 0) {
            ring.reverse();
        }
        ring
    };
    polygon.iter().enumerate().map(turned).collect()
}

/// Walks edges, each point's onward ones, into rings that cross themselves nowhere: a point met twice closes a ring.
fn walk(mut onward: BTreeMap<Step, Vec<Step>>) -> Vec<Ring> {
    let mut rings = Vec::new();
    let starts: Vec<Step> = onward.keys().copied().collect();
    for start in starts {
        let mut path = vec![start];
        while let Some(here) = path.last() {
            match onward.get_mut(here).and_then(Vec::pop) {
                Some(next) => match path.iter().position(|step| *step == next) {
                    Some(at) => rings.push(path.split_off(at + 1).into_iter().chain([next]).collect()),
                    None => path.push(next),
                },
                // A dead end: the edge it was reached by has no counterpart.
                None => {
                    path.pop();
                }
            }
        }
    }
    rings.into_iter().map(straightened).filter(|ring| doubled_area(ring).abs() > 2 * SLIVER).collect()
}

/// Leaves out points on the straight line between their neighbours.
fn straightened(ring: Ring) -> Ring {
    let turns = |at: usize| {
        let before = ring[(at + ring.len() - 1) % ring.len()];
        let after = ring[(at + 1) % ring.len()];
        let here = ring[at];
        (here.0 - before.0) * (after.1 - here.1) != (here.1 - before.1) * (after.0 - here.0)
    };
    (0..ring.len()).filter(|at| turns(*at)).map(|at| ring[at]).collect()
}

/// Twice the area, positive when the ring goes round against the clock.
fn doubled_area(ring: &Ring) -> i64 {
    let next = ring.iter().skip(1).chain(ring.first());
    ring.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum()
}

/// Sorts rings into polygons: those going round against the clock are outer rings, the others holes in them.
pub(super) fn shapes_of(mut rings: Vec<Ring>) -> Vec<Vec<Ring>> {
    rings.sort_by_cached_key(|ring| (-doubled_area(ring).abs(), ring.first().copied()));
    let (outer, holes): (Vec<Ring>, Vec<Ring>) = rings.into_iter().partition(|ring| doubled_area(ring) > 0);
    let mut polygons: Vec<Vec<Ring>> = outer.into_iter().map(|ring| vec![ring]).collect();
    for hole in holes {
        // Polygons come largest first, so the last that holds it is the innermost.
        let around = polygons.iter_mut().rev().find(|polygon| surrounds(&polygon[0], &hole));
        if let Some(polygon) = around {
            polygon.push(hole);
        }
    }
    polygons
}

/// Returns whether a hole's points that are not on the outer ring lie inside it, by the even-odd rule.
fn surrounds(outer: &Ring, hole: &Ring) -> bool {
    let free = hole.iter().find(|step| !outer.contains(step));
    free.is_some_and(|&(x, y)| {
        let next = outer.iter().skip(1).chain(outer.first());
        let crossings = outer.iter().zip(next).filter(|(a, b)| {
            (a.1 > y) != (b.1 > y)
                && (x as f64) < (b.0 - a.0) as f64 * (y - a.1) as f64 / (b.1 - a.1) as f64 + a.0 as f64
        });
        crossings.count() % 2 == 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: i64, y: i64, side: i64) -> Ring {
        vec![(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
    }

    #[test]
    fn squares_side_by_side_become_one_outline() {
        let outline = dissolve(&[square(0, 0, 1000), square(1000, 0, 1000), square(0, 1000, 1000)]);
        assert_eq!(outline.len(), 1);
        assert_eq!(doubled_area(&outline[0]), 2 * 3_000_000);
        assert_eq!(outline[0].len(), 6, "straight points are left out");
    }

    #[test]
    fn a_missing_square_in_the_middle_is_a_hole() {
        let around: Vec<Ring> =
            (0..9).filter(|at| *at != 4).map(|at| square(at % 3 * 1000, at / 3 * 1000, 1000)).collect();
        let shapes = shapes_of(dissolve(&around));
        assert_eq!(shapes.len(), 1);
        assert_eq!(
            shapes[0].iter().map(|ring| doubled_area(ring) / 2).collect::<Vec<_>>(),
            [9_000_000, -1_000_000]
        );
    }

    #[test]
    fn squares_touching_at_a_corner_stay_two() {
        assert_eq!(shapes_of(dissolve(&[square(0, 0, 1000), square(1000, 1000, 1000)])).len(), 2);
    }
}
