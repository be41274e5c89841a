//! `sort`, `page`, `per_page`, `include_unknown`: which part of the answer, in which order.

use super::errors::ParameterError;
use super::parameter::open;
use super::values::{one_of, printed, whole};
use super::{Parameter, Query};
use crate::Sort;
use std::fmt;
use vacancy::Message;

/// How many homes a page holds unless told.
pub const PER_PAGE: u32 = 20;
/// How many homes a page may hold.
pub const PER_PAGE_MOST: u32 = 100;
/// How many homes can be paged through: `page × per_page`.
pub const MAX_DEPTH: u32 = 10_000;

impl Sort {
    /// Every order, as it is shown.
    pub const ALL: &'static [Sort] =
        &[Sort::Relevance, Sort::Distance, Sort::Cost, Sort::Closing, Sort::Newest];

    /// Returns its one spelling.
    pub const fn as_str(self) -> &'static str {
        match self {
            Sort::Relevance => "relevance",
            Sort::Distance => "distance",
            Sort::Cost => "cost",
            Sort::Closing => "closing",
            Sort::Newest => "newest",
        }
    }

    /// Returns the order spelt exactly so.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sort| sort.as_str() == text)
    }
}

impl fmt::Display for Sort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

pub(super) static SORT: Parameter = Parameter {
    name: "sort",
    repeatable: false,
    values: || Sort::ALL.iter().map(|sort| sort.as_str()).collect(),
    read: |query, value| {
        query.sort = Some(one_of(value, Sort::parse, &(SORT.values)())?);
        Ok(())
    },
    write: |query| printed(&query.sort),
};

pub(super) static PAGE: Parameter = Parameter {
    name: "page",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.page = whole(value, 1..=MAX_DEPTH)?;
        Ok(())
    },
    write: |query| unless(query.page, 1),
};

pub(super) static PER_PAGE_PARAMETER: Parameter = Parameter {
    name: "per_page",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.per_page = whole(value, 1..=PER_PAGE_MOST)?;
        Ok(())
    },
    write: |query| unless(query.per_page, PER_PAGE),
};

pub(super) static INCLUDE_UNKNOWN: Parameter = Parameter {
    name: "include_unknown",
    repeatable: false,
    values: || vec!["true", "false"],
    read: |query, value| {
        query.include_unknown = one_of(value, |text| text.parse().ok(), &["true", "false"])?;
        Ok(())
    },
    write: |query| if query.include_unknown { vec!["true".to_owned()] } else { Vec::new() },
};

fn unless(number: u32, default: u32) -> Vec<String> {
    if number == default { Vec::new() } else { vec![number.to_string()] }
}

pub(super) fn settle(query: &mut Query, errors: &mut Vec<ParameterError>) {
    if query.page.saturating_mul(query.per_page) > MAX_DEPTH {
        let message = Message::new("page_too_deep")
            .with("found", query.page)
            .with("most", MAX_DEPTH / query.per_page)
            .with("homes", MAX_DEPTH);
        errors.push(ParameterError::new("page", message));
        query.page = 1;
    }
}
