//! Uploads: who may, what is refused, and that the report is the command line's.

use super::*;
use axum::http::request::Builder;

fn put(path: &str, token: &str) -> Builder {
    Request::put(path).header("authorization", format!("Bearer {token}"))
}

#[tokio::test]
async fn an_upload_is_kept_published_and_reported() {
    let site = TestSite::empty().await;
    let token = site.token().await;
    let body = Body::from(export(&[HOME]));
    let answer =
        site.send(put("/api/v1/uploads/lambeth?file_name=tonight.csv", &token).body(body).unwrap()).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED, "{}", answer.body);
    let report = answer.header("location").to_owned();
    assert_eq!(answer.json()["report"], report.as_str());
    site.site.uploads.finish().await;
    let report = site.get_with(&report, "authorization", &format!("Bearer {token}")).await.json();
    assert_eq!(report["outcome"], "published");
    assert_eq!(report["rows"]["accepted"], 1);
    assert_eq!(report["encoding"], "utf-8");
    assert!(live::catch_up(&site.site).await);
    assert_eq!(site.get("/api/v1/vacancies").await.json()["total"], 1);
}

#[tokio::test]
async fn a_dry_run_reports_at_once_and_changes_nothing() {
    let site = TestSite::with(&[HOME]).await;
    let token = site.token().await;
    let body = Body::from(export(&[Row { bedrooms: "4", ..HOME }]));
    let answer = site.send(put("/api/v1/uploads/E09000022?dry_run=true", &token).body(body).unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.json()["outcome"], "published");
    assert!(!live::catch_up(&site.site).await);
    assert_eq!(site.get("/api/v1/vacancies/E09000022/0041873").await.json()["bedrooms"], 2);
}

#[tokio::test]
async fn strangers_and_other_councils_are_turned_away_before_anything_is_read() {
    let site = TestSite::with(&[HOME]).await;
    let token = site.token().await;
    let ask = |request: Builder| request.body(Body::from(export(&[HOME]))).unwrap();
    let cases = [
        (Request::put("/api/v1/uploads/lambeth"), 401, "token_missing"),
        (Request::put("/api/v1/uploads/lambeth").header("authorization", "Basic YTpi"), 401, "token_missing"),
        (put("/api/v1/uploads/lambeth", "btb_nobody"), 401, "token_unknown"),
        (put("/api/v1/uploads/southwark", &token), 403, "not_allowed"),
        (put("/api/v1/uploads/atlantis", &token), 404, "authority_not_found"),
        (put("/api/v1/uploads/lambeth?dryrun=true", &token), 400, "wrong_parameters"),
    ];
    for (request, status, code) in cases {
        let answer = site.send(ask(request)).await;
        assert_eq!((answer.status.as_u16(), answer.json()["code"].as_str()), (status, Some(code)));
        assert!(!answer.body.contains(&token));
        assert_eq!(answer.header("www-authenticate").is_empty(), status != 401);
    }
    assert_eq!(site.get("/api/v1/uploads/1").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn empty_and_oversized_files_are_refused() {
    let site = TestSite::empty().await;
    let token = site.token().await;
    let empty = site.send(put("/api/v1/uploads/lambeth", &token).body(Body::empty()).unwrap()).await;
    assert_eq!(
        (empty.status, empty.json()["code"].as_str()),
        (StatusCode::BAD_REQUEST, Some("upload_empty"))
    );
    let announced = put("/api/v1/uploads/lambeth", &token).header("content-length", "60000000");
    assert_eq!(site.send(announced.body(Body::empty()).unwrap()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Without a length the bytes are counted as they come.
    let endless = streamed(60);
    let streamed = site.send(put("/api/v1/uploads/lambeth", &token).body(endless).unwrap()).await;
    assert_eq!(streamed.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_file_that_is_not_an_export_is_refused_with_its_report() {
    let site = TestSite::with(&[HOME]).await;
    let token = site.token().await;
    let body = Body::from(&b"\x00\x01\x02 this is no table"[..]);
    let answer = site.send(put("/api/v1/uploads/lambeth", &token).body(body).unwrap()).await;
    assert_eq!(answer.status, StatusCode::ACCEPTED);
    site.site.uploads.finish().await;
    let report =
        site.get_with(answer.header("location"), "authorization", &format!("Bearer {token}")).await.json();
    assert_eq!(report["outcome"], "refused", "{report}");
    assert_eq!(site.get("/api/v1/vacancies").await.json()["total"], 1);
}

#[tokio::test]
async fn a_file_sent_again_under_its_key_is_one_upload() {
    let site = TestSite::empty().await;
    let token = site.token().await;
    let send = async |key: &str, home: Row<'_>| {
        let request = put("/api/v1/uploads/lambeth", &token).header("idempotency-key", key);
        site.send(request.body(Body::from(export(&[home]))).unwrap()).await
    };
    let first = send("night-1", HOME).await;
    let again = send("night-1", HOME).await;
    assert_eq!((first.status, again.status), (StatusCode::ACCEPTED, StatusCode::ACCEPTED));
    assert_eq!(first.header("location"), again.header("location"));
    assert_ne!(send("night-2", HOME).await.header("location"), first.header("location"));
    let other = send("night-1", Row { bedrooms: "4", ..HOME }).await;
    assert_eq!(
        (other.status, other.json()["code"].as_str()),
        (StatusCode::UNPROCESSABLE_ENTITY, Some("idempotency_key_reused"))
    );
    assert_eq!(send("", HOME).await.json()["code"], "idempotency_key_wrong");
    site.site.uploads.finish().await;
}

/// Returns a form with a council's name and a file.
fn checked(council: &str, name: &str, file: &[u8]) -> Request<Body> {
    checked_by("check", council, name, file)
}

/// Returns that form as the button sends it that asks for the file back in a form.
fn checked_by(give_back: &str, council: &str, name: &str, file: &[u8]) -> Request<Body> {
    let head = format!(
        "--line\r\nContent-Disposition: form-data; name=\"give_back\"\r\n\r\n{give_back}\r\n--line\r\n\
         Content-Disposition: form-data; name=\"council\"\r\n\r\n{council}\r\n--line\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n"
    );
    let body = [head.as_bytes(), file, b"\r\n--line--\r\n"].concat();
    let request = Request::post("/check").header("content-type", "multipart/form-data; boundary=line");
    request.body(Body::from(body)).unwrap()
}

#[tokio::test]
async fn anybody_may_check_a_file_and_nothing_of_it_is_kept() {
    let site = TestSite::with(&[HOME]).await;
    let form = site.get("/check").await;
    assert!(form.body.contains("type=\"file\"") && form.body.contains("not kept"), "{}", form.body);
    let file = export(&[HOME, Row { reference: "2", bedrooms: "few & many", ..HOME }]);
    let seen = site.send(checked("Lambeth", "tonight.csv", file.as_ref())).await;
    assert_eq!(seen.status, StatusCode::OK, "{}", seen.body);
    for said in ["2 rows: 2 would be taken (1 of them with a warning)", "few &#38; many", "What to do:"] {
        assert!(seen.body.contains(said), "{said}: {}", seen.body);
    }
    assert!(!seen.body.contains("few & many"), "what the file says is text");
    // By the file's name, of a council whose layout nobody has saved.
    let guess = b"Reference,Postcode,Bedrooms\n1,W13 9RE,2\n";
    let guessed = site.send(checked("", "ealing_tonight.csv", guess)).await;
    assert!(guessed.body.contains("the columns were guessed"), "{}", guessed.body);
    for (council, name, file, field) in [
        ("Lambeth", "", &b""[..], "#file"),
        ("Atlantis", "x.csv", guess, "#council"),
        ("", "x.csv", guess, "#council"),
    ] {
        let wrong = site.send(checked(council, name, file)).await;
        assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
        assert!(wrong.body.contains(&format!("<a href=\"{field}\">")), "{council} {name}: {}", wrong.body);
    }
    let all = site.site.publisher.history(None, 10).await.unwrap();
    assert_eq!(all.len(), 1, "only the homes of the beginning were ever received");
}

#[tokio::test]
async fn a_file_is_given_back_with_its_problems_and_nothing_of_it_is_kept() {
    let site = TestSite::with(&[HOME]).await;
    let file = export(&[HOME, Row { reference: "2", bedrooms: "few", ..HOME }]);
    let name = "=lambeth; tonight%0d/é.csv";
    let back = site.send(checked_by("csv", "Lambeth", "lambeth tonight.csv", file.as_ref())).await;
    assert_eq!(back.status, StatusCode::OK, "{}", back.body);
    assert_eq!(back.header("content-disposition"), "attachment; filename=\"lambeth_tonight_checked.csv\"");
    assert_eq!(back.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(back.header("cache-control"), "no-store");
    let lines: Vec<&str> = back.body.split("\r\n").collect();
    assert!(lines[0].ends_with(",Problem,What to do") && lines[2].contains("G3: "), "{}", back.body);
    // What was given back is read as what it was made of.
    let again = site.send(checked("Lambeth", "again.csv", back.body.as_bytes())).await;
    assert!(again.body.contains("2 rows: 2 would be taken (1 of them with a warning)"), "{}", again.body);
    let workbook = site.send(checked_by("xlsx", "Lambeth", name, file.as_ref())).await;
    assert_eq!(workbook.status, StatusCode::OK);
    let named = "attachment; filename=\"_lambeth__tonight_0d___checked.xlsx\"";
    assert_eq!(workbook.header("content-disposition"), named);
    assert!(workbook.header("content-type").contains("spreadsheetml"));
    // What is no table cannot be given back; the page says so, and what is wrong.
    let page = site.send(checked_by("xlsx", "Lambeth", "x.csv", b"%PDF-1.7")).await;
    assert!(page.body.contains("No table was found in the file, so nothing"), "{}", page.body);
    assert!(page.body.contains("The file is a PDF file"), "{}", page.body);
    assert_eq!(site.site.publisher.history(None, 10).await.unwrap().len(), 1);
}

/// Returns a body of so many mebibytes whose length is not announced.
fn streamed(mebibytes: usize) -> Body {
    let chunk = axum::body::Bytes::from(vec![0; 1024 * 1024]);
    let chunks = std::iter::repeat_n(chunk, mebibytes).map(Ok::<_, std::io::Error>);
    Body::from_stream(futures::stream::iter(chunks))
}
