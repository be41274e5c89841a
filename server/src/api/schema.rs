//! The shapes of the API's documents, for its description only: what is sent is written by the crates whose documents
//! they are, and a test holds each shape against a real answer.

#![expect(dead_code, reason = "these types describe; nothing makes or reads them")]

mod answer;
mod deliveries;
mod eligibility;

pub use answer::{Answer, Found, Similar, WhyNot};
pub use deliveries::{Deliveries, Retried};
pub use eligibility::HouseholdAnswer;

use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};

/// A problem, as RFC 9457 has it.
#[derive(ToSchema)]
pub struct Problem {
    /// Always `about:blank`: `code` tells problems apart.
    r#type: String,
    /// The answer's status.
    status: u16,
    /// What went wrong, never reworded: `wrong_parameters`, `busy`, `not_found`, …
    code: String,
    /// What went wrong, in words.
    title: String,
    /// More about it, and what to do.
    detail: Option<String>,
    /// The parameters that were wrong.
    parameters: Option<Vec<ProblemParameter>>,
}

/// A parameter that cannot be taken.
#[derive(ToSchema)]
pub struct ProblemParameter {
    /// Its name.
    parameter: String,
    /// What is wrong with it, never reworded.
    code: String,
    /// What is wrong with it, in words.
    detail: String,
    /// What to do about it.
    hint: Option<String>,
}

/// Something to be said: a code that is never reworded, and what its sentence needs.
#[derive(ToSchema)]
pub struct Message {
    /// The code.
    code: String,
    /// Numbers and texts by name.
    args: Option<BTreeMap<String, Value>>,
}

/// One home advertised by one authority, record version 1. A field that is absent is unknown, which is never "no".
#[derive(ToSchema)]
pub struct Vacancy {
    /// `{authority}/{reference}`.
    id: String,
    /// The authority's ONS code.
    authority: String,
    /// The authority's own reference.
    reference: String,
    /// Who lets it; absent means the authority.
    landlord: Option<String>,
    /// Plain text.
    title: Option<String>,
    /// Plain text with line breaks.
    description: Option<String>,
    /// As published.
    address: Option<String>,
    /// A postcode, or its sector or outcode.
    postcode: Option<String>,
    /// Where it is.
    location: Option<Location>,
    /// How many alike homes the advert offers.
    homes: Option<u32>,
    #[schema(schema_with = property_type)]
    property_type: Option<String>,
    /// 0 for a studio or bedsit.
    #[schema(maximum = 12)]
    bedrooms: Option<u8>,
    /// How many people may live there.
    max_persons: Option<u8>,
    /// Lowest entrance level: −1 basement, 0 ground.
    floor: Option<i8>,
    lift: Option<bool>,
    step_free: Option<bool>,
    balcony: Option<bool>,
    furnished: Option<bool>,
    #[schema(schema_with = garden)]
    garden: Option<String>,
    #[schema(schema_with = parking)]
    parking: Option<String>,
    #[schema(schema_with = pets)]
    pets: Option<String>,
    #[schema(schema_with = access_category)]
    access_category: Option<String>,
    /// The access category as the authority wrote it.
    access_raw: Option<String>,
    /// Such as `level_access_shower`.
    adaptations: Vec<String>,
    /// Years.
    age_min: Option<u8>,
    /// Years.
    age_max: Option<u8>,
    #[schema(schema_with = designation)]
    designation: Option<String>,
    #[schema(schema_with = rent_type)]
    rent_type: Option<String>,
    #[schema(schema_with = tenancy)]
    tenancy: Option<String>,
    /// As advertised.
    rent: Option<Rent>,
    /// Pence, for the rent's period.
    service_charge: Option<u64>,
    /// Rent and charges each week of a 52-week year, pence.
    weekly_cost_pence: Option<u64>,
    /// Who may apply; absent fields mean no such restriction is stated.
    eligibility: Eligibility,
    /// Such as `mobility` or `right_to_move`.
    labels: Vec<String>,
    /// A day.
    #[schema(format = Date)]
    available_from: Option<String>,
    /// RFC 3339.
    #[schema(format = DateTime)]
    opens_at: Option<String>,
    /// RFC 3339.
    #[schema(format = DateTime)]
    closes_at: Option<String>,
    /// Instants or days.
    viewing_at: Option<Vec<String>>,
    #[schema(schema_with = status)]
    status: String,
    /// `absent` when it vanished from a full export.
    withdrawn_reason: Option<String>,
    /// So far, where published.
    bids: Option<u32>,
    /// A letter, A–G.
    epc: Option<String>,
    /// A letter, A–I.
    council_tax_band: Option<String>,
    heating: Option<String>,
    /// The authority's own page for it; https.
    url: Option<String>,
    /// Pictures; https.
    images: Vec<String>,
    /// Which file and row said so, and when.
    provenance: Provenance,
}

/// A point in WGS 84 degrees.
#[derive(ToSchema)]
pub struct Location {
    lat: f64,
    lon: f64,
    #[schema(schema_with = precision)]
    precision: String,
    #[schema(schema_with = location_source)]
    source: String,
}

/// A rent as advertised.
#[derive(ToSchema)]
pub struct Rent {
    /// Pence, each period.
    pence: u64,
    #[schema(schema_with = period)]
    period: String,
    /// For a weekly rent, in how many weeks of the year it is due.
    weeks_per_year: Option<u8>,
}

/// Who may apply.
#[derive(ToSchema)]
pub struct Eligibility {
    /// Single labels; none means all.
    bands: Vec<String>,
    local_connection: Option<bool>,
    transfer_only: Option<bool>,
    homeseeker_only: Option<bool>,
    household: Option<String>,
    max_income_pence: Option<u64>,
    min_persons: Option<u8>,
}

/// Which file and row said so, and when.
#[derive(ToSchema)]
pub struct Provenance {
    /// SHA-256 of the file.
    upload: String,
    /// The row a spreadsheet shows.
    row: u32,
    #[schema(format = DateTime)]
    first_seen: String,
    #[schema(format = DateTime)]
    last_seen: String,
}

/// The authorities known to the site.
#[derive(ToSchema)]
pub struct AuthorityList {
    /// The version of this document, 1.
    version: u32,
    authorities: Vec<Authority>,
}

/// An authority, and how fresh its homes are.
#[derive(ToSchema)]
pub struct Authority {
    /// ONS code.
    code: String,
    /// Its name in addresses.
    slug: String,
    name: String,
    /// How many of its homes are open.
    open: u64,
    /// How many of its homes are published.
    total: u64,
    /// Whether its last usable file is older than it should be.
    stale: bool,
    #[schema(format = DateTime)]
    last_upload_at: Option<String>,
    /// When the last usable list came: one that was published, or said the same as the one before.
    #[schema(format = DateTime)]
    last_good_upload_at: Option<String>,
    #[schema(format = DateTime)]
    last_published_at: Option<String>,
    /// Where it says who may apply. Guidance: the authority decides.
    rules: Option<Rules>,
}

/// Where an authority says who may apply.
#[derive(ToSchema)]
pub struct Rules {
    /// Its page or document.
    source: String,
    /// The day that was read.
    #[schema(format = Date)]
    date: Option<String>,
}

/// The places a text may mean.
#[derive(ToSchema)]
pub struct PlaceList {
    /// The version of this document, 1.
    version: u32,
    /// The text.
    query: String,
    /// Likeliest first.
    places: Vec<Place>,
}

/// A place.
#[derive(ToSchema)]
pub struct Place {
    #[schema(schema_with = place_kind)]
    kind: String,
    name: String,
    /// The county or borough that tells it from others of its name.
    detail: String,
    point: Point,
    /// The authority it lies in.
    authority: Option<String>,
    #[schema(schema_with = precision)]
    precision: Option<String>,
    /// Such as that a letter was mended.
    note: Option<Message>,
}

/// How a text being typed may go on.
#[derive(ToSchema)]
pub struct SuggestionList {
    /// The version of this document, 1.
    version: u32,
    /// The index generation whose homes and landlords these are.
    generation: u64,
    suggestions: Vec<Suggestion>,
}

/// One way to go on.
#[derive(ToSchema)]
pub struct Suggestion {
    #[schema(schema_with = suggestion_kind)]
    kind: String,
    /// The whole text, with the words being typed made complete.
    text: String,
    /// The words alone.
    label: String,
    /// The county or borough that tells it from others of its name.
    detail: Option<String>,
    /// Where in the label the typed letters begin and end, in characters; absent where they stand in another of its names.
    matched: Option<[usize; 2]>,
}

/// A point in WGS 84 degrees.
#[derive(ToSchema)]
pub struct Point {
    lat: f64,
    lon: f64,
}

/// A file's bytes.
#[derive(ToSchema)]
#[schema(value_type = String, format = Binary)]
pub struct FileBytes(Vec<u8>);

/// An upload that is kept and will be dealt with.
#[derive(ToSchema)]
pub struct UploadReceived {
    /// The version of this document, 1.
    version: u32,
    /// Its number.
    upload: i64,
    /// Always `received`.
    outcome: String,
    /// Where its report will be.
    report: String,
}

/// What became of an upload: what was read, column by column, every problem, and the outcome.
#[derive(ToSchema)]
pub struct UploadReport {
    /// The version of this document, 1.
    version: u32,
    /// Its number.
    upload: i64,
    /// `received` until it is dealt with (`previewed` after a dry run); then `published`, `unchanged`, `held` or `refused`.
    outcome: String,
    /// Why it was held or refused, as codes.
    reasons: Option<Vec<String>>,
    /// What the file did to homes put right by hand: corrections it now agrees with, or contradicts anew.
    corrections: Option<Vec<UploadNote>>,
    /// The generation it went live with.
    generation: Option<u64>,
}

/// Something a file did to a home put right by hand.
#[derive(ToSchema)]
pub struct UploadNote {
    /// What it did, as a code.
    code: String,
    /// The same in a sentence.
    message: String,
}

/// A closed set of the record, its spellings taken from the record's own type.
macro_rules! closed_sets {
    ($($name:ident = $set:ident),+ $(,)?) => {
        $(fn $name() -> Schema {
            one_of(vacancy::$set::ALL.iter().map(|value| value.as_str()))
        })+
    };
}

closed_sets! {
    property_type = PropertyType, garden = Garden, parking = Parking, pets = Pets, access_category = AccessCategory,
    designation = Designation, rent_type = RentType, tenancy = Tenancy, status = Status, precision = Precision,
    location_source = LocationSource, period = Period,
}

fn suggestion_kind() -> Schema {
    one_of(search::SuggestionKind::ALL.iter().map(|kind| kind.as_str()))
}

fn place_kind() -> Schema {
    one_of(["coordinates", "postcode", "place", "neighbourhood", "station", "authority"].into_iter())
}

/// Returns the schema of one text out of a few.
pub fn one_of(values: impl Iterator<Item = &'static str>) -> Schema {
    ObjectBuilder::new().schema_type(Type::String).enum_values(Some(values)).build().into()
}
