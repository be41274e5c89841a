//! Received files are kept for a time, and their rows for ever.

use super::*;

async fn is_kept(publisher: &Publisher, upload: UploadId) -> bool {
    let state = publisher.upload(&admin(), upload).await.unwrap().unwrap();
    let there = publisher.inner.blobs.read(&state.sha256).await.is_ok();
    match publisher.received_file(&admin(), upload).await {
        Ok(_) => assert_eq!((there, state.bytes_deleted_at), (true, None)),
        Err(PublishError::NotTaken(message)) => {
            assert_eq!(message.code, "file_no_longer_kept");
            assert!(state.bytes_deleted_at.is_some() && state.outcome.is_some(), "its row stays");
        }
        Err(error) => panic!("{error}"),
    }
    there
}

#[tokio::test]
async fn a_file_is_deleted_after_ninety_days_unless_it_is_still_needed() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let first = send(&publisher, &many(10), day(0)).await.upload;
    let refused = send(&publisher, b"\0 not an export", day(0)).await.upload;
    let second = send(&publisher, &many(11), day(1)).await.upload;
    let partner = csv(&[("9", "Partner")]);
    let other =
        try_send(&publisher, Some("partner"), &partner, &Processing::default(), day(1)).await.unwrap();
    let held = send(&publisher, &csv(&[("1", "One")]), day(1)).await;
    assert_eq!(held.outcome, Verdict::Held);
    assert_eq!(publisher.collect_garbage(day(90)).await.unwrap().files, 0, "not yet");
    let last = send(&publisher, &many(12), day(91)).await.upload;
    assert!(!is_kept(&publisher, first).await, "an import collects too");
    let collected = publisher.collect_garbage(day(200)).await.unwrap();
    assert_eq!(collected.files, 1);
    for (upload, kept) in [
        (first, false),
        (refused, false),
        (second, false),
        (last, true),
        (other.upload, true),
        (held.upload, true),
    ] {
        assert_eq!(is_kept(&publisher, upload).await, kept, "{upload}");
    }
    // What was deleted on purpose is no damage, and nothing that is published depends on it.
    assert_sound(&publisher).await;
    publisher.rebuild(&admin(), day(200)).await.unwrap();
    let back = publisher.rollback(&admin(), &code(LAMBETH), None, PublicationId(1), "why", day(200)).await;
    assert_eq!(back.unwrap().difference.gone.len(), 2);
    let compared = (Version::Upload(first), Version::Live);
    let unread = publisher.compare(&admin(), &code(LAMBETH), None, compared, day(200)).await;
    assert!(matches!(unread, Err(PublishError::NotTaken(_))), "{unread:?}");
}

#[tokio::test]
async fn bytes_that_several_uploads_share_stay_while_one_needs_them() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let one = send(&publisher, &many(3), day(0)).await.upload;
    send(&publisher, &many(4), day(1)).await;
    let again = send(&publisher, &many(3), day(80)).await.upload;
    send(&publisher, &many(5), day(81)).await;
    assert_eq!(publisher.collect_garbage(day(100)).await.unwrap().files, 1);
    let state = publisher.upload(&admin(), one).await.unwrap().unwrap();
    assert!(state.bytes_deleted_at.is_some());
    assert!(is_kept(&publisher, again).await);
    assert_sound(&publisher).await;
    assert_eq!(publisher.collect_garbage(day(180)).await.unwrap().files, 1);
    assert!(!is_kept(&publisher, again).await);
    // Sent once more, they are kept once more.
    assert!(is_kept(&publisher, send(&publisher, &many(3), day(181)).await.upload).await);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn nothing_is_deleted_while_somebody_receives_and_what_was_left_is_the_next_time() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let first = send(&publisher, &many(3), day(0)).await.upload;
    send(&publisher, &many(4), day(1)).await;
    let receiving = crate::lock::ReceivingLock::share(&bench.path().join("receiving")).unwrap();
    assert_eq!(publisher.collect_garbage(day(100)).await.unwrap().files, 0);
    let state = publisher.upload(&admin(), first).await.unwrap().unwrap();
    assert!(publisher.inner.blobs.read(&state.sha256).await.is_ok());
    drop(receiving);
    assert_eq!(publisher.collect_garbage(day(100)).await.unwrap().files, 1);
    assert!(!is_kept(&publisher, first).await);
}
