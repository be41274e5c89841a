//! `learn`: an export nobody has seen is understood, asked about, saved, and read by what was saved.

use crate::run::{Desk, NOW};

const EXPORT: &str = "\
Adv No,Addr,PCode,Prop Typ,BR,Nt Rent,S/C,Adv Cls,Outg Tnt,Thing
A1,1 Example Street,N1 1AA,FLT,1,101.50,5.00,10/07/2026,Tenant Example,
A2,2 Example Street,N1 1AA,MAI,2,122.00,6.00,10/07/2026,,
A3,3 Example Street,N1 1AA,FLT,2,123.00,5.50,10/07/2026,Tenant Example,
A4,4 Example Street,N1 1AA,HSE,3,143.75,0.00,10/07/2026,Tenant Example,
";

const NOTE: &str = "Nt Rent is net weekly rent over 48 weeks.\nDo not publish Outg Tnt.\n";

fn desk() -> Desk {
    let desk = Desk::new();
    std::fs::write(desk.path("islington_tonight.csv"), EXPORT).expect("the export is written");
    std::fs::write(desk.path("note.txt"), NOTE).expect("the note is written");
    desk
}

#[test]
fn what_is_understood_is_told_with_why_and_saved_only_when_asked() {
    let desk = desk();
    let ran = desk.run(&["learn", "islington_tonight.csv", "--note", "note.txt", "--now", NOW]).ends_with(0);
    for told in ["reference", "rent (weekly, 48 weeks a year)", "never published", "net weekly rent"] {
        assert!(ran.out.contains(told), "{told}: {}", ran.out);
    }
    assert!(!ran.out.contains("Tenant Example"), "{}", ran.out);
    assert!(!desk.path("state").exists());
}

#[test]
fn what_is_saved_reads_the_next_file_and_counts_its_revisions() {
    let desk = desk();
    let learn = ["learn", "islington_tonight.csv", "--note", "note.txt", "--write", "--now", NOW];
    let ran = desk.run(&learn).ends_with(0);
    assert!(ran.out.contains("islington.toml"), "{}", ran.out);
    desk.run(&learn).ends_with(0);
    let saved = std::fs::read_to_string(desk.path("state/authorities/islington.toml")).expect("it is saved");
    assert!(saved.contains("revision = 2"), "{saved}");
    let audit = desk.run(&["audit", "list", "--state-dir", "state"]).ends_with(0);
    assert!(audit.out.contains("keep_layout"), "{}", audit.out);
    let check = ["check", "islington_tonight.csv", "--state-dir", "state", "--now", NOW, "--json"];
    let document = desk.run(&check).ends_with(0).json();
    assert_eq!(document["rows"]["accepted"], 4, "{document}");
    let renamed = EXPORT.replace("Adv Cls", "Bidding deadline");
    std::fs::write(desk.path("islington_later.csv"), renamed).expect("the export is written");
    let check = ["check", "islington_later.csv", "--state-dir", "state", "--now", NOW, "--json"];
    let document = desk.run(&check).ends_with(0).json();
    let problems = document["problems"].as_array().expect("a list");
    assert!(problems.iter().any(|problem| problem["code"] == "header_misspelt"), "{document}");
}

#[test]
fn answers_settle_columns_and_wrong_ones_are_refused() {
    let desk = desk();
    let learn = |answer: &str| {
        desk.run(&["learn", "islington_tonight.csv", "--answer", answer, "--now", NOW, "--json"])
    };
    let document = learn("Nt Rent=rent:monthly").ends_with(0).json();
    let columns = document["columns"].as_array().expect("a list");
    let rent = columns.iter().find(|column| column["header"] == "Nt Rent").expect("the column");
    assert_eq!(rent["fields"][0]["options"]["period"], "monthly", "{rent}");
    let document = learn("Prop Typ=property_type:FLT>studio").ends_with(0).json();
    let kind = document["columns"].as_array().expect("a list").iter().find(|column| column["column"] == "D");
    assert_eq!(kind.expect("the column")["fields"][0]["options"]["values"]["flt"], "studio");
    let document = learn("S/C=service_charge:pence").ends_with(0).json();
    let charge =
        document["columns"].as_array().expect("a list").iter().find(|column| column["column"] == "G");
    assert_eq!(charge.expect("the column")["fields"][0]["options"]["unit"], "pence");
    let ran = learn("Nowhere=rent").ends_with(2);
    assert!(ran.err.contains("no column `Nowhere`"), "{}", ran.err);
    let ran = learn("Adv No=referense").ends_with(2);
    assert!(ran.err.contains("did you mean `reference`"), "{}", ran.err);
    learn("nonsense").ends_with(2);
}
