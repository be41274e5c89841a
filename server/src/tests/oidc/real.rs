//! Against npm's `oidc-provider`, run on this machine by `tests/oidc/provider.mjs`.

use super::*;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use ureq::Agent;

/// A real provider; it ends when its standard input does.
struct Real {
    child: Child,
    issuer: String,
}

impl Real {
    fn start() -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oidc/provider.mjs");
        let mut child = Command::new("node")
            .arg(script)
            .args(["homes", fake::SECRET, "https://homes.example.org/officers/oidc/council/callback"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut issuer = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut issuer).unwrap();
        assert!(
            issuer.starts_with("http://127.0.0.1:"),
            "`npm ci --prefix tests/oidc` first? It said {issuer:?}"
        );
        Self { child, issuer: issuer.trim().to_owned() }
    }

    /// Signs in there by its own forms, as a browser would; returns what it sends the browser back with.
    fn sign_in(&self, to: &str, login: &str) -> Vec<(String, String)> {
        let config = Agent::config_builder().max_redirects(0).max_redirects_will_error(false).proxy(None);
        let agent: Agent = config.http_status_as_error(false).build().into();
        let mut cookies: BTreeMap<String, String> = BTreeMap::new();
        let (mut to, mut form) = (to.to_owned(), None::<String>);
        for _ in 0..12 {
            let sent: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let answer = match form.take() {
                Some(form) => agent
                    .post(&to)
                    .header("cookie", sent.join("; "))
                    .content_type("application/x-www-form-urlencoded")
                    .send(form),
                None => agent.get(&to).header("cookie", sent.join("; ")).call(),
            };
            let mut answer = answer.unwrap();
            for given in answer.headers().get_all("set-cookie") {
                let (name, value) =
                    given.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
                cookies.insert(name.to_owned(), value.to_owned());
            }
            let place = answer.headers().get("location").map(|place| place.to_str().unwrap().to_owned());
            let body = answer.body_mut().read_to_string().unwrap();
            match place {
                Some(place) if place.starts_with("https://homes.example.org") => {
                    return links::pairs(place.split_once('?').unwrap().1);
                }
                Some(place) if place.starts_with('/') => to = format!("{}{place}", self.issuer),
                Some(place) => to = place,
                None => {
                    let action = body.split("action=\"").nth(1).unwrap_or_else(|| panic!("{body}"));
                    to = action.split('"').next().unwrap().to_owned();
                    form = Some(match body.contains("name=\"login\"") {
                        true => format!("prompt=login&login={login}&password=any"),
                        false => "prompt=consent".to_owned(),
                    });
                }
            }
        }
        panic!("it leads nowhere: {to}")
    }
}

impl Drop for Real {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
    }
}

/// Goes to the provider from a page of ours, signs in there and returns what comes back.
async fn there(real: &Real, jar: &mut Jar<'_>, from: &str, login: &str) -> Vec<(String, String)> {
    let begun = jar.get(from).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    real.sign_in(begun.header("location"), login)
}

async fn come_back(jar: &mut Jar<'_>, query: &[(String, String)]) -> Answer {
    let query: Vec<(&str, &str)> =
        query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    jar.back(&query).await
}

#[tokio::test]
async fn a_real_provider_signs_officers_in() {
    let real = Real::start();
    let site = TestSite::signing_in_at(providers_at(&real.issuer)).await;
    let link = site.invited("officer@example.org", Role::Publisher, lambeths()).await;
    let mut jar = Jar::new(&site);
    // Not yet: that everybody there has the officer's address is not enough.
    let stranger = there(&real, &mut jar, BEGIN, "worker-17").await;
    assert_eq!(come_back(&mut jar, &stranger).await.status, StatusCode::FORBIDDEN);
    let invitation = format!("/officers/link/{}/oidc/council", link.secret);
    let accepted = there(&real, &mut jar, &invitation, "worker-17").await;
    let accepted = come_back(&mut jar, &accepted).await;
    assert_eq!(accepted.header("location"), "/officers", "{}", accepted.body);
    assert_eq!(jar.get("/officers").await.status, StatusCode::OK);
    jar.post("/officers/sign-out").await;

    let again = there(&real, &mut jar, BEGIN, "worker-17").await;
    let kept = jar.cookies.clone();
    assert_eq!(come_back(&mut jar, &again).await.status, StatusCode::SEE_OTHER);
    assert_eq!(jar.get("/officers").await.status, StatusCode::OK);
    jar.post("/officers/sign-out").await;
    // The code a second time: with what it was begun with, and with what another sign-in was.
    jar.cookies = kept;
    assert_eq!(come_back(&mut jar, &again).await.status, StatusCode::BAD_REQUEST);
    let asked = sent(&jar.get(BEGIN).await);
    let code = again.iter().find(|(name, _)| name == "code").unwrap().1.clone();
    let replayed = [("code".to_owned(), code), ("state".to_owned(), asked["state"].clone())];
    let refused = come_back(&mut jar, &replayed).await;
    assert_eq!((refused.status, jar.session()), (StatusCode::BAD_REQUEST, None), "{}", refused.body);
    assert!(refused.body.contains("cannot be relied on"), "{}", refused.body);

    // One browser's code with another's `state`: PKCE and nonce belong to the other.
    let mut thief = Jar::new(&site);
    let asked = sent(&thief.get(BEGIN).await);
    let stolen = there(&real, &mut jar, BEGIN, "worker-17").await;
    let code = stolen.iter().find(|(name, _)| name == "code").unwrap().1.clone();
    let injected = [("code".to_owned(), code), ("state".to_owned(), asked["state"].clone())];
    assert_eq!(come_back(&mut thief, &injected).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(thief.session(), None);

    let (publisher, admin) = (&site.site.publisher, Actor::admin("test"));
    publisher.set_officer_state(&admin, link.officer, OfficerState::Suspended, now()).await.unwrap();
    let mut jar = Jar::new(&site);
    let suspended = there(&real, &mut jar, BEGIN, "worker-17").await;
    assert_eq!(come_back(&mut jar, &suspended).await.status, StatusCode::FORBIDDEN);
}
