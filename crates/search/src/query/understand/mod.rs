//! Plain words to constraints: what the one box understands.
//!
//! [`understand`] cuts the text into tokens ([`line`]), lets each rule of [`rules::RULES`] in turn claim the phrases it
//! is certain of, and leaves every other word as text. A rule sees only what no earlier rule has claimed, and nothing
//! between double quotes. What a rule claims is said in the words of the query string (`bedrooms` = `2`), and read by
//! the parameters themselves, so that the box cannot ask for what a URL could not.
//!
//! The first law: a misreading is worse than no reading. So what a phrase may mean besides (a wish, a denial, the home
//! somebody lives in today, one of two alternatives that cannot both be asked) keeps its words as text.
//!
//! What this deliberately does not do: guess what a word may mean from other people's searches, or translate.

mod alternatives;
mod context;
mod cut;
mod interpretation;
mod line;
mod rules;
mod small_words;
mod spelling;
#[cfg(test)]
mod tests;
mod work;

pub use interpretation::Interpretation;
pub(crate) use rules::{household, may_be_a_slip, phrases, place_follows};

use super::parameter::bounded;
use super::{Parameter, Query};
use gazetteer::Gazetteer;
use jiff::Timestamp;
use line::Line;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use vacancy::AuthorityCode;
use work::Work;

/// What is known while a text is read.
#[derive(Clone, Copy)]
pub struct Knowing<'a> {
    /// Places.
    pub gazetteer: &'a Gazetteer,
    /// Authorities whose homes are searched; places near them are likelier.
    pub served: &'a [AuthorityCode],
    /// The time; "today" is its London day.
    pub now: Timestamp,
}

/// What was understood of a text.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Understood {
    /// The phrases, in the order of the text.
    pub phrases: Vec<Phrase>,
    /// The words left over, in their order; quoted ones with their quotes.
    pub text: String,
}

/// A phrase that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Phrase {
    /// Where it stands, in bytes of the text.
    pub span: Range<usize>,
    /// What it asks, as parameters and their values; nothing where it only says that something is not needed.
    pub said: Vec<(&'static str, String)>,
}

/// Reads a text. It never fails; what is not understood is left as text.
pub fn understand(text: &str, knowing: &Knowing<'_>) -> Understood {
    counted(text, knowing).0
}

/// Reads a text, and returns what that took.
fn counted(text: &str, knowing: &Knowing<'_>) -> (Understood, Work) {
    let mut line = Line::read(text);
    line.set_context(context::of(&line));
    let mut claims: Vec<Claim> = Vec::new();
    // For each parameter its first value.
    let mut asked = BTreeMap::new();
    for rule in rules::RULES {
        line.hide_context(rule.scope);
        let mut at = 0;
        while at < line.len() {
            let Some(claim) = (rule.read)(&line, at, knowing) else {
                at += 1;
                continue;
            };
            at = claim.tokens.end.max(at + 1);
            if !claim.aside && !can_be_asked(&claim, &asked) {
                continue;
            }
            line.claim(claim.tokens.clone());
            claim.said.iter().for_each(|(name, value)| {
                asked.entry(*name).or_insert_with(|| value.clone());
            });
            claims.push(claim);
        }
    }
    claims.sort_by_key(|claim| claim.tokens.start);
    alternatives::give_up(&mut line, &mut claims);
    drop_contradictions(&mut line, &mut claims);
    let phrases = claims.iter().filter(|claim| !claim.aside).map(|claim| claim.phrase(&line)).collect();
    let understood = Understood { phrases, text: small_words::left_over(&line, &claims) };
    (understood, line.work.total())
}

/// Some tokens, and what they ask.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Claim {
    tokens: Range<usize>,
    said: Vec<(&'static str, String)>,
    /// Whether the tokens stay text, and are only kept from other rules.
    aside: bool,
}

impl Claim {
    fn of(tokens: Range<usize>, said: Vec<(&'static str, String)>) -> Self {
        Self { tokens, said, aside: false }
    }

    fn one(tokens: Range<usize>, parameter: &'static str, value: impl ToString) -> Self {
        Self::of(tokens, vec![(parameter, value.to_string())])
    }

    /// Tokens that say something is not needed: understood, and asking nothing.
    fn nothing(tokens: Range<usize>) -> Self {
        Self::of(tokens, Vec::new())
    }

    /// Tokens that stay text.
    fn aside(tokens: Range<usize>) -> Self {
        Self { tokens, said: Vec::new(), aside: true }
    }

    fn phrase(&self, line: &Line<'_>) -> Phrase {
        Phrase { span: line.span(self.tokens.clone()), said: self.said.clone() }
    }
}

/// Returns whether the parameters take what the claim says, and no earlier claim has said otherwise.
fn can_be_asked(claim: &Claim, earlier: &BTreeMap<&'static str, String>) -> bool {
    claim.said.iter().all(|(name, value)| {
        let Some(parameter) = Parameter::named(name) else { return false };
        let free = parameter.repeatable || earlier.get(name).is_none_or(|known| known == value);
        free && (parameter.read)(&mut Query::default(), value).is_ok()
    })
}

/// Gives up every claim of a parameter that contradicts another, such as a least cost above the greatest.
fn drop_contradictions(line: &mut Line<'_>, claims: &mut Vec<Claim>) {
    // "Stop sending me Thamesmead, anywhere but Thamesmead": it is kept out, and not asked for too.
    let said = claims.iter().flat_map(|claim| &claim.said);
    let kept_out: Vec<String> =
        said.filter(|(name, _)| *name == "not_area").map(|(_, value)| value.clone()).collect();
    give_up(line, claims, |name, value| {
        matches!(name, "area" | "near") && kept_out.iter().any(|out| out == value)
    });
    let asked = asked_by(claims.iter().flat_map(|claim| &claim.said));
    let parsed = Query::parse(&asked);
    if parsed.errors.is_empty() {
        return;
    }
    let wrong: Vec<&str> = parsed.errors.iter().map(|error| bounded(&error.parameter)).collect();
    give_up(line, claims, |name, _| wrong.contains(&bounded(name)));
}

/// Gives up the claims that say what is wrong, by its parameter and value.
fn give_up(line: &mut Line<'_>, claims: &mut Vec<Claim>, wrong: impl Fn(&str, &str) -> bool) {
    claims.retain(|claim| {
        let gives_up = claim.said.iter().any(|(name, value)| wrong(name, value));
        if gives_up {
            line.give_back(claim.tokens.clone());
        }
        !gives_up
    });
}

/// Returns whether a letter is a double quote.
fn is_quote(letter: char) -> bool {
    matches!(letter, '"' | '“' | '”')
}

/// Returns what of a text stands in double quotes and is not interpreted, in bytes of the text, the quotes among them.
pub fn quoted(text: &str) -> Vec<Range<usize>> {
    Line::read(text).quoted()
}

fn asked_by<'a>(said: impl Iterator<Item = &'a (&'static str, String)>) -> String {
    let mut known = BTreeSet::new();
    let pairs: Vec<(&'static str, String)> = said.filter(|pair| known.insert(*pair)).cloned().collect();
    super::string::print(&pairs)
}

impl Understood {
    /// Returns the query the phrases ask, with nothing in its box but the words left over.
    pub fn query(&self) -> Query {
        let asked = asked_by(self.phrases.iter().flat_map(|phrase| &phrase.said));
        Query { q: self.text.clone(), ..Query::parse(&asked).query }
    }

    /// Returns the query to be answered: `query` with what its box says added where no parameter of its own says it.
    pub fn add_to(&self, query: &Query) -> Query {
        let own = Query::parse(&query.to_query_string()).query;
        let mut known = BTreeMap::new();
        let mut explicit = |name: &'static str| *known.entry(name).or_insert_with(|| own.asks(name));
        let said = self.phrases.iter().flat_map(|phrase| &phrase.said);
        let added = asked_by(said.filter(|(name, _)| !explicit(name)));
        let with_page = format!("{}&{added}", query.without("q").to_query_string());
        // How many homes are wanted is not limited here: a program may want more than a page.
        let (page, per_page) = (query.page, query.per_page);
        Query { q: self.text.clone(), page, per_page, ..Query::parse(&with_page).query }
    }
}

impl Phrase {
    /// Returns what the phrase asks, by itself.
    pub fn asks(&self) -> Interpretation {
        let alone = Understood { phrases: vec![self.clone()], text: String::new() };
        Interpretation { query: alone.query() }
    }

    /// Returns the text with this phrase in double quotes, so that it is not interpreted. A quote before it that has no other
    /// goes: it would pair with one of these.
    pub fn quoted_in(&self, text: &str) -> String {
        let (Some(before), Some(phrase), Some(after)) =
            (text.get(..self.span.start), text.get(self.span.clone()), text.get(self.span.end..))
        else {
            return text.to_owned();
        };
        let before = match Line::read(before).quote_alone() {
            Some(quote) => format!("{}{}", &before[..quote.start], &before[quote.end..]),
            None => before.to_owned(),
        };
        format!("{before}\"{}\"{after}", phrase.replace(is_quote, " "))
    }
}
