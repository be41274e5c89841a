//! What each row was meant to say, so that the importer can be measured against it.

use super::home::Home;
use jiff::civil::DateTime;
use serde::Serialize;
use vacancy::{LondonInstant, PropertyType, Status};

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It makes a vacancy, alone or with other rows of the same reference.
    Taken,
    /// It repeats a row, and vanishes into it.
    Repeated,
    /// It must not be taken.
    Refused,
}

/// The facts one row of an example states. A fact the row leaves unknown, or spoils, is absent.
#[derive(Debug, Clone, Serialize)]
pub struct Truth {
    /// The row a spreadsheet shows, from 1.
    pub row: usize,
    /// As written, trimmed.
    pub reference: String,
    /// What becomes of the row.
    pub outcome: Outcome,
    /// How many alike homes the advert offers, where there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homes: Option<u8>,
    /// Bedrooms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bedrooms: Option<u8>,
    /// What kind of home.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_type: Option<PropertyType>,
    /// The postcode, or as much of it as is certain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Rent and charges, pence a week.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_cost_pence: Option<u64>,
    /// When bidding opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<LondonInstant>,
    /// When bidding closes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<LondonInstant>,
    /// Where the advert stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What is wrong with the row, by the composer's names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dirt: Option<String>,
}

impl Truth {
    /// Returns what a clean row about `home` states.
    pub fn of(home: &Home) -> Truth {
        Truth {
            row: 0,
            reference: home.reference.trim().to_owned(),
            outcome: Outcome::Taken,
            homes: (home.alike > 1).then_some(home.alike),
            bedrooms: Some(home.bedrooms),
            property_type: Some(home.property_type),
            postcode: Some(home.certain_postcode()),
            weekly_cost_pence: Some(home.due.per_week(home.total())),
            opens_at: instant(home.opens),
            closes_at: instant(home.closes),
            status: Some(home.status),
            dirt: None,
        }
    }

    /// Marks the row as one that must not be taken, with the reference it shows.
    pub fn refuse(&mut self, reference: &str) {
        self.reference = reference.to_owned();
        self.refuse_row();
    }

    /// Marks the row as one that must not be taken: it states no facts.
    pub fn refuse_row(&mut self) {
        *self = Truth {
            row: self.row,
            reference: self.reference.clone(),
            outcome: Outcome::Refused,
            homes: None,
            bedrooms: None,
            property_type: None,
            postcode: None,
            weekly_cost_pence: None,
            opens_at: None,
            closes_at: None,
            status: None,
            dirt: self.dirt.clone(),
        };
    }
}

fn instant(local: DateTime) -> Option<LondonInstant> {
    local.to_zoned(vacancy::zone()).ok().map(|zoned| LondonInstant(zoned.timestamp()))
}
