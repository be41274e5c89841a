//! A search in other forms, closing times for a calendar, and what is said to programs.

use super::*;

const SECOND: Row<'static> =
    Row { reference: "@two", bedrooms: "3", address: "+2 Fish & Chip Yard, \"Old\" Road", ..HOME };
const FORMS: &[(&str, &str)] = &[
    ("/feed.atom", "application/atom+xml; charset=utf-8"),
    ("/feed.json", "application/feed+json; charset=utf-8"),
    ("/homes.geojson", "application/geo+json; charset=utf-8"),
    ("/homes.csv", "text/csv; charset=utf-8"),
    ("/homes.ics", "text/calendar; charset=utf-8"),
];

#[tokio::test]
async fn every_form_holds_the_homes_of_the_search() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    for (path, kind) in FORMS {
        for (query, count) in [("", 2), ("?bedrooms=2", 1), ("?bedrooms=2&page=7", 1), ("?bedrooms=5", 0)] {
            let answer = site.get(&format!("{path}{query}")).await;
            assert_eq!(
                (answer.status, answer.header("content-type")),
                (StatusCode::OK, *kind),
                "{path}{query}"
            );
            assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
            let homes = match *path {
                "/feed.atom" => answer.body.matches("<entry>").count(),
                "/feed.json" => answer.json()["items"].as_array().unwrap().len(),
                "/homes.geojson" => answer.json()["features"].as_array().unwrap().len(),
                "/homes.ics" => answer.body.matches("BEGIN:VEVENT").count(),
                _ => answer.body.matches("\r\n").count() - 1,
            };
            assert_eq!(homes, count, "{path}{query}: {}", answer.body);
        }
        let first = site.get(path).await;
        let again = site.get_with(path, "if-none-match", first.header("etag")).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        let wrong = site.get(&format!("{path}?bedrooms=many")).await;
        assert_eq!(
            (wrong.status, wrong.json()["parameters"][0]["parameter"].as_str()),
            (StatusCode::BAD_REQUEST, Some("bedrooms"))
        );
    }
}

#[tokio::test]
async fn what_is_saved_holds_every_home_and_what_is_followed_the_newest() {
    let references: Vec<String> = (0..130).map(|number| format!("R{number:03}")).collect();
    let rows: Vec<Row> = references.iter().map(|reference| Row { reference, ..HOME }).collect();
    let site = TestSite::with(&rows).await;
    for query in ["", "?q=two+bed+flat&page=2"] {
        let table = site.get(&format!("/homes.csv{query}")).await.body;
        let all = references.iter().filter(|reference| table.contains(&format!(",{reference},"))).count();
        assert_eq!((all, table.matches("\r\n").count()), (130, 131), "{query}");
        let map = site.get(&format!("/homes.geojson{query}")).await.json();
        assert_eq!(map["features"].as_array().unwrap().len(), 130, "{query}");
        assert_eq!(
            site.get(&format!("/feed.atom{query}")).await.body.matches("<entry>").count(),
            50,
            "{query}"
        );
    }
}

#[tokio::test]
async fn nobody_is_named_in_the_address_of_a_feed() {
    let site = TestSite::with(&[HOME]).await;
    for (path, _) in FORMS {
        for asked in
            ["age=40", "household=2+adults", "extra_bedrooms=1", "q=I+am+62+years+old", "bedrooms=2&age=40"]
        {
            let answer = site.get(&format!("{path}?{asked}")).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}?{asked}");
            assert_eq!(answer.json()["parameters"][0]["code"], "feed_private");
        }
    }
    let page = site.get("/?bedrooms=2&age=40&page=1").await.body;
    for (path, _) in FORMS {
        assert!(page.contains(&format!("href=\"{path}?bedrooms=2\"")), "{path}: {page}");
    }
}

#[tokio::test]
async fn a_feed_names_its_page_itself_and_each_home_whole() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    let atom = site.get_with("/feed.atom?near=SW9", "host", "homes.example.org").await.body;
    for said in [
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://homes.example.org/feed.atom?near=SW9&amp;sort=newest\"/>",
        "<link rel=\"alternate\" type=\"text/html\" href=\"https://homes.example.org/?near=SW9\"/>",
        "<id>https://homes.example.org/homes/E09000022/0041873</id>",
        "<published>2026-11-20T12:00:00Z</published>",
        "<title>Homes: within about 2 miles of SW9",
        "+2 Fish &amp; Chip Yard, &quot;Old&quot; Road",
    ] {
        assert!(atom.contains(said), "{said}: {atom}");
    }
    let json = site.get_with("/feed.json?bedrooms=2", "host", "homes.example.org").await.json();
    assert_eq!(json["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(json["feed_url"], "https://homes.example.org/feed.json?bedrooms=2&sort=newest");
    assert_eq!(json["items"][0]["url"], "https://homes.example.org/homes/E09000022/0041873");
    assert!(json["items"][0]["content_text"].as_str().unwrap().contains("£130 a week, everything included"));
}

#[tokio::test]
async fn a_map_is_given_points_and_a_spreadsheet_no_formulas() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    let map = site.get("/homes.geojson?bedrooms=2").await.json();
    let feature = &map["features"][0];
    assert_eq!(feature["geometry"]["type"], "Point");
    let lon = feature["geometry"]["coordinates"][0].as_f64().unwrap();
    assert!((-0.2..0.0).contains(&lon), "longitude first: {lon}");
    assert_eq!(feature["properties"]["weekly_cost_pence"], 13_000);
    assert!(feature["properties"].get("provenance").is_none());
    let table = site.get("/homes.csv?sort=cost").await;
    assert!(table.header("content-disposition").contains("homes.csv"));
    assert!(table.body.starts_with("\u{feff}authority,reference,"), "{}", table.body);
    let row = ",'@two,,,\"'+2 Fish & Chip Yard, \"\"Old\"\" Road, Brixton\",SW9 8HQ,";
    assert!(table.body.contains(row), "{}", table.body);
    assert!(table.body.contains(",130.00,"), "{}", table.body);
    let lines: Vec<&str> = table.body.trim_end().split("\r\n").collect();
    let cells = |line: &str| {
        line.replace("\"\"", "").split('"').step_by(2).map(|part| part.matches(',').count()).sum::<usize>()
    };
    assert!(lines.iter().all(|line| cells(line) == cells(lines[0])), "{}", table.body);
}

#[tokio::test]
async fn closing_times_go_into_a_calendar() {
    let soon = Row { reference: "over", closes: "2026-11-19 12:00", ..HOME };
    let site = TestSite::with(&[HOME, soon]).await;
    let page = site.get("/homes/E09000022/0041873").await.body;
    assert!(page.contains("href=\"/deadlines.ics?id=E09000022/0041873\""), "{page}");
    assert!(!site.get("/homes/E09000022/over").await.body.contains("/deadlines.ics"));
    let request = "/deadlines.ics?id=E09000022/0041873&id=E09000022/over";
    let calendar = site.get_with(request, "host", "homes.example.org").await;
    assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
    let text = calendar.body.replace("\r\n ", "");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 1, "what is over is no appointment: {text}");
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "TZID:Europe/London",
        "DTSTART;TZID=Europe/London:20261124T235900",
        "UID:E09000022%2F0041873@homes.example.org",
        "DTSTAMP:20261120T120000Z",
        "URL:https://homes.example.org/homes/E09000022/0041873",
        "LOCATION:Flat 7 Meadowsweet Lodge\\, Brixton",
        "END:VCALENDAR",
    ] {
        assert!(text.split("\r\n").any(|known| known.starts_with(line)), "{line}: {text}");
    }
    assert!(calendar.body.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    assert_eq!(site.get("/deadlines.ics?id=E09000022/never").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_home_tells_programs_what_it_is() {
    let signs = Row { reference: "h", address: "2 Fish & Chip Yard", ..HOME };
    let site = TestSite::with(&[HOME, signs]).await;
    let page = site.get_with("/homes/E09000022/0041873", "host", "homes.example.org").await.body;
    let json_ld = |page: &str| -> Value {
        let text = page
            .split("<script type=\"application/ld+json\">")
            .nth(1)
            .unwrap()
            .split("</script>")
            .next()
            .unwrap();
        serde_json::from_str(text).unwrap()
    };
    let said = json_ld(&page);
    assert_eq!(said["@type"], "RealEstateListing");
    assert_eq!(said["url"], "https://homes.example.org/homes/E09000022/0041873");
    assert_eq!(said["mainEntity"]["@type"], "Apartment");
    assert_eq!(said["mainEntity"]["numberOfBedrooms"], 2);
    assert_eq!(said["offers"]["priceSpecification"]["price"], "130.00");
    assert!(page.contains(
        "<meta property=\"og:url\" content=\"https://homes.example.org/homes/E09000022/0041873\">"
    ));
    assert!(page.contains("<meta name=\"description\" content=\"2-bedroom flat. Flat 7 Meadowsweet Lodge, Brixton. £130 a week"), "{page}");
    assert!(!page.contains("noindex"), "an open home may be listed");
    let signs = site.get("/homes/E09000022/h").await.body;
    assert_eq!(json_ld(&signs)["mainEntity"]["address"]["streetAddress"], "2 Fish & Chip Yard, Brixton");
    assert!(signs.contains("2 Fish \\u0026 Chip Yard"), "{signs}");
    site.publish(&[Row { reference: "other", ..HOME }]).await;
    assert!(site.get("/homes/E09000022/0041873").await.body.contains("noindex"), "a withdrawn one may not");
}

#[tokio::test]
async fn search_engines_are_told_of_every_open_home() {
    let site = TestSite::with(&[HOME, Row { reference: "over", closes: "2026-11-19 12:00", ..HOME }]).await;
    let map = site.get_with("/sitemap.xml", "host", "homes.example.org").await;
    assert_eq!(map.header("content-type"), "application/xml; charset=utf-8");
    assert!(
        map.body.contains("<loc>https://homes.example.org/homes/E09000022/0041873</loc>"),
        "{}",
        map.body
    );
    assert!(map.body.contains("<loc>https://homes.example.org/</loc>") && !map.body.contains("/over<"));
    let robots = site.get_with("/robots.txt", "host", "homes.example.org").await.body;
    assert!(robots.contains("Sitemap: https://homes.example.org/sitemap.xml\n"), "{robots}");
}
