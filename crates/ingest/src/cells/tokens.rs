//! The pieces of a short cell: numbers, words, marks.

/// A piece of a cell.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Token {
    /// Digits, with the commas and dots among them: `1,234.50`.
    Number(String),
    /// Letters, in lower case, an apostrophe among them.
    Word(String),
    /// Any other character that is no blank.
    Mark(char),
}

impl Token {
    /// Returns the word, where it is one.
    pub fn word(&self) -> Option<&str> {
        match self {
            Token::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Returns the number as a small integer, where it is one without a fraction.
    pub fn integer(&self) -> Option<u32> {
        match self {
            Token::Number(number) if number.len() <= 9 => number.parse().ok(),
            _ => None,
        }
    }

    /// Returns whether it is this mark.
    pub fn is(&self, mark: char) -> bool {
        *self == Token::Mark(mark)
    }

    /// Returns whether it is one of these words.
    pub fn is_word_of(&self, words: &[&str]) -> bool {
        self.word().is_some_and(|word| words.contains(&word))
    }
}

/// Returns the pieces of a text.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_ascii_digit() {
            number_length(rest)
        } else if c.is_alphabetic() {
            rest.find(|c: char| !(c.is_alphabetic() || c == '\'' || c == '’')).unwrap_or(rest.len())
        } else {
            c.len_utf8()
        };
        let piece = &rest[..length];
        if c.is_ascii_digit() {
            tokens.push(Token::Number(piece.to_owned()));
        } else if c.is_alphabetic() {
            tokens.push(Token::Word(piece.to_lowercase()));
        } else if !super::clean::is_blank_character(c) {
            tokens.push(Token::Mark(c));
        }
        rest = &rest[length..];
    }
    tokens
}

/// Returns the length of the number a text begins with: a comma or dot belongs to it only before a digit.
fn number_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    while is_digit(at) || (at > 0 && matches!(bytes.get(at), Some(b',' | b'.')) && is_digit(at + 1)) {
        at += 1;
    }
    at
}

/// Returns the number a word spells, zero to twelve.
pub(crate) fn spelt_number(word: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    WORDS.iter().position(|spelt| *spelt == word).map(|number| number as u32)
}

/// Returns the number an ordinal word spells, first to twentieth.
pub(crate) fn spelt_ordinal(word: &str) -> Option<u32> {
    const WORDS: &[&str] = &[
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    WORDS.iter().position(|spelt| *spelt == word).map(|number| number as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_falls_into_numbers_words_and_marks() {
        let show: Vec<String> = tokens("£1,234.50 p/w, 2B4P.")
            .iter()
            .map(|token| match token {
                Token::Number(text) => format!("#{text}"),
                Token::Word(text) => text.clone(),
                Token::Mark(mark) => mark.to_string(),
            })
            .collect();
        assert_eq!(show, ["£", "#1,234.50", "p", "/", "w", ",", "#2", "b", "#4", "p", "."]);
    }
}
