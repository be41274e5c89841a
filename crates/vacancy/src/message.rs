//! Messages are codes with arguments; only the programs word them.
//!
//! A library says `Message::new("money_not_an_amount").with("found", "TBC")`; a program renders it through the
//! [`Wording`] of the reader's language. No library crate holds a sentence meant for people.

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Something to be said: a stable code and its arguments.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// The stable code, in `snake_case`.
    pub code: Cow<'static, str>,
    /// What the sentence needs, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<Cow<'static, str>, Arg>,
}

impl Message {
    /// Returns a message without arguments.
    pub fn new(code: &'static str) -> Self {
        Self { code: Cow::Borrowed(code), args: BTreeMap::new() }
    }

    /// Returns the message with one more argument.
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Arg {
    /// A count or an amount; chooses plurals.
    Number(f64),
    /// Anything else, as it is to be read.
    Text(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(number as f64)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Arg::Number(f64::from(number))
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Arg::Number(f64::from(number))
    }
}

/// A wording that cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the wording is not a Fluent file: {0}")]
pub struct WordingError(String);

/// The sentences of one language, from a Fluent file whose ids are message codes with `-` for `_`.
pub struct Wording {
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    /// Reads a Fluent file's text.
    ///
    /// # Errors
    /// When the text is not Fluent, or a code is worded twice.
    pub fn parse(language: &str, text: &str) -> Result<Self, WordingError> {
        let language = language.parse().map_err(|error| WordingError(format!("{error:?}")))?;
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, errors)| WordingError(format!("{errors:?}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| WordingError(format!("{errors:?}")))?;
        Ok(Self { bundle })
    }

    /// Keeps what is put into a sentence from turning the order of the words around it: each is set between Unicode's
    /// isolates (U+2068, U+2069). For languages written from right to left, whose sentences hold Latin names and numbers.
    pub fn isolating(mut self) -> Self {
        self.bundle.set_use_isolating(true);
        self
    }

    /// Returns whether this code has a sentence.
    pub fn knows(&self, code: &str) -> bool {
        self.bundle.has_message(&fluent_id(code))
    }

    /// Returns the sentence; for a code that has none, the code and its arguments, so that nothing is lost.
    pub fn say(&self, message: &Message) -> String {
        self.render(message, None)
    }

    /// Returns the sentence's companion of that name (a Fluent attribute, such as `.hint`), where it has one.
    pub fn attribute(&self, message: &Message, name: &str) -> Option<String> {
        let found = self.bundle.get_message(&fluent_id(&message.code))?;
        found.get_attribute(name)?;
        Some(self.render(message, Some(name)))
    }

    /// Returns what to do about a message for somebody at a page or a spreadsheet: its `.hint-web`, which says what to press,
    /// where its `.hint` names a command; else its `.hint`.
    pub fn page_hint(&self, message: &Message) -> Option<String> {
        self.attribute(message, "hint-web").or_else(|| self.attribute(message, "hint"))
    }

    fn render(&self, message: &Message, attribute: Option<&str>) -> String {
        let id = fluent_id(&message.code);
        let found = self.bundle.get_message(&id);
        let pattern = match attribute {
            Some(name) => found.and_then(|found| found.get_attribute(name)).map(|found| found.value()),
            None => found.and_then(|found| found.value()),
        };
        let Some(pattern) = pattern else { return unworded(message) };
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(name.as_ref(), fluent_value(value));
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }
}

fn fluent_id(code: &str) -> String {
    code.replace('_', "-")
}

fn fluent_value(value: &Arg) -> FluentValue<'_> {
    match value {
        Arg::Number(number) => FluentValue::from(*number),
        Arg::Text(text) => FluentValue::from(text.as_str()),
    }
}

fn unworded(message: &Message) -> String {
    let args: Vec<String> = message
        .args
        .iter()
        .map(|(name, value)| match value {
            Arg::Number(number) => format!("{name} {number}"),
            Arg::Text(text) => format!("{name} {text}"),
        })
        .collect();
    if args.is_empty() { message.code.to_string() } else { format!("{} ({})", message.code, args.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "homes-found = { $count ->\n    [one] One home\n   *[other] { $count } homes\n }\n    .hint = Look again near { $place }.\n";

    #[test]
    fn plurals_arguments_and_companions_are_worded() {
        let wording = Wording::parse("en-GB", ENGLISH).unwrap();
        let one = Message::new("homes_found").with("count", 1u32).with("place", "Brixton");
        assert_eq!(wording.say(&one), "One home");
        assert_eq!(wording.say(&Message::new("homes_found").with("count", 12u32)), "12 homes");
        assert_eq!(wording.attribute(&one, "hint").as_deref(), Some("Look again near Brixton."));
        assert_eq!(wording.attribute(&one, "remedy"), None);
    }

    #[test]
    fn a_code_without_a_sentence_still_says_what_it_knows() {
        let wording = Wording::parse("en-GB", "").unwrap();
        assert_eq!(wording.say(&Message::new("odd_thing").with("found", "x")), "odd_thing (found x)");
        assert!(!wording.knows("odd_thing"));
    }
}
