//! Signing in with an account at one's employer, once it is proven there.

use super::officers::{OFFICE, invitation, minutes, officer, over};
use super::*;

fn arrival<'a>(subject: &'a str, before: Option<&'a str>) -> Arrival<'a> {
    Arrival { issuer: "https://login.example.org", subject, address: OFFICE.parse().unwrap(), before }
}

#[tokio::test]
async fn an_invitation_makes_an_officer_known_elsewhere_and_nothing_else_does() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let new = invitation("officer@example.org", Role::Viewer, over(LAMBETH));
    let link = publisher.add_officer(&admin(), &new, day(0)).await.unwrap();
    let known = arrival("worker-17", None);
    assert_eq!(publisher.sign_in_elsewhere(&known, day(0)).await.unwrap(), SignedIn::Refused);
    assert_eq!(publisher.accept_elsewhere("nonsense", &known, day(0)).await.unwrap(), None);
    assert_eq!(publisher.accept_elsewhere(&link.secret, &known, day(5)).await.unwrap(), None, "too late");
    let first = publisher.accept_elsewhere(&link.secret, &known, day(1)).await.unwrap().unwrap();
    assert_eq!(publisher.accept_elsewhere(&link.secret, &known, day(1)).await.unwrap(), None, "used up");
    let SignedIn::In(second) =
        publisher.sign_in_elsewhere(&arrival("worker-17", Some(&first.secret)), day(1)).await.unwrap()
    else {
        panic!("refused")
    };
    assert_eq!(publisher.session(&first.secret, day(1)).await.unwrap(), None);
    let who = publisher.session(&second.secret, day(1)).await.unwrap().unwrap();
    assert!(who.officer.has_oidc && !who.officer.has_password);
    // A later invitation, where the account elsewhere is another: the one before is forgotten.
    let link = publisher.officer_link(&admin(), link.officer, day(1)).await.unwrap();
    let moved = arrival("worker-18", None);
    publisher.accept_elsewhere(&link.secret, &moved, day(1)).await.unwrap().unwrap();
    assert_eq!(publisher.session(&second.secret, day(1)).await.unwrap(), None);
    assert_eq!(publisher.sign_in_elsewhere(&known, day(1)).await.unwrap(), SignedIn::Refused);
    assert!(matches!(publisher.sign_in_elsewhere(&moved, day(1)).await.unwrap(), SignedIn::In(_)));
    // A link that sets a forgotten password anew is no invitation.
    let other = officer(&publisher, "other@example.org", Role::Viewer, over(LAMBETH)).await;
    let reset = publisher.officer_link(&admin(), other, day(1)).await.unwrap();
    let another = arrival("worker-19", None);
    assert_eq!(publisher.accept_elsewhere(&reset.secret, &another, day(1)).await.unwrap(), None);
}

#[tokio::test]
async fn beginning_elsewhere_is_counted_by_address_until_somebody_arrives() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let new = invitation("officer@example.org", Role::Viewer, over(LAMBETH));
    let link = publisher.add_officer(&admin(), &new, day(0)).await.unwrap();
    let known = arrival("worker-17", None);
    publisher.accept_elsewhere(&link.secret, &known, day(0)).await.unwrap().unwrap();
    let begin =
        async |address: &str| publisher.begin_elsewhere(address.parse().unwrap(), day(0)).await.unwrap();
    for _ in 0..BEGINNINGS.failures {
        assert_eq!(begin(OFFICE).await, None);
    }
    assert_eq!(begin(OFFICE).await, Some(minutes(day(0), 15).saturating_add(second()).unwrap()));
    assert_eq!(begin("192.0.2.99").await, None, "another address");
    publisher.sign_in_elsewhere(&known, day(0)).await.unwrap();
    assert_eq!(begin(OFFICE).await, None, "somebody arrived from there");
}

fn second() -> jiff::SignedDuration {
    jiff::SignedDuration::from_secs(1)
}
