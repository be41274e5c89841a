//! A council's covering note, read by small rules: which columns it names, and what it says beside them.
//!
//! It never invents: what it says raises or settles what a column's name and values say, and is quoted for whoever
//! decides. A sentence that names no column is only read for what holds of every rent and every date.

mod letters;
mod meanings;
mod naming;

pub(crate) use meanings::words_told;
use naming::{Group, groups};

use crate::bind::names;
use crate::cells::money::Unit;
use crate::cells::{clean, period, period::Due};
use crate::fields::{self, Field};
use crate::mapping::DateOrder;
use std::collections::{BTreeMap, BTreeSet};

/// The longest note that is read, in bytes, and the longest quotation, in characters.
const NOTE_AT_MOST: usize = 20_000;
const QUOTE_AT_MOST: usize = 160;

/// What a note says of a file.
#[derive(Debug, Default)]
pub(crate) struct Told {
    /// Of single columns, by their places.
    pub columns: BTreeMap<usize, OfColumn>,
    /// How often every rent is due, and the sentence.
    pub due: Option<(Due, String)>,
    /// What every amount counts, and the sentence.
    pub unit: Option<(Unit, String)>,
    /// How every date is written, and the sentence.
    pub date_order: Option<(DateOrder, String)>,
}

/// What a note says of a column.
#[derive(Debug, Default, Clone)]
pub(crate) struct OfColumn {
    /// The fields it names for it.
    pub fields: Vec<&'static Field>,
    /// What is to become of it.
    pub fate: Fate,
    /// How often its amounts are due.
    pub due: Option<Due>,
    /// Whether its amounts include charges.
    pub includes_charges: bool,
    /// What its amounts count.
    pub unit: Unit,
    /// Whether its labels stand side by side.
    pub run_together: bool,
    /// What is said beside its name, in which the meanings of its words may stand.
    pub beside: Vec<String>,
    /// The sentence it is named in.
    pub quote: String,
}

/// What is to become of a column.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fate {
    /// It is read.
    #[default]
    Read,
    /// It is of no use.
    Ignored,
    /// It must not be published.
    NeverPublished,
}

const NEVER: &[&str] = &[
    "not for publication",
    "not publish",
    "n't publish",
    "never publish",
    "not be published",
    "n't be published",
    "must not",
    "mustn't",
    "mustn’t",
    "personal data",
    "not to be displayed",
    "not be displayed",
    "not display",
    "not to be published",
    "leave out",
    "take them off",
    "take it off",
    "not put",
    "not go on",
    "n't go on",
    "keep out",
    "keep off",
    "confidential",
    "key safe code",
];

const WEEKS_OF_A_YEAR: &[&str] = &[
    " weeks a year",
    " weeks per year",
    " weeks in the year",
    " weeks of the year",
    " weeks each year",
    " weeks/year",
];

const IGNORED: &[&str] = &[
    "no use",
    "not show",
    "n't advertise",
    "not advertise",
    "n't show",
    "ignore",
    "is internal",
    "are internal",
    "only adds",
    "added together",
    "is the sum",
    "the sum of",
    "for us only",
    "just for us",
    "are for us",
    "is for us",
    "back-office",
    "back office",
    "for matching",
    "not needed",
    "our own use",
    "only the two",
    "tenancy ended",
];

/// Reads a note about a file with these columns.
pub(crate) fn read(note: &str, headers: &[String]) -> Told {
    let mut told = Told::default();
    let mut last: Vec<usize> = Vec::new();
    for sentence in sentences(crate::cells::text::start(note, NOTE_AT_MOST)) {
        // "48 weeks a year" says nothing of a year's rent.
        let without = WEEKS_OF_A_YEAR.iter().fold(sentence.to_owned(), |text, of| text.replace(of, " weeks"));
        let sentence = without.as_str();
        let named = groups(sentence, headers);
        let plain = clean::plain(sentence).into_owned();
        if named.is_empty() {
            of_every_column(&mut told, sentence, &plain);
            // "The former tenant's name must not be published" speaks of another column, whichever that is.
            let of_another = ["The ", "Our "].iter().any(|begins| sentence.starts_with(begins));
            for column in last.iter().filter(|_| !of_another) {
                let of = told.columns.entry(*column).or_default();
                of.fate = of.fate.max(never(&plain));
                of.beside.push(sentence.to_owned());
            }
            continue;
        }
        last.clear();
        let weeks = weeks_in(&plain);
        for group in &named {
            for (at, column) in group.columns.iter().enumerate() {
                let of = told.columns.entry(*column).or_default();
                of_column(of, sentence, group, (at, headers.get(*column).map_or("", String::as_str)));
                if let (Some(weeks), Some(due)) = (weeks, of.due.as_mut()) {
                    due.weeks = due.weeks.or(Some(weeks));
                }
            }
        }
        last.extend(named.iter().flat_map(|group| &group.columns));
    }
    told
}

fn of_column(of: &mut OfColumn, sentence: &str, group: &Group, (at, header): (usize, &str)) {
    let plain = clean::plain(group.behind).into_owned();
    let whole = clean::plain(sentence).into_owned();
    of.quote = sentence.chars().take(QUOTE_AT_MOST).collect();
    of.beside.push(group.behind.to_owned());
    of.fate = of.fate.max(never(&whole));
    let close = if plain.trim().len() > 3 { &plain } else { &whole };
    if IGNORED.iter().any(|words| close.contains(words)) {
        of.fate = of.fate.max(Fate::Ignored);
    }
    if of.fields.is_empty() && of.fate == Fate::Read {
        of.fields = meant(group, at, header);
    }
    let due = period::in_header(first_clause(group.behind)).or_else(|| period::in_header(group.behind));
    of.due = of.due.or(due).or_else(|| period_word(&plain));
    let charges = plain.contains("charge") || of.fields.iter().any(|field| field.name == fields::RENT);
    let included = plain.contains("includ") || plain.contains("inclusive") || plain.contains("incl.");
    of.includes_charges |= charges && (included || plain.contains("incl ")) && !plain.contains("not incl");
    if plain.contains("pence") {
        of.unit = Unit::Pence;
    }
    of.run_together |= whole.contains("run together");
}

/// How many words a meaning has at most that stands right behind a column's name in a list.
const LISTED_WORDS: usize = 4;

/// Returns the fields a sentence means a column to be.
fn meant(group: &Group, at: usize, header: &str) -> Vec<&'static Field> {
    if let Some(part) =
        naming::listed(group.behind, group.columns.len()).and_then(|parts| parts.get(at).copied())
    {
        // "Type is in turn property, rent and tenancy": each says more with the name behind it.
        let with_name = names::surely(&format!("{part} {header}"));
        return with_name.or_else(|| names::phrase(part)).into_iter().collect();
    }
    let behind = group.behind.trim_start_matches([' ', '"', '”', '\'', '\t']);
    let links = [
        "=",
        ":",
        "-",
        "–",
        "is ",
        "are ",
        "means ",
        "holds ",
        "shows ",
        "what ",
        "the ",
        "(",
        "dates are ",
        "comes ",
        "goes ",
    ];
    let lower = behind.to_lowercase();
    if links.iter().any(|link| lower.starts_with(link)) {
        if lower.contains("quote") && !lower.contains("not quote") {
            return fields::named(fields::REFERENCE).into_iter().collect();
        }
        // "The map reference (easting/northing)" is no home's.
        let behind = &behind.replace("map reference", "").replace("grid reference", "");
        let clause = first_clause(behind).trim_start_matches(['=', ':', '-', '–', ' ', '(']);
        let parts: Vec<&str> = clause.split(" and ").flat_map(|part| part.split('/')).collect();
        if parts.len() > 1 && parts.len() == group.columns.len() {
            return parts.get(at).and_then(|part| names::phrase(part)).into_iter().collect();
        }
        let several: Option<Vec<_>> = parts.iter().map(|part| names::phrase(part)).collect();
        return match several.filter(|fields| fields.len() > 1) {
            Some(mut fields) => {
                let mut met = BTreeSet::new();
                fields.retain(|field| met.insert(field.name));
                fields
            }
            None => names::phrase(clause).into_iter().collect(),
        };
    }
    let before = group.before.trim_end_matches([' ', '"', '“', '\'', ':']).to_lowercase();
    let led = [" is", " are", " in", " is the", " =", " called", " under"]
        .iter()
        .find_map(|link| before.strip_suffix(link));
    if led.is_none() && before.trim_end().is_empty() | before.trim_end().ends_with([',', ';', '.', ':']) {
        // A list of columns: "C011 bedrooms, C012 persons".
        let said = first_clause(group.behind).trim().trim_end_matches(" and").trim();
        let few = (1..=LISTED_WORDS).contains(&said.split_whitespace().count());
        return fields::known_as(said).or_else(|| names::surely(said)).filter(|_| few).into_iter().collect();
    }
    led.and_then(|phrase| names::phrase(phrase.rsplit(['.', ';', ',']).next().unwrap_or(phrase)))
        .into_iter()
        .collect()
}

fn of_every_column(told: &mut Told, sentence: &str, plain: &str) {
    let quote: String = sentence.chars().take(QUOTE_AT_MOST).collect();
    if (plain.contains("rent") || plain.contains("charge")) && told.due.is_none() {
        let due = period::in_header(sentence).or_else(|| period_word(plain));
        let weeks = weeks_in(plain);
        let due = due.map(|due| Due { weeks: due.weeks.or(weeks), ..due });
        told.due = due.map(|due| (due, quote.clone()));
    }
    let of_money = ["money", "amount", "rent", "charge", "figure"].iter().any(|word| plain.contains(word));
    if plain.contains("pence") && of_money && !plain.contains("pounds") {
        told.unit = Some((Unit::Pence, quote.clone()));
    }
    let american = ["american", "us style", "us format", "mm/dd", "month first", "month/day"];
    if plain.contains("date") && american.iter().any(|words| plain.contains(words)) {
        told.date_order = Some((DateOrder::Mdy, quote));
    }
}

/// Returns a period that one word names, where several words together name none or more than one.
fn period_word(plain: &str) -> Option<Due> {
    use vacancy::Period;
    let words = [
        ("4-weekly", Period::FourWeekly),
        ("four-weekly", Period::FourWeekly),
        ("four weekly", Period::FourWeekly),
        ("fortnight", Period::Fortnightly),
        ("month", Period::Monthly),
        ("pcm", Period::Monthly),
        ("a year", Period::Yearly),
        ("annual", Period::Yearly),
        ("weekly", Period::Weekly),
        ("per week", Period::Weekly),
        ("a week", Period::Weekly),
        ("each week", Period::Weekly),
    ];
    words.iter().find(|(word, _)| plain.contains(word)).map(|(_, period)| Due::every(*period))
}

/// Returns the number of weeks of the year that rents are due in, where a sentence tells one.
fn weeks_in(plain: &str) -> Option<u8> {
    let words: Vec<&str> =
        plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.iter().enumerate().find_map(|(at, word)| {
        let weeks = word.parse::<u8>().ok().filter(|weeks| (46..=53).contains(weeks))?;
        // "50 weeks", "50 rent weeks".
        let behind = words.get(at + 1..)?;
        let counted = behind.iter().take(2).any(|word| matches!(*word, "week" | "weeks" | "wk" | "wks"));
        counted.then_some(weeks)
    })
}

fn never(plain: &str) -> Fate {
    if NEVER.iter().any(|words| plain.contains(words)) { Fate::NeverPublished } else { Fate::Read }
}

fn first_clause(text: &str) -> &str {
    text.split([';', ',', '(', '\n', '.'])
        .find(|clause| clause.chars().any(char::is_alphanumeric))
        .unwrap_or(text)
}

fn sentences(note: &str) -> impl Iterator<Item = &str> {
    let lines = note
        .lines()
        .flat_map(|line| line.split(". "))
        .flat_map(|part| part.split("; "))
        .flat_map(|part| part.split_inclusive("! "));
    lines.map(str::trim).filter(|sentence| !sentence.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use vacancy::Period;

    fn told(note: &str, headers: &[&str]) -> Told {
        read(note, &headers.iter().map(|header| (*header).to_owned()).collect::<Vec<_>>())
    }

    fn first(told: &Told, column: usize) -> Option<&'static str> {
        told.columns.get(&column)?.fields.first().map(|field| field.name)
    }

    #[test]
    fn columns_may_be_named_by_their_letters() {
        let headers = ["a1", "b2", "c3", "d4"];
        let told = told(
            "Hello,\nhere is our file. Col B is the gross weekly rent. Do not publish columns C to D.\nThanks, J",
            &headers,
        );
        assert_eq!(first(&told, 1), Some("rent"));
        assert_eq!(told.columns[&2].fate, Fate::NeverPublished);
        assert_eq!(told.columns[&3].fate, Fate::NeverPublished);
        assert!(!told.columns.contains_key(&0));
    }

    #[test]
    fn what_stands_beside_a_column_is_read() {
        let headers = ["Void Ref", "COL2", "RENT", "NOTES", "X", "Y"];
        let note = "Our ref no. is the Void Ref.\nCOL2 = number of bedrooms\n\
                    RENT is the monthly figure including service charge. Please do not publish column NOTES.\n\
                    X and Y are easting and northing";
        let told = told(note, &headers);
        assert_eq!(first(&told, 1), Some("bedrooms"));
        assert_eq!(told.columns[&2].due.map(|due| due.period), Some(Period::Monthly));
        assert!(told.columns[&2].includes_charges);
        assert_eq!(told.columns[&3].fate, Fate::NeverPublished);
        assert_eq!((first(&told, 4), first(&told, 5)), (Some("easting"), Some("northing")));
    }

    #[test]
    fn a_list_of_columns_says_what_each_is() {
        let headers = ["C001", "C002", "C003", "C004", "C005", "C006", "Rent", ""];
        let note = "C001 advert no, C002-C004 address, C005 bedrooms, C006 floor (0 ground).\nAfter Rent the service charge.";
        let told = told(note, &headers);
        let expected = ["reference", "address", "address", "address", "bedrooms", "floor"];
        for (column, field) in expected.into_iter().enumerate() {
            assert_eq!(first(&told, column), Some(field), "{column}");
        }
        assert_eq!(first(&told, 7), Some("service_charge"));
        assert_eq!(first(&told, 6), None);
    }

    #[test]
    fn what_holds_of_every_column_is_read() {
        let told = told("Rents are weekly but collected over 48 weeks.\nDates are US style", &["Ref"]);
        assert_eq!(told.due.map(|(due, _)| (due.period, due.weeks)), Some((Period::Weekly, Some(48))));
        assert_eq!(told.date_order.map(|(order, _)| order), Some(DateOrder::Mdy));
    }

    #[test]
    fn lists_of_codes_are_read_for_the_words_a_column_has() {
        let told = told("PROP_TYP codes: FLT flat, MAI = maisonette, ZZ lighthouse", &["PROP_TYP"]);
        let field = fields::named("property_type").unwrap();
        let words = words_told(&told.columns[&0].beside, ["FLT", "MAI", "ZZ"].into_iter(), field);
        let expected = [("flt", "flat"), ("mai", "maisonette")];
        assert_eq!(words, expected.map(|(word, meaning)| (word.to_owned(), meaning.to_owned())).into());
    }

    #[test]
    fn a_note_of_any_text_is_read_without_failing() {
        for note in ["", "£££ é…", "A. B. C", "\u{130}x is the İ ref", "Ref Ref Ref/Ref"] {
            told(note, &["Ref", "", "İ", "x"]);
        }
    }
}
