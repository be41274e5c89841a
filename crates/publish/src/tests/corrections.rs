//! What is put right by hand, and what later files do to it.

use super::*;

fn lambeth(reference: &str) -> VacancyId {
    id(LAMBETH, reference)
}

async fn correct(publisher: &Publisher, reference: &str, title: &str, now: Timestamp) -> PutRight {
    publisher.correct(&admin(), &lambeth(reference), "title", title, "a misprint", now).await.unwrap()
}

async fn in_force(publisher: &Publisher) -> Vec<Correction> {
    publisher.corrections(&admin(), &code(LAMBETH)).await.unwrap()
}

fn codes_of(messages: &[vacancy::Message]) -> Vec<&str> {
    messages.iter().map(|message| message.code.as_ref()).collect()
}

fn refused<T>(done: Result<T, PublishError>) -> String {
    match done {
        Err(PublishError::NotTaken(message)) => message.code.into_owned(),
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("not refused"),
    }
}

#[tokio::test]
async fn a_correction_outlives_files_until_one_agrees() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let file = csv(&[("1", "One"), ("2", "Two")]);
    send(&publisher, &file, day(0)).await;
    let done = correct(&publisher, "1", "Won", day(1)).await;
    assert_eq!((done.publication, done.generation), (PublicationId(2), Some(2)));
    assert_eq!(done.difference.changed[0].changes[0].field, "title");
    assert_eq!(live(&publisher).await, titles(&[("1", "Won"), ("2", "Two")]));
    assert_sound(&publisher).await;

    // The same file is unchanged still, and another is followed but for the field.
    assert_eq!(send(&publisher, &file, day(2)).await.outcome, Verdict::Unchanged);
    let next = send(&publisher, &csv(&[("1", "One"), ("2", "Deux")]), day(2)).await;
    assert_eq!((next.difference.counts().changed, next.notes.as_slice()), (1, &[][..]));
    assert_eq!(live(&publisher).await, titles(&[("1", "Won"), ("2", "Deux")]));
    let found = in_force(&publisher).await;
    assert_eq!((found.len(), found[0].typed.as_str(), found[0].by.as_str()), (1, "Won", "tester"));
    assert_eq!((found[0].says.as_str(), found[0].conflict), (Some("One"), false));
    publisher.rebuild(&admin(), day(3)).await.unwrap();
    assert_eq!(live(&publisher).await["1"], "Won");

    let agreed = send(&publisher, &csv(&[("1", "Won"), ("2", "Deux")]), day(4)).await;
    assert_eq!(codes_of(&agreed.notes), ["correction_agreed"]);
    assert_eq!((agreed.difference.counts().changed, in_force(&publisher).await.len()), (0, 0));
    send(&publisher, &csv(&[("1", "Uno"), ("2", "Deux")]), day(5)).await;
    assert_eq!(live(&publisher).await["1"], "Uno", "from then on the file is followed");
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_third_value_is_told_until_somebody_settles_it() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    correct(&publisher, "1", "Won", day(1)).await;
    for (night, title) in [(2, "Uno"), (3, "Uno!")] {
        let outcome = send(&publisher, &csv(&[("1", title)]), day(night)).await;
        assert_eq!(codes_of(&outcome.notes), ["correction_conflict"]);
        assert_eq!(outcome.notes[0].args["says"], title.into());
        assert_eq!(live(&publisher).await["1"], "Won", "the correction stays");
        let state = publisher.upload(&admin(), outcome.upload).await.unwrap().unwrap();
        assert_eq!(state.outcome.unwrap().notes, outcome.notes, "kept with the upload");
    }
    assert!(in_force(&publisher).await[0].conflict);
    // Corrected again against what the file says now, it is no conflict any more.
    correct(&publisher, "1", "Won", day(4)).await;
    let found = in_force(&publisher).await;
    assert_eq!((found.len(), found[0].conflict), (1, false));
    let again = publisher.correct(&admin(), &lambeth("1"), "title", "Won", "why", day(4)).await;
    assert_eq!(refused(again), "correction_made_already");
    let back = publisher.restore(&admin(), &lambeth("1"), Some("title"), "the file is right", day(5)).await;
    assert_eq!(back.unwrap().difference.counts().changed, 1);
    assert_eq!(live(&publisher).await["1"], "Uno!", "what the file says now, not what it said then");
    let all = publisher.home_corrections(&admin(), &lambeth("1")).await.unwrap();
    let ends: Vec<EndedAs> = all.iter().filter_map(|one| Some(one.ended.as_ref()?.how)).collect();
    assert_eq!(ends, [EndedAs::Replaced, EndedAs::TakenBack]);
    let history = publisher.publications(&admin(), None, None, 9).await.unwrap();
    let what: Vec<Happened> = history.iter().map(|entry| entry.what).collect();
    assert_eq!(what[..2], [Happened::TakenBack, Happened::Corrected]);
    assert_eq!(history[0].reason.as_deref(), Some("the file is right"));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_withdrawn_home_is_listed_no_more_until_a_file_no_longer_has_it() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(4), day(0)).await;
    correct(&publisher, "1001", "Better", day(0)).await;
    for reference in ["1001", "1002"] {
        let done = publisher.withdraw(&admin(), &lambeth(reference), "a refuge", day(1)).await.unwrap();
        assert_eq!(done.difference.gone, [lambeth(reference)]);
    }
    assert_eq!(indexed(&publisher).await.into_keys().collect::<Vec<_>>(), ["1003", "1004"]);
    assert_eq!(send(&publisher, &many(4), day(2)).await.outcome, Verdict::Unchanged);
    let grown = send(&publisher, &many(5), day(2)).await;
    assert_eq!((grown.outcome, grown.difference.new.len()), (Verdict::Published, 1));
    assert_eq!((grown.difference.returned.len(), indexed(&publisher).await.len()), (0, 3));
    assert_sound(&publisher).await;

    // Two of five rows fewer would hold a file; two that nobody was shown do not.
    let rest: Vec<(String, String)> =
        (3..=5).map(|n| (format!("{}", 1000 + n), format!("Home {n}"))).collect();
    let rest: Vec<(&str, &str)> = rest.iter().map(|(one, two)| (one.as_str(), two.as_str())).collect();
    let done = send(&publisher, &csv(&rest), day(3)).await;
    assert_eq!((done.outcome, done.difference.counts().gone), (Verdict::Published, 0));
    assert_eq!(codes_of(&done.notes), ["withdrawal_done", "withdrawal_done"]);
    assert_eq!((in_force(&publisher).await.len(), indexed(&publisher).await.len()), (1, 3));
    assert_sound(&publisher).await;
    publisher.collect_garbage(day(80)).await.unwrap();
    assert_eq!(in_force(&publisher).await.len(), 1);
    let history = publisher.vacancy_history(&lambeth("1001")).await.unwrap().unwrap();
    assert!(!history.listed, "it does not come to light again to say that it has gone");
    assert_sound(&publisher).await;
    // From then on it is a home like any other.
    let back = send(&publisher, &many(5), day(4)).await;
    assert_eq!((back.difference.returned.len(), live(&publisher).await.len()), (2, 5));
    assert_eq!(live(&publisher).await["1001"], "Better", "its title is corrected still");
    send(&publisher, &csv(&rest), day(5)).await;
    publisher.withdraw(&admin(), &lambeth("1001"), "a refuge", day(5)).await.unwrap();
    send_accepted(&publisher, &csv(&rest[1..]), day(6)).await;
    publisher.collect_garbage(day(97)).await.unwrap();
    assert_eq!(in_force(&publisher).await, [], "nothing is corrected of a home that left long ago");
    assert_sound(&publisher).await;
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_withdrawal_taken_back_publishes_what_the_file_says_now() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One"), ("2", "Two")]), day(0)).await;
    publisher.withdraw(&admin(), &lambeth("1"), "why", day(1)).await.unwrap();
    send(&publisher, &csv(&[("1", "Uno"), ("2", "Two")]), day(2)).await;
    assert_eq!(live(&publisher).await, titles(&[("2", "Two")]));
    let back = publisher.restore(&admin(), &lambeth("1"), None, "settled", day(3)).await.unwrap();
    assert_eq!(back.difference.returned, [lambeth("1")]);
    assert_eq!(live(&publisher).await, titles(&[("1", "Uno"), ("2", "Two")]));
    let history = publisher.vacancy_history(&lambeth("1")).await.unwrap().unwrap();
    let kinds: Vec<(EventKind, bool)> =
        history.events.iter().map(|event| (event.kind, event.by_hand)).collect();
    assert_eq!(kinds, [(EventKind::New, false), (EventKind::Delisted, true), (EventKind::Returned, true)]);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_homes_history_says_when_it_was_corrected_and_never_by_whom() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    correct(&publisher, "1", "Won", day(1)).await;
    let history = publisher.vacancy_history(&lambeth("1")).await.unwrap().unwrap();
    assert_eq!((history.corrected_at, history.events[1].by_hand), (Some(day(1)), true));
    let document = serde_json::to_string(&history).unwrap();
    assert!(!document.contains("tester") && !document.contains("misprint"), "{document}");
    publisher.restore(&admin(), &lambeth("1"), Some("title"), "why", day(2)).await.unwrap();
    let history = publisher.vacancy_history(&lambeth("1")).await.unwrap().unwrap();
    assert_eq!((history.corrected_at, history.events.len()), (None, 3));
}

#[tokio::test]
async fn a_rollback_puts_back_the_files_word_beneath_what_is_in_force() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let first = send(&publisher, &csv(&[("1", "One"), ("2", "Two"), ("3", "Three")]), day(0)).await;
    correct(&publisher, "1", "Won", day(1)).await;
    let then = correct(&publisher, "2", "Too", day(1)).await.publication;
    publisher.withdraw(&admin(), &lambeth("3"), "why", day(1)).await.unwrap();
    publisher.restore(&admin(), &lambeth("2"), Some("title"), "why", day(2)).await.unwrap();
    send(&publisher, &csv(&[("1", "Eins"), ("2", "Zwei"), ("3", "Drei"), ("4", "Vier")]), day(3)).await;
    for to in [first.publication.unwrap(), then] {
        publisher.rollback(&admin(), &code(LAMBETH), None, to, "why", day(4)).await.unwrap();
        // In force: the correction of 1, the withdrawal of 3. Taken back, and not brought back: that of 2.
        assert_eq!(live(&publisher).await, titles(&[("1", "Won"), ("2", "Two")]));
        assert_sound(&publisher).await;
    }
    publisher.restore(&admin(), &lambeth("1"), Some("title"), "why", day(5)).await.unwrap();
    publisher.restore(&admin(), &lambeth("3"), None, "why", day(5)).await.unwrap();
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("2", "Two"), ("3", "Three")]));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn what_another_feed_said_meanwhile_is_not_forgotten_over_a_correction() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let nightly = csv(&[("1", "One"), ("2", "Two")]);
    send(&publisher, &nightly, day(0)).await;
    let intraday = csv(&[("1", "Uno")]);
    try_send(&publisher, Some("intraday"), &intraday, &Processing::default(), day(1)).await.unwrap();
    publisher.correct(&admin(), &lambeth("1"), "closes_at", "2026-12-01", "why", day(1)).await.unwrap();
    let again = send(&publisher, &nightly, day(2)).await;
    assert_eq!(again.outcome, Verdict::Published);
    assert_eq!(live(&publisher).await["1"], "One");
    assert!(indexed(&publisher).await["1"].closes_at.is_some());
    assert_eq!(send(&publisher, &nightly, day(3)).await.outcome, Verdict::Unchanged);
}

#[tokio::test]
async fn an_absent_home_keeps_its_corrections_and_is_not_put_back_on_offer_by_them() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let one = lambeth("1010");
    publisher.correct(&admin(), &one, "status", "under offer", "why", day(1)).await.unwrap();
    publisher.correct(&admin(), &one, "title", "Better", "why", day(1)).await.unwrap();
    send(&publisher, &many(9), day(2)).await;
    let gone = &indexed(&publisher).await["1010"];
    assert_eq!((gone.status, gone.title.as_deref()), (Status::Withdrawn, Some("Better")));
    let back = send(&publisher, &many(10), day(3)).await;
    assert_eq!(back.difference.returned, [lambeth("1010")]);
    assert_eq!(indexed(&publisher).await["1010"].status, Status::UnderOffer);
    assert_sound(&publisher).await;
    send(&publisher, &many(9), day(4)).await;
    publisher.collect_garbage(day(96)).await.unwrap();
    assert_eq!(in_force(&publisher).await, [], "a home that left has nothing to be corrected");
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn what_cannot_be_put_right_is_refused_with_a_reason_and_changes_nothing() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let before = everything(&publisher).await;
    let (who, one) = (admin(), lambeth("1"));
    let (preview, told) = publisher.preview_correction(&who, &one, "title", "Won", day(1)).await.unwrap();
    assert_eq!((preview.counts().changed, told.len()), (1, 0));
    for (field, text, why, code) in [
        ("titel", "x", "why", "correction_field_unknown"),
        ("title", "One", "why", "correction_not_needed"),
        ("rent", "a lot", "why", "money_not_an_amount"),
        ("title", "Won", " ", "correction_needs_reason"),
    ] {
        let done = publisher.correct(&who, &one, field, text, why, day(1)).await;
        assert_eq!(refused(done), code, "{field} {text}");
    }
    assert_eq!(refused(publisher.restore(&who, &one, None, "why", day(1)).await), "withdrawal_not_in_force");
    let back = publisher.restore(&who, &one, Some("rent"), "why", day(1)).await;
    assert_eq!(refused(back), "correction_not_in_force");
    let unknown = publisher.withdraw(&who, &lambeth("9"), "why", day(1)).await;
    assert!(matches!(unknown, Err(PublishError::NotFound(_))));
    assert_eq!(everything(&publisher).await, before);
    publisher.withdraw(&who, &one, "why", day(1)).await.unwrap();
    assert_eq!(refused(publisher.withdraw(&who, &one, "why", day(1)).await), "withdrawal_made_already");
}

#[tokio::test]
async fn what_does_not_go_together_with_a_later_file_is_left_unknown_and_told() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let one = lambeth("1");
    publisher.correct(&admin(), &one, "opens_at", "2026-06-10", "why", day(1)).await.unwrap();
    let early = publisher.correct(&admin(), &one, "closes_at", "2026-06-01", "why", day(1)).await;
    assert_eq!(refused(early), "bidding_window_backwards");
    let file = b"Ref,Title,Closes\n1,One,2026-06-02\n";
    let outcome = send(&publisher, file, day(2)).await;
    assert_eq!(codes_of(&outcome.notes), ["correction_at_odds"]);
    let home = &indexed(&publisher).await["1"];
    assert_eq!((home.opens_at, home.closes_at), (None, None));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn what_is_masked_is_not_kept_as_it_was_typed() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let text = "Ring Tenant Example on 07700 900123";
    let done = publisher.correct(&admin(), &lambeth("1"), "description", text, "why", day(1)).await.unwrap();
    assert!(codes_of(&done.told).contains(&"personal_telephone"));
    let kept = format!("{:?}", publisher.home_corrections(&admin(), &lambeth("1")).await.unwrap());
    assert!(kept.contains("Ring") && !kept.contains("900123"), "{kept}");
}

#[tokio::test]
async fn a_home_that_says_something_else_than_was_put_right_is_found() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    correct(&publisher, "1", "Won", day(1)).await;
    // As though a program had published the home and known of no correction.
    let store = &publisher.inner.store;
    let home = store.home(&lambeth("1")).await.unwrap().unwrap();
    let write = store::Write {
        record: home.said().clone(),
        feed: home.feed,
        absent_since: None,
        listed: true,
        said: None,
        withheld: false,
        event: None,
    };
    let new = store::NewPublication {
        feed: home.feed,
        kind: store::PublicationKind::Export,
        upload: None,
        restores: None,
        corrects: None,
        ended: &[],
        fingerprint: "",
        reason: None,
        by: "tester",
        counts: Counts::default(),
        writes: &[write],
        tell: &[],
    };
    let epoch = store.take_over().await.unwrap();
    store.publish(epoch, &new, day(2)).await.unwrap();
    let publisher = bench.open().await;
    let problems = publisher.verify().await.unwrap().problems;
    assert_eq!(codes_of(&problems), ["verify_correction_lost"]);
}

#[tokio::test]
async fn any_two_versions_are_compared() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let (who, whose) = (admin(), code(LAMBETH));
    let first = send(&publisher, &csv(&[("1", "One"), ("2", "Two"), ("3", "Three")]), day(0)).await;
    let second = send_accepted(&publisher, &csv(&[("1", "Uno"), ("2", "Two"), ("4", "Four")]), day(1)).await;
    let dry = Processing { dry_run: true, ..Processing::default() };
    let looked = csv(&[("1", "Uno"), ("2", "Two"), ("3", "Three"), ("5", "Five")]);
    let preview = try_send(&publisher, None, &looked, &dry, day(2)).await.unwrap();
    correct(&publisher, "2", "Too", day(3)).await;
    let of = |outcome: &Outcome| Version::Publication(outcome.publication.unwrap());
    let file = |outcome: &Outcome| Version::Upload(outcome.upload);
    // New, changed, gone, returned.
    for (from, to, counts) in [
        (of(&first), of(&second), (1, 1, 1, 0)),
        (of(&second), of(&first), (0, 1, 1, 1)),
        (of(&second), Version::Live, (0, 1, 0, 0)),
        (Version::Live, Version::Live, (0, 0, 0, 0)),
        (file(&first), file(&second), (1, 1, 1, 0)),
        (Version::Live, file(&preview), (1, 0, 1, 1)),
    ] {
        let found = publisher.compare(&who, &whose, None, (from, to), day(4)).await.unwrap().counts();
        let found = (found.new, found.changed, found.gone, found.returned);
        assert_eq!(found, counts, "{from:?} {to:?}");
    }
    let partner = csv(&[("9", "Partner")]);
    let other =
        try_send(&publisher, Some("partner"), &partner, &Processing::default(), day(4)).await.unwrap();
    let apart = publisher.compare(&who, &whose, None, (of(&first), of(&other)), day(4)).await;
    assert!(matches!(apart, Err(PublishError::Invalid(_))), "{apart:?}");
}

#[tokio::test]
async fn uploads_and_publications_are_listed_by_the_page_to_whoever_may_see_them() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    for night in 0..5 {
        send_accepted(&publisher, &many(3 + night), day(night as i64)).await;
    }
    let bytes = csv(&[("1", "One")]);
    let hackney = code(HACKNEY);
    let file = Received { authority: &hackney, feed: None, file_name: "h.csv", bytes: &bytes };
    publisher.import(&admin(), file, &Processing::default(), day(5)).await.unwrap();
    let own = super::scope::person(1, Role::Viewer, Over::Authority(code(LAMBETH)));
    for (actor, last) in [(&admin(), 6), (&own, 5)] {
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = publisher.uploads(actor, None, None, before, 2).await.unwrap();
            let Some(oldest) = page.last() else { break };
            before = Some(oldest.id);
            assert!(page.iter().all(|upload| upload.by == "tester"));
            seen.extend(page.iter().map(|upload| upload.id.0));
        }
        assert_eq!(seen, (1..=last).rev().collect::<Vec<_>>());
        let page = publisher.publications(actor, None, Some(PublicationId(4)), 2).await.unwrap();
        let page: Vec<_> = page.iter().map(|entry| entry.publication.unwrap().0).collect();
        assert_eq!(page, [3, 2]);
    }
}
