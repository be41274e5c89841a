//! `officer`, `partnership` and `audit`.

use crate::run::{Desk, NOW};
use serde_json::json;

fn add(desk: &Desk, more: &[&str]) -> crate::run::Ran {
    desk.run(&[&["officer", "add", "officer.example@example.org", "--now", NOW], more].concat())
}

#[test]
fn the_first_platform_admin_is_made_before_anything_else_and_its_link_is_shown_once() {
    let desk = Desk::new();
    let ran = add(&desk, &["--role", "platform_admin"]).ends_with(0);
    let secret = ran.out.trim().strip_prefix("/officers/link/").expect("the end of a link").to_owned();
    assert_eq!(secret.len(), 64, "{}", ran.out);
    assert!(ran.err.contains("until 2026-07-05 20:00"), "{}", ran.err);
    for shown in [
        desk.run(&["officer", "list", "--json"]),
        desk.run(&["officer", "list"]),
        desk.run(&["audit", "list", "--json"]),
    ] {
        let shown = shown.ends_with(0);
        assert!(shown.out.contains("officer") && !shown.out.contains(&secret), "{}", shown.out);
    }
    let reset = desk.run(&["officer", "reset", "Officer.Example@example.org", "--json", "--now", NOW]);
    let reset = reset.ends_with(0).json();
    assert_eq!((&reset["kind"], &reset["officer"]), (&json!("invitation"), &json!(1)));
    assert_ne!(reset["secret"], secret);
    let again = add(&desk, &["--role", "viewer"]).ends_with(2);
    assert!(again.err.contains("cannot be added") && again.err.contains("what to do"), "{}", again.err);
    let narrow = ["officer", "add", "new@example.org", "--role", "platform_admin", "--authority", "lambeth"];
    desk.run(&narrow).ends_with(2);
    desk.run(&["officer", "add", "new@example.org", "--role", "emperor"]).ends_with(2);
}

#[test]
fn an_officer_is_suspended_resumed_and_given_other_roles() {
    let desk = Desk::new();
    add(&desk, &["--role", "publisher", "--authority", "lambeth", "--name", "Officer Example"]).ends_with(0);
    let one = "officer.example@example.org";
    let officer = || desk.run(&["officer", "list", "--json"]).ends_with(0).json()["officers"][0].clone();
    assert_eq!(officer()["name"], "Officer Example");
    assert_eq!(officer()["roles"], json!([{"over": {"authority": "E09000022"}, "role": "publisher"}]));
    desk.run(&["officer", "suspend", one]).ends_with(0);
    assert_eq!(officer()["state"], "suspended");
    desk.run(&["officer", "reset", one]).ends_with(2);
    desk.run(&["officer", "resume", one]).ends_with(0);
    assert_eq!(officer()["state"], "active");
    desk.run(&["officer", "grant", one, "--role", "viewer", "--partnership", "South Example"]).ends_with(1);
    desk.run(&["partnership", "set", "South Example", "lambeth", "southwark", "--now", NOW]).ends_with(0);
    let listed = desk.run(&["partnership", "list", "--json"]).ends_with(0).json();
    assert_eq!(listed["partnerships"]["South Example"], json!(["E09000022", "E09000028"]));
    desk.run(&["officer", "grant", one, "--role", "viewer", "--partnership", "South Example"]).ends_with(0);
    desk.run(&["officer", "revoke", one, "--authority", "lambeth"]).ends_with(0);
    desk.run(&["officer", "revoke", one, "--authority", "lambeth"]).ends_with(1);
    assert_eq!(officer()["roles"], json!([{"over": {"partnership": "South Example"}, "role": "viewer"}]));
    let sessions = desk.run(&["officer", "sessions", one, "--json"]).ends_with(0).json();
    assert_eq!(sessions["sessions"], json!([]));
    desk.run(&["officer", "suspend", "nobody@example.org"]).ends_with(1);
}

#[test]
fn the_audit_says_who_did_what_and_whether_it_was_tampered_with() {
    let desk = Desk::new();
    add(&desk, &["--role", "publisher", "--authority", "lambeth"]).ends_with(0);
    add(&desk, &["--role", "viewer"]).ends_with(2);
    let listed = desk.run(&["audit", "list", "--authority", "lambeth", "--json"]).ends_with(0).json();
    let actions: Vec<_> =
        listed["entries"].as_array().unwrap().iter().map(|entry| &entry["action"]).collect();
    assert_eq!(actions, ["add_link", "add_officer"]);
    assert_eq!(listed["entries"][0]["actor"], "tester");
    let other = desk.run(&["audit", "list", "--authority", "hackney", "--json"]).ends_with(0).json();
    assert_eq!(other["entries"], json!([]));
    let sound = desk.run(&["audit", "verify", "--json"]).ends_with(0).json();
    assert_eq!((&sound["sound"], &sound["entries"]), (&json!(true), &json!(2)));
    assert_eq!(sound["last_hash"].as_str().map(str::len), Some(64));
}
