//! The columns an annotated file has more than the export it was made of, and how the export is found again in it.
//!
//! They are taken out of every row before anything is made of the row, so that an annotated file that comes back is read
//! as the export would be: in as many cells, a row that was cut short still cut short.

use super::Row;
use crate::cells::clean::{FORMULA_STARTS, clean, plain};
use crate::header;
use csv::StringRecord;
use std::borrow::Cow;

/// The name of the column that says what is wrong in a row. What there is to say of the whole file stands behind it in
/// brackets.
pub const PROBLEM: &str = "Problem";

/// The name of the column that says what to do about it.
pub const WHAT_TO_DO: &str = "What to do";

/// How many columns are added.
pub(crate) const ADDED: usize = 2;

/// What stands behind the last cell of a row that has fewer cells than others, so that it still has when it comes back:
/// a spreadsheet makes all rows alike.
pub(crate) const ROW_ENDS: &str = "(end of row)";

/// What stands there where a quotation mark in the row was never closed.
pub(crate) const QUOTE_OPEN: &str = "(quotation mark not closed)";

/// Returns where the added columns of a table begin, by its header or, where that has two lines, by the second.
pub(crate) fn beside(header: &Row, rows: &[Row]) -> Option<usize> {
    let below = rows.iter().find(|row| row.number == header.number + 1);
    begin_in(header).or_else(|| begin_in(below?))
}

/// Returns where the added columns begin in a row of column names that ends with theirs.
pub(crate) fn begin_in(header: &Row) -> Option<usize> {
    let is = |at: usize, name: &str| {
        let cell = header.cells.get(at).map_or("", clean);
        plain(header::before_brackets(cell).unwrap_or(cell).trim()) == plain(name)
    };
    let last = last_filled(&header.cells, header.cells.len())?;
    let first = last.checked_sub(1)?;
    (is(first, PROBLEM) && is(last, WHAT_TO_DO)).then_some(first)
}

/// Returns a row of an annotated file as it was before: without the added cells, which begin in that column.
pub(crate) fn removed(row: Row, begin: usize) -> Row {
    let cells = &row.cells;
    let is_blank = |at: usize| cells.get(at).is_some_and(|cell| clean(cell).is_empty());
    let mut width = row.width;
    while width > begin + ADDED && is_blank(width - 1) {
        width -= 1;
    }
    // A delimiter more or less in front of them has pushed the added cells along: they are the last all the same.
    if width > begin {
        width -= ADDED;
    }
    let last = last_filled(cells, width);
    let mark = last.and_then(|at| cells.get(at)).map_or("", clean);
    let unclosed = mark == QUOTE_OPEN;
    if unclosed || mark == ROW_ENDS {
        width = last.unwrap_or(width);
    }
    let kept: StringRecord = cells.iter().take(width).map(unguarded).collect();
    Row { width, unclosed: row.unclosed || unclosed, cells: kept, ..row }
}

/// Returns the last of the first so many cells that says anything.
fn last_filled(cells: &StringRecord, within: usize) -> Option<usize> {
    (0..within.min(cells.len())).rev().find(|at| cells.get(*at).is_some_and(|cell| !clean(cell).is_empty()))
}

/// Returns the cell as it may stand in a file that a spreadsheet opens: with an apostrophe before what it might take for
/// a formula. A number below nothing is none.
pub(crate) fn guarded(cell: &str) -> Cow<'_, str> {
    if is_dangerous(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Returns whether a spreadsheet might take a cell for a formula, or for one behind apostrophes.
fn is_dangerous(cell: &str) -> bool {
    let number = cell.strip_prefix('-').unwrap_or_default();
    let is_number = number.starts_with(|c: char| c.is_ascii_digit())
        && number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b','));
    !is_number && cell.trim_start_matches('\'').starts_with(FORMULA_STARTS)
}

/// Returns the cell that was [`guarded`].
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_dangerous(rest)).unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: &[&str]) -> Row {
        let cells = StringRecord::from(cells.to_vec());
        Row { number: 1, line: 1, width: cells.len(), cells, unclosed: false }
    }

    fn check(cells: &[&str], begin: usize, kept: &[&str]) {
        let row = removed(row(cells), begin);
        assert_eq!((row.width, row.cells.iter().collect::<Vec<_>>()), (kept.len(), kept.to_vec()));
    }

    #[test]
    fn the_added_columns_are_known_by_their_names_at_the_end() {
        assert_eq!(begin_in(&row(&["Ref", "Rent", "Problem", "What to do"])), Some(2));
        assert_eq!(begin_in(&row(&["Ref", "PROBLEM (the file is old)", "what to do (x)", "", ""])), Some(1));
        for other in [&["Problem", "Ref"][..], &["Ref", "Problem"], &["Problem", "What to do", "Ref"], &[]] {
            assert_eq!(begin_in(&row(other)), None, "{other:?}");
        }
    }

    #[test]
    fn a_row_is_as_wide_as_it_was() {
        check(&["1", "2", "bad", "mend"], 2, &["1", "2"]);
        check(&["1", "2", "", ""], 2, &["1", "2"]);
        check(&["1", "(end of row)", "", "bad", "mend"], 3, &["1"]);
        // Nothing was added to it, or the spreadsheet left blank cells off the end.
        check(&["1", "2"], 2, &["1", "2"]);
        check(&["1"], 2, &["1"]);
        // Somebody typed a comma, or took one away.
        check(&["1", "2", "3", "bad", "mend"], 2, &["1", "2", "3"]);
        check(&["1", "bad", "mend"], 2, &["1"]);
        // The spreadsheet made the rows longer.
        check(&["1", "2", "bad", "mend", "", ""], 2, &["1", "2"]);
        assert!(removed(row(&["1", "2", QUOTE_OPEN, "bad", "mend"]), 3).unclosed);
    }

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for cell in ["=A1", "+44 7700 900123", "-Garden", "@name", "\tx", "\rx", "'=A1", "''-x", "-"] {
            let safe = guarded(cell);
            assert!(safe.starts_with('\'') && unguarded(&safe) == cell, "{cell}");
        }
        for cell in ["-0.5", "-1,000", "'tis", "", "0012", " =A1"] {
            assert_eq!((guarded(cell).as_ref(), unguarded(cell)), (cell, cell));
        }
    }
}
