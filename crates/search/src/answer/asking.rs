//! A query asked a little otherwise, whether what changes was given as a parameter or said in the box.

use crate::Query;
use crate::query::understand::Understood;

/// A parameter and its value, as a phrase of the box asks it.
pub(super) type Pair = (&'static str, String);

/// A query as it was typed, and as it is answered.
pub(super) struct Asking<'a> {
    /// As given.
    pub(super) query: &'a Query,
    /// With what its box says as parameters.
    pub(super) asked: &'a Query,
    pub(super) understood: &'a Understood,
    /// Adds to a query what its box says.
    pub(super) read: &'a dyn Fn(&Query) -> Query,
}

impl Asking<'_> {
    /// Returns whether a phrase of the box asks any of these.
    pub(super) fn is_said_in_box(&self, these: &dyn Fn(&Pair) -> bool) -> bool {
        self.understood.phrases.iter().any(|phrase| phrase.said.iter().any(these))
    }

    /// Returns whether a phrase of the box asks any of these together with another condition: taking its words back
    /// would give up both.
    pub(super) fn is_said_with_others(&self, these: &dyn Fn(&Pair) -> bool) -> bool {
        let others = |pair: &Pair| pair.0 != "within" && !these(pair);
        let phrases = &self.understood.phrases;
        phrases.iter().any(|phrase| phrase.said.iter().any(these) && phrase.said.iter().any(others))
    }

    /// Returns the query with something else asked by parameters, which beat what the box says.
    pub(super) fn changed(&self, change: &dyn Fn(&mut Query)) -> Query {
        let changed = |query: &Query| {
            let mut query = Query { page: 1, ..query.clone() };
            change(&mut query);
            query
        };
        self.asking_exactly(changed(self.query), changed(self.asked))
    }

    /// Returns the query with some things no longer asked: `drop` takes them out of a query's parameters, and `these`
    /// are they in the phrases of the box, which are put in quotes.
    pub(super) fn without(&self, these: &dyn Fn(&Pair) -> bool, drop: &dyn Fn(&mut Query)) -> Query {
        let mut q = self.query.q.clone();
        // From the end, so that the places of earlier phrases stay.
        for phrase in self.understood.phrases.iter().rev() {
            if phrase.said.iter().any(these) {
                q = phrase.quoted_in(&q);
            }
        }
        let dropped = |query: &Query| {
            let mut query = Query { page: 1, ..query.clone() };
            drop(&mut query);
            query
        };
        self.asking_exactly(Query { q, ..dropped(self.query) }, dropped(self.asked))
    }

    /// Returns `by_words` if it is read as `wanted` is asked.
    ///
    /// A phrase taken back may let the words around it be read otherwise; then everything is asked by parameters instead.
    fn asking_exactly(&self, by_words: Query, wanted: Query) -> Query {
        let read = (self.read)(&by_words);
        if (Query { q: String::new(), ..read }) == (Query { q: String::new(), ..wanted.clone() }) {
            return by_words;
        }
        let text = self.understood.text.replace(['"', '“', '”'], " ");
        let text = text.trim();
        Query { q: if text.is_empty() { String::new() } else { format!("\"{text}\"") }, ..wanted }
    }
}
