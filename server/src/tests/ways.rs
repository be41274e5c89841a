//! What else a page offers: words marked, ways to more homes, homes alike, and why a home is not there.

use super::*;

#[tokio::test]
async fn words_searched_for_are_marked_and_stay_text() {
    let long = "A bright home. ".repeat(40) + "Quiet & <calm street.";
    let site = TestSite::with(&[Row { description: &long, ..HOME }]).await;
    let page = site.get("/?q=%22quiet%22").await.body;
    assert!(page.contains("<mark>Quiet</mark> &#38; &#60;calm street."), "{page}");
    assert!(page.contains("…"), "{page}");
    assert!(page.matches("A bright home.").count() < 12, "an excerpt is short");
    assert!(site.get("/?q=%22meadowsweet%22").await.body.contains("Flat 7 <mark>Meadowsweet</mark> Lodge"));
    assert!(!site.get("/?bedrooms=2").await.body.contains("<mark>"));
}

#[tokio::test]
async fn ways_to_more_homes_are_said_in_words_and_keep_their_promise() {
    let rows = [
        HOME,
        Row { reference: "three", bedrooms: "3", ..HOME },
        Row { reference: "dear", rent: "141.50", ..HOME },
    ];
    let site = TestSite::with(&rows).await;
    let page = site.get("/?q=2+bed+under+%C2%A3140").await.body;
    assert!(page.contains("<h1 class=\"govuk-heading-m\" id=\"results\">One home found</h1>"), "{page}");
    for (said, link) in [
        ("1 more with 3 bedrooms", "/?q=2+bed+under+%C2%A3140&#38;bedrooms=2&#38;bedrooms=3"),
        ("1 more at up to £152 a week", "/?q=2+bed+under+%C2%A3140&#38;max_cost=152"),
    ] {
        assert!(
            page.contains(&format!("<a class=\"govuk-link\" href=\"{link}\">{said}</a>")),
            "{said}: {page}"
        );
        let more = site.get(&link.replace("&#38;", "&")).await.body;
        assert!(more.contains("2 homes found"), "{more}");
    }
    let beside = site.get("/?near=SE1+7PB&within=1mi").await.body;
    assert!(beside.contains("3 more within 3 miles"), "{beside}");
}

#[tokio::test]
async fn a_home_somebody_has_seen_can_be_asked_about() {
    let site = TestSite::with(&[HOME, Row { reference: "12/45 b", bedrooms: "3", ..HOME }]).await;
    let page = site.get("/?bedrooms=2&max_cost=100").await.body;
    assert!(page.contains("Looking for a home you have seen?"), "{page}");
    assert!(page.contains("<details class=\"govuk-details\" id=\"why-not\">"), "{page}");
    assert!(page.contains("<input type=\"hidden\" name=\"max_cost\" value=\"100\">"), "{page}");
    let typed = ["0041873", "lambeth/0041873", "http%3A%2F%2Fexample.org%2Fhomes%2FE09000022%2F0041873%3Fx"];
    for typed in typed {
        let asked = site.get(&format!("/?bedrooms=2&max_cost=100&why_not={typed}")).await.body;
        assert!(asked.contains("0041873 (Lambeth) is not among the homes found:"), "{typed}: {asked}");
        assert!(
            asked.contains("<li>It costs £130 a week, which is more than you asked for.</li>"),
            "{asked}"
        );
        assert!(asked.contains("id=\"why-not\" open"), "{asked}");
        assert!(asked.contains("rel=\"canonical\" href=\"/?bedrooms=2&#38;max_cost=100\""), "{asked}");
    }
    let found = site.get("/?bedrooms=2&why_not=0041873").await;
    assert!(found.body.contains("0041873 (Lambeth) is among the homes found."));
    let other = site.get("/?bedrooms=2&why_not=12%2F45+b").await;
    assert!(other.body.contains("It has 3 bedrooms."), "{}", other.body);
    assert_ne!(found.header("etag"), other.header("etag"));
    let unknown = site.get("/?why_not=%3Cscript%3E").await.body;
    assert!(unknown.contains("We have no home with this reference."), "{unknown}");
    assert!(!unknown.contains("<script>"));
}

#[tokio::test]
async fn a_homes_page_leads_to_homes_like_it() {
    let site = TestSite::with(&[HOME]).await;
    let alone = site.get("/homes/E09000022/0041873").await;
    assert!(!alone.body.contains("Homes like this one"));
    site.publish(&[HOME, Row { reference: "like", rent: "126.50", ..HOME }]).await;
    let page = site.get_with("/homes/E09000022/0041873", "if-none-match", alone.header("etag")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Homes like this one"), "{}", page.body);
    assert!(page.body.contains("href=\"/homes/E09000022/like\""));
    let why = "Less than 0.1 miles away · The same kind of home · As many bedrooms · £6.50 a week more";
    assert!(page.body.contains(why), "{}", page.body);
}

/// Returns where the link of this text leads.
fn link_of<'a>(page: &'a str, text: &str) -> &'a str {
    let before = page.split(&format!("\">{text}</a>")).next().unwrap();
    assert!(before.len() < page.len(), "no link {text}: {page}");
    before.rsplit("href=\"").next().unwrap()
}

#[tokio::test]
async fn words_taken_back_are_words_of_the_advert_and_can_go_altogether() {
    let site = TestSite::with(&[HOME, Row { reference: "2", description: "Near the park.", ..HOME }]).await;
    let asked = site.get("/?q=2+bed+with+a+garden&max_cost=150").await.body;
    let chip = asked.split("<ul class=\"app-chips\">").nth(1).unwrap().split("</ul>").next().unwrap();
    let garden = chip.split("<a href=\"").find(|link| link.contains("Garden")).unwrap();
    let taken_back = garden.split('"').next().unwrap().replace("&#38;", "&");
    assert!(garden.contains("Remove: </span>Garden"), "{garden}");
    let words = site.get(&taken_back).await.body;
    let said = "We now search for “garden” as words in the advert.";
    assert!(words.contains(said) && !words.contains("Remove: </span>Garden"), "{words}");
    assert!(
        words.contains("Remove: </span>2 bedrooms") && !words.contains("We understood the above"),
        "{words}"
    );
    let gone = link_of(&words, "Leave out “garden”").replace("&#38;", "&");
    assert_eq!(gone, "/?q=2+bed+with+a&max_cost=150");
    let without = site.get(&gone).await.body;
    assert!(!without.contains("as words in the advert") && !without.contains("“garden”"), "{without}");
    // Beside other words, each has a line of its own; a quote without another quotes nothing.
    let both = site.get("/?q=%22park%22+quiet+%22+%22&lang=en").await.body;
    assert!(
        both.contains("We now search for “park” as words") && both.contains("the words: quiet"),
        "{both}"
    );
    let alone = site.get("/?q=20%22+garden&shortlist=E09000022/2").await.body;
    let garden = alone.split("<a href=\"").find(|link| link.contains("</span>Garden")).unwrap();
    let words = site.get(&garden.split('"').next().unwrap().replace("&#38;", "&")).await.body;
    assert!(words.contains("We now search for “garden” as words"), "{words}");
    assert!(!words.contains("Remove: </span>Garden"), "{words}");
    let kept = link_of(&words, "Leave out “garden”");
    assert_eq!(kept, "/?q=20&#38;shortlist=E09000022/2");
}
