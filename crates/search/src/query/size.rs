//! `bedrooms`, `min_bedrooms`, `max_bedrooms`, `persons`.

use super::errors::{ParameterError, reversed};
use super::parameter::open;
use super::values::{printed, whole};
use super::{Parameter, Query};

pub(super) static BEDROOMS: Parameter = Parameter {
    name: "bedrooms",
    repeatable: true,
    values: open,
    read: |query, value| {
        query.bedrooms.push(whole(value, 0..=12)?);
        Ok(())
    },
    write: |query| {
        let mut bedrooms = query.bedrooms.clone();
        bedrooms.sort_unstable();
        bedrooms.iter().map(ToString::to_string).collect()
    },
};

pub(super) static MIN_BEDROOMS: Parameter = Parameter {
    name: "min_bedrooms",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.min_bedrooms = Some(whole(value, 0..=12)?);
        Ok(())
    },
    write: |query| printed(&query.min_bedrooms),
};

pub(super) static MAX_BEDROOMS: Parameter = Parameter {
    name: "max_bedrooms",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.max_bedrooms = Some(whole(value, 0..=12)?);
        Ok(())
    },
    write: |query| printed(&query.max_bedrooms),
};

pub(super) static PERSONS: Parameter = Parameter {
    name: "persons",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.persons = Some(whole(value, 1..=40)?);
        Ok(())
    },
    write: |query| printed(&query.persons),
};

pub(super) fn settle(query: &mut Query, errors: &mut Vec<ParameterError>) {
    query.bedrooms.sort_unstable();
    query.bedrooms.dedup();
    if let (Some(least), Some(most)) = (query.min_bedrooms, query.max_bedrooms)
        && least > most
    {
        errors.push(reversed("min_bedrooms", &least, "max_bedrooms", &most));
        query.min_bedrooms = None;
        query.max_bedrooms = None;
    }
}
