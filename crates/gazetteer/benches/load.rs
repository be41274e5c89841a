//! How long the embedded tables take to be ready, and how much memory they then hold: `cargo bench --bench load`.
//!
//! Tables are read once a process, so each measurement is a process of its own; the first is cold. Prints
//! milliseconds and the growth of the resident set in megabytes (Linux). The bound of the design is 150 ms and 64 MB.

#![expect(clippy::unwrap_used, reason = "a benchmark that cannot be set up should stop")]

use gazetteer::{Gazetteer, Postcode};
use std::process::Command;
use std::time::Instant;

const RUNS: usize = 21;
const CHILD: &str = "--once";

fn main() {
    if std::env::args().any(|argument| argument == CHILD) {
        return once();
    }
    let program = std::env::current_exe().unwrap();
    let mut runs: Vec<(f64, f64)> = (0..RUNS)
        .map(|_| {
            let output = Command::new(&program).arg(CHILD).output().unwrap();
            let text = String::from_utf8(output.stdout).unwrap();
            let mut numbers = text.split_whitespace().map(|number| number.parse::<f64>().unwrap());
            (numbers.next().unwrap(), numbers.next().unwrap())
        })
        .collect();
    println!("first   {:6.1} ms  {:5.1} MB", runs[0].0, runs[0].1);
    runs.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (name, at) in [("fastest", 0), ("median", RUNS / 2), ("slowest", RUNS - 1)] {
        println!("{name:7} {:6.1} ms  {:5.1} MB", runs[at].0, runs[at].1);
    }
}

/// Loads the tables, asks for one postcode and prints milliseconds and megabytes.
fn once() {
    let before = resident_mb();
    let start = Instant::now();
    let located = Gazetteer::embedded().locate(&Postcode::parse("SW9 8HQ").unwrap());
    let taken = start.elapsed();
    assert!(located.is_some());
    println!("{} {}", taken.as_secs_f64() * 1000.0, resident_mb() - before);
}

/// Returns the resident set in megabytes: pages of the program's own tables that were touched count too.
fn resident_mb() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1024.0
}
