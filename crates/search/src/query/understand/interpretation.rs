//! What was understood, as the API shows it: parameters by name with plain values, and the text left over.

use crate::query::{PARAMETERS, Query};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Value, json};

/// What was understood of the box: the parameters it asks, and the words left over.
#[derive(Debug, Clone, PartialEq)]
pub struct Interpretation {
    /// The query the box asks; its own `q` is the text left over.
    pub query: Query,
}

/// Parameters whose values are numbers.
const NUMBERS: &[&str] = &[
    "bedrooms",
    "min_bedrooms",
    "max_bedrooms",
    "persons",
    "min_cost",
    "max_cost",
    "min_floor",
    "max_floor",
    "age",
    "closing_within",
];
/// Those of them that are pounds, and always shown with decimals.
const POUNDS: &[&str] = &["min_cost", "max_cost"];

impl Interpretation {
    /// Returns the words that rank.
    pub fn text(&self) -> &str {
        &self.query.q
    }

    /// Returns each parameter understood with its value: a list where it may be given more than once.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, Value)> {
        PARAMETERS.iter().filter(|parameter| parameter.name != "q").filter_map(|parameter| {
            let written = (parameter.write)(&self.query);
            let mut values: Vec<Value> = written.iter().map(|value| plain(parameter.name, value)).collect();
            match (parameter.repeatable, values.len()) {
                (_, 0) => None,
                (true, _) => Some((parameter.name, Value::Array(values))),
                (false, _) => values.pop().map(|value| (parameter.name, value)),
            }
        })
    }
}

fn plain(parameter: &str, value: &str) -> Value {
    if POUNDS.contains(&parameter) {
        return value.parse::<f64>().map_or_else(|_| json!(value), |pounds| json!(pounds));
    }
    if NUMBERS.contains(&parameter) {
        return value.parse::<i64>().map_or_else(|_| json!(value), |number| json!(number));
    }
    json!(value)
}

impl Serialize for Interpretation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.values() {
            map.serialize_entry(name, &value)?;
        }
        map.serialize_entry("text", self.text())?;
        map.end()
    }
}
