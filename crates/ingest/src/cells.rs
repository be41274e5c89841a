//! What a cell says. One file a kind: each turns a cell's text into a value, or says why it cannot.
//!
//! A reader never guesses: what it does not understand it returns as a [`vacancy::Message`], and the field stays
//! unknown.

pub(crate) mod access;
pub(crate) mod ages;
pub(crate) mod bands;
pub(crate) mod bool;
pub(crate) mod choice;
pub(crate) mod clean;
pub(crate) mod coordinates;
pub(crate) mod date;
pub(crate) mod floor;
pub(crate) mod link;
pub(crate) mod list;
pub(crate) mod money;
pub(crate) mod number;
pub(crate) mod period;
pub(crate) mod personal;
pub(crate) mod postcode;
pub(crate) mod reference;
pub(crate) mod size;
pub(crate) mod status;
pub(crate) mod text;
pub(crate) mod time;
pub(crate) mod tokens;
