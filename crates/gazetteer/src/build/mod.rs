//! Makes the tables from the pinned packages.
//!
//! The same packages make the same bytes. Nothing here is needed to answer: the tables are committed.

mod authorities;
mod nearest;
mod outlines;
mod packages;
mod places;
mod postcodes;
mod rings;

pub use packages::{PACKAGES, Package};

use crate::authorities::Authorities;
use crate::grid::GridPoint;
use crate::tables::{TABLES, version_of};
use crate::{GazetteerError, LatLon, Postcode};
use nearest::Nearest;
use postcodes::Directory;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use vacancy::AuthorityCode;

/// What a build made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Postcodes with a point.
    pub postcodes: usize,
    /// Those the Royal Mail delivers to.
    pub live: usize,
    /// Places, neighbourhoods and stations.
    pub places: usize,
    /// Authorities, past ones too.
    pub authorities: usize,
    /// Authorities with a polygon.
    pub polygons: usize,
    /// All tables together.
    pub bytes: u64,
    /// What the tables' version will be.
    pub version: String,
}

/// Makes the tables in `out` (the repository's `data/`) from the packages in `packages`, telling `progress` each step.
///
/// # Errors
/// When a package is missing or not the pinned one, or a table cannot be written.
pub fn build(packages: &Path, out: &Path, progress: &mut dyn FnMut(&str)) -> Result<Summary, GazetteerError> {
    progress("reading postcodes");
    let directory = postcodes::read(packages)?;
    let live = directory.rows.iter().filter(|row| row.live).count();
    let mut summary = Summary { postcodes: directory.rows.len(), live, ..Summary::default() };
    let mut tables = vec![("gazetteer/postcodes.bin", postcodes::encode(&directory))];

    progress("reading authorities");
    let rows = authorities::read(packages, &centres(&directory))?;
    summary.authorities = rows.len();
    let table = csv_table("authorities", &rows)?;
    let authorities = Authorities::read(&String::from_utf8_lossy(&table))?;
    tables.push(("gazetteer/authorities.csv", table));

    progress("reading places and stations");
    let nearest = Nearest::new(&directory);
    let located = |text: &str| locate(&directory, &authorities, text);
    let by_hand = places::by_hand(&nearest, &located)?;
    let geonames = places::geonames(packages, &nearest, &by_hand)?;
    let (tfl, rail) = (places::tfl(packages, &nearest)?, places::rail(packages, &nearest)?);
    for (name, rows) in [
        ("gazetteer/neighbourhoods.csv", by_hand),
        ("gazetteer/places-geonames.csv", geonames),
        ("gazetteer/stations-rail-odbl.csv", rail),
        ("gazetteer/stations-tfl.csv", tfl),
    ] {
        summary.places += rows.len();
        tables.push((name, csv_table(name, &rows)?));
    }

    progress("dissolving boundaries");
    let london = outlines::london(packages, &authorities)?;
    let both = outlines::england_and_wales(packages, &authorities)?;
    summary.polygons = both.len();
    tables.push(("boundaries/thames.bin", outlines::encode(&outlines::thames(&london))));
    tables.push(("boundaries/london.bin", outlines::encode(&london)));
    tables.push(("boundaries/england-and-wales.bin", outlines::encode(&both)));

    progress("writing tables");
    write(out, tables, &mut summary)?;
    Ok(summary)
}

fn write(
    out: &Path,
    mut tables: Vec<(&'static str, Vec<u8>)>,
    summary: &mut Summary,
) -> Result<(), GazetteerError> {
    tables.sort();
    debug_assert!(tables.iter().map(|(name, _)| *name).eq(TABLES.iter().map(|(name, _)| *name)));
    summary.bytes = tables.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    summary.version = version_of(tables.iter().map(|(name, bytes)| (*name, &bytes[..])));
    let version = format!("{}\n", summary.version).into_bytes();
    tables.push(("gazetteer/version.txt", version));
    for (name, bytes) in tables {
        let path = out.join(name);
        let folder = path.parent().unwrap_or(out);
        std::fs::create_dir_all(folder).map_err(|source| GazetteerError::io(folder, source))?;
        std::fs::write(&path, bytes).map_err(|source| GazetteerError::io(&path, source))?;
    }
    Ok(())
}

fn csv_table<Row: Serialize>(name: &str, rows: &[Row]) -> Result<Vec<u8>, GazetteerError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|error| GazetteerError::format(name, error))?;
    }
    writer.into_inner().map_err(|error| GazetteerError::format(name, error))
}

/// The middle of each authority's live postcodes.
fn centres(directory: &Directory) -> BTreeMap<AuthorityCode, GridPoint> {
    let mut points: BTreeMap<u16, (Vec<u32>, Vec<u32>)> = BTreeMap::new();
    for row in directory.rows.iter().filter(|row| row.live) {
        let (east, north) = points.entry(row.authority).or_default();
        east.push(row.point.east);
        north.push(row.point.north);
    }
    let middle = |(number, (east, north)): (u16, (Vec<u32>, Vec<u32>))| {
        let code = directory.authorities.get(usize::from(number).checked_sub(1)?)?.clone();
        Some((code, GridPoint { east: postcodes::median(east), north: postcodes::median(north) }))
    };
    points.into_iter().filter_map(middle).collect()
}

fn locate(directory: &Directory, authorities: &Authorities, text: &str) -> Option<(LatLon, String)> {
    let row = directory.find(&Postcode::parse(text)?)?;
    let code = directory.authorities.get(usize::from(row.authority).checked_sub(1)?)?;
    Some((row.point.to_wgs84(), authorities.by_code(code)?.name.clone()))
}
