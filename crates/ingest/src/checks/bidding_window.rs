//! Bidding opens before it closes.

use super::Around;
use crate::codes;
use crate::draft::Draft;
use crate::findings::Findings;
use vacancy::Message;

/// Leaves both ends unknown where the window closes before it opens.
pub(super) fn check(draft: &mut Draft, _: &Around, findings: &mut Findings) {
    let home = &mut draft.vacancy;
    if let (Some(opens), Some(closes)) = (home.opens_at, home.closes_at)
        && opens > closes
    {
        (home.opens_at, home.closes_at) = (None, None);
        let message = Message::new(codes::BIDDING_WINDOW_BACKWARDS)
            .with("opens", opens.to_string())
            .with("closes", closes.to_string());
        findings.warn("closes_at", message);
    }
}
