//! Postcodes, alone in a cell or at the end of an address.

use crate::codes;
use gazetteer::Postcode;
use vacancy::Message;

/// Returns the postcode, sector or outcode a cell holds; nothing where it is withheld.
pub(crate) fn read(text: &str) -> Result<Postcode, Message> {
    Postcode::parse(text).ok_or_else(|| Message::new(codes::POSTCODE_UNREADABLE))
}

/// Returns the postcode an address ends with, and the address without it.
pub(crate) fn at_end(address: &str) -> Option<(Postcode, &str)> {
    let end = address.trim_end_matches(['.', ',', ' ']);
    let starts = end.char_indices().rev().filter(|(_, c)| c.is_whitespace() || *c == ',').take(2);
    // The longest ending that is a whole postcode: "SW9 8HQ" rather than "8HQ".
    let mut found = None;
    for (at, separator) in starts {
        let tail = &end[at + separator.len_utf8()..];
        if let Some(postcode) =
            Postcode::parse(tail).filter(|postcode| postcode.kind() == gazetteer::PostcodeKind::Unit)
        {
            found = Some((postcode, end[..at].trim_end_matches([',', ' '])));
        }
    }
    found
}
