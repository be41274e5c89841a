//! How fast whole exports are checked, how much memory that takes, and how both grow.
//!
//! `cargo bench -p ingest --bench check` measures 10,000 and 100,000 rows; with `-- 1000000` after it that many as
//! well. Each size is checked by a process of its own, so that no peak hides another. Processor time is printed beside
//! the time taken, for machines that are busy with other things: rows over it are rows a second on one core.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up should stop")]

use gazetteer::Gazetteer;
use ingest::{Authorities, CheckRequest, Checked, Layout, Upload, check};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The sizes always measured, in rows.
const SIZES: [usize; 2] = [10_000, 100_000];

/// The argument with which this program starts itself to measure one file.
const ONE: &str = "--one";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [one, file] = arguments.as_slice()
        && one == ONE
    {
        return measure(Path::new(file));
    }
    let more = arguments.iter().map(|rows| rows.parse().unwrap());
    println!(
        "{:>9} {:>7} {:>8} {:>9} {:>7} {:>11} {:>8} {:>11} {:>9} {:>8}",
        "rows",
        "file MB",
        "taken s",
        "rows/s",
        "cpu s",
        "rows/s core",
        "peak MB",
        "adverts MB",
        "per row B",
        "homes"
    );
    let mut before: Option<Measured> = None;
    for rows in SIZES.into_iter().chain(more) {
        let measured = measured(rows);
        measured.print();
        if let Some(before) = &before {
            measured.print_growth(before);
        }
        before = Some(measured);
    }
}

/// What one size took.
struct Measured {
    rows: f64,
    file_bytes: f64,
    seconds: f64,
    cpu_seconds: f64,
    /// The process's highest resident memory, and what it was before the check began, in bytes.
    peak: f64,
    before: f64,
    /// The records as JSON, in bytes.
    records: f64,
    homes: f64,
}

impl Measured {
    fn print(&self) {
        const MB: f64 = 1e6;
        let peak = self.peak - self.before;
        println!(
            "{:>9} {:>7.1} {:>8.2} {:>9.0} {:>7.2} {:>11.0} {:>8.1} {:>11.1} {:>9.0} {:>8}",
            self.rows,
            self.file_bytes / MB,
            self.seconds,
            self.rows / self.seconds,
            self.cpu_seconds,
            self.rows / self.cpu_seconds,
            peak / MB,
            self.records / MB,
            peak / self.rows,
            self.homes
        );
    }

    fn print_growth(&self, before: &Self) {
        let peak = |of: &Self| of.peak - of.before;
        println!(
            "          rows × {:.0}: time × {:.1}, peak × {:.1}, adverts × {:.1}",
            self.rows / before.rows,
            self.seconds / before.seconds,
            peak(self) / peak(before),
            self.records / before.records
        );
    }
}

/// Measures a file of so many rows in a process of its own.
fn measured(rows: usize) -> Measured {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("lambeth_{rows}.csv"));
    fs::write(&file, composed(rows)).unwrap();
    let own = std::env::current_exe().unwrap();
    let output = Command::new(own).arg(ONE).arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let figures: Vec<f64> = String::from_utf8(output.stdout)
        .unwrap()
        .split_whitespace()
        .map(|word| word.parse().unwrap())
        .collect();
    let file_bytes = fs::metadata(&file).unwrap().len() as f64;
    fs::remove_file(&file).unwrap();
    let [seconds, cpu_seconds, peak, before, records, homes] = figures[..] else { panic!("{figures:?}") };
    Measured { rows: rows as f64, file_bytes, seconds, cpu_seconds, peak, before, records, homes }
}

/// Checks a file, and prints the figures of [`Measured`].
fn measure(file: &Path) {
    let authorities = Authorities::bundled().unwrap();
    let lambeth = authorities.find("lambeth").unwrap();
    let gazetteer = Gazetteer::embedded();
    let now = "2026-11-20T06:00:00Z".parse().unwrap();
    let before = status_bytes("VmRSS:");
    let (start, cpu) = (Instant::now(), cpu_seconds());
    let layout = Layout::Saved(&lambeth.mapping);
    let Checked { report, vacancies, .. } =
        check(&CheckRequest { upload: Upload::File(file), authority: &lambeth.code, layout, now, gazetteer })
            .unwrap();
    let (seconds, cpu) = (start.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let peak = status_bytes("VmHWM:");
    assert!(report.taken());
    let records: usize = vacancies.iter().map(|vacancy| vacancy.canonical_json().len()).sum();
    println!("{seconds} {cpu} {peak} {before} {records} {}", vacancies.len());
}

/// Returns one of the process's own figures of memory, in bytes.
fn status_bytes(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

/// Returns how long the process's threads have run, in seconds.
fn cpu_seconds() -> f64 {
    /// Ticks of the process's clock in a second, on every Linux.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let after_name = stat.rsplit_once(')').unwrap().1;
    let ticks: f64 =
        after_name.split_whitespace().skip(11).take(2).map(|ticks| ticks.parse::<f64>().unwrap()).sum();
    ticks / TICKS
}

/// Returns an export of so many rows: the example's own again and again, each time with another reference and other
/// bids, rents and days. Its dirt comes along, in the same proportion.
fn composed(rows: usize) -> Vec<u8> {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/examples/lambeth_2026-11-20.csv");
    let example = fs::read_to_string(example).unwrap();
    let (header, homes) = example.split_once('\n').unwrap();
    let homes: Vec<&str> = homes.lines().collect();
    let mut text = String::with_capacity(rows * 500);
    text.push_str(header);
    text.push('\n');
    for number in 0..rows {
        let turn = number / homes.len();
        let home = homes[number % homes.len()];
        let (reference, rest) = home.split_once(',').unwrap();
        let reference = if turn == 0 || reference.is_empty() {
            reference.to_owned()
        } else {
            format!("{reference}-{turn}")
        };
        write!(text, "{reference},").unwrap();
        varied(rest, number, &mut text);
        text.push('\n');
    }
    text.into_bytes()
}

/// Adds a home's cells, every figure of two after a dot and every day of November exchanged for another.
fn varied(cells: &str, number: usize, text: &mut String) {
    // A number of a full cycle modulo 100, so that no two neighbours are alike.
    let pence = number * 37 % 100;
    for (at, cell) in cells.split(',').enumerate() {
        if at > 0 {
            text.push(',');
        }
        match cell.rsplit_once('.') {
            Some((pounds, two)) if two.len() == 2 && two.bytes().all(|byte| byte.is_ascii_digit()) => {
                write!(text, "{pounds}.{pence:02}").unwrap();
            }
            _ => match cell.strip_prefix("2026-11-") {
                Some(rest) if rest.len() == 2 => write!(text, "2026-11-{:02}", 1 + number % 30).unwrap(),
                _ => text.push_str(cell),
            },
        }
    }
}
