//! One cell by itself: a field of one home put right by hand, read as a cell of an export would be.

use crate::assemble::assemble;
use crate::cells::period::Due;
use crate::cells::{access, clean, link};
use crate::checks::{self, Around};
use crate::draft::Draft;
use crate::fields::{self, Cell, Kind};
use crate::findings::Findings;
use crate::mapping::{Defaults, Mapping, Use};
use crate::problems::quoted;
use crate::{codes, said};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use vacancy::{AuthorityCode, LocationSource, Message, Rent, Vacancy, london_date};

/// The fields that can be put right one by one, and where each stands in the record. Later ones go over earlier ones:
/// coordinates over what a postcode tells.
const FIELDS: &[(&str, &str)] = &[
    ("landlord", "landlord"),
    ("title", "title"),
    ("description", "description"),
    ("address", "address"),
    ("postcode", "postcode"),
    ("coordinates", "location"),
    ("homes", "homes"),
    ("property_type", "property_type"),
    ("bedrooms", "bedrooms"),
    ("max_persons", "max_persons"),
    ("floor", "floor"),
    ("lift", "lift"),
    ("step_free", "step_free"),
    ("balcony", "balcony"),
    ("furnished", "furnished"),
    ("garden", "garden"),
    ("parking", "parking"),
    ("pets", "pets"),
    ("access_category", "access_category"),
    ("adaptations", "adaptations"),
    ("age_min", "age_min"),
    ("age_max", "age_max"),
    ("designation", "designation"),
    ("rent_type", "rent_type"),
    ("tenancy", "tenancy"),
    ("rent", "rent"),
    ("service_charge", "service_charge"),
    ("bands", "eligibility/bands"),
    ("local_connection", "eligibility/local_connection"),
    ("transfer_only", "eligibility/transfer_only"),
    ("homeseeker_only", "eligibility/homeseeker_only"),
    ("household", "eligibility/household"),
    ("max_income", "eligibility/max_income_pence"),
    ("min_persons", "eligibility/min_persons"),
    ("labels", "labels"),
    ("available_from", "available_from"),
    ("opens_at", "opens_at"),
    ("closes_at", "closes_at"),
    ("viewing_at", "viewing_at"),
    ("status", "status"),
    ("bids", "bids"),
    ("epc", "epc"),
    ("council_tax_band", "council_tax_band"),
    ("heating", "heating"),
    ("url", "url"),
    ("images", "images"),
];

/// What a field of one home is to say, whatever its file does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ByHand {
    /// The field, as mappings name it; one of [`ByHand::fields`].
    pub field: String,
    /// What it sets in the record's JSON, by place (`rent`, `eligibility/bands`); null for "not known".
    pub sets: BTreeMap<String, Value>,
    /// For a service charge: the rent whose period it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Rent>,
}

/// What putting something right by hand may look at beside the text.
#[derive(Clone, Copy)]
pub struct Beside<'a> {
    /// The authority's layout, for its own words.
    pub mapping: Option<&'a Mapping>,
    /// Places.
    pub gazetteer: &'a Gazetteer,
    /// The time.
    pub now: Timestamp,
}

impl ByHand {
    /// Returns the names of the fields that can be put right one by one.
    pub fn fields() -> impl Iterator<Item = &'static str> {
        FIELDS.iter().map(|(name, _)| *name)
    }

    /// Returns the field meant by a name: its own, or one its columns are known by.
    ///
    /// # Errors
    /// When there is none, with the nearest name there is.
    pub fn field_named(name: &str) -> Result<&'static str, &'static str> {
        let known = fields::named(name.trim()).or_else(|| fields::known_as(name)).map(|field| field.name);
        if let Some(known) = known.filter(|known| place_of(known).is_some()) {
            return Ok(known);
        }
        let likeness = |known: &str| strsim::jaro_winkler(known, &name.trim().to_lowercase());
        let near = Self::fields().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
        Err(near.unwrap_or(fields::RENT))
    }

    /// Reads what somebody typed for a field of a home, as tolerantly and as strictly as a cell of an export: blank and
    /// the like is "not known". Amounts are pounds; a rent without a period has that of the home's rent. Returns what
    /// was mended or masked too.
    ///
    /// # Errors
    /// When it cannot be read, or is no field of [`ByHand::fields`].
    pub fn read(
        field: &str,
        text: &str,
        home: &Vacancy,
        beside: &Beside,
    ) -> Result<(Self, Vec<Message>), Message> {
        let (Some(known), Some(place)) = (fields::named(field), place_of(field)) else {
            return Err(Message::new(codes::HEADER_UNKNOWN).with("found", quoted(field)));
        };
        let used = used(known, home, beside.mapping);
        let text = clean::clean(text);
        let today = london_date(beside.now);
        let mut draft = Draft::new(Vacancy::new(home.id.clone(), home.provenance.clone()));
        if field == "service_charge" {
            // A charge is kept for the rent's period.
            draft.rent.pence = home.rent.map(|rent| rent.pence);
            draft.rent.due_in_column = due(home);
        }
        draft.fed_by.insert(known.name, 0);
        if let Some(said) = said::whole(&used, text) {
            let cell = Cell { text: said, used: &used, today, gazetteer: Some(beside.gazetteer) };
            read_cell(&mut draft, text, &cell).map_err(|message| with_found(message, text))?;
        }
        let mut findings = Findings::default();
        assemble(&mut draft, &Defaults::default(), today, &mut findings);
        if matches!(field, "postcode" | "coordinates") {
            checks::locate(&mut draft, &around(&home.authority, beside), &mut findings);
        }
        let found = findings.list.into_iter().map(|finding| finding.message);
        let told = std::mem::take(&mut draft.mended).into_iter().chain(found);
        let told: Vec<Message> = told.map(|message| with_found(message, text)).collect();
        let per = home.rent.filter(|_| field == "service_charge");
        let by_hand = Self { field: known.name.to_owned(), sets: sets(field, place, text, &draft), per };
        match unread(&by_hand, text, &draft, &told) {
            Some(message) => Err(message),
            None => Ok((by_hand, told)),
        }
    }

    /// Returns what a home says where this speaks; null where that is not known.
    pub fn said_by(&self, home: &Vacancy) -> Value {
        let record = serde_json::to_value(home).unwrap_or_default();
        at(&record, place_of(&self.field).unwrap_or_default())
    }

    /// Returns what the field is to say; null where it is to be unknown.
    pub fn value(&self) -> &Value {
        place_of(&self.field).and_then(|place| self.sets.get(place)).unwrap_or(&Value::Null)
    }
}

/// Lays what was put right by hand over what a file says of a home, and checks the whole as a row is checked: what does
/// not go together is left unknown, and told.
pub fn lay_over(said: &Vacancy, by_hand: &[&ByHand], beside: &Beside) -> (Vacancy, Vec<Message>) {
    let mut by_hand = by_hand.to_vec();
    by_hand.sort_by_key(|one| FIELDS.iter().position(|(name, _)| *name == one.field));
    let mut record = serde_json::to_value(said).unwrap_or_default();
    for (place, value) in by_hand.iter().flat_map(|one| &one.sets) {
        set_at(&mut record, place, value);
    }
    // Whatever was set came from a record, where it stood in the same place.
    let Ok(mut laid) = serde_json::from_value::<Vacancy>(record) else { return (said.clone(), Vec::new()) };
    let sets = |place: &str| by_hand.iter().any(|one| one.sets.contains_key(place));
    if (sets("rent") || sets("service_charge")) && !sets("weekly_cost_pence") {
        // A charge set with the rent is for that; one set by itself, for the rent there was then.
        let charge = by_hand.iter().rfind(|one| one.sets.contains_key("service_charge"));
        let per = charge.map_or(said.rent, |charge| charge.per.or(laid.rent));
        settle_cost(said, &mut laid, per, charge.is_some());
    }
    let mut draft = Draft::new(laid);
    let mut findings = Findings::default();
    checks::check_together(&mut draft, &around(&said.authority, beside), &mut findings);
    (draft.vacancy, findings.list.into_iter().map(|finding| finding.message).collect())
}

/// Works out the weekly cost under another rent or charge, the charge so far for the period of `per`.
fn settle_cost(said: &Vacancy, laid: &mut Vacancy, per: Option<Rent>, charge_is_set: bool) {
    let charge_unknown = said.rent.is_some() && said.weekly_cost_pence.is_none();
    if charge_unknown && !charge_is_set {
        laid.weekly_cost_pence = None;
        return;
    }
    if let (Some(charge), Some(was), Some(is)) = (laid.service_charge, per, laid.rent) {
        let (was, is) = (was.payments_per_year(), is.payments_per_year().max(1));
        laid.service_charge = Some((charge.saturating_mul(was) + is / 2) / is);
    }
    laid.work_out_weekly_cost();
}

fn place_of(field: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(name, _)| *name == field).map(|(_, place)| *place)
}

fn around<'a>(authority: &'a AuthorityCode, beside: &Beside<'a>) -> Around<'a> {
    Around { authority, gazetteer: beside.gazetteer, now: beside.now }
}

/// Returns how the text is read: by the authority's own words, a rent by the period of the home's.
fn used(field: &'static fields::Field, home: &Vacancy, mapping: Option<&Mapping>) -> Use {
    let mut used = Use::of(field);
    let columns = mapping.into_iter().flat_map(|mapping| mapping.columns.values().flatten());
    for column in columns.filter(|column| column.field.name == field.name && column.split.is_none()) {
        used.values.extend(column.values.clone());
        used.run_together |= column.run_together;
        used.midnight_ends_day |= column.midnight_ends_day;
    }
    if fields::is_money(field) {
        used.due = due(home);
    }
    used
}

/// Returns how often a home's rent is due.
fn due(home: &Vacancy) -> Option<Due> {
    home.rent.map(|rent| Due { period: rent.period, weeks: rent.weeks_per_year })
}

/// Reads the text into the draft, with the same refusals as a cell's.
fn read_cell(draft: &mut Draft, raw: &str, cell: &Cell) -> Result<(), Message> {
    let field = cell.used.field;
    let holds_link = matches!(field.name, "url" | "images") && link::of_formula(raw).is_some();
    if clean::is_formula_error(raw) {
        return Err(Message::new(codes::CELL_FORMULA_ERROR));
    }
    if clean::is_formula(raw) && !holds_link {
        return Err(Message::new(codes::CELL_FORMULA));
    }
    if field.kind == Kind::Typed && cell.text.len() > fields::TYPED_AT_MOST {
        return Err(Message::new(codes::CELL_TOO_LONG));
    }
    (field.read)(draft, cell)?;
    if field.name == "access_category" {
        let (published, masked) = access::as_published(raw);
        draft.tell_masked(&masked, published.as_deref().unwrap_or_default());
        draft.vacancy.access_raw = published;
    }
    Ok(())
}

/// Returns what a draft of one field sets: the field, and what follows from it.
fn sets(field: &str, place: &str, text: &str, draft: &Draft) -> BTreeMap<String, Value> {
    let record = serde_json::to_value(&draft.vacancy).unwrap_or_default();
    let mut places = vec![place];
    match field {
        "postcode" => places.push("location"),
        "access_category" => places.push("access_raw"),
        "status" => places.push("withdrawn_reason"),
        "rent" if draft.rent.includes_charges || draft.rent.charge_beside.is_some() => {
            places.push("service_charge");
            if draft.vacancy.weekly_cost_pence.is_none() {
                places.push("weekly_cost_pence");
            }
        }
        _ => {}
    }
    let nowhere = field == "coordinates" && clean::says_nothing(text);
    let value = |place: &str| if nowhere { Value::Null } else { at(&record, place) };
    places.into_iter().map(|place| (place.to_owned(), value(place))).collect()
}

/// Returns why a text that says something leaves the field unknown all the same: a file's row would go on without it.
fn unread(by_hand: &ByHand, text: &str, draft: &Draft, told: &[Message]) -> Option<Message> {
    if clean::says_nothing(text) {
        return None;
    }
    match by_hand.field.as_str() {
        "coordinates" => {
            let supplied = draft.vacancy.location.is_some_and(|at| at.source == LocationSource::Supplied);
            let why = || told.first().cloned();
            (!supplied).then(|| why().unwrap_or_else(|| Message::new(codes::COORDINATE_UNREADABLE)))
        }
        "bedrooms" | "max_persons" | "min_persons" | "age_min" if by_hand.value().is_null() => {
            Some(with_found(Message::new(codes::NOT_A_WHOLE_NUMBER), text))
        }
        _ => None,
    }
}

/// Returns what stands at a place of a record; null where nothing does.
fn at(record: &Value, place: &str) -> Value {
    record.pointer(&format!("/{place}")).cloned().unwrap_or_default()
}

/// Sets what stands at a place of a record; null takes it away.
fn set_at(record: &mut Value, place: &str, value: &Value) {
    let (within, name) = place.rsplit_once('/').map_or(("", place), |(within, name)| (within, name));
    let pointer = if within.is_empty() { String::new() } else { format!("/{within}") };
    let Some(fields) = record.pointer_mut(&pointer).and_then(Value::as_object_mut) else { return };
    set_field(fields, name, value);
}

fn set_field(fields: &mut Map<String, Value>, name: &str, value: &Value) {
    if value.is_null() {
        fields.remove(name);
    } else {
        fields.insert(name.to_owned(), value.clone());
    }
}

/// Returns the message with what was typed, unless it says what was found itself.
fn with_found(message: Message, text: &str) -> Message {
    if message.args.contains_key("found") { message } else { message.with("found", quoted(text)) }
}

#[cfg(test)]
mod tests;
