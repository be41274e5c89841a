//! What is suggested for more homes: that every promise is kept, and that no step is missed.

use super::World;
use super::judge::judge;
use proptest::prelude::*;
use search::query::{Distance, LengthUnit, PARAMETERS};
use search::{Answer, Query, Relaxation, Surroundings};
use std::collections::BTreeSet;

/// Checks the suggestions of an answer; `asked` is the query with its box read.
pub fn check(
    world: &World,
    around: &Surroundings<'_>,
    asked: &Query,
    answer: &Answer,
) -> Result<(), TestCaseError> {
    let few = answer.total < u64::from(asked.per_page);
    let expected = if few { steps(world, asked, answer.total)? } else { Vec::new() };
    let mut suggested = Vec::new();
    for relaxation in &answer.relaxations {
        prop_assert!(few);
        let relaxed = Query::parse(&relaxation.query).query;
        let relaxed = world.generation.understand(&relaxed, around).add_to(&relaxed);
        let more = hits(world, &relaxed)? - answer.total;
        prop_assert_eq!(relaxation.more, more, "{}", relaxation.query);
        prop_assert!(more > 0 && relaxed.page == 1);
        if rank(relaxation) < 2 {
            suggested.push((relaxation.parameter, Query { q: String::new(), ..relaxed }, more));
        }
    }
    let order = |one: &(&str, Query, u64)| one.0.to_owned();
    let mut expected = expected;
    expected.sort_by_key(order);
    suggested.sort_by_key(order);
    prop_assert_eq!(suggested, expected);
    ordered(&answer.relaxations)
}

fn rank(relaxation: &Relaxation) -> u8 {
    match relaxation.message.code.as_ref() {
        "relax_include_unknown" => 1,
        "relax_without" | "relax_without_feature" | "relax_not_feature" => 2,
        _ => 0,
    }
}

fn ordered(relaxations: &[Relaxation]) -> Result<(), TestCaseError> {
    let place = |name| PARAMETERS.iter().position(|parameter| parameter.name == name);
    let key = |one: &Relaxation| (rank(one), std::cmp::Reverse(one.more), place(one.parameter));
    prop_assert!(relaxations.is_sorted_by_key(key), "{relaxations:?}");
    prop_assert!(relaxations.len() <= 6);
    let about: BTreeSet<&str> = relaxations
        .iter()
        .map(|one| one.parameter.trim_start_matches("min_").trim_start_matches("max_"))
        .collect();
    prop_assert_eq!(about.len(), relaxations.len(), "one thing twice");
    for never in ["access", "age", "status", "eligible"] {
        prop_assert!(!about.contains(never), "{never}");
    }
    Ok(())
}

fn hits(world: &World, query: &Query) -> Result<u64, TestCaseError> {
    let judged = judge(world, query);
    if judged.too_close {
        return Err(TestCaseError::reject("a home lies on an edge"));
    }
    Ok(judged.hits().count() as u64)
}

/// Every step that brings homes, tried one by one.
fn steps(world: &World, asked: &Query, total: u64) -> Result<Vec<(&'static str, Query, u64)>, TestCaseError> {
    // Where nothing but words is asked they must be held, so homes are counted with them; steps are compared without.
    let q = asked.q.clone();
    let asked = Query { page: 1, q: String::new(), ..asked.clone() };
    let words = |query: &Query| Query { q: q.clone(), ..query.clone() };
    let mut steps = Vec::new();
    let mut first = |parameter: &'static str, queries: Vec<Query>| -> Result<(), TestCaseError> {
        for query in queries {
            let more = hits(world, &words(&query))?.saturating_sub(total);
            if more > 0 {
                steps.push((parameter, query, more));
                break;
            }
        }
        Ok(())
    };
    let around = asked.near.is_some() || asked.area.iter().any(|area| area.contains(','));
    if around {
        first("within", wider(&asked))?;
    }
    if let Some(most) = asked.max_cost {
        let costs = world.homes.iter().filter_map(|home| home.weekly_cost_pence);
        let dearer: BTreeSet<u64> =
            costs.filter(|cost| *cost > most).map(|cost| cost.div_ceil(100) * 100).collect();
        let at = |cost| Query { max_cost: Some(cost), ..asked.clone() };
        first("max_cost", dearer.into_iter().map(at).collect())?;
    }
    first("include_unknown", vec![Query { include_unknown: true, ..asked.clone() }])?;
    let both = [bedrooms(&asked), floors(world, &asked, total)?];
    for queries in both {
        let mut best: Option<(&'static str, Query, u64)> = None;
        for (parameter, query) in queries {
            let more = hits(world, &words(&query))?.saturating_sub(total);
            if more > 0 && best.as_ref().is_none_or(|(_, _, known)| *known < more) {
                best = Some((parameter, query, more));
            }
        }
        steps.extend(best);
    }
    Ok(steps)
}

fn wider(asked: &Query) -> Vec<Query> {
    let now = asked.within.map_or(3_000.0, |within| within.metres());
    let miles = [1, 2, 3, 5, 10].into_iter().filter(|miles| f64::from(*miles) * 1_609.344 > now);
    let within = |miles: u32| Distance { thousandths: miles * 1_000, unit: LengthUnit::Miles };
    miles.map(|miles| Query { within: Some(within(miles)), ..asked.clone() }).collect()
}

/// One bedroom more or fewer, more before fewer.
fn bedrooms(asked: &Query) -> Vec<(&'static str, Query)> {
    let range = asked.min_bedrooms.is_some() || asked.max_bedrooms.is_some();
    match (asked.bedrooms.as_slice(), range) {
        ([], false) => Vec::new(),
        ([], true) => {
            let more = asked.max_bedrooms.filter(|most| *most < 12);
            let more = more.map(|most| Query { max_bedrooms: Some(most + 1), ..asked.clone() });
            let fewer = asked.min_bedrooms.filter(|least| *least > 0);
            let fewer = fewer.map(|least| Query { min_bedrooms: Some(least - 1), ..asked.clone() });
            let more = more.map(|query| ("max_bedrooms", query));
            more.into_iter().chain(fewer.map(|query| ("min_bedrooms", query))).collect()
        }
        (asked_for, false) => {
            let next = |count: &u8| {
                !asked_for.contains(count) && asked_for.iter().any(|asked| asked.abs_diff(*count) == 1)
            };
            let with = |count: u8| {
                let mut bedrooms = [asked_for, &[count]].concat();
                bedrooms.sort_unstable();
                ("bedrooms", Query { bedrooms, ..asked.clone() })
            };
            (0..=12).rev().filter(next).map(with).collect()
        }
        (_, true) => Vec::new(),
    }
}

/// The nearest floor at each end that brings homes, lower before higher.
fn floors(world: &World, asked: &Query, total: u64) -> Result<Vec<(&'static str, Query)>, TestCaseError> {
    let mut ends = Vec::new();
    let lower = asked.min_floor.map_or(0..0, |least| -9..least).rev();
    let lower = lower.map(|floor| ("min_floor", Query { min_floor: Some(floor), ..asked.clone() }));
    let higher = asked.max_floor.map_or(0..0, |most| most + 1..20);
    let higher = higher.map(|floor| ("max_floor", Query { max_floor: Some(floor), ..asked.clone() }));
    let both: [Vec<(&'static str, Query)>; 2] = [lower.collect(), higher.collect()];
    for end in both {
        for (parameter, query) in end {
            if hits(world, &query)? > total {
                ends.push((parameter, query));
                break;
            }
        }
    }
    Ok(ends)
}
