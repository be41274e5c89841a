//! The commands that need no state folder, and what holds for all of them.

use crate::run::Desk;

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
