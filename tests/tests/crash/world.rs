//! The state each point begins with, and the import that is interrupted.

use crate::aftermath::{self, Homes};
use gazetteer::Gazetteer;
use ingest::Authorities;
use jiff::Timestamp;
use publish::{Actor, LayoutChoice, PasswordCost, Processing, Publisher, Received, Settings, Verdict};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;
use tests::tracer::{Calls, Ending, Fault, trace};
use tokio::runtime::Runtime;
use vacancy::AuthorityCode;

/// The night of the import.
pub const NOW: &str = "2026-07-01T20:00:00Z";
/// Whose export it is.
pub const LAMBETH: &str = "E09000022";
/// Somebody else, whose homes nothing may touch.
const CAMDEN: &str = "E09000007";

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

/// A state folder as the first night left it, and the second night's file.
pub struct World {
    folder: TempDir,
    program: PathBuf,
    /// What readers find before the second night.
    pub before: Homes,
    /// What they find after it.
    pub after: Homes,
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
        let mut world =
            World { program: tests::program("indexer")?, folder, before: Homes::new(), after: Homes::new() };
        std::fs::write(world.second_night(), format!("{HEADER}{SECOND_NIGHT}")).expect("the file is written");
        let runtime = Runtime::new().expect("a runtime");
        let baseline = world.baseline();
        world.before = runtime.block_on(async {
            publish(&baseline, CAMDEN, ELSEWHERE).await;
            publish(&baseline, LAMBETH, FIRST_NIGHT).await;
            aftermath::homes_of_a_reader(&baseline).await.expect("homes of the first night")
        });
        let done = world.copy("done");
        world.after = runtime.block_on(async {
            publish(&done, LAMBETH, SECOND_NIGHT).await;
            aftermath::homes_of_a_reader(&done).await.expect("homes of the second night")
        });
        assert_ne!(world.before, world.after, "the second night changes something");
        Ok(world)
    }

    /// Returns the file of the second night.
    pub fn second_night(&self) -> PathBuf {
        self.folder.path().join("lambeth_second_night.csv")
    }

    /// Imports the second night into a fresh copy of the state; returns how that ended and where.
    pub fn import(&self, calls: Calls, fault: Option<(usize, Fault)>) -> std::io::Result<(Ending, PathBuf)> {
        let state = self.copy(&format!("state-{calls:?}-{fault:?}"));
        let (file, output) = (self.second_night(), state.with_extension("output"));
        let words =
            ["import", "--json", "--mapping", "infer", "--now", NOW, "--by", "crash test", "--state-dir"];
        let mut args: Vec<&OsStr> = words.iter().map(OsStr::new).collect();
        args.extend([state.as_os_str(), file.as_os_str()]);
        let ending = trace(&self.program, &args, &output, calls, fault)?;
        Ok((ending, state))
    }

    /// Tries one point; returns whether the run came so far.
    pub fn try_point(&self, calls: Calls, fault: Fault, at: usize) -> Result<bool, String> {
        let (ending, state) = self
            .import(calls, Some((at, fault)))
            .map_err(|error| format!("cannot run the program: {error}"))?;
        let output = state.with_extension("output");
        let said = std::fs::read_to_string(&output).unwrap_or_default();
        let runtime = Runtime::new().expect("a runtime");
        let found = runtime.block_on(aftermath::check(self, &state, ending));
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

async fn publish(state: &Path, authority: &str, rows: &str) {
    let publisher = open(state).await.expect("the state folder opens");
    let verdict = import(&publisher, authority, format!("{HEADER}{rows}").as_bytes()).await;
    assert_eq!(verdict, Ok(Verdict::Published));
    publisher.close().await;
}
