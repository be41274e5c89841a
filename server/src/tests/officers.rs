//! The officers' area, as their browsers meet it.

use super::*;
use publish::{Invitation, OfficerState, Over, Role, SignIn, SignedIn};

/// What officers of the tests sign in with.
pub(super) const PASSWORD: &str = "correct horse battery";

/// A browser: it keeps the cookie it is given and sends it back.
pub(super) struct Browser<'a> {
    site: &'a TestSite,
    pub cookie: Option<String>,
}

impl TestSite {
    pub(super) fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookie: None }
    }

    /// Adds an officer and returns the secret of their invitation.
    pub(super) async fn invited(&self, email: &str, role: Role, over: Over) -> publish::Link {
        let new = Invitation { email, name: "Officer Example", role, over };
        self.site.publisher.add_officer(&Actor::admin("test"), &new, now()).await.unwrap()
    }

    /// Returns the browser of an officer who has just signed in.
    pub(super) async fn officer(&self, email: &str, role: Role, over: Over) -> Browser<'_> {
        let link = self.invited(email, role, over).await;
        self.site.publisher.use_link(&link.secret, PASSWORD, now()).await.unwrap();
        self.signed_in(email).await
    }

    /// Returns another browser of an officer.
    pub(super) async fn signed_in(&self, email: &str) -> Browser<'_> {
        let address = IpAddr::from([192, 0, 2, 1]);
        let who = SignIn { email, password: PASSWORD, address, before: None };
        match self.site.publisher.sign_in(&who, now()).await.unwrap() {
            SignedIn::In(session) => {
                Browser { site: self, cookie: Some(format!("__Host-session={}", session.secret)) }
            }
            other => panic!("{other:?}"),
        }
    }
}

impl Browser<'_> {
    pub(super) async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path).header("sec-fetch-site", "none").body(Body::empty());
        self.send(request.unwrap()).await
    }

    /// Sends a form from a page of the site.
    pub(super) async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.send(posted(path, form, "same-origin")).await
    }

    pub(super) async fn send(&mut self, mut request: Request<Body>) -> Answer {
        if let Some(cookie) = &self.cookie {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        let path = request.uri().path().to_owned();
        let answer = self.site.send(request).await;
        // People at a page are told what to press: commands are for the command line.
        let commanded = crate::officers::is_here(&path) && answer.body.contains("indexer ");
        assert!(!commanded, "{path} names a command: {}", answer.body);
        if let Some(given) = answer.headers.get(header::SET_COOKIE) {
            let given = given.to_str().unwrap();
            let pair = given.split(';').next().unwrap();
            self.cookie = (!given.contains("Max-Age=0")).then(|| pair.to_owned());
        }
        answer
    }
}

/// Returns a form, as a browser on a page there would send it.
fn posted(path: &str, form: &[(&str, &str)], from: &str) -> Request<Body> {
    let pairs: Vec<(String, String)> =
        form.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Request::post(path)
        .header("content-type", "application/x-www-form-urlencoded")
        .header("host", "homes.example.org")
        .header("sec-fetch-site", from)
        .body(Body::from(crate::web::links::query(&pairs)))
        .unwrap()
}

fn lambeths() -> Over {
    Over::Authority(lambeth())
}

#[tokio::test]
async fn an_invited_officer_sets_a_password_signs_in_and_out() {
    let site = TestSite::empty().await;
    let link = site.invited("officer@example.org", Role::Publisher, lambeths()).await;
    let path = format!("/officers/link/{}", link.secret);
    let mut browser = site.browser();
    let page = browser.get(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Hello Officer Example") && page.body.contains("officer@example.org"));
    let differ = browser.post(&path, &[("password", PASSWORD), ("again", "another")]).await;
    assert_eq!(differ.status, StatusCode::BAD_REQUEST);
    assert!(differ.body.contains("href=\"#again\"") && differ.body.contains("id=\"again-error\""));
    let short = browser.post(&path, &[("password", "short"), ("again", "short")]).await;
    assert_eq!(short.status, StatusCode::BAD_REQUEST);
    assert!(short.body.contains("15 characters or more") && short.body.contains("id=\"password-error\""));
    let set = browser.post(&path, &[("password", PASSWORD), ("again", PASSWORD)]).await;
    assert_eq!(
        (set.status, set.header("location")),
        (StatusCode::SEE_OTHER, "/officers/sign-in?said=password_set")
    );
    assert!(browser.get(set.header("location")).await.body.contains("Your password is set"));
    let other = browser.get("/officers/sign-in?said=Send+your+password+to+me").await;
    assert!(!other.body.contains("govuk-notification-banner") && !other.body.contains("Send your"));
    let used = browser.get(&path).await;
    assert_eq!(used.status, StatusCode::NOT_FOUND);
    assert!(used.body.contains("This link works no longer"));

    let wanted = browser.get("/officers/account").await;
    assert_eq!(wanted.header("location"), "/officers/sign-in?then=%2Fofficers%2Faccount");
    let form = [("email", "Officer@example.org"), ("password", PASSWORD), ("then", "/officers/account")];
    let signed_in = browser.post("/officers/sign-in", &form).await;
    assert_eq!(
        (signed_in.status, signed_in.header("location")),
        (StatusCode::SEE_OTHER, "/officers/account")
    );
    let cookie = signed_in.header("set-cookie");
    let (pair, manner) = cookie.split_once("; ").unwrap();
    assert_eq!(manner, "Path=/; Secure; HttpOnly; SameSite=Lax");
    assert_eq!(pair.strip_prefix("__Host-session=").map(str::len), Some(64));
    let account = browser.get("/officers/account").await;
    assert_eq!(account.status, StatusCode::OK);
    assert!(account.body.contains("Publisher of Lambeth") && account.body.contains("192.0.2.1"));
    // Who is signed in need not sign in again.
    assert_eq!(browser.get("/officers/sign-in").await.header("location"), "/officers");
    let kept = browser.cookie.clone();
    let left = browser.post("/officers/sign-out", &[]).await;
    assert_eq!(left.header("location"), "/officers/sign-in?said=signed_out");
    assert_eq!(browser.cookie, None);
    browser.cookie = kept;
    let ended = browser.get("/officers/account").await;
    let place = "/officers/sign-in?then=%2Fofficers%2Faccount&said=session_ended";
    assert_eq!((ended.status, ended.header("location")), (StatusCode::SEE_OTHER, place));
}

#[tokio::test]
async fn what_cannot_be_signed_in_with_is_said_beside_its_field_and_no_more() {
    let site = TestSite::empty().await;
    site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    let suspended = site.invited("suspended@example.org", Role::Viewer, lambeths()).await;
    site.site.publisher.use_link(&suspended.secret, PASSWORD, now()).await.unwrap();
    let state = OfficerState::Suspended;
    let admin = Actor::admin("test");
    site.site.publisher.set_officer_state(&admin, suspended.officer, state, now()).await.unwrap();
    let mut browser = site.browser();
    let empty = browser.post("/officers/sign-in", &[("email", ""), ("password", "")]).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    assert!(empty.body.contains("href=\"#email\"") && empty.body.contains("href=\"#password\""));
    let mut bodies = Vec::new();
    for (email, password) in [
        ("officer@example.org", "not the password"),
        ("unknown@example.org", PASSWORD),
        ("suspended@example.org", PASSWORD),
    ] {
        let refused = browser.post("/officers/sign-in", &[("email", email), ("password", password)]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST);
        assert_eq!(refused.header("set-cookie"), "");
        assert!(!refused.body.contains(password));
        bodies.push(refused.body.replace(email, "EMAIL"));
    }
    assert!(bodies.iter().all(|body| *body == bodies[0]), "the answers tell accounts apart");
}

#[tokio::test]
async fn guesses_are_counted_by_the_address_a_trusted_proxy_tells() {
    let mut site = TestSite::empty().await;
    let told = |from: &str, n: usize| {
        let email = format!("officer{n}@example.org");
        let mut request =
            posted("/officers/sign-in", &[("email", &email), ("password", "guess")], "same-origin");
        request.headers_mut().insert("x-forwarded-for", from.parse().unwrap());
        request
    };
    for n in 0..20 {
        let refused = site.send(told(&format!("203.0.113.{n}"), n)).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{n}");
    }
    // Nobody said to trust what the header says: all of these came from one address.
    let too_often = site.send(told("203.0.113.99", 99)).await;
    assert_eq!(too_often.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(too_often.header("retry-after"), "901");
    assert!(too_often.body.contains("Wait 16 minutes"), "{}", too_often.body);
    let clock = Clock::Held(now());
    let fresh = Common::new(site.site.publisher.clone(), clock, false);
    let trusted_proxies = vec![IpAddr::from([192, 0, 2, 1])];
    site.router = router(Site::speaking(Common { trusted_proxies, ..fresh }).unwrap());
    for n in 0..25 {
        let refused = site.send(told(&format!("203.0.113.{n}"), 100 + n)).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{n}");
    }
}

#[tokio::test]
async fn forms_are_taken_from_our_own_pages_only() {
    let site = TestSite::empty().await;
    let mut browser = site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    let forms = crate::router::routes()
        .into_iter()
        .filter(|route| crate::officers::is_here(route.path) && !route.method.is_safe());
    let paths: Vec<&str> = forms.map(|route| route.path).collect();
    assert!(paths.contains(&"/officers/sign-out") && paths.contains(&"/officers/sign-in"));
    for path in paths {
        let path = path.replace("{secret}", "x").replace("{session}", "1").replace("{id}", "1");
        for (from, origin) in [
            (Some("cross-site"), None),
            (Some("same-site"), Some("https://other.example.org")),
            (None, Some("https://elsewhere.example.org")),
            (None, Some("null")),
            (Some("cross-site"), Some("https://elsewhere.example.org")),
        ] {
            let mut request = posted(&path, &[], "none");
            request.headers_mut().remove("sec-fetch-site");
            for (name, value) in [("sec-fetch-site", from), ("origin", origin)] {
                if let Some(value) = value {
                    request.headers_mut().insert(name, value.parse().unwrap());
                }
            }
            let refused = browser.send(request).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{path} {from:?} {origin:?}");
            assert!(refused.body.contains("was not sent from a page of this site"), "{path}");
            assert_eq!(refused.header("cache-control"), "no-store");
        }
    }
    // Nothing of all that happened, and an older browser's own form is taken.
    assert_eq!(browser.get("/officers").await.status, StatusCode::OK);
    let mut request = posted("/officers/sign-out", &[], "none");
    request.headers_mut().remove("sec-fetch-site");
    request.headers_mut().insert("origin", "https://homes.example.org".parse().unwrap());
    assert_eq!(browser.send(request).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_form_of_another_kind_or_size_is_not_read() {
    let site = TestSite::empty().await;
    let mut request = posted("/officers/sign-in", &[("email", "a@example.org")], "same-origin");
    request.headers_mut().insert("content-type", "text/plain".parse().unwrap());
    assert_eq!(site.send(request).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let long = "x".repeat(17_000);
    let request =
        posted("/officers/sign-in", &[("email", "a@example.org"), ("password", &long)], "same-origin");
    assert_eq!(site.send(request).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn officers_pages_are_kept_nowhere_and_listed_nowhere() {
    let site = TestSite::empty().await;
    let mut officer = site.officer("officer@example.org", Role::PlatformAdmin, Over::Everything).await;
    let mut stranger = site.browser();
    let pages = crate::router::routes()
        .into_iter()
        .filter(|route| crate::officers::is_here(route.path) && route.method == Method::GET);
    for path in pages.map(|route| route.path) {
        for (browser, who) in [(&mut officer, "officer"), (&mut stranger, "stranger")] {
            let answer = browser.get(&path.replace("{secret}", "x").replace("{id}", "1")).await;
            assert_eq!(answer.header("cache-control"), "no-store", "{path} {who}");
            assert_eq!(answer.header("x-robots-tag"), "noindex", "{path} {who}");
            assert_eq!(answer.header("referrer-policy"), "same-origin", "{path} {who}");
            assert_eq!(answer.header("access-control-allow-origin"), "", "{path} {who}");
            assert!(answer.header("content-security-policy").contains("form-action 'self'"), "{path} {who}");
            if answer.status == StatusCode::OK {
                assert!(answer.body.contains("content=\"noindex\""), "{path} {who}");
            }
        }
    }
}

#[tokio::test]
async fn public_pages_set_no_cookie_and_read_none() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::PlatformAdmin, Over::Everything).await;
    for path in ["/", "/status", "/check", "/homes/E09000022/0041873", "/api/v1/vacancies", "/nowhere"] {
        let theirs = officer.get(path).await;
        let strangers = site.get(path).await;
        assert_eq!(theirs.header("set-cookie"), "", "{path}");
        assert_eq!(strangers.header("set-cookie"), "", "{path}");
        assert_eq!(theirs.body, strangers.body, "{path}");
    }
}

#[tokio::test]
async fn an_officer_ends_other_sessions_and_changes_the_password() {
    let site = TestSite::empty().await;
    let mut here = site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    let mut there = site.signed_in("officer@example.org").await;
    let account = here.get("/officers/account").await;
    assert!(account.body.contains("/officers/account/sessions/2/end"), "{}", account.body);
    assert!(
        !account.body.contains("/officers/account/sessions/1/end"),
        "the session in use is signed out of"
    );
    let ended = here.post("/officers/account/sessions/2/end", &[]).await;
    assert_eq!(ended.header("location"), "/officers/account?said=session_closed");
    assert_eq!(there.get("/officers").await.status, StatusCode::SEE_OTHER);
    assert_eq!(here.post("/officers/account/sessions/2/end", &[]).await.status, StatusCode::NOT_FOUND);
    let mut there = site.signed_in("officer@example.org").await;
    let new = "wrong donkey accumulator";
    let path = "/officers/account/password";
    let wrong = [("present", "not it at all"), ("password", new), ("again", new)];
    let wrong = here.post(path, &wrong).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("id=\"present-error\"") && !wrong.body.contains(new));
    let before = here.cookie.clone();
    let changed = here.post(path, &[("present", PASSWORD), ("password", new), ("again", new)]).await;
    assert_eq!(changed.header("location"), "/officers/account?said=password_changed");
    assert_ne!(here.cookie, before);
    assert_eq!(here.get("/officers").await.status, StatusCode::OK);
    assert_eq!(there.get("/officers").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_session_ends_by_the_clock() {
    let site = TestSite::empty().await;
    let cookie = site.officer("officer@example.org", Role::Viewer, lambeths()).await.cookie;
    for (at, expected) in [
        ("2026-11-20T12:29:00Z", StatusCode::OK),
        ("2026-11-20T12:58:00Z", StatusCode::OK),
        ("2026-11-20T13:28:00Z", StatusCode::SEE_OTHER),
    ] {
        let later = site.at(at).await;
        let mut browser = Browser { site: &later, cookie: cookie.clone() };
        assert_eq!(browser.get("/officers").await.status, expected, "{at}");
    }
}

#[tokio::test]
async fn a_fault_is_told_in_the_area_with_the_way_back() {
    let site = TestSite::empty().await;
    let mut officer = site.officer("officer@example.org", Role::Viewer, lambeths()).await;
    let nowhere = officer.get("/officers/nowhere").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert!(nowhere.body.contains("action=\"/officers/sign-out\""), "{}", nowhere.body);
    assert!(nowhere.body.contains("href=\"/officers/account\""));
    let strangers = site.get("/officers/nowhere").await;
    assert!(!strangers.body.contains("sign-out") && strangers.body.contains("href=\"/officers\""));
}

#[tokio::test]
async fn the_demonstration_has_an_officer_without_a_password() {
    let site = TestSite::empty().await;
    let publisher = &site.site.publisher;
    let first = crate::demo::officer_link(publisher, now()).await.unwrap();
    let second = crate::demo::officer_link(publisher, now()).await.unwrap();
    assert_eq!(publisher.link_holder(&first, now()).await.unwrap(), None);
    let officer = publisher.link_holder(&second, now()).await.unwrap().unwrap();
    assert!(!officer.has_password);
    assert_eq!(officer.email, crate::demo::OFFICER);
}
