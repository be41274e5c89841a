//! The order of the results, and what stands beside each.

use super::judge::{Judged, Judgement};
use super::words::Scores;
use proptest::prelude::*;
use search::{Answer, Query, Sort, query::Feature};
use std::cmp::Ordering;
use vacancy::{Parking, Pets, Precision, Vacancy};

/// Distances nearer to each other than this, metres, may come in either order.
const SAME_M: f64 = 1e-4;

/// Homes within this of each other, metres, may be equally near.
pub const STEP_M: f64 = 500.0;

pub fn check(answer: &Answer, query: &Query, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let scores = &judgement.scores;
    check_taken(answer, query, judgement)?;
    let mut expected: Vec<&Judged<'_>> = judgement.hits().collect();
    expected.sort_by(|one, other| compare(query, scores, one, other, 0.0).then_with(|| by_lot(one, other)));
    let from = ((query.page - 1) * query.per_page) as usize;
    let page: Vec<&Judged<'_>> = expected.iter().copied().skip(from).take(query.per_page as usize).collect();
    prop_assert_eq!(answer.results.len(), page.len());
    let mut before: Option<&Judged<'_>> = None;
    for (found, judged) in answer.results.iter().zip(page) {
        let here = judgement.all.iter().find(|known| known.home.id == found.vacancy.id);
        let here = here.ok_or_else(|| TestCaseError::fail("a home that is no hit"))?;
        prop_assert_eq!(&found.vacancy, here.home);
        // Points as far as each other to the last bit but one come in either order; homes at one point never.
        let same = here.home.id == judged.home.id
            || compare(query, scores, here, judged, SAME_M).is_eq() && by_distance(query);
        prop_assert!(same, "{} for {}", here.home.id, judged.home.id);
        let follows = before.is_none_or(|before| follows(query, scores, before, here));
        prop_assert!(follows, "{} after {:?}", here.home.id, before.map(|before| &before.home.id));
        before = Some(here);
        prop_assert_eq!(&found.verdict, &here.verdict);
        match (found.distance_m, here.distance) {
            (Some(said), Some(metres)) => prop_assert!((said - metres).abs() < 0.051, "{said} for {metres}"),
            (said, metres) => prop_assert_eq!(said, metres),
        }
        prop_assert_eq!(found.approximate, here.distance.is_some() && outcode(here.home));
    }
    Ok(())
}

/// Whether a home may come right after another.
fn follows(query: &Query, scores: &Scores, before: &Judged<'_>, home: &Judged<'_>) -> bool {
    match compare(query, scores, before, home, SAME_M) {
        Ordering::Less => true,
        Ordering::Equal => close(before, home, SAME_M) || by_lot(before, home).is_lt(),
        Ordering::Greater => false,
    }
}

fn by_distance(query: &Query) -> bool {
    sort(query) == Sort::Distance
}

fn sort(query: &Query) -> Sort {
    let default = match (query.q.is_empty(), query.near.is_some()) {
        (false, _) => Sort::Relevance,
        (true, true) => Sort::Distance,
        (true, false) => Sort::Newest,
    };
    query.sort.unwrap_or(default)
}

/// Whether two homes at different points are as far.
fn close(one: &Judged<'_>, other: &Judged<'_>, metres: f64) -> bool {
    let place = |judged: &Judged<'_>| judged.home.location.map(|location| (location.lat, location.lon));
    place(one) != place(other)
        && one.distance.zip(other.distance).is_some_and(|(one, other)| (one - other).abs() < metres)
}

/// Homes that nothing tells apart come as if by lot, and always in the same order.
fn by_lot(one: &Judged<'_>, other: &Judged<'_>) -> Ordering {
    lot(one.home).cmp(&lot(other.home))
}

/// FNV-1a of the id, finished as MurmurHash3 is.
fn lot(home: &Vacancy) -> (u64, String) {
    let id = home.id.to_string();
    let mut hash = 14_695_981_039_346_656_037_u64;
    for byte in id.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(1_099_511_628_211);
    }
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash = (hash ^ (hash >> 33)).wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    (hash ^ (hash >> 33), id)
}

/// The night a home was first seen: from noon to noon.
fn night(home: &Vacancy) -> i64 {
    (home.provenance.first_seen.0.as_second() - 43_200).div_euclid(86_400)
}

fn compare(query: &Query, scores: &Scores, one: &Judged<'_>, other: &Judged<'_>, same_m: f64) -> Ordering {
    let answer = |judged: &Judged<'_>| judged.verdict.as_ref().map(|verdict| verdict.answer);
    answer(one).cmp(&answer(other)).then_with(|| as_sorted(query, scores, one, other, same_m))
}

fn as_sorted(query: &Query, scores: &Scores, one: &Judged<'_>, other: &Judged<'_>, same_m: f64) -> Ordering {
    let better = rank(query, one.home).cmp(&rank(query, other.home));
    let sorted = match sort(query) {
        Sort::Relevance => scores.band(other.home).cmp(&scores.band(one.home)),
        Sort::Distance => nearer(one, other, same_m),
        Sort::Cost => last(one.home.weekly_cost_pence).cmp(&last(other.home.weekly_cost_pence)),
        Sort::Closing => last(one.home.closes_at).cmp(&last(other.home.closes_at)),
        Sort::Newest => night(other.home).cmp(&night(one.home)),
    };
    let gently = || if sort(query) == Sort::Relevance { gently(one, other) } else { Ordering::Equal };
    if query.sort.is_none() { better.then(sorted) } else { sorted.then(better) }.then_with(gently)
}

/// Among homes that fit the words as well: the nearer by half kilometres, the sooner to close by days, the newer.
fn gently(one: &Judged<'_>, other: &Judged<'_>) -> Ordering {
    let near = |judged: &Judged<'_>| {
        let steps = judged.distance.map(|metres| (metres / STEP_M).floor() as u64);
        (steps.is_none(), steps.is_some() && outcode(judged.home), steps)
    };
    near(one)
        .cmp(&near(other))
        .then_with(|| last(one.days_left).cmp(&last(other.days_left)))
        .then_with(|| night(other.home).cmp(&night(one.home)))
}

/// Compares the words said to be taken for others.
fn check_taken(answer: &Answer, query: &Query, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let notices = answer.notices.iter().filter(|notice| notice.code == "word_taken_as");
    let said: Vec<serde_json::Value> =
        notices.map(|notice| serde_json::json!(notice)["args"].clone()).collect();
    let counts = sort(query) == Sort::Relevance || judgement.must_hold;
    let taken = judgement.scores.taken.iter().filter(|_| counts);
    let expected: Vec<serde_json::Value> =
        taken.map(|(found, taken)| serde_json::json!({ "found": found, "taken": taken })).collect();
    prop_assert_eq!(said, expected);
    Ok(())
}

/// Orders the unknown after everything.
fn last<T>(value: Option<T>) -> (bool, Option<T>) {
    (value.is_none(), value)
}

fn nearer(one: &Judged<'_>, other: &Judged<'_>, same_m: f64) -> Ordering {
    let class = |judged: &Judged<'_>| match judged.distance {
        None => 2,
        Some(_) => u8::from(outcode(judged.home)),
    };
    class(one).cmp(&class(other)).then_with(|| {
        if close(one, other, same_m) {
            return Ordering::Equal;
        }
        let metres = |judged: &Judged<'_>| judged.distance.unwrap_or(f64::INFINITY);
        metres(one).total_cmp(&metres(other))
    })
}

fn outcode(home: &Vacancy) -> bool {
    home.location.is_some_and(|location| location.precision == Precision::Outcode)
}

/// How far below the best a home meets each feature that has ranks.
fn rank(query: &Query, home: &Vacancy) -> Vec<u8> {
    let below = |feature: &Feature| match feature {
        Feature::Parking => Some(match home.parking {
            Some(Parking::Private) => 0,
            Some(Parking::Permit) => 1,
            Some(Parking::Street) => 2,
            _ => 3,
        }),
        Feature::StepFree => Some(u8::from(home.step_free != Some(true))),
        Feature::Pets => Some(match home.pets {
            Some(Pets::Allowed) => 0,
            Some(Pets::WithPermission) => 1,
            _ => 2,
        }),
        _ => None,
    };
    query.feature.iter().filter_map(below).collect()
}
