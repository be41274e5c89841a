//! Links: https only.

use crate::codes;
use vacancy::Message;

/// The longest link taken, in bytes.
const LINK_AT_MOST: usize = 2_000;

/// The most links taken from one cell.
const LINKS_AT_MOST: usize = 50;

/// Returns the link a cell holds, as it stands or within `=HYPERLINK("…","…")`.
pub(crate) fn read(text: &str) -> Result<String, Message> {
    let refused = || Message::new(codes::LINK_NOT_HTTPS);
    let text = of_formula(text).unwrap_or(text);
    let (scheme, rest) = text.split_at_checked(8).ok_or_else(refused)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let tidy = !text.chars().any(|c| c.is_whitespace() || c.is_control() || "<>\"`{}\\^|".contains(c));
    let named = host.contains('.') && !host.starts_with('.') && !host.contains('@');
    if scheme.eq_ignore_ascii_case("https://") && tidy && named && text.len() <= LINK_AT_MOST {
        Ok(format!("https://{rest}"))
    } else {
        Err(refused())
    }
}

/// Returns the link of a spreadsheet's link formula.
pub(crate) fn of_formula(text: &str) -> Option<&str> {
    const START: &str = "=HYPERLINK(\"";
    let (start, rest) = text.split_at_checked(START.len())?;
    let (link, _) = rest.split_once('"')?;
    start.eq_ignore_ascii_case(START).then_some(link)
}

/// Returns the links of a list, split at blanks, `|`, `;`, and commas before another link.
pub(crate) fn list(text: &str) -> Result<Vec<String>, Message> {
    let text = of_formula(text).unwrap_or(text);
    let spaced = text.replace(",http", " http").replace(",HTTP", " HTTP");
    let parts = spaced.split(|c: char| c.is_whitespace() || c == '|' || c == ';');
    let links = parts.map(|part| part.trim_matches(',')).filter(|part| !part.is_empty());
    links.take(LINKS_AT_MOST).map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_links_are_taken() {
        assert_eq!(
            read("HTTPS://homes.example.org/a?b=1#c").as_deref(),
            Ok("https://homes.example.org/a?b=1#c")
        );
        for text in [
            "http://example.org",
            "www.example.org",
            "javascript:alert(1)",
            "https://",
            "https://a b.org",
            "https://user@example.org",
            "",
        ] {
            assert!(read(text).is_err(), "{text}");
        }
        assert_eq!(
            read("=HYPERLINK(\"https://example.org/1\",\"Details\")").as_deref(),
            Ok("https://example.org/1")
        );
        assert!(read("=HYPERLINK(A1)").is_err());
        let two = list("https://example.org/1.jpg; https://example.org/2.jpg").map(|links| links.len());
        assert_eq!(two, Ok(2));
    }
}
