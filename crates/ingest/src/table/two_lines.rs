//! Column names over two lines: "No. of" above "Bedrooms", or "Rent" above its unit.

use super::{HeaderScore, Row};
use crate::cells::clean::{clean, plain};
use csv::StringRecord;

/// What the header comes to beside the lines next to it.
pub(crate) enum Lines {
    /// It stands alone.
    One,
    /// The line above is its first half.
    WithAbove(Row),
    /// The line below is its second half.
    WithBelow(Row),
}

/// Returns the header joined with the line above or below it, where more of the columns are known then.
pub(crate) fn joined(
    header: &Row,
    above: Option<&Row>,
    below: Option<&Row>,
    score: &dyn Fn(&Row) -> HeaderScore,
) -> Lines {
    let alone = score(header);
    let better = |upper: &Row, lower: &Row| {
        let next = upper.number + 1 == lower.number && upper.width == lower.width;
        let both = next.then(|| join(upper, lower, Second::Words))?;
        (score(&both) > alone).then_some(both)
    };
    if let Some(both) = above.and_then(|above| better(above, header)) {
        return Lines::WithAbove(both);
    }
    if let Some(units) = below.filter(|below| header.number + 1 == below.number && is_units(below)) {
        return Lines::WithBelow(join(header, units, Second::Unit));
    }
    // A home has figures somewhere; the second half of a name has none.
    let words = |row: &&Row| !row.cells.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit()));
    match below.filter(words).and_then(|below| better(header, below)) {
        Some(both) => Lines::WithBelow(both),
        None => Lines::One,
    }
}

/// What the second line holds.
#[derive(Clone, Copy)]
enum Second {
    /// The rest of the names.
    Words,
    /// Units, which go into brackets behind the names.
    Unit,
}

/// Returns whether a row says of some columns what their values count, and nothing else.
fn is_units(row: &Row) -> bool {
    let is_unit = |cell: &str| {
        let plain = plain(cell);
        UNITS.contains(&plain.as_ref())
            || plain.starts_with('£') && !plain.contains(|c: char| c.is_ascii_digit())
    };
    let mut filled = row.cells.iter().map(clean).filter(|cell| !cell.is_empty()).peekable();
    filled.peek().is_some() && filled.all(is_unit)
}

const UNITS: &[&str] = &[
    "number",
    "no.",
    "count",
    "people",
    "persons",
    "years",
    "text",
    "date",
    "time",
    "yes/no",
    "y/n",
    "code",
    "pounds",
    "pence",
    "gbp",
    "metres",
    "degrees",
    "dd/mm/yyyy",
    "dd/mm/yy",
    "weekly",
    "monthly",
    "pw",
    "pcm",
    "per week",
];

fn join(upper: &Row, lower: &Row, second: Second) -> Row {
    let mut cells = StringRecord::new();
    for column in 0..upper.cells.len().max(lower.cells.len()) {
        let (first, other) = (upper.cell(column), lower.cell(column));
        let apart = !first.is_empty() && !other.is_empty() && first != other;
        cells.push_field(&match second {
            Second::Words if apart => format!("{first} {other}"),
            Second::Unit if apart => format!("{first} ({other})"),
            _ => first.max(other).to_owned(),
        });
    }
    Row { width: upper.width.max(lower.width), cells, ..lower.clone() }
}
