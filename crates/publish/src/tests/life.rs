use super::*;

#[tokio::test]
async fn a_first_file_goes_live_and_says_where() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    assert_eq!(publisher.head().await.unwrap(), None);
    let outcome = send(&publisher, &csv(&[("001", "One"), ("A/2 #x", "Two")]), day(0)).await;
    assert_eq!((outcome.outcome, outcome.generation), (Verdict::Published, Some(1)));
    assert_eq!(outcome.difference.new, [id(LAMBETH, "001"), id(LAMBETH, "A/2 #x")]);
    assert_eq!(live(&publisher).await, titles(&[("001", "One"), ("A/2 #x", "Two")]));
    assert!(bench.path().join("generations/1/manifest.json").exists());
    let found = assert_sound(&publisher).await;
    assert_eq!((found.vacancies, found.blobs, found.generation), (2, 1, Some(1)));
    let wording = Wording::parse("en-GB", "").unwrap();
    let document = outcome.worded(&wording);
    assert_eq!(document["version"], 1);
    assert_eq!(document["outcome"], "published");
    assert_eq!((&document["upload"], &document["generation"]), (&1.into(), &1.into()));
    assert_eq!(document["reasons"], serde_json::json!([]));
}

#[tokio::test]
async fn the_same_file_again_changes_nothing() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let bytes = csv(&[("1", "One")]);
    send(&publisher, &bytes, day(0)).await;
    let before = everything(&publisher).await;
    let again = send(&publisher, &bytes, day(1)).await;
    assert_eq!((again.outcome, again.generation), (Verdict::Unchanged, Some(1)));
    assert_eq!(everything(&publisher).await, before);
    let status = publisher.authorities_status(day(2)).await.unwrap();
    let lambeth = status.iter().find(|status| status.slug == "lambeth").unwrap();
    assert_eq!((lambeth.last_upload_at, lambeth.last_published_at), (Some(day(1)), Some(day(0))));
    assert_eq!((lambeth.stale, lambeth.last_outcome), (false, Some(Verdict::Unchanged)));
    let hackney = status.iter().find(|status| status.slug == "hackney").unwrap();
    assert!(hackney.stale && hackney.last_upload_at.is_none());
}

#[tokio::test]
async fn a_file_that_comes_back_with_its_problems_written_in_changes_no_home() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let bytes = [many(40).as_slice(), b"2,=1+1,\n,Nobody's,\n"].concat();
    let first = send(&publisher, &bytes, day(0)).await;
    assert_eq!((first.outcome, first.report.rows.rejected), (Verdict::Published, 1));
    let wording = Wording::parse("en-GB", include_str!("../../../../data/wording/en/annotate.ftl")).unwrap();
    for (night, form) in (1..).zip(ingest::TableForm::ALL) {
        let (upload, report) = (ingest::Upload::Bytes(&bytes), &first.report);
        let request = ingest::AnnotateRequest { upload, report, form: *form, wording: &wording };
        let back = send(&publisher, &ingest::annotate(&request).unwrap(), day(night)).await;
        assert_eq!(back.difference.counts(), Counts { new: 0, changed: 0, gone: 0, returned: 0 }, "{form:?}");
        assert_eq!(back.report.rows, first.report.rows, "{form:?}");
    }
    let history = publisher.vacancy_history(&id(LAMBETH, "2")).await.unwrap().unwrap();
    assert_eq!(history.events.len(), 1);
}

#[tokio::test]
async fn a_changed_file_changes_field_by_field_and_keeps_first_seen() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One"), ("2", "Two")]), day(0)).await;
    let outcome = send(&publisher, &csv(&[("1", "Uno"), ("2", "Two"), ("3", "Three")]), day(1)).await;
    assert_eq!(outcome.generation, Some(2));
    assert_eq!(outcome.difference.counts(), Counts { new: 1, changed: 1, gone: 0, returned: 0 });
    let changed = &outcome.difference.changed[0];
    assert_eq!((&changed.id, changed.changes.len()), (&id(LAMBETH, "1"), 1));
    assert_eq!(changed.changes[0].field, "title");
    let home = &indexed(&publisher).await["1"];
    assert_eq!((home.provenance.first_seen.0, home.provenance.last_seen.0), (day(0), day(1)));
    let history = publisher.vacancy_history(&home.id).await.unwrap().unwrap();
    let kinds: Vec<EventKind> = history.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::New, EventKind::Changed]);
    assert_eq!(history.events[1].changes, changed.changes);
    let same = publisher.vacancy_history(&id(LAMBETH, "2")).await.unwrap().unwrap();
    assert_eq!((same.events.len(), same.last_seen), (1, day(1)));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn what_vanishes_is_withdrawn_stays_for_ninety_days_and_may_return() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let outcome = send(&publisher, &many(9), day(1)).await;
    assert_eq!(outcome.difference.gone, [id(LAMBETH, "1010")]);
    let absent = indexed(&publisher).await["1010"].clone();
    assert_eq!((absent.status, absent.withdrawn_reason.as_deref()), (Status::Withdrawn, Some("absent")));
    assert_eq!(absent.provenance.last_seen.0, day(0));

    let returned = send(&publisher, &many(10), day(2)).await;
    assert_eq!(returned.difference.returned, [id(LAMBETH, "1010")]);
    let home = &indexed(&publisher).await["1010"];
    assert_eq!((home.status, home.withdrawn_reason.as_deref()), (Status::Open, None));
    assert_eq!(home.provenance.first_seen.0, day(0));
    let history = publisher.vacancy_history(&id(LAMBETH, "1010")).await.unwrap().unwrap();
    let kinds: Vec<EventKind> = history.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::New, EventKind::Gone, EventKind::Returned]);

    send(&publisher, &many(9), day(3)).await;
    send(&publisher, &many(8), day(93)).await;
    assert!(indexed(&publisher).await.contains_key("1010"), "ninety days are not over yet");
    send(&publisher, &[many(8), b"2,New,\n".to_vec()].concat(), day(94)).await;
    assert!(!indexed(&publisher).await.contains_key("1010"));
    assert!(indexed(&publisher).await.contains_key("1009"));
    let history = publisher.vacancy_history(&id(LAMBETH, "1010")).await.unwrap().unwrap();
    assert!(!history.listed);
    assert_sound(&publisher).await;

    let outcome = send(&publisher, &many(10), day(95)).await;
    assert_eq!(outcome.difference.returned, [id(LAMBETH, "1009"), id(LAMBETH, "1010")]);
    assert_eq!(indexed(&publisher).await["1010"].provenance.first_seen.0, day(0));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn absent_homes_leave_even_if_nothing_is_ever_sent_again() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    send(&publisher, &many(9), day(1)).await;
    publisher.collect_garbage(day(91)).await.unwrap();
    assert_eq!(indexed(&publisher).await.len(), 10);
    publisher.collect_garbage(day(92)).await.unwrap();
    assert_eq!(indexed(&publisher).await.len(), 9);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_home_whose_row_is_refused_tonight_keeps_its_last_record() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &many(10), day(0)).await;
    let before = indexed(&publisher).await["1010"].clone();
    // Two rows of one reference that differ are a conflict: both are refused.
    let conflict = [many(9), b"1010,One thing,\n1010,Another,\n".to_vec()].concat();
    let outcome = send(&publisher, &conflict, day(1)).await;
    assert_eq!(outcome.outcome, Verdict::Published);
    assert_eq!(outcome.difference.kept, [id(LAMBETH, "1010")]);
    assert_eq!(outcome.report.rows.rejected, 2);
    assert_eq!(indexed(&publisher).await["1010"], before);
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_home_whose_reference_was_spoilt_tonight_keeps_its_last_record() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(
        &publisher,
        &csv(&[("123456", "One"), ("0123001", "Two"), ("124000", "Three"), ("7", "Four")]),
        day(0),
    )
    .await;
    let before = indexed(&publisher).await;
    // A spreadsheet has rounded both 123456 and 0123001; 124000 is not in the file at all.
    let spoilt = csv(&[("1.23E+05", "One"), ("1.23E+05", "Two"), ("7", "Four")]);
    let outcome = send_accepted(&publisher, &spoilt, day(1)).await;
    assert_eq!(outcome.difference.kept, [id(LAMBETH, "0123001"), id(LAMBETH, "123456")]);
    assert_eq!(outcome.difference.gone, [id(LAMBETH, "124000")]);
    let after = indexed(&publisher).await;
    assert_eq!((&after["123456"], &after["0123001"]), (&before["123456"], &before["0123001"]));
    assert_eq!(after["124000"].withdrawn_reason.as_deref(), Some("absent"));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn a_full_export_replaces_its_own_feeds_homes_only() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let how = Processing { accept_held: Some("a test".into()), ..Processing::default() };
    send(&publisher, &csv(&[("1", "One"), ("2", "Two")]), day(0)).await;
    let partner = csv(&[("9", "Partner"), ("2", "Shared")]);
    try_send(&publisher, Some("partner"), &partner, &how, day(0)).await.unwrap();
    let outcome = send_accepted(&publisher, &csv(&[("3", "Three")]), day(1)).await;
    assert_eq!(outcome.difference.gone, [id(LAMBETH, "1")], "2 is the partner's now");
    assert_eq!(live(&publisher).await, titles(&[("2", "Shared"), ("3", "Three"), ("9", "Partner")]));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn an_export_of_changes_adds_and_alters_only() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One"), ("2", "Two")]), day(0)).await;
    let changes = csv(&[("2", "Zwei"), ("3", "Drei")]);
    let outcome =
        try_send(&publisher, Some("intraday"), &changes, &Processing::default(), day(1)).await.unwrap();
    assert_eq!(outcome.outcome, Verdict::Published);
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("2", "Zwei"), ("3", "Drei")]));
    // The nightly file still speaks for 2, not for 3.
    let outcome = send_accepted(&publisher, &csv(&[("1", "One")]), day(2)).await;
    assert_eq!(outcome.difference.gone, [id(LAMBETH, "2")]);
    assert_eq!(live(&publisher).await, titles(&[("1", "One"), ("3", "Drei")]));
}

#[tokio::test]
async fn the_same_file_speaks_again_where_another_feed_has_spoken_since() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let nightly = csv(&[("1", "One"), ("2", "Two")]);
    send(&publisher, &nightly, day(0)).await;
    let how = Processing::default();
    try_send(&publisher, Some("intraday"), &csv(&[("2", "Zwei")]), &how, day(0)).await.unwrap();
    let again = send(&publisher, &nightly, day(1)).await;
    assert_eq!((again.outcome, again.difference.changed.len()), (Verdict::Published, 1));
    assert_eq!(send(&publisher, &nightly, day(2)).await.outcome, Verdict::Unchanged);
}

#[tokio::test]
async fn an_unchanged_file_keeps_its_outcome_when_asked_again() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let bytes = csv(&[("1", "One")]);
    send(&publisher, &bytes, day(0)).await;
    let unchanged = send(&publisher, &bytes, day(1)).await;
    let state = publisher.upload(&admin(), unchanged.upload).await.unwrap().unwrap();
    assert_eq!(state.outcome, Some(unchanged));
}

#[tokio::test]
async fn authorities_do_not_touch_each_other() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "Lambeth's")]), day(0)).await;
    let bytes = csv(&[("1", "Hackney's"), ("2", "Two")]);
    let file = Received { authority: &code(HACKNEY), feed: None, file_name: "../../h\n.csv", bytes: &bytes };
    let outcome = publisher.import(&admin(), file, &Processing::default(), day(0)).await.unwrap();
    assert_eq!(outcome.feed, "homes");
    let upload = publisher.upload(&admin(), outcome.upload).await.unwrap().unwrap();
    assert_eq!(upload.file_name, "h.csv");
    let found = assert_sound(&publisher).await;
    assert_eq!((found.authorities, found.vacancies), (2, 3));
    let mut lambeths = Vec::new();
    let mut f = |home: &Vacancy| lambeths.push(home.id.clone());
    publisher.export(Some(&code(LAMBETH)), false, day(0), &mut f).await.unwrap();
    assert_eq!(lambeths, [id(LAMBETH, "1")]);
}

#[tokio::test]
async fn an_older_file_never_overtakes_a_later_one() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let (older, newer) = (csv(&[("1", "Older")]), csv(&[("1", "Newer")]));
    let file = |bytes| Received { authority: &LAMBETH_CODE, feed: None, file_name: "l.csv", bytes };
    let first = publisher.receive(&admin(), file(&older), day(0)).await.unwrap();
    let second = publisher.receive(&admin(), file(&newer), day(0)).await.unwrap();
    publisher.process(&admin(), second.id, &Processing::default(), day(0)).await.unwrap();
    let late = publisher.process(&admin(), first.id, &Processing::default(), day(0)).await.unwrap();
    assert_eq!((late.outcome, late.reasons[0].code.as_ref()), (Verdict::Refused, "refused_superseded"));
    assert_eq!(live(&publisher).await, titles(&[("1", "Newer")]));
}

static LAMBETH_CODE: std::sync::LazyLock<AuthorityCode> = std::sync::LazyLock::new(|| code(LAMBETH));

#[tokio::test]
async fn looking_changes_nothing_and_is_not_published_by_a_restart() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    send(&publisher, &csv(&[("1", "One")]), day(0)).await;
    let before = everything(&publisher).await;
    let how = Processing { dry_run: true, ..Processing::default() };
    let seen = try_send(&publisher, None, &csv(&[("1", "Uno")]), &how, day(1)).await.unwrap();
    assert_eq!((seen.outcome, seen.generation), (Verdict::Published, None));
    assert_eq!(seen.difference.changed.len(), 1);
    let publisher = bench.open().await;
    assert_eq!(everything(&publisher).await, before);
    let done = publisher.process(&admin(), seen.upload, &Processing::default(), day(1)).await.unwrap();
    assert_eq!((done.outcome, done.generation), (Verdict::Published, Some(2)));
    let again = publisher.process(&admin(), seen.upload, &Processing::default(), day(2)).await.unwrap();
    assert_eq!(again, done);
}

#[tokio::test]
async fn a_demonstration_moves_dates_and_starts_again_without_work() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let bytes = b"Ref,Title,Closes\n1,One,20/03/2026\n".to_vec();
    let how = Processing { shift_days: 14, ..Processing::default() };
    try_send(&publisher, None, &bytes, &how, day(0)).await.unwrap();
    let closes = indexed(&publisher).await["1"].closes_at.unwrap();
    assert_eq!(closes.to_string(), "2026-04-03T23:59:59+01:00");
    let again = try_send(&publisher, None, &bytes, &how, day(0)).await.unwrap();
    assert_eq!(again.outcome, Verdict::Unchanged);
    let how = Processing { shift_days: 15, ..Processing::default() };
    let later = try_send(&publisher, None, &bytes, &how, day(1)).await.unwrap();
    assert_eq!(later.outcome, Verdict::Published);
}

#[tokio::test]
async fn old_generations_go_and_the_live_one_never() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    for n in 0..13 {
        send(&publisher, &csv(&[("1", &format!("Number {n}"))]), day(0)).await;
    }
    let generations = || std::fs::read_dir(bench.path().join("generations")).unwrap().count();
    assert_eq!(generations(), 13, "all younger than a day");
    let collected = publisher.collect_garbage(day(2)).await.unwrap();
    assert_eq!(collected.generations, [3, 2, 1]);
    assert_eq!(generations(), 10);
    send(&publisher, &csv(&[("1", "Last")]), day(3)).await;
    assert_eq!(generations(), 10);
    assert_eq!(live(&publisher).await, titles(&[("1", "Last")]));
    assert_sound(&publisher).await;
}
