//! Columns a note names by a spreadsheet's letters: "col F", "columns M to P", "columns A, C and D".

/// Returns where a sentence names columns by their letters: from, to, and the column's place. All columns of a range
/// stand where the range does.
pub(super) fn named(sentence: &str, columns: usize) -> Vec<(usize, usize, usize)> {
    let mut found = Vec::new();
    let mut words = words(sentence).peekable();
    while let Some((_, word)) = words.next() {
        if !matches!(word.to_ascii_lowercase().as_str(), "col" | "cols" | "column" | "columns") {
            continue;
        }
        let mut last: Option<(usize, usize)> = None;
        let mut ranges = false;
        while let Some((at, word)) = words.peek().copied() {
            if let Some(column) = place(word).filter(|column| *column < columns) {
                let to = at + word.len();
                match last.filter(|(_, first)| ranges && *first < column) {
                    Some((from, first)) => {
                        found.retain(|(at, _, _)| *at != from);
                        found.extend((first..=column).map(|column| (from, to, column)));
                    }
                    None => found.push((at, to, column)),
                }
                (last, ranges) = (Some((at, column)), false);
            } else if last.is_some() && matches!(word, "to" | "through" | "and" | "-" | "–" | "&" | "or") {
                ranges = matches!(word, "to" | "through" | "-" | "–");
            } else {
                break;
            }
            words.next();
        }
    }
    found
}

/// Returns the words of a sentence and where each begins, marks at their ends taken off; a hyphen is a word.
fn words(sentence: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let parts = sentence.split_inclusive(|c: char| c.is_whitespace() || matches!(c, '-' | '–'));
    let placed = parts.map(move |part| {
        at += part.len();
        (at - part.len(), part)
    });
    placed
        .flat_map(|(from, part)| {
            let bare = part.trim_end();
            let hyphen =
                bare.ends_with(['-', '–']).then(|| bare.chars().next_back().map_or(0, char::len_utf8));
            let (word, hyphen) = bare.split_at(bare.len() - hyphen.unwrap_or(0));
            let begin = from + (word.len() - word.trim_start_matches(['(', '"', '\'']).len());
            let mark = |c: char| matches!(c, '(' | ')' | '"' | '\'' | ',' | ':' | ';' | '.' | '=');
            [(begin, word.trim_matches(mark)), (from + word.len(), hyphen)]
        })
        .filter(|(_, word)| !word.is_empty())
}

/// Returns the place, from 0, of a column of these capital letters.
fn place(letters: &str) -> Option<usize> {
    let capitals = letters.bytes().all(|byte| byte.is_ascii_uppercase());
    (capitals && (1..=2).contains(&letters.len()))
        .then(|| letters.bytes().fold(0, |place, byte| place * 26 + usize::from(byte - b'A') + 1) - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(sentence: &str) -> Vec<usize> {
        named(sentence, 30).into_iter().map(|(_, _, column)| column).collect()
    }

    #[test]
    fn letters_name_columns() {
        assert_eq!(columns("Col F is the gross weekly rent."), [5]);
        assert_eq!(columns("Please do not publish columns M to P."), [12, 13, 14, 15]);
        assert_eq!(columns("columns M-P are internal"), [12, 13, 14, 15]);
        assert_eq!(columns("Columns A, C and D (see below)"), [0, 2, 3]);
        assert_eq!(columns("column AB holds the band"), [27]);
        assert_eq!(columns("The column is what we call a band. A home"), Vec::<usize>::new());
        assert_eq!(columns("column ZZ"), Vec::<usize>::new());
    }
}
