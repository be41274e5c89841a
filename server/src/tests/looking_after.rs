//! Admins' pages: officers, tokens and the audit, as their browsers meet them.

use super::officers::PASSWORD;
use super::*;
use publish::{Over, Role};

fn lambeths() -> Over {
    Over::Authority(lambeth())
}

/// Returns what stands between two pieces of a page.
fn between<'a>(body: &'a str, before: &str, after: &str) -> &'a str {
    let start = body.find(before).unwrap_or_else(|| panic!("no {before} in {body}")) + before.len();
    let rest = &body[start..];
    &rest[..rest.find(after).unwrap()]
}

#[tokio::test]
async fn an_admin_adds_an_officer_who_signs_in_and_is_suspended() {
    let site = TestSite::empty().await;
    let mut admin = site.officer("admin@example.org", Role::AuthorityAdmin, lambeths()).await;
    let form = admin.get("/officers/people/add").await;
    assert!(form.body.contains("value=\"E09000022\"") && !form.body.contains("value=\"E09000012\""));
    assert!(!form.body.contains("platform_admin") && !form.body.contains("value=\"everything\""));
    let fields = [
        ("name", "Tenant <b>Example"),
        ("email", "new@example.org"),
        ("role", "publisher"),
        ("over", LAMBETH),
    ];
    let wrong = [fields[0], ("email", "nonsense"), fields[2], fields[3]];
    let wrong = admin.post("/officers/people/add", &wrong).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("id=\"email-error\"") && wrong.body.contains("value=\"nonsense\""));
    assert!(wrong.body.contains("<title>Error: Add an officer"), "{}", wrong.body);
    let added = admin.post("/officers/people/add", &fields).await;
    assert_eq!(added.status, StatusCode::OK, "{}", added.body);
    assert!(added.body.contains("Tenant &#60;b&#62;Example"), "{}", added.body);
    let link = format!("/officers/link/{}", between(&added.body, "/officers/link/", "<"));
    let mut officer = site.browser();
    let set = officer.post(&link, &[("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER);
    officer.post("/officers/sign-in", &[("email", "new@example.org"), ("password", PASSWORD)]).await;
    assert_eq!(officer.get("/officers").await.status, StatusCode::OK);
    let list = admin.get("/officers/people").await;
    assert!(list.body.contains("new@example.org") && list.body.contains("Publisher of Lambeth"));
    let person = admin.get("/officers/people/2").await;
    assert!(person.body.contains("/officers/people/2/sessions/2/end"), "{}", person.body);
    let suspended = admin.post("/officers/people/2/state", &[("state", "suspended")]).await;
    assert_eq!(suspended.header("location"), "/officers/people/2?said=officer_suspended_now");
    let person = admin.get(suspended.header("location")).await;
    assert!(person.body.contains("The officer is suspended") && person.body.contains("value=\"active\""));
    assert_eq!(officer.get("/officers").await.status, StatusCode::SEE_OTHER);
    admin.post("/officers/people/2/state", &[("state", "active")]).await;
    let reset = admin.post("/officers/people/2/link", &[]).await;
    assert!(reset.body.contains("sets a new password"), "{}", reset.body);
}

#[tokio::test]
async fn roles_are_given_and_taken_on_the_officers_page() {
    let site = TestSite::empty().await;
    let mut admin = site.officer("admin@example.org", Role::PlatformAdmin, Over::Everything).await;
    let mut officer = site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    assert_eq!(officer.get("/officers/tokens").await.status, StatusCode::FORBIDDEN);
    assert!(!officer.get("/officers").await.body.contains("/officers/tokens"));
    let grant = [("role", "authority_admin"), ("over", LAMBETH)];
    let granted = admin.post("/officers/people/2/grant", &grant).await;
    assert_eq!(granted.header("location"), "/officers/people/2?said=role_granted");
    assert_eq!(officer.get("/officers/tokens").await.status, StatusCode::OK);
    assert!(officer.get("/officers").await.body.contains("/officers/tokens"));
    // Of many choices none is made for anybody.
    let person = admin.get("/officers/people/2").await;
    assert!(person.body.contains("<option value=\"\" selected>Choose one"), "{}", person.body);
    let none = admin.post("/officers/people/2/grant", &[("role", "viewer"), ("over", "")]).await;
    assert_eq!(none.status, StatusCode::BAD_REQUEST);
    assert!(none.body.contains("id=\"over-error\"") && !none.body.contains("id=\"role-error\""));
    let narrow =
        admin.post("/officers/people/2/grant", &[("role", "platform_admin"), ("over", LAMBETH)]).await;
    assert_eq!(narrow.status, StatusCode::BAD_REQUEST);
    assert!(narrow.body.contains("id=\"role-error\""), "{}", narrow.body);
    let revoked = admin.post("/officers/people/2/revoke", &[("over", LAMBETH)]).await;
    assert_eq!(revoked.header("location"), "/officers/people/2?said=role_revoked");
    assert_eq!(officer.get("/officers/tokens").await.status, StatusCode::FORBIDDEN);
    assert!(officer.get("/officers").await.body.contains("You have no role yet"));
    let own = admin.get("/officers/people/1").await;
    assert!(
        own.body.contains("your own account") && !own.body.contains("/officers/people/1/"),
        "{}",
        own.body
    );
}

#[tokio::test]
async fn a_token_is_made_shown_once_used_and_taken_back() {
    let site = TestSite::empty().await;
    let mut admin = site.officer("admin@example.org", Role::AuthorityAdmin, lambeths()).await;
    let path = "/officers/tokens/add";
    let form = admin.get(path).await;
    assert!(
        form.body.contains("value=\"90\"") && form.body.contains("value=\"upload\" checked"),
        "{}",
        form.body
    );
    let wrong = admin.post(path, &[("council", "x"), ("label", " "), ("days", "91")]).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    for field in ["council", "label", "scope", "days"] {
        assert!(wrong.body.contains(&format!("id=\"{field}-error\"")), "{field}");
        assert!(wrong.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    let good =
        [("council", LAMBETH), ("label", "nightly"), ("scope", "upload"), ("scope", "read"), ("days", "7")];
    let mut secrets = Vec::new();
    for _ in 0..2 {
        let made = admin.post(path, &good).await;
        assert_eq!(made.status, StatusCode::OK, "{}", made.body);
        secrets.push(format!("btb_{}", between(&made.body, "btb_", "<")));
    }
    let third = admin.post(path, &good).await;
    assert_eq!(third.status, StatusCode::BAD_REQUEST);
    assert!(third.body.contains("2 tokens with this label work already"), "{}", third.body);
    let put = Request::put("/api/v1/uploads/lambeth?dry_run=true")
        .header("authorization", format!("Bearer {}", secrets[0]));
    assert_eq!(site.send(put.body(Body::from(export(&[HOME]))).unwrap()).await.status, StatusCode::OK);
    let list = admin.get("/officers/tokens").await;
    assert!(list.body.contains("Friday 20 November 2026, midday"), "last used: {}", list.body);
    assert!(secrets.iter().all(|secret| !list.body.contains(secret)));
    let id = secrets[0].split('_').nth(1).unwrap();
    let back = admin.post(&format!("/officers/tokens/{id}/revoke"), &[]).await;
    assert_eq!(back.header("location"), "/officers/tokens?said=token_revoked");
    let put = Request::put("/api/v1/uploads/lambeth?dry_run=true")
        .header("authorization", format!("Bearer {}", secrets[0]));
    assert_eq!(site.send(put.body(Body::from("x")).unwrap()).await.status, StatusCode::UNAUTHORIZED);
    assert!(admin.get("/officers/tokens").await.body.contains("taken back"));
}

#[tokio::test]
async fn the_audit_shows_each_admin_their_own_and_whether_it_is_sound() {
    let site = TestSite::empty().await;
    let mut platform = site.officer("platform@example.org", Role::PlatformAdmin, Over::Everything).await;
    let mut admin = site.officer("admin@example.org", Role::AuthorityAdmin, lambeths()).await;
    let hackney = AuthorityCode::parse("E09000012").unwrap();
    site.officer("hackney@example.org", Role::AuthorityAdmin, Over::Authority(hackney)).await;
    let own = admin.get("/officers/audit").await;
    assert_eq!(own.status, StatusCode::OK);
    assert!(
        own.body.contains("Officer Example (officer/2)") && own.body.contains("Signed in"),
        "{}",
        own.body
    );
    assert!(own.body.contains("over: authority Lambeth; role: authority_admin"), "{}", own.body);
    assert!(own.body.contains("20 Nov 2026, 12:00"), "{}", own.body);
    assert!(!own.body.contains("officer 1") && !own.body.contains("officer 3"), "{}", own.body);
    assert!(!own.body.contains("officer/1") && !own.body.contains("officer/3"), "{}", own.body);
    assert!(own.body.contains("The audit is as it was written"), "{}", own.body);
    let all = platform.get("/officers/audit").await;
    assert!(all.body.contains("officer/1") && all.body.contains("officer/3"));
    let mut stranger = site.browser();
    stranger.post("/officers/sign-in", &[("email", "x@example.org"), ("password", "guess")]).await;
    assert!(platform.get("/officers/audit").await.body.contains("Somebody not signed in"));
    let one = platform.get("/officers/audit?authority=E09000012").await;
    assert!(!one.body.contains("officer/2") && one.body.contains("officer/3"));
    assert_eq!(platform.get("/officers/audit?authority=nonsense").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn councils_of_the_past_are_offered_only_where_somebody_has_to_do_with_them() {
    let site = TestSite::empty().await;
    let mut admin = site.officer("admin@example.org", Role::PlatformAdmin, Over::Everything).await;
    let offered = |body: &str, code: &str| body.contains(&format!("<option value=\"{code}\""));
    let paths = ["/officers/people/add", "/officers/tokens/add", "/officers/uploads", "/officers/homes"];
    // Barnsley has had another code since April 2025.
    for path in paths {
        let body = admin.get(path).await.body;
        assert!(offered(&body, "E08000038") && !offered(&body, "E08000016"), "{path}");
        // Files are sent for one and shown of one: two lists.
        let lists = if path == "/officers/uploads" { 2 } else { 1 };
        assert_eq!(body.matches(">Barnsley</option>").count(), lists, "{path}");
    }
    let past = Over::Authority(AuthorityCode::parse("E08000016").unwrap());
    let mut held = site.officer("officer@example.org", Role::AuthorityAdmin, past).await;
    for path in paths {
        let body = admin.get(path).await.body;
        assert!(offered(&body, "E08000038") && offered(&body, "E08000016"), "{path}");
        assert!(body.contains("Barnsley (until Monday 31 March 2025)</option>"), "{path}");
    }
    assert_eq!(held.get("/officers/people/add").await.status, StatusCode::OK);
}
