//! What differs between two records of one home.

use crate::Vacancy;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One field that changed, by its JSON name; an absent side is unknown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FieldChange {
    /// The field's JSON name.
    pub field: String,
    /// What it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
}

/// Returns the fields that differ, by name; where a record came from (`provenance`) is not a change.
pub fn changes(before: &Vacancy, after: &Vacancy) -> Vec<FieldChange> {
    let (before, after) = (fields(before), fields(after));
    let mut names: Vec<&String> = before.keys().chain(after.keys()).collect();
    names.sort();
    names.dedup();
    names
        .into_iter()
        .filter(|name| name.as_str() != "provenance" && before.get(*name) != after.get(*name))
        .map(|name| FieldChange {
            field: name.clone(),
            before: before.get(name).cloned(),
            after: after.get(name).cloned(),
        })
        .collect()
}

fn fields(vacancy: &Vacancy) -> Map<String, Value> {
    match serde_json::to_value(vacancy) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
