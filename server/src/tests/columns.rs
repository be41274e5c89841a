//! The published columns: a schema for programs, an empty table for people.

use super::*;

const PATHS: &[(&str, &str)] = &[
    ("/schema.json", "application/json"),
    ("/schema-csvw.json", "application/csvm+json"),
    ("/template.csv", "text/csv; charset=utf-8"),
    ("/template.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
];

#[tokio::test]
async fn every_form_is_open_to_all_and_not_sent_twice() {
    let site = TestSite::empty().await;
    let pages = [site.get("/check").await.body, site.get("/developers").await.body];
    for (path, kind) in PATHS {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.header("content-type")), (StatusCode::OK, *kind), "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        let saved = answer.header("content-disposition");
        assert_eq!(saved.contains("attachment"), path.starts_with("/template"), "{path}: {saved}");
        let again = site.get_with(path, "if-none-match", answer.header("etag")).await;
        assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""), "{path}");
        assert!(pages[1].contains(&format!("href=\"{path}\"")), "{path}");
        assert_eq!(pages[0].contains(&format!("href=\"{path}\"")), !path.contains("csvw"), "{path}");
    }
}

#[tokio::test]
async fn the_schema_and_the_template_have_the_same_columns() {
    let site = TestSite::empty().await;
    let schema = site.get("/schema.json").await.json();
    let names = |fields: &Value| -> Vec<String> {
        fields.as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap().to_owned()).collect()
    };
    let columns = names(&schema["fields"]);
    assert_eq!(schema["fields"][0]["constraints"]["required"], true);
    assert!(schema["fields"][0]["description"].as_str().unwrap().contains("people bid with"));
    assert_eq!(site.get("/template.csv").await.body, columns.join(",") + "\r\n");
    let metadata = site.get("/schema-csvw.json").await.json();
    assert_eq!(names(&metadata["tableSchema"]["columns"]), columns);
    assert_eq!(metadata["url"], "template.csv", "beside it");
    assert!(site.get("/template.xlsx").await.body.starts_with("PK"));
}
