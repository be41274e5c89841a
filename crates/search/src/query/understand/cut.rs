//! Where a text is cut: words, numbers and signs.

use super::spelling;
use std::ops::Range;

/// A word, a number or a sign.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Token {
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
    /// In small letters, without accents' care, apostrophes left out.
    pub plain: String,
    /// The word of the trade it stands for: abbreviations spelt out, slips mended. The same as `plain` otherwise.
    pub word: String,
    /// Whether it follows the token before without a blank.
    pub glued: bool,
    /// Whether it begins with a capital letter.
    pub capital: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Letters,
    Digits,
    Sign,
    Blank,
}

impl Token {
    /// Returns whether it is a word or a number.
    pub fn is_alphanumeric(&self) -> bool {
        self.plain.chars().next().is_some_and(char::is_alphanumeric)
    }

    /// Takes the letters before the figures of a postcode as they are written.
    fn as_written(&mut self) {
        if matches!(self.plain.as_str(), "bd" | "br") {
            self.word.clone_from(&self.plain);
        }
    }
}

/// Cuts a text into its tokens.
pub(super) fn cut(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut blank_before = true;
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let sort = sort_of(letter);
        if sort == Sort::Blank {
            blank_before = true;
            continue;
        }
        let mut end = start + letter.len_utf8();
        while let Some(&(at, next)) = letters.peek() {
            let goes_on = match sort {
                Sort::Letters => {
                    sort_of(next) == Sort::Letters || is_apostrophe(next) && letter_after(text, at, next)
                }
                Sort::Digits => sort_of(next) == Sort::Digits || is_inside_number(text, at, next),
                Sort::Sign | Sort::Blank => false,
            };
            if !goes_on {
                break;
            }
            end = at + next.len_utf8();
            letters.next();
        }
        // "BD3" and "BR1" are no bedrooms.
        if sort == Sort::Digits && !blank_before {
            tokens.last_mut().filter(|last| !last.glued).into_iter().for_each(Token::as_written);
        }
        let plain = plain(&text[start..end]);
        let word = spelling::of_the_trade(&plain).to_owned();
        let capital = letter.is_uppercase();
        tokens.push(Token {
            span: start..end,
            plain,
            word,
            glued: !blank_before && !tokens.is_empty(),
            capital,
        });
        blank_before = false;
    }
    tokens
}

fn sort_of(letter: char) -> Sort {
    if letter.is_ascii_digit() {
        Sort::Digits
    } else if letter.is_alphanumeric() {
        Sort::Letters
    } else if letter.is_whitespace() || letter.is_control() {
        Sort::Blank
    } else {
        Sort::Sign
    }
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '‘' | '`')
}

fn letter_after(text: &str, at: usize, letter: char) -> bool {
    text[at + letter.len_utf8()..].chars().next().is_some_and(|next| sort_of(next) == Sort::Letters)
}

/// A point or comma between digits belongs to the number: `1,250.50`; `5,9` does not.
fn is_inside_number(text: &str, at: usize, letter: char) -> bool {
    let after = &text[at + letter.len_utf8()..];
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    match letter {
        '.' => digits > 0,
        ',' => digits == 3,
        _ => false,
    }
}

fn plain(written: &str) -> String {
    let letters =
        written.chars().filter(|letter| !is_apostrophe(*letter) || written.len() == letter.len_utf8());
    letters.filter(|letter| *letter != ',' || written.len() == 1).flat_map(char::to_lowercase).collect()
}
