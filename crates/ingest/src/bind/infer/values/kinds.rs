//! Kinds of things told by their own words, whatever the column is called: "Gas central heating", "Rea Valley Homes".

use super::alone::ASKED;
use super::{Values, number};
use crate::cells::text::start;
use crate::cells::{ages, clean};
use crate::fields;

/// How much of a value is looked at, in bytes.
const LOOKED_AT: usize = 1_000;

/// The longest value that names a kind, in bytes, and the most words of it.
const LONGEST: usize = 48;
const WORDS_AT_MOST: usize = 7;

/// Words that tell a field. Of a closed set, nearly all values must be read as the field's and some share of them hold
/// a telling word; of a text, nearly all values hold one.
struct Telling {
    field: &'static str,
    strength: f64,
    /// The least share of values that hold one of the words.
    share: f64,
    /// Words and phrases, with `|` between.
    words: &'static str,
    /// Words that tell another thing.
    never: &'static str,
}

const TELLING: &[Telling] = &[
    Telling {
        field: "landlord",
        strength: 0.72,
        share: 0.7,
        words: "homes|housing|council|association|ha|trust|borough council|almo|living|rsl|housing group|partnership",
        never: "team|office|officer|patch|scheme|court|benefit|tax|services|area|street|road|register|list|management",
    },
    Telling {
        field: "heating",
        strength: 0.76,
        share: 0.75,
        words: "gas|electric|electricity|heating|boiler|heat|storage|gch|lpg|oil|combi|underfloor|radiators|solid fuel",
        never: "cooker|hob|certificate|cert|meter|safety|checked",
    },
    Telling {
        field: "garden",
        strength: 0.76,
        share: 0.25,
        words: "garden|gardens|patio|yard|lawn|rear|front and rear",
        never: "",
    },
    Telling {
        field: "garden",
        strength: ASKED,
        share: 0.4,
        words: "shared|communal|comm",
        never: "room|facilities",
    },
    Telling {
        field: "parking",
        strength: 0.76,
        share: 0.2,
        words: "permit|permits|cpz|street|on street|on-street|driveway|drive|garage|bay|off street|off-street|parking",
        never: "",
    },
    Telling {
        field: "pets",
        strength: 0.72,
        share: 0.15,
        words: "permission|consent|pets|pet|cats|dogs|request|discretion|discretionary",
        never: "",
    },
    Telling {
        field: "designation",
        strength: 0.76,
        share: 0.5,
        words: "general needs|sheltered|extra care|extra-care|retirement|independent living|supported housing|older persons|older people",
        never: "",
    },
    Telling {
        field: "adaptations",
        strength: 0.74,
        share: 0.3,
        words: "shower|wet room|wetroom|stairlift|stair lift|hoist|ramp|ramped|rail|rails|widened|lowered",
        never: "",
    },
    Telling {
        field: "rent_period",
        strength: 0.74,
        share: 0.9,
        words: "week|weekly|month|monthly|fortnight|fortnightly|pw|pcm|4-weekly|4 weekly|four weekly",
        never: "",
    },
    Telling {
        field: "status",
        strength: 0.78,
        share: 0.08,
        words: "under offer|withdrawn|shortlisting|shortlisted|bidding closed|bidding open|out to bid|on offer",
        never: "",
    },
    Telling {
        field: "lift",
        strength: 0.78,
        share: 0.5,
        words: "lift|no lift|with lift|lifts",
        never: "stair|stairlift|through",
    },
    Telling {
        field: "step_free",
        strength: 0.76,
        share: 0.5,
        words: "level|level access|stepped|steps|step|step-free|ramped",
        never: "shower",
    },
    Telling {
        field: "furnished",
        strength: 0.78,
        share: 0.5,
        words: "unfurnished|furnished|part furnished",
        never: "",
    },
    Telling {
        field: "transfer_only",
        strength: 0.72,
        share: 0.1,
        words: "transfers only|transfer only|transfers|existing tenants only|existing tenants|tenants only|transfer",
        never: "",
    },
    Telling { field: "bands", strength: 0.74, share: 0.7, words: "band|bands", never: "tax|epc" },
];

impl Values<'_> {
    /// Returns the fields whose own words the values hold, and how strongly they tell.
    pub(super) fn told_by_words(&self) -> Vec<(&'static str, f64)> {
        let mut found = Vec::new();
        let wordy = self.share(|text| text.chars().filter(|c| c.is_alphabetic()).count() >= 2);
        let short =
            self.share(|text| text.len() <= LONGEST && text.split_whitespace().count() <= WORDS_AT_MOST);
        if short > 0.95 && wordy > 0.6 && self.share(|text| number(text).is_none()) > 0.9 {
            // One word in every row tells less: it may be of anything.
            let most = if self.distinct() > 1 { 1.0 } else { ASKED };
            let told = TELLING.iter().filter(|of| self.tells(of));
            found.extend(told.map(|of| (of.field, of.strength.min(most))));
        }
        found.extend(self.ages());
        found
    }

    fn tells(&self, of: &Telling) -> bool {
        const READ: f64 = 0.9;
        let Some(field) = fields::named(of.field) else { return false };
        if self.share(|text| holds(text, of.words)) < of.share
            || self.share(|text| holds(text, of.never)) > 0.0
        {
            return false;
        }
        match field.kind {
            // Names of a few landlords and kinds of heating come again and again, and bear no numbers.
            fields::Kind::Text => {
                let numbered = self.share(|text| text.bytes().any(|byte| byte.is_ascii_digit()));
                numbered < 0.1 && (self.cells.len() < 8 || self.distinct() * 2 <= self.cells.len())
            }
            fields::Kind::Typed => self.share(|text| super::super::words::reads(field, text)) > READ,
        }
    }

    /// Returns the field of ages, where values say in words or with a mark that they are such: "55+", "over 60s".
    pub(super) fn ages(&self) -> Option<(&'static str, f64)> {
        let says_so = |text: &str| {
            let plain = clean::plain(text);
            text.len() <= LONGEST
                && ages::read(text).is_ok_and(|ages| ages.least.is_some() || ages.most.is_some())
                && (plain.ends_with('+')
                    || holds(&plain, "over|under|aged|plus|years|yrs|age|older|above|below"))
        };
        let told = !self.cells.is_empty()
            && self.share(|text| text.len() <= LONGEST && ages::read(text).is_ok()) > 0.9
            && self.share(says_so) > 0.3;
        let most = self.texts().any(|text| ages::read(text).is_ok_and(|ages| ages.most.is_some()));
        told.then_some((if most { "age" } else { "age_min" }, 0.76))
    }
}

/// Returns whether a text holds one of some words or phrases, with `|` between, as whole words.
pub(super) fn holds(text: &str, words: &str) -> bool {
    let plain = clean::plain(start(text, LOOKED_AT));
    words.split('|').filter(|word| !word.is_empty()).any(|word| {
        plain.match_indices(word).any(|(at, _)| {
            let before = plain[..at].chars().next_back();
            let after = plain[at + word.len()..].chars().next();
            !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(texts: &[&str]) -> Option<&'static str> {
        let cells: Vec<(u32, &str)> = texts.iter().enumerate().map(|(at, text)| (at as u32, *text)).collect();
        let best =
            Values { cells }.told_by_words().into_iter().max_by(|one, other| one.1.total_cmp(&other.1));
        best.map(|(field, _)| field)
    }

    #[test]
    fn kinds_are_told_by_their_own_words() {
        for (texts, field) in [
            (["Rea Valley Homes", "City Council", "Tame Housing Trust"], "landlord"),
            (["Gas central heating", "Electric storage", "District heating"], "heating"),
            (["Communal garden", "None", "Private"], "garden"),
            (["Permit", "None", "On street"], "parking"),
            (["With permission", "No", "Yes"], "pets"),
            (["General needs", "Sheltered", "General needs"], "designation"),
            (["55+", "60+", "55+"], "age_min"),
            (["Over 55s", "Any", "Over 60s"], "age_min"),
            (["Lift", "No lift", "Lift"], "lift"),
            (["Level access", "Stepped", "Level access"], "step_free"),
            (["All", "Transfers only", "All"], "transfer_only"),
            (["Weekly", "Weekly", "Monthly"], "rent_period"),
        ] {
            assert_eq!(told(&texts), Some(field), "{texts:?}");
        }
        for texts in [
            ["North Housing Office", "South Housing Office", "Homes team"],
            ["Gas cert seen", "Gas cert due", "Gas cert seen"],
            ["12", "14", "16"],
            ["Oak House", "Elm House", "Ash House"],
        ] {
            assert_eq!(told(&texts), None, "{texts:?}");
        }
    }
}
