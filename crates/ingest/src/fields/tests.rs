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
