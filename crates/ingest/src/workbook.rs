//! A workbook (XLSX) to the text of a table, so that all that is known of exports holds for it too.
//!
//! Its sheets are read a cell at a time, each cell as the spreadsheet shows it. The text has a line for each of the
//! sheet's rows, blank ones too, and every line is as wide as the sheet.

mod numbers;
mod package;
pub(crate) mod sheet;
mod tags;
mod values;
pub(crate) mod written;

use crate::codes;
use crate::decode::sha256_hex;
use crate::table::{HeaderScore, Row};
use crate::upload::Opened;
use calamine::{Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::collections::BTreeSet;
use std::io::{self, Cursor, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use vacancy::Message;

/// What separates the cells of a sheet's text: nothing anybody types.
pub(crate) const DELIMITER: char = '\u{1F}';

/// The template's sheet that explains its columns: it holds no homes, and is not told of.
pub(crate) const NOTES_SHEET: &str = "About the columns";

/// The largest workbook that is read, in bytes.
const FILE_AT_MOST: u64 = 20 * 1024 * 1024;

/// The most names of sheets that are told.
const NAMED_AT_MOST: usize = 5;

/// What a file turns out to be.
pub(crate) enum Received {
    /// Not a workbook.
    Other,
    /// A workbook with a table.
    Sheet(Sheet),
    /// A workbook that is not read, and why.
    Refused(Message),
}

/// A workbook's sheet as text.
pub(crate) struct Sheet {
    /// Its name.
    pub name: String,
    /// Its rows, in UTF-8.
    pub text: Vec<u8>,
    /// The SHA-256 of the workbook.
    pub sha256: String,
    /// What there is to know of it.
    pub notes: Vec<Message>,
}

/// Opens a file as a workbook, if it is one; `score` tells how well a row would do as the header.
///
/// # Errors
/// When the file cannot be read.
pub(crate) fn open(file: &Opened, score: &dyn Fn(&Row) -> HeaderScore) -> io::Result<Received> {
    let mut start = Vec::new();
    file.bytes()?.take(8).read_to_end(&mut start)?;
    if !package::may_be(&start) {
        return Ok(Received::Other);
    }
    let mut bytes = Vec::new();
    file.bytes()?.take(FILE_AT_MOST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > FILE_AT_MOST {
        let most = FILE_AT_MOST / (1024 * 1024);
        return Ok(Received::Refused(Message::new(codes::WORKBOOK_TOO_LARGE).with("most", most as u32)));
    }
    // The library has met most broken workbooks, not all: one that makes it panic is as damaged as any other.
    let read = catch_unwind(AssertUnwindSafe(|| sheet_of(&bytes, score)));
    Ok(match read.unwrap_or_else(|_| Err(Message::new(codes::WORKBOOK_DAMAGED))) {
        Ok(sheet) => Received::Sheet(sheet),
        Err(message) => Received::Refused(message),
    })
}

/// Returns the text of a workbook's sheet of that name.
///
/// # Errors
/// When it is no workbook that can be read, or has no such sheet; and when the file cannot be read.
pub(crate) fn text_of(file: &Opened, sheet: &str) -> io::Result<Result<Vec<u8>, Message>> {
    let mut bytes = Vec::new();
    file.bytes()?.take(FILE_AT_MOST + 1).read_to_end(&mut bytes)?;
    let read = catch_unwind(AssertUnwindSafe(|| {
        package::check(&bytes)?;
        let mut workbook: Workbook = Xlsx::new(Cursor::new(&bytes[..])).map_err(|error| damaged(&error))?;
        let size = sheet::look(&mut workbook, sheet, &|_| HeaderScore::default())?;
        size.check()?;
        sheet::text(&mut workbook, sheet, size.width)
    }));
    Ok(read.unwrap_or_else(|_| Err(Message::new(codes::WORKBOOK_DAMAGED))))
}

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

/// What a sheet looks like before it is read.
struct Seen {
    name: String,
    shown: bool,
    size: sheet::Size,
}

fn sheet_of(bytes: &[u8], score: &dyn Fn(&Row) -> HeaderScore) -> Result<Sheet, Message> {
    package::check(bytes)?;
    let mut workbook: Workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| damaged(&error))?;
    let listed = workbook.sheets_metadata().to_vec();
    let mut seen = Vec::new();
    for sheet in listed.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let size = sheet::look(&mut workbook, &sheet.name, score)?;
        seen.push(Seen { name: sheet.name.clone(), shown: sheet.visible == SheetVisible::Visible, size });
    }
    let chosen = chosen(&seen).ok_or_else(|| Message::new(codes::FILE_EMPTY))?;
    chosen.size.check()?;
    let mut notes: Vec<Message> = others(&seen, chosen).into_iter().collect();
    notes.extend(hidden_in(bytes, &listed, chosen));
    let text = sheet::text(&mut workbook, &chosen.name, chosen.size.width)?;
    Ok(Sheet { name: chosen.name.clone(), text, sha256: sha256_hex(bytes), notes })
}

/// Returns the sheet to read: the first whose header is half as good as the best one's; where none has a header, the
/// first with rows. A hidden sheet is read where no other will do.
fn chosen(seen: &[Seen]) -> Option<&Seen> {
    let filled = || seen.iter().filter(|sheet| sheet.size.rows > 0);
    let of = |shown: bool| {
        let known = |score: &HeaderScore| if score.mapped > 0 { score.mapped + 1_000 } else { score.known };
        let good = |sheet: &&Seen| sheet.shown == shown && known(&sheet.size.score) > 0;
        let best = filled().filter(good).map(|sheet| known(&sheet.size.score)).max()?;
        filled().filter(good).find(|sheet| known(&sheet.size.score) * 2 >= best)
    };
    let first = || filled().find(|sheet| sheet.shown);
    of(true).or_else(|| of(false)).or_else(first).or_else(|| filled().next())
}

/// Returns what to say of other sheets that hold rows.
fn others(seen: &[Seen], chosen: &Seen) -> Option<Message> {
    let other = |sheet: &Seen| sheet.name != chosen.name && sheet.name != NOTES_SHEET;
    let holds = |sheet: &&Seen| other(sheet) && sheet.size.rows > 0 && sheet.shown;
    let others: Vec<&str> = seen.iter().filter(holds).map(|sheet| sheet.name.as_str()).collect();
    let named = others.iter().take(NAMED_AT_MOST).copied().collect::<Vec<_>>().join(", ");
    let message = Message::new(codes::WORKBOOK_OTHER_SHEETS)
        .with("sheet", chosen.name.as_str())
        .with("count", others.len())
        .with("others", named);
    (!others.is_empty()).then_some(message)
}

/// Returns what to say of rows and columns that the spreadsheet does not show.
fn hidden_in(bytes: &[u8], listed: &[calamine::Sheet], chosen: &Seen) -> Vec<Message> {
    let place = listed.iter().position(|sheet| sheet.name == chosen.name);
    let Some(hidden) = place.and_then(|place| package::hidden(bytes, place)) else { return Vec::new() };
    let rows: BTreeSet<u32> =
        hidden.rows.into_iter().filter(|row| chosen.size.filled.contains(row)).collect();
    let columns: BTreeSet<usize> =
        hidden.columns.into_iter().flatten().filter(|column| *column < chosen.size.width).collect();
    let mut notes = Vec::new();
    if let Some(first) = rows.first() {
        let message = Message::new(codes::WORKBOOK_HIDDEN_ROWS);
        notes.push(message.with("count", rows.len()).with("row", *first));
    }
    if !columns.is_empty() {
        let letters: Vec<String> =
            columns.iter().take(20).map(|column| crate::report::column_letter(*column)).collect();
        let message = Message::new(codes::WORKBOOK_HIDDEN_COLUMNS).with("count", columns.len());
        notes.push(message.with("columns", letters.join(", ")));
    }
    notes
}

/// Returns what to say of a workbook the library cannot read.
fn damaged(error: &XlsxError) -> Message {
    match error {
        XlsxError::Password => Message::new(codes::WORKBOOK_PROTECTED),
        _ => Message::new(codes::WORKBOOK_DAMAGED),
    }
}
