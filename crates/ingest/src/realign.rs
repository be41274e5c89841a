//! Rows with a cell too many: a delimiter inside a text that was not put in quotation marks.

use crate::bind::Binding;
use crate::cells::clean::clean;
use crate::fields::{self, Kind};
use crate::read::{Context, fits_cell};
use crate::table::Row;
use csv::StringRecord;

/// The most cells one text is put together from.
const PIECES_AT_MOST: usize = 8;

/// How a column can have taken the surplus cells.
#[derive(Clone, Copy, PartialEq)]
enum Taker {
    /// Its free text holds the delimiters.
    Text,
    /// Its value holds them: `1,234.50`.
    Value,
    /// Only blank cells stand beside its value: delimiters too many.
    Blanks,
}

/// Returns the row with the pieces of one text joined, and that text's column: where every cell then reads well under
/// its own column, and no other column can have taken the delimiter. Nothing where that is not certain.
pub(crate) fn joined(row: &Row, context: &Context) -> Option<(Row, usize)> {
    let surplus = surplus(row, context)?;
    let mut takers = takers(row, surplus, context);
    let (first, how) = takers.next()?;
    let address = |column| only_use(context, column) == Some(ADDRESS);
    let rivals: Vec<usize> = takers.map(|(column, _)| column).take(PIECES_AT_MOST).collect();
    // The lines of an address side by side become one text, whichever of them took it.
    let side_by_side = rivals.iter().zip(first + 1..).all(|(rival, next)| *rival == next && address(next));
    let certain = how == Taker::Text
        && is_one_text(row, first, surplus)
        && (rivals.is_empty() || (address(first) && side_by_side));
    certain.then(|| (with_joined(row, first, surplus, context.delimiter), first))
}

/// Returns whether the pieces read as one text. Of more than two, some may be another column's that a second text has
/// pushed along; only a blank after every delimiter speaks against that.
fn is_one_text(row: &Row, column: usize, surplus: usize) -> bool {
    let filled = |cell: &str| !clean(cell).is_empty();
    let mut pieces = row.cells.iter().skip(column).take(surplus + 1);
    pieces.next().is_some_and(filled)
        && pieces.all(|piece| filled(piece) && (surplus == 1 || piece.starts_with(' ')))
}

/// Returns whether the cells of a row with blank ones at its end may be pushed along, though each reads well where it
/// stands: a blank follows a delimiter as in a sentence, or some value can have held one.
pub(crate) fn may_be_pushed_along(row: &Row, context: &Context) -> bool {
    let as_in_a_sentence = row.cells.iter().any(|cell| cell.starts_with(' ') && !clean(cell).is_empty());
    let held = |surplus| takers(row, surplus, context).any(|(_, how)| how == Taker::Value);
    as_in_a_sentence || surplus(row, context).is_some_and(held)
}

/// Returns how many cells too many a row has, where they may be the pieces of one text.
fn surplus(row: &Row, context: &Context) -> Option<usize> {
    let surplus = row.width.checked_sub(context.width)?;
    let pieces = (1..PIECES_AT_MOST).contains(&surplus) && !row.unclosed && row.width == row.cells.len();
    pieces.then_some(surplus)
}

const ADDRESS: &str = "address";

/// Returns the columns that can have taken the surplus cells, and how.
fn takers<'a>(
    row: &'a Row,
    surplus: usize,
    context: &'a Context,
) -> impl Iterator<Item = (usize, Taker)> + 'a {
    let bindings = &context.bound.bindings;
    let stands = |binding: &&Binding, by: usize| fits_cell(binding, row.cell(binding.column + by));
    // Up to the taker the cells stand as they are, beyond it they are pushed along.
    let last = bindings.iter().find(|binding| !stands(binding, 0)).map_or(usize::MAX, |misfit| misfit.column);
    let first =
        bindings.iter().rev().find(|binding| !stands(binding, surplus)).map_or(0, |misfit| misfit.column);
    let last = last.min(context.width.saturating_sub(1));
    (first..=last).filter_map(move |column| {
        let Some(binding) = binding_of(column, bindings) else { return Some((column, Taker::Text)) };
        if binding.uses.iter().all(|used| used.field.kind == Kind::Text) {
            return Some((column, Taker::Text));
        }
        // No reference and no postcode holds a delimiter, though any text reads as a reference, and a postcode is
        // found at the end of anything; but a delimiter too many may stand beside them.
        let never = |name| name == fields::REFERENCE || name == "postcode";
        let mut filled =
            row.cells.iter().skip(column).take(surplus + 1).map(clean).filter(|cell| !cell.is_empty());
        let (how, fits) = match (filled.next(), filled.next()) {
            (Some(only), None) => (Taker::Blanks, fits_cell(binding, only)),
            (None, _) => (Taker::Blanks, true),
            _ if binding.uses.iter().any(|used| never(used.field.name)) => (Taker::Value, false),
            _ => (Taker::Value, fits_cell(binding, &pieces(row, column, surplus, context.delimiter))),
        };
        fits.then_some((column, how))
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
