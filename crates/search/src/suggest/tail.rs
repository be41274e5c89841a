//! What is being typed: the last words of a text.

use crate::query::understand::may_be_a_slip;
use gazetteer::fold;

/// How many words a name that is being typed has at most.
const WORDS_MOST: usize = 5;
/// How much of the end of a text is looked at, bytes: longer than any name with its signs.
const LOOKED_AT: usize = 100;
/// Fewer letters than this begin too much.
const SHORTEST: usize = 2;
/// Fewer letters than this are a slip away from too much.
const SHORTEST_FOR_A_SLIP: usize = 5;

/// Signs a name does not go on past.
const PARTING: &[char] = &[',', ';', ':', '!', '?', '\n', '(', ')', '/', '"', '“', '”'];

/// Some of the last words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tail {
    /// The words as names are folded; a blank at the end where the last is complete.
    pub folded: String,
    /// Where they begin in the text, bytes.
    pub start: usize,
    /// How many words there are.
    pub words: usize,
}

impl Tail {
    /// Returns whether the words may be a name with a slip in it.
    pub(super) fn may_be_a_slip(&self) -> bool {
        let is_open = !self.folded.ends_with(' ');
        is_open && self.folded.len() >= SHORTEST_FOR_A_SLIP && (self.words > 1 || may_be_a_slip(&self.folded))
    }
}

/// Returns the runs of last words that may begin a name, longest first; none within double quotes.
pub(super) fn tails(text: &str) -> Vec<Tail> {
    let quotes = text.chars().filter(|letter| matches!(letter, '"' | '“' | '”')).count();
    if quotes % 2 == 1 {
        return Vec::new();
    }
    let part = end_of(text).rsplit(PARTING).next().unwrap_or_default();
    let offset = text.len() - part.len();
    let mut blank_before = true;
    let mut starts: Vec<usize> = Vec::new();
    for (at, letter) in part.char_indices() {
        if blank_before && !letter.is_whitespace() {
            starts.push(at);
        }
        blank_before = letter.is_whitespace();
    }
    let kept = starts.len().saturating_sub(WORDS_MOST);
    let starts = starts.split_off(kept).into_iter();
    starts.filter_map(|start| tail(part, start, offset)).collect()
}

/// Returns as much of the end of a text as is looked at.
pub(super) fn end_of(text: &str) -> &str {
    let from = (text.len().saturating_sub(LOOKED_AT)..text.len()).find(|at| text.is_char_boundary(*at));
    from.and_then(|from| text.get(from..)).unwrap_or_default()
}

fn tail(part: &str, start: usize, offset: usize) -> Option<Tail> {
    let written = part.get(start..)?;
    let mut folded = fold(written);
    let words = folded.split(' ').count();
    if folded.len() < SHORTEST {
        return None;
    }
    // Folding makes a saint of it, but it may be the beginning of any word.
    if let Some(before) = folded.strip_suffix("saint").filter(|_| written.to_lowercase().ends_with("st")) {
        folded = format!("{before}st");
    }
    if written.ends_with(char::is_whitespace) {
        folded.push(' ');
    }
    Some(Tail { folded, start: offset + start, words })
}

/// Returns where in a label the folded letters stand at the beginning of a word, in characters.
pub(super) fn matched(label: &str, folded: &str) -> Option<[usize; 2]> {
    let folded = fold(folded);
    let letters: Vec<(usize, char)> = label.char_indices().collect();
    let begins = |at: usize| at == 0 || !letters[at - 1].1.is_alphanumeric();
    let wanted = folded.chars().count();
    (0..letters.len()).filter(|at| begins(*at)).find_map(|start| {
        // Folding drops signs (King's), or spells them out (& is and): the written words are a little longer or shorter.
        let (least, most) = (start + wanted.saturating_sub(3), start + wanted + 3);
        (least.max(start + 1)..=most.min(letters.len())).find_map(|end| {
            let until = letters.get(end).map_or(label.len(), |(at, _)| *at);
            let part = label.get(letters[start].0..until)?;
            (fold(part) == folded).then_some([start, end])
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = tails(text);
        let words: Vec<&str> = found.iter().map(|tail| tail.folded.as_str()).collect();
        assert_eq!(words, expected, "{text:?}");
        for tail in found {
            assert_eq!(fold(&text[tail.start..]), fold(&tail.folded), "{text:?}");
        }
    }

    #[test]
    fn the_last_words_are_tried_longest_first() {
        check("near bri", &["near bri", "bri"]);
        check("a b c d e f gh", &["c d e f gh", "d e f gh", "e f gh", "f gh", "gh"]);
        check("Elephant & C", &["elephant and c", "and c"]);
        check("Kings Cross St. P", &["kings cross saint p", "cross saint p", "saint p"]);
        check("house, br", &["br"]);
        check("brixton ", &["brixton "]);
        check("\"near bri", &[]);
        check("\"near\" bri", &["bri"]);
        check("b", &[]);
        check("near St", &["near st", "st"]);
        check("st ", &["saint "]);
        check("", &[]);
        check("£££", &[]);
    }

    #[test]
    fn only_the_end_of_a_long_text_is_looked_at() {
        for text in ["é".repeat(2_000), "x".repeat(2_000), "ab ".repeat(600)] {
            let tails = tails(&text);
            assert!(tails.len() <= WORDS_MOST && tails.iter().all(|tail| tail.folded.len() <= LOOKED_AT + 1));
        }
    }

    #[test]
    fn typed_letters_are_found_in_the_label() {
        for (label, typed, expected) in [
            ("Brixton", "bri", Some([0, 3])),
            ("Bethnal Green", "gre", Some([8, 11])),
            ("King's Cross St. Pancras", "kings cross saint p", Some([0, 18])),
            ("Elephant & Castle", "elephant and c", Some([0, 12])),
            ("Tower Hamlets council", "lbth", None),
            ("Lambeth council", "lambeth ", Some([0, 7])),
            ("Stockwell", "st", Some([0, 2])),
        ] {
            assert_eq!(matched(label, typed), expected, "{label} {typed}");
        }
    }
}
