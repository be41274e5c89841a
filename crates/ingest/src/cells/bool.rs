//! Yes or no. Anything else is unknown, which is neither.

use super::clean::plain;
use crate::codes;
use vacancy::Message;

const YES: &[&str] = &[
    "yes",
    "y",
    "true",
    "t",
    "1",
    "✓",
    "✔",
    "☑",
    "yes.",
    "-1",
    "available",
    "fitted",
    "provided",
    "oes",
    "ie",
    "ydy",
    "cywir",
];
const NO: &[&str] = &[
    "no",
    "n",
    "false",
    "f",
    "0",
    "✗",
    "✘",
    "☐",
    "none",
    "no.",
    "not available",
    "nil",
    "nac oes",
    "na",
    "nage",
    "nac ydy",
    "anghywir",
];

/// Returns whether a cell says yes or no. `noun` is the column's own word, so that a lift's "Lift" and "No lift"
/// are read too.
pub(crate) fn read(text: &str, noun: &str) -> Result<bool, Message> {
    let plain = plain(text);
    let plain = plain.as_ref();
    if YES.contains(&plain) {
        return Ok(true);
    }
    if NO.contains(&plain) {
        return Ok(false);
    }
    let without =
        |start: &str| plain.strip_prefix(start).map(|rest| rest.trim_start_matches([',', '-', ' ', '(']));
    if !noun.is_empty() {
        let says_noun = |rest: &str| rest.trim_end_matches([')', 's']) == noun;
        if says_noun(plain)
            || without("yes").is_some_and(says_noun)
            || without("with ").is_some_and(says_noun)
        {
            return Ok(true);
        }
        if ["no ", "without "].iter().any(|start| without(start).is_some_and(says_noun)) {
            return Ok(false);
        }
    }
    Err(Message::new(codes::NOT_YES_OR_NO))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_no_and_neither() {
        for text in ["Y", "Yes", "TRUE", "1", "✓", "Lift", "Yes - lift", "with lift"] {
            assert_eq!(read(text, "lift"), Ok(true), "{text}");
        }
        for text in ["N", "no", "False", "0", "No lift", "None"] {
            assert_eq!(read(text, "lift"), Ok(false), "{text}");
        }
        for text in ["TBC", "maybe", "no idea", "2", "x"] {
            assert!(read(text, "lift").is_err(), "{text}");
        }
    }
}
