//! What somebody said about themselves: in a link they make, and, with scripts, in their own browser.

use super::*;

#[tokio::test]
async fn a_link_that_says_who_asks_is_there_once_somebody_said_it_and_answers_them() {
    let site = TestSite::with(&[HOME]).await;
    let bare = site.get("/?bedrooms=2").await.body;
    assert!(!bare.contains("Make a link that says who asks"), "there is nothing to say yet");
    let told =
        site.get("/?bedrooms=2&household=2+adults,+girl+9&lives_in=lambeth&registered_with=hackney").await;
    assert_eq!(told.header("cache-control"), "no-store");
    assert!(told.body.contains("Anybody who has this link can see"), "{}", told.body);
    let field = told.body.split("id=\"who-link\" value=\"").nth(1).unwrap();
    let link = field.split('"').next().unwrap().replace("&#38;", "&");
    let path = &link[link.find("/?").unwrap()..];
    for said in ["household=", "girl", "lives_in=", "registered_with=", "bedrooms=2"] {
        assert!(path.contains(said), "{said}: {link}");
    }
    assert!(link.starts_with("http"), "it can be sent as it is: {link}");
    let there = site.get(path).await;
    assert_eq!(there.status, StatusCode::OK);
    assert!(there.body.contains("You said: 2 adults, girl 9"));
    // What the page suggests for sharing still leaves it out.
    let canonical = told.body.split("rel=\"canonical\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(!canonical.contains("household"), "{canonical}");
    let arabic = site.get("/?bedrooms=2&household=2+adults,+girl+9&lang=ar").await.body;
    let field = arabic.split("id=\"who-link\" value=\"").nth(1).unwrap();
    assert!(
        field.split('"').next().unwrap().ends_with("lang=ar"),
        "whoever it is sent to reads the same language: {field}"
    );
}

#[tokio::test]
async fn nothing_is_offered_without_scripts_and_every_page_that_asks_has_the_script() {
    let site = TestSite::with(&[HOME]).await;
    for page in ["/", "/compare-councils", "/homes/E09000022/0041873"] {
        let body = site.get(page).await.body;
        let block = body.split("id=\"kept\"").nth(1).unwrap_or_else(|| panic!("{page} has no place for it"));
        let (attributes, inside) = block.split_once('>').unwrap();
        assert!(attributes.starts_with(" hidden") && inside.starts_with("</div>"), "{page}: {block}");
        for word in ["keep", "warning", "kept", "failed", "here", "use", "forget", "forgotten"] {
            assert!(attributes.contains(&format!("data-{word}=\"")), "{page} words no {word}");
        }
        assert!(attributes.contains("data-use=\"Use what you kept: %?\""), "{attributes}");
        assert!(!body.contains("<button>Keep this") && !body.contains(">Forget it<"), "{page}");
        let scripts = body.split("<script src=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let mut keeps = 0;
        for script in scripts {
            keeps += usize::from(site.get(script).await.body.contains("localStorage.removeItem(\"who\")"));
        }
        assert_eq!(keeps, 1, "{page}");
    }
}
