//! Small exports to check, all as of one moment.

use gazetteer::Gazetteer;
use ingest::{CheckRequest, Checked, Layout, Mapping, Problem, Upload, check};
use serde_json::Value;
use vacancy::AuthorityCode;

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
