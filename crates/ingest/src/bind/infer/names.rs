//! What a column's name says: the names fields are known by, the trade's abbreviations, and words that tell a field
//! wherever they stand in a name.

mod abbreviations;
mod rules;

use crate::cells::clean;
use crate::fields::{self, Field};
use crate::header::squeezed;
use abbreviations::STANDS_FOR;
use rules::{ALONE, OF_ANOTHER, RULES, Rule};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// How much a name alone tells, 0 to 1: one that is known; all of whose parts are; like a known one.
const KNOWN: f64 = 0.95;
const LIKE: f64 = 0.7;

/// How strongly words tell at most beside such as tell of somebody else's.
const DOUBTED: f64 = 0.5;

/// How far a word is believed that is a known one but for a slip of the pen.
const SLIP: f64 = 0.95;

/// A name of more words is a question in a form, and words of it tell less: never enough to be read without asking.
const WORDS_OF_A_NAME: usize = 8;
const OF_A_QUESTION: f64 = 0.74;
const ASKED: f64 = 0.66;

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
    let words = words(&asked_for(header));
    let mut add = |fields: Vec<&'static Field>, strength: f64| {
        let same =
            |named: &&mut Named| named.fields.first().map(|f| f.name) == fields.first().map(|f| f.name);
        match found.iter_mut().find(same) {
            Some(known) => known.strength = known.strength.max(strength),
            None => found.push(Named { fields, strength }),
        }
    };
    let of_another = words.iter().any(|word| OF_ANOTHER.contains(&word.as_str()));
    let told = |field: &str, strength: f64| {
        // "Tax band" is the council's, "target let" a day, and a void's number may be what people bid by.
        let anyway = matches!(field, fields::REFERENCE | "council_tax_band" | "available_from");
        if of_another && !anyway { strength.min(DOUBTED) } else { strength }
    };
    if let Some(field) = fields::known_as(header) {
        add(vec![field], strength_of_known(field, &words));
    } else {
        let together = several(header);
        if !together.is_empty() {
            add(together, KNOWN);
        } else if let Some(field) = like(header) {
            add(vec![field], told(field.name, LIKE));
        }
    }
    if let [word] = words.as_slice()
        && let Some((_, field, strength)) = ALONE.iter().find(|(alone, ..)| alone == word)
    {
        add(fields::named(field).into_iter().collect(), *strength);
    }
    for (field, strength) in by_rules(&words) {
        add(fields::named(field).into_iter().collect(), told(field, strength));
    }
    let mended: Vec<String> = words.iter().map(|word| without_slip(word)).collect();
    if mended != words {
        for (field, strength) in by_rules(&mended) {
            add(fields::named(field).into_iter().collect(), told(field, strength * SLIP));
        }
    }
    if words.len() > WORDS_OF_A_NAME {
        for named in &mut found {
            named.strength = (named.strength * OF_A_QUESTION).min(ASKED);
        }
    }
    found.retain(|named| !named.fields.is_empty());
    found
}

/// Returns a long name without its asides, which name what it is not: "not counting the living room", "(0 if on the
/// street)".
fn asked_for(header: &str) -> String {
    const WORDS_WITH_ASIDES: usize = 5;
    const ASIDES: &[&str] = &[
        "not",
        "excluding",
        "except",
        "unless",
        "otherwise",
        "leave",
        "which",
        "but",
        "before",
        "without",
        "rather",
    ];
    if header.split_whitespace().count() < WORDS_WITH_ASIDES {
        return header.to_owned();
    }
    let without = header.replace(" but ", ", but ").replace(" which ", ", which ");
    let clauses = without.split([',', '(', ';', ')']).map(str::trim);
    let is_aside = |clause: &&str| {
        let first = clause.split_whitespace().next().unwrap_or_default().to_lowercase();
        ASIDES.contains(&first.as_str())
    };
    let said: Vec<&str> = clauses.filter(|clause| !clause.is_empty() && !is_aside(clause)).collect();
    if said.is_empty() { header.to_owned() } else { said.join(" ") }
}

/// Returns how strongly a known name tells its field: of several references a reader bids by the advert's.
fn strength_of_known(field: &Field, words: &[String]) -> f64 {
    let has = |word: &str| words.iter().any(|other| other == word);
    match field.name {
        fields::REFERENCE if has("advert") || has("bid") => 0.98,
        fields::REFERENCE if has("void") || has("unit") => 0.85,
        fields::REFERENCE if has("property") => 0.92,
        fields::REFERENCE if has("id") && words.len() == 1 => 0.88,
        "unit" if has("flat") => 0.7,
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

/// Marks of a value's kind that programmers put before a name.
const OF_KINDS: &[&str] = &[
    "txt", "str", "int", "lng", "dtm", "dat", "cur", "chk", "ysn", "bln", "cbo", "mem", "fld", "num", "dbl",
    "lst",
];

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
    // "txtPubRef", "dtmFrom": programmers' marks of kinds say nothing of a column.
    if parts.len() > 1 && OF_KINDS.contains(&parts[0].as_str()) && header.starts_with(char::is_lowercase) {
        parts.remove(0);
    }
    parts.into_iter().flat_map(|part| compounds(&part)).flat_map(|part| written_out(&part)).collect()
}

/// Returns the words that a word without marks or humps is made of, "dwelltype", where all of it is known words; else
/// itself.
fn compounds(part: &str) -> Vec<String> {
    const SHORTEST: usize = 5;
    const SHORTEST_WORD: usize = 2;
    static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let of_rules = RULES.iter().flat_map(|Rule(_, _, parts, _)| parts.split(['&', '|']).map(str::trim));
        let short = STANDS_FOR.iter().flat_map(|(long, short)| short.split(' ').chain([*long]));
        of_rules.chain(short).chain(["has", "is"]).filter(|word| word.len() >= SHORTEST_WORD).collect()
    });
    let whole = || vec![part.to_owned()];
    const WHOLE: &[&str] =
        &["agent", "contractor", "shortlist", "shortlisted", "homeless", "format", "rating", "management"];
    if part.len() < SHORTEST || !part.is_ascii() || KNOWN.contains(part) || WHOLE.contains(&part) {
        return whole();
    }
    // Two words, the longer first word first; three where one of them is a short "is" or "has" before.
    let split = |text: &str| {
        let at = (3..text.len().saturating_sub(1)).rev();
        // "Strat" is a slip for "start", not a street's.
        let is_little = |behind: &str| matches!(behind, "at" | "in" | "on" | "by" | "so");
        let mut at = at.filter(|at| {
            let (before, behind) = text.split_at(*at);
            KNOWN.contains(before) && KNOWN.contains(behind) && !is_little(behind)
        });
        at.next().map(|at| vec![text[..at].to_owned(), text[at..].to_owned()])
    };
    let behind = part.strip_prefix("has").or_else(|| part.strip_prefix("is"));
    split(part)
        .or_else(|| Some(vec![behind.filter(|behind| KNOWN.contains(behind))?.to_owned()]))
        .unwrap_or_else(whole)
}

/// Returns the known word that a word is but for one slip of the pen, "advrt", written out; else itself.
fn without_slip(word: &str) -> String {
    const SHORTEST: usize = 5;
    static WORDS: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
        let of_rules = RULES
            .iter()
            .flat_map(|Rule(_, _, parts, not)| parts.split(['&', '|']).chain(not.split('|')).map(str::trim));
        let short = STANDS_FOR.iter().flat_map(|(long, short)| short.split(' ').chain(long.split(' ')));
        of_rules.chain(short).filter(|word| word.len() >= SHORTEST).collect()
    });
    if word.len() < SHORTEST || !word.is_ascii() || WORDS.contains(word) {
        return word.to_owned();
    }
    let mut near = WORDS.iter().filter(|known| strsim::osa_distance(word, known) == 1);
    match (near.next(), near.next()) {
        (Some(known), None) => written_out(known).join(" "),
        _ => word.to_owned(),
    }
}

fn written_out(word: &str) -> Vec<String> {
    let stands = STANDS_FOR.iter().find(|(_, short)| short.split(' ').any(|other| other == word));
    stands.map_or(word, |(long, _)| *long).split(' ').map(str::to_owned).collect()
}

/// Returns the fields a name names together, "Size & Type", each once; none unless every part of it is known.
fn several(name: &str) -> Vec<&'static Field> {
    let plain = clean::plain(name).replace(" and ", "&").replace(" or ", "&");
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
    const LONG: usize = 13;
    let wanted = squeezed(name);
    let likeness = |known: &str| strsim::jaro_winkler(&wanted, known);
    let of_field = |field: &'static Field| {
        let own = likeness(&squeezed(field.name));
        field.known_as.iter().map(|known| likeness(known)).fold(own, f64::max)
    };
    let (field, likeness) = fields::all()
        .map(|field| (field, of_field(field)))
        .max_by(|(_, one), (_, other)| one.total_cmp(other))?;
    // One slip, and the first letter right; two in a long name.
    let near = |known: &str| {
        let slips = if known.len() >= LONG { 2 } else { 1 };
        strsim::osa_distance(&wanted, known) <= slips && wanted.chars().next() == known.chars().next()
    };
    let spelt_alike = near(&squeezed(field.name)) || field.known_as.iter().any(|known| near(known));
    (likeness >= 0.92 && spelt_alike).then_some(field)
}

#[cfg(test)]
mod tests;
