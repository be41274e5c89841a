//! Column names broken over two lines: "No. of" above "Bedrooms".

use super::{HeaderScore, Row};
use csv::StringRecord;

/// What the header comes to beside the lines next to it.
pub(super) enum Lines {
    /// It stands alone.
    One,
    /// The line above is its first half.
    WithAbove(Row),
    /// The line below is its second half.
    WithBelow(Row),
}

/// Returns the header joined with the line above or below it, where more of the columns are known then.
pub(super) fn joined(
    header: &Row,
    above: Option<&Row>,
    below: Option<&Row>,
    score: &dyn Fn(&Row) -> HeaderScore,
) -> Lines {
    let alone = score(header);
    let better = |upper: &Row, lower: &Row| {
        let next = upper.number + 1 == lower.number && upper.width == lower.width;
        let both = next.then(|| join(upper, lower))?;
        (score(&both) > alone).then_some(both)
    };
    if let Some(both) = above.and_then(|above| better(above, header)) {
        return Lines::WithAbove(both);
    }
    // A home has figures somewhere; the second half of a name has none.
    let words = |row: &&Row| !row.cells.iter().any(|cell| cell.contains(|c: char| c.is_ascii_digit()));
    match below.filter(words).and_then(|below| better(header, below)) {
        Some(both) => Lines::WithBelow(both),
        None => Lines::One,
    }
}

fn join(upper: &Row, lower: &Row) -> Row {
    let mut cells = StringRecord::new();
    for column in 0..lower.cells.len() {
        let (first, second) = (upper.cell(column), lower.cell(column));
        let apart = !first.is_empty() && !second.is_empty() && first != second;
        cells.push_field(&if apart { format!("{first} {second}") } else { first.max(second).to_owned() });
    }
    Row { cells, ..lower.clone() }
}
