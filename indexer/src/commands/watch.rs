//! `indexer watch`: takes complete files out of a folder as they come.

use crate::args::{ClockArgs, StateArgs};
use crate::console::Console;
use crate::failure::{Exit, Failure};
use crate::watching::{Stand, Watcher, stand};
use crate::{files, state, whose, words};
use ingest::Authorities;
use publish::{
    Actor, MAX_UPLOAD_BYTES, Outcome, Processing, PublishError, Publisher, Received, UploadId, Verdict,
};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, UNIX_EPOCH};
use vacancy::{AuthorityCode, Wording};

/// The arguments of `watch`.
#[derive(Debug, clap::Args)]
#[command(before_help = "\
Examples:
  indexer watch /srv/incoming --authority lambeth    every file there is Lambeth's
  indexer watch /srv/incoming                        one folder an authority: /srv/incoming/lambeth, …
  indexer watch /srv/incoming --once                 one round, then end: for a timer
A file is taken once its size and time have not changed for a while and its name does not end in .part or .tmp. It is
then moved to done/ beside it; to refused/, with its report, when it is held or refused. The folder is looked at again
and again, so it may be on a network share (NFS, SMB).")]
pub struct Args {
    /// The folder
    folder: PathBuf,
    /// Whose files they are [default: the folder holds one folder an authority, named by its slug or code]
    #[arg(long, value_name = "A")]
    authority: Option<String>,
    /// Which of the authority's feeds they belong to [default: its only or first one]
    #[arg(long, value_name = "F", requires = "authority")]
    feed: Option<String>,
    /// For how many seconds a file must have stood still
    #[arg(long, value_name = "SECONDS", default_value_t = 10)]
    still: u64,
    /// How many seconds between two looks
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    every: u64,
    /// Take what is complete, and end
    #[arg(long)]
    once: bool,
    #[command(flatten)]
    state: StateArgs,
    #[command(flatten)]
    clock: ClockArgs,
}

/// What every file is taken with.
struct Desk<'a> {
    args: &'a Args,
    publisher: Publisher,
    wording: Wording,
    console: &'a Console,
    /// What was said already: the same is met at every look.
    said: RefCell<BTreeSet<String>>,
}

/// Watches the folder.
pub async fn run(args: &Args, console: &Console) -> Result<Exit, Failure> {
    let publisher = state::open(&args.state, args.clock.now()).await?;
    let authorities = whose::authorities(Some(&args.state.state_dir))?;
    let desk = Desk { args, publisher, wording: words::english()?, console, said: RefCell::default() };
    let still = Duration::from_secs(args.still);
    let mut watcher = Watcher::new(still);
    if args.once {
        if !still.is_zero() {
            // What then stands as it stands now is complete.
            desk.round(&mut watcher, &authorities).await?;
            tokio::time::sleep(still).await;
        }
        return desk.round(&mut watcher, &authorities).await;
    }
    loop {
        // A share that is away for a while comes back.
        if let Err(failure) = desk.round(&mut watcher, &authorities).await {
            desk.say_once(format!("indexer: {}; trying again", failure.what));
        }
        tokio::time::sleep(Duration::from_secs(args.every.max(1))).await;
    }
}

impl Desk<'_> {
    /// Looks once and takes what is complete; the worst of the files decides how the round ends.
    async fn round(&self, watcher: &mut Watcher, authorities: &Authorities) -> Result<Exit, Failure> {
        let mut exit = Exit::Done;
        let folders = self.folders(authorities)?;
        let paths: Vec<PathBuf> = folders.iter().map(|(folder, _)| folder.clone()).collect();
        let found =
            watcher.look(&paths, Instant::now()).map_err(Failure::io("look into", &self.args.folder))?;
        for (path, stand) in found {
            let whose = folders.iter().find(|(folder, _)| path.parent() == Some(folder));
            let Some((_, authority)) = whose else { continue };
            match self.take(&path, stand, authority).await {
                Ok(ended) => exit = exit.worse(ended),
                // It stays where it is, and is taken at the next look.
                Err(failure) => {
                    self.say_once(format!("indexer: {}: {}; it stays there", path.display(), failure.what));
                    exit = exit.worse(failure.exit);
                }
            }
        }
        Ok(exit)
    }

    /// Returns the folders that hold files, and whose those are.
    fn folders(&self, authorities: &Authorities) -> Result<Vec<(PathBuf, AuthorityCode)>, Failure> {
        let root = &self.args.folder;
        if let Some(text) = &self.args.authority {
            return Ok(vec![(root.clone(), whose::required(text, &self.args.state)?)]);
        }
        let mut folders = Vec::new();
        for entry in std::fs::read_dir(root).map_err(Failure::io("read", root))? {
            let path = entry.map_err(Failure::io("read", root))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !path.is_dir() || name.starts_with('.') {
                continue;
            }
            match whose::named(&name, authorities) {
                Some(authority) => folders.push((path, authority)),
                None => self.say_once(format!("{}: `{name}` is no authority known here", path.display())),
            }
        }
        folders.sort();
        Ok(folders)
    }

    fn say_once(&self, line: String) {
        if self.said.borrow_mut().insert(line.clone()) {
            self.console.say(line);
        }
    }

    /// Takes a file: received durably, processed, moved. Killed in between, it is the same upload at the next look.
    async fn take(&self, path: &Path, before: Stand, authority: &AuthorityCode) -> Result<Exit, Failure> {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if before.size > MAX_UPLOAD_BYTES as u64 {
            let megabytes = MAX_UPLOAD_BYTES / (1024 * 1024);
            let modified = before.modified.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
            self.put(path, "refused", &format!("{modified}_{name}"))?;
            self.console.say(format!("{name}: larger than {megabytes} MB: moved to refused/"));
            return Ok(Exit::NothingTaken);
        }
        let bytes = std::fs::read(path).map_err(Failure::io("read", path))?;
        if stand(path).map_err(Failure::io("look at", path))? != Some(before) {
            return Ok(Exit::Done);
        }
        let modified = before.modified.duration_since(UNIX_EPOCH).unwrap_or_default().as_nanos();
        let key = format!("watch/{name}/{modified}/{}", store::sha256_hex(&bytes));
        let (actor, now) = (Actor::admin(format!("watch/{authority}")), self.args.clock.now());
        let file = Received { authority, feed: self.args.feed.as_deref(), file_name: &name, bytes: &bytes };
        let done = async {
            let upload = self.publisher.receive_once(&actor, file, Some(&key), now).await?;
            self.publisher.process(&actor, upload.id, &Processing::default(), now).await
        };
        let outcome = done.await.map_err(|error: PublishError| state::failed(error))?;
        self.finish(path, &name, &outcome)
    }

    /// Moves a file that was dealt with, its report beside it where it is held or refused.
    fn finish(&self, path: &Path, name: &str, outcome: &Outcome) -> Result<Exit, Failure> {
        let (folder, exit) = match outcome.outcome {
            Verdict::Published | Verdict::Unchanged => ("done", Exit::Done),
            Verdict::Held => ("refused", Exit::Held),
            Verdict::Refused => ("refused", Exit::NothingTaken),
        };
        // The upload's number makes it one of its kind, and the same when it is moved again after a crash.
        let moved = numbered(outcome.upload, name);
        let document = outcome.worded(&self.wording);
        if folder == "refused" {
            let report = self.beside(path, folder)?.join(format!("{moved}.report.json"));
            files::replace(&report, format!("{document:#}\n").as_bytes())
                .map_err(Failure::io("write", &report))?;
        }
        self.put(path, folder, &moved)?;
        match self.console.json() {
            true => self.console.document(&document)?,
            false => self.console.line(format!(
                "{}: upload {}, {}: moved to {folder}/{moved}",
                path.display(),
                outcome.upload,
                outcome.outcome
            ))?,
        }
        Ok(exit)
    }

    fn put(&self, path: &Path, folder: &str, name: &str) -> Result<(), Failure> {
        let to = self.beside(path, folder)?.join(name);
        std::fs::rename(path, &to).map_err(Failure::io("move", path))
    }

    /// Returns the folder of that name beside a file, made if missing.
    fn beside(&self, path: &Path, folder: &str) -> Result<PathBuf, Failure> {
        let folder = path.parent().unwrap_or(&self.args.folder).join(folder);
        std::fs::create_dir_all(&folder).map_err(Failure::io("make", &folder))?;
        Ok(folder)
    }
}

fn numbered(upload: UploadId, name: &str) -> String {
    format!("{upload}_{name}")
}
