//! Bands that may bid: `A-C` is A, B, C; `Bands 1-2` is 1, 2; `All` is no restriction.

use super::clean::plain;
use super::floor::looks_like_day;
use crate::codes;
use vacancy::Message;

/// The longest label of a band, in characters.
const LABEL_AT_MOST: usize = 30;

/// The most labels an advert can state.
const LABELS_AT_MOST: usize = 40;

/// Returns the single labels a cell states, in order, each once; none means all.
pub(crate) fn read(text: &str) -> Result<Vec<String>, Message> {
    let lower = plain(text);
    if looks_like_day(&lower) {
        return Err(Message::new(codes::CELL_SPOILT_BY_SPREADSHEET));
    }
    if is_everybody(&lower) {
        return Ok(Vec::new());
    }
    let mut labels: Vec<String> = Vec::new();
    for part in parts(text) {
        for label in expand(&part)? {
            if labels.len() == LABELS_AT_MOST {
                return Err(Message::new(codes::BANDS_UNREADABLE));
            }
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    if labels.is_empty() { Err(Message::new(codes::BANDS_UNREADABLE)) } else { Ok(labels) }
}

/// Returns the labels of a cell in which those of one character stand side by side: `123` is 1, 2 and 3.
pub(crate) fn run_together(text: &str) -> Result<Vec<String>, Message> {
    if is_everybody(&plain(text)) || !text.chars().all(char::is_alphanumeric) {
        return read(text);
    }
    let apart: Vec<String> = text.chars().map(String::from).collect();
    read(&apart.join(" "))
}

fn is_everybody(lower: &str) -> bool {
    let said = lower.replace("bands", "").replace("band", "");
    matches!(
        said.trim(),
        "all" | "any" | "none" | "everyone" | "open to all" | "no restriction" | "all applicants" | "any."
    ) || said.trim().is_empty()
}

/// Splits at commas, slashes, semicolons, ampersands, "and", "or", and blanks between single characters.
fn parts(text: &str) -> Vec<String> {
    let spaced: String = text.chars().map(|c| if ",/;&|".contains(c) { '\n' } else { c }).collect();
    let mut parts: Vec<String> = Vec::new();
    for piece in spaced.split('\n') {
        let words: Vec<&str> = piece
            .split_whitespace()
            .filter(|word| {
                !matches!(word.to_ascii_lowercase().as_str(), "band" | "bands" | "only" | "priority")
            })
            .collect();
        let joined =
            words.join(" ").replace(" - ", "-").replace(" – ", "-").replace('–', "-").replace(" to ", "-");
        let singles = joined.split(' ').all(|word| word.len() <= 2);
        for word in joined.split(" and ").flat_map(|part| part.split(" or ")) {
            if singles {
                parts.extend(word.split(' ').map(str::to_owned));
            } else {
                parts.push(word.trim().to_owned());
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Returns the labels of a part: itself, or all of a range of letters or small numbers.
fn expand(part: &str) -> Result<Vec<String>, Message> {
    let unreadable = || Message::new(codes::BANDS_UNREADABLE);
    if let Some((from, to)) = part.split_once('-') {
        let (from, to) = (from.trim(), to.trim());
        if let (Ok(from), Ok(to)) = (from.parse::<u8>(), to.parse::<u8>()) {
            return (from <= to && to <= 30)
                .then(|| (from..=to).map(|number| number.to_string()).collect())
                .ok_or_else(unreadable);
        }
        if let ([from], [to]) = (from.to_ascii_uppercase().as_bytes(), to.to_ascii_uppercase().as_bytes()) {
            let letters = from.is_ascii_uppercase() && to.is_ascii_uppercase() && from <= to;
            return letters
                .then(|| (*from..=*to).map(|letter| char::from(letter).to_string()).collect())
                .ok_or_else(unreadable);
        }
    }
    let characters = part.chars().count();
    let plain_label = part.chars().all(|c| c.is_alphanumeric() || " +-'".contains(c));
    let unsure = matches!(part.to_ascii_lowercase().as_str(), "tbc" | "tba" | "see advert" | "various");
    if characters > LABEL_AT_MOST || !plain_label || unsure || !part.chars().any(char::is_alphanumeric) {
        return Err(unreadable());
    }
    let short = characters <= 3;
    Ok(vec![if short { part.to_uppercase() } else { part.to_owned() }])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(
            read(text).as_deref(),
            Ok(&expected.iter().map(|label| (*label).to_owned()).collect::<Vec<_>>()[..]),
            "{text}"
        );
    }

    #[test]
    fn ranges_and_lists_become_single_labels() {
        check("A-C", &["A", "B", "C"]);
        check("A to C", &["A", "B", "C"]);
        check("Bands 1-2", &["1", "2"]);
        check("Band 1 & 2", &["1", "2"]);
        check("A, B and C", &["A", "B", "C"]);
        check("a/b", &["A", "B"]);
        check("A B C", &["A", "B", "C"]);
        check("Band A only", &["A"]);
        check("Emergency, A-B", &["Emergency", "A", "B"]);
        check("1a", &["1A"]);
        check("Gold; Silver", &["Gold", "Silver"]);
        check("Reduced preference", &["Reduced preference"]);
    }

    #[test]
    fn all_is_no_restriction() {
        for text in ["All", "Any", "All bands", "None", "Open to all"] {
            check(text, &[]);
        }
    }

    #[test]
    fn what_is_no_band_is_refused() {
        for text in ["TBC", "01-Feb", "C-A", "1-99", "£5"] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
