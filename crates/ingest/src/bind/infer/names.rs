//! What a column's name says: the names fields are known by, the trade's abbreviations, and words that tell a field
//! wherever they stand in a name.

mod abbreviations;

use crate::cells::clean;
use crate::fields::{self, Field};
use crate::header::squeezed;
use abbreviations::STANDS_FOR;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How much a name alone tells, 0 to 1: one that is known; all of whose parts are; like a known one.
const KNOWN: f64 = 0.95;
const LIKE: f64 = 0.7;

/// Words that tell a field: all of the parts with `&` between must be there, any of the words with `|` between will do
/// for a part; none of the last may be.
struct Rule(&'static str, f64, &'static str, &'static str);

const RULES: &[Rule] = &[
    Rule(
        "reference",
        0.98,
        "reference|number|id|code & advert|bid|vacancy|cbl|letting",
        "band|received|total",
    ),
    Rule("reference", 0.85, "reference & property|home|unit|asset|place", ""),
    Rule("reference", 0.8, "id|number|code & property|home|unit", "bedroom|person|floor|type|homes"),
    Rule(
        "reference",
        0.75,
        "reference",
        "uprn|tenant|officer|person|void|bidder|applicant|landlord|council|rent|account",
    ),
    Rule("reference", 0.7, "reference|number|id & void", ""),
    Rule("reference", 0.25, "uprn", ""),
    Rule("closes_at", 0.88, "advert|bid|apply|application & close|to", "time|text|type"),
    Rule("closes_at", 0.8, "close & date|on|at", "time"),
    Rule("closes_at", 0.75, "close", "time|month|year|reason"),
    Rule("closes_at", 0.7, "bid & by|before", ""),
    Rule("closes_at", 0.82, "bid|apply & last", "time"),
    Rule("available_from", 0.8, "move & in|date", "tenant"),
    Rule("address", 0.7, "where & home|property", "park"),
    Rule("address", 0.7, "location", ""),
    Rule("step_free", 0.82, "steps|step & without|free|any", ""),
    Rule("designation", 0.75, "need|needs & category|code|type", "access"),
    Rule("designation", 0.77, "older|elderly|olderpersons & person|persons|people|flag", ""),
    Rule("bedrooms", 0.8, "b & p", ""),
    Rule("service_charge", 0.82, "service & amount|pence|month|week", "rent"),
    Rule("service_charge", 0.78, "charge & amount|pence", "total|all|gross|frequency|rent|inclusive"),
    Rule("rent", 0.9, "rent & pence", ""),
    Rule("floor", 0.84, "level & entry|entrance|ent", ""),
    Rule("rent_type", 0.78, "charge & model|basis|type", "service|frequency"),
    Rule("description", 0.85, "body & advert|text", ""),
    Rule("description", 0.5, "remarks|comments|anything|other & know", ""),
    Rule("description", 0.5, "remarks", ""),
    Rule("title", 0.78, "summary & property|advert|home", ""),
    Rule("closes_time", 0.85, "close & time", "date"),
    Rule("opens_at", 0.88, "advert|bid & open|from|on", "time|tenancy"),
    Rule("opens_at", 0.8, "open & date|on|at", "time|tenancy|space"),
    Rule("opens_at", 0.74, "advert & date", "close|end"),
    Rule("opens_time", 0.85, "open & time", "date"),
    Rule("available_from", 0.85, "available & from|date|on|to", "number"),
    Rule("available_from", 0.7, "available|movein", "number|homes"),
    Rule("available_from", 0.7, "tenancy|let|letting & open|from|date", "type|advert"),
    Rule("viewing_at", 0.85, "view & date|slot|at|on", "contact"),
    Rule("viewing_at", 0.75, "view", "contact|tel|phone|notes|officer|open"),
    Rule("service_charge", 0.9, "service & charge", "total|rent"),
    Rule("service_charge", 0.75, "s & charge|c", "total"),
    Rule("service_charge", 0.6, "charge", "total|all|gross|frequency|rent|inclusive|tenancy"),
    Rule("rent", 0.75, "charge & all|gross|inclusive|total|net", "service|number"),
    Rule(
        "rent",
        0.85,
        "rent & week|month|year|net|gross|amount|basic|total|charge|value|all|inclusive|pounds|gbp",
        "type|number|frequency|free|weeks",
    ),
    Rule("rent", 0.65, "rent", "type|category|frequency|basis|model|free|product|level"),
    Rule("rent_weeks", 0.8, "rent|charge|payable|chargeable & week", "service"),
    Rule("rent_weeks", 0.8, "week & year|number", "rent"),
    Rule("rent_period", 0.85, "rent|charge|payment|pay & frequency", ""),
    Rule("rent_period", 0.65, "frequency", "tenancy|advert|bid"),
    Rule("rent_type", 0.85, "rent & type|category|basis|model|product|level|code|group", "frequency"),
    Rule("tenancy", 0.8, "tenancy & type|offered|code|length|term|description", "open|date|close"),
    Rule("tenancy", 0.7, "tenancy", "date|open|close|reference"),
    Rule(
        "property_type",
        0.9,
        "property|accommodation|unit|build|home & type|description|class|category",
        "long|advert|energy",
    ),
    Rule("property_type", 0.75, "access & type", "category"),
    Rule("bedrooms", 0.88, "bedroom & number|size|required|total", "person"),
    Rule("bedrooms", 0.8, "bedroom", "person|description|type|spaces"),
    Rule("max_persons", 0.85, "person & number|maximum|size|to|household", "minimum|from"),
    Rule("max_persons", 0.75, "person", "older|notes|minimum|from|older|contact|name"),
    Rule("min_persons", 0.85, "person & minimum|from", ""),
    Rule("floor", 0.9, "floor & level|number|description|name|code", "area|plan"),
    Rule("floor", 0.82, "floor", "area|plan|covering|sqm"),
    Rule("floor", 0.6, "level", "access|rent|energy"),
    Rule("lift", 0.8, "lift", ""),
    Rule("access_category", 0.9, "access & category|code|band|rating|standard|level|class|need", ""),
    Rule("access_category", 0.77, "access", "type|key|notes|instructions|step|property|entry"),
    Rule("step_free", 0.85, "step & free|access", ""),
    Rule("postcode_outward", 0.85, "postcode & out|1|outward|first|district", ""),
    Rule("postcode_inward", 0.85, "postcode & in|2|inward|second", ""),
    Rule("postcode", 0.9, "postcode", "in|out|1|2"),
    Rule("postcode", 0.85, "post & code", "1|2|in|out"),
    Rule("easting", 0.88, "easting", "region"),
    Rule("northing", 0.88, "northing", "region"),
    Rule("latitude", 0.88, "latitude", ""),
    Rule("longitude", 0.88, "longitude", "description"),
    Rule("easting", 0.75, "x", ""),
    Rule("northing", 0.75, "y", "n"),
    Rule("address", 0.85, "address", "web|email|link"),
    Rule(
        "address",
        0.74,
        "street|town|locality|estate|block|building|neighbourhood|district|village|community",
        "type|officer|code|parking|manager|tax",
    ),
    Rule(
        "address",
        0.62,
        "area|scheme|ward|parish",
        "type|officer|floor|sq|sqm|m|m2|code|parking|internal|name|manager",
    ),
    Rule("address", 0.74, "house|flat|door|block|building & number|name", "file"),
    Rule("address", 0.6, "scheme|estate|block|road & name", ""),
    Rule("landlord", 0.8, "landlord|association|partner", "reference|code|type|tel|email"),
    Rule("authority", 0.7, "authority", "ref"),
    Rule("designation", 0.75, "sheltered|designation|needs|scheme & type|flag|y|category", ""),
    Rule("designation", 0.75, "sheltered|designation|designated", ""),
    Rule("garden", 0.85, "garden", ""),
    Rule("garden", 0.7, "outdoor|outside|outdoors & space|area", ""),
    Rule("balcony", 0.85, "balcony", ""),
    Rule("parking", 0.85, "parking", ""),
    Rule("pets", 0.85, "pet", ""),
    Rule("furnished", 0.8, "furnished", ""),
    Rule("heating", 0.8, "heating", "charge"),
    Rule("epc", 0.88, "energy", "date|supplier"),
    Rule("council_tax_band", 0.9, "tax|ctax|ctb|ct & band|council", ""),
    Rule("council_tax_band", 0.85, "ctb|ctax|ct", ""),
    Rule("bands", 0.75, "band", "tax|energy|council|age|ct|ctb|rent|income"),
    Rule("bands", 0.65, "priority", "date"),
    Rule("age_min", 0.85, "age & minimum|from", ""),
    Rule("age_max", 0.85, "age & maximum|to", ""),
    Rule("age", 0.75, "age", "property|building"),
    Rule("local_connection", 0.85, "local & connection", ""),
    Rule("local_connection", 0.6, "lc", ""),
    Rule("transfer_only", 0.85, "transfer", "date|charge"),
    Rule("homeseeker_only", 0.85, "homeseeker|homeseekers", ""),
    Rule("applicants", 0.7, "applicants|applicant|who|open & type|group|apply|bid|can", "name|date"),
    Rule("max_income", 0.85, "income", "minimum|min"),
    Rule("household", 0.65, "household|suitable", "size|number|minimum|income"),
    Rule("status", 0.8, "status", "reason|transfer|energy|repair"),
    Rule("withdrawn_reason", 0.85, "reason", "void"),
    Rule("bids", 0.88, "bid|interest & number|total|received|date|so", "open|close"),
    Rule("bids", 0.75, "bid|interest", "open|close|by|from|to|reference|date|status|url|link|start|who|can"),
    Rule("homes", 0.8, "homes|units|properties & number", ""),
    Rule("url", 0.8, "link", "photo|video|image"),
    Rule("images", 0.85, "photo", "number|sequence|date"),
    Rule("title", 0.8, "title|headline|heading", "tenant|contact"),
    Rule("description", 0.85, "description|text & advert|property|full|long|marketing|web|website", "type"),
    Rule(
        "description",
        0.7,
        "description|text|details",
        "type|person|floor|bedroom|key|contact|tenancy|rent|code|access|status",
    ),
    Rule("labels", 0.6, "labels|label|tags", ""),
    Rule("exported_on", 0.85, "extract|export|report|run & date|at|on|time|stamp", ""),
    Rule("unit", 0.6, "plot", ""),
];

/// Words that tell a little where they are all of a name, and their fields.
const ALONE: &[(&str, &str, f64)] = &[
    ("advert", "reference", 0.7),
    ("where", "address", 0.72),
    ("property", "address", 0.6),
    ("from", "opens_at", 0.55),
    ("to", "closes_at", 0.55),
    ("service", "service_charge", 0.72),
    ("amount", "rent", 0.5),
    ("description", "property_type", 0.4),
];

/// What a name says of a column: the fields it may feed together, and how strongly.
pub(crate) struct Named {
    /// The fields, together.
    pub fields: Vec<&'static Field>,
    /// How strongly, 0 to 1.
    pub strength: f64,
}

/// Returns what a name may mean, each set of fields once.
pub(crate) fn meanings(header: &str) -> Vec<Named> {
    let mut found: Vec<Named> = Vec::new();
    let words = words(header);
    let mut add = |fields: Vec<&'static Field>, strength: f64| {
        let same =
            |named: &&mut Named| named.fields.first().map(|f| f.name) == fields.first().map(|f| f.name);
        match found.iter_mut().find(same) {
            Some(known) => known.strength = known.strength.max(strength),
            None => found.push(Named { fields, strength }),
        }
    };
    if let Some(field) = fields::known_as(header) {
        add(vec![field], strength_of_known(field, &words));
    } else {
        let together = several(header);
        if !together.is_empty() {
            add(together, KNOWN);
        } else if let Some(field) = like(header) {
            add(vec![field], LIKE);
        }
    }
    if let [word] = words.as_slice()
        && let Some((_, field, strength)) = ALONE.iter().find(|(alone, ..)| alone == word)
    {
        add(fields::named(field).into_iter().collect(), *strength);
    }
    for (field, strength) in by_rules(&words) {
        add(fields::named(field).into_iter().collect(), strength);
    }
    found.retain(|named| !named.fields.is_empty());
    found
}

/// Returns how strongly a known name tells its field: of several references a reader bids by the advert's.
fn strength_of_known(field: &Field, words: &[String]) -> f64 {
    let has = |word: &str| words.iter().any(|other| other == word);
    match field.name {
        fields::REFERENCE if has("advert") || has("bid") => 0.98,
        fields::REFERENCE if has("void") || has("unit") => 0.85,
        fields::REFERENCE if has("property") => 0.92,
        fields::REFERENCE if has("id") && words.len() == 1 => 0.88,
        // "Type", "Size", "Level", "State" may be of anything.
        _ if words.len() == 1 && matches!(words[0].as_str(), "level" | "per" | "x" | "y" | "size") => 0.85,
        _ => KNOWN,
    }
}

/// Returns what the words of a name tell.
fn by_rules(words: &[String]) -> impl Iterator<Item = (&'static str, f64)> {
    let has = |alternatives: &str| {
        alternatives.split('|').any(|word| words.iter().any(|other| other == word.trim()))
    };
    let holds = move |Rule(_, _, parts, without): &&Rule| {
        parts.split('&').all(has) && (without.is_empty() || !has(without))
    };
    RULES.iter().filter(holds).map(|Rule(field, strength, ..)| (*field, *strength))
}

/// Returns the field a cell surely names, if it reads as the name of a column.
pub(crate) fn surely(cell: &str) -> Option<&'static Field> {
    const AT_MOST: usize = 40;
    const STRENGTH: f64 = 0.8;
    if cell.len() > AT_MOST {
        return None;
    }
    let words = words(cell);
    let best = by_rules(&words).max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    Some(best).filter(|(_, strength)| *strength >= STRENGTH).and_then(|(field, _)| fields::named(field))
}

/// Returns the field a phrase of a covering note means: "number of bedrooms", "the weekly rent", "landlord".
pub(crate) fn phrase(text: &str) -> Option<&'static Field> {
    const WORDS_AT_MOST: usize = 6;
    let small = ["the", "a", "an", "our", "is", "are", "of", "what", "which", "this", "that", "it"];
    let spoken = clean::plain(text).into_owned();
    let words: Vec<&str> = spoken
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty() && !small.contains(word))
        .take(WORDS_AT_MOST)
        .collect();
    let joined = words.join(" ");
    if let Some(known) = fields::known_as(&joined) {
        return Some(known);
    }
    let words = self::words(&joined);
    let best = by_rules(&words).max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    fields::named(best.0)
}

/// Returns the words of a name: parted at marks, humps and figures, abbreviations written out.
pub(crate) fn words(header: &str) -> Vec<String> {
    let mut parts: Vec<String> = vec![String::new()];
    let mut before = ' ';
    for c in header.replace('#', " number ").chars() {
        let hump = c.is_uppercase() && before.is_lowercase();
        let figure = c.is_numeric() != before.is_numeric();
        if !c.is_alphanumeric() || hump || figure {
            parts.push(String::new());
        }
        if let Some(part) = parts.last_mut().filter(|_| c.is_alphanumeric()) {
            part.extend(c.to_lowercase());
        }
        before = c;
    }
    parts.retain(|part| !part.is_empty());
    parts.into_iter().flat_map(|part| compounds(&part)).map(|part| written_out(&part)).collect()
}

/// Returns the words that a word without marks or humps is made of, "dwelltype", where all of it is known words; else
/// itself.
fn compounds(part: &str) -> Vec<String> {
    const SHORTEST: usize = 6;
    const SHORTEST_WORD: usize = 2;
    static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let of_rules = RULES.iter().flat_map(|Rule(_, _, parts, _)| parts.split(['&', '|']).map(str::trim));
        let short = STANDS_FOR.iter().flat_map(|(long, short)| short.split(' ').chain([*long]));
        of_rules.chain(short).chain(["has", "is"]).filter(|word| word.len() >= SHORTEST_WORD).collect()
    });
    let whole = || vec![part.to_owned()];
    if part.len() < SHORTEST || !part.is_ascii() || KNOWN.contains(part) {
        return whole();
    }
    // Two words, the longer first word first; three where one of them is a short "is" or "has" before.
    let split = |text: &str| {
        let at = (3..text.len().saturating_sub(1)).rev();
        let mut at = at.filter(|at| KNOWN.contains(&text[..*at]) && KNOWN.contains(&text[*at..]));
        at.next().map(|at| vec![text[..at].to_owned(), text[at..].to_owned()])
    };
    let behind = part.strip_prefix("has").or_else(|| part.strip_prefix("is"));
    split(part)
        .or_else(|| Some(vec![behind.filter(|behind| KNOWN.contains(behind))?.to_owned()]))
        .unwrap_or_else(whole)
}

fn written_out(word: &str) -> String {
    let stands = STANDS_FOR.iter().find(|(_, short)| short.split(' ').any(|other| other == word));
    stands.map_or_else(|| word.to_owned(), |(long, _)| (*long).to_owned())
}

/// Returns the fields a name names together, "Size & Type", each once; none unless every part of it is known.
fn several(name: &str) -> Vec<&'static Field> {
    let plain = clean::plain(name).replace(" and ", "&");
    let parts = plain.split(['&', '/', '+', ',']).map(fields::known_as);
    let Some(mut found) = parts.collect::<Option<Vec<_>>>() else { return Vec::new() };
    // The reader of a rent takes the charge beside it.
    if found.iter().any(|field| field.name == fields::RENT) {
        found.retain(|field| field.name != "service_charge");
    }
    let mut names = BTreeSet::new();
    found.retain(|field| names.insert(field.name));
    found
}

/// Returns the field whose names are most like this one, if they are alike enough: a slip of the pen, not a word more.
fn like(name: &str) -> Option<&'static Field> {
    let wanted = squeezed(name);
    let likeness = |known: &str| strsim::jaro_winkler(&wanted, known);
    let of_field = |field: &'static Field| {
        let own = likeness(&squeezed(field.name));
        field.known_as.iter().map(|known| likeness(known)).fold(own, f64::max)
    };
    let (field, likeness) = fields::all()
        .map(|field| (field, of_field(field)))
        .max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    let near = |known: &str| strsim::normalized_damerau_levenshtein(&wanted, known) >= 0.8;
    let spelt_alike = near(&squeezed(field.name)) || field.known_as.iter().any(|known| near(known));
    (likeness >= 0.92 && spelt_alike).then_some(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(header: &str) -> Option<&'static str> {
        let best =
            meanings(header).into_iter().max_by(|one, other| one.strength.total_cmp(&other.strength))?;
        Some(best.fields[0].name)
    }

    #[test]
    fn names_of_other_systems_are_understood() {
        for (header, field) in [
            ("Chg (all in)", "rent"),
            ("Flr", "floor"),
            ("Acc Cat", "access_category"),
            ("Adv Open", "opens_at"),
            ("Bedspace descr", "max_persons"),
            ("Advert to", "closes_at"),
            ("Prop Type", "property_type"),
            ("B/R", "bedrooms"),
            ("PCode", "postcode"),
            ("AdvClsDt", "closes_at"),
            ("MIN_AGE", "age_min"),
            ("Svc Chg", "service_charge"),
            ("CTB", "council_tax_band"),
        ] {
            assert_eq!(best(header), Some(field), "{header}");
        }
        assert_eq!(best("Officer"), None);
    }

    #[test]
    fn every_rule_names_a_field() {
        for Rule(field, ..) in RULES {
            assert!(fields::named(field).is_some(), "{field}");
        }
    }
}
