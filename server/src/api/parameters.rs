//! Reads the parameters of endpoints that are not searches: each at most once, and none that is not known.

use crate::web::fault::{Fault, WrongParameter};
use crate::web::links;
use std::collections::BTreeMap;
use vacancy::Message;

/// The parameters given, by name.
#[derive(Debug, Default)]
pub struct Parameters(BTreeMap<String, String>);

impl Parameters {
    /// Reads a query string that may hold only these names.
    ///
    /// # Errors
    /// A fault with status 400 that names every parameter that is unknown or repeated.
    pub fn read(raw: Option<&str>, names: &[&str]) -> Result<Self, Fault> {
        let mut given = BTreeMap::new();
        let mut wrong = Vec::new();
        for (name, value) in links::pairs(raw.unwrap_or_default()) {
            let short: String = name.chars().take(80).collect();
            if !names.contains(&name.as_str()) {
                let message = Message::new("unknown_parameter").with("parameter", short.as_str());
                wrong.push(WrongParameter { parameter: short, message });
            } else if given.insert(name, value).is_some() {
                let message = Message::new("parameter_repeated").with("parameter", short.as_str());
                wrong.push(WrongParameter { parameter: short, message });
            }
        }
        if wrong.is_empty() { Ok(Self(given)) } else { Err(Fault::wrong_parameters(wrong)) }
    }

    /// Returns a parameter's value, where one was given and is not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// Returns a parameter's value with its blanks, where one was given and is more than blanks.
    pub fn written(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str).filter(|value| !value.trim().is_empty())
    }

    /// Returns a parameter that is a whole number from 1 to `most`, and `otherwise` unless given.
    ///
    /// # Errors
    /// A fault with status 400 for any other value.
    pub fn count(&self, name: &'static str, most: usize, otherwise: usize) -> Result<usize, Fault> {
        let Some(found) = self.get(name) else { return Ok(otherwise) };
        let digits = found.bytes().all(|byte| byte.is_ascii_digit());
        match found.parse().ok().filter(|count| (1..=most).contains(count)) {
            Some(count) if digits => Ok(count),
            _ => {
                let code = if digits { "parameter_out_of_range" } else { "parameter_not_whole" };
                let found: String = found.chars().take(80).collect();
                let message = Message::new(code).with("parameter", name).with("found", found);
                let message = message.with("least", 1).with("most", most);
                Err(Fault::wrong_parameters(vec![WrongParameter { parameter: name.to_owned(), message }]))
            }
        }
    }

    /// Returns a parameter that is `true` or `false`, and `false` unless given.
    ///
    /// # Errors
    /// A fault with status 400 for any other value.
    pub fn flag(&self, name: &'static str) -> Result<bool, Fault> {
        match self.get(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(found) => {
                let found: String = found.chars().take(80).collect();
                let message = Message::new("not_one_of").with("parameter", name).with("found", found);
                let message = message.with("allowed", "true, false");
                Err(Fault::wrong_parameters(vec![WrongParameter { parameter: name.to_owned(), message }]))
            }
        }
    }
}

/// Returns the fault for a parameter that must be given.
pub fn missing(parameter: &'static str) -> Fault {
    let message = Message::new("parameter_missing").with("parameter", parameter);
    Fault::wrong_parameters(vec![WrongParameter { parameter: parameter.to_owned(), message }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_and_repeated_parameters_are_named() {
        let fault = Parameters::read(Some("q=a&q=b&x=1"), &["q"]).unwrap_err();
        let named: Vec<&str> = fault.parameters.iter().map(|wrong| wrong.parameter.as_str()).collect();
        assert_eq!(named, ["q", "x"]);
    }

    #[test]
    fn a_count_is_a_whole_number_within_its_range() {
        let read = |raw: &str| Parameters::read(Some(raw), &["limit"]).unwrap().count("limit", 20, 8);
        assert_eq!((read("").unwrap(), read("limit=1").unwrap(), read("limit=20").unwrap()), (8, 1, 20));
        for (raw, code) in [
            ("limit=0", "parameter_out_of_range"),
            ("limit=21", "parameter_out_of_range"),
            ("limit=99999999999999999999", "parameter_out_of_range"),
            ("limit=-1", "parameter_not_whole"),
            ("limit=+1", "parameter_not_whole"),
            ("limit=x", "parameter_not_whole"),
        ] {
            let wrong = read(&raw.replace('+', "%2B")).unwrap_err().parameters;
            assert_eq!(
                (wrong[0].parameter.as_str(), wrong[0].message.code.as_ref()),
                ("limit", code),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_flag_is_true_or_false_and_nothing_else() {
        let read = |raw| Parameters::read(Some(raw), &["dry_run"]).unwrap().flag("dry_run");
        assert!(read("dry_run=true").unwrap());
        assert!(!read("dry_run=").unwrap());
        assert!(read("dry_run=yes").is_err());
    }
}
