use crate::*;
use jiff::Timestamp;
use sqlx::Row;
use std::path::Path;
use vacancy::{AuthorityCode, LondonInstant, Provenance, Vacancy, VacancyId};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + seconds).unwrap()
}

fn lambeth() -> AuthorityCode {
    AuthorityCode::parse("E09000022").unwrap()
}

async fn store(folder: &Path) -> Store {
    Store::open(&folder.join("record.sqlite")).await.unwrap()
}

fn home(reference: &str, title: &str) -> Vacancy {
    let provenance = Provenance {
        upload: "00".into(),
        row: 2,
        first_seen: LondonInstant(at(0)),
        last_seen: LondonInstant(at(0)),
    };
    let mut home = Vacancy::new(VacancyId::new(lambeth(), reference).unwrap(), provenance);
    home.title = Some(title.to_owned());
    home
}

fn write(record: Vacancy, feed: FeedId, kind: EventKind) -> Write {
    Write {
        record,
        feed,
        absent_since: None,
        listed: kind != EventKind::Delisted,
        said: None,
        withheld: false,
        event: Some((kind, vec![])),
    }
}

async fn upload(store: &Store, feed: &str) -> UploadId {
    let new = NewUpload {
        authority: &lambeth(),
        feed,
        kind: FeedKind::Full,
        file_name: "lambeth.csv",
        sha256: "00",
        size: 3,
        by: "tester",
        how: "{}",
        idempotency_key: None,
    };
    store.add_upload(&new, at(0)).await.unwrap()
}

async fn publish(
    store: &Store,
    epoch: Epoch,
    feed: FeedId,
    writes: &[Write],
) -> Result<PublicationId, StoreError> {
    let new = NewPublication {
        feed,
        kind: PublicationKind::Export,
        upload: None,
        restores: None,
        corrects: None,
        ended: &[],
        fingerprint: "",
        reason: None,
        by: "tester",
        counts: Counts::default(),
        writes,
        tell: &[],
    };
    store.publish(epoch, &new, at(1)).await
}

#[tokio::test]
async fn every_connection_keeps_what_it_commits_through_a_power_cut() {
    let folder = tempfile::tempdir().unwrap();
    let odd = folder.path().join("a folder? with #odd %41 näme");
    std::fs::create_dir(&odd).unwrap();
    let store = store(&odd).await;
    assert!(odd.join("record.sqlite").exists());
    let mut connections = Vec::new();
    for _ in 0..4 {
        let mut connection = store.pool.acquire().await.unwrap();
        for (pragma, expected) in
            [("synchronous", 2), ("foreign_keys", 1), ("trusted_schema", 0), ("busy_timeout", 10_000)]
        {
            let sql = sqlx::AssertSqlSafe(format!("PRAGMA {pragma}"));
            let row = sqlx::query(sql).fetch_one(&mut *connection).await.unwrap();
            assert_eq!(row.get::<i64, _>(0), expected, "{pragma}");
        }
        let row = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await.unwrap();
        assert_eq!(row.get::<String, _>(0), "wal");
        connections.push(connection);
    }
}

#[tokio::test]
async fn a_record_written_by_a_newer_program_is_named_as_such() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("record.sqlite");
    assert!(Store::open_current(&path).await.unwrap().is_none());
    let store = store(folder.path()).await;
    assert!(Store::open_current(&path).await.unwrap().is_some());
    sqlx::query("INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (9999, 'later', 1, x'00', 0)")
        .execute(&store.pool)
        .await
        .unwrap();
    for error in [Store::open(&path).await.err().unwrap(), Store::open_current(&path).await.err().unwrap()] {
        assert!(matches!(error, StoreError::Newer { version: 9999, .. }), "{error}");
    }
}

#[tokio::test]
async fn opening_again_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let id = {
        let store = store(folder.path()).await;
        upload(&store, "homes").await
    };
    let store = store(folder.path()).await;
    let found = store.upload(id).await.unwrap().unwrap();
    assert_eq!(
        (found.stage, found.feed.name.as_str(), found.feed.authority),
        (Stage::Received, "homes", lambeth())
    );
    assert_eq!(store.unfinished_uploads().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_writer_that_was_taken_over_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    upload(&store, "homes").await;
    let feed = store.feed(&lambeth(), "homes").await.unwrap().unwrap().id;
    let early = store.take_over().await.unwrap();
    let late = store.take_over().await.unwrap();
    let writes = [write(home("1", "One"), feed, EventKind::New)];
    assert!(matches!(publish(&store, early, feed, &writes).await, Err(StoreError::Superseded)));
    assert!(store.homes_of(&lambeth()).await.unwrap().is_empty());
    assert_eq!(publish(&store, late, feed, &writes).await.unwrap(), PublicationId(1));
    assert_eq!(store.listed(&lambeth()).await.unwrap(), [home("1", "One")]);
}

#[tokio::test]
async fn of_many_writers_exactly_one_follows_a_generation() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    assert_eq!(store.head().await.unwrap(), None);
    let epoch = store.take_over().await.unwrap();
    let attempts = (0..12).map(|_| {
        let store = store.clone();
        async move {
            let new = NewHead {
                after: 0,
                generation: 1,
                directory: "generations/1",
                manifest_sha256: "ab",
                upload_seq: PublicationId(0),
            };
            store.advance_head(epoch, &new, "tester", at(2)).await
        }
    });
    let results = futures::future::join_all(attempts).await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    assert_eq!(store.head().await.unwrap().unwrap().generation, 1);
    assert!(matches!(store.collect_generation(epoch, 1, at(3)).await, Err(StoreError::Superseded)));
}

#[tokio::test]
async fn what_a_feed_said_at_any_publication_can_be_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    upload(&store, "homes").await;
    let feed = store.feed(&lambeth(), "homes").await.unwrap().unwrap().id;
    let epoch = store.take_over().await.unwrap();
    let first =
        [write(home("1", "One"), feed, EventKind::New), write(home("2", "Two"), feed, EventKind::New)];
    publish(&store, epoch, feed, &first).await.unwrap();
    let mut changed = write(home("1", "Uno"), feed, EventKind::Changed);
    changed.event = Some((EventKind::Changed, vacancy::changes(&home("1", "One"), &home("1", "Uno"))));
    let second = [changed, write(home("2", "Two"), feed, EventKind::Delisted)];
    publish(&store, epoch, feed, &second).await.unwrap();
    let titles = |homes: Vec<Stored>| -> Vec<(String, bool)> {
        homes.into_iter().map(|home| (home.record.title.unwrap(), home.listed)).collect()
    };
    let then = titles(store.homes_at(feed, PublicationId(1)).await.unwrap());
    assert_eq!(then, [("One".to_owned(), true), ("Two".to_owned(), true)]);
    let now = titles(store.homes_at(feed, PublicationId(2)).await.unwrap());
    assert_eq!(now, [("Uno".to_owned(), true), ("Two".to_owned(), false)]);
    let history = store.vacancy_history(&home("1", "").id).await.unwrap().unwrap();
    let kinds: Vec<EventKind> = history.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::New, EventKind::Changed]);
    assert_eq!(store.touched_since(PublicationId(1)).await.unwrap(), [lambeth()]);
    assert!(store.touched_since(PublicationId(2)).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_record_edited_outside_the_program_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    let id = upload(&store, "homes").await;
    let feed = store.upload(id).await.unwrap().unwrap().feed.id;
    let epoch = store.take_over().await.unwrap();
    let homes = ["1", "2", "3"].map(|reference| write(home(reference, "Quiet"), feed, EventKind::New));
    publish(&store, epoch, feed, &homes).await.unwrap();
    assert!(store.altered().await.unwrap().is_empty());
    for tampering in [
        "UPDATE vacancies SET record = replace(record, 'Quiet', 'Noisy') WHERE id LIKE '%/2'",
        "UPDATE vacancies SET record = '{' WHERE id LIKE '%/3'",
    ] {
        sqlx::query(tampering).execute(&store.pool).await.unwrap();
    }
    assert_eq!(store.altered().await.unwrap(), ["E09000022/2", "E09000022/3"]);
}

#[tokio::test]
async fn the_audit_shows_where_it_was_tampered_with() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    for _ in 0..5 {
        upload(&store, "homes").await;
    }
    let sound = store.check_audit().await.unwrap();
    assert_eq!((sound.entries, sound.broken_at), (5, None));
    let refused = sqlx::query("UPDATE audit SET actor = 'somebody' WHERE seq = 3").execute(&store.pool).await;
    assert!(refused.unwrap_err().to_string().contains("append-only"));
    assert!(sqlx::query("DELETE FROM audit WHERE seq = 3").execute(&store.pool).await.is_err());
    sqlx::query("DROP TRIGGER audit_is_never_changed").execute(&store.pool).await.unwrap();
    sqlx::query("DROP TRIGGER audit_is_never_deleted").execute(&store.pool).await.unwrap();
    for (tampering, broken_at) in [
        ("UPDATE audit SET actor = 'somebody' WHERE seq = 3", 3),
        ("UPDATE audit SET seq = CASE seq WHEN 4 THEN 104 ELSE 105 END WHERE seq IN (4, 5)", 3),
        ("DELETE FROM audit WHERE seq = 2", 2),
        ("DELETE FROM audit WHERE seq > 1", 2),
    ] {
        sqlx::query(tampering).execute(&store.pool).await.unwrap();
        assert_eq!(store.check_audit().await.unwrap().broken_at, Some(broken_at), "{tampering}");
    }
}

#[tokio::test]
async fn a_token_works_for_its_time_with_its_whole_secret_only() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    let new = TokenRequest {
        authority: &lambeth(),
        label: "nightly",
        scopes: &[TokenScope::Upload],
        expires_at: at(100),
    };
    let token = store.add_token(&new, "tester", at(0)).await.unwrap().unwrap();
    assert!(!format!("{token:?}").contains(&token.secret));
    assert_eq!(store.token(&token.secret, at(1)).await.unwrap().unwrap().authority, lambeth());
    assert_eq!(store.tokens().await.unwrap()[0].last_used_at, Some(at(1)));
    let last = token.secret.chars().last().unwrap();
    let other = if last == '0' { '1' } else { '0' };
    let wrong = format!("{}{other}", &token.secret[..token.secret.len() - 1]);
    for bad in [wrong.as_str(), "", "btb_", "btb__", &token.id, &token.secret[..40], "btb_é_é"] {
        assert_eq!(store.token(bad, at(1)).await.unwrap(), None, "{bad}");
    }
    assert_eq!(store.token(&token.secret, at(100)).await.unwrap(), None);
    let raw = std::fs::read(folder.path().join("record.sqlite-wal")).unwrap();
    let secret = token.secret.as_bytes();
    assert!(!raw.windows(secret.len()).any(|bytes| bytes == secret));
    assert!(store.revoke_token(&token.id, "tester", at(2)).await.unwrap());
    assert!(!store.revoke_token(&token.id, "tester", at(2)).await.unwrap());
    assert_eq!(store.token(&token.secret, at(3)).await.unwrap(), None);
}

#[tokio::test]
async fn bytes_are_kept_under_their_hash_and_damage_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let blobs = Blobs::open(folder.path()).unwrap();
    let name = blobs.keep(b"abc").await.unwrap();
    assert_eq!(name, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!(blobs.keep(b"abc").await.unwrap(), name);
    assert_eq!(blobs.read(&name).await.unwrap(), b"abc");
    std::fs::write(folder.path().join(format!("{}#1", sha256_hex(b"half"))), b"ha").unwrap();
    assert_eq!(blobs.names().await.unwrap(), std::slice::from_ref(&name));
    assert_eq!(Blobs::sweep(folder.path(), Timestamp::MAX).await.unwrap(), 1);
    std::fs::write(folder.path().join(&name), b"abd").unwrap();
    assert!(matches!(blobs.read(&name).await, Err(StoreError::BlobDamaged { .. })));
    blobs.keep(b"abc").await.unwrap();
    assert_eq!(blobs.read(&name).await.unwrap(), b"abc");
}

#[tokio::test]
async fn a_correction_is_kept_with_its_publication_and_ends_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path()).await;
    upload(&store, "homes").await;
    let feed = store.feed(&lambeth(), "homes").await.unwrap().unwrap().id;
    let epoch = store.take_over().await.unwrap();
    publish(&store, epoch, feed, &[write(home("1", "One"), feed, EventKind::New)]).await.unwrap();
    let id = home("1", "").id;
    let made = NewCorrection { home: &id, field: Some("title"), typed: "Won", sets: "{}", said: "null" };
    let by_hand = NewPublication {
        feed,
        kind: PublicationKind::Correction,
        upload: None,
        restores: None,
        corrects: Some(Corrects::Make(made)),
        ended: &[],
        fingerprint: "",
        reason: Some("a misprint"),
        by: "tester",
        counts: Counts::default(),
        tell: &[],
        writes: &[Write {
            said: Some(home("1", "One")),
            ..write(home("1", "Won"), feed, EventKind::Changed)
        }],
    };
    let second = store.publish(epoch, &by_hand, at(2)).await.unwrap();
    let stored = store.home(&id).await.unwrap().unwrap();
    assert_eq!((stored.record.title.as_deref(), stored.said().title.as_deref()), (Some("Won"), Some("One")));
    let publication = store.publication(second).await.unwrap().unwrap();
    assert_eq!(publication.kind, PublicationKind::Correction);
    assert!(!publication.by_hand.unwrap().taken_back);
    // What somebody puts right by hand is no feed's word.
    assert!(!store.touched_after(feed, PublicationId(1)).await.unwrap());
    assert_eq!(store.latest_publication(feed, None).await.unwrap().unwrap().id, PublicationId(1));
    let [correction] = store.corrections_in_force(Some(&lambeth())).await.unwrap().try_into().unwrap();
    assert_eq!((correction.at, correction.by.as_str()), (at(2), "tester"));

    let ended = [(correction.id, EndedAs::TakenBack)];
    let back = NewPublication {
        corrects: Some(Corrects::TakeBack(correction.id)),
        ended: &ended,
        tell: &[],
        writes: &[write(home("1", "One"), feed, EventKind::Changed)],
        ..by_hand
    };
    let third = store.publish(epoch, &back, at(3)).await.unwrap();
    assert!(store.publication(third).await.unwrap().unwrap().by_hand.unwrap().taken_back);
    store.publish(epoch, &NewPublication { corrects: None, ..back }, at(4)).await.unwrap();
    let all = store.corrections_of(&id).await.unwrap();
    let end = all[0].ended.as_ref().unwrap();
    assert_eq!((all.len(), end.how, end.at, end.publication), (1, EndedAs::TakenBack, at(3), third));
    let actions: Vec<String> =
        store.audit(None, 3).await.unwrap().into_iter().map(|entry| entry.action).collect();
    assert_eq!(actions, ["publish", "restore", "correct"]);
    assert!(store.check_audit().await.unwrap().broken_at.is_none());
}
