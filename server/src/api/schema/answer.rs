//! The answer to a search.

use super::eligibility::{HomeVerdict, Verdicts};
use super::{Message, Vacancy};
use serde_json::Value;
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A phrase of `q` that was understood.
#[derive(ToSchema)]
pub struct ReadPhrase {
    /// Where it begins, in characters of `q`.
    start: usize,
    /// Where it ends, in characters of `q`.
    end: usize,
    /// Its words as typed.
    words: String,
    /// What it asks: parameters by name, with an empty `text`; nothing else where it says that something is not needed.
    asks: BTreeMap<String, Value>,
    /// Whether parameters given as such ask otherwise, so that this reading counts for nothing.
    beaten: Option<bool>,
    /// The query string with this phrase in double quotes, which takes the reading back.
    without: String,
}

/// The homes found.
#[derive(ToSchema)]
pub struct Answer {
    /// The version of this document, 1.
    version: u32,
    /// The index generation that answered.
    generation: u64,
    /// The canonical query string.
    query: String,
    /// What was understood of `q`: parameters by name, and the `text` left over.
    interpretation: BTreeMap<String, Value>,
    /// The phrases of `q` that were understood.
    phrases: Vec<ReadPhrase>,
    /// What the searcher should know.
    notices: Vec<Message>,
    /// How many homes were found.
    total: u64,
    /// How many more might be, if their adverts said: `include_unknown=true` takes them in.
    left_out_unknown: u64,
    /// What the one who asks may ask for; only where `household` or the like says who asks.
    verdicts: Option<Verdicts>,
    /// This page of them.
    results: Vec<Found>,
    /// For each facet its values with how many homes have each, ignoring the facet's own choice.
    facets: BTreeMap<String, Vec<FacetValue>>,
    /// What to ask otherwise for more homes, most useful first; only while there is less than a page of them.
    relaxations: Vec<Relaxation>,
}

/// One home found: its record, and why it is here.
#[derive(ToSchema)]
pub struct Found {
    #[serde(flatten)]
    vacancy: Vacancy,
    /// Metres from `near`; null where either point is not known.
    distance_m: Option<f64>,
    /// Whether only its outcode is known.
    approximate: Option<bool>,
    /// Whether the one who asks may ask for it; only where `household` or the like says who asks. Homes they may ask for
    /// come first, then those they probably may, each in the order asked for.
    verdict: Option<HomeVerdict>,
    /// Why it is here, and here in the order.
    why: Vec<Message>,
    /// Where its title, address and description hold the words searched for.
    highlights: Vec<Highlight>,
}

/// A word of an advert that was searched for.
#[derive(ToSchema)]
pub struct Highlight {
    /// The record's field: `title`, `address` or `description`.
    field: String,
    /// Where it begins, in characters of the field.
    start: usize,
    /// Where it ends, in characters of the field.
    end: usize,
}

/// Homes like one home.
#[derive(ToSchema)]
pub struct Similar {
    /// The version of this document, 1.
    version: u32,
    /// The index generation that answered.
    generation: u64,
    /// The home they are like.
    id: String,
    /// At most four open homes; `why` says how each is like it.
    results: Vec<Found>,
}

/// Whether a search finds a home, and if not why not.
#[derive(ToSchema)]
pub struct WhyNot {
    /// The version of this document, 1.
    version: u32,
    /// The index generation that answered.
    generation: u64,
    /// The canonical query string.
    query: String,
    /// The home asked about.
    id: String,
    /// Whether it is among the homes found, on whichever page.
    found: bool,
    /// Everything that keeps it out; none where it is found.
    reasons: Vec<Reason>,
}

/// One thing that keeps a home out.
#[derive(ToSchema)]
pub struct Reason {
    /// The parameter that does; `id` where there is no such home.
    parameter: String,
    /// How.
    message: Message,
}

/// A value of a facet.
#[derive(ToSchema)]
pub struct FacetValue {
    /// The value, as its parameter takes it.
    value: String,
    /// How many homes have it.
    count: u64,
    /// Whether it is asked for.
    selected: Option<bool>,
}

/// Something to ask otherwise for more homes.
#[derive(ToSchema)]
pub struct Relaxation {
    /// The parameter to change, add or give up.
    parameter: String,
    /// How many more homes there are then.
    more: u64,
    /// The canonical query string that asks so.
    query: String,
    /// The same as a message.
    message: Message,
}
