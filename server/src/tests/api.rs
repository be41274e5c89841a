//! What programs read.

use super::*;
use serde_json::json;

#[tokio::test]
async fn a_search_answers_what_the_engine_answers() {
    let site = TestSite::with(&[HOME, Row { reference: "three", bedrooms: "3", ..HOME }]).await;
    let answer = site.get("/api/v1/vacancies?bedrooms=2").await;
    assert_eq!(answer.status, StatusCode::OK);
    let json = answer.json();
    assert_eq!(json["version"], 1);
    assert_eq!(json["query"], "bedrooms=2");
    assert_eq!(json["total"], 1);
    assert_eq!(json["results"][0]["id"], "E09000022/0041873");
    assert_eq!(answer.header("x-index-generation"), json["generation"].to_string());
}

#[tokio::test]
async fn a_wrong_parameter_is_a_problem_that_names_it() {
    let site = TestSite::with(&[HOME]).await;
    let answer = site.get("/api/v1/vacancies?bedroom=2&max_cost=x&view=map&near=Xyzzyville").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["code"], "wrong_parameters");
    assert_eq!(problem["status"], 400);
    let named: Vec<&str> = problem["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wrong| wrong["parameter"].as_str().unwrap())
        .collect();
    assert_eq!(named, ["bedroom", "max_cost", "view"]);
    let place = site.get("/api/v1/vacancies?near=Xyzzyville").await.json();
    assert_eq!(place["parameters"][0]["parameter"], "near");
}

#[tokio::test]
async fn one_home_is_its_record() {
    let site = TestSite::with(&[HOME]).await;
    let answer = site.get("/api/v1/vacancies/E09000022/0041873").await;
    assert_eq!(answer.json()["weekly_cost_pence"], 13_000);
    assert_ne!(answer.header("x-index-generation"), "");
    let moved = site.get("/api/v1/vacancies/lambeth/0041873").await;
    assert_eq!(moved.header("location"), "/api/v1/vacancies/E09000022/0041873");
    let never = site.get("/api/v1/vacancies/E09000022/never").await;
    assert_eq!((never.status, &never.json()["code"]), (StatusCode::NOT_FOUND, &json!("home_not_found")));
}

#[tokio::test]
async fn similar_homes_leave_out_the_home_itself() {
    let rows = [
        HOME,
        Row { reference: "12/45 b", rent: "125.00", ..HOME },
        Row { reference: "three", bedrooms: "3", ..HOME },
        Row { reference: "dear", rent: "190.00", ..HOME },
        Row { reference: "closed", closes: "2026-11-19 12:00", ..HOME },
    ];
    let site = TestSite::with(&rows).await;
    let answer = site.get("/api/v1/similar/E09000022/0041873").await;
    let json = answer.json();
    let ids: Vec<&str> =
        json["results"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["E09000022/12/45 b", "E09000022/three"]);
    let codes: Vec<&Value> =
        json["results"][0]["why"].as_array().unwrap().iter().map(|one| &one["code"]).collect();
    assert_eq!(codes, ["similar_near", "similar_kind", "similar_bedrooms", "similar_cost_more"]);
    assert_eq!(site.get("/api/v1/similar/E09000022/12%2F45%20b").await.json()["id"], "E09000022/12/45 b");
    let moved = site.get("/api/v1/similar/lambeth/0041873").await;
    assert_eq!(moved.header("location"), "/api/v1/similar/E09000022/0041873");
    assert_eq!(site.get("/api/v1/similar/E09000022/never").await.status, StatusCode::NOT_FOUND);
    let again =
        site.get_with("/api/v1/similar/E09000022/0041873", "if-none-match", answer.header("etag")).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn why_a_home_is_not_found_is_told_parameter_by_parameter() {
    let site = TestSite::with(&[HOME, Row { reference: "closed", closes: "2026-11-19 12:00", ..HOME }]).await;
    let told = site.get("/api/v1/why-not?id=lambeth/0041873&bedrooms=2").await;
    assert_eq!(told.json()["found"], true, "{}", told.body);
    assert_ne!(told.header("etag"), "");
    let told = site.get("/api/v1/why-not?bedrooms=3&id=E09000022%2Fclosed&max_cost=100").await.json();
    assert_eq!((&told["found"], &told["query"]), (&json!(false), &json!("bedrooms=3&max_cost=100")));
    let named = |told: &Value| -> Vec<String> {
        let reasons = told["reasons"].as_array().unwrap();
        reasons.iter().map(|reason| reason["parameter"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(named(&told), ["status", "bedrooms", "max_cost"]);
    assert_eq!(named(&site.get("/api/v1/why-not?id=lambeth/x").await.json()), ["id"]);
    for private in ["&age=70", "&q=I%27m+62"] {
        let told = site.get(&format!("/api/v1/why-not?id=lambeth/x{private}")).await;
        assert_eq!((told.header("cache-control"), told.header("etag")), ("no-store", ""), "{private}");
    }
    for wrong in ["", "?bedrooms=2", "?id=0041873", "?id=atlantis/1", "?id=lambeth/1&id=lambeth/2"] {
        let problem = site.get(&format!("/api/v1/why-not{wrong}")).await;
        assert_eq!(problem.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert_eq!(problem.json()["parameters"][0]["parameter"], "id", "{wrong}");
    }
    let both = site.get("/api/v1/why-not?bedroom=2&id=x&view=map&near=Xyzzyville").await.json();
    assert_eq!(both["parameters"].as_array().unwrap().len(), 3, "{both}");
}

#[tokio::test]
async fn authorities_say_how_fresh_they_are() {
    let site = TestSite::with(&[HOME]).await;
    let list = site.get("/api/v1/authorities").await.json();
    let lambeth =
        list["authorities"].as_array().unwrap().iter().find(|entry| entry["code"] == LAMBETH).unwrap();
    assert_eq!(lambeth["open"], 1);
    assert_eq!(lambeth["stale"], false);
    assert_eq!(lambeth["last_upload_at"], "2026-11-20T12:00:00+00:00");
}

#[tokio::test]
async fn places_are_every_candidate() {
    let site = TestSite::with(&[HOME]).await;
    let places = site.get("/api/v1/places?q=SW9+8HQ").await.json();
    assert_eq!(places["places"][0]["kind"], "postcode");
    assert_eq!(site.get("/api/v1/places").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(site.get("/api/v1/places?q=a&x=1").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn suggestions_complete_the_last_words_and_are_kept_for_a_generation() {
    let site = TestSite::with(&[HOME]).await;
    let path = "/api/v1/suggest?q=2+bed+flat+near+bri&limit=3";
    let answer = site.get(path).await;
    let first = json!({"kind": "place", "text": "2 bed flat near Brixton", "label": "Brixton",
        "detail": "Lambeth, London", "matched": [0, 3]});
    assert_eq!(answer.json()["suggestions"][0], first);
    assert_eq!(answer.json()["suggestions"].as_array().unwrap().len(), 3);
    assert_eq!(answer.header("cache-control"), "public, no-cache");
    assert_eq!(answer.header("x-index-generation"), answer.json()["generation"].to_string());
    let again = site.get_with(path, "if-none-match", answer.header("etag")).await;
    assert_eq!((again.status, again.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let other = site.get_with("/api/v1/suggest?q=brix", "if-none-match", answer.header("etag")).await;
    assert_eq!(other.status, StatusCode::OK);
    site.publish(&[HOME, Row { reference: "another", ..HOME }]).await;
    let after = site.get_with(path, "if-none-match", answer.header("etag")).await;
    assert_eq!(after.status, StatusCode::OK);
    // A word that is complete goes on to the next.
    let complete = site.get("/api/v1/suggest?q=brixton+").await.json();
    assert_eq!(complete["suggestions"][0]["label"], "Brixton Hill");
}

#[tokio::test]
async fn a_wrong_parameter_of_a_suggestion_is_named() {
    let site = TestSite::with(&[HOME]).await;
    let long = format!("/api/v1/suggest?q={}", "a".repeat(2_001));
    for (path, parameter) in [
        ("/api/v1/suggest", "q"),
        ("/api/v1/suggest?q=+", "q"),
        (&long, "q"),
        ("/api/v1/suggest?q=bri&limit=0", "limit"),
        ("/api/v1/suggest?q=bri&limit=21", "limit"),
        ("/api/v1/suggest?q=bri&limit=many", "limit"),
        ("/api/v1/suggest?q=bri&x=1", "x"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(answer.json()["parameters"][0]["parameter"], parameter, "{path}");
    }
    let empty = TestSite::empty().await;
    assert_eq!(empty.get("/api/v1/suggest?q=bri").await.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn the_head_of_an_answer_is_that_of_the_answer() {
    let site = TestSite::with(&[HOME]).await;
    for path in ["/", "/api/v1/vacancies", "/status", "/healthz"] {
        let (get, head) = (site.get(path).await, site.ask(Method::HEAD, path).await);
        assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{path}");
        assert_eq!(head.header("etag"), get.header("etag"), "{path}");
    }
}

#[test]
fn the_description_is_the_one_reviewed() {
    let description = crate::api::openapi::description(&Words::english().unwrap());
    insta::assert_json_snapshot!("openapi", description);
}

#[tokio::test]
async fn every_described_path_is_answered_and_every_answer_described() {
    let site = TestSite::with(&[HOME]).await;
    let description = site.get("/openapi.json").await.json();
    for (path, operations) in description["paths"].as_object().unwrap() {
        let path =
            path.replace("{authority}", LAMBETH).replace("{reference}", "0041873").replace("{name}", LAMBETH);
        let path = if path == "/api/v1/why-not" { format!("{path}?id={LAMBETH}/0041873") } else { path };
        for method in operations.as_object().unwrap().keys() {
            let method: Method = method.to_uppercase().parse().unwrap();
            let status = site.ask(method.clone(), &path).await.status;
            assert!(status != StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert!(status != StatusCode::NOT_FOUND, "{method} {path}");
        }
    }
    let schemas = &description["components"]["schemas"];
    let answer = site.get("/api/v1/vacancies?near=SW9&within=5km").await.json();
    holds(schemas, "Answer", &answer);
    let words = site.get("/api/v1/vacancies?q=%22floor%22").await.json();
    assert_ne!(words["results"][0]["highlights"], json!([]));
    holds(schemas, "Answer", &words);
    let asked = "household=2+adults,+boy+9&lives_in=hackney&benefits=yes";
    let told = site.get(&format!("/api/v1/vacancies?{asked}")).await.json();
    assert!(told["results"][0]["verdict"]["reasons"][0]["code"].is_string());
    holds(schemas, "Answer", &told);
    let told = site.get(&format!("/api/v1/eligibility?{asked}&id=lambeth/0041873")).await.json();
    assert!(told["home"]["reasons"][0]["code"].is_string());
    holds(schemas, "HouseholdAnswer", &told);
    holds(schemas, "Similar", &site.get("/api/v1/similar/E09000022/0041873").await.json());
    holds(schemas, "WhyNot", &site.get("/api/v1/why-not?id=lambeth/0041873&bedrooms=3").await.json());
    holds(schemas, "Vacancy", &site.get("/api/v1/vacancies/E09000022/0041873").await.json());
    holds(schemas, "AuthorityList", &site.get("/api/v1/authorities").await.json());
    holds(schemas, "PlaceList", &site.get("/api/v1/places?q=Clapham").await.json());
    holds(schemas, "SuggestionList", &site.get("/api/v1/suggest?q=clap").await.json());
    holds(schemas, "Problem", &site.get("/api/v1/vacancies?x=1").await.json());
}

/// Checks that every field of a document is described, all the way down.
#[track_caller]
pub(super) fn holds(schemas: &Value, name: &str, document: &Value) {
    let fields = fields(schemas, &schemas[name]);
    assert!(!fields.is_empty(), "{name} is not described");
    for (field, value) in document.as_object().unwrap() {
        let Some((_, schema)) = fields.iter().find(|(known, _)| known == field) else {
            panic!("{name}.{field} is not described");
        };
        let inner = named(schema).or_else(|| named(&schema["items"]));
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        for value in values.iter().filter(|value| value.is_object()) {
            if let Some(inner) = &inner {
                holds(schemas, inner, value);
            }
        }
    }
}

fn named(schema: &Value) -> Option<String> {
    let direct = schema["$ref"].as_str();
    let nullable = schema["oneOf"].as_array().and_then(|any| any.iter().find_map(|one| one["$ref"].as_str()));
    direct.or(nullable).and_then(|path| path.rsplit('/').next()).map(str::to_owned)
}

/// Returns the fields of a schema, those of the schemas it is made of included.
fn fields(schemas: &Value, schema: &Value) -> Vec<(String, Value)> {
    let mut all: Vec<(String, Value)> = schema["properties"]
        .as_object()
        .map(|properties| properties.iter().map(|(name, schema)| (name.clone(), schema.clone())).collect())
        .unwrap_or_default();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        let part = named(part).map_or(part, |name| &schemas[name]);
        all.extend(fields(schemas, part));
    }
    all
}

#[tokio::test]
async fn what_councils_would_give_a_household_is_compared_and_kept_nowhere() {
    let site = TestSite::with(&[HOME]).await;
    let asked = "/api/v1/eligibility?household=2+adults,+boy+19,+boy+17&id=lambeth/0041873&lives_in=lambeth";
    let answer = site.get(asked).await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    assert_eq!(answer.header("etag"), "");
    let json = answer.json();
    let given = |name: &str| {
        let councils = json["authorities"].as_array().unwrap();
        councils.iter().find(|council| council["name"].as_str().unwrap().contains(name)).unwrap().clone()
    };
    assert_eq!((&given("Camden")["bedrooms"], &given("Camden")["basis"]), (&json!(2), &json!("own")));
    let lambeth = given("Lambeth");
    assert_eq!((&lambeth["bedrooms"], &lambeth["basis"]), (&json!(3), &json!("size_criteria")));
    assert!(lambeth["source"].as_str().unwrap().starts_with("https://") && lambeth["date"].is_string());
    // Two bedrooms are too few by the size criteria and enough by the bedroom standard.
    assert_eq!(json["home"]["answer"], "probably");
    assert_eq!(json["home"]["reasons"][0]["code"], "too_few_bedrooms");
    assert!(json["home"]["reasons"][0]["rule"]["source"].is_string());
}

#[tokio::test]
async fn a_search_says_of_each_home_whether_the_household_may_have_it() {
    let site = TestSite::with(&[HOME, Row { reference: "2", bedrooms: "4", ..HOME }]).await;
    let asked = "household=2+adults,+girl+9,+boy+4&lives_in=lambeth&bands=B";
    for asked in [asked, "q=couple+with+girl+9+and+boy+4&lives_in=lambeth&bands=B"] {
        let answer = site.get(&format!("/api/v1/vacancies?{asked}")).await;
        assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
        assert_eq!(answer.header("etag"), "");
        let json = answer.json();
        assert_eq!(
            (&json["verdicts"]["yes"], &json["verdicts"]["probably"], &json["verdicts"]["no"]),
            (&json!(1), &json!(0), &json!(1))
        );
        let told: Vec<&Value> =
            json["results"].as_array().unwrap().iter().map(|one| &one["verdict"]).collect();
        assert_eq!((&told[0]["answer"], &told[1]["answer"]), (&json!("yes"), &json!("no")));
        assert_eq!(told[1]["reasons"][0]["code"], "too_many_bedrooms");
        assert!(told[1]["reasons"][0]["rule"]["source"].as_str().unwrap().starts_with("https://"));
        // The same as for the one home.
        let alone = site
            .get(
                "/api/v1/eligibility?household=2+adults,+girl+9,+boy+4&lives_in=lambeth&bands=B&id=lambeth/2",
            )
            .await;
        assert_eq!(&alone.json()["home"]["reasons"], &told[1]["reasons"]);
    }
    let kept = site.get(&format!("/api/v1/vacancies?{asked}&eligible=probable")).await.json();
    assert_eq!((&kept["total"], &kept["verdicts"]["no"]), (&json!(1), &json!(1)));
    let why_not = site.get(&format!("/api/v1/why-not?{asked}&eligible=probable&id=lambeth/2")).await;
    assert_eq!(why_not.header("cache-control"), "no-store");
    assert_eq!(why_not.json()["reasons"][0]["parameter"], "eligible");
    let without = site.get("/api/v1/vacancies?eligible=yes").await;
    assert_eq!(without.json()["parameters"][0]["code"], "eligible_needs_household");
}

/// Every parameter that says who asks keeps its answer out of every cache.
#[tokio::test]
async fn whatever_says_who_asks_is_kept_nowhere() {
    let site = TestSite::with(&[HOME]).await;
    for asked in [
        "age=40",
        "household=1+adult",
        "extra_bedrooms=1",
        "access_need=C",
        "benefits=yes",
        "tenant=council",
        "lives_in=lambeth",
        "works_in=nowhere",
        "registered_with=lambeth",
        "bands=A",
        "budget=100",
        "income=20000",
    ] {
        for path in
            ["/?", "/api/v1/vacancies?", "/api/v1/why-not?id=lambeth/0041873&", "/homes/E09000022/0041873?"]
        {
            let answer = site.get(&format!("{path}{asked}")).await;
            assert_eq!(
                (answer.status, answer.header("cache-control")),
                (StatusCode::OK, "no-store"),
                "{path}{asked}"
            );
            assert_eq!(answer.header("etag"), "", "{path}{asked}");
        }
    }
    assert_eq!(search::query::APPLICANT.len(), 13, "a new one belongs in the list above");
}

#[tokio::test]
async fn what_is_wrong_with_a_household_is_named() {
    let site = TestSite::with(&[HOME]).await;
    let missing = site.get("/api/v1/eligibility").await;
    assert_eq!(
        (missing.status, &missing.json()["parameters"][0]["parameter"]),
        (StatusCode::BAD_REQUEST, &json!("household"))
    );
    let wrong = "/api/v1/eligibility?household=two&age=x&tenant=lord&lives_in=Xyzzy&registered_with=Xyzzy&budget=-1&access_need=E+";
    let problem = site.get(wrong).await.json();
    let named: Vec<&str> = problem["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|wrong| wrong["parameter"].as_str().unwrap())
        .collect();
    assert_eq!(named, ["household", "age", "tenant", "budget", "access_need", "lives_in", "registered_with"]);
    // A search's own parameters say nothing here, and are not passed over.
    let other = site.get("/api/v1/eligibility?household=1+adult&bedrooms=2").await;
    assert_eq!(other.json()["parameters"][0]["parameter"], "bedrooms");
    let never = site.get("/api/v1/eligibility?household=1+adult&id=lambeth/never").await;
    assert_eq!(never.status, StatusCode::NOT_FOUND);
}
