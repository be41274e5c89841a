//! The example exports: each read by its authority's mapping, its report as an officer sees it, and every row against
//! what its composer meant it to say.

use crate::support::problems;
use gazetteer::Gazetteer;
use ingest::{Authorities, CheckRequest, Checked, Layout, Upload, check};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use vacancy::{AuthorityCode, Wording};

const EXAMPLES: &[&str] = &[
    "camden_2026-11-20.csv",
    "cardiff_2026-11-20.csv",
    "cornwall_2026-11-20.csv",
    "hackney_2026-11-20.txt",
    "haringey_2026-11-20.csv",
    "lambeth_2026-11-20.csv",
    "lewisham_2026-11-20.csv",
    "manchester_2026-11-20.csv",
    "newham_2026-11-20.csv",
    "southwark_2026-11-20.csv",
    "tower-hamlets_2026-11-20.txt",
    "wandsworth_2026-11-20.csv",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(example: &str) -> Vec<u8> {
    std::fs::read(root().join("data/examples").join(example)).unwrap()
}

fn slug(example: &str) -> &str {
    example.split('_').next().unwrap()
}

fn checked(example: &str, bytes: &[u8]) -> Checked {
    let authorities = Authorities::bundled().unwrap();
    let file = authorities.find(slug(example)).unwrap();
    checked_as(&file.code, Layout::Saved(&file.mapping), bytes)
}

fn checked_as(authority: &AuthorityCode, layout: Layout, bytes: &[u8]) -> Checked {
    let now = "2026-11-20T06:00:00Z".parse().unwrap();
    let upload = Upload::Bytes(bytes);
    check(&CheckRequest { upload, authority, layout, now, gazetteer: Gazetteer::embedded() }).unwrap()
}

fn wording() -> Wording {
    let text = std::fs::read_to_string(root().join("data/wording/en/import.ftl")).unwrap();
    Wording::parse("en-GB", &text).unwrap()
}

/// The rows of a composer's truth file.
fn truth(example: &str) -> Vec<Value> {
    let path = root().join("tests/examples").join(format!("{}.truth.ndjson", slug(example)));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Returns whether places are known; without them no report is what an officer would get.
fn places_are_known() -> bool {
    !Gazetteer::embedded().authorities().is_empty()
}

#[test]
fn every_example_gives_the_report_an_officer_would_expect() {
    if !places_are_known() {
        return;
    }
    for example in EXAMPLES {
        let checked = checked(example, &read(example));
        insta::assert_json_snapshot!(format!("report_{}", slug(example)), checked.report.worded(&wording()));
    }
}

#[test]
fn every_row_says_what_its_composer_meant() {
    if !places_are_known() {
        return;
    }
    let mut wrong = Vec::new();
    for example in EXAMPLES {
        let checked = checked(example, &read(example));
        let homes: BTreeMap<&str, Value> = checked
            .vacancies
            .iter()
            .map(|vacancy| (vacancy.reference.as_str(), serde_json::to_value(vacancy).unwrap()))
            .collect();
        let refused: BTreeSet<u64> =
            problems(&checked, "reject").filter_map(|problem| problem.row).map(u64::from).collect();
        for meant in truth(example) {
            let row = meant["row"].as_u64().unwrap();
            if (meant["outcome"] == "refused") != refused.contains(&row) {
                wrong.push(format!("{example} row {row}: {meant}"));
            }
            let home = meant["reference"].as_str().and_then(|reference| homes.get(reference));
            if meant["outcome"] == "refused" {
                continue;
            }
            let Some(home) = home else {
                wrong.push(format!("{example} row {row}: no home of {}", meant["reference"]));
                continue;
            };
            for (fact, value) in meant.as_object().unwrap() {
                if !["row", "reference", "outcome", "dirt"].contains(&fact.as_str()) && home[fact] != *value {
                    wrong.push(format!("{example} row {row}: {fact} is {}, meant {value}", home[fact]));
                }
            }
        }
        assert_eq!(checked.report.rows.total, truth(example).len(), "{example}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What stands in columns that are the officers' own, by example.
const OFFICERS_OWN: &[(&str, &[&str])] = &[
    ("cardiff_2026-11-20.csv", &["Swyddog Enghreifftiol"]),
    (
        "haringey_2026-11-20.csv",
        &["Tenant Example", "by meter", "keys @ office", "07700", "spoke to", "chase RP"],
    ),
    ("southwark_2026-11-20.csv", &["Tenant Example"]),
    ("wandsworth_2026-11-20.csv", &["ALARM CODE", "KEYSAFE", "OUTGOING TENANT", "VIA CONTRACTOR", "EO21"]),
];

#[test]
fn what_is_the_officers_own_is_neither_published_nor_quoted() {
    if !places_are_known() {
        return;
    }
    for (example, private) in OFFICERS_OWN {
        let bytes = read(example);
        let checked = checked(example, &bytes);
        let homes = serde_json::to_string(&checked.vacancies).unwrap();
        let out = homes + &serde_json::to_string(&checked.report.worded(&wording())).unwrap();
        let export = String::from_utf8_lossy(&bytes);
        for text in *private {
            assert!(export.contains(text), "{example} has no {text}");
            assert!(!out.contains(text), "{example}: {text} came out");
        }
    }
}
