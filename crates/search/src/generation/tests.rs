use super::*;
use crate::facets::{self, Tag};
use crate::plan::{Condition, FacetCounts, Shape, Sort};
use crate::samples::{boroughs, homes, now};
use gazetteer::Gazetteer;
use gazetteer::LatLon;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

/// A state folder with generations built one after another.
struct Folder {
    dir: TempDir,
    last: Option<u64>,
}

impl Folder {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap(), last: None }
    }

    fn path(&self, number: u64) -> PathBuf {
        self.dir.path().join(number.to_string())
    }

    /// Builds the next generation and opens it.
    fn build(&mut self, replacements: &[(&AuthorityCode, &[Vacancy])]) -> Generation {
        let number = self.last.unwrap_or_default() + 1;
        let previous = self.last.map(|last| self.path(last));
        let stamp = Stamp { generation: number, epoch: 1, upload_seq: number };
        let replacements: Vec<Replacement> =
            replacements.iter().map(|(authority, vacancies)| Replacement { authority, vacancies }).collect();
        let path = self.path(number);
        let built =
            build_generation(previous.as_deref(), &path, &stamp, &replacements, Gazetteer::embedded())
                .unwrap();
        let generation = Generation::open(&path).unwrap();
        assert_eq!(generation.manifest(), &built);
        self.last = Some(number);
        generation
    }
}

fn facet(name: &'static str, values: &[&str]) -> Condition {
    let facet = facets::by_name(name).unwrap();
    Condition::Facet { facet: name, values: values.iter().map(|value| facet.parse(value).unwrap()).collect() }
}

fn counts<'a>(hits: &'a Hits, name: &str) -> &'a FacetCounts {
    hits.facets.iter().find(|counts| counts.facet == name).unwrap()
}

fn count(hits: &Hits, name: &str, value: &str) -> u64 {
    counts(hits, name).values.iter().find(|(text, _)| text == value).map_or(0, |(_, count)| *count)
}

/// Plans of every sort and most conditions.
fn plans() -> Vec<Plan> {
    let centre = LatLon { lat: 51.49, lon: -0.1 };
    let near = Condition::Within(vec![Shape::Circle { centre, radius_m: 9_000.0 }]);
    let base = |sort| Plan { sort, origin: Some(centre), limit: 100, ..Plan::new(now()) };
    let words = vec!["garden".to_owned(), "quiet canal".to_owned(), "the".to_owned(), "nowhere".to_owned()];
    vec![
        base(Sort::Newest),
        Plan { conditions: vec![near.clone()], ..base(Sort::Distance) },
        Plan {
            conditions: vec![near.clone(), facet("status", &["open"]), facet("bedrooms", &["1", "2"])],
            ..base(Sort::Cost)
        },
        Plan {
            conditions: vec![facet("garden", &["private", "shared"]), facet("pets", &["allowed"])],
            include_unknown: true,
            offset: 40,
            ..base(Sort::Closing)
        },
        Plan { conditions: vec![near], words: words.clone(), ..base(Sort::Relevance) },
        Plan { words, words_required: true, ..base(Sort::Relevance) },
    ]
}

/// What a searcher sees of the answers to all plans.
fn answers(generation: &Generation) -> Vec<String> {
    let answer = |plan: Plan| {
        let hits = generation.run(&plan).unwrap();
        let top: Vec<String> = hits
            .top
            .iter()
            .map(|hit| {
                let home = generation.fetch(hit.home).unwrap();
                format!("{} {:?} {} {} {}", home.id, hit.distance_m, hit.approximate, hit.score, hit.words)
            })
            .collect();
        let Hits { total, left_out_unknown, facets, without, word_homes, .. } = hits;
        format!("{total} {left_out_unknown} {top:?} {facets:?} {without:?} {word_homes:?}")
    };
    plans().into_iter().map(answer).collect()
}

#[test]
fn rebuilding_replacing_and_merging_give_equal_answers() {
    let codes = boroughs(4);
    let old: Vec<Vec<Vacancy>> = codes.iter().zip(0..).map(|(code, seed)| homes(code, seed, 150)).collect();
    let new: Vec<Vec<Vacancy>> = codes.iter().zip(10..).map(|(code, seed)| homes(code, seed, 130)).collect();

    let mut at_once = Folder::new();
    let all: Vec<_> = codes.iter().zip(new.iter().map(Vec::as_slice)).collect();
    let expected = answers(&at_once.build(&all));

    let mut step_by_step = Folder::new();
    for (code, homes) in codes.iter().zip(&old) {
        step_by_step.build(&[(code, homes)]);
    }
    for (code, homes) in codes.iter().zip(&new).take(3) {
        step_by_step.build(&[(code, homes)]);
    }
    let last = step_by_step.build(&[(&codes[3], &new[3])]);
    assert_eq!(answers(&last), expected);
    assert_eq!(last.served(), codes);
}

#[test]
fn segments_pile_up_only_so_far_and_merging_them_changes_no_answer() {
    let codes = boroughs(14);
    let all: Vec<Vec<Vacancy>> = codes.iter().zip(0..).map(|(code, seed)| homes(code, seed, 30)).collect();
    let parts: Vec<_> = codes.iter().zip(all.iter().map(Vec::as_slice)).collect();
    let expected = answers(&Folder::new().build(&parts));
    let mut folder = Folder::new();
    let one_by_one = parts.iter().map(|part| folder.build(std::slice::from_ref(part)));
    let segments: Vec<usize> = one_by_one.map(|generation| generation.segments.len()).collect();
    assert_eq!(segments, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2]);
    // One authority in fourteen deleted stays; five in fourteen are worth a merge.
    let again = folder.build(&parts[..1]);
    assert_eq!((again.segments.len(), answers(&again) == expected), (3, true));
    let again = folder.build(&parts[..5]);
    assert_eq!((again.segments.len(), answers(&again) == expected), (1, true));
}

#[test]
fn an_authority_taken_out_vanishes_and_the_others_stay() {
    let codes = boroughs(2);
    let (one, other) = (homes(&codes[0], 1, 40), homes(&codes[1], 2, 30));
    let mut folder = Folder::new();
    folder.build(&[(&codes[0], &one), (&codes[1], &other)]);
    let generation = folder.build(&[(&codes[0], &[])]);
    assert_eq!(generation.run(&Plan::new(now())).unwrap().total, 30);
    assert_eq!(generation.served(), &codes[1..]);
    assert_eq!(generation.vacancy(&one[0].id).unwrap(), None);
    assert_eq!(generation.vacancy(&other[7].id).unwrap().as_ref(), Some(&other[7]));
    assert_eq!(generation.manifest().counts.len(), 1);
    assert_eq!(generation.manifest().previous, Some(1));
    let mut left = Vec::new();
    generation.for_each(&mut |home| left.push(home)).unwrap();
    left.sort_by_key(|home| home.id.to_string());
    assert_eq!(left, other);
    let empty = folder.build(&[(&codes[1], &[])]);
    assert_eq!(empty.run(&Plan::new(now())).unwrap().total, 0);
    assert!(empty.served().is_empty());
}

#[test]
fn a_flipped_bit_in_any_file_is_found() {
    let codes = boroughs(2);
    let mut folder = Folder::new();
    folder.build(&[(&codes[0], &homes(&codes[0], 1, 20)), (&codes[1], &homes(&codes[1], 2, 20))]);
    let generation = folder.build(&[(&codes[0], &homes(&codes[0], 3, 5))]);
    let dir = folder.path(2);
    verify_generation(&dir).unwrap();
    let mut names: Vec<String> = generation.manifest().files.iter().map(|file| file.name.clone()).collect();
    names.push("manifest.json".to_owned());
    assert!(names.len() > 8, "{names:?}");
    for name in names {
        let path = dir.join(&name);
        let good = fs::read(&path).unwrap();
        for place in [0, good.len() / 2, good.len() - 1] {
            let mut bad = good.clone();
            bad[place] ^= 1;
            fs::write(&path, &bad).unwrap();
            assert!(verify_generation(&dir).is_err(), "{name} at {place}");
        }
        fs::write(&path, &good[..good.len() - 1]).unwrap();
        assert!(verify_generation(&dir).is_err(), "{name} cut short");
        assert!(Generation::open(&dir).is_err(), "{name} cut short");
        fs::write(&path, &good).unwrap();
    }
    fs::write(dir.join("stray"), "").unwrap();
    assert!(verify_generation(&dir).is_err());
    fs::remove_file(dir.join("stray")).unwrap();
    verify_generation(&dir).unwrap();
}

#[test]
fn the_previous_generation_is_untouched_and_shares_its_files() {
    let codes = boroughs(2);
    let mut folder = Folder::new();
    folder.build(&[(&codes[0], &homes(&codes[0], 1, 10)), (&codes[1], &homes(&codes[1], 2, 60))]);
    let first = folder.path(1);
    let before: Vec<(PathBuf, Vec<u8>)> = fs::read_dir(&first)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect();
    folder.build(&[(&codes[0], &homes(&codes[0], 5, 10))]);
    for (path, bytes) in before {
        assert_eq!(fs::read(&path).unwrap(), bytes, "{path:?}");
    }
    verify_generation(&first).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        let shared = fs::read_dir(folder.path(2))
            .unwrap()
            .filter(|entry| entry.as_ref().unwrap().metadata().unwrap().nlink() > 1);
        assert!(shared.count() >= 4);
        assert!(!folder.path(2).join(".tantivy-writer.lock").exists());
    }
}

#[test]
fn a_generation_is_read_where_nothing_can_be_written() {
    let codes = boroughs(1);
    let mut folder = Folder::new();
    folder.build(&[(&codes[0], &homes(&codes[0], 1, 10))]);
    let names = |dir: &Path| manifest::file_names(dir).unwrap();
    let before = names(&folder.path(1));
    let generation = Generation::open(&folder.path(1)).unwrap();
    answers(&generation);
    assert_eq!(names(&folder.path(1)), before);
    assert!(!folder.path(1).join(".tantivy-meta.lock").exists());
    // The folder may go while it is open: what is open stays.
    let expected = answers(&generation);
    fs::remove_dir_all(folder.path(1)).unwrap();
    assert_eq!(answers(&generation), expected);
}

#[test]
fn what_must_not_be_built_is_refused_and_leaves_nothing() {
    let codes = boroughs(2);
    let dir = tempfile::tempdir().unwrap();
    let target = dir.path().join("1");
    let mine = homes(&codes[0], 1, 3);
    let build = |replacements: &[Replacement]| {
        let stamp = Stamp { generation: 1, epoch: 1, upload_seq: 1 };
        build_generation(None, &target, &stamp, replacements, Gazetteer::embedded())
    };
    let wrong = build(&[Replacement { authority: &codes[1], vacancies: &mine }]);
    assert!(matches!(wrong, Err(SearchError::WrongAuthority { .. })), "{wrong:?}");
    let doubled = [mine.clone(), mine.clone()].concat();
    let twice = build(&[Replacement { authority: &codes[0], vacancies: &doubled }]);
    assert!(matches!(twice, Err(SearchError::Twice(_))), "{twice:?}");
    let right = Replacement { authority: &codes[0], vacancies: &mine };
    let twice = build(&[right, right]);
    assert!(matches!(twice, Err(SearchError::Twice(_))), "{twice:?}");
    assert!(!target.exists());
    build(&[right]).unwrap();
    let again = build(&[right]);
    assert!(matches!(again, Err(SearchError::TargetExists(_))), "{again:?}");
    verify_generation(&target).unwrap();
    let missing = Generation::open(&dir.path().join("2"));
    assert!(matches!(missing, Err(SearchError::Io { .. })), "{missing:?}");
}

#[test]
fn a_facets_counts_ignore_its_own_choice_and_unknown_is_left_out_and_counted() {
    let codes = boroughs(3);
    let all: Vec<Vacancy> = codes.iter().zip(0..).flat_map(|(code, seed)| homes(code, seed, 200)).collect();
    let generation = {
        let parts: Vec<&[Vacancy]> = all.chunks(200).collect();
        Folder::new().build(&codes.iter().zip(parts).collect::<Vec<_>>())
    };
    let wanted = Condition::Tag { tag: Tag::Authority, values: vec![codes[1].to_string()] };
    let plan = Plan {
        conditions: vec![facet("status", &["open"]), facet("bedrooms", &["2", "3"]), wanted],
        ..Plan::new(now())
    };
    let hits = generation.run(&plan).unwrap();
    let open = |home: &&Vacancy| home.is_open_at(now());
    let two_or_three = |home: &&Vacancy| matches!(home.bedrooms, Some(2 | 3));
    let mine = |home: &&Vacancy| home.authority == codes[1];
    let total = all.iter().filter(open).filter(two_or_three).filter(mine).count() as u64;
    assert_eq!(hits.total, total);
    let unknown = all.iter().filter(open).filter(mine).filter(|home| home.bedrooms.is_none()).count() as u64;
    assert_eq!(hits.left_out_unknown, unknown);
    assert_eq!(counts(&hits, "bedrooms").unknown, unknown);
    for bedrooms in 0..=4u8 {
        let expected = all.iter().filter(open).filter(mine).filter(|home| home.bedrooms == Some(bedrooms));
        assert_eq!(count(&hits, "bedrooms", &bedrooms.to_string()), expected.count() as u64);
    }
    for code in &codes {
        let expected =
            all.iter().filter(open).filter(two_or_three).filter(|home| home.authority == *code).count();
        assert_eq!(count(&hits, "authority", code.as_str()), expected as u64);
    }
    let closed = |home: &&Vacancy| {
        let past = home.status == vacancy::Status::Open && home.closes_at.is_some_and(|at| at.0 < now());
        past || home.status == vacancy::Status::Closed
    };
    let expected = all.iter().filter(closed).filter(two_or_three).filter(mine).count() as u64;
    assert_eq!(count(&hits, "status", "closed"), expected);
    let gardens = all.iter().filter(open).filter(two_or_three).filter(mine);
    let gardens = gardens.filter(|home| home.garden == Some(vacancy::Garden::Private)).count() as u64;
    assert_eq!(count(&hits, "garden", "private"), gardens);
    let without_status = all.iter().filter(two_or_three).filter(mine).count() as u64 - total;
    assert_eq!(hits.without[0], Some(without_status));
    let keep = Plan { include_unknown: true, ..plan };
    let kept = generation.run(&keep).unwrap();
    assert_eq!((kept.total, kept.left_out_unknown), (total + unknown, 0));
}

#[test]
fn freshness_changes_just_when_an_advert_opens_or_closes() {
    let codes = boroughs(1);
    let mut all = homes(&codes[0], 1, 2);
    let second = |at: i64| Timestamp::from_second(at).unwrap();
    for home in &mut all {
        (home.opens_at, home.closes_at, home.status) = (None, None, vacancy::Status::Open);
    }
    all[0].opens_at = Some(second(1000).into());
    all[0].closes_at = Some(second(2000).into());
    let generation = Folder::new().build(&[(&codes[0], &all)]);
    let seen: Vec<String> =
        [0, 999, 1000, 1500, 2000, 2001, 9000].iter().map(|at| generation.freshness(second(*at))).collect();
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[1], seen[2]);
    assert_eq!((&seen[2], &seen[2]), (&seen[3], &seen[4]));
    assert_ne!(seen[4], seen[5]);
    assert_eq!(seen[5], seen[6]);
    let open = |at: i64| {
        let plan = Plan { conditions: vec![facet("status", &["open"])], ..Plan::new(second(at)) };
        let hits = generation.run(&plan).unwrap();
        (hits.total, count(&hits, "status", "closed"))
    };
    assert_eq!([open(999), open(1000), open(2000), open(2001)], [(1, 0), (2, 0), (2, 0), (1, 1)]);
}

#[test]
fn too_deep_too_wordy_and_unheard_of_plans_are_refused() {
    let codes = boroughs(1);
    let generation = Folder::new().build(&[(&codes[0], &homes(&codes[0], 1, 2))]);
    let refused = |plan: Plan| generation.run(&plan).unwrap_err();
    let deep = Plan { offset: usize::MAX, limit: 20, ..Plan::new(now()) };
    assert!(matches!(refused(deep), SearchError::TooMuch { .. }));
    let wordy = Plan { words: vec!["word".to_owned(); 33], ..Plan::new(now()) };
    assert!(matches!(refused(wordy), SearchError::TooMuch { .. }));
    let careful = Plan { conditions: vec![Condition::AdmitsAge(40); 65], ..Plan::new(now()) };
    assert!(matches!(refused(careful), SearchError::TooMuch { .. }));
    let unheard = Condition::Facet { facet: "colour", values: vec![1] };
    let unheard = Plan { conditions: vec![unheard], ..Plan::new(now()) };
    assert!(matches!(refused(unheard), SearchError::NoFacet(_)));
}
