//! What an unknown export's layout most likely is, column by column: how sure, why, and what is left to be asked.

mod answer;
mod codes;
mod columns;
mod doubts;
mod hand_written;
mod offered;
mod toml;
mod unread;

pub use answer::{LearnError, Said};
pub use codes::PROPOSAL_CODES;
pub use hand_written::{HandWritten, Kept};
pub use offered::{Offered, OfferedKind};
pub use toml::{Whose, with_layout_of};

use crate::bind::{self, Purpose, understand};
use crate::cells::money::Unit;
use crate::mapping::DateOrder;
use crate::note;
use crate::survey::{Survey, survey};
use crate::table::Told;
use crate::taken::Pace;
use crate::upload::Opened;
use crate::workbook::{self, Received};
use crate::{IngestError, Upload};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Message, Period};

/// The version of the proposal's document.
const VERSION: u32 = 1;

/// An export whose layout is to be learnt.
pub struct Learn<'a> {
    /// The file as received.
    pub upload: Upload<'a>,
    /// Whose it is.
    pub authority: &'a AuthorityCode,
    /// The council's covering note, in English, where there is one.
    pub note: Option<&'a str>,
    /// The time.
    pub now: Timestamp,
    /// Places.
    pub gazetteer: &'a Gazetteer,
}

/// What is proposed for a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// The version of this document.
    pub version: u32,
    /// Whose export it is.
    pub authority: AuthorityCode,
    /// The encoding it was read in.
    pub encoding: Option<String>,
    /// What separates its cells.
    pub delimiter: Option<char>,
    /// The row of its column names, as a spreadsheet counts.
    pub header_row: Option<u32>,
    /// How many rows below it were looked at.
    pub rows: usize,
    /// What there is to say of the whole file: why it could not be understood, what the references are.
    pub findings: Vec<Message>,
    /// Its columns, in order.
    pub columns: Vec<ProposedColumn>,
    /// What is to be asked of a person before the layout is whole.
    pub questions: Vec<Question>,
    /// What stays of the saved layout it began with; nothing where it began with none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub kept: Option<Kept>,
}

/// What is proposed for a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposedColumn {
    /// Its letter in a spreadsheet.
    pub column: String,
    /// Its name, as in the file.
    pub header: String,
    /// Its name in a mapping: "NOTES#2" for the second of that name.
    pub key: String,
    /// Some of its values, shortened; none of a column that holds what must not be published.
    pub samples: Vec<String>,
    /// What it feeds, together; nothing where it is not sure, ignored, or must not be published.
    pub fields: Vec<ProposedField>,
    /// How sure that is, 0 to 1; 0 where nothing is thought of.
    pub confidence: f64,
    /// Why.
    pub why: Vec<Message>,
    /// What else it might be, the likeliest first.
    pub alternatives: Vec<Choice>,
    /// Its words that stand for nothing known: each is asked about.
    pub unknown_words: Vec<String>,
    /// What becomes of it.
    pub state: State,
    /// What the saved layout, written by hand, says of it that answers cannot.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub by_hand: Option<HandWritten>,
}

/// What becomes of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is read as proposed.
    Sure,
    /// It is asked about, and left out until it is answered.
    Ask,
    /// It feeds nothing.
    Ignored,
    /// It feeds nothing, for what it holds must not be published.
    NeverPublished,
}

/// A field a column feeds, and how its cells are read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposedField {
    /// Its name in mappings.
    pub field: String,
    /// How its cells are read.
    pub options: Options,
}

/// How a column's cells are read.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    /// How often its amounts are due.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub period: Option<Period>,
    /// In how many weeks of the year.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub weeks_per_year: Option<u8>,
    /// What whole numbers of money count.
    #[serde(skip_serializing_if = "is_usual", default)]
    pub unit: Unit,
    /// Whether the rent includes charges.
    #[serde(skip_serializing_if = "is_usual", default)]
    pub includes_charges: bool,
    /// In which order the figures of its dates stand.
    #[serde(skip_serializing_if = "is_usual", default)]
    pub date_order: DateOrder,
    /// Whether labels of one character stand side by side.
    #[serde(skip_serializing_if = "is_usual", default)]
    pub run_together: bool,
    /// The council's own words, in plain form, and what each stands for; nothing stands for unknown.
    #[serde(skip_serializing_if = "BTreeMap::is_empty", default)]
    pub values: BTreeMap<String, String>,
}

fn is_usual<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// One thing a column may be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The fields it would feed, with ` + ` between, as it is answered.
    pub fields: String,
    /// How sure that is, 0 to 1.
    pub confidence: f64,
    /// How its cells would be read.
    pub read: Vec<ProposedField>,
}

/// What is asked about a column.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The column's letter.
    pub column: String,
    /// Its name in a mapping.
    pub key: String,
    /// The likeliest answers; for words nobody knows there are none.
    pub choices: Vec<Choice>,
    /// The question.
    pub message: Message,
}

impl Proposal {
    /// Returns what is said of a file before anything of it is known.
    fn empty(request: &Learn) -> Self {
        Self {
            version: VERSION,
            authority: request.authority.clone(),
            encoding: None,
            delimiter: None,
            header_row: None,
            rows: 0,
            findings: Vec::new(),
            columns: Vec::new(),
            questions: Vec::new(),
            kept: None,
        }
    }
}

/// Understands a file's layout from its columns' names, their values, and the covering note.
///
/// # Errors
/// When the file cannot be read; a file that is no table is told in the findings.
pub fn propose(request: &Learn) -> Result<Proposal, IngestError> {
    let received = request.upload.open()?;
    let opened = workbook::open(&received, &|row| bind::score(row, None));
    match opened.map_err(|error| received.failed(error))? {
        Received::Other => propose_of(request, &received, Told::of(None)),
        Received::Refused(message) => Ok(Proposal { findings: vec![message], ..Proposal::empty(request) }),
        Received::Sheet(sheet) => {
            let text = Opened::Bytes(sheet.text.into());
            let mut proposal = propose_of(request, &text, Told::OF_SHEET)?;
            (proposal.encoding, proposal.delimiter) = (None, None);
            proposal.findings.splice(0..0, sheet.notes);
            Ok(proposal)
        }
    }
}

fn propose_of(request: &Learn, file: &Opened, told: Told) -> Result<Proposal, IngestError> {
    let surveyed = survey(file, None, told, Pace::USUAL.chunk_bytes).map_err(|error| file.failed(error))?;
    let mut proposal = Proposal::empty(request);
    let Survey { encoded, notes, table, .. } = match surveyed {
        Ok(survey) => survey,
        Err(message) => {
            proposal.findings.push(message);
            return Ok(proposal);
        }
    };
    proposal.encoding = Some(encoded.encoding.name().to_ascii_lowercase());
    proposal.findings.extend(notes);
    let table = match table {
        Ok(table) => table,
        Err(delimiter) => {
            proposal.delimiter = delimiter;
            proposal.findings.push(Message::new(crate::codes::NO_HEADER_ROW));
            return Ok(proposal);
        }
    };
    proposal.delimiter = Some(table.shape.delimiter);
    proposal.header_row = Some(table.header.number);
    // What stands below the homes, a count or a total, says nothing of what a column is.
    let is_advert = |row: &&crate::table::Row| !crate::table::footer::is_footer(row, &table.header);
    let rows: Vec<crate::table::Row> = table.below.iter().filter(is_advert).cloned().collect();
    proposal.rows = rows.len();
    let headers = table.header.names();
    let told = request.note.map(|note| note::read(note, &headers)).unwrap_or_default();
    let understood = understand(&headers, &rows, &told, Purpose::Propose);
    let context = columns::Context { headers: &headers, rows: &rows, told: &told, request };
    proposal.columns = columns::proposed(&understood, &context);
    proposal.settle();
    Ok(proposal)
}

impl Proposal {
    /// Returns the column of that letter, name or key, in either case.
    pub fn column(&self, named: &str) -> Option<&ProposedColumn> {
        self.columns.get(self.place_of(named)?)
    }

    /// Returns whether some column is surely the reference, without which no layout can be saved.
    pub fn has_reference(&self) -> bool {
        self.columns.iter().any(|column| {
            column.state == State::Sure
                && column.fields.iter().any(|field| field.field == crate::fields::REFERENCE)
        })
    }
}
