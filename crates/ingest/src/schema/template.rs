//! Empty tables to begin with.

use super::{Column, columns};
use crate::IngestError;
use crate::fields::form::{Form, POUNDS_AT_MOST, Pattern, TEXT_AT_MOST};
use crate::workbook::NOTES_SHEET;
use crate::workbook::written::{self, Look, Looks};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Format, Workbook, Worksheet,
    XlsxError,
};
use vacancy::{Message, Wording};

/// The sheet for homes.
const HOMES_SHEET: &str = "Homes";

/// How many rows of the workbook say what may stand in them.
const ROWS: u32 = 5_000;

/// The longest words a spreadsheet shows beside a cell, in characters.
const PROMPT_AT_MOST: usize = 255;

/// Returns an empty table with the template's columns, named as their fields are: CSV in UTF-8, the header row alone.
pub fn template_csv() -> Vec<u8> {
    let names: Vec<&str> = columns().map(|column| column.field.name).collect();
    format!("{}\r\n", names.join(",")).into_bytes()
}

/// Returns an empty table with the template's columns as a workbook: it offers the words a column may hold, takes no others,
/// says beside each cell what to write, and explains every column on a sheet of its own.
///
/// # Errors
/// When the workbook cannot be written, which is a mistake of ours.
pub fn template_xlsx(wording: &Wording) -> Result<Vec<u8>, IngestError> {
    let mut workbook = written::workbook()?;
    homes_sheet(&mut workbook, wording)?;
    notes_sheet(workbook.add_worksheet(), wording)?;
    Ok(workbook.save_to_buffer()?)
}

/// Adds the sheet for homes.
pub(super) fn homes_sheet<'w>(
    workbook: &'w mut Workbook,
    wording: &Wording,
) -> Result<&'w mut Worksheet, XlsxError> {
    let (sheet, looks) = (workbook.add_worksheet(), Looks::new());
    sheet.set_name(HOMES_SHEET)?.set_freeze_panes(1, 1)?;
    for (place, column) in (0..).zip(columns()) {
        let name = column.field.name;
        sheet.write_string_with_format(0, place, name, looks.of(Look::Name))?;
        sheet.add_data_validation(0, place, 0, place, &name_stays(name, wording)?)?;
        sheet.set_column_width(place, width(&column))?;
        sheet.set_column_format(place, &Format::new().set_num_format(number_format(column.written.form)))?;
        sheet.add_data_validation(1, place, ROWS, place, &validation(&column, wording)?)?;
    }
    Ok(sheet)
}

/// Returns what keeps a column's name from being typed over.
fn name_stays(name: &str, wording: &Wording) -> Result<DataValidation, XlsxError> {
    let said = wording.say(&Message::new("template_name_stays").with("name", name));
    DataValidation::new()
        .allow_list_strings(&[name])?
        .show_dropdown(false)
        .set_error_message(shortened(&said))
}

fn width(column: &Column) -> f64 {
    const LEAST: usize = 14;
    let name = column.field.name.len() + 2;
    let width = if column.written.form == Form::Text { 30 } else { LEAST };
    width.max(name) as f64
}

/// Returns how a spreadsheet shows a column's cells; as text where it would otherwise make something else of them.
fn number_format(form: Form) -> &'static str {
    match form {
        Form::Whole { .. } => "0",
        Form::Degrees { .. } => "0.000000",
        Form::Pounds { .. } => "0.00",
        Form::Day => "yyyy-mm-dd",
        Form::Moment => "yyyy-mm-dd hh:mm",
        Form::Text | Form::Pattern(_) | Form::Choice(_) | Form::List(_) | Form::YesNo => "@",
    }
}

/// Returns what may stand in a column's cells, with what to say beside them.
fn validation(column: &Column, wording: &Wording) -> Result<DataValidation, XlsxError> {
    let (new, how) = (DataValidation::new, column.how(wording));
    let whole = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    let rule = match column.written.form {
        Form::Text => new().allow_text_length(DataValidationRule::LessThanOrEqualTo(whole(TEXT_AT_MOST))),
        Form::Pattern(pattern @ Pattern::Reference) => {
            new().allow_text_length(DataValidationRule::LessThanOrEqualTo(whole(pattern.at_most())))
        }
        Form::Pattern(_) | Form::List(_) => new().allow_any_value(),
        Form::Choice(words) => new().allow_list_strings(&words.all())?,
        Form::YesNo => new().allow_list_strings(&["yes", "no"])?,
        Form::Whole { least, most } => {
            let number = |number: i64| i32::try_from(number).unwrap_or(i32::MAX);
            new().allow_whole_number(DataValidationRule::Between(number(least), number(most)))
        }
        Form::Degrees { least, most } => new().allow_decimal_number(DataValidationRule::Between(least, most)),
        Form::Pounds { least_pence } => {
            let (least, most) = (least_pence as f64 / 100.0, POUNDS_AT_MOST as f64);
            new().allow_decimal_number(DataValidationRule::Between(least, most))
        }
        Form::Day | Form::Moment => {
            let first = ExcelDateTime::from_ymd(1990, 1, 1)?;
            let last = ExcelDateTime::from_ymd(2100, 12, 31)?.and_hms(23, 59, 59)?;
            new().allow_date(DataValidationRule::Between(first, last))
        }
    };
    let prompt = format!("{} {how}", column.meaning(wording));
    rule.set_error_style(DataValidationErrorStyle::Stop)
        .set_input_title(column.field.name)?
        .set_input_message(shortened(&prompt))?
        .set_error_title(column.field.name)?
        .set_error_message(shortened(&how))
}

/// Returns the words as far as they are shown.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(PROMPT_AT_MOST) {
        Some(_) => text.chars().take(PROMPT_AT_MOST - 1).chain(['…']).collect(),
        None => text.to_owned(),
    }
}

/// Fills the sheet that explains the columns.
fn notes_sheet(sheet: &mut Worksheet, wording: &Wording) -> Result<(), XlsxError> {
    const WIDTHS: [f64; 5] = [20.0, 12.0, 60.0, 60.0, 40.0];
    let looks = Looks::new();
    sheet.set_name(NOTES_SHEET)?.set_freeze_panes(1, 1)?;
    let names = [
        Message::new("template_column"),
        Message::new("template_required"),
        Message::new("template_meaning"),
        Message::new("template_how"),
        Message::new("template_example"),
    ];
    for (place, (name, width)) in (0..).zip(names.iter().zip(WIDTHS)) {
        sheet.write_string_with_format(0, place, wording.say(name), looks.of(Look::Name))?;
        sheet.set_column_width(place, width)?;
    }
    for (row, column) in (1..).zip(columns()) {
        let required = if column.is_required() { "template_must" } else { "template_may" };
        let cells = [
            column.field.name.to_owned(),
            wording.say(&Message::new(required)),
            column.meaning(wording),
            column.how(wording),
            column.written.example.to_owned(),
        ];
        for (place, cell) in (0..).zip(cells) {
            sheet.write_string_with_format(row, place, cell, looks.of(Look::Sentence))?;
        }
    }
    Ok(())
}
