//! Every code a report can hold has its sentence, what was expected and what to do, and none is left over.

use crate::support::{sentences, wording, wording_of};
use ingest::{ANNOTATION_CODES, CODES, PROPOSAL_CODES};
use std::path::Path;
use vacancy::{Message, Wording};

#[test]
fn every_code_is_worded_with_what_was_expected_and_what_to_do() {
    let wording = wording();
    for code in CODES {
        let message = Message { code: (*code).into(), args: Default::default() };
        assert!(wording.knows(code), "{code} has no sentence");
        for companion in ["expected", "hint"] {
            assert!(wording.attribute(&message, companion).is_some(), "{code} has no .{companion}");
        }
    }
}

#[test]
fn no_sentence_is_left_over() {
    let text = sentences();
    let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    for id in ids.filter(|id| !id.starts_with([' ', '#'])) {
        assert!(CODES.contains(&id.replace('-', "_").as_str()), "{id} is never said");
    }
}

#[test]
fn every_code_of_a_proposal_is_worded_and_no_sentence_is_left_over() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/wording/en/layouts.ftl");
    let text = std::fs::read_to_string(path).unwrap();
    let wording = Wording::parse("en-GB", &text).unwrap();
    for code in PROPOSAL_CODES {
        assert!(wording.knows(code), "{code} has no sentence");
    }
    let ids = text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    for id in ids.filter(|id| !id.starts_with([' ', '#'])) {
        assert!(PROPOSAL_CODES.contains(&id.replace('-', "_").as_str()), "{id} is never said");
    }
}

#[test]
fn every_code_of_an_annotated_file_is_worded() {
    let wording = wording_of(&["annotate.ftl", "desk.ftl"]);
    for code in ANNOTATION_CODES {
        assert!(wording.knows(code), "{code} has no sentence");
    }
}
