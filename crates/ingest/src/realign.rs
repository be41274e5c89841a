//! Rows with a cell too many: a delimiter inside a text that was not put in quotation marks.

use crate::bind::Binding;
use crate::fields::{self, Kind};
use crate::read::{Context, fits_cell};
use crate::table::Row;
use csv::StringRecord;

/// The most cells one text is put together from.
const PIECES_AT_MOST: usize = 8;

/// Returns the row with the pieces of one text joined, and that text's column: where every cell then reads well under
/// its own column, and no other column can have taken the delimiter. Nothing where that is not certain.
pub(crate) fn joined(row: &Row, context: &Context) -> Option<(Row, usize)> {
    let surplus =
        row.width.checked_sub(context.width).filter(|surplus| (1..PIECES_AT_MOST).contains(surplus))?;
    if row.unclosed || row.width != row.cells.len() {
        return None;
    }
    let mut takers = takers(row, surplus, context);
    let (first, is_text) = takers.next()?;
    let address = |column| only_use(context, column) == Some(ADDRESS);
    let rivals: Vec<usize> = takers.map(|(column, _)| column).take(PIECES_AT_MOST).collect();
    // The lines of an address side by side become one text, whichever of them took it.
    let side_by_side = rivals.iter().zip(first + 1..).all(|(rival, next)| *rival == next && address(next));
    let certain = is_text && (rivals.is_empty() || (address(first) && side_by_side));
    certain.then(|| (with_joined(row, first, surplus, context.delimiter), first))
}

const ADDRESS: &str = "address";

/// Returns the columns that can have taken the surplus cells, and whether each holds free text.
fn takers<'a>(
    row: &'a Row,
    surplus: usize,
    context: &'a Context,
) -> impl Iterator<Item = (usize, bool)> + 'a {
    let bindings = &context.bound.bindings;
    let stands = |binding: &&Binding, by: usize| fits_cell(binding, row.cell(binding.column + by));
    // Up to the taker the cells stand as they are, beyond it they are pushed along.
    let last = bindings.iter().find(|binding| !stands(binding, 0)).map_or(usize::MAX, |misfit| misfit.column);
    let first =
        bindings.iter().rev().find(|binding| !stands(binding, surplus)).map_or(0, |misfit| misfit.column);
    let last = last.min(context.width.saturating_sub(1));
    (first..=last).filter_map(move |column| {
        let Some(binding) = binding_of(column, bindings) else { return Some((column, true)) };
        if binding.uses.iter().all(|used| used.field.kind == Kind::Text) {
            return Some((column, true));
        }
        // No reference and no postcode holds a delimiter, though any text reads as a reference, and a postcode is
        // found at the end of anything.
        let never = |name| name == fields::REFERENCE || name == "postcode";
        let text = pieces(row, column, surplus, context.delimiter);
        let rival =
            !binding.uses.iter().any(|used| never(used.field.name)) && fits_cell(binding, text.trim());
        rival.then_some((column, false))
    })
}

/// Returns what a column feeds; bindings stand in the order of their columns.
fn binding_of(column: usize, bindings: &[Binding]) -> Option<&Binding> {
    let place = bindings.binary_search_by_key(&column, |binding| binding.column).ok()?;
    bindings.get(place)
}

/// Returns the name of the one field a column feeds.
fn only_use(context: &Context, column: usize) -> Option<&'static str> {
    let binding = binding_of(column, &context.bound.bindings)?;
    match binding.uses.as_slice() {
        [used] => Some(used.field.name),
        _ => None,
    }
}

/// Returns the text that the cells from a column on were before they fell apart.
fn pieces(row: &Row, column: usize, surplus: usize, delimiter: char) -> String {
    let pieces: Vec<&str> = row.cells.iter().skip(column).take(surplus + 1).collect();
    pieces.join(delimiter.encode_utf8(&mut [0; 4]))
}

fn with_joined(row: &Row, column: usize, surplus: usize, delimiter: char) -> Row {
    let text = pieces(row, column, surplus, delimiter);
    let mut cells = StringRecord::new();
    cells.extend(row.cells.iter().take(column));
    cells.push_field(&text);
    cells.extend(row.cells.iter().skip(column + surplus + 1));
    Row { width: cells.len(), cells, ..row.clone() }
}
