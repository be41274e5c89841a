//! Any sequence of uploads, decisions, rollbacks, corrections by hand, crashes and restarts against a plain map of what
//! should be live.

use super::*;
use crate::steps::Step;
use proptest::prelude::*;
use std::collections::BTreeSet;

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
    /// An export that is held if it loses too much, and whether it is then accepted.
    Held(BTreeMap<u8, u8>, bool),
    /// A home withdrawn by hand.
    Withdraw(u8),
    /// A home's title corrected to a version.
    Correct(u8, u8),
    /// A home's withdrawal, or else its title's correction, taken back.
    Restore(u8, bool),
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
        2 => (homes(), any::<bool>()).prop_map(|(homes, accepted)| Op::Held(homes, accepted)),
        2 => (0u8..6).prop_map(Op::Withdraw),
        3 => (0u8..6, 0u8..3).prop_map(|(home, version)| Op::Correct(home, version)),
        2 => (0u8..6, any::<bool>()).prop_map(|(home, whole)| Op::Restore(home, whole)),
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
    /// What the files say.
    files: Said,
    /// What each publication left of that, by its number.
    publications: Vec<(PublicationId, Said)>,
    last: Option<Vec<u8>>,
    withdrawn: BTreeSet<String>,
    corrected: BTreeMap<String, String>,
}

impl Model {
    fn export(&mut self, homes: &BTreeMap<u8, u8>) {
        let bytes = bytes(homes);
        if self.last.as_ref() == Some(&bytes) {
            return;
        }
        self.last = Some(bytes);
        let live = named(homes);
        let mut absent: Vec<String> = self.files.live.keys().chain(&self.files.absent).cloned().collect();
        // What was withdrawn and has gone leaves at once.
        absent.retain(|reference| !live.contains_key(reference) && !self.withdrawn.contains(reference));
        absent.sort();
        absent.dedup();
        self.withdrawn.retain(|reference| live.contains_key(reference));
        self.corrected.retain(|reference, title| live.get(reference) != Some(title));
        self.files = Said { live, absent };
    }

    /// Returns what should be published: what the files say, and what is in force laid over it.
    fn now(&self) -> Said {
        let Said { mut live, mut absent } = self.files.clone();
        live.retain(|reference, _| !self.withdrawn.contains(reference));
        absent.retain(|reference| !self.withdrawn.contains(reference));
        for (reference, title) in &mut live {
            if let Some(corrected) = self.corrected.get(reference) {
                title.clone_from(corrected);
            }
        }
        Said { live, absent }
    }

    async fn by_hand(&mut self, publisher: &Publisher, op: &Op, now: Timestamp) {
        let (who, why) = (admin(), "a test");
        let done = match op {
            Op::Withdraw(home) => {
                let (reference, home) = named_home(*home);
                let done = publisher.withdraw(&who, &home, why, now).await;
                let shown = self.now();
                let there = shown.live.contains_key(&reference) || shown.absent.contains(&reference);
                assert_eq!(done.is_ok(), there, "{op:?}");
                if there {
                    self.withdrawn.insert(reference);
                }
                done
            }
            Op::Correct(home, version) => {
                let (reference, home) = named_home(*home);
                let title = format!("Version {version}");
                let done = publisher.correct(&who, &home, "title", &title, why, now).await;
                let says = self.files.live.get(&reference);
                let needed =
                    says.is_some_and(|says| *says != title && self.corrected.get(&reference) != Some(&title));
                assert!(done.is_ok() || !needed, "{op:?}");
                assert!(done.is_err() || says != Some(&title), "{op:?}");
                if done.is_ok() {
                    self.corrected.insert(reference, title);
                }
                done
            }
            Op::Restore(home, whole) => {
                let (reference, home) = named_home(*home);
                let field = if *whole { None } else { Some("title") };
                let done = publisher.restore(&who, &home, field, why, now).await;
                let was = match whole {
                    true => self.withdrawn.remove(&reference),
                    false => self.corrected.remove(&reference).is_some(),
                };
                assert_eq!(done.is_ok(), was, "{op:?}");
                done
            }
            other => panic!("{other:?} is not by hand"),
        };
        let expected = matches!(done, Ok(_) | Err(PublishError::NotTaken(_) | PublishError::NotFound(_)));
        assert!(expected, "{op:?}: {done:?}");
    }

    async fn note_publication(&mut self, publisher: &Publisher) {
        let last = publisher.inner.store.last_publication().await.unwrap();
        if self.publications.last().map_or(PublicationId(0), |(id, _)| *id) < last {
            self.publications.push((last, self.files.clone()));
        }
    }
}

fn named(homes: &BTreeMap<u8, u8>) -> BTreeMap<String, String> {
    homes.iter().map(|(reference, version)| (format!("R{reference}"), format!("Version {version}"))).collect()
}

fn named_home(home: u8) -> (String, VacancyId) {
    let reference = format!("R{home}");
    let id = id(LAMBETH, &reference);
    (reference, id)
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
        }
        Op::Held(homes, accepted) => {
            let sent = send(publisher, &bytes(homes), now).await;
            match (sent.outcome, accepted) {
                (Verdict::Held, false) => {
                    publisher.refuse(&admin(), sent.upload, "a test", now).await.unwrap();
                }
                (Verdict::Held, true) => {
                    let done = publisher.accept(&admin(), sent.upload, "a test", now).await.unwrap();
                    assert_eq!(done.outcome, Verdict::Published);
                    model.export(homes);
                }
                _ => model.export(homes),
            }
        }
        Op::Withdraw(_) | Op::Correct(..) | Op::Restore(..) => model.by_hand(publisher, op, now).await,
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
            }
        }
        Op::Rollback(back) => {
            let Some((to, then)) = model.publications.iter().rev().nth(*back).cloned() else { return };
            publisher.rollback(&admin(), &code(LAMBETH), None, to, "a test", now).await.unwrap();
            model.files = then;
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
    fn whatever_happens_what_is_live_is_what_was_last_said(ops in proptest::collection::vec(op(), 1..10)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        runtime.block_on(async {
            let bench = Bench::new();
            let mut publisher = bench.open().await;
            let mut model = Model::default();
            let mut generation = 0;
            for (n, op) in ops.iter().enumerate() {
                apply(&bench, &mut publisher, &mut model, op, day(n as i64)).await;
                model.note_publication(&publisher).await;
                assert_eq!(said(&publisher).await, model.now(), "after {op:?}");
                let now = publisher.head().await.unwrap().map_or(0, |head| head.generation);
                assert!(now >= generation, "generations only go up");
                generation = now;
            }
            assert_sound(&publisher).await;
        });
    }
}
