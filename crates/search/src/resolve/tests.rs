//! What a query asks of the engine.

use super::*;
use crate::plan::{Place, Quantity, Sort};
use std::sync::Arc;
use vacancy::household::{Answer, Register, Workplace};

/// Noon in London on 1 July 2026, which is summer time.
const NOW: &str = "2026-07-01T11:00:00Z";

fn resolved(query_string: &str) -> Result<Resolved, Vec<ParameterError>> {
    let parsed = Query::parse(query_string);
    assert_eq!(parsed.errors, [], "{query_string}");
    let around =
        Surroundings { gazetteer: Gazetteer::embedded(), now: NOW.parse().unwrap(), rules: &Arc::default() };
    resolve(&parsed.query, &around, &[])
}

/// Checks all conditions but the last, which is the status.
#[track_caller]
fn check(query_string: &str, expected: &[Condition]) {
    let plan = resolved(query_string).unwrap().plan;
    let (status, conditions) = plan.conditions.split_last().unwrap();
    assert_eq!(conditions, expected, "{query_string}");
    assert_eq!(*status, Condition::Facet { facet: "status", values: vec![1] });
}

#[track_caller]
fn check_refused(query_string: &str, expected: &str) {
    let errors = resolved(query_string).unwrap_err();
    let said: Vec<String> =
        errors.iter().map(|error| format!("{} {}", error.parameter, error.message.code)).collect();
    assert_eq!(said, [expected]);
}

fn range(of: Quantity, min: Option<i64>, max: Option<i64>) -> Condition {
    Condition::Range { of, min, max }
}

#[test]
fn ranges_include_both_ends() {
    check("min_cost=99.50&max_cost=150", &[range(Quantity::WeeklyCost, Some(9_950), Some(15_000))]);
    check("min_floor=1", &[range(Quantity::Floor, Some(1), None)]);
    check("persons=4", &[range(Quantity::MaxPersons, Some(4), None)]);
    check("bedrooms=0&bedrooms=2", &[Condition::Facet { facet: "bedrooms", values: vec![1, 3] }]);
    check("min_bedrooms=11", &[Condition::Facet { facet: "bedrooms", values: vec![12, 13] }]);
}

#[test]
fn days_are_londons() {
    let at = |text: &str| Quantity::instant(text.parse().unwrap());
    let today =
        range(Quantity::ClosesAt, Some(at("2026-06-30T23:00:00Z")), Some(at("2026-07-01T22:59:59.999999Z")));
    check("closing_within=0", &[today]);
    // The clocks go back on 25 October: the last day ends an hour later by the universal clock.
    let plan = resolved("closing_within=116").unwrap().plan;
    let Condition::Range { max, .. } = plan.conditions[0] else { panic!() };
    assert_eq!(max, Some(at("2026-10-25T23:59:59.999999Z")));
    check("opens_since=2026-07-01", &[range(Quantity::OpensAt, Some(at("2026-06-30T23:00:00Z")), None)]);
    let day = Quantity::day(jiff::civil::date(2026, 7, 1));
    check("available_by=2026-07-01", &[range(Quantity::AvailableFrom, None, Some(day))]);
}

#[test]
fn an_access_need_is_served_by_categories_as_accessible_or_more() {
    check("access=E", &[Condition::Facet { facet: "access", values: vec![1, 2, 3, 4, 5] }]);
    check("access=E%2B", &[Condition::Facet { facet: "access", values: vec![1, 2, 3, 4, 5, 6] }]);
    check("access=G", &[Condition::Facet { facet: "access", values: vec![8] }]);
}

#[test]
fn features_rank_before_the_order_unless_an_order_is_asked() {
    let first = |query| resolved(query).unwrap().plan.preferences[0].clone();
    assert_eq!(first("feature=pets").order, [1, 2]);
    assert_eq!(first("feature=parking").place, Place::BeforeSort);
    assert_eq!(first("feature=parking&sort=cost").place, Place::AmongEquals);
}

#[test]
fn words_must_occur_only_where_nothing_else_is_asked() {
    let plan = |query| resolved(query).unwrap().plan;
    assert!(plan("q=quiet+street").words_required);
    assert!(plan("q=quiet&sort=cost&page=2&include_unknown=true").words_required);
    assert!(!plan("q=quiet&bedrooms=2").words_required);
    assert!(!plan("q=quiet&status=let").words_required);
    assert_eq!(plan("q=quiet").sort, Sort::Relevance);
    assert_eq!(plan("bedrooms=2").sort, Sort::Newest);
    assert_eq!(plan("page=3&per_page=50").offset, 100);
}

#[test]
fn a_place_is_a_circle_and_an_authority_is_who_advertises() {
    let near = |query: &str| match &resolved(query).unwrap().plan.conditions[0] {
        Condition::Within(shapes) => shapes.clone(),
        other => panic!("{other:?}"),
    };
    let around = |centre, radius_m| vec![crate::plan::Shape::Circle { centre, radius_m }];
    let place = Gazetteer::embedded().find("SW9 8HQ", &[])[0].point;
    assert_eq!(near("near=sw98hq&within=1mi"), around(place, 1_609.344));
    assert_eq!(near("near=51.46,-0.11"), around(gazetteer::LatLon { lat: 51.46, lon: -0.11 }, 3_000.0));
    assert_eq!(near("area=Brixton"), near("near=Brixton"));
    let lambeth = Condition::Tag { tag: crate::facets::Tag::Authority, values: vec!["E09000022".to_owned()] };
    for name in ["lambeth", "E09000022", "Lambeth", "London+Borough+of+Lambeth"] {
        check(&format!("area={name}"), std::slice::from_ref(&lambeth));
    }
    check("not_area=lambeth", &[Condition::Not(Box::new(lambeth))]);
}

#[test]
fn a_name_of_several_places_is_said_to_be_taken_as_one() {
    let notices = resolved("near=Clapham").unwrap().notices;
    assert_eq!(notices[0].code, "place_taken_as");
    assert_eq!(resolved("near=51.46,-0.11").unwrap().notices, []);
}

#[test]
fn what_cannot_be_answered_is_refused_by_name() {
    check_refused("near=Nowhere-on-Sea+Xyzzy", "near unknown_place");
    check_refused("area=Xyzzyborough", "area unknown_place");
    check_refused("household=1+adult&lives_in=Xyzzyborough", "lives_in not_a_council");
    check_refused("tenant=none&works_in=Xyzzyborough", "works_in not_a_council");
    check_refused("registered_with=Xyzzyborough", "registered_with not_a_council");
    check_refused("eligible=yes", "eligible eligible_needs_household");
    check_refused("eligible=yes&age=40", "eligible eligible_needs_household");
    check_refused("sort=distance", "sort sort_needs_place");
    check_refused("sort=relevance", "sort sort_needs_words");
}

#[test]
fn who_asks_is_told_apart_from_what_is_asked() {
    assert_eq!(resolved("age=40").unwrap().plan.asker, None);
    let plan =
        resolved("household=1+adult&lives_in=lambeth&works_in=nowhere&registered_with=Lambeth&budget=150")
            .unwrap()
            .plan;
    let applicant = plan.asker.unwrap().applicant;
    assert_eq!(applicant.household.unwrap().to_string(), "1 adult");
    assert_eq!(applicant.lives_in.as_ref().unwrap().as_str(), "E09000022");
    assert_eq!((applicant.works_in, applicant.budget), (Some(Workplace::Nowhere), Some(15_000)));
    assert_eq!(Some(Register::Of(applicant.lives_in.unwrap())), applicant.registered_with);
    check("household=1+adult&eligible=all", &[]);
    check("household=1+adult&eligible=probable", &[Condition::Eligible(Answer::Probably)]);
    check("tenant=council&eligible=yes", &[Condition::Eligible(Answer::Yes)]);
}

#[test]
fn a_distance_without_a_place_is_said_not_to_count() {
    assert_eq!(resolved("within=1km").unwrap().notices, [Message::new("within_without_place")]);
}
