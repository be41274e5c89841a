//! The shape of `data/authorities/<slug>.toml`. Unknown keys are errors.

use crate::IngestError;
use crate::decode::sha256_hex;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, Designation, Period, RentType, Tenancy};

/// The version of the file's shape.
const VERSION: u32 = 1;

/// An authority's file, as it stands.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Document {
    pub version: u32,
    /// Which of the authority's layouts it is, one more at every change.
    #[serde(default)]
    pub revision: Option<u32>,
    pub code: Option<AuthorityCode>,
    pub slug: Option<String>,
    pub name: Option<String>,
    #[serde(default)]
    pub contact: Contact,
    #[serde(default)]
    pub feeds: Vec<Feed>,
    #[serde(default)]
    pub export: Export,
    #[serde(default)]
    pub columns: BTreeMap<String, toml::Value>,
    #[serde(default)]
    pub values: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    pub defaults: DefaultsDocument,
    #[serde(default)]
    pub rules: Rules,
    /// The SHA-256 of the text, in hexadecimal.
    #[serde(skip)]
    pub fingerprint: String,
}

/// Whom to ask about an authority's export.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The team, never a person.
    pub team: Option<String>,
    /// Its shared mailbox.
    pub email: Option<String>,
    /// Its telephone number.
    pub telephone: Option<String>,
    /// Its page on social homes.
    pub url: Option<String>,
}

/// One file an authority sends regularly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Feed {
    /// Its name, such as `nightly`.
    pub name: String,
    /// Whether it holds everything.
    pub kind: FeedKind,
}

/// What a feed's absence of a home means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeedKind {
    /// Every home of the feed: what is absent has been withdrawn.
    Full,
    /// What changed: what is absent stays as it was.
    Changes,
}

/// Where an authority says who may apply; the rules themselves are added as they are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// The page or document.
    pub source: Option<String>,
    /// The day it was read.
    #[serde(default, deserialize_with = "day")]
    pub date: Option<Date>,
}

/// Reads a day written as TOML's own date, or as text.
fn day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    let text = match toml::Value::deserialize(deserializer)? {
        toml::Value::Datetime(day) => day.to_string(),
        toml::Value::String(text) => text,
        _ => String::new(),
    };
    let expected = || serde::de::Error::custom(format!("`{text}` is no day: expected one like 2026-01-31"));
    text.parse().map(Some).map_err(|_| expected())
}

/// The file's form.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Export {
    pub encoding: Option<String>,
    pub delimiter: Option<String>,
    pub quotes: Option<bool>,
    #[serde(default)]
    pub ignore: Vec<String>,
    #[serde(default)]
    pub optional: Vec<String>,
    /// By a column's name, what it says in rows that are no adverts.
    #[serde(default)]
    pub skip_rows: BTreeMap<String, Vec<String>>,
}

/// What holds where a column says nothing.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DefaultsDocument {
    pub rent_period: Option<Period>,
    pub weeks_per_year: Option<u8>,
    pub rent_type: Option<RentType>,
    pub tenancy: Option<Tenancy>,
    pub designation: Option<Designation>,
}

impl Document {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is not this shape; the message names the line and the key.
    pub fn read(text: &str, name: &str) -> Result<Self, IngestError> {
        let mut document: Document =
            toml::from_str(text).map_err(|error| IngestError::mapping(name, error.to_string().trim_end()))?;
        if document.version != VERSION {
            let message = format!("version {} is not known: expected {VERSION}", document.version);
            return Err(IngestError::mapping(name, message));
        }
        document.fingerprint = sha256_hex(text.as_bytes());
        Ok(document)
    }
}
