//! What the passing of time alone changes.

use super::*;

#[tokio::test]
async fn a_closing_time_passed_makes_a_new_answer_of_the_same_generation() {
    let site = TestSite::with(&[HOME, Row { reference: "soon", closes: "2026-11-20 15:00", ..HOME }]).await;
    let (before, after) = (site.at("2026-11-20T14:59:00Z").await, site.at("2026-11-20T15:01:00Z").await);
    for path in ["/", "/api/v1/vacancies"] {
        let first = before.get(path).await;
        let second = after.get_with(path, "if-none-match", first.header("etag")).await;
        assert_eq!(second.status, StatusCode::OK, "{path}");
        assert_eq!(first.header("x-index-generation"), second.header("x-index-generation"));
    }
    assert_eq!(before.get("/api/v1/vacancies").await.json()["total"], 2);
    assert_eq!(after.get("/api/v1/vacancies").await.json()["total"], 1);
    let page = after.get("/homes/E09000022/soon").await;
    assert!(page.body.contains("Bidding for this home has closed"), "{}", page.body);
}

#[tokio::test]
async fn a_home_that_vanished_answers_for_ninety_days_and_then_is_gone() {
    let site = TestSite::with(&[HOME, Row { reference: "other", ..HOME }]).await;
    site.publish(&[Row { reference: "other", ..HOME }]).await;
    for (now, status) in [("2027-02-18T11:00:00Z", 200), ("2027-02-18T13:00:00Z", 410)] {
        let later = site.at(now).await;
        for path in ["/homes/E09000022/0041873", "/api/v1/vacancies/E09000022/0041873"] {
            assert_eq!(later.get(path).await.status.as_u16(), status, "{path} at {now}");
        }
    }
}

#[tokio::test]
async fn homes_of_a_council_that_fell_silent_are_said_to_be_old() {
    let site = TestSite::with(&[Row { closes: "2026-12-24 12:00", ..HOME }]).await;
    let later = site.at("2026-11-25T12:00:00Z").await;
    assert!(later.get("/").await.body.contains("last updated 5 days ago, so some may have gone"));
    assert!(later.get("/status").await.body.contains("govuk-tag--yellow\">Old<"));
}
