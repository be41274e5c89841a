//! The map of a search, as people and programs get it.

use super::*;

#[tokio::test]
async fn every_mark_of_the_map_leads_to_its_row_of_the_list() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?near=SW9+8HQ&view=map").await;
    assert_eq!(page.status, StatusCode::OK);
    for said in [
        r##"href="#home-1""##,
        r#"id="home-1""#,
        r##"href="#list""##,
        "<title id=\"map-title\">Map of this search: one home is on it</title>",
        "stroke-dasharray",
        "Search this area",
        ">List only</a>",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("role=\"application\"") && !page.body.contains("style=\""));
}

#[tokio::test]
async fn the_list_alone_draws_no_map_but_leads_to_it() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?bedrooms=2").await;
    assert!(!page.body.contains("<svg viewBox=\"0 0 400"));
    assert!(page.body.contains(r#"href="/?bedrooms=2&#38;view=map""#), "{}", page.body);
    let map = site.get("/?bedrooms=2&view=map").await;
    assert_ne!(page.header("etag"), map.header("etag"));
}

#[tokio::test]
async fn more_homes_than_the_page_lists_are_a_cluster_that_leads_to_exactly_them() {
    let site = TestSite::with(&[HOME, Row { reference: "2", ..HOME }, Row { reference: "3", ..HOME }]).await;
    let answer = site.get("/api/v1/vacancies?per_page=1&map=all").await.json();
    let cells = answer["map"]["cells"].as_array().unwrap();
    assert_eq!((cells.len(), &cells[0]["count"]), (1, &Value::from(3)));
    let side = |name: &str| cells[0]["bbox"][name].to_string();
    let bbox = ["west", "south", "east", "north"].map(side).join(",");
    let inside = site.get(&format!("/api/v1/vacancies?bbox={bbox}")).await.json();
    assert_eq!(inside["total"], 3);
    let page = site.get("/?per_page=1&view=map").await;
    assert!(page.body.contains("3 homes here: look nearer"), "{}", page.body);
    assert!(page.body.contains("&#38;view=map\""));
}

#[tokio::test]
async fn a_part_of_the_map_that_cannot_be_shown_is_said() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?view=map&map=1,2").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("cannot be shown"));
    let problem = site.get("/api/v1/vacancies?map=1,2").await;
    assert_eq!(problem.status, StatusCode::BAD_REQUEST);
    assert_eq!(problem.json()["parameters"][0]["parameter"], "map");
    let elsewhere = site.get("/api/v1/vacancies?map=-5,50,-4.9,50.1").await.json();
    assert_eq!((&elsewhere["total"], &elsewhere["map"]["outside"]), (&Value::from(1), &Value::from(1)));
}

/// Fails where the drawing of a whole city or of a whole country is more than 10 KB beside its page.
#[tokio::test]
async fn a_map_is_small() {
    let site = TestSite::with(&[HOME]).await;
    let list = site.get_bytes("/").await;
    for part in ["-0.51,51.28,0.33,51.7", "-6,50,2,55.8", "-0.15,51.44,-0.07,51.48"] {
        let map = site.get_bytes(&format!("/?view=map&map={part}")).await;
        println!("{part}: {} bytes more than the list", map - list);
        assert!(map - list < 10_000, "{part}: {} bytes", map - list);
    }
}

#[tokio::test]
async fn the_ground_of_a_moving_map_is_drawn_for_any_box_and_says_what_is_wrong_with_one() {
    let site = TestSite::with(&[HOME]).await;
    let near = site.get("/map.svg?box=-0.15,51.44,-0.07,51.48&width=600").await;
    assert_eq!((near.status, near.header("content-type")), (StatusCode::OK, "image/svg+xml"));
    assert!(near.body.contains(">Brixton<") && near.body.contains("width=\"600\""), "{}", near.body);
    for (asked, said) in [
        ("", "must be given"),
        ("?box=1,2", "four numbers"),
        ("?box=2,51,1,52", "west less than east"),
        ("?box=100,10,101,11", "longitudes"),
    ] {
        let page = site.get(&format!("/map.svg{asked}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{asked}");
        assert!(page.body.contains(said), "{asked}: {}", page.body);
    }
    let tiny = site.get("/map.svg?width=4000&box=0.120339,51.4907,0.120341,51.4908").await;
    assert_eq!(tiny.status, StatusCode::OK);
    let long = site.get("/map.svg?box=-0.1,46,-0.0999,64&width=99999999").await;
    assert!(long.body.contains("width=\"2000\" height=\"4000\""), "{}", &long.body[..200]);
}

#[tokio::test]
async fn what_moves_the_map_is_told_of_the_search_without_where_it_looked() {
    let site = TestSite::with(&[HOME]).await;
    let page = site.get("/?q=2+bed+near+Brixton&view=map").await;
    assert!(page.body.contains(r#"data-page="/?q=2+bed&#38;view=map""#), "{}", page.body);
    assert!(page.body.contains(r#"data-api="/api/v1/vacancies?q=2+bed+near+Brixton&#38;per_page=1""#));
    let paged = site.get("/?near=SW9+8HQ&per_page=50&view=map&shortlist=E09000022/0041873").await.body;
    assert!(paged.contains(r#"data-api="/api/v1/vacancies?near=SW9+8HQ&#38;per_page=1""#), "{paged}");
    assert!(
        paged.contains(r#"data-page="/?per_page=50&#38;view=map&#38;shortlist=E09000022/0041873""#),
        "{paged}"
    );
    for asset in page.body.split('"').filter(|part| part.starts_with("/assets/")) {
        assert_eq!(site.get(asset).await.status, StatusCode::OK, "{asset}");
    }
}
