//! The table of postcodes, from the ONS Postcode Directory and the list of live ones.

use super::packages::{Archive, LIVE, POSTCODES};
use crate::GazetteerError;
use crate::bits::{BitWriter, width_of};
use crate::grid::GridPoint;
use crate::postcode::{Postcode, PostcodeKind};
use crate::postcodes::{BITMAP, MARK, OUTCODE_KEY, SECTOR_KEY, UNITS_IN_SECTOR, sector_key, unit_index};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::Read;
use std::path::Path;
use vacancy::AuthorityCode;

/// A postcode as the table will hold it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    /// The outcode filled up with blanks, then the sector's digit.
    pub sector: [u8; SECTOR_KEY],
    /// Which of the sector's 400 units.
    pub unit: u16,
    pub point: GridPoint,
    /// Number of the authority in the list plus one, 0 for none.
    pub authority: u16,
    pub live: bool,
}

/// Every postcode, sorted, and the authorities they lie in, sorted.
pub(super) struct Directory {
    pub rows: Vec<Row>,
    pub authorities: Vec<AuthorityCode>,
}

impl Directory {
    /// Returns the row of a whole postcode.
    pub fn find(&self, postcode: &Postcode) -> Option<&Row> {
        let sought = (sector_key(&postcode.sector()?), unit_index(postcode.unit_letters()?)? as u16);
        let at = self.rows.binary_search_by_key(&sought, |row| (row.sector, row.unit)).ok()?;
        self.rows.get(at)
    }
}

#[derive(Deserialize)]
struct Letter {
    data: Columns,
}

#[derive(Deserialize)]
struct Columns {
    pcd: Vec<String>,
    laua: Vec<Cell>,
    oseast1m: Vec<Cell>,
    osnrth1m: Vec<Cell>,
}

/// A cell that may be a number where a text is due: the packager's blanks are NaN.
#[derive(Deserialize)]
#[serde(untagged)]
enum Cell {
    Text(String),
    Number(f64),
    Nothing(()),
}

impl Cell {
    fn metres(&self) -> Option<u32> {
        match self {
            Cell::Text(text) => text.trim().parse().ok(),
            Cell::Number(number) if number.is_finite() && *number >= 0.0 => Some(number.round() as u32),
            _ => None,
        }
    }

    fn code(&self) -> Option<AuthorityCode> {
        match self {
            Cell::Text(text) => AuthorityCode::parse(text).ok(),
            _ => None,
        }
    }
}

/// Reads every postcode of Great Britain that has a grid reference.
pub(super) fn read(folder: &Path) -> Result<Directory, GazetteerError> {
    let live = read_live(folder)?;
    let archive = Archive::open(folder, &POSTCODES)?;
    let mut found: Vec<(Row, Option<AuthorityCode>)> = Vec::new();
    for name in archive.names()? {
        if name.ends_with(".msgpack.br") {
            read_letter(&archive, &name, &live, &mut found)?;
        }
    }
    let codes: BTreeSet<AuthorityCode> = found.iter().filter_map(|(_, code)| code.clone()).collect();
    let authorities: Vec<AuthorityCode> = codes.into_iter().collect();
    let numbered = found.into_iter().map(|(row, code)| {
        let number =
            code.and_then(|code| authorities.binary_search(&code).ok()).map_or(0, |at| at as u16 + 1);
        Row { authority: number, ..row }
    });
    let mut rows: Vec<Row> = numbered.collect();
    rows.sort_unstable();
    rows.dedup_by_key(|row| (row.sector, row.unit));
    Ok(Directory { rows, authorities })
}

fn read_letter(
    archive: &Archive,
    name: &str,
    live: &HashSet<Postcode>,
    found: &mut Vec<(Row, Option<AuthorityCode>)>,
) -> Result<(), GazetteerError> {
    let packed = archive.member(name)?;
    let mut bytes = Vec::new();
    brotli_decompressor::Decompressor::new(&packed[..], 1 << 16)
        .read_to_end(&mut bytes)
        .map_err(|error| archive.bad(name, error))?;
    let Letter { data } = rmp_serde::from_slice(&bytes).map_err(|error| archive.bad(name, error))?;
    let points = data.oseast1m.iter().zip(&data.osnrth1m);
    for ((text, authority), (east, north)) in data.pcd.iter().zip(&data.laua).zip(points) {
        let (Some(east), Some(north)) = (east.metres(), north.metres()) else { continue };
        // Northern Ireland's postcodes carry terms of their own and lie on another grid.
        if text.starts_with("BT") || (east, north) == (0, 0) {
            continue;
        }
        if let Some(row) = row(text, GridPoint { east, north }, live) {
            found.push((row, authority.code()));
        }
    }
    Ok(())
}

fn row(text: &str, point: GridPoint, live: &HashSet<Postcode>) -> Option<Row> {
    let postcode = whole(text)?;
    let unit = unit_index(postcode.unit_letters()?)? as u16;
    let sector = sector_key(&postcode.sector()?);
    Some(Row { sector, unit, point, authority: 0, live: live.contains(&postcode) })
}

fn whole(text: &str) -> Option<Postcode> {
    Postcode::parse(text).filter(|postcode| postcode.kind() == PostcodeKind::Unit)
}

fn read_live(folder: &Path) -> Result<HashSet<Postcode>, GazetteerError> {
    let archive = Archive::open(folder, &LIVE)?;
    let mut live = HashSet::new();
    for name in archive.names()? {
        if !name.ends_with(".csv.gz") {
            continue;
        }
        let packed = archive.member(&name)?;
        let unpacked = flate2::read::MultiGzDecoder::new(&packed[..]);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(unpacked);
        for record in reader.records() {
            let record = record.map_err(|error| archive.bad(&name, error))?;
            live.extend(record.get(0).and_then(whole));
        }
    }
    Ok(live)
}

/// Returns the table's bytes; its layout is [`crate::postcodes`]'s.
pub(super) fn encode(directory: &Directory) -> Vec<u8> {
    let mut outcodes: BTreeMap<[u8; OUTCODE_KEY], Vec<Row>> = BTreeMap::new();
    let mut sectors = Vec::new();
    let mut blocks = Vec::new();
    let mut sector_count = 0;
    for rows in directory.rows.chunk_by(|a, b| a.sector == b.sector) {
        let Some(first) = rows.first() else { continue };
        sectors.extend(first.sector);
        sectors.extend((blocks.len() as u32).to_le_bytes());
        sectors.extend(summary(rows));
        blocks.extend(block(rows));
        sector_count += 1;
        if let Some(Ok(key)) = first.sector.get(..OUTCODE_KEY).map(<[u8; OUTCODE_KEY]>::try_from) {
            outcodes.entry(key).or_default().extend(rows);
        }
    }
    let live = directory.rows.iter().filter(|row| row.live).count();
    let mut bytes = MARK.to_vec();
    for count in [directory.authorities.len(), outcodes.len(), sector_count, directory.rows.len(), live] {
        bytes.extend((count as u32).to_le_bytes());
    }
    bytes.extend(directory.authorities.iter().flat_map(|code| code.as_str().bytes()));
    for (key, rows) in &outcodes {
        bytes.extend(key);
        bytes.extend(summary(rows));
    }
    bytes.extend(sectors);
    bytes.extend(blocks);
    bytes
}

/// The middle and the main authority of some rows: of the live ones where there are any.
fn summary(rows: &[Row]) -> [u8; 8] {
    let live = rows.iter().any(|row| row.live);
    let counted: Vec<&Row> = rows.iter().filter(|row| row.live == live).collect();
    let east = median(counted.iter().map(|row| row.point.east).collect());
    let north = median(counted.iter().map(|row| row.point.north).collect());
    let mut tally: BTreeMap<u16, usize> = BTreeMap::new();
    for row in &counted {
        *tally.entry(row.authority).or_default() += 1;
    }
    let main = tally.iter().max_by_key(|(number, count)| (**count, std::cmp::Reverse(**number)));
    let authority = main.map_or(0, |(number, _)| u64::from(*number));
    (u64::from(east) | u64::from(north) << 20 | authority << 41 | u64::from(live) << 51).to_le_bytes()
}

/// Returns the middle one.
pub(super) fn median(mut numbers: Vec<u32>) -> u32 {
    numbers.sort_unstable();
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

fn block(rows: &[Row]) -> Vec<u8> {
    let mut bitmap = [0u8; BITMAP];
    for row in rows {
        if let Some(byte) = bitmap.get_mut(usize::from(row.unit).min(UNITS_IN_SECTOR - 1) / 8) {
            *byte |= 1 << (row.unit % 8);
        }
    }
    let numbers: BTreeSet<u16> = rows.iter().map(|row| row.authority).collect();
    let numbers: Vec<u16> = numbers.into_iter().collect();
    let least_east = rows.iter().map(|row| row.point.east).min().unwrap_or_default();
    let least_north = rows.iter().map(|row| row.point.north).min().unwrap_or_default();
    let east_bits = rows.iter().map(|row| width_of(row.point.east - least_east)).max().unwrap_or_default();
    let north_bits = rows.iter().map(|row| width_of(row.point.north - least_north)).max().unwrap_or_default();

    let mut bytes = bitmap.to_vec();
    bytes.push(numbers.len() as u8);
    bytes.extend(numbers.iter().flat_map(|number| number.to_le_bytes()));
    bytes.extend(least_east.to_le_bytes().into_iter().take(3));
    bytes.extend(least_north.to_le_bytes().into_iter().take(3));
    bytes.extend([east_bits as u8, north_bits as u8]);
    let choice_bits = width_of(numbers.len().saturating_sub(1) as u32);
    let mut packed = BitWriter::default();
    for row in rows {
        packed.push(u32::from(row.live), 1);
        packed.push(numbers.binary_search(&row.authority).unwrap_or_default() as u32, choice_bits);
        packed.push(row.point.east - least_east, east_bits);
        packed.push(row.point.north - least_north, north_bits);
    }
    bytes.extend(packed.into_bytes());
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::postcodes::Postcodes;
    use proptest::prelude::*;
    use vacancy::Precision;

    fn rows() -> impl Strategy<Value = BTreeMap<String, (u32, u32, u16, bool)>> {
        let postcode = "(SW9|M1|EC1A|NPT) [0-9][ABDEFGHJLNPQRSTUWXYZ]{2}";
        let point = (0..700_000u32, 0..1_300_000u32);
        prop::collection::btree_map(
            postcode,
            (point, 0..4u16, any::<bool>()).prop_map(|((e, n), a, l)| (e, n, a, l)),
            1..60,
        )
    }

    proptest! {
        #[test]
        fn every_row_is_found_again(wanted in rows()) {
            let authorities: Vec<AuthorityCode> =
                ["E06000001", "E09000022", "W06000015"].iter().map(|code| AuthorityCode::parse(code).unwrap()).collect();
            let live = wanted.iter().filter(|(_, row)| row.3).filter_map(|(text, _)| whole(text)).collect();
            let mut rows: Vec<Row> = Vec::new();
            for (text, &(east, north, authority, _)) in &wanted {
                rows.push(Row { authority, ..row(text, GridPoint { east, north }, &live).unwrap() });
            }
            rows.sort_unstable();
            let directory = Directory { rows, authorities: authorities.clone() };
            let table = Postcodes::open(encode(&directory).leak()).unwrap();
            prop_assert_eq!(table.counts(), (wanted.len(), live.len()));
            for (text, (east, north, authority, live)) in wanted {
                let located = table.locate(&Postcode::parse(&text).unwrap()).unwrap();
                prop_assert_eq!(located.point, GridPoint { east, north }.to_wgs84());
                prop_assert_eq!(located.authority.as_ref(), authorities.get(usize::from(authority).wrapping_sub(1)));
                prop_assert_eq!((located.live, located.precision), (live, Precision::Postcode));
            }
        }

        #[test]
        fn damaged_tables_are_refused_or_answer_without_harm(cut in 0..400usize, at in 0..400usize, byte: u8) {
            let point = GridPoint { east: 531_000, north: 176_000 };
            let rows = ["SW9 8AA", "SW9 8HQ", "SW9 9ZZ"].iter().map(|text| row(text, point, &HashSet::new()).unwrap());
            let mut bytes = encode(&Directory { rows: rows.collect(), authorities: Vec::new() });
            bytes.truncate(cut);
            if let Some(damaged) = bytes.get_mut(at) {
                *damaged = byte;
            }
            if let Ok(table) = Postcodes::open(bytes.leak()) {
                for text in ["SW9 8HQ", "SW9 8", "SW9", "SW9 9ZZ"] {
                    let _ = table.locate(&Postcode::parse(text).unwrap());
                }
            }
        }
    }

    #[test]
    fn a_sector_is_in_the_middle_of_its_live_postcodes() {
        let live = [whole("SW9 8AA"), whole("SW9 8AB"), whole("SW9 8AD")].into_iter().flatten().collect();
        let at = |text: &str, east| row(text, GridPoint { east, north: 176_000 }, &live).unwrap();
        let rows =
            vec![at("SW9 8AA", 1_000), at("SW9 8AB", 2_000), at("SW9 8AD", 9_000), at("SW9 8ZZ", 500_000)];
        let table = Postcodes::open(encode(&Directory { rows, authorities: Vec::new() }).leak()).unwrap();
        let located = table.locate(&Postcode::parse("SW9 8").unwrap()).unwrap();
        assert_eq!(located.point, GridPoint { east: 2_000, north: 176_000 }.to_wgs84());
    }
}
