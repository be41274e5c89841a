//! Rows as a spreadsheet numbers them. The csv crate parses; it skips empty lines and does not say where a quotation
//! mark was left open, so both are counted here.

use super::Row;
use csv::{ReaderBuilder, StringRecord};

/// The most cells kept of a row.
const CELLS_AT_MOST: usize = 2_000;

/// How often a quotation mark that is never closed is taken back; each time costs another look at the rest.
const TAKEN_BACK_AT_MOST: u32 = 8;

/// Reads the rows of a text one by one.
pub(crate) struct Reader<'t> {
    text: &'t str,
    delimiter: char,
    quotes: bool,
    csv: csv::Reader<&'t [u8]>,
    /// Where the csv reader began in the text.
    base: usize,
    /// Rows and physical lines passed so far.
    rows: u32,
    lines: u64,
    taken_back: u32,
}

impl<'t> Reader<'t> {
    /// Returns a reader that has passed `lines` physical lines already.
    pub fn new(text: &'t str, delimiter: char, quotes: bool, lines: u64) -> Self {
        let csv = csv_reader(text, delimiter, quotes);
        Self { text, delimiter, quotes, csv, base: 0, rows: 0, lines, taken_back: 0 }
    }

    /// Counts the empty lines at a place and returns where they end.
    fn pass_empty_lines(&mut self, mut at: usize) -> usize {
        let bytes = self.text.as_bytes();
        if at > 0 && bytes[at - 1] == b'\r' && bytes.get(at) == Some(&b'\n') {
            // The second half of the break that ended the row before.
            at += 1;
        }
        while let Some(b'\r' | b'\n') = bytes.get(at) {
            at += if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') { 2 } else { 1 };
            self.rows = self.rows.saturating_add(1);
            self.lines += 1;
        }
        at
    }

    /// Reads the first line of a row alone, and begins again after it.
    fn take_back(&mut self, start: usize, end_of_line: usize) -> StringRecord {
        self.taken_back += 1;
        let mut record = StringRecord::new();
        // Reading from memory cannot fail, and the text is valid.
        let _ =
            csv_reader(&self.text[start..end_of_line], self.delimiter, self.quotes).read_record(&mut record);
        self.base = end_of_line;
        self.csv = csv_reader(&self.text[end_of_line..], self.delimiter, self.quotes);
        record
    }
}

impl Iterator for Reader<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let mut record = StringRecord::new();
        let begin = self.base + offset(&self.csv);
        let more = self.csv.read_record(&mut record).unwrap_or(false);
        let mut end = self.base + offset(&self.csv);
        if !more {
            return None;
        }
        let start = self.pass_empty_lines(begin);
        let slice = self.text.get(start..end)?;
        let mut unclosed = false;
        if self.quotes && end == self.text.len() && ends_in_quotes(slice, self.delimiter) {
            unclosed = true;
            let end_of_line = start + slice.find(['\r', '\n']).unwrap_or(slice.len());
            if end_of_line < end && self.taken_back < TAKEN_BACK_AT_MOST {
                let after_break = end_of_line + line_break_length(&self.text[end_of_line..]);
                record = self.take_back(start, after_break);
                end = after_break;
            }
        }
        self.rows = self.rows.saturating_add(1);
        let row_line = self.lines + 1;
        self.lines += line_breaks(&self.text[start..end]);
        let width = record.len();
        if width > CELLS_AT_MOST {
            record.truncate(CELLS_AT_MOST);
        }
        Some(Row { number: self.rows, line: row_line, cells: record, width, unclosed })
    }
}

fn csv_reader(text: &str, delimiter: char, quotes: bool) -> csv::Reader<&[u8]> {
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .quoting(quotes)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

fn offset(csv: &csv::Reader<&[u8]>) -> usize {
    usize::try_from(csv.position().byte()).unwrap_or(usize::MAX)
}

fn line_break_length(text: &str) -> usize {
    if text.starts_with("\r\n") { 2 } else { usize::from(!text.is_empty()) }
}

/// Returns how many lines end in the text; `\r\n` ends one.
fn line_breaks(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let mut breaks = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let half = *byte == b'\n' && at > 0 && bytes[at - 1] == b'\r';
        breaks += u64::from(matches!(byte, b'\n' | b'\r') && !half);
    }
    breaks
}

/// Returns whether a row ends inside quotation marks, by the rules the csv crate reads with.
fn ends_in_quotes(row: &str, delimiter: char) -> bool {
    let mut bytes = row.bytes().peekable();
    let (mut quoted, mut cell_begins) = (false, true);
    while let Some(byte) = bytes.next() {
        if quoted {
            if byte == b'"' && bytes.next_if_eq(&b'"').is_none() {
                quoted = false;
            }
            continue;
        }
        quoted = byte == b'"' && cell_begins;
        cell_begins = u32::from(byte) == u32::from(delimiter);
    }
    quoted
}
