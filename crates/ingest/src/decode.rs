//! Bytes to text: which encoding the file is in, and what is not text at all.

use crate::codes;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;
use vacancy::Message;

/// A file's text.
pub(crate) struct Decoded {
    /// The text, without byte order mark and NUL characters.
    pub text: String,
    /// The encoding it was read in: `utf-8`, `utf-16le`, `utf-16be` or `windows-1252`, or the one told.
    pub encoding: String,
    /// What had to be left out to read it.
    pub notes: Vec<Message>,
}

/// What the first bytes of files that are no export look like.
const OTHER_FILES: &[(&[u8], &str)] = &[
    (b"PK\x03\x04", "XLSX"),
    (b"\xD0\xCF\x11\xE0", "XLS"),
    (b"%PDF", "PDF"),
    (b"\x1F\x8B", "GZIP"),
    (b"7z\xBC\xAF", "7Z"),
    (b"Rar!", "RAR"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"SQLite format 3", "SQLite"),
];

/// Returns the text of an export: by its byte order mark, else as UTF-8 where it is valid, else as
/// Windows-1252. `told` is the encoding the authority's mapping insists on.
///
/// # Errors
/// When the bytes are not those of a text file, with the reason to give.
pub(crate) fn decode(bytes: &[u8], told: Option<&'static Encoding>) -> Result<Decoded, Message> {
    if let Some((_, kind)) = OTHER_FILES.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Message::new(codes::FILE_NOT_TEXT).with("kind", *kind));
    }
    let (encoding, body) = detect(bytes, told);
    let mut notes = Vec::new();
    let (text, damaged) = match told {
        None if encoding == UTF_8 => {
            let (text, strays) = utf_8_with_strays(body);
            if strays > 0 {
                notes.push(Message::new(codes::ENCODING_MIXED).with("count", strays));
            }
            (text, false)
        }
        _ => encoding.decode_without_bom_handling(body),
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    if text.trim().trim_matches('\0').is_empty() {
        return Err(Message::new(codes::FILE_EMPTY));
    }
    if is_page(text) {
        return Err(Message::new(codes::FILE_IS_A_PAGE));
    }
    if damaged {
        let count = text.chars().filter(|&c| c == char::REPLACEMENT_CHARACTER).count();
        notes.push(
            Message::new(codes::ENCODING_DAMAGED)
                .with("count", count)
                .with("encoding", encoding.name().to_ascii_lowercase()),
        );
    }
    let nuls = text.bytes().filter(|&byte| byte == 0).count();
    let text = if nuls > 0 {
        notes.push(Message::new(codes::NUL_CHARACTERS).with("count", nuls));
        text.replace('\0', "")
    } else {
        text.to_owned()
    };
    Ok(Decoded { text, encoding: encoding.name().to_ascii_lowercase(), notes })
}

fn detect<'a>(bytes: &'a [u8], told: Option<&'static Encoding>) -> (&'static Encoding, &'a [u8]) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return (encoding, &bytes[length..]);
    }
    if let Some(encoding) = told {
        return (encoding, bytes);
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return (encoding, bytes);
    }
    let encoding = if is_utf_8_but_for_strays(bytes) { UTF_8 } else { WINDOWS_1252 };
    (encoding, bytes)
}

/// Returns whether bytes are UTF-8, but for no more places than there are characters only UTF-8 writes so: a system
/// that joins texts of two encodings, or a file cut short, must not cost every pound sign.
fn is_utf_8_but_for_strays(bytes: &[u8]) -> bool {
    let (mut beyond_ascii, mut strays) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        strays += usize::from(!chunk.invalid().is_empty());
        beyond_ascii += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
    }
    strays == 0 || strays <= beyond_ascii
}

/// Returns UTF-8 text, the bytes that are none read as Windows-1252, and at how many places.
fn utf_8_with_strays(bytes: &[u8]) -> (Cow<'_, str>, usize) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return (Cow::Borrowed(text), 0);
    }
    let (mut text, mut strays) = (String::with_capacity(bytes.len()), 0);
    // The beginning of a character at the very end is where the file was cut, and no character.
    let whole = bytes.len() - length_of_cut(bytes);
    for chunk in bytes[..whole].utf8_chunks() {
        text.push_str(chunk.valid());
        strays += usize::from(!chunk.invalid().is_empty());
        text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
    }
    (Cow::Owned(text), strays + usize::from(whole < bytes.len()))
}

/// Returns how many bytes at the end begin a character that is not all there.
fn length_of_cut(bytes: &[u8]) -> usize {
    let begins = |length: &usize| {
        let end = std::str::from_utf8(&bytes[bytes.len() - length..]);
        end.is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
    };
    (1..=bytes.len().min(3)).find(begins).unwrap_or(0)
}

/// Returns the UTF-16 a file is in that has no byte order mark: nearly every other byte of English is then 0.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let sample = &bytes[..bytes.len().min(4096)];
    let pairs = sample.len() / 2;
    if pairs < 4 {
        return None;
    }
    let zeros_at = |parity: usize| sample.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd) = (zeros_at(0), zeros_at(1));
    if odd * 4 > pairs * 3 && even * 4 < pairs {
        Some(UTF_16LE)
    } else if even * 4 > pairs * 3 && odd * 4 < pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// Returns whether the text is a web page: some systems save a page under the name of a spreadsheet.
fn is_page(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    ["<!doctype", "<html", "<?xml", "<table", "<head"].iter().any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: &str, text: &str) {
        let decoded = decode(bytes, None).unwrap_or_else(|message| panic!("{message:?}"));
        assert_eq!((decoded.encoding.as_str(), decoded.text.as_str()), (encoding, text));
    }

    fn utf_16(text: &str, to: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(to).collect()
    }

    #[test]
    fn each_encoding_is_told_from_the_others() {
        check("Ref,£".as_bytes(), "utf-8", "Ref,£");
        check(b"\xEF\xBB\xBFRef,1", "utf-8", "Ref,1");
        check(b"Ref,\xA3120.50 \x96 pw", "windows-1252", "Ref,£120.50 – pw");
        check(&utf_16("\u{FEFF}Ref\t£", u16::to_le_bytes), "utf-16le", "Ref\t£");
        check(&utf_16("\u{FEFF}Ref\t£", u16::to_be_bytes), "utf-16be", "Ref\t£");
        check(&utf_16("Reference,Rent", u16::to_le_bytes), "utf-16le", "Reference,Rent");
        check(&utf_16("Reference,Rent", u16::to_be_bytes), "utf-16be", "Reference,Rent");
    }

    #[test]
    fn nul_characters_are_left_out_and_told() {
        let decoded = decode(b"Ref,Rent\0\0\n1,2", None).unwrap_or_else(|message| panic!("{message:?}"));
        assert_eq!(decoded.text, "Ref,Rent\n1,2");
        assert_eq!(decoded.notes, [Message::new(codes::NUL_CHARACTERS).with("count", 2u32)]);
    }

    #[test]
    fn one_foreign_byte_does_not_cost_the_pound_signs() {
        let mixed = |bytes: &[u8], text: &str| {
            let decoded = decode(bytes, None).unwrap_or_else(|message| panic!("{message:?}"));
            assert_eq!((decoded.encoding.as_str(), decoded.text.as_str()), ("utf-8", text));
            assert_eq!(decoded.notes, [Message::new(codes::ENCODING_MIXED).with("count", 1u32)]);
        };
        mixed(b"Rent \xC2\xA3\nCaf\xE9 \xC2\xA3", "Rent £\nCafé £");
        mixed(b"Rent \xC2\xA3\nCaf\xC3", "Rent £\nCaf");
        mixed(b"Rent \xC2\xA3\n\xE2\x82", "Rent £\n");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let code = |bytes: &[u8]| decode(bytes, None).err().map(|message| message.code.to_string());
        assert_eq!(code(b"").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\xEF\xBB\xBF \r\n").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\0\0\0\0\0").as_deref(), Some("file_empty"));
        assert_eq!(code(b"PK\x03\x04....").as_deref(), Some("file_not_text"));
        assert_eq!(code(b"\n<html><table>").as_deref(), Some("file_is_a_page"));
    }
}
