//! Files that wait for their sender's word.

use super::*;

async fn receive(publisher: &Publisher, bytes: &[u8], now: Timestamp) -> UploadId {
    let file = Received { authority: &code(LAMBETH), feed: None, file_name: "lambeth.csv", bytes };
    publisher.receive_waiting(&admin(), file, now).await.unwrap().id
}

async fn state(publisher: &Publisher, id: UploadId) -> UploadState {
    publisher.upload(&admin(), id).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_file_that_waits_is_published_by_its_senders_word_alone() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let before = everything(&publisher).await;
    let id = receive(&publisher, &many(11), day(1)).await;
    let preview = publisher.preview(&admin(), id, day(1)).await.unwrap();
    assert_eq!((preview.outcome, preview.difference.new.len()), (Verdict::Published, 1));
    let waiting = state(&publisher, id).await;
    assert_eq!((waiting.waits, waiting.stage, waiting.outcome), (true, Stage::Received, None));
    drop(publisher);
    // A restart finishes what was acknowledged; this was not.
    let publisher = bench.open().await;
    assert!(publisher.finish_received(day(1)).await.unwrap().is_empty());
    assert_eq!(everything(&publisher).await, before);
    let outcome = publisher.publish_waiting(&admin(), id, None, day(1)).await.unwrap();
    assert_eq!(outcome.outcome, Verdict::Published);
    assert_eq!(live(&publisher).await.len(), 11);
    assert!(!state(&publisher, id).await.waits);
    let again = publisher.publish_waiting(&admin(), id, None, day(1)).await;
    let told = matches!(&again, Err(PublishError::NotTaken(message)) if message.code == "file_not_waiting");
    assert!(told, "{again:?}");
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn the_brakes_hold_a_file_that_waited_unless_a_reason_is_given() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let first = receive(&publisher, &many(2), day(1)).await;
    let preview = publisher.preview(&admin(), first, day(1)).await.unwrap();
    assert_eq!((preview.outcome, preview.difference.gone.len()), (Verdict::Held, 8));
    let held = publisher.publish_waiting(&admin(), first, None, day(1)).await.unwrap();
    assert_eq!(held.outcome, Verdict::Held);
    let accepted = publisher.accept(&admin(), first, "they are let", day(1)).await.unwrap();
    assert_eq!(accepted.outcome, Verdict::Published);
    let second = receive(&publisher, &csv(&[("1001", "Home 1"), ("1002", "New name")]), day(2)).await;
    let blank = publisher.publish_waiting(&admin(), second, Some(" "), day(2)).await;
    assert!(matches!(blank, Err(PublishError::Invalid(_))), "{blank:?}");
    let outcome = publisher.publish_waiting(&admin(), second, Some("why not"), day(2)).await.unwrap();
    assert_eq!(outcome.outcome, Verdict::Published);
}

#[tokio::test]
async fn a_file_laid_aside_is_published_no_more() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = receive(&publisher, &many(3), day(0)).await;
    let outcome = publisher.lay_aside(&admin(), id, day(0)).await.unwrap();
    assert_eq!(outcome.outcome, Verdict::Refused);
    assert_eq!(outcome.reasons[0].code, "refused_by_sender");
    assert_eq!(outcome.report.rows.accepted, 3);
    assert!(publisher.publish_waiting(&admin(), id, None, day(0)).await.is_err());
    assert!(live(&publisher).await.is_empty());
}

#[tokio::test]
async fn a_file_nobody_said_anything_about_is_let_go_after_a_day() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = receive(&publisher, &many(3), day(0)).await;
    assert_eq!(publisher.collect_garbage(day(1)).await.unwrap().files, 0, "not yet");
    assert_eq!(publisher.collect_garbage(day(2)).await.unwrap().files, 1);
    let gone = publisher.publish_waiting(&admin(), id, None, day(2)).await;
    let told = matches!(&gone, Err(PublishError::NotTaken(message)) if message.code == "file_no_longer_kept");
    assert!(told, "{gone:?}");
}
