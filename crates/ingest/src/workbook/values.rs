//! A cell's value as the spreadsheet shows it, in the forms that exports write.

use super::numbers::{self, Format};
use calamine::{DataRef, ExcelDateTime, Style};

/// Seconds of a day.
const DAY_SECONDS: f64 = 86_400.0;

/// Returns how the numbers of each style are shown, as far as that changes what they say.
pub(super) fn formats(styles: &[Style]) -> Vec<Option<Format>> {
    let of = |style: &Style| Format::of(&style.number_format.as_ref()?.format_code);
    styles.iter().map(of).collect()
}

/// Returns what a cell shows: days as 2026-11-22, truth as Yes or No.
pub(super) fn shown(value: &DataRef, format: Option<&Format>) -> String {
    match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(true) => "Yes".to_owned(),
        DataRef::Bool(false) => "No".to_owned(),
        DataRef::Int(number) => numbers::shown(*number as f64, format),
        DataRef::Float(number) => numbers::shown(*number, format),
        DataRef::DateTime(moment) if moment.is_duration() => clock(moment.as_f64()),
        DataRef::DateTime(moment) => day(moment, format),
        DataRef::DateTimeIso(text) => {
            text.strip_suffix("T00:00:00").unwrap_or(text).replace('T', " ").trim_end_matches('Z').to_owned()
        }
        DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
    }
}

/// Returns a moment as a day, with the time where there is any; what is before the first day is a time alone.
fn day(moment: &ExcelDateTime, format: Option<&Format>) -> String {
    let value = moment.as_f64();
    if !(0.0..2_958_466.0).contains(&value) {
        // No day: the spreadsheet shows a row of # for it.
        return "########".to_owned();
    }
    if value < 1.0 {
        return clock(value);
    }
    let (year, month, day, mut hour, mut minute, mut second, milli) = moment.to_ymd_hms_milli();
    if milli >= 500 {
        // A time is a fraction that is rarely exact; rounding never reaches the next day but for its last half second.
        let rounded = (u32::from(hour) * 3600 + u32::from(minute) * 60 + u32::from(second) + 1).min(86_399);
        (hour, minute, second) = ((rounded / 3600) as u8, (rounded / 60 % 60) as u8, (rounded % 60) as u8);
    }
    if let Some(short) = format.and_then(|format| format.day_without_year(day, month, year)) {
        return short;
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second) {
        (0, 0, 0) => day,
        (_, _, 0) => format!("{day} {hour:02}:{minute:02}"),
        _ => format!("{day} {hour:02}:{minute:02}:{second:02}"),
    }
}

/// Returns a part of a day, or several days, as hours and minutes.
fn clock(days: f64) -> String {
    let seconds = (days * DAY_SECONDS).round();
    if !(0.0..1e9).contains(&seconds) {
        return numbers::shown(days, None);
    }
    let seconds = seconds as u64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 {
        format!("{hours:02}:{minutes:02}")
    } else {
        format!("{hours:02}:{minutes:02}:{seconds:02}")
    }
}
