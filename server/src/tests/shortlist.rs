//! The homes put by, the way back to a search, and which place was meant.

use super::*;

const OTHER: Row<'static> = Row { reference: "12/45 b&c", bedrooms: "3", rent: "150.00", closes: "", ..HOME };
const HELD: &str = "shortlist=E09000022/0041873";

#[tokio::test]
async fn a_home_is_put_by_and_taken_off_where_it_stands() {
    let site = TestSite::with(&[HOME, OTHER]).await;
    let page = site.get("/?bedrooms=2&page=1").await;
    let link = "/?bedrooms=2&#38;shortlist=E09000022/0041873#home-1";
    assert!(
        page.body.contains(&format!("<a href=\"{link}\" rel=\"nofollow\">Add to shortlist<span")),
        "{}",
        page.body
    );
    assert!(page.body.contains("<li class=\"app-card\" id=\"home-1\">"));
    let kept = site.get(&format!("/?bedrooms=2&{HELD}")).await;
    assert!(
        kept.body.contains("<a href=\"/?bedrooms=2#home-1\" rel=\"nofollow\">Remove from shortlist<span"),
        "{}",
        kept.body
    );
    let list = "<a href=\"/shortlist?id=E09000022/0041873&#38;from=%2F%3Fbedrooms%3D2\">Shortlist (1)</a>";
    assert!(kept.body.contains(list), "{}", kept.body);
    assert_ne!(page.header("etag"), kept.header("etag"));
    assert!(
        kept.body.contains("rel=\"canonical\" href=\"/?bedrooms=2\""),
        "an address to share holds no list"
    );
}

#[tokio::test]
async fn what_is_put_by_goes_along_on_every_way_on() {
    let references: Vec<String> = (0..45).map(|number| format!("R{number:03}")).collect();
    let rows: Vec<Row> = references.iter().map(|reference| Row { reference, ..HOME }).collect();
    let site = TestSite::with(&rows).await;
    let held = "shortlist=E09000022/R007";
    let page = site.get(&format!("/?q=flat&bedrooms=2&near=SW9&page=2&{held}")).await.body;
    let page = page.replace("&#38;", "&");
    for part in ["class=\"app-chips\"", "rel=\"prev\"", "rel=\"next\""] {
        let link =
            page.split(part).nth(1).unwrap().split("href=\"").nth(1).unwrap().split('"').next().unwrap();
        assert!(link.ends_with(held), "{part}: {link}");
    }
    let home = page.split("<h3><a href=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(
        home.ends_with(held) && home.contains("?from=%2F%3Fq%3Dflat%26near%3DSW9%26bedrooms%3D2"),
        "{home}"
    );
    assert!(page.contains("<input type=\"hidden\" name=\"shortlist\" value=\"E09000022/R007\">"));
    assert!(
        page.contains(&format!("href=\"/?{held}\" aria-current"))
            || page.contains(&format!("href=\"/?{held}\">Find a home"))
    );
    let wrong = site.get(&format!("/?max_cost=lots&{held}")).await.body;
    assert!(wrong.contains("name=\"shortlist\" value=\"E09000022/R007\""), "{wrong}");
    // Other people's parameters are dropped, not the list.
    let moved = site.get(&format!("/?utm_source=x&{held}")).await;
    assert_eq!(moved.header("location"), "/?shortlist=E09000022%2FR007");
}

#[tokio::test]
async fn the_list_stands_side_by_side_and_says_what_has_gone() {
    let site = TestSite::with(&[HOME, OTHER]).await;
    let page =
        site.get("/shortlist?id=lambeth/0041873&id=E09000022/12%2F45%20b%26c&id=E09000022/never&id=x").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.body.contains("Your shortlist: 2 homes"), "{}", page.body);
    assert!(page.body.contains("One home of your list is no longer advertised"), "{}", page.body);
    let bedrooms = "<tr><th scope=\"row\">Bedrooms</th><td>2 bedrooms</td><td>3 bedrooms</td></tr>";
    assert!(page.body.contains(bedrooms), "{}", page.body);
    assert!(page.body.contains("<td>The advert doesn’t say</td>"));
    let without = "/shortlist?id=E09000022/12/45%20b%26c&#38;id=E09000022/never";
    assert!(page.body.contains(&format!("href=\"{without}\">Remove from shortlist")), "{}", page.body);
    let again = site.get(&without.replace("&#38;", "&")).await;
    assert!(again.body.contains("Your shortlist: one home"), "{}", again.body);
    assert!(again.body.contains("name=\"robots\" content=\"noindex\""));
    // A withdrawn home says so rather than vanish.
    site.publish(&[OTHER]).await;
    let page = site.get("/shortlist?id=E09000022/0041873").await;
    assert!(page.body.contains("This home is no longer advertised"), "{}", page.body);
}

#[tokio::test]
async fn an_empty_list_says_how_to_fill_it_and_a_full_one_takes_no_more() {
    let references: Vec<String> = (0..14).map(|number| format!("R{number:03}")).collect();
    let rows: Vec<Row> = references.iter().map(|reference| Row { reference, ..HOME }).collect();
    let site = TestSite::with(&rows).await;
    let empty = site.get("/shortlist").await;
    assert!(empty.body.contains("There is nothing on it yet"), "{}", empty.body);
    assert!(!empty.body.contains("<table"));
    let all: Vec<String> =
        references.iter().map(|reference| format!("shortlist=lambeth/{reference}")).collect();
    let page = site.get(&format!("/?{}", all.join("&"))).await.body;
    assert!(page.contains("Shortlist (12)"), "{page}");
    assert_eq!(page.matches("Remove from shortlist").count(), 12);
    assert!(!page.contains("Add to shortlist"));
}

#[tokio::test]
async fn a_home_leads_back_to_the_search_it_came_from_and_nowhere_else() {
    let site = TestSite::with(&[HOME]).await;
    let back = |page: &Answer| {
        let link = page.body.split("govuk-back-link\" href=\"").nth(1).unwrap();
        link.split("</a>").next().unwrap().replace("&#38;", "&")
    };
    for (from, expected) in [
        ("%2F%3Fq%3Dflat%26page%3D2", "/?q=flat&page=2\">Back to the homes found"),
        ("%2Fshortlist%3Fid%3Dlambeth%2F0041873", "/shortlist?id=E09000022/0041873\">Back to your shortlist"),
        ("%2F%3Fq%3Dflat%26household%3D2%2Badults%26age%3D40", "/?q=flat\">Back to the homes found"),
        ("https%3A%2F%2Fevil.example.org%2F", "/\">Search for a home"),
        ("%2F%2Fevil.example.org%2F%3Fq%3D1", "/\">Search for a home"),
        ("%2F%5Cevil.example.org%3Fq%3D1", "/\">Search for a home"),
        ("javascript%3Aalert(1)", "/\">Search for a home"),
        ("%2F%3Fq%3D%22%3E%3Cscript%3E", "/?q=%22%3E%3Cscript%3E\">Back to the homes found"),
    ] {
        let page = site.get(&format!("/homes/E09000022/0041873?from={from}")).await;
        assert_eq!(back(&page), expected, "{from}");
        assert!(page.body.contains("<link rel=\"canonical\" href=\"/homes/E09000022/0041873\">"));
    }
    let kept = site.get(&format!("/homes/E09000022/0041873?from=%2F%3Fq%3Dflat&{HELD}")).await;
    assert_eq!(back(&kept), format!("/?q=flat&{HELD}\">Back to the homes found"));
    assert!(kept.body.contains(
        "href=\"/homes/E09000022/0041873?from=%2F%3Fq%3Dflat#shortlist\" rel=\"nofollow\">Remove from shortlist"
    ));
    let moved = site.get("/homes/lambeth/0041873?from=%2F%3Fq%3Dflat").await;
    assert_eq!(moved.header("location"), "/homes/E09000022/0041873?from=%2F%3Fq%3Dflat");
    // A search too long to be carried twice is left behind.
    let long = format!("/?q={}", "a".repeat(1_900));
    assert!(!site.get(&long).await.body.contains("?from="));
}

#[tokio::test]
async fn who_asks_goes_along_to_a_home_and_back_but_never_into_the_list() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?bedrooms=2&household=2+adults").await.body.replace("&#38;", "&");
    let home = "/homes/E09000022/0041873?household=2+adults&from=%2F%3Fbedrooms%3D2";
    assert!(page.contains(&format!("<h3><a href=\"{home}\">")), "{page}");
    let read = site.get(home).await;
    assert_eq!(read.header("cache-control"), "no-store");
    let body = read.body.replace("&#38;", "&");
    assert!(body.contains("govuk-back-link\" href=\"/?bedrooms=2&household=2+adults\""), "{body}");
    assert!(body.contains(&format!("href=\"{home}&shortlist=E09000022/0041873#shortlist\"")), "{body}");
    let kept = site.get(&format!("{home}&shortlist=E09000022/0041873")).await.body.replace("&#38;", "&");
    let list = "href=\"/shortlist?id=E09000022/0041873&from=%2F%3Fbedrooms%3D2\"";
    assert!(kept.contains(list), "{kept}");
}

#[tokio::test]
async fn places_of_one_name_are_offered() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?near=Clapham").await.body;
    assert!(page.contains("<summary>Which Clapham?</summary>"), "{page}");
    assert!(page.contains("You see homes near Clapham, Lambeth, London."), "{page}");
    assert!(
        page.contains("<a class=\"govuk-link\" href=\"/?near=Clapham,+Bedford\">Clapham, Bedford</a>"),
        "{page}"
    );
}
