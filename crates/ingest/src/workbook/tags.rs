//! The tags of an XML part, as they come: enough for what the workbook library does not tell.

use std::io::{BufRead, Read};

/// The longest piece between two tags that is kept, in bytes; a tag's end is all that is needed of it.
const PIECE_AT_MOST: u64 = 1024 * 1024;

/// Reads tags.
pub(super) struct Tags<R> {
    reader: R,
}

/// A tag: what stands between `<` and `>`.
pub(super) struct Tag {
    text: String,
}

impl<R: BufRead> Tags<R> {
    /// Returns the tags of a part.
    pub fn of(reader: R) -> Self {
        Self { reader }
    }

    /// Returns the next tag; nothing at the end, or where no more can be read.
    pub fn next(&mut self) -> Option<Tag> {
        let mut piece = Vec::new();
        let read = (&mut self.reader).take(PIECE_AT_MOST).read_until(b'>', &mut piece).ok()?;
        if read == 0 {
            return None;
        }
        let begins = piece.iter().rposition(|byte| *byte == b'<').map_or(piece.len(), |at| at + 1);
        let text = String::from_utf8_lossy(piece.get(begins..).unwrap_or_default());
        Some(Tag { text: text.trim_end_matches(['>', '/']).to_owned() })
    }
}

impl Tag {
    /// Returns whether the tag is one of that name, whatever its namespace is called.
    pub fn is(&self, name: &str) -> bool {
        let own = self.text.split(char::is_whitespace).next().unwrap_or_default();
        own.rsplit(':').next() == Some(name)
    }

    /// Returns an attribute's value, whatever its namespace is called.
    pub fn value(&self, name: &str) -> Option<&str> {
        let mut rest = self.text.split_once(char::is_whitespace)?.1;
        loop {
            let (key, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let mark = after.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
            let (value, more) = after.get(1..)?.split_once(mark)?;
            if key.trim().rsplit(':').next() == Some(name) {
                return Some(value);
            }
            rest = more;
        }
    }

    /// Returns whether the tag says that what it stands for is hidden.
    pub fn is_hidden(&self) -> bool {
        matches!(self.value("hidden"), Some("1" | "true"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_their_values_are_read() {
        let xml = r#"<x:a><row r="5" hidden='1'/><sheet name="A &gt; B" r:id="rId2">text</sheet>"#;
        let mut tags = Tags::of(xml.as_bytes());
        assert!(tags.next().is_some_and(|tag| tag.is("a")));
        let row = tags.next().unwrap();
        assert!(row.is("row") && row.is_hidden());
        assert_eq!(row.value("r"), Some("5"));
        let sheet = tags.next().unwrap();
        assert_eq!((sheet.value("id"), sheet.value("name")), (Some("rId2"), Some("A &gt; B")));
        assert!(tags.next().is_some_and(|tag| tag.is("/sheet")));
        assert!(tags.next().is_none());
    }
}
