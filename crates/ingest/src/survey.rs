//! The first pass over a file: how it is written, where its table is, and what has to be known of its rows before any
//! of them can be read. It keeps no more than a sample.

use crate::bind::{self, Skip, skips_of};
use crate::codes;
use crate::decode::{Encoded, Text, is_page};
use crate::mapping::Mapping;
use crate::table::footer::is_footer;
use crate::table::{self, BEGINNING_BYTES, Chunk, Lines, Row, Shape, Splitter, Told};
use crate::upload::Opened;
use std::collections::BTreeMap;
use std::io;
use vacancy::Message;

/// How many rows below the header are kept at most, for whoever guesses the layout or looks for what a column holds: all
/// of a usual file, and every second, fourth … of a longer one.
const ROWS_KEPT: usize = 5_000;

/// How many rows of adverts, and of what stands below them, are kept for whoever looks for the day of the export.
const DAY_WITHIN_ROWS: usize = 50;

/// What the first pass finds.
pub(crate) struct Survey {
    /// The encoding.
    pub encoded: Encoded,
    /// The SHA-256 of the file.
    pub sha256: String,
    /// What had to be left out to read it.
    pub notes: Vec<Message>,
    /// The table; where none is found, the likeliest delimiter.
    pub table: Result<Table, Option<char>>,
}

/// A table: its shape, its header, and a sample of its rows, blank ones left out.
pub(crate) struct Table {
    /// Its shape.
    pub shape: Shape,
    /// Rows above the header.
    pub above: Vec<Row>,
    /// The header row.
    pub header: Row,
    /// Rows from all over the table below it, in order.
    pub below: Vec<Row>,
    /// The first of them that are adverts.
    pub adverts: Vec<Row>,
    /// The first of them that are none.
    pub footers: Vec<Row>,
    /// The width most adverts have; of equally common ones the least.
    pub usual_width: usize,
}

/// Surveys a file; `chunk_bytes` of its text are looked at together. `told` is what is known of it before.
///
/// # Errors
/// When it is no text file, with the reason to give; and when it cannot be read.
pub(crate) fn survey(
    file: &Opened,
    mapping: Option<&Mapping>,
    told: Told,
    chunk_bytes: usize,
) -> io::Result<Result<Survey, Message>> {
    let in_mapping = mapping.filter(|_| !told.certain).and_then(|mapping| mapping.encoding);
    let mut encoded = match Encoded::of(file, in_mapping)? {
        Ok(encoded) => encoded,
        Err(message) => return Ok(Err(message)),
    };
    loop {
        let mut text = Text::open(file, encoded)?;
        let mut beginning = String::new();
        while beginning.len() < BEGINNING_BYTES && text.read(&mut beginning)? {}
        let page = !told.certain && is_page(&beginning);
        let table = table_of(&mut text, beginning, (mapping, told), chunk_bytes)?;
        if let Some(other) = encoded.instead(&text) {
            encoded = other;
            continue;
        }
        return Ok(match text.into_summary() {
            Ok(_) if page => Err(Message::new(codes::FILE_IS_A_PAGE)),
            Ok((sha256, notes)) => Ok(Survey { encoded, sha256, notes, table }),
            Err(message) => Err(message),
        });
    }
}

/// Reads a text to its end, and returns its table.
fn table_of(
    text: &mut Text,
    beginning: String,
    (mapping, told): (Option<&Mapping>, Told),
    chunk_bytes: usize,
) -> io::Result<Result<Table, Option<char>>> {
    let shape = match table::shape(&beginning, told, &|row| bind::score(row, mapping)) {
        Ok(shape) => shape,
        Err(delimiter) => {
            let mut rest = beginning;
            while text.read(&mut rest)? {
                rest.clear();
            }
            return Ok(Err(delimiter));
        }
    };
    let mut sampled = Sampled::new(mapping);
    let mut splitter = Splitter::new(beginning, shape, chunk_bytes);
    while let Some(chunk) = next_chunk(&mut splitter, text)? {
        for row in chunk.rows().filter(|row| !row.is_blank()) {
            sampled.add(row, shape.header_row);
        }
    }
    Ok(sampled.into_table(shape))
}

/// Returns the next chunk of a text, as much of it read as that takes.
pub(crate) fn next_chunk(splitter: &mut Splitter, text: &mut Text) -> io::Result<Option<Chunk>> {
    loop {
        if let Some(chunk) = splitter.next_chunk() {
            return Ok(Some(chunk));
        }
        if !text.read(splitter.rest())? {
            splitter.end();
            return Ok(splitter.next_chunk());
        }
    }
}

/// What the row below a header is.
#[derive(PartialEq)]
enum Below {
    Advert,
    /// Its second line.
    Header,
}

/// What is kept of the rows passed.
struct Sampled<'s> {
    mapping: Option<&'s Mapping>,
    /// How rows are known that are no adverts.
    skips: Vec<Skip>,
    /// Rows below the header, and of how many of them one is kept.
    passed: usize,
    every: usize,
    above: Vec<Row>,
    header: Option<Row>,
    /// Whether the header has been joined with its other half.
    settled: bool,
    below: Vec<Row>,
    adverts: Vec<Row>,
    footers: Vec<Row>,
    widths: BTreeMap<usize, usize>,
}

impl<'s> Sampled<'s> {
    fn new(mapping: Option<&'s Mapping>) -> Self {
        Self {
            mapping,
            skips: Vec::new(),
            passed: 0,
            every: 1,
            above: Vec::new(),
            header: None,
            settled: false,
            below: Vec::new(),
            adverts: Vec::new(),
            footers: Vec::new(),
            widths: BTreeMap::new(),
        }
    }

    fn add(&mut self, row: Row, header_row: u32) {
        match (&self.header, self.settled) {
            (None, _) if row.number < header_row => self.above.push(row),
            (None, _) => self.header = Some(row),
            (Some(_), false) => {
                if self.settle_header(Some(&row)) == Below::Advert {
                    self.add_below(row);
                }
            }
            (Some(_), true) => self.add_below(row),
        }
    }

    /// Joins the header with the line beside it that is its other half; returns what the row below it is.
    fn settle_header(&mut self, below: Option<&Row>) -> Below {
        self.settled = true;
        let Some(header) = &self.header else { return Below::Advert };
        let score = |row: &Row| bind::score(row, self.mapping);
        let (both, row_below) = match table::joined(header, self.above.last(), below, &score) {
            Lines::One => (None, Below::Advert),
            Lines::WithAbove(both) => (Some(both), Below::Advert),
            Lines::WithBelow(both) => (Some(both), Below::Header),
        };
        let header = both.unwrap_or_else(|| header.clone());
        self.skips = self.mapping.map(|mapping| skips_of(&header.names(), mapping)).unwrap_or_default();
        self.header = Some(header);
        row_below
    }

    fn add_below(&mut self, row: Row) {
        self.keep(&row);
        if bind::skips(&self.skips, &row) {
            return;
        }
        let is_footer = self.header.as_ref().is_some_and(|header| is_footer(&row, header));
        let kept = if is_footer {
            &mut self.footers
        } else {
            *self.widths.entry(row.width).or_default() += 1;
            &mut self.adverts
        };
        if kept.len() < DAY_WITHIN_ROWS {
            kept.push(row);
        }
    }

    /// Keeps a row where it is its turn; where too many are kept, every second of them goes.
    fn keep(&mut self, row: &Row) {
        if self.passed.is_multiple_of(self.every) {
            if self.below.len() == ROWS_KEPT {
                let mut stays = false;
                self.below.retain(|_| {
                    stays = !stays;
                    stays
                });
                self.every *= 2;
            }
            if self.passed.is_multiple_of(self.every) {
                self.below.push(row.clone());
            }
        }
        self.passed += 1;
    }

    fn into_table(mut self, shape: Shape) -> Result<Table, Option<char>> {
        if !self.settled {
            self.settle_header(None);
        }
        let Self { above, header, below, adverts, footers, widths, .. } = self;
        let header = header.ok_or(Some(shape.delimiter))?;
        let usual_width =
            widths.into_iter().rev().max_by_key(|(_, count)| *count).map_or(0, |(width, _)| width);
        Ok(Table { shape, above, header, below, adverts, footers, usual_width })
    }
}
