//! `closing_within`, `opens_since`, `available_by`: London days.

use super::Parameter;
use super::errors::shortened;
use super::parameter::open;
use super::values::{printed, whole};
use jiff::civil::Date;
use vacancy::Message;

pub(super) static CLOSING_WITHIN: Parameter = Parameter {
    name: "closing_within",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.closing_within = Some(whole(value, 0..=366)?);
        Ok(())
    },
    write: |query| printed(&query.closing_within),
};

pub(super) static OPENS_SINCE: Parameter = Parameter {
    name: "opens_since",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.opens_since = Some(day(value)?);
        Ok(())
    },
    write: |query| printed(&query.opens_since),
};

pub(super) static AVAILABLE_BY: Parameter = Parameter {
    name: "available_by",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.available_by = Some(day(value)?);
        Ok(())
    },
    write: |query| printed(&query.available_by),
};

/// Reads a day written `2026-07-01`, as a date field sends it.
fn day(text: &str) -> Result<Date, Message> {
    let text = text.trim();
    let pattern = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let day = if pattern { text.parse::<Date>().ok() } else { None };
    day.ok_or_else(|| Message::new("not_a_date").with("found", shortened(text)))
}
