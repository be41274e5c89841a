//! A text as words, each with what it may set off.

use super::lists::List;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

/// Kinds of thing a word may set off, as bits.
pub(super) const NAME: u8 = 1;
/// The code of a door, a safe or an alarm.
pub(super) const ENTRY: u8 = 2;
/// Words about someone's health or safety.
pub(super) const HEALTH: u8 = 4;
/// A short telephone number.
pub(super) const TELEPHONE: u8 = 8;

/// How far a sentence is followed, in words to either side.
const SENTENCE_AT_MOST: usize = 40;

/// A text as words.
pub(super) struct Words<'t> {
    /// The text.
    pub text: &'t str,
    /// The text in ASCII lower case: every byte keeps its place.
    lower: String,
    /// Where each word stands.
    places: Vec<Range<usize>>,
    /// The words that set something off, and what.
    triggers: Vec<(usize, u8)>,
}

impl<'t> Words<'t> {
    /// Splits a text into words: letters and digits, with the apostrophes inside them.
    pub fn of(text: &'t str) -> Self {
        let lower = text.to_ascii_lowercase();
        let mut words =
            Self { text, lower, places: Vec::with_capacity(text.len() / 5), triggers: Vec::new() };
        let mut start = None;
        let mut characters = text.char_indices().peekable();
        while let Some((at, c)) = characters.next() {
            let apostrophe = |c: char| c == '\'' || c == '’';
            let inside = c.is_alphanumeric()
                || (apostrophe(c)
                    && start.is_some()
                    && characters.peek().is_some_and(|(_, next)| next.is_alphabetic()));
            match (start, inside) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    words.add(from..at);
                    start = None;
                }
                _ => {}
            }
        }
        if let Some(from) = start {
            words.add(from..text.len());
        }
        words
    }

    fn add(&mut self, place: Range<usize>) {
        let word = &self.lower[place.clone()];
        let sets_off = TRIGGERS.of(plain_of(word));
        if sets_off > 0 {
            self.triggers.push((self.places.len(), sets_off));
        }
        self.places.push(place);
    }

    /// Returns the whole text in lower case; every byte keeps its place.
    pub fn all_lower(&self) -> &str {
        &self.lower
    }

    /// Returns how many words there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Returns the words that set off a kind.
    pub fn triggers(&self, kind: u8) -> impl Iterator<Item = usize> {
        self.triggers.iter().filter(move |(_, sets_off)| sets_off & kind > 0).map(|(at, _)| *at)
    }

    /// Returns a word in lower case; nothing beyond the ends.
    pub fn lower(&self, at: usize) -> &str {
        self.places.get(at).map_or("", |place| &self.lower[place.clone()])
    }

    /// Returns a word in lower case without the `'s` of whom something belongs to.
    pub fn plain(&self, at: usize) -> &str {
        plain_of(self.lower(at))
    }

    /// Returns a word as written; nothing beyond the ends.
    pub fn as_written(&self, at: usize) -> &'t str {
        self.places.get(at).map_or("", |place| &self.text[place.clone()])
    }

    /// Returns where a word stands.
    pub fn place(&self, at: usize) -> Range<usize> {
        self.places.get(at).cloned().unwrap_or(self.text.len()..self.text.len())
    }

    /// Returns what stands between a word and the one before it.
    pub fn before(&self, at: usize) -> &'t str {
        let from = at.checked_sub(1).map_or(0, |before| self.place(before).end);
        &self.text[from..self.place(at).start]
    }

    /// Returns whether a sentence, a line or a list's item ends before a word. The dot of "no." or "Mr J." ends
    /// nothing, nor does a line that ends with a colon.
    pub fn ends_before(&self, at: usize) -> bool {
        if at == 0 || at >= self.len() {
            return true;
        }
        let gap = self.before(at);
        if gap.contains(['!', '?', ';', '|', '•']) {
            return true;
        }
        if gap.contains('\n') {
            return !gap.trim_end().ends_with([':', '=', ',', '-']);
        }
        let short = self.place(at - 1).len() == 1 && self.as_written(at - 1).chars().all(char::is_uppercase);
        gap.starts_with(". ") && !short && !ABBREVIATED.contains(&self.lower(at - 1))
    }

    /// Returns the words of the sentence a word stands in, those near to it.
    pub fn sentence(&self, at: usize) -> Range<usize> {
        let mut from = at;
        while at - from < SENTENCE_AT_MOST && !self.ends_before(from) {
            from -= 1;
        }
        let mut to = at + 1;
        while to - at < SENTENCE_AT_MOST && !self.ends_before(to) {
            to += 1;
        }
        from..to
    }

    /// Returns whether a word begins with a capital letter.
    pub fn is_capitalised(&self, at: usize) -> bool {
        self.as_written(at).chars().next().is_some_and(char::is_uppercase)
    }

    /// Returns whether a word is of two capital letters or more, and nothing else.
    pub fn is_shouted(&self, at: usize) -> bool {
        let word = self.as_written(at);
        word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c == '\'')
    }

    /// Returns how many words a phrase has, where it stands at this word.
    pub fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let parts = phrase.split(' ');
        let mut length = 0;
        for part in parts {
            if self.plain(at + length) != part || (length > 0 && self.ends_before(at + length)) {
                return None;
            }
            length += 1;
        }
        Some(length)
    }

    /// Returns the longest of some phrases that stands at this word, as its number of words.
    pub fn any_phrase(&self, at: usize, phrases: &List) -> Option<usize> {
        phrases.beginning_with(self.plain(at)).iter().filter_map(|phrase| self.phrase(at, phrase)).max()
    }
}

/// Shortened words whose dot ends no sentence.
const ABBREVIATED: &[&str] =
    &["mr", "mrs", "ms", "dr", "no", "nos", "num", "tel", "mob", "ext", "st", "rev", "approx", "incl"];

fn plain_of(word: &str) -> &str {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

/// The words that set something off, and what.
struct Triggers {
    words: HashMap<&'static str, u8>,
    /// The lengths there are of words that begin with a byte, a bit each: most words are told by that alone.
    lengths: [u32; 256],
}

impl Triggers {
    /// Returns what a word sets off.
    fn of(&self, word: &str) -> u8 {
        let first = word.as_bytes().first().copied().unwrap_or(0);
        if self.lengths[usize::from(first)] & length_bit(word) == 0 {
            return 0;
        }
        self.words.get(word).copied().unwrap_or(0)
    }
}

fn length_bit(word: &str) -> u32 {
    1 << word.len().min(31)
}

static TRIGGERS: LazyLock<Triggers> = LazyLock::new(|| {
    let mut triggers = Triggers { words: HashMap::new(), lengths: [0; 256] };
    let lists = [
        (super::names::TRIGGERS, NAME),
        (super::entry::TRIGGERS, ENTRY),
        (super::telephones::TRIGGERS, TELEPHONE),
    ];
    let single = lists.into_iter().flat_map(|(lists, kind)| {
        lists.iter().flat_map(move |list| list.words().map(move |word| (word, kind)))
    });
    let first_of_phrases = super::health::TRIGGERS.iter().flat_map(|list| {
        list.words().filter_map(|phrase| phrase.split(' ').next()).map(|word| (word, HEALTH))
    });
    for (word, kind) in single.chain(first_of_phrases) {
        *triggers.words.entry(word).or_insert(0) |= kind;
        let first = word.as_bytes().first().copied().unwrap_or(0);
        triggers.lengths[usize::from(first)] |= length_bit(word);
    }
    triggers
});
