//! Understands, resolves and answers queries over an immutable generation.
//!
//! Two halves meet at [`plan`]: one turns a query string into a [`Plan`], the other runs a plan over a
//! [`Generation`] in one pass. Tantivy holds the records, the words and the columns of a generation, and nothing
//! outside this crate knows it. What this crate does not do: decide what is published, or read the clock.

mod answer;
mod collect;
mod error;
pub mod facets;
mod generation;
mod geo;
mod index;
pub mod plan;
pub mod query;
mod resolve;
#[cfg(test)]
mod samples;
mod suggest;
mod synonyms;
mod text;

pub use answer::{
    Answer, FacetList, FacetValue, Found, Highlight, ReadPhrase, Reason, Refused, Relaxation, Similar,
    Verdicts, WhyNot,
};
pub use error::SearchError;
pub use generation::{
    Generation, Manifest, ManifestFile, Replacement, SCHEMA_VERSION, Stamp, build_generation, content_digest,
    verify_generation,
};
pub use plan::{
    Asker, Beyond, Condition, DEEPEST, Eligible, FacetCounts, Hit, Hits, HomeRef, MOST_CONDITIONS,
    MOST_WORDS, Place, Plan, Preference, Quantity, Shape, Sort, Step, Taken, Through,
};
pub use query::understand::{Interpretation, Knowing, Phrase, Understood, understand};
pub use query::{Notice, ParameterError, Parsed, Query};
pub use resolve::{Resolved, Surroundings, resolve};
pub use suggest::{Kind as SuggestionKind, SUGGESTIONS_MOST, Suggester, Suggestion, Suggestions};
