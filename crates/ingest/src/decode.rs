//! Bytes to text: which encoding the file is in, and what is not text at all.

use crate::codes;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
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
    let (text, damaged) = encoding.decode_without_bom_handling(body);
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    if text.trim().trim_matches('\0').is_empty() {
        return Err(Message::new(codes::FILE_EMPTY));
    }
    if is_page(text) {
        return Err(Message::new(codes::FILE_IS_A_PAGE));
    }
    let mut notes = Vec::new();
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
    let encoding = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
    (encoding, bytes)
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
    fn what_is_no_text_is_named() {
        let code = |bytes: &[u8]| decode(bytes, None).err().map(|message| message.code.to_string());
        assert_eq!(code(b"").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\xEF\xBB\xBF \r\n").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\0\0\0\0\0").as_deref(), Some("file_empty"));
        assert_eq!(code(b"PK\x03\x04....").as_deref(), Some("file_not_text"));
        assert_eq!(code(b"\n<html><table>").as_deref(), Some("file_is_a_page"));
    }
}
