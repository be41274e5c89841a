//! `home` and `compare`: one home put right by hand, and any two versions compared.

use crate::run::{Desk, NOW, Ran, TEN};
use serde_json::{Value, json};

const HOME: &str = "lambeth/0001";

fn home(desk: &Desk, args: &[&str]) -> Ran {
    desk.run(&[&["home"], args, &["--now", NOW]].concat())
}

/// Returns a published home's record; nothing while it is not published.
fn record(desk: &Desk) -> Option<Value> {
    let ran = desk.run(&["export", "--now", NOW]).ends_with(0);
    let mut homes = ran.out.lines().map(|line| serde_json::from_str::<Value>(line).expect("a line of JSON"));
    homes.find(|home| home["id"] == "E09000022/0001")
}

#[test]
fn a_correction_is_published_at_once_and_outlives_the_next_file() {
    let desk = Desk::with_ten_homes();
    let looked = ["correct", HOME, "rent", "£110", "--reason", "a misprint", "--dry-run"];
    let looked = home(&desk, &looked).ends_with(0);
    assert!(looked.out.contains("Nothing was changed") && looked.out.contains("rent:"), "{}", looked.out);
    assert_eq!(record(&desk).unwrap()["weekly_cost_pence"], 10_150);
    let done = home(&desk, &["correct", HOME, "Weekly rent", "£110", "--reason", "a misprint"]).ends_with(0);
    assert!(done.out.contains("E09000022/0001 is corrected") && done.out.contains("rent:"), "{}", done.out);
    assert_eq!(record(&desk).unwrap()["weekly_cost_pence"], 11_000);
    desk.export("lambeth_second.csv", &TEN.replace("122.00", "125.00"));
    desk.import("lambeth_second.csv", &[]).ends_with(0);
    assert_eq!(record(&desk).unwrap()["rent"]["pence"], 11_000);
    let listed = home(&desk, &["corrections", "--authority", "lambeth", "--json"]).ends_with(0).json();
    let one = &listed["corrections"][0];
    assert_eq!(
        (&one["field"], &one["reason"], &one["conflict"]),
        (&json!("rent"), &json!("a misprint"), &json!(false))
    );

    desk.export("lambeth_third.csv", &TEN.replace("101.50", "110.00"));
    let agreed = desk.import("lambeth_third.csv", &[]).ends_with(0);
    assert!(agreed.out.contains("your file now agrees"), "{}", agreed.out);
    let none = home(&desk, &["corrections", "--authority", "lambeth", "--json"]).ends_with(0).json();
    assert_eq!(none["corrections"], json!([]));
    let ended = home(&desk, &["corrections", "--home", HOME]).ends_with(0);
    assert!(ended.out.contains("(agreed)"), "{}", ended.out);
    home(&desk, &["corrections"]).ends_with(2);
}

#[test]
fn a_conflict_is_told_in_the_report_of_the_file() {
    let desk = Desk::with_ten_homes();
    home(&desk, &["correct", HOME, "rent", "110", "--reason", "a misprint"]).ends_with(0);
    desk.export("lambeth_second.csv", &TEN.replace("101.50", "120.00"));
    let document = desk.import("lambeth_second.csv", &["--json"]).ends_with(0).json();
    assert_eq!(document["corrections"][0]["code"], "correction_conflict", "{document}");
    let said = document["corrections"][0]["message"].as_str().unwrap();
    assert!(said.contains("£120.00 weekly") && said.contains("£110.00 weekly"), "{said}");
    assert_eq!(record(&desk).unwrap()["rent"]["pence"], 11_000);
}

#[test]
fn a_withdrawn_home_is_published_no_longer_until_it_is_restored() {
    let desk = Desk::with_ten_homes();
    let done = home(&desk, &["withdraw", HOME, "--reason", "let twice", "--json"]).ends_with(0).json();
    assert_eq!((&done["version"], &done["difference"]["gone"]), (&json!(1), &json!(["E09000022/0001"])));
    assert_eq!(record(&desk), None);
    desk.run(&["verify", "--now", NOW]).ends_with(0);
    let history = desk.run(&["history", "-n", "1", "--now", NOW]).ends_with(0);
    assert!(history.out.contains("withdrawn") && history.out.contains("let twice"), "{}", history.out);
    home(&desk, &["withdraw", HOME, "--reason", "again"]).ends_with(2);
    home(&desk, &["restore", HOME, "--reason", "mended"]).ends_with(0);
    assert!(record(&desk).is_some());
    let shown = desk.run(&["show", HOME, "--now", NOW]).ends_with(0);
    assert!(
        shown.out.contains("no longer shown, by hand") && !shown.out.contains("let twice"),
        "{}",
        shown.out
    );
}

#[test]
fn what_cannot_be_put_right_ends_with_2_and_says_how_to_mend_it() {
    let desk = Desk::with_ten_homes();
    for (args, what) in [
        (["correct", HOME, "bedrroms", "3"], "Did you mean bedrooms?"),
        (["correct", HOME, "rent", "plenty"], "plenty"),
        (["correct", HOME, "bedrooms", "1"], "already"),
        (["restore", HOME, "--field", "lift"], "in force"),
    ] {
        let ran = home(&desk, &[&args[..], &["--reason", "why"]].concat()).ends_with(2);
        assert!(ran.err.contains(what) && ran.err.contains("what to do"), "{}", ran.err);
    }
    home(&desk, &["withdraw", "lambeth/9999", "--reason", "why"]).ends_with(1);
    home(&desk, &["withdraw", HOME]).ends_with(2);
    let fields = home_fields(&desk);
    assert!(fields.contains(&json!("rent")) && !fields.contains(&json!("reference")), "{fields:?}");
}

fn home_fields(desk: &Desk) -> Vec<Value> {
    let listed = desk.run(&["home", "fields", "--json"]).ends_with(0).json();
    listed["fields"].as_array().expect("a list").clone()
}

#[test]
fn any_two_versions_are_compared() {
    let desk = Desk::with_ten_homes();
    desk.export("lambeth_second.csv", &TEN.replace("122.00", "125.00"));
    desk.import("lambeth_second.csv", &[]).ends_with(0);
    let compare = |from: &str, to: &str| {
        desk.run(&["compare", "--authority", "lambeth", from, to, "--json", "--now", NOW])
    };
    let found = compare("1", "2").ends_with(0).json();
    assert_eq!((&found["counts"]["changed"], &found["difference"]["unchanged"]), (&json!(1), &json!(9)));
    assert_eq!(found["difference"]["changed"][0]["changes"][0]["field"], "rent");
    assert_eq!(compare("2", "live").ends_with(0).json()["counts"]["changed"], 0);
    compare("1", "99").ends_with(1);
    compare("1", "yesterday").ends_with(2);
    // A layout given by hand is not kept with the file.
    let unread = compare("live", "upload/1").ends_with(2);
    assert!(unread.err.contains("layout"), "{}", unread.err);
    let text = desk.run(&["compare", "--authority", "lambeth", "1", "live", "--now", NOW]).ends_with(0);
    assert!(text.out.starts_with("0 new, 1 changed, 0 gone, 0 returned, 9 the same."), "{}", text.out);
}

#[test]
fn uploads_are_listed_by_the_page_with_who_sent_them_and_what_they_changed() {
    let desk = Desk::with_ten_homes();
    desk.export("lambeth_second.csv", &TEN.replace("122.00", "125.00"));
    desk.import("lambeth_second.csv", &[]).ends_with(0);
    let list = desk.run(&["uploads", "list", "-n", "1", "--json", "--now", NOW]).ends_with(0).json();
    let last = &list["uploads"][0];
    assert_eq!((&last["by"], &last["counts"]["changed"]), (&json!("tester"), &json!(1)), "{list}");
    let before = last["upload"].to_string();
    let next =
        desk.run(&["uploads", "list", "--before", &before, "--json", "--now", NOW]).ends_with(0).json();
    assert_eq!(
        (next["uploads"].as_array().unwrap().len(), &next["uploads"][0]["counts"]["new"]),
        (1, &json!(10))
    );
}

#[test]
fn a_file_is_kept_for_as_many_days_as_told_and_its_row_for_ever() {
    let desk = Desk::with_ten_homes();
    desk.export("lambeth_second.csv", &TEN.replace("122.00", "125.00"));
    let later = ["import", "lambeth_second.csv", "--mapping", "mapping.toml", "--now", "2026-08-15"];
    desk.run(&later).ends_with(0);
    let out = desk.path("as_sent.csv");
    let file = ["uploads", "file", "1", "--out", out.to_str().expect("a plain path"), "--now", "2026-08-15"];
    desk.run(&file).ends_with(0);
    desk.export("lambeth_third.csv", &TEN.replace("122.00", "126.00"));
    let third = ["import", "lambeth_third.csv", "--mapping", "mapping.toml", "--now", "2026-08-16"];
    desk.run(&[&third[..], &["--file-days", "30"]].concat()).ends_with(0);
    std::fs::remove_file(&out).expect("the file was written");
    let gone = desk.run(&file).ends_with(2);
    assert!(gone.err.contains("was deleted on 2026-08-16"), "{}", gone.err);
    let list = desk.run(&["uploads", "list", "--json", "--now", NOW]).ends_with(0).json();
    let kept: Vec<bool> = list["uploads"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| one["bytes_deleted_at"].is_null())
        .collect();
    assert_eq!(kept, [true, true, false], "{list}");
    desk.run(&["verify", "--now", NOW]).ends_with(0);
    desk.run(&[&third[..], &["--file-days", "0"]].concat()).ends_with(2);
}
