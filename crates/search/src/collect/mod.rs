//! One pass over the homes a plan may concern: total, counts, what unknowns left out, and the best.

mod answers;
mod beyond;
mod condition;
mod counts;
mod one;
mod text;
mod top;

use crate::geo::{self, Runs, rows_within_counted};
use crate::index::{table::Table, words::Stemmer};
use crate::plan::{Condition, DEEPEST, Hits, MOST_CONDITIONS, MOST_WORDS, Plan, Sort};
use crate::{Eligible, Hit, HomeRef, SearchError};
use beyond::Ranges;
pub(crate) use condition::Verdict;
use condition::{Clock, Conditions};
use counts::Counts;
pub(crate) use one::{Judged, judge};
use tantivy::SegmentReader;
use text::{Fit, Words};
use top::{Ranking, Top};
use vacancy::household::Answer;

/// What a pass took, counted so that tests can hold it within bounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Work {
    /// Finding the homes inside shapes.
    pub shapes: geo::Work,
    /// Homes asked every condition.
    pub homes: usize,
    /// Homes whose words were looked up.
    pub read: usize,
}

/// Runs a plan over the homes of a table, whose words lie in the segments, adding to `work` what it took.
pub(crate) fn run(
    table: &Table,
    segments: &[SegmentReader],
    plan: &Plan,
    work: &mut Work,
) -> Result<Hits, SearchError> {
    check(plan)?;
    let words = Words::find(segments, table, &mut Stemmer::english(), &plan.words)?;
    let mut rows = near(table, plan, &mut work.shapes);
    if plan.words_required {
        rows = rows.intersection(&words.rows(table));
    }
    let mut pass = Pass {
        table,
        clock: Clock::at(plan.now),
        conditions: Conditions::compile(plan, table, &mut work.shapes)?,
        counts: Counts::new(table),
        total: 0,
        eligible: Eligible::default(),
        left_out_unknown: 0,
        without: vec![0; plan.conditions.len()],
        ranges: Ranges::of(plan),
        by_words: by_words(plan).then(Vec::new),
        ranking: Ranking::new(table, plan)?,
        top: Top::new(plan.offset + plan.limit),
    };
    work.homes += rows.iter().map(|run| run.len()).sum::<usize>();
    rows.iter().flatten().for_each(|row| pass.visit(row));
    if let Some(hits) = pass.by_words.take() {
        work.read += hits.len();
        for (row, fit) in words.fits(table, &hits) {
            let word = pass.clock.word(table, row);
            let answer = pass.conditions.answers().map(|answers| answers.row(row, word));
            pass.rank(row, fit, answer);
        }
    }
    Ok(pass.finish(plan, &words))
}

fn check(plan: &Plan) -> Result<(), SearchError> {
    if plan.offset.saturating_add(plan.limit) > DEEPEST {
        return Err(SearchError::TooMuch { what: "homes of a ranking", most: DEEPEST });
    }
    if plan.conditions.len() > MOST_CONDITIONS {
        return Err(SearchError::TooMuch { what: "conditions", most: MOST_CONDITIONS });
    }
    if plan.words.len() > MOST_WORDS {
        return Err(SearchError::TooMuch { what: "words", most: MOST_WORDS });
    }
    Ok(())
}

/// Returns the rows inside the shapes asked for, and those of homes that are nowhere: they may be left out as
/// unknown, and are told apart by [`condition`].
fn near(table: &Table, plan: &Plan, work: &mut geo::Work) -> Runs {
    let everywhere = Runs::one(0..table.len());
    let nowhere = Runs::one(table.located..table.len());
    plan.conditions.iter().fold(everywhere, |rows, condition| match condition {
        Condition::Within(shapes) => {
            let inside = rows_within_counted(&table.codes[..table.located], shapes, work);
            rows.intersection(&inside.union(&nowhere))
        }
        _ => rows,
    })
}

/// The pass under way.
struct Pass<'a> {
    table: &'a Table,
    clock: Clock,
    conditions: Conditions<'a>,
    counts: Counts<'a>,
    total: u64,
    eligible: Eligible,
    left_out_unknown: u64,
    /// For each condition, how many homes fail it alone.
    without: Vec<u64>,
    /// And which of them are nearest to meeting it.
    ranges: Ranges,
    /// The hits, where words decide their order: they are read once all hits are known.
    by_words: Option<Vec<usize>>,
    ranking: Ranking<'a>,
    top: Top,
}

impl Pass<'_> {
    fn visit(&mut self, row: usize) {
        let word = self.clock.word(self.table, row);
        let failed = self.conditions.failed(self.table, row, word);
        let judged = self.conditions.answers().filter(|_| self.conditions.only_ineligible(failed));
        let answer = judged.map(|answers| answers.row(row, word));
        match answer {
            Some(Answer::Yes) => self.eligible.yes += 1,
            Some(Answer::Probably) => self.eligible.probably += 1,
            Some(Answer::No) => self.eligible.no += 1,
            None => {}
        }
        if failed.conditions == 0 {
            self.hit(row, word, answer);
            return;
        }
        self.left_out_unknown += u64::from(failed.only_unknown());
        if let Some(condition) = failed.alone() {
            self.without[condition] += 1;
            self.ranges.add(condition, self.table, row);
        }
        if let Some(facet) = self.conditions.only_choice(failed) {
            self.counts.add_to(facet, row, word);
        }
    }

    fn hit(&mut self, row: usize, word: u64, answer: Option<Answer>) {
        self.total += 1;
        self.counts.add(row, word);
        match &mut self.by_words {
            Some(hits) => hits.push(row),
            None => self.rank(row, Fit::default(), answer),
        }
    }

    fn rank(&mut self, row: usize, fit: Fit, answer: Option<Answer>) {
        if self.top.may_take(self.ranking.least(row, fit, answer)) {
            self.top.offer(self.ranking.entry(row, fit, answer));
        }
    }

    fn finish(self, plan: &Plan, words: &Words) -> Hits {
        let best: Vec<top::Entry> = self.top.best().into_iter().skip(plan.offset).collect();
        let mut rows: Vec<usize> = best.iter().map(|entry| entry.row as usize).collect();
        rows.sort_unstable();
        let through = if by_words(plan) { words.through(self.table, &rows) } else { Vec::new() };
        let hit = |entry: top::Entry| {
            let row = entry.row as usize;
            let place = rows.binary_search(&row).ok();
            Hit {
                home: HomeRef(entry.row),
                distance_m: self.ranking.distance_m(row),
                approximate: self.ranking.approximate(row),
                score: entry.fit.score,
                words: entry.fit.words,
                through: place.and_then(|place| through.get(place)).cloned().unwrap_or_default(),
            }
        };
        let without = plan.conditions.iter().zip(&self.without);
        Hits {
            total: self.total,
            left_out_unknown: self.left_out_unknown,
            eligible: self.conditions.answers().map(|_| self.eligible),
            top: best.into_iter().map(hit).collect(),
            facets: self.counts.finish(),
            without: without
                .map(|(condition, count)| (!matches!(condition, Condition::Within(_))).then_some(*count))
                .collect(),
            beyond: self.ranges.finish(),
            word_homes: words.homes(),
            taken: if by_words(plan) || plan.words_required { words.taken() } else { Vec::new() },
        }
    }
}

/// Returns whether the words of a plan decide its order.
fn by_words(plan: &Plan) -> bool {
    plan.sort == Sort::Relevance && !plan.words.is_empty()
}

#[cfg(test)]
mod tests;
