//! `check`: the report, and that it needs nothing and leaves nothing.

use crate::run::{Desk, NOW, TEN};
use serde_json::Value;

/// Two rows in order, one without a reference, one whose rent is no amount.
const MIXED: &str = "\
0001,1 Example House,SW9 8HQ,1,101.50,10/07/2026,
,2 Example House,SW9 8HQ,2,122.00,10/07/2026,
0003,3 Example House,SW9 8HQ,2,TBC,10/07/2026,
0004,4 Example House,SW9 8HQ,3,143.75,10/07/2026,
";

fn checked(desk: &Desk, more: &[&str]) -> crate::run::Ran {
    let args = ["check", "lambeth_tonight.csv", "--mapping", "mapping.toml", "--now", NOW];
    desk.run(&[&args, more].concat())
}

#[test]
fn the_document_is_the_one_promised() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    let document = checked(&desk, &["--json"]).ends_with(0).json();
    insta::assert_json_snapshot!(document);
}

#[test]
fn a_layout_that_is_guessed_says_how_sure_it_is() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", TEN);
    let args = ["check", "lambeth_tonight.csv", "--mapping", "infer", "--now", NOW, "--json"];
    let document = desk.run(&args).ends_with(0).json();
    let columns = document["columns"].as_array().unwrap();
    let inferred: Vec<&Value> = columns.iter().filter(|column| column["how"] == "inferred").collect();
    assert!(inferred.len() >= 5, "{columns:?}");
    assert!(inferred.iter().all(|column| column["confidence"].is_number()), "{inferred:?}");
}

#[test]
fn an_authority_without_a_layout_is_told_how_to_get_one() {
    let desk = Desk::new();
    desk.export("barnet_tonight.csv", TEN);
    let ran = desk.run(&["check", "barnet_tonight.csv", "--now", NOW]).ends_with(0);
    assert!(ran.out.contains("No layout is saved for Barnet: the columns were guessed"), "{}", ran.out);
    assert!(ran.out.contains("indexer authority add barnet --from barnet_tonight.csv"), "{}", ran.out);
}

#[test]
fn the_officer_reads_where_what_and_what_to_do() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    let ran = checked(&desk, &[]).ends_with(0);
    assert!(ran.out.contains("4 rows: 3 taken"), "{}", ran.out);
    assert!(ran.out.contains("Column E “Weekly rent”"), "{}", ran.out);
    assert!(ran.out.contains("E4 "), "{}", ran.out);
    assert!(ran.out.contains("what to do:"), "{}", ran.out);
    assert!(!ran.out.contains("money_not"), "no code is left unworded: {}", ran.out);
    assert!(ran.err.contains("1 row would be left out"), "{}", ran.err);
}

#[test]
fn strictness_is_in_the_exit_code_only() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    let (lenient, strict) = (checked(&desk, &["--json"]), checked(&desk, &["--json", "--strict"]));
    assert_eq!((lenient.code, strict.code), (0, 4));
    assert_eq!(lenient.out, strict.out);
}

#[test]
fn what_would_be_public_is_written_one_record_a_line() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    checked(&desk, &["--vacancies", "homes.ndjson"]).ends_with(0);
    let written = std::fs::read_to_string(desk.path("homes.ndjson")).unwrap();
    let ids: Vec<String> = written
        .lines()
        .map(|line| serde_json::from_str::<vacancy::Vacancy>(line).unwrap())
        .inspect(|home| assert!(home.provenance.row > 1))
        .map(|home| home.id.to_string())
        .collect();
    assert_eq!(ids, ["E09000022/0001", "E09000022/0003", "E09000022/0004"]);
}

#[test]
fn the_file_is_written_again_with_its_problems_and_can_be_checked_as_it_is() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    let first = checked(&desk, &["--annotated", "lambeth_mend.csv", "--json"]).ends_with(0).json();
    let written = std::fs::read_to_string(desk.path("lambeth_mend.csv")).unwrap();
    assert!(written.contains("Notes,Problem,What to do\r\n"), "{written}");
    assert!(written.contains("This row is left out. A3: "), "{written}");
    let again = ["check", "lambeth_mend.csv", "--mapping", "mapping.toml", "--now", NOW, "--json"];
    let again = desk.run(&again).ends_with(0).json();
    for same in ["rows", "columns", "problems", "header_row"] {
        assert_eq!(again[same], first[same], "{same}");
    }
    checked(&desk, &["--annotated", "mend.XLSX"]).ends_with(0);
    assert!(std::fs::read(desk.path("mend.XLSX")).unwrap().starts_with(b"PK"));
}

#[test]
fn a_file_that_is_there_is_only_written_over_where_that_is_asked_for() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    std::fs::write(desk.path("mend.csv"), "mine").unwrap();
    let kept = checked(&desk, &["--annotated", "mend.csv"]).ends_with(1);
    assert!(kept.err.contains("mend.csv") && kept.err.contains("--force"), "{}", kept.err);
    assert_eq!(std::fs::read_to_string(desk.path("mend.csv")).unwrap(), "mine");
    checked(&desk, &["--annotated", "mend.csv", "--force"]).ends_with(0);
    assert_ne!(std::fs::read_to_string(desk.path("mend.csv")).unwrap(), "mine");
    let odd = checked(&desk, &["--annotated", "mend.pdf"]).ends_with(2);
    assert!(odd.err.contains(".xlsx"), "{}", odd.err);
    checked(&desk, &["--force"]).ends_with(2);
}

#[test]
fn check_leaves_nothing_behind() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    checked(&desk, &[]).ends_with(0);
    assert!(!desk.path("state").exists());
}

#[test]
fn a_file_of_which_nothing_can_be_taken_ends_with_3() {
    let desk = Desk::new();
    std::fs::write(desk.path("lambeth_tonight.csv"), b"%PDF-1.4\n\x00\x01\x02").unwrap();
    let ran = checked(&desk, &[]).ends_with(3);
    assert!(ran.err.contains("Nothing of this file can be taken"), "{}", ran.err);
}

#[test]
fn a_file_of_nobody_known_is_a_question_of_usage() {
    let desk = Desk::new();
    desk.export("tonight.csv", MIXED);
    let ran = desk.run(&["check", "tonight.csv"]).ends_with(2);
    assert!(ran.err.contains("--authority"), "{}", ran.err);
    let named =
        ["check", "tonight.csv", "--authority", "E09000022", "--mapping", "mapping.toml", "--now", NOW];
    desk.run(&named).ends_with(0);
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let ran = Desk::new().run(&["check", "lambeth_tonight.csv"]).ends_with(1);
    assert!(ran.err.contains("lambeth_tonight.csv"), "{}", ran.err);
}

#[test]
fn a_mapping_that_cannot_be_read_is_configuration() {
    let desk = Desk::new();
    desk.export("lambeth_tonight.csv", MIXED);
    std::fs::write(desk.path("mapping.toml"), "version = 1\n[columns]\nRef = \"refrence\"\n").unwrap();
    let ran = checked(&desk, &["--json"]).ends_with(7);
    assert!(ran.err.contains("mapping.toml") && ran.err.contains("refrence"), "{}", ran.err);
    assert_eq!(ran.json()["error"]["code"], "configuration");
}
