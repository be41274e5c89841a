//! An export's bytes to a report and vacancies.

use crate::bind::{self, Bound};
use crate::checks::Around;
use crate::decode::decode;
use crate::group::{Grouped, Read, group};
use crate::mapping::{Defaults, Mapping};
use crate::problems::Problems;
use crate::read::{Context, period_is_assumed, read_row};
use crate::report::{Column, Report, Rows, Severity};
use crate::table::footer::is_footer;
use crate::table::{self, Row, Table, Told};
use crate::{codes, exported, fields, header};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use vacancy::{AuthorityCode, Message, Status, Vacancy, london_date, start_of_day};

/// How the columns come to their fields.
#[derive(Debug, Clone, Copy)]
pub enum Layout<'a> {
    /// As the authority's mapping says; a file it does not fit is refused.
    Saved(&'a Mapping),
    /// Guessed from names and values, with how sure each guess is.
    Infer,
}

/// An export to be checked.
pub struct CheckRequest<'a> {
    /// The file as received.
    pub bytes: &'a [u8],
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

/// Checks an export. It never fails, whatever the bytes: what is wrong stands in the report.
pub fn check(request: &CheckRequest) -> Checked {
    let mapping = match request.layout {
        Layout::Saved(mapping) => Some(mapping),
        Layout::Infer => None,
    };
    let mut problems = Problems::new();
    let mut report = empty_report(request.authority);
    let decoded = match decode(request.bytes, mapping.and_then(|mapping| mapping.encoding)) {
        Ok(decoded) => decoded,
        Err(message) => return refused(report, problems, message),
    };
    report.encoding = Some(decoded.encoding);
    for note in decoded.notes {
        problems.of_file(Severity::Warn, note);
    }
    let score = |row: &Row| bind::score(row, mapping);
    let told = Told {
        delimiter: mapping.and_then(|mapping| mapping.delimiter),
        quotes: mapping.is_none_or(|mapping| mapping.quotes),
    };
    let table = match table::read(&decoded.text, told, &score) {
        Ok(table) => table,
        Err(delimiter) => {
            report.delimiter = delimiter;
            let no_header = Message::new(codes::NO_HEADER_ROW);
            let message = mapping.map_or(no_header, |mapping| bind::does_not_fit(mapping, &BTreeSet::new()));
            return refused(report, problems, message);
        }
    };
    report.delimiter = Some(table.delimiter);
    report.header_row = Some(table.header.number);
    let headers: Vec<String> =
        (0..table.header.cells.len()).map(|at| header::shortened(table.header.cell(at))).collect();
    problems.set_headers(&headers);
    let bound = match mapping {
        Some(mapping) => bind::saved(&headers, &table.below, mapping, &mut problems),
        None => bind::infer(&headers, &table.below, &mut problems),
    };
    match bound {
        Ok(bound) => {
            report.columns.clone_from(&bound.columns);
            check_rows(request, &table, &bound, mapping, report, problems)
        }
        Err((message, columns)) => {
            report.columns = columns;
            refused(report, problems, message)
        }
    }
}

fn empty_report(authority: &AuthorityCode) -> Report {
    Report {
        authority: authority.clone(),
        encoding: None,
        delimiter: None,
        header_row: None,
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

fn check_rows(
    request: &CheckRequest,
    table: &Table,
    bound: &Bound,
    mapping: Option<&Mapping>,
    mut report: Report,
    mut problems: Problems,
) -> Checked {
    let (footers, adverts): (Vec<&Row>, Vec<&Row>) =
        table.below.iter().filter(|row| !bound.skips(row)).partition(|row| is_footer(row, &table.header));
    let no_defaults = Defaults::default();
    let defaults = mapping.map_or(&no_defaults, |mapping| &mapping.defaults);
    let upload = sha256_hex(request.bytes);
    let unnamed =
        (0..table.header.cells.len()).rev().take_while(|at| table.header.cell(*at).is_empty()).count();
    let context = Context {
        around: Around { authority: request.authority, gazetteer: request.gazetteer, now: request.now },
        bound,
        width: table.header.width,
        usual_width: usual_width(&adverts),
        delimiter: table.delimiter,
        unnamed_end: unnamed,
        defaults,
        exported: export_day(request, table, bound, &footers, &adverts),
        upload: &upload,
    };
    let mut taken = Taken::default();
    let mut read: Vec<Read> = Vec::new();
    for row in &adverts {
        let before = problems.warnings();
        match read_row(row, &context, &mut problems) {
            Ok(draft) => read.push(Read { row, draft, warned: problems.warnings() > before }),
            Err(refused) => {
                taken.rows.rejected += 1;
                taken.rejected.extend(refused.reference);
            }
        }
    }
    tell_of_assumed_period(&read, bound, defaults, &mut problems);
    taken.group(read, bound, &mut problems);
    tell_of_closing(&taken.vacancies, bound, request.now, &mut problems);
    if adverts.is_empty() {
        problems.of_file(Severity::Warn, Message::new(codes::NO_HOMES));
    }
    taken.rows.total = adverts.len();
    report.rows = taken.rows;
    report.problems = problems.into_sorted();
    let accepted: BTreeSet<&str> = taken.vacancies.iter().map(|vacancy| vacancy.reference.as_str()).collect();
    let rejected_references =
        taken.rejected.iter().filter(|reference| !accepted.contains(reference.as_str())).cloned().collect();
    Checked { report, rejected_references, vacancies: taken.vacancies }
}

/// Returns the width most rows have; of equally common ones the least.
fn usual_width(rows: &[&Row]) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows {
        *counts.entry(row.width).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map_or(0, |(width, _)| width)
}

/// Returns the day the export was made: told in the file, else the London day of now.
fn export_day(
    request: &CheckRequest,
    table: &Table,
    bound: &Bound,
    footers: &[&Row],
    adverts: &[&Row],
) -> Date {
    let today = london_date(request.now);
    let in_column = bound.column_of("exported_on").and_then(|column| {
        let cells = adverts.iter().map(|row| row.cell(column)).take(50);
        let cells = cells.filter(|cell| cell.len() <= fields::TYPED_AT_MOST);
        cells.filter_map(|cell| crate::cells::date::read(cell, today).ok()).map(|moment| moment.day).next()
    });
    in_column
        .filter(|day| exported::is_believable(*day, today))
        .or_else(|| exported::told(table.above.iter(), today))
        .or_else(|| exported::told(footers.iter().copied().take(50), today))
        .unwrap_or(today)
}

/// What has been taken of a file.
#[derive(Default)]
struct Taken {
    vacancies: Vec<Vacancy>,
    rejected: BTreeSet<String>,
    rows: Rows,
}

impl Taken {
    /// Groups the rows by reference, in the order the references first appear.
    fn group(&mut self, read: Vec<Read>, bound: &Bound, problems: &mut Problems) {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        let mut groups: Vec<Vec<Read>> = Vec::new();
        for row in read {
            let place = *places.entry(row.draft.vacancy.reference.clone()).or_insert(groups.len());
            match groups.get_mut(place) {
                Some(group) => group.push(row),
                None => groups.push(vec![row]),
            }
        }
        for rows in groups {
            self.take(&rows, bound, problems);
        }
    }

    fn take(&mut self, rows: &[Read], bound: &Bound, problems: &mut Problems) {
        let at_reference =
            |row: &'_ Row| bound.reference().map(|column| (column, row.cell(column).to_owned()));
        let mut tell = |severity, row: &Row, message: Message| {
            let cell = at_reference(row);
            problems.of_cell(
                severity,
                row,
                cell.as_ref().map(|(column, text)| (*column, text.as_str())),
                message,
            );
        };
        match group(rows) {
            None => {}
            Some(Grouped::One { vacancy, repeated }) => {
                let first = rows.first().map_or(0, |read| read.row.number);
                for read in repeated.iter().filter_map(|at| rows.get(*at)) {
                    tell(Severity::Note, read.row, Message::new(codes::ROW_REPEATED).with("row", first));
                }
                self.rows.accepted += rows.len();
                self.rows.warned += rows.iter().filter(|read| read.warned).count();
                self.vacancies.push(*vacancy);
            }
            Some(Grouped::Conflict { fields }) => {
                let fields = fields.join(", ").replace('_', " ");
                for read in rows {
                    let others = other_rows(rows, read.row.number);
                    let message = Message::new(codes::REFERENCE_CONFLICT)
                        .with("fields", fields.as_str())
                        .with("rows", others);
                    tell(Severity::Reject, read.row, message);
                }
                self.rows.rejected += rows.len();
                self.rejected.extend(rows.first().map(|read| read.draft.vacancy.reference.clone()));
            }
        }
    }
}

/// Returns the numbers of the rows beside one, the first few of them.
fn other_rows(rows: &[Read], own: u32) -> String {
    const NAMED_AT_MOST: usize = 5;
    let others = rows.iter().map(|read| read.row.number).filter(|number| *number != own);
    let mut named: Vec<String> = others.take(NAMED_AT_MOST).map(|number| number.to_string()).collect();
    if rows.len() > NAMED_AT_MOST + 1 {
        named.push("…".to_owned());
    }
    named.join(", ")
}

/// Tells once, at the rent's column, that nothing says how often rents are due.
fn tell_of_assumed_period(read: &[Read], bound: &Bound, defaults: &Defaults, problems: &mut Problems) {
    let count = read.iter().filter(|read| period_is_assumed(&read.draft, defaults)).count();
    if let Some(column) = bound.column_of(fields::RENT).filter(|_| count > 0) {
        problems.of_column(
            Severity::Warn,
            column,
            Message::new(codes::RENT_PERIOD_ASSUMED).with("count", count),
        );
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
    let Some(column) = bound.column_of("closes_at").or_else(|| bound.column_of("closes_day")) else { return };
    let over = vacancies.iter().filter(is_over).count();
    let midnight = vacancies.iter().filter(is_midnight).count();
    for (code, count) in [(codes::BIDDING_ALREADY_CLOSED, over), (codes::CLOSES_AT_MIDNIGHT, midnight)] {
        if count > 0 {
            problems.of_column(Severity::Note, column, Message::new(code).with("count", count));
        }
    }
}

/// Returns the SHA-256 of bytes, in hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
