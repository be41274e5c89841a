//! The project as it lies on disk.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A file that belongs to the project.
#[derive(Debug, Clone)]
pub struct ProjectFile {
    /// Its path below the root, with `/`.
    pub path: String,
    /// Its text; empty where it is not UTF-8.
    pub text: String,
}

/// Returns the root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Returns every file of the project: what git keeps or would keep; without git, everything but build output.
pub fn project_files() -> Vec<ProjectFile> {
    let mut paths = kept_by_git().unwrap_or_else(|| below(&root()));
    paths.sort();
    paths.dedup();
    paths
        .into_iter()
        .filter(|path| root().join(path).is_file())
        .map(|path| ProjectFile {
            text: std::fs::read_to_string(root().join(&path)).unwrap_or_default(),
            path,
        })
        .collect()
}

fn kept_by_git() -> Option<Vec<String>> {
    let output = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.lines().map(str::to_owned).collect())
}

fn below(root: &Path) -> Vec<String> {
    let built = [".git", "target", "node_modules"];
    walkdir::WalkDir::new(root)
        .into_iter()
        .filter_entry(|entry| !built.iter().any(|name| entry.file_name() == *name))
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter_map(|entry| Some(entry.path().strip_prefix(root).ok()?.to_str()?.replace('\\', "/")))
        .collect()
}

/// Builds one of the project's programs in the profile the tests use, and returns where it lies.
///
/// # Errors
/// What cargo said, when it could not build it.
pub fn program(name: &str) -> Result<PathBuf, String> {
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--package", name, "--bin", name, "--message-format=json"])
        .current_dir(root())
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout);
    said.lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|message| Some(PathBuf::from(message.get("executable")?.as_str()?)))
        .next_back()
        .ok_or_else(|| format!("cannot build {name}: {}", String::from_utf8_lossy(&output.stderr)))
}
