//! What is done to every cell before it is read, and which cells say nothing.

use std::borrow::Cow;

/// Words that say a value is not known, as clearly as a blank does.
pub(crate) const NOTHING: &[&str] = &[
    "-",
    "--",
    "---",
    "–",
    "—",
    "n/a",
    "na",
    "n.a.",
    "n/k",
    "nk",
    "null",
    "unknown",
    "not known",
    "not stated",
    "not recorded",
    "not available yet",
    "?",
    "??",
    ".",
    "nan",
    "<null>",
    "(blank)",
    "blank",
    "withheld",
];

/// What the first character of a cell is that a spreadsheet may take for a formula.
pub(crate) const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// Returns the cell without the blanks around it, and without what keeps a spreadsheet from changing it: the
/// apostrophe before what might be a formula (`'=A1`, `'-5`), or a formula itself (`="00123"`).
pub(crate) fn clean(cell: &str) -> &str {
    let cell = cell.trim_matches(is_blank_character);
    let guarded = cell.strip_prefix('\'').filter(|rest| rest.starts_with(FORMULA_STARTS));
    let cell = guarded.map_or(cell, |rest| rest.trim_matches(is_blank_character));
    match cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if !inner.contains('"') => inner.trim_matches(is_blank_character),
        _ => cell,
    }
}

/// Returns whether a cell says nothing.
pub(crate) fn says_nothing(cell: &str) -> bool {
    // Most cells begin like none of them.
    let may = |cell: &str| cell.starts_with(|c: char| "-–—?.<(nubwNUBW".contains(c) || is_blank_character(c));
    cell.is_empty() || (cell.len() <= 20 && may(cell) && NOTHING.contains(&plain(cell).as_ref()))
}

/// Returns whether a cell says that its value is yet to come: no value of any column, and at home in every one.
pub(crate) fn is_placeholder(cell: &str) -> bool {
    const WORDS: &[&str] = &["tbc", "tba", "tbd", "poa", "to be confirmed", "to be advised", "pending"];
    cell.len() <= 20 && WORDS.contains(&plain(cell).trim_end_matches('.'))
}

/// Returns whether a cell holds a formula: `=A1+B2`, `=HYPERLINK("…")`.
pub(crate) fn is_formula(cell: &str) -> bool {
    let formula = cell.strip_prefix('=').unwrap_or_default();
    formula.starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '(' | '+' | '-' | '"' | '$'))
}

/// Returns whether a cell holds the error a spreadsheet shows for a broken formula, or for a column too narrow.
pub(crate) fn is_formula_error(cell: &str) -> bool {
    const ERRORS: &[&str] = &["#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#N/A", "#SPILL!"];
    ERRORS.contains(&cell) || (cell.len() >= 4 && cell.bytes().all(|byte| byte == b'#'))
}

/// Returns the text in lower case, blanks of every kind made one space.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if is_plain {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut blank = false;
    for c in text.chars() {
        if is_blank_character(c) {
            blank = !plain.is_empty();
            continue;
        }
        if blank {
            plain.push(' ');
            blank = false;
        }
        if c.is_ascii() { plain.push(c.to_ascii_lowercase()) } else { plain.extend(c.to_lowercase()) }
    }
    Cow::Owned(plain)
}

/// Returns whether a character is a blank to a reader: spaces of every width, tabs, breaks, zero-width marks.
pub(crate) fn is_blank_character(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '\u{00AD}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_trimmed_and_freed_of_protecting_formulas() {
        assert_eq!(clean("\u{A0} 0012 \t"), "0012");
        assert_eq!(clean("=\"0012\""), "0012");
        assert_eq!(clean("=A1+B2"), "=A1+B2");
        for (cell, cleaned) in [
            ("'=A1+B2", "=A1+B2"),
            (" '-5 ", "-5"),
            ("'=\"0012\"", "0012"),
            ("'\t-5", "-5"),
            ("'''=A1", "'''=A1"),
            ("'tis quiet", "'tis quiet"),
            ("'", "'"),
        ] {
            assert_eq!(clean(cell), cleaned, "{cell}");
        }
    }

    #[test]
    fn formulas_are_told_from_text_that_begins_alike() {
        for cell in ["=A1+B2", "=SUM(A1:A9)", "=2", "=\"a\"&B1"] {
            assert!(is_formula(cell), "{cell}");
        }
        for cell in ["= two bedrooms", "==", "+2", "-Garden", "=", ""] {
            assert!(!is_formula(cell), "{cell}");
        }
        assert!(is_placeholder("TBC.") && is_placeholder("To be confirmed"));
        assert!(!is_placeholder("2"));
    }

    #[test]
    fn some_words_say_nothing_and_tbc_is_not_one_of_them() {
        for cell in ["", "N/A", "Not  known", "-", "NULL"] {
            assert!(says_nothing(clean(cell)), "{cell}");
        }
        for cell in NOTHING.iter().copied() {
            assert!(says_nothing(cell) && says_nothing(&cell.to_uppercase()), "{cell}");
        }
        for cell in ["0", "No", "None", "TBC"] {
            assert!(!says_nothing(cell), "{cell}");
        }
    }
}
