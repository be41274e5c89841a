//! The first pass over a file: how it is written, where its table is, and what has to be known of its rows before any
//! of them can be read. It keeps no more than a sample.

use crate::bind;
use crate::codes;
use crate::decode::{Encoded, Text, is_page};
use crate::mapping::Mapping;
use crate::table::footer::is_footer;
use crate::table::{self, BEGINNING_BYTES, Chunk, Row, Shape, Splitter, Told};
use crate::upload::Opened;
use std::collections::BTreeMap;
use std::io;
use vacancy::Message;

/// How many rows below the header are kept for whoever guesses the layout.
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
    /// The first rows below it, where the layout is to be guessed.
    pub below: Vec<Row>,
    /// The first of them that are adverts.
    pub adverts: Vec<Row>,
    /// The first of them that are none.
    pub footers: Vec<Row>,
    /// The width most adverts have; of equally common ones the least.
    pub usual_width: usize,
}

/// Surveys a file; `chunk_bytes` of its text are looked at together.
///
/// # Errors
/// When it is no text file, with the reason to give; and when it cannot be read.
pub(crate) fn survey(
    file: &Opened,
    mapping: Option<&Mapping>,
    chunk_bytes: usize,
) -> io::Result<Result<Survey, Message>> {
    let mut encoded = match Encoded::of(file, mapping.and_then(|mapping| mapping.encoding))? {
        Ok(encoded) => encoded,
        Err(message) => return Ok(Err(message)),
    };
    loop {
        let mut text = Text::open(file, encoded)?;
        let mut beginning = String::new();
        while beginning.len() < BEGINNING_BYTES && text.read(&mut beginning)? {}
        let page = is_page(&beginning);
        let table = table_of(&mut text, beginning, mapping, chunk_bytes)?;
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
    mapping: Option<&Mapping>,
    chunk_bytes: usize,
) -> io::Result<Result<Table, Option<char>>> {
    let told = Told {
        delimiter: mapping.and_then(|mapping| mapping.delimiter),
        quotes: mapping.is_none_or(|mapping| mapping.quotes),
    };
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
    let mut sampled =
        Sampled { rows_kept: if mapping.is_none() { ROWS_KEPT } else { 0 }, ..Sampled::default() };
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

/// What is kept of the rows passed.
#[derive(Default)]
struct Sampled {
    rows_kept: usize,
    above: Vec<Row>,
    header: Option<Row>,
    below: Vec<Row>,
    adverts: Vec<Row>,
    footers: Vec<Row>,
    widths: BTreeMap<usize, usize>,
}

impl Sampled {
    fn add(&mut self, row: Row, header_row: u32) {
        let Some(header) = &self.header else {
            if row.number < header_row {
                self.above.push(row);
            } else {
                self.header = Some(row);
            }
            return;
        };
        if self.below.len() < self.rows_kept {
            self.below.push(row.clone());
        }
        let kept = if is_footer(&row, header) {
            &mut self.footers
        } else {
            *self.widths.entry(row.width).or_default() += 1;
            &mut self.adverts
        };
        if kept.len() < DAY_WITHIN_ROWS {
            kept.push(row);
        }
    }

    fn into_table(self, shape: Shape) -> Result<Table, Option<char>> {
        let Self { above, header, below, adverts, footers, widths, .. } = self;
        let header = header.ok_or(Some(shape.delimiter))?;
        let usual_width =
            widths.into_iter().rev().max_by_key(|(_, count)| *count).map_or(0, |(width, _)| width);
        Ok(Table { shape, above, header, below, adverts, footers, usual_width })
    }
}
