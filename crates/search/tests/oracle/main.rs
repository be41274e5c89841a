//! Every answer equals that of a brute force over the records, which shares no geometry, no order and no counting
//! with the engine: count, what unknowns left out, facets that ignore their own choice, order with its ties, pages,
//! distances, and what the suggested relaxations promise, and what keeps any
//! home out.

mod counts;
mod geometry;
mod homes;
mod judge;
mod order;
mod queries;
mod relaxations;
mod said;
mod similar;
mod why_not;
mod words;

use gazetteer::Gazetteer;
use jiff::Timestamp;
use proptest::prelude::*;
use search::{Answer, Generation, Query, Refused, Replacement, Stamp, Surroundings, build_generation};
use std::path::Path;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;
use vacancy::household::{AuthorityRules, Basis, BedroomRuleSet, BedroomRules, RuleBook, bedroom_standard};
use vacancy::{AuthorityCode, Vacancy};

/// The instant of every search; some adverts open or close exactly then.
const NOW: &str = "2026-07-01T11:00:00Z";

/// The rules of the councils: those of two are their own.
static RULES: LazyLock<Arc<RuleBook>> = LazyLock::new(|| {
    let own = |own_room_age: u8, max_over: u8, single_gets: u8| {
        let rules = BedroomRules { own_room_age, max_over, single_gets, ..BedroomRules::default() };
        let bedrooms = BedroomRuleSet { basis: Basis::Own, rules, ..bedroom_standard() };
        AuthorityRules { bedrooms, general: None }
    };
    let code = |place: usize| AuthorityCode::parse(homes::AUTHORITIES[place]).expect("a code");
    Arc::new([(code(0), own(18, 1, 0)), (code(3), own(21, 0, 1))].into_iter().collect())
});

/// The answers of a generation, and the records it was made of.
struct World {
    homes: Vec<Vacancy>,
    generation: Generation,
    now: Timestamp,
    _folder: TempDir,
}

static WORLDS: LazyLock<Vec<World>> = LazyLock::new(|| (1..=3).map(World::random).collect());

impl World {
    /// Makes a generation in three steps, so that it has several segments and deleted records.
    fn random(seed: u64) -> World {
        let now: Timestamp = NOW.parse().expect("an instant");
        let folder = tempfile::tempdir().expect("a folder");
        let [a, b, c, d] = homes::AUTHORITIES.map(|code| AuthorityCode::parse(code).expect("a code"));
        let first = [(&a, homes::of(&a, 160, seed, now)), (&b, homes::of(&b, 140, seed + 10, now))];
        let second = [(&c, homes::of(&c, 90, seed + 20, now)), (&b, homes::of(&b, 60, seed + 30, now))];
        let third = [
            (&a, homes::of(&a, 150, seed + 40, now)),
            (&c, Vec::new()),
            (&d, homes::of(&d, 40, seed + 50, now)),
        ];
        let paths = [1, 2, 3].map(|number| folder.path().join(number.to_string()));
        publish(None, &paths[0], 1, &first);
        publish(Some(&paths[0]), &paths[1], 2, &second);
        publish(Some(&paths[1]), &paths[2], 3, &third);
        let generation = Generation::open(&paths[2]).expect("a generation");
        let [_, (_, of_b)] = second;
        let [(_, of_a), _, (_, of_d)] = third;
        World { homes: [of_a, of_b, of_d].concat(), generation, now, _folder: folder }
    }

    fn answer(&self, query: &Query) -> Result<Answer, Refused> {
        self.generation
            .answer(query, &Surroundings { gazetteer: Gazetteer::embedded(), now: self.now, rules: &RULES })
    }
}

fn publish(previous: Option<&Path>, target: &Path, number: u64, homes: &[(&AuthorityCode, Vec<Vacancy>)]) {
    let stamp = Stamp { generation: number, epoch: 1, upload_seq: number };
    let replacements: Vec<Replacement<'_>> =
        homes.iter().map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
    build_generation(previous, target, &stamp, &replacements, Gazetteer::embedded()).expect("a generation");
}

/// Returns the error codes the query must be refused with.
fn refusals(query: &Query) -> Vec<&'static str> {
    let words = query.q.chars().any(char::is_alphanumeric);
    let mut refusals = Vec::new();
    if query.eligible.is_some() && !judge::is_known(query) {
        refusals.push("eligible_needs_household");
    }
    match query.sort {
        Some(search::Sort::Distance) if query.near.is_none() => refusals.push("sort_needs_place"),
        Some(search::Sort::Relevance) if !words => refusals.push("sort_needs_words"),
        _ => {}
    }
    refusals
}

/// Compares the engine's answer with the brute force's; returns nothing for a query whose answer hangs on the last bit
/// of a distance or lies on the edge of a drawn shape.
fn check(world: &World, query: &Query) -> Result<(), TestCaseError> {
    let around = Surroundings { gazetteer: Gazetteer::embedded(), now: world.now, rules: &RULES };
    // What the box means is for other tests; here it is asked as parameters.
    let given = query;
    let query = &world.generation.understand(query, &around).add_to(query);
    let judged = judge::judge(world, query);
    if judged.too_close {
        return Err(TestCaseError::reject("a home lies on an edge"));
    }
    let answer = match world.answer(given) {
        Ok(answer) => answer,
        Err(Refused::Parameters(errors)) => {
            let codes: Vec<&str> = errors.iter().map(|error| error.message.code.as_ref()).collect();
            prop_assert_eq!(codes, refusals(query));
            return Ok(());
        }
        Err(failed) => return Err(TestCaseError::fail(failed.to_string())),
    };
    prop_assert_eq!(refusals(query), Vec::<&str>::new());
    prop_assert_eq!(answer.total, judged.hits().count() as u64);
    prop_assert_eq!(answer.left_out_unknown, judged.left_out().count() as u64);
    counts::check(&answer, &judged)?;
    order::check(&answer, query, &judged)?;
    why_not::check(world, &around, given, &judged)?;
    relaxations::check(world, &around, query, &answer)
}

/// Returns how many cases to draw: so many where `PROPTEST_CASES` is proptest's usual 256, and more in proportion.
fn cases(usual: u32) -> u32 {
    usual * ProptestConfig::default().cases / 256
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(1500),
        max_global_rejects: 20_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_answer_equals_the_brute_force(query_string in queries::any(), world in 0usize..3) {
        let parsed = Query::parse(&query_string);
        prop_assume!(parsed.errors.is_empty());
        check(&WORLDS[world], &parsed.query)?;
    }
}

/// Found by a random case: words alone, all of whose homes fit on one page.
#[test]
fn words_alone_are_kept_by_every_step() {
    for world in WORLDS.iter() {
        check(world, &Query::parse("per_page=50&q=quiet").query).expect("equal answers");
    }
}

/// All pages together are the whole order, each home once.
#[test]
fn pages_follow_each_other_without_gap_or_repetition() {
    for (world, query) in WORLDS.iter().chain(WORLDS.iter().take(1)).zip([
        "q=garden+flat&per_page=9&status=open&status=closed",
        "per_page=7",
        "near=51.46,-0.115&within=8km&per_page=13",
        "household=2+adults,girl+9&lives_in=E09000022&budget=150&per_page=11&status=open&status=closed",
    ]) {
        let mut query = Query::parse(query).query;
        let total = world.answer(&query).expect("an answer").total;
        let mut seen = Vec::new();
        loop {
            let page = world.answer(&query).expect("an answer").results;
            if page.is_empty() {
                break;
            }
            seen.extend(page.into_iter().map(|found| found.vacancy.id));
            query.page += 1;
        }
        assert_eq!(seen.len() as u64, total);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len() as u64, total, "no home twice");
    }
}
