//! Where an advert stands, with the reason for a withdrawal.

use super::clean::plain;
use crate::codes;
use vacancy::{Message, Status};

const WORDS: &[(Status, &[&str])] = &[
    (
        Status::Open,
        &[
            "open",
            "advertised",
            "live",
            "available",
            "active",
            "current",
            "bidding",
            "bidding open",
            "open for bids",
            "open for bidding",
            "on advert",
            "published",
            "readvertised",
            "re-advertised",
            "advertising",
        ],
    ),
    (
        Status::Closed,
        &[
            "closed",
            "expired",
            "ended",
            "bidding closed",
            "shortlisting",
            "shortlisted",
            "closed for bids",
            "shortlist",
            "closed to bids",
        ],
    ),
    (
        Status::UnderOffer,
        &[
            "under offer",
            "uo",
            "u/o",
            "offer",
            "offered",
            "offer made",
            "on offer",
            "allocated",
            "matched",
            "nominated",
            "let agreed",
            "offer accepted",
            "viewing",
        ],
    ),
    (Status::Let, &["let", "tenanted", "signed up", "sign up", "occupied", "completed"]),
    (
        Status::Withdrawn,
        &[
            "withdrawn",
            "w/d",
            "wd",
            "cancelled",
            "canceled",
            "suspended",
            "removed",
            "on hold",
            "hold",
            "pulled",
            "deleted",
        ],
    ),
];

/// A status, with the reason where the cell gives one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    /// The status.
    pub status: Status,
    /// Why withdrawn.
    pub reason: Option<String>,
}

/// Returns the status a cell states: "Withdrawn - works needed" carries its reason.
pub(crate) fn read(text: &str) -> Result<Standing, Message> {
    if let Some(status) = known(text) {
        return Ok(Standing { status, reason: None });
    }
    let cut =
        text.find([':', '(', ';', ',']).into_iter().chain(text.find(" - ")).chain(text.find(" – ")).min();
    let head = cut.map(|cut| &text[..cut]);
    let status = head.and_then(known).ok_or_else(|| Message::new(codes::STATUS_UNKNOWN))?;
    let tail = cut.map_or("", |cut| &text[cut..]).trim_matches([':', '(', ')', ';', ',', '-', '–', ' ']);
    if let Some(more) = known(tail).filter(|_| status == Status::Closed) {
        // "Closed: let" says why it is.
        return Ok(Standing { status: more, reason: None });
    }
    let reason = (status == Status::Withdrawn && !tail.is_empty()).then(|| tail.to_owned());
    Ok(Standing { status, reason })
}

fn known(text: &str) -> Option<Status> {
    let plain = plain(text);
    let plain = plain.trim_end_matches('.');
    Status::parse(plain)
        .or_else(|| WORDS.iter().find(|(_, words)| words.contains(&plain)).map(|(status, _)| *status))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_each_standing() {
        for (text, status) in [
            ("Live", Status::Open),
            ("Bidding closed", Status::Closed),
            ("UO", Status::UnderOffer),
            ("under_offer", Status::UnderOffer),
            ("LET", Status::Let),
            ("W/D", Status::Withdrawn),
            ("Closed: let", Status::Let),
            ("Closed - shortlisting", Status::Closed),
            ("Closed (works)", Status::Closed),
        ] {
            assert_eq!(read(text), Ok(Standing { status, reason: None }), "{text}");
        }
        assert_eq!(
            read("Withdrawn - works needed"),
            Ok(Standing { status: Status::Withdrawn, reason: Some("works needed".to_owned()) })
        );
        assert!(read("Pending - stock check").is_err());
    }
}
