//! What the query string says, and says back.

use super::*;
use proptest::prelude::*;

fn parsed(query_string: &str) -> Query {
    let parsed = Query::parse(query_string);
    assert_eq!(parsed.errors, [], "{query_string}");
    parsed.query
}

/// The error codes of a query string, each after its parameter.
fn errors(query_string: &str) -> Vec<String> {
    let errors = Query::parse(query_string).errors;
    errors.iter().map(|error| format!("{} {}", error.parameter, error.message.code)).collect()
}

#[track_caller]
fn check_error(query_string: &str, expected: &str) {
    assert_eq!(errors(query_string), [expected], "{query_string}");
}

#[track_caller]
fn check_canonical(query_string: &str, expected: &str) {
    let query = parsed(query_string);
    assert_eq!(query.to_query_string(), expected, "{query_string}");
    assert_eq!(parsed(expected), query);
}

#[test]
fn nothing_asked_prints_nothing() {
    for nothing in ["", "?", "&&", "q=&near=&min_cost=&bedrooms=+", "status=open", "page=1&per_page=20"] {
        check_canonical(nothing, "");
    }
}

#[test]
fn every_parameter_is_printed_in_one_order_with_sorted_values() {
    check_canonical(
        "?bedrooms=3&near=Elephant+and+Castle&bedrooms=2&bedrooms=3&within=01.50mi&q=quiet%20street",
        "q=quiet+street&near=Elephant+and+Castle&within=1.5mi&bedrooms=2&bedrooms=3",
    );
    check_canonical(
        "sort=cost&status=let&status=open&max_cost=£150.50&min_cost=99.00&property_type=house&property_type=flat",
        "property_type=flat&property_type=house&min_cost=99&max_cost=150.5&status=open&status=let&sort=cost",
    );
    check_canonical(
        "access=E%2B&feature=wet_room&feature=garden&not_feature=lift&min_floor=-1&age=62",
        "min_floor=-1&access=E%2B&feature=garden&feature=wet_room&not_feature=lift&age=62",
    );
    check_canonical(
        "household=2+adults,girl+9,+child+5&closing_within=0&opens_since=2026-07-01&include_unknown=true",
        "household=2+adults,+girl+9,+child+5&closing_within=0&opens_since=2026-07-01&include_unknown=true",
    );
    check_canonical(
        "polygon=-0.10,51.50%3B-0.1,51.4;-0.2,51.4;-0.1,51.5&bbox=-0.2,51.4,0,51.6",
        "bbox=-0.2,51.4,0,51.6&polygon=-0.1,51.5;-0.1,51.4;-0.2,51.4",
    );
}

#[test]
fn a_blank_is_a_plus_and_a_plus_is_escaped() {
    assert_eq!(parsed("q=one+two%2Bthree%26four%C3%A9").q, "one two+three&fouré");
    check_canonical("q=one+two%2Bthree%26four", "q=one+two%2Bthree%26four");
}

#[test]
fn words_that_are_no_text_are_refused_by_name() {
    check_error("q=%C3", "q spoilt_encoding");
    check_error("near=100%", "near spoilt_encoding");
    check_error("near=%zz", "near spoilt_encoding");
    check_error("%ff=1", "%ff spoilt_encoding");
}

#[test]
fn unknown_parameters_are_named_with_what_was_meant() {
    check_error("bedroom=2", "bedroom misspelt_parameter");
    check_error("maxcost=200", "maxcost misspelt_parameter");
    check_error("utm_source=x", "utm_source unknown_parameter");
    let error = &Query::parse("propertytype=flat").errors[0];
    assert!(error.is_unknown_parameter());
    assert_eq!(error.message.args["suggestion"], vacancy::Arg::from("property_type"));
    assert_eq!(error.message.args["parameter"], vacancy::Arg::from("propertytype"));
}

#[test]
fn numbers_outside_their_range_are_errors() {
    check_error("bedrooms=13", "bedrooms parameter_out_of_range");
    check_error("bedrooms=two", "bedrooms parameter_not_whole");
    check_error("bedrooms=2,3", "bedrooms parameter_not_whole");
    check_error("min_bedrooms=-1", "min_bedrooms parameter_out_of_range");
    check_error("persons=0", "persons parameter_out_of_range");
    check_error("age=99999999999999999999999", "age parameter_out_of_range");
    check_error("min_bedrooms=3&max_bedrooms=2", "min_bedrooms range_reversed");
    check_error("min_cost=3&max_cost=2.99", "min_cost range_reversed");
    check_error("min_floor=3&max_floor=2", "min_floor range_reversed");
    check_error("max_cost=150.505", "max_cost not_an_amount");
    check_error("max_cost=-1", "max_cost not_an_amount");
    check_error("max_cost=1000001", "max_cost amount_out_of_range");
}

#[test]
fn distances_need_a_unit_and_reach_fifty_kilometres() {
    assert_eq!(parsed("within=1.5mi").within.unwrap().metres(), 2_414.016);
    assert_eq!(parsed("within=800M").within.unwrap().metres(), 800.0);
    assert_eq!(parsed("within=50+km").within.unwrap().metres(), 50_000.0);
    check_error("within=3", "within not_a_distance");
    check_error("within=km", "within not_a_distance");
    check_error("within=1.2345km", "within not_a_distance");
    check_error("within=0m", "within distance_out_of_range");
    check_error("within=50.001km", "within distance_out_of_range");
    check_error("within=99999999999km", "within distance_out_of_range");
}

#[test]
fn an_access_category_is_read_exactly() {
    assert_eq!(parsed("access=E%2B").access, Some(AccessCategory::EPlus));
    assert_eq!(parsed("access=E").access, Some(AccessCategory::E));
    check_error("access=E+", "access access_with_a_blank");
    check_error("access=H", "access not_one_of");
    check_error("access=e", "access misspelt_value");
}

#[test]
fn values_of_closed_sets_are_spelt_exactly() {
    check_error("property_type=flats", "property_type misspelt_value");
    check_error("feature=jacuzzi", "feature not_one_of");
    check_error("sort=price", "sort not_one_of");
    check_error("include_unknown=yes", "include_unknown not_one_of");
    check_error("labels=New+Build", "labels not_a_label");
    check_error("opens_since=1/7/2026", "opens_since not_a_date");
    check_error("opens_since=2026-02-31", "opens_since not_a_date");
    check_error("household=some+adults", "household not_a_household");
    check_error("household=2+adults,dog+3", "household not_a_household");
}

#[test]
fn shapes_are_whole_or_refused() {
    check_error("bbox=1,2,3", "bbox not_a_box");
    check_error("bbox=0,51,-1,52", "bbox box_reversed");
    check_error("bbox=51,0,52,181", "bbox off_the_earth");
    check_error("polygon=0,51;1,51", "polygon polygon_points");
    check_error("polygon=0,51;1,51;0,51", "polygon polygon_points");
    check_error("polygon=0,51;1,52;1,51;0,52", "polygon polygon_crosses_itself");
    check_error("polygon=0,51;1,51;2,51", "polygon polygon_crosses_itself");
    check_error("polygon=0,51;1,51;x", "polygon not_a_point");
    check_error("polygon=0,51;1,51;1,NaN", "polygon not_a_point");
    check_error("polygon=51,0;51,-91;52,1", "polygon off_the_earth");
    let ring = |count: u32| {
        let corner = |at: u32| {
            let angle = std::f64::consts::TAU * f64::from(at) / f64::from(count);
            format!("{:.5},{:.5}", angle.cos(), 51.0 + angle.sin())
        };
        format!("polygon={}", (0..count).map(corner).collect::<Vec<_>>().join(";"))
    };
    assert_eq!(parsed(&ring(200)).polygon.unwrap().corners.len(), 200);
    check_error(&ring(201), "polygon polygon_points");
}

#[test]
fn a_parameter_given_too_often_is_one_error() {
    check_error("near=a&near=b&near=c", "near parameter_repeated");
    check_error(&"area=x&".repeat(150), "area too_many_values");
    check_error(&format!("q={}", "x".repeat(2_001)), "q text_too_long");
    assert_eq!(parsed(&format!("q={}", "é".repeat(2_000))).q.chars().count(), 2_000);
}

#[test]
fn pages_reach_ten_thousand_homes() {
    assert_eq!(parsed("page=100&per_page=100").page, 100);
    check_error("page=101&per_page=100", "page page_too_deep");
    check_error("page=501", "page page_too_deep");
    check_error("page=0", "page parameter_out_of_range");
    check_error("per_page=101", "per_page parameter_out_of_range");
}

#[test]
fn an_error_keeps_the_rest_of_the_search() {
    let parsed = Query::parse("near=Brixton&bedrooms=two&bedrooms=3&lang=cy&nonsense=1");
    assert_eq!(parsed.query.near.as_deref(), Some("Brixton"));
    assert_eq!(parsed.query.bedrooms, [3]);
    assert_eq!(parsed.page_parameters, [("lang".to_owned(), "cy".to_owned())]);
    assert_eq!(parsed.errors.len(), 2);
}

#[test]
fn shared_links_leave_the_applicant_out() {
    let asked = "bedrooms=1&age=62&household=1+adult&extra_bedrooms=1&access_need=E%2B&benefits=yes&tenant=council\
        &lives_in=lambeth&works_in=nowhere&registered_with=lambeth&bands=A,B&budget=150&income=20000&eligible=yes";
    let query = parsed(asked);
    assert_eq!(query.to_query_string(), asked);
    assert!(query.is_private() && query.asks_for_answers());
    let shared = query.without_applicant();
    assert_eq!(shared.to_query_string(), "bedrooms=1");
    assert!(!shared.is_private());
    // Whatever of it is said alone is nobody else's business either.
    for name in APPLICANT {
        let value = query.without(name).to_query_string();
        let alone = asked.split('&').find(|pair| pair.split('=').next() == Some(name)).unwrap();
        assert!(parsed(alone).is_private() && !value.contains(&format!("{name}=")), "{name}");
    }
    assert_eq!(query.applicant_alone().without("bedrooms"), query.without("bedrooms").without("eligible"));
}

#[test]
fn a_household_may_be_said_as_people_say_it() {
    for (said, read) in [
        ("single+mum,+girl+9+and+boy+4", "1 adult, girl 9, boy 4"),
        ("2+single+adults", "2 single adults"),
        ("just+me", "1 adult"),
        ("me+and+my+partner", "2 adults"),
        ("2+adults+1+child+5", "2 adults, child 5"),
        ("couple+with+2+kids+5+and+9", "2 adults, child 5, child 9"),
    ] {
        let household = parsed(&format!("household={said}")).household.unwrap();
        assert_eq!(household.to_string(), read);
    }
    check_error("household=couple+with+2+kids", "household not_a_household");
    // Somebody is missing here.
    check_error("household=single+mum", "household not_a_household");
    check_error("household=me+and+my", "household not_a_household");
    check_error("household=a+garden,+couple+with+girl+3", "household not_a_household");
}

/// Values of every parameter, some of them wrong.
fn any_value(name: &'static str) -> BoxedStrategy<String> {
    let parameter = Parameter::named(name).unwrap();
    let listed = (parameter.values)();
    if !listed.is_empty() {
        return prop::sample::select(listed).prop_map(str::to_owned).boxed();
    }
    match name {
        "within" => "[0-9]{1,2}(\\.[0-9]{1,3})?(km|mi|m)".boxed(),
        "bbox" => "-?[0-9]{1,2}(\\.[0-9]{1,7})?(,-?[0-9]{1,2}(\\.[0-9]{1,7})?){3}".boxed(),
        "polygon" => {
            "-?[0-9]{1,2}\\.[0-9]{1,6},-?[0-9]\\.[0-9](;-?[0-9]{1,2}\\.[0-9]{1,6},-?[0-9]\\.[0-9]{1,9}){2,4}"
                .boxed()
        }
        "min_cost" | "max_cost" => "[0-9]{1,4}(\\.[0-9]{1,2})?".boxed(),
        "opens_since" | "available_by" => "20[0-9]{2}-[01][0-9]-[0-3][0-9]".boxed(),
        "household" => "[1-9] adults?(, ?(girl|boy|child) [0-9]{1,2}){0,3}".boxed(),
        "bands" => "[A-D ]{1,3}(,[A-D ]{0,3}){0,3}".boxed(),
        "lives_in" | "works_in" | "registered_with" => "\\PC{0,30}".boxed(),
        "labels" => "[a-z_]{1,12}".boxed(),
        "q" | "near" | "area" | "not_area" | "landlord" => "\\PC{0,30}".boxed(),
        _ => "-?[0-9]{1,3}".boxed(),
    }
}

fn any_pairs() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let names: Vec<&'static str> = PARAMETERS.iter().map(|parameter| parameter.name).collect();
    let pair = prop::sample::select(names).prop_flat_map(|name| (Just(name), any_value(name)));
    prop::collection::vec(pair, 0..12)
}

/// Returns how many cases to draw: so many where `PROPTEST_CASES` is proptest's usual 256, and more in proportion.
fn cases(usual: u32) -> u32 {
    usual * ProptestConfig::default().cases / 256
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(500),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn parsing_any_text_never_panics_and_prints_what_it_holds(text in "\\PC{0,200}") {
        let query = Query::parse(&text).query;
        prop_assert_eq!(Query::parse(&query.to_query_string()).query, query);
    }

    #[test]
    fn parsing_what_was_printed_gives_the_same_query(pairs in any_pairs()) {
        let query = Query::parse(&string::print(&pairs)).query;
        let printed = query.to_query_string();
        let again = Query::parse(&printed);
        prop_assert_eq!(&again.errors, &[]);
        prop_assert_eq!(&again.query, &query);
        prop_assert_eq!(again.query.to_query_string(), printed);
    }

    #[test]
    fn the_order_of_parameters_does_not_matter(
        pairs in any_pairs(), seed in any::<prop::sample::Index>(),
    ) {
        // A parameter given twice that may be given once keeps its first value, so such pairs are left out.
        let mut seen = std::collections::BTreeSet::new();
        let mut pairs: Vec<_> = pairs
            .into_iter()
            .filter(|(name, _)| Parameter::named(name).is_some_and(|known| known.repeatable) || seen.insert(*name))
            .collect();
        let one = Query::parse(&string::print(&pairs)).query;
        if !pairs.is_empty() {
            let turn = seed.index(pairs.len());
            pairs.rotate_left(turn);
        }
        prop_assert_eq!(Query::parse(&string::print(&pairs)).query, one);
    }
}
