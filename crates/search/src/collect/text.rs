//! How well homes fit the words.
//!
//! The words are first [read](reading) into *ideas*: a word or several that mean one thing, with every way an advert may
//! say it (its synonyms, or the word a typing slip was meant to be). A home scores for every idea it holds, by its best way
//! alone: the rarer the idea among the homes of the generation and the better its place in the advert, the more. Two words
//! that stand beside each other in the search and in the advert score again. Lengths and repetitions do not count: an
//! advert is not better for saying "garden" three times.
//!
//! Scores are cut into bands: homes of one band fit equally well, and [`super::top`] puts them in order by gentler
//! things. Everything is whole numbers over living homes, so the score of a home does not depend on how the index happens
//! to be laid out.

mod lists;
mod reading;
mod slips;

use crate::SearchError;
use crate::geo::Runs;
use crate::index::table::{NO_ROW, Table};
use crate::index::words::Stemmer;
use crate::plan::{Taken, Through};
use lists::{List, Lists};
use reading::{Idea, Reading, Way};
use tantivy::postings::Postings;
use tantivy::{DocSet, SegmentReader, TERMINATED};

/// The score of one home.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// How well the words fit.
    pub(super) score: u32,
    /// The same, as coarse as it decides the order.
    pub(super) band: u32,
    /// Which words the home holds, a bit each.
    pub(super) words: u32,
}

/// How many bands there are up to a home that holds every word in its plain text, and none beside another.
const BANDS: u64 = 32;

/// What holding an idea counts for, percent, by the weight of the place it is held in.
///
/// Gentler than the weights themselves: two words in the text are more than one in the title.
const BY_WEIGHT: [u32; 5] = [0, 100, 130, 140, 160];

/// The words of a plan, found in the index.
pub(super) struct Words {
    reading: Reading,
}

impl Words {
    /// Looks the words up.
    pub(super) fn find(
        segments: &[SegmentReader],
        table: &Table,
        stemmer: &mut Stemmer,
        words: &[String],
    ) -> Result<Self, SearchError> {
        let lists = Lists { segments, all: table.len() as u64 };
        Ok(Self { reading: Reading::of(words, &lists, stemmer)? })
    }

    /// Returns for each word how many homes hold it; one of several parts counts by its rarest, one with synonyms by its
    /// commonest.
    pub(super) fn homes(&self) -> Vec<u64> {
        self.reading.homes.iter().map(|homes| homes.unwrap_or(0)).collect()
    }

    /// Returns the words that no home holds, with those they were taken as.
    pub(super) fn taken(&self) -> Vec<Taken> {
        self.reading.taken.clone()
    }

    /// Returns the rows of homes that hold at least one of the words.
    pub(super) fn rows(&self, table: &Table) -> Runs {
        let mut holding = Vec::new();
        for way in self.reading.ideas.iter().filter(|idea| idea.words != 0).flat_map(|idea| &idea.ways) {
            way.each_home(table, |row| holding.push(row));
        }
        holding.sort_unstable();
        holding.dedup();
        let mut runs = Runs::default();
        for row in holding {
            runs.push(row as usize..row as usize + 1);
        }
        runs
    }

    /// Returns how well each of the hits fits, in the order given, which is that of their rows.
    pub(super) fn fits(&self, table: &Table, hits: &[usize]) -> Vec<(usize, Fit)> {
        let mut fits: Vec<(usize, Fit)> = hits.iter().map(|row| (*row, Fit::default())).collect();
        let mut shares = vec![0; hits.len()];
        for idea in &self.reading.ideas {
            shares.fill(0);
            idea.ways.iter().for_each(|way| way.raise(table, hits, &mut shares));
            for ((_, fit), share) in fits.iter_mut().zip(&shares).filter(|(_, share)| **share > 0) {
                fit.score = fit.score.saturating_add(idea.worth.saturating_mul(*share) / 100);
                fit.words |= idea.words;
            }
        }
        let full = self.full();
        for (_, fit) in &mut fits {
            fit.band = (u64::from(fit.score) * BANDS / full) as u32;
        }
        fits
    }

    /// Returns the score of a home that holds every word in its plain text; at least 1.
    fn full(&self) -> u64 {
        let ideas = self.reading.ideas.iter().filter(|idea| idea.words != 0);
        ideas.map(|idea| u64::from(idea.worth)).sum::<u64>().max(1)
    }

    /// Returns for each of some homes, in the order of their rows, through which other words than those written it holds
    /// them.
    pub(super) fn through(&self, table: &Table, rows: &[usize]) -> Vec<Vec<Through>> {
        let mut through = vec![Vec::new(); rows.len()];
        let has_others = |idea: &&Idea| idea.words != 0 && idea.ways.iter().any(|way| way.said.is_some());
        for idea in self.reading.ideas.iter().filter(has_others) {
            // What was written counts before all others, then the best share, then the order of the table.
            let mut best: Vec<(u32, Option<&str>)> = vec![(0, None); rows.len()];
            let mut shares = vec![0; rows.len()];
            for way in &idea.ways {
                shares.fill(0);
                way.raise(table, rows, &mut shares);
                for (best, share) in best.iter_mut().zip(&shares).filter(|(best, share)| **share > best.0) {
                    *best = (if way.said.is_none() { u32::MAX } else { *share }, way.said.as_deref());
                }
            }
            for (through, (_, said)) in through.iter_mut().zip(best) {
                through.extend(said.map(|said| Through { words: idea.words, said: said.to_owned() }));
            }
        }
        through
    }
}

impl Way {
    /// Raises what the hits that hold it have of the idea, percent, to what they have by this way. The hits are in the order
    /// of rows.
    fn raise(&self, table: &Table, hits: &[usize], shares: &mut [u32]) {
        let share = |weight: u32| BY_WEIGHT[(weight as usize).min(BY_WEIGHT.len() - 1)] * self.share / 100;
        if let [list] = self.lists.as_slice() {
            return list.weigh(table, hits, |hit, weight| shares[hit] = shares[hit].max(share(weight)));
        }
        // All the lists must hold it; the worst place counts.
        let mut held = vec![(0, u32::MAX); hits.len()];
        for list in &self.lists {
            list.weigh(table, hits, |hit, weight| held[hit] = (held[hit].0 + 1, weight.min(held[hit].1)));
        }
        for (known, (lists, weight)) in shares.iter_mut().zip(held) {
            if lists == self.lists.len() {
                *known = share(weight).max(*known);
            }
        }
    }

    /// Hands over the row of every home that holds it.
    fn each_home(&self, table: &Table, mut f: impl FnMut(u32)) {
        let Some((first, others)) = self.lists.split_first() else { return };
        for (segment, rows) in table.rows.iter().enumerate() {
            let mut docs = first.postings[segment].clone();
            let mut others: Vec<_> = others.iter().map(|list| list.postings[segment].clone()).collect();
            while docs.doc() != TERMINATED {
                let doc = docs.doc();
                let held = others.iter_mut().all(|other| {
                    let at = if other.doc() < doc { other.seek(doc) } else { other.doc() };
                    at == doc
                });
                if held && rows[doc as usize] != NO_ROW {
                    f(rows[doc as usize]);
                }
                docs.advance();
            }
        }
    }
}

impl List {
    /// Hands over each of the hits that holds it, by its place among them, with the weight it is held with.
    fn weigh(&self, table: &Table, hits: &[usize], mut f: impl FnMut(usize, u32)) {
        let mut postings = self.postings.clone();
        for (hit, row) in hits.iter().enumerate() {
            // Within a segment rows are in the order of their documents: each list is walked once.
            let place = table.places[*row];
            let list = &mut postings[place.segment()];
            if list.doc() < place.doc {
                list.seek(place.doc);
            }
            if list.doc() == place.doc {
                f(hit, list.term_freq());
            }
        }
    }
}
