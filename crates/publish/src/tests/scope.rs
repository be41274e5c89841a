use super::*;

/// Every call that takes an actor, tried by every kind of actor on Lambeth's homes. A call added to `Publisher` that
/// takes an actor belongs here.
#[tokio::test]
async fn an_actor_acts_for_its_own_authority_only() {
    let own = Actor { name: "own".into(), scope: Scope::Authority(code(LAMBETH)) };
    let other = Actor { name: "other".into(), scope: Scope::Authority(code(HACKNEY)) };
    let calls = [
        ("receive", true),
        ("process", true),
        ("process held", true),
        ("import", true),
        ("receive_once", true),
        ("accept", true),
        ("refuse", true),
        ("uploads", true),
        ("uploads of all", false),
        ("received_file", true),
        ("upload", true),
        ("rollback", true),
        ("rebuild", false),
        ("add_token", false),
        ("revoke_token", false),
        ("tokens", false),
    ];
    for (call, own_may) in calls {
        for (actor, may) in [(&own, own_may), (&other, false), (&admin(), true)] {
            let bench = Bench::new();
            let publisher = bench.open().await;
            send(&publisher, &many(10), day(0)).await;
            let before = everything(&publisher).await;
            let done = attempt(&publisher, call, actor).await;
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
        "accept" | "refuse" => {
            let held = publisher.import(&admin(), file, &how, day(1)).await.unwrap().upload;
            match call {
                "accept" => publisher.accept(actor, held, "why", day(1)).await.map(drop),
                _ => publisher.refuse(actor, held, "why", day(1)).await.map(drop),
            }
        }
        "uploads" => publisher.uploads(actor, Some(&lambeth), None, 9).await.map(drop),
        "uploads of all" => publisher.uploads(actor, None, None, 9).await.map(drop),
        "received_file" => publisher.received_file(actor, UploadId(1)).await.map(drop),
        "upload" => {
            let found = publisher.upload(actor, UploadId(1)).await.unwrap();
            found.map(drop).ok_or(PublishError::NotFound("upload".into()))
        }
        "rollback" => {
            publisher.rollback(actor, &lambeth, None, PublicationId(1), "why", day(1)).await.map(drop)
        }
        "rebuild" => publisher.rebuild(actor, day(1)).await.map(drop),
        "add_token" => publisher.add_token(actor, &lambeth, "nightly", None, day(1)).await.map(drop),
        "tokens" => publisher.tokens(actor).await.map(drop),
        "revoke_token" => {
            let token = publisher.add_token(&admin(), &lambeth, "nightly", None, day(1)).await.unwrap();
            publisher.revoke_token(actor, &token.id, day(1)).await
        }
        other => panic!("{other} is not in the matrix"),
    };
    match result {
        Ok(()) => true,
        Err(PublishError::NotAllowed { .. } | PublishError::NotFound(_)) => false,
        Err(error) => panic!("{call}: {error}"),
    }
}

#[tokio::test]
async fn a_token_speaks_for_its_authority_until_it_ends_or_is_taken_back() {
    let bench = Bench::new();
    let publisher = bench.open().await;
    let token = publisher.add_token(&admin(), &code(HACKNEY), "nightly", None, day(0)).await.unwrap();
    let actor = publisher.authenticate(&token.secret, day(89)).await.unwrap().unwrap();
    assert_eq!(actor.scope, Scope::Authority(code(HACKNEY)));
    assert!(actor.may_act_for(&code(HACKNEY)) && !actor.may_act_for(&code(LAMBETH)));
    assert!(!actor.name.contains(token.secret.as_str()));
    assert_eq!(publisher.authenticate(&token.secret, day(90)).await.unwrap(), None);
    assert_eq!(publisher.authenticate("btb_00000000_nonsense", day(1)).await.unwrap(), None);
    publisher.revoke_token(&admin(), &token.id, day(2)).await.unwrap();
    assert_eq!(publisher.authenticate(&token.secret, day(3)).await.unwrap(), None);
    let forever = publisher.add_token(&admin(), &code(HACKNEY), "x", Some(day(91)), day(0)).await;
    assert!(matches!(forever, Err(PublishError::Invalid(_))));
}
