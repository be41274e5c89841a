//! What is told of columns that have a field's name and feed nothing.

use super::values::Values;
use super::{COLUMNS_AT_MOST, NAME_AT_MOST, Understood, is_taken, used};
use crate::codes;
use crate::fields::{self, Field};
use crate::problems::Problems;
use crate::report::Severity;
use crate::table::Row;
use vacancy::Message;

/// Tells of columns that have the name of a field no column feeds, and cells that cannot be it.
pub(super) fn tell_of_doubts(
    headers: &[String],
    columns: &[Understood],
    rows: &[Row],
    problems: &mut Problems,
) {
    let names =
        headers.iter().enumerate().take(COLUMNS_AT_MOST).filter(|(_, name)| name.len() <= NAME_AT_MOST);
    for (column, name) in names.filter(|(column, _)| columns[*column].held.is_none()) {
        let free = |field: &&Field| !is_taken(columns, field.name) && columns[column].chosen.is_none();
        let Some(field) = fields::known_as(name).filter(free) else { continue };
        let used = used(field, name);
        // What a column holds that feeds no field is not quoted: it may be anybody's.
        if let Some((row, _)) =
            Values::of(column, rows).cells.into_iter().find(|(_, value)| !field.fits(&used, value))
        {
            let message = Message::new(codes::HEADER_DOUBTED)
                .with("field", field.name.replace('_', " "))
                .with("row", row);
            problems.of_column(Severity::Warn, column, message);
        }
    }
}
