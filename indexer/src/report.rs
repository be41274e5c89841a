//! A report as an officer reads it: how it went, what is wrong and where, how the columns were read, what to do next.

use crate::console::{Console, columns, count};
use crate::failure::Failure;
use gazetteer::Gazetteer;
use ingest::{Authorities, Column, ColumnProblems, How, Problem, Report, Severity};
use publish::{Difference, Outcome, Verdict, shown};
use serde_json::Value;
use std::path::Path;
use vacancy::{AuthorityCode, Wording};

/// How many problems of one kind in one column are spelt out; `--json` has them all.
const SPELT_OUT: usize = 8;

/// Which file of whom a report is about.
pub struct Heading<'a> {
    /// The file.
    pub file: &'a Path,
    /// The authority.
    pub authority: &'a AuthorityCode,
    /// Where the authority's name is found.
    pub authorities: &'a Authorities,
}

/// Prints a report.
pub fn print(
    report: &Report,
    heading: &Heading,
    wording: &Wording,
    console: &Console,
) -> Result<(), Failure> {
    console.line(summary(report, heading))?;
    console.line(layout(report))?;
    if let Some(guessed) = guessed(report, heading) {
        console.line(guessed)?;
    }
    for problems in report.by_column() {
        console.line(format!("\n{}", title(&problems)))?;
        for line in problems.alike.iter().flat_map(|alike| of_kind(alike, wording)) {
            console.line(line)?;
        }
    }
    if !report.columns.is_empty() {
        console.line("\nHow the columns were read")?;
    }
    for line in columns(&report.columns.iter().map(column).collect::<Vec<_>>()) {
        console.line(format!("  {line}"))?;
    }
    Ok(())
}

/// Prints why a file was held or refused, and what to do about it while that is not settled; then what became of what
/// was put right by hand.
pub fn reasons(outcome: &Outcome, wording: &Wording, console: &Console) -> Result<(), Failure> {
    if outcome.outcome == Verdict::Published && !outcome.reasons.is_empty() {
        console.line("It was accepted although:")?;
    }
    for reason in &outcome.reasons {
        console.line(format!("  {}", wording.say(reason)))?;
        let hint = wording.attribute(reason, "hint").filter(|_| outcome.outcome != Verdict::Published);
        if let Some(hint) = hint {
            console.line(format!("      what to do: {hint}"))?;
        }
    }
    for note in &outcome.notes {
        console.line(format!("  by hand: {}", wording.say(note)))?;
        if let Some(hint) = wording.attribute(note, "hint") {
            console.line(format!("      what to do: {hint}"))?;
        }
    }
    Ok(())
}

/// How many homes of a kind are named.
const NAMED: usize = 20;

/// Prints a difference, home by home.
pub fn difference(difference: &Difference, console: &Console) -> Result<(), Failure> {
    let kinds = [("new", &difference.new), ("gone", &difference.gone), ("returned", &difference.returned)];
    for (kind, homes) in kinds.iter().filter(|(_, homes)| !homes.is_empty()) {
        let named: Vec<String> = homes.iter().take(NAMED).map(ToString::to_string).collect();
        let more = if homes.len() > NAMED { ", …" } else { "" };
        console.line(format!("{} {kind}: {}{more}", homes.len(), named.join(", ")))?;
    }
    if !difference.changed.is_empty() {
        console.line(format!("{} changed:", difference.changed.len()))?;
    }
    for home in difference.changed.iter().take(NAMED) {
        for change in &home.changes {
            let said = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), shown);
            console.line(format!(
                "  {} {}: {} → {}",
                home.id,
                change.field,
                said(&change.before),
                said(&change.after)
            ))?;
        }
    }
    if difference.changed.len() > NAMED {
        console.line(format!("  … and {} more; --json lists every one", difference.changed.len() - NAMED))?;
    }
    Ok(())
}

/// Says what to do after a check.
pub fn next_after_check(report: &Report, file: &Path, console: &Console) {
    let file = file.display();
    console.say("");
    match (report.taken(), report.rows.rejected) {
        (false, _) => console.say("Nothing of this file can be taken. Mend what is listed above and export it again."),
        (true, 0) => console.say(format!("All rows can be taken. Next: indexer import {file}")),
        (true, refused) => console.say(format!(
            "{} would be left out. Mend them in the housing system and export again, or publish the rest: indexer import {file}",
            count(refused, "row", "rows")
        )),
    }
}

fn name<'a>(heading: &Heading<'a>) -> &'a str {
    let known = heading.authorities.get(heading.authority).map(|file| file.name.as_str());
    let listed = || Gazetteer::embedded().by_code(heading.authority).map(|authority| authority.name.as_str());
    known.or_else(listed).unwrap_or(heading.authority.as_str())
}

/// Says that the columns were guessed, and how to make a layout of the guesses.
fn guessed(report: &Report, heading: &Heading) -> Option<String> {
    if !report.columns.iter().any(|column| column.how == How::Inferred) {
        return None;
    }
    let unread = report.columns.iter().filter(|column| column.field.is_none()).count();
    let unread = count(unread, "column", "columns");
    if heading.authorities.get(heading.authority).is_some() {
        return Some(format!("The columns were guessed, without the saved layout; {unread} not used."));
    }
    let slug = Gazetteer::embedded()
        .by_code(heading.authority)
        .map_or(heading.authority.as_str(), |known| &known.slug);
    Some(format!(
        "No layout is saved for {}: the columns were guessed; {unread} not used. See below what was understood, then save it and mend it:\n  indexer authority add {slug} --from {}",
        name(heading),
        heading.file.display()
    ))
}

fn summary(report: &Report, heading: &Heading) -> String {
    let name = name(heading);
    let rows = report.rows;
    format!(
        "{}: {name}, {}: {} taken ({} with a warning), {} not taken.",
        heading.file.display(),
        count(rows.total, "row", "rows"),
        rows.accepted,
        rows.warned,
        rows.rejected,
    )
}

fn layout(report: &Report) -> String {
    let delimiter = match report.delimiter {
        Some('\t') => "tabs".to_owned(),
        Some(character) => format!("`{character}`"),
        None => "nothing known".to_owned(),
    };
    let header = report
        .header_row
        .map_or("no row of column names".to_owned(), |row| format!("column names in row {row}"));
    if let Some(sheet) = &report.sheet {
        return format!("Read from sheet “{sheet}”, {header}.");
    }
    format!(
        "Read as {}, cells separated by {delimiter}, {header}.",
        report.encoding.as_deref().unwrap_or("no known encoding")
    )
}

fn title(problems: &ColumnProblems) -> String {
    match (problems.column, problems.header) {
        (Some(column), Some(header)) => format!("Column {column} “{header}”"),
        (Some(column), None) => format!("Column {column}"),
        (None, _) => "The file and whole rows".to_owned(),
    }
}

/// A line for each of some problems alike, and under them what to do about them.
fn of_kind(alike: &[&Problem], wording: &Wording) -> Vec<String> {
    let mut lines: Vec<String> = alike.iter().take(SPELT_OUT).map(|problem| one(problem, wording)).collect();
    if alike.len() > SPELT_OUT {
        let rows: Vec<String> = alike[SPELT_OUT..]
            .iter()
            .take(SPELT_OUT)
            .filter_map(|problem| Some(problem.row?.to_string()))
            .collect();
        let more = if alike.len() > 2 * SPELT_OUT { ", …" } else { "" };
        lines.push(format!(
            "  … and {} more like this (rows {}{more}); --json lists them all",
            alike.len() - SPELT_OUT,
            rows.join(", ")
        ));
    }
    if let Some(expected) = wording.attribute(&alike[0].message, "expected") {
        lines.push(format!("      expected: {expected}"));
    }
    if let Some(hint) = wording.attribute(&alike[0].message, "hint") {
        lines.push(format!("      what to do: {hint}"));
    }
    lines
}

fn one(problem: &Problem, wording: &Wording) -> String {
    let cell = match (&problem.column, problem.row) {
        (Some(column), Some(row)) => format!("{column}{row}"),
        (None, Some(row)) => format!("row {row}"),
        (Some(_), None) => "column".to_owned(),
        (None, None) => "file".to_owned(),
    };
    let cost = match problem.severity {
        Severity::File => "nothing taken",
        Severity::Reject => "row not taken",
        Severity::Warn => "warning",
        Severity::Note => "note",
    };
    format!("  {cell:<8} {cost:<13} {}", wording.say(&problem.message))
}

fn column(column: &Column) -> Vec<String> {
    let field = column.field.clone().unwrap_or_else(|| "not used".to_owned());
    let how = match column.confidence {
        Some(confidence) => format!("{}, {:.0} % sure", column.how.as_str(), confidence * 100.0),
        None => column.how.as_str().to_owned(),
    };
    vec![column.column.clone(), column.header.clone(), format!("→ {field}"), how]
}
