//! The whole life of exports, on a state folder of its own for each test.

mod corrections;
mod crash;
mod elsewhere;
mod guesses;
mod held;
mod layouts;
mod life;
mod model;
mod notify;
mod officers;
mod retention;
mod rollback;
mod scope;
mod waiting;

use crate::*;
use gazetteer::Gazetteer;
use ingest::Authorities;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::path::Path;
use tempfile::TempDir;
use vacancy::{AuthorityCode, Status, Vacancy, VacancyId, Wording};

const LAMBETH: &str = "E09000022";
const HACKNEY: &str = "E09000012";

/// Returns an instant so many days into the tests' time.
fn day(days: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + days * 24 * 3600).unwrap()
}

fn code(text: &str) -> AuthorityCode {
    AuthorityCode::parse(text).unwrap()
}

fn id(authority: &str, reference: &str) -> VacancyId {
    VacancyId::new(code(authority), reference).unwrap()
}

fn admin() -> Actor {
    Actor::admin("tester")
}

/// A state folder with the layouts of two authorities; Lambeth has three feeds.
struct Bench {
    folder: TempDir,
}

impl Bench {
    fn new() -> Self {
        // In memory where that is to be had: what is tested here is the order of things, not the disk.
        let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
        let layouts = folder.path().join("authorities");
        std::fs::create_dir(&layouts).unwrap();
        let feeds = [("nightly", "full"), ("intraday", "changes"), ("partner", "full")];
        std::fs::write(layouts.join("lambeth.toml"), layout(LAMBETH, "lambeth", &feeds)).unwrap();
        std::fs::write(layouts.join("hackney.toml"), layout(HACKNEY, "hackney", &[])).unwrap();
        Self { folder }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    async fn try_open(&self, now: Timestamp) -> Result<Publisher, PublishError> {
        let authorities = Authorities::default().overlay(&self.path().join("authorities")).unwrap();
        let settings = Settings {
            state_dir: self.path().to_owned(),
            gazetteer: Gazetteer::embedded(),
            authorities,
            password_cost: PasswordCost { memory_kib: 64, passes: 1 },
            file_days: FILE_DAYS,
        };
        Publisher::open(settings, now).await
    }

    async fn open(&self) -> Publisher {
        self.try_open(day(0)).await.unwrap()
    }
}

fn layout(code: &str, slug: &str, feeds: &[(&str, &str)]) -> String {
    let feeds: String = feeds
        .iter()
        .map(|(name, kind)| format!("[[feeds]]\nname = \"{name}\"\nkind = \"{kind}\"\n"))
        .collect();
    format!(
        "version = 1\ncode = \"{code}\"\nslug = \"{slug}\"\nname = \"{slug}\"\n{feeds}[columns]\nRef = \"reference\"\n\
         Title = \"title\"\nCloses = \"closes_at\"\n"
    )
}

/// Returns an export of homes, each a reference and a title.
fn csv(homes: &[(&str, &str)]) -> Vec<u8> {
    let rows: String = homes.iter().map(|(reference, title)| format!("{reference},{title},\n")).collect();
    format!("Ref,Title,Closes\n{rows}").into_bytes()
}

/// Returns an export of so many homes, from reference 1001 on.
fn many(count: usize) -> Vec<u8> {
    let rows: Vec<(String, String)> =
        (1..=count).map(|n| (format!("{}", 1000 + n), format!("Home {n}"))).collect();
    csv(&rows.iter().map(|(reference, title)| (reference.as_str(), title.as_str())).collect::<Vec<_>>())
}

async fn try_send(
    publisher: &Publisher,
    feed: Option<&str>,
    bytes: &[u8],
    how: &Processing,
    now: Timestamp,
) -> Result<Outcome, PublishError> {
    let file = Received { authority: &code(LAMBETH), feed, file_name: "lambeth.csv", bytes };
    publisher.import(&admin(), file, how, now).await
}

/// Imports Lambeth's nightly export.
async fn send(publisher: &Publisher, bytes: &[u8], now: Timestamp) -> Outcome {
    try_send(publisher, None, bytes, &Processing::default(), now).await.unwrap()
}

/// Imports it whatever the safety brakes say.
async fn send_accepted(publisher: &Publisher, bytes: &[u8], now: Timestamp) -> Outcome {
    let how = Processing { accept_held: Some("a test".into()), ..Processing::default() };
    try_send(publisher, None, bytes, &how, now).await.unwrap()
}

/// Returns every home in the live index, by reference.
async fn indexed(publisher: &Publisher) -> BTreeMap<String, Vacancy> {
    let mut homes = BTreeMap::new();
    if let Some(head) = publisher.head().await.unwrap() {
        let generation = search::Generation::open(&head.directory).unwrap();
        assert_eq!(generation.number(), head.generation);
        generation.for_each(&mut |home| drop(homes.insert(home.reference.clone(), home))).unwrap();
    }
    homes
}

/// Returns the titles of the homes in the live index that are not withdrawn, by reference.
async fn live(publisher: &Publisher) -> BTreeMap<String, String> {
    let homes = indexed(publisher).await.into_values();
    homes
        .filter(|home| home.status == Status::Open)
        .map(|home| (home.reference, home.title.unwrap_or_default()))
        .collect()
}

fn titles(homes: &[(&str, &str)]) -> BTreeMap<String, String> {
    homes.iter().map(|(reference, title)| ((*reference).to_owned(), (*title).to_owned())).collect()
}

/// Returns everything that is live, byte for byte: head, its folder's files, and the record's homes.
async fn everything(publisher: &Publisher) -> String {
    let mut all = format!("{:?}\n", publisher.head().await.unwrap());
    if let Some(head) = publisher.head().await.unwrap() {
        let mut files: Vec<_> =
            std::fs::read_dir(&head.directory).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        for file in files {
            all.push_str(&format!(
                "{} {}\n",
                file.display(),
                store::sha256_hex(&std::fs::read(&file).unwrap())
            ));
        }
    }
    let mut f = |home: &Vacancy| all.push_str(&format!("{}\n", home.canonical_json()));
    publisher.export(None, true, day(0), &mut f).await.unwrap();
    all
}

async fn assert_sound(publisher: &Publisher) -> Verification {
    let found = publisher.verify().await.unwrap();
    assert_eq!(found.problems, [], "verify");
    found
}

#[test]
fn every_code_is_worded_with_what_to_do_next() {
    let text = concat!(
        include_str!("../../../data/wording/en/publish.ftl"),
        include_str!("../../../data/wording/en/officers.ftl"),
        include_str!("../../../data/wording/en/corrections.ftl"),
        include_str!("../../../data/wording/en/desk.ftl"),
        "\n",
        include_str!("../../../data/wording/en/layouts.ftl"),
        "\n",
        include_str!("../../../data/wording/en/oidc.ftl"),
        "\n",
        include_str!("../../../data/wording/en/reports.ftl"),
        "\n",
        include_str!("../../../data/wording/en/seekers.ftl"),
    );
    let wording = Wording::parse("en-GB", text).unwrap();
    for code in CODES {
        assert!(wording.knows(code), "{code}");
        let hint = wording.attribute(&vacancy::Message::new(code), "hint");
        assert!(hint.is_some_and(|hint| hint.len() > 10), "{code}.hint");
    }
    for verdict in Verdict::ALL {
        assert!(CODES.contains(&verdict.message().code.as_ref()));
    }
}

#[test]
fn every_code_made_is_in_the_list() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = [folder.clone(), folder.join("brakes"), folder.join("officers")];
    let files = files.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut made = 0;
    for file in files {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "rs") || path.ends_with("tests.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for rest in text.split("Message::new(\"").skip(1).chain(text.split("not_taken(\"").skip(1)) {
            let code = rest.split('"').next().unwrap();
            assert!(CODES.contains(&code), "{code} in {}", path.display());
            made += 1;
        }
    }
    assert!(made > CODES.len() / 2, "only {made} found");
}
