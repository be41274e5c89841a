//! How well homes fit the words.
//!
//! A home scores for every stem it holds: the rarer the stem among the homes of the generation and the better its
//! place in the advert, the more. Lengths and repetitions do not count: an advert is not better for saying "garden"
//! three times. Everything is whole numbers over living homes, so the score of a home does not depend on how the
//! index happens to be laid out.

use crate::SearchError;
use crate::geo::Runs;
use crate::index::schema::FIELDS;
use crate::index::table::{NO_ROW, Table};
use crate::index::words::Stemmer;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, SegmentReader, TERMINATED, TantivyError, Term};

/// The score of one home.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Fit {
    /// How well the words fit.
    pub(super) score: u32,
    /// Which words the home holds, a bit each.
    pub(super) words: u32,
}

/// The words of a plan, found in the index.
pub(super) struct Words {
    stems: Vec<Stem>,
    /// For each word, how many homes hold it.
    homes: Vec<u64>,
}

/// One stem and the homes that hold it.
struct Stem {
    /// The word it is of, as a bit.
    word: u32,
    /// What holding it is worth, at weight 1.
    worth: u32,
    /// For each segment, the documents that hold it.
    postings: Vec<SegmentPostings>,
}

impl Words {
    /// Looks the words up.
    pub(super) fn find(
        segments: &[SegmentReader],
        table: &Table,
        stemmer: &mut Stemmer,
        words: &[String],
    ) -> Result<Self, SearchError> {
        let mut found = Self { stems: Vec::new(), homes: Vec::new() };
        for (number, word) in words.iter().enumerate() {
            let mut fewest = None;
            for stem in stemmer.stems(word) {
                let postings = postings(segments, &stem)?;
                let homes = living(segments, &postings);
                fewest = Some(fewest.unwrap_or(homes).min(homes));
                let worth = worth(homes, table.len() as u64);
                found.stems.push(Stem { word: 1 << number, worth, postings });
            }
            found.homes.push(fewest.unwrap_or(0));
        }
        Ok(found)
    }

    /// Returns for each word how many homes hold it; one of several parts counts by its rarest.
    pub(super) fn homes(&self) -> Vec<u64> {
        self.homes.clone()
    }

    /// Returns the rows of homes that hold at least one of the words.
    pub(super) fn rows(&self, table: &Table) -> Runs {
        let mut holding = Vec::new();
        for stem in &self.stems {
            for (postings, rows) in stem.postings.iter().zip(&table.rows) {
                let mut postings = postings.clone();
                while postings.doc() != TERMINATED {
                    holding.push(rows[postings.doc() as usize]);
                    postings.advance();
                }
            }
        }
        holding.sort_unstable();
        let mut runs = Runs::default();
        for row in holding.into_iter().take_while(|row| *row != NO_ROW) {
            runs.push(row as usize..row as usize + 1);
        }
        runs
    }

    /// Returns how well each of the hits fits, in the order given, which is that of their rows.
    pub(super) fn fits(&mut self, table: &Table, hits: &[usize]) -> Vec<(usize, Fit)> {
        let mut fits: Vec<(usize, Fit)> = hits.iter().map(|row| (*row, Fit::default())).collect();
        for stem in &mut self.stems {
            for (row, fit) in &mut fits {
                // Within a segment rows are in the order of their documents: each list is walked once.
                let place = table.places[*row];
                let postings = &mut stem.postings[place.segment()];
                if postings.doc() < place.doc {
                    postings.seek(place.doc);
                }
                if postings.doc() == place.doc {
                    fit.score = fit.score.saturating_add(stem.worth.saturating_mul(postings.term_freq()));
                    fit.words |= stem.word;
                }
            }
        }
        fits
    }
}

fn postings(segments: &[SegmentReader], stem: &str) -> Result<Vec<SegmentPostings>, SearchError> {
    let term = Term::from_field_text(FIELDS.text, stem);
    let read = |segment: &SegmentReader| -> Result<SegmentPostings, SearchError> {
        let index = segment.inverted_index(FIELDS.text)?;
        let postings =
            index.read_postings(&term, IndexRecordOption::WithFreqs).map_err(TantivyError::from)?;
        Ok(postings.unwrap_or_else(SegmentPostings::empty))
    };
    segments.iter().map(read).collect()
}

/// Returns how many living documents the lists hold.
fn living(segments: &[SegmentReader], postings: &[SegmentPostings]) -> u64 {
    let of = |(segment, postings): (&SegmentReader, &SegmentPostings)| match segment.alive_bitset() {
        Some(alive) => postings.doc_freq_given_deletes(alive),
        None => postings.doc_freq(),
    };
    segments.iter().zip(postings).map(|pair| u64::from(of(pair))).sum()
}

/// Returns what holding a stem is worth that so many of all homes hold.
///
/// # Source
/// The inverse document frequency of BM25, Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009),
/// in thousandths.
fn worth(holding: u64, homes: u64) -> u32 {
    let (holding, homes) = (holding as f64, homes as f64);
    let rarity = (1.0 + (homes - holding + 0.5) / (holding + 0.5)).ln();
    (rarity * 1000.0).round() as u32
}
