//! What columns say of each other: one that only adds up two others.

use super::values::number;
use crate::table::Row;

/// A column, and its cells as amounts.
type Amounts = (usize, Vec<Option<f64>>);

/// A column that adds up two others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sum {
    /// Its place.
    pub total: usize,
    /// The place of the greater part, by the middle of its amounts, and of the smaller.
    pub greater: usize,
    pub smaller: usize,
}

/// Returns the columns of amounts that only add up two others.
pub(crate) fn sums(columns: usize, rows: &[Row]) -> Vec<Sum> {
    const ROWS_TRIED: usize = 40;
    const OF_AMOUNTS_AT_MOST: usize = 14;
    let rows = &rows[..rows.len().min(ROWS_TRIED)];
    let amounts =
        |column: usize| -> Vec<Option<f64>> { rows.iter().map(|row| number(row.cell(column))).collect() };
    let of_amounts: Vec<Amounts> = (0..columns.min(300))
        .map(|column| (column, amounts(column)))
        .filter(|(_, amounts)| {
            let large = amounts.iter().flatten().filter(|amount| **amount > 1.0).count();
            large >= 2 && amounts.iter().flatten().all(|amount| *amount >= 0.0)
        })
        .take(OF_AMOUNTS_AT_MOST)
        .collect();
    let mut found = Vec::new();
    for (total, sums) in &of_amounts {
        let others: Vec<_> = of_amounts.iter().filter(|(column, _)| column != total).collect();
        let pairs = others
            .iter()
            .enumerate()
            .flat_map(|(at, one)| others[at + 1..].iter().map(move |other| (*one, *other)));
        let adds_up = |(one, other): &(&Amounts, &Amounts)| {
            let (mut met, mut agreeing, mut both) = (0, 0, 0);
            for (at, sum) in sums.iter().enumerate() {
                let Some(sum) = sum else { continue };
                let (first, second) = (one.1[at].unwrap_or(0.0), other.1[at].unwrap_or(0.0));
                met += 1;
                both += usize::from(first > 0.0 && second > 0.0);
                agreeing += usize::from((first + second - sum).abs() < 0.011);
            }
            met >= 3 && both >= 2 && agreeing * 10 >= met * 9
        };
        if let Some((one, other)) = pairs.into_iter().find(|pair| adds_up(pair)) {
            let of = |amounts: &Amounts| amounts.1.iter().flatten().sum::<f64>();
            let (greater, smaller) = if of(one) >= of(other) { (one.0, other.0) } else { (other.0, one.0) };
            found.push(Sum { total: *total, greater, smaller });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use csv::StringRecord;

    #[test]
    fn a_column_that_adds_up_two_others_is_known() {
        let row = |cells: &[&str]| Row {
            number: 2,
            line: 2,
            cells: StringRecord::from(cells.to_vec()),
            width: cells.len(),
            unclosed: false,
        };
        let rows = [
            row(&["1", "100.50", "9.50", "110.00"]),
            row(&["2", "£90.00", "", "90.00"]),
            row(&["3", "1,120.25", "10.00", "1,130.25"]),
        ];
        assert_eq!(sums(4, &rows), [Sum { total: 3, greater: 1, smaller: 2 }]);
        assert_eq!(sums(3, &rows), []);
    }
}
