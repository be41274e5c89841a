use super::*;
use crate::lock::WriterLock;
use crate::steps::Step;

fn stop_after(publisher: &Publisher, step: Step) {
    *publisher.inner.faults.after.lock().unwrap() = Some(step);
}

/// Stops after each step of an import, as a kill would, and opens the folder again.
#[tokio::test]
async fn killed_after_any_step_the_next_start_finishes_what_was_received() {
    let (before, after) =
        (csv(&[("1", "One"), ("2", "Two")]), csv(&[("1", "Uno"), ("2", "Two"), ("3", "Three")]));
    for step in Step::ALL {
        for first in [true, false] {
            let bench = Bench::new();
            let publisher = bench.open().await;
            if !first {
                send(&publisher, &before, day(0)).await;
            }
            stop_after(&publisher, step);
            let stopped = try_send(&publisher, None, &after, &Processing::default(), day(1)).await;
            assert!(stopped.is_err(), "{step:?}");
            drop(publisher);

            let publisher = bench.open().await;
            let expected = match (step, first) {
                (Step::Kept, true) => titles(&[]),
                (Step::Kept, false) => titles(&[("1", "One"), ("2", "Two")]),
                _ => titles(&[("1", "Uno"), ("2", "Two"), ("3", "Three")]),
            };
            assert_eq!(live(&publisher).await, expected, "{step:?} {first}");
            assert_sound(&publisher).await;
            let names = std::fs::read_dir(bench.path().join("generations")).unwrap();
            let live_number = publisher.head().await.unwrap().map_or(0, |head| head.generation);
            for name in names {
                let name = name.unwrap().file_name().into_string().unwrap();
                assert!(name.parse::<u64>().unwrap() <= live_number, "{name} after {step:?}");
            }
            let again = send(&publisher, &after, day(2)).await;
            let verdict = if step == Step::Kept { Verdict::Published } else { Verdict::Unchanged };
            assert_eq!(again.outcome, verdict, "{step:?} {first}");
        }
    }
}

/// Stops after each step of a correction, as a kill would, and opens the folder again.
#[tokio::test]
async fn killed_after_any_step_of_a_correction_the_next_start_finishes_it() {
    let file = csv(&[("1", "One"), ("2", "Two")]);
    for step in [Step::Recorded, Step::Built, Step::Renamed, Step::Advanced] {
        let bench = Bench::new();
        let publisher = bench.open().await;
        send(&publisher, &file, day(0)).await;
        stop_after(&publisher, step);
        let home = id(LAMBETH, "1");
        let stopped = publisher.correct(&admin(), &home, "title", "Won", "a test", day(1)).await;
        assert!(stopped.is_err(), "{step:?}");
        drop(publisher);

        let publisher = bench.open().await;
        assert_eq!(live(&publisher).await, titles(&[("1", "Won"), ("2", "Two")]), "{step:?}");
        assert_eq!(publisher.corrections(&admin(), &code(LAMBETH)).await.unwrap().len(), 1, "{step:?}");
        assert_sound(&publisher).await;
        assert_eq!(send(&publisher, &file, day(2)).await.outcome, Verdict::Unchanged, "{step:?}");
    }
}

#[tokio::test]
async fn an_index_that_cannot_follow_leaves_the_last_one_live_and_says_so() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    stop_after(&publisher, Step::Built);
    let behind = try_send(&publisher, None, &csv(&[("1", "Uno")]), &Processing::default(), day(1)).await;
    assert!(matches!(behind, Err(PublishError::IndexBehind { publication: 2, .. })));
    assert_eq!(live(&publisher).await, titles(&[("1", "One")]));
    let problems = publisher.verify().await.unwrap().problems;
    let codes: Vec<&str> = problems.iter().map(|problem| problem.code.as_ref()).collect();
    assert_eq!(codes, ["verify_index_behind"]);

    // The same program may go on: the next file brings the index up to date.
    *publisher.inner.faults.after.lock().unwrap() = None;
    let next = send(&publisher, &csv(&[("1", "Uno"), ("2", "Due")]), day(2)).await;
    assert_eq!(next.generation, Some(2));
    assert_eq!(live(&publisher).await, titles(&[("1", "Uno"), ("2", "Due")]));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn while_somebody_else_writes_reading_goes_on_and_writing_says_who() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let lock = WriterLock::take(&bench.path().join("lock")).unwrap();
    let refused = try_send(&publisher, None, &csv(&[("1", "Uno")]), &Processing::default(), day(1)).await;
    let Err(PublishError::Locked { holder, .. }) = refused else { panic!("{refused:?}") };
    assert_eq!(holder, Some(std::process::id()));
    assert!(matches!(publisher.rebuild(&admin(), day(1)).await, Err(PublishError::Locked { .. })));

    let second = bench.open().await;
    assert_eq!(live(&second).await, titles(&[("1", "One")]));
    // What was received meanwhile is safe, and finished by the next start.
    drop(lock);
    let third = bench.open().await;
    assert_eq!(live(&third).await, titles(&[("1", "Uno")]));
}

#[tokio::test]
async fn an_empty_folder_somebody_else_is_setting_up_is_left_to_them() {
    let bench = Bench::new();
    let lock = WriterLock::take(&bench.path().join("lock")).unwrap();
    assert!(matches!(bench.try_open(day(0)).await, Err(PublishError::Locked { .. })));
    drop(lock);
    assert!(bench.try_open(day(0)).await.is_ok());
}

#[tokio::test]
async fn a_lost_or_damaged_index_is_built_again_from_the_record() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    send(&publisher, &many(9), day(1)).await;
    let before = indexed(&publisher).await;
    drop(publisher);
    std::fs::remove_dir_all(bench.path().join("generations")).unwrap();
    let publisher = bench.open().await;
    assert_eq!(indexed(&publisher).await, before);
    assert_sound(&publisher).await;

    let manifest = publisher.head().await.unwrap().unwrap().directory.join("manifest.json");
    std::fs::write(manifest, "{}").unwrap();
    assert!(!publisher.verify().await.unwrap().sound());
    let outcome = send(&publisher, &many(8), day(2)).await;
    assert_eq!(outcome.outcome, Verdict::Published);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn verifying_finds_a_flipped_bit_a_lost_file_and_a_tampered_record() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let outcome = send(&publisher, &many(10), day(0)).await;
    let blob = bench
        .path()
        .join("blobs")
        .join(publisher.upload(&admin(), outcome.upload).await.unwrap().unwrap().sha256);
    std::fs::write(blob, b"other bytes").unwrap();
    let directory = publisher.head().await.unwrap().unwrap().directory;
    let largest = std::fs::read_dir(&directory)
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| !path.ends_with("manifest.json"))
        .max_by_key(|path| std::fs::metadata(path).unwrap().len())
        .unwrap();
    let mut bytes = std::fs::read(&largest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&largest, bytes).unwrap();
    let codes: Vec<String> =
        publisher.verify().await.unwrap().problems.iter().map(|problem| problem.code.to_string()).collect();
    assert_eq!(codes, ["verify_blob_damaged", "verify_generation_damaged"]);
    publisher.rebuild(&admin(), day(1)).await.unwrap();
    let codes: Vec<String> =
        publisher.verify().await.unwrap().problems.iter().map(|problem| problem.code.to_string()).collect();
    assert_eq!(codes, ["verify_blob_damaged"]);
}

#[test]
fn a_full_disk_is_called_that_with_the_path() {
    let root = Path::new("/srv/homes");
    let full = PublishError::from(store::StoreError::Full).below(root);
    assert_eq!(
        full.to_string(),
        "no room left on the disk of /srv/homes: nothing that is live was changed; make room and try again"
    );
    let io = std::io::Error::from(std::io::ErrorKind::StorageFull);
    assert!(matches!(PublishError::io("write", root)(io), PublishError::Full { .. }));
}

#[tokio::test]
async fn an_upload_that_ends_the_program_each_time_is_left_to_a_person() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let bytes = csv(&[("1", "One")]);
    let file = Received { authority: &code(LAMBETH), feed: None, file_name: "l.csv", bytes: &bytes };
    let upload = publisher.receive(&admin(), file, day(0)).await.unwrap();
    publisher.inner.store.set_attempts(upload.id, 3).await.unwrap();
    let publisher = bench.open().await;
    let state = publisher.upload(&admin(), upload.id).await.unwrap().unwrap();
    assert_eq!((state.stage, state.outcome), (Stage::Received, None));
    let done = publisher.process(&admin(), upload.id, &Processing::default(), day(1)).await.unwrap();
    assert_eq!(done.outcome, Verdict::Published);
}

/// A future that is dropped once it was polled so many times.
struct Impatient<F> {
    work: std::pin::Pin<Box<F>>,
    polls: usize,
}

impl<F: Future> Future for Impatient<F> {
    type Output = Option<F::Output>;

    fn poll(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Self::Output> {
        if self.polls == 0 {
            return std::task::Poll::Ready(None);
        }
        self.polls -= 1;
        self.work.as_mut().poll(cx).map(Some)
    }
}

/// A caller that goes away (a connection cut, say) at any point leaves nothing half done, and nobody else begins to
/// write before what it had begun on another thread has ended.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_may_be_dropped_at_any_point() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "Zero")]), day(0)).await;
    for polls in 1.. {
        let bytes = csv(&[("1", &format!("Dropped after {polls}"))]);
        let file = Received { authority: &code(LAMBETH), feed: None, file_name: "l.csv", bytes: &bytes };
        let (actor, how) = (admin(), Processing::default());
        let work = Box::pin(publisher.import(&actor, file, &how, day(1)));
        let done = Impatient { work, polls }.await;
        let next = csv(&[("1", &format!("Sent after {polls}"))]);
        let outcome = loop {
            match try_send(&publisher, None, &next, &Processing::default(), day(1)).await {
                // What was dropped may still be building.
                Err(PublishError::Locked { .. }) => tokio::task::yield_now().await,
                outcome => break outcome.unwrap(),
            }
        };
        assert_eq!(outcome.outcome, Verdict::Published, "{polls}");
        assert_eq!(live(&publisher).await, titles(&[("1", &format!("Sent after {polls}"))]));
        if done.is_some() {
            // How many there are depends on how fast the other threads are.
            assert!(polls > 1, "it was never dropped");
            break;
        }
    }
    assert_sound(&publisher).await;
    let publisher = bench.open().await;
    let found = publisher.history(None, 1000).await.unwrap();
    assert!(
        found.iter().all(|entry| entry.what != Happened::Received),
        "the start finishes what was received"
    );
    assert_sound(&publisher).await;
}

#[test]
fn a_record_of_a_newer_program_is_a_matter_of_configuration() {
    let newer = store::StoreError::Newer { path: "record.sqlite".into(), version: 9 };
    let error = PublishError::from(newer);
    assert!(matches!(&error, PublishError::Configuration(what) if what.contains("newer version")), "{error}");
}

#[tokio::test]
async fn a_generation_of_another_version_is_built_anew_at_the_next_start() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(3), day(0)).await;
    let before = indexed(&publisher).await;
    let manifest = publisher.head().await.unwrap().unwrap().directory.join("manifest.json");
    drop(publisher);
    // Another program's facets: its packed words must not be read by this one.
    let text = std::fs::read_to_string(&manifest).unwrap();
    let altered = text.replace(search::facets::fingerprint(), "0123456789abcdef");
    assert_ne!(text, altered);
    std::fs::write(&manifest, altered).unwrap();
    let publisher = bench.open().await;
    assert_eq!(publisher.head().await.unwrap().unwrap().generation, 2);
    assert_eq!(indexed(&publisher).await, before);
    assert_sound(&publisher).await;
}
