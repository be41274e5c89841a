//! The state each point begins with, and the import that is interrupted.

use crate::aftermath::{self, Homes};
use gazetteer::Gazetteer;
use ingest::Authorities;
use jiff::Timestamp;
use publish::{
    Actor, FILE_DAYS, LayoutChoice, PasswordCost, Processing, Publisher, Received, Settings, Verdict,
};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use tests::tracer::{Calls, Ending, Fault, trace};
use tokio::runtime::Runtime;
use vacancy::{AuthorityCode, VacancyId};

/// The night of the import.
pub const NOW: &str = "2026-07-01T20:00:00Z";
/// Whose export it is.
pub const LAMBETH: &str = "E09000022";
/// Somebody else, whose homes nothing may touch.
const CAMDEN: &str = "E09000007";

/// The home put right in between, its field, and what it is to say.
const CORRECTED: (&str, &str, &str) = ("0000103", "bedrooms", "3");

const HEADER: &str = "Property reference,Address,Postcode,Bedrooms,Weekly rent,Closing date\n";
const FIRST_NIGHT: &str = "\
0000101,1 Example House,SW9 8HQ,1,101.50,10/07/2026
0000102,2 Example House,SW9 8HQ,2,122.00,10/07/2026
0000103,3 Example House,SW2 1RW,2,122.00,10/07/2026
0000104,4 Example House,SW2 1RW,3,143.75,10/07/2026
0000105,5 Example House,SE11 5QY,0,88.00,10/07/2026
";
/// One gone, one changed, one new.
const SECOND_NIGHT: &str = "\
0000101,1 Example House,SW9 8HQ,1,101.50,10/07/2026
0000102,2 Example House,SW9 8HQ,2,125.00,10/07/2026
0000103,3 Example House,SW2 1RW,2,122.00,10/07/2026
0000104,4 Example House,SW2 1RW,3,143.75,10/07/2026
0000106,6 Example House,SE11 5QY,1,99.00,17/07/2026
";
const ELSEWHERE: &str = "\
A-1,1 Specimen Road,NW1 8QA,1,130.00,10/07/2026
A-2,2 Specimen Road,NW1 8QA,2,151.20,10/07/2026
";

/// What is interrupted.
#[derive(Debug, Clone, Copy)]
pub enum Work {
    /// The import of the second night, with a correction and a withdrawal in force; the file ends the withdrawal.
    Import,
    /// Another correction by hand.
    Correct,
}

/// A state folder as the first night left it, and the second night's file.
pub struct World {
    folder: TempDir,
    program: PathBuf,
    /// What readers find before the second night.
    pub before: Homes,
    /// What they find after it.
    pub after: Homes,
    /// What they find after the other correction instead.
    pub corrected: Homes,
}

impl World {
    /// Builds the program and the state.
    pub fn make() -> Result<Self, String> {
        let shared_memory = Path::new("/dev/shm");
        let folder = match shared_memory.is_dir() {
            true => tempfile::tempdir_in(shared_memory),
            false => tempfile::tempdir(),
        }
        .map_err(|error| format!("no temporary folder: {error}"))?;
        let mut world = World {
            program: tests::program("indexer")?,
            folder,
            before: Homes::new(),
            after: Homes::new(),
            corrected: Homes::new(),
        };
        std::fs::write(world.second_night(), format!("{HEADER}{SECOND_NIGHT}")).expect("the file is written");
        let runtime = Runtime::new().expect("a runtime");
        let baseline = world.baseline();
        world.before = runtime.block_on(async {
            publish(&baseline, CAMDEN, ELSEWHERE).await;
            publish(&baseline, LAMBETH, FIRST_NIGHT).await;
            put_right(&baseline).await;
            aftermath::homes_of_a_reader(&baseline).await.expect("homes of the first night")
        });
        let done = world.copy("done");
        world.after = runtime.block_on(async {
            publish(&done, LAMBETH, SECOND_NIGHT).await;
            aftermath::homes_of_a_reader(&done).await.expect("homes of the second night")
        });
        let corrected = world.copy("corrected");
        world.corrected = runtime.block_on(async {
            let publisher = open(&corrected).await.expect("the state folder opens");
            correct(&publisher).await.expect("a correction");
            publisher.close().await;
            aftermath::homes_of_a_reader(&corrected).await.expect("homes put right")
        });
        assert_ne!(world.before, world.after, "the second night changes something");
        assert_ne!(world.before, world.corrected, "the correction changes something");
        Ok(world)
    }

    /// Returns the file of the second night.
    pub fn second_night(&self) -> PathBuf {
        self.folder.path().join("lambeth_second_night.csv")
    }

    /// Does the work on a fresh copy of the state; returns how that ended and where.
    pub fn run(
        &self,
        work: Work,
        calls: Calls,
        fault: Option<(usize, Fault)>,
    ) -> std::io::Result<(Ending, PathBuf)> {
        let state = self.copy(&format!("state-{work:?}-{calls:?}-{fault:?}"));
        let (file, output) = (self.second_night(), state.with_extension("output"));
        let file = file.to_string_lossy();
        let (reference, field, text) = CORRECTED;
        let home = [LAMBETH, "/", reference].concat();
        let words = match work {
            Work::Import => vec!["import", "--mapping", "infer", &file],
            Work::Correct => vec!["home", "correct", &home, field, text, "--reason", "a misprint"],
        };
        let same = ["--json", "--now", NOW, "--by", "crash test", "--state-dir"];
        let mut args: Vec<&OsStr> = words.iter().chain(&same).map(OsStr::new).collect();
        args.push(state.as_os_str());
        let ending = trace(&self.program, &args, &output, calls, fault)?;
        Ok((ending, state))
    }

    /// Tries one point; returns whether the run came so far.
    pub fn try_point(&self, work: Work, calls: Calls, fault: Fault, at: usize) -> Result<bool, String> {
        let (ending, state) = self
            .run(work, calls, Some((at, fault)))
            .map_err(|error| format!("cannot run the program: {error}"))?;
        let output = state.with_extension("output");
        let said = std::fs::read_to_string(&output).unwrap_or_default();
        let runtime = Runtime::new().expect("a runtime");
        let found = runtime.block_on(async {
            match work {
                Work::Import => aftermath::check(self, &state, ending).await,
                Work::Correct => aftermath::check_correction(self, &state, ending).await,
            }
        });
        found
            .map_err(|what| format!("{what}\n  the program ended with {:?} and said: {said}", ending.code))?;
        std::fs::remove_dir_all(&state)
            .and_then(|()| std::fs::remove_file(&output))
            .expect("the copy is removed");
        Ok(ending.calls >= at)
    }

    fn baseline(&self) -> PathBuf {
        self.folder.path().join("baseline")
    }

    /// Copies the first night's state; its generations keep sharing files, as they do in real life.
    fn copy(&self, name: &str) -> PathBuf {
        let copy = self.folder.path().join(name.replace([' ', '(', ')', ','], ""));
        let done = Command::new("cp").arg("-a").arg(self.baseline()).arg(&copy).status();
        assert!(done.is_ok_and(|status| status.success()), "the state is copied");
        copy
    }
}

/// Opens a state folder, as a start of any program does.
pub async fn open(state: &Path) -> Result<Publisher, publish::PublishError> {
    let authorities = Authorities::bundled().expect("the bundled authorities are well formed");
    let settings = Settings {
        state_dir: state.to_owned(),
        gazetteer: Gazetteer::embedded(),
        authorities,
        file_days: FILE_DAYS,
        password_cost: PasswordCost::default(),
    };
    Publisher::open(settings, now()).await
}

/// Returns the night of the import.
pub fn now() -> Timestamp {
    NOW.parse().expect("a time")
}

/// Imports a file in this process, undisturbed.
pub async fn import(publisher: &Publisher, authority: &str, bytes: &[u8]) -> Result<Verdict, String> {
    let authority = AuthorityCode::parse(authority).expect("a code");
    let file = Received { authority: &authority, feed: None, file_name: "night.csv", bytes };
    let how = Processing { layout: LayoutChoice::Infer, ..Processing::default() };
    let outcome = publisher.import(&Actor::admin("crash test"), file, &how, now()).await;
    outcome.map(|outcome| outcome.outcome).map_err(|error| error.to_string())
}

/// Corrects the home that [`Work::Correct`] does, in this process, undisturbed.
pub async fn correct(publisher: &Publisher) -> Result<(), publish::PublishError> {
    let (reference, field, text) = CORRECTED;
    let actor = Actor::admin("crash test");
    publisher.correct(&actor, &home(reference), field, text, "a misprint", now()).await.map(drop)
}

/// Puts two homes of the first night right by hand: one that stays on the second, and one that goes.
async fn put_right(state: &Path) {
    let publisher = open(state).await.expect("the state folder opens");
    let actor = Actor::admin("crash test");
    let done = publisher.correct(&actor, &home("0000104"), "rent", "150", "a misprint", now()).await;
    done.expect("a correction");
    let done = publisher.withdraw(&actor, &home("0000105"), "let twice", now()).await;
    done.expect("a withdrawal");
    publisher.close().await;
}

fn home(reference: &str) -> VacancyId {
    VacancyId::new(lambeth(), reference).expect("an id")
}

/// Returns whose export it is.
pub fn lambeth() -> AuthorityCode {
    AuthorityCode::parse(LAMBETH).expect("a code")
}

async fn publish(state: &Path, authority: &str, rows: &str) {
    let publisher = open(state).await.expect("the state folder opens");
    let verdict = import(&publisher, authority, format!("{HEADER}{rows}").as_bytes()).await;
    assert_eq!(verdict, Ok(Verdict::Published));
    publisher.close().await;
}
