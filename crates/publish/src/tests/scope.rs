use super::*;
use std::collections::BTreeSet;
use vacancy::london_date;

/// The calls, and whether a publisher may make them.
const CALLS: &[(&str, bool)] = &[
    ("receive", true),
    ("process", true),
    ("process held", true),
    ("import", true),
    ("receive_once", true),
    ("receive_waiting", true),
    ("preview", true),
    ("publish_waiting", true),
    ("lay_aside", true),
    ("accept", true),
    ("refuse", true),
    ("uploads", true),
    ("uploads of all", true),
    ("publications", true),
    ("publications of all", true),
    ("compare", true),
    ("withdraw", true),
    ("correct", true),
    ("preview_correction", true),
    ("restore", true),
    ("corrections", true),
    ("home_corrections", true),
    ("received_file", true),
    ("reports", true),
    ("report", true),
    ("close_report", true),
    ("upload", true),
    ("rollback", true),
    ("rebuild", false),
    ("search_counts", false),
    ("add_token", false),
    ("revoke_token", false),
    ("tokens", false),
    ("add_officer", false),
    ("officers", false),
    ("officer", false),
    ("officer_by_email", false),
    ("officer_link", false),
    ("set_officer_state", false),
    ("grant_role", false),
    ("revoke_role", false),
    ("sessions", false),
    ("end_session", false),
    ("audit", false),
    ("audit of all", false),
    ("check_audit", false),
    ("set_partnership", false),
    ("deliveries", false),
    ("deliveries of all", false),
    ("retry_delivery", false),
];

/// Every call that takes an actor, tried by every kind of actor on Lambeth's homes. A call added to `Publisher` that
/// takes an actor belongs here.
#[tokio::test]
async fn an_actor_acts_for_its_own_authority_only() {
    let own = person(91, Role::Publisher, Over::Authority(code(LAMBETH)));
    let other = person(92, Role::AuthorityAdmin, Over::Authority(code(HACKNEY)));
    for (call, own_may) in CALLS.iter().copied() {
        for (actor, may) in [(&own, own_may), (&other, false), (&admin(), true)] {
            let bench = Bench::new();
            let publisher = bench.open().await;
            send(&publisher, &many(10), day(0)).await;
            publisher.withdraw(&admin(), &id(LAMBETH, "1010"), "why", day(0)).await.unwrap();
            let before = everything(&publisher).await;
            let done = attempt(&publisher, call, actor).await;
            // Whoever reads any audit may know whether the whole of it is sound.
            let may = may || (call == "check_audit" && actor == &other);
            assert_eq!(done, may, "{call} by {}", actor.name);
            if !may {
                assert_eq!(everything(&publisher).await, before, "{call} by {}", actor.name);
                let history = publisher.history(None, 10).await.unwrap();
                assert!(history.iter().all(|entry| entry.by != actor.name), "{call} by {}", actor.name);
            }
        }
    }
}

/// Returns whether the call was let through; anything but a refusal of the actor fails the test.
async fn attempt(publisher: &Publisher, call: &str, actor: &Actor) -> bool {
    let lambeth = code(LAMBETH);
    let bytes = csv(&[("1", "One")]);
    let file = Received { authority: &lambeth, feed: None, file_name: "l.csv", bytes: &bytes };
    let how = Processing::default();
    let accept = Processing { accept_held: Some("why".into()), ..Processing::default() };
    let result = match call {
        "receive" => publisher.receive(actor, file, day(1)).await.map(drop),
        "import" => publisher.import(actor, file, &how, day(1)).await.map(drop),
        "process" => {
            let upload = publisher.receive(&admin(), file, day(1)).await.unwrap();
            publisher.process(actor, upload.id, &how, day(1)).await.map(drop)
        }
        "process held" => {
            let held = publisher.import(&admin(), file, &how, day(1)).await.unwrap();
            assert_eq!(held.outcome, Verdict::Held);
            publisher.process(actor, held.upload, &accept, day(1)).await.map(drop)
        }
        "receive_once" => publisher.receive_once(actor, file, Some("night"), day(1)).await.map(drop),
        "accept" | "refuse" | "receive_waiting" | "preview" | "publish_waiting" | "lay_aside" => {
            decided(publisher, call, actor, file).await
        }
        "uploads" | "uploads of all" | "publications" | "publications of all" => {
            listed(publisher, call, actor).await
        }
        "preview_correction" | "compare" | "withdraw" | "correct" | "restore" | "corrections"
        | "home_corrections" => by_hand(publisher, call, actor).await,
        "deliveries" | "deliveries of all" | "retry_delivery" => told(publisher, call, actor).await,
        "reports" | "report" | "close_report" => reported(publisher, call, actor).await,
        "received_file" => publisher.received_file(actor, UploadId(1)).await.map(drop),
        "upload" => {
            let found = publisher.upload(actor, UploadId(1)).await.unwrap();
            found.map(drop).ok_or(PublishError::NotFound("upload".into()))
        }
        "rollback" => {
            publisher.rollback(actor, &lambeth, None, PublicationId(1), "why", day(1)).await.map(drop)
        }
        "search_counts" => publisher.search_counts(actor, london_date(day(0))).await.map(drop),
        "rebuild" => publisher.rebuild(actor, day(1)).await.map(drop),
        "add_token" => publisher.add_token(actor, &nightly(&lambeth), day(1)).await.map(drop),
        "tokens" => {
            publisher.add_token(&admin(), &nightly(&lambeth), day(1)).await.unwrap();
            let found = publisher.tokens(actor).await;
            let own = found.map(|found| found.into_iter().find(|token| token.authority == lambeth));
            own.and_then(|own| own.map(drop).ok_or(PublishError::NotFound("token".into())))
        }
        "revoke_token" => {
            let token = publisher.add_token(&admin(), &nightly(&lambeth), day(1)).await.unwrap();
            publisher.revoke_token(actor, &token.id, day(1)).await
        }
        other => officers::attempt(publisher, other, actor).await,
    };
    match result {
        Ok(()) => true,
        Err(PublishError::NotAllowed { .. } | PublishError::NotFound(_)) => false,
        Err(error) => panic!("{call}: {error}"),
    }
}

async fn decided(
    publisher: &Publisher,
    call: &str,
    actor: &Actor,
    file: Received<'_>,
) -> Result<(), PublishError> {
    if call == "receive_waiting" {
        return publisher.receive_waiting(actor, file, day(1)).await.map(drop);
    }
    if let "accept" | "refuse" = call {
        let held = publisher.import(&admin(), file, &Processing::default(), day(1)).await.unwrap().upload;
        return match call {
            "accept" => publisher.accept(actor, held, "why", day(1)).await.map(drop),
            _ => publisher.refuse(actor, held, "why", day(1)).await.map(drop),
        };
    }
    let waiting = publisher.receive_waiting(&admin(), file, day(1)).await.unwrap().id;
    match call {
        "preview" => publisher.preview(actor, waiting, day(1)).await.map(drop),
        "lay_aside" => publisher.lay_aside(actor, waiting, day(1)).await.map(drop),
        _ => publisher.publish_waiting(actor, waiting, Some("why"), day(1)).await.map(drop),
    }
}

async fn told(publisher: &Publisher, call: &str, actor: &Actor) -> Result<(), PublishError> {
    let (lambeth, home) = (code(LAMBETH), id(LAMBETH, "1001"));
    // Whoever reports a problem is told that it was taken down.
    let problem = Problem { home: &home, kind: ReportKind::Gone, text: "", contact: "tenant@example.org" };
    publisher.report_problem(&problem, None, day(1)).await.unwrap();
    let made = publisher.deliveries(&admin(), Some(&lambeth), None, 1).await.unwrap().remove(0);
    let found = match call {
        "deliveries" => publisher.deliveries(actor, Some(&lambeth), None, 9).await?,
        "deliveries of all" => publisher.deliveries(actor, None, None, 9).await?,
        _ => return publisher.retry_delivery(actor, &made.id, day(1)).await,
    };
    found.first().map(drop).ok_or(PublishError::NotFound("delivery".into()))
}

async fn listed(publisher: &Publisher, call: &str, actor: &Actor) -> Result<(), PublishError> {
    let lambeth = code(LAMBETH);
    let whose = if call.ends_with("of all") { None } else { Some(&lambeth) };
    let own = match call.starts_with("uploads") {
        true => {
            let found = publisher.uploads(actor, whose, None, None, 9).await?;
            found.iter().any(|upload| upload.authority == lambeth)
        }
        false => {
            let found = publisher.publications(actor, whose, None, 9).await?;
            found.iter().any(|entry| entry.authority == lambeth)
        }
    };
    own.then_some(()).ok_or(PublishError::NotFound(call.into()))
}

async fn by_hand(publisher: &Publisher, call: &str, actor: &Actor) -> Result<(), PublishError> {
    let (lambeth, home, now) = (code(LAMBETH), id(LAMBETH, "1001"), day(1));
    let two = (Version::Publication(PublicationId(1)), Version::Live);
    match call {
        "compare" => publisher.compare(actor, &lambeth, None, two, now).await.map(drop),
        "withdraw" => publisher.withdraw(actor, &home, "why", now).await.map(drop),
        "correct" => publisher.correct(actor, &home, "title", "Better", "why", now).await.map(drop),
        "preview_correction" => {
            publisher.preview_correction(actor, &home, "title", "Better", now).await.map(drop)
        }
        "restore" => publisher.restore(actor, &id(LAMBETH, "1010"), None, "why", now).await.map(drop),
        "home_corrections" => publisher.home_corrections(actor, &home).await.map(drop),
        _ => publisher.corrections(actor, &lambeth).await.map(drop),
    }
}

async fn reported(publisher: &Publisher, call: &str, actor: &Actor) -> Result<(), PublishError> {
    let home = id(LAMBETH, "1001");
    let problem = Problem { home: &home, kind: ReportKind::Gone, text: "", contact: "" };
    let number = publisher.report_problem(&problem, None, day(1)).await.unwrap();
    match call {
        "reports" => publisher.reports(actor, Some(home.authority()), None, 9).await.map(drop),
        "report" => publisher.report(actor, number).await.map(drop),
        _ => publisher.close_report(actor, number, day(1)).await.map(drop),
    }
}

/// Returns an officer with one role.
pub(super) fn person(id: i64, role: Role, over: Over) -> Actor {
    Actor::officer(OfficerId(id), [(role, over, BTreeSet::new())].into_iter())
}

fn nightly(authority: &AuthorityCode) -> TokenRequest<'_> {
    let expires_at = token_end(day(0)).unwrap();
    TokenRequest { authority, label: "nightly", scopes: &[TokenScope::Upload], expires_at }
}

#[test]
fn each_role_may_what_the_table_says_and_only_over_its_own() {
    use Permission::*;
    let table: [(Role, &[Permission]); 4] = [
        (Role::Viewer, &[ViewUploads]),
        (Role::Publisher, &[ViewUploads, Upload, Publish, DealWithReports, ManageLayout]),
        (
            Role::AuthorityAdmin,
            &[
                ViewUploads,
                Upload,
                Publish,
                DealWithReports,
                ManageLayout,
                ManageOfficers,
                ManageTokens,
                ViewDeliveries,
                RetryDeliveries,
                ViewAudit,
            ],
        ),
        (Role::PlatformAdmin, Permission::ALL),
    ];
    let (lambeth, hackney) = (code(LAMBETH), code(HACKNEY));
    for (role, allowed) in table {
        let own = person(1, role, Over::Authority(lambeth.clone()));
        let partners = [(role, Over::Partnership("south".into()), BTreeSet::from([lambeth.clone()]))];
        let partner = Actor::officer(OfficerId(2), partners.into_iter());
        let everywhere = person(3, role, Over::Everything);
        for &permission in Permission::ALL {
            let expected = allowed.contains(&permission);
            // The platform is nobody's by a role over less than everything.
            let within = expected && permission != Platform;
            for actor in [&own, &partner] {
                assert_eq!(actor.may(permission, &lambeth), within, "{role} {permission}");
                assert!(!actor.may(permission, &hackney) && !actor.may_everywhere(permission));
                let reach = if within { BTreeSet::from([lambeth.clone()]) } else { BTreeSet::new() };
                assert_eq!(actor.authorities(permission), Some(reach));
            }
            assert_eq!(everywhere.may_everywhere(permission), expected, "{role} {permission}");
            assert_eq!(everywhere.may(permission, &hackney), expected, "{role} {permission}");
        }
    }
}

#[test]
fn nobody_grants_more_than_they_hold_or_beyond_where_they_hold_it() {
    let (lambeth, hackney) = (Over::Authority(code(LAMBETH)), Over::Authority(code(HACKNEY)));
    let south = Over::Partnership("south".into());
    let own = person(1, Role::AuthorityAdmin, lambeth.clone());
    let platform = person(2, Role::PlatformAdmin, Over::Everything);
    let members = BTreeSet::from([code(LAMBETH)]);
    let partner = Actor::officer(OfficerId(3), [(Role::AuthorityAdmin, south.clone(), members)].into_iter());
    for &role in Role::ALL {
        let within = role <= Role::AuthorityAdmin;
        assert_eq!(own.may_grant(role, &lambeth), within, "{role}");
        assert_eq!(partner.may_grant(role, &lambeth), within, "{role}");
        assert_eq!(partner.may_grant(role, &south), within, "{role}");
        assert_eq!(platform.may_grant(role, &hackney), within, "{role}");
        assert!(platform.may_grant(role, &Over::Everything), "{role}");
        // A partnership may gain members: who holds all it has now does not hold it.
        for over in [&hackney, &south, &Over::Everything] {
            assert!(!own.may_grant(role, over), "{role} over {over:?}");
        }
        assert!(!partner.may_grant(role, &hackney) && !partner.may_grant(role, &Over::Everything));
        for lesser in [Role::Viewer, Role::Publisher] {
            assert!(!person(4, lesser, Over::Everything).may_grant(role, &lambeth), "{lesser} {role}");
        }
    }
}

#[tokio::test]
async fn a_token_speaks_for_its_authority_until_it_ends_or_is_taken_back() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let hackney = code(HACKNEY);
    let token = publisher.add_token(&admin(), &nightly(&hackney), day(0)).await.unwrap();
    let actor = publisher.authenticate(&token.secret, day(89)).await.unwrap().unwrap();
    assert!(actor.may(Permission::Upload, &hackney) && !actor.may(Permission::Upload, &code(LAMBETH)));
    assert!(!actor.may(Permission::Publish, &hackney) && !actor.may(Permission::ViewUploads, &hackney));
    assert!(!actor.name.contains(token.secret.as_str()));
    assert_eq!(publisher.authenticate(&token.secret, day(90)).await.unwrap(), None);
    assert_eq!(publisher.authenticate("btb_00000000_nonsense", day(1)).await.unwrap(), None);
    publisher.revoke_token(&admin(), &token.id, day(2)).await.unwrap();
    assert_eq!(publisher.authenticate(&token.secret, day(3)).await.unwrap(), None);
    for wrong in [
        TokenRequest { expires_at: day(91), ..nightly(&hackney) },
        TokenRequest { expires_at: day(0), ..nightly(&hackney) },
        TokenRequest { scopes: &[], ..nightly(&hackney) },
    ] {
        let made = publisher.add_token(&admin(), &wrong, day(0)).await;
        assert!(matches!(made, Err(PublishError::Invalid(_))), "{wrong:?}");
    }
}

#[tokio::test]
async fn a_token_is_rotated_without_a_night_between_two() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let (lambeth, hackney) = (code(LAMBETH), code(HACKNEY));
    let first = publisher.add_token(&admin(), &nightly(&lambeth), day(0)).await.unwrap();
    let second = publisher.add_token(&admin(), &nightly(&lambeth), day(0)).await.unwrap();
    for token in [&first, &second] {
        assert!(publisher.authenticate(&token.secret, day(1)).await.unwrap().is_some());
    }
    let third = publisher.add_token(&admin(), &nightly(&lambeth), day(1)).await;
    assert!(matches!(third, Err(PublishError::Invalid(_))));
    publisher.add_token(&admin(), &nightly(&hackney), day(1)).await.unwrap();
    let own = person(1, Role::AuthorityAdmin, Over::Authority(lambeth.clone()));
    assert_eq!(publisher.tokens(&own).await.unwrap().len(), 2);
    publisher.revoke_token(&own, &first.id, day(1)).await.unwrap();
    assert_eq!(publisher.authenticate(&first.secret, day(1)).await.unwrap(), None);
    publisher.add_token(&own, &nightly(&lambeth), day(1)).await.unwrap();
}

#[tokio::test]
async fn a_token_sees_what_it_sent_and_one_that_reads_sends_nothing() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let lambeth = code(LAMBETH);
    send(&publisher, &many(10), day(0)).await;
    let reads = TokenRequest { scopes: &[TokenScope::Read], ..nightly(&lambeth) };
    let mut actors = Vec::new();
    for new in [nightly(&lambeth), reads] {
        let token = publisher.add_token(&admin(), &new, day(0)).await.unwrap();
        actors.push(publisher.authenticate(&token.secret, day(0)).await.unwrap().unwrap());
    }
    let [sender, reader] = actors.as_slice() else { panic!("two actors") };
    let bytes = many(10);
    let file = Received { authority: &lambeth, feed: None, file_name: "l.csv", bytes: &bytes };
    let sent = publisher.import(sender, file, &Processing::default(), day(1)).await.unwrap();
    assert!(publisher.upload(sender, sent.upload).await.unwrap().is_some());
    assert_eq!(publisher.upload(sender, UploadId(1)).await.unwrap(), None);
    assert!(publisher.upload(reader, UploadId(1)).await.unwrap().is_some());
    assert!(publisher.receive(reader, file, day(1)).await.is_err());
    // Asking for more than it may is refused before anything is kept that a restart would finish.
    let accept = Processing { accept_held: Some("why".into()), ..Processing::default() };
    let none = csv(&[]);
    let file = Received { bytes: &none, ..file };
    let refused = publisher.import(sender, file, &accept, day(1)).await;
    assert!(matches!(refused, Err(PublishError::NotAllowed { .. })));
    assert!(publisher.finish_received(day(1)).await.unwrap().is_empty());
}
