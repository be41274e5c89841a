//! The lists of homes that hold a word or a pair of words.

use crate::SearchError;
use crate::index::schema::FIELDS;
use crate::index::words::pair;
use tantivy::postings::SegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{SegmentReader, TantivyError, Term};

/// Where lists are found.
pub(super) struct Lists<'a> {
    pub(super) segments: &'a [SegmentReader],
    /// How many homes there are.
    pub(super) all: u64,
}

/// The homes that hold a term.
pub(super) struct List {
    /// How many living homes.
    pub(super) homes: u64,
    /// For each segment, the documents.
    pub(super) postings: Vec<SegmentPostings>,
}

impl Lists<'_> {
    /// Returns the homes that hold a stem.
    pub(super) fn word(&self, stem: &str) -> Result<List, SearchError> {
        self.list(FIELDS.text, stem)
    }

    /// Returns the homes that hold two stems beside each other.
    pub(super) fn pair(&self, one: &str, other: &str) -> Result<List, SearchError> {
        self.list(FIELDS.pairs, &pair(one, other))
    }

    /// Returns how many living homes hold a stem.
    pub(super) fn homes(&self, stem: &str) -> Result<u64, SearchError> {
        let term = Term::from_field_text(FIELDS.text, stem);
        for segment in self.segments {
            let known =
                segment.inverted_index(FIELDS.text)?.get_term_info(&term).map_err(TantivyError::from)?;
            if known.is_some() {
                return Ok(self.word(stem)?.homes);
            }
        }
        Ok(0)
    }

    /// Returns what holding something is worth, in thousandths, that so many homes hold.
    ///
    /// # Source
    /// The inverse document frequency of BM25, Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009).
    pub(super) fn worth(&self, holding: u64) -> u32 {
        let (holding, homes) = (holding as f64, self.all as f64);
        let rarity = (1.0 + (homes - holding + 0.5) / (holding + 0.5)).ln();
        (rarity * 1000.0).round() as u32
    }

    fn list(&self, field: Field, term: &str) -> Result<List, SearchError> {
        let term = Term::from_field_text(field, term);
        let read = |segment: &SegmentReader| -> Result<SegmentPostings, SearchError> {
            let index = segment.inverted_index(field)?;
            let postings =
                index.read_postings(&term, IndexRecordOption::WithFreqs).map_err(TantivyError::from)?;
            Ok(postings.unwrap_or_else(SegmentPostings::empty))
        };
        let postings: Vec<SegmentPostings> = self.segments.iter().map(read).collect::<Result<_, _>>()?;
        let living = |(segment, postings): (&SegmentReader, &SegmentPostings)| match segment.alive_bitset() {
            Some(alive) => postings.doc_freq_given_deletes(alive),
            None => postings.doc_freq(),
        };
        let homes = self.segments.iter().zip(&postings).map(|pair| u64::from(living(pair))).sum();
        Ok(List { homes, postings })
    }
}
