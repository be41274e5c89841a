//! From the words of a plan to ideas: synonyms joined, slips undone, neighbours paired.

use super::lists::{List, Lists};
use super::slips::Slips;
use crate::SearchError;
use crate::index::words::Stemmer;
use crate::plan::Taken;
use crate::synonyms::{Member, Synonyms};
use crate::text::is_joining;

/// What the searcher's own word counts for, percent of the idea's worth.
const OWN: u32 = 100;
/// What a synonym of it counts for.
const OTHER: u32 = 90;
/// What a word taken for another counts for, and one that adverts mostly mean something else by.
const SLIP: u32 = 70;
/// What two words beside each other count for once more, percent of their rarity.
const BESIDE: u32 = 50;

/// The words of a plan, read.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) ideas: Vec<Idea>,
    /// For each word, how many homes hold it; none of a word that only joins others.
    pub(super) homes: Vec<Option<u64>>,
    /// The words taken for others.
    pub(super) taken: Vec<Taken>,
}

/// Something a home may hold in one of several ways.
pub(super) struct Idea {
    /// The words it is of, a bit each; none for two words beside each other, which only add to those.
    pub(super) words: u32,
    /// What holding it is worth, in plain text and as the searcher wrote it.
    pub(super) worth: u32,
    pub(super) ways: Vec<Way>,
}

/// One way to say an idea.
pub(super) struct Way {
    /// The lists that must all hold a home: one of a word, or those of the pairs of several words in a row.
    pub(super) lists: Vec<List>,
    /// What holding it counts for, percent of the idea's worth.
    pub(super) share: u32,
    /// What stands in the advert, where that is not what the searcher wrote.
    pub(super) said: Option<String>,
}

/// A stem of a plan's words.
struct Token {
    stem: String,
    /// Which word it is of.
    word: usize,
    /// What the word was taken as.
    taken: Option<String>,
}

/// Tokens that are one idea.
struct Part<'a> {
    tokens: &'a [Token],
    /// Where it is one word, the stems of its ways of one word.
    words: Vec<String>,
}

impl Reading {
    /// Reads the words.
    pub(super) fn of(
        words: &[String],
        lists: &Lists<'_>,
        stemmer: &mut Stemmer,
    ) -> Result<Self, SearchError> {
        let tokens = tokens(words, lists, stemmer)?;
        let mut reading = Self { homes: vec![None; words.len()], ..Self::default() };
        let stems: Vec<String> = tokens.iter().map(|token| token.stem.clone()).collect();
        let mut before: Option<Part<'_>> = None;
        let mut at = 0;
        while at < tokens.len() {
            let (length, group) = Synonyms::of_the_trade().begins(&stems[at..]).unwrap_or((1, [].as_slice()));
            let mut part = Part { tokens: &tokens[at..at + length], words: Vec::new() };
            let mut idea = part.idea(group, lists)?;
            if idea.ways.is_empty() && length > 1 {
                // Nobody says it in any way: its words are looked for by themselves.
                part = Part { tokens: &tokens[at..=at], words: Vec::new() };
                let alone = Synonyms::of_the_trade().begins(&stems[at..=at]);
                let group = alone.map_or([].as_slice(), |(_, group)| group);
                idea = part.idea(group, lists)?;
            }
            at += part.tokens.len();
            reading.count(&part, &idea);
            let beside = before.map(|before| before.beside(&part, lists)).transpose()?;
            reading.ideas.extend(beside.into_iter().chain([idea]).filter(|idea| !idea.ways.is_empty()));
            before = Some(part);
        }
        reading.taken = tokens.into_iter().filter_map(|token| token.into_taken()).collect();
        Ok(reading)
    }

    /// Notes how many homes hold the words of a part; a word of several parts counts by its rarest.
    fn count(&mut self, part: &Part<'_>, idea: &Idea) {
        for token in part.tokens {
            let known = &mut self.homes[token.word];
            *known = Some(known.map_or(idea.homes(), |known| known.min(idea.homes())));
        }
    }
}

/// Returns the stems of the words but those that only join others, unless there are no others. A word that no home holds
/// is replaced by the one it was meant to be.
fn tokens(words: &[String], lists: &Lists<'_>, stemmer: &mut Stemmer) -> Result<Vec<Token>, SearchError> {
    let mut tokens: Vec<Token> = Vec::new();
    for (word, written) in words.iter().enumerate() {
        tokens.extend(stemmer.stems(written).into_iter().map(|stem| Token { stem, word, taken: None }));
    }
    if tokens.iter().any(|token| !is_joining(&token.stem)) {
        tokens.retain(|token| !is_joining(&token.stem));
    }
    let mut slips = Slips::new();
    for token in &mut tokens {
        if !Synonyms::of_the_trade().knows(&token.stem) && lists.homes(&token.stem)? == 0 {
            let undone = slips.undone(&words[token.word], lists, stemmer)?;
            if let Some((word, stem)) = undone {
                (token.stem, token.taken) = (stem, Some(word));
            }
        }
    }
    Ok(tokens)
}

impl Token {
    fn into_taken(self) -> Option<Taken> {
        let (word, taken) = (self.word, self.taken?);
        Some(Taken { word, taken })
    }
}

impl Part<'_> {
    /// Finds every way to say the part: as written, and each other member of its group. Ways that no home says are left
    /// out.
    fn idea(&mut self, group: &[Member], lists: &Lists<'_>) -> Result<Idea, SearchError> {
        let written: Vec<String> = self.tokens.iter().map(|token| token.stem.clone()).collect();
        let slipped = self.tokens.iter().find_map(|token| token.taken.clone());
        let only_typed = group.iter().any(|member| member.stems == written && !member.in_adverts);
        let (own, other) = match (&slipped, only_typed) {
            (Some(_), _) => (SLIP, SLIP),
            (None, true) => (SLIP, OWN),
            (None, false) => (OWN, OTHER),
        };
        let mut ways = vec![(written.as_slice(), own, slipped)];
        let others = group.iter().filter(|member| member.stems != written && member.in_adverts);
        ways.extend(others.map(|member| (member.stems.as_slice(), other, Some(member.written.clone()))));
        let mut idea = Idea { words: 0, worth: 0, ways: Vec::new() };
        for token in self.tokens {
            idea.words |= 1 << token.word;
        }
        for (stems, share, said) in ways {
            let lists = match stems {
                [stem] => vec![lists.word(stem)?],
                row => row.windows(2).map(|two| lists.pair(&two[0], &two[1])).collect::<Result<_, _>>()?,
            };
            if lists.iter().all(|list| list.homes > 0) {
                if let ([stem], 1) = (stems, self.tokens.len()) {
                    self.words.push(stem.clone());
                }
                idea.ways.push(Way { lists, share, said });
            }
        }
        idea.worth = lists.worth(idea.homes());
        Ok(idea)
    }

    /// Returns the idea of this part right before another, in any of the ways of one word each is said.
    fn beside(&self, next: &Self, lists: &Lists<'_>) -> Result<Idea, SearchError> {
        let mut idea = Idea { words: 0, worth: 0, ways: Vec::new() };
        for one in &self.words {
            for other in &next.words {
                let list = lists.pair(one, other)?;
                if list.homes > 0 {
                    idea.ways.push(Way { lists: vec![list], share: BESIDE, said: None });
                }
            }
        }
        idea.worth = lists.worth(idea.homes());
        Ok(idea)
    }
}

impl Idea {
    /// Returns how many homes hold it at least: in its commonest way, which is held by at most as many as its rarest pair.
    fn homes(&self) -> u64 {
        let of = |way: &Way| way.lists.iter().map(|list| list.homes).min().unwrap_or(0);
        self.ways.iter().map(of).max().unwrap_or(0)
    }
}
