//! Kills `indexer import` and `indexer home correct` at every system call that may change the disk, and makes those calls
//! fail for want of room or with an I/O error. After each: readers still find the last good homes, a start needs no repair, nothing received is
//! lost, and the same command then succeeds.
//!
//! A sample by default; with `CRASH_POINTS=all` (`./tests/run --long`) every single one.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))]

mod aftermath;
mod world;

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use tests::tracer::{Calls, Fault};
use world::{Work, World};

/// How many points are tried of a run's calls, unless all are.
const SAMPLE: usize = 48;
/// The run has been survived once so many points in a row were never reached: threads take turns differently each time.
const NEVER_REACHED: usize = 3;
/// How many failures are told before giving up.
const TOLD: usize = 5;

#[test]
fn crash_killed_anywhere_nothing_is_lost() {
    injure(Work::Import, Calls::Changing, Fault::Kill, SAMPLE);
}

#[test]
fn crash_a_correction_killed_anywhere_is_made_whole_or_not_at_all() {
    injure(Work::Correct, Calls::Changing, Fault::Kill, SAMPLE / 2);
}

#[test]
fn crash_no_room_on_the_disk_changes_nothing_live() {
    injure(Work::Import, Calls::NeedingRoom, Fault::NoSpace, SAMPLE / 2);
}

#[test]
fn crash_a_failing_disk_changes_nothing_live() {
    injure(Work::Import, Calls::Settling, Fault::InputOutput, SAMPLE / 2);
}

/// Does the fault at one call after the other, each time to a fresh copy of the same state.
fn injure(work: Work, calls: Calls, fault: Fault, sample: usize) {
    let world = match World::make() {
        Ok(world) => world,
        Err(why) => return println!("skipped: {why}"),
    };
    let whole = match world.run(work, calls, None) {
        Ok((ending, _)) => ending,
        Err(error) => return println!("skipped: a program cannot be watched here: {error}"),
    };
    assert_eq!(whole.code, Some(0), "the work itself succeeds");
    // The variable only chooses how long the test runs.
    let all = std::env::var_os("CRASH_POINTS").is_some_and(|value| value == "all");
    let step = if all { 1 } else { whole.calls.div_ceil(sample).max(1) };
    let next = AtomicUsize::new(0);
    let (tried, beyond, failures) = (AtomicUsize::new(0), AtomicUsize::new(0), Mutex::new(Vec::new()));
    let try_points = || {
        while beyond.load(Ordering::Relaxed) < NEVER_REACHED {
            let at = 1 + next.fetch_add(step, Ordering::Relaxed);
            match world.try_point(work, calls, fault, at) {
                Ok(true) => drop(tried.fetch_add(1, Ordering::Relaxed)),
                Ok(false) => drop(beyond.fetch_add(1, Ordering::Relaxed)),
                Err(what) => {
                    let mut failures = failures.lock().expect("no other thread panicked");
                    failures.push(format!("{work:?}, {fault:?} at call {at}: {what}"));
                    if failures.len() >= TOLD {
                        beyond.store(NEVER_REACHED, Ordering::Relaxed);
                    }
                }
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(try_points);
        }
    });
    let failures = failures.into_inner().expect("no other thread panicked");
    println!(
        "{work:?}, {fault:?}: {} points of {} tried, {} bad",
        tried.load(Ordering::Relaxed) + failures.len(),
        whole.calls,
        failures.len()
    );
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
