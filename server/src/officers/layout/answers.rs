//! What a form says of a layout: only what differs from what was proposed is an answer.

use super::super::Form;
use super::columns::{BY_HAND, SAYS_NOTHING, UNANSWERED, meanings, proposed, reads, settings};
use ingest::{Offered, OfferedKind, Proposal, ProposedColumn, Said, State};
use publish::LayoutAnswers;
use std::collections::BTreeMap;

/// Returns the answers of a form, beside what was proposed before any of them.
pub(super) fn of_form(form: &Form, proposed: &Proposal) -> LayoutAnswers {
    let columns = proposed.columns.iter().filter_map(|column| said(form, column));
    LayoutAnswers {
        note: form.get("note").replace("\r\n", "\n").trim().to_owned(),
        columns: columns.collect(),
    }
}

fn said(form: &Form, column: &ProposedColumn) -> Option<Said> {
    let letter = &column.column;
    let of = |name: &str| form.get(&format!("{name}-{letter}")).to_owned();
    let told = form.all(&format!("reads-{letter}")).first().copied()?;
    if column.state == State::NeverPublished {
        return None;
    }
    let mut said = Said { column: letter.clone(), ..Said::default() };
    let proposed = proposed(column);
    let ways = Ways { period: of("period"), unit: of("unit"), dates: of("dates") };
    // What was written by hand stays so unless another reading is chosen.
    if told == BY_HAND {
        return None;
    }
    if told != proposed || (column.state == State::Sure && ways.differ(column)) {
        said.reads = told.split('+').map(|field| ways.behind(field)).collect::<Vec<_>>().join("+");
    }
    // Words of another field than the one that is chosen now mean nothing for it.
    if told == reads(&column.fields) {
        said.words = words(form, column);
    }
    (!said.reads.is_empty() || !said.words.is_empty()).then_some(said)
}

/// How a form says that cells are read; empty where it does not.
struct Ways {
    period: String,
    unit: String,
    dates: String,
}

impl Ways {
    /// Returns whether cells are read otherwise than was proposed.
    fn differ(&self, column: &ProposedColumn) -> bool {
        let proposed = settings(column);
        let other = |told: &str, was: Option<&str>| !told.is_empty() && was.is_some_and(|was| was != told);
        other(&self.period, proposed.period.as_deref())
            || other(&self.unit, proposed.unit)
            || other(&self.dates, proposed.dates)
    }

    /// Returns a field with how it is read behind it, as an answer says it.
    fn behind(&self, field: &str) -> String {
        let ways: &[&str] = match Offered::named(field).map(|offered| offered.kind) {
            // What was thought of the period goes first: "weekly" is every week.
            Some(OfferedKind::Money) if !self.period.is_empty() => &["as written", &self.period, &self.unit],
            Some(OfferedKind::Money) => &[&self.unit],
            Some(OfferedKind::Date) => &[&self.dates],
            Some(OfferedKind::Plain) | None => &[],
        };
        let said = ways.iter().filter(|way| !way.is_empty());
        said.fold(field.to_owned(), |text, way| format!("{text}:{way}"))
    }
}

/// Returns a word's letters and digits: once its meaning is told it is shown in plain form, and must still be known.
fn bare(word: &str) -> String {
    word.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Returns what a form says words stand for, where that is not what was known.
fn words(form: &Form, column: &ProposedColumn) -> BTreeMap<String, String> {
    let known = meanings(column);
    let letter = &column.column;
    let told = form.all(&format!("word-{letter}")).into_iter().zip(form.all(&format!("means-{letter}")));
    let mut words = BTreeMap::new();
    for (word, meaning) in told {
        let meaning = match meaning.trim() {
            UNANSWERED | "" => continue,
            SAYS_NOTHING => "",
            meaning => meaning,
        };
        match known.iter().find(|(known, _)| bare(known) == bare(word)) {
            None => {}
            Some((_, Some(known))) if known == meaning => {}
            Some(_) => drop(words.insert(word.to_owned(), meaning.to_owned())),
        }
    }
    words
}
