//! Files sent on the web: looked at first, published by their sender's word, held, refused and given back.

use super::officers::Browser;
use super::*;
use publish::{Over, Role};

const SECOND: Row<'static> = Row { reference: "0041874", address: "Flat 8 Meadowsweet Lodge", ..HOME };

impl Browser<'_> {
    /// Sends a form with a file in it.
    pub(super) async fn send_file(&mut self, path: &str, council: &str, name: &str, text: &str) -> Answer {
        let request = Request::post(path)
            .header("content-type", "multipart/form-data; boundary=x")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(file_form(council, name, text)));
        self.send(request.unwrap()).await
    }

    /// Sends a file and returns the address of its page.
    async fn sent(&mut self, rows: &[Row<'_>]) -> String {
        let sent = self.send_file("/officers/uploads", LAMBETH, "tonight.csv", &export(rows)).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        sent.header("location").to_owned()
    }
}

/// Returns the body of a form with a file in it.
pub(super) fn file_form(council: &str, name: &str, text: &str) -> String {
    let part = "--x\r\nContent-Disposition: form-data; name=";
    format!(
        "{part}\"council\"\r\n\r\n{council}\r\n{part}\"file\"; filename=\"{name}\"\r\n\r\n{text}\r\n--x--\r\n"
    )
}

pub(super) fn lambeths() -> Over {
    Over::Authority(lambeth())
}

#[tokio::test]
async fn a_file_is_looked_at_first_and_published_by_its_senders_word() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let form = officer.get("/officers/uploads").await;
    assert!(form.body.contains("type=\"file\"") && !form.body.contains("name=\"council\""), "{}", form.body);
    let dearer = Row { rent: "131.50", ..HOME };
    let page = officer.sent(&[dearer.clone(), SECOND]).await;
    let seen = officer.get(&page).await;
    for said in [
        "Waits for your word",
        "1 new, 1 changed, 0 gone; 0 as before.",
        "One new home",
        "£120 a week",
        "£131.50 a week",
        "Publish this file",
        "What would change",
        "Officer Example",
        "column names in row 1",
    ] {
        assert!(seen.body.contains(said), "{said}: {}", seen.body);
    }
    assert_eq!(site.get("/homes/E09000022/0041874").await.status, StatusCode::NOT_FOUND);
    let published = officer.post(&format!("{page}/publish"), &[]).await;
    assert_eq!(published.header("location"), format!("{page}?said=upload_published"));
    assert_eq!(site.get("/homes/E09000022/0041874").await.status, StatusCode::OK);
    let after = officer.get(published.header("location")).await;
    assert!(after.body.contains("The homes can be found now") && after.body.contains("What changed"));
    assert!(!after.body.contains("Publish this file"));
    let again = officer.post(&format!("{page}/publish"), &[]).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    let list = officer.get("/officers/uploads").await;
    assert!(list.body.contains("tonight.csv") && list.body.contains("1 new, 1 changed"), "{}", list.body);
    let same = officer.sent(&[dearer.clone(), SECOND]).await;
    assert!(officer.get(&same).await.body.contains("there is nothing to publish"));
    let left = officer.post(&format!("{same}/refuse"), &[]).await;
    assert_eq!(left.header("location"), format!("{same}?said=upload_refused"));
    assert!(officer.get(&same).await.body.contains("decided not to publish it"));
}

#[tokio::test]
async fn what_the_brakes_hold_is_published_for_a_reason_only() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let page = officer.sent(&[SECOND]).await;
    let seen = officer.get(&page).await;
    assert!(seen.body.contains("1 of the 2 homes published now are missing"), "{}", seen.body);
    assert!(seen.body.contains("One home gone") && seen.body.contains("Publish it all the same"));
    let publish = format!("{page}/publish");
    let silent = officer.post(&publish, &[("held", "yes"), ("reason", " ")]).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST);
    assert!(silent.body.contains("href=\"#reason\"") && silent.body.contains("id=\"reason-error\""));
    // A program that leaves the reason out does not get round the brakes.
    let held = officer.post(&publish, &[]).await;
    assert_eq!(held.header("location"), format!("{page}?said=upload_held_now"));
    assert!(officer.get(&page).await.body.contains("Why is it not published?"));
    let accepted = officer.post(&publish, &[("held", "yes"), ("reason", "It is let.")]).await;
    assert_eq!(accepted.header("location"), format!("{page}?said=upload_published"));
    let gone = site.get("/homes/E09000022/0041873").await;
    assert!(gone.body.contains("no longer"), "{}", gone.body);
}

#[tokio::test]
async fn a_held_file_is_refused_for_a_reason_and_by_those_who_may() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    let authority = lambeth();
    let text = export(&[HOME]);
    let file = Received { authority: &authority, feed: None, file_name: "n.csv", bytes: text.as_bytes() };
    let how = Processing::default();
    let held = site.site.publisher.import(&Actor::admin("test"), file, &how, now()).await.unwrap();
    let page = format!("/officers/uploads/{}", held.upload);
    let mut viewer = site.officer("viewer@example.org", Role::Viewer, lambeths()).await;
    let seen = viewer.get(&page).await;
    assert!(seen.body.contains("This file is held") && !seen.body.contains("/refuse"), "{}", seen.body);
    assert!(!viewer.get("/officers/uploads").await.body.contains("type=\"file\""));
    let form = [("refusal", "Half of it is missing.")];
    assert_eq!(viewer.post(&format!("{page}/refuse"), &form).await.status, StatusCode::FORBIDDEN);
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let silent = officer.post(&format!("{page}/refuse"), &[]).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST);
    assert!(silent.body.contains("id=\"refusal-error\""));
    site.publish(&[HOME, Row { rent: "131.50", ..SECOND }]).await;
    let late = officer.post(&format!("{page}/publish"), &[("held", "yes"), ("reason", "It is right.")]).await;
    assert_eq!(late.status, StatusCode::BAD_REQUEST);
    let told = "a newer file was published after it came in";
    assert!(late.body.contains(told) && late.body.contains("choose “Go back to this”"), "{}", late.body);
    let refused = officer.post(&format!("{page}/refuse"), &form).await;
    assert_eq!(refused.header("location"), format!("{page}?said=upload_refused"));
    assert!(officer.get(&page).await.body.contains("Half of it is missing."));
}

#[tokio::test]
async fn a_file_is_given_back_as_it_came_and_with_what_is_wrong_in_it() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let rows = [HOME, Row { rent: "TBC", ..SECOND }];
    let page = officer.sent(&rows).await;
    let seen = officer.get(&page).await;
    assert!(seen.body.contains("<strong>P3</strong>"), "{}", seen.body);
    let file = officer.get(&format!("{page}/file")).await;
    assert_eq!(file.body, export(&rows));
    assert_eq!(file.header("content-type"), "application/octet-stream");
    assert!(file.header("content-disposition").contains("filename=\"tonight.csv\""));
    let annotated = officer.get(&format!("{page}/annotated?form=csv")).await;
    assert!(annotated.body.contains("Problem,What to do") && annotated.body.contains("TBC"));
    assert!(annotated.header("content-disposition").contains("tonight_checked.csv"));
    let workbook = officer.get(&format!("{page}/annotated?form=xlsx")).await;
    assert!(workbook.header("content-type").ends_with("sheet"));
    assert_eq!(workbook.header("cache-control"), "no-store");
    let other = officer.get(&format!("{page}/annotated?form=pdf")).await;
    assert_eq!(other.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_cell_is_corrected_in_place_and_the_rest_stays() {
    let site = TestSite::with(&[HOME]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let wrong = Row { rent: "TBC", description: "Two \"good\" rooms,\nand £5 off.", ..SECOND };
    let page = officer.sent(&[HOME, wrong]).await;
    assert!(officer.get(&page).await.body.contains(&format!("{page}/cell?cell=P3")));
    let form = officer.get(&format!("{page}/cell?cell=P3")).await;
    assert!(form.body.contains("value=\"TBC\"") && form.body.contains("weekly_rent"), "{}", form.body);
    let path = format!("{page}/cell");
    let same = officer.post(&path, &[("cell", "P3"), ("value", "TBC")]).await;
    assert_eq!(same.status, StatusCode::BAD_REQUEST);
    assert!(same.body.contains("id=\"value-error\""));
    let done = officer.post(&path, &[("cell", "P3"), ("value", "99.50")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let new = done.header("location").strip_suffix("?said=cell_corrected").unwrap().to_owned();
    assert_ne!(new, page);
    let seen = officer.get(done.header("location")).await;
    assert!(!seen.body.contains("TBC") && seen.body.contains("Publish this file"), "{}", seen.body);
    let written = officer.get(&format!("{new}/file")).await.body;
    assert!(written.contains("99.50,10.00,Social rent") && written.contains("120.00,10.00,Social rent"));
    assert!(written.contains("\"Two \"\"good\"\" rooms,\nand £5 off.\""), "{written}");
    for place in ["A99", "ZZ3", "3", ""] {
        let nowhere = officer.get(&format!("{page}/cell?cell={place}")).await;
        assert_eq!(nowhere.status, StatusCode::BAD_REQUEST, "{place}");
    }
}

#[tokio::test]
async fn a_form_without_a_file_or_a_council_says_so() {
    let site = TestSite::empty().await;
    let mut officer = site.officer("officer@example.org", Role::PlatformAdmin, Over::Everything).await;
    let empty = officer.send_file("/officers/uploads", "", "", "").await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
    assert!(empty.body.contains("href=\"#file\"") && empty.body.contains("href=\"#council\""));
    let page = officer.send_file("/officers/uploads", LAMBETH, "x.bin", "\0\0 nothing of ours").await;
    let seen = officer.get(page.header("location")).await;
    assert!(seen.body.contains("cannot be published as it is"), "{}", seen.body);
    assert!(!seen.body.contains("Publish this file") && seen.body.contains("Do not publish it"));
    let nowhere = officer.get("/officers/uploads/999").await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    assert_eq!(officer.get("/officers/uploads?before=x").await.status, StatusCode::BAD_REQUEST);
}
