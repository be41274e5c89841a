//! The pass against the plain meaning of a plan, home by home.

mod hostile;

use crate::facets::{self, Tag};
use crate::index::table::shuffled;
use crate::plan::*;
use crate::samples::{boroughs, homes, now};
use crate::{Generation, Replacement, Stamp, build_generation};
use gazetteer::{Gazetteer, LatLon};
use jiff::ToSpan;
use std::sync::Arc;
use vacancy::household::{self, Answer, Applicant, Household};
use vacancy::{AuthorityCode, Garden, Location, LocationSource, Parking, Precision, Vacancy, VacancyId};

const HERE: LatLon = LatLon { lat: 51.49, lon: -0.1 };

struct Town {
    homes: Vec<Vacancy>,
    generation: Generation,
    _dir: tempfile::TempDir,
}

fn town() -> Town {
    let dir = tempfile::tempdir().unwrap();
    let codes = boroughs(3);
    let each: Vec<Vec<Vacancy>> = codes.iter().zip(70..).map(|(code, seed)| homes(code, seed, 150)).collect();
    let mut previous = None;
    for (number, (authority, vacancies)) in codes.iter().zip(&each).enumerate() {
        let target = dir.path().join(number.to_string());
        let stamp = Stamp { generation: number as u64, epoch: 1, upload_seq: 1 };
        let replacement = Replacement { authority, vacancies };
        build_generation(previous.as_deref(), &target, &stamp, &[replacement], Gazetteer::embedded())
            .unwrap();
        previous = Some(target);
    }
    let generation = Generation::open(&previous.unwrap()).unwrap();
    Town { homes: each.concat(), generation, _dir: dir }
}

/// What the order of homes that nothing tells apart is by.
fn lot(home: &Vacancy) -> (u64, String) {
    let id = home.id.to_string();
    (shuffled(id.as_bytes()), id)
}

/// The night a home was first seen, from noon to noon.
fn night(home: &Vacancy) -> i64 {
    (home.provenance.first_seen.0.as_second() - 43_200).div_euclid(86_400)
}

/// A council that wrote a book into the bands of an advert.
fn with_endless_terms(mut vacancies: Vec<Vacancy>) -> Vec<Vacancy> {
    vacancies.truncate(20);
    vacancies[7].eligibility.bands = (0..9_000).map(|number| format!("band {number}")).collect();
    vacancies
}

#[test]
fn terms_that_no_index_holds_are_a_doubt_and_not_who_asks_is_unknown() {
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let authority = &boroughs(1)[0];
    let vacancies = with_endless_terms(homes(authority, 70, 150));
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
    let replacement = Replacement { authority, vacancies: &vacancies };
    build_generation(None, &target, &stamp, &[replacement], Gazetteer::embedded()).unwrap();
    let generation = Generation::open(&target).unwrap();
    let asker = Asker {
        applicant: Applicant { household: Household::parse("1 adult"), ..Applicant::default() },
        rules: Arc::default(),
    };
    let plan = Plan { asker: Some(asker), limit: 20, ..Plan::new(now()) };
    let verdict = |vacancy: &Vacancy| {
        let Asker { applicant, rules } = plan.asker.as_ref().unwrap();
        household::verdict(vacancy, applicant, rules.of(&vacancy.authority), now()).answer
    };
    let mut expected = [0, 0, 0];
    for (place, vacancy) in vacancies.iter().enumerate() {
        let answer = if place == 7 { verdict(vacancy).max(Answer::Probably) } else { verdict(vacancy) };
        expected[answer as usize] += 1;
    }
    let told = generation.run(&plan).unwrap().eligible.unwrap();
    assert_eq!([told.yes, told.probably, told.no], expected);
    let nobody = Plan { asker: None, conditions: vec![Condition::Eligible(Answer::Yes)], ..plan.clone() };
    let hits = generation.run(&nobody).unwrap();
    assert_eq!((hits.total, hits.left_out_unknown, hits.eligible), (0, 20, None));
    assert_eq!(generation.run(&Plan { include_unknown: true, ..nobody }).unwrap().total, 20);
}

impl Town {
    /// Returns the ids a plan finds, in its order.
    fn ids(&self, plan: &Plan) -> Vec<String> {
        let hits = self.generation.run(plan).unwrap();
        hits.top.iter().map(|hit| self.generation.fetch(hit.home).unwrap().id.to_string()).collect()
    }

    /// Checks a condition alone, negated, and with unknowns kept; `says` is its plain meaning.
    fn check(&self, condition: Condition, says: impl Fn(&Vacancy) -> Option<bool>) {
        let not = Condition::Not(Box::new(condition.clone()));
        for (condition, wanted) in [(condition, true), (not, false)] {
            let plan = Plan { conditions: vec![condition], limit: DEEPEST, ..Plan::new(now()) };
            let ids = |verdicts: &[Option<bool>]| {
                let homes = self.homes.iter().filter(|home| verdicts.contains(&says(home)));
                let mut ids: Vec<String> = homes.map(|home| home.id.to_string()).collect();
                ids.sort_unstable();
                ids
            };
            let mut found = self.ids(&plan);
            found.sort_unstable();
            let yes = ids(&[Some(wanted)]);
            assert_eq!(found, yes, "{:?}", plan.conditions);
            assert!(!yes.is_empty(), "tells nothing: {:?}", plan.conditions);
            let hits = self.generation.run(&plan).unwrap();
            assert_eq!(hits.left_out_unknown, ids(&[None]).len() as u64, "{:?}", plan.conditions);
            let kept = Plan { include_unknown: true, ..plan };
            let mut found = self.ids(&kept);
            found.sort_unstable();
            assert_eq!(found, ids(&[Some(wanted), None]), "{:?}", kept.conditions);
        }
    }

    /// Checks an order: `key` is what homes are sorted by before the lot.
    fn check_order<K: PartialOrd>(&self, plan: &Plan, key: impl Fn(&Vacancy) -> K) {
        let plan = Plan { origin: Some(HERE), ..plan.clone() };
        let mut homes: Vec<&Vacancy> = self.homes.iter().collect();
        homes.sort_by(|a, b| {
            let by_key = key(a).partial_cmp(&key(b)).unwrap();
            by_key.then_with(|| lot(a).cmp(&lot(b)))
        });
        let expected: Vec<String> = homes.iter().map(|home| home.id.to_string()).collect();
        for (offset, limit) in [(0, DEEPEST), (0, 1), (0, 20), (37, 20), (440, 20), (9_000, 20)] {
            let page: Vec<String> = expected.iter().skip(offset).take(limit).cloned().collect();
            assert_eq!(
                self.ids(&Plan { offset, limit, ..plan.clone() }),
                page,
                "{:?} from {offset}",
                plan.sort
            );
        }
    }
}

fn facet(name: &'static str, values: &[&str]) -> Condition {
    let facet = facets::by_name(name).unwrap();
    Condition::Facet { facet: name, values: values.iter().map(|value| facet.parse(value).unwrap()).collect() }
}

fn point(home: &Vacancy) -> Option<LatLon> {
    let location = home.location.filter(|location| location.precision != Precision::Authority)?;
    Some(LatLon { lat: location.lat, lon: location.lon })
}

fn distance(home: &Vacancy) -> Option<f64> {
    point(home).map(|at| HERE.distance_m(at))
}

#[test]
fn conditions_mean_what_they_say() {
    let town = town();
    let circle = Shape::Circle { centre: HERE, radius_m: 12_000.0 };
    town.check(Condition::Within(vec![circle]), |home| Some(distance(home)? <= 12_000.0));
    town.check(facet("garden", &["private", "none"]), |home| {
        home.garden.map(|garden| garden != Garden::Shared)
    });
    town.check(facet("status", &["open"]), |home| Some(home.is_open_at(now())));
    let known_or_not = Condition::Facet { facet: "lift", values: vec![0, 1] };
    town.check(known_or_not, |home| Some(home.lift != Some(false)));
    let cost = Condition::Range { of: Quantity::WeeklyCost, min: Some(11_000), max: Some(12_345) };
    town.check(cost, |home| home.weekly_cost_pence.map(|pence| (11_000..=12_345).contains(&pence)));
    let floor = Condition::Range { of: Quantity::Floor, min: None, max: Some(0) };
    town.check(floor, |home| home.floor.map(|floor| floor <= 0));
    let persons = Condition::Range { of: Quantity::MaxPersons, min: Some(4), max: None };
    town.check(persons, |home| home.max_persons.map(|persons| persons >= 4));
    let closing = Condition::Range { of: Quantity::ClosesAt, min: None, max: Some(Quantity::instant(now())) };
    town.check(closing, |home| home.closes_at.map(|at| at.0 <= now()));
    town.check(Condition::AdmitsAge(40), |home| Some(home.age_min.is_none_or(|least| least <= 40)));
}

#[test]
fn open_sets_are_matched_whole_and_without_case() {
    let town = town();
    let tag = |tag: Tag, values: &[&str]| Condition::Tag {
        tag,
        values: values.iter().map(|value| (*value).to_owned()).collect(),
    };
    town.check(tag(Tag::Labels, &["mobility", "unheard of"]), |home| {
        Some(home.labels.contains(&"mobility".to_owned()))
    });
    town.check(tag(Tag::Landlord, &[" EXAMPLE  homes"]), |home| {
        Some(home.landlord.as_deref() == Some("Example Homes"))
    });
    let authority = town.homes[0].authority.clone();
    town.check(tag(Tag::Authority, &[authority.as_str()]), |home| Some(home.authority == authority));
    let wet_room = Plan { conditions: vec![tag(Tag::Adaptations, &["wet_room"])], ..Plan::new(now()) };
    let hits = town.generation.run(&wet_room).unwrap();
    let with = town.homes.iter().filter(|home| home.adaptations.contains(&"wet_room".to_owned())).count();
    assert_eq!((hits.total, hits.left_out_unknown), (with as u64, (town.homes.len() - with) as u64));
}

#[test]
fn conditions_combine_with_unknown_as_a_third_answer() {
    let town = town();
    let (lift, ground) =
        (facet("lift", &["true"]), Condition::Range { of: Quantity::Floor, min: Some(0), max: Some(0) });
    let ground_floor = |home: &Vacancy| home.floor.map(|floor| floor == 0);
    let either = Condition::AnyOf { any: vec![lift.clone(), ground.clone()], facet: Some("lift") };
    town.check(either, |home| match (home.lift, ground_floor(home)) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    });
    town.check(Condition::AllOf(vec![lift, ground]), |home| match (home.lift, ground_floor(home)) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    });
    let circle = |radius_m: f64| Condition::Within(vec![Shape::Circle { centre: HERE, radius_m }]);
    let ring = Condition::AllOf(vec![circle(15_000.0), Condition::Not(Box::new(circle(5_000.0)))]);
    town.check(ring, |home| Some((5_000.0..=15_000.0).contains(&distance(home)?)));
}

#[test]
fn every_order_is_total_and_puts_the_unknown_last() {
    let town = town();
    let sort = |sort: Sort| Plan { sort, ..Plan::new(now()) };
    let last = |known: Option<i64>| known.unwrap_or(i64::MAX);
    town.check_order(&sort(Sort::Cost), |home| last(home.weekly_cost_pence.map(u64::cast_signed)));
    town.check_order(&sort(Sort::Closing), |home| last(home.closes_at.map(|at| at.0.as_second())));
    town.check_order(&sort(Sort::Newest), |home| -night(home));
    let approximate =
        |home: &Vacancy| home.location.is_some_and(|location| location.precision == Precision::Outcode);
    town.check_order(&sort(Sort::Relevance), |home| {
        let near =
            distance(home).map_or((2, 0), |metres| (u8::from(approximate(home)), (metres / 500.0) as u64));
        let left = home.closes_at.map(|at| at.0.as_second() - now().as_second()).filter(|left| *left >= 0);
        (near, last(left.map(|left| left / 86_400)), -night(home))
    });
    town.check_order(&sort(Sort::Distance), |home| match distance(home) {
        Some(metres) => (u8::from(approximate(home)), metres),
        None => (2, 0.0),
    });
}

#[test]
fn preferences_count_before_the_sort_or_among_equals() {
    let town = town();
    let parking = facets::by_name("parking").unwrap();
    let order = ["private", "permit", "street"].map(|value| parking.parse(value).unwrap()).to_vec();
    let plan = |place: Place| Plan {
        preferences: vec![Preference { facet: "parking", order: order.clone(), place }],
        sort: Sort::Cost,
        ..Plan::new(now())
    };
    let penalty = |home: &Vacancy| match home.parking {
        Some(Parking::Private) => 0,
        Some(Parking::Permit) => 1,
        Some(Parking::Street) => 2,
        Some(Parking::None) | None => 3,
    };
    let cost = |home: &Vacancy| home.weekly_cost_pence.unwrap_or(u64::MAX);
    town.check_order(&plan(Place::BeforeSort), |home| (penalty(home), cost(home)));
    town.check_order(&plan(Place::AmongEquals), |home| (cost(home), penalty(home)));
}

#[test]
fn words_rank_by_rarity_and_place_and_only_filter_when_they_must() {
    let town = town();
    let words = vec!["Gardens".to_owned(), "studio".to_owned(), "zzz".to_owned()];
    let plan = Plan { words, sort: Sort::Relevance, limit: DEEPEST, ..Plan::new(now()) };
    let hits = town.generation.run(&plan).unwrap();
    assert_eq!(hits.total, town.homes.len() as u64);
    assert!(hits.top.is_sorted_by_key(|hit| hit.words == 0));
    assert!(hits.word_homes[0] > 0 && hits.word_homes[1] > 0 && hits.word_homes[2] == 0);
    for hit in &hits.top {
        let home = town.generation.fetch(hit.home).unwrap();
        let title = home.title.unwrap_or_default();
        assert!(!title.starts_with("Garden") || hit.words & 1 != 0);
        assert_eq!(hit.score > 0, hit.words > 0);
    }
    let holding = hits.top.iter().filter(|hit| hit.words > 0).count() as u64;
    let required = town.generation.run(&Plan { words_required: true, ..plan.clone() }).unwrap();
    assert_eq!(required.total, holding);
    assert_eq!(required.top[..20], hits.top[..20]);
    let nothing = Plan { words: vec!["zzz".to_owned()], words_required: true, ..plan };
    assert_eq!(town.generation.run(&nothing).unwrap().total, 0);
}

/// Ranks homes that hold the same word equally well, each a little other.
#[test]
fn gentle_things_decide_only_between_homes_that_fit_as_well() {
    let authority = &boroughs(1)[0];
    let hour = |hours: i64| now().checked_add(hours.hours()).unwrap().into();
    let home = |reference: &str, north: f64, closes: i64, seen: i64, text: &str| {
        let [mut home] = <[Vacancy; 1]>::try_from(homes(authority, 1, 1)).unwrap();
        home.id = VacancyId::new(authority.clone(), reference).unwrap();
        (home.title, home.description) = (None, Some(text.to_owned()));
        home.location =
            Some(Location::new(HERE.lat + north, HERE.lon, Precision::Postcode, LocationSource::Postcode));
        (home.closes_at, home.provenance.first_seen) = (Some(hour(closes)), hour(seen));
        home
    };
    let vacancies = [
        home("a old", 0.0, 30, -90, "Conservatory"),
        home("b new", 0.0, 40, -9, "Conservatory"),
        home("c soon", 0.0, 3, -130, "Conservatory"),
        home("d closed", 0.0, -3, -1, "Conservatory"),
        // 110 metres are within the first half kilometre, 1,100 are not.
        home("e within", 0.001, 2, -98, "Conservatory"),
        home("f far", 0.01, 1, -1, "Conservatory"),
        home("g fits", 0.2, 900, -900, "Conservatory with pond"),
    ];
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
    let replacement = Replacement { authority, vacancies: &vacancies };
    build_generation(None, &target, &stamp, &[replacement], Gazetteer::embedded()).unwrap();
    let generation = Generation::open(&target).unwrap();
    let town = Town { homes: vacancies.to_vec(), generation, _dir: dir };
    let words = vec!["conservatory".to_owned(), "pond".to_owned()];
    let plan = Plan { words, sort: Sort::Relevance, origin: Some(HERE), ..Plan::new(now()) };
    let order: Vec<String> = town.ids(&plan).iter().map(|id| id[10..11].to_owned()).collect();
    assert_eq!(order.concat(), "gecbadf");
    let nowhere = Plan { origin: None, ..plan };
    let order: Vec<String> = town.ids(&nowhere).iter().map(|id| id[10..11].to_owned()).collect();
    assert_eq!(order.concat(), "gfecbad");
}

/// Councils send their lists one after another in a night; the order must not tell which came last, or whose code is first.
#[test]
fn homes_of_one_night_are_mixed_whoever_sent_them() {
    let [one, other, third] = <[AuthorityCode; 3]>::try_from(boroughs(3)).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut previous: Option<std::path::PathBuf> = None;
    let mut all = Vec::new();
    for (number, authority) in [&one, &other, &third].into_iter().enumerate() {
        let mut vacancies = homes(authority, number as u64, 40);
        for home in &mut vacancies {
            // Two, three and four in the morning.
            home.provenance.first_seen = "2026-06-30T02:00:00Z"
                .parse::<jiff::Timestamp>()
                .unwrap()
                .checked_add((number as i64).hours())
                .unwrap()
                .into();
        }
        let target = dir.path().join(number.to_string());
        let stamp = Stamp { generation: number as u64 + 1, epoch: 1, upload_seq: 1 };
        let replacement = Replacement { authority, vacancies: &vacancies };
        build_generation(previous.as_deref(), &target, &stamp, &[replacement], Gazetteer::embedded())
            .unwrap();
        (previous, all) = (Some(target), [all, vacancies].concat());
    }
    let generation = Generation::open(&previous.unwrap()).unwrap();
    let town = Town { homes: all, generation, _dir: dir };
    let first = town.ids(&Plan { sort: Sort::Newest, limit: 20, ..Plan::new(now()) });
    for authority in [&one, &other, &third] {
        let of_it = first.iter().filter(|id| id.starts_with(authority.as_str())).count();
        assert!((2..=12).contains(&of_it), "{authority}: {of_it} of {first:?}");
    }
}

/// However many words nobody holds, so many terms are looked up and no more.
#[test]
fn slips_are_undone_until_so_many_terms_are_looked_up() {
    let town = town();
    let meant = |words: &[&str]| {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let plan = Plan { words, sort: Sort::Relevance, ..Plan::new(now()) };
        let taken = town.generation.run(&plan).unwrap().taken;
        taken.into_iter().map(|taken| (taken.word, taken.taken)).collect::<Vec<_>>()
    };
    assert_eq!(meant(&["quiet", "kitchn", "zzzzzzz"]), [(1, "kitchen".to_owned())]);
    let long = ["zyxwvutsrqponmlkjihgfedc", "yxwvutsrqponmlkjihgfedcb", "xwvutsrqponmlkjihgfedcba"];
    assert_eq!(meant(&[long[0], long[1], "kitchn"]), [(2, "kitchen".to_owned())]);
    assert_eq!(meant(&[long[0], long[1], long[2], "wvutsrqponmlkjihgfedcbaz", "kitchn"]), []);
}
