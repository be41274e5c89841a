//! How long a function and a file may grow.

use crate::hold;
use std::ops::Range;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use tests::ProjectFile;

/// Lines of code in a function's body.
const FUNCTION_LINES: usize = 60;
/// Lines of a file without its tests.
const FILE_LINES: usize = 400;
/// Lines of a file of tests.
const TEST_FILE_LINES: usize = 600;

#[test]
fn functions_fit_on_a_screen() {
    let mut breaches = Vec::new();
    for file in rust_files() {
        let mut found = Functions { text: file.text.lines().collect(), long: Vec::new() };
        found.visit_file(&parsed(&file));
        breaches.extend(
            found
                .long
                .into_iter()
                .map(|(name, line, length)| format!("{}:{line}: fn {name} has {length} lines", file.path)),
        );
    }
    hold("A function has at most 60 lines of code", &breaches);
}

#[test]
fn files_are_one_thing() {
    let mut breaches = Vec::new();
    for file in rust_files() {
        let (limit, what) = match is_test(&file.path) {
            true => (TEST_FILE_LINES, "a file of tests"),
            false => (FILE_LINES, "a file without its tests"),
        };
        let tests: usize = inline_tests(&parsed(&file)).map(|lines| lines.len()).sum();
        let length = file.text.lines().count() - tests;
        if length > limit {
            breaches.push(format!("{} has {length} lines ({what}: at most {limit})", file.path));
        }
    }
    hold("A file is one thing", &breaches);
}

#[test]
fn long_tests_have_a_file_of_their_own() {
    let mut breaches = Vec::new();
    for file in rust_files().filter(|file| !is_test(&file.path)) {
        let long = inline_tests(&parsed(&file)).map(|lines| lines.len()).find(|length| *length > 150);
        breaches.extend(long.map(|length| format!("{}: {length} lines of inline tests", file.path)));
    }
    hold("Tests past 150 lines stand in foo/tests.rs", &breaches);
}

fn rust_files() -> impl Iterator<Item = ProjectFile> {
    tests::project_files().into_iter().filter(|file| file.path.ends_with(".rs"))
}

fn parsed(file: &ProjectFile) -> syn::File {
    syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{} is not Rust: {error}", file.path))
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.split('/').any(|part| part == "tests" || part == "benches")
}

/// The lines of every `mod … { … }` that only the tests compile.
fn inline_tests(file: &syn::File) -> impl Iterator<Item = Range<usize>> {
    file.items.iter().filter_map(|item| match item {
        syn::Item::Mod(module) if module.content.is_some() && module.attrs.iter().any(is_cfg_test) => {
            Some(module.span().start().line..module.span().end().line + 1)
        }
        _ => None,
    })
}

fn is_cfg_test(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("cfg")
        && attribute.parse_args::<syn::Path>().is_ok_and(|argument| argument.is_ident("test"))
}

struct Functions<'a> {
    text: Vec<&'a str>,
    long: Vec<(String, usize, usize)>,
}

impl Functions<'_> {
    fn measure(&mut self, name: &syn::Ident, body: &syn::Block) {
        let (open, close) = (body.span().start().line, body.span().end().line);
        let inside = self.text.get(open..close.saturating_sub(1)).unwrap_or_default();
        let code =
            inside.iter().map(|line| line.trim()).filter(|line| !line.is_empty() && !line.starts_with("//"));
        let length = code.count();
        if length > FUNCTION_LINES {
            self.long.push((name.to_string(), open, length));
        }
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.measure(&function.sig.ident, &function.block);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig.ident, &function.block);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(body) = &function.default {
            self.measure(&function.sig.ident, body);
        }
        visit::visit_trait_item_fn(self, function);
    }
}
