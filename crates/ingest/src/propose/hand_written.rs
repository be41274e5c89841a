//! Beginning with the layout that is saved, which may have been written by hand and then says more than answers can: that
//! stays as it is written until somebody chooses another reading for the column.

use super::{Proposal, ProposedColumn, State, codes, columns};
use crate::header;
use crate::mapping::{Mapping, Use};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use vacancy::Message;

/// What a layout written by hand says of a column that answers cannot say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HandWritten {
    /// Its name in that layout; nothing where it only tells something of other columns.
    pub key: Option<String>,
    /// What that does.
    pub does: Vec<Message>,
    /// Whether it stays so: nobody has chosen another reading.
    pub stays: bool,
}

/// What stays of the saved layout a proposal began with, beside its columns.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// Columns of the layout that this file does not have: those that need not be there, and those written by hand.
    pub absent: Vec<String>,
    /// Whether it says how often rents are due where no column does.
    pub rents_due: bool,
}

impl ProposedColumn {
    /// Returns whether it is read as it was written by hand.
    pub fn is_by_hand(&self) -> bool {
        self.by_hand.as_ref().is_some_and(|hand| hand.stays)
    }

    /// Says how it is read otherwise than was written by hand.
    pub(super) fn not_by_hand(&mut self) {
        if let Some(hand) = &mut self.by_hand {
            hand.stays = false;
        }
    }

    /// Returns its name in the file, and which of that name it is.
    fn named(&self) -> (String, usize) {
        match header::with_number(&self.key).filter(|_| self.key != self.header) {
            Some((name, nth)) => (name.to_owned(), nth),
            None => (self.key.clone(), 1),
        }
    }
}

impl Proposal {
    /// Begins with what is saved already: what a person has decided of an earlier file is not asked again, and what was
    /// written by hand beyond what answers can say stays as it is written.
    pub fn start_from(&mut self, saved: &Mapping) {
        let mut met: BTreeSet<&String> = BTreeSet::new();
        for column in self.columns.iter_mut().filter(|column| column.state != State::NeverPublished) {
            let (name, nth) = column.named();
            let ignored = saved.ignores(&name, nth);
            match saved.uses(&name, nth).filter(|_| !ignored) {
                Some((key, uses)) => {
                    met.insert(key);
                    begin(column, key, uses);
                }
                None if ignored || saved.tells(&name, nth) => {
                    column.fields.clear();
                    column.unknown_words.clear();
                    column.state = State::Ignored;
                    let does = told_of_others(saved, &name, nth);
                    column.by_hand =
                        (!does.is_empty()).then_some(HandWritten { key: None, does, stays: true });
                }
                None => {}
            }
        }
        let held = self.columns.iter().filter(|column| column.state == State::NeverPublished);
        let held: Vec<(String, usize)> = held.map(ProposedColumn::named).collect();
        let is_held = |key: &String| held.iter().any(|(name, nth)| header::is_named(key, name, *nth));
        let optional = |key: &String| saved.optional.iter().any(|name| header::is_named(name, key, 1));
        let absent = saved.columns.iter().filter(|(key, uses)| {
            !met.contains(key) && !is_held(key) && (optional(key) || !uses.iter().all(Use::is_plain))
        });
        let absent: Vec<String> = absent.map(|(key, _)| key.clone()).collect();
        if !absent.is_empty() {
            self.findings.push(Message::new(codes::HAND_ABSENT).with("columns", absent.join(", ")));
        }
        self.kept = Some(Kept { absent, rents_due: saved.defaults.due.is_some() });
        self.settle();
    }
}

/// Begins a column with what is saved of it.
fn begin(column: &mut ProposedColumn, key: &str, uses: &[Use]) {
    column.fields = uses.iter().map(columns::field).collect();
    let known = |word: &str| uses.iter().any(|used| used.values.contains_key(&header::plain(word)));
    column.unknown_words.retain(|word| !known(word));
    (column.state, column.confidence) = (State::Sure, 1.0);
    column.why.push(Message::new(codes::SAVED));
    if !uses.iter().all(Use::is_plain) {
        column.by_hand = Some(HandWritten { key: Some(key.to_owned()), does: does(uses), stays: true });
    }
}

/// Returns what was written by hand does beyond what answers can say.
fn does(uses: &[Use]) -> Vec<Message> {
    let mut said = Vec::new();
    for used in uses {
        let Use { when_yes, midnight_ends_day, split, with, .. } = used;
        if let Some(meaning) = when_yes {
            said.push(Message::new(codes::HAND_WHEN_YES).with("meaning", meaning.replace('_', " ")));
        }
        if *midnight_ends_day {
            said.push(Message::new(codes::HAND_MIDNIGHT));
        }
        if let Some(sign) = split {
            said.push(Message::new(codes::HAND_SPLIT).with("sign", sign.to_string()));
        }
        if !with.is_empty() {
            said.push(Message::new(codes::HAND_WITH).with("columns", with.join(", ")));
        }
    }
    said.dedup();
    said
}

/// Returns what a column tells of others, and of rows that are no adverts.
fn told_of_others(saved: &Mapping, name: &str, nth: usize) -> Vec<Message> {
    let mut said = Vec::new();
    for (key, uses) in &saved.columns {
        let with = |used: &Use| used.with.iter().any(|with| header::is_named(with, name, nth));
        if uses.iter().any(with) {
            said.push(Message::new(codes::HAND_BESIDE).with("column", key.as_str()));
        }
    }
    for (key, words) in &saved.skip_rows {
        if header::is_named(key, name, nth) {
            said.push(Message::new(codes::HAND_SKIPS).with("words", words.join(", ")));
        }
    }
    said
}

#[cfg(test)]
mod tests;
