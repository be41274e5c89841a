//! The second pass over a file: rows to adverts, chunk by chunk on several threads, put together in the file's order.

use crate::decode::{Encoded, Text};
use crate::group::{Adverts, Read};
use crate::problems::Problems;
use crate::read::{Context, period_is_assumed, read_row};
use crate::survey::next_chunk;
use crate::table::footer::is_footer;
use crate::table::{Chunk, Row, Shape, Splitter};
use crate::upload::Opened;
use std::collections::BTreeSet;
use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};

/// How the work is cut up. What comes of it is the same whatever it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// How many threads read rows.
    pub workers: usize,
    /// How much text they are given at a time, in bytes.
    pub chunk_bytes: usize,
}

impl Pace {
    /// Two threads: as many as a check may take from whoever searches meanwhile.
    pub const USUAL: Self = Self { workers: 2, chunk_bytes: 256 * 1024 };
}

/// What every row is read by.
pub(crate) struct RowRules<'a> {
    /// How the file is written.
    pub encoded: Encoded,
    /// Its table's shape.
    pub shape: Shape,
    /// Its header.
    pub header: &'a Row,
    /// What holds for every row.
    pub context: Context<'a>,
}

/// What has been taken of the rows.
#[derive(Default)]
pub(crate) struct Taken {
    /// The adverts.
    pub adverts: Adverts,
    /// References of rows refused.
    pub rejected: BTreeSet<String>,
    /// How many rows should be adverts, and how many of them were refused.
    pub total: usize,
    pub refused: usize,
    /// Rents taken to be weekly for want of any word about it.
    pub periods_assumed: usize,
}

/// What the rows of one chunk come to.
struct Outcome {
    read: Vec<Read>,
    /// References of rows refused.
    rejected: Vec<String>,
    total: usize,
    periods_assumed: usize,
    problems: Problems,
}

/// A chunk, and where its outcome is awaited.
struct Job {
    chunk: Chunk,
    outcome: SyncSender<Outcome>,
}

/// Reads every row of a file; returns what was taken, and the hash of the bytes it was taken from.
pub(crate) fn take(
    file: &Opened,
    rules: &RowRules,
    pace: Pace,
    problems: &mut Problems,
) -> io::Result<(Taken, String)> {
    let mut taken = Taken::default();
    let (jobs, queue) = sync_channel::<Job>(pace.workers);
    // The outcomes are awaited in the order of the chunks, whichever is done first.
    let (promises, outcomes) = sync_channel::<Receiver<Outcome>>(2 * pace.workers);
    let queue = Mutex::new(queue);
    let empty = problems.of_rows();
    let hash = std::thread::scope(|scope| {
        for _ in 0..pace.workers {
            scope.spawn(|| work(&queue, rules, &empty));
        }
        let reader = scope.spawn(|| hand_out(file, rules, pace, jobs, promises));
        for outcome in outcomes.iter().map_while(|outcome| outcome.recv().ok()) {
            taken.add(outcome, problems);
        }
        drop(outcomes);
        reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    Ok((taken, hash))
}

/// Reads the file's text and hands out its chunks, as fast as they are taken; returns the hash of its bytes.
fn hand_out(
    file: &Opened,
    rules: &RowRules,
    pace: Pace,
    jobs: SyncSender<Job>,
    promises: SyncSender<Receiver<Outcome>>,
) -> io::Result<String> {
    let mut text = Text::open(file, rules.encoded)?;
    let mut beginning = String::new();
    while beginning.len() < rules.shape.begins && text.read(&mut beginning)? {}
    let mut splitter = Splitter::new(beginning, rules.shape, pace.chunk_bytes);
    while let Some(chunk) = next_chunk(&mut splitter, &mut text)? {
        let (outcome, promise) = sync_channel(1);
        let awaited = promises.send(promise).is_ok();
        if !awaited || jobs.send(Job { chunk, outcome }).is_err() {
            break;
        }
    }
    Ok(text.into_hash())
}

/// Does jobs until there are no more.
fn work(queue: &Mutex<Receiver<Job>>, rules: &RowRules, empty: &Problems) {
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(Job { chunk, outcome }) = next() {
        let done = read_chunk(&chunk, rules, empty.of_rows());
        if outcome.send(done).is_err() {
            return;
        }
    }
}

fn read_chunk(chunk: &Chunk, rules: &RowRules, problems: Problems) -> Outcome {
    let mut outcome =
        Outcome { read: Vec::new(), rejected: Vec::new(), total: 0, periods_assumed: 0, problems };
    for row in chunk.rows() {
        let is_below = row.number > rules.header.number && !row.is_blank();
        if is_below && !rules.context.bound.skips(&row) && !is_footer(&row, rules.header) {
            outcome.take(&row, &rules.context);
        }
    }
    outcome
}

impl Outcome {
    fn take(&mut self, row: &Row, context: &Context) {
        self.total += 1;
        let before = self.problems.warnings();
        match read_row(row, context, &mut self.problems) {
            Ok(draft) => {
                let warned = self.problems.warnings() > before;
                self.periods_assumed += usize::from(period_is_assumed(&draft, context.defaults));
                self.read.push(Read { vacancy: draft.vacancy, unit: draft.unit, line: row.line, warned });
            }
            Err(refused) => self.rejected.extend(refused.reference),
        }
    }
}

impl Taken {
    /// Adds what the next chunk's rows come to.
    fn add(&mut self, outcome: Outcome, problems: &mut Problems) {
        let Outcome { read, rejected, total, periods_assumed, problems: of_rows } = outcome;
        self.total += total;
        self.refused += total - read.len();
        self.periods_assumed += periods_assumed;
        self.rejected.extend(rejected);
        problems.append(of_rows);
        for read in read {
            self.adverts.add(read);
        }
    }
}
