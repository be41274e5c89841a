//! How cells are best written: what the published schema and the template ask for. The importer reads much more than
//! this; whatever is written so, it reads, and as the same.

use crate::cells::{list, money, text};
use gazetteer::Postcode;
use std::borrow::Cow;
use vacancy::{
    ADAPTATIONS, AccessCategory, Designation, Garden, Parking, Pets, PropertyType, RentType, Status, Tenancy,
};

/// How a field's cells are best written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// Text.
    Text,
    /// Text of some pattern.
    Pattern(Pattern),
    /// One of some words.
    Choice(Words),
    /// Some of some words, a comma and a blank between them.
    List(Words),
    /// `yes` or `no`.
    YesNo,
    /// A whole number.
    Whole { least: i64, most: i64 },
    /// Degrees, WGS 84.
    Degrees { least: f64, most: f64 },
    /// Pounds; so many pence at least.
    Pounds { least_pence: u64 },
    /// A day: `2026-11-22`.
    Day,
    /// A day, or a minute of one in London: `2026-11-22 12:00`.
    Moment,
}

/// The longest free text, in characters.
pub(crate) const TEXT_AT_MOST: usize = text::TEXT_AT_MOST;

/// The days adverts can lie in.
pub(crate) const FIRST_DAY: &str = "1990-01-01";
pub(crate) const LAST_DAY: &str = "2100-12-31";

/// What text may look like. A cell that begins with one of these a spreadsheet may have spoilt, or may yet spoil.
pub(crate) const TEXT_PATTERN: &str = "[^=#' \\t\\r\\n](.|\\r|\\n)*";

/// A pattern of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pattern {
    /// A home's reference: none that a spreadsheet may take for a day or a number with an exponent.
    Reference,
    /// A postcode, or what is known of one.
    Postcode,
    /// Labels of bands.
    Bands,
    /// Moments, `;` between them.
    Moments,
    /// A link.
    Link,
    /// Links, a blank between them.
    Links,
}

impl Pattern {
    /// Returns it as a regular expression for the whole cell, as XML Schema writes them.
    pub fn regex(self) -> String {
        match self {
            Self::Reference => {
                let more = "[A-Za-z0-9/_. ]";
                let plain = format!("[A-Za-z0-9]({more}*[A-Za-z0-9])?");
                // Before its first hyphen stands what begins neither a day (`03-Apr`) nor an exponent (`1E-05`).
                let before = "[A-Za-z0-9]{4,}|[0-9]{3}|[A-Za-z]{1,2}[0-9]*|[A-Za-z0-9]+[_/][A-Za-z0-9_/]*";
                format!("{plain}|({before})-({more}|-)*[A-Za-z0-9]")
            }
            Self::Postcode => Postcode::pattern(),
            Self::Bands => {
                let words = "Emergency|Urgent|High|Medium|Low|Platinum|Gold|Silver|Bronze";
                let label = format!("[A-Z][0-9]?|[0-9]{{1,2}}[A-Z]?|{words}");
                format!("({label})(, ({label})){{0,39}}")
            }
            Self::Moments => format!("({0})(; ({0}))*", moment_regex()),
            Self::Link => link_regex(""),
            // What separates links is in none of them.
            Self::Links => format!("{0}( {0}){{0,49}}", link_regex(",;")),
        }
    }

    /// Returns the word it is explained under.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reference => "reference",
            Self::Postcode => "postcode",
            Self::Bands => "bands",
            Self::Moments => "moments",
            Self::Link => "link",
            Self::Links => "links",
        }
    }

    /// Returns how long such a cell may be, in characters.
    pub fn at_most(self) -> usize {
        match self {
            Self::Reference => 100,
            _ => super::TYPED_AT_MOST,
        }
    }
}

/// Returns the pattern of a day, and of a minute of one: days that are in the calendar, and no others.
pub(crate) fn moment_regex() -> String {
    let years = "(199[0-9]|20[0-9][0-9]|2100)";
    let leap_years = "(199[26]|20([02468][048]|[13579][26]))";
    let long = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    let short = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    let february = "02-(0[1-9]|1[0-9]|2[0-8])";
    let day = format!("({years}-({long}|{short}|{february})|{leap_years}-02-29)");
    format!("{day}([ T]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?")
}

/// Returns the pattern of a link in which some marks do not stand.
fn link_regex(without: &str) -> String {
    let marks: String = "!$&()*+,./:;=?@_~%#'-".chars().filter(|mark| !without.contains(*mark)).collect();
    let name = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?";
    format!("https://{name}(\\.{name})+(:[0-9]{{1,5}})?([?#/][A-Za-z0-9{marks}]*)?")
}

/// A closed set of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Words {
    AccessCategory,
    Adaptation,
    CouncilTaxBand,
    Designation,
    EnergyRating,
    Garden,
    Label,
    Parking,
    Period,
    Pets,
    PropertyType,
    RentType,
    Status,
    Tenancy,
}

impl Words {
    /// Returns the words: the record's names, with blanks for underscores.
    pub fn all(self) -> Vec<Cow<'static, str>> {
        let names: Vec<&'static str> = match self {
            Self::AccessCategory => AccessCategory::ALL.iter().map(|value| value.as_str()).collect(),
            Self::Adaptation => ADAPTATIONS.to_vec(),
            Self::CouncilTaxBand => "A B C D E F G H I".split(' ').collect(),
            Self::Designation => Designation::ALL.iter().map(|value| value.as_str()).collect(),
            Self::EnergyRating => "A B C D E F G".split(' ').collect(),
            Self::Garden => Garden::ALL.iter().map(|value| value.as_str()).collect(),
            Self::Label => list::label_names().collect(),
            Self::Parking => Parking::ALL.iter().map(|value| value.as_str()).collect(),
            // As people write them: `four_weekly` is the one that nobody does.
            Self::Period => vec!["weekly", "fortnightly", "four-weekly", "monthly", "yearly"],
            Self::Pets => Pets::ALL.iter().map(|value| value.as_str()).collect(),
            Self::PropertyType => PropertyType::ALL.iter().map(|value| value.as_str()).collect(),
            Self::RentType => RentType::ALL.iter().map(|value| value.as_str()).collect(),
            Self::Status => Status::ALL.iter().map(|value| value.as_str()).collect(),
            Self::Tenancy => Tenancy::ALL.iter().map(|value| value.as_str()).collect(),
        };
        let spoken = |name: &'static str| match name.contains('_') {
            true => Cow::Owned(name.replace('_', " ")),
            false => Cow::Borrowed(name),
        };
        names.into_iter().map(spoken).collect()
    }

    /// Returns the pattern of a list of them.
    pub fn list_regex(self) -> String {
        let one = self.all().join("|");
        format!("({one})(, ({one}))*")
    }
}

/// The most pounds a cell of money can say.
pub(crate) const POUNDS_AT_MOST: u64 = money::MOST_PENCE / 100;
