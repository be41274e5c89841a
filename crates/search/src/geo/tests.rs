//! Every shape against a look at each point, which shares no code with the descent but the coordinates.

mod hostile;

use super::*;
use gazetteer::LatLon;
use geo::{Contains, LineString, MultiPolygon, Polygon};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Points as homes lie: some spread over the country, most in clusters, some exactly on edges of squares.
fn points(seed: u64, count: usize) -> Vec<Point> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut cluster = LatLon { lat: 51.5, lon: -0.1 };
    (0..count)
        .map(|_| {
            if random.random_bool(0.02) {
                cluster =
                    LatLon { lat: random.random_range(50.5..52.5), lon: random.random_range(-1.5..1.0) };
            }
            let at = match random.random_range(0..10) {
                0 => LatLon { lat: random.random_range(49.9..60.8), lon: random.random_range(-8.6..1.7) },
                _ => LatLon {
                    lat: cluster.lat + random.random_range(-0.01..0.01),
                    lon: cluster.lon + random.random_range(-0.015..0.015),
                },
            };
            let point = Point::nearest(at).unwrap();
            // One in ten on the edge of a square of 2^12 steps, or a step before it.
            if random.random_bool(0.1) {
                Point { x: (point.x & !0xfff).wrapping_sub(random.random_range(0..2)), ..point }
            } else {
                point
            }
        })
        .collect()
}

fn check(points: &[Point], shape: &Shape, inside: impl Fn(LatLon) -> bool) {
    let mut codes: Vec<u64> = points.iter().map(|point| point.code()).collect();
    codes.sort_unstable();
    let found = RowSet::of(&rows_within(&codes, std::slice::from_ref(shape)), codes.len());
    for (row, code) in codes.iter().enumerate() {
        let at = Point::of_code(*code).lat_lon();
        assert_eq!(found.contains(row), inside(at), "{at:?} in {shape:?}");
    }
}

#[test]
fn coordinates_survive_the_code_to_the_last_bit() {
    for at in points(1, 5000) {
        let LatLon { lat, lon } = at.lat_lon();
        assert_eq!(Point::of_code(at.code()), at);
        assert_eq!((lat * 1e6).round() / 1e6, lat);
        assert_eq!((lon * 1e6).round() / 1e6, lon);
        assert!(at.code() < NOWHERE);
    }
    assert_eq!(Point::nearest(LatLon { lat: 91.0, lon: 0.0 }), None);
    assert_eq!(Point::nearest(LatLon { lat: f64::NAN, lon: 0.0 }), None);
    let corner = Point::nearest(LatLon { lat: 90.0, lon: 180.0 }).unwrap();
    assert!(corner.code() < NOWHERE);
}

#[test]
fn circles_hold_exactly_the_points_near_enough() {
    let points = points(2, 4000);
    let mut random = ChaCha8Rng::seed_from_u64(20);
    for round in 0..120 {
        let near = points[random.random_range(0..points.len())].lat_lon();
        let centre = LatLon { lat: near.lat + random.random_range(-0.01..0.01), lon: near.lon };
        let other = points[random.random_range(0..points.len())].lat_lon();
        let radius_m = match round % 4 {
            0 => 10f64.powf(random.random_range(0.0..4.7)),
            // Exactly as far as one of the points, which is then inside.
            1 => centre.distance_m(other),
            2 => centre.distance_m(other).next_down(),
            _ => random.random_range(0.0..2_000.0),
        };
        check(&points, &Shape::Circle { centre, radius_m }, |at| centre.distance_m(at) <= radius_m);
    }
}

#[test]
fn circles_of_no_size_of_all_sizes_and_far_away_are_circles_too() {
    let points = points(3, 500);
    let here = points[0].lat_lon();
    let australia = LatLon { lat: -33.9, lon: 151.2 };
    for (centre, radius_m) in [
        (here, 0.0),
        (here, 0.005),
        (here, 3e7),
        (here, f64::INFINITY),
        (australia, 1e6),
        (australia, 1.7e7),
        (LatLon { lat: 89.9, lon: 170.0 }, 4e6),
    ] {
        check(&points, &Shape::Circle { centre, radius_m }, |at| centre.distance_m(at) <= radius_m);
    }
    check(&points, &Shape::Circle { centre: here, radius_m: -1.0 }, |_| false);
    check(&points, &Shape::Circle { centre: here, radius_m: f64::NAN }, |_| false);
}

#[test]
fn boxes_include_their_edges() {
    let points = points(4, 4000);
    let mut random = ChaCha8Rng::seed_from_u64(40);
    for _ in 0..120 {
        let corner = points[random.random_range(0..points.len())].lat_lon();
        let width = 10f64.powf(random.random_range(-6.0..1.0));
        let (west, south) = (corner.lon, corner.lat);
        let (east, north) = (west + width, south + width / 2.0);
        check(&points, &Shape::Box { west, south, east, north }, |at| {
            at.lon >= west && at.lon <= east && at.lat >= south && at.lat <= north
        });
    }
    check(&points, &Shape::Box { west: 1.0, south: 50.0, east: 0.0, north: 52.0 }, |_| false);
    check(&points, &Shape::Box { west: -180.0, south: -90.0, east: 180.0, north: 90.0 }, |_| true);
    check(&points, &Shape::Box { west: f64::NAN, south: 50.0, east: 0.0, north: 52.0 }, |_| false);
}

/// A star with a star-shaped hole and a second part beside it.
fn star_with_hole(random: &mut ChaCha8Rng, centre: LatLon, size: f64) -> MultiPolygon<f64> {
    let ring = |random: &mut ChaCha8Rng, x: f64, from: f64, to: f64, corners: usize| {
        let turn = std::f64::consts::TAU / corners as f64;
        LineString::from_iter((0..corners).map(|corner| {
            let (sin, cos) = (corner as f64 * turn).sin_cos();
            let reach = random.random_range(from..to);
            (x + cos * reach, centre.lat + sin * reach)
        }))
    };
    let corners = random.random_range(3..300);
    let hole = ring(random, centre.lon, size * 0.1, size * 0.4, 40);
    let outer = ring(random, centre.lon, size * 0.5, size, corners);
    let beside = ring(random, centre.lon + 2.5 * size, size * 0.2, size, 17);
    MultiPolygon::new(vec![Polygon::new(outer, vec![hole]), Polygon::new(beside, vec![])])
}

#[test]
fn areas_with_holes_hold_exactly_what_is_inside() {
    let points = points(5, 4000);
    let mut random = ChaCha8Rng::seed_from_u64(50);
    for _ in 0..60 {
        let centre = points[random.random_range(0..points.len())].lat_lon();
        let size = 10f64.powf(random.random_range(-4.0..0.5));
        let area = star_with_hole(&mut random, centre, size);
        check(&points, &Shape::Area(area.clone()), |at| area.contains(&geo::Point::new(at.lon, at.lat)));
    }
    check(&points, &Shape::Area(MultiPolygon::new(vec![])), |_| false);
}

#[test]
fn areas_whose_corners_are_homes_keep_to_the_parity_rule() {
    let points = points(6, 1500);
    let mut random = ChaCha8Rng::seed_from_u64(60);
    for _ in 0..60 {
        let mut corner = || points[random.random_range(0..points.len())].lat_lon();
        let corners: Vec<LatLon> = (0..5).map(|_| corner()).collect();
        let ring = LineString::from_iter(corners.iter().map(|at| (at.lon, at.lat)));
        let area = MultiPolygon::new(vec![Polygon::new(ring, vec![])]);
        let odd = |at: LatLon| {
            let crossed = (0..5).filter(|n| {
                let (a, b) = (corners[*n], corners[(n + 1) % 5]);
                (a.lat > at.lat) != (b.lat > at.lat)
                    && at.lon < (b.lon - a.lon) * (at.lat - a.lat) / (b.lat - a.lat) + a.lon
            });
            crossed.count() % 2 == 1
        };
        check(&points, &Shape::Area(area), odd);
    }
}

#[test]
fn several_shapes_are_their_union_and_runs_keep_set_arithmetic() {
    let mut codes: Vec<u64> = points(7, 3000).iter().map(|point| point.code()).collect();
    codes.sort_unstable();
    let centre = Point::of_code(codes[1500]).lat_lon();
    let circle = Shape::Circle { centre, radius_m: 800.0 };
    let square =
        Shape::Box { west: centre.lon, south: centre.lat, east: centre.lon + 0.02, north: centre.lat + 0.02 };
    let one = rows_within(&codes, std::slice::from_ref(&circle));
    let other = rows_within(&codes, std::slice::from_ref(&square));
    let either = rows_within(&codes, &[circle, square]);
    let both = one.intersection(&other);
    let sets = [&one, &other, &either, &both].map(|runs| RowSet::of(runs, codes.len()));
    for row in 0..codes.len() {
        let (a, b) = (sets[0].contains(row), sets[1].contains(row));
        assert_eq!(sets[2].contains(row), a || b);
        assert_eq!(sets[3].contains(row), a && b);
    }
    assert!(both.iter().count() > 0, "the shapes overlap");
}
