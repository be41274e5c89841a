//! Who was told what: seen by the authority's admin, tried again, and kept in the audit.

use super::desk::lambeths;
use super::*;
use publish::{Problem, ReportKind, Role};
use vacancy::VacancyId;

/// Has somebody told, once, that their report was taken down.
async fn told(site: &TestSite) -> String {
    let home = VacancyId::new(lambeth(), "0041873").unwrap();
    let problem = Problem { home: &home, kind: ReportKind::Gone, text: "", contact: "tenant@example.org" };
    site.site.publisher.report_problem(&problem, None, now()).await.unwrap();
    let made = site.site.publisher.deliveries(&Actor::admin("test"), Some(&lambeth()), None, 1).await;
    made.unwrap().remove(0).id
}

#[tokio::test]
async fn an_admin_sees_what_was_told_and_has_it_told_again() {
    let site = TestSite::with(&[HOME]).await;
    let mut admin = site.officer("admin@example.org", Role::AuthorityAdmin, lambeths()).await;
    assert!(admin.get("/officers/deliveries").await.body.contains("Nothing was told to anybody yet."));
    let id = told(&site).await;
    let page = admin.get("/officers/deliveries").await.body;
    for said in ["t…@example.org, by e-mail", "Not tried yet.", "Waits", "it was received", "Try again"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains("tenant@example.org"), "{page}");
    assert!(admin.get("/officers/deliveries?state=failed").await.body.contains("Show all of them"));
    let again = admin.post(&format!("/officers/deliveries/{id}/retry"), &[]).await;
    assert_eq!(again.header("location"), "/officers/deliveries?said=delivery_retried");
    assert!(admin.get(again.header("location")).await.body.contains("tried again within a minute"));
    let audit = admin.get("/officers/audit").await.body;
    assert!(
        audit.contains("Had somebody told again") && audit.contains(&format!("delivery {id}")),
        "{audit}"
    );
    let mut publisher = site.officer("publisher@example.org", Role::Publisher, lambeths()).await;
    assert_eq!(publisher.get("/officers/deliveries").await.status, StatusCode::FORBIDDEN);
    assert!(!publisher.get("/officers").await.body.contains("/officers/deliveries"));
}

#[tokio::test]
async fn a_program_sees_the_same_by_its_token() {
    let site = TestSite::with(&[HOME]).await;
    let id = told(&site).await;
    let new = TokenRequest {
        authority: &lambeth(),
        label: "reader",
        scopes: &[TokenScope::Read, TokenScope::Upload],
        expires_at: token_end(now()).unwrap(),
    };
    let token = site.site.publisher.add_token(&Actor::admin("test"), &new, now()).await.unwrap().secret;
    let bearer = format!("Bearer {token}");
    let listed = site.get_with("/api/v1/deliveries?state=waiting", "authorization", &bearer).await.json();
    let one = &listed["deliveries"][0];
    assert_eq!(
        (one["id"].as_str(), one["to"].as_str()),
        (Some(id.as_str()), Some("t…@example.org")),
        "{listed}"
    );
    assert_eq!((one["event"].as_str(), one["attempts"].as_u64()), (Some("report.receipt"), Some(0)));
    let schemas = &site.get("/openapi.json").await.json()["components"]["schemas"];
    super::api::holds(schemas, "Deliveries", &listed);
    let wrong = site.get_with("/api/v1/deliveries?state=gone", "authorization", &bearer).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    let retry = |id: &str| {
        let request =
            Request::post(format!("/api/v1/deliveries/{id}/retry")).header("authorization", &bearer);
        request.body(Body::empty()).unwrap()
    };
    let tried = site.send(retry(&id)).await;
    assert_eq!((tried.status, tried.json()["id"].as_str()), (StatusCode::OK, Some(id.as_str())));
    super::api::holds(schemas, "Retried", &tried.json());
    let nothing = site.send(retry("msg_0")).await;
    assert_eq!(
        (nothing.status, nothing.json()["code"].as_str()),
        (StatusCode::NOT_FOUND, Some("delivery_not_found"))
    );
}
