use super::*;
use proptest::prelude::*;
use serde_json::json;
use vacancy::{LondonInstant, Period, Provenance, Rent, VacancyId};

const NOW: i64 = 1_780_000_000;

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn beside() -> Beside<'static> {
    Beside { mapping: None, gazetteer: Gazetteer::embedded(), now: now() }
}

/// A home at £520 a month, with a charge of £52 a month.
fn home() -> Vacancy {
    let id = VacancyId::new(AuthorityCode::parse("E09000022").unwrap(), "1").unwrap();
    let seen = LondonInstant(now());
    let mut home =
        Vacancy::new(id, Provenance { upload: "00".into(), row: 2, first_seen: seen, last_seen: seen });
    home.rent = Some(Rent::new(52_000, Period::Monthly));
    home.service_charge = Some(5_200);
    home.bedrooms = Some(2);
    home.max_persons = Some(3);
    home.work_out_weekly_cost();
    home
}

/// Returns the home with a field put right, and what was told.
fn put_right(field: &str, text: &str) -> Result<Vacancy, String> {
    let (by_hand, _) =
        ByHand::read(field, text, &home(), &beside()).map_err(|message| message.code.to_string())?;
    let (laid, told) = lay_over(&home(), &[&by_hand], &beside());
    match told.first() {
        Some(message) => Err(message.code.to_string()),
        None => Ok(laid),
    }
}

#[test]
fn every_field_names_a_place_of_the_record_that_exists_only_where_it_is_set() {
    let record = serde_json::to_value(home()).unwrap();
    for (field, place) in FIELDS {
        assert!(fields::named(field).is_some(), "{field}");
        let (by_hand, told) = ByHand::read(field, "", &home(), &beside()).unwrap();
        assert!(by_hand.sets.contains_key(*place), "{field}");
        assert_eq!(told, [], "{field}");
        let (laid, _) = lay_over(&home(), &[&by_hand], &beside());
        let unknown = by_hand.value().is_null() || *by_hand.value() == json!([]);
        assert!(unknown || *field == "status", "{field}: {}", by_hand.value());
        let emptied = at(&record, place) != by_hand.said_by(&laid);
        assert_eq!(
            emptied,
            matches!(*field, "bedrooms" | "max_persons" | "rent" | "service_charge"),
            "{field}"
        );
    }
}

#[test]
fn a_rent_has_the_period_of_the_homes_unless_it_names_one_and_the_cost_follows() {
    let monthly = put_right("rent", "£400").unwrap();
    assert_eq!(monthly.rent, Some(Rent::new(40_000, Period::Monthly)));
    assert_eq!(monthly.weekly_cost_pence, Some(45_200 * 12 / 52 + 1));
    let weekly = put_right("rent", "120.50 pw").unwrap();
    assert_eq!(weekly.rent, Some(Rent::new(12_050, Period::Weekly)));
    assert_eq!((weekly.service_charge, weekly.weekly_cost_pence), (Some(1_200), Some(13_250)));
    let whole = put_right("rent", "£130 pw inc service charge").unwrap();
    assert_eq!((whole.service_charge, whole.weekly_cost_pence), (None, Some(13_000)));
    let charge = put_right("service_charge", "10").unwrap();
    assert_eq!((charge.service_charge, charge.weekly_cost_pence), (Some(1_000), Some(53_000 * 12 / 52 + 1)));
    let unknown = put_right("rent", "").unwrap();
    assert_eq!((unknown.rent, unknown.weekly_cost_pence), (None, None));
}

#[test]
fn a_charge_is_kept_for_the_period_it_was_said_for() {
    let (charge, _) = ByHand::read("service_charge", "52", &home(), &beside()).unwrap();
    let (rent, _) = ByHand::read("rent", "120 pw", &home(), &beside()).unwrap();
    for by_hand in [vec![&charge, &rent], vec![&rent, &charge]] {
        let (laid, _) = lay_over(&home(), &by_hand, &beside());
        assert_eq!((laid.service_charge, laid.weekly_cost_pence), (Some(1_200), Some(13_200)));
    }
    // The file comes to give the rent by the week.
    let weekly = Vacancy { rent: Some(Rent::new(12_000, Period::Weekly)), ..home() };
    let (laid, _) = lay_over(&weekly, &[&charge], &beside());
    assert_eq!((laid.service_charge, laid.weekly_cost_pence), (Some(1_200), Some(13_200)));
}

#[test]
fn a_postcode_moves_the_home_and_coordinates_go_over_it() {
    let moved = put_right("postcode", "sw98hq").unwrap();
    assert_eq!(moved.postcode.as_deref(), Some("SW9 8HQ"));
    assert_eq!(moved.location.unwrap().source, LocationSource::Postcode);
    let read = |field, text| ByHand::read(field, text, &home(), &beside()).unwrap().0;
    let (postcode, point) = (read("postcode", "SW9 8HQ"), read("coordinates", "51.4613, -0.1156"));
    let (laid, _) = lay_over(&home(), &[&point, &postcode], &beside());
    let location = laid.location.unwrap();
    assert_eq!((location.lat, location.lon, location.source), (51.4613, -0.1156, LocationSource::Supplied));
    assert_eq!(put_right("coordinates", "10, 10"), Err("coordinates_outside".into()));
}

#[test]
fn what_a_file_could_not_say_cannot_be_said_by_hand() {
    for (field, text, code) in [
        ("rent", "a lot", "money_not_an_amount"),
        ("rent", "-5", "money_not_positive"),
        ("closes_at", "31/02/2026", "date_not_in_calendar"),
        ("bedrooms", "99", "cell_number_out_of_range"),
        ("lift", "perhaps", "not_yes_or_no"),
        ("status", "=A1", "cell_formula"),
        ("max_persons", "1", "persons_below_bedrooms"),
    ] {
        assert_eq!(put_right(field, text), Err(code.to_owned()), "{field} {text}");
    }
}

#[test]
fn a_field_is_known_by_its_name_or_its_columns_and_else_the_nearest_is_named() {
    assert_eq!(ByHand::field_named("rent"), Ok("rent"));
    assert_eq!(ByHand::field_named("Weekly Rent (£)"), Ok("rent"));
    assert_eq!(ByHand::field_named("bedrroms"), Err("bedrooms"));
    // These are parts of others, or no officer's to change.
    for name in ["reference", "opens_day", "rent_period", "exported_on"] {
        assert!(ByHand::field_named(name).is_err(), "{name}");
    }
}

#[test]
fn personal_details_are_masked_as_in_a_file_and_told() {
    let text = "Ring Tenant Example on 07700 900123";
    let (by_hand, told) = ByHand::read("description", text, &home(), &beside()).unwrap();
    assert!(!by_hand.value().to_string().contains("900123"), "{}", by_hand.value());
    assert!(told.iter().any(|message| message.code == codes::PERSONAL_TELEPHONE));
}

#[test]
fn the_authoritys_own_words_are_understood() {
    let layout = "version = 1\n[columns]\nRef = \"reference\"\nType = \"property_type\"\n\
                  [values.property_type]\nZ9 = \"maisonette\"\n";
    let mapping = Mapping::from_toml(layout, "lambeth").unwrap();
    let beside = Beside { mapping: Some(&mapping), ..beside() };
    let (by_hand, _) = ByHand::read("property_type", "z9", &home(), &beside).unwrap();
    assert_eq!(by_hand.value(), &json!("maisonette"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_is_refused_or_said_in_the_record(
        field in 0..FIELDS.len(),
        text in prop_oneof![".*", "[0-9£.,/: a-zA-Z+-]{0,20}", "[A-Z]{1,2}[0-9] [0-9][A-Z]{2}", "[0-9]{1,4}"],
    ) {
        let field = FIELDS[field].0;
        if let Ok((by_hand, _)) = ByHand::read(field, &text, &home(), &beside()) {
            let kept: ByHand = serde_json::from_str(&serde_json::to_string(&by_hand).unwrap()).unwrap();
            prop_assert_eq!(&kept, &by_hand);
            let (laid, told) = lay_over(&home(), &[&kept], &beside());
            if told.is_empty() {
                prop_assert_eq!(&by_hand.said_by(&laid), by_hand.value(), "{} {:?}", field, text);
            }
            let again: Vacancy = serde_json::from_str(&laid.canonical_json()).unwrap();
            prop_assert_eq!(again, laid);
        }
    }
}
