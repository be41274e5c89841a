//! What signs nobody in, and what is said then.

use super::fake::{Signed, Token};
use super::whole::joined;
use super::*;
use serde_json::json;

/// What is wrong with a token.
type Changed = fn(Token) -> Token;

#[tokio::test]
async fn nothing_unproven_signs_anybody_in() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    joined(&site, &fake, "officer@example.org", "subject-1").await;
    let wrong: [(&str, Changed); 8] = [
        ("signed with another key", |token| Token { signed: Signed::Forged, ..token }),
        ("signed with a key nobody has", |token| Token { signed: Signed::Rotated, ..token }),
        ("signed with the client's secret", |token| Token { signed: Signed::Shared, ..token }),
        ("for another client", |token| Token { audience: "another".to_owned(), ..token }),
        ("of another issuer", |token| Token { issuer: "https://login.example.org".to_owned(), ..token }),
        ("expired", |token| Token { expires: "2026-11-20T11:59:59Z", ..token }),
        ("for another sign-in", |token| Token { nonce: Some("another".to_owned()), ..token }),
        ("for no sign-in", |token| Token { nonce: None, ..token }),
    ];
    for (what, changed) in wrong {
        let mut jar = Jar::new(&site);
        let asked = sent(&jar.get(BEGIN).await);
        fake.will_give(&changed(fake.token("subject-1", &asked)));
        let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
        assert_eq!(back.status, StatusCode::BAD_REQUEST, "{what}: {}", back.body);
        assert!(back.body.contains("sent back an answer that cannot be relied on"), "{what}");
        assert_eq!(jar.session(), None, "{what}");
    }
    let plain = json!({"access_token": "x", "token_type": "Bearer"});
    let none = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzdWJqZWN0LTEifQ.";
    let unsigned = json!({"access_token": "x", "token_type": "Bearer", "id_token": none});
    for (status, body) in
        [(400, json!({"error": "invalid_grant"})), (200, plain), (200, unsigned), (200, json!([]))]
    {
        let mut jar = Jar::new(&site);
        let asked = sent(&jar.get(BEGIN).await);
        fake.will_answer(status, body.clone());
        let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
        assert_eq!(back.status, StatusCode::BAD_REQUEST, "{body}: {}", back.body);
        assert_eq!(jar.session(), None, "{body}");
    }
}

#[tokio::test]
async fn what_comes_back_counts_once_and_in_its_own_browser() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    joined(&site, &fake, "officer@example.org", "subject-1").await;
    let asked_before = fake.asked().len();
    let lost = |answer: &Answer| {
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert!(answer.body.contains("Signing in was not finished here"), "{}", answer.body);
    };
    let mut jar = Jar::new(&site);
    lost(&jar.back(&[]).await);
    lost(&jar.back(&[("code", "c"), ("state", "made up")]).await);
    // Somebody else's browser, with its own cookie and with none.
    for with_own in [true, false] {
        let asked = sent(&jar.get(BEGIN).await);
        let mut other = Jar::new(&site);
        if with_own {
            other.get(BEGIN).await;
        }
        lost(&other.back(&[("code", "c"), ("state", &asked["state"])]).await);
        lost(&jar.back(&[("code", "c"), ("state", &asked["state"])]).await);
    }
    assert_eq!(fake.asked().len(), asked_before, "no code was even sent on");
    // A second use of what was good once, by a browser that kept its cookie.
    let asked = sent(&jar.get(BEGIN).await);
    let kept = jar.cookies.clone();
    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    jar.cookies = kept;
    lost(&jar.back(&[("code", "c"), ("state", &asked["state"])]).await);
    // A code of another issuer.
    let asked = sent(&jar.get(BEGIN).await);
    let mixed = [("code", "c"), ("state", asked["state"].as_str()), ("iss", "https://login.example.org")];
    assert!(jar.back(&mixed).await.body.contains("cannot be relied on"));
    assert_eq!(jar.session(), None);
}

#[tokio::test]
async fn who_was_not_invited_is_told_so_whatever_their_address() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    site.invited("officer@example.org", Role::Publisher, lambeths()).await;
    let mut jar = Jar::new(&site);
    let asked = sent(&jar.get(BEGIN).await);
    fake.will_give(&Token { email: Some("officer@example.org"), ..fake.token("subject-1", &asked) });
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN);
    assert!(
        back.body.contains("No account here goes with the one you used at Council account"),
        "{}",
        back.body
    );
    assert_eq!(jar.session(), None);
    let last = audited(&site).await.pop().unwrap();
    assert_eq!(last, "stranger sign_in_refused {\"why\":\"unknown\"}");
}

#[tokio::test]
async fn a_suspended_officer_is_out_and_stays_out() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    let mut jar = joined(&site, &fake, "officer@example.org", "subject-1").await;
    let (publisher, admin) = (&site.site.publisher, Actor::admin("test"));
    let id = publisher.officer_by_email(&admin, "officer@example.org").await.unwrap().id;
    publisher.set_officer_state(&admin, id, OfficerState::Suspended, now()).await.unwrap();
    assert_eq!(jar.get("/officers").await.status, StatusCode::SEE_OTHER);
    let asked = sent(&jar.get(BEGIN).await);
    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::FORBIDDEN, "{}", back.body);
    assert_eq!(audited(&site).await.pop().unwrap(), "stranger sign_in_refused {\"why\":\"suspended\"}");
    publisher.set_officer_state(&admin, id, OfficerState::Active, now()).await.unwrap();
    let asked = sent(&jar.get(BEGIN).await);
    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn one_account_elsewhere_is_one_officer() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    joined(&site, &fake, "first@example.org", "subject-1").await;
    let link = site.invited("second@example.org", Role::Publisher, lambeths()).await;
    let path = format!("/officers/link/{}", link.secret);
    let mut jar = Jar::new(&site);
    let asked = sent(&jar.get(&format!("{path}/oidc/council")).await);
    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::BAD_REQUEST);
    assert!(back.body.contains("Another officer signs in with this account already"), "{}", back.body);
    assert_eq!(jar.session(), None);
    assert_eq!(jar.get(&path).await.status, StatusCode::OK, "the invitation still works");
    // A link that sets a forgotten password anew is no invitation.
    let made = joined_by_password(&site, "third@example.org").await;
    let page = jar.get(&format!("/officers/link/{made}")).await;
    assert!(page.status == StatusCode::OK && !page.body.contains("/oidc/"), "{}", page.body);
    assert_eq!(jar.get(&format!("/officers/link/{made}/oidc/council")).await.status, StatusCode::NOT_FOUND);
}

/// Returns the secret of a link that sets the password anew of an officer who has one.
async fn joined_by_password(site: &TestSite, email: &str) -> String {
    let (publisher, admin) = (&site.site.publisher, Actor::admin("test"));
    let new = Invitation { email, name: "Officer Example", role: Role::Viewer, over: lambeths() };
    let link = publisher.add_officer(&admin, &new, now()).await.unwrap();
    publisher.use_link(&link.secret, PASSWORD, now()).await.unwrap();
    publisher.officer_link(&admin, link.officer, now()).await.unwrap().secret
}

#[tokio::test]
async fn what_did_not_happen_at_the_provider_is_said_plainly() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    for (error, status, said) in [
        ("access_denied", StatusCode::FORBIDDEN, "Council account did not sign you in"),
        ("invalid_scope", StatusCode::BAD_REQUEST, "cannot be relied on"),
        ("<script>", StatusCode::BAD_REQUEST, "cannot be relied on"),
    ] {
        let mut jar = Jar::new(&site);
        let asked = sent(&jar.get(BEGIN).await);
        let back = jar.back(&[("error", error), ("state", &asked["state"])]).await;
        assert_eq!(back.status, status, "{error}");
        assert!(back.body.contains(said) && !back.body.contains("<script>"), "{error}: {}", back.body);
    }
}

#[tokio::test]
async fn a_provider_that_does_not_answer_is_said_to_be_down() {
    // A port nobody listens at.
    let nowhere = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let site = TestSite::signing_in_at(providers_at(&format!("http://{nowhere}"))).await;
    let answer = site.get(BEGIN).await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "60"));
    assert!(answer.body.contains("Council account does not answer now"), "{}", answer.body);
    assert_eq!(answer.header("set-cookie"), "");
}

#[tokio::test]
async fn whoever_only_begins_is_stopped_and_holds_nobody_up() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    let mut officer = site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    for _ in 0..publish::BEGINNINGS.failures {
        assert_eq!(site.get(BEGIN).await.status, StatusCode::SEE_OTHER);
    }
    let answer = site.get(BEGIN).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{}", answer.body);
    assert_eq!(answer.header("retry-after"), "901");
    assert!(answer.body.contains("There were too many attempts"), "{}", answer.body);
    // Passwords are counted apart, at this very address.
    officer.post("/officers/sign-out", &[]).await;
    let form = [("email", "officer@example.org"), ("password", PASSWORD)];
    assert_eq!(officer.post("/officers/sign-in", &form).await.status, StatusCode::SEE_OTHER);
}
