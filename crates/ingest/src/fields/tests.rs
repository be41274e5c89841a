use super::*;
use std::collections::BTreeSet;

#[test]
fn every_field_has_a_name_of_its_own_and_is_known_by_squeezed_names() {
    let mut names = BTreeSet::new();
    for field in all() {
        assert!(names.insert(field.name), "{} twice", field.name);
        for known in field.known_as {
            assert_eq!(squeezed(known), *known, "{}", field.name);
        }
    }
}

#[test]
fn no_column_name_is_known_for_two_fields() {
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for field in all() {
        for name in field.known_as {
            let other = known.insert(name, field.name);
            assert_eq!(other, None, "{name} is known for {} too", field.name);
        }
    }
}

#[test]
fn columns_are_known_by_what_people_call_them() {
    for (header, field) in [
        ("Property Ref", "reference"),
        ("No. of Beds", "bedrooms"),
        ("Post Code", "postcode"),
        ("Rent p/w", "rent"),
        ("Weekly Rent (£)", "rent"),
        ("Closing Date", "closes_at"),
        ("u_bands", "bands"),
    ] {
        assert_eq!(known_as(header).map(|field| field.name), Some(field), "{header}");
    }
    for header in ["Tenant name", "Key safe", "Officer", "Notes", "Comments", "Previous tenant", "Phone"] {
        assert!(known_as(header).is_none(), "{header} must never be taken for a public field");
    }
}

#[test]
fn nothing_personal_comes_out_of_any_field() {
    const PERSONAL: &[&str] = &["Sarah", "Sample", "07700", "900123", "sample@", "4821", "dementia"];
    const TEXT: &str =
        "Ring Sarah Sample on 07700 900123 or sample@example.org, key safe 4821. The tenant has dementia.";
    let others = all().filter(|field| field.name != REFERENCE);
    for field in others {
        // Reasons are published of withdrawals.
        let layout = "version = 1\n[columns]\nRef = 'reference'\nState = 'status'\n".to_owned();
        let layout = layout + &format!("Column = '{}'\n", field.name);
        let mapping = crate::Mapping::from_toml(&layout, "test.toml").unwrap();
        let checked = crate::check(&crate::CheckRequest {
            upload: crate::Upload::Bytes(format!("Ref,State,Column\na,Withdrawn,\"{TEXT}\"\n").as_bytes()),
            authority: &AuthorityCode::parse("E09000001").unwrap(),
            layout: crate::Layout::Saved(&mapping),
            now: jiff::Timestamp::UNIX_EPOCH,
            gazetteer: Gazetteer::embedded(),
        })
        .unwrap();
        let home = serde_json::to_string(&checked.vacancies).unwrap();
        let out = home.clone() + &serde_json::to_string(&checked.report).unwrap();
        for personal in PERSONAL {
            assert!(!out.contains(personal), "{}: {personal} in {out}", field.name);
        }
        // A unit is compared and never published.
        let published = field.kind == Kind::Text && field.name != "unit";
        assert!(!published || home.contains(cells::personal::MASK), "{}: {home}", field.name);
    }
}
