//! Which files of a folder are complete: by looking again and again, which works on any file system, one mounted over
//! the network too.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

/// Ends of names that programs give files they are still writing.
const UNFINISHED: [&str; 7] = [".part", ".partial", ".filepart", ".tmp", ".temp", ".crdownload", ".swp"];

/// How a file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stand {
    /// How many bytes there are.
    pub size: u64,
    /// When it was last written.
    pub modified: SystemTime,
}

/// What was seen of the files so far.
#[derive(Debug)]
pub struct Watcher {
    still: Duration,
    seen: BTreeMap<PathBuf, (Stand, Instant)>,
}

impl Watcher {
    /// Returns what takes files to be complete that stood still for so long.
    pub fn new(still: Duration) -> Self {
        Self { still, seen: BTreeMap::new() }
    }

    /// Looks at the folders, and returns the files that are complete, by name.
    pub fn look(&mut self, folders: &[PathBuf], at: Instant) -> io::Result<Vec<(PathBuf, Stand)>> {
        let mut seen = BTreeMap::new();
        let mut complete = Vec::new();
        for folder in folders {
            for entry in std::fs::read_dir(folder)? {
                let path = entry?.path();
                let Some(stand) = stand(&path)?.filter(|_| is_finished(&path)) else { continue };
                let since = match self.seen.get(&path) {
                    Some((before, since)) if *before == stand => *since,
                    _ => at,
                };
                if at.duration_since(since) >= self.still {
                    complete.push((path.clone(), stand));
                }
                seen.insert(path, (stand, since));
            }
        }
        self.seen = seen;
        complete.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(complete)
    }
}

/// Returns how a file stands; nothing of what is no file, or went meanwhile.
pub fn stand(path: &Path) -> io::Result<Option<Stand>> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(Some(Stand { size: found.len(), modified: found.modified()? })),
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns whether a file's name is that of one its writer is done with.
fn is_finished(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    !name.starts_with(['.', '~']) && !UNFINISHED.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(found: io::Result<Vec<(PathBuf, Stand)>>) -> Vec<String> {
        let name = |(path, _): (PathBuf, Stand)| path.file_name().unwrap().to_string_lossy().into_owned();
        found.unwrap().into_iter().map(name).collect()
    }

    #[test]
    fn a_file_is_complete_when_it_stood_still_for_long_enough() {
        let folder = tempfile::tempdir().unwrap();
        let (path, folders) = (folder.path().join("homes.csv"), [folder.path().to_owned()]);
        let begin = Instant::now();
        let after = |seconds| begin + Duration::from_secs(seconds);
        let mut watcher = Watcher::new(Duration::from_secs(10));
        std::fs::write(&path, "Ref\n").unwrap();
        assert_eq!(names(watcher.look(&folders, begin)), [""; 0]);
        assert_eq!(names(watcher.look(&folders, after(9))), [""; 0]);
        std::fs::write(&path, "Ref\n1\n").unwrap();
        assert_eq!(names(watcher.look(&folders, after(10))), [""; 0], "it grew");
        assert_eq!(names(watcher.look(&folders, after(19))), [""; 0]);
        assert_eq!(names(watcher.look(&folders, after(20))), ["homes.csv"]);
    }

    #[test]
    fn files_still_being_written_and_folders_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in
            [".homes.csv", "~homes.csv", "homes.csv.part", "homes.TMP", "homes.csv.filepart", "homes.csv"]
        {
            std::fs::write(folder.path().join(name), "Ref\n").unwrap();
        }
        std::fs::create_dir(folder.path().join("done")).unwrap();
        let mut watcher = Watcher::new(Duration::ZERO);
        assert_eq!(names(watcher.look(&[folder.path().to_owned()], Instant::now())), ["homes.csv"]);
    }
}
