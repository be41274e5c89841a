//! The table of authorities: ONS names of 2021, and what came after and before, by hand.

use super::packages::{AUTHORITIES, Archive};
use crate::authorities::{Row, slug};
use crate::grid::GridPoint;
use crate::{GazetteerError, LatLon};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;
use vacancy::AuthorityCode;

const BY_HAND: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/gazetteer/by-hand/authorities.csv"));

#[derive(Deserialize)]
struct Named {
    #[serde(rename = "LTLA21CD")]
    code: AuthorityCode,
    #[serde(rename = "LTLA21NM")]
    name: String,
    #[serde(rename = "UTLA21CD")]
    county_code: String,
    #[serde(rename = "UTLA21NM")]
    county: String,
}

/// A row of the table by hand: a blank name or county is the one ONS gives.
#[derive(Deserialize)]
struct ByHand {
    code: AuthorityCode,
    name: String,
    county: String,
    from: String,
    until: String,
    successor: String,
    aliases: String,
}

/// Returns the table's rows, sorted by code.
pub(super) fn read(
    folder: &Path,
    centres: &BTreeMap<AuthorityCode, GridPoint>,
) -> Result<Vec<Row>, GazetteerError> {
    let named: Vec<Named> = Archive::open(folder, &AUTHORITIES)?.json("qlacref_authorities/records.json")?;
    let mut rows: BTreeMap<AuthorityCode, Row> = BTreeMap::new();
    for Named { code, name, county_code, county } in named {
        let county = if county_code == code.as_str() { String::new() } else { county };
        rows.insert(code.clone(), blank(code, name, county));
    }
    for hand in csv::Reader::from_reader(BY_HAND.as_bytes()).deserialize() {
        let hand: ByHand = hand.map_err(|error| GazetteerError::format("by-hand/authorities.csv", error))?;
        merge(&mut rows, hand);
    }
    for (code, row) in &mut rows {
        let centre: Option<LatLon> = centres.get(code).map(|centre| centre.to_wgs84());
        row.lat = centre.map(|centre| round(centre.lat));
        row.lon = centre.map(|centre| round(centre.lon));
    }
    if let Some(nameless) = centres.keys().find(|code| !rows.contains_key(*code)) {
        let reason =
            format!("postcodes lie in {nameless}, which has no name: add it to by-hand/authorities.csv");
        return Err(GazetteerError::format("the authorities' names", reason));
    }
    settle_slugs(&mut rows);
    Ok(rows.into_values().collect())
}

fn blank(code: AuthorityCode, name: String, county: String) -> Row {
    let region = match code.as_str().get(..3) {
        Some("E09") => "London".to_owned(),
        Some("W06") => "Wales".to_owned(),
        Some("S12") => "Scotland".to_owned(),
        _ if !county.is_empty() => county,
        _ => "England".to_owned(),
    };
    let slug = slug(&name);
    let aliases = formal_names(&code, &name).join("|");
    Row { code, name, slug, aliases, from: None, until: None, successor: None, region, lat: None, lon: None }
}

fn merge(rows: &mut BTreeMap<AuthorityCode, Row>, hand: ByHand) {
    let known = rows.get(&hand.code);
    let name = if hand.name.is_empty() { known.map(|row| row.name.clone()) } else { Some(hand.name) };
    let county = if hand.county.is_empty() { known.map(|row| row.region.clone()) } else { Some(hand.county) };
    let mut row = blank(hand.code.clone(), name.unwrap_or_default(), county.unwrap_or_default());
    if !hand.aliases.is_empty() {
        row.aliases = format!("{}|{}", hand.aliases, row.aliases);
    }
    row.from = hand.from.parse().ok();
    row.until = hand.until.parse().ok();
    row.successor = AuthorityCode::parse(&hand.successor).ok();
    rows.insert(hand.code, row);
}

/// The names every authority of its kind goes by.
fn formal_names(code: &AuthorityCode, name: &str) -> Vec<String> {
    let mut names = vec![format!("{name} Council")];
    if code.as_str().starts_with("E09") && !name.starts_with("City") && name != "Westminster" {
        names.insert(0, format!("London Borough of {name}"));
    }
    names
}

/// Two codes of one name: today's keeps the plain slug, the past one's says until when.
fn settle_slugs(rows: &mut BTreeMap<AuthorityCode, Row>) {
    let current: Vec<String> =
        rows.values().filter(|row| row.until.is_none()).map(|row| row.slug.clone()).collect();
    for row in rows.values_mut() {
        if let Some(until) = row.until
            && current.contains(&row.slug)
        {
            row.slug = format!("{}-until-{}", row.slug, until.year());
        }
    }
}

/// Five decimals: a metre.
pub(super) fn round(degrees: f64) -> f64 {
    (degrees * 1e5).round() / 1e5
}
