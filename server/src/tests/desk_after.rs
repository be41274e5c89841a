//! What was published: its history, comparing, going back, and homes put right by hand.

use super::desk::lambeths;
use super::*;
use publish::Role;

const SECOND: Row<'static> = Row { reference: "0041874", address: "Flat 8 Meadowsweet Lodge", ..HOME };
const OF_HOME: &str = "authority=E09000022&reference=0041873";

#[tokio::test]
async fn any_two_publications_are_compared_and_one_is_gone_back_to() {
    let site = TestSite::with(&[HOME]).await;
    site.publish(&[Row { rent: "131.50", ..HOME }, SECOND]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let list = officer.get("/officers/publications").await;
    assert!(
        list.body.contains("lambeth.csv was published") && list.body.contains("1 new, 1 changed, 0 gone")
    );
    assert!(list.body.contains("Reason: a test"), "{}", list.body);
    let compared = officer.get("/officers/publications/compare?of=2&of=1").await;
    assert!(compared.body.contains("1 new, 1 changed") && compared.body.contains("£131.50 a week"));
    let backwards = officer.get("/officers/publications/compare?of=1&of=now").await;
    assert!(backwards.body.contains("What is published now"), "{}", backwards.body);
    for query in ["", "?of=1", "?of=1&of=1", "?of=1&of=2&of=now"] {
        let one = officer.get(&format!("/officers/publications/compare{query}")).await;
        assert_eq!(one.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(one.body.contains("href=\"#of\"") && one.body.contains("id=\"of\""), "{query}");
    }
    let path = "/officers/publications/1/back";
    let form = officer.get(path).await;
    assert!(form.body.contains("0 new, 1 changed, 1 gone"), "{}", form.body);
    let silent = officer.post(path, &[("reason", "")]).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST);
    assert!(silent.body.contains("id=\"reason-error\""));
    let done = officer.post(path, &[("reason", "The wrong file.")]).await;
    assert_eq!(done.header("location"), "/officers/publications?said=rolled_back");
    let after = officer.get(done.header("location")).await;
    assert!(after.body.contains("Gone back to publication 1") && after.body.contains("The wrong file."));
    assert!(site.get("/homes/E09000022/0041873").await.body.contains("£120"));
    assert_eq!(site.get("/homes/E09000022/0041874").await.status, StatusCode::GONE);
    assert_eq!(officer.get("/officers/publications/99/back").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_home_is_corrected_withdrawn_and_taken_back() {
    let site = TestSite::with(&[HOME, SECOND]).await;
    let mut officer = site.officer("officer@example.org", Role::Publisher, lambeths()).await;
    let nowhere = officer.get("/officers/homes?reference=41873").await;
    assert_eq!(nowhere.status, StatusCode::BAD_REQUEST);
    assert!(nowhere.body.contains("href=\"#reference\""), "{}", nowhere.body);
    let home = format!("/officers/homes?{OF_HOME}");
    let page = officer.get("/officers/homes?reference=0041873").await;
    assert!(page.body.contains("Published now.") && page.body.contains("It was first published."));
    let correct = format!("/officers/homes/correct?{OF_HOME}&field=bedrooms");
    let unread = officer.get(&format!("{correct}&value=many")).await;
    assert_eq!(unread.status, StatusCode::BAD_REQUEST);
    assert!(unread.body.contains("id=\"value-error\"") && unread.body.contains("value=\"many\""));
    let preview = officer.get(&format!("{correct}&value=3")).await;
    assert!(preview.body.contains("0 new, 1 changed"), "{}", preview.body);
    let fields = [("authority", LAMBETH), ("reference", "0041873"), ("field", "bedrooms"), ("value", "3")];
    let silent = officer.post("/officers/homes/correct", &fields).await;
    assert_eq!(silent.status, StatusCode::BAD_REQUEST);
    assert!(silent.body.contains("id=\"reason-error\""));
    let mut full = fields.to_vec();
    full.push(("reason", "A misprint."));
    let done = officer.post("/officers/homes/correct", &full).await;
    assert_eq!(done.header("location"), format!("{home}&said=home_corrected"));
    let after = officer.get(done.header("location")).await;
    assert!(after.body.contains("Bedrooms: 3") && after.body.contains("A misprint."), "{}", after.body);
    assert!(officer.get("/officers/homes").await.body.contains("A misprint."));
    let twice = officer.get(&format!("{correct}&value=3")).await;
    assert!(twice.body.contains("is corrected to"), "{}", twice.body);
    let mut back = fields[..3].to_vec();
    back.push(("reason", "It was right."));
    let restored = officer.post("/officers/homes/restore", &back).await;
    assert_eq!(restored.header("location"), format!("{home}&said=home_restored"));
    let again = officer.post("/officers/homes/restore", &back).await;
    assert!(again.body.contains("The home’s page lists those that are"), "{}", again.body);
    let withdraw = [("authority", LAMBETH), ("reference", "0041873"), ("reason", "Let by mistake.")];
    let withdrawn = officer.post("/officers/homes/withdraw", &withdraw).await;
    assert_eq!(withdrawn.header("location"), format!("{home}&said=home_withdrawn"));
    assert!(officer.get(&home).await.body.contains("Withdrawn by hand"));
    assert_eq!(site.get("/homes/E09000022/0041873").await.status, StatusCode::GONE);
    let again = officer.post("/officers/homes/withdraw", &withdraw).await;
    assert_eq!(again.status, StatusCode::BAD_REQUEST);
    assert!(again.body.contains("withdrawn by hand already"), "{}", again.body);
    assert!(officer.get("/officers/publications").await.body.contains("Home 0041873 was withdrawn by hand"));
}
