//! Every page home seekers read, in every language.

use super::*;
use crate::words::{Language, Words};
use std::collections::BTreeMap;

/// The pages that are for officers and so in English alone.
const IN_ENGLISH: &[&str] = &["/check"];

/// Every public page as a person may see it: every state that has words of its own.
const STATES: &[&str] = &[
    "/?q=2+bed+near+Brixton+with+a+garden+under+%C2%A3100&household=2+adults,+girl+9&lives_in=lambeth&registered_with=lambeth&budget=120",
    "/?q=castle&max_cost=1",
    "/?near=Clapham&view=map",
    "/?near=nowhere-at-all&min_cost=10&max_cost=5",
    "/?bedrooms=9",
    "/?why_not=lambeth/0041873&max_cost=1",
    "/shortlist?id=E09000022/0041873&id=E09000022/2",
    "/homes/E09000022/0041873?household=3+adults",
    "/homes/E09000022/no-such-home",
    "/compare-councils?household=2+adults,+child+5",
    "/compare-councils?household=nobody",
    "/no-such-page",
    "/lite?q=2+bed+near+Brixton",
    "/lite/homes/E09000022/0041873",
    "/find/lambeth",
    "/find/lambeth/2-bed",
    "/homes/E09000022/0041873/report",
    "/poster/E09000022/0041873",
    "/widget?area=lambeth&count=2",
];

fn others() -> impl Iterator<Item = &'static Language> {
    Language::all().unwrap().iter().filter(|language| !language.is_english())
}

/// Returns every public page there is a route for, and every state of one.
fn pages() -> Vec<&'static str> {
    let routes = matrix::public_pages().into_iter().filter(|path| !IN_ENGLISH.contains(path));
    routes.chain(STATES.iter().copied()).collect()
}

async fn site() -> TestSite {
    TestSite::with(&[HOME, Row { reference: "2", description: "Parking by permit.", ..HOME }]).await
}

fn in_language(path: &str, language: &Language) -> String {
    format!("{path}{}lang={}", if path.contains('?') { '&' } else { '?' }, language.code)
}

#[tokio::test]
async fn every_page_is_there_in_every_language_and_says_nothing_in_english() {
    let site = site().await;
    let sentences = english_sentences();
    let mut kinds: BTreeMap<&str, u16> = BTreeMap::new();
    for path in pages() {
        let english = site.get(path).await;
        if !english.header("content-type").starts_with("text/html") {
            continue;
        }
        for language in others() {
            let page = site.get(&in_language(path, language)).await;
            assert_eq!(page.status, english.status, "{path} in {}", language.english);
            let html = format!("<html lang=\"{}\"", language.code);
            assert!(page.body.contains(&html), "{path} in {}: {}", language.english, &page.body[..200]);
            assert_eq!(
                page.body.lines().nth(1).unwrap().contains("dir=\"rtl\""),
                language.dir() == "rtl",
                "{path}"
            );
            // Some names stay as people meet them elsewhere: "London Affordable Rent", in brackets or alone.
            let own = crate::web::assets::wording(&language.code);
            let foreign = |said: &&&str| page.body.contains(**said) && !own.contains(**said);
            let said: Vec<&&str> = sentences.iter().filter(foreign).collect();
            assert!(said.is_empty(), "{path} in {}: {said:?}", language.english);
            let unreviewed = site.site.in_language(Some(&language.code)).words.t("language_unreviewed");
            assert_eq!(page.body.contains(&unreviewed), language.reviewed.is_none(), "{path}");
        }
        *kinds.entry(if path.contains('?') { "states" } else { "pages" }).or_default() += 1;
    }
    assert!(kinds["pages"] >= 8 && kinds["states"] >= 9, "{kinds:?}");
}

#[tokio::test]
async fn every_way_on_from_a_page_stays_in_its_language() {
    let site = site().await;
    for path in pages() {
        let page = site.get(&in_language(path, Language::all().unwrap().last().unwrap())).await;
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        let links = page.body.split(" href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let foot = |link: &str| page.body.contains(&format!("href=\"{link}\" lang=\""));
        for link in links.filter(|link| link.starts_with('/') && !foot(link)) {
            let alike = ["/assets/", "/officers", "/feed.", "/homes.", "/api/", "/deadlines", "/openapi"];
            let hreflang = page.body.contains(&format!("href=\"{link}\" hreflang=\"en\""))
                || page.body.contains(&format!("\" href=\"{link}\">\n<link rel=\"alternate\""));
            let carried = link.contains("lang=uk") || alike.iter().any(|alike| link.starts_with(alike));
            assert!(carried || hreflang || link.contains("lang="), "{path}: {link}");
        }
        for form in page.body.split("<form ").skip(1) {
            let tag = form.split("</form>").next().unwrap();
            assert!(tag.contains("name=\"lang\" value=\"uk\"") || tag.contains("lang=uk"), "{path}: {tag}");
        }
    }
    let sent_on = site.get("/?lang=uk&utm_source=x&bedrooms=2").await;
    assert_eq!(sent_on.header("location"), "/?lang=uk&bedrooms=2");
}

/// Returns the address that stands for a page, and those of its languages, each with the language.
fn addresses(page: &str) -> (Option<String>, Vec<(String, String)>) {
    let value = |tag: &str, name: &str| {
        let rest = tag.split(&format!(" {name}=\"")).nth(1).unwrap();
        rest.split('"').next().unwrap().replace("&#38;", "&")
    };
    let tags = page.split("<link ").skip(1).map(|rest| format!(" {}", rest.split('>').next().unwrap()));
    let tags: Vec<String> = tags.collect();
    let canonical = tags.iter().find(|tag| tag.contains("rel=\"canonical\""));
    let versions = tags.iter().filter(|tag| tag.contains(" hreflang="));
    let versions = versions.map(|tag| (value(tag, "hreflang"), value(tag, "href"))).collect();
    (canonical.map(|tag| value(tag, "href")), versions)
}

#[tokio::test]
async fn search_engines_find_every_language_of_a_page_and_nothing_of_who_asks() {
    const WHO: &str = "household=2+adults,+girl+9&age=34&lives_in=lambeth&budget=120&registered_with=lambeth";
    let site = site().await;
    let home = "/homes/E09000022/0041873";
    for (path, stands) in [
        ("/".to_owned(), "/"),
        (format!("/?bedrooms=2&page=1&{WHO}&shortlist={LAMBETH}/2"), "/?bedrooms=2"),
        ("/?q=2+bed+for+2+adults+and+girl+9,+I+am+34&lang=cy".to_owned(), ""),
        ("/find/lambeth/2-bed".to_owned(), "/find/lambeth/2-bed"),
        (format!("{home}?{WHO}&from=/%3Fhousehold%3D2+adults"), home),
        (format!("/compare-councils?{WHO}"), "/compare-councils"),
        ("/privacy?lang=ur".to_owned(), "/privacy"),
        ("/accessibility".to_owned(), "/accessibility"),
        ("/developers".to_owned(), "/developers"),
        ("/sources".to_owned(), "/sources"),
        ("/status".to_owned(), "/status"),
    ] {
        let page = site.get_with(&path, "host", "homes.example.org").await;
        let (canonical, versions) = addresses(&page.body);
        let canonical = canonical.unwrap();
        let hreflangs: Vec<&str> = versions.iter().map(|(hreflang, _)| hreflang.as_str()).collect();
        let all = Language::all().unwrap().iter().map(|language| language.code.as_str());
        assert_eq!(hreflangs, all.chain(["x-default"]).collect::<Vec<_>>(), "{path}");
        let plain = canonical.replace("?lang=cy", "").replace("&lang=cy", "").replace("?lang=ur", "");
        assert!(stands.is_empty() || plain == stands, "{path}: {canonical}");
        for (hreflang, address) in &versions {
            let own = address.strip_prefix("https://homes.example.org").unwrap();
            for said in
                ["household", "adult", "girl", "34", "lives_in", "budget", "registered", "shortlist", "from="]
            {
                assert!(!own.contains(said), "{path}: {said} in {address}");
            }
            // Each version names the same ones, itself among them.
            let version = site.get_with(own, "host", "homes.example.org").await;
            assert_eq!(addresses(&version.body).1, versions, "{path} in {hreflang}");
            assert_eq!(addresses(&version.body).0.as_deref(), Some(own), "{path} in {hreflang}");
        }
    }
    // A page that says what is wrong, or is for one reader alone, stands for nothing.
    for path in
        ["/?max_cost=dear&q=2+adults", "/no-such-page", "/shortlist?id=E09000022/2", "/lite?bedrooms=2"]
    {
        assert_eq!(addresses(&site.get(path).await.body), (None, Vec::new()), "{path}");
    }
}

#[tokio::test]
async fn a_page_has_a_tag_for_each_language_and_an_unknown_language_is_english() {
    let site = site().await;
    for path in ["/?bedrooms=2", "/homes/E09000022/0041873"] {
        let tag = |page: &Answer| page.header("etag").to_owned();
        let english = site.get(path).await;
        let mark = if path.contains('?') { '&' } else { '?' };
        let welsh = site.get(&format!("{path}{mark}lang=cy")).await;
        assert_ne!(tag(&english), tag(&welsh), "{path}");
        for code in ["xx", "", "en", "en-GB", "%00"] {
            let page = site.get(&format!("{path}{mark}lang={code}")).await;
            assert_eq!(page.status, StatusCode::OK, "{path} {code}");
            assert!(page.body.contains("<html lang=\"en-GB\""), "{path} {code}");
        }
    }
}

#[tokio::test]
async fn the_councils_own_words_are_marked_as_english() {
    let site = site().await;
    let page = site.get("/homes/E09000022/0041873?lang=ar").await.body;
    for own in [HOME.address, HOME.description] {
        assert!(page.contains(&format!(" lang=\"en\" dir=\"ltr\">{own}")), "{own}: {page}");
    }
    let list = site.get("/?lang=ar").await.body;
    assert!(list.contains(&format!(" lang=\"en\" dir=\"ltr\">{}", HOME.address)), "{list}");
    assert!(list.contains(crate::web::assets::CSS_RTL.address()));
    let english = site.get("/").await.body;
    assert!(!english.contains("dir=\"ltr\">14") && english.contains(crate::web::assets::CSS.address()));
}

#[test]
fn money_days_and_counts_are_written_as_each_language_does() {
    let said = |code: &str| Words::of(Language::all().unwrap().iter().find(|one| one.code == code).unwrap());
    let closes: Timestamp = "2026-07-01T22:59:59Z".parse().unwrap();
    let day = vacancy::london_date(closes);
    assert_eq!(said("pl").day(day), "środa, 1 lipca 2026");
    assert_eq!(said("uk").count("days_ago", 3), "3 дні тому");
    assert_eq!(said("uk").count("days_ago", 5), "5 днів тому");
    assert_ne!(said("cy").count("bedrooms", 2), said("cy").count("bedrooms", 3));
    assert!(said("es").money(123_450).contains("1.234,50"), "{}", said("es").money(123_450));
    assert_eq!(said("ar").money(13_150), "\u{2066}£131.50\u{2069}");
    // What is put into a sentence written from right to left cannot turn it.
    assert!(said("ar").with("advertised_by", "authority", "Lambeth").contains("\u{2068}Lambeth\u{2069}"));
    // What is made of nothing but what was put into it says which way it runs, wherever it stands.
    let (arabic, english) = (said("ar"), said("en"));
    assert!(
        arabic.with("poster_closes", "when", arabic.instant(closes)).contains("\u{2068}\u{200F}\u{2068}")
    );
    assert_eq!(english.instant(closes), "Wednesday 1 July 2026, 11:59pm");
}

/// What a page of another language says in English: the site's own name, and where officers go.
const ENGLISH_EVERYWHERE: &[&str] = &["Breaking the Boundaries", "For councils’ officers"];

/// Returns the English sentences that are long enough to be known for such, as a page writes them.
fn english_sentences() -> Vec<&'static str> {
    let text = Box::leak(crate::web::assets::wording("en").into_boxed_str());
    let values = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    values
        .map(|(_, value)| value.trim())
        .filter(|value| {
            value.len() > 18 && !value.contains(['{', '"', '&']) && !ENGLISH_EVERYWHERE.contains(value)
        })
        .collect()
}
