//! Small exports to check, all as of one moment.

use gazetteer::Gazetteer;
use ingest::{CheckRequest, Checked, Layout, Mapping, Problem, Upload, check};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use vacancy::{Arg, AuthorityCode, Wording};

/// A Sunday evening.
const NOW: &str = "2026-11-22T20:00:00Z";

/// Checks bytes with a layout.
pub fn checked(bytes: &[u8], layout: Layout) -> Checked {
    let authority = AuthorityCode::parse("E09000022").unwrap();
    let now = NOW.parse().unwrap();
    let upload = Upload::Bytes(bytes);
    check(&CheckRequest { upload, authority: &authority, layout, now, gazetteer: Gazetteer::embedded() })
        .unwrap()
}

/// Returns how many cases to draw: so many where `PROPTEST_CASES` is proptest's usual 256, and more in proportion.
pub fn cases(usual: u32) -> u32 {
    usual * proptest::prelude::ProptestConfig::default().cases / 256
}

/// The most problems one cell can have.
const PROBLEMS_OF_A_CELL: usize = 8;

/// Asserts what holds of every outcome, whatever the bytes: its counts add up, every refusal is told at its row, every
/// problem stands in the file, and no report outgrows it.
pub fn assert_sound(checked: &Checked, bytes: &[u8], what: &str) {
    let rows = checked.report.rows;
    let lines = 1 + bytes.iter().filter(|byte| matches!(byte, b'\r' | b'\n')).count() as u64;
    assert!(rows.total as u64 <= lines, "{what}: {} homes in {lines} lines", rows.total);
    let cells = (rows.total + 1) * (checked.report.columns.len() + 1);
    assert!(checked.report.problems.len() <= cells * PROBLEMS_OF_A_CELL, "{what}: a report without end");
    assert_eq!(rows.total, rows.accepted + rows.rejected, "{what}");
    assert!(rows.warned <= rows.accepted && checked.vacancies.len() <= rows.accepted, "{what}");
    let refused: BTreeSet<Option<u32>> = problems(checked, "reject").map(|problem| problem.row).collect();
    assert!(!refused.contains(&None), "{what}: a row refused has a place");
    // So many of one kind may be counted together.
    let told = refused.len()..=refused.len() + unlisted(checked);
    assert!(told.contains(&rows.rejected), "{what}: every row refused is told, and no other");
    let taken: BTreeSet<u32> = checked.vacancies.iter().map(|home| home.provenance.row).collect();
    assert_eq!(taken.len(), checked.vacancies.len(), "{what}: a home has a row of its own");
    assert!(taken.iter().all(|row| !refused.contains(&Some(*row))), "{what}: taken and refused");
    let names: BTreeSet<&str> = checked.vacancies.iter().map(|home| home.reference.as_str()).collect();
    assert_eq!(names.len(), checked.vacancies.len(), "{what}: a reference names one home");
    assert!(checked.rejected_references.iter().all(|name| !names.contains(name.as_str())), "{what}");
    for problem in &checked.report.problems {
        assert_eq!(problem.row.is_some(), problem.line.is_some(), "{what}: {problem:?}");
        assert_eq!(problem.column.is_some(), problem.header.is_some(), "{what}: {problem:?}");
        assert!(problem.line.is_none_or(|line| line <= lines), "{what}: beyond the end: {problem:?}");
        assert!(problem.header.as_ref().is_none_or(|name| name.chars().count() <= 91), "{what}");
        let below_header = checked.report.header_row < problem.row || problem.row.is_none();
        assert!(below_header, "{what}: {problem:?}");
        assert!(
            problem.line >= problem.row.map(u64::from),
            "{what}: a row begins on its line or later: {problem:?}"
        );
        assert!(
            problem.found.as_ref().is_none_or(|found| found.chars().count() <= 91),
            "{what}: {problem:?}"
        );
    }
}

/// The homes without the hash of the file they came from.
pub fn homes(checked: &Checked) -> Vec<Value> {
    let plain = |home| {
        let mut home = serde_json::to_value(home).unwrap();
        home["provenance"]["upload"] = Value::Null;
        home
    };
    checked.vacancies.iter().map(plain).collect()
}

/// The sentences an officer reads.
pub fn wording() -> Wording {
    Wording::parse("en-GB", &sentences()).unwrap()
}

/// The text of the files they stand in.
pub fn sentences() -> String {
    text_of(&["import.ftl", "files.ftl"])
}

/// The sentences of some files.
pub fn wording_of(names: &[&str]) -> Wording {
    Wording::parse("en-GB", &text_of(names)).unwrap()
}

fn text_of(names: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wording/en");
    let texts: Vec<String> =
        names.iter().map(|name| std::fs::read_to_string(folder.join(name)).unwrap()).collect();
    texts.join("\n")
}

/// How many problems are counted and not listed.
fn unlisted(checked: &Checked) -> usize {
    let of = |problem: &Problem| match problem.message.args.get("count") {
        Some(Arg::Number(count)) if problem.message.code == "problems_not_listed" => *count as usize,
        _ => 0,
    };
    checked.report.problems.iter().map(of).sum()
}

/// Checks a text without a mapping.
pub fn infer(text: &str) -> Checked {
    checked(text.as_bytes(), Layout::Infer)
}

/// Checks a text with a mapping.
pub fn saved(mapping: &str, text: &str) -> Checked {
    let mapping = Mapping::from_toml(mapping, "test.toml").unwrap();
    checked(text.as_bytes(), Layout::Saved(&mapping))
}

/// The problems of that severity, in order.
pub fn problems<'c>(checked: &'c Checked, severity: &'c str) -> impl Iterator<Item = &'c Problem> {
    checked.report.problems.iter().filter(move |problem| problem.severity.as_str() == severity)
}

/// The codes of the problems of that severity, in order.
pub fn codes(checked: &Checked, severity: &str) -> Vec<String> {
    problems(checked, severity).map(|problem| problem.message.code.to_string()).collect()
}

/// A field of every home, as JSON.
pub fn values(checked: &Checked, field: &str) -> Vec<String> {
    checked.vacancies.iter().map(|home| serde_json::to_value(home).unwrap()[field].to_string()).collect()
}

/// An export whose columns are named by their fields.
pub struct Export {
    mapping: String,
    text: String,
}

impl Export {
    /// An export of references and these fields.
    pub fn of(fields: &str) -> Self {
        let mut mapping = "version = 1\n[columns]\nreference = 'reference'\n".to_owned();
        for field in fields.split(',') {
            mapping.push_str(&format!("{field} = '{field}'\n"));
        }
        Self { mapping, text: format!("reference,{fields}\n") }
    }

    /// Adds a row.
    pub fn row(mut self, row: &str) -> Self {
        self.text.push_str(row);
        self.text.push('\n');
        self
    }

    /// Checks it.
    pub fn check(&self) -> Checked {
        saved(&self.mapping, &self.text)
    }

    /// Returns its homes as JSON.
    pub fn homes(&self) -> Vec<Value> {
        self.check().vacancies.iter().map(|home| serde_json::to_value(home).unwrap()).collect()
    }
}
