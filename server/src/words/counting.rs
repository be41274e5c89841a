//! Which form of a sentence a number chooses in Arabic and Romanian, where intl_pluralrules 7.0.2 (below fluent-bundle)
//! forgets that a hundred begins anew: it says "few" of 3 but not of 103. There a sentence chooses by a companion of the
//! number, a smaller one of the same form.
//!
//! # Source
//! Unicode CLDR 46, "Language Plural Rules".

use std::borrow::Cow;
use vacancy::{Arg, Message};

/// What the companion of an argument is called: its name and this.
const FORM: &str = "-form";

/// Returns whether a language chooses by companions.
pub fn is_mended(code: &str) -> bool {
    matches!(code, "ar" | "ro")
}

/// Returns a Fluent file whose sentences choose by companions: `{ $count ->` becomes `{ $count-form ->`.
pub fn choosing_by_form(text: &str) -> String {
    text.replace(" ->", &format!("{FORM} ->"))
}

/// Returns a message with a companion for each of its arguments.
pub fn with_forms(code: &str, message: &Message) -> Message {
    let mut made = message.clone();
    for (name, value) in &message.args {
        let form = match value {
            Arg::Number(number) => Arg::Number(alike(code, *number)),
            text => text.clone(),
        };
        made.args.insert(Cow::Owned(format!("{name}{FORM}")), form);
    }
    made
}

/// Returns the number itself or, from a hundred on, a smaller one of the same form.
fn alike(code: &str, number: f64) -> f64 {
    let rest = number % 100.0;
    match code {
        _ if number < 100.0 => number,
        "ar" if rest >= 3.0 => rest,
        "ro" if (1.0..20.0).contains(&rest) => rest.max(2.0),
        _ => number,
    }
}

#[cfg(test)]
mod tests {
    use crate::words::{Language, Words};

    #[test]
    fn numbers_beyond_a_hundred_count_as_their_last_two_figures() {
        let said =
            |code: &str| Words::of(Language::all().unwrap().iter().find(|one| one.code == code).unwrap());
        let check = |code: &str, count: usize, ending: &str| {
            let text = said(code).count("search_title_results", count);
            assert!(text.ends_with(ending), "{code} {count}: {text}");
        };
        check("ar", 103, "منازل");
        check("ar", 115, "منزلًا");
        check("ar", 1_186, "منزلًا");
        check("ar", 102, "منزل");
        check("ar", 1_000, "منزل");
        check("ar", 72, "منزلًا");
        // 101 to 119 are counted as 2 to 19 are, without "de".
        for count in [2, 101, 119, 1_002] {
            assert!(!said("ro").count("search_title_results", count).contains(" de "), "{count}");
        }
        assert!(said("ro").count("search_title_results", 120).contains(" de "));
    }
}
