//! A text cut into tokens: words, numbers and signs, each with its place, and which of them are claimed already.

use super::cut::{Token, cut};
use super::spelling;
use super::work::Counter;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text as the rules read it.
pub(super) struct Line<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    /// Which tokens a rule has claimed, or stand in double quotes.
    taken: Vec<Taken>,
    /// Which tokens only tell about people's lives.
    context: Vec<bool>,
    scope: Scope,
    known: Known,
    /// What reading it took so far.
    pub work: Counter,
}

/// What was found out once about a text and holds for the whole of it.
#[derive(Debug, Default)]
struct Known {
    /// Whether every longer word begins with a capital letter.
    all_capitals: OnceCell<bool>,
    /// The last place at which a word is tried as a slip.
    last_to_try: OnceCell<usize>,
    /// The names that words were found to be slips of.
    slips: RefCell<BTreeMap<String, Option<String>>>,
}

/// Where a rule reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Everywhere: it reads who the people are.
    Everywhere,
    /// Not in what only tells about people's lives: it reads what home they look for.
    Asking,
}

/// Who holds a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    /// Nobody yet.
    Free,
    /// A rule.
    Claimed,
    /// Double quotes.
    Quoted,
}

impl<'a> Line<'a> {
    /// Cuts a text.
    pub fn read(text: &'a str) -> Self {
        let tokens = cut(text);
        let taken = vec![Taken::Free; tokens.len()];
        let context = vec![false; tokens.len()];
        let mut line = Self {
            text,
            tokens,
            taken,
            context,
            scope: Scope::Everywhere,
            known: Known::default(),
            work: Counter::default(),
        };
        line.take_quoted();
        line
    }

    /// Marks what stands between double quotes; an opening quote without its end quotes nothing.
    fn take_quoted(&mut self) {
        for pair in self.quotes().chunks_exact(2) {
            self.taken[pair[0]..=pair[1]].fill(Taken::Quoted);
        }
    }

    fn quotes(&self) -> Vec<usize> {
        (0..self.tokens.len()).filter(|at| self.is_quote(*at)).collect()
    }

    /// Returns where the quote stands that has no other, in bytes of the text.
    pub fn quote_alone(&self) -> Option<Range<usize>> {
        self.quotes().chunks_exact(2).remainder().first().map(|at| self.span(*at..at + 1))
    }

    /// Returns what stands between double quotes, and these, in bytes of the text.
    pub fn quoted(&self) -> Vec<Range<usize>> {
        self.quotes().chunks_exact(2).map(|pair| self.span(pair[0]..pair[1] + 1)).collect()
    }

    fn is_quote(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| matches!(token.plain.as_str(), "\"" | "“" | "”"))
    }

    /// Sets which tokens only tell about people's lives.
    pub fn set_context(&mut self, context: Vec<bool>) {
        self.context = context;
    }

    /// Hides those tokens, or shows them again.
    pub fn hide_context(&mut self, scope: Scope) {
        self.scope = scope;
    }

    /// Returns whether a token only tells about people's lives.
    pub fn is_context(&self, at: usize) -> bool {
        self.context.get(at).copied().unwrap_or_default()
    }

    /// Returns how many tokens there are.
    pub fn len(&self) -> usize {
        self.tokens.len()
    }

    /// Returns a token whoever holds it.
    pub fn token(&self, at: usize) -> Option<&Token> {
        self.work.token();
        self.tokens.get(at)
    }

    /// Returns who holds a token.
    pub fn taken(&self, at: usize) -> Taken {
        self.work.token();
        self.taken.get(at).copied().unwrap_or(Taken::Quoted)
    }

    /// Returns a token that nobody holds.
    pub fn free(&self, at: usize) -> Option<&Token> {
        self.work.token();
        let hidden = self.scope == Scope::Asking && self.context.get(at).copied().unwrap_or_default();
        self.tokens.get(at).filter(|_| self.taken(at) == Taken::Free && !hidden)
    }

    /// Returns the word of a token that nobody holds.
    pub fn word(&self, at: usize) -> Option<&str> {
        self.free(at).map(|token| token.word.as_str())
    }

    /// Returns whether a token is one of these words.
    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        self.word(at).is_some_and(|word| words.contains(&word))
    }

    /// Returns the end of a phrase that stands here; its words are parted by blanks. Hyphens between words do not matter.
    pub fn says(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut next = at;
        for (place, word) in phrase.split(' ').enumerate() {
            if place > 0 {
                next = self.past(next, &["-"]);
            }
            if self.word(next)? != word {
                return None;
            }
            next += 1;
        }
        Some(next)
    }

    /// Returns the end of the longest of these phrases that stands here.
    pub fn says_one(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let word = self.word(at)?;
        let may_stand = phrases.iter().filter(|phrase| begins_with(phrase, word));
        may_stand.filter_map(|phrase| self.says(at, phrase)).max()
    }

    /// Returns where one of these phrases begins that ends right before a token, blanks alone between.
    pub fn said_before(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        (at.saturating_sub(8)..at)
            .find(|start| phrases.iter().any(|phrase| self.says(*start, phrase) == Some(at)))
    }

    /// Returns the place past one of these words, if one stands here.
    pub fn past(&self, at: usize, words: &[&str]) -> usize {
        if self.is(at, words) { at + 1 } else { at }
    }

    /// Returns the place past however many of these words stand here, eight at most.
    pub fn past_all(&self, at: usize, words: &[&str]) -> usize {
        (at..at + 8).find(|at| !self.is(*at, words)).unwrap_or(at + 8)
    }

    /// Returns the place of the last token before which none of these words stands in between.
    pub fn back_over(&self, at: usize, words: &[&str]) -> usize {
        let floor = at.saturating_sub(6);
        (floor..at).rev().take_while(|before| self.is(*before, words)).last().unwrap_or(at)
    }

    /// Returns a number in figures or in words, and its end.
    pub fn number(&self, at: usize) -> Option<(u32, usize)> {
        let token = self.free(at)?;
        let value = match token.plain.bytes().next()? {
            b'0'..=b'9' => token.plain.parse().ok()?,
            _ => spelling::number(&token.plain)?,
        };
        Some((value, at + 1))
    }

    /// Returns a number in figures.
    pub fn figures(&self, at: usize) -> Option<u32> {
        self.free(at)?.plain.parse().ok()
    }

    /// Returns whether a token follows the one before without a blank.
    pub fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.glued)
    }

    /// Returns whether a phrase may begin here: not in the middle of `SW9` or `x2`.
    pub fn begins(&self, at: usize) -> bool {
        !self.glued(at) || self.tokens.get(at.wrapping_sub(1)).is_none_or(|before| !before.is_alphanumeric())
    }

    /// Returns whether a phrase may end before this token.
    pub fn ends(&self, at: usize) -> bool {
        !self.glued(at) || self.tokens.get(at).is_none_or(|after| !after.is_alphanumeric())
    }

    /// Returns whether a sentence or a part of one ends between a token and the next.
    pub fn parts_after(&self, at: usize) -> bool {
        self.tokens
            .get(at + 1)
            .is_none_or(|next| matches!(next.plain.as_str(), "," | "." | ";" | "!" | "?" | "\n"))
    }

    /// Returns whether every word of more than two letters begins with a capital letter, so that capitals say nothing.
    pub fn all_capitals(&self) -> bool {
        let words = || {
            let tokens = (0..self.len()).filter_map(|at| self.token(at));
            tokens.filter(|token| token.plain.chars().next().is_some_and(char::is_alphabetic))
        };
        *self
            .known
            .all_capitals
            .get_or_init(|| words().filter(|word| word.plain.len() > 2).all(|word| word.capital))
    }

    /// Returns the place of the `most`-th word that may be a slip; the end of the text where there are fewer.
    pub fn last_to_try(&self, may_be_a_slip: fn(&str) -> bool, most: usize) -> usize {
        let may_be = |at: &usize| self.token(*at).is_some_and(|token| may_be_a_slip(&token.plain));
        let find = || (0..self.len()).filter(may_be).nth(most.saturating_sub(1)).unwrap_or(self.len());
        *self.known.last_to_try.get_or_init(find)
    }

    /// Returns the name some letters are a slip of, looked for once each, and for the first `most` of them only.
    pub fn slip_of(&self, plain: &str, most: usize, look: impl FnOnce() -> Option<String>) -> Option<String> {
        if let Some(known) = self.known.slips.borrow().get(plain) {
            return known.clone();
        }
        if self.known.slips.borrow().len() >= most {
            return None;
        }
        self.work.scan();
        let found = look();
        self.known.slips.borrow_mut().insert(plain.to_owned(), found.clone());
        found
    }

    /// Returns where some tokens stand in the text.
    pub fn span(&self, tokens: Range<usize>) -> Range<usize> {
        let start = self.tokens.get(tokens.start).map_or(0, |token| token.span.start);
        let end = self.tokens.get(tokens.end.saturating_sub(1)).map_or(start, |token| token.span.end);
        start..end.max(start)
    }

    /// Returns some tokens as they are written.
    pub fn written(&self, tokens: Range<usize>) -> &'a str {
        self.text.get(self.span(tokens)).unwrap_or_default()
    }

    /// Marks tokens as held by a rule.
    pub fn claim(&mut self, tokens: Range<usize>) {
        self.mark(tokens, Taken::Claimed);
    }

    /// Marks tokens as held by nobody.
    pub fn give_back(&mut self, tokens: Range<usize>) {
        self.mark(tokens, Taken::Free);
    }

    fn mark(&mut self, tokens: Range<usize>, taken: Taken) {
        for mark in self.taken.get_mut(tokens).unwrap_or_default() {
            *mark = taken;
        }
    }
}

/// Returns whether a phrase begins with a word: most lists of phrases are done with at their first words.
pub(super) fn begins_with(phrase: &str, word: &str) -> bool {
    phrase.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}
