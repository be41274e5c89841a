//! The `--json` documents, held whole: a program that reads them must not be surprised.

use crate::run::{Desk, NOW};
use serde_json::Value;

/// Returns the document a command prints in a folder where ten homes are published.
fn document(args: &[&str]) -> Value {
    let desk = Desk::with_ten_homes();
    desk.run(&[args, &["--json"]].concat()).ends_with(0).json()
}

#[test]
fn of_a_search() {
    let mut document = document(&["search", "near=SW9+8HQ&within=1km&bedrooms=3&q=quiet", "--now", NOW]);
    // A facet is added by one file; what each counts is held by its own tests.
    let facets = document["facets"].take();
    assert!(facets["bedrooms"].is_array(), "{facets}");
    insta::assert_json_snapshot!(document);
}

#[test]
fn of_a_status() {
    insta::assert_json_snapshot!(document(&["status", "--now", NOW]));
}

#[test]
fn of_a_history() {
    insta::assert_json_snapshot!(document(&["history"]));
}

#[test]
fn of_a_home() {
    insta::assert_json_snapshot!(document(&["show", "E09000022/0004"]));
}

#[test]
fn of_a_verification() {
    let mut document = document(&["verify"]);
    // It covers the manifest's hash, and the index names its files at random.
    let hash = document["audit_hash"].take();
    assert_eq!(hash.as_str().map(str::len), Some(64));
    insta::assert_json_snapshot!(document);
}

#[test]
fn of_a_reading_of_the_box() {
    let text = "couple with 2 kids 5 and 9, 2 bed near Brixton under £150, quiet";
    insta::assert_json_snapshot!(document(&["interpret", "--now", NOW, text]));
}

#[test]
fn of_a_place() {
    insta::assert_json_snapshot!(document(&["gazetteer", "lookup", "SW9 8HQ"]));
}
