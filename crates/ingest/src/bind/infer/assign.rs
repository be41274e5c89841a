//! Columns to fields over all columns at once: the assignment with the greatest sum of weights in which no field has
//! two columns. A column that could feed two fields leaves the one to another that could feed nothing else.

use std::collections::VecDeque;

/// A column that may be given a field, both by number, and how good that would be: above 0.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub column: usize,
    pub field: usize,
    pub weight: f64,
}

/// Returns the field of each column. The best assignment grows by the best augmenting path until none makes it better.
pub(super) fn best(columns: usize, fields: usize, edges: &[Edge]) -> Vec<Option<usize>> {
    let mut field_of: Vec<Option<usize>> = vec![None; columns];
    let mut column_of: Vec<Option<usize>> = vec![None; fields];
    while let Some(path) = best_path(&field_of, &column_of, edges) {
        for (column, field) in path {
            field_of[column] = Some(field);
            column_of[field] = Some(column);
        }
    }
    field_of
}

/// Returns the changes, from the end of the best path back to its free column, that gain most, if any gain anything.
fn best_path(
    field_of: &[Option<usize>],
    column_of: &[Option<usize>],
    edges: &[Edge],
) -> Option<Vec<(usize, usize)>> {
    const GAIN_AT_LEAST: f64 = 1e-9;
    let weight = |column: usize, field: usize| {
        edges.iter().find(|edge| (edge.column, edge.field) == (column, field)).map_or(0.0, |edge| edge.weight)
    };
    let mut gain: Vec<Option<f64>> =
        field_of.iter().map(|field| if field.is_none() { Some(0.0) } else { None }).collect();
    let mut of_field: Vec<Option<(f64, usize)>> = vec![None; column_of.len()];
    let mut waiting: VecDeque<usize> = (0..field_of.len()).filter(|at| gain[*at].is_some()).collect();
    while let Some(column) = waiting.pop_front() {
        let Some(so_far) = gain[column] else { continue };
        for edge in edges.iter().filter(|edge| edge.column == column && field_of[column] != Some(edge.field))
        {
            let gained = so_far + edge.weight;
            if of_field[edge.field].is_some_and(|(known, _)| known + GAIN_AT_LEAST >= gained) {
                continue;
            }
            of_field[edge.field] = Some((gained, column));
            if let Some(holder) = column_of[edge.field] {
                let left = gained - weight(holder, edge.field);
                if gain[holder].is_none_or(|known| left > known + GAIN_AT_LEAST) {
                    gain[holder] = Some(left);
                    waiting.push_back(holder);
                }
            }
        }
    }
    let free = (0..column_of.len()).filter(|field| column_of[*field].is_none());
    let ends = free.filter_map(|field| Some((of_field[field]?.0, field)));
    let (gained, mut field) = ends.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    if gained <= GAIN_AT_LEAST {
        return None;
    }
    let mut path = Vec::new();
    while let Some((_, column)) = of_field[field] {
        path.push((column, field));
        match field_of[column] {
            Some(left) if path.len() <= field_of.len() => field = left,
            _ => break,
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_gives_way_where_the_whole_is_better_for_it() {
        let edge = |column, field, weight| Edge { column, field, weight };
        // Taken one by one, the first column would take the first field and leave the second column with nothing.
        let edges = [edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.7)];
        assert_eq!(best(2, 2, &edges), [Some(1), Some(0)]);
        assert_eq!(best(2, 2, &[edge(0, 0, 0.9), edge(1, 0, 0.7)]), [Some(0), None]);
        assert_eq!(best(2, 2, &[]), [None, None]);
    }
}
