//! Small exports to check, all as of one moment.

use gazetteer::Gazetteer;
use ingest::{CheckRequest, Checked, Layout, Mapping, Problem, check};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use vacancy::{AuthorityCode, Wording};

/// A Sunday evening.
const NOW: &str = "2026-11-22T20:00:00Z";

/// Checks bytes with a layout.
pub fn checked(bytes: &[u8], layout: Layout) -> Checked {
    let authority = AuthorityCode::parse("E09000022").unwrap();
    let now = NOW.parse().unwrap();
    check(&CheckRequest { bytes, authority: &authority, layout, now, gazetteer: Gazetteer::embedded() })
}

/// Asserts what holds of every outcome, whatever the bytes: its counts add up, and every refusal is told at its row.
pub fn assert_sound(checked: &Checked, what: &str) {
    let rows = checked.report.rows;
    assert_eq!(rows.total, rows.accepted + rows.rejected, "{what}");
    assert!(rows.warned <= rows.accepted && checked.vacancies.len() <= rows.accepted, "{what}");
    let refused: BTreeSet<Option<u32>> = problems(checked, "reject").map(|problem| problem.row).collect();
    assert!(!refused.contains(&None), "{what}: a row refused has a place");
    assert_eq!(refused.len(), rows.rejected, "{what}: every row refused is told, and no other");
    for problem in &checked.report.problems {
        assert_eq!(problem.row.is_some(), problem.line.is_some(), "{what}: {problem:?}");
        assert_eq!(problem.column.is_some(), problem.header.is_some(), "{what}: {problem:?}");
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

/// The sentences an officer reads.
pub fn wording() -> Wording {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wording/en/import.ftl");
    Wording::parse("en-GB", &std::fs::read_to_string(path).unwrap()).unwrap()
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
