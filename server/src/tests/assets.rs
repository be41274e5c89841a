//! What the site sends as it is: small, and made by the script from what it says.

use super::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

/// Every address a browser fetches by itself when it opens a page.
fn fetched(page: &str) -> BTreeSet<&str> {
    let after = |mark: &'static str| {
        page.split(mark).skip(1).map(|rest| rest.split('"').next().unwrap()).collect::<Vec<_>>()
    };
    let links = page
        .split("<link ")
        .skip(1)
        .filter(|link| link.starts_with("rel=\"stylesheet\"") || link.starts_with("rel=\"icon\""));
    let links = links.map(|link| link.split("href=\"").nth(1).unwrap().split('"').next().unwrap());
    after(" src=\"").into_iter().chain(links).collect()
}

/// Fails where the first view is more than 25 KB over the wire, or more than four requests.
pub async fn first_view_is_small(router: &Router, page: &str) {
    let addresses = fetched(page);
    assert!(addresses.len() == 3, "the style sheet, the script and the mark: {addresses:?}");
    let mut sizes = Vec::new();
    for address in addresses.into_iter().chain(["/"]) {
        let request = Request::get(address).header("accept-encoding", "br").body(Body::empty()).unwrap();
        let response = router.clone().oneshot(request).await.unwrap();
        assert_eq!(response.status(), StatusCode::OK, "{address}");
        sizes.push((address, response.into_body().collect().await.unwrap().to_bytes().len()));
    }
    let bytes: usize = sizes.iter().map(|(_, bytes)| bytes).sum();
    println!("first view: {bytes} bytes, {sizes:?}");
    assert!(sizes.len() <= 4 && bytes <= 25_000, "{bytes}: {sizes:?}");
}

#[test]
fn every_asset_is_the_one_the_script_made() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let sums = std::fs::read_to_string(folder.join("SHA256SUMS")).unwrap();
    let mut named = BTreeSet::new();
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let digest: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, sum, "{name} was changed: run server/assets/build/build.sh");
        named.insert(name);
    }
    for made in ["site.css", "suggest.js", "who.js", "mark.svg", "build/site.scss", "build/package-lock.json"]
    {
        assert!(named.contains(made), "{made} has no sum");
    }
}

#[test]
fn nothing_of_govuk_that_is_not_ours_to_use_is_in_the_style_sheet() {
    let css = include_str!("../../assets/site.css");
    let (licence, css) = css.split_once("*/").unwrap();
    assert!(licence.contains("GOV.UK Frontend") && licence.contains("MIT"));
    for never in ["GDS Transport", "@font-face", "@import", "crown"] {
        assert!(!css.contains(never), "{never}");
    }
    // What it draws with is written into it: nothing is fetched, from here or elsewhere.
    for drawn in css.split("url(").skip(1) {
        assert!(drawn.starts_with("\"data:image/svg+xml"), "{}", &drawn[..40]);
    }
}

/// What `prune.mjs` takes out must be what no page uses.
#[test]
fn every_class_of_a_page_is_in_the_style_sheet() {
    /// Named by GOV.UK Frontend for scripts and for order, without a look of their own.
    const WITHOUT_A_LOOK: &[&str] =
        &["govuk-checkboxes", "govuk-table__head", "govuk-table__row", "govuk-table__body"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let css = concat!(include_str!("../../assets/site.css"), include_str!("../../assets/seekers.css"));
    let styled = |class: &str| {
        let selector = format!(".{class}");
        let after = css.split(&selector).skip(1);
        after
            .map(|rest| rest.chars().next())
            .any(|next| next.is_none_or(|next| !next.is_alphanumeric() && !"-_".contains(next)))
    };
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let words = text.split(|letter: char| !letter.is_alphanumeric() && !"-_".contains(letter));
        for class in words.filter(|word| word.starts_with("govuk-") || word.starts_with("app-")) {
            seen += 1;
            // One ends where the page puts the rest in, as a tag's colour.
            let known = class.ends_with('-') || WITHOUT_A_LOOK.contains(&class) || styled(class);
            assert!(known, "{} uses {class}, which no style sheet in assets has", path.display());
        }
    }
    assert!(seen > 100, "only {seen} classes were found");
}

#[tokio::test]
async fn crawlers_are_kept_from_what_is_for_officers_and_programs_alone() {
    let site = TestSite::empty().await;
    let robots = site.get("/robots.txt").await;
    assert_eq!(robots.header("content-type"), "text/plain; charset=utf-8");
    let kept: Vec<&str> = robots.body.lines().filter_map(|line| line.strip_prefix("Disallow: ")).collect();
    assert_eq!(
        kept,
        [
            "/officers",
            "/api",
            "/report",
            "/homes/*/report",
            "/shortlist",
            "/*shortlist=",
            "/*from=",
            "/*view=map"
        ]
    );
}

#[tokio::test]
async fn every_page_named_at_the_foot_is_there_and_every_example_works() {
    let site = TestSite::with(&[HOME]).await;
    let landing = site.get("/").await.body;
    let foot = landing.split("<footer").nth(1).unwrap();
    let links: Vec<&str> =
        foot.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let named = ["/check", "/accessibility", "/privacy", "/sources", "/developers", "/officers/sign-in"];
    let links: Vec<&str> = links.into_iter().filter(|link| *link != "/" && !link.contains("lang=")).collect();
    assert_eq!(links, named);
    for link in links {
        let page = site.get(link).await;
        assert_eq!(page.status, StatusCode::OK, "{link}");
        assert!(page.body.contains("<h1 class=\"govuk-heading-l\">"), "{link}");
    }
    let developers = site.get("/developers").await.body;
    let examples: Vec<&str> =
        developers.split("<code dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
    assert!(examples.len() >= 6, "{developers}");
    for example in examples {
        let answer = site.get(&example.replace("&#38;", "&")).await;
        assert_eq!(answer.status, StatusCode::OK, "{example}: {}", answer.body);
    }
}
