//! Whose rules: a council's own where a source gives them, else a national standard that says it is one.

use super::{BedroomRules, Household};
use crate::AuthorityCode;
use jiff::civil::{Date, date};
use serde::Serialize;
use std::collections::BTreeMap;

/// Where a rule stands, and the day it was read there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleRef {
    /// The page or document.
    pub source: String,
    /// The day it was read.
    pub date: Date,
}

crate::codes! {
    /// Whose rule it is.
    Basis {
        /// The council's own.
        Own = "own",
        /// The size criteria of Housing Benefit and Universal Credit, for want of the council's own.
        SizeCriteria = "size_criteria",
        /// The bedroom standard of the statutory guidance.
        BedroomStandard = "bedroom_standard",
    }
}

/// Rules of who shares a bedroom, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BedroomRuleSet {
    /// Whose they are.
    pub basis: Basis,
    /// The rules.
    pub rules: BedroomRules,
    /// Where they stand.
    #[serde(flatten)]
    pub rule: RuleRef,
}

/// Returns the size criteria: one bedroom for a couple, for anybody of 16 or more, for two children of one sex, for two
/// under 10.
///
/// # Source
/// Inverclyde Council's page on working-age Housing Benefit, read 22 November 2026; councils' schemes mostly say the same.
pub fn size_criteria() -> BedroomRuleSet {
    let source = "https://inverclyde.gov.uk/advice-and-benefits/housing-benefit-and-council-tax-reduction/housing-benefit/housing-benefit-working-age/bedroom-calculation?displaypref=large";
    let rule = RuleRef { source: source.to_owned(), date: date(2026, 11, 22) };
    BedroomRuleSet { basis: Basis::SizeCriteria, rules: BedroomRules::default(), rule }
}

/// Returns the bedroom standard: as the size criteria, but a room of one's own only from 21. No council gives less.
///
/// # Source
/// The government's guidance on allocations, as Lichfield District Council restates it, read 22 November 2026.
pub fn bedroom_standard() -> BedroomRuleSet {
    let source = "https://www.lichfielddc.gov.uk/housing/lichfield-district-homes/7".to_owned();
    let rule = RuleRef { source, date: date(2026, 11, 22) };
    BedroomRuleSet { basis: Basis::BedroomStandard, rules: standard_rules(), rule }
}

pub(super) fn standard_rules() -> BedroomRules {
    BedroomRules { own_room_age: 21, ..BedroomRules::default() }
}

/// What decides at one authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityRules {
    /// Who shares a bedroom.
    pub bedrooms: BedroomRuleSet,
    /// Where the authority says who may apply, if known.
    pub general: Option<RuleRef>,
}

impl Default for AuthorityRules {
    fn default() -> Self {
        Self { bedrooms: size_criteria(), general: None }
    }
}

/// The rules of every authority that is known; those of any other are the national ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RuleBook {
    known: BTreeMap<AuthorityCode, AuthorityRules>,
    national: AuthorityRules,
}

impl RuleBook {
    /// Returns an authority's rules.
    pub fn of(&self, authority: &AuthorityCode) -> &AuthorityRules {
        self.known.get(authority).unwrap_or(&self.national)
    }
}

impl FromIterator<(AuthorityCode, AuthorityRules)> for RuleBook {
    fn from_iter<I: IntoIterator<Item = (AuthorityCode, AuthorityRules)>>(rules: I) -> Self {
        Self { known: rules.into_iter().collect(), national: AuthorityRules::default() }
    }
}

/// Returns the benefit cap of a household in an authority, pence a week, and where it stands.
///
/// # Source
/// Enfield Council's page on the benefit cap (frozen since April 2023), read 22 November 2026.
pub fn benefit_cap_pence(household: &Household, authority: &AuthorityCode) -> (u64, RuleRef) {
    let source = "https://enfield.gov.uk/services/benefits-and-money-advice/benefit-cap".to_owned();
    (cap_pence(household, authority), RuleRef { source, date: date(2026, 11, 22) })
}

pub(super) fn cap_pence(household: &Household, authority: &AuthorityCode) -> u64 {
    let in_london = authority.as_str().starts_with("E09");
    match (in_london, household.is_one_person()) {
        (true, false) => 48_698,
        (true, true) => 32_629,
        (false, false) => 42_346,
        (false, true) => 28_371,
    }
}
