use super::*;

#[tokio::test]
async fn a_rollback_puts_back_what_a_publication_said_and_a_rebuild_keeps_it() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let first = send(&publisher, &csv(&[("1", "One"), ("2", "Two")]), day(0)).await;
    let bad = csv(&[("1", "Wrong"), ("3", "Wrong too")]);
    send_accepted(&publisher, &bad, day(1)).await;
    let to = first.publication.unwrap();
    let lambeth = code(LAMBETH);
    let done =
        publisher.rollback(&admin(), &lambeth, None, to, "last night's was wrong", day(2)).await.unwrap();
    assert_eq!((done.publication.0, done.generation), (3, Some(3)));
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("2", "Two")]));
    assert!(!indexed(&publisher).await.contains_key("3"), "its set of homes, exactly");
    assert_sound(&publisher).await;

    let rebuilt = publisher.rebuild(&admin(), day(3)).await.unwrap();
    assert_eq!((rebuilt.generation, rebuilt.vacancies), (4, 2));
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("2", "Two")]));
    let history = publisher.history(None, 1).await.unwrap();
    assert_eq!((history[0].what, history[0].restores), (Happened::RolledBack, Some(to)));
    assert_eq!(history[0].reason.as_deref(), Some("last night's was wrong"));

    // The wrong file sent again is a new decision, not "the same as last time".
    let again = send_accepted(&publisher, &bad, day(4)).await;
    assert_eq!(again.outcome, Verdict::Published);
    assert_eq!(again.difference.returned, [id(LAMBETH, "3")]);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_rollback_leaves_other_feeds_and_other_authorities_alone() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let first = send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let partner = csv(&[("9", "Partner")]);
    try_send(&publisher, Some("partner"), &partner, &Processing::default(), day(0)).await.unwrap();
    send(&publisher, &csv(&[("1", "Uno"), ("2", "Due")]), day(1)).await;
    let (lambeth, to) = (code(LAMBETH), first.publication.unwrap());
    for (authority, feed, to) in [
        (code(HACKNEY), None, to),
        (lambeth.clone(), Some("partner"), to),
        (lambeth.clone(), None, PublicationId(99)),
    ] {
        let refused = publisher.rollback(&admin(), &authority, feed, to, "why", day(2)).await;
        assert!(matches!(refused, Err(PublishError::NotFound(_))), "{authority} {feed:?} {to}");
    }
    let unexplained = publisher.rollback(&admin(), &lambeth, None, to, " ", day(2)).await;
    assert!(matches!(unexplained, Err(PublishError::Invalid(_))));
    publisher.rollback(&admin(), &lambeth, Some("nightly"), to, "why", day(2)).await.unwrap();
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("9", "Partner")]));
}

#[tokio::test]
async fn an_absent_home_is_put_back_as_absent_since_then() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let without = send(&publisher, &many(9), day(1)).await;
    send(&publisher, &many(10), day(2)).await;
    let to = without.publication.unwrap();
    publisher.rollback(&admin(), &code(LAMBETH), None, to, "why", day(3)).await.unwrap();
    assert_eq!(indexed(&publisher).await["1010"].status, Status::Withdrawn);
    let history = publisher.vacancy_history(&id(LAMBETH, "1010")).await.unwrap().unwrap();
    assert_eq!((history.absent_since, history.last_seen), (Some(day(1)), day(2)));
}
