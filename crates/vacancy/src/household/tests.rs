use super::*;
use crate::{LondonInstant, Message, Provenance, Status, Vacancy, VacancyId, Wording};
use jiff::Timestamp;
use proptest::prelude::*;

const WORDING: &str = include_str!("../../../../data/wording/en/eligibility.ftl");
const LAMBETH: &str = "E09000022";
const HACKNEY: &str = "E09000012";

fn household(text: &str) -> Household {
    Household::parse(text).unwrap()
}

fn now() -> Timestamp {
    "2026-07-01T12:00:00Z".parse().unwrap()
}

fn home() -> Vacancy {
    let seen = LondonInstant(now());
    let provenance = Provenance { upload: String::new(), row: 1, first_seen: seen, last_seen: seen };
    Vacancy::new(VacancyId::parse(&format!("{LAMBETH}/1")).unwrap(), provenance)
}

fn code(text: &str) -> AuthorityCode {
    AuthorityCode::parse(text).unwrap()
}

/// Somebody of Lambeth about whom everything is plain: couple, girl 9, boy 4.
fn local() -> Applicant {
    Applicant {
        household: Household::parse("2 adults, girl 9, boy 4"),
        lives_in: Some(code(LAMBETH)),
        registered_with: Some(Register::Of(code(LAMBETH))),
        ..Applicant::default()
    }
}

#[track_caller]
fn check(vacancy: &Vacancy, applicant: &Applicant, expected: &str) {
    let verdict = verdict(vacancy, applicant, &AuthorityRules::default(), now());
    let codes: Vec<&str> = verdict.reasons.iter().map(|reason| reason.message.code.as_ref()).collect();
    assert_eq!(format!("{}: {}", verdict.answer, codes.join(" ")).trim_end(), expected);
    // A search asks for the answer alone, in parts.
    let limit = cost_limit(&vacancy.authority, applicant);
    let status = match vacancy.status {
        Status::Open if vacancy.closes_at.is_some_and(|closes| closes.0 < now()) => Some(Status::Closed),
        Status::Open if vacancy.opens_at.is_some_and(|opens| opens.0 > now()) => None,
        status => Some(status),
    };
    let parts = terms_answer(&Terms::deciding(vacancy), applicant, &AuthorityRules::default())
        .max(cost_answer(vacancy.weekly_cost_pence, limit))
        .max(status_answer(status));
    assert_eq!(parts, verdict.answer, "the parts come to the whole");
}

#[test]
fn a_household_reads_back_as_it_is_written() {
    for text in ["1 adult", "2 adults, girl 9, boy 4, child 0", "3 single adults"] {
        assert_eq!(household(text).to_string(), text);
    }
    assert_eq!(household("1 single adult").to_string(), "1 adult");
    for text in
        ["", "0 adults", "21 adults", "two adults", "2 adults, dog 3", "2 adults, girl 21", "+2 adults"]
    {
        assert_eq!(Household::parse(text), None, "{text}");
    }
}

/// The worked examples of the criteria and of the standard.
#[test]
fn bedrooms_by_the_two_national_rules() {
    for (text, by_criteria, by_standard) in [
        ("2 adults, boy 12, girl 8, boy 6", 3, 3),
        ("1 adult, girl 15, girl 4", 2, 2),
        ("1 adult, boy 17, boy 14", 3, 2),
        ("2 adults, girl 11, boy 9, boy 3", 3, 3),
        ("2 adults, boy 11, boy 12, girl 9, girl 8", 3, 3),
        ("1 adult", 1, 1),
        ("3 adults", 2, 2),
        ("2 single adults", 2, 2),
    ] {
        let need = |set: BedroomRuleSet| bedroom_need(&household(text), 0, &set.rules).bedrooms;
        assert_eq!((need(size_criteria()), need(bedroom_standard())), (by_criteria, by_standard), "{text}");
    }
}

/// Returns the least rooms over every way of sharing two to a room: no closed form, only what may share.
fn fewest_rooms(people: &[(Child, u8)], rules: &BedroomRules) -> u8 {
    let Some((first, rest)) = people.split_first() else { return 0 };
    let mut fewest = 1 + fewest_rooms(rest, rules);
    for other in 0..rest.len() {
        let (one, two) = (*first, rest[other]);
        let younger = |age: u8| age < rules.mixed_share_below;
        let both_share = one.1 < rules.own_room_age && two.1 < rules.own_room_age;
        if both_share && (one.0 == two.0 || younger(one.1) && younger(two.1)) {
            let left: Vec<_> =
                rest.iter().enumerate().filter(|(at, _)| *at != other).map(|(_, who)| *who).collect();
            fewest = fewest.min(1 + fewest_rooms(&left, rules));
        }
    }
    fewest
}

/// Returns every way in which those whose sex is not said may be girls and boys.
fn as_sexes(people: &[(Child, u8)]) -> Vec<Vec<(Child, u8)>> {
    people.iter().fold(vec![Vec::new()], |ways, (kind, age)| {
        let kinds: &[Child] = match kind {
            Child::Child => &[Child::Girl, Child::Boy],
            Child::Girl => &[Child::Girl],
            Child::Boy => &[Child::Boy],
        };
        let add = |way: &Vec<(Child, u8)>, kind: &Child| [way.as_slice(), &[(*kind, *age)]].concat();
        ways.iter().flat_map(|way| kinds.iter().map(move |kind| add(way, kind))).collect()
    })
}

fn any_rules() -> impl Strategy<Value = BedroomRules> {
    let own_room_age = prop::sample::select(vec![10u8, 16, 18, 21, 121]);
    (own_room_age, 5u8..=12, 0u8..=1, 0u8..=1).prop_map(
        |(own_room_age, mixed_share_below, from, single_gets)| BedroomRules {
            own_room_age,
            mixed_share_below,
            count_from_age: from,
            single_gets,
            ..BedroomRules::default()
        },
    )
}

proptest! {
    #[test]
    fn the_closed_form_equals_trying_every_pairing(
        adults in 1u8..=4,
        single in any::<bool>(),
        children in prop::collection::vec((prop::sample::select(Child::ALL), 0u8..=20), 0..7),
        extra in 0u8..=2,
        rules in any_rules(),
    ) {
        let as_adults = if single { Adults::Single } else { Adults::Couple };
        let household = Household { adults, as_adults, children };
        let need = bedroom_need(&household, extra, &rules);
        let couple = !single && adults > 1;
        let others = adults - if couple { 2 } else { 1 };
        let mut people: Vec<(Child, u8)> = vec![(Child::Child, 120); usize::from(others)];
        people.extend(household.children.iter().filter(|(_, age)| *age >= rules.count_from_age));
        let rooms = as_sexes(&people).into_iter().map(|people| 1 + fewest_rooms(&people, &rules));
        let (mut least, mut most) = (u8::MAX, 0);
        rooms.for_each(|rooms| (least, most) = (least.min(rooms + extra), most.max(rooms + extra)));
        if household.is_one_person() && extra == 0 {
            (least, most) = (rules.single_gets, rules.single_gets);
        }
        prop_assert_eq!((need.bedrooms, need.most), (least, most));
    }

    #[test]
    fn a_household_is_read_from_any_text_without_panic(text in ".{0,60}") {
        if let Some(household) = Household::parse(&text) {
            prop_assert_eq!(Household::parse(&household.to_string()), Some(household));
        }
    }
}

#[test]
fn the_size_must_fit() {
    let mut home = home();
    check(&home, &local(), "probably: advert_silent_on");
    home.bedrooms = Some(2);
    check(&home, &local(), "yes: bedrooms_fit");
    home.max_persons = Some(3);
    check(&home, &local(), "no: too_many_people bedrooms_fit");
    home.max_persons = None;
    home.bedrooms = Some(1);
    check(&home, &local(), "no: too_few_bedrooms");
    home.bedrooms = Some(3);
    check(&home, &local(), "probably: too_many_bedrooms");
    home.bedrooms = Some(4);
    check(&home, &local(), "no: too_many_bedrooms");
    home.bedrooms = Some(0);
    let alone = Applicant { household: Household::parse("1 adult"), ..local() };
    check(&home, &alone, "yes: bedrooms_fit");
    let couple = Applicant { household: Household::parse("2 adults"), ..local() };
    check(&home, &couple, "probably: too_few_bedrooms");
}

/// The national rules differ for them, so a council's own may.
#[test]
fn a_standard_that_stands_in_is_no_only_where_every_standard_agrees() {
    let mut home = home();
    home.bedrooms = Some(2);
    let applicant = Applicant { household: Household::parse("1 adult, boy 17, boy 14"), ..local() };
    check(&home, &applicant, "probably: too_few_bedrooms");
    let own = BedroomRuleSet { basis: Basis::Own, ..size_criteria() };
    let rules = AuthorityRules { bedrooms: own, general: None };
    let found = verdict(&home, &applicant, &rules, now());
    assert_eq!(found.answer, Answer::No);
    assert_eq!(
        found.reasons[0].rule.as_ref().map(|rule| rule.date.to_string()).as_deref(),
        Some("2026-11-22")
    );
}

#[test]
fn children_whose_sex_is_not_said_may_share_or_not() {
    let mut home = home();
    home.bedrooms = Some(2);
    let applicant = Applicant { household: Household::parse("1 adult, child 12, child 11"), ..local() };
    check(&home, &applicant, "probably: not_told");
    home.bedrooms = Some(1);
    check(&home, &applicant, "no: too_few_bedrooms");
}

#[test]
fn what_was_not_told_is_never_no() {
    let mut home = home();
    home.bedrooms = Some(2);
    home.age_min = Some(55);
    home.eligibility.bands = vec!["A".to_owned()];
    home.eligibility.transfer_only = Some(true);
    home.eligibility.max_income_pence = Some(6_000_000);
    check(&home, &local(), "probably: not_told not_told not_told not_told bedrooms_fit");
    check(
        &home,
        &Applicant::default(),
        "probably: not_told not_told not_told not_told not_told not_registered_with",
    );
}

#[test]
fn age_access_and_what_a_home_is_set_aside_for() {
    let mut home = home();
    home.bedrooms = Some(2);
    home.age_min = Some(55);
    check(&home, &Applicant { age: Some(54), ..local() }, "no: age_min bedrooms_fit");
    home.designation = Some(crate::Designation::Sheltered);
    check(&home, &Applicant { age: Some(55), ..local() }, "yes: bedrooms_fit");
    (home.age_min, home.age_max, home.designation) = (None, Some(35), None);
    check(&home, &Applicant { age: Some(36), ..local() }, "no: age_max bedrooms_fit");
    home.age_max = None;
    home.access_category = Some(AccessCategory::B);
    check(&home, &local(), "probably: access_reserved bedrooms_fit");
    let need = |need| Applicant { access_need: Some(need), ..local() };
    check(&home, &need(AccessCategory::B), "yes: bedrooms_fit");
    check(&home, &need(AccessCategory::A), "probably: access_category bedrooms_fit");
    home.access_category = Some(AccessCategory::F);
    check(&home, &need(AccessCategory::A), "no: access_category bedrooms_fit");
    home.access_category = Some(AccessCategory::G);
    check(&home, &need(AccessCategory::E), "probably: advert_silent_on bedrooms_fit");
}

#[test]
fn bands_count_where_they_are_held() {
    let mut home = home();
    home.bedrooms = Some(2);
    home.eligibility.bands = vec!["A".to_owned(), "B".to_owned()];
    let band = |band: &str, lives_in| Applicant {
        bands: vec![band.to_owned()],
        lives_in: Some(code(lives_in)),
        registered_with: None,
        ..local()
    };
    check(&home, &band("b", LAMBETH), "yes: bedrooms_fit");
    check(&home, &band("C", LAMBETH), "no: band_not_included bedrooms_fit");
    check(&home, &band("C", HACKNEY), "probably: band_not_included not_registered_with bedrooms_fit");
}

#[test]
fn who_comes_from_elsewhere() {
    let mut home = home();
    home.bedrooms = Some(2);
    home.eligibility.local_connection = Some(true);
    let from = |tenant, works_in| Applicant {
        lives_in: Some(code(HACKNEY)),
        registered_with: None,
        tenant,
        works_in,
        ..local()
    };
    check(&home, &from(None, None), "probably: local_connection bedrooms_fit");
    check(&home, &from(None, Some(Workplace::Nowhere)), "no: local_connection bedrooms_fit");
    let here = Some(Workplace::In(code(LAMBETH)));
    check(
        &home,
        &from(Some(Tenant::Council), here.clone()),
        "probably: right_to_move_overrides bedrooms_fit",
    );
    check(&home, &from(Some(Tenant::None), here), "probably: local_connection bedrooms_fit");
    home.labels = vec!["mobility".to_owned()];
    let tenant = from(Some(Tenant::HousingAssociation), Some(Workplace::Nowhere));
    check(&home, &tenant, "yes: bedrooms_fit mobility_label_only");
    check(&home, &from(Some(Tenant::None), Some(Workplace::Nowhere)), "no: local_connection bedrooms_fit");
}

#[test]
fn who_lives_there_must_be_on_the_housing_register_too() {
    let mut home = home();
    home.bedrooms = Some(2);
    let on = |registered_with, lives_in: Option<&str>| Applicant {
        registered_with,
        lives_in: lives_in.map(code),
        ..local()
    };
    let of = |authority| Some(Register::Of(code(authority)));
    check(&home, &on(None, Some(LAMBETH)), "probably: not_registered_with bedrooms_fit");
    check(&home, &on(Some(Register::Nowhere), Some(LAMBETH)), "probably: not_registered_with bedrooms_fit");
    check(&home, &on(of(HACKNEY), Some(LAMBETH)), "probably: not_registered_with bedrooms_fit");
    check(&home, &on(of(LAMBETH), Some(LAMBETH)), "yes: bedrooms_fit");
    // Whoever is on the register may ask wherever they live, and without saying where.
    check(&home, &on(of(LAMBETH), Some(HACKNEY)), "yes: bedrooms_fit");
    check(&home, &on(of(LAMBETH), None), "yes: bedrooms_fit");
    check(&home, &on(of(HACKNEY), None), "probably: not_registered_with bedrooms_fit");
    // A band is given to those on the register; whoever says which register they are on is believed.
    let band =
        |registered_with| Applicant { bands: vec!["A".to_owned()], ..on(registered_with, Some(LAMBETH)) };
    check(&home, &band(None), "yes: bedrooms_fit");
    check(&home, &band(of(HACKNEY)), "probably: not_registered_with bedrooms_fit");
    // A register does not make a link to the area, and takes away that there is none.
    home.eligibility.local_connection = Some(true);
    check(&home, &on(of(LAMBETH), Some(LAMBETH)), "yes: bedrooms_fit");
    let elsewhere = Applicant { works_in: Some(Workplace::Nowhere), ..on(of(LAMBETH), Some(HACKNEY)) };
    check(&home, &elsewhere, "probably: local_connection bedrooms_fit");
    check(&home, &Applicant { registered_with: None, ..elsewhere }, "no: local_connection bedrooms_fit");
    // The rule is the council's own where it is known.
    home.eligibility.local_connection = None;
    let source = |rules: &AuthorityRules| {
        let verdict = verdict(&home, &on(None, Some(LAMBETH)), rules, now());
        verdict.reasons[0].rule.clone().unwrap().source
    };
    assert_eq!(source(&AuthorityRules::default()), "https://www.gov.uk/council-housing");
    let general =
        RuleRef { source: "https://lambeth.example.org/".to_owned(), date: jiff::civil::date(2026, 1, 2) };
    let own = AuthorityRules { general: Some(general), ..AuthorityRules::default() };
    assert_eq!(source(&own), "https://lambeth.example.org/");
}

#[test]
fn the_price_is_at_most_a_doubt() {
    let mut home = home();
    home.bedrooms = Some(2);
    let budget = Applicant { budget: Some(15_000), ..local() };
    check(&home, &budget, "probably: advert_silent_on bedrooms_fit");
    home.weekly_cost_pence = Some(15_000);
    check(&home, &budget, "yes: bedrooms_fit");
    home.weekly_cost_pence = Some(15_001);
    check(&home, &budget, "probably: rent_over_budget bedrooms_fit");
    let benefits = Applicant { benefits: Some(Benefits::Yes), ..local() };
    check(&home, &benefits, "yes: bedrooms_fit benefit_cap_leaves");
    home.weekly_cost_pence = Some(48_698);
    check(&home, &benefits, "probably: benefit_cap_risk bedrooms_fit");
    // Of a couple the other may be younger.
    let older = Applicant { age: Some(67), ..benefits };
    check(&home, &older, "probably: benefit_cap_risk bedrooms_fit");
    let alone = |age: u8| Applicant {
        household: Household::parse("1 adult, girl 9"),
        age: Some(age),
        ..older.clone()
    };
    check(&home, &alone(66), "probably: benefit_cap_risk bedrooms_fit");
    check(&home, &alone(67), "yes: bedrooms_fit");
    let cap = |text: &str, authority: &str| benefit_cap_pence(&household(text), &code(authority)).0;
    assert_eq!((cap("1 adult", HACKNEY), cap("1 adult", "E06000052")), (32_629, 28_371));
    assert_eq!((cap("1 adult, girl 1", HACKNEY), cap("2 adults", "E06000052")), (48_698, 42_346));
}

#[test]
fn a_home_that_is_gone_is_no_and_one_to_come_is_a_doubt() {
    let mut home = home();
    home.bedrooms = Some(2);
    home.closes_at = Some(LondonInstant("2026-07-01T11:59:59Z".parse().unwrap()));
    check(&home, &local(), "no: closed bedrooms_fit");
    home.closes_at = None;
    home.opens_at = Some(LondonInstant("2026-07-02T00:00:00Z".parse().unwrap()));
    check(&home, &local(), "probably: not_open bedrooms_fit");
    home.status = Status::Withdrawn;
    check(&home, &local(), "no: withdrawn bedrooms_fit");
    home.status = Status::Let;
    check(&home, &local(), "no: closed bedrooms_fit");
}

#[test]
fn every_reason_is_worded_and_every_wording_is_used() {
    let wording = Wording::parse("en-GB", WORDING).unwrap();
    let needs = ["need_own_rooms", "need_sharing", "need_extra", "need_not_counted"];
    let pages = ["eligibility_guidance", "not_a_council"];
    let codes: Vec<&str> = REASON_CODES.iter().chain(&needs).chain(&pages).copied().collect();
    for code in &codes {
        assert!(wording.knows(code), "{code}");
    }
    let reasons = WORDING.split("## On pages").next().unwrap();
    let ids = reasons.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    for id in ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.replace('-', "_")) {
        assert!(codes.contains(&id.as_str()), "{id}");
    }
    let said = wording
        .say(&Message::new("too_few_bedrooms").with("need", 3u32).with("has", 2u32).with("basis", "own"));
    assert!(said.contains('3') && said.contains('2'), "{said}");
}

#[test]
fn an_authority_nobody_knows_has_the_national_rules() {
    let own = AuthorityRules { bedrooms: bedroom_standard(), general: None };
    let book: RuleBook = [(code(LAMBETH), own.clone())].into_iter().collect();
    assert_eq!(book.of(&code(LAMBETH)), &own);
    assert_eq!(book.of(&code(HACKNEY)), &AuthorityRules::default());
}
