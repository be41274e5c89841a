//! Every message of this crate has its sentence, and no sentence is left over.

use std::collections::BTreeSet;
use std::path::Path;
use vacancy::Wording;

const SENTENCES: &str = concat!(
    include_str!("../../../data/wording/en/search.ftl"),
    include_str!("../../../data/wording/en/parameters.ftl")
);

/// What councils' rules say is worded with the rules.
const OF_RULES: &str = include_str!("../../../data/wording/en/eligibility.ftl");

/// Returns the source of the crate without its tests.
fn source(folder: &Path) -> String {
    let mut source = String::new();
    for entry in std::fs::read_dir(folder).expect("the sources are there") {
        let path = entry.expect("a folder can be read").path();
        if path.is_dir() {
            source.push_str(&self::source(&path));
        } else if path.file_name().is_some_and(|name| name != "tests.rs") {
            source.push_str(&std::fs::read_to_string(path).expect("a source is text"));
        }
    }
    source
}

/// Returns the codes that follow any of these calls.
fn codes(source: &str) -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for call in ["Message::new(", "wrong(", "said("] {
        for (at, _) in source.match_indices(call) {
            let argument = source[at + call.len()..].trim_start();
            let literal = argument.strip_prefix('"').and_then(|rest| rest.split('"').next());
            codes.extend(literal.map(str::to_owned));
        }
    }
    codes
}

#[test]
fn every_message_is_worded_and_every_wording_is_used() {
    let wording = Wording::parse("en-GB", &format!("{SENTENCES}\n{OF_RULES}")).unwrap();
    let source = source(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    let codes = codes(&source);
    assert!(codes.len() > 30, "the codes are found: {codes:?}");
    let unworded: Vec<&String> = codes.iter().filter(|code| !wording.knows(code)).collect();
    assert_eq!(unworded, Vec::<&String>::new());

    let parameters: BTreeSet<String> =
        search::query::PARAMETERS.iter().map(|parameter| format!("parameter_{}", parameter.name)).collect();
    let undescribed: Vec<&String> = parameters.iter().filter(|code| !wording.knows(code)).collect();
    assert_eq!(undescribed, Vec::<&String>::new());

    let ids = SENTENCES.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
    let ids = ids.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.replace('-', "_"));
    let unused: Vec<String> = ids.filter(|id| !codes.contains(id) && !parameters.contains(id)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

/// A sentence that names an argument which the message does not have shows a hole; the errors of a query string are
/// all there is to try without an index.
#[test]
fn the_sentences_of_errors_have_no_holes() {
    let wording = Wording::parse("en-GB", SENTENCES).unwrap();
    let wrong = "bedroom=1&utm=1&near=a&near=b&q=%C3&bedrooms=x&persons=99&sort=price&sort=cost&status=opn\
        &labels=A+B&within=3&max_cost=x&min_floor=2&max_floor=1&bbox=1&polygon=1,1;1,2&access=E+&household=x\
        &extra_bedrooms=9&access_need=E+&benefits=maybe&tenant=lord&budget=-1&income=x&eligible=perhaps\
        &opens_since=x&page=9999";
    let area = "area=x&".repeat(120);
    let others = [
        wrong,
        &area,
        "within=99km",
        "max_cost=99999999",
        "bbox=2,1,1,2",
        "bbox=1,99,2,100",
        "polygon=x",
        "polygon=0,51;1,52;1,51;0,52",
    ];
    let errors: Vec<_> = others.iter().flat_map(|wrong| search::Query::parse(wrong).errors).collect();
    assert!(errors.len() > 24, "{}", errors.len());
    for error in errors {
        let sentence = wording.say(&error.message);
        assert!(!sentence.contains('{') && !sentence.is_empty(), "{sentence}");
        assert!(sentence.contains(&error.parameter), "{sentence}");
    }
}
