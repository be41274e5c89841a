//! Pages about places, reporting a problem, the poster and the widget.

use super::*;

fn many(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("R{number}")).collect()
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

const REPORT: &str = "/homes/E09000022/0041873/report";

impl TestSite {
    async fn report(&self, form: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::post(REPORT).header("content-type", "application/x-www-form-urlencoded");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }
}

const SAME: &[(&str, &str)] = &[("sec-fetch-site", "same-origin")];

#[tokio::test]
async fn a_problem_is_taken_down_and_answered_with_a_number() {
    let site = TestSite::with(&[HOME]).await;
    assert!(site.get("/homes/E09000022/0041873").await.body.contains(&format!("href=\"{REPORT}\"")));
    let form = site.get(REPORT).await;
    assert_eq!(form.status, StatusCode::OK);
    assert_eq!((form.header("cache-control"), form.header("referrer-policy")), ("no-store", "same-origin"));
    for part in ["Flat 7 Meadowsweet Lodge", "Some details are wrong", "name=\"contact\"", "noindex"] {
        assert!(form.body.contains(part), "{part}: {}", form.body);
    }
    let sent = site.report("kind=details&text=The+rent+%3Cb%3E&contact=seeker%40example.org", SAME).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(sent.header("location"), format!("{REPORT}?received=1"));
    assert_eq!(sent.header("set-cookie"), "");
    let thanks = site.get(sent.header("location")).await.body;
    assert!(thanks.contains("Your report has number 1.") && thanks.contains("Lambeth"), "{thanks}");
    assert!(!thanks.contains("The rent") && !thanks.contains("seeker@"), "nothing written is shown");
    assert!(site.get(&format!("{REPORT}?received=%3Cb%3E")).await.body.contains("name=\"contact\""));
    let kept = site.site.publisher.reports(&Actor::admin("test"), None, None, 9).await.unwrap();
    assert_eq!((kept.len(), kept[0].text.as_str()), (1, "The rent <b>"));
    assert_eq!(kept[0].contact.as_deref(), Some("seeker@example.org"));
    let home = site.get("/homes/E09000022/0041873").await.body;
    assert!(!home.contains("The rent &#60;b"), "{home}");
}

#[tokio::test]
async fn what_of_a_report_cannot_be_taken_is_said_beside_its_field() {
    let site = TestSite::with(&[HOME]).await;
    for (form, said) in [
        ("text=x", "Choose what is wrong."),
        ("kind=nonsense", "Choose what is wrong."),
        ("kind=other&text=+", "Say what is wrong."),
        ("kind=gone&contact=nobody", "This is not an e-mail address."),
    ] {
        let answer = site.report(form, SAME).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{form}");
        assert!(answer.body.contains(said), "{form}: {}", answer.body);
    }
    let long = site.report(&format!("kind=other&text={}", "x".repeat(1_001)), SAME).await;
    assert!(long.body.contains("This is too long.") && long.body.contains("xxxx"), "{}", long.body);
    assert_eq!(site.get("/homes/E09000022/never/report").await.status, StatusCode::NOT_FOUND);
    let moved = site.get("/homes/lambeth/0041873/report?lang=cy").await;
    assert_eq!(moved.header("location"), format!("{REPORT}?lang=cy"));
    // Where it was before leads on for good, and nothing but the form takes what is sent.
    let before = site.get("/report/E09000022/0041873").await;
    assert_eq!((before.status, before.header("location")), (StatusCode::PERMANENT_REDIRECT, REPORT));
    let slashed = site.get("/report/E09000022/12%2F45%20b").await;
    assert_eq!(slashed.header("location"), "/homes/E09000022/12%2F45%20b/report");
    let other = Request::post("/homes/E09000022/0041873").header("sec-fetch-site", "same-origin");
    let other = other.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(site.send(other.body(Body::from("kind=gone")).unwrap()).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn other_sites_cannot_report_and_nobody_can_without_end() {
    let site = TestSite::with(&[HOME]).await;
    let crossed = [("sec-fetch-site", "cross-site")];
    let elsewhere = [("origin", "https://evil.example.org"), ("host", "homes.example.org")];
    for headers in [&crossed[..], &elsewhere[..]] {
        assert_eq!(site.report("kind=gone", headers).await.status, StatusCode::FORBIDDEN);
    }
    for _ in 0..10 {
        assert_eq!(site.report("kind=gone", SAME).await.status, StatusCode::SEE_OTHER);
    }
    let refused = site.report("kind=gone", SAME).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header("retry-after"), "3600");
    assert!(refused.body.contains("Too many reports"), "{}", refused.body);
}

#[tokio::test]
async fn a_poster_says_what_the_advert_says_and_its_code_leads_to_the_home() {
    let site = TestSite::with(&[HOME]).await;
    let path = "/poster/E09000022/0041873";
    assert!(site.get("/homes/E09000022/0041873").await.body.contains(&format!("href=\"{path}\"")));
    let poster = site.get_with(path, "host", "homes.example.org").await.body;
    for part in [
        "<h1>2-bedroom flat</h1>",
        "Flat 7 Meadowsweet Lodge",
        "£130 a week",
        "Closes on Tuesday 24 November 2026, 11:59pm",
        "Apply to Lambeth. Look for the home with the reference 0041873.",
        "homes.example.org/homes/E09000022/0041873",
        "<svg ",
        "Printed on Friday 20 November 2026.",
        "Lambeth’s homes: last updated Friday 20 November 2026",
    ] {
        assert!(poster.contains(part), "{part}: {poster}");
    }
    // The code's own corner: seven modules in a row, after the blank around it.
    assert!((4..11).all(|column| poster.contains(&format!("M{column} 4h1v1h-1z"))), "{poster}");
    assert!(!poster.contains("M3 4h1") && !poster.contains("style="));
    assert_eq!(site.get("/poster/lambeth/0041873").await.header("location"), path);
    let later = site.at("2026-11-26T12:00:00Z").await;
    assert!(later.get(path).await.body.contains("Bidding for this home has closed"));
}

#[tokio::test]
async fn a_site_that_was_told_its_address_gives_no_other() {
    let site = TestSite::with(&[HOME]).await;
    let address = Some(crate::web::origin::Origin::told("https://homes.example.org").unwrap());
    let told = Common::new(site.site.publisher.clone(), site.site.clock, false);
    let told = Site::speaking(Common { address, ..told }).unwrap();
    live::catch_up(&told).await;
    let told = TestSite { router: router(told.clone()), site: told, _folder: site._folder.clone() };
    for path in ["/sitemap.xml", "/poster/E09000022/0041873", "/widget-help", "/feed.atom"] {
        let body = told.get_with(path, "host", "evil.example.org").await.body;
        assert!(body.contains("homes.example.org/") && !body.contains("evil"), "{path}: {body}");
    }
}

#[tokio::test]
async fn only_the_widget_may_be_framed_and_it_takes_nothing_in() {
    let site = TestSite::with(&[HOME, Row { reference: "three", bedrooms: "3", ..HOME }]).await;
    let widget = site.get("/widget?area=lambeth&bedrooms=2&colour=%230b5d57&title=Our+%3Cb%3E+homes").await;
    assert_eq!(widget.status, StatusCode::OK);
    let policy = widget.header("content-security-policy");
    assert!(policy.contains("frame-ancestors *") && policy.contains("form-action 'none'"), "{policy}");
    assert!(!policy.contains("unsafe") && policy.contains("default-src 'none'"), "{policy}");
    assert_eq!((widget.header("set-cookie"), widget.header("referrer-policy")), ("", "no-referrer"));
    for part in [
        "<h1><bdi>Our &#60;b&#62; homes</bdi></h1>",
        "One home is open now.",
        "href=\"/homes/E09000022/0041873\" target=\"_blank\" rel=\"noopener\"",
        "href=\"/?area=lambeth&#38;bedrooms=2\"",
        "href=\"/widget.css?colour=0b5d57&#38;ink=0b0c0c&#38;size=16\"",
    ] {
        assert!(widget.body.contains(part), "{part}: {}", widget.body);
    }
    assert!(!widget.body.contains("<form") && !widget.body.contains("<input"));
    for path in ["/", "/widget-help", "/widget.js", "/widget.css", "/lite", "/widget/", REPORT] {
        let policy = site.get(path).await.header("content-security-policy").to_owned();
        assert!(policy.contains("frame-ancestors 'none'"), "{path}: {policy}");
    }
    let many = site.get("/widget?count=1").await.body;
    assert!(many.contains("2 homes are open now.") && many.matches("<li>").count() == 1, "{many}");
    let private = site.get("/widget?household=2+adults&age=30").await;
    assert!(!private.body.contains("household"), "{}", private.body);
    let wrong = site.get("/widget?bedrooms=many").await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(wrong.body.contains("This list cannot be shown."), "{}", wrong.body);
}

#[tokio::test]
async fn the_look_of_a_widget_holds_nothing_but_what_was_checked() {
    let site = TestSite::with(&[HOME]).await;
    let sheet = site.get("/widget.css?colour=ffdd00&ink=%7D%3Cscript%3E&size=20").await;
    assert_eq!(sheet.header("content-type"), "text/css; charset=utf-8");
    assert!(
        sheet.body.starts_with(":root{--bar:#ffdd00;--on:#000000;--link:#000000;--ink:#0b0c0c;--size:20px}")
    );
    assert!(!sheet.body.contains("script"));
    let script = site.get("/widget.js").await;
    assert_eq!(script.header("content-type"), "text/javascript; charset=utf-8");
    assert!(script.body.contains("/widget?"));
    let help = site.get_with("/widget-help", "host", "homes.example.org").await.body;
    assert!(help.contains("src=&#34;https://homes.example.org/widget.js&#34;"), "{help}");
}

#[tokio::test]
async fn searches_are_counted_without_what_was_asked_or_by_whom() {
    let site = TestSite::with(&[HOME]).await;
    let asked = [
        "/?q=secretword&near=SW9+8HQ&max_cost=137",
        "/?area=lambeth&bedrooms=2&bedrooms=3",
        "/lite?bedrooms=9",
        "/widget?count=2&colour=123456",
        "/find/lambeth/2-bed",
        "/api/v1/vacancies?household=2+adults&lives_in=lambeth",
    ];
    for path in asked {
        assert_eq!(site.get(path).await.status, StatusCode::OK, "{path}");
    }
    // Not a search of its own: further pages, and what the browser holds.
    site.get("/lite?bedrooms=9&page=2").await;
    let tag = site.get("/?max_cost=500").await.header("etag").to_owned();
    site.get_with("/?max_cost=500", "if-none-match", &tag).await;
    let (publisher, admin) = (&site.site.publisher, Actor::admin("test"));
    let today = vacancy::london_date(now());
    assert_eq!(publisher.search_counts(&admin, today).await.unwrap(), [], "in memory so far");
    crate::counting::keep(&site.site).await;
    crate::counting::keep(&site.site).await;
    let kept = publisher.search_counts(&admin, today).await.unwrap();
    let times = |what: &str, name: &str| {
        let mut found = kept.iter().filter(|one| one.what.as_str() == what && one.name == name);
        found.next().map_or(0, |one| one.times)
    };
    for (form, expected) in [("page", 3), ("lite", 1), ("widget", 1), ("place", 1), ("api", 1)] {
        assert_eq!(times("form", form), expected, "{form}: {kept:?}");
    }
    assert_eq!(times("found", "some") + times("found", "none"), 7);
    assert_eq!((times("parameter", "bedrooms"), times("parameter", "max_cost")), (3, 2), "{kept:?}");
    assert!(times("authority", LAMBETH) >= 3, "{kept:?}");
    let said = format!("{kept:?}");
    for never in ["secretword", "SW9", "137", "adults", "192.0.2"] {
        assert!(!said.contains(never), "{never}: {said}");
    }
    site.get("/?max_cost=501").await;
    crate::counting::keep(&site.site).await;
    let again = publisher.search_counts(&admin, today).await.unwrap();
    let page = again.iter().find(|one| one.name == "page").unwrap();
    assert_eq!(page.times, 4, "added to what is kept");
}
