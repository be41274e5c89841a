//! Shapes made to be dear. What is bounded is work counted, not time.
//!
//! A square is only cut into quarters when it holds more than 64 homes, the squares of one level share no home, and
//! there are 29 levels: so at most `n / 65` squares of a level are cut, each into four. A home is judged in one square.

use super::*;
use crate::geo::code::LEVELS;

const HOMES: usize = 50_000;

/// The corners a polygon in a URL may have.
const CORNERS: usize = crate::query::POLYGON_POINTS_MOST;

fn codes() -> Vec<u64> {
    let mut codes: Vec<u64> = points(8, HOMES).iter().map(|point| point.code()).collect();
    codes.sort_unstable();
    codes
}

fn work(codes: &[u64], shapes: &[Shape]) -> Work {
    let mut work = Work::default();
    let runs = rows_within_counted(codes, shapes, &mut work);
    assert_eq!(runs, rows_within(codes, shapes));
    work
}

fn polygon(corners: impl Iterator<Item = (f64, f64)>) -> Shape {
    Shape::Area(MultiPolygon::new(vec![Polygon::new(LineString::from_iter(corners), vec![])]))
}

/// All round London, every other corner far in.
fn star() -> Shape {
    polygon((0..CORNERS).map(|corner| {
        let (sin, cos) = (corner as f64 / CORNERS as f64 * std::f64::consts::TAU).sin_cos();
        let reach = if corner % 2 == 0 { 0.9 } else { 0.05 };
        (-0.1 + reach * cos, 51.5 + 0.6 * reach * sin)
    }))
}

/// Teeth from one side of the country to the other, standing or lying.
fn comb(lying: bool) -> Shape {
    polygon((0..CORNERS).map(|corner| {
        let along = corner as f64 / CORNERS as f64;
        let far = matches!(corner % 4, 1 | 2);
        let (x, y) =
            if lying { (f64::from(u8::from(far)), along) } else { (along, f64::from(u8::from(far))) };
        (-1.6 + 2.8 * x, 50.4 + 2.2 * y)
    }))
}

/// Round the whole of London and back, a street wide.
fn sliver() -> Shape {
    let ring = |corner: usize, reach: f64| {
        let (sin, cos) = (corner as f64 / 100.0 * std::f64::consts::TAU).sin_cos();
        (-0.1 + reach * cos, 51.5 + 0.6 * reach * sin)
    };
    polygon((0..100).map(|corner| ring(corner, 0.5)).chain((0..100).rev().map(|corner| ring(corner, 0.4995))))
}

/// Corners that are homes, in no order: every edge crosses many others.
fn scribble(codes: &[u64]) -> Shape {
    let step = codes.len() / CORNERS;
    polygon((0..CORNERS).map(|corner| {
        let at = Point::of_code(codes[corner * 77 % CORNERS * step]).lat_lon();
        (at.lon, at.lat)
    }))
}

/// Checks what some shapes take: the bounds that hold whatever lies where, and a tenth of the homes for the squares of one
/// shape, which holds for homes that lie as homes do.
#[track_caller]
fn check(name: &str, codes: &[u64], shapes: &[Shape]) {
    let Work { squares, judged, edges } = work(codes, shapes);
    let many = shapes.len();
    assert!(squares <= many * (1 + 4 * LEVELS as usize * (HOMES / 65)), "{name}: {squares} squares");
    assert!(squares <= many * HOMES / 10, "{name}: {squares} squares");
    assert!(judged <= many * HOMES, "{name}: {judged} judged");
    assert!(edges <= CORNERS * (squares + judged), "{name}: {edges} edges");
    // Going down leaves edges behind: a home is compared with few of them.
    assert!(edges <= many * HOMES * CORNERS / 5, "{name}: {edges} edges");
}

#[test]
fn a_polygon_of_two_hundred_corners_is_cheap_however_it_is_drawn() {
    let codes = codes();
    for (name, shape) in [
        ("star", star()),
        ("comb", comb(false)),
        ("lying comb", comb(true)),
        ("sliver", sliver()),
        ("scribble", scribble(&codes)),
        ("one point", polygon((0..CORNERS).map(|_| (-0.1, 51.5)))),
    ] {
        check(name, &codes, &[shape]);
    }
}

#[test]
fn circles_are_cheap_and_a_hundred_take_a_hundred_times_one() {
    let codes = codes();
    let circle = |number: u32| {
        let centre = LatLon { lat: 51.0 + f64::from(number) * 0.01, lon: -0.1 };
        Shape::Circle { centre, radius_m: crate::query::WITHIN_MOST_M }
    };
    check("circle", &codes, &[circle(50)]);
    check("circles", &codes, &(0..100).map(circle).collect::<Vec<_>>());
}

#[test]
fn homes_on_one_spot_and_an_edge_through_it_are_judged_once() {
    let spot = Point::nearest(LatLon { lat: 51.5, lon: -0.1 }).unwrap();
    let codes = vec![spot.code(); HOMES];
    let LatLon { lat, lon } = spot.lat_lon();
    let edge = polygon([(lon, lat - 1.0), (lon, lat + 1.0), (lon + 1.0, lat)].into_iter());
    let Work { squares, judged, .. } = work(&codes, &[edge]);
    assert!(squares <= LEVELS as usize + 1 && judged <= HOMES, "{squares} squares, {judged} judged");
}
