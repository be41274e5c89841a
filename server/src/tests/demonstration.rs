//! The bundled examples, as a newcomer sees them first.

use super::*;
use crate::demo::Demo;

#[tokio::test]
async fn a_newcomer_sees_open_example_homes_that_say_what_they_are() {
    let now: Timestamp = "2027-07-01T09:00:00Z".parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let gazetteer = Gazetteer::embedded();
    let demo = Demo::for_instant(now).unwrap();
    assert!(demo.prepare(folder.path(), gazetteer).unwrap().is_none());
    let publisher = publisher(folder.path()).await;
    let filled = demo.fill(&publisher, folder.path(), gazetteer).await.unwrap();
    assert_eq!(filled.remarks, Vec::<String>::new());
    assert!(filled.refused > 0, "the examples hold rows that cannot be taken");
    let site = Site::speaking(Common::new(publisher, Clock::Held(now), true)).unwrap();
    assert!(live::catch_up(&site).await);
    live::refresh_councils(&site).await;
    let router = router(site);
    let ask = |path: &str| Request::get(path).body(Body::empty()).unwrap();
    let landing = send(&router, ask("/")).await;
    assert!(landing.body.contains("These adverts are made up"));
    assert!(landing.body.contains("Example home"));
    super::assets::first_view_is_small(&router, &landing.body).await;
    let answer = send(&router, ask("/api/v1/vacancies")).await.json();
    let councils = answer["facets"]["authority"].as_array().unwrap().len();
    assert_eq!(councils, demo.files());
    assert!(answer["total"].as_u64().unwrap() > 500, "{}", answer["total"]);
    super::short::every_page_is_small(&router, &longest_adverts(&router).await).await;
    let again = demo.prepare(folder.path(), gazetteer).unwrap();
    assert_eq!(again.map(|held| held.refused), Some(filled.refused));
}

/// Returns the homes whose adverts say the most, three of each council.
async fn longest_adverts(router: &Router) -> Vec<String> {
    let mut adverts: Vec<(String, usize, String)> = Vec::new();
    for page in 1.. {
        let path = format!("/api/v1/vacancies?per_page=100&page={page}");
        let answer = send(router, Request::get(path).body(Body::empty()).unwrap()).await.json();
        let homes = answer["results"].as_array().unwrap();
        for home in homes {
            let (authority, reference) = home["id"].as_str().unwrap().split_once('/').unwrap();
            let path = format!("{authority}/{}", crate::web::links::encode(reference));
            adverts.push((authority.to_owned(), home.to_string().len(), path));
        }
        if homes.len() < 100 {
            break;
        }
    }
    adverts.sort_by(|one, other| (&one.0, other.1).cmp(&(&other.0, one.1)));
    let of_each = adverts.chunk_by(|one, other| one.0 == other.0);
    of_each.flat_map(|of_one| of_one.iter().take(3)).map(|(_, _, path)| path.clone()).collect()
}
