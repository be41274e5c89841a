//! What is suggested, in which order, and what it takes.

use super::shelf::{Entry, Shelf};
use super::*;
use crate::samples::{boroughs, homes, now};
use crate::{Generation, Knowing, Replacement, Stamp, build_generation, understand};
use gazetteer::Gazetteer;
use std::sync::LazyLock;
use vacancy::{AuthorityCode, Vacancy};

/// Ten boroughs, Lambeth and Southwark among them.
fn served() -> Vec<AuthorityCode> {
    let chosen = [1, 7, 11, 12, 13, 19, 22, 28, 30, 33];
    let all = boroughs(33);
    chosen.iter().map(|number: &usize| all[number - 1].clone()).collect()
}

static SUGGESTER: LazyLock<Suggester> = LazyLock::new(|| {
    let codes = served();
    let each: Vec<Vec<Vacancy>> = codes.iter().zip(0..).map(|(code, seed)| homes(code, seed, 60)).collect();
    let replacements: Vec<Replacement> =
        codes.iter().zip(&each).map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
    build_generation(None, &target, &stamp, &replacements, Gazetteer::embedded()).unwrap();
    Generation::open(&target).unwrap().suggester(Gazetteer::embedded())
});

fn list(text: &str, limit: usize) -> Vec<Suggestion> {
    SUGGESTER.suggest(text, limit).list
}

fn labels(text: &str) -> Vec<String> {
    list(text, 8).into_iter().map(|one| one.label).collect()
}

/// Checks that these come first, in this order.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let found = labels(text);
    assert!(
        found.iter().map(String::as_str).take(expected.len()).eq(expected.iter().copied()),
        "{text:?}: {found:?}"
    );
}

#[test]
fn the_last_words_of_a_sentence_are_completed() {
    check("bri", &["Brixton", "Brick Lane"]);
    check("2 bed flat near brixt", &["Brixton", "Brixton Hill"]);
    check("with a gar", &["garden", "own garden"]);
    check("elephant and c", &["Elephant and Castle", "Elephant & Castle station"]);
    check("flat in tower ham", &["Tower Hamlets council"]);
    check("lam", &["Lambeth", "Lambeth council", "Lambeth North"]);
    check("kings cross st p", &["King's Cross St Pancras"]);
    check("exa", &["Example Homes"]);
    check("no st", &["no stairs"]);
    let whole = &list("2 bed flat near bri", 1)[0];
    assert_eq!(whole.text, "2 bed flat near Brixton");
    assert_eq!((whole.kind, whole.detail.as_str()), (Kind::Place, "Lambeth, London"));
    assert_eq!(whole.matched, Some([0, 3]));
}

#[test]
fn two_letters_give_each_sort_its_turn() {
    check("ga", &["garden", "Gants Hill"]);
    let st = labels("st");
    for label in ["studio", "stairlift", "Streatham"] {
        assert!(st.iter().any(|found| found == label), "{label}: {st:?}");
    }
    // The points of the compass are names of parts of London: its outcodes come first, but never alone.
    let sw = list("sw", 8);
    let kinds: Vec<bool> = sw.iter().map(|one| one.kind == Kind::Postcode).collect();
    assert_eq!(kinds, [true, true, true, true, true, true, false, false], "{sw:?}");
    assert!(sw.iter().any(|one| one.label == "SW9"), "{sw:?}");
    // Among outcodes as likely as one another, by their numbers.
    check("se1", &["SE1", "SE10", "SE11", "SE12"]);
    // Near the authorities served before cities elsewhere, and those before villages.
    let places: Vec<String> = list("near brig", 20).into_iter().map(|one| one.label).collect();
    assert_eq!(places.first().map(String::as_str), Some("Brighton"), "{places:?}");
}

#[test]
fn after_near_only_places_come_first() {
    assert!(labels("near st").iter().all(|label| label != "studio"));
    assert!(labels("in ga").iter().all(|label| label != "garden"));
}

#[test]
fn a_slip_is_mended_from_five_letters_and_only_when_nothing_begins_so() {
    check("brixtn", &["Brixton"]);
    check("balcany", &["balcony"]);
    assert_eq!(labels("brxt"), [""; 0]);
    assert_eq!(list("brixtn", 1)[0].matched, None);
    // An ordinary word, and a word that is complete.
    assert_eq!(labels("looking"), [""; 0]);
    assert_eq!(labels("brixtn "), [""; 0]);
}

#[test]
fn nothing_is_suggested_twice_or_within_quotes_and_the_same_is_always_the_same() {
    for text in ["st", "ba", "gre", "near ha", "we", "no", "with a", "lond", "sw", "\"ba", "", "b", "£"] {
        let found = list(text, 100);
        assert!(found.len() <= SUGGESTIONS_MOST);
        let labels: BTreeSet<String> = found.iter().map(|one| one.label.to_lowercase()).collect();
        assert_eq!(labels.len(), found.len(), "{text}");
        assert_eq!(list(text, 100), found, "{text}");
        assert_eq!(list(text, 0), []);
    }
    assert_eq!(list("\"ba", 8), []);
}

#[test]
fn what_is_suggested_is_understood() {
    // The gazetteer takes the word "station" off every name.
    const MISREAD: &[&str] = &["Battersea Power Station"];
    let served = served();
    let knowing = Knowing { gazetteer: Gazetteer::embedded(), served: &served, now: now() };
    let mut known = BTreeSet::new();
    for entry in SUGGESTER.words.entries().iter().filter(|entry| known.insert(&entry.same)) {
        let read = understand(&entry.label, &knowing);
        let said: Vec<String> = read
            .phrases
            .iter()
            .flat_map(|phrase| &phrase.said)
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!((said, read.text.as_str()), (vec![entry.same.clone()], ""), "{}", entry.label);
    }
    let near = SUGGESTER.places.entries().iter().filter(|entry| entry.merit <= gather::NEAR);
    for entry in near.filter(|entry| !MISREAD.contains(&entry.label.as_str())) {
        let read = understand(&format!("near {}", entry.label), &knowing);
        assert_eq!((read.phrases.len(), read.text.as_str()), (1, ""), "{}", entry.label);
    }
    assert!(known.len() > 30 && SUGGESTER.places.entries().len() > 5_000);
}

/// How many places finding `limit` of a shelf's beginnings may look at: five binary searches, the branches of two runs,
/// and a way down the tree for each entry found, for each other beginning of one found already, and to know the end.
fn bound(shelf: &Shelf, limit: usize) -> usize {
    let entries = shelf.entries();
    let height = shelf.beginnings().count().next_power_of_two().ilog2() as usize + 1;
    let of_one = |entry: &Entry| entries.iter().filter(|other| other.same == entry.same).count();
    let repeated = if entries.len() < 1_000 { entries.iter().map(of_one).max().unwrap_or(1) } else { 4 };
    5 * height + 2 * 2 * height + 2 * height * (limit * repeated + 2)
}

#[test]
fn finding_the_best_takes_no_longer_where_much_begins_so() {
    let Suggester { places, postcodes, landlords, words, .. } = &*SUGGESTER;
    let shelves = [places, postcodes, landlords, words];
    let letters = || ('a'..='z').chain('0'..='9');
    for (first, second) in letters().flat_map(|first| letters().map(move |second| (first, second))) {
        let typed = format!("{first}{second}");
        for limit in [8, SUGGESTIONS_MOST] {
            let visited = SUGGESTER.suggest(&typed, limit).visited;
            let most: usize = shelves.iter().map(|shelf| bound(shelf, limit)).sum();
            assert!(visited <= most.min(700), "{typed}, {limit}: {visited} of {most}");
        }
    }
}

#[test]
fn of_fifty_thousand_names_that_begin_alike_a_thousandth_is_looked_at() {
    let entry = |number: u32| {
        let (label, kind) = (format!("Station {number:05}"), Kind::Station);
        let name = label.to_lowercase();
        (Entry { kind, label, detail: String::new(), merit: 0, same: name.clone() }, vec![name])
    };
    let shelf = Shelf::of((0..50_000).rev().map(entry).collect());
    let tail = &tail::tails("st")[0];
    let mut visited = 0;
    let found = shelf.beginning_with(tail, SUGGESTIONS_MOST, &mut visited);
    // In the order they were given, which is that of their likelihood.
    let labels: Vec<&str> = found.iter().map(|found| found.entry.label.as_str()).take(2).collect();
    assert_eq!((found.len(), labels), (SUGGESTIONS_MOST, vec!["Station 49999", "Station 49998"]));
    assert!(visited <= 5 * 18 + 2 * 2 * 18 + 2 * 18 * (SUGGESTIONS_MOST + 2), "{visited}");
}

#[test]
fn a_long_text_and_a_slip_look_at_the_names_of_five_letters_at_most() {
    let Suggester { places, postcodes, landlords, words, .. } = &*SUGGESTER;
    let shelves = [places, postcodes, landlords, words];
    let of_letter = |first: char| {
        let of_shelf =
            |shelf: &&Shelf| shelf.beginnings().filter(|letters| letters.starts_with(first)).count();
        shelves.iter().map(of_shelf).sum::<usize>()
    };
    let largest = ('a'..='z').map(of_letter).max().unwrap();
    // At most five runs of words are tried, each for its beginnings (which are none) and for slips.
    let most = 5 * (largest + 4 * 100);
    let long = "x".repeat(2_000);
    for text in [
        &"ab ".repeat(666),
        &"sxqzw ".repeat(333),
        &"sxqzw ".repeat(333)[..1_997],
        &long,
        "sxqzw sxqzw sxqzw sxqzw sxqzw",
    ] {
        let visited = SUGGESTER.suggest(text, 20).visited;
        assert!(visited <= most, "{visited} of {most}: {text:?}");
    }
}
