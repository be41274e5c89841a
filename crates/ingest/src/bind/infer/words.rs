//! Codes councils use for the values of a closed set, where a reader does not know them: what each most likely stands
//! for, and which are left to be asked.

use super::values::Values;
use crate::cells::clean;
use crate::fields::form::Form;
use crate::fields::{self, Field};
use crate::mapping::Use;
use crate::note;
use std::collections::{BTreeMap, BTreeSet};

/// Fields whose cells are words of a closed set.
const OF_WORDS: &[&str] = &[
    "property_type",
    "access_category",
    "garden",
    "balcony",
    "lift",
    "parking",
    "pets",
    "designation",
    "rent_type",
    "tenancy",
    "rent_period",
    "status",
    "applicants",
    "floor",
    "furnished",
    "step_free",
    "local_connection",
    "transfer_only",
    "homeseeker_only",
];

/// Codes of the trade by field: the code, and the reader's word for it.
const CODES: &[(&str, &str, &str)] = &[
    ("property_type", "flt apt ft gff fff", "flat"),
    ("property_type", "mai mas msn msnt mst masn", "maisonette"),
    ("property_type", "hse hou hs terr", "house"),
    ("property_type", "bun bgl bng bgw bung", "bungalow"),
    ("property_type", "stu std stud", "studio"),
    ("property_type", "bds bst bsit", "bedsit"),
    ("property_type", "fflat", "flat"),
    ("property_type", "fflat deulawr|tŷ deulawr", "maisonette"),
    ("property_type", "fflat un ystafell|stiwdio", "studio"),
    ("property_type", "tŷ teras|tŷ pâr|tŷ ar wahân", "house"),
    ("garden", "preifat", "private"),
    ("garden", "a rennir|cymunedol", "shared"),
    ("garden", "dim", "none"),
    ("pets", "iawn", "allowed"),
    ("pets", "gyda chaniatâd", "with permission"),
    ("status", "agored|ar agor", "open"),
    ("status", "ar gau|wedi cau", "closed"),
    ("status", "dan gynnig", "under offer"),
    ("status", "wedi gosod", "let"),
    ("property_type", "tŷ ty", "house"),
    ("property_type", "byngalo", "bungalow"),
    ("garden", "own pri prv pvt", "private"),
    ("garden", "com comm shd shr", "shared"),
    ("garden", "non", "none"),
    ("parking", "gar drv dw ost", "private"),
    ("parking", "pmt prm perm cpz", "permit"),
    ("parking", "str ons", "street"),
    ("parking", "non", "none"),
    ("rent_type", "soc tgt trg", "social"),
    ("rent_type", "aff afr", "affordable"),
    ("tenancy", "sec", "secure"),
    ("tenancy", "int intr", "introductory"),
    ("tenancy", "flx flex fxt", "flexible"),
    ("tenancy", "ass asd", "assured"),
    ("rent_period", "wk wkly w 52", "weekly"),
    ("rent_period", "fw 4w", "four-weekly"),
    ("rent_period", "fn 2w", "fortnightly"),
    ("rent_period", "cm mth m mly", "monthly"),
    ("status", "adv act lve", "open"),
    ("status", "out to bid|bidding open|accepting bids|currently advertised|on advert", "open"),
    ("status", "cls shortlisting|short list|bidding closed|bidding ended", "closed"),
    ("status", "u/o uo off offered", "under_offer"),
    ("status", "wdn wd w/d w/drawn wdrn", "withdrawn"),
    ("access_category", "n/k|not known|unassessed|x", "not assessed"),
    ("designation", "gn gnl gen", "general"),
    ("designation", "shl shel she ret y yes x 1 -1 true", "sheltered"),
    ("designation", "0 n no false", "general"),
    ("step_free", "level|level access|step-free|ramped|ramp|no steps|flat access|ramped access", "yes"),
    ("step_free", "stepped|steps|few steps|stairs|some steps|steps to entrance|step|stepped access", "no"),
    ("furnished", "unfurnished|un-furnished|unf", "no"),
    ("furnished", "furn|fully furnished|part furnished|part-furnished", "yes"),
    ("transfer_only", "all|any|anyone|everyone|everybody|open|open to all|all applicants", "no"),
    (
        "transfer_only",
        "transfers only|transfer only|transfers|transfer|existing tenants only|existing tenants|tenants only|tr",
        "yes",
    ),
    ("lift", "passenger lift|communal lift", "yes"),
];

/// What a column's own words stand for, as far as can be told, and those that cannot.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    /// By the word in plain form.
    pub known: BTreeMap<String, String>,
    /// As they stand.
    pub strange: Vec<String>,
}

/// Returns the words of a column that its field's reader does not know; `told` is what a covering note says of them.
pub(crate) fn vocabulary(
    field: &'static Field,
    values: &Values,
    told: &BTreeMap<String, String>,
) -> Vocabulary {
    const LONGEST: usize = 40;
    let mut vocabulary = Vocabulary::default();
    if !OF_WORDS.contains(&field.name) {
        return vocabulary;
    }
    let used = Use::of(field);
    let mut met = BTreeSet::new();
    for text in values.texts().filter(|text| text.len() <= LONGEST) {
        let plain = clean::plain(text).into_owned();
        if !met.insert(plain.clone()) {
            continue;
        }
        let meaning = told.get(&plain).filter(|meaning| field.reads(meaning)).cloned();
        // What the note says of a word stands before what the word says itself.
        if let Some(meaning) = meaning {
            vocabulary.known.insert(plain, meaning);
        } else if !field.fits(&used, text) {
            let known = in_brackets(field, &plain).or_else(|| of_trade(field, &plain).map(str::to_owned));
            match known.or_else(|| misspelt(field, &plain)) {
                Some(meaning) => drop(vocabulary.known.insert(plain, meaning)),
                None => vocabulary.strange.push(text.to_owned()),
            }
        }
    }
    vocabulary
}

/// Returns the field whose words a note says most of a column's codes stand for, "1 flat 2 house": one alone, and no
/// plain yes and no, which may be of anything.
pub(super) fn of_a_table(beside: &[String], values: &Values) -> Option<&'static Field> {
    const TOLD: usize = 2;
    let different = values.distinct();
    if beside.is_empty() || !(TOLD..=CODES_AT_MOST).contains(&different) {
        return None;
    }
    let told = |name: &str| {
        let field = fields::named(name)?;
        let told = note::words_told(beside, values.texts(), field);
        let meanings: BTreeSet<&str> =
            told.values().map(String::as_str).filter(|word| is_telling(word)).collect();
        (meanings.len() >= TOLD && told.len() * 10 >= different * 6).then_some((meanings.len(), field))
    };
    let mut found: Vec<(usize, &'static Field)> =
        OF_WORDS.iter().chain(&["landlord"]).filter_map(|name| told(name)).collect();
    // Any text may be a landlord's name: it is one only for want of another meaning.
    if found.iter().any(|(_, field)| field.name != "landlord") {
        found.retain(|(_, field)| field.name != "landlord");
    }
    found.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let (most, first) = found.first().copied()?;
    let alone = found.get(1).is_none_or(|(count, _)| *count < most);
    alone.then_some(first)
}

/// The most codes of a column that a note tells of.
const CODES_AT_MOST: usize = 20;

/// Returns whether a meaning is more than yes, no or nothing.
fn is_telling(meaning: &str) -> bool {
    !matches!(meaning, "" | "yes" | "no" | "y" | "n" | "true" | "false" | "none" | "0" | "1")
        && meaning.len() > 2
}

/// Returns whether a text can be read as a field's, where it stands or as a code of the trade.
pub(super) fn reads(field: &'static Field, text: &str) -> bool {
    field.reads(text) || of_trade(field, &clean::plain(text)).is_some()
}

/// Returns whether a field's cells are words of a closed set.
pub(crate) fn has_words(field: &Field) -> bool {
    OF_WORDS.contains(&field.name)
}

/// Returns what brackets behind a word say, where they can be read: "Na (No)".
fn in_brackets(field: &Field, plain: &str) -> Option<String> {
    let inside = plain.split_once('(')?.1.strip_suffix(')')?.trim();
    fields::named(field.name)?.reads(inside).then(|| inside.to_owned())
}

/// Returns the word of a closed set that a word is but for a slip or two of the pen: "introductary".
fn misspelt(field: &'static Field, plain: &str) -> Option<String> {
    const SHORTEST: usize = 5;
    const OF_TWO_SLIPS: usize = 9;
    let slips = if plain.len() >= OF_TWO_SLIPS { 2 } else { 1 };
    let Some(Form::Choice(words)) = field.written.map(|written| written.form) else { return None };
    let listed = words.all();
    let mut near = listed
        .iter()
        .filter(|word| plain.len() >= SHORTEST && strsim::osa_distance(plain, &clean::plain(word)) <= slips);
    let found = near.next()?;
    near.next().is_none().then(|| found.to_string())
}

fn of_trade(field: &Field, plain: &str) -> Option<&'static str> {
    let is = |codes: &str| match codes.contains('|') {
        true => codes.split('|').any(|code| code == plain),
        false => codes.split(' ').any(|code| code == plain),
    };
    let mut found = CODES.iter().filter(|(of, codes, _)| *of == field.name && is(codes));
    let (_, _, meaning) = found.next()?;
    fields::named(field.name).filter(|field| field.reads(meaning)).map(|_| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_stands_for_what_its_field_reads() {
        for (field, codes, meaning) in CODES {
            let field = fields::named(field).unwrap();
            assert!(field.reads(meaning), "{codes}: {meaning} is no {}", field.name);
        }
    }

    #[test]
    fn what_is_not_known_is_left_to_be_asked() {
        let cells = vec![(1, "FLT"), (2, "QQ"), (3, "MAI"), (4, "House")];
        let values = Values { cells };
        let field = fields::named("property_type").unwrap();
        let told = BTreeMap::from([("mai".to_owned(), "house".to_owned())]);
        let found = vocabulary(field, &values, &told);
        assert_eq!(found.known.get("mai").map(String::as_str), Some("house"));
        assert_eq!(found.strange, ["QQ"]);
    }
}
