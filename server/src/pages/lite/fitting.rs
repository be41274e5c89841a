//! How a short page comes to be short: what there is no room for is left out, in an order, until the page fits as it is sent.

use crate::web::fault::render;
use crate::web::language;
use crate::words::Language;
use askama::Template;
use axum::http::{HeaderName, HeaderValue, Uri};
use axum::response::Response;

/// How large a page may be before it is compressed, bytes of UTF-8, in every language.
///
/// Whatever a council may have written fits. What the reader asks for is repeated by every way on, so a search whose own
/// address is longer than some 500 bytes may come to more.
pub const MOST_BYTES: usize = 4096;

/// How a page will be sent: its ways on are given its language first, which makes it larger.
pub struct Sent<'a> {
    /// The language of the page.
    pub language: &'a Language,
    /// The address it was asked at.
    pub here: &'a Uri,
}

/// Renders the first page that fits, else the last; search engines list the whole page, not this one.
pub fn fitting<P: Template>(sent: &Sent, pages: impl IntoIterator<Item = P>) -> Response {
    let mut pages = pages.into_iter().peekable();
    let mut response = Response::default();
    while let Some(page) = pages.next() {
        let size = |html: String| language::size_carried_on(html, sent.language, sent.here);
        let fits = page.render().is_ok_and(|html| size(html) <= MOST_BYTES);
        if fits || pages.peek().is_none() {
            response = render(&page);
            break;
        }
    }
    let noindex = HeaderValue::from_static("noindex");
    response.headers_mut().insert(HeaderName::from_static("x-robots-tag"), noindex);
    response
}

/// Returns at most so many characters of a council's own words, shortened where a word ends.
pub fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    // A single word as long as that is nothing anybody reads.
    let end = kept.rfind(char::is_whitespace).filter(|end| *end > kept.len() / 2).unwrap_or(kept.len());
    format!("{}…", kept[..end].trim_end_matches([' ', ',', ';', ':', '.', '-', '–', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_where_a_word_does() {
        for (text, most, expected) in [
            ("Flat 7 Meadowsweet Lodge", 24, "Flat 7 Meadowsweet Lodge"),
            ("Flat 7 Meadowsweet Lodge, Brixton", 30, "Flat 7 Meadowsweet Lodge…"),
            ("Meadowsweetlodgeandgardens", 10, "Meadowswe…"),
            ("ফ্ল্যাট নম্বর সাত", 10, "ফ্ল্যাট…"),
            ("", 0, ""),
        ] {
            assert_eq!(cut(text, most), expected, "{text}");
            assert!(cut(text, most).chars().count() <= most);
        }
    }
}
