//! The canonical vacancy, record version 1.

use crate::{
    AccessCategory, AuthorityCode, Designation, Garden, LocationSource, LondonInstant, Parking, Period, Pets,
    Precision, PropertyType, Rent, RentType, Status, Tenancy, VacancyId, weekly_cost_pence,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The version of the record's shape; part of every generation's manifest.
pub const RECORD_VERSION: u32 = 1;

/// The adaptations an advert may list, as [`Vacancy::adaptations`] spells them.
pub const ADAPTATIONS: &[&str] = &[
    "level_access_shower",
    "wet_room",
    "over_bath_shower",
    "grab_rails",
    "widened_doors",
    "lowered_kitchen",
    "ramp",
    "stairlift",
    "through_floor_lift",
    "hoist",
];

/// One home advertised by one authority. A field that is absent is unknown, which is never "no".
///
/// # Units
/// Money in pence; coordinates in WGS 84 degrees; floors counted from 0, the ground floor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vacancy {
    /// `{authority}/{reference}`.
    pub id: VacancyId,
    /// The advertising authority's ONS code.
    pub authority: AuthorityCode,
    /// The authority's own reference, trimmed, leading zeros kept.
    pub reference: String,
    /// Who lets it; absent means the authority itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub landlord: Option<String>,
    /// The advert's heading, plain text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The advert's text, plain, line breaks kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address as published; may be partial.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The postcode (`SW9 8HQ`), or the sector or outcode when that is all that is certain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Where it is, and how exactly that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// How many alike homes the advert offers, where it offers several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub homes: Option<u32>,
    /// What kind of dwelling it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub property_type: Option<PropertyType>,
    /// Bedrooms, 0–12; 0 for a studio or bedsit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bedrooms: Option<u8>,
    /// How many people may live there (bedspaces).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_persons: Option<u8>,
    /// The lowest entrance level: −1 basement, 0 ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub floor: Option<i8>,
    /// Whether there is a lift.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lift: Option<bool>,
    /// Whether it can be reached without a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
    /// Whether there is a balcony.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub balcony: Option<bool>,
    /// Whether it comes furnished.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub furnished: Option<bool>,
    /// The garden.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub garden: Option<Garden>,
    /// Where a car may be left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parking: Option<Parking>,
    /// Whether pets may be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pets: Option<Pets>,
    /// The access category; a merged code is its less accessible end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_category: Option<AccessCategory>,
    /// The access category as the authority wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_raw: Option<String>,
    /// Adaptations made, such as `level_access_shower`; sorted, each once.
    #[serde(default)]
    pub adaptations: Vec<String>,
    /// The youngest age a tenant may be, years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_min: Option<u8>,
    /// The oldest age a tenant may be, years.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub age_max: Option<u8>,
    /// Whom it is set aside for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designation: Option<Designation>,
    /// The kind of rent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rent_type: Option<RentType>,
    /// The tenancy offered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenancy: Option<Tenancy>,
    /// The rent as advertised.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rent: Option<Rent>,
    /// The service charge in pence, for the rent's period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service_charge: Option<u64>,
    /// Rent and charges each week of a 52-week year, in pence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly_cost_pence: Option<u64>,
    /// Who may apply; blank means no restriction stated.
    #[serde(default)]
    pub eligibility: Eligibility,
    /// Labels such as `mobility` or `right_to_move`; sorted, each once.
    #[serde(default)]
    pub labels: Vec<String>,
    /// The day it can be moved into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_from: Option<Date>,
    /// When bidding opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_at: Option<LondonInstant>,
    /// When bidding closes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes_at: Option<LondonInstant>,
    /// When it may be viewed; in order, each once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub viewing_at: Option<Vec<Viewing>>,
    /// Where the advert stands.
    pub status: Status,
    /// Why it was withdrawn; `absent` when it vanished from a full export.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_reason: Option<String>,
    /// Bids so far, where published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bids: Option<u32>,
    /// The energy rating's letter, A–G.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub epc: Option<char>,
    /// The council tax band's letter, A–I.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub council_tax_band: Option<char>,
    /// How it is heated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heating: Option<String>,
    /// The authority's own page for it; https only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Pictures; https only.
    #[serde(default)]
    pub images: Vec<String>,
    /// Which file and row said so, and when.
    pub provenance: Provenance,
}

impl Vacancy {
    /// Returns an open advert of which nothing else is known yet.
    pub fn new(id: VacancyId, provenance: Provenance) -> Self {
        Self {
            authority: id.authority().clone(),
            reference: id.reference().to_owned(),
            id,
            landlord: None,
            title: None,
            description: None,
            address: None,
            postcode: None,
            location: None,
            homes: None,
            property_type: None,
            bedrooms: None,
            max_persons: None,
            floor: None,
            lift: None,
            step_free: None,
            balcony: None,
            furnished: None,
            garden: None,
            parking: None,
            pets: None,
            access_category: None,
            access_raw: None,
            adaptations: Vec::new(),
            age_min: None,
            age_max: None,
            designation: None,
            rent_type: None,
            tenancy: None,
            rent: None,
            service_charge: None,
            weekly_cost_pence: None,
            eligibility: Eligibility::default(),
            labels: Vec::new(),
            available_from: None,
            opens_at: None,
            closes_at: None,
            viewing_at: None,
            status: Status::Open,
            withdrawn_reason: None,
            bids: None,
            epc: None,
            council_tax_band: None,
            heating: None,
            url: None,
            images: Vec::new(),
            provenance,
        }
    }

    /// Works out `weekly_cost_pence` from the rent and charge held. Call it only once it is known whether a
    /// charge exists: while one is stated but unknown, the weekly cost stays absent.
    pub fn work_out_weekly_cost(&mut self) {
        self.weekly_cost_pence = self.rent.map(|rent| weekly_cost_pence(&rent, self.service_charge));
    }

    /// Returns the record as its one line of JSON: fields in the order above, unknown ones left out.
    pub fn canonical_json(&self) -> String {
        // A record holds only strings, numbers and lists, which always serialise.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Returns the SHA-256 of the canonical JSON, in hexadecimal: equal exactly when the records are.
    pub fn content_hash(&self) -> String {
        Sha256::digest(self.canonical_json().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Returns whether the advert is open at `now`: its status says so and neither end of its window forbids it.
    pub fn is_open_at(&self, now: jiff::Timestamp) -> bool {
        self.status == Status::Open
            && self.opens_at.is_none_or(|opens| opens.0 <= now)
            && self.closes_at.is_none_or(|closes| closes.0 >= now)
    }

    /// Returns the period of the rent, weekly while no rent is known.
    pub fn rent_period(&self) -> Period {
        self.rent.map_or(Period::Weekly, |rent| rent.period)
    }
}

/// A point, how exactly it is known and where it came from.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Location {
    /// Degrees north, WGS 84, six decimals.
    pub lat: f64,
    /// Degrees east, WGS 84, six decimals.
    pub lon: f64,
    /// How exactly it is known.
    pub precision: Precision,
    /// Where it came from.
    pub source: LocationSource,
}

impl Location {
    /// Returns a location rounded to six decimals (about ten centimetres).
    pub fn new(lat: f64, lon: f64, precision: Precision, source: LocationSource) -> Self {
        let round = |degrees: f64| (degrees * 1e6).round() / 1e6;
        Self { lat: round(lat), lon: round(lon), precision, source }
    }
}

/// Who may apply. Every absent field means that the advert states no such restriction.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// The bands that may bid, as single labels in the order stated; none means all.
    #[serde(default)]
    pub bands: Vec<String>,
    /// Only people with a connection to the authority's area.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local_connection: Option<bool>,
    /// Only existing social tenants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer_only: Option<bool>,
    /// Only people who are not yet social tenants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub homeseeker_only: Option<bool>,
    /// The household the home is meant for, as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<String>,
    /// The highest yearly household income, pence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_income_pence: Option<u64>,
    /// The fewest people a household may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_persons: Option<u8>,
}

/// When a home may be viewed: at an instant, or some time on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Viewing {
    /// At this instant.
    At(LondonInstant),
    /// On this day.
    On(Date),
}

/// Which file and row said so, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The SHA-256 of the file, in hexadecimal.
    pub upload: String,
    /// The row a spreadsheet shows, from 1; the first of several.
    pub row: u32,
    /// When an export first held this reference.
    pub first_seen: LondonInstant,
    /// When an export last held it.
    pub last_seen: LondonInstant,
}
