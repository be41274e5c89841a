//! The shape of one council's file: encoding, delimiter, columns, what stands above and below the rows.

use super::council::Council;
use super::dirt::Dirt;
use super::home::Home;

/// What a column is to the composer, which spoils some cells and writes the truth about the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The advert's reference.
    Reference,
    /// The rent, with or without the charge.
    Rent,
    /// The service charge, in a column of its own.
    Charge,
    /// Rent and charge together, beside the columns of each: left blank while one of them is not known.
    Total,
    /// The postcode, or one half of it.
    Postcode,
    /// The closing date, or one part of it.
    Closes,
    /// The officer's text.
    Description,
    /// The address.
    Address,
    /// The name of the authority.
    Authority,
    /// Anything else.
    Plain,
}

/// One column: its header as the council writes it, what it is, and how a home is written in it.
pub struct Column {
    /// As written in the file.
    pub header: &'static str,
    /// What it is to the composer.
    pub role: Role,
    /// Writes the cell.
    pub cell: fn(&Home) -> String,
}

/// Returns a column that is nothing in particular to the composer.
pub const fn plain(header: &'static str, cell: fn(&Home) -> String) -> Column {
    Column { header, role: Role::Plain, cell }
}

/// Returns a column with a role.
pub const fn column(header: &'static str, role: Role, cell: fn(&Home) -> String) -> Column {
    Column { header, role, cell }
}

/// How the text becomes bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 behind a byte-order mark, as spreadsheets save it.
    Utf8WithMark,
    /// Windows-1252.
    Windows1252,
    /// UTF-16, little end first, behind a byte-order mark: a spreadsheet's "Unicode text".
    Utf16,
}

/// When a cell is put in quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// Never: the program that wrote the file does not know how.
    Never,
    /// When the cell holds a delimiter, a quote or a line break.
    WhenNeeded,
    /// Always.
    Always,
}

/// How many rows a home has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    /// One.
    PerHome,
    /// One for each viewing.
    PerViewing,
    /// One for each photo; one for a home without.
    PerPhoto,
    /// One for each of the alike homes an advert offers.
    PerUnit,
}

/// One council's export.
pub struct Layout {
    /// Whose it is.
    pub council: Council,
    /// How many homes it advertises.
    pub homes: usize,
    /// The file name's ending, without the dot.
    pub extension: &'static str,
    /// How text becomes bytes.
    pub encoding: Encoding,
    /// Between cells.
    pub delimiter: char,
    /// After each row.
    pub line_end: &'static str,
    /// When cells are quoted.
    pub quoting: Quoting,
    /// Rows above the header.
    pub above: &'static [&'static [&'static str]],
    /// Rows between the header and the first home.
    pub beneath: &'static [&'static [&'static str]],
    /// The columns, in order.
    pub columns: &'static [Column],
    /// How many rows a home has.
    pub rows: Rows,
    /// A blank row after so many homes, if any.
    pub blank_after: Option<usize>,
    /// The rows below the last home, given how many rows and homes there are.
    pub below: fn(usize, usize) -> Vec<Vec<String>>,
    /// A day that does not exist, as the council would write it: one text for each closing column.
    pub impossible_date: &'static [&'static str],
    /// What is wrong with the file: each spoils one home's row or rows.
    pub dirt: &'static [Dirt],
}

/// Returns no rows below the last home.
pub fn nothing_below(_rows: usize, _homes: usize) -> Vec<Vec<String>> {
    Vec::new()
}
