//! What no file of the project may hold, and what may lie at the top.

use crate::hold;
use std::collections::BTreeSet;

/// What stands at the top of the project; a newcomer reads these names first.
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".deny.toml",
    ".gitattributes",
    ".github",
    ".gitignore",
    ".rustfmt.toml",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "README.md",
    "crates",
    "data",
    "indexer",
    "server",
    "tests",
];

/// Text that works on one machine only, or hides what it should mend.
/// In halves, so that this file does not hold them.
const NOWHERE: &[(&str, &str, &str)] = &[
    ("/wo", "rk/", "a path of one machine"),
    ("/ro", "ot/", "a path of one machine"),
    ("/ho", "me/", "a path of one machine"),
    ("/Us", "ers/", "a path of one machine"),
    ("<<<<", "<<< ", "a merge left open"),
];

/// The same, in Rust alone.
const NOT_IN_RUST: &[(&str, &str, &str)] = &[
    ("#[al", "low(", "use #[expect(…, reason = \"…\")]"),
    ("#![al", "low(", "use #![expect(…, reason = \"…\")]"),
    ("tod", "o!(", "finish it"),
    ("unimpl", "emented!(", "finish it"),
    ("db", "g!(", "left from debugging"),
    ("#[ign", "ore", "a test that does not run is no test"),
];

#[test]
fn the_top_level_holds_only_what_belongs_there() {
    let files = tests::project_files();
    let top: BTreeSet<&str> = files.iter().filter_map(|file| file.path.split('/').next()).collect();
    let strange: Vec<&&str> = top.iter().filter(|name| !TOP.contains(name)).collect();
    hold("The top level stays as crates/ARCHITECTURE.md has it", &strange);
}

#[test]
fn no_file_works_on_one_machine_only() {
    let mut breaches = Vec::new();
    for file in tests::project_files().iter().filter(|file| file.path != "Cargo.lock") {
        let rust_too = if file.path.ends_with(".rs") { NOT_IN_RUST } else { &[] };
        for (number, line) in file.text.lines().enumerate() {
            for (head, tail, why) in NOWHERE.iter().chain(rust_too) {
                let text = format!("{head}{tail}");
                if line.contains(&text) {
                    breaches.push(format!("{}:{}: `{text}`: {why}", file.path, number + 1));
                }
            }
        }
    }
    hold("Nothing unfinished, hidden or tied to one machine", &breaches);
}

#[test]
fn libraries_print_nothing_and_read_no_environment() {
    let silent =
        |path: &str| path.starts_with("crates/") && path.contains("/src/") && !path.ends_with("tests.rs");
    let mut breaches = Vec::new();
    for file in tests::project_files().iter().filter(|file| silent(&file.path) && file.path.ends_with(".rs"))
    {
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("#[cfg(test)]") {
                break;
            }
            let code = line.split("//").next().unwrap_or_default();
            let found = ["println!(", "eprintln!(", "print!(", "eprint!(", "env::var"]
                .into_iter()
                .find(|text| code.contains(text));
            breaches.extend(found.map(|text| format!("{}:{}: {text}", file.path, number + 1)));
        }
    }
    hold("Libraries print nothing and read no environment", &breaches);
}

#[test]
fn scripts_can_be_run() {
    let mut breaches = Vec::new();
    for file in tests::project_files().iter().filter(|file| file.text.starts_with("#!/")) {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode =
                std::fs::metadata(tests::root().join(&file.path)).map(|data| data.permissions().mode());
            if mode.is_ok_and(|mode| mode & 0o111 == 0) {
                breaches.push(format!("{} is not executable", file.path));
            }
        }
    }
    hold("A file that begins with #! can be run", &breaches);
}
