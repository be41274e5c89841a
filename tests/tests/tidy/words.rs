//! Every message has a sentence, and every sentence a message.

use crate::hold;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_message_code_is_worded() {
    let worded = worded_codes();
    let mut breaches = Vec::new();
    for (code, place) in message_codes() {
        if !worded.contains(&code) {
            breaches.push(format!("{place}: `{code}` has no sentence in data/wording/"));
        }
    }
    hold("Every message code is worded", &breaches);
}

#[test]
fn every_sentence_is_said_somewhere() {
    let said: BTreeSet<String> =
        shipped_rust().flat_map(|(_, tokens)| texts(tokens)).chain(said_by_pages()).collect();
    // A code made while running, as by `format!("verdict_{}", …)`, is known by how it begins.
    let begun: Vec<&str> =
        said.iter().filter_map(|text| text.split_once('{')).map(|(start, _)| start).collect();
    let made = |code: &str| begun.iter().any(|start| start.ends_with('_') && code.starts_with(start));
    let unsaid: Vec<String> =
        worded_codes().into_iter().filter(|code| !said.contains(code) && !made(code)).collect();
    hold("Every sentence in data/wording/ belongs to a code in the source", &unsaid);
}

/// Every quoted text in a page's template, such as the code in `{{ w.t("example_home") }}`.
fn said_by_pages() -> impl Iterator<Item = String> {
    let pages = tests::project_files().into_iter().filter(|file| file.path.ends_with(".html"));
    pages.flat_map(|page| page.text.split('"').map(str::to_owned).collect::<Vec<_>>())
}

#[test]
fn every_code_has_one_sentence_in_a_language() {
    let mut places: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (code, path) in sentences() {
        let language = path.rsplit_once('/').map(|(folder, _)| folder.to_owned()).unwrap_or_default();
        places.entry((language, code)).or_default().push(path);
    }
    let twice: Vec<String> = places
        .into_iter()
        .filter(|(_, paths)| paths.len() > 1)
        .map(|((_, code), paths)| format!("`{code}` is worded in {}", paths.join(" and ")))
        .collect();
    hold("A code has one sentence, whichever crate says it", &twice);
}

/// What only the command line and letters say: no page shows it.
const NEVER_ON_PAGES: &[&str] = &["verify-", "notify-", "report-mail-"];

#[test]
fn a_hint_that_names_a_command_says_on_pages_what_to_press() {
    let files = tests::project_files().into_iter().filter_map(|file| {
        file.path.strip_prefix("data/wording/en/")?.strip_suffix(".ftl").map(str::to_owned)
    });
    let mut breaches = Vec::new();
    for file in files {
        let messages = crate::plain::messages(&file);
        let for_pages = |id: &str| messages.iter().any(|(other, _)| *other == format!("{id}-web"));
        for (id, _) in messages.iter().filter(|(_, text)| text.contains("indexer ")) {
            let never_shown = NEVER_ON_PAGES.iter().any(|start| id.starts_with(start));
            let said_twice = id.ends_with(".hint") && for_pages(id);
            if !(never_shown || said_twice) {
                breaches.push(format!("{file}.ftl, {id}: people at a page are told what to press"));
            }
        }
    }
    hold("A hint that names a command has a .hint-web beside it, which names none", &breaches);
}

/// The codes that have a sentence, as the source writes them.
fn worded_codes() -> BTreeSet<String> {
    sentences().map(|(code, _)| code).collect()
}

/// Every code that is worded, and the file that does.
fn sentences() -> impl Iterator<Item = (String, String)> {
    let wordings = tests::project_files()
        .into_iter()
        .filter(|file| file.path.starts_with("data/wording/") && file.path.ends_with(".ftl"));
    wordings.flat_map(|file| {
        let ids = file.text.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
        let codes = ids.filter_map(|line| Some(line.split_once('=')?.0.trim().replace('-', "_")));
        codes.map(|code| (code, file.path.clone())).collect::<Vec<_>>()
    })
}

/// Every code given to `Message::new("…")` outside tests, and the first file that does.
fn message_codes() -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    for (path, tokens) in shipped_rust() {
        let mut found = Vec::new();
        collect_codes(tokens, &mut found);
        for code in found {
            codes.entry(code).or_insert_with(|| path.clone());
        }
    }
    codes
}

/// The tokens of every source file that ships, without the modules that only tests compile.
fn shipped_rust() -> impl Iterator<Item = (String, TokenStream)> {
    let ships = |path: &str| {
        path.ends_with(".rs")
            && path.contains("src/")
            && !path.starts_with("tests/")
            && !path.ends_with("tests.rs")
    };
    tests::project_files().into_iter().filter(move |file| ships(&file.path)).map(|file| {
        let shipped = file.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        let tokens = shipped.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path));
        (file.path, tokens)
    })
}

/// `Message`, `:`, `:`, `new`, `("code")`: in macros too, which a syntax tree would not show.
fn collect_codes(tokens: TokenStream, found: &mut Vec<String>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        let called = |back: usize, name: &str| {
            at.checked_sub(back)
                .is_some_and(|at| matches!(&trees[at], TokenTree::Ident(word) if word == name))
        };
        if group.delimiter() == Delimiter::Parenthesis && called(1, "new") && called(4, "Message") {
            found.extend(group.stream().into_iter().next().and_then(|first| text_of(&first)));
        }
        collect_codes(group.stream(), found);
    }
}

/// Every string literal.
fn texts(tokens: TokenStream) -> Vec<String> {
    let inner = |tree: TokenTree| match tree {
        TokenTree::Group(group) => texts(group.stream()),
        tree => text_of(&tree).into_iter().collect(),
    };
    tokens.into_iter().flat_map(inner).collect()
}

fn text_of(tree: &TokenTree) -> Option<String> {
    let TokenTree::Literal(literal) = tree else { return None };
    syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
}
