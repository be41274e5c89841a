//! Texts of an advert with the words searched for marked, as pieces that a template escapes one by one.

use search::Highlight;

/// How many characters an excerpt has at most, besides the dots that say it is one.
const EXCERPT: usize = 160;
/// How many of them may come before the first marked word.
const BEFORE: usize = 50;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is a word searched for.
    pub marked: bool,
}

/// Returns a text with the words of one of its record's fields marked.
pub fn pieces(text: &str, field: &str, highlights: &[Highlight]) -> Vec<Piece> {
    let letters: Vec<char> = text.chars().collect();
    cut(&letters, 0..letters.len(), field, highlights)
}

/// Returns the part of a text around the first word marked in it; nothing where none is.
pub fn excerpt(text: &str, field: &str, highlights: &[Highlight]) -> Option<Vec<Piece>> {
    let first = highlights.iter().find(|mark| mark.field == field)?;
    let letters: Vec<char> = text.chars().collect();
    let is_blank = |at: &usize| letters.get(*at).is_none_or(|letter| letter.is_whitespace());
    // Whole words only: from the first blank in reach before the word to the last before the end.
    let reach = first.start.saturating_sub(BEFORE);
    let start = match reach {
        0 => 0,
        reach => (reach..first.start).find(is_blank).map_or(first.start, |blank| blank + 1),
    };
    let most = start + EXCERPT;
    let end = match letters.len() <= most {
        true => letters.len(),
        false => (first.end..=most).rev().find(is_blank).unwrap_or(most),
    };
    let dots = |needed: bool| needed.then(|| Piece { text: "…".to_owned(), marked: false });
    let inner = cut(&letters, start..end, field, highlights);
    Some(dots(start > 0).into_iter().chain(inner).chain(dots(end < letters.len())).collect())
}

fn cut(letters: &[char], part: std::ops::Range<usize>, field: &str, highlights: &[Highlight]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut add = |from: usize, to: usize, marked: bool| {
        if let Some(letters) = letters.get(from..to).filter(|letters| !letters.is_empty()) {
            pieces.push(Piece { text: letters.iter().collect(), marked });
        }
    };
    let mut at = part.start;
    let inside = |mark: &&Highlight| mark.field == field && mark.start >= part.start && mark.end <= part.end;
    for mark in highlights.iter().filter(inside) {
        add(at, mark.start, false);
        add(mark.start, mark.end, true);
        at = mark.end;
    }
    add(at, part.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(start: usize, end: usize) -> Highlight {
        Highlight { field: "description", start, end }
    }

    /// Returns the pieces as one text, marked words in brackets.
    fn shown(pieces: Vec<Piece>) -> String {
        let show = |piece: Piece| if piece.marked { format!("[{}]", piece.text) } else { piece.text };
        pieces.into_iter().map(show).collect()
    }

    #[test]
    fn words_are_marked_where_they_stand() {
        let marks = [mark(2, 8), mark(13, 19), Highlight { field: "title", start: 0, end: 1 }];
        assert_eq!(shown(pieces("A garden and Garden", "description", &marks)), "A [garden] and [Garden]");
        assert_eq!(shown(pieces("", "description", &[])), "");
        // A mark that is not of this text marks nothing rather than something else.
        assert_eq!(shown(pieces("short", "description", &[mark(3, 9)])), "short");
    }

    #[test]
    fn an_excerpt_is_short_and_of_whole_words() {
        let text = format!("{}garden {}", "é words ".repeat(20), "and more ".repeat(40));
        let start = 160;
        let shown = shown(excerpt(&text, "description", &[mark(start, start + 6)]).unwrap());
        assert!(shown.starts_with("…words é words") || shown.starts_with("…é words"), "{shown}");
        assert!(shown.contains("[garden]"), "{shown}");
        assert!(shown.ends_with("more…") || shown.ends_with("and…"), "{shown}");
        assert!(shown.chars().count() <= EXCERPT + 4, "{shown}");
        assert_eq!(excerpt(&text, "title", &[mark(start, start + 6)]), None);
        let long = "x".repeat(1_000);
        let whole = excerpt(&long, "description", &[mark(0, 1_000)]).unwrap();
        assert!(whole.iter().map(|piece| piece.text.chars().count()).sum::<usize>() <= EXCERPT + 1);
    }
}
