//! Every sentence home seekers read is there in every language, takes nothing it is not given, and counts as the language does.

use crate::hold;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which words a language chooses between when it counts whole numbers (Unicode CLDR 46, "Language Plural Rules"); the
/// forms for fractions and millions are left out, as nothing here is counted in them.
const PLURALS: &[(&str, &[&str])] = &[
    ("cy", &["zero", "one", "two", "few", "many"]),
    ("pl", &["one", "few", "many"]),
    ("ro", &["one", "few"]),
    ("bn", &["one"]),
    ("ur", &["one"]),
    ("ar", &["zero", "one", "two", "few", "many"]),
    ("so", &["one"]),
    ("tr", &["one"]),
    ("pt", &["one"]),
    ("es", &["one"]),
    ("uk", &["one", "few", "many"]),
];
/// Forms a sentence may do without: what is counted so is said as any other number is.
const MAY_BE_LEFT_OUT: &[&str] = &["zero"];

#[derive(Deserialize)]
struct Languages {
    public: Vec<String>,
    language: Vec<Language>,
}

#[derive(Deserialize)]
struct Language {
    code: String,
}

/// A sentence or a companion of one: the variables it names and the words it chooses between.
#[derive(Default)]
struct Sentence {
    variables: BTreeSet<String>,
    plurals: BTreeSet<String>,
}

#[test]
fn every_public_sentence_is_in_every_language() {
    let list =
        tests::project_files().into_iter().find(|file| file.path == "data/wording/languages.toml").unwrap();
    let list: Languages = toml::from_str(&list.text).unwrap();
    let mut breaches = Vec::new();
    for file in &list.public {
        let english = sentences(&text_of("en", file).unwrap_or_else(|| panic!("no English {file}")));
        for language in
            list.language.iter().map(|language| language.code.as_str()).filter(|code| *code != "en")
        {
            match text_of(language, file) {
                Some(text) => compare(
                    &format!("{language}/{file}"),
                    language,
                    &english,
                    &sentences(&text),
                    &mut breaches,
                ),
                None => breaches.push(format!("{language}/{file} is missing")),
            }
        }
    }
    hold(
        "Every sentence for the public is whole in every language of data/wording/languages.toml",
        &breaches,
    );
}

fn text_of(language: &str, file: &str) -> Option<String> {
    let path = format!("data/wording/{language}/{file}");
    tests::project_files().into_iter().find(|file| file.path == path).map(|file| file.text)
}

fn compare(
    place: &str,
    language: &str,
    english: &BTreeMap<String, Sentence>,
    theirs: &BTreeMap<String, Sentence>,
    breaches: &mut Vec<String>,
) {
    let (_, plurals) = PLURALS
        .iter()
        .find(|(code, _)| *code == language)
        .unwrap_or_else(|| panic!("how does {language} count?"));
    for id in english.keys().filter(|id| !theirs.contains_key(*id)) {
        breaches.push(format!("{place}: {id} is missing"));
    }
    for (id, sentence) in theirs {
        let Some(original) = english.get(id) else {
            breaches.push(format!("{place}: {id} is not in English"));
            continue;
        };
        for variable in &sentence.variables {
            // A count is always given with the number as it is shown, and a time by both clocks.
            let given = original.variables.contains(variable)
                || variable == "shown" && original.variables.contains("count");
            if !given && !id.starts_with("time-of-day") {
                breaches.push(format!("{place}: {id} takes ${variable}, which it is not given"));
            }
        }
        for form in &sentence.plurals {
            if !plurals.contains(&form.as_str()) && form != "many" {
                breaches.push(format!("{place}: {id} has a form [{form}], which {language} does not know"));
            }
        }
        let needed = plurals
            .iter()
            .filter(|form| !MAY_BE_LEFT_OUT.contains(form) && !sentence.plurals.contains(**form));
        if !sentence.plurals.is_empty() {
            breaches.extend(needed.map(|form| format!("{place}: {id} has no form [{form}]")));
        }
    }
}

/// Reads a Fluent file: what stands in one column is a sentence, what is indented after a full stop its companion.
fn sentences(text: &str) -> BTreeMap<String, Sentence> {
    let mut found: BTreeMap<String, Sentence> = BTreeMap::new();
    let (mut message, mut part) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = line.split('=').next().unwrap_or_default().trim();
        let is_id = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        };
        if line.starts_with(|first: char| first.is_ascii_lowercase()) {
            message = head.to_owned();
            part = message.clone();
        } else if let Some(name) = head.strip_prefix('.').filter(|name| line.contains('=') && is_id(name)) {
            part = format!("{message}.{name}");
        }
        if part.is_empty() {
            continue;
        }
        let sentence = found.entry(part.clone()).or_default();
        let named = line.split('$').skip(1);
        sentence
            .variables
            .extend(named.map(|rest| {
                rest.chars().take_while(|sign| sign.is_alphanumeric() || *sign == '_').collect()
            }));
        let form =
            line.trim_start().trim_start_matches('*').strip_prefix('[').and_then(|rest| rest.split_once(']'));
        if let Some((form, _)) = form
            && ["zero", "one", "two", "few", "many"].contains(&form)
        {
            sentence.plurals.insert(form.to_owned());
        }
    }
    found
}
