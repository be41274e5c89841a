//! Layouts: learnt with a person's answers, kept as the next version, gone back on.

use super::*;
use ingest::Said;

const EXPORT: &[u8] = b"Ref,Headline,Ends,Weekly rent\n1,One,2026-12-10,100.00\n2,Two,2026-12-11,110.00\n";

async fn waiting(publisher: &Publisher) -> UploadId {
    let file = Received { authority: &code(LAMBETH), feed: None, file_name: "lambeth.csv", bytes: EXPORT };
    publisher.receive_waiting(&admin(), file, day(0)).await.unwrap().id
}

fn answers(rent: &str) -> LayoutAnswers {
    let said = |column: &str, reads: &str| Said::typed(column, reads);
    let columns = vec![said("Ref", "reference"), said("Headline", "title"), said("Weekly rent", rent)];
    LayoutAnswers { note: "Ends is when bidding ends.".to_owned(), columns }
}

#[tokio::test]
async fn what_is_kept_reads_files_at_once_and_after_a_restart() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = waiting(&publisher).await;
    publisher.note_layout_answers(&admin(), id, &answers("rent:monthly")).await.unwrap();
    let said = publisher.layout_answers(&admin(), id).await.unwrap();
    assert_eq!(said, answers("rent:monthly"));
    let learnt = publisher.learn(&admin(), id, &said, day(0)).await.unwrap();
    let given = publisher.preview_learnt(&admin(), id, &learnt, day(0)).await.unwrap();
    assert_eq!(given.report.rows.accepted, 2, "{:?}", given.report.problems);
    let before = publisher.preview(&admin(), id, day(0)).await.unwrap();
    let rent = |outcome: &Outcome| outcome.report.columns[3].field.clone();
    assert_eq!((rent(&before), rent(&given)), (None, Some("rent".to_owned())));
    publisher.keep_layout(&admin(), &learnt, day(0)).await.unwrap();
    assert_eq!(rent(&publisher.preview(&admin(), id, day(0)).await.unwrap()), Some("rent".to_owned()));
    drop(publisher);
    let publisher = bench.open().await;
    assert_eq!(rent(&publisher.preview(&admin(), id, day(0)).await.unwrap()), Some("rent".to_owned()));
    // The feeds are as they were.
    assert_eq!(publisher.feed(&code(LAMBETH), Some("partner")).unwrap().0, "partner");
    let versions = publisher.layout_versions(&admin(), &code(LAMBETH)).await.unwrap();
    let told: Vec<_> = versions.iter().map(|one| (one.revision, one.by.is_some(), one.current)).collect();
    assert_eq!(told, [(2, true, true), (1, false, false)]);
    publisher.layout_back(&admin(), &code(LAMBETH), 1, day(1)).await.unwrap();
    assert_eq!(rent(&publisher.preview(&admin(), id, day(1)).await.unwrap()), None);
    let versions = publisher.layout_versions(&admin(), &code(LAMBETH)).await.unwrap();
    assert_eq!((versions[0].revision, versions[0].back_to, versions.len()), (3, Some(1), 3));
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn answers_are_forgotten_with_the_file_and_taken_from_nobody_else() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = waiting(&publisher).await;
    publisher.note_layout_answers(&admin(), id, &answers("rent")).await.unwrap();
    let path = bench.path().join(format!("layouts/answers/{id}.json"));
    publisher.collect_garbage(day(0)).await.unwrap();
    assert!(path.is_file());
    publisher.lay_aside(&admin(), id, day(0)).await.unwrap();
    publisher.collect_garbage(day(0)).await.unwrap();
    assert!(!path.exists());
    let late = publisher.note_layout_answers(&admin(), id, &answers("rent")).await;
    assert!(matches!(late, Err(PublishError::NotTaken(_))), "{late:?}");
    let open = waiting(&publisher).await;
    let unusable = LayoutAnswers { columns: vec![Said::typed("Nowhere", "rent")], ..answers("rent") };
    let refused = publisher.learn(&admin(), open, &unusable, day(0)).await;
    assert!(matches!(refused, Err(PublishError::Invalid(_))), "{refused:?}");
}

#[tokio::test]
async fn what_another_program_kept_reads_the_next_file() {
    let bench = Bench::new();
    let (server, command) = (bench.open().await, bench.open().await);
    let id = waiting(&server).await;
    let rent = |outcome: &Outcome| outcome.report.columns[3].field.clone();
    assert_eq!(rent(&server.preview(&admin(), id, day(0)).await.unwrap()), None);
    let learnt = command.learn(&admin(), id, &answers("rent:monthly"), day(0)).await.unwrap();
    command.keep_layout(&admin(), &learnt, day(0)).await.unwrap();
    let file = Received { authority: &code(LAMBETH), feed: None, file_name: "next.csv", bytes: EXPORT };
    let sent = server.import(&admin(), file, &Processing::default(), day(1)).await.unwrap();
    assert_eq!((sent.outcome, rent(&sent)), (Verdict::Published, Some("rent".to_owned())));
    assert_eq!(rent(&server.preview(&admin(), id, day(1)).await.unwrap()), Some("rent".to_owned()));
    let versions = server.layout_versions(&admin(), &code(LAMBETH)).await.unwrap();
    assert_eq!((versions[0].revision, versions[0].current), (2, true));
    // A layout that is spoilt by hand is told, and reads nothing; the file is kept all the same.
    let path = bench.path().join("authorities/lambeth.toml");
    let good = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, "version = 9").unwrap();
    let received = server.receive(&admin(), file, day(2)).await.unwrap().id;
    let spoilt = server.process(&admin(), received, &Processing::default(), day(2)).await;
    assert!(
        matches!(&spoilt, Err(PublishError::Configuration(why)) if why.contains("lambeth.toml")),
        "{spoilt:?}"
    );
    std::fs::write(
        &path,
        good.replace("[[feeds]]\n", "[[feeds]]\nname = \"weekly\"\nkind = \"full\"\n\n[[feeds]]\n"),
    )
    .unwrap();
    let weekly = Received { feed: Some("weekly"), ..file };
    server.receive(&admin(), weekly, day(2)).await.unwrap();
    assert_sound(&server).await;
}
