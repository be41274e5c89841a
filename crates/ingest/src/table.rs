//! Text to a table: rows as a spreadsheet numbers them, the delimiter and the header row found.

pub(crate) mod added;
mod chunk;
pub(crate) mod footer;
mod splitter;
mod two_lines;

use crate::mapping::Mapping;
use crate::workbook;
pub(crate) use chunk::Chunk;
use csv::StringRecord;
pub(crate) use splitter::Splitter;
pub(crate) use two_lines::{Lines, joined};

/// The delimiters looked for, likelier ones first.
const DELIMITERS: &[char] = &[',', ';', '\t', '|'];

/// How many rows may stand above the header.
const HEADER_WITHIN_ROWS: usize = 15;

/// How much of the text is read, in bytes and rows, to decide on a delimiter.
const SAMPLE_BYTES: usize = 256 * 1024;
const SAMPLE_ROWS: usize = 60;

/// How much of that is split off at a time, in bytes: most files need but a little of it.
const SAMPLE_CHUNK_BYTES: usize = 4 * 1024;

/// A row of the table.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// Its number in a spreadsheet, from 1.
    pub number: u32,
    /// The physical line it begins on, from 1.
    pub line: u64,
    /// Its cells, as they stand.
    pub cells: StringRecord,
    /// How many cells it has; more than are kept where it is absurdly wide.
    pub width: usize,
    /// Whether a quotation mark in it is never closed.
    pub unclosed: bool,
}

impl Row {
    /// Returns whether no cell says anything.
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim_matches(crate::cells::clean::is_blank_character).is_empty())
    }

    /// Returns how the row begins, its first cells set apart, at most so many.
    pub fn beginning(&self, at_most: usize) -> String {
        const CELLS: usize = 6;
        let cells: Vec<&str> =
            self.cells.iter().take(CELLS.min(at_most)).map(crate::cells::clean::clean).collect();
        cells.join(" | ")
    }

    /// Returns its cells as names of columns.
    pub fn names(&self) -> Vec<String> {
        (0..self.cells.len()).map(|at| crate::header::shortened(self.cell(at))).collect()
    }

    /// Returns the cell of a column, without the blanks around it; nothing beyond the row's end.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", crate::cells::clean::clean)
    }
}

/// How well a row would do as the header: columns the saved mapping names, then names known anyway.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct HeaderScore {
    /// Columns the saved mapping names.
    pub mapped: usize,
    /// Columns whose name is known for a field.
    pub known: usize,
}

/// Where a text's table is, and how its rows are told apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// What separates cells.
    pub delimiter: char,
    /// Whether quotation marks may hold a cell together.
    pub quotes: bool,
    /// Where the first row begins, in bytes, and how many physical lines stand above it.
    pub begins: usize,
    pub lines: u64,
    /// The header's row.
    pub header_row: u32,
    /// Where the columns begin that an annotated file has more than its export.
    pub added: Option<usize>,
}

/// What a mapping tells of the table.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told {
    /// The delimiter; it wins over an equally likely one.
    pub delimiter: Option<char>,
    /// Whether quotation marks may hold a cell together.
    pub quotes: bool,
    /// Whether nothing but the delimiter separates cells.
    pub certain: bool,
}

impl Told {
    /// What a mapping tells of an export's text.
    pub fn of(mapping: Option<&Mapping>) -> Self {
        Self {
            delimiter: mapping.and_then(|mapping| mapping.delimiter),
            quotes: mapping.is_none_or(|mapping| mapping.quotes),
            certain: false,
        }
    }

    /// What is known of a sheet's text.
    pub const OF_SHEET: Self = Self { delimiter: Some(workbook::DELIMITER), quotes: true, certain: true };
}

/// How much of a text's beginning [`shape`] needs, in bytes; it looks at less.
pub(crate) const BEGINNING_BYTES: usize = SAMPLE_BYTES + 1024;

/// Returns the shape of the table a text begins, or the likeliest delimiter where no row looks like a header.
pub(crate) fn shape(
    beginning: &str,
    told: Told,
    score: &dyn Fn(&Row) -> HeaderScore,
) -> Result<Shape, Option<char>> {
    let (named, text, lines) = if told.certain { (None, beginning, 0) } else { separator_line(beginning) };
    let others = named.into_iter().chain(DELIMITERS.iter().copied()).filter(|_| !told.certain);
    let candidates = told.delimiter.into_iter().chain(others);
    let sample = sample_of(text);
    let mut best: Option<(Fit, Shape)> = None;
    for delimiter in candidates {
        let mut shape =
            Shape { delimiter, quotes: told.quotes, begins: 0, lines: 0, header_row: 0, added: None };
        let fit = Fit::of(sample, shape, score);
        if best.as_ref().is_none_or(|(best, _)| fit > *best) {
            (shape.begins, shape.lines) = (beginning.len() - text.len(), lines);
            best = Some((fit, shape));
        }
    }
    let Some((fit, shape)) = best else { return Err(None) };
    match fit.header {
        Some(header_row) => Ok(Shape { header_row, added: fit.added, ..shape }),
        None => Err((fit.width > 1).then_some(shape.delimiter)),
    }
}

/// How well a delimiter fits: by its best header, then by how many rows are as wide as that.
#[derive(PartialEq, PartialOrd)]
struct Fit {
    score: HeaderScore,
    as_wide: usize,
    width: usize,
    header: Option<u32>,
    added: Option<usize>,
}

impl Fit {
    fn of(sample: &str, shape: Shape, score: &dyn Fn(&Row) -> HeaderScore) -> Self {
        let mut splitter = Splitter::new(sample.to_owned(), shape, SAMPLE_CHUNK_BYTES);
        splitter.end();
        let mut rows: Vec<Row> = Vec::new();
        while rows.len() < SAMPLE_ROWS
            && let Some(chunk) = splitter.next_chunk()
        {
            rows.extend(chunk.rows().take(SAMPLE_ROWS - rows.len()));
        }
        let mut best: Option<(HeaderScore, &Row)> = None;
        for row in rows.iter().take_while(|row| row.number as usize <= HEADER_WITHIN_ROWS) {
            let score = score(row);
            if score > HeaderScore::default() && best.is_none_or(|(best, _)| score > best) {
                best = Some((score, row));
            }
        }
        let widest = || rows.iter().map(|row| row.width).max().unwrap_or(0);
        let width = best.map_or_else(widest, |(_, row)| row.width);
        Self {
            score: best.map(|(score, _)| score).unwrap_or_default(),
            as_wide: if width > 1 { rows.iter().filter(|row| row.width == width).count() } else { 0 },
            width,
            header: best.map(|(_, row)| row.number),
            added: best.and_then(|(_, header)| added::beside(header, &rows)),
        }
    }
}

/// Reads the line `sep=;` by which some exports name their delimiter; a spreadsheet does not show it as a row.
pub(crate) fn separator_line(text: &str) -> (Option<char>, &str, u64) {
    let named = text.strip_prefix("sep=").or_else(|| text.strip_prefix("SEP="));
    let mut characters = named.unwrap_or_default().chars();
    match (characters.next(), characters.next()) {
        (Some(delimiter), Some('\r' | '\n')) if delimiter.is_ascii() => {
            let rest = characters.as_str();
            (Some(delimiter), rest.strip_prefix('\n').unwrap_or(rest), 1)
        }
        _ => (None, text, 0),
    }
}

/// Returns the beginning of the text, to a line's end.
fn sample_of(text: &str) -> &str {
    if text.len() <= SAMPLE_BYTES {
        return text;
    }
    let end = text.as_bytes()[..SAMPLE_BYTES].iter().rposition(|byte| matches!(byte, b'\n' | b'\r'));
    let mut end = end.unwrap_or(SAMPLE_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests;
