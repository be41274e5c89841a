//! House rules, as tests: who may use what, how long things may grow, what no file may hold.

mod edges;
mod languages;
mod plain;
mod sizes;
mod text;
mod words;

use std::fmt::Display;

/// Fails with every breach, one a line, under the rule they break.
fn hold(rule: &str, breaches: &[impl Display]) {
    let listed: Vec<String> = breaches.iter().map(ToString::to_string).collect();
    assert!(listed.is_empty(), "{rule}:\n  {}\n", listed.join("\n  "));
}
