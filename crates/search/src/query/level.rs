//! `min_floor`, `max_floor` and `access`: how the front door is reached.

use super::errors::{ParameterError, reversed, shortened};
use super::parameter::open;
use super::values::{one_of, printed, whole};
use super::{Parameter, Query};
use vacancy::{AccessCategory, Message};

pub(super) static MIN_FLOOR: Parameter = Parameter {
    name: "min_floor",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.min_floor = Some(whole(value, -9..=99)?);
        Ok(())
    },
    write: |query| printed(&query.min_floor),
};

pub(super) static MAX_FLOOR: Parameter = Parameter {
    name: "max_floor",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.max_floor = Some(whole(value, -9..=99)?);
        Ok(())
    },
    write: |query| printed(&query.max_floor),
};

pub(super) static ACCESS: Parameter = Parameter {
    name: "access",
    repeatable: false,
    values: || AccessCategory::ALL.iter().map(|category| category.as_str()).collect(),
    read: |query, value| {
        query.access = Some(category(value)?);
        Ok(())
    },
    write: |query| printed(&query.access),
};

/// Reads an access category. `E+` in an address arrives as `E` and a blank: somebody who meant E+ must not be answered for
/// E, nor the reverse.
pub(super) fn category(value: &str) -> Result<AccessCategory, Message> {
    if value.trim() != value {
        return Err(Message::new("access_with_a_blank").with("found", shortened(value)));
    }
    one_of(value, AccessCategory::parse, &(ACCESS.values)())
}

pub(super) fn settle(query: &mut Query, errors: &mut Vec<ParameterError>) {
    if let (Some(least), Some(most)) = (query.min_floor, query.max_floor)
        && least > most
    {
        errors.push(reversed("min_floor", &least, "max_floor", &most));
        query.min_floor = None;
        query.max_floor = None;
    }
}
