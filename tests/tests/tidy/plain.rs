//! What home seekers read can be read at the age of nine.
//!
//! Measured by the Flesch–Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability Formulas for
//! Navy Enlisted Personnel", Research Branch Report 8-75, 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
//! A grade is a school year in the United States, so five more is the reader's age. As there, a colon ends a unit of thought.

use crate::hold;

/// The files of wording that home seekers read.
const READ: &[&str] = &["pages", "search", "eligibility", "places", "shortlist", "site", "map", "keeping"];
/// Reading age 9.
const GRADE_OF_A_FILE: f64 = 4.0;
/// A sentence may be somewhat harder than the whole; a shorter one than this is not measured alone, as one word decides.
const GRADE_OF_A_SENTENCE: f64 = 8.0;
const MEASURED_FROM: usize = 8;
/// GOV.UK asks for 25 at most.
const WORDS_OF_A_SENTENCE: usize = 22;

/// Names and terms that have no easier word, with why; each is measured as one ordinary word.
const TERMS: &[(&str, &str)] = &[
    ("Equality Act 2010", "the name of the law"),
    ("reasonable adjustments", "what the Equality Act 2010 calls what may be asked for"),
    ("Web Content Accessibility Guidelines 2.2", "the name of the standard"),
    ("underscores", "the name of the letter; only a link made by a program holds a label"),
];

#[derive(Default, Clone, Copy)]
struct Measure {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Measure {
    fn of(sentence: &str) -> Self {
        let words = sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
        let syllables: Vec<usize> = words.map(syllables).collect();
        Self { words: syllables.len(), sentences: 1, syllables: syllables.iter().sum() }
    }

    fn grade(self) -> f64 {
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }
}

#[test]
fn home_seekers_wording_is_read_at_the_age_of_nine() {
    let mut breaches = Vec::new();
    for name in READ {
        let mut whole = Measure::default();
        for (id, text) in messages(name) {
            for sentence in sentences(&said(&text, usize::MAX)) {
                let one = Measure::of(&sentence);
                whole.words += one.words;
                whole.sentences += one.sentences;
                whole.syllables += one.syllables;
            }
            breaches.extend(too_hard(name, &id, &text));
        }
        let grade = whole.grade();
        println!("{name}: grade {grade:.1} over {} sentences", whole.sentences);
        if grade > GRADE_OF_A_FILE {
            breaches.push(format!("{name}.ftl: grade {grade:.1} as a whole, above {GRADE_OF_A_FILE}"));
        }
    }
    breaches.sort();
    breaches.dedup();
    hold("What home seekers read can be read at the age of nine", &breaches);
}

#[test]
fn every_term_excepted_is_used() {
    let all: Vec<(String, String)> = READ.iter().flat_map(|name| messages(name)).collect();
    let idle = |term: &str| !all.iter().any(|(_, text)| text.contains(term));
    let idle: Vec<&str> = TERMS.iter().map(|(term, _)| *term).filter(|term| idle(term)).collect();
    hold("Every term excepted from plain English is used", &idle);
}

#[test]
fn a_hard_sentence_is_found_in_any_variant() {
    let hard =
        "Such accommodation necessitates demonstrable eligibility considerations throughout applications.";
    let text = format!("{{ $count ->\n    [one] {hard}\n   *[other] You can ask for it.\n }}");
    assert_eq!(too_hard("file", "id", &text).len(), 1);
    assert!(too_hard("file", "id", "You can ask for { $count } homes here. Look at them now.").is_empty());
    let counted = ["a", "the", "council", "people", "housing", "make", "table", "asked", "wanted", "adult’s"];
    assert_eq!(counted.map(syllables), [1, 1, 2, 2, 2, 1, 2, 1, 2, 2]);
}

fn too_hard(name: &str, id: &str, text: &str) -> Vec<String> {
    let variants = text.matches("[").count().max(1);
    let every = (0..variants).flat_map(|which| sentences(&said(text, which)));
    let mut hard = every.filter_map(|sentence| {
        let one = Measure::of(&sentence);
        let hard = one.words >= MEASURED_FROM && one.grade() > GRADE_OF_A_SENTENCE;
        let measured = format!("{} words, grade {:.1}", one.words, one.grade());
        (hard || one.words > WORDS_OF_A_SENTENCE).then(|| format!("{name}.ftl, {id}: {measured}: {sentence}"))
    });
    hard.next().into_iter().collect()
}

/// Every message and attribute of a file, with its pattern as it is written.
pub fn messages(name: &str) -> Vec<(String, String)> {
    let path = format!("data/wording/en/{name}.ftl");
    let file = tests::project_files().into_iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("{path} is not there"));
    let mut messages: Vec<(String, String)> = Vec::new();
    for line in file.text.lines().filter(|line| !line.starts_with('#')) {
        let begins = line.starts_with(|first: char| first.is_ascii_lowercase());
        let attribute = line.trim_start().strip_prefix('.').filter(|_| line.starts_with("    ."));
        match (line.split_once(" ="), attribute.and_then(|rest| rest.split_once(" ="))) {
            (Some((id, text)), _) if begins => messages.push((id.to_owned(), text.to_owned())),
            (_, Some((attribute, text))) => {
                let of = messages.last().map_or("", |(id, _)| id.split('.').next().unwrap_or_default());
                messages.push((format!("{of}.{attribute}"), text.to_owned()));
            }
            _ => {
                if let Some((_, text)) = messages.last_mut() {
                    text.push('\n');
                    text.push_str(line);
                }
            }
        }
    }
    messages
}

/// A pattern as it is read: what is put in is an ordinary word, and of each choice the variant of that number, or the last.
fn said(pattern: &str, which: usize) -> String {
    let Some((before, rest)) = pattern.split_once('{') else { return pattern.to_owned() };
    let mut depth = 1;
    let end = rest.char_indices().find_map(|(at, letter)| {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        (depth == 0).then_some(at)
    });
    let end = end.unwrap_or_else(|| panic!("a brace is not closed: {pattern}"));
    let (inner, after) = (rest[..end].trim(), &rest[end + 1..]);
    let put_in = match (inner.split_once("->"), inner.strip_prefix('"')) {
        (Some((_, variants)), _) => said(&variant(variants, which), which),
        (None, Some(quoted)) => quoted.trim_end_matches('"').to_owned(),
        (None, None) => "ten".to_owned(),
    };
    format!("{before}{put_in}{}", said(after, which))
}

fn variant(variants: &str, which: usize) -> String {
    let mut depth = 0;
    let mut texts: Vec<String> = Vec::new();
    for line in variants.lines() {
        let begins = depth == 0 && line.trim_start().trim_start_matches('*').starts_with('[');
        let text = if begins { line.split_once(']').map_or("", |(_, text)| text) } else { line };
        depth += text.matches('{').count() as i32 - text.matches('}').count() as i32;
        match texts.last_mut() {
            Some(last) if !begins => *last = format!("{last}\n{text}"),
            _ => texts.push(text.trim().to_owned()),
        }
    }
    texts.retain(|text| !text.is_empty());
    let at = which.min(texts.len().saturating_sub(1));
    texts.get(at).cloned().unwrap_or_default()
}

/// The sentences of a text; a label, which ends in nothing, is none.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let text = TERMS.iter().fold(text.to_owned(), |text, (term, _)| text.replace(term, "ten"));
    for word in text.split_whitespace() {
        words.push(word);
        if word.trim_end_matches(['”', ')']).ends_with(['.', '!', '?', ':']) {
            sentences.push(std::mem::take(&mut words).join(" "));
        }
    }
    sentences
}

/// Syllables by rule: groups of vowels, without an `e`, `es` or `ed` at the end that is not said.
fn syllables(word: &str) -> usize {
    let said = |letter: char| letter.is_ascii_alphabetic();
    let lower = word.replace("’s", "").to_lowercase();
    let letters: String = lower.chars().filter(|letter| said(*letter)).collect();
    if letters.len() <= 3 {
        return 1;
    }
    let vowel = |letter: char| "aeiouy".contains(letter);
    let silent = |end: &str, heard: &str| {
        letters.strip_suffix(end).filter(|stem| !stem.ends_with(|last| vowel(last) || heard.contains(last)))
    };
    let stem = silent("es", "lsxzhgc").or_else(|| silent("ed", "td")).or_else(|| silent("e", "l"));
    let stem = stem.unwrap_or(&letters).trim_start_matches('y');
    let groups = stem.split(|letter| !vowel(letter)).filter(|group| !group.is_empty()).count();
    groups.max(1)
}
