//! The commands that need no state folder, and what holds for all of them.

use crate::run::{Desk, NOW, TEN};

#[test]
fn help_opens_with_examples() {
    let ran = Desk::new().run(&["--help"]).ends_with(0);
    assert!(ran.out.starts_with("Examples:\n  indexer check"), "{}", ran.out);
    let import = Desk::new().run(&["import", "--help"]).ends_with(0);
    assert!(import.out.starts_with("Examples:\n  indexer import"), "{}", import.out);
}

#[test]
fn a_command_nobody_knows_is_a_question_of_usage() {
    Desk::new().run(&["improt"]).ends_with(2);
    Desk::new().run(&["status", "--now", "yesterday"]).ends_with(2);
}

#[test]
fn authorities_are_listed_and_shown() {
    let desk = Desk::new();
    let listed = desk.run(&["authority", "list", "--json"]).ends_with(0).json();
    let slugs = listed["authorities"].as_array().unwrap().iter().map(|one| one["slug"].clone());
    assert!(slugs.into_iter().any(|slug| slug == "lambeth"), "{listed}");
    let shown = desk.run(&["authority", "show", "E09000022", "--json"]).ends_with(0).json();
    assert_eq!(
        (&shown["authority"]["name"], &shown["authority"]["layout"]),
        (&"Lambeth".into(), &true.into())
    );
    desk.run(&["authority", "show", "atlantis"]).ends_with(2);
}

#[test]
fn an_authority_begun_from_an_export_reads_that_export_the_next_time() {
    let desk = Desk::new();
    desk.export("barnet_first.csv", TEN);
    let begun =
        desk.run(&["authority", "add", "barnet", "--from", "barnet_first.csv", "--now", NOW]).ends_with(0);
    assert!(begun.out.contains("6 of 7 columns understood") || begun.out.contains("7 of 7"), "{}", begun.out);
    let text = std::fs::read_to_string(desk.path("state/authorities/barnet.toml")).unwrap();
    assert!(text.contains("\"Weekly rent\" = \"rent\""), "{text}");
    let checked = desk.run(&["check", "barnet_first.csv", "--state-dir", "state", "--now", NOW, "--json"]);
    let report = checked.ends_with(0).json();
    assert_eq!((&report["rows"]["accepted"], &report["columns"][0]["how"]), (&10.into(), &"saved".into()));
    // Never over what somebody may have finished.
    desk.run(&["authority", "add", "barnet"]).ends_with(2);
    assert_eq!(std::fs::read_to_string(desk.path("state/authorities/barnet.toml")).unwrap(), text);
    desk.run(&["authority", "add", "E06000999", "--out", "x.toml"]).ends_with(2);
    desk.run(&["authority", "add", "E06000999", "--out", "x.toml", "--name", "Newly Made"]).ends_with(0);
    desk.run(&["authority", "add", "atlantis"]).ends_with(2);
}

#[test]
fn a_place_is_looked_up() {
    let desk = Desk::new();
    let found = desk.run(&["gazetteer", "lookup", "sw98hq", "--json"]).ends_with(0).json();
    let place = &found["places"][0];
    assert_eq!((&place["name"], &place["authority"]), (&"SW9 8HQ".into(), &"E09000022".into()), "{found}");
    let ran = desk.run(&["gazetteer", "lookup", "qqqqqqq"]).ends_with(1);
    assert!(ran.err.contains("qqqqqqq"), "{}", ran.err);
}

#[test]
fn a_gazetteer_is_not_built_just_anywhere() {
    let ran = Desk::new().run(&["gazetteer", "build"]).ends_with(2);
    assert!(ran.err.contains("--out"), "{}", ran.err);
}

#[test]
fn completions_know_every_command() {
    let ran = Desk::new().run(&["completions", "bash"]).ends_with(0);
    for command in ["check", "import", "rollback", "doctor"] {
        assert!(ran.out.contains(command), "{command}");
    }
}

#[test]
fn doctor_says_that_there_is_no_folder() {
    let ran = Desk::new().run(&["doctor", "--json"]).ends_with(1);
    assert_eq!(ran.json()["checks"][0]["health"], "broken");
}

#[test]
fn the_fields_are_published_and_their_empty_table_is_read() {
    let desk = Desk::new();
    let schema = desk.run(&["schema"]).ends_with(0).json();
    assert_eq!(schema["fields"][0]["name"], "reference", "{schema}");
    assert_eq!(schema["fields"][0]["constraints"]["required"], true, "{schema}");
    let metadata = desk.run(&["schema", "--csvw"]).ends_with(0).json();
    assert_eq!(metadata["tableSchema"]["columns"][0]["name"], "reference", "{metadata}");
    let names = schema["fields"].as_array().unwrap().iter().map(|field| field["name"].clone());
    let names: Vec<serde_json::Value> = names.collect();
    for template in ["lambeth_template.csv", "lambeth_template.xlsx"] {
        desk.run(&["schema", "--template", template]).ends_with(0);
        let again = desk.run(&["schema", "--template", template]).ends_with(1);
        assert!(again.err.contains(template), "{}", again.err);
        let read = desk.run(&["check", template, "--mapping", "infer", "--json", "--now", NOW]);
        let read = read.ends_with(0).json();
        let columns = read["columns"].as_array().unwrap();
        assert!(columns.iter().all(|column| column["field"] == column["header"]), "{read}");
        assert!(columns.iter().map(|column| &column["header"]).eq(names.iter()), "{read}");
    }
    desk.run(&["schema", "--template", "homes.ods"]).ends_with(2);
    desk.run(&["schema", "--csvw", "--template", "homes.csv"]).ends_with(2);
}
