use crate::{AuthorityFile, Learn, Mapping, Proposal, Said, State, Upload, Whose, propose};
use gazetteer::Gazetteer;
use toml::{Table, Value};
use vacancy::AuthorityCode;

const BY_HAND: &str = r#"
version = 1
code = "E09000019"
slug = "islington"
name = "Islington"

[[feeds]]
name = "weekly"
kind = "changes"

[export]
encoding = "windows-1252"
quotes = false
optional = ["Pets"]
ignore = ["Outgoing", "Old thing"]
skip_rows = { Kind = ["test"] }

[columns]
"Ref" = "reference"
"Title" = "title"
"Closes" = { field = "closes_at", midnight_ends_day = true, date_order = "mdy" }
"Tenancy" = { field = "tenancy", with = ["Starter"], values = { "7 1" = "introductory", "7 0" = "secure" } }
"Extras" = { fields = ["garden", "balcony"], split = "," }
"New" = { field = "labels", when_yes = "new_build" }
"Bands" = { field = "bands", run_together = true }
"Rent" = { field = "rent", period = "weekly", weeks_per_year = 48, unit = "pence", includes_charges = true }
"Pets" = "pets"
"Hoist" = { field = "adaptations", when_yes = "hoist" }

[values.garden]
"PG" = "private"

[values.balcony]
"BLC" = "yes"

[defaults]
rent_type = "social"
rent_period = "weekly"
"#;

const EXPORT: &str = "Ref,Title,Closes,Tenancy,Starter,Extras,New,Bands,Rent,Kind,Outgoing\n\
    1,One,12/10/2026 00:00,7,1,\"PG,BLC\",Y,12,12050,live,x\n\
    2,Two,12/11/2026 00:00,7,0,BLC,N,3,13050,live,x\n";

fn learnt(said: &[Said]) -> Proposal {
    let code = AuthorityCode::parse("E09000019").unwrap();
    let request = Learn {
        upload: Upload::Bytes(EXPORT.as_bytes()),
        authority: &code,
        note: None,
        now: "2026-11-20T08:00:00Z".parse().unwrap(),
        gazetteer: Gazetteer::embedded(),
    };
    let mut proposal = propose(&request).unwrap();
    proposal.start_from(&AuthorityFile::from_toml(BY_HAND, "by hand").unwrap().mapping);
    proposal.take(said).unwrap();
    proposal
}

fn kept(said: &[Said]) -> (Table, Mapping) {
    let proposal = learnt(said);
    let whose =
        Whose { code: &proposal.authority, slug: "islington", name: "Islington", so_far: Some(BY_HAND) };
    let text = proposal.to_toml(&whose).unwrap();
    (text.parse().unwrap(), AuthorityFile::from_toml(&text, "kept").unwrap().mapping)
}

fn before() -> (Table, Mapping) {
    (BY_HAND.parse().unwrap(), AuthorityFile::from_toml(BY_HAND, "by hand").unwrap().mapping)
}

#[test]
fn keeping_a_layout_written_by_hand_loses_nothing_of_it() {
    let ((was, was_read), (is, is_read)) = (before(), kept(&[]));
    for by_hand in ["Closes", "Tenancy", "Extras", "New", "Hoist"] {
        assert_eq!(is["columns"].get(by_hand), was["columns"].get(by_hand), "{by_hand}");
    }
    for whole in ["values", "defaults", "feeds"] {
        assert_eq!(is.get(whole), was.get(whole), "{whole}");
    }
    for key in ["encoding", "quotes", "optional", "skip_rows", "ignore"] {
        assert_eq!(is["export"].get(key), was["export"].get(key), "{key}");
    }
    assert_eq!(is["export"].get("delimiter"), None, "it is found out each night, as before");
    // However it is written: it is read as before.
    assert_eq!(format!("{:?}", is_read.columns), format!("{:?}", was_read.columns));
    assert_eq!(is["revision"], Value::Integer(2));
}

#[test]
fn what_was_written_by_hand_is_told_and_asks_nothing() {
    let proposal = learnt(&[]);
    assert!(proposal.questions.is_empty(), "{:?}", proposal.questions);
    let told = |name: &str| {
        let hand = proposal.column(name).unwrap().by_hand.as_ref();
        hand.map(|hand| hand.does.iter().map(|said| said.code.to_string()).collect::<Vec<_>>())
    };
    for (column, does) in [
        ("Closes", "layout_hand_midnight"),
        ("Tenancy", "layout_hand_with"),
        ("Starter", "layout_hand_beside"),
        ("Extras", "layout_hand_split"),
        ("New", "layout_hand_when_yes"),
        ("Kind", "layout_hand_skips"),
    ] {
        assert_eq!(told(column), Some(vec![does.to_owned()]), "{column}");
    }
    assert_eq!((told("Rent"), told("Bands"), told("Outgoing")), (None, None, None));
    let absent = proposal.findings.iter().find(|said| said.code == "layout_hand_absent").unwrap();
    assert_eq!(absent.args["columns"], "Hoist, Pets".into());
}

#[test]
fn another_reading_replaces_it_for_that_column_alone() {
    let (is, read) = kept(&[Said::typed("Tenancy", "landlord"), Said::typed("New", "ignore")]);
    let (was, _) = before();
    assert_eq!(is["columns"].get("Tenancy"), Some(&Value::from("landlord")));
    assert_eq!(is["columns"].get("New"), None);
    assert!(read.ignores("New", 1));
    for by_hand in ["Closes", "Extras"] {
        assert_eq!(is["columns"].get(by_hand), was["columns"].get(by_hand), "{by_hand}");
    }
    let learnt = learnt(&[Said::typed("Tenancy", "landlord")]);
    let column = learnt.column("Tenancy").unwrap();
    assert!(column.by_hand.is_some() && !column.is_by_hand() && column.state == State::Sure);
}
