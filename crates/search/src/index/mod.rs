//! What of a vacancy is kept in the index, and how it is read back.
//!
//! Tantivy keeps the records, the words and the columns, in segments sorted by location. A generation reads the
//! columns of all its segments into one [`table::Table`], sorted by location too, when it opens; from then on only
//! words and records are read from the segments. So neither the number of segments nor what is deleted in them
//! can change an answer.

pub(crate) mod document;
pub(crate) mod schema;
pub(crate) mod table;
pub(crate) mod tags;
mod terms;
pub(crate) mod words;
