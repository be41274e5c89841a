//! The order of the results, and what stands beside each.

use super::judge::{Judged, Judgement};
use proptest::prelude::*;
use search::{Answer, Query, Sort, query::Feature};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use vacancy::{Parking, Pets, Precision, Vacancy};

/// Distances nearer to each other than this, metres, may come in either order.
const SAME_M: f64 = 1e-4;

pub fn check(answer: &Answer, query: &Query, judgement: &Judgement<'_>) -> Result<(), TestCaseError> {
    let scores = Scores::of(query, judgement);
    let mut expected: Vec<&Judged<'_>> = judgement.hits().collect();
    expected.sort_by(|one, other| compare(query, &scores, one, other, 0.0).then_with(|| by_id(one, other)));
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
            || compare(query, &scores, here, judged, SAME_M).is_eq() && by_distance(query);
        prop_assert!(same, "{} for {}", here.home.id, judged.home.id);
        let follows = before.is_none_or(|before| follows(query, &scores, before, here));
        prop_assert!(follows, "{} after {:?}", here.home.id, before.map(|before| &before.home.id));
        before = Some(here);
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
        Ordering::Equal => close(before, home, SAME_M) || by_id(before, home).is_lt(),
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

fn by_id(one: &Judged<'_>, other: &Judged<'_>) -> Ordering {
    one.home.id.to_string().cmp(&other.home.id.to_string())
}

fn compare(query: &Query, scores: &Scores, one: &Judged<'_>, other: &Judged<'_>, same_m: f64) -> Ordering {
    let better = rank(query, one.home).cmp(&rank(query, other.home));
    let sorted = match sort(query) {
        Sort::Relevance => scores.of_home(query, other.home).cmp(&scores.of_home(query, one.home)),
        Sort::Distance => nearer(one, other, same_m),
        Sort::Cost => last(one.home.weekly_cost_pence).cmp(&last(other.home.weekly_cost_pence)),
        Sort::Closing => last(one.home.closes_at).cmp(&last(other.home.closes_at)),
        Sort::Newest => other.home.provenance.first_seen.cmp(&one.home.provenance.first_seen),
    };
    if query.sort.is_none() { better.then(sorted) } else { sorted.then(better) }
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

/// What holding each word is worth: the rarer among all homes, the more.
struct Scores(BTreeMap<String, u64>);

impl Scores {
    fn of(query: &Query, judgement: &Judgement<'_>) -> Self {
        let homes: Vec<BTreeMap<String, u64>> =
            judgement.all.iter().map(|judged| weights(judged.home)).collect();
        let all = homes.len() as f64;
        let worth = |word: &String| {
            let holding = homes.iter().filter(|weights| weights.contains_key(word)).count() as f64;
            ((1.0 + (all - holding + 0.5) / (holding + 0.5)).ln() * 1000.0).round() as u64
        };
        Self(asked(query).into_iter().map(|word| (word.clone(), worth(&word))).collect())
    }

    fn of_home(&self, query: &Query, home: &Vacancy) -> u64 {
        let weights = weights(home);
        asked(query).iter().map(|word| self.0[word] * weights.get(word).copied().unwrap_or(0)).sum()
    }
}

/// The words of the query the home's advert holds.
pub fn held(query: &Query, home: &Vacancy) -> BTreeSet<String> {
    let weights = weights(home);
    asked(query).into_iter().filter(|word| weights.contains_key(word)).collect()
}

/// The words of the query, each once as written; `flat` and `flats` are two words of one stem.
fn asked(query: &Query) -> Vec<String> {
    let written: BTreeSet<String> = cut(&query.q).collect();
    written.iter().map(|word| stem(word)).collect()
}

fn cut(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase)
}

/// The stem of the words used here: without the `s` of many.
fn stem(word: &str) -> String {
    let many = word.len() > 3 && word.ends_with('s') && !word.ends_with("ss");
    if many { word[..word.len() - 1].to_owned() } else { word.to_owned() }
}

/// The words of an advert, each with the weight of the best place it stands in.
fn weights(home: &Vacancy) -> BTreeMap<String, u64> {
    let mut weights = BTreeMap::new();
    let mut weigh = |text: &str, weight: u64| {
        for word in cut(text) {
            let known: &mut u64 = weights.entry(stem(&word)).or_default();
            *known = weight.max(*known);
        }
    };
    weigh(home.title.as_deref().unwrap_or(""), 4);
    for text in [&home.address, &home.postcode, &home.landlord, &home.heating].into_iter().flatten() {
        weigh(text, 2);
    }
    weigh(&features(home), 2);
    weigh(home.description.as_deref().unwrap_or(""), 1);
    weigh(&home.reference, 1);
    weights
}

/// What the home is and has, in words.
fn features(home: &Vacancy) -> String {
    let mut words = vec![home.adaptations.join(" "), home.labels.join(" ")];
    let mut add = |has: bool, word: String| {
        if has {
            words.push(word);
        }
    };
    add(home.property_type.is_some(), home.property_type.map(|kind| kind.to_string()).unwrap_or_default());
    add(home.designation.is_some(), home.designation.map(|whom| whom.to_string()).unwrap_or_default());
    add(home.garden.is_some_and(|garden| garden.as_str() != "none"), "garden".to_owned());
    let parking = home.parking.filter(|parking| *parking != Parking::None);
    add(parking.is_some(), parking.map(|parking| parking.to_string()).unwrap_or_default());
    add(home.lift == Some(true), "lift".to_owned());
    add(home.balcony == Some(true), "balcony".to_owned());
    add(home.step_free == Some(true), "step free".to_owned());
    words.join(" ").replace('_', " ")
}
