//! A text to chunks of whole rows, as the text comes in. The csv crate parses the chunks; where rows begin and end is
//! found here, because that crate skips empty lines, does not say where a quotation mark was left open, and cannot
//! begin anywhere.

use super::{Chunk, Shape};

/// How often a quotation mark that is never closed is taken back; each time costs another look at the rest.
const TAKEN_BACK_AT_MOST: u32 = 8;

/// The place of a row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Its number in a spreadsheet, from 1.
    pub number: u32,
    /// The physical line it begins on, from 1.
    pub line: u64,
}

/// Where in a row a byte stands, by the rules the csv crate reads with.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Within {
    /// Before a row's first byte.
    NoRow,
    /// Before a cell's first byte.
    NoCell,
    /// In a cell.
    Cell,
    /// Between quotation marks.
    Quotes,
    /// After a quotation mark that ends them, unless another follows.
    QuoteInQuotes,
}

/// Splits a text.
pub(crate) struct Splitter {
    shape: Shape,
    delimiter: u8,
    /// How long a chunk is at least, in bytes, unless the text ends.
    chunk_bytes: usize,
    /// What has come in of the text, where in it the next chunk begins, and how far it has been looked at.
    text: String,
    begin: usize,
    at: usize,
    ended: bool,
    within: Within,
    after_return: bool,
    /// Rows and physical lines passed so far.
    rows: u32,
    lines: u64,
    /// The rows of the next chunk, and where the last one's first line ends.
    places: Vec<Place>,
    line_end: Option<usize>,
    taken_back: u32,
}

impl Splitter {
    /// Returns the splitter of a text of which the beginning is there.
    pub fn new(beginning: String, shape: Shape, chunk_bytes: usize) -> Self {
        Self {
            shape,
            delimiter: delimiter_byte(shape.delimiter),
            chunk_bytes,
            text: beginning,
            begin: shape.begins,
            at: shape.begins,
            ended: false,
            within: Within::NoRow,
            after_return: false,
            rows: 0,
            lines: shape.lines,
            places: Vec::new(),
            line_end: None,
            taken_back: 0,
        }
    }

    /// Returns the text to add to, what has been split off taken away.
    pub fn rest(&mut self) -> &mut String {
        self.text.drain(..self.begin);
        self.at -= self.begin;
        self.line_end = self.line_end.map(|end| end.saturating_sub(self.begin));
        self.begin = 0;
        &mut self.text
    }

    /// Takes the text for complete.
    pub fn end(&mut self) {
        self.ended = true;
    }

    /// Returns the next chunk; none where more of the text is needed, or where there is no more.
    pub fn next_chunk(&mut self) -> Option<Chunk> {
        if self.passes_chunk() {
            return Some(self.split(self.at));
        }
        if !self.ended || self.places.is_empty() {
            return None;
        }
        let within = std::mem::replace(&mut self.within, Within::NoRow);
        let unclosed = within == Within::Quotes;
        let taken_back = self.line_end.filter(|_| unclosed && self.taken_back < TAKEN_BACK_AT_MOST);
        if let (Some(end), Some(row)) = (taken_back, self.places.last()) {
            // The row is its first line alone; the next begins after that.
            self.taken_back += 1;
            (self.rows, self.lines, self.at, self.after_return) = (row.number, row.line, end, false);
        }
        let mut chunk = self.split(self.at);
        chunk.unclosed = unclosed;
        Some(chunk)
    }

    /// Looks on until a chunk is complete; returns whether one is.
    fn passes_chunk(&mut self) -> bool {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            let dull = self.dull_bytes();
            if dull > 0 {
                self.at += dull;
                self.after_return = false;
                continue;
            }
            self.at += 1;
            let is_break = matches!(byte, b'\r' | b'\n');
            // The second half of a break counts for nothing.
            let half = byte == b'\n' && self.after_return;
            self.after_return = byte == b'\r';
            if self.within == Within::NoRow {
                if is_break {
                    self.rows = self.rows.saturating_add(u32::from(!half));
                    self.lines += u64::from(!half);
                    continue;
                }
                self.begin_row();
            }
            self.within = match (self.within, byte) {
                (Within::Quotes, b'"') => Within::QuoteInQuotes,
                (Within::Quotes, _) => {
                    if is_break {
                        self.pass_break_in_quotes(half);
                    }
                    Within::Quotes
                }
                (Within::QuoteInQuotes, b'"') => Within::Quotes,
                (Within::NoCell, b'"') if self.shape.quotes => Within::Quotes,
                (_, byte) if byte == self.delimiter => Within::NoCell,
                _ if is_break => {
                    self.lines += 1;
                    Within::NoRow
                }
                _ => Within::Cell,
            };
            if self.within == Within::NoRow && self.at - self.begin >= self.chunk_bytes {
                return true;
            }
        }
        false
    }

    /// Returns how many of the next bytes change nothing: most of the text.
    fn dull_bytes(&self) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let ends = match self.within {
            Within::Cell => self.delimiter,
            Within::Quotes => b'"',
            _ => return 0,
        };
        let is_dull = |byte: &u8| *byte != ends && *byte != b'\n' && *byte != b'\r';
        rest.iter().position(|byte| !is_dull(byte)).unwrap_or(rest.len())
    }

    fn begin_row(&mut self) {
        self.rows = self.rows.saturating_add(1);
        self.places.push(Place { number: self.rows, line: self.lines + 1 });
        self.line_end = None;
        self.within = Within::NoCell;
    }

    fn pass_break_in_quotes(&mut self, half: bool) {
        if half {
            if self.line_end == Some(self.at - 1) {
                self.line_end = Some(self.at);
            }
        } else {
            self.lines += 1;
            self.line_end.get_or_insert(self.at);
        }
    }

    /// Takes the text up to a row's end, and the rows in it.
    fn split(&mut self, end: usize) -> Chunk {
        let text = self.text.get(self.begin..end).unwrap_or_default();
        let chunk = Chunk::new(text, std::mem::take(&mut self.places), self.delimiter, &self.shape);
        self.begin = end;
        chunk
    }
}

/// Returns the delimiter as the csv crate takes it.
fn delimiter_byte(delimiter: char) -> u8 {
    u8::try_from(delimiter).unwrap_or(b',')
}
