//! Query strings: pairs in, pairs out. `+` is a blank, percent-decoding is strict UTF-8.

use super::ParameterError;
use super::errors::shortened;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use vacancy::Message;

/// What is escaped in a value: everything but letters, digits and signs that are plain in a query.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b',')
    .remove(b';')
    .remove(b':')
    .remove(b'/')
    .remove(b'*')
    .remove(b' ');

/// Returns each `name=value` decoded, in the order written; empty pieces ask nothing.
pub(super) fn pairs(query_string: &str) -> impl Iterator<Item = Result<(String, String), ParameterError>> {
    let query_string = query_string.strip_prefix('?').unwrap_or(query_string);
    query_string.split('&').filter(|piece| !piece.is_empty()).map(|piece| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let Some(name) = decoded(name) else { return Err(spoilt(name, name)) };
        match decoded(value) {
            Some(value) => Ok((name, value)),
            None => Err(spoilt(&name, value)),
        }
    })
}

/// Returns the query string of these pairs.
pub(super) fn print(pairs: &[(&'static str, String)]) -> String {
    let mut printed = String::new();
    for (name, value) in pairs {
        if !printed.is_empty() {
            printed.push('&');
        }
        printed.push_str(name);
        printed.push('=');
        for piece in utf8_percent_encode(value, ESCAPED) {
            printed.push_str(&piece.replace(' ', "+"));
        }
    }
    printed
}

fn spoilt(name: &str, found: &str) -> ParameterError {
    ParameterError::new(name, Message::new("spoilt_encoding").with("found", shortened(found)))
}

/// Returns the text, or nothing where a `%` is not followed by two hexadecimal digits or the bytes are not UTF-8.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'+' => bytes.push(b' '),
            b'%' => {
                let (digits, after) = rest.split_at_checked(2)?;
                bytes.push(hexadecimal(digits[0])? * 16 + hexadecimal(digits[1])?);
                rest = after;
            }
            plain => bytes.push(plain),
        }
    }
    String::from_utf8(bytes).ok()
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
