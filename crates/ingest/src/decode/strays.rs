//! UTF-8 with foreign bytes in it: a system that joins texts of two encodings, or a file cut short, must not cost every
//! pound sign.

use encoding_rs::WINDOWS_1252;

/// Reads UTF-8 a piece at a time; bytes that are none are read as Windows-1252.
#[derive(Default)]
pub(super) struct Utf8 {
    /// The beginning of a character whose rest is still to come.
    begun: Vec<u8>,
    /// At how many places there were foreign bytes.
    pub strays: usize,
    /// How many characters there were that only UTF-8 writes so.
    beyond_ascii: usize,
}

impl Utf8 {
    /// Adds the next piece to a text.
    pub fn read(&mut self, piece: &[u8], text: &mut String) {
        if self.begun.is_empty() {
            self.read_whole(piece, text);
        } else {
            let mut bytes = std::mem::take(&mut self.begun);
            bytes.extend_from_slice(piece);
            self.read_whole(&bytes, text);
        }
    }

    fn read_whole(&mut self, bytes: &[u8], text: &mut String) {
        let (whole, begun) = bytes.split_at(bytes.len() - length_of_cut(bytes));
        self.begun = begun.to_vec();
        for chunk in whole.utf8_chunks() {
            text.push_str(chunk.valid());
            self.beyond_ascii += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
            if !chunk.invalid().is_empty() {
                text.push_str(&WINDOWS_1252.decode_without_bom_handling(chunk.invalid()).0);
                self.strays += 1;
            }
        }
    }

    /// Ends the text. The beginning of a character at the very end is where the file was cut, and no character.
    pub fn end(&mut self) {
        self.strays += usize::from(!self.begun.is_empty());
        self.begun.clear();
    }

    /// Returns whether there are more foreign bytes than there can be by chance.
    pub fn is_foreign(&self) -> bool {
        self.strays > self.beyond_ascii
    }
}

/// Returns how many bytes at the end begin a character that is not all there.
fn length_of_cut(bytes: &[u8]) -> usize {
    let begins = |length: &usize| {
        let end = std::str::from_utf8(&bytes[bytes.len() - length..]);
        end.is_err_and(|error| error.valid_up_to() == 0 && error.error_len().is_none())
    };
    (1..=bytes.len().min(3)).find(begins).unwrap_or(0)
}
