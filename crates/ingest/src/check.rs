//! An export's bytes to a report and vacancies.

use crate::bind::{self, Bound};
use crate::checks::Around;
use crate::group::Settled;
use crate::mapping::{Defaults, Mapping};
use crate::problems::Problems;
use crate::read::Context;
use crate::report::{Column, Problem, Report, Rows, Severity};
use crate::survey::{Survey, Table, survey};
use crate::table::Told;
use crate::taken::{Pace, RowRules, Taken, take};
use crate::upload::Opened;
use crate::workbook::{self, Received, Sheet};
use crate::{IngestError, Upload, codes, exported, fields, schema};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeSet;
use vacancy::{AuthorityCode, Message, Status, Vacancy, london_date, start_of_day};

/// How the columns come to their fields.
#[derive(Debug, Clone, Copy)]
pub enum Layout<'a> {
    /// As the authority's mapping says; a file it does not fit is refused, unless it is the template filled in.
    Saved(&'a Mapping),
    /// Guessed from names and values, with how sure each guess is.
    Infer,
}

impl<'a> Layout<'a> {
    /// Returns the saved mapping, where there is one.
    pub(crate) fn mapping(&self) -> Option<&'a Mapping> {
        match self {
            Self::Saved(mapping) => Some(mapping),
            Self::Infer => None,
        }
    }
}

/// An export to be checked.
pub struct CheckRequest<'a> {
    /// The file as received.
    pub upload: Upload<'a>,
    /// Whose it is; the file never decides that.
    pub authority: &'a AuthorityCode,
    /// How to read it.
    pub layout: Layout<'a>,
    /// The time.
    pub now: Timestamp,
    /// Places.
    pub gazetteer: &'a Gazetteer,
}

/// What an export comes to.
#[derive(Debug, Clone)]
pub struct Checked {
    /// What the officer is told.
    pub report: Report,
    /// The homes, in the order of their first rows.
    pub vacancies: Vec<Vacancy>,
    /// References of rows refused, as they stand, sorted: such homes keep their last published record.
    pub rejected_references: Vec<String>,
}

/// Checks an export. Its content never makes it fail, whatever the bytes: what is wrong stands in the report.
///
/// # Errors
/// When a file cannot be read, or changes while it is; never where the bytes are in memory.
pub fn check(request: &CheckRequest) -> Result<Checked, IngestError> {
    check_at(request, Pace::USUAL)
}

fn check_at(request: &CheckRequest, pace: Pace) -> Result<Checked, IngestError> {
    let mapping = request.layout.mapping();
    let received = request.upload.open()?;
    let opened = workbook::open(&received, &|row| bind::score(row, mapping));
    match opened.map_err(|error| received.failed(error))? {
        Received::Other => check_text(request, &received, Told::of(mapping), pace),
        Received::Refused(message) => Ok(refused(empty_report(request.authority), Problems::new(), message)),
        Received::Sheet(sheet) => check_sheet(request, sheet, pace),
    }
}

/// Checks a sheet. What stands for the file is the workbook, and a line of it is a row.
fn check_sheet(request: &CheckRequest, sheet: Sheet, pace: Pace) -> Result<Checked, IngestError> {
    let text = Opened::Bytes(sheet.text.into());
    let mut checked = check_text(request, &text, Told::OF_SHEET, pace)?;
    let report = &mut checked.report;
    (report.sheet, report.encoding, report.delimiter) = (Some(sheet.name), None, None);
    for problem in &mut report.problems {
        problem.line = problem.row.map(u64::from);
    }
    let notes = sheet.notes.into_iter().map(|message| Problem::of_file(Severity::Note, message));
    report.problems.splice(0..0, notes);
    for vacancy in &mut checked.vacancies {
        vacancy.provenance.upload.clone_from(&sheet.sha256);
    }
    Ok(checked)
}

fn check_text(request: &CheckRequest, file: &Opened, told: Told, pace: Pace) -> Result<Checked, IngestError> {
    let mapping = request.layout.mapping();
    let mut problems = Problems::new();
    let mut report = empty_report(request.authority);
    let surveyed = survey(file, mapping, told, pace.chunk_bytes).map_err(|error| file.failed(error))?;
    let Survey { encoded, sha256, notes, table } = match surveyed {
        Ok(survey) => survey,
        Err(message) => return Ok(refused(report, problems, message)),
    };
    report.quotes = told.quotes;
    report.encoding = Some(encoded.encoding.name().to_ascii_lowercase());
    for note in notes {
        problems.of_file(Severity::Warn, note);
    }
    let mut table = match table {
        Ok(table) => table,
        Err(delimiter) => {
            report.delimiter = delimiter;
            let no_header = Message::new(codes::NO_HEADER_ROW);
            let message = mapping.map_or(no_header, |mapping| bind::does_not_fit(mapping, &BTreeSet::new()));
            return Ok(refused(report, problems, message));
        }
    };
    report.delimiter = Some(table.shape.delimiter);
    report.header_row = Some(table.header.number);
    let headers = table.header.names();
    problems.set_headers(&headers);
    // The template is read as what it is, whatever the authority's own exports look like.
    let saved = mapping.filter(|mapping| !schema::is_template(&headers, mapping));
    if mapping.is_some() && saved.is_none() {
        problems.of_file(Severity::Note, Message::new(codes::TEMPLATE_READ));
    }
    let bound = match saved {
        Some(mapping) => bind::saved(&headers, &table.below, mapping, &mut problems),
        None => bind::infer(&headers, &table.below, &mut problems),
    };
    let bound = match bound {
        Ok(bound) => bound,
        Err((message, columns)) => {
            report.columns = columns;
            return Ok(refused(report, problems, message));
        }
    };
    report.columns.clone_from(&bound.columns);
    drop(std::mem::take(&mut table.below));
    let no_defaults = Defaults::default();
    let defaults = saved.map_or(&no_defaults, |mapping| &mapping.defaults);
    report.exported_on = day_told(request.now, &table, &bound);
    let context = context(request, &table, &bound, defaults, &sha256, report.exported_on);
    let rules = RowRules { encoded, shape: table.shape, header: &table.header, context };
    let taken = take(file, &rules, pace, &mut problems);
    let (taken, hash) = taken.map_err(|error| file.failed(error))?;
    if hash != sha256 {
        return Err(file.changed());
    }
    Ok(settled(taken, &rules.context, report, problems))
}

fn empty_report(authority: &AuthorityCode) -> Report {
    Report {
        authority: authority.clone(),
        sheet: None,
        encoding: None,
        delimiter: None,
        quotes: true,
        header_row: None,
        exported_on: None,
        columns: Vec::<Column>::new(),
        rows: Rows::default(),
        problems: Vec::new(),
    }
}

/// Returns the outcome of a file of which nothing is taken.
fn refused(mut report: Report, mut problems: Problems, message: Message) -> Checked {
    problems.of_file(Severity::File, message);
    report.problems = problems.into_sorted();
    Checked { report, vacancies: Vec::new(), rejected_references: Vec::new() }
}

/// Returns what holds for every row.
fn context<'a>(
    request: &CheckRequest<'a>,
    table: &Table,
    bound: &'a Bound,
    defaults: &'a Defaults,
    sha256: &'a str,
    exported_on: Option<Date>,
) -> Context<'a> {
    let header = &table.header;
    Context {
        around: Around { authority: request.authority, gazetteer: request.gazetteer, now: request.now },
        bound,
        width: header.width,
        usual_width: table.usual_width,
        // What pushed the cells of a sheet apart was a comma when it still was a text.
        delimiter: Some(table.shape.delimiter).filter(|mark| *mark != workbook::DELIMITER).unwrap_or(','),
        unnamed_end: (0..header.cells.len()).rev().take_while(|at| header.cell(*at).is_empty()).count(),
        defaults,
        exported: exported_on.unwrap_or_else(|| london_date(request.now)),
        upload: sha256,
    }
}

/// Returns what the rows come to together.
fn settled(taken: Taken, context: &Context, mut report: Report, mut problems: Problems) -> Checked {
    let Taken { adverts, mut rejected, total, refused, periods_assumed } = taken;
    let bound = context.bound;
    tell_of_count(
        codes::RENT_PERIOD_ASSUMED,
        Severity::Warn,
        bound.column_of(fields::RENT),
        periods_assumed,
        &mut problems,
    );
    let settled = adverts.settle(&mut |told| {
        let cell = bound.reference().map(|column| (column, told.reference));
        problems.of_place(told.severity, told.place, cell, told.message);
    });
    let Settled { vacancies, conflicting, rows } = settled;
    rejected.extend(conflicting);
    tell_of_closing(&vacancies, bound, context.around.now, &mut problems);
    if total == 0 {
        problems.of_file(Severity::Warn, Message::new(codes::NO_HOMES));
    }
    report.rows = Rows { total, rejected: rows.rejected + refused, ..rows };
    report.problems = problems.into_sorted();
    for vacancy in &vacancies {
        rejected.remove(&vacancy.reference);
    }
    Checked { report, vacancies, rejected_references: rejected.into_iter().collect() }
}

/// Returns the day the export was made, where the file tells it.
fn day_told(now: Timestamp, table: &Table, bound: &Bound) -> Option<Date> {
    let today = london_date(now);
    let in_column = bound.column_of("exported_on").and_then(|column| {
        let cells = table.adverts.iter().map(|row| row.cell(column));
        let cells = cells.filter(|cell| cell.len() <= fields::TYPED_AT_MOST);
        cells.filter_map(|cell| crate::cells::date::read(cell, today).ok()).map(|moment| moment.day).next()
    });
    in_column
        .filter(|day| exported::is_believable(*day, today))
        .or_else(|| exported::told(table.above.iter(), today))
        .or_else(|| exported::told(table.footers.iter(), today))
}

/// Tells once, at a column, how many homes something holds for.
fn tell_of_count(
    code: &'static str,
    severity: Severity,
    column: Option<usize>,
    count: usize,
    problems: &mut Problems,
) {
    if let Some(column) = column.filter(|_| count > 0) {
        problems.of_column(severity, column, Message::new(code).with("count", count));
    }
}

/// Tells once, at the column of closings, how many homes called open have closed already, and how many close at
/// 00:00: a system that keeps no times writes that for a day.
fn tell_of_closing(vacancies: &[Vacancy], bound: &Bound, now: Timestamp, problems: &mut Problems) {
    let is_over =
        |home: &&Vacancy| home.status == Status::Open && home.closes_at.is_some_and(|closes| closes.0 < now);
    let is_midnight = |home: &&Vacancy| {
        home.closes_at.is_some_and(|closes| closes.0 == start_of_day(london_date(closes.0)))
    };
    let column = bound.column_of("closes_at").or_else(|| bound.column_of("closes_day"));
    let over = vacancies.iter().filter(is_over).count();
    let midnight = vacancies.iter().filter(is_midnight).count();
    for (code, count) in [(codes::BIDDING_ALREADY_CLOSED, over), (codes::CLOSES_AT_MIDNIGHT, midnight)] {
        tell_of_count(code, Severity::Note, column, count, problems);
    }
}

#[cfg(test)]
mod tests;
