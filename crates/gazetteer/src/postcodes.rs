//! The table of postcodes: read in place, nothing is unpacked when the program starts.
//!
//! # Layout
//! Little-endian. [`HEADER`] bytes: the mark, then how many authorities, outcodes, sectors, units and live units (`u32`
//! each). Then the authorities' codes (9 bytes each), the outcodes (4-byte key, summary), the sectors (5-byte key,
//! `u32` offset of its block, summary), both sorted, and one block a sector:
//!
//! | what | bytes |
//! | --- | --- |
//! | which of the 400 units exist, a bit each | 50 |
//! | how many authorities, and each as a number in the list | 1 + 2 each |
//! | least easting and northing; bits of an offset east, north | 3 + 3 + 1 + 1 |
//! | a unit: live (1 bit), which of the block's authorities, metres east and north of the least | packed |
//!
//! A summary is eight bytes: the middle easting (20 bits) and northing (21), the main authority plus one (10), live (1).

use crate::bits::{read_bits, width_of};
use crate::grid::GridPoint;
use crate::postcode::{Postcode, PostcodeKind, UNIT_LETTERS};
use crate::{GazetteerError, LatLon, Located};
use vacancy::{AuthorityCode, Message, Precision};

pub(crate) const MARK: &[u8; 8] = b"POSTCD01";
pub(crate) const HEADER: usize = 28;
pub(crate) const CODE: usize = 9;
pub(crate) const OUTCODE_KEY: usize = 4;
pub(crate) const SECTOR_KEY: usize = 5;
pub(crate) const SUMMARY: usize = 8;
pub(crate) const OUTCODE_ENTRY: usize = OUTCODE_KEY + SUMMARY;
pub(crate) const SECTOR_ENTRY: usize = SECTOR_KEY + 4 + SUMMARY;
pub(crate) const BITMAP: usize = 50;
pub(crate) const UNITS_IN_SECTOR: usize = UNIT_LETTERS.len() * UNIT_LETTERS.len();

/// The postcodes of Great Britain, in place.
pub(crate) struct Postcodes {
    authorities: Vec<AuthorityCode>,
    outcodes: &'static [u8],
    sectors: &'static [u8],
    blocks: &'static [u8],
    units: usize,
    live: usize,
}

impl Postcodes {
    /// Returns the table in these bytes.
    ///
    /// # Errors
    /// When they are not such a table, or are cut short.
    pub fn open(bytes: &'static [u8]) -> Result<Self, GazetteerError> {
        let bad = |reason: &str| GazetteerError::format("the table of postcodes", reason);
        let (header, rest) = bytes.split_at_checked(HEADER).ok_or_else(|| bad("it is cut short"))?;
        if !header.starts_with(MARK) {
            return Err(bad("it does not begin with its mark"));
        }
        let count = |at: usize| read_bits(header, (8 + 4 * at) * 8, 32) as usize;
        let take = |rest: &'static [u8], len: usize| {
            rest.split_at_checked(len).ok_or_else(|| bad("it is cut short"))
        };
        let (codes, rest) = take(rest, count(0) * CODE)?;
        let (outcodes, rest) = take(rest, count(1) * OUTCODE_ENTRY)?;
        let (sectors, blocks) = take(rest, count(2) * SECTOR_ENTRY)?;
        let authorities = codes
            .chunks_exact(CODE)
            .map(|code| AuthorityCode::parse(&String::from_utf8_lossy(code)))
            .collect::<Result<_, _>>()
            .map_err(|error| bad(&error.to_string()))?;
        Ok(Self { authorities, outcodes, sectors, blocks, units: count(3), live: count(4) })
    }

    /// Returns how many postcodes there are, and how many of them are live.
    pub fn counts(&self) -> (usize, usize) {
        (self.units, self.live)
    }

    /// Returns where the postcode is, or its sector, or its outcode.
    pub fn locate(&self, postcode: &Postcode) -> Option<Located> {
        self.unit(postcode).or_else(|| self.sector(postcode)).or_else(|| self.outcode(postcode))
    }

    fn unit(&self, postcode: &Postcode) -> Option<Located> {
        let index = unit_index(postcode.unit_letters()?)?;
        let entry = find(self.sectors, SECTOR_ENTRY, &sector_key(&postcode.sector()?))?;
        let unit = self.block(entry)?.unit(index)?;
        Some(Located {
            point: unit.point.to_wgs84(),
            precision: Precision::Postcode,
            authority: self.authority(unit.authority),
            live: unit.live,
            note: None,
        })
    }

    fn sector(&self, postcode: &Postcode) -> Option<Located> {
        let sector = postcode.sector()?;
        let entry = find(self.sectors, SECTOR_ENTRY, &sector_key(&sector))?;
        let note = match postcode.kind() {
            PostcodeKind::Unit => {
                Message::new("postcode_placed_by_sector").with("postcode", postcode.as_str())
            }
            _ => Message::new("sector_is_approximate"),
        };
        let note = note.with("sector", sector.as_str());
        Some(self.summary(entry.get(SECTOR_KEY + 4..)?, Precision::Sector, note))
    }

    fn outcode(&self, postcode: &Postcode) -> Option<Located> {
        let Some(entry) = find(self.outcodes, OUTCODE_ENTRY, &outcode_key(postcode)) else {
            return self.divided_outcode(postcode);
        };
        let note = match postcode.kind() {
            PostcodeKind::Outcode => Message::new("outcode_is_approximate"),
            _ => Message::new("postcode_placed_by_outcode").with("postcode", postcode.as_str()),
        };
        let note = note.with("outcode", postcode.outcode());
        Some(self.summary(entry.get(OUTCODE_KEY..)?, Precision::Outcode, note))
    }

    /// Returns the middle of an outcode that is written with a letter behind: people say EC1, SW1 and W1 for EC1A to EC1Y
    /// and so on.
    fn divided_outcode(&self, postcode: &Postcode) -> Option<Located> {
        if postcode.kind() != PostcodeKind::Outcode
            || !postcode.outcode().ends_with(|c: char| c.is_ascii_digit())
        {
            return None;
        }
        let outcode = postcode.outcode().as_bytes();
        let is_part = |entry: &&[u8]| {
            entry.get(..outcode.len()) == Some(outcode)
                && entry.get(outcode.len()).is_some_and(u8::is_ascii_alphabetic)
        };
        let parts = self.outcodes.chunks_exact(OUTCODE_ENTRY).filter(is_part);
        let note = Message::new("outcode_is_approximate").with("outcode", postcode.outcode());
        let parts = parts.filter_map(|entry| {
            Some(self.summary(entry.get(OUTCODE_KEY..)?, Precision::Outcode, note.clone()))
        });
        let parts: Vec<Located> = parts.collect();
        let middle = |of: fn(&LatLon) -> f64| {
            parts.iter().map(|part| of(&part.point)).sum::<f64>() / parts.len() as f64
        };
        let point = LatLon { lat: middle(|point| point.lat), lon: middle(|point| point.lon) };
        let live = parts.iter().any(|part| part.live);
        let first = parts.first()?;
        let one_authority = parts.iter().all(|part| part.authority == first.authority);
        let authority = first.authority.clone().filter(|_| one_authority);
        Some(Located { point, precision: Precision::Outcode, authority, live, note: Some(note) })
    }

    fn summary(&self, bytes: &[u8], precision: Precision, note: Message) -> Located {
        let point = GridPoint { east: read_bits(bytes, 0, 20), north: read_bits(bytes, 20, 21) };
        let authority = read_bits(bytes, 41, 10).checked_sub(1);
        Located {
            point: point.to_wgs84(),
            precision,
            authority: authority.and_then(|at| self.authorities.get(at as usize).cloned()),
            live: read_bits(bytes, 51, 1) == 1,
            note: Some(note),
        }
    }

    /// Returns every outcode, sorted.
    pub fn outcodes(&self) -> impl Iterator<Item = Postcode> {
        let keys = self.outcodes.chunks_exact(OUTCODE_ENTRY).filter_map(|entry| entry.get(..OUTCODE_KEY));
        keys.filter_map(|key| Postcode::parse(&String::from_utf8_lossy(key)))
    }

    /// Returns the live postcodes of an authority, sorted.
    pub fn in_authority(&self, code: &AuthorityCode) -> impl Iterator<Item = (Postcode, LatLon)> {
        let wanted = self.authorities.binary_search(code).ok().map(|at| at as u32 + 1);
        let sectors = self.sectors.chunks_exact(SECTOR_ENTRY).filter(move |_| wanted.is_some());
        let blocks = sectors.filter_map(|entry| Some((entry.get(..SECTOR_KEY)?, self.block(entry)?)));
        blocks.filter(move |(_, block)| block.authorities().any(|at| Some(at) == wanted)).flat_map(
            move |(key, block)| {
                let units = (0..UNITS_IN_SECTOR).filter_map(move |index| Some((index, block.unit(index)?)));
                let ours = units.filter(move |(_, unit)| unit.live && Some(unit.authority) == wanted);
                ours.filter_map(move |(index, unit)| {
                    Some((unit_postcode(key, index)?, unit.point.to_wgs84()))
                })
            },
        )
    }

    fn authority(&self, number: u32) -> Option<AuthorityCode> {
        self.authorities.get(number.checked_sub(1)? as usize).cloned()
    }

    fn block(&self, entry: &[u8]) -> Option<Block<'static>> {
        let offset = read_bits(entry, SECTOR_KEY * 8, 32) as usize;
        Block::open(self.blocks.get(offset..)?)
    }
}

/// A unit as its block holds it; the authority is its number in the list plus one, 0 for none.
pub(crate) struct Unit {
    pub point: GridPoint,
    pub authority: u32,
    pub live: bool,
}

/// One sector's postcodes.
#[derive(Clone, Copy)]
struct Block<'a> {
    bitmap: &'a [u8],
    authorities: &'a [u8],
    least: GridPoint,
    east_bits: u32,
    north_bits: u32,
    units: &'a [u8],
}

impl<'a> Block<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let (bitmap, rest) = bytes.split_at_checked(BITMAP)?;
        let (&authorities, rest) = rest.split_first()?;
        let (authorities, rest) = rest.split_at_checked(2 * usize::from(authorities))?;
        let (corner, units) = rest.split_at_checked(8)?;
        Some(Self {
            bitmap,
            authorities,
            least: GridPoint { east: read_bits(corner, 0, 24), north: read_bits(corner, 24, 24) },
            east_bits: read_bits(corner, 48, 8).min(24),
            north_bits: read_bits(corner, 56, 8).min(24),
            units,
        })
    }

    fn authorities(&self) -> impl Iterator<Item = u32> {
        self.authorities.chunks_exact(2).map(|number| read_bits(number, 0, 16))
    }

    fn unit(&self, index: usize) -> Option<Unit> {
        if read_bits(self.bitmap, index, 1) == 0 {
            return None;
        }
        let before: usize = (0..index).step_by(32).map(|at| self.ones(at, (index - at).min(32))).sum();
        let choices = (self.authorities.len() / 2) as u32;
        let choice_bits = width_of(choices.saturating_sub(1));
        let at = before * (1 + choice_bits + self.east_bits + self.north_bits) as usize;
        let east_at = at + 1 + choice_bits as usize;
        let choice = read_bits(self.units, at + 1, choice_bits) as usize;
        Some(Unit {
            live: read_bits(self.units, at, 1) == 1,
            authority: read_bits(self.authorities, choice * 16, 16),
            point: GridPoint {
                east: self.least.east + read_bits(self.units, east_at, self.east_bits),
                north: self.least.north
                    + read_bits(self.units, east_at + self.east_bits as usize, self.north_bits),
            },
        })
    }

    fn ones(&self, at: usize, width: usize) -> usize {
        read_bits(self.bitmap, at, width as u32).count_ones() as usize
    }
}

/// Returns a unit's place among the 400 its sector could have, in the order of the alphabet.
pub(crate) fn unit_index([first, second]: [u8; 2]) -> Option<usize> {
    let place = |letter: u8| UNIT_LETTERS.iter().position(|known| *known == letter);
    Some(place(first)? * UNIT_LETTERS.len() + place(second)?)
}

fn unit_postcode(sector_key: &[u8], index: usize) -> Option<Postcode> {
    let mut text = String::from_utf8_lossy(sector_key).into_owned();
    for at in [index / UNIT_LETTERS.len(), index % UNIT_LETTERS.len()] {
        text.push(char::from(*UNIT_LETTERS.get(at)?));
    }
    Postcode::parse(&text)
}

/// Returns the outcode, filled up with blanks: sorted as the postcodes themselves are.
pub(crate) fn outcode_key(postcode: &Postcode) -> [u8; OUTCODE_KEY] {
    let mut key = [b' '; OUTCODE_KEY];
    for (slot, byte) in key.iter_mut().zip(postcode.outcode().bytes()) {
        *slot = byte;
    }
    key
}

/// Returns the outcode filled up with blanks, then the sector's digit.
pub(crate) fn sector_key(sector: &Postcode) -> [u8; SECTOR_KEY] {
    let [a, b, c, d] = outcode_key(sector);
    [a, b, c, d, sector.as_str().bytes().last().unwrap_or(b' ')]
}

/// Returns the entry of that key in a sorted table of entries of one length, each beginning with its key.
fn find<'a>(table: &'a [u8], entry_len: usize, key: &[u8]) -> Option<&'a [u8]> {
    let entry = |at: usize| table.get(at * entry_len..(at + 1) * entry_len);
    let (mut low, mut high) = (0, table.len() / entry_len);
    while low < high {
        let middle = low + (high - low) / 2;
        let found = entry(middle)?;
        match found.get(..key.len())?.cmp(key) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return Some(found),
        }
    }
    None
}
