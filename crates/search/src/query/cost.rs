//! `min_cost` and `max_cost`: pounds a week, inclusive.

use super::errors::{ParameterError, reversed, shortened};
use super::parameter::open;
use super::values::{decimal, print_decimal};
use super::{Parameter, Query};
use vacancy::Message;

/// The greatest cost that may be asked, pence a week.
const MOST_PENCE: u64 = 10_000_000;

pub(super) static MIN_COST: Parameter = Parameter {
    name: "min_cost",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.min_cost = Some(pence(value)?);
        Ok(())
    },
    write: |query| query.min_cost.map(pounds).into_iter().collect(),
};

pub(super) static MAX_COST: Parameter = Parameter {
    name: "max_cost",
    repeatable: false,
    values: open,
    read: |query, value| {
        query.max_cost = Some(pence(value)?);
        Ok(())
    },
    write: |query| query.max_cost.map(pounds).into_iter().collect(),
};

pub(super) fn settle(query: &mut Query, errors: &mut Vec<ParameterError>) {
    if let (Some(least), Some(most)) = (query.min_cost, query.max_cost)
        && least > most
    {
        errors.push(reversed("min_cost", &pounds(least), "max_cost", &pounds(most)));
        query.min_cost = None;
        query.max_cost = None;
    }
}

/// Reads pounds, with or without their sign, as pence.
fn pence(text: &str) -> Result<u64, Message> {
    let text = text.trim();
    let number = text.strip_prefix('£').unwrap_or(text).trim_start();
    let wrong = |code| Message::new(code).with("found", shortened(text)).with("most", pounds(MOST_PENCE));
    let pence = decimal(number, 2).ok_or_else(|| wrong("not_an_amount"))?;
    if pence > MOST_PENCE { Err(wrong("amount_out_of_range")) } else { Ok(pence) }
}

/// Returns pence as pounds: `150`, `150.5`.
fn pounds(pence: u64) -> String {
    print_decimal(pence, 2)
}
