//! What is told, to whom and how often; files that do not come, and files that are fetched.

use super::*;
use crate::net::loopback::Loopback;
use std::sync::{Arc, Mutex};

const OK: &str = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
const BROKEN: &str = "HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n";
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn wording() -> Wording {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wording/en");
    let files =
        std::fs::read_dir(folder).unwrap().map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    Wording::parse("en-GB", &files.collect::<Vec<_>>().join("\n")).unwrap()
}

/// A state folder whose Lambeth has these arrangements, and what carries things out of it.
struct Told {
    bench: Bench,
    letters: Arc<Mutex<Vec<String>>>,
}

impl Told {
    fn new(arrangements: &str) -> Self {
        let bench = Bench::new();
        let file = bench.path().join("authorities/lambeth.toml");
        std::fs::write(&file, layout(LAMBETH, "lambeth", &[]) + arrangements).unwrap();
        std::fs::create_dir(bench.path().join("secrets")).unwrap();
        std::fs::write(bench.path().join("secrets/webhook-lambeth"), format!("{SECRET}\n")).unwrap();
        Self { bench, letters: Arc::default() }
    }

    fn by_mail() -> Self {
        Self::new("[notify]\nemails = [\"lettings@example.org\"]\n")
    }

    fn couriers(&self) -> Couriers {
        Couriers {
            web: Web::new(Reach::LoopbackToo),
            mailer: Mailer::Memory(Arc::clone(&self.letters)),
            from: "homes@example.org".to_owned(),
            site: Some("https://homes.example.org".to_owned()),
        }
    }

    /// Delivers what is due, and returns how each delivery then stands.
    async fn deliver(&self, publisher: &Publisher, now: Timestamp) -> Vec<(DeliveryEvent, DeliveryState)> {
        let tried = publisher.deliver_due(&self.couriers(), &wording(), now).await.unwrap();
        tried.into_iter().map(|one| (one.event, one.state)).collect()
    }

    fn letters(&self) -> Vec<String> {
        self.letters.lock().unwrap().clone()
    }
}

fn minutes(of: i64, more: i64) -> Timestamp {
    day(of) + jiff::SignedDuration::from_mins(more)
}

#[tokio::test]
async fn every_outcome_is_told_once() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    send(&publisher, &many(10), day(1)).await;
    send(&publisher, &many(10), day(2)).await;
    send(&publisher, &many(2), day(3)).await;
    send(&publisher, b"%PDF-1.4\n\x00\x01", day(4)).await;
    let dry = Processing { dry_run: true, ..Processing::default() };
    try_send(&publisher, None, &many(9), &dry, day(4)).await.unwrap();
    use DeliveryEvent::{Held, Published, Refused, Unchanged};
    let expected = [Published, Unchanged, Held, Refused].map(|event| (event, DeliveryState::Delivered));
    assert_eq!(told.deliver(&publisher, day(5)).await, expected);
    assert_eq!(told.deliver(&publisher, day(6)).await, [], "once");
    let letters = told.letters();
    assert_eq!(letters.len(), 4);
    for (letter, subject) in letters.iter().zip(["published", "nothing changed", "held", "refused"]) {
        assert!(
            letter.contains("To: lettings@example.org\r\n") && letter.contains("Message-ID: <msg_"),
            "{letter}"
        );
        assert!(letter.contains(subject), "{subject}: {letter}");
    }
    assert!(letters[0].contains("10 rows: 10 taken"), "{}", letters[0]);
    assert!(letters[2].contains("indexer uploads accept 3"), "{}", letters[2]);
}

#[tokio::test]
async fn nothing_that_stands_in_a_cell_is_repeated() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    let spoilt = b"Ref,Title,Closes\n1001,A home,Tenant Example 020 7946 0000\n1.23E+05,Another,Tenant Example\n1003,C,\n1004,D,\n1005,E,\n1006,F,\n1007,G,\n";
    send(&publisher, spoilt, day(1)).await;
    told.deliver(&publisher, day(1)).await;
    let letter = told.letters().remove(0).replace("=\r\n", "");
    assert!(letter.contains("Closes"), "the column is named: {letter}");
    assert!(letter.contains(": row 2") && letter.contains(": row 3"), "and the rows: {letter}");
    for cell in ["Tenant", "7946", "1.23E"] {
        assert!(!letter.contains(cell), "{cell}: {letter}");
    }
}

#[tokio::test]
async fn a_webhook_is_signed_says_what_the_api_says_and_is_tried_again_under_the_same_id() {
    let server = Loopback::answering(&[BROKEN, OK]);
    let told = Told::new(&format!("[notify]\nwebhook = \"{}\"\n", server.url("/hook")));
    let publisher = told.bench.open().await;
    let outcome = send(&publisher, &many(3), day(1)).await;
    let waiting = (DeliveryEvent::Published, DeliveryState::Waiting);
    assert_eq!(told.deliver(&publisher, day(1)).await, [waiting]);
    assert_eq!(told.deliver(&publisher, day(1)).await, [], "not at once again");
    assert_eq!(told.deliver(&publisher, minutes(1, 1)).await.len(), 1);
    let (first, second) = (server.request(), server.request());
    assert_eq!(first.header("webhook-id"), second.header("webhook-id"));
    let id = second.header("webhook-id").unwrap();
    let at: i64 = second.header("webhook-timestamp").unwrap().parse().unwrap();
    assert_eq!(at, minutes(1, 1).as_second());
    let key = webhook_key(SECRET).unwrap();
    assert_eq!(second.header("webhook-signature"), Some(sign(&key, id, at, &second.body).as_str()));
    let said: serde_json::Value = serde_json::from_slice(&second.body).unwrap();
    assert_eq!(said, outcome.worded(&wording()));
    let listed = publisher.deliveries(&admin(), None, None, 10).await.unwrap();
    assert_eq!((listed[0].state, listed[0].attempts), (DeliveryState::Delivered, 2));
}

#[tokio::test]
async fn without_its_secret_a_webhook_waits_and_in_the_end_fails_until_somebody_has_it_tried_anew() {
    let told = Told::new("[notify]\nwebhook = \"https://hooks.example.org/homes\"\n");
    std::fs::remove_file(told.bench.path().join("secrets/webhook-lambeth")).unwrap();
    let publisher = told.bench.open().await;
    send(&publisher, &many(3), day(1)).await;
    let mut tries = 0;
    for hours in 0..24 * 8 {
        tries += told.deliver(&publisher, minutes(1, hours * 60)).await.len();
    }
    assert_eq!(tries, 10);
    let failed = publisher.deliveries(&admin(), None, Some(DeliveryState::Failed), 10).await.unwrap();
    assert!(failed[0].problem.as_deref().unwrap().contains("secrets/webhook-lambeth"), "{failed:?}");
    publisher.retry_delivery(&admin(), &failed[0].id, day(20)).await.unwrap();
    assert_eq!(told.deliver(&publisher, day(20)).await.len(), 1);
    assert!(publisher.retry_delivery(&admin(), "msg_none", day(20)).await.is_err());
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn whoever_is_killed_while_delivering_leaves_it_to_be_delivered_again() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    send(&publisher, &many(3), day(1)).await;
    let due = publisher.inner.store.due_deliveries(day(1), 10).await.unwrap();
    assert!(publisher.inner.store.claim_delivery(&due[0].id, minutes(1, 5), day(1)).await.unwrap());
    assert!(!publisher.inner.store.claim_delivery(&due[0].id, minutes(1, 5), day(1)).await.unwrap(), "taken");
    drop(publisher);
    let again = told.bench.open().await;
    assert_eq!(told.deliver(&again, minutes(1, 4)).await, [], "it might still be under way");
    assert_eq!(told.deliver(&again, minutes(1, 5)).await.len(), 1);
}

#[tokio::test]
async fn a_program_killed_right_after_publishing_has_not_forgotten_to_tell() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    *publisher.inner.faults.after.lock().unwrap() = Some(crate::steps::Step::Recorded);
    assert!(try_send(&publisher, None, &many(3), &Processing::default(), day(1)).await.is_err());
    drop(publisher);
    let again = told.bench.open().await;
    assert_eq!(told.deliver(&again, day(2)).await, [(DeliveryEvent::Published, DeliveryState::Delivered)]);
    assert_eq!(told.letters().len(), 1);
}

#[tokio::test]
async fn a_program_killed_right_after_receiving_tells_once_it_has_been_finished() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    *publisher.inner.faults.after.lock().unwrap() = Some(crate::steps::Step::Received);
    assert!(try_send(&publisher, None, &many(3), &Processing::default(), day(1)).await.is_err());
    assert_eq!(told.deliver(&publisher, day(2)).await, [], "nothing came of it yet");
    drop(publisher);
    let again = told.bench.open().await;
    assert_eq!(told.deliver(&again, day(2)).await, [(DeliveryEvent::Published, DeliveryState::Delivered)]);
}

#[tokio::test]
async fn what_is_no_longer_so_is_not_told() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    send_accepted(&publisher, &many(10), day(1)).await;
    told.deliver(&publisher, day(1)).await;
    let held = send(&publisher, &many(2), day(2)).await;
    publisher.accept(&admin(), held.upload, "a test", day(2)).await.unwrap();
    let expected = [
        (DeliveryEvent::Held, DeliveryState::Overtaken),
        (DeliveryEvent::Published, DeliveryState::Delivered),
    ];
    let mut found = told.deliver(&publisher, day(2)).await;
    found.sort();
    let mut expected = expected.to_vec();
    expected.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_file_that_does_not_come_is_one_alarm_a_night_and_its_coming_is_told() {
    let told = Told::new("[notify]\nemails = [\"lettings@example.org\"]\n[expected]\nby = \"06:00\"\n");
    let at = |text: &str| vacancy::london_instant(text).unwrap();
    let publisher = told.bench.try_open(at("2026-07-01")).await.unwrap();
    send(&publisher, &many(3), at("2026-07-01T02:00")).await;
    told.deliver(&publisher, at("2026-07-01T02:00")).await;
    for quiet in ["2026-07-01T06:00", "2026-07-02T05:59"] {
        assert_eq!(publisher.check_expected(at(quiet)).await.unwrap(), []);
    }
    let missing = Missing { authority: code(LAMBETH), expected_by: at("2026-07-02T06:00") };
    assert_eq!(publisher.check_expected(at("2026-07-02T06:00")).await.unwrap(), vec![missing.clone()]);
    assert_eq!(publisher.check_expected(at("2026-07-02T06:01")).await.unwrap(), []);
    assert_eq!(publisher.missing_files().await.unwrap(), [missing]);
    let now = at("2026-07-02T06:01");
    assert_eq!(told.deliver(&publisher, now).await, [(DeliveryEvent::Missing, DeliveryState::Delivered)]);
    assert!(told.letters()[1].contains("not come"));
    // It comes late in the morning: told once, and no file of the next night.
    send(&publisher, &many(3), at("2026-07-02T09:00")).await;
    assert_eq!(publisher.check_expected(at("2026-07-02T09:01")).await.unwrap(), []);
    assert_eq!(publisher.check_expected(at("2026-07-02T09:02")).await.unwrap(), []);
    assert_eq!(publisher.missing_files().await.unwrap(), []);
    let mut events: Vec<_> =
        told.deliver(&publisher, at("2026-07-02T09:02")).await.into_iter().map(|(event, _)| event).collect();
    events.sort();
    assert_eq!(events, [DeliveryEvent::Unchanged, DeliveryEvent::Late]);
    assert_eq!(publisher.check_expected(at("2026-07-03T06:00")).await.unwrap().len(), 1);
}

fn file(etag: &str, bytes: &[u8]) -> String {
    let text = std::str::from_utf8(bytes).unwrap();
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nETag: {etag}\r\n\r\n{text}", text.len())
}

#[tokio::test]
async fn a_program_killed_between_fetching_and_publishing_makes_no_second_upload() {
    let first = file("\"a1\"", &many(3));
    let server = Loopback::answering(&[&first, &first]);
    let told = Told::new(&format!("[pull]\nurl = \"{}\"\nevery_minutes = 60\n", server.url("/homes.csv")));
    let publisher = told.bench.open().await;
    let web = Web::new(Reach::LoopbackToo);
    *publisher.inner.faults.after.lock().unwrap() = Some(crate::steps::Step::Received);
    assert!(publisher.pull_due(&web, minutes(1, 21)).await.unwrap()[0].result.is_err());
    drop(publisher);
    let again = told.bench.open().await;
    let pulled = again.pull_due(&web, minutes(1, 22)).await.unwrap();
    let Ok(PulledFile::New(outcome)) = &pulled[0].result else { panic!("{pulled:?}") };
    assert_eq!((outcome.upload, outcome.outcome), (UploadId(1), Verdict::Published));
    assert_eq!(again.uploads(&admin(), None, None, None, 10).await.unwrap().len(), 1);
    let second = {
        server.request();
        server.request()
    };
    assert_eq!(second.header("if-none-match"), None, "what was not taken to the end is asked for again");
}

#[tokio::test]
async fn an_export_is_fetched_when_it_is_due_and_only_when_it_changed() {
    let first = file("\"a1\"", &many(3));
    let half = "HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\nRef,Title,Closes\n1,A";
    let server = Loopback::answering(&[&first, "HTTP/1.1 304 Not Modified\r\n\r\n", half, &first]);
    let told =
        Told::new(&format!("[pull]\nurl = \"{}\"\nevery_minutes = 60\n", server.url("/homes.csv?x=1")));
    std::fs::write(told.bench.path().join("secrets/pull-lambeth"), "token-of-lambeth").unwrap();
    let publisher = told.bench.open().await;
    let web = Web::new(Reach::LoopbackToo);
    let pull = async |now| publisher.pull_due(&web, now).await.unwrap();
    let pulled = pull(day(1)).await;
    let Ok(PulledFile::New(outcome)) = &pulled[0].result else { panic!("{pulled:?}") };
    assert_eq!(outcome.outcome, Verdict::Published);
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Bearer token-of-lambeth"));
    assert_eq!(request.header("if-none-match"), None);
    assert_eq!(pull(minutes(1, 59)).await, [], "not due");
    assert_eq!(pull(minutes(1, 60)).await[0].result, Ok(PulledFile::Unchanged));
    assert_eq!(server.request().header("if-none-match"), Some("\"a1\""));
    // A file that did not come whole changes nothing, and is tried again after a pause.
    assert!(pull(minutes(1, 120)).await[0].result.as_ref().unwrap_err().contains("whole"));
    assert_eq!(server.request().header("if-none-match"), Some("\"a1\""));
    assert_eq!(pull(minutes(1, 120)).await, [], "a pause");
    let again = pull(minutes(1, 121)).await;
    let Ok(PulledFile::New(outcome)) = &again[0].result else { panic!("{again:?}") };
    assert_eq!(outcome.outcome, Verdict::Unchanged);
    server.request();
    let history = publisher.history(None, 10).await.unwrap();
    assert!(history.iter().all(|entry| entry.by == "pull/lambeth"), "{history:?}");
    assert!(server.is_quiet());
}

#[tokio::test]
async fn a_report_reaches_the_council_the_operator_and_whoever_wrote_it_and_is_forgotten_in_the_end() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    send(&publisher, &many(3), day(0)).await;
    told.deliver(&publisher, day(0)).await;
    let home = id(LAMBETH, "1001");
    let problem = Problem {
        home: &home,
        kind: ReportKind::Details,
        text: "The rent is\r\nwrong\u{7}.",
        contact: " Seeker@example.org ",
    };
    let operator = Some("operator@example.org");
    let number = publisher.report_problem(&problem, operator, day(1)).await.unwrap();
    use DeliveryEvent::{ReportCopy, ReportReceipt, ReportReceived};
    let made = told.deliver(&publisher, day(1)).await;
    for event in [ReportReceived, ReportCopy, ReportReceipt] {
        assert!(made.contains(&(event, DeliveryState::Delivered)), "{event}: {made:?}");
    }
    let letters = told.letters().split_off(1);
    let to = |address: &str| letters.iter().find(|one| one.contains(&format!("To: {address}\r\n"))).unwrap();
    let council = to("lettings@example.org");
    for part in ["1001", "> The rent is\r\n> wrong.", "seeker@example.org", "reports close 1"] {
        assert!(council.contains(part), "{part}: {council}");
    }
    let copy = to("operator@example.org");
    assert!(copy.contains("> wrong.") && !copy.contains("seeker@"), "{copy}");
    for letter in [council, copy, to("seeker@example.org")] {
        assert!(letter.contains("https://homes.example.org/homes/E09000022/1001\r\n"), "{letter}");
        let desk = letter.contains("https://homes.example.org/officers/reports/1\r\n");
        assert_eq!(desk, letter == council, "only officers can open their desk: {letter}");
    }
    let receipt = to("seeker@example.org");
    assert!(receipt.contains("number 1") && !receipt.contains("rent is"), "{receipt}");
    // Whoever types in somebody else's address writes to them once.
    publisher.report_problem(&problem, None, day(1)).await.unwrap();
    let nowhere = Couriers { site: None, ..told.couriers() };
    let again = publisher.deliver_due(&nowhere, &wording(), day(1)).await.unwrap();
    assert_eq!(again.iter().map(|one| one.event).collect::<Vec<_>>(), [ReportReceived]);
    assert!(!told.letters().last().unwrap().contains("https://"), "where the site does not know its address");

    let closed = publisher.close_report(&admin(), number, day(2)).await.unwrap();
    assert_eq!((closed.closed_by.as_deref(), closed.closed_at), (Some("tester"), Some(day(2))));
    assert!(matches!(
        publisher.close_report(&admin(), number, day(2)).await,
        Err(PublishError::NotTaken(message)) if message.code == "report_closed_already"
    ));
    assert_eq!(publisher.forget_reporters(day(2 + REPORT_DAYS)).await.unwrap(), 0);
    publisher.collect_garbage(day(3 + REPORT_DAYS)).await.unwrap();
    let kept = publisher.report(&admin(), number).await.unwrap();
    assert_eq!((kept.text.as_str(), kept.contact), ("", None));
    assert!(kept.forgotten_at.is_some() && kept.kind == ReportKind::Details);
    let left = publisher.deliveries(&admin(), None, None, 99).await.unwrap();
    assert!(left.iter().all(|one| one.report != Some(number) || one.target != "seeker@example.org"));
    let open = publisher.reports(&admin(), Some(&code(LAMBETH)), Some(ReportState::Open), 9).await.unwrap();
    assert_eq!(open.len(), 1, "what nobody dealt with stays");
    assert_eq!(publisher.forget_reporters(day(2 + REPORT_DAYS_OPEN)).await.unwrap(), 1);
}

#[tokio::test]
async fn a_report_that_cannot_be_taken_says_why_and_is_kept_nowhere() {
    let told = Told::by_mail();
    let publisher = told.bench.open().await;
    let home = id(LAMBETH, "1001");
    let long = "x".repeat(REPORT_MOST + 1);
    let kind = ReportKind::Other;
    for (text, contact, code) in [
        (" \n", "", "report_text_missing"),
        (long.as_str(), "", "report_text_long"),
        ("x", "a@b@example.org", "report_contact_wrong"),
        ("x", "a@example.org\r\nBcc: b@example.org", "report_contact_wrong"),
    ] {
        let refused =
            publisher.report_problem(&Problem { home: &home, kind, text, contact }, None, day(1)).await;
        assert!(matches!(refused, Err(PublishError::NotTaken(message)) if message.code == code), "{code}");
    }
    assert_eq!(publisher.reports(&admin(), None, None, 9).await.unwrap(), []);
}
