//! Runs the program in a folder of its own.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// The night of every test.
pub const NOW: &str = "2026-07-01T20:00:00+01:00";
/// The authority of the files, and the layout they have.
pub const HEADER: &str = "Ref,Address,Postcode,Beds,Weekly rent,Closes,Notes\n";
const MAPPING: &str = "\
version = 1

[columns]
Ref = \"reference\"
Address = \"address\"
Postcode = \"postcode\"
Beds = \"bedrooms\"
\"Weekly rent\" = { field = \"rent\", period = \"weekly\" }
Closes = \"closes_at\"
";
/// Ten homes of an ordinary night.
pub const TEN: &str = "\
0001,1 Example House,SW9 8HQ,1,101.50,10/07/2026,
0002,2 Example House,SW9 8HQ,2,122.00,10/07/2026,
0003,3 Example House,SW9 8HQ,2,123.00,10/07/2026,
0004,4 Example House,SW9 8HQ,3,143.75,10/07/2026,
0005,5 Example House,SW9 8HQ,0,88.00,10/07/2026,
0006,6 Example House,SW2 1RW,1,99.00,10/07/2026,
0007,7 Example House,SW2 1RW,1,99.00,10/07/2026,
0008,8 Example House,SW2 1RW,2,118.00,10/07/2026,
0009,9 Example House,SW2 1RW,4,170.00,10/07/2026,
0010,10 Example House,SW2 1RW,2,118.00,10/07/2026,
";

/// A folder with a mapping in it.
pub struct Desk {
    folder: TempDir,
}

/// How a run ended and what it said.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        let desk = Desk { folder: tempfile::tempdir().expect("a temporary folder") };
        std::fs::write(desk.path("mapping.toml"), MAPPING).expect("the mapping is written");
        desk
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes an export of Lambeth's: the header, then these rows.
    pub fn export(&self, name: &str, rows: &str) {
        std::fs::write(self.path(name), format!("{HEADER}{rows}")).expect("the export is written");
    }

    /// Runs the program in this folder.
    pub fn run(&self, args: &[&str]) -> Ran {
        run_in(self.folder.path(), args)
    }

    /// Imports a file by the folder's mapping.
    pub fn import(&self, file: &str, more: &[&str]) -> Ran {
        let args = ["import", file, "--mapping", "mapping.toml", "--now", NOW];
        self.run(&[&args, more].concat())
    }

    /// A folder in which ten homes are published.
    pub fn with_ten_homes() -> Self {
        let desk = Desk::new();
        desk.export("lambeth_first.csv", TEN);
        desk.import("lambeth_first.csv", &[]).ends_with(0);
        desk
    }
}

impl Ran {
    /// Asserts the exit code.
    #[track_caller]
    pub fn ends_with(self, code: i32) -> Self {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// Returns the one document on standard output.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }
}

fn run_in(folder: &Path, args: &[&str]) -> Ran {
    let output = Command::new(env!("CARGO_BIN_EXE_indexer"))
        .args(args)
        .current_dir(folder)
        .env_remove("INDEXER_STATE_DIR")
        .env("USER", "tester")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    Ran {
        code: output.status.code().expect("it is not killed"),
        out: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        err: String::from_utf8(output.stderr).expect("standard error is UTF-8"),
    }
}
