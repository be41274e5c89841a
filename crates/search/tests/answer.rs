//! The answer's JSON, whole: what the API, `search --json` and the page all speak.

use gazetteer::Gazetteer;
use search::{Generation, Query, Refused, Replacement, Stamp, Surroundings, build_generation};
use serde_json::{Value, json};
use std::sync::Arc;
use tempfile::TempDir;
use vacancy::{AuthorityCode, Vacancy, VacancyId};

fn home(reference: &str, more: Value) -> Vacancy {
    let mut record = json!({
        "id": format!("E09000022/{reference}"), "authority": "E09000022", "reference": reference, "status": "open",
        "provenance": {
            "upload": "", "row": 2, "first_seen": "2026-06-30T02:00:00+01:00", "last_seen": "2026-06-30T02:00:00+01:00"
        }
    });
    for (field, value) in more.as_object().expect("fields") {
        record[field] = value.clone();
    }
    serde_json::from_value(record).expect("a record")
}

/// A generation of three homes, in a folder that lives as long as it.
fn generation() -> (Generation, TempDir) {
    let homes = [
        home(
            "1",
            json!({ "bedrooms": 2, "landlord": "Example Homes", "title": "Flat with garden", "pets": "with_permission" }),
        ),
        home("2", json!({ "bedrooms": 3, "landlord": "Example Homes", "pets": "allowed" })),
        home("3", json!({ "landlord": "Example Homes", "pets": "allowed", "labels": ["mobility"] })),
    ];
    let folder = tempfile::tempdir().expect("a folder");
    let target = folder.path().join("7");
    let stamp = Stamp { generation: 7, epoch: 1, upload_seq: 1 };
    let authority = AuthorityCode::parse("E09000022").expect("a code");
    let replacement = Replacement { authority: &authority, vacancies: &homes };
    build_generation(None, &target, &stamp, &[replacement], Gazetteer::embedded()).expect("a generation");
    (Generation::open(&target).expect("a generation"), folder)
}

fn answer(generation: &Generation, query_string: &str) -> Result<Value, Refused> {
    let parsed = Query::parse(query_string);
    assert_eq!(parsed.errors, []);
    let now = "2026-07-01T11:00:00Z".parse().expect("an instant");
    let answer = generation.answer(
        &parsed.query,
        &Surroundings { gazetteer: Gazetteer::embedded(), now, rules: &Arc::default() },
    )?;
    Ok(serde_json::to_value(answer).expect("JSON"))
}

#[test]
fn who_asks_is_told_of_every_home_and_those_they_may_ask_for_come_first() {
    let (generation, _folder) = generation();
    // The box says it as well as the parameter.
    for asked in ["household=2+adults,+girl+9,+boy+11", "q=couple+with+girl+9+and+boy+11"] {
        let answer = answer(&generation, &format!("{asked}&registered_with=lambeth")).expect("an answer");
        let ids: Vec<&str> =
            answer["results"].as_array().unwrap().iter().map(|home| home["id"].as_str().unwrap()).collect();
        assert_eq!(ids, ["E09000022/2", "E09000022/3", "E09000022/1"]);
        assert_eq!(
            answer["verdicts"],
            json!({ "yes": 1, "probably": 1, "no": 1, "guidance": { "code": "eligibility_guidance" } })
        );
        let told = |place: usize| {
            let verdict = &answer["results"][place]["verdict"];
            (verdict["answer"].clone(), verdict["reasons"][0]["code"].clone())
        };
        assert_eq!(told(0), (json!("yes"), json!("bedrooms_fit")));
        assert_eq!(told(1), (json!("probably"), json!("advert_silent_on")));
        assert_eq!(told(2), (json!("no"), json!("too_few_bedrooms")));
        let rule = &answer["results"][2]["verdict"]["reasons"][0]["rule"];
        assert!(rule["source"].as_str().unwrap().starts_with("https://") && rule["date"].is_string());
    }
    let kept = |eligible: &str| {
        let asked = format!("household=2+adults,+girl+9,+boy+11&registered_with=lambeth&eligible={eligible}");
        let answer = answer(&generation, &asked).expect("an answer");
        (answer["total"].clone(), answer["verdicts"]["no"].clone())
    };
    assert_eq!(kept("yes"), (json!(1), json!(1)));
    assert_eq!(kept("probable"), (json!(2), json!(1)));
    assert_eq!(kept("all"), (json!(3), json!(1)));
}

#[test]
fn an_answer_has_exactly_these_parts() {
    let (generation, _folder) = generation();
    let answer =
        answer(&generation, "q=%22gardens%22&feature=pets&bedrooms=2&bedrooms=1").expect("an answer");
    let mut found = json!(home(
        "1",
        json!({ "bedrooms": 2, "landlord": "Example Homes", "title": "Flat with garden", "pets": "with_permission" })
    ));
    found["distance_m"] = Value::Null;
    found["why"] = json!([
        { "code": "why_words", "args": { "count": 1.0, "words": "gardens" } },
        { "code": "why_pets_with_permission" },
    ]);
    found["highlights"] = json!([{ "field": "title", "start": 10, "end": 16 }]);
    let mut facets: Value = search::facets::names().map(|name| (name.to_owned(), json!([]))).collect();
    facets["bedrooms"] = json!([
        { "value": "1", "count": 0, "selected": true },
        { "value": "2", "count": 1, "selected": true },
        { "value": "3", "count": 1 },
    ]);
    facets["status"] = json!([{ "value": "open", "count": 1, "selected": true }]);
    facets["pets"] = json!([
        { "value": "allowed", "count": 0, "selected": true },
        { "value": "with_permission", "count": 1, "selected": true },
    ]);
    facets["authority"] = json!([{ "value": "E09000022", "count": 1 }]);
    facets["landlord"] = json!([{ "value": "Example Homes", "count": 1 }]);
    let expected = json!({
        "version": 1,
        "generation": 7,
        "query": "q=%22gardens%22&bedrooms=1&bedrooms=2&feature=pets",
        "interpretation": { "text": "\"gardens\"" },
        "phrases": [],
        "notices": [],
        "total": 1,
        "left_out_unknown": 1,
        "results": [found],
        "facets": facets,
        "relaxations": [
            {
                "parameter": "bedrooms",
                "more": 1,
                "query": "q=%22gardens%22&bedrooms=1&bedrooms=2&bedrooms=3&feature=pets",
                "message": { "code": "relax_bedrooms", "args": { "bedrooms": 3.0, "more": 1.0 } },
            },
            {
                "parameter": "include_unknown",
                "more": 1,
                "query": "q=%22gardens%22&bedrooms=1&bedrooms=2&feature=pets&include_unknown=true",
                "message": { "code": "relax_include_unknown", "args": { "more": 1.0 } },
            },
        ],
    });
    assert_eq!(answer, expected);
}

#[test]
fn unknown_is_kept_when_asked_and_said_of_each_home() {
    let (generation, _folder) = generation();
    let answer = answer(&generation, "bedrooms=3&include_unknown=true").expect("an answer");
    assert_eq!(answer["total"], 2);
    assert_eq!(answer["left_out_unknown"], 0);
    assert_eq!(
        answer["results"][1]["why"],
        json!([{ "code": "why_unknown", "args": { "what": "bedrooms" } }])
    );
}

/// What the box says is widened by a parameter that beats it, and the words around it stay as they are.
#[test]
fn suggestions_hold_whether_asked_in_words_or_by_parameters() {
    let (generation, _folder) = generation();
    let suggested = |query: &str| {
        let answer = answer(&generation, query).expect("an answer");
        let relaxations = answer["relaxations"].as_array().expect("a list").clone();
        relaxations.iter().map(|one| format!("{} {}", one["more"], one["query"])).collect::<Vec<_>>()
    };
    let said = suggested("q=2+bed+with+a+garden");
    assert_eq!(
        said,
        ["2 \"q=2+bed+with+a+garden&include_unknown=true\"", "1 \"q=2+bed+with+a+%22garden%22\"",]
    );
    let asked = suggested("bedrooms=2&feature=pets");
    assert_eq!(
        asked,
        ["1 \"bedrooms=2&bedrooms=3&feature=pets\"", "1 \"bedrooms=2&feature=pets&include_unknown=true\""]
    );
}

#[test]
fn a_word_held_by_another_says_which() {
    let (generation, _folder) = generation();
    let answer = answer(&generation, "q=%22apt+gardn%22").expect("an answer");
    let taken = json!([{ "code": "word_taken_as", "args": { "found": "gardn", "taken": "garden" } }]);
    assert_eq!(answer["notices"], taken);
    let why = json!([
        { "code": "why_word_as", "args": { "found": "apt", "said": "flat" } },
        { "code": "why_word_as", "args": { "found": "gardn", "said": "garden" } },
    ]);
    assert_eq!((&answer["total"], &answer["results"][0]["why"]), (&json!(1), &why));
}

#[test]
fn a_value_nobody_has_is_shown_so_that_it_can_be_taken_back() {
    let (generation, _folder) = generation();
    let answer = answer(&generation, "landlord=Nobody+Known").expect("an answer");
    let landlords = json!([
        { "value": "Example Homes", "count": 3 },
        { "value": "Nobody Known", "count": 0, "selected": true },
    ]);
    assert_eq!(answer["facets"]["landlord"], landlords);
}

#[test]
fn what_cannot_be_answered_names_its_parameter() {
    let (generation, _folder) = generation();
    let Err(Refused::Parameters(errors)) = answer(&generation, "near=Xyzzy+Nowhere&sort=relevance") else {
        panic!("answered");
    };
    let names: Vec<&str> = errors.iter().map(|error| error.parameter.as_str()).collect();
    assert_eq!(names, ["near", "sort"]);
}

#[test]
fn a_home_that_is_not_found_is_told_why() {
    let (generation, _folder) = generation();
    let check = |query: &str, reference: &str, found: bool, reasons: &[(&str, Value)]| {
        let parsed = Query::parse(query).query;
        let id =
            VacancyId::new(AuthorityCode::parse("E09000022").expect("a code"), reference).expect("an id");
        let now = "2026-07-01T11:00:00Z".parse().expect("an instant");
        let around = Surroundings { gazetteer: Gazetteer::embedded(), now, rules: &Arc::default() };
        let why_not = generation.why_not(&parsed, &id, &around).expect("an answer");
        let told: Vec<(&str, Value)> =
            why_not.reasons.iter().map(|reason| (reason.parameter, json!(reason.message))).collect();
        assert_eq!((why_not.found, told.as_slice()), (found, reasons), "{query} {reference}");
    };
    check("bedrooms=2", "1", true, &[]);
    check("bedrooms=2", "4", false, &[("id", json!({ "code": "why_not_no_such_home" }))]);
    check(
        "bedrooms=3",
        "1",
        false,
        &[("bedrooms", json!({ "code": "why_not_bedrooms", "args": { "bedrooms": 2.0 } }))],
    );
    check(
        "q=3+bed+with+lift&status=let",
        "3",
        false,
        &[
            ("status", json!({ "code": "why_not_open" })),
            ("bedrooms", json!({ "code": "why_not_unknown", "args": { "what": "bedrooms" } })),
            ("feature", json!({ "code": "why_not_unknown", "args": { "what": "lift" } })),
        ],
    );
    check("q=3+bed+with+lift&include_unknown=true", "3", true, &[]);
    check(
        "not_feature=pets&area=hackney",
        "2",
        false,
        &[
            ("area", json!({ "code": "why_not_area", "args": { "authority": "Lambeth" } })),
            ("not_feature", json!({ "code": "why_not_not_feature", "args": { "what": "pets" } })),
        ],
    );
    check("q=unheard", "2", false, &[("q", json!({ "code": "why_not_words" }))]);
}
