//! The judged searches of `tests/ranking/queries.txt`: words, and rules that grade every home by its record.

use serde_json::Value;
use std::collections::BTreeMap;
use vacancy::Vacancy;

/// A search and its rule.
pub struct Judged {
    pub words: String,
    /// Grades with what must hold for them, the first that holds first.
    lines: Vec<(u8, Vec<Clause>)>,
}

/// One of the phrases stands, or none of them stands, in a field.
struct Clause {
    stands: bool,
    field: String,
    phrases: Vec<Phrase>,
}

/// Words in a row.
struct Phrase {
    words: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
}

pub fn read() -> Vec<Judged> {
    let text =
        std::fs::read_to_string(tests::root().join("tests/ranking/queries.txt")).expect("the searches");
    let mut all: Vec<Judged> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (head, rest) = line.split_once(' ').expect("a sign and the rest");
        match head {
            "=" => all.push(Judged { words: rest.to_owned(), lines: Vec::new() }),
            grade => {
                let grade = grade.parse().expect("a grade");
                let clauses = rest.split(" & ").map(Clause::read).collect();
                all.last_mut().expect("a search before its rule").lines.push((grade, clauses));
            }
        }
    }
    all
}

/// The words of every field of a home.
pub struct Record {
    fields: BTreeMap<String, Vec<String>>,
    /// What an applicant reads.
    texts: Vec<Vec<String>>,
}

impl Record {
    pub fn of(home: &Vacancy) -> Self {
        const TEXT: &[&str] = &["title", "description", "address", "postcode", "landlord", "heating"];
        let record = serde_json::to_value(home).expect("a record is JSON");
        let fields = record.as_object().into_iter().flatten();
        let fields: BTreeMap<String, Vec<String>> =
            fields.map(|(name, value)| (name.clone(), cut(&said(value)))).collect();
        let texts = TEXT.iter().filter_map(|field| fields.get(*field).cloned()).collect();
        Self { fields, texts }
    }
}

impl Judged {
    /// Returns how well a home answers the search, 0 to 3.
    pub fn grade(&self, home: &Record) -> u8 {
        let holds = |clauses: &[Clause]| clauses.iter().all(|clause| clause.holds(home));
        self.lines.iter().find(|(_, clauses)| holds(clauses)).map_or(0, |(grade, _)| *grade)
    }
}

impl Clause {
    fn read(text: &str) -> Self {
        let (field, phrases) = text.trim().split_once('=').expect("a field and phrases");
        let phrase = |text: &str| Phrase { words: cut(text), open: text.ends_with('*') };
        Self {
            stands: !field.starts_with('!'),
            field: field.trim_start_matches('!').to_owned(),
            phrases: phrases.split('|').map(phrase).collect(),
        }
    }

    fn holds(&self, home: &Record) -> bool {
        let stands = |text: &Vec<String>| self.phrases.iter().any(|phrase| phrase.stands_in(text));
        let found = match self.field.as_str() {
            "text" => home.texts.iter().any(stands),
            field => home.fields.get(field).is_some_and(stands),
        };
        found == self.stands
    }
}

impl Phrase {
    fn stands_in(&self, text: &[String]) -> bool {
        let (last, before) = self.words.split_last().expect("a phrase has words");
        text.windows(self.words.len()).any(|row| {
            let (end, start) = row.split_last().expect("a row is as long as the phrase");
            start == before && (end == last || self.open && end.starts_with(last.as_str()))
        })
    }
}

fn said(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn cut(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
