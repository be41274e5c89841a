//! `indexer doctor`: looks for what is wrong with the state folder and says how to mend it. It changes nothing itself.

mod telling;

use crate::args::{ClockArgs, StateArgs};
use crate::clock;
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::whose;
use ::gazetteer::Gazetteer;
use ::search::{Generation, verify_generation};
use jiff::Timestamp;
use publish::STALE_HOURS;
use serde::Serialize;
use serde_json::json;
use std::fs::{File, TryLockError};
use std::path::Path;
use store::Store;

/// Below so many bytes free a night's imports may not fit.
const ROOM: u64 = 1024 * 1024 * 1024;

/// The arguments of `doctor`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer doctor                     ends with 1 when something is broken
  indexer doctor --state-dir homes --json")]
pub struct Args {
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// How something was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
enum Health {
    /// As it should be.
    Well,
    /// Worth doing something about.
    Ailing,
    /// Broken.
    Broken,
}

/// What was looked at, what was found and what mends it.
#[derive(Debug, Serialize)]
struct Finding {
    check: &'static str,
    health: Health,
    found: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<String>,
}

fn well(check: &'static str, found: impl Into<String>) -> Finding {
    Finding { check, health: Health::Well, found: found.into(), fix: None }
}

fn ailing(check: &'static str, found: impl Into<String>, fix: impl Into<String>) -> Finding {
    Finding { check, health: Health::Ailing, found: found.into(), fix: Some(fix.into()) }
}

fn broken(check: &'static str, found: impl Into<String>, fix: impl Into<String>) -> Finding {
    Finding { check, health: Health::Broken, found: found.into(), fix: Some(fix.into()) }
}

/// Looks at everything and prints what was found.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let state_dir = args.state.state_dir.as_path();
    let mut findings = vec![folder(state_dir)];
    if state_dir.is_dir() {
        findings.extend([disk(state_dir), lock(state_dir), settings(state_dir), leftovers(state_dir)]);
        findings.push(telling::secrets(state_dir));
        findings.extend(record(state_dir, args.clock.now()).await);
    }
    let sound = findings.iter().all(|finding| finding.health != Health::Broken);
    if console.json() {
        console.document(&json!({ "version": 1, "sound": sound, "checks": findings }))?;
    } else {
        for finding in &findings {
            print(finding, console)?;
        }
    }
    Ok(if sound { Exit::Done } else { Exit::Failed })
}

fn print(finding: &Finding, console: &Console) -> Result<(), Failure> {
    let mark = match finding.health {
        Health::Well => "ok",
        Health::Ailing => "look",
        Health::Broken => "broken",
    };
    console.line(format!("{mark:<6}  {:<12}  {}", finding.check, finding.found))?;
    if let Some(fix) = &finding.fix {
        console.line(format!("        {:<12}  → {fix}", ""))?;
    }
    Ok(())
}

/// The folder is there, and this user may write into it.
fn folder(state_dir: &Path) -> Finding {
    const CHECK: &str = "folder";
    let shown = state_dir.display();
    if !state_dir.is_dir() {
        return broken(
            CHECK,
            format!("there is no folder {shown}"),
            "name it with --state-dir, or import a file to make it",
        );
    }
    match tempfile::tempfile_in(state_dir) {
        Ok(_) => well(CHECK, format!("{shown} can be written")),
        Err(error) => broken(
            CHECK,
            format!("{shown} cannot be written: {error}"),
            format!("run as the user it belongs to, or: chown -R \"$USER\" {shown}"),
        ),
    }
}

/// There is room for the next generation and the next exports.
fn disk(state_dir: &Path) -> Finding {
    const CHECK: &str = "disk";
    match fs4::available_space(state_dir) {
        Ok(free) if free < ROOM => ailing(
            CHECK,
            format!("{} MB free", free / 1_000_000),
            "make room: at least 1 GB; old generations go by themselves after a day",
        ),
        Ok(free) => well(CHECK, format!("{:.1} GB free", free as f64 / 1e9)),
        Err(error) => ailing(CHECK, format!("cannot tell how much is free: {error}"), "df -h"),
    }
}

/// Nobody is writing just now, or somebody who is still alive.
fn lock(state_dir: &Path) -> Finding {
    const CHECK: &str = "lock";
    let path = state_dir.join("lock");
    let Ok(file) = File::open(&path) else { return well(CHECK, "nobody has ever written here") };
    match file.try_lock_shared() {
        Ok(()) => well(CHECK, "nobody is writing just now"),
        Err(TryLockError::WouldBlock) => {
            let holder = std::fs::read_to_string(&path).unwrap_or_default();
            let holder = if holder.trim().is_empty() { "somebody" } else { holder.trim() };
            ailing(
                CHECK,
                format!("process {holder} is writing"),
                "wait for it; the system frees the lock when it ends",
            )
        }
        Err(TryLockError::Error(error)) => ailing(
            CHECK,
            format!("cannot lock {}: {error}", path.display()),
            "keep the state folder on a local disk: some network file systems have no locks",
        ),
    }
}

/// The state folder's own authority files can be read.
fn settings(state_dir: &Path) -> Finding {
    const CHECK: &str = "authorities";
    match whose::authorities(Some(state_dir)) {
        Ok(known) => well(CHECK, format!("{} layouts", known.iter().count())),
        Err(failure) => broken(CHECK, failure.what, failure.remedy.unwrap_or_default()),
    }
}

/// No half-made generation was left by a crash.
fn leftovers(state_dir: &Path) -> Finding {
    const CHECK: &str = "generations";
    let entries = std::fs::read_dir(state_dir.join("generations")).into_iter().flatten().flatten();
    let names: Vec<String> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    let half: Vec<&String> =
        names.iter().filter(|name| name.ends_with(".tmp") || name.ends_with(".gone")).collect();
    match half.is_empty() {
        true => well(CHECK, format!("{} kept", names.len())),
        false => ailing(
            CHECK,
            format!("half made: {half:?}"),
            "nothing: the next command that writes removes them",
        ),
    }
}

/// The record is of this program's version, and what it calls live is whole.
async fn record(state_dir: &Path, now: Timestamp) -> Vec<Finding> {
    const CHECK: &str = "record";
    let path = state_dir.join("record.sqlite");
    let store = match Store::open_current(&path).await {
        Ok(Some(store)) => store,
        Ok(None) if path.exists() => {
            return vec![ailing(
                CHECK,
                "its tables are of an older version",
                "any command that writes brings them up to date; keep a copy",
            )];
        }
        Ok(None) => return vec![ailing(CHECK, "nothing was ever received", "indexer import FILE")],
        Err(error) => {
            return vec![broken(
                CHECK,
                error.to_string(),
                "install the newest version, or restore record.sqlite from a backup",
            )];
        }
    };
    let mut findings = vec![match store.integrity().await {
        Ok(complaints) if complaints.is_empty() => well(CHECK, "sound, and of this version"),
        Ok(complaints) => broken(CHECK, complaints.join("; "), "restore record.sqlite from a backup"),
        Err(error) => broken(CHECK, error.to_string(), "restore record.sqlite from a backup"),
    }];
    findings.push(live(&store, state_dir).await);
    findings.push(freshness(&store, now).await);
    findings.extend(telling::outbox(&store, state_dir).await);
    store.close().await;
    findings
}

/// The live generation opens, and every file of it hashes to what its manifest says.
async fn live(store: &Store, state_dir: &Path) -> Finding {
    const CHECK: &str = "index";
    const FIX: &str = "indexer rebuild";
    let head = match store.head().await {
        Ok(Some(head)) => head,
        Ok(None) => return ailing(CHECK, "nothing is published yet", "indexer import FILE"),
        Err(error) => return broken(CHECK, error.to_string(), "restore record.sqlite from a backup"),
    };
    let folder = state_dir.join(&head.directory);
    let opened = verify_generation(&folder).and_then(|_| Generation::open(&folder));
    let last = store.last_publication().await;
    match opened {
        Err(error) => broken(CHECK, error.to_string(), FIX),
        Ok(_) if last.is_ok_and(|last| head.upload_seq < last) => {
            ailing(CHECK, format!("generation {} is behind the record", head.generation), FIX)
        }
        Ok(generation) => {
            let homes: u64 = generation.manifest().counts.values().sum();
            well(CHECK, format!("generation {} is whole: {homes} homes", head.generation))
        }
    }
}

/// Every authority that ever sent a file sent a good one lately.
async fn freshness(store: &Store, now: Timestamp) -> Finding {
    const CHECK: &str = "freshness";
    let counts = match store.authority_counts(now).await {
        Ok(counts) => counts,
        Err(error) => return broken(CHECK, error.to_string(), "restore record.sqlite from a backup"),
    };
    let old =
        |at: Option<Timestamp>| at.is_none_or(|at| now.as_second() - at.as_second() > STALE_HOURS * 3600);
    let name = |code: &vacancy::AuthorityCode| {
        Gazetteer::embedded().by_code(code).map_or(code.to_string(), |known| known.name.clone())
    };
    let stale: Vec<String> = counts
        .iter()
        .filter(|(_, counts)| old(counts.last_good_upload_at))
        .map(|(code, counts)| {
            format!(
                "{} ({})",
                name(code),
                counts.last_good_upload_at.map_or("never".to_owned(), clock::shown)
            )
        })
        .collect();
    match stale.is_empty() {
        true => well(CHECK, format!("{} authorities, all fresh", counts.len())),
        false => ailing(
            CHECK,
            format!("no good file lately: {}", stale.join(", ")),
            "ask them for tonight's export; `indexer history --authority A` shows what came",
        ),
    }
}
