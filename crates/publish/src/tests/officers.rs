//! Officers: how they come and go, and who looks after whom.

use super::scope::person;
use super::*;
use std::collections::BTreeSet;
use std::net::IpAddr;

pub(super) const GOOD: &str = "correct horse battery";
const BETTER: &str = "wrong donkey accumulator";
pub(super) const OFFICE: &str = "192.0.2.7";

pub(super) fn over(authority: &str) -> Over {
    Over::Authority(code(authority))
}

pub(super) fn invitation(email: &str, role: Role, over: Over) -> Invitation<'_> {
    Invitation { email, name: "Officer Example", role, over }
}

pub(super) fn minutes(now: Timestamp, minutes: i64) -> Timestamp {
    Timestamp::from_second(now.as_second() + minutes * 60).unwrap()
}

/// Adds an officer who has set a password.
pub(super) async fn officer(publisher: &Publisher, email: &str, role: Role, over: Over) -> OfficerId {
    let link = publisher.add_officer(&admin(), &invitation(email, role, over), day(0)).await.unwrap();
    assert_eq!(publisher.use_link(&link.secret, GOOD, day(0)).await.unwrap(), Some(link.officer));
    link.officer
}

pub(super) async fn sign_in(
    publisher: &Publisher,
    email: &str,
    password: &str,
    from: &str,
    now: Timestamp,
) -> SignedIn {
    let address: IpAddr = from.parse().unwrap();
    publisher.sign_in(&SignIn { email, password, address, before: None }, now).await.unwrap()
}

pub(super) async fn signed_in(publisher: &Publisher, email: &str, now: Timestamp) -> NewSession {
    match sign_in(publisher, email, GOOD, OFFICE, now).await {
        SignedIn::In(session) => session,
        other => panic!("{other:?}"),
    }
}

fn code_of(error: PublishError) -> String {
    match error {
        PublishError::NotTaken(message) => message.code.into_owned(),
        other => panic!("{other}"),
    }
}

/// Returns whether a call of this part was let through, for the matrix of every call (see `scope`): on an officer of
/// Lambeth, and on Lambeth's audit.
pub(super) async fn attempt(publisher: &Publisher, call: &str, actor: &Actor) -> Result<(), PublishError> {
    let id = officer(publisher, "lambeth@example.org", Role::Viewer, over(LAMBETH)).await;
    let session = signed_in(publisher, "lambeth@example.org", day(1)).await;
    let lambeth = code(LAMBETH);
    match call {
        "add_officer" => {
            let new = invitation("new@example.org", Role::Viewer, over(LAMBETH));
            publisher.add_officer(actor, &new, day(1)).await.map(drop)
        }
        "officers" => {
            let found = publisher.officers(actor).await?;
            let found = found.into_iter().find(|officer| officer.id == id);
            found.map(drop).ok_or(PublishError::NotFound("officer".into()))
        }
        "officer" => publisher.officer(actor, id).await.map(drop),
        "officer_by_email" => publisher.officer_by_email(actor, "Lambeth@example.org").await.map(drop),
        "officer_link" => publisher.officer_link(actor, id, day(1)).await.map(drop),
        "set_officer_state" => publisher.set_officer_state(actor, id, OfficerState::Suspended, day(1)).await,
        "grant_role" => publisher.grant_role(actor, id, Role::Publisher, &over(LAMBETH), day(1)).await,
        "revoke_role" => publisher.revoke_role(actor, id, &over(LAMBETH), day(1)).await,
        "sessions" => publisher.sessions(actor, id, day(1)).await.map(drop),
        "end_session" => publisher.end_session(actor, id, session.id, day(1)).await,
        "audit" => publisher.audit(actor, Some(&lambeth), 9).await.map(drop),
        "audit of all" => publisher.audit(actor, None, 9).await.map(drop),
        "check_audit" => publisher.check_audit(actor).await.map(drop),
        "set_partnership" => {
            publisher.set_partnership(actor, "south", &BTreeSet::from([lambeth]), day(1)).await
        }
        other => panic!("{other} is not in the matrix"),
    }
}

#[tokio::test]
async fn an_officer_is_invited_sets_a_password_and_signs_in() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let new = invitation(" Officer@Example.ORG ", Role::Publisher, over(LAMBETH));
    let link = publisher.add_officer(&admin(), &new, day(0)).await.unwrap();
    assert_eq!((link.kind, link.expires_at), (LinkKind::Invitation, day(4)));
    assert!(!format!("{link:?}").contains(&link.secret));
    let holder = publisher.link_holder(&link.secret, day(3)).await.unwrap().unwrap();
    assert_eq!(
        (holder.id, holder.email.as_str(), holder.has_password),
        (link.officer, "officer@example.org", false)
    );
    // Nobody signs in before there is a password, whatever it may be.
    assert_eq!(sign_in(&publisher, "officer@example.org", "", OFFICE, day(0)).await, SignedIn::Refused);
    // A bad password does not use the link up; an ended or unknown link does nothing.
    let bad = publisher.use_link(&link.secret, "short", day(0)).await.unwrap_err();
    assert_eq!(code_of(bad), "password_too_short");
    assert_eq!(publisher.use_link(&link.secret, GOOD, day(4)).await.unwrap(), None);
    assert_eq!(publisher.use_link("nonsense", GOOD, day(0)).await.unwrap(), None);
    assert_eq!(publisher.use_link(&link.secret, GOOD, day(3)).await.unwrap(), Some(link.officer));
    assert_eq!(publisher.use_link(&link.secret, BETTER, day(3)).await.unwrap(), None);
    let SignedIn::In(session) = sign_in(&publisher, "OFFICER@example.org ", GOOD, OFFICE, day(3)).await
    else {
        panic!("not signed in")
    };
    let who = publisher.session(&session.secret, day(3)).await.unwrap().unwrap();
    assert_eq!(who.actor.name, format!("officer/{}", link.officer));
    assert_eq!(who.actor.officer_id(), Some(link.officer));
    assert!(who.actor.may(Permission::Publish, &code(LAMBETH)));
    assert!(!who.actor.may(Permission::ViewUploads, &code(HACKNEY)));
    assert_eq!(publisher.session("nonsense", day(3)).await.unwrap(), None);
    let entries = publisher.audit(&admin(), Some(&code(LAMBETH)), 50).await.unwrap();
    let actions: Vec<&str> = entries.iter().rev().map(|entry| entry.action.as_str()).collect();
    assert_eq!(actions, ["add_officer", "add_link", "sign_in_refused", "use_link", "sign_in"]);
    for entry in &entries {
        let text = serde_json::to_string(entry).unwrap();
        assert!(!text.contains(&link.secret) && !text.contains(&session.secret) && !text.contains(GOOD));
    }
    assert_sound(&publisher).await;
}

#[tokio::test]
async fn what_cannot_be_an_officer_is_said() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    officer(&publisher, "taken@example.org", Role::Viewer, over(LAMBETH)).await;
    let long = "x".repeat(101);
    for (email, name, expected) in [
        ("", "N", "email_malformed"),
        ("two words@example.org", "N", "email_malformed"),
        ("a@b@example.org", "N", "email_malformed"),
        ("nobody@localhost", "N", "email_malformed"),
        ("x@example..org", "N", "email_malformed"),
        ("x\r\nBcc: y@example.org", "N", "email_malformed"),
        ("TAKEN@example.org", "N", "email_taken"),
        ("new@example.org", "  ", "name_missing"),
        ("new@example.org", "A\u{1b}B", "name_unusable"),
        ("new@example.org", &long, "name_unusable"),
    ] {
        let new = Invitation { name, ..invitation(email, Role::Viewer, over(LAMBETH)) };
        let error = publisher.add_officer(&admin(), &new, day(0)).await.unwrap_err();
        assert_eq!(code_of(error), expected, "{email:?} {name:?}");
    }
    let platform = invitation("new@example.org", Role::PlatformAdmin, over(LAMBETH));
    let error = publisher.add_officer(&admin(), &platform, day(0)).await.unwrap_err();
    assert_eq!(code_of(error), "role_needs_everything");
    for nowhere in [over("E09000099"), Over::Partnership("nobody".into())] {
        let new = invitation("new@example.org", Role::Viewer, nowhere);
        let error = publisher.add_officer(&admin(), &new, day(0)).await;
        assert!(matches!(error, Err(PublishError::NotFound(_))));
    }
    assert_eq!(publisher.officers(&admin()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_session_ends_unused_or_old_or_signed_out_of_or_replaced() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let works = async |secret: &str, now| publisher.session(secret, now).await.unwrap().is_some();
    let unused = signed_in(&publisher, "officer@example.org", day(1)).await;
    assert!(works(&unused.secret, minutes(day(1), 29)).await);
    assert!(works(&unused.secret, minutes(day(1), 58)).await);
    assert!(!works(&unused.secret, minutes(day(1), 88)).await);
    let old = signed_in(&publisher, "officer@example.org", day(2)).await;
    for quarter in 1..48 {
        assert!(works(&old.secret, minutes(day(2), quarter * 15)).await, "{quarter}");
    }
    assert!(!works(&old.secret, minutes(day(2), 720)).await);
    assert_eq!(publisher.sessions(&admin(), id, minutes(day(2), 720)).await.unwrap(), []);
    let left = signed_in(&publisher, "officer@example.org", day(3)).await;
    let who = publisher.session(&left.secret, day(3)).await.unwrap().unwrap();
    let own = publisher.sessions(&who.actor, id, day(3)).await.unwrap();
    assert_eq!(own, std::slice::from_ref(&who.session));
    publisher.sign_out(&who, day(3)).await.unwrap();
    assert!(!works(&left.secret, day(3)).await);
    let before = signed_in(&publisher, "officer@example.org", day(4)).await;
    let address = OFFICE.parse().unwrap();
    let again =
        SignIn { email: "officer@example.org", password: GOOD, address, before: Some(&before.secret) };
    let SignedIn::In(after) = publisher.sign_in(&again, day(4)).await.unwrap() else { panic!("not in") };
    assert_ne!(before.secret, after.secret);
    assert!(!works(&before.secret, day(4)).await && works(&after.secret, day(4)).await);
    assert_eq!(after.secret.len(), 64);
    // What is too old to work is forgotten in the end.
    assert!(publisher.inner.store.session(&old.secret).await.unwrap().is_some());
    let last = signed_in(&publisher, "officer@example.org", day(40)).await;
    assert_eq!(publisher.inner.store.session(&old.secret).await.unwrap(), None);
    assert!(works(&last.secret, day(40)).await);
}

#[tokio::test]
async fn suspension_ends_sessions_and_links_at_once() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let session = signed_in(&publisher, "officer@example.org", day(1)).await;
    let link = publisher.officer_link(&admin(), id, day(1)).await.unwrap();
    assert_eq!(link.kind, LinkKind::Reset);
    publisher.set_officer_state(&admin(), id, OfficerState::Suspended, day(1)).await.unwrap();
    assert_eq!(publisher.session(&session.secret, day(1)).await.unwrap(), None);
    assert_eq!(sign_in(&publisher, "officer@example.org", GOOD, OFFICE, day(1)).await, SignedIn::Refused);
    let error = publisher.officer_link(&admin(), id, day(1)).await.unwrap_err();
    assert_eq!(code_of(error), "officer_suspended");
    publisher.set_officer_state(&admin(), id, OfficerState::Active, day(1)).await.unwrap();
    assert_eq!(publisher.session(&session.secret, day(1)).await.unwrap(), None);
    assert_eq!(publisher.use_link(&link.secret, BETTER, day(1)).await.unwrap(), None);
    signed_in(&publisher, "officer@example.org", day(1)).await;
}

#[tokio::test]
async fn a_reset_sets_the_password_once_and_ends_every_session() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let session = signed_in(&publisher, "officer@example.org", day(1)).await;
    let first = publisher.officer_link(&admin(), id, day(1)).await.unwrap();
    let second = publisher.officer_link(&admin(), id, day(1)).await.unwrap();
    assert_eq!(second.expires_at, day(2));
    // Until it is used, nothing changes; the later of two links counts.
    assert!(publisher.session(&session.secret, day(1)).await.unwrap().is_some());
    assert_eq!(publisher.use_link(&first.secret, BETTER, day(1)).await.unwrap(), None);
    assert_eq!(publisher.use_link(&second.secret, BETTER, day(1)).await.unwrap(), Some(id));
    assert_eq!(publisher.session(&session.secret, day(1)).await.unwrap(), None);
    assert_eq!(sign_in(&publisher, "officer@example.org", GOOD, OFFICE, day(1)).await, SignedIn::Refused);
    assert!(matches!(
        sign_in(&publisher, "officer@example.org", BETTER, OFFICE, day(1)).await,
        SignedIn::In(_)
    ));
}

#[tokio::test]
async fn an_officer_changes_their_password_knowing_the_one_before() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let other = signed_in(&publisher, "officer@example.org", day(1)).await;
    let session = signed_in(&publisher, "officer@example.org", day(1)).await;
    let who = publisher.session(&session.secret, day(1)).await.unwrap().unwrap();
    let link = publisher.officer_link(&admin(), id, day(1)).await.unwrap();
    for (present, new, expected) in
        [(GOOD, "short", "password_too_short"), ("not the password", BETTER, "present_password_wrong")]
    {
        let error = publisher.change_password(&who, present, new, day(1)).await.unwrap_err();
        assert_eq!(code_of(error), expected);
    }
    let new = publisher.change_password(&who, GOOD, BETTER, day(1)).await.unwrap();
    for ended in [&other.secret, &session.secret] {
        assert_eq!(publisher.session(ended, day(1)).await.unwrap(), None);
    }
    let who = publisher.session(&new.secret, day(1)).await.unwrap().unwrap();
    assert_eq!(publisher.link_holder(&link.secret, day(1)).await.unwrap(), None);
    // At a browser somebody left, passwords are guessed at no more often than anywhere.
    for _ in 0..10 {
        let error = publisher.change_password(&who, "guess", GOOD, day(1)).await.unwrap_err();
        assert_eq!(code_of(error), "present_password_wrong");
    }
    let error = publisher.change_password(&who, BETTER, GOOD, day(1)).await.unwrap_err();
    assert_eq!(code_of(error), "too_many_attempts");
}

#[tokio::test]
async fn roles_count_from_the_next_request_on() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "officer@example.org", Role::Viewer, over(LAMBETH)).await;
    let session = signed_in(&publisher, "officer@example.org", day(1)).await;
    let may = async |permission, authority: &str| {
        let who = publisher.session(&session.secret, day(1)).await.unwrap().unwrap();
        who.actor.may(permission, &code(authority))
    };
    assert!(!may(Permission::Publish, LAMBETH).await);
    publisher.grant_role(&admin(), id, Role::Publisher, &over(LAMBETH), day(1)).await.unwrap();
    assert!(may(Permission::Publish, LAMBETH).await);
    publisher.grant_role(&admin(), id, Role::Viewer, &over(LAMBETH), day(1)).await.unwrap();
    assert!(!may(Permission::Publish, LAMBETH).await && may(Permission::ViewUploads, LAMBETH).await);
    publisher.revoke_role(&admin(), id, &over(LAMBETH), day(1)).await.unwrap();
    assert!(!may(Permission::ViewUploads, LAMBETH).await);
    let again = publisher.revoke_role(&admin(), id, &over(LAMBETH), day(1)).await;
    assert!(matches!(again, Err(PublishError::NotFound(_))));
    // A partnership's roles follow its members.
    let members = |codes: &[&str]| codes.iter().map(|text| code(text)).collect::<BTreeSet<_>>();
    publisher.set_partnership(&admin(), "south", &members(&[LAMBETH]), day(1)).await.unwrap();
    publisher
        .grant_role(&admin(), id, Role::Publisher, &Over::Partnership("south".into()), day(1))
        .await
        .unwrap();
    assert!(may(Permission::Publish, LAMBETH).await && !may(Permission::Publish, HACKNEY).await);
    publisher.set_partnership(&admin(), "south", &members(&[HACKNEY]), day(1)).await.unwrap();
    assert!(!may(Permission::Publish, LAMBETH).await && may(Permission::Publish, HACKNEY).await);
    publisher.set_partnership(&admin(), "south", &members(&[]), day(1)).await.unwrap();
    assert!(!may(Permission::Publish, HACKNEY).await);
    assert!(publisher.set_partnership(&admin(), " ", &members(&[LAMBETH]), day(1)).await.is_err());
    let unknown = publisher.set_partnership(&admin(), "south", &members(&["E09000099"]), day(1)).await;
    assert!(matches!(unknown, Err(PublishError::NotFound(_))));
}

#[tokio::test]
async fn an_account_is_looked_after_by_who_could_grant_all_it_holds() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let viewer = officer(&publisher, "viewer@example.org", Role::Viewer, over(LAMBETH)).await;
    let peer = officer(&publisher, "peer@example.org", Role::AuthorityAdmin, over(LAMBETH)).await;
    let both = officer(&publisher, "both@example.org", Role::Viewer, over(LAMBETH)).await;
    publisher.grant_role(&admin(), both, Role::Viewer, &over(HACKNEY), day(0)).await.unwrap();
    let hackney = officer(&publisher, "hackney@example.org", Role::Viewer, over(HACKNEY)).await;
    let platform = officer(&publisher, "platform@example.org", Role::PlatformAdmin, Over::Everything).await;
    let nobody = officer(&publisher, "nobody@example.org", Role::Viewer, over(LAMBETH)).await;
    publisher.revoke_role(&admin(), nobody, &over(LAMBETH), day(0)).await.unwrap();
    let own = person(99, Role::AuthorityAdmin, over(LAMBETH));
    let seen: Vec<OfficerId> =
        publisher.officers(&own).await.unwrap().iter().map(|officer| officer.id).collect();
    assert_eq!(seen, [viewer, peer, both]);
    for (id, refused) in [
        (viewer, None),
        (peer, None),
        (both, Some(true)),
        (hackney, Some(false)),
        (platform, Some(false)),
        (nobody, Some(false)),
        (OfficerId(1234), Some(false)),
    ] {
        let results = [
            publisher.officer_link(&own, id, day(1)).await.map(drop),
            publisher.sessions(&own, id, day(1)).await.map(drop),
            publisher.set_officer_state(&own, id, OfficerState::Suspended, day(1)).await,
        ];
        for result in results {
            match (refused, result) {
                (None, Ok(())) => {}
                // Who sees them is told so; to who does not, they are not there.
                (Some(true), Err(PublishError::NotAllowed { .. })) => {}
                (Some(false), Err(PublishError::NotFound(_))) => {}
                (_, other) => panic!("{id}: {other:?}"),
            }
        }
    }
    // The role over Lambeth is Lambeth's to take, though the account is not.
    publisher.revoke_role(&own, both, &over(LAMBETH), day(1)).await.unwrap();
    let beyond = publisher.grant_role(&own, viewer, Role::Viewer, &over(HACKNEY), day(1)).await;
    assert!(matches!(beyond, Err(PublishError::NotAllowed { .. })));
    let higher = publisher.grant_role(&own, viewer, Role::PlatformAdmin, &Over::Everything, day(1)).await;
    assert!(matches!(higher, Err(PublishError::NotAllowed { .. })));
}

#[tokio::test]
async fn nobody_suspends_or_promotes_themselves() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let id = officer(&publisher, "admin@example.org", Role::PlatformAdmin, Over::Everything).await;
    let session = signed_in(&publisher, "admin@example.org", day(1)).await;
    let own = publisher.session(&session.secret, day(1)).await.unwrap().unwrap().actor;
    for result in [
        publisher.set_officer_state(&own, id, OfficerState::Suspended, day(1)).await,
        publisher.grant_role(&own, id, Role::Viewer, &Over::Everything, day(1)).await,
        publisher.revoke_role(&own, id, &Over::Everything, day(1)).await,
    ] {
        assert_eq!(code_of(result.unwrap_err()), "own_account");
    }
    publisher.end_session(&own, id, session.id, day(1)).await.unwrap();
    assert_eq!(publisher.session(&session.secret, day(1)).await.unwrap(), None);
}
