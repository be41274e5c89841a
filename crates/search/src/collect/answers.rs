//! Which homes the one who asks may ask for: judged once for each combination of terms, and only when a home has it.

use crate::facets::packed;
use crate::index::table::Table;
use crate::plan::{Asker, Plan};
use std::cell::Cell;
use vacancy::Status;
use vacancy::household::{Answer, Terms, cost_answer, cost_limit, status_answer, terms_answer};

/// What the asker of a plan may ask for.
pub(super) struct Answers<'a> {
    table: &'a Table,
    asker: &'a Asker,
    /// What each of [`Table::terms`] comes to, once a home was met that has them.
    known: Vec<Cell<Option<Known>>>,
    /// What each status at the plan's instant allows, by its ordinal.
    by_status: Vec<Answer>,
}

/// What terms allow, and up to which weekly cost.
#[derive(Clone, Copy)]
struct Known {
    answer: Answer,
    limit: Option<u64>,
}

impl<'a> Answers<'a> {
    /// Returns the answers to a plan's asker; nothing where nobody says who asks.
    pub(super) fn of(plan: &'a Plan, table: &'a Table) -> Option<Self> {
        let asker = plan.asker.as_ref()?;
        // The first ordinal is that of adverts that have not opened yet.
        let mut by_status = vec![status_answer(None); 1 << packed::STATUS_SLOT.bits];
        for status in Status::ALL {
            by_status[packed::status_ordinal(*status) as usize] = status_answer(Some(*status));
        }
        Some(Self { table, asker, known: vec![Cell::new(None); table.terms.len()], by_status })
    }

    /// Returns whether a row's home may be asked for, whose packed word at the plan's instant is `word`.
    pub(super) fn row(&self, row: usize, word: u64) -> Answer {
        let known = self.known(self.table.homes[row].terms as usize);
        // An unknown cost is below nothing.
        let cost = u64::try_from(self.table.cost[row]).ok();
        let status = self.by_status[packed::STATUS_SLOT.of(word) as usize];
        known.answer.max(status).max(cost_answer(cost, known.limit))
    }

    fn known(&self, terms: usize) -> Known {
        if let Some(known) = self.known[terms].get() {
            return known;
        }
        let known = match &self.table.terms[terms] {
            Some(terms) => self.judge(terms),
            None => Known { answer: Answer::Probably, limit: None },
        };
        self.known[terms].set(Some(known));
        known
    }

    fn judge(&self, terms: &Terms) -> Known {
        let Asker { applicant, rules } = self.asker;
        Known {
            answer: terms_answer(terms, applicant, rules.of(&terms.authority)),
            limit: cost_limit(&terms.authority, applicant),
        }
    }
}
