//! What is left over: the words nobody claimed, without those that only join the others.

use super::Claim;
use super::line::{Line, Taken};
use std::collections::HashSet;
use std::sync::LazyLock;

/// Words that say nothing of a home by themselves, one a line.
static SMALL: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("small-words.txt").lines().collect());

/// Returns the words left over, in their order, as written; quoted ones keep their quotes. A word that hangs
/// together without a blank (`e-mail`, `o'clock`) is one.
pub(super) fn left_over(line: &Line<'_>, claims: &[Claim]) -> String {
    let mut is_aside = vec![false; line.len()];
    for claim in claims.iter().filter(|claim| claim.aside) {
        is_aside.get_mut(claim.tokens.clone()).unwrap_or_default().fill(true);
    }
    let aside = |at: usize| is_aside.get(at).copied().unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    let mut at = 0;
    while at < line.len() {
        let end = group_end(line, at, &aside);
        match line.taken(at) {
            Taken::Claimed if !aside(at) => {}
            Taken::Quoted => words.push(line.written(at..end).to_owned()),
            _ => words.extend(word(line, at, end)),
        }
        at = end;
    }
    words.join(" ")
}

/// Returns the end of the tokens that hang together and have one fate.
fn group_end(line: &Line<'_>, at: usize, aside: &dyn Fn(usize) -> bool) -> usize {
    let is_kept = |at: usize| line.taken(at) != Taken::Claimed || aside(at);
    if line.taken(at) == Taken::Quoted {
        // From one quote to the next.
        let is_quote = |at: &usize| {
            line.token(*at).is_some_and(|token| !token.is_alphanumeric() && is_quote(&token.plain))
        };
        return (at + 1..line.len()).find(is_quote).map_or(line.len(), |end| end + 1);
    }
    (at + 1..line.len())
        .find(|next| {
            !line.glued(*next) || is_kept(*next) != is_kept(at) || line.taken(*next) == Taken::Quoted
        })
        .unwrap_or(line.len())
}

/// Returns whether a plain word says nothing of a home by itself.
pub(super) fn is_small(plain: &str) -> bool {
    SMALL.contains(plain)
}

fn is_quote(plain: &str) -> bool {
    matches!(plain, "\"" | "“" | "”")
}

/// Returns a group without the signs at its edges; nothing where it is a small word or only signs.
fn word(line: &Line<'_>, start: usize, end: usize) -> Option<String> {
    let is_word = |at: &usize| line.token(*at).is_some_and(super::cut::Token::is_alphanumeric);
    let first = (start..end).find(is_word)?;
    let last = (start..end).rev().find(is_word)?;
    let plain = line.token(first).map(|token| token.plain.as_str()).unwrap_or_default();
    if first == last && is_small(plain) {
        return None;
    }
    Some(line.written(first..last + 1).to_owned())
}

/// Returns a text without its small words: what two readings are compared by.
#[cfg(test)]
pub(super) fn without(text: &str) -> String {
    let line = Line::read(text);
    left_over(&line, &[])
}
