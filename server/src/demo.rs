//! The demonstration: the bundled example exports, imported as if they had been made last night.

use gazetteer::Gazetteer;
use include_dir::{Dir, include_dir};
use jiff::{Timestamp, ToSpan};
use publish::{
    Actor, Invitation, Outcome, Over, Processing, PublishError, Publisher, Received, Role, Verdict,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use vacancy::{AuthorityCode, london_date, zone};

static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../data/examples");
/// The file that tells a folder the demonstration made, and what is in it.
const MARK: &str = "demonstration.json";

/// The officer of the demonstration, who is nobody.
pub const OFFICER: &str = "officer.example@example.org";

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The examples' own list cannot be read.
    #[error("the bundled examples are damaged: {0}")]
    Examples(String),
    /// A file or folder could not be read or written.
    #[error("cannot {doing} {path}: {source}")]
    Io {
        /// What was being done.
        doing: &'static str,
        /// With what.
        path: PathBuf,
        /// Why it failed.
        source: std::io::Error,
    },
    /// The folder holds something else.
    #[error(
        "{0} holds something that --demo did not put there; name an empty or new folder with --state-dir"
    )]
    NotOurs(PathBuf),
    /// Publishing failed.
    #[error("cannot import the example {file}: {source}")]
    Publish {
        /// The example.
        file: String,
        /// Why it failed.
        source: PublishError,
    },
}

/// The list beside the examples.
#[derive(Deserialize)]
struct Exported {
    /// When every file says it was exported.
    exported_at: Timestamp,
    files: Vec<ExportedFile>,
}

#[derive(Deserialize)]
struct ExportedFile {
    name: String,
    authority: AuthorityCode,
}

/// What a folder of the demonstration holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Mark {
    /// The night the exports look made in.
    exported_at: Timestamp,
    /// A hash of the examples and of what reads them.
    examples: String,
    /// How many rows were refused.
    refused: u64,
}

/// The demonstration of one night.
pub struct Demo {
    exported: Exported,
    /// The instant the exports look made at.
    pub last_night: Timestamp,
    /// By how many days their dates are moved.
    pub days: i64,
}

/// What the demonstration put into a folder.
pub struct Filled {
    /// How many rows of the examples were refused.
    pub refused: u64,
    /// What to say of files that were not published, a line each.
    pub remarks: Vec<String>,
}

impl Demo {
    /// Returns the demonstration for `now`.
    ///
    /// # Errors
    /// When the examples' own list cannot be read.
    pub fn for_instant(now: Timestamp) -> Result<Self, DemoError> {
        let list = EXAMPLES.get_file("exported.toml").and_then(|file| file.contents_utf8());
        let exported: Exported = toml::from_str(list.unwrap_or_default())
            .map_err(|error| DemoError::Examples(format!("exported.toml: {error}")))?;
        let mut days = days_from(exported.exported_at, now);
        let mut last_night = moved(exported.exported_at, days);
        if last_night > now {
            days -= 1;
            last_night = moved(exported.exported_at, days);
        }
        Ok(Self { exported, last_night, days })
    }

    /// Returns how many councils' exports there are.
    pub fn files(&self) -> usize {
        self.exported.files.len()
    }

    /// Makes the folder ready: keeps what was made for the same night, clears what was made for another.
    ///
    /// # Errors
    /// When the folder holds anything but an earlier demonstration, or cannot be read or cleared.
    pub fn prepare(&self, folder: &Path, gazetteer: &Gazetteer) -> Result<Option<Filled>, DemoError> {
        let mark = folder.join(MARK);
        match std::fs::read_to_string(&mark) {
            Ok(text) => {
                let held: Option<Mark> = serde_json::from_str(&text).ok();
                match held.filter(|held| *held == self.mark(held.refused, gazetteer)) {
                    Some(held) => return Ok(Some(Filled { refused: held.refused, remarks: Vec::new() })),
                    None => std::fs::remove_dir_all(folder).map_err(io("clear", folder))?,
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let holds_other = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_some());
                if holds_other {
                    return Err(DemoError::NotOurs(folder.to_owned()));
                }
            }
            Err(error) => return Err(io("read", &mark)(error)),
        }
        std::fs::create_dir_all(folder).map_err(io("create", folder))?;
        // Half-filled, the folder is still known as ours: this mark fits no night, so the next start clears it.
        std::fs::write(&mark, "{}").map_err(io("write", &mark))?;
        Ok(None)
    }

    /// Imports every example.
    ///
    /// # Errors
    /// When publishing fails; what the files say is never an error.
    pub async fn fill(
        &self,
        publisher: &Publisher,
        folder: &Path,
        gazetteer: &Gazetteer,
    ) -> Result<Filled, DemoError> {
        let actor = Actor::admin("demonstration");
        let mut filled = Filled { refused: 0, remarks: Vec::new() };
        for file in &self.exported.files {
            let outcome = self.import(publisher, &actor, file).await?;
            filled.refused += outcome.report.rows.rejected as u64;
            if outcome.outcome != Verdict::Published {
                filled.remarks.push(format!("{} was not published: {}", file.name, outcome.outcome.as_str()));
            }
        }
        let mark = folder.join(MARK);
        let text = serde_json::to_string(&self.mark(filled.refused, gazetteer)).unwrap_or_default();
        std::fs::write(&mark, text).map_err(io("write", &mark))?;
        Ok(filled)
    }

    async fn import(
        &self,
        publisher: &Publisher,
        actor: &Actor,
        file: &ExportedFile,
    ) -> Result<Outcome, DemoError> {
        let bytes = EXAMPLES.get_file(&file.name).map(|found| found.contents());
        let bytes = bytes.ok_or_else(|| DemoError::Examples(format!("{} is missing", file.name)))?;
        let received = Received { authority: &file.authority, feed: None, file_name: &file.name, bytes };
        let how = Processing { shift_days: self.days, ..Processing::default() };
        publisher
            .import(actor, received, &how, self.last_night)
            .await
            .map_err(|source| DemoError::Publish { file: file.name.clone(), source })
    }

    fn mark(&self, refused: u64, gazetteer: &Gazetteer) -> Mark {
        let mut hash = Sha256::new();
        hash.update(env!("CARGO_PKG_VERSION"));
        hash.update(gazetteer.version());
        for file in EXAMPLES.files() {
            hash.update(file.contents());
        }
        let examples = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Mark { exported_at: self.last_night, examples, refused }
    }
}

/// Makes a link that sets the password of the demonstration's officer, who may do everything: there is never one that
/// everybody knows. Returns its secret.
///
/// # Errors
/// When the record cannot be read or written.
pub async fn officer_link(publisher: &Publisher, now: Timestamp) -> Result<String, PublishError> {
    let actor = Actor::admin("demonstration");
    let link = match publisher.officer_by_email(&actor, OFFICER).await {
        Ok(officer) => publisher.officer_link(&actor, officer.id, now).await?,
        Err(PublishError::NotFound(_)) => {
            let role = Role::PlatformAdmin;
            let new = Invitation { email: OFFICER, name: "Officer Example", role, over: Over::Everything };
            publisher.add_officer(&actor, &new, now).await?
        }
        Err(error) => return Err(error),
    };
    Ok(link.secret)
}

fn days_from(from: Timestamp, to: Timestamp) -> i64 {
    london_date(from).until(london_date(to)).map_or(0, |span| i64::from(span.get_days()))
}

/// Moves an instant by whole London days, keeping its hour when the clocks change.
fn moved(at: Timestamp, days: i64) -> Timestamp {
    at.to_zoned(zone()).checked_add(days.days()).map_or(at, |moved| moved.timestamp())
}

fn io(doing: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> DemoError {
    let path = path.to_owned();
    move |source| DemoError::Io { doing, path, source }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(now: &str) -> Demo {
        Demo::for_instant(now.parse().unwrap()).unwrap()
    }

    #[test]
    fn last_night_is_the_latest_one_over() {
        assert_eq!(at("2026-11-22T09:00:00Z").last_night.to_string(), "2026-11-22T02:00:00Z");
        assert_eq!(at("2026-11-22T01:00:00Z").last_night.to_string(), "2026-11-21T02:00:00Z");
        // In summer two in the morning is an hour earlier by Greenwich.
        assert_eq!(at("2027-07-01T09:00:00Z").last_night.to_string(), "2027-07-01T01:00:00Z");
    }

    #[test]
    fn only_its_own_folder_is_ever_cleared() {
        let folder = tempfile::tempdir().unwrap();
        let demo = at("2026-11-22T09:00:00Z");
        let gazetteer = Gazetteer::embedded();
        std::fs::write(folder.path().join("record.sqlite"), "somebody's").unwrap();
        assert!(matches!(demo.prepare(folder.path(), gazetteer), Err(DemoError::NotOurs(_))));
        assert!(folder.path().join("record.sqlite").exists());
        std::fs::write(folder.path().join(MARK), "{}").unwrap();
        assert!(demo.prepare(folder.path(), gazetteer).unwrap().is_none());
        assert!(!folder.path().join("record.sqlite").exists());
    }

    #[test]
    fn what_was_made_for_the_same_night_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let gazetteer = Gazetteer::embedded();
        let demo = at("2026-11-22T09:00:00Z");
        let mark = serde_json::to_string(&demo.mark(7, gazetteer)).unwrap();
        std::fs::write(folder.path().join(MARK), mark).unwrap();
        assert_eq!(demo.prepare(folder.path(), gazetteer).unwrap().map(|filled| filled.refused), Some(7));
        assert!(at("2026-11-23T09:00:00Z").prepare(folder.path(), gazetteer).unwrap().is_none());
    }
}
