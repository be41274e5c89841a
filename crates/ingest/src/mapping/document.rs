//! The shape of `data/authorities/<slug>.toml`. Unknown keys are errors.

use super::arrangements::{Expected, Notify, Pull};
use crate::IngestError;
use crate::decode::sha256_hex;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use vacancy::household::{AuthorityRules, Basis, BedroomRuleSet, BedroomRules, RuleRef, size_criteria};
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
    #[serde(default)]
    pub brakes: Brakes,
    #[serde(default)]
    pub notify: Notify,
    pub pull: Option<Pull>,
    pub expected: Option<Expected>,
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

/// What holds an authority's files for somebody to look at, where it differs from the usual. It is read by whoever
/// publishes; here it is only part of the file's shape.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brakes {
    /// More than this share of the homes published vanishing holds a file, per cent; 30 unless told.
    pub most_gone: Option<u8>,
    /// More than this share of the rows refused holds a file, per cent; 20 unless told.
    pub most_refused: Option<u8>,
    /// More than this share of the homes lying in other authorities holds a file, per cent; 50 unless told.
    pub most_elsewhere: Option<u8>,
    /// Brakes that do not hold this authority's files.
    #[serde(default)]
    pub off: Vec<Brake>,
}

impl Brakes {
    /// Refuses shares that would never hold a file, or always: a brake is taken off by its name.
    fn check(&self, name: &str) -> Result<(), IngestError> {
        let shares = [
            ("most_gone", self.most_gone),
            ("most_refused", self.most_refused),
            ("most_elsewhere", self.most_elsewhere),
        ];
        let wrong = shares
            .iter()
            .find_map(|(key, share)| Some((key, (*share)?)).filter(|(_, share)| !(1..=99).contains(share)));
        wrong.map_or(Ok(()), |(key, share)| {
            let message = format!("brakes.{key} = {share}: expected 1 to 99 per cent; to take a brake off, name it in brakes.off");
            Err(IngestError::mapping(name, message))
        })
    }

    /// Returns whether a brake holds this authority's files.
    pub fn has(&self, brake: Brake) -> bool {
        !self.off.contains(&brake)
    }
}

/// A safety brake that may be taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Brake {
    /// Too many homes vanish.
    Gone,
    /// Too many rows are refused.
    Refused,
    /// Too many homes lie in other authorities.
    Elsewhere,
    /// There are no homes.
    Empty,
    /// The file ends in the middle of a row.
    CutShort,
    /// It is older than the one published last.
    Older,
    /// The rents are all wrong in the same way.
    Rents,
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
    /// Who shares a bedroom, where a source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bedrooms: Option<Bedrooms>,
}

/// An authority's own rules of who shares a bedroom; what is left out is as the size criteria have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bedrooms {
    /// The page or document.
    pub source: String,
    /// The day it was read.
    #[serde(deserialize_with = "told_day")]
    pub date: Date,
    /// From this age people have a room of their own; 121 for never.
    pub own_room_age: Option<u8>,
    /// Below this age two share whatever their sex.
    pub mixed_share_below: Option<u8>,
    /// Children below this age do not count.
    pub count_from_age: Option<u8>,
    /// Bedrooms one person alone gets; 0 is a studio.
    pub single_gets: Option<u8>,
    /// How many bedrooms too few may be asked for.
    pub max_under: Option<u8>,
    /// How many bedrooms too many may be asked for.
    pub max_over: Option<u8>,
}

impl Rules {
    /// Returns the rules an applicant is judged by: the size criteria where the authority's own are not known.
    pub fn for_applicants(&self) -> AuthorityRules {
        let general = self.source.clone().zip(self.date).map(|(source, date)| RuleRef { source, date });
        let bedrooms = self.bedrooms.as_ref().map_or_else(size_criteria, Bedrooms::set);
        AuthorityRules { bedrooms, general }
    }
}

impl Bedrooms {
    fn set(&self) -> BedroomRuleSet {
        let usual = BedroomRules::default();
        let rules = BedroomRules {
            own_room_age: self.own_room_age.unwrap_or(usual.own_room_age),
            mixed_share_below: self.mixed_share_below.unwrap_or(usual.mixed_share_below),
            count_from_age: self.count_from_age.unwrap_or(usual.count_from_age),
            single_gets: self.single_gets.unwrap_or(usual.single_gets),
            max_under: self.max_under.unwrap_or(usual.max_under),
            max_over: self.max_over.unwrap_or(usual.max_over),
        };
        let rule = RuleRef { source: self.source.clone(), date: self.date };
        BedroomRuleSet { basis: Basis::Own, rules, rule }
    }
}

/// Reads a day that must be told.
fn told_day<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    day(deserializer)?.ok_or_else(|| serde::de::Error::custom("a day is missing"))
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
        document.brakes.check(name)?;
        document.notify.check(name)?;
        document.pull.as_ref().map_or(Ok(()), |pull| pull.check(name))?;
        document.expected.as_ref().map_or(Ok(()), |expected| expected.check(name))?;
        document.fingerprint = sha256_hex(text.as_bytes());
        Ok(document)
    }
}
