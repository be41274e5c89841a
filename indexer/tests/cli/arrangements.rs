//! `watch`, `pull` and `notify`: files that come by themselves, and who is told of them.

use crate::run::{Desk, HEADER, NOW, TEN};
use std::path::PathBuf;

/// A folder whose Lambeth has these arrangements.
fn arranged(arrangements: &str) -> Desk {
    let desk = Desk::new();
    let folder = desk.path("state/authorities");
    std::fs::create_dir_all(&folder).expect("the folder is made");
    let mapping = std::fs::read_to_string(desk.path("mapping.toml")).expect("the mapping is there");
    let who = "version = 1\ncode = \"E09000022\"\nslug = \"lambeth\"\nname = \"Lambeth\"\n";
    let text = mapping.replace("version = 1\n", &format!("{who}{arrangements}"));
    std::fs::write(folder.join("lambeth.toml"), text).expect("the file is written");
    desk
}

fn names(folder: PathBuf) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn a_receipt_is_a_file_in_the_outbox_until_a_mail_server_is_named() {
    let desk = arranged("[notify]\nemails = [\"lettings@example.org\"]\n");
    desk.export("lambeth_first.csv", TEN);
    desk.run(&["import", "lambeth_first.csv", "--now", NOW]).ends_with(0);
    let ran = desk.run(&["notify", "run", "--once", "--now", NOW]).ends_with(0);
    assert!(
        ran.out.contains("upload.published of E09000022 by mail to lettings@example.org: delivered"),
        "{ran:?}"
    );
    let letters = names(desk.path("state/outbox/mail"));
    assert_eq!(letters.len(), 1);
    let letter = std::fs::read_to_string(desk.path("state/outbox/mail").join(&letters[0])).unwrap();
    assert!(letter.contains("10 rows: 10 taken") && !letter.contains("Example House"), "{letter}");
    let again = desk.run(&["notify", "run", "--once", "--json", "--now", NOW]).ends_with(0).json();
    assert_eq!(again["deliveries"], serde_json::json!([]));
    let listed = desk.run(&["notify", "list", "--json"]).ends_with(0).json();
    assert_eq!(listed["deliveries"][0]["state"], "delivered");
}

#[test]
fn what_cannot_be_delivered_says_why_and_can_be_tried_anew() {
    let desk = arranged("[notify]\nwebhook = \"http://127.0.0.1:9/hook\"\n");
    let doctor = desk.run(&["doctor"]);
    assert!(doctor.out.contains("look    secrets       state/secrets/webhook-lambeth: "), "{doctor:?}");
    std::fs::create_dir(desk.path("state/secrets")).unwrap();
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    std::fs::write(desk.path("state/secrets/webhook-lambeth"), secret).unwrap();
    desk.export("lambeth_first.csv", TEN);
    desk.run(&["import", "lambeth_first.csv", "--now", NOW]).ends_with(0);
    let ran = desk.run(&["notify", "run", "--once", "--now", NOW]).ends_with(1);
    assert!(ran.out.contains("waiting: not asked"), "this machine's own address: {ran:?}");
    let listed = desk.run(&["notify", "list", "--state", "waiting", "--json"]).ends_with(0).json();
    let id = listed["deliveries"][0]["id"].as_str().unwrap();
    desk.run(&["notify", "retry", id, "--now", NOW]).ends_with(0);
    desk.run(&["notify", "run", "--once", "--now", NOW]).ends_with(1);
    desk.run(&["notify", "retry", "msg_none"]).ends_with(1);
}

#[test]
fn a_file_that_has_not_come_is_an_alarm_once() {
    let desk = arranged("[expected]\nby = \"06:00\"\n[notify]\nemails = [\"lettings@example.org\"]\n");
    desk.export("lambeth_first.csv", TEN);
    desk.run(&["import", "lambeth_first.csv", "--now", "2026-07-01T02:00"]).ends_with(0);
    let run = |now: &str| desk.run(&["notify", "run", "--once", "--json", "--now", now]).ends_with(0).json();
    assert_eq!(run("2026-07-01T06:00")["missing"], serde_json::json!([]));
    let missing = run("2026-07-02T06:00");
    assert_eq!(missing["missing"][0]["expected_by"], "2026-07-02T05:00:00Z");
    assert_eq!(missing["deliveries"][0]["event"], "upload.missing");
    assert_eq!(run("2026-07-02T07:00")["missing"], serde_json::json!([]));
    let status = desk.run(&["status", "--now", "2026-07-02T07:00"]).ends_with(0);
    assert!(status.err.contains("Lambeth: the file expected by 2026-07-02 06:00 has not come"), "{status:?}");
}

#[test]
fn only_complete_files_are_taken_out_of_a_folder() {
    let desk = arranged("");
    let folder = desk.path("incoming");
    std::fs::create_dir(&folder).unwrap();
    let write =
        |name: &str, rows: &str| std::fs::write(folder.join(name), format!("{HEADER}{rows}")).unwrap();
    let watch = || {
        let told = ["--authority", "lambeth", "--still", "0", "--once", "--now", NOW];
        desk.run(&[&["watch", "incoming"], &told[..]].concat())
    };
    write("tonight.csv.part", TEN);
    assert_eq!(watch().ends_with(0).out, "");
    write("tonight.csv", TEN);
    let ran = watch().ends_with(0);
    assert!(ran.out.contains("upload 1, published: moved to done/1_tonight.csv"), "{ran:?}");
    assert_eq!(names(folder.join("done")), ["1_tonight.csv"]);
    // As after a crash between receiving and moving: the same file stands there again.
    std::fs::rename(folder.join("done/1_tonight.csv"), folder.join("tonight.csv")).unwrap();
    assert!(watch().ends_with(0).out.contains("upload 1, published"));
    write("tonight.csv", "0001,1 Example House,SW9 8HQ,1,101.50,10/07/2026,\n");
    watch().ends_with(5);
    assert_eq!(names(folder.join("refused")), ["2_tonight.csv", "2_tonight.csv.report.json"]);
    let report = std::fs::read_to_string(folder.join("refused/2_tonight.csv.report.json")).unwrap();
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    assert_eq!((report["outcome"].as_str(), report["upload"].as_i64()), (Some("held"), Some(2)));
    assert_eq!(names(folder), ["done", "refused", "tonight.csv.part"]);
}

#[test]
fn each_authority_may_have_a_folder_of_its_own() {
    let desk = arranged("");
    std::fs::create_dir_all(desk.path("incoming/lambeth")).unwrap();
    std::fs::create_dir_all(desk.path("incoming/atlantis")).unwrap();
    std::fs::write(desk.path("incoming/lambeth/homes.csv"), format!("{HEADER}{TEN}")).unwrap();
    let ran = desk.run(&["watch", "incoming", "--still", "0", "--once", "--now", NOW]).ends_with(0);
    assert!(ran.err.contains("`atlantis` is no authority known here"), "{ran:?}");
    assert_eq!(names(desk.path("incoming/lambeth/done")), ["1_homes.csv"]);
}

#[test]
fn an_export_is_fetched_only_where_an_address_is_known_and_public() {
    let desk = arranged("");
    let ran = desk.run(&["pull", "run", "--authority", "lambeth", "--once"]).ends_with(7);
    assert!(ran.err.contains("has no [pull]"), "{ran:?}");
    assert_eq!(
        desk.run(&["pull", "run", "--once", "--json"]).ends_with(0).json()["pulled"],
        serde_json::json!([])
    );
    let inside = arranged("[pull]\nurl = \"http://127.0.0.1:9/homes.csv\"\nevery_minutes = 60\n");
    let ran = inside.run(&["pull", "run", "--once", "--now", NOW]).ends_with(1);
    assert!(ran.out.contains("not fetched: not asked"), "{ran:?}");
    assert_eq!(inside.run(&["pull", "run", "--once", "--now", NOW]).ends_with(0).out, "", "a pause");
}

#[test]
fn reports_are_listed_and_one_that_is_not_there_is_said_to_be_missing() {
    let desk = arranged("");
    desk.export("lambeth_first.csv", TEN);
    desk.run(&["import", "lambeth_first.csv", "--now", NOW]).ends_with(0);
    let listed = desk.run(&["reports", "list", "--authority", "lambeth", "--json"]).ends_with(0).json();
    assert_eq!(listed["reports"], serde_json::json!([]));
    let counted = desk.run(&["report", "searches", "--now", NOW]).ends_with(0);
    assert!(counted.out.contains("none found"), "{counted:?}");
    for call in ["show", "close"] {
        let missing = desk.run(&["reports", call, "7", "--now", NOW]);
        assert_ne!(missing.code, 0, "{call}: {missing:?}");
        assert!(missing.err.contains("report 7"), "{call}: {missing:?}");
    }
}
