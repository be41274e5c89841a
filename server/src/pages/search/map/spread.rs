//! Moves marks apart until none lies on another, so that each can be read and touched.

use super::Mark;
use super::draw::{HEIGHT, WIDTH};

/// What is left free between two marks.
const GAP: i32 = 2;
/// How far a mark is looked for a place at most, and in what steps.
const FARTHEST: i32 = 120;
const STEP: i32 = 3;
/// Which ways it is looked for, at each distance.
const WAYS: i32 = 24;

/// Moves marks that lie on an earlier one to the nearest free place. The same marks always end in the same places; one for
/// which there is none nearby stays.
pub fn spread(marks: &mut [Mark]) {
    for place in 0..marks.len() {
        let (before, from) = marks.split_at_mut(place);
        let mark = &mut from[0];
        let free = |at: &(i32, i32)| before.iter().all(|other| apart(*at, mark, other));
        let found = places_around(mark).find(free).or_else(|| places_around(mark).next());
        (mark.x, mark.y) = found.unwrap_or((mark.x, mark.y));
    }
}

/// Returns whether a mark put at a place is apart from another.
fn apart(at: (i32, i32), mark: &Mark, other: &Mark) -> bool {
    let ((wide, high), (wide_other, high_other)) = (mark.half(), other.half());
    (at.0 - other.x).abs() >= wide + wide_other + GAP || (at.1 - other.y).abs() >= high + high_other + GAP
}

/// Returns the places of the drawing for a mark, its own first, then farther and farther from it.
fn places_around(mark: &Mark) -> impl Iterator<Item = (i32, i32)> {
    let rings = (STEP..=FARTHEST).step_by(STEP as usize);
    let turned = rings.flat_map(move |distance| {
        (0..WAYS).map(move |way| {
            let angle = std::f64::consts::TAU * f64::from(way) / f64::from(WAYS);
            let (across, up) = (f64::from(distance) * angle.cos(), f64::from(distance) * angle.sin());
            (across.round() as i32, up.round() as i32)
        })
    });
    let (x, y, (wide, high)) = (mark.x, mark.y, mark.half());
    std::iter::once((0, 0)).chain(turned).map(move |(across, up)| within((x + across, y + up), wide, high))
}

/// Returns the nearest place at which a mark of that half size is wholly on the drawing.
fn within((x, y): (i32, i32), wide: i32, high: i32) -> (i32, i32) {
    (x.clamp(wide + GAP, WIDTH - wide - GAP), y.clamp(high + GAP, HEIGHT - high - GAP))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(x: i32, y: i32, is_cluster: bool) -> Mark {
        let text = "12".to_owned();
        Mark { x, y, is_cluster, radius: 19, text, label: String::new(), link: String::new() }
    }

    fn overlapping(marks: &[Mark]) -> usize {
        let pairs = (0..marks.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
        let at = |mark: &Mark| (mark.x, mark.y);
        pairs.filter(|(one, other)| !apart(at(&marks[*one]), &marks[*one], &marks[*other])).count()
    }

    #[test]
    fn marks_on_each_other_are_moved_apart_and_stay_on_the_map() {
        let mut marks: Vec<Mark> =
            (0..9).map(|index| mark(200 + index % 3, 5 + index % 4, index % 2 == 0)).collect();
        assert!(overlapping(&marks) > 30);
        spread(&mut marks);
        assert_eq!(overlapping(&marks), 0);
        assert!(marks.iter().all(|mark| (0..WIDTH).contains(&mark.x) && (0..HEIGHT).contains(&mark.y)));
    }

    #[test]
    fn marks_with_room_stay_where_they_are() {
        let mut marks = vec![mark(100, 100, true), mark(200, 100, false)];
        spread(&mut marks);
        assert_eq!((marks[0].x, marks[0].y, marks[1].x, marks[1].y), (100, 100, 200, 100));
    }
}
