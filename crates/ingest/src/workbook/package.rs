//! The package a workbook is: a zip, looked at before anything is made of it.

use super::tags::{Tag, Tags};
use crate::codes;
use std::io::{BufRead, BufReader, Cursor, Read};
use vacancy::Message;
use zip::ZipArchive;

/// What zips, empty zips and the older spreadsheets' files begin with.
const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
const OLE: &[u8] = b"\xD0\xCF\x11\xE0";

/// How far a workbook may inflate: so many times its size, and so many bytes.
const RATIO_AT_MOST: u64 = 100;
const INFLATED_AT_MOST: u64 = 512 * 1024 * 1024;

/// The most rows and columns that are looked at for being hidden.
const HIDDEN_AT_MOST: usize = 200_000;

type Archive<'b> = ZipArchive<Cursor<&'b [u8]>>;

/// Returns whether a file that begins so may be a workbook.
pub(super) fn may_be(start: &[u8]) -> bool {
    [ZIP, EMPTY_ZIP, OLE].iter().any(|magic| start.starts_with(magic))
}

/// Makes sure that the bytes are a workbook that may be read: all of it is inflated once, and counted.
///
/// # Errors
/// What it is instead, or what is wrong with it.
pub(super) fn check(bytes: &[u8]) -> Result<(), Message> {
    if bytes.starts_with(OLE) {
        return Err(older(bytes));
    }
    let damaged = || Message::new(codes::WORKBOOK_DAMAGED);
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let other = |kind: &str| Err(Message::new(codes::WORKBOOK_OTHER_KIND).with("kind", kind));
    let names = names(&archive).ok_or_else(damaged)?;
    let named = |name: &str| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if named("xl/workbook.bin") {
        return other("XLSB");
    }
    if named("content.xml") && named("mimetype") {
        return other("ODS");
    }
    if !names.iter().any(|name| name.to_ascii_lowercase().starts_with("xl/")) {
        return Err(Message::new(codes::FILE_NOT_TEXT).with("kind", "ZIP"));
    }
    let most = INFLATED_AT_MOST.min(RATIO_AT_MOST * bytes.len() as u64);
    let mut inflated = 0;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| damaged())?;
        // What the package says of a part's size may be a lie: only what comes out counts.
        let limit = (most - inflated).saturating_add(1);
        inflated += std::io::copy(&mut part.take(limit), &mut std::io::sink()).map_err(|_| damaged())?;
        if inflated > most {
            return Err(Message::new(codes::WORKBOOK_INFLATES).with("ratio", RATIO_AT_MOST as u32));
        }
    }
    strings_are_believable(&mut archive, &names, inflated).ok_or_else(damaged)
}

/// Returns the names of a package's parts.
fn names(archive: &Archive) -> Option<Vec<String>> {
    archive.file_names().map(|name| name.ok().map(|name| name.into_owned())).collect()
}

/// Returns what to say of a file in the container that older spreadsheets use, and encrypted newer ones.
fn older(bytes: &[u8]) -> Message {
    let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(encrypted.len()).any(|window| window == encrypted) {
        return Message::new(codes::WORKBOOK_PROTECTED);
    }
    Message::new(codes::WORKBOOK_OTHER_KIND).with("kind", "XLS")
}

/// Returns whether the lists of texts can be as long as they say: room is made for that many at once. A count is looked
/// for anywhere in them, also where no reader of tags would find it.
fn strings_are_believable(archive: &mut Archive, names: &[String], inflated: u64) -> Option<()> {
    /// The shortest a text can be written, and the longest there is between two tags, in bytes.
    const SHORTEST: u64 = 5;
    const PIECE_AT_MOST: u64 = 16 * 1024 * 1024;
    const COUNT: &[u8] = b"uniqueCount";
    for name in names.iter().filter(|name| name.to_ascii_lowercase().ends_with("sharedstrings.xml")) {
        let mut part = BufReader::new(archive.by_name(name).ok()?);
        let mut piece = Vec::new();
        while (&mut part).take(PIECE_AT_MOST).read_until(b'>', &mut piece).ok()? > 0 {
            if piece.len() as u64 == PIECE_AT_MOST {
                return None;
            }
            // In UTF-16, every other byte is 0.
            piece.retain(|byte| *byte != 0);
            let mut counts = piece.windows(COUNT.len()).enumerate().filter(|(_, window)| *window == COUNT);
            let is_too_many = |at: usize| {
                let behind = piece.get(at + COUNT.len()..).unwrap_or_default().iter();
                let digits =
                    behind.skip_while(|byte| !byte.is_ascii_digit()).take_while(|byte| byte.is_ascii_digit());
                let count: String = digits.map(|digit| char::from(*digit)).collect();
                count.parse::<u64>().map_or(!count.is_empty(), |count| count > inflated / SHORTEST)
            };
            if counts.any(|(at, _)| is_too_many(at)) {
                return None;
            }
            piece.clear();
        }
    }
    Some(())
}

/// The rows of a sheet, as it numbers them, and its columns, from 0, that are hidden.
pub(super) struct Hidden {
    pub rows: Vec<u32>,
    pub columns: Vec<std::ops::RangeInclusive<usize>>,
}

/// Returns what is hidden in the nth sheet of a workbook; nothing where it cannot be told, which costs a note only.
pub(super) fn hidden(bytes: &[u8], nth: usize) -> Option<Hidden> {
    let mut archive = Archive::new(Cursor::new(bytes)).ok()?;
    let mut sheets = 0;
    let id = find(&mut archive, "xl/workbook.xml", |tag| {
        sheets += usize::from(tag.is("sheet"));
        (tag.is("sheet") && sheets == nth + 1).then(|| tag.value("id").map(str::to_owned))
    })??;
    let target = find(&mut archive, "xl/_rels/workbook.xml.rels", |tag| {
        let is_it = tag.is("Relationship") && tag.value("Id") == Some(id.as_str());
        is_it.then(|| tag.value("Target").map(str::to_owned))
    })??;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    let mut hidden = Hidden { rows: Vec::new(), columns: Vec::new() };
    let mut row = 0;
    find(&mut archive, &path, |tag| {
        if tag.is("row") {
            row = tag.value("r").and_then(|number| number.parse().ok()).unwrap_or(row + 1);
            if tag.is_hidden() && hidden.rows.len() < HIDDEN_AT_MOST {
                hidden.rows.push(row);
            }
        } else if tag.is("col") && tag.is_hidden() && hidden.columns.len() < HIDDEN_AT_MOST {
            let number = |name| tag.value(name).and_then(|number| number.parse::<usize>().ok());
            if let (Some(first @ 1..), Some(last)) = (number("min"), number("max")) {
                hidden.columns.push(first - 1..=last.min(super::sheet::COLUMNS_AT_MOST) - 1);
            }
        }
        None::<()>
    });
    Some(hidden)
}

/// Returns the first of what is looked for in a part's tags.
fn find<T>(archive: &mut Archive, part: &str, look: impl FnMut(Tag) -> Option<T>) -> Option<T> {
    let part = archive.by_name(part).ok()?;
    let mut tags = Tags::of(BufReader::new(part));
    std::iter::from_fn(|| tags.next()).find_map(look)
}
