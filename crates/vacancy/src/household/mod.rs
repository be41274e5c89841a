//! Who asks, and what a home, an advert and a council's rules make of them: guidance, never a decision.
//!
//! A [`Household`] is who will live there; an [`Applicant`] adds what else decides. [`bedroom_need`] says how many bedrooms
//! a council's rules give, and [`verdict`] whether a home may be asked for, with a reason for every doubt. Nothing here is
//! kept: what somebody says of themselves is used for the one answer.
//!
//! What this deliberately does not do: rank people against each other, or say who will be offered a home.

mod bedrooms;
mod rules;
mod terms;
#[cfg(test)]
mod tests;
mod verdict;

pub use bedrooms::{BedroomRules, Need, bedroom_need};
pub use rules::{
    AuthorityRules, Basis, BedroomRuleSet, RuleBook, RuleRef, bedroom_standard, benefit_cap_pence,
    size_criteria,
};
pub use terms::Terms;
pub use verdict::{
    Answer, REASON_CODES, Reason, Verdict, cost_answer, cost_limit, status_answer, terms_answer, verdict,
};

use crate::{AccessCategory, AuthorityCode};
use std::fmt;

/// How many adults or children a household may have.
const PEOPLE_MOST: u8 = 20;

crate::codes! {
    /// A child as it counts for sharing a bedroom.
    Child {
        /// A girl.
        Girl = "girl",
        /// A boy.
        Boy = "boy",
        /// Not said.
        Child = "child",
    }
}

crate::codes! {
    /// Whether the first two adults are a couple.
    Adults {
        /// Two adults are a couple and share a bedroom; every further adult is on their own.
        Couple = "couple",
        /// Every adult is on their own.
        Single = "single",
    }
}

/// Who will live there: `2 adults, girl 9, child 5`. Two adults are a couple unless written `2 single adults`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    /// How many adults, 1–20.
    pub adults: u8,
    /// Whether two of them share a bedroom; [`Adults::Couple`] where there is one.
    pub as_adults: Adults,
    /// The children and their ages in years (0–20), in the order said; at most 20.
    pub children: Vec<(Child, u8)>,
}

impl Household {
    /// Reads a household; nothing where the text is none.
    pub fn parse(text: &str) -> Option<Self> {
        let mut pieces = text.split(',').map(|piece| piece.split_whitespace().collect::<Vec<_>>());
        let first = pieces.next()?;
        let (adults, as_adults) = match first.as_slice() {
            [count, "adult" | "adults"] => (count, Adults::Couple),
            [count, "single", "adult" | "adults"] => (count, Adults::Single),
            _ => return None,
        };
        let adults = number(adults, PEOPLE_MOST).filter(|adults| *adults > 0)?;
        // One adult is on their own either way: one spelling for one meaning.
        let as_adults = if adults == 1 { Adults::Couple } else { as_adults };
        let mut children = Vec::new();
        for piece in pieces {
            let [kind, age] = piece.as_slice() else { return None };
            children.push((Child::parse(kind)?, number(age, PEOPLE_MOST)?));
        }
        (children.len() <= usize::from(PEOPLE_MOST)).then_some(Self { adults, as_adults, children })
    }

    /// Returns how many people they are.
    pub fn persons(&self) -> u8 {
        self.adults.saturating_add(u8::try_from(self.children.len()).unwrap_or(u8::MAX))
    }

    /// Returns whether one person asks for themselves alone.
    pub fn is_one_person(&self) -> bool {
        self.persons() == 1
    }
}

impl fmt::Display for Household {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let single = if self.as_adults == Adults::Single && self.adults > 1 { "single " } else { "" };
        write!(f, "{} {single}adult{}", self.adults, if self.adults == 1 { "" } else { "s" })?;
        self.children.iter().try_for_each(|(kind, age)| write!(f, ", {kind} {age}"))
    }
}

fn number(text: &str, most: u8) -> Option<u8> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|number| digits && *number <= most)
}

crate::codes! {
    /// From whom somebody rents today.
    Tenant {
        /// From a council.
        Council = "council",
        /// From a housing association.
        HousingAssociation = "housing_association",
        /// From neither.
        None = "none",
    }
}

impl Tenant {
    /// Returns whether this is a social tenant, for whom a move is a transfer.
    pub fn is_social(self) -> bool {
        self != Tenant::None
    }
}

crate::codes! {
    /// Whether somebody lives on benefits that are capped.
    Benefits {
        /// They do.
        Yes = "yes",
        /// They do not.
        No = "no",
    }
}

/// Where somebody works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Workplace {
    /// In this authority's area.
    In(AuthorityCode),
    /// In no authority's.
    Nowhere,
}

/// Whose housing register somebody is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Register {
    /// This authority's.
    Of(AuthorityCode),
    /// No authority's.
    Nowhere,
}

/// Everything somebody chose to say of themselves; what is absent is unknown, which is never "no".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applicant {
    /// Who will live there.
    pub household: Option<Household>,
    /// Bedrooms needed besides, for a carer at night or a child who cannot share.
    pub extra_bedrooms: u8,
    /// The applicant's age, years.
    pub age: Option<u8>,
    /// The access category they were assessed as needing.
    pub access_need: Option<AccessCategory>,
    /// Whether they live on benefits.
    pub benefits: Option<Benefits>,
    /// From whom they rent today.
    pub tenant: Option<Tenant>,
    /// The authority they live in.
    pub lives_in: Option<AuthorityCode>,
    /// Where they work.
    pub works_in: Option<Workplace>,
    /// Whose housing register they are on.
    pub registered_with: Option<Register>,
    /// The bands they hold, with the council they live in.
    pub bands: Vec<String>,
    /// What they can pay, pence a week.
    pub budget: Option<u64>,
    /// Their household's income, pence a year.
    pub income: Option<u64>,
}

impl Applicant {
    /// Returns whether they are on an authority's housing register, as far as they told: they say so, or hold a band where
    /// they live, which is given to those on it alone.
    pub fn is_registered_with(&self, authority: &AuthorityCode) -> bool {
        match &self.registered_with {
            Some(register) => *register == Register::Of(authority.clone()),
            None => self.lives_in.as_ref() == Some(authority) && !self.bands.is_empty(),
        }
    }

    /// Returns whether nothing is said that an answer could be given from.
    pub fn is_unknown(&self) -> bool {
        *self == Applicant::default()
    }
}
