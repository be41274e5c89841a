//! The short pages: small in every language, whatever a council wrote, and none of a search's homes is missed.

use super::*;
use crate::pages::lite::fitting::MOST_BYTES;
use crate::words::Language;

/// Every state of a short page of a search.
const STATES: &[&str] = &[
    "/lite",
    "/lite?page=2",
    "/lite?begin=6",
    "/lite?begin=9000",
    "/lite?q=2+bed+flat+near+Brixton+with+a+garden+under+%C2%A3150+a+week",
    "/lite?near=Brixton&within=2mi&bedrooms=1&bedrooms=2&bedrooms=3&property_type=flat&feature=garden&feature=lift&max_cost=200&sort=closing",
    "/lite?household=2+adults,+girl+9&lives_in=lambeth&age=34",
    "/lite?household=2+adults,+girl+9&lives_in=hackney&works_in=lambeth&benefits=yes&budget=100&near=Clapham",
    "/lite?bedrooms=9",
    "/lite?q=castle+moat&min_cost=4&max_cost=5&area=lambeth&feature=garden",
    "/lite?max_cost=dear",
    "/lite?max_cost=dear&min_cost=x&bedrooms=y&page=0&within=far&age=old&sort=up&feature=moat&access=Z&near=nowhere",
];

fn languages() -> &'static [Language] {
    Language::all().unwrap()
}

fn many(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("R{number}")).collect()
}

fn longest(part: &str) -> String {
    part.repeat(20_000 / part.chars().count())
}

/// A site with more homes than a short page holds, whose adverts say a great deal, one of them as much as an advert may.
async fn wordy() -> TestSite {
    let references = many(20);
    let description = "Bright & <quiet, near the park. ".repeat(60);
    let address =
        "Flat 7 & 8 Meadowsweet Lodge and Gardens, Very Long Street Name Indeed, Brixton Hill Estate";
    let mut rows: Vec<Row> = references
        .iter()
        .map(|reference| Row { reference, address, description: &description, ..HOME })
        .collect();
    let (texts, addresses) =
        (longest("Bright & <quiet>, \u{98df} near the park. "), longest("Caf\u{e9} & Lodge "));
    let url = format!("https://lettings.example.org/?{}", "a&".repeat(980));
    let reference = "R/\u{20ac}\u{20ac}".repeat(25);
    rows.push(Row { reference: &reference, address: &addresses, description: &texts, url: &url, ..HOME });
    TestSite::with(&rows).await
}

/// Follows the next pages of a search from `path` on, with what each leads to.
async fn homes_shown(router: &Router, path: &str, language: &Language) -> Vec<String> {
    let mut path = in_language(path, language);
    let mut shown = Vec::new();
    for _ in 0..400 {
        let page = send(router, Request::get(&path).body(Body::empty()).unwrap()).await;
        assert!(page.body.len() <= MOST_BYTES, "{path}: {} bytes", page.body.len());
        let links = page.body.split("<li><a href=\"/lite/homes/").skip(1);
        shown.extend(links.map(|rest| rest.split(['"', '?']).next().unwrap().to_owned()));
        let mut ways = page.body.split("<p><a href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let Some(next) = ways.find(|way| way.contains("begin=")) else { return shown };
        path = next.replace("&#38;", "&");
    }
    panic!("the pages of {path} do not end");
}

fn in_language(path: &str, language: &Language) -> String {
    let mark = if path.contains('?') { '&' } else { '?' };
    if language.is_english() { path.to_owned() } else { format!("{path}{mark}lang={}", language.code) }
}

/// Checks every state of a search, and the pages of these homes, in every language.
pub async fn every_page_is_small(router: &Router, homes: &[String]) {
    let homes = homes.iter().map(|id| format!("/lite/homes/{id}"));
    let paths: Vec<String> = STATES.iter().map(|path| (*path).to_owned()).chain(homes).collect();
    for language in languages() {
        for path in &paths {
            let path = in_language(path, language);
            let page = send(router, Request::get(&path).body(Body::empty()).unwrap()).await;
            assert!(page.body.len() <= MOST_BYTES, "{path}: {} bytes", page.body.len());
            let bad = ["<script", "stylesheet", "<img", "<style", " style="];
            assert!(bad.iter().all(|part| !page.body.contains(part)), "{path}");
            let wrong = path.contains("dear");
            let expected = if wrong { StatusCode::BAD_REQUEST } else { StatusCode::OK };
            assert_eq!(page.status, expected, "{path}: {}", page.body);
            assert!(page.body.ends_with("</main></body></html>"), "{path}");
            assert!(page.body.contains(if wrong { "<p><b>" } else { "<h1>" }), "{path}");
        }
    }
}

#[tokio::test]
async fn a_short_page_is_never_larger_than_four_kilobytes_in_any_language() {
    let site = wordy().await;
    let all = site.get("/api/v1/vacancies?per_page=100").await.json();
    let ids: Vec<String> = all["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|home| home["id"].as_str().unwrap().to_owned())
        .filter(|id| id.contains("R/") || id.ends_with("R1"))
        .collect();
    assert_eq!(ids.len(), 2);
    let paths: Vec<String> = ids
        .iter()
        .map(|id| {
            let (authority, reference) = id.split_once('/').unwrap();
            format!("{authority}/{}", crate::web::links::encode(reference))
        })
        .collect();
    every_page_is_small(&site.router, &paths).await;
    let home = site.get(&format!("/lite/homes/{}", paths[0])).await.body;
    assert!(home.contains("\u{2026}"), "what is too long ends where a word does: {home}");
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
async fn short_pages_lead_through_every_home_once_in_every_language_and_back_to_the_whole() {
    let site = wordy().await;
    for language in languages() {
        for path in ["/lite", "/lite?household=2+adults,+girl+9&lives_in=lambeth&near=Brixton"] {
            let mut shown = homes_shown(&site.router, path, language).await;
            let all = shown.len();
            shown.sort();
            shown.dedup();
            assert_eq!((shown.len(), all), (21, 21), "{path} in {}", language.english);
        }
    }
    // What was an address of further pages before is one still.
    assert!(site.get("/lite?page=2").await.body.contains("<ol start=\"9\">"));
    assert!(site.get("/lite?begin=3").await.body.contains("<ol start=\"3\">"));
    assert!(site.get("/lite?begin=0").await.body.contains("<p><b>"));
    let moved = site.get("/lite?utm_source=x&begin=3").await;
    assert_eq!(moved.header("location"), "/lite?begin=3");
    let home = site.get("/lite/homes/lambeth/R1").await;
    assert_eq!(home.header("location"), "/lite/homes/E09000022/R1");
    let home = site.get("/lite/homes/E09000022/R1").await.body;
    for part in [
        "https://lettings.example.org/lambeth/0041873",
        "href=\"/homes/E09000022/R1\"",
        "Lambeth’s homes: last updated today",
        "Bright &#38; &#60;quiet,",
    ] {
        assert!(home.contains(part), "{part}: {home}");
    }
    assert!(site.get("/homes/E09000022/R1").await.body.contains("href=\"/lite/homes/E09000022/R1\""));
}
