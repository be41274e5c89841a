//! Who asks: `age`, `household` and what else decides whether somebody may have a home. Used for the one answer, never
//! stored; share and feed links leave all of it out.

use super::errors::{ParameterError, shortened};
use super::parameter::open;
use super::values::{name, one_of, printed, whole};
use super::{Parameter, Query, string, understand};
use gazetteer::Gazetteer;
use vacancy::household::{Answer, Applicant, Benefits, Household, Register, Tenant, Workplace};
use vacancy::{AccessCategory, AuthorityCode, Message};

/// Every parameter that says who asks, and `eligible`, which says nothing without them.
pub const APPLICANT: &[&str] = &[
    "age",
    "household",
    "extra_bedrooms",
    "access_need",
    "benefits",
    "tenant",
    "lives_in",
    "works_in",
    "registered_with",
    "bands",
    "budget",
    "income",
    "eligible",
];

/// How many bedrooms somebody may need besides.
const EXTRA_BEDROOMS_MOST: u8 = 4;
/// The greatest budget, pounds a week.
const BUDGET_MOST: u32 = 100_000;
/// The greatest income, pounds a year.
const INCOME_MOST: u32 = 10_000_000;

pub(super) static AGE: Parameter = Parameter {
    name: "age",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.age = Some(whole(value, 0..=120)?);
        Ok(())
    },
    write: |query| printed(&query.age),
};

pub(super) static HOUSEHOLD: Parameter = Parameter {
    name: "household",
    repeatable: false,
    values: open,
    read: |query, value| {
        // As the box would read it: somebody fills in a form by hand.
        let said = || Household::parse(&understand::household(value)?);
        let wrong = || Message::new("not_a_household").with("found", shortened(value.trim()));
        query.household = Some(Household::parse(value).or_else(said).ok_or_else(wrong)?);
        Ok(())
    },
    write: |query| printed(&query.household),
};

pub(super) static EXTRA_BEDROOMS: Parameter = Parameter {
    name: "extra_bedrooms",
    repeatable: false,
    values: open,
    read: |query, value| {
        let extra = whole(value, 0..=EXTRA_BEDROOMS_MOST)?;
        query.extra_bedrooms = Some(extra).filter(|extra| *extra > 0);
        Ok(())
    },
    write: |query| printed(&query.extra_bedrooms),
};

pub(super) static ACCESS_NEED: Parameter = Parameter {
    name: "access_need",
    repeatable: false,
    values: || AccessCategory::ALL.iter().map(|category| category.as_str()).collect(),
    read: |query, value| {
        query.access_need = Some(super::level::category(value)?);
        Ok(())
    },
    write: |query| printed(&query.access_need),
};

pub(super) static BENEFITS: Parameter = Parameter {
    name: "benefits",
    repeatable: false,
    values: || Benefits::ALL.iter().map(|one| one.as_str()).collect(),
    read: |query, value| {
        query.benefits = Some(one_of(value, Benefits::parse, &(BENEFITS.values)())?);
        Ok(())
    },
    write: |query| printed(&query.benefits),
};

pub(super) static TENANT: Parameter = Parameter {
    name: "tenant",
    repeatable: false,
    values: || Tenant::ALL.iter().map(|one| one.as_str()).collect(),
    read: |query, value| {
        query.tenant = Some(one_of(value, Tenant::parse, &(TENANT.values)())?);
        Ok(())
    },
    write: |query| printed(&query.tenant),
};

pub(super) static LIVES_IN: Parameter = Parameter {
    name: "lives_in",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.lives_in = Some(name(value)?);
        Ok(())
    },
    write: |query| printed(&query.lives_in),
};

pub(super) static WORKS_IN: Parameter = Parameter {
    name: "works_in",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.works_in = Some(name(value)?);
        Ok(())
    },
    write: |query| printed(&query.works_in),
};

pub(super) static REGISTERED_WITH: Parameter = Parameter {
    name: "registered_with",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.registered_with = Some(name(value)?);
        Ok(())
    },
    write: |query| printed(&query.registered_with),
};

pub(super) static BANDS: Parameter = Parameter {
    name: "bands",
    repeatable: false,
    values: open,
    read: |query, value| {
        let bands = name(value)?;
        let bands = bands.split(',').map(str::trim).filter(|band| !band.is_empty());
        query.bands = bands.map(str::to_owned).collect();
        query.bands.sort();
        query.bands.dedup();
        Ok(())
    },
    write: |query| if query.bands.is_empty() { Vec::new() } else { vec![query.bands.join(",")] },
};

pub(super) static BUDGET: Parameter = Parameter {
    name: "budget",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.budget = Some(whole(value, 0..=BUDGET_MOST)?);
        Ok(())
    },
    write: |query| printed(&query.budget),
};

pub(super) static INCOME: Parameter = Parameter {
    name: "income",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.income = Some(whole(value, 0..=INCOME_MOST)?);
        Ok(())
    },
    write: |query| printed(&query.income),
};

pub(super) static ELIGIBLE: Parameter = Parameter {
    name: "eligible",
    repeatable: false,
    values: || vec!["all", "probable", "yes"],
    read: |query, value| {
        let parse = |text: &str| match text {
            "all" => Some(None),
            "probable" => Some(Some(Answer::Probably)),
            "yes" => Some(Some(Answer::Yes)),
            _ => None,
        };
        query.eligible = one_of(value, parse, &(ELIGIBLE.values)())?;
        Ok(())
    },
    write: |query| match query.eligible {
        Some(Answer::Probably) => vec!["probable".to_owned()],
        Some(Answer::Yes) => vec!["yes".to_owned()],
        Some(Answer::No) | None => Vec::new(),
    },
};

impl Query {
    /// Returns the query without what is said of the applicant: the form for links that are shared.
    pub fn without_applicant(&self) -> Query {
        Query::parse(&string::print(&self.pairs(|known| !APPLICANT.contains(&known.name)))).query
    }

    /// Returns what is said of the applicant and nothing else.
    pub fn applicant_alone(&self) -> Query {
        let says = |known: &Parameter| APPLICANT.contains(&known.name) && known.name != "eligible";
        Query::parse(&string::print(&self.pairs(says))).query
    }

    /// Returns whether anything is said of the applicant: such a query and its answer are nobody else's business.
    pub fn is_private(&self) -> bool {
        APPLICANT.iter().any(|name| self.asks(name))
    }

    /// Returns whether enough is said of the applicant to tell which homes they may ask for. An age alone only chooses
    /// homes that admit it.
    pub fn asks_for_answers(&self) -> bool {
        APPLICANT.iter().any(|name| !matches!(*name, "age" | "eligible") && self.asks(name))
    }

    /// Returns the applicant, their places looked up.
    ///
    /// # Errors
    /// For each place that is no authority's, by its parameter.
    pub fn applicant(&self, gazetteer: &Gazetteer) -> Result<Applicant, Vec<ParameterError>> {
        let mut errors = Vec::new();
        let mut council = |parameter: &'static str, text: &str| {
            let known = gazetteer.authority(text).map(|authority| authority.code.clone());
            let code = known.or_else(|| AuthorityCode::parse(text).ok());
            if code.is_none() {
                let message = Message::new("not_a_council").with("found", shortened(text));
                errors.push(ParameterError::new(parameter, message));
            }
            code
        };
        let lives_in = self.lives_in.as_deref().and_then(|text| council("lives_in", text));
        let is_nowhere = |text: &str| text.eq_ignore_ascii_case("nowhere");
        let works_in = self.works_in.as_deref().and_then(|text| match is_nowhere(text) {
            true => Some(Workplace::Nowhere),
            false => council("works_in", text).map(Workplace::In),
        });
        let registered_with = self.registered_with.as_deref().and_then(|text| match is_nowhere(text) {
            true => Some(Register::Nowhere),
            false => council("registered_with", text).map(Register::Of),
        });
        let pence = |pounds: Option<u32>| pounds.map(|pounds| u64::from(pounds) * 100);
        let applicant = Applicant {
            household: self.household.clone(),
            extra_bedrooms: self.extra_bedrooms.unwrap_or_default(),
            age: self.age,
            access_need: self.access_need,
            benefits: self.benefits,
            tenant: self.tenant,
            lives_in,
            works_in,
            registered_with,
            bands: self.bands.clone(),
            budget: pence(self.budget),
            income: pence(self.income),
        };
        if errors.is_empty() { Ok(applicant) } else { Err(errors) }
    }
}
