//! A council with more than one list: which of them a file is of is chosen with it, and said wherever the file is shown.

use super::desk::lambeths;
use super::officers::Browser;
use super::*;
use publish::{Over, Role};

/// Lambeth with a second list, as somebody adds it beside a running site.
fn add_partners(site: &TestSite) {
    let text = include_str!("../../../data/authorities/lambeth.toml");
    let feed = "[[feeds]]\nname = \"nightly\"\nkind = \"full\"\n";
    assert!(text.contains(feed));
    let both = format!("{feed}\n[[feeds]]\nname = \"partner\"\nkind = \"changes\"\n");
    let folder = site._folder.path().join("authorities");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("lambeth.toml"), text.replace(feed, &both)).unwrap();
}

impl Browser<'_> {
    /// Sends a file of a list.
    async fn send_of(&mut self, council: &str, list: &str, rows: &[Row<'_>]) -> Answer {
        let text = export(rows);
        let part = "--x\r\nContent-Disposition: form-data; name=";
        let body = format!(
            "{part}\"council\"\r\n\r\n{council}\r\n{part}\"list\"\r\n\r\n{list}\r\n\
             {part}\"file\"; filename=\"a.csv\"\r\n\r\n{text}\r\n--x--\r\n"
        );
        let request = Request::post("/officers/uploads")
            .header("content-type", "multipart/form-data; boundary=x")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        self.send(request.unwrap()).await
    }
}

#[tokio::test]
async fn the_list_is_chosen_where_there_are_several_and_shown_with_the_file() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    assert!(!officer.get("/officers/uploads").await.body.contains("name=\"list\""));
    add_partners(&site);
    let form = officer.get("/officers/uploads").await;
    for said in ["name=\"list\"", "nightly (the whole list)", "partner (only what is new or changed)"] {
        assert!(form.body.contains(said), "{said}: {}", form.body);
    }
    let silent = officer.send_of(LAMBETH, "", &[HOME]).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST);
    assert!(
        silent.body.contains("href=\"#list\"") && silent.body.contains("id=\"list-error\""),
        "{}",
        silent.body
    );
    for nobodys in ["E09000012/partner", "E09000022/nowhere", "partner"] {
        let refused = officer.send_of(LAMBETH, nobodys, &[HOME]).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{nobodys}");
    }
    let second = Row { reference: "P1", ..HOME };
    let sent = officer.send_of(LAMBETH, "E09000022/partner", &[second]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let page = sent.header("location").to_owned();
    let seen = officer.get(&page).await;
    // Of the other list nothing is gone.
    assert!(
        seen.body.contains("Lambeth, list “partner”") && seen.body.contains("1 new, 0 changed, 0 gone"),
        "{}",
        seen.body
    );
    assert!(officer.get(&format!("{page}/layout")).await.body.contains("Lambeth, list “partner”"));
    officer.post(&format!("{page}/publish"), &[]).await;
    for list in ["/officers/uploads", "/officers/publications"] {
        let body = officer.get(list).await.body;
        assert!(body.contains("Lambeth, list “partner”"), "{body}");
    }
    let publications = officer.get("/officers/publications").await.body;
    assert!(publications.contains("Lambeth, list “nightly”"), "{publications}");
}

#[tokio::test]
async fn who_sends_for_many_councils_sees_whose_list_each_is() {
    let site = TestSite::with(&[HOME]).await;
    add_partners(&site);
    let mut admin = site.officer("admin@example.org", Role::PlatformAdmin, Over::Everything).await;
    let form = admin.get("/officers/uploads").await;
    assert!(
        form.body.contains("Lambeth: partner (only") && form.body.contains("has only one list"),
        "{}",
        form.body
    );
    let other = admin.send_of("E09000012", "E09000022/partner", &[HOME]).await;
    assert!(other.body.contains("a list of another council"), "{}", other.body);
    let own = admin.send_of(LAMBETH, "", &[HOME]).await;
    assert!(own.body.contains("Choose which of the council’s lists"), "{}", own.body);
    let one = admin.send_of("E09000012", "", &[HOME]).await;
    assert_eq!(one.status, StatusCode::SEE_OTHER, "{}", one.body);
}
