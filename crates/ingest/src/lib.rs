//! An authority's export in, vacancies and a report out.
//!
//! [`check`] reads bytes as text, text as a table, columns as the authority's mapping binds them (or as they can be
//! guessed), cells as values, rows as homes. It never fails on content: what is wrong stands in the [`Report`], at
//! its row and column, and a field that cannot be read stays unknown.
//!
//! A workbook (XLSX) is made text first, its sheet's rows and columns kept in place; the rest is the same.
//!
//! It reads the bytes twice, a piece at a time: the first pass finds how they are written and where the table is, the
//! second turns rows into homes on two threads. So it needs the memory of the homes and of the report, whatever the
//! file's size; of the text no more than a few chunks are held, and of a row no more than itself.
//!
//! What this crate deliberately does not do: look into free text for facts, guess a place from a street's name,
//! store or publish anything, word a message.

mod annotate;
mod assemble;
mod authorities;
mod bind;
mod by_hand;
mod cells;
mod check;
mod checks;
mod codes;
mod decode;
mod draft;
mod error;
mod exported;
mod fields;
mod findings;
mod group;
mod header;
mod mapping;
mod note;
mod problems;
mod propose;
mod read;
mod realign;
mod report;
mod said;
mod schema;
mod survey;
mod table;
mod taken;
mod upload;
mod workbook;

pub use annotate::{
    ANNOTATION_CODES, AnnotateError, AnnotateRequest, CellPlace, TableForm, annotate, cell_text, with_cell,
};
pub use authorities::{Authorities, AuthorityFile};
pub use by_hand::{Beside, ByHand, lay_over};
pub use cells::money::Unit;
pub use cells::personal::{Personal, personal_in};
pub use cells::reference::may_be_spoilt_form;
pub use check::{CheckRequest, Checked, Layout, check};
pub use codes::CODES;
pub use error::IngestError;
pub use mapping::{
    Bedrooms, Brake, Brakes, ClockTime, Contact, DateOrder, Day, Expected, Feed, FeedKind, Mapping, Notify,
    Outline, Pull, Rules,
};
pub use propose::{
    Choice, HandWritten, Kept, Learn, LearnError, Offered, OfferedKind, Options, PROPOSAL_CODES, Proposal,
    ProposedColumn, ProposedField, Question, Said, State, Whose, propose, with_layout_of,
};
pub use report::{Column, ColumnProblems, How, Problem, REPORT_VERSION, Report, Rows, Severity};
pub use schema::{csvw_metadata, table_schema, template_csv, template_xlsx};
pub use table::added::{PROBLEM, WHAT_TO_DO};
pub use upload::Upload;

/// The version of the rules by which a file is read. One more whenever the same bytes under the same mapping may come to
/// other homes, such as when more is masked: files are then read anew instead of called unchanged.
pub const RULES_VERSION: u32 = 5;
