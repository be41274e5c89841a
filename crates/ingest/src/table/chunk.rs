//! Some rows that stand together, as text and as cells.

use super::added;
use super::splitter::Place;
use super::{Row, Shape};
use csv::{ReaderBuilder, StringRecord};

/// The most cells kept of a row.
const CELLS_AT_MOST: usize = 2_000;

/// The room made for a row, in bytes and cells.
const ROW_BYTES: usize = 512;
const ROW_CELLS: usize = 48;

/// Whole rows of a text.
pub(crate) struct Chunk {
    text: String,
    places: Vec<Place>,
    delimiter: u8,
    quotes: bool,
    added: Option<usize>,
    /// Whether a quotation mark in the last row is never closed.
    pub(super) unclosed: bool,
}

impl Chunk {
    pub(super) fn new(rows: &str, places: Vec<Place>, delimiter: u8, shape: &Shape) -> Self {
        let mut text = String::with_capacity(rows.len() + 1);
        // The csv crate takes a byte order mark off the very beginning, which may be the middle of the file, and skips
        // an empty line.
        text.push('\n');
        text.push_str(rows);
        let Shape { quotes, added, .. } = *shape;
        Self { text, places, delimiter, quotes, added, unclosed: false }
    }

    /// Returns its rows, in order.
    pub fn rows(&self) -> impl Iterator<Item = Row> {
        let mut csv = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .quoting(self.quotes)
            .delimiter(self.delimiter)
            .from_reader(self.text.as_bytes());
        self.places.iter().enumerate().map_while(move |(at, place)| {
            // Room for a usual row, so that it is made once.
            let mut cells = StringRecord::with_capacity(ROW_BYTES, ROW_CELLS);
            // Reading from memory cannot fail, and the text is valid.
            let more = csv.read_record(&mut cells).unwrap_or(false);
            let width = cells.len();
            cells.truncate(CELLS_AT_MOST);
            let unclosed = self.unclosed && at + 1 == self.places.len();
            let row = Row { number: place.number, line: place.line, cells, width, unclosed };
            more.then(|| match self.added {
                Some(begin) => added::removed(row, begin),
                None => row,
            })
        })
    }
}
