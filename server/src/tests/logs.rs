//! What the log must never hold.

use super::*;
use publish::{Over, Role};
use std::io::Write;
use std::sync::Mutex;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Kept {
    type Writer = Kept;
    fn make_writer(&'a self) -> Kept {
        self.clone()
    }
}

#[tokio::test]
async fn what_people_ask_and_send_is_never_logged() {
    let kept = Kept::default();
    // While there is but one subscriber, a line first reached by another test, which has none, is never asked for again
    // (tracing-core's `Rebuilder::JustOne`): a second one keeps every subscriber asked.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let logs = tracing_subscriber::fmt().with_writer(kept.clone()).finish();
    let guard = tracing::subscriber::set_default(logs);
    tracing::callsite::rebuild_interest_cache();
    let site = TestSite::with(&[Row { reference: "SECRETREF", ..HOME }]).await;
    let token = site.token().await;
    let paths = [
        "/?q=SECRETWORDS&household=2+adults",
        "/api/v1/vacancies?near=SECRETPLACE",
        "/api/v1/vacancies?household=1+adult&lives_in=SECRETPLACE&bands=SECRETBAND",
        "/api/v1/eligibility?household=SECRETPEOPLE&id=lambeth/SECRETREF",
        "/compare-councils?household=SECRETPEOPLE",
        "/homes/E09000022/SECRETREF?household=1+adult&bands=SECRETBAND",
        "/api/v1/suggest?q=SECRETWORDS",
        "/homes/E09000022/SECRETREF",
    ];
    for path in paths {
        site.get_with(path, "user-agent", "SECRETAGENT").await;
    }
    let body = Body::from(export(&[Row { description: "SECRETBODY", ..HOME }]));
    let request = Request::put("/api/v1/uploads/lambeth?file_name=SECRETFILE.csv");
    site.send(request.header("authorization", format!("Bearer {token}")).body(body).unwrap()).await;
    site.site.uploads.finish().await;
    let link = site.invited("SECRETNAME@example.org", Role::Viewer, Over::Everything).await;
    let mut browser = site.browser();
    let path = format!("/officers/link/{}", link.secret);
    browser.get(&path).await;
    let password = "SECRETPASSWORD of four words";
    browser.post(&path, &[("password", password), ("again", password)]).await;
    let form = [("email", "secretname@example.org"), ("password", password)];
    let signed_in = browser.post("/officers/sign-in", &form).await;
    assert_eq!(signed_in.status, StatusCode::SEE_OTHER);
    let session = browser.cookie.clone().unwrap().split_off("__Host-session=".len());
    browser.get("/officers/people").await;
    drop(guard);
    let text = String::from_utf8(kept.0.lock().unwrap().clone()).unwrap();
    assert!(text.contains("answered"), "nothing was logged at all");
    for line in text.lines() {
        assert!(!line.contains("SECRET") && !line.contains(&token), "{line}");
        assert!(!line.contains(&link.secret) && !line.contains(&session), "{line}");
        assert!(!line.to_lowercase().contains("secretname"), "{line}");
    }
}
