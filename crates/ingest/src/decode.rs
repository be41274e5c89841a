//! Bytes to text, a piece at a time: which encoding the file is in, and what is not text at all.

mod strays;

use crate::codes;
use crate::upload::Opened;
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use sha2::{Digest, Sha256};
use std::io::{self, Read};
use strays::Utf8;
use vacancy::Message;

/// How many bytes are read at a time, and how many of the first are looked at to tell the encoding.
const PIECE_BYTES: usize = 64 * 1024;
const START_BYTES: usize = 4096;

/// What the first bytes of files that are no export look like.
const OTHER_FILES: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\x1F\x8B", "GZIP"),
    (b"7z\xBC\xAF", "7Z"),
    (b"Rar!", "RAR"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"SQLite format 3", "SQLite"),
];

/// What becomes of bytes that are not of the encoding.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Foreign {
    /// They are damage.
    Damage,
    /// They are of Windows-1252, in UTF-8.
    Stray,
    /// Likewise; where they are many, the whole is of Windows-1252.
    StrayIfFew,
}

/// An encoding, and how sure it is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Encoded {
    /// The encoding.
    pub encoding: &'static Encoding,
    /// The length of the byte order mark, in bytes.
    mark: usize,
    foreign: Foreign,
}

impl Encoded {
    /// Returns the encoding a file's first bytes tell: by its byte order mark, by the authority's mapping, as UTF-16,
    /// else as UTF-8, until there are too many bytes that are not.
    ///
    /// # Errors
    /// When they are not those of a text file, with the reason to give; and when the file cannot be read.
    pub fn of(file: &Opened, told: Option<&'static Encoding>) -> io::Result<Result<Self, Message>> {
        let mut start = Vec::with_capacity(START_BYTES);
        file.bytes()?.take(START_BYTES as u64).read_to_end(&mut start)?;
        if let Some((_, kind)) = OTHER_FILES.iter().find(|(magic, _)| start.starts_with(magic)) {
            return Ok(Err(Message::new(codes::FILE_NOT_TEXT).with("kind", *kind)));
        }
        Ok(Ok(match (Encoding::for_bom(&start), told.or_else(|| utf_16_without_mark(&start))) {
            (Some((encoding, mark)), _) if encoding == UTF_8 && told.is_none() => {
                Self { encoding, mark, foreign: Foreign::Stray }
            }
            (Some((encoding, mark)), _) => Self { encoding, mark, foreign: Foreign::Damage },
            (None, Some(encoding)) => Self { encoding, mark: 0, foreign: Foreign::Damage },
            (None, None) => Self { encoding: UTF_8, mark: 0, foreign: Foreign::StrayIfFew },
        }))
    }

    /// Returns the encoding that a report names, if it names one; `damaged` tells what became of bytes that are not of it.
    pub fn named(file: &Opened, name: &str, damaged: Damaged) -> io::Result<Option<Self>> {
        let Some(encoding) = Encoding::for_label(name.as_bytes()) else { return Ok(None) };
        let mut start = Vec::new();
        file.bytes()?.take(4).read_to_end(&mut start)?;
        let mark = Encoding::for_bom(&start).filter(|(of_mark, _)| *of_mark == encoding);
        let foreign = match damaged {
            Damaged::No if encoding == UTF_8 => Foreign::Stray,
            _ => Foreign::Damage,
        };
        Ok(Some(Self { encoding, mark: mark.map_or(0, |(_, length)| length), foreign }))
    }

    /// Returns what a file is in whose bytes are not what they seemed; nothing where the text was as it seemed.
    pub fn instead(&self, text: &Text) -> Option<Self> {
        let foreign = matches!(&text.decoding, Decoding::Utf8(utf_8) if utf_8.is_foreign());
        (foreign && self.foreign == Foreign::StrayIfFew).then_some(Self {
            encoding: WINDOWS_1252,
            mark: 0,
            foreign: Foreign::Damage,
        })
    }
}

/// Whether a report tells of bytes that could not be read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Damaged {
    Yes,
    No,
}

/// What makes text of bytes.
enum Decoding {
    /// UTF-8 with strays.
    Utf8(Utf8),
    /// Any encoding.
    Any(Decoder),
}

/// A file's text, without byte order mark and NUL characters, as it is read.
pub(crate) struct Text<'f> {
    bytes: Box<dyn Read + Send + 'f>,
    encoding: &'static Encoding,
    decoding: Decoding,
    hash: Sha256,
    piece: Vec<u8>,
    /// Bytes of the mark that are still to come.
    mark: usize,
    ended: bool,
    /// Whether no character has been read yet, and whether only blanks have.
    begins: bool,
    blank: bool,
    damaged: bool,
    replaced: usize,
    nuls: usize,
}

impl<'f> Text<'f> {
    /// Opens a file's text.
    pub fn open(file: &'f Opened, encoded: Encoded) -> io::Result<Self> {
        let Encoded { encoding, mark, foreign } = encoded;
        let decoding = match foreign {
            Foreign::Damage => Decoding::Any(encoding.new_decoder_without_bom_handling()),
            Foreign::Stray | Foreign::StrayIfFew => Decoding::Utf8(Utf8::default()),
        };
        Ok(Self {
            bytes: file.bytes()?,
            encoding,
            decoding,
            hash: Sha256::new(),
            piece: vec![0; PIECE_BYTES],
            mark,
            ended: false,
            begins: true,
            blank: true,
            damaged: false,
            replaced: 0,
            nuls: 0,
        })
    }

    /// Adds the next piece of the text; returns whether there was any more.
    pub fn read(&mut self, text: &mut String) -> io::Result<bool> {
        if self.ended {
            return Ok(false);
        }
        let length = match self.bytes.read(&mut self.piece) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(true),
            read => read?,
        };
        self.ended = length == 0;
        let Some(piece) = self.piece.get(..length) else { return Ok(false) };
        self.hash.update(piece);
        let skipped = self.mark.min(length);
        self.mark -= skipped;
        let before = text.len();
        let rest = piece.get(skipped..).unwrap_or_default();
        match &mut self.decoding {
            Decoding::Utf8(utf_8) if self.ended => utf_8.end(),
            Decoding::Utf8(utf_8) => utf_8.read(rest, text),
            Decoding::Any(decoder) => self.damaged |= decode(decoder, rest, self.ended, text),
        }
        self.tidy(text, before);
        Ok(true)
    }

    /// Takes a mark and NUL characters out of what was added, and counts.
    fn tidy(&mut self, text: &mut String, before: usize) {
        if self.begins && text.len() > before {
            self.begins = false;
            if text[before..].starts_with('\u{FEFF}') {
                text.remove(before);
            }
        }
        let added = &text[before..];
        let is_blank = |c: char| c.is_whitespace() || c == '\0';
        self.blank = self.blank && added.trim_start_matches(is_blank).is_empty();
        self.replaced += added.matches(char::REPLACEMENT_CHARACTER).count();
        if added.contains('\0') {
            let kept = added.replace('\0', "");
            self.nuls += added.len() - kept.len();
            text.truncate(before);
            text.push_str(&kept);
        }
    }

    /// Returns the hash of all bytes read.
    pub fn into_hash(self) -> String {
        hexadecimal(&self.hash.finalize())
    }

    /// Returns the hash of all bytes read, and what had to be left out to read them.
    ///
    /// # Errors
    /// When there was no text but blanks, with the reason to give.
    pub fn into_summary(self) -> Result<(String, Vec<Message>), Message> {
        if self.blank {
            return Err(Message::new(codes::FILE_EMPTY));
        }
        let mut notes = Vec::new();
        if let Decoding::Utf8(utf_8) = &self.decoding
            && utf_8.strays > 0
        {
            notes.push(Message::new(codes::ENCODING_MIXED).with("count", utf_8.strays));
        }
        if self.damaged {
            let damaged = Message::new(codes::ENCODING_DAMAGED).with("count", self.replaced);
            notes.push(damaged.with("encoding", self.encoding.name().to_ascii_lowercase()));
        }
        if self.nuls > 0 {
            notes.push(Message::new(codes::NUL_CHARACTERS).with("count", self.nuls));
        }
        Ok((self.into_hash(), notes))
    }
}

/// Adds bytes to a text; returns whether any could not be read.
fn decode(decoder: &mut Decoder, bytes: &[u8], ended: bool, text: &mut String) -> bool {
    let (mut rest, mut damaged) = (bytes, false);
    loop {
        text.reserve(decoder.max_utf8_buffer_length(rest.len()).unwrap_or(PIECE_BYTES));
        let (result, read, replaced) = decoder.decode_to_string(rest, text, ended);
        damaged |= replaced;
        rest = rest.get(read..).unwrap_or_default();
        if result == CoderResult::InputEmpty {
            return damaged;
        }
    }
}

/// Returns the SHA-256 of bytes, in hexadecimal.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(hash: &[u8]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Returns the UTF-16 a file is in that has no byte order mark: nearly every other byte of English is then 0.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.len() / 2;
    if pairs < 4 {
        return None;
    }
    let zeros_at = |parity: usize| bytes.iter().skip(parity).step_by(2).filter(|&&byte| byte == 0).count();
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
pub(crate) fn is_page(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(64).collect::<String>().to_ascii_lowercase();
    ["<!doctype", "<html", "<?xml", "<table", "<head"].iter().any(|tag| start.starts_with(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads a file's text as a survey does, whatever it says.
    fn read(bytes: &[u8]) -> Result<(&'static str, String, Vec<Message>), Message> {
        let file = Opened::Bytes(bytes.into());
        let mut encoded = Encoded::of(&file, None).unwrap()?;
        loop {
            let mut whole = String::new();
            let mut text = Text::open(&file, encoded).unwrap();
            while text.read(&mut whole).unwrap() {}
            match encoded.instead(&text) {
                Some(other) => encoded = other,
                None => return text.into_summary().map(|(_, notes)| (encoded.encoding.name(), whole, notes)),
            }
        }
    }

    fn check(bytes: &[u8], encoding: &str, text: &str) {
        let (name, whole, _) = read(bytes).unwrap_or_else(|message| panic!("{message:?}"));
        assert_eq!((name.to_ascii_lowercase().as_str(), whole.as_str()), (encoding, text));
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
        let (_, text, notes) = read(b"Ref,Rent\0\0\n1,2").unwrap_or_else(|message| panic!("{message:?}"));
        assert_eq!(text, "Ref,Rent\n1,2");
        assert_eq!(notes, [Message::new(codes::NUL_CHARACTERS).with("count", 2u32)]);
    }

    #[test]
    fn one_foreign_byte_does_not_cost_the_pound_signs() {
        let mixed = |bytes: &[u8], text: &str| {
            let (name, whole, notes) = read(bytes).unwrap_or_else(|message| panic!("{message:?}"));
            assert_eq!((name, whole.as_str()), ("UTF-8", text));
            assert_eq!(notes, [Message::new(codes::ENCODING_MIXED).with("count", 1u32)]);
        };
        mixed(b"Rent \xC2\xA3\nCaf\xE9 \xC2\xA3", "Rent £\nCafé £");
        mixed(b"Rent \xC2\xA3\nCaf\xC3", "Rent £\nCaf");
        mixed(b"Rent \xC2\xA3\n\xE2\x82", "Rent £\n");
    }

    #[test]
    fn what_is_no_text_is_named() {
        let code = |bytes: &[u8]| read(bytes).err().map(|message| message.code.to_string());
        assert_eq!(code(b"").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\xEF\xBB\xBF \r\n").as_deref(), Some("file_empty"));
        assert_eq!(code(b"\0\0\0\0\0").as_deref(), Some("file_empty"));
        assert_eq!(code(b"%PDF-1.7 ....").as_deref(), Some("file_not_text"));
        assert!(is_page("\n<html><table>") && !is_page("Ref,<html>"));
    }
}
