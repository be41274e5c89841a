//! Readers of single values, shared by the parameters.

use super::errors::{closest, shortened};
use std::ops::RangeInclusive;
use vacancy::Message;

/// Reads a whole number within a range.
pub(super) fn whole<N>(text: &str, allowed: RangeInclusive<N>) -> Result<N, Message>
where
    N: TryFrom<i64> + PartialOrd + Copy + Into<i64>,
{
    let text = text.trim();
    let (least, most): (i64, i64) = ((*allowed.start()).into(), (*allowed.end()).into());
    let said = |code| {
        Message::new(code)
            .with("found", shortened(text))
            .with("least", least as f64)
            .with("most", most as f64)
    };
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(said("parameter_not_whole"));
    }
    // More digits than an i64 holds are out of any range too.
    let number = text.parse::<i64>().ok().filter(|number| (least..=most).contains(number));
    number.and_then(|number| N::try_from(number).ok()).ok_or_else(|| said("parameter_out_of_range"))
}

/// Reads one of a closed list of values.
pub(super) fn one_of<T>(
    text: &str,
    parse: impl Fn(&str) -> Option<T>,
    allowed: &[&'static str],
) -> Result<T, Message> {
    let text = text.trim();
    if let Some(value) = parse(text) {
        return Ok(value);
    }
    let message = match closest(text, allowed.iter().copied()) {
        Some(suggestion) => Message::new("misspelt_value").with("suggestion", suggestion),
        None => Message::new("not_one_of"),
    };
    Err(message.with("found", shortened(text)).with("allowed", allowed.join(", ")))
}

/// Reads a short text, such as a name: trimmed, inner blanks as one.
pub(super) fn name(text: &str) -> Result<String, Message> {
    const MOST: usize = 200;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = text.chars().count();
    if length > MOST {
        return Err(Message::new("text_too_long").with("found", length).with("most", MOST));
    }
    Ok(text)
}

/// Reads an unsigned decimal number of at most `decimals` decimals, as a count of its smallest unit.
pub(super) fn decimal(text: &str, decimals: usize) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || fraction.len() > decimals {
        return None;
    }
    format!("{whole}{fraction:0<decimals$}").parse().ok()
}

/// Writes what [`decimal`] reads, without needless zeros.
pub(super) fn print_decimal(count: u64, decimals: usize) -> String {
    let digits = format!("{count:0>width$}", width = decimals + 1);
    let (whole, fraction) = digits.split_at(digits.len() - decimals);
    match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction => format!("{whole}.{fraction}"),
    }
}

/// Returns the value as printed; none when it was not asked.
pub(super) fn printed<T: ToString>(value: &Option<T>) -> Vec<String> {
    value.iter().map(ToString::to_string).collect()
}
