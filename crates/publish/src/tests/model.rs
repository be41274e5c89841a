//! Any sequence of uploads, rollbacks, crashes and restarts against a plain map of what should be live.

use super::*;
use crate::steps::Step;
use proptest::prelude::*;

#[derive(Debug, Clone)]
enum Op {
    /// A full export of these homes: reference and version of its title.
    Upload(BTreeMap<u8, u8>),
    /// The last export again.
    Again,
    /// Bytes that are no export.
    Damaged,
    /// An export, the program stopped after a step, and a restart.
    Crash(BTreeMap<u8, u8>, usize),
    /// Back to the publication so many before the last.
    Rollback(usize),
    /// A restart.
    Reopen,
    /// A new index.
    Rebuild,
}

fn homes() -> impl Strategy<Value = BTreeMap<u8, u8>> {
    proptest::collection::btree_map(0u8..6, 0u8..3, 1..6)
}

fn op() -> impl Strategy<Value = Op> {
    prop_oneof![
        4 => homes().prop_map(Op::Upload),
        1 => Just(Op::Again),
        1 => Just(Op::Damaged),
        3 => (homes(), 0..Step::ALL.len()).prop_map(|(homes, step)| Op::Crash(homes, step)),
        2 => (0usize..4).prop_map(Op::Rollback),
        1 => Just(Op::Reopen),
        1 => Just(Op::Rebuild),
    ]
}

/// What should be live: the titles of live homes, and the references that are absent.
#[derive(Debug, Clone, Default, PartialEq)]
struct Said {
    live: BTreeMap<String, String>,
    absent: Vec<String>,
}

#[derive(Default)]
struct Model {
    now: Said,
    /// What each publication left, by its number.
    publications: Vec<(PublicationId, Said)>,
    last: Option<Vec<u8>>,
}

impl Model {
    fn export(&mut self, homes: &BTreeMap<u8, u8>) {
        let live = named(homes);
        let mut absent: Vec<String> = self.now.live.keys().chain(&self.now.absent).cloned().collect();
        absent.retain(|reference| !live.contains_key(reference));
        absent.sort();
        absent.dedup();
        self.now = Said { live, absent };
    }

    async fn note_publication(&mut self, publisher: &Publisher) {
        let last = publisher.inner.store.last_publication().await.unwrap();
        if self.publications.last().map_or(PublicationId(0), |(id, _)| *id) < last {
            self.publications.push((last, self.now.clone()));
        }
    }
}

fn named(homes: &BTreeMap<u8, u8>) -> BTreeMap<String, String> {
    homes.iter().map(|(reference, version)| (format!("R{reference}"), format!("Version {version}"))).collect()
}

fn bytes(homes: &BTreeMap<u8, u8>) -> Vec<u8> {
    let homes = named(homes);
    csv(&homes.iter().map(|(reference, title)| (reference.as_str(), title.as_str())).collect::<Vec<_>>())
}

async fn said(publisher: &Publisher) -> Said {
    let absent = indexed(publisher).await.into_values().filter(|home| home.status == Status::Withdrawn);
    Said { live: live(publisher).await, absent: absent.map(|home| home.reference).collect() }
}

async fn apply(bench: &Bench, publisher: &mut Publisher, model: &mut Model, op: &Op, now: Timestamp) {
    match op {
        Op::Upload(homes) => {
            send_accepted(publisher, &bytes(homes), now).await;
            model.export(homes);
            model.last = Some(bytes(homes));
        }
        Op::Again => {
            let Some(last) = model.last.clone() else { return };
            let outcome = send_accepted(publisher, &last, now).await;
            assert_eq!(outcome.outcome, Verdict::Unchanged);
        }
        Op::Damaged => {
            let outcome = send_accepted(publisher, b"\0\0\0 not an export", now).await;
            assert_eq!(outcome.outcome, Verdict::Refused);
        }
        Op::Crash(homes, step) => {
            *publisher.inner.faults.after.lock().unwrap() = Some(Step::ALL[*step]);
            let how = Processing { accept_held: Some("a test".into()), ..Processing::default() };
            // An export that changes nothing has no steps to stop after once it is received.
            let _ = try_send(publisher, None, &bytes(homes), &how, now).await;
            *publisher = bench.try_open(now).await.unwrap();
            if Step::ALL[*step] != Step::Kept {
                model.export(homes);
                model.last = Some(bytes(homes));
            }
        }
        Op::Rollback(back) => {
            let Some((to, then)) = model.publications.iter().rev().nth(*back).cloned() else { return };
            publisher.rollback(&admin(), &code(LAMBETH), None, to, "a test", now).await.unwrap();
            model.now = then;
            model.last = None;
        }
        Op::Reopen => *publisher = bench.try_open(now).await.unwrap(),
        Op::Rebuild => {
            let rebuilt = publisher.rebuild(&admin(), now).await;
            assert_eq!(rebuilt.is_ok(), !model.publications.is_empty());
        }
    }
}

/// Returns how many cases to draw: so many where `PROPTEST_CASES` is proptest's usual 256, and more in proportion.
fn cases(usual: u32) -> u32 {
    usual * ProptestConfig::default().cases / 256
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(12), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_what_is_live_is_what_was_last_said(ops in proptest::collection::vec(op(), 1..8)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            let bench = Bench::new();
            let mut publisher = bench.open().await;
            let mut model = Model::default();
            let mut generation = 0;
            for (n, op) in ops.iter().enumerate() {
                apply(&bench, &mut publisher, &mut model, op, day(n as i64)).await;
                model.note_publication(&publisher).await;
                assert_eq!(said(&publisher).await, model.now, "after {op:?}");
                let now = publisher.head().await.unwrap().map_or(0, |head| head.generation);
                assert!(now >= generation, "generations only go up");
                generation = now;
            }
            assert_sound(&publisher).await;
        });
    }
}
