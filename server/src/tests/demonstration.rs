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
    let again = demo.prepare(folder.path(), gazetteer).unwrap();
    assert_eq!(again.map(|held| held.refused), Some(filled.refused));
}
