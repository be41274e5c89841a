//! One home asked by itself: what every condition of a plan says of it, by the tests the pass asks.

use super::condition::{Clock, Conditions, Verdict};
use super::text::Words;
use crate::SearchError;
use crate::facets::{self, packed};
use crate::geo::Runs;
use crate::index::{table::Table, words::Stemmer};
use crate::plan::{Condition, Plan};
use tantivy::SegmentReader;
use vacancy::Status;

/// What a plan makes of one home.
pub(crate) struct Judged {
    /// What each condition of the plan says; an unknown that the plan keeps says yes.
    pub(crate) verdicts: Vec<Verdict>,
    /// Whether it holds a word, where the plan requires one.
    pub(crate) worded: bool,
    /// Its status at the plan's instant; none before it opens.
    pub(crate) status: Option<Status>,
}

/// Judges the home of a row.
pub(crate) fn judge(
    table: &Table,
    segments: &[SegmentReader],
    plan: &Plan,
    row: usize,
) -> Result<Judged, SearchError> {
    super::check(plan)?;
    // The pass only visits rows inside the shapes; here that is a condition like any other.
    let asked = |condition: &Condition| match condition {
        Condition::Within(_) => Condition::AllOf(vec![condition.clone()]),
        other => other.clone(),
    };
    let plan = Plan { conditions: plan.conditions.iter().map(asked).collect(), ..plan.clone() };
    let word = Clock::at(plan.now).word(table, row);
    let failed =
        Conditions::compile(&plan, table, &mut crate::geo::Work::default())?.failed(table, row, word);
    let status = packed::STATUS_SLOT.of(word) as u16;
    let status = facets::by_name(packed::STATUS).and_then(|facet| facet.text(status));
    Ok(Judged {
        verdicts: (0..plan.conditions.len()).map(|bit| failed.verdict(bit)).collect(),
        worded: !plan.words_required || holds_a_word(table, segments, &plan, row)?,
        status: status.and_then(Status::parse),
    })
}

fn holds_a_word(
    table: &Table,
    segments: &[SegmentReader],
    plan: &Plan,
    row: usize,
) -> Result<bool, SearchError> {
    let words = Words::find(segments, table, &mut Stemmer::english(), &plan.words)?;
    Ok(words.rows(table).intersection(&Runs::one(row..row + 1)).iter().next().is_some())
}
