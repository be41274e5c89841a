//! What people see.

use super::*;

#[tokio::test]
async fn the_landing_page_is_a_search_of_every_open_home() {
    let site = TestSite::with(&[HOME, Row { reference: "2", closes: "2026-11-19 12:00", ..HOME }]).await;
    let page = site.get("/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("One home is open for bids across one council"), "{}", page.body);
    assert!(page.body.contains("/homes/E09000022/0041873"));
    assert!(!page.body.contains("/homes/E09000022/2\""));
    for said in ["£130", "a week, everything included", "£120 a week, plus £10 service charge", "Lambeth"]
    {
        assert!(page.body.contains(said), "{said}");
    }
}

#[tokio::test]
async fn before_anything_is_published_the_page_says_so() {
    let site = TestSite::empty().await;
    let page = site.get("/").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.body.contains("No homes are published yet"));
    assert_eq!(site.get("/status").await.status, StatusCode::OK);
    assert_eq!(site.get("/readyz").await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(site.get("/healthz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_wrong_value_is_named_beside_its_field_and_the_rest_is_kept() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?q=quiet&bedrooms=2&max_cost=lots").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.body.contains(r##"<a href="#max_cost">"##), "{}", page.body);
    assert!(page.body.contains(r#"name="max_cost" value="lots""#));
    assert!(page.body.contains(r#"name="q" value="quiet""#));
    assert!(page.body.contains(r#"name="bedrooms" value="2" checked"#));
}

/// A parameter that is added without a field, or without a reason here to have none, fails.
#[tokio::test]
async fn every_parameter_has_its_field_or_is_carried_along_unseen() {
    /// A map, a link or the box writes these; nobody types them.
    const CARRIED: &[&str] = &["bbox", "polygon"];
    const OF_PAGES: &[&str] = &["page", "per_page"];
    let site = TestSite::with(&[HOME]).await;
    // A search that is wrong shows every value there is; labels and landlords are open sets.
    let page = site.get("/?max_cost=lots&labels=mobility&landlord=Example+Homes&sort=cost").await;
    for parameter in search::query::PARAMETERS {
        let name = parameter.name;
        let has_field = page.body.contains(&format!("name=\"{name}\""));
        assert_eq!(has_field, !CARRIED.contains(&name) && !OF_PAGES.contains(&name), "{name}");
    }
    let carried = "/?max_cost=lots&not_area=Peckham&bbox=-0.2,51.4,0,51.6";
    let page = site.get(carried).await;
    for name in ["not_area", "bbox"] {
        assert!(page.body.contains(&format!("<input type=\"hidden\" name=\"{name}\"")), "{name}");
    }
}

#[tokio::test]
async fn a_wrong_field_that_is_folded_away_stands_open() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?persons=many&access=C").await;
    assert!(page.body.contains(r##"<a href="#persons">"##), "{}", page.body);
    for (title, open) in [("How many people", true), ("Floor and access", true), ("Dates", false)] {
        let before = page.body.split(&format!(">{title}<")).next().unwrap();
        let opening = &before[before.rfind("<details").unwrap()..];
        assert_eq!(opening.starts_with("<details class=\"govuk-details\" open>"), open, "{title}: {opening}");
    }
}

#[tokio::test]
async fn a_place_nobody_knows_is_an_error_of_its_field() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?near=Xyzzyville&bedrooms=2").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.body.contains(r##"<a href="#near">"##), "{}", page.body);
    assert!(page.body.contains("Xyzzyville"));
}

#[tokio::test]
async fn parameters_other_sites_add_are_dropped_by_a_redirect() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?q=two+bed&utm_source=x&near=&max_cost=lots&fbclid=1").await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.header("location"), "/?q=two+bed&max_cost=lots");
}

#[tokio::test]
async fn empty_fields_of_the_form_ask_nothing() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?q=&near=&within=&max_cost=&sort=&bedrooms=2").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains(r#"<link rel="canonical" href="/?bedrooms=2">"#), "{}", page.body);
}

#[tokio::test]
async fn a_chip_takes_one_thing_back_and_nothing_else() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?bedrooms=2&bedrooms=3&max_cost=150&page=1").await;
    assert!(page.body.contains(r#"<a href="/?bedrooms=3&#38;max_cost=150">"#), "{}", page.body);
}

#[tokio::test]
async fn nothing_found_says_what_to_do() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?bedrooms=5").await;
    assert!(page.body.contains("No homes found"));
    assert!(page.body.contains("You could try:"));
    assert!(page.body.contains("ask your own council"));
}

#[tokio::test]
async fn pages_of_results_lead_on_and_back() {
    let references: Vec<String> = (0..45).map(|number| format!("R{number:03}")).collect();
    let rows: Vec<Row> = references.iter().map(|reference| Row { reference, ..HOME }).collect();
    let site = TestSite::with(&rows).await;
    let page = site.get("/?bedrooms=2&page=2").await;
    assert!(page.body.contains("Page 2 of 3"));
    assert!(page.body.contains(r#"rel="prev" href="/?bedrooms=2""#), "{}", page.body);
    assert!(page.body.contains(r#"rel="next" href="/?bedrooms=2&#38;page=3""#));
    let beyond = site.get("/?bedrooms=2&page=9").await;
    assert!(beyond.body.contains("Go back to the first page"));
}

#[tokio::test]
async fn a_home_says_everything_known_and_everything_unsaid() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/homes/E09000022/0041873").await;
    assert_eq!(page.status, StatusCode::OK);
    for said in
        ["Bidding closes", "Tuesday 24 November 2026, 11:59pm", "Social rent", "With the landlord", "A, B, C"]
    {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(page.body.contains("The advert doesn’t say:"));
    assert!(page.body.contains("First seen Friday 20 November 2026"));
    assert!(page.body.contains(r#"rel="nofollow noopener""#));
}

#[tokio::test]
async fn a_homes_history_tells_what_changed() {
    let site = TestSite::with(&[HOME]).await;
    site.publish(&[Row { rent: "125.00", bedrooms: "3", ..HOME }]).await;
    let page = site.get("/homes/E09000022/0041873").await;
    assert!(page.body.contains("Bedrooms changed from 2 to 3"), "{}", page.body);
    assert!(page.body.contains("changed from £120 a week to £125 a week"));
}

#[tokio::test]
async fn a_home_put_right_by_hand_says_when_and_never_by_whom_or_why() {
    let site = TestSite::with(&[HOME]).await;
    let (publisher, id) = (&site.site.publisher, vacancy::VacancyId::new(lambeth(), "0041873").unwrap());
    let officer = Actor::admin("officer-example");
    publisher.correct(&officer, &id, "bedrooms", "3", "a misprint", now()).await.unwrap();
    let page = site.get("/homes/E09000022/0041873").await;
    for said in ["Corrected by the council on Friday 20 November 2026", "Bedrooms changed from 2 to 3"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("officer-example") && !page.body.contains("misprint"));
    publisher.withdraw(&officer, &id, "let twice", now()).await.unwrap();
    assert_eq!(site.get("/homes/E09000022/0041873").await.status, StatusCode::GONE);
}

#[tokio::test]
async fn a_withdrawn_home_still_answers_and_says_so() {
    let site = TestSite::with(&[HOME, Row { reference: "other", ..HOME }]).await;
    site.publish(&[Row { reference: "other", ..HOME }]).await;
    let page = site.get("/homes/E09000022/0041873").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("This home is no longer advertised"));
    assert!(!site.get("/").await.body.contains("/homes/E09000022/0041873"));
}

#[tokio::test]
async fn slugs_lead_to_codes_and_odd_references_to_their_homes() {
    let rows = ["12/45 b#2", "..", "é?&=%41"].map(|reference| Row { reference, ..HOME });
    let site = TestSite::with(&rows).await;
    let moved = site.get("/homes/lambeth/12%2F45%20b%232").await;
    assert_eq!(moved.status, StatusCode::PERMANENT_REDIRECT);
    assert_eq!(moved.header("location"), "/homes/E09000022/12%2F45%20b%232");
    let list = site.get("/").await.body;
    for row in &rows {
        let id = vacancy::VacancyId::new(lambeth(), row.reference).unwrap();
        let address = crate::web::links::home(&id);
        assert!(list.contains(&format!("href=\"{address}\"")), "{address}");
        let page = site.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}");
        let api = site.get(&crate::web::links::home_in_api(&id)).await;
        assert_eq!(api.json()["reference"], row.reference);
    }
}

#[tokio::test]
async fn what_was_never_there_is_told_from_what_has_gone() {
    let site = TestSite::with(&[HOME]).await;
    for (path, title) in [
        ("/homes/E09000022/never", "No home has this reference"),
        ("/homes/atlantis/1", "No council has that name or code"),
        ("/nothing/here", "Page not found"),
    ] {
        let page = site.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert!(page.body.contains(title), "{path}");
        assert!(page.body.contains("Search for a home"), "{path}");
    }
}

#[tokio::test]
async fn advert_text_stays_text_wherever_it_is_shown() {
    const HOSTILE: &[&str] = &[
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</title><svg onload=alert(1)>",
        "{{ 7*7 }} ${7*7} <%= 7 %>",
        "javascript:alert(1)",
    ];
    let references: Vec<String> = (0..HOSTILE.len()).map(|number| format!("H{number}<i>\"'&")).collect();
    let rows: Vec<Row> = HOSTILE
        .iter()
        .zip(&references)
        .map(|(text, reference)| Row { reference, address: text, description: text, url: text, ..HOME })
        .collect();
    let site = TestSite::with(&rows).await;
    let mut pages = vec![site.get("/").await.body];
    for text in HOSTILE {
        pages.push(site.get(&format!("/?q={}", crate::web::links::encode(text))).await.body);
        pages.push(site.get(&format!("/?near={}", crate::web::links::encode(text))).await.body);
    }
    for reference in &references {
        let id = vacancy::VacancyId::new(lambeth(), reference).unwrap();
        let page = site.get(&crate::web::links::home(&id)).await;
        assert_eq!(page.status, StatusCode::OK);
        pages.push(page.body);
    }
    for page in pages {
        // Our own scripts are loaded by their addresses; nothing stands within.
        let own = [&crate::web::assets::JS, &crate::web::assets::WHO_JS]
            .map(|script| format!("<script src=\"{}\" defer></script>", script.address()));
        let bare = own.iter().fold(page, |page, script| page.replace(script, ""));
        let lower = without_data(&bare).to_lowercase();
        for never in ["<script", "<img", "<svg", "<i>", "href=\"javascript", "onmouseover='"] {
            // The icon's drawing is percent-encoded, so no page of ours holds any of these.
            assert!(!lower.contains(never), "{never} in {bare}");
        }
    }
}

/// Returns a page without the JSON it holds for programs, in which nothing may look like a tag.
fn without_data(page: &str) -> String {
    let Some((before, data)) = page.split_once("<script type=\"application/ld+json\">") else {
        return page.to_owned();
    };
    let (data, after) = data.split_once("</script>").unwrap();
    assert!(!data.contains(['<', '>']), "{data}");
    format!("{before}{after}")
}

#[tokio::test]
async fn hostile_query_strings_are_answered_quickly_and_calmly() {
    let site = TestSite::with(&[HOME]).await;
    let long = "a".repeat(2_500);
    let deep = "(".repeat(2_000);
    let many = "bedrooms=1&".repeat(700);
    let cases = [
        "q=%00%ff%fe".to_owned(),
        "q=%".to_owned(),
        "&&&===&q".to_owned(),
        format!("q={long}"),
        format!("q={deep}"),
        format!("q={}", "NOT+".repeat(1_500)),
        many,
        "page=99999999999999999999".to_owned(),
        "per_page=-1".to_owned(),
        "within=1e308km&near=SW9".to_owned(),
        "bbox=NaN,NaN,NaN,NaN".to_owned(),
        format!("polygon={}", "0,0;".repeat(1_000)),
        "near=NaN,NaN".to_owned(),
        "near=999,999".to_owned(),
        "access=E+".to_owned(),
        "sort=distance".to_owned(),
        "q='%3B+DROP+TABLE+vacancies--".to_owned(),
    ];
    for case in cases {
        for path in ["/?", "/api/v1/vacancies?"] {
            let answer = site.get(&format!("{path}{case}")).await;
            assert!(!answer.status.is_server_error(), "{path}{case}: {}", answer.status);
        }
    }
    let too_long = site.get(&format!("/?q={}", "a".repeat(9_000))).await;
    assert_eq!(too_long.status, StatusCode::URI_TOO_LONG);
}

#[tokio::test]
async fn a_page_held_already_is_not_sent_again() {
    let site = TestSite::with(&[HOME]).await;
    for path in ["/", "/?bedrooms=2", "/homes/E09000022/0041873", "/api/v1/vacancies?bedrooms=2"] {
        let first = site.get(path).await;
        let again = site.get_with(path, "if-none-match", first.header("etag")).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert!(again.body.is_empty());
        assert_eq!(again.header("etag"), first.header("etag"));
    }
    let before = site.get("/").await;
    site.publish(&[HOME, Row { reference: "another", ..HOME }]).await;
    let after = site.get_with("/", "if-none-match", before.header("etag")).await;
    assert_eq!(after.status, StatusCode::OK);
}

#[tokio::test]
async fn who_is_asking_is_kept_nowhere() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?age=70").await;
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("etag"), "");
    assert!(page.body.contains(r#"<link rel="canonical" href="/">"#));
}

#[tokio::test]
async fn the_status_page_tells_how_fresh_each_council_is() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/status").await;
    assert!(page.body.contains("Friday 20 November 2026, midday (today)"), "{}", page.body);
    assert!(page.body.contains("/?area=lambeth"));
}

#[tokio::test]
async fn each_home_says_whether_the_household_may_have_it_and_by_whose_rule() {
    let small = Row { reference: "2", bedrooms: "1", ..HOME };
    let site = TestSite::with(&[HOME, small]).await;
    let asked = "household=2+adults,+girl+9,+boy+4&lives_in=lambeth&bands=B";
    let page = site.get(&format!("/?{asked}")).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in [
        "Who is this home for? You said: 2 adults, girl 9, boy 4",
        "govuk-tag--green\">Yes</strong> You need 2 bedrooms. This home has 2.",
        "govuk-tag--red\">No</strong> Smaller than you need. You need 2 bedrooms. This home has 1",
        "You can ask for 1 of these homes, probably for 0, and not for 1. They come in that order.",
        "This is guidance. The council decides.",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let (yes, no) = (page.body.find(">Yes<").unwrap(), page.body.find(">No<").unwrap());
    assert!(yes < no, "those they may have come first");
    // The address to share says nothing of them, and the answer is kept nowhere.
    assert!(page.body.contains(r#"<link rel="canonical" href="/">"#));
    assert_eq!(page.header("cache-control"), "no-store");
    // Whoever lives there must be on the council's housing list too, which a band tells or they themselves.
    let listed = |on: &str| format!("/?{}{on}", asked.replace("&bands=B", ""));
    assert!(!page.body.contains("You must be on this council’s housing list."));
    for (on, doubt) in [("", true), ("&registered_with=nowhere", true), ("&registered_with=Lambeth", false)] {
        let answer = site.get(&listed(on)).await.body;
        // This advert asks for a band, so that a doubt stays where none is told.
        assert_eq!(answer.contains("You must be on this council’s housing list."), doubt, "{on}: {answer}");
        assert!(answer.contains("name=\"registered_with\""), "{on}");
    }
    let told = site.get(&listed("&registered_with=Lambeth")).await.body;
    assert!(told.contains("You are on the housing list of Lambeth"), "{told}");
    let fewer = site.get(&format!("/?{asked}&eligible=probable")).await;
    assert!(fewer.body.contains("Homes you cannot ask for are left out.") && !fewer.body.contains(">No<"));

    let home = page.body.split("href=\"/homes/E09000022/2?").nth(1).unwrap().split('"').next().unwrap();
    let home =
        site.get(&format!("/homes/E09000022/2?{}", home.replace("&amp;", "&").replace("&#38;", "&"))).await;
    for said in [
        "As far as we know, you cannot ask for it.",
        "Smaller than you need. You need 2 bedrooms.",
        "Where this rule is from</a> <span class=\"app-soft\">(read on",
        "This is guidance. The council decides.",
        r#"<link rel="canonical" href="/homes/E09000022/2">"#,
    ] {
        assert!(home.body.contains(said), "{said}: {}", home.body);
    }
    assert_eq!(home.header("cache-control"), "no-store");
    let moved = site.get("/homes/lambeth/2?household=1+adult").await;
    assert_eq!(moved.header("location"), "/homes/E09000022/2?household=1+adult");
    assert_eq!(moved.header("cache-control"), "no-store");
    let plain = site.get("/homes/E09000022/2").await;
    assert!(!plain.body.contains("Can you ask for this home?"));
}

#[tokio::test]
async fn a_household_said_in_the_box_is_used_and_not_shared() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?q=meadowsweet+couple+with+girl+9+and+boy+4").await;
    assert!(page.body.contains("You said: 2 adults, girl 9, boy 4"), "{}", page.body);
    assert!(page.body.contains(">Probably</strong>"));
    assert!(page.body.contains(r#"<link rel="canonical" href="/?q=meadowsweet">"#), "{}", page.body);
    assert_eq!(page.header("cache-control"), "no-store");
}

#[tokio::test]
async fn who_asks_is_asked_for_beside_the_box_and_errors_lead_there() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?household=some+people&bedrooms=2").await;
    assert_eq!(page.status, StatusCode::BAD_REQUEST);
    assert!(page.body.contains(r##"<a href="#household">"##));
    assert!(page.body.contains(r#"<details class="govuk-details app-who" id="who" open>"#));
    assert!(page.body.contains(r#"name="household" value="some people""#));
    assert_eq!(page.header("cache-control"), "no-store");
    let idle = site.get("/?eligible=yes").await;
    assert_eq!(idle.status, StatusCode::BAD_REQUEST);
    assert!(idle.body.contains(r##"<a href="#eligible">"##));
    // Taking the household back takes the choice back that needs it.
    let page = site.get("/?household=1+adult&eligible=yes").await;
    let chips = page.body.split("app-chips").nth(1).unwrap().split("</ul>").next().unwrap();
    assert!(chips.contains(r#"href="/""#), "{chips}");
}

#[tokio::test]
async fn councils_are_compared_for_a_household_each_with_its_rule() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/compare-councils").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("<table"), "nothing is asked yet");
    let page = site.get("/compare-councils?household=2+adults,+boy+19,+boy+17").await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    let row = |council: &str| {
        let rows = page.body.split("<tr ").filter(|row| row.contains(&format!(">{council}</a></th>")));
        rows.last().unwrap_or_else(|| panic!("{council}: {}", page.body)).to_owned()
    };
    let (camden, lambeth) = (row("Camden"), row("Lambeth"));
    assert!(camden.contains(">2 bedrooms<") && camden.contains("The council’s own rule"), "{camden}");
    assert!(lambeth.contains(">3 bedrooms<") && lambeth.contains("The national rule"), "{lambeth}");
    assert!(lambeth.contains("href=\"https://") && lambeth.contains("(read on"), "{lambeth}");
    assert!(lambeth.contains("/?area=E09000022&"), "{lambeth}");
    assert!(page.body.contains(r#"<link rel="canonical" href="/compare-councils">"#));
    let unsaid = site.get("/compare-councils?household=1+adult,+child+9,+child+11").await;
    assert!(
        unsaid.body.contains("2 to 3 bedrooms") && unsaid.body.contains("who is a girl and who is a boy")
    );
    assert!(!page.body.contains("who is a girl and who is a boy"));
    let wrong = site.get("/compare-councils?household=my+family").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains(r##"<a href="#household">"##) && wrong.body.contains("value=\"my family\""));
}
