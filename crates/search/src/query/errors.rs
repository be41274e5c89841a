//! What is wrong with a query, always by the parameter's name.

use super::{PAGE_PARAMETERS, PARAMETERS, Parameter};
use serde::{Deserialize, Serialize};
use vacancy::Message;

/// Something the searcher should know although it is no error.
pub type Notice = Message;

/// A parameter that cannot be taken: its name, and what was found and what is allowed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ParameterError {
    /// The parameter, as the searcher wrote it.
    pub parameter: String,
    /// What is wrong; its arguments hold `parameter` too, for its sentence.
    pub message: Message,
}

impl ParameterError {
    /// Returns the error of a parameter.
    pub fn new(parameter: &str, message: Message) -> Self {
        let parameter = shortened(parameter);
        Self { message: message.with("parameter", parameter.as_str()), parameter }
    }

    /// Returns whether no parameter has this name, as in links that other sites decorate.
    pub fn is_unknown_parameter(&self) -> bool {
        matches!(self.message.code.as_ref(), "unknown_parameter" | "misspelt_parameter")
    }
}

/// Returns what was found, short enough to be said.
pub(crate) fn shortened(found: &str) -> String {
    const MOST: usize = 80;
    match found.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &found[..end]),
        None => found.to_owned(),
    }
}

pub(super) fn unknown_parameter(name: &str) -> ParameterError {
    let names = PARAMETERS.iter().map(|parameter| parameter.name).chain(PAGE_PARAMETERS.iter().copied());
    let message = match closest(name, names) {
        Some(suggestion) => Message::new("misspelt_parameter").with("suggestion", suggestion),
        None => Message::new("unknown_parameter"),
    };
    ParameterError::new(name, message)
}

pub(super) fn too_many_values(parameter: &Parameter, limit: usize) -> ParameterError {
    let message = if parameter.repeatable {
        Message::new("too_many_values").with("most", limit)
    } else {
        Message::new("parameter_repeated")
    };
    ParameterError::new(parameter.name, message)
}

/// Returns the name most like the one found, where one is near enough to be meant: a third of its letters may
/// differ, `-` and `_` count alike, and capitals do not count.
pub(super) fn closest<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST: usize = 40;
    let found: Vec<char> = found.trim().to_lowercase().replace(['-', ' '], "_").chars().collect();
    if found.is_empty() || found.len() > LONGEST {
        return None;
    }
    names
        .map(|name| (distance(&found, &name.to_lowercase().chars().collect::<Vec<_>>()), name))
        .filter(|(distance, name)| *distance <= (name.chars().count() / 3).min(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// Returns how many letters must be added, dropped or changed to make one word the other (Levenshtein).
fn distance(one: &[char], other: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (i, letter) in one.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, wanted) in other.iter().enumerate() {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

/// Returns the error of a range whose least is above its most.
pub(super) fn reversed(
    parameter: &str,
    least: &impl ToString,
    other: &'static str,
    most: &impl ToString,
) -> ParameterError {
    let message = Message::new("range_reversed").with("found", least.to_string());
    ParameterError::new(parameter, message.with("other", other).with("most", most.to_string()))
}
