//! The short pages, and pages about places.

use super::*;
use crate::pages::lite::MOST_BYTES;

fn many(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("R{number}")).collect()
}

/// A site with more homes than a short page holds, whose adverts say a great deal.
async fn wordy() -> TestSite {
    let references = many(20);
    let description = "Bright & <quiet, near the park. ".repeat(60);
    let address =
        "Flat 7 & 8 Meadowsweet Lodge and Gardens, Very Long Street Name Indeed, Brixton Hill Estate";
    let rows: Vec<Row> = references
        .iter()
        .map(|reference| Row { reference, address, description: &description, ..HOME })
        .collect();
    TestSite::with(&rows).await
}

#[tokio::test]
async fn a_short_page_is_never_larger_than_four_kilobytes() {
    let site = wordy().await;
    let paths = [
        "/lite",
        "/lite?page=2",
        "/lite?q=2+bed+flat+near+Brixton+with+a+garden+under+%C2%A3150+a+week",
        "/lite?near=Brixton&within=2mi&bedrooms=1&bedrooms=2&bedrooms=3&property_type=flat&feature=garden&feature=lift&max_cost=200&sort=closing",
        "/lite?household=2+adults,+girl+9&lives_in=lambeth&age=34",
        "/lite?bedrooms=9",
        "/lite?max_cost=dear",
        "/lite/homes/E09000022/R1",
    ];
    for path in paths {
        let answer = site.get(path).await;
        assert!(answer.body.len() <= MOST_BYTES, "{path}: {} bytes", answer.body.len());
        let bad = ["<script", "<link", "<img", "<style", " style="];
        assert!(bad.iter().all(|part| !answer.body.contains(part)), "{path}");
        let expected = if path.contains("dear") { StatusCode::BAD_REQUEST } else { StatusCode::OK };
        assert_eq!(answer.status, expected, "{path}: {}", answer.body);
    }
}

#[tokio::test]
async fn a_short_page_finds_what_the_whole_page_finds() {
    let rows = [HOME, Row { reference: "three", bedrooms: "3", ..HOME }];
    let site = TestSite::with(&rows).await;
    let page = site.get("/lite?q=2+bed+in+Brixton&max_cost=140").await;
    assert_eq!(page.header("x-robots-tag"), "noindex");
    for part in [
        "<h1>One home found</h1>",
        "href=\"/lite/homes/E09000022/0041873\"",
        "£130 a week",
        "Lambeth",
        "Closes in 4 days",
        "value=\"140\"",
        "<a href=\"/?q=2+bed+in+Brixton&#38;max_cost=140\">",
        "1 more with 3 bedrooms",
    ] {
        assert!(page.body.contains(part), "{part}: {}", page.body);
    }
    let none = site.get("/lite?bedrooms=2&max_cost=100").await.body;
    assert!(none.contains("No homes found") && none.contains("<a href=\"/lite?"), "{none}");
    assert_eq!(site.get("/lite?utm_source=x&bedrooms=2").await.header("location"), "/lite?bedrooms=2");
    assert!(site.get("/?bedrooms=2").await.body.contains("href=\"/lite?bedrooms=2\""));
}

#[tokio::test]
async fn short_pages_lead_through_every_home_and_back_to_the_whole() {
    let site = wordy().await;
    let (mut path, mut seen) = ("/lite".to_owned(), 0);
    for _ in 0..5 {
        let page = site.get(&path).await.body;
        seen += page.matches("<li><a href=\"/lite/homes/").count();
        let Some(next) = page.split("<p><a href=\"/lite").nth(1) else { break };
        path = format!("/lite{}", next.split('"').next().unwrap()).replace("&#38;", "&");
    }
    assert_eq!(seen, 20);
    let home = site.get("/lite/homes/lambeth/R1").await;
    assert_eq!(home.header("location"), "/lite/homes/E09000022/R1");
    let home = site.get("/lite/homes/E09000022/R1").await.body;
    for part in [
        "https://lettings.example.org/lambeth/0041873",
        "href=\"/homes/E09000022/R1\"",
        "Bright &#38; &#60;quiet,",
    ] {
        assert!(home.contains(part), "{part}: {home}");
    }
    assert!(site.get("/homes/E09000022/R1").await.body.contains("href=\"/lite/homes/E09000022/R1\""));
}

#[tokio::test]
async fn a_page_about_a_place_says_what_there_is_and_what_half_of_it_costs() {
    let rents = ["100.00", "110.00", "120.00", "130.00", "500.00"];
    let references = many(rents.len());
    let mut rows: Vec<Row> =
        references.iter().zip(rents).map(|(reference, rent)| Row { reference, rent, ..HOME }).collect();
    rows.push(Row { reference: "three", bedrooms: "3", ..HOME });
    let site = TestSite::with(&rows).await;
    let page = site.get("/find/lambeth/2-bed").await.body;
    for part in [
        "<h1 class=\"govuk-heading-l\">2-bed homes in Lambeth</h1>",
        "<title>2-bed homes in Lambeth",
        "5 homes are open now. Half of them cost £130 a week or less.",
        "<link rel=\"canonical\" href=\"/find/lambeth/2-bed\">",
        "\"@type\":\"ItemList\"",
        "\"numberOfItems\":5",
        "<a class=\"govuk-link\" href=\"/find/lambeth/3-bed\">3-bed homes in Lambeth</a>",
        "<a class=\"govuk-link\" href=\"/find/lambeth/flat\">Flats in Lambeth</a>",
        "<a class=\"govuk-link\" href=\"/find/lambeth\">Homes in Lambeth</a>",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(!page.contains("noindex") && !page.contains("href=\"/find/lambeth/2-bed\">2-bed"));
    let map = site.get("/sitemap.xml").await.body;
    for path in
        ["lambeth", "lambeth/2-bed", "lambeth/3-bed", "lambeth/flat", "lambeth/garden", "lambeth/lift"]
    {
        assert!(map.contains(&format!("/find/{path}</loc>")), "{path}: {map}");
        assert!(!site.get(&format!("/find/{path}")).await.body.contains("noindex"), "{path}");
    }
    assert!(!map.contains("/find/lambeth/4-bed") && !map.contains("/find/hackney"));
}

#[tokio::test]
async fn a_page_about_a_place_without_homes_says_so_and_is_not_listed() {
    let site = TestSite::with(&[HOME]).await;
    for path in ["/find/lambeth/4-bed", "/find/hackney", "/find/hackney/house"] {
        let page = site.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("No such homes are open now."), "{path}: {}", page.body);
        assert!(page.body.contains("noindex"), "{path}");
    }
    assert_eq!(site.get("/find/E09000022/2-bed").await.header("location"), "/find/lambeth/2-bed");
    for path in ["/find/nowhere", "/find/lambeth/castle", "/find/lambeth/0-bed", "/find/lambeth/other"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}
