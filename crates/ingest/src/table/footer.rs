//! Rows that are no adverts: totals, "End of report", a header repeated on every page.

use super::Row;
use crate::cells::clean::plain;

const STARTS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "sub-total",
    "end of report",
    "end of file",
    "end of list",
    "end of data",
    "end of export",
    "*** end",
    "** end",
    "* end",
    "--- end",
    "-- end",
    "- end",
    "=== end",
    "record count",
    "records:",
    "records found",
    "no of records",
    "number of records",
    "rows:",
    "row count",
    "number of rows",
    "report total",
    "total properties",
    "total adverts",
    "total homes",
    "count:",
    "printed",
    "report run",
    "run date",
    "run by",
    "generated",
    "produced",
    "exported",
    "extracted",
    "page ",
    "eof",
    "report generated",
    "report produced",
    "date printed",
    "report date",
    "notes:",
    "source:",
    "end",
];

/// Returns whether a row below the header is none of the adverts.
pub(crate) fn is_footer(row: &Row, header: &Row) -> bool {
    if repeats_header(row, header) || is_trailer(row, header) {
        return true;
    }
    let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    // A total row says little: a caption and a few figures, or nothing but figures.
    if filled > 2.max(header.width / 3) && !is_total_of_figures(row) {
        return false;
    }
    let first = row.cells.iter().map(str::trim).find(|cell| !cell.is_empty()).unwrap_or_default();
    let caption = plain(first.get(..first.len().min(60)).unwrap_or_default());
    let caption = caption.trim_start_matches(['"', '\'', '[', '(']);
    let captioned = STARTS.iter().any(|start| {
        caption
            .strip_prefix(start)
            .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric) || start.ends_with(' '))
    });
    let counted = caption.split_once(' ').is_some_and(|(number, noun)| {
        number.bytes().all(|byte| byte.is_ascii_digit()) && is_count_noun(noun)
    });
    captioned || counted
}

/// Returns whether a row is the header again, or one line of a header of two.
fn repeats_header(row: &Row, header: &Row) -> bool {
    let is_part = |column: usize| {
        let (name, cell) = (header.cell(column), row.cell(column));
        let rest = name.strip_prefix(cell).or(name.strip_suffix(cell));
        cell.is_empty() || rest.is_some_and(|rest| rest.trim().len() < rest.len() || rest.is_empty())
    };
    // One cell alone may say the same as its column's name by chance.
    (0..row.cells.len()).all(is_part)
        && (row.cells.iter().filter(|cell| !cell.trim().is_empty()).count() >= 2
            || row.cells.iter().eq(header.cells.iter()))
}

/// Returns whether a row is the trailer of a file of records: a letter or word for it, how many there were, no more.
fn is_trailer(row: &Row, header: &Row) -> bool {
    let mut cells = row.cells.iter().map(str::trim).filter(|cell| !cell.is_empty());
    let (kind, count) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
    let named =
        ["t", "z", "tr", "trl", "trailer", "eof", "end"].iter().any(|name| kind.eq_ignore_ascii_case(name));
    let counted = !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit());
    named && counted && row.width * 2 < header.width
}

/// Returns whether a row holds the word total alone in a cell, and figures in all others.
fn is_total_of_figures(row: &Row) -> bool {
    let mut cells = row.cells.iter().map(str::trim).filter(|cell| !cell.is_empty());
    let total = cells.next().is_some_and(|first| {
        let first = plain(first);
        matches!(
            first.trim_end_matches(':'),
            "total" | "totals" | "grand total" | "sub total" | "subtotal" | "sub-total" | "report total"
        )
    });
    total && cells.all(|cell| cell.chars().all(|c| c.is_ascii_digit() || ".,£%- ".contains(c)))
}

fn is_count_noun(text: &str) -> bool {
    let noun = text.split(' ').next().unwrap_or_default();
    matches!(noun, "records" | "record" | "rows" | "properties" | "homes" | "adverts" | "vacancies")
}
