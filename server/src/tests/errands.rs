//! What the site does beside answering.

use super::*;
use crate::args::Args;
use crate::errands;
use clap::Parser;

#[tokio::test]
async fn a_round_tells_of_a_file_that_has_not_come_and_the_status_page_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let layouts = folder.path().join("authorities");
    std::fs::create_dir(&layouts).unwrap();
    let text = "version = 1\ncode = \"E09000022\"\nslug = \"lambeth\"\nname = \"Lambeth\"\n[columns]\nRef = \"reference\"\n\
                [expected]\nby = \"06:00\"\n[notify]\nemails = [\"lettings@example.org\"]\n";
    std::fs::write(layouts.join("lambeth.toml"), text).unwrap();
    let settings = Settings {
        file_days: publish::FILE_DAYS,
        password_cost: publish::PasswordCost { memory_kib: 64, passes: 1 },
        state_dir: folder.path().to_owned(),
        gazetteer: Gazetteer::embedded(),
        authorities: Authorities::bundled().unwrap().overlay(&layouts).unwrap(),
    };
    let publisher = Publisher::open(settings, now()).await.unwrap();
    let site = Site::speaking(Common::new(publisher, Clock::Held(now()), false)).unwrap();
    let state_dir = folder.path().to_str().unwrap();
    let couriers = errands::couriers(&Args::parse_from(["server", "--state-dir", state_dir])).unwrap();
    errands::tell(&site, &couriers).await;
    errands::tell(&site, &couriers).await;
    let letters: Vec<_> = std::fs::read_dir(folder.path().join("outbox/mail")).unwrap().collect();
    assert_eq!(letters.len(), 1, "one alarm a night");
    live::refresh_councils(&site).await;
    let page = send(&router(site.clone()), Request::get("/status").body(Body::empty()).unwrap()).await;
    assert_eq!(page.body.matches("Latest file has not come").count(), 1, "{}", page.body);
}
