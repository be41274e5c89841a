//! The whole way: invited, known by an account elsewhere, in and out.

use super::*;
use sha2::{Digest, Sha256};

#[tokio::test]
async fn an_invitation_taken_with_an_account_elsewhere_signs_in_from_then_on() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    let link = site.invited("officer@example.org", Role::Publisher, lambeths()).await;
    let path = format!("/officers/link/{}", link.secret);
    let mut jar = Jar::new(&site);
    let page = jar.get(&path).await;
    assert!(page.body.contains("Use Council account"), "{}", page.body);
    assert!(page.body.contains(&format!("href=\"{path}/oidc/council\"")), "{}", page.body);

    let begun = jar.get(&format!("{path}/oidc/council")).await;
    let asked = sent(&begun);
    assert!(begun.header("location").starts_with(&format!("{}/authorize?", fake.issuer)));
    for (name, expected) in [
        ("response_type", "code"),
        ("client_id", "homes"),
        ("scope", "openid"),
        ("code_challenge_method", "S256"),
        ("redirect_uri", "https://homes.example.org/officers/oidc/council/callback"),
    ] {
        assert_eq!(asked[name], expected);
    }
    assert!(!begun.header("location").contains(&link.secret), "the invitation is nobody else's business");
    let (pair, manner) = begun.header("set-cookie").split_once("; ").unwrap();
    assert_eq!(manner, "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600");
    assert!(pair.starts_with("__Host-oidc=") && pair.len() > 50, "{pair}");

    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "first"), ("state", &asked["state"]), ("iss", &fake.issuer)]).await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, "/officers"), "{}", back.body);
    assert!(!jar.cookies.contains_key("__Host-oidc"), "{:?}", jar.cookies);
    let first = jar.session().unwrap().clone();
    let account = jar.get("/officers/account").await;
    assert!(account.body.contains("With your council’s account"), "{}", account.body);
    assert!(!account.body.contains("/officers/account/password"), "there is no password to change");
    assert_eq!(jar.get("/officers/account/password").await.status, StatusCode::NOT_FOUND);

    let (authorization, form) = fake.asked().remove(0);
    assert!(authorization.starts_with("Basic "), "{authorization}");
    assert_eq!((form["code"].as_str(), form["grant_type"].as_str()), ("first", "authorization_code"));
    let challenge = Sha256::digest(&form["code_verifier"]);
    assert_eq!(asked["code_challenge"], base64url(&challenge));

    // The invitation is used up.
    assert_eq!(Jar::new(&site).get(&path).await.status, StatusCode::NOT_FOUND);
    let again = Jar::new(&site).get(&format!("{path}/oidc/council")).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);

    assert_eq!(jar.post("/officers/sign-out").await.status, StatusCode::SEE_OTHER);
    assert_eq!(jar.session(), None);
    let page = jar.get("/officers/sign-in?then=/officers/account").await;
    assert!(page.body.contains("Sign in with Council account"), "{}", page.body);
    assert!(page.body.contains(&format!("href=\"{BEGIN}?then=%2Fofficers%2Faccount\"")), "{}", page.body);
    let asked = sent(&jar.get(&format!("{BEGIN}?then=%2Fofficers%2Faccount")).await);
    fake.will_give(&fake.token("subject-1", &asked));
    let back = jar.back(&[("code", "second"), ("state", &asked["state"])]).await;
    assert_eq!(back.header("location"), "/officers/account");
    assert_ne!(jar.session(), Some(&first));
    // Who is signed in need not sign in again.
    assert_eq!(jar.get(BEGIN).await.header("location"), "/officers");
    let done: Vec<String> = audited(&site).await;
    let own = |what: &str| format!("officer/{} {what}", link.officer);
    for what in [own("link_oidc"), own("sign_in {\"how\":\"oidc\""), own("end_session")] {
        assert!(done.iter().any(|line| line.starts_with(&what)), "{what}: {done:#?}");
    }
}

#[tokio::test]
async fn the_session_a_browser_had_ends_when_another_begins() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    let jar = joined(&site, &fake, "officer@example.org", "subject-1").await;
    let old = jar.session().unwrap().clone();
    let mut here = Jar::new(&site);
    let asked = sent(&here.get(BEGIN).await);
    here.cookies.insert("__Host-session".to_owned(), old.clone());
    fake.will_give(&fake.token("subject-1", &asked));
    here.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_ne!(here.session(), Some(&old));
    assert_eq!(here.get("/officers").await.status, StatusCode::OK);
    let mut there = Jar::new(&site);
    there.cookies.insert("__Host-session".to_owned(), old);
    assert_eq!(there.get("/officers").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_provider_may_change_its_keys() {
    let fake = Fake::new().await;
    let site = TestSite::signing_in_at(fake.providers()).await;
    joined(&site, &fake, "officer@example.org", "subject-1").await;
    let mut jar = Jar::new(&site);
    let asked = sent(&jar.get(BEGIN).await);
    fake.rotate();
    fake.will_give(&fake::Token { signed: fake::Signed::Rotated, ..fake.token("subject-1", &asked) });
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
}

#[tokio::test]
async fn without_providers_nothing_is_offered() {
    let site = TestSite::empty().await;
    assert_eq!(site.get(BEGIN).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(BACK).await.status, StatusCode::NOT_FOUND);
    assert!(!site.get("/officers/sign-in").await.body.contains("/officers/oidc"));
}

/// Invites an officer who takes the invitation with an account elsewhere; returns their browser.
pub(super) async fn joined<'a>(site: &'a TestSite, fake: &Fake, email: &str, subject: &str) -> Jar<'a> {
    let link = site.invited(email, Role::Publisher, lambeths()).await;
    let mut jar = Jar::new(site);
    let asked = sent(&jar.get(&format!("/officers/link/{}/oidc/council", link.secret)).await);
    fake.will_give(&fake.token(subject, &asked));
    let back = jar.back(&[("code", "c"), ("state", &asked["state"])]).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER, "{}", back.body);
    jar
}

/// Returns bytes in base64 for addresses, without padding (RFC 4648, 5).
fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits =
            chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            text.push(char::from(LETTERS[(bits >> (18 - 6 * place)) as usize & 63]));
        }
    }
    text
}
