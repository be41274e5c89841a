//! The quirks of real exports, one small file each in `tests/quirks`: `NAME.csv` (or `.txt`) byte for byte, beside it
//! `NAME.expected`, the exact report and homes, and `NAME.toml` where a saved layout reads it. To add a quirk, add
//! the file, run `BLESS=1 cargo test -p ingest quirk`, and read what was written against what the record's rules say.

use crate::support::{assert_sound, checked, wording};
use ingest::{Checked, Layout, Mapping, Problem};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use vacancy::{Vacancy, Wording};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/quirks")
}

/// The files of that ending, without it, sorted.
fn named(ending: &str) -> BTreeSet<PathBuf> {
    let entries = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| path.with_extension(""))
        .collect()
}

#[test]
fn every_quirk_gives_its_exact_report() {
    let wording = wording();
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for path in named("csv").iter().chain(&named("txt")) {
        let export =
            ["csv", "txt"].map(|ending| path.with_extension(ending)).into_iter().find(|path| path.exists());
        let told = shown(&check(&export.unwrap(), &path.with_extension("toml")), &wording);
        let expected = path.with_extension("expected");
        if bless {
            std::fs::write(&expected, told).unwrap();
            continue;
        }
        match std::fs::read_to_string(&expected) {
            Ok(text) if text == told => {}
            Ok(text) => wrong.push(format!("{}:\n{}", expected.display(), differences(&text, &told))),
            Err(error) => wrong.push(format!("{}: {error}", expected.display())),
        }
    }
    assert!(wrong.is_empty(), "{}\nIf it is as the rules have it: BLESS=1", wrong.join("\n"));
}

#[test]
fn every_file_beside_the_quirks_belongs_to_one() {
    let quirks: BTreeSet<PathBuf> = named("csv").union(&named("txt")).cloned().collect();
    assert!(named("csv").is_disjoint(&named("txt")), "a quirk is one file");
    for ending in ["expected", "toml"] {
        let alone: Vec<PathBuf> = named(ending).difference(&quirks).cloned().collect();
        assert!(alone.is_empty(), ".{ending} without an export: {alone:?}");
    }
}

fn check(export: &Path, mapping: &Path) -> Checked {
    let bytes = std::fs::read(export).unwrap();
    let name = mapping.file_name().unwrap().to_string_lossy();
    let saved = std::fs::read_to_string(mapping).ok().map(|text| Mapping::from_toml(&text, &name).unwrap());
    let outcome = checked(&bytes, saved.as_ref().map_or(Layout::Infer, Layout::Saved));
    assert_sound(&outcome, &bytes, &export.display().to_string());
    outcome
}

/// Returns the outcome as a reviewer reads it: how it was read, each problem with its sentences, each home.
fn shown(checked: &Checked, wording: &Wording) -> String {
    let report = &checked.report;
    let mut text = String::new();
    let encoding = report.encoding.as_deref().unwrap_or("no text");
    let header = report.header_row.map_or("none".to_owned(), |row| format!("row {row}"));
    let rows = report.rows;
    writeln!(text, "encoding {encoding}, delimiter {:?}, header {header}", report.delimiter).unwrap();
    let (total, accepted) = (rows.total, rows.accepted);
    writeln!(text, "rows {total}: {accepted} accepted ({} warned), {} rejected", rows.warned, rows.rejected)
        .unwrap();
    for column in &report.columns {
        let field = column.field.as_deref().unwrap_or("-");
        writeln!(text, "  {} {:?} -> {field} ({})", column.column, column.header, column.how.as_str())
            .unwrap();
    }
    text.push('\n');
    for problem in &report.problems {
        text.push_str(&problem_shown(problem, wording));
    }
    for vacancy in &checked.vacancies {
        writeln!(text, "row {}: {}", vacancy.provenance.row, home_shown(vacancy)).unwrap();
    }
    if !checked.rejected_references.is_empty() {
        writeln!(text, "kept as last published: {:?}", checked.rejected_references).unwrap();
    }
    text
}

fn problem_shown(problem: &Problem, wording: &Wording) -> String {
    let mut text = problem.severity.as_str().to_owned();
    if let (Some(row), Some(line)) = (problem.row, problem.line) {
        write!(text, " row {row} line {line}").unwrap();
    }
    if let (Some(column), Some(header)) = (&problem.column, &problem.header) {
        write!(text, " {column} {header:?}").unwrap();
    }
    write!(text, " {}", problem.message.code).unwrap();
    if let Some(found) = &problem.found {
        write!(text, " found {found:?}").unwrap();
    }
    let attribute = |name| wording.attribute(&problem.message, name).unwrap();
    let sentences = [wording.say(&problem.message), attribute("expected"), attribute("hint")];
    for sentence in sentences {
        assert!(!sentence.is_empty() && !sentence.contains("{$"), "{}: {sentence}", problem.message.code);
        write!(text, "\n  {}", sentence.replace('\n', " ")).unwrap();
    }
    text + "\n\n"
}

/// Returns a home's record without what every home of a file shares, and without a place no better than the authority.
fn home_shown(vacancy: &Vacancy) -> Value {
    let mut home = serde_json::to_value(vacancy).unwrap();
    let fields = home.as_object_mut().unwrap();
    for shared in ["id", "authority", "provenance"] {
        fields.remove(shared);
    }
    fields.retain(|name, value| !(name == "location" && value["source"] == "authority"));
    home
}

/// Returns the lines of one text that the other lacks, with the place of the first.
fn differences(expected: &str, told: &str) -> String {
    let lacking = |from: &str, other: &str, mark: char| {
        let other: BTreeSet<&str> = other.lines().collect();
        let lines = from.lines().filter(|line| !other.contains(line));
        lines.map(|line| format!("  {mark} {line}\n")).collect::<String>()
    };
    let lines = format!("{}{}", lacking(expected, told, '-'), lacking(told, expected, '+'));
    if lines.is_empty() { "  the same lines in another order\n".to_owned() } else { lines }
}
