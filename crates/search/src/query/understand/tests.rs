//! The rules' own cases are beside them; here is the harness, and what holds for any text.

mod hostile;

use super::{Knowing, Phrase, small_words, understand};
use crate::Interpretation;
use crate::query::Query;
use gazetteer::Gazetteer;
use proptest::prelude::*;
use serde_json::Value;
use vacancy::AuthorityCode;

/// Friday 20 November 2026, nine in the morning.
const NOW: &str = "2026-11-20T09:00:00Z";

/// Some of the authorities served.
const SERVED: &[&str] = &["E09000022", "E09000028", "E09000012", "E09000007", "E09000030", "E08000003"];

fn with_knowing<T>(read: impl FnOnce(&Knowing<'_>) -> T) -> T {
    let served: Vec<AuthorityCode> = SERVED.iter().map(|code| AuthorityCode::parse(code).unwrap()).collect();
    read(&Knowing { gazetteer: Gazetteer::embedded(), served: &served, now: NOW.parse().unwrap() })
}

/// Compares what is understood with what should be: lists as sets, the text without its small words.
pub(super) fn check(text: &str, expected: Value) {
    let found = with_knowing(|knowing| understand(text, knowing)).query();
    let found = serde_json::to_value(Interpretation { query: found }).unwrap();
    assert_eq!(settled(found), settled(expected), "{text}");
}

fn settled(mut interpretation: Value) -> Value {
    if let Some(map) = interpretation.as_object_mut() {
        for (name, value) in map.iter_mut() {
            if let Some(list) = value.as_array_mut() {
                list.sort_by_key(Value::to_string);
            }
            if name == "text" {
                *value = small_words::without(value.as_str().unwrap_or_default()).into();
            }
        }
    }
    interpretation
}

proptest! {
    #[test]
    fn a_phrase_taken_back_is_not_understood_again(text in "(\\PC{0,12}[\"“”]?){0,3}", words in prop::collection::vec(prop::sample::select(WORDS), 1..8)) {
        let text = format!("{text} {}", words.join(" "));
        with_knowing(|knowing| {
            for phrase in understand(&text, knowing).phrases {
                let without = phrase.quoted_in(&text);
                let own = text[phrase.span.clone()].replace(super::is_quote, " ");
                let quoted: Vec<&str> = super::quoted(&without).into_iter().map(|span| &without[span]).collect();
                assert!(quoted.contains(&format!("\"{own}\"").as_str()), "{own:?} in {without:?}: {quoted:?}");
                let again = understand(&without, knowing);
                assert!(again.text.contains(&format!("\"{own}\"")), "{own:?} in {again:?}");
                let spans = super::quoted(&without);
                let is_inside = |phrase: &Phrase| spans.iter().any(|span| span.start < phrase.span.end && phrase.span.start < span.end);
                assert!(!again.phrases.iter().any(is_inside), "{without:?}: {again:?}");
            }
        });
    }

    #[test]
    fn any_text_is_read_and_what_it_asks_can_be_asked(text in "\\PC{0,120}") {
        let understood = with_knowing(|knowing| understand(&text, knowing));
        let query = understood.query();
        prop_assert_eq!(&Query::parse(&query.to_query_string()).query.bedrooms, &query.bedrooms);
        for Phrase { span, .. } in &understood.phrases {
            prop_assert!(text.get(span.clone()).is_some_and(|phrase| !phrase.trim().is_empty()));
        }
    }

    #[test]
    fn words_of_the_trade_in_any_order_are_read(words in prop::collection::vec(prop::sample::select(WORDS), 0..14)) {
        let text = words.join(" ");
        let understood = with_knowing(|knowing| understand(&text, knowing));
        let again = Query::parse(&understood.query().to_query_string());
        prop_assert!(again.errors.is_empty(), "{:?}", again.errors);
        // Phrases do not overlap, and a phrase in quotes is text.
        let mut end = 0;
        for phrase in &understood.phrases {
            prop_assert!(phrase.span.start >= end);
            end = phrase.span.end;
        }
        if let Some(phrase) = understood.phrases.first() {
            let quoted = phrase.quoted_in(&text);
            let rest = with_knowing(|knowing| understand(&quoted, knowing));
            prop_assert!(rest.text.contains('"'), "{}", quoted);
        }
    }
}

const WORDS: &[&str] = &[
    "2",
    "bed",
    "flat",
    "near",
    "Brixton",
    "SW9",
    "under",
    "£150",
    "a",
    "week",
    "no",
    "not",
    "garden",
    "or",
    "ground",
    "floor",
    "with",
    "3",
    "kids",
    "5",
    "and",
    "9",
    "couple",
    "I'm",
    "62",
    "within",
    "miles",
    "of",
    "max",
    "pw",
    "closing",
    "this",
    "wheelchair",
    "cat",
    "C",
    "£",
    "-",
    ",",
    "to",
    "between",
    "120",
    "at least",
    "600",
    "month",
    "Lambeth",
    "in",
    "\"",
    "available",
    "now",
];
