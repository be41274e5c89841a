//! A new generation goes live under requests without one failure, and no answer mixes two.

use super::*;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn not_one_request_fails_while_generations_are_swapped() {
    const SWAPS: usize = 6;
    let site = Arc::new(TestSite::with(&[HOME]).await);
    let done = Arc::new(AtomicBool::new(false));
    let answered = Arc::new(AtomicU64::new(0));
    let mut readers = Vec::new();
    for path in ["/", "/api/v1/vacancies?bedrooms=2", "/homes/E09000022/0041873"] {
        let (site, done, answered) = (site.clone(), done.clone(), answered.clone());
        readers.push(tokio::spawn(async move {
            let mut latest = 0;
            while !done.load(Ordering::Relaxed) {
                let answer = site.get(path).await;
                assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
                if path.starts_with("/api") {
                    let json = answer.json();
                    let generation = json["generation"].as_u64().unwrap();
                    assert!(generation >= latest, "{generation} after {latest}");
                    latest = generation;
                    // The first generation has one home, each later one one more.
                    assert_eq!(
                        json["total"].as_u64(),
                        json["results"].as_array().map(|found| found.len() as u64)
                    );
                }
                answered.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }
    let references: Vec<String> = (0..SWAPS).map(|number| format!("N{number}")).collect();
    for count in 1..=SWAPS {
        let mut rows = vec![HOME];
        rows.extend(references[..count].iter().map(|reference| Row { reference, ..HOME }));
        site.publish(&rows).await;
        let before = answered.load(Ordering::Relaxed);
        while answered.load(Ordering::Relaxed) < before + 3 {
            tokio::task::yield_now().await;
        }
    }
    done.store(true, Ordering::Relaxed);
    for reader in readers {
        reader.await.unwrap();
    }
    assert_eq!(site.get("/api/v1/vacancies").await.json()["total"], SWAPS as u64 + 1);
}

#[tokio::test]
async fn a_generation_that_cannot_be_opened_is_not_served() {
    let site = TestSite::with(&[HOME]).await;
    site.import(&[HOME, Row { reference: "another", ..HOME }]).await;
    let head = site.site.publisher.head().await.unwrap().unwrap();
    let manifest = head.directory.join("manifest.json");
    let whole = std::fs::read(&manifest).unwrap();
    std::fs::write(&manifest, "{").unwrap();
    assert!(!live::catch_up(&site.site).await);
    assert_eq!(site.get("/api/v1/vacancies").await.json()["total"], 1);
    std::fs::write(&manifest, whole).unwrap();
    assert!(live::catch_up(&site.site).await);
    assert_eq!(site.get("/api/v1/vacancies").await.json()["total"], 2);
}

#[tokio::test]
async fn nothing_new_is_no_swap() {
    let site = TestSite::with(&[HOME]).await;
    assert!(!live::catch_up(&site.site).await);
}
