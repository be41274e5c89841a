//! Free text made plain: tags dropped, entities decoded once, line breaks kept.

use std::borrow::Cow;

/// The longest text kept, in characters.
pub(crate) const TEXT_AT_MOST: usize = 20_000;

/// Tags after which a new line begins.
const BREAKS: &[&str] =
    &["br", "p", "/p", "div", "/div", "li", "/li", "/ul", "/ol", "tr", "/tr", "/h1", "/h2", "/h3"];

/// Tags whose content is not for reading; texts pasted from a word processor carry them.
const BLOCKS: &[&str] = &["style", "script"];

const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("pound", '£'),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("copy", '©'),
    ("reg", '®'),
    ("deg", '°'),
    ("frac12", '½'),
    ("eacute", 'é'),
    ("egrave", 'è'),
    ("sup2", '²'),
    ("times", '×'),
];

/// Returns the text as it is to be read; nothing where nothing is left.
pub(crate) fn read(text: &str) -> Option<String> {
    let plain = tidy(&decode_entities(&drop_tags(text)));
    (!plain.is_empty()).then_some(plain)
}

/// Drops `<b>` and the like; a `<` that opens no tag stays.
fn drop_tags(text: &str) -> Cow<'_, str> {
    if !text.contains('<') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    // A block that is never closed is looked for once, not at each of its beginnings.
    let mut blocks_close = true;
    while let Some(open) = rest.find('<') {
        plain.push_str(&rest[..open]);
        let tag = &rest[open + 1..];
        let begins = tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!');
        // A tag is short; looking no further keeps a text full of `<` from being searched to its end each time.
        let window = floor_boundary(tag, 2_000);
        match tag[..window].find('>').filter(|_| begins) {
            Some(close) => {
                let name = tag[..close].split([' ', '\t', '\n']).next().unwrap_or_default();
                let name = name.trim_end_matches('/').to_ascii_lowercase();
                if BREAKS.contains(&name.as_str()) {
                    plain.push('\n');
                }
                rest = &tag[close + 1..];
                if blocks_close && BLOCKS.contains(&name.as_str()) {
                    let end = end_of_block(&name, rest);
                    blocks_close = end.is_some();
                    rest = end.unwrap_or(rest);
                }
            }
            None => {
                plain.push('<');
                rest = tag;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Returns the text from the tag on that closes a block.
fn end_of_block<'t>(name: &str, text: &'t str) -> Option<&'t str> {
    let closes = |after: &str| after.get(..name.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(name));
    text.match_indices("</").find(|(at, _)| closes(&text[at + 2..])).map(|(at, _)| &text[at..])
}

fn floor_boundary(text: &str, at_most: usize) -> usize {
    let mut at = at_most.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Decodes each entity once: `&amp;lt;` becomes `&lt;`, not `<`.
fn decode_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let end = after.as_bytes().iter().take(12).position(|byte| *byte == b';');
        match end.and_then(|end| entity(&after[..end]).map(|c| (c, end))) {
            Some((c, end)) => {
                plain.push(c);
                rest = &after[end + 1..];
            }
            None => {
                plain.push('&');
                rest = after;
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || *c == '\n');
    }
    ENTITIES.iter().find(|(known, _)| *known == name).map(|(_, c)| *c)
}

/// Trims every line, makes runs of blanks one, keeps at most one empty line together.
fn tidy(text: &str) -> String {
    let mut unified = Cow::Borrowed(text);
    if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t')) {
        let mut breaks = text.replace("\r\n", "\n").replace('\r', "\n");
        breaks.retain(|c| !c.is_control() || matches!(c, '\n' | '\t'));
        unified = Cow::Owned(breaks);
    }
    let mut tidy = String::with_capacity(unified.len());
    let mut empty = 0;
    for line in unified.split('\n') {
        let words = line.split(super::clean::is_blank_character).filter(|word| !word.is_empty());
        let before = tidy.len();
        for word in words {
            if tidy.len() == before {
                let breaks = if tidy.is_empty() { 0 } else { 1 + empty.min(1) };
                tidy.extend(std::iter::repeat_n('\n', breaks));
                empty = 0;
            } else {
                tidy.push(' ');
            }
            tidy.push_str(word);
        }
        if tidy.len() == before {
            empty += 1;
        }
    }
    tidy
}

/// Returns the beginning of a text, so many characters of it.
pub(crate) fn start(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).map_or(text, |(cut, _)| &text[..cut])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(read(text).as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn tags_are_dropped_and_entities_decoded_once() {
        check("<p>Two&nbsp;bed <b>flat</b></p><p>Near park</p>", "Two bed flat\n\nNear park");
        check("Fish &amp; chips &amp;lt;3 &pound;5 &#8211; &#x2019;", "Fish & chips &lt;3 £5 – ’");
        check("rent < £100 & > £50", "rent < £100 & > £50");
        check("one<br/>two\r\nthree\rfour", "one\ntwo\nthree\nfour");
        check("  a \u{A0} b\t\n\n\n\n c ", "a b\n\nc");
        check("<style>p { color: red }</STYLE>Light <script>alert(1)</script>and airy", "Light and airy");
        check("<style>never closed", "never closed");
        assert_eq!(read("<p> </p>"), None);
        assert_eq!(read("\u{7}"), None);
    }
}
