//! What wrong passwords come to.

use super::officers::{GOOD, OFFICE, invitation, minutes, officer, over, sign_in, signed_in};
use super::*;

const ELSEWHERE: &str = "198.51.100.9";

#[tokio::test]
async fn every_refusal_is_the_same_answer_and_the_same_work() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    officer(&publisher, "known@example.org", Role::Viewer, over(LAMBETH)).await;
    let suspended = officer(&publisher, "suspended@example.org", Role::Viewer, over(LAMBETH)).await;
    publisher.set_officer_state(&admin(), suspended, OfficerState::Suspended, day(0)).await.unwrap();
    let invited = invitation("invited@example.org", Role::Viewer, over(LAMBETH));
    publisher.add_officer(&admin(), &invited, day(0)).await.unwrap();
    for (email, password) in [
        ("known@example.org", "not the password"),
        ("unknown@example.org", GOOD),
        ("suspended@example.org", GOOD),
        ("invited@example.org", GOOD),
        ("", ""),
    ] {
        let before = publisher.passwords_hashed();
        assert_eq!(sign_in(&publisher, email, password, OFFICE, day(0)).await, SignedIn::Refused, "{email}");
        assert_eq!(publisher.passwords_hashed() - before, 1, "{email}");
    }
    let why: Vec<String> =
        publisher.audit(&admin(), None, 5).await.unwrap().into_iter().map(|e| e.detail).collect();
    for reason in ["wrong_password", "unknown", "suspended", "no_password"] {
        assert!(why.iter().any(|detail| detail.contains(reason)), "{reason} in {why:?}");
    }
    assert!(!why.iter().any(|detail| detail.contains('@')), "{why:?}");
}

/// Fails so many times from an address; returns how many were looked at.
async fn guess(publisher: &Publisher, email: &str, from: &str, times: usize, now: Timestamp) -> usize {
    let before = publisher.passwords_hashed();
    for _ in 0..times {
        assert!(!matches!(sign_in(publisher, email, "guess", from, now).await, SignedIn::In(_)));
    }
    usize::try_from(publisher.passwords_hashed() - before).unwrap()
}

#[tokio::test]
async fn an_account_is_not_guessed_at_more_than_ten_times_an_hour_from_wherever() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    officer(&publisher, "known@example.org", Role::Viewer, over(LAMBETH)).await;
    for email in ["known@example.org", "unknown@example.org"] {
        let mut looked_at = 0;
        for n in 1..=15 {
            looked_at += guess(&publisher, email, &format!("203.0.113.{n}"), 1, day(1)).await;
        }
        assert_eq!(looked_at, 10, "{email}");
        // Until an hour after the first, even with the right password and the right case.
        let upper = email.to_uppercase();
        let answer = sign_in(&publisher, &upper, GOOD, ELSEWHERE, minutes(day(1), 59)).await;
        let SignedIn::TooOften { until } = answer else { panic!("{email}: {answer:?}") };
        assert_eq!(until.as_second(), minutes(day(1), 60).as_second() + 1);
        assert_eq!(guess(&publisher, email, ELSEWHERE, 1, until).await, 1, "{email}");
    }
    // What was refused unseen leaves one line, not thousands.
    let entries = publisher.audit(&admin(), None, 100).await.unwrap();
    assert_eq!(entries.iter().filter(|entry| entry.action == "sign_in_too_often").count(), 2);
}

#[tokio::test]
async fn an_address_guesses_twenty_times_in_a_quarter_of_an_hour_whoever_it_guesses_at() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let mut looked_at = 0;
    for n in 1..=25 {
        // All of one IPv6 network, as one household has it.
        let from = format!("2001:db8:1:2::{n:x}");
        looked_at += guess(&publisher, &format!("officer{n}@example.org"), &from, 1, day(1)).await;
    }
    assert_eq!(looked_at, 20);
    assert_eq!(guess(&publisher, "other@example.org", "2001:db8:1:3::1", 1, day(1)).await, 1);
    assert_eq!(guess(&publisher, "other@example.org", "2001:db8:1:2::1", 1, minutes(day(1), 14)).await, 0);
    assert_eq!(guess(&publisher, "other@example.org", "2001:db8:1:2::1", 1, minutes(day(1), 16)).await, 1);
}

#[tokio::test]
async fn nobody_locks_an_officer_out_of_where_they_usually_sign_in() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    signed_in(&publisher, "officer@example.org", day(1)).await;
    // A stranger uses up the account's allowance, and somebody in the office that of the office's address.
    assert_eq!(guess(&publisher, "officer@example.org", ELSEWHERE, 12, day(2)).await, 10);
    assert_eq!(guess(&publisher, "colleague@example.org", OFFICE, 12, day(2)).await, 10);
    assert_eq!(guess(&publisher, "another@example.org", OFFICE, 12, day(2)).await, 10);
    signed_in(&publisher, "officer@example.org", day(2)).await;
    // From there, too, guesses are limited, and forgotten when one succeeds.
    assert_eq!(guess(&publisher, "officer@example.org", OFFICE, 9, day(3)).await, 9);
    signed_in(&publisher, "officer@example.org", day(3)).await;
    assert_eq!(guess(&publisher, "officer@example.org", OFFICE, 12, day(3)).await, 10);
    assert!(matches!(
        sign_in(&publisher, "officer@example.org", GOOD, OFFICE, day(3)).await,
        SignedIn::TooOften { .. }
    ));
    signed_in(&publisher, "officer@example.org", minutes(day(3), 16)).await;
    // An address nobody signed in from for 90 days is a stranger's again.
    assert_eq!(guess(&publisher, "officer@example.org", ELSEWHERE, 12, day(94)).await, 10);
    let answer = sign_in(&publisher, "officer@example.org", GOOD, OFFICE, day(94)).await;
    assert!(matches!(answer, SignedIn::TooOften { .. }));
}

#[tokio::test]
async fn guesses_at_once_count_as_well() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let before = publisher.passwords_hashed();
    let mut guesses = tokio::task::JoinSet::new();
    for _ in 0..30 {
        let publisher = publisher.clone();
        guesses.spawn(
            async move { sign_in(&publisher, "officer@example.org", "guess", ELSEWHERE, day(1)).await },
        );
    }
    assert!(guesses.join_all().await.iter().all(|answer| !matches!(answer, SignedIn::In(_))));
    assert_eq!(publisher.passwords_hashed() - before, 10);
}
