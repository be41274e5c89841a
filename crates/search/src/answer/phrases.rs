//! The phrases that were understood, as the answer shows them.

use crate::Query;
use crate::query::understand::{Interpretation, Understood};
use serde::Serialize;

/// A phrase of the box that was understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReadPhrase {
    /// Where it begins, in characters of `q`.
    pub start: usize,
    /// Where it ends, in characters of `q`.
    pub end: usize,
    /// Its words as typed.
    pub words: String,
    /// What it asks; empty where it says that something is not needed.
    pub asks: Interpretation,
    /// The canonical query string with this phrase in double quotes, which takes the reading back.
    pub without: String,
}

/// Returns the phrases of a query's box.
pub(super) fn list(query: &Query, understood: &Understood) -> Vec<ReadPhrase> {
    let characters = |end: usize| query.q.get(..end).map_or(0, |before| before.chars().count());
    understood
        .phrases
        .iter()
        .map(|phrase| {
            let without = Query { q: phrase.quoted_in(&query.q), page: 1, ..query.clone() };
            ReadPhrase {
                start: characters(phrase.span.start),
                end: characters(phrase.span.end),
                words: query.q.get(phrase.span.clone()).unwrap_or_default().to_owned(),
                asks: phrase.asks(),
                without: without.to_query_string(),
            }
        })
        .collect()
}
